"""Runs the bot: one process, no TensorFlow, actions inside, conversations in a database."""
