"""Clauses of event nouns: which tell of an event, what carries them, and what is annexed to them."""
