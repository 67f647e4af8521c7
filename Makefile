# Two commands do all set-up: `make demo` runs the main job, `make check` passes the tests.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3

.PHONY: demo check bench screenshots translations clean

demo: $(VENV)/ready
	@$(BIN)/workbench demo

check: $(VENV)/ready
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/pyright
	@$(BIN)/lint-imports --no-cache
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -X faulthandler -m pytest -n 2 --dist loadfile

bench: $(VENV)/ready
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

# The pictures of the README, made by the demo on the samples.
screenshots: $(VENV)/ready
	@$(BIN)/workbench demo --offscreen
	@mkdir -p resources/screenshots
	@cp demo-out/annotate-light.png demo-out/annotate-dark.png resources/screenshots

# Put new texts of the interface into the translations, to be finished by hand.
translations: $(VENV)/ready
	@$(BIN)/pyside6-lupdate $$(git ls-files 'workbench/gui/*.py') workbench/suggest/rules.py -locations none -no-obsolete -ts resources/translations/fr.ts resources/translations/nl.ts
	@$(BIN)/pyside6-lupdate $$(git ls-files 'workbench/gui/*.py') workbench/suggest/rules.py -locations none -no-obsolete -pluralonly -ts resources/translations/en.ts

$(VENV)/ready: pyproject.toml .ci/constraints.txt .ci/system
	@sh .ci/system
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint .ci/constraints.txt --group dev --editable .
	@touch $@

clean:
	rm -rf $(VENV) demo-out
