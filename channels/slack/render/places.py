"""Places of the body: a picture to see them on, and a menu in groups to choose from."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from channels.messages import Message
from channels.slack.render.blocks import (
    LONGEST_OPTION_VALUE,
    MOST_OPTIONS,
    Block,
    Marks,
    Picture,
    Rendered,
    actions,
    label,
    progress,
    sections,
    words,
)
from channels.slack.render.choices import controls

_PICTURE = Path(__file__).parents[1] / "body_map.png"
_ALT = (
    "Drawing of a body from the front and from the back, of a knee from its outer side and of a "
    "foot from its inner side, with the places of the menu below written beside them. From the "
    "front, the runner's right is on the left of the picture."
)
# With a few places left the menu says it all.
_WORTH_A_PICTURE = 7


@lru_cache(maxsize=1)
def body_map() -> bytes:
    """The PNG that `scripts/draw_slack_body_map.py` made of the web page's body map."""
    return _PICTURE.read_bytes()


def _grouped(message: Message) -> dict[str, list[dict[str, str]]]:
    groups: dict[str, list[dict[str, str]]] = {}
    for place in message["places"]:
        if len(place["title"]) <= LONGEST_OPTION_VALUE:
            groups.setdefault(place["group"], []).append(place)
    return groups


def _menu(message: Message, marks: Marks) -> list[Block]:
    groups = _grouped(message)
    menu = {
        "type": "static_select",
        "action_id": "say:menu",
        "placeholder": label("Choose the place …"),
        "option_groups": [
            {
                "label": label(group[:1].upper() + group[1:]),
                "options": [
                    {"text": label(place["title"]), "value": place["title"]}
                    for place in places[:MOST_OPTIONS]
                ],
            }
            for group, places in groups.items()
        ],
    }
    return [actions([menu], marks.name(message))]


def places(message: Message, text: str, marks: Marks) -> Rendered:
    """The kind `body_map`; what a choice sends is the place's title."""
    found = message["places"]
    large = len(found) >= _WORTH_A_PICTURE
    if large:
        chosen = _menu(message, marks)
    else:
        titles = [{"title": one["title"], "value": one["title"]} for one in found]
        chosen = controls(titles, message, marks)
    picture = Picture("places.png", "Where does it hurt?", _ALT, body_map) if large else None
    blocks = (*progress(message), *sections(text), *chosen)
    return Rendered(words(text), blocks, picture=picture)
