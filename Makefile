# make run      set everything up (once) and open the app
# make setup    the set-up alone; .venv/bin/rehearsal-voice is the result
# make test     everything: style, types, rules of the house, all tests (sets itself up)
# make check    the fast part: style, types, rules of the house, unit tests
# make screens draw every view of the window into docs/screens, from a real rehearsal
# make docs     the documentation as a site, in build/docs; a dead link is an error
# make translations bring assets/translations up to date with the window's texts
# make lock     take the newest versions in range and pin them (packaging/constraints.txt)
# make notices  write THIRD_PARTY_NOTICES from what is installed
# make package  a folder that runs without Python, a .deb and an AppImage of it, a wheel and an sdist, in dist/

PYTHONS := rehearsal_voice tests benchmarks
# Tests of the window need a screen; a virtual one where there is none.
SCREEN = $(if $(DISPLAY)$(WAYLAND_DISPLAY),,$(if $(shell command -v xvfb-run),xvfb-run -a,))

.PHONY: run setup setup-tests test check lint unit all-tests docs lock notices package screens translations

run: setup
	@.venv/bin/rehearsal-voice

setup:
	@packaging/setup.sh

setup-tests:
	@packaging/setup.sh --test

test: setup-tests
	@$(MAKE) --no-print-directory lint all-tests

check: setup-tests
	@$(MAKE) --no-print-directory lint unit

lint:
	.venv/bin/ruff check $(PYTHONS) packaging
	.venv/bin/ruff format --check $(PYTHONS) packaging
	.venv/bin/mypy
	.venv/bin/lint-imports

unit:
	.venv/bin/python -m pytest -m "not models and not speech and not devices and not window and not slow"

all-tests:
	@packaging/tests.sh

docs: setup-tests
	.venv/bin/sphinx-build -q --nitpicky --fail-on-warning --keep-going docs build/docs

lock:
	.venv/bin/python -m pip install -qq --upgrade --editable . --group dev --group docs --group package
	.venv/bin/python packaging/lock.py packaging/constraints.txt

notices:
	.venv/bin/python packaging/notices.py THIRD_PARTY_NOTICES

package: setup
	.venv/bin/python -m pip install -qq --constraint packaging/constraints.txt --group package
	.venv/bin/python -m build --no-isolation --outdir dist
	mkdir -p build
	.venv/bin/python packaging/notices.py build/THIRD_PARTY_NOTICES --sbom dist/rehearsal-voice.cdx.json
	.venv/bin/pyinstaller --noconfirm --log-level WARN --distpath build/frozen --workpath build/pyinstaller \
	    packaging/pyinstaller/rehearsal-voice.spec
	.venv/bin/python packaging/pyinstaller/slim.py build/frozen/rehearsal-voice
	packaging/linux/build_deb.sh build/frozen/rehearsal-voice build/THIRD_PARTY_NOTICES dist
	packaging/linux/check.sh dist/rehearsal-voice_*.deb
	packaging/linux/build_appimage.sh build/frozen/rehearsal-voice build/THIRD_PARTY_NOTICES dist

screens: setup-tests
	$(SCREEN) .venv/bin/python packaging/screens.py

translations:
	.venv/bin/python packaging/translations.py
