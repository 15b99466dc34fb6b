"""How well the bot understands: `make nlu-report`, and the gate in tests/nlu."""
