# Everything runs from the clone: `make demo` to look, `make test` to check.
PYTHON ?= python3
SIZE ?= full
ONLY ?=
PART ?=
VENV := .venv
BIN := $(VENV)/bin
BASE := $(VENV)/.installed-base
DEV := $(VENV)/.installed-dev
SERVE = $(BIN)/python -m local run
PARALLEL ?= 2
DUMP ?=
# Which data to use: runs under different names do not meet.
NAME ?=

APPS_WITH_TABLES = RECOURSE_MODE=test $(BIN)/python -c "import os; from config.settings import INSTALLED_APPS as apps; print(*(app for app in apps if os.path.isfile(app + '/migrations/__init__.py')))"

.DEFAULT_GOAL := help
.PHONY: help demo demo-reset test test-browser check bench interop guards lock format clean migrations-anew keep-dump

help:
	@echo "make demo          start the product on this machine with sample data"
	@echo "make demo-reset    remove the demo's data"
	@echo "make test          all tests"
	@echo "make test-browser  only the tests against the running product"
	@echo "make check         format, lint, types, import rules, migrations, diagrams"
	@echo "make bench         figures against baselines (SIZE=small, ONLY=\"P1 P4\")"
	@echo "make interop       other people's tools against the product (RECOURSE_CALLS=20000)"
	@echo "make guards        take out one guard at a time, and see which no test misses"
	@echo "                   (goes on where it stopped; PART=2/8, ONLY=\"audit tenants\")"
	@echo "make keep-dump     keep this state for the upgrade tests (DUMP=name)"
	@echo "make lock          lock dependencies again after a change in pyproject.toml"
	@echo "make format        format and repair what the linter can"
	@echo "make clean         remove the environment and caches, keep the data"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(BASE): requirements/base.txt | $(BIN)/python
	@.ci/install base $(BIN)/python $@

$(DEV): requirements/dev.txt requirements/base.txt | $(BIN)/python
	@.ci/install dev $(BIN)/python $@
	@touch $(BASE)

demo: $(BASE)
	@$(BIN)/python -m local demo --name "$(or $(NAME),demo)"

demo-reset: $(BASE)
	@$(BIN)/python -m local reset --name "$(or $(NAME),demo)"

test: $(DEV)
	RECOURSE_MODE=test $(SERVE) --name test$(NAME) -- $(BIN)/python -m pytest -n $(PARALLEL) -m "not browser and not product and not faults and not interop"
	@$(MAKE) --no-print-directory test-browser

test-browser: $(DEV)
	@NAME=$(NAME) .ci/test-browser $(BIN)

check: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/djlint --check --quiet templates
	$(BIN)/lint-imports
	$(BIN)/mypy .
	$(SERVE) --name check$(NAME) -- .ci/check-django $(BIN)

bench: $(DEV)
	$(SERVE) --name bench$(NAME) -- $(BIN)/python -m benchmarks --size "$(SIZE)" --only "$(ONLY)"

# Evaluation tools, generators of clients, telemetry and schemathesis: 2 GB in .data/interop-tools.
interop: $(DEV)
	@.ci/interop $(BIN) $(NAME)

guards: $(DEV)
	RECOURSE_MODE=test $(SERVE) --name prove$(NAME) -- $(BIN)/python -m guards --only "$(ONLY)" --part "$(PART)" --slots $(PARALLEL)

lock:
	@.ci/lock $(PYTHON)

format: $(DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/djlint --reformat --quiet templates || true

# Until the first release, after which every migration carries data: one 0001 for each app, in the
# order of the apps, since an app that depends on one without migrations would be cut in two.
migrations-anew: $(DEV)
	rm -f */migrations/0*.py
	for app in $$($(APPS_WITH_TABLES)); do \
		RECOURSE_MODE=test $(BIN)/python -W ignore manage.py makemigrations $$app || exit 1; done
	$(BIN)/ruff check --quiet --fix */migrations
	$(BIN)/ruff format --quiet */migrations

# This state, with rows in every table, for tests/upgrade; after `migrations-anew` again.
keep-dump: $(DEV)
	@test -n "$(DUMP)" || { echo "Name the dump: make keep-dump DUMP=0001"; exit 2; }
	RECOURSE_MODE=test $(SERVE) --name testkeep$(NAME) -- $(BIN)/python -m tests.upgrade.keep "$(DUMP)"

clean:
	rm -rf $(VENV) .lock-venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -path ./.data -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
