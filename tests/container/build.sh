#!/bin/bash
# Build docker/Dockerfile, unchanged, and save the image. usage: build.sh PROJECT CACHE IMAGE   (root; buildah)
set -euo pipefail
project=$1 cache=$2 image=$3 here=$(dirname "$(realpath "$0")")
base=docker.io/library/python:3.11-slim-bookworm
export STORAGE_DRIVER=overlay BUILDAH_ISOLATION=chroot
b() { buildah --root "$cache/store" --runroot "$cache/run" "$@"; }

if ! b inspect --type image "$base" >/dev/null 2>&1; then
  [ -s "$cache/base.tar" ] || "$here/base.sh" "$cache/base.tar"
  work=$(b from scratch)
  b add -q "$work" "$cache/base.tar" / >/dev/null
  b config --env PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin --cmd python3 "$work"
  b commit -q "$work" "$base" >/dev/null
  b rm "$work" >/dev/null
fi

# pip inside the build trusts what this machine trusts; the mount does not stay in the image. Docker's format keeps HEALTHCHECK.
ca=/etc/ssl/certs/ca-certificates.crt
b bud --quiet --pull-never --format docker --layers -v "$ca:$ca:ro" -f "$project/docker/Dockerfile" -t "$image" "$project" >/dev/null
rm -f "$cache/image.tar"
b push -q "$image" "docker-archive:$cache/image.tar:$image"
