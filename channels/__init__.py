"""How people reach the bot: the message kinds, and one renderer of them for each channel."""
