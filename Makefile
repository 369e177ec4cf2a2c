# Thin calls to packaging/bootstrap.py, which also works where there is no make (see README.md).
PYTHON ?= python3

.PHONY: run test bench setup lock clean

run: ## Set up, then start StoreDesk; without a display: the same job, into the folder out/
	@$(PYTHON) packaging/bootstrap.py run $(ARGS)

test: ## Set up, then all checks: ruff, mypy, import-linter, pytest
	@$(PYTHON) packaging/bootstrap.py test $(ARGS)

bench: ## Set up, then measure the speed goals
	@$(PYTHON) packaging/bootstrap.py bench $(ARGS)

setup: ## Set up only
	@$(PYTHON) packaging/bootstrap.py setup

lock: ## Choose and pin the packages anew (Python 3.11)
	@.venv/bin/python packaging/lock.py

clean: ## Remove the environment and everything made
	rm -rf .venv build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests benchmarks packaging -name __pycache__ -type d -prune -exec rm -rf {} +
