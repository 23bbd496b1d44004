# `make demo` and `make test` work on a machine that has make and Python 3.11 or newer with pip; `make` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help demo test check lint types floors format wheel lock clean

# another Python: make PYTHON=python3.13 test       one test: make test ARGS="-k wheel"
PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
PIP := $(PYTHON) -m pip --disable-pip-version-check --python $(BIN)/python install --quiet

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: .venv/.stamp ## The hiring roadmap of the example coffee shop
	@$(BIN)/ecomteam plan --example coffee-shop

test: .venv/.stamp ## Run the tests
	$(BIN)/pytest $(ARGS)

check: lint types floors ## All that is checked without running: lint, types and floors

lint: .venv/.stamp ## Lint, and the format of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.stamp ## Check the types
	$(BIN)/mypy

floors: .venv/.stamp ## Check that imports run downwards
	$(BIN)/lint-imports --no-logo

format: .venv/.stamp ## Format the code, and mend what ruff can mend
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

wheel: .venv/.stamp ## Build the wheel, install it in an empty place and run it there
	PYTHON='$(PYTHON)' scripts/try-wheel

lock: ## Pin the newest versions in requirements.lock (for maintainers; needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--all-extras --group dev pyproject.toml -o requirements.lock >/dev/null

clean: ## Remove all that was made here
	rm -rf .venv dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find ecomteam tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Everything at the versions and hashes of the lock, hatchling among them, so nothing unpinned is fetched. Without pip
# of its own, because some systems ship a venv that cannot make one.
.venv/.stamp: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "ecomteam needs Python 3.11 or newer, and '$(PYTHON)' is not that. Name another: make PYTHON=python3.12" >&2; \
		exit 1; }
	@$(PYTHON) -m pip --version >/dev/null || { \
		echo "'$(PYTHON)' has no pip, which is needed once to fill .venv (Debian, Ubuntu: apt install python3-pip)." >&2; \
		exit 1; }
	$(PYTHON) -m venv --clear --without-pip .venv
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@
