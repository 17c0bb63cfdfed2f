# Every command of the project. `make help` lists them.
#
# Whatever a target needs (Debian packages, the virtual environment) is its prerequisite, so that each works on a
# fresh machine, in any order, and under `make -j`.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
LOCKED := $(VENV)/.locked
READY := $(VENV)/.ready
WORDS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

# Whatever starts Python here starts it often: not to keep what was compiled would compile it each time.
unexport PYTHONDONTWRITEBYTECODE

# Recursive on purpose: it is looked up when a recipe runs, after `system` may have installed Python.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

UV_VERSION := 0.13.9
UV_VENV := build/uv

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) ## start a hub with an invented alliance and open the desktop on it (ONCE=1: walk through it and end)
	$(BIN)/alliancehub demo $(if $(ONCE),--once)

# More than cores: what waits for a process, a socket or a cluster leaves its core to another.
WORKERS ?= 3

test: $(READY) ## run the tests (ARGS="tests/model -k licence" for some of them; WORKERS=2 at a time)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

soak: $(READY) ## simulate faults with fresh seeds for so long, then kill real hubs and engines amid gigabytes (SECONDS=600; SEED=7 begins with one)
	$(BIN)/python -m tests.faults.soak $(or $(SECONDS),600) $(SEED)
	FRESH_EXAMPLES=1 REAL_EXAMPLES=$$(( $(or $(SECONDS),600) / 12 + 1 )) $(BIN)/python -m pytest -q tests/faults/test_real_hub.py
	CRASH_SEED=$(or $(SEED),$$$$) $(BIN)/python -m pytest -q tests/faults/test_every_crash.py tests/faults/test_every_write.py \
		tests/engine/test_first_sync.py
	HISTORIES=200 $(BIN)/python -m pytest -q tests/faults/test_random_histories.py
	FRESH_EXAMPLES=1 $(BIN)/python -m pytest -q tests/model tests/wire tests/formats
	TRANSFER_KILLS=50 TRANSFER_MIB=2048 TRANSFER_SEED=$(or $(SEED),11) $(BIN)/python -m pytest -q --timeout=3600 \
		tests/engine/test_transfer_kills.py
	JOURNEY_FILES=2000 JOURNEY_MIB=3072 JOURNEY_KILLS=12 JOURNEY_SEED=$(or $(SEED),5) $(BIN)/python -m pytest -q \
		tests/journeys/test_publish_over_a_bad_network.py

# By coverage where atheris has a build for this Python and system, which the lock does not need; else by Hypothesis.
FUZZER := build/fuzzer

fuzz: $(READY) ## feed the readers of descriptions with whatever may crash them (SECONDS=120)
	@test -d $(FUZZER) || $(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: \
		--target $(FUZZER) atheris || echo 'atheris has no build for this machine: fuzzed by Hypothesis.'
	PYTHONPATH=$(FUZZER) $(BIN)/python -m tests.fuzz $(or $(SECONDS),120)

check: $(READY) ## lint, format, types, import rules and sizes
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --quiet --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/python tools/import_rules.py
	$(BIN)/python tools/size_guard.py
	$(BIN)/python tools/texts.py check

run: $(READY) ## open the desktop
	$(BIN)/alliancehub

serve: $(READY) ## run a hub
	$(BIN)/alliancehub serve

bench: $(READY) ## run the benchmarks
	$(BIN)/python -m tests.bench

screens: $(READY) ## draw every screen to a PNG (LOOKS="dark-1366 scaled-150" for some looks)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens $(LOOKS)

texts: $(READY) ## collect what is to be translated, and make the translations
	$(BIN)/python tools/texts.py extract
	$(BIN)/python tools/texts.py release

fmt: $(READY) ## format, and mend what ruff can mend
	$(BIN)/ruff check --quiet --fix-only .
	$(BIN)/ruff format --quiet .

lock: $(UV_VENV)/.ready ## write requirements/*.txt from pyproject.toml (UPGRADE=1: newest versions)
	$(UV_VENV)/bin/uv pip compile $(LOCK_FLAGS) --all-extras --output-file requirements/dev.txt pyproject.toml
	$(UV_VENV)/bin/uv pip compile $(LOCK_FLAGS) --extra desktop --extra server --extra postgres \
		--constraints requirements/dev.txt --output-file requirements/run.txt pyproject.toml

# Universal: one lock for every system and every Python from 3.11 on. No index address, so that the lock says what
# is installed (the hashes do), not from where.
LOCK_FLAGS = --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

venv: $(READY) ## make .venv from the hashed lock

system: ## install the Debian packages that Qt and the window tests need
	@PYTHON='$(PYTHON)' tools/system_packages.sh

clean: ## remove all that is made, .venv too
	rm -f $(WORDS)
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

# Cleared each time, so that the environment is the lock and nothing besides.
$(LOCKED): requirements/dev.txt | system
	@test -n '$(PYTHON)' || { \
		echo 'AllianceHub needs Python 3.11 or newer, and none was found.' >&2; \
		echo 'If you have one elsewhere, name it: make PYTHON=/path/to/python3.12 …' >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'AllianceHub needs Python 3.11 or newer; $(PYTHON) is older or does not run.' >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

# Without isolation: the build backend comes from the lock as well.
$(READY): $(LOCKED) pyproject.toml $(WORDS)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# What the window loads of a translation; the texts themselves stand in the .ts files.
$(WORDS): %.qm: %.ts | $(LOCKED)
	$(BIN)/pyside6-lrelease -silent -nounfinished $< -qm $@

$(UV_VENV)/.ready: Makefile
	$(PYTHON) -m venv --clear $(UV_VENV)
	$(UV_VENV)/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

.PHONY: help demo test soak fuzz check run serve bench screens texts fmt lock venv system clean
