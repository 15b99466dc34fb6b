"""Talks written for looking at: every kind of message, with words that never change."""

from __future__ import annotations

from typing import Any

from channels.messages import (
    alert,
    body_map,
    checklist,
    choices,
    feedback,
    readback,
    summary,
    with_progress,
)

Said = str | tuple[str, dict[str, Any]]

_PLACES = [
    ("knee", "Knee", "Leg"), ("shin", "Shin", "Leg"), ("calf", "Calf", "Leg"),
    ("achilles", "Achilles tendon", "Foot and ankle"), ("heel", "Heel", "Foot and ankle"),
    ("foot_arch", "Arch of the foot", "Foot and ankle"), ("toe", "Toe", "Foot and ankle"),
    ("forefoot", "Front or top of the foot", "Foot and ankle"),
    ("ankle", "Ankle", "Foot and ankle"),
    ("it_band", "Outer thigh and knee (IT band)", "Leg"), ("quad", "Front of the thigh", "Leg"),
    ("hamstring", "Back of the thigh", "Leg"), ("hip", "Hip", "Hip and trunk"),
    ("groin", "Groin", "Hip and trunk"), ("glute", "Buttock", "Hip and trunk"),
    ("lower_back", "Lower back", "Hip and trunk"), ("other", "Somewhere else", "Elsewhere"),
]  # fmt: skip
_UNDERSTOOD = readback(
    "Here's what I understood. Tap anything that's wrong.",
    [("left knee", "the place is wrong"), ("for 2 weeks", "the time is wrong")],
)
_CARD: dict[str, Any] = {
    "kind": "advice",
    "card": {
        "id": "knee_strength",
        "title": "Strengthen thighs and hips",
        "claim": "Build up your thighs and hips, and your knee has less to put up with.",
        "how": "Three times a week, slowly, up to slight pain.",
        "thread": {"title": "Sore knees after long runs", "site": "forum.example", "url": None},
        "grade": {"letter": "B", "words": "Some evidence"},
        "evidence": "Several trials found less pain after six weeks.",
        "why": "your pain came on gradually",
        "caution": "Stop if it hurts more than 5 out of 10.",
        "citations": [{"text": "A trial of 2018", "url": None}],
        "exercise": {
            "name": "Side steps",
            "dose": "3 sets of 10, every other day",
            "steps": ["Stand with a band around both legs.", "Step to the side.", "Come back."],
            "progress": "A stronger band once 10 are easy.",
            "stop": "the knee hurts more the next morning",
            "drawing": {"src": "/drawings/side_steps.svg", "alt": "Steps to the side."},
        },
    },
}
_PLAN: dict[str, Any] = {
    "kind": "chart",
    "title": "Build-up to 10 km, in kilometres a week",
    "bars": [
        {"label": label, "km": km, "planned": week > 1, "note": note, "longest_km": km / 3}
        for week, (label, km, note) in enumerate(
            [("2 Mar", 20, "build"), ("9 Mar", 22, "build"), ("16 Mar", 24, "build"),
             ("23 Mar", 18, "cut-back"), ("30 Mar", 26, "build"), ("6 Apr", 28, "build"),
             ("13 Apr", 20, "taper"), ("20 Apr", 16, "race")])
    ],
}  # fmt: skip
_OPENING: list[Said] = ["my left knee has hurt for two weeks", ("I understood this.", _UNDERSTOOD)]
_SIGNS = checklist(
    "First, to be safe: do you have any of these now?",
    [
        "Chest pain or trouble breathing",
        "No feeling around the back passage",
        "A hot, swollen calf",
    ],
    "None of these",
    "Not sure",
)

CHECKLIST: list[Said] = [*_OPENING, ("Do you have any of these?", with_progress(_SIGNS, 1, 7))]
MAP: list[Said] = [
    "something hurts when I run",
    ("Where does it hurt most?", with_progress(body_map(_PLACES), 2, 7)),
]
RESULT: list[Said] = [
    *_OPENING,
    (
        "You can try looking after this yourself.",
        alert("self_care", "You can try looking after this yourself", ["I heard no warning sign."]),
    ),
    ("Strengthen thighs and hips", _CARD),
    ("What else would help?", choices(["More suggestions", "Can I run?", "Start over"])),
    ("Was this helpful?", feedback(["That helped", "That didn't help"])),
]
PLAN: list[Said] = [
    "a plan to 10 km, please",
    ("The weeks: 20, 22, 24, 18, 26, 28, 20, 16.", _PLAN),
]
SUMMARY: list[Said] = [
    "a summary, please",
    ("Left knee, two weeks.", summary("Summary for your doctor", "Left knee, for two weeks.")),
]
EMERGENCY: list[Said] = [
    "my chest feels crushed",
    (
        "Get emergency help now. Call 112.",
        alert(
            "emergency",
            "Get emergency help now",
            ["Sit or lie down. Don't drive yourself.", "Have somebody stay with you."],
            [("Europe", "112"), ("US and Canada", "911"), ("UK", "999")],
        ),
    ),
]
