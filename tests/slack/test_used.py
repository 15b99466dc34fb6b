"""Messages whose controls were used, or whose question no longer stands."""

from __future__ import annotations

from channels.slack.render.blocks import Block, Marks, actions, button, hint, section
from channels.slack.used import answered, closed, question_mark, unfolded


def _question() -> list[Block]:
    marks = Marks("m1")
    asked = {"kind": "checklist", "progress": {}}
    offers = [button("Can I run?", "Can I run?", "say:0"), button("Summary", "Summary", "say:1")]
    opinions = [button("That helped", "That helped", "say:0"), button("No", "No", "say:1")]
    return [
        section("Any of these?"),
        actions([{"type": "checkboxes", "action_id": "tick", "options": []}], marks.name(asked)),
        hint("Tick all that apply.", marks),
        actions([button("None", "None", "whole:0")], marks.name(asked)),
        actions(offers, marks.name({"kind": "choices"})),
        actions(opinions, marks.name({"kind": "feedback"})),
    ]


def _kinds(blocks: object) -> list[str]:
    return [block["type"] for block in blocks]  # type: ignore[attr-defined]


def _use(blocks: list[Block], row: int, control: str, words: str) -> list[Block]:
    used = (blocks[row]["block_id"], control)
    return list(answered("1.1", "text", blocks, used, words).blocks)


def test_an_answer_takes_the_place_of_all_controls_of_its_question() -> None:
    left = _use(_question(), 3, "whole:0", "You answered: <None>")
    assert _kinds(left) == ["section", "context", "actions", "actions"]
    assert left[1]["elements"][0]["text"] == "You answered: &lt;None&gt;"


def test_a_question_that_no_longer_stands_loses_its_controls() -> None:
    left = closed("1.1", "text", _question(), "Over.").blocks
    assert _kinds(left) == ["section", "context", "actions", "actions"]


def test_an_opinion_is_given_once() -> None:
    left = _use(_question(), 5, "say:0", "You answered: That helped")
    assert _kinds(left)[-2:] == ["actions", "context"] and "That helped" not in str(left[-2])


def test_an_offer_that_was_used_leaves_the_others() -> None:
    left = _use(_question(), 4, "say:0", "You answered: Can I run?")
    assert [one["text"]["text"] for one in left[4]["elements"]] == ["Summary"]
    assert "Can I run?" in str(left[5])
    left = _use(left, 4, "say:1", "You answered: Summary")
    assert _kinds(left)[4:] == ["context", "context", "actions"], "the row is gone with the last"


def test_the_mark_of_a_question_is_found() -> None:
    assert question_mark(_question()) == "m1"
    assert question_mark([section("no question")]) is None


def test_evidence_unfolds_where_its_button_was_if_there_is_room() -> None:
    blocks = _question()
    more = [section("a"), section("b")]
    made = unfolded("1.1", "text", blocks, blocks[5]["block_id"], more)
    assert made and list(made.blocks[-2:]) == more
    full = [*blocks, *[section("x")] * 45]
    assert unfolded("1.1", "t", full, blocks[5]["block_id"], more) is None
