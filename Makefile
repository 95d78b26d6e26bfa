# Run `make help` for the list of commands.

VENV := .venv
PY := $(VENV)/bin/python
# Extra flags for pip, such as another index; extra arguments for demo, test and bench.
PIP_FLAGS ?=
ARGS ?=
# The Python that makes the virtual environment; searched for where not given.
PYTHON ?=
PACKAGES := app.py ui dnd_core training benchmarks

export GRADIO_ANALYTICS_ENABLED := False
export HF_HUB_DISABLE_TELEMETRY := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev fetch demo test check format bench browser clean

help:  ## Show this list.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | \
	  awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'
	@echo
	@echo '  Options:  make demo ARGS="--port 7861"      make test ARGS="tests/dnd_core -x"'
	@echo '            make setup PYTHON=/path/to/python PIP_FLAGS="--extra-index-url ..."'

setup: $(VENV)/.runtime  ## Make .venv and install what the app needs.

setup-dev: $(VENV)/.dev

fetch: setup  ## Download what the generator needs (0.5 to 1 GB, once).
	$(PY) -m dnd_core fetch

demo: setup  ## Start the app and print its address.
	$(PY) app.py $(ARGS)

test: setup-dev browser fetch  ## Install test tools, fetch the models, run all tests.
	$(PY) -m pytest $(ARGS)

check: setup-dev  ## Lint with ruff, check types with mypy.
	$(PY) -m ruff check .
	$(PY) -m mypy $(PACKAGES)

format: setup-dev  ## Lay the code out and fix what ruff can fix.
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: setup fetch  ## Run every benchmark; the last line of each is JSON.
	@set -e; for file in benchmarks/bench_*.py; do \
	  [ -e "$$file" ] || { echo "No benchmarks/bench_*.py found." >&2; exit 1; }; \
	  echo "== $$file"; \
	  $(PY) -m "benchmarks.$$(basename "$$file" .py)" $(ARGS); \
	done

clean:  ## Remove .venv and caches; the downloaded models stay.
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .gradio build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The candidates are run, not just looked up: some version managers put commands on PATH that
# only print an error. ensurepip is what Debian leaves out without its python3-venv package.
$(VENV)/.made:
	@set -e; \
	works='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'; \
	if [ -x $(PY) ] && $(PY) -m pip --version > /dev/null 2>&1 && \
	   $(PY) -c "$$works" 2> /dev/null; then \
	  touch $@; exit 0; \
	fi; \
	found=; \
	for python in $(or $(PYTHON),python3.13 python3.12 python3.11 python3); do \
	  if "$$python" -c "$$works" > /dev/null 2>&1; then found="$$python"; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "No usable Python found. Needed: Python 3.11 or newer with its venv module." >&2; \
	  echo "Tried: $(or $(PYTHON),python3.13 python3.12 python3.11 python3)." >&2; \
	  echo "Debian and Ubuntu: apt-get install python3-venv. Or name one:" >&2; \
	  echo "  make setup PYTHON=/path/to/python3.12" >&2; \
	  exit 1; \
	fi; \
	echo "Making $(VENV) with $$("$$found" --version)"; \
	"$$found" -m venv --clear $(VENV); \
	touch $@

$(VENV)/.runtime: requirements.txt $(VENV)/.made
	@if ! command -v nvidia-smi > /dev/null; then \
	  echo "No NVIDIA GPU found: the app will run on the CPU. If pip now fetches several GB of"; \
	  echo "CUDA wheels, stop it and name PyTorch's CPU index in PIP_FLAGS (see make help)."; \
	fi
	$(PY) -m pip install --quiet $(PIP_FLAGS) -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.runtime
	$(PY) -m pip install --quiet $(PIP_FLAGS) -r requirements-dev.txt
	@touch $@

# The browser tests drive an installed Chromium; without one they are skipped.
browser:
	@set -e; \
	for name in chromium chromium-browser google-chrome; do \
	  if command -v "$$name" > /dev/null; then exit 0; fi; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	  echo "Installing Chromium for the browser tests"; \
	  export DEBIAN_FRONTEND=noninteractive; \
	  apt-get update -qq; \
	  apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
	    chromium fonts-dejavu-core > /dev/null; \
	else \
	  echo "No Chromium found: the browser tests will be skipped. Install it with your"; \
	  echo "package manager to run them."; \
	fi
