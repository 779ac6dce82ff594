#!/bin/bash
# A stand-in for the Dockerfile's base image, out of Debian's own packages, so that no image registry is needed.
# The stand-in carries this machine's apt sources: it stays here. usage: base.sh ROOTFS.tar   (root; mmdebstrap)
set -euo pipefail
sources=/etc/apt/sources.list.d/debian.sources
[ -s "$sources" ] || sources=/etc/apt/sources.list
mmdebstrap --quiet --variant=minbase --components=main \
  --include=python3,python3-venv,python3-pip,ca-certificates,netbase \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' \
  --customize-hook='for n in python python3 python3.11; do ln -sf /usr/bin/python3.11 "$1/usr/local/bin/$n"; done' \
  --customize-hook='rm -f "$1"/usr/lib/python3.11/EXTERNALLY-MANAGED' \
  bookworm "$1" - <"$sources"
