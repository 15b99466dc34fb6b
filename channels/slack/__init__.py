"""Slack: a private chat in direct messages, by Socket Mode or by HTTP."""

from channels.slack.channel import SlackInput

__all__ = ["SlackInput"]
