"""A Rasa component whose trained state is one file of numbers."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Protocol

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage

_ROOT = Path(__file__).parents[1]


class Saved(Protocol):
    """A model that can write itself to a file."""

    def save(self, path: Path) -> None:
        """Write the model to an `.npz` file without pickled objects."""


class TrainedComponent(GraphComponent):
    """A component whose trained state is one `.npz` file."""

    FILE = "model.npz"
    # What the trained state is made from beside the training data and this file.
    MADE_FROM: tuple[str, ...] = ()

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Tells Rasa's cache that the component must be trained anew."""
        digest = hashlib.sha256()
        for path in sorted(one for pattern in cls.MADE_FROM for one in _ROOT.glob(pattern)):
            digest.update(path.read_bytes())
        return digest.hexdigest()

    def __init__(self, model_storage: ModelStorage, resource: Resource) -> None:
        self._storage, self._resource = model_storage, resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TrainedComponent:
        """Create the untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TrainedComponent:
        """Create the component with its trained state."""
        component = cls(model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.restore(Path(folder) / cls.FILE)
        return component

    def restore(self, path: Path) -> None:
        """Read the trained state."""
        raise NotImplementedError

    def store(self, model: Saved) -> Resource:
        """Write the trained state; what `train` returns."""
        with self._storage.write_to(self._resource) as folder:
            model.save(Path(folder) / self.FILE)
        return self._resource
