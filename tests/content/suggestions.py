"""All suggestions, and a way to hold each of them to a rule by itself."""

from __future__ import annotations

import pytest

from knowledge.advice import load_suggestions

ALL = load_suggestions()
one_by_one = pytest.mark.parametrize("one", ALL.values(), ids=list(ALL))
