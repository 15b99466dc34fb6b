"""Answers in, assessment out: pure logic that knows nothing of Rasa."""
