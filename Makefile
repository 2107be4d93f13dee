# Ergo's commands. Each one sets up whatever it needs first: only python3 (3.11 or newer) and make
# have to be there. `make setup` alone builds .venv; versions come from packaging/constraints.txt.

.PHONY: run demo test check bench screenshots translations app setup
.DEFAULT_GOAL := run

PYTHON ?= $(shell command -v python3 || command -v python3.13 || command -v python3.12 || command -v python3.11)
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
CONSTRAINTS := packaging/constraints.txt
QUESTION ?= What is 347 + 586?
DIR ?= screenshots

# An activated or half-configured Python must not leak into this one.
unexport PYTHONHOME PYTHONPATH VIRTUAL_ENV

setup: $(READY)

$(READY): pyproject.toml $(CONSTRAINTS)
	@test -n "$(PYTHON)" || { echo "Ergo needs Python 3.11 or newer; no python3 was found."; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Ergo needs Python 3.11 or newer; $(PYTHON) is $$("$(PYTHON)" -V 2>&1). Name another: make PYTHON=python3.12"; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "This Python cannot make virtual environments. On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }
	@"$(PY)" -m pip --version >/dev/null 2>&1 || { echo "Making $(VENV) …"; "$(PYTHON)" -m venv --clear $(VENV); }
	@echo "Installing Ergo and what it needs into $(VENV) (the first time takes a few minutes) …"
	@PIP_CONSTRAINT="$(CONSTRAINTS)" PIP_BUILD_CONSTRAINT="$(CONSTRAINTS)" PIP_DISABLE_PIP_VERSION_CHECK=1 \
	  "$(PY)" -m pip install --quiet --editable ".[dev]"
	@touch $(READY)

run: $(READY)
	@if [ "$$(uname)" = Darwin ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
	  exec "$(PY)" -m app; \
	else \
	  echo "There is no display here, so no window can open; this is the same model in the terminal (make demo)."; \
	  exec $(MAKE) --no-print-directory demo; \
	fi

demo: $(READY)
	@"$(PY)" -m app ask "$(QUESTION)" --model practice

test: $(READY)
	@"$(PY)" -m pytest --numprocesses=logical --maxprocesses=4 --dist=loadgroup

check: $(READY)
	@"$(PY)" -m ruff check .
	@"$(PY)" -m ruff format --check .
	@"$(PY)" -m mypy
	@$(VENV)/bin/lint-imports

bench: $(READY)
	@"$(PY)" -m tests.benchmarks

screenshots: $(READY)
	@QT_QPA_PLATFORM=offscreen "$(PY)" -m app.screenshots "$(DIR)"

translations: $(READY)
	@"$(PY)" packaging/translations/update.py

app:
	@test "$$(uname)" = Darwin || { echo "make app builds the Mac bundle and runs on a Mac only."; exit 1; }
	@$(MAKE) --no-print-directory setup
	@"$(PY)" packaging/mac/make_app.py
