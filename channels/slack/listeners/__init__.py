"""What Slack tells the bot: messages, taps, commands, the Home tab, removals."""
