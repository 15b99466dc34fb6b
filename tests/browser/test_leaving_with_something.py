"""What one can take along or leave behind: the transcript, the summary, a thumb."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.chat import Chat


def test_the_transcript_can_be_saved(chat: Chat, tmp_path: Path) -> None:
    chat.to_checklist()
    with chat.page.expect_download() as download:
        chat.menu("transcript")
    path = tmp_path / "transcript"
    download.value.save_as(path)
    text = path.read_text("utf-8")
    assert download.value.suggested_filename.endswith(".txt")
    assert "my left knee hurts" in text
    assert "First, to be safe" in text
    assert text.index("my left knee hurts") < text.index("First, to be safe")


def test_the_summary_for_the_doctor_and_a_thumb(chat: Chat, tmp_path: Path) -> None:
    chat.to_result()
    chat.tap("Summary for my doctor")
    expect(chat.by("summary")).to_be_visible()
    with chat.page.expect_download() as download:
        chat.by("summary-download").click()
    path = tmp_path / "summary"
    download.value.save_as(path)
    text = path.read_text("utf-8")
    for part in ("knee", "left", "chatbot"):
        assert part in text
    chat.say("thanks")
    chat.by("feedback").first.wait_for(state="detached")
    chat.say("that helped")
    chat.reads("Glad to hear it")


def test_a_thumb_is_given_with_one_tap(chat: Chat) -> None:
    chat.to_result()
    chat.by("feedback").get_by_role("button").first.click()
    chat.reads("Glad to hear it")
    expect(chat.by("feedback")).to_have_count(0)
