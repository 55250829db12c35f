"""Clauses without a verb: a name and a colon, whereabouts, how a thing was met, by whose words."""
