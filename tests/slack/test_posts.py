"""A turn as few posts, and messages whose controls were used."""

from __future__ import annotations

from channels.slack.posts import Say, Upload, arrange, closed, question_mark, unfolded
from channels.slack.render.blocks import (
    Block,
    Marks,
    Picture,
    Rendered,
    actions,
    button,
    hint,
    section,
)


def said(name: str, blocks: int = 1, **more: object) -> Rendered:
    return Rendered(name, tuple(section(name) for _ in range(blocks)), **more)  # type: ignore[arg-type]


def test_what_belongs_together_is_one_notification() -> None:
    assert [
        post.text for post in arrange([said("hi"), said("what hurts?")]) if isinstance(post, Say)
    ] == ["hi\n\nwhat hurts?"]


def test_an_alarm_is_first_and_alone_wherever_it_was_said() -> None:
    posts = arrange([said("read back"), said("help!", alone=True, urgent=True), said("why")])
    assert posts[0] == Say("help!", (section("help!"),), urgent=True)
    assert [post.text for post in posts[1:] if isinstance(post, Say)] == ["read back\n\nwhy"]


def test_posts_stay_within_fifty_blocks() -> None:
    posts = arrange([said(str(n), 7) for n in range(20)])
    assert all(isinstance(post, Say) and len(post.blocks) <= 50 for post in posts)
    assert sum(len(post.blocks) for post in posts if isinstance(post, Say)) == 140


def test_a_picture_comes_before_its_words_and_after_what_was_said_before() -> None:
    picture = Picture("p.png", "Places", "places", bytes)
    posts = arrange([said("first"), said("where?", picture=picture), said("last")])
    assert [type(post) for post in posts] == [Say, Upload, Say]


def _question() -> list[Block]:
    marks = Marks("m1")
    asked = {"progress": {}}
    return [
        section("Any of these?"),
        actions([{"type": "checkboxes", "action_id": "tick", "options": []}], marks.name(asked)),
        hint("Tick all that apply.", marks),
        actions([button("None", "None", "whole:0")], marks.name(asked)),
        actions([button("That helped", "That helped", "say:0")], marks.name({})),
    ]


def test_an_answer_takes_the_place_of_all_controls_of_its_question() -> None:
    blocks = _question()
    made = closed("1.1", "text", blocks, blocks[3]["block_id"], "You answered: <None>")
    assert [block["type"] for block in made.blocks] == ["section", "context", "actions"]
    assert made.blocks[1]["elements"][0]["text"] == "You answered: &lt;None&gt;"


def test_other_controls_go_one_by_one() -> None:
    blocks = _question()
    made = closed("1.1", "text", blocks, blocks[4]["block_id"], "You answered: That helped")
    assert [block["type"] for block in made.blocks] == [
        "section", "actions", "context", "actions", "context",
    ]  # fmt: skip


def test_the_mark_of_a_question_is_found() -> None:
    assert question_mark(_question()) == "m1"
    assert question_mark([section("no question")]) is None


def test_evidence_unfolds_where_its_button_was_if_there_is_room() -> None:
    blocks = _question()
    more = [section("a"), section("b")]
    made = unfolded("1.1", "text", blocks, blocks[4]["block_id"], more)
    assert made and list(made.blocks[-2:]) == more
    assert (
        unfolded("1.1", "t", [*blocks, *[section("x")] * 45], blocks[4]["block_id"], more) is None
    )
