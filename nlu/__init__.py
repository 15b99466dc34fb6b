"""Text in, meaning out: pure readers, and the Rasa components round them."""
