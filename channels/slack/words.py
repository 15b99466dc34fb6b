"""Sentences that the Slack channel says by itself; what the bot says is in the domain."""

from __future__ import annotations

EMERGENCY = "If you feel very ill right now, call your emergency number instead."
SORRY = (
    "Something went wrong on my side, and your last message may not have counted. Please send it "
    f"again. {EMERGENCY}"
)
TOO_LONG = f"That message is too long for me: at most 4000 characters, please. {EMERGENCY}"
TOO_FAST = (
    f"That was a lot of messages at once. Please wait a moment and send it again. {EMERGENCY}"
)
PRIVATE = f"Health talk stays private, so I answer you in {{chat}}. {EMERGENCY}"
CHAT = "our direct message"
EDITED = (
    "I saw that you changed a message, but I can't tell which answer it changes. Send it to me as "
    f"it is now, or write what is different, for instance “it's the right knee”. {EMERGENCY}"
)
SEND_EDITED = "Send it as it is now"
DELETED = (
    "You deleted a message in Slack. I still have what it said: write “forget me” and I delete "
    "everything you told me."
)
PICTURE = "I can't look at pictures or files. Please tell me in words what they show."
FORGOTTEN = (
    "Done: I have deleted everything you told me. The messages that you see here are Slack's; you "
    "can delete your own, and your workspace decides how long it keeps them."
)
NOT_FORGOTTEN = "I couldn't delete it just now. Please try again in a minute."
TICK_FIRST = "Nothing is ticked yet. Tick what applies, or press “{none}”."
UNTICK_FIRST = (
    "You ticked a line, so I haven't taken “{answer}”. Press “Send what I ticked”, or take the "
    "tick away first."
)
CLOSED = "This question is closed; the one that stands is further down."
NOT_YOURS = "That question was for somebody else."
GONE = "I no longer have that: it was deleted."
ANSWERED_IN_WORDS = "You replied in your own words."
HELP = (
    "`{command}` starts a private check of a running injury in a direct message; you can add what "
    "hurts: `{command} my left knee hurts`.\n`{command} forget` deletes everything you told me.\n"
    f"I'm a bot, not a doctor. {EMERGENCY}"
)
PRIVACY = (
    "Only you and I are in this chat, but the owners of your Slack workspace may be able to read "
    "or export direct messages. If that is your employer, decide what you want to write here. I "
    "keep what you tell me under a code instead of your name; “forget me” deletes it."
)
