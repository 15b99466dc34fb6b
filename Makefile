# `make help` lists what there is. Two commands do everything: `make run` and `make test`.
.DEFAULT_GOAL := help
SHELL := /bin/bash
UV := $(shell if uv --version >/dev/null 2>&1; then echo uv; else echo .tools/bin/uv; fi)
PYTHON := .venv/bin/python
export RASA_TELEMETRY_ENABLED = false

.PHONY: help
help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

.tools/bin/uv:
	@echo "Getting uv, which installs everything else …"
	@python3 -m venv .tools || { echo "Python's venv is missing. On Debian or Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check uv

.venv/.done: pyproject.toml uv.lock .python-version | $(filter .tools/bin/uv,$(UV))
	@echo "Installing (about a minute the first time) …"
	@$(UV) sync --frozen --compile-bytecode --quiet
	@touch $@

.PHONY: install
install: .venv/.done ## install everything the bot needs into .venv

.PHONY: train
train: install ## train the model if what it is made from has changed
	@$(PYTHON) -m server.train

.PHONY: run
run: train ## serve the bot and its page on http://127.0.0.1:5005 (PORT= to change)
	@exec $(PYTHON) -m server $(if $(PORT),--port $(PORT))

.PHONY: chat
chat: train ## talk to the bot in the terminal
	@exec $(PYTHON) -m server.chat

.PHONY: serve-api
serve-api: train ## the bot for tools: TOKEN=… PORT=…, with Rasa's HTTP API and the rest channel
	@test -n "$(TOKEN)" || { echo "Say which token: make serve-api TOKEN=… PORT=5006"; exit 2; }
	@exec $(PYTHON) -m server $(if $(PORT),--port $(PORT)) --api "$(TOKEN)"

.PHONY: evaluate
evaluate: train ## score the bot on labelled cases: DIR=… PREFIX=dev
	@test -f "$(DIR)/score.py" || { echo "Say where score.py is: make evaluate DIR=… PREFIX=dev"; exit 2; }
	@exec $(PYTHON) -m server.evaluate "$(DIR)" "$(or $(PREFIX),dev)" $(ARGS)

.PHONY: nlu-report
nlu-report: train ## how well the bot understands, cross-validated: confusions, calibration, learning curves
	@$(PYTHON) -m server.nlu_report

.PHONY: test
test: check train chromium firefox redis ## everything CI runs: format, lint, types, content, conversations, browser
	@./scripts/test

.PHONY: check
check: install ## format, lint and types only
	@./scripts/check

.PHONY: format
format: install ## put the Python files into shape
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

.PHONY: chromium
chromium:
	@./scripts/install-chromium

.PHONY: firefox
firefox:
	@./scripts/install-firefox

.PHONY: redis
redis:
	@./scripts/install-redis

.PHONY: baselines
baselines: train chromium ## take the pictures anew that the widget's looks are compared with
	@RENEW_BASELINES=1 $(PYTHON) -m pytest tests/browser/test_visual.py

.PHONY: content-check
content-check: install ## say whether the knowledge files hold together
	@$(PYTHON) -m knowledge.check

.PHONY: feedback-report
feedback-report: install ## say how many found it helpful, by level, place and suggestion
	@$(PYTHON) -m server.feedback_report

.PHONY: drawings
drawings: install chromium ## draw the exercises again, for the page and for Slack
	@$(PYTHON) scripts/draw_exercises.py && $(PYTHON) scripts/draw_slack_exercises.py

.PHONY: clinical-doc
clinical-doc: install ## write docs/clinical.md, on which clinicians review the knowledge
	@$(PYTHON) -m knowledge.clinical_doc

.PHONY: mutate
mutate: install ## change the decision's code bit by bit and say which changes no test notices
	@.venv/bin/mutmut run && .venv/bin/mutmut results

.PHONY: slack-check
slack-check: install ## say whether the Slack settings in .env are right
	@$(PYTHON) -m channels.slack.check

.PHONY: tune-encoder
tune-encoder: install ## tune the encoder's upper layers to the sentences of knowledge/ and data/ (over half an hour)
	@$(PYTHON) -m server.tuning_material .rasa/tuning.json
	@$(UV) run --quiet --script scripts/tune_encoder/tune.py .rasa/tuning.json nlu/tuned_layers.npz

.PHONY: validate
validate: install ## Rasa's own check of domain, rules and training data
	@$(PYTHON) -m server.rasa_cli data validate

.PHONY: clean
clean: ## remove the model, caches and the environment
	rm -rf .venv .tools models .rasa .mypy_cache .ruff_cache .pytest_cache
