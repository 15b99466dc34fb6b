"""The numbers of the runner's region, as the slots and sentences that name them."""

from __future__ import annotations

from knowledge.regions import DEFAULT, Region, load_regions

REGION_SLOTS = (
    "region", "emergency_call", "emergency_dial", "emergency_dial_label", "advice_call",
    "crisis_call",
)  # fmt: skip


def whom_to_call(region: Region) -> dict[str, str]:
    """The slots by which fixed texts name the numbers of a region."""
    return {
        "region": region.id,
        "emergency_call": f"{region.emergency} {region.within}",
        "emergency_dial": region.dial,
        "emergency_dial_label": region.name,
        "advice_call": f"{region.advice_line} ({region.within})",
        "crisis_call": region.crisis,
    }


def numbers_words(region: Region) -> str:
    """The region's numbers in one line, with what to call elsewhere: the region may be wrong."""
    default = load_regions()[DEFAULT]
    if region.id == DEFAULT:
        return f"In an emergency call {default.emergency}."
    return (
        f"Numbers {region.within}: emergency {region.emergency}; for advice, {region.advice_line}. "
        f"Elsewhere call {default.emergency}."
    )
