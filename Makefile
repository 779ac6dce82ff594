# One front door. `make run` and `make test` need Python 3.11 or newer and nothing else: no apt, no sudo.
# `make test-system` installs Debian packages when it is run as root.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
READY := .venv/.ready
SYSTEM_PACKAGES := buildah ca-certificates docker-compose docker.io iproute2 iptables mmdebstrap postgresql
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --only-binary :all: --generate-hashes \
  --no-emit-index-url --no-header --no-annotate
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run test lint check-types test-system system-packages golden bench lock clean

help: ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(READY): requirements.lock pyproject.toml .ci/setup
	@.ci/setup .venv requirements.lock
	@touch $@

run: $(READY) ## serve on HOST:PORT (default 127.0.0.1:8000), the database under ./var
	@mkdir -p var
	exec $(BIN)/gunicorn --bind $(HOST):$(PORT) --no-control-socket \
	  --workers 2 --worker-class gthread --threads 4 service.api.wsgi:app

test: lint check-types ## everything that needs no apt and no root
	$(BIN)/exportcheck rules lint
	$(BIN)/python -m pytest -m "not system" -n 2 --dist loadfile -q

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

check-types: $(READY)
	$(BIN)/mypy

test-system: $(READY) system-packages ## what needs root: the container as it ships, PostgreSQL
	$(BIN)/python -m pytest -m system -q

system-packages:
	@missing=$$(for p in $(SYSTEM_PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ] && [ "$$(id -u)" != 0 ]; then \
	  echo "not root, so not installed and their tests skipped:" $$missing; \
	elif [ -n "$$missing" ]; then \
	  apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null </dev/null; \
	fi

golden: $(READY) ## every shared case through the HTTP endpoint: right, wrong, needs_information
	$(BIN)/python -m benchmarks.golden

bench: $(READY) ## what one check costs
	$(BIN)/python -m benchmarks.check

lock: $(READY) ## resolve again: hashes, wheels only, no registry named
	echo icukit-pyicu | $(COMPILE) --upgrade --extra postgres --extra test -o requirements.lock pyproject.toml -
	echo icukit-pyicu | $(COMPILE) --extra postgres -c requirements.lock -o docker/requirements.lock pyproject.toml -
	echo hatchling | $(COMPILE) -c requirements.lock -o docker/build.lock -

clean: ## forget the environment, caches and builds; ./var stays
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
