"""Lets Rasa be imported without TensorFlow.

Rasa imports TensorFlow in eight of its modules even when no component of the pipeline uses it: a
gigabyte of memory and minutes of start-up. `leave_out` puts empty stand-ins for those modules in
place before Rasa is imported. A pipeline that names one of the left-out components fails at once
with a clear message.
"""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

_STAND_INS = {
    "rasa.utils.tensorflow.callback": ("RasaTrainingLogger", "RasaModelCheckpoint"),
    "rasa.utils.tensorflow.data_generator": ("RasaBatchDataGenerator", "RasaDataGenerator"),
    "rasa.nlu.classifiers.diet_classifier": ("DIETClassifier",),
    "rasa.nlu.selectors.response_selector": ("ResponseSelector",),
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer": ("ConveRTFeaturizer",),
    "rasa.nlu.featurizers.dense_featurizer.lm_featurizer": ("LanguageModelFeaturizer",),
    "rasa.core.policies.ted_policy": ("TEDPolicy",),
    "rasa.core.policies.unexpected_intent_policy": ("UnexpecTEDIntentPolicy",),
}


class TensorFlowLeftOutError(RuntimeError):
    """A component was asked for that needs TensorFlow, which this project leaves out."""


def _stand_in(module: str, name: str) -> type:
    def refuse(self: object, *args: object, **kwargs: object) -> None:
        raise TensorFlowLeftOutError(
            f"{name} needs TensorFlow, which this project leaves out. Remove it from config.yml."
        )

    return type(name, (), {"__init__": refuse, "__module__": module})


def leave_out() -> None:
    """Put the stand-ins in place, unless TensorFlow is installed or Rasa's modules are loaded."""
    if importlib.util.find_spec("tensorflow") is not None:
        return
    for module, names in _STAND_INS.items():
        if module not in sys.modules:
            stand_in = ModuleType(module)
            for name in names:
                setattr(stand_in, name, _stand_in(module, name))
            sys.modules[module] = stand_in
