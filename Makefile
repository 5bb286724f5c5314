# `make demo` and `make test` need Python 3.11+ and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test run check lint types imports score bench soak-mail mutants clean

demo: $(VENV)/run.stamp
	$(BIN)/tindak demo

run: $(VENV)/run.stamp
	$(BIN)/tindak up

# What a newcomer waits for: every fact that needs nothing but Python, on all cores.
test: $(VENV)/dev.stamp
	$(BIN)/pytest -n auto -m "not servers and not browser and not scans"

# Everything. More workers than cores: whole offices wait for one another more than they work.
check: lint types imports
	$(BIN)/pytest -n 4 --durations=20 --cov --cov-report=term:skip-covered

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

imports: $(VENV)/dev.stamp
	$(BIN)/lint-imports

score: $(VENV)/dev.stamp
	$(BIN)/python -m tests.score

bench: $(VENV)/dev.stamp
	$(BIN)/python -m tests.bench

# Needs Dovecot; SEED=2 for other moments. What it leaves in var/soak is for whoever looks for a fault.
soak-mail: $(VENV)/dev.stamp
	$(BIN)/python -m tests.soak_mail

# Which changed rules of letters/ no quick test notices; docs/MUTANTS.md names those that may stay.
# Anew each time, as mutmut keeps what it found before a test was written: half an hour or more.
# ONLY='letters.deadlines.*' for one module; `mutmut show NAME` for one mutant.
mutants: $(VENV)/dev.stamp
	rm -rf mutants
	$(BIN)/mutmut run --max-children 2 $(if $(ONLY),'$(ONLY)')
	$(BIN)/python -m tests.mutants

# Pinned with hashes, without the address of any package index. Without dependency resolution: the lists are whole.
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --no-deps

$(VENV)/run.stamp: requirements/run.txt requirements/build.txt pyproject.toml | $(VENV)
	$(PIP) --require-hashes -r requirements/build.txt -r requirements/run.txt
	$(PIP) --no-build-isolation --editable .
	touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	$(PIP) --require-hashes -r requirements/dev.txt
	touch $@

$(VENV):
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Tindak needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)

# Rewrite the pinned lists (needs uv).
pins:
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url pyproject.toml -o requirements/run.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url pyproject.toml --group dev -c requirements/run.txt -o requirements/dev.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url --group build -c requirements/dev.txt -o requirements/build.txt

clean:
	rm -rf demo mutants .pytest_cache .mypy_cache .ruff_cache
