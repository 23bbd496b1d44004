# `make demo` and `make test` work on a machine that has make and Python 3.11 or newer with pip; `make` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help demo test fast everything check lint types floors laws proofs format refresh wheel bench fuzz lock clean

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
	$(BIN)/pytest -n auto --dist worksteal $(ARGS)

# All that neither starts processes, nor tries many shops, nor reads whole catalogues, nor opens documents. Left out by
# folder and not by a mark, because what is left out need not be imported, and a new test is in unless somebody finds it
# slow.
SLOW := functional hostile batch proving advice laws library files/catalogue files/test_workbook.py \
	planning/test_main_risk.py planning/test_more_hours.py \
	reports/test_paper.py reports/test_paper_formats.py reports/test_pdf_accessible.py reports/test_widths.py \
	titles/test_measured.py test_advice_holds_together.py test_catalogue_page.py test_size_counts.py test_who.py \
	test_readme.py test_project.py

fast: .venv/.stamp ## Run the tests that take no time, laws with few examples (under 20 seconds on two cores)
	$(BIN)/pytest -n auto --hypothesis-profile=fast $(SLOW:%=--ignore=tests/%) $(ARGS)

everything: .venv/.stamp ## Every example in both languages and every format, and every page with axe (half an hour)
	ECOMTEAM_EVERYTHING=1 $(BIN)/pytest -n auto tests/functional/test_everything.py tests/functional/test_accessible.py $(ARGS)

check: lint types floors ## All that is checked without running: lint, types and floors

lint: .venv/.stamp ## Lint, and the format of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.stamp ## Check the types
	$(BIN)/mypy

floors: .venv/.stamp ## Check that imports run downwards
	$(BIN)/lint-imports --no-logo

laws: .venv/.stamp ## The laws of the interview, of work and of the plan, a thousand random cases each (over an hour)
	ECOMTEAM_RANDOM_SHOPS=1000 $(BIN)/pytest -n auto --hypothesis-profile=thorough tests/advice tests/laws

proofs: .venv/.stamp ## Audit the catalogue, and prove what must hold for every shop
	$(BIN)/ecomteam catalogue check

format: .venv/.stamp ## Format the code, and mend what ruff can mend
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

refresh: .venv/.stamp ## Write anew all that is generated: golden files, pages in docs with their outputs and pictures, the schema
	$(BIN)/pytest -q --refresh $(ARGS) # one at a time: several of them write into one page

wheel: .venv/.stamp ## Build the wheel, install it in an empty place and run it there
	PYTHON='$(PYTHON)' scripts/try-wheel

bench: .venv/.bench ## Measure speed beside other tools; writes docs/performance.md (some minutes)
	$(BIN)/python -m bench $(ARGS)

fuzz: .venv/.fuzz ## Fuzz the readers, the engine and the renderers for some minutes; finds land in tests/hostile/found
	$(BIN)/python -m fuzz $(ARGS)

lock: ## Pin the newest versions in requirements.lock (for maintainers; needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--all-extras --group dev pyproject.toml -o requirements.lock >/dev/null
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		-c requirements.lock --group pyproject.toml:bench -o requirements-bench.lock >/dev/null
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--group pyproject.toml:fuzz -o requirements-fuzz.lock >/dev/null

clean: ## Remove all that was made here
	rm -rf .venv dist tests/browser/node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find ecomteam tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Beside the rest, in the same environment; one that does not install is left out.
.venv/.bench: .venv/.stamp requirements-bench.lock
	$(PYTHON) scripts/install-peers $(BIN)/python
	@touch $@

# The fuzzer has no wheel for every Python; without it `make fuzz` says so and runs what needs none.
.venv/.fuzz: .venv/.stamp requirements-fuzz.lock
	$(PIP) --no-deps --require-hashes -r requirements-fuzz.lock 2>/dev/null || true
	@touch $@

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
