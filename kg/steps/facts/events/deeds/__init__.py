"""Deeds: whose they are, and to whom they are done, by the states behind people, bodies and things."""
