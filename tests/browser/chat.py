"""The chat as somebody meets it who looks at the screen: what can be typed, tapped and read."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

# Leaves only the checklists to answer and ends with suggestions.
MILD = (
    "My left knee has hurt for two weeks, it came on gradually. I run 30 km a week as always. "
    "Pain is 3 out of 10. I'm 34."
)
EMERGENCY = "my chest feels crushed and I can't get my breath"
FIRST_QUESTION = "First, to be safe"
TOKEN_KEY = "running-triage.token"


@dataclass(frozen=True)
class Chat:
    """The widget on a page; parts are found by the `data-testid` they carry."""

    page: Page

    def by(self, hook: str) -> Locator:
        return self.page.get_by_test_id(hook)

    @property
    def log(self) -> Locator:
        return self.by("log")

    @property
    def composer(self) -> Locator:
        return self.by("composer")

    def open(self) -> Chat:
        """Open a floating chat by its launcher."""
        self.by("launcher").click()
        expect(self.composer).to_be_visible()
        return self

    def say(self, text: str) -> None:
        self.composer.fill(text)
        self.composer.press("Enter")

    def reads(self, text: str) -> None:
        """The text comes to stand in the log."""
        expect(self.log).to_contain_text(text)

    def lacks(self, text: str) -> None:
        expect(self.log).not_to_contain_text(text)

    def count(self, text: str) -> int:
        """How often a text stands in the log."""
        return self.log.inner_text().count(text)

    def tap(self, name: str) -> None:
        """Tap the newest control of this name."""
        self.page.get_by_role("button", name=name, exact=True).last.click()

    def none_of_these(self) -> None:
        self.by("checklist-whole").filter(has_text="None of these").last.click()

    def menu(self, hook: str) -> None:
        self.by("menu").click()
        self.by(f"menu-{hook}").click()

    # --- to a state of the talk, by talking

    def to_checklist(self) -> None:
        self.say("my left knee hurts")
        self.reads(FIRST_QUESTION)
        expect(self.by("checklist")).to_be_visible()

    def to_map(self) -> None:
        self.say("something hurts when I run")
        self.reads(FIRST_QUESTION)
        self.none_of_these()
        expect(self.by("body-map")).to_be_visible()

    def to_result(self) -> None:
        self.say(MILD)
        self.reads(FIRST_QUESTION)
        self.none_of_these()
        self.reads("About your knee")
        self.none_of_these()
        self.reads("apply to you")
        self.none_of_these()
        expect(self.by("advice").first).to_be_visible()
        expect(self.by("feedback")).to_be_visible()

    def to_emergency(self) -> None:
        self.say(EMERGENCY)
        expect(self.by("alert").last).to_contain_text("Get emergency help now")

    # --- what the browser keeps

    def stored(self) -> str:
        """Everything this page has in the browser's storage."""
        stored: str = self.page.evaluate(
            "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
        )
        return stored

    def token(self) -> str | None:
        token: str | None = self.page.evaluate(f"localStorage.getItem('{TOKEN_KEY}')")
        return token
