"""When the model is made anew: whenever anything changes that a part of it is made from."""

from __future__ import annotations

from nlu import trained_components
from server.train import ROOT, made_from


def test_what_a_component_is_made_from_makes_the_model_anew() -> None:
    known = set(made_from())
    for name, component in vars(trained_components).items():
        for pattern in getattr(component, "MADE_FROM", ()):
            missing = set(ROOT.glob(pattern)) - known
            assert not missing, f"{name}: {sorted(map(str, missing))}"
