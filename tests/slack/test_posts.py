"""A turn as few posts, each of which Slack takes."""

from __future__ import annotations

from channels.slack.posts import Say, Upload, arrange, fits
from channels.slack.render.blocks import Picture, Rendered, section


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


def test_posts_stay_short_enough_for_slack() -> None:
    long = [Rendered(f"part {n}", (section("word " * 500),)) for n in range(8)]
    posts = [post for post in arrange(long) if isinstance(post, Say)]
    assert len(posts) > 1 and all(fits(post.blocks) for post in posts)
    assert [text for post in posts for text in post.text.split("\n\n")] == [
        f"part {n}" for n in range(8)
    ]


def test_what_is_too_long_for_one_post_goes_on_in_the_next() -> None:
    posts = arrange([Rendered("whole", tuple(section("word " * 500) for _ in range(8)))])
    assert [post.text for post in posts if isinstance(post, Say)][1:] == ["… (continued)"]
    assert sum(len(post.blocks) for post in posts if isinstance(post, Say)) == 8


def test_a_picture_comes_before_its_words_and_after_what_was_said_before() -> None:
    picture = Picture("p.png", "Places", "places", bytes)
    posts = arrange([said("first"), said("where?", picture=picture), said("last")])
    assert [type(post) for post in posts] == [Say, Upload, Say]
