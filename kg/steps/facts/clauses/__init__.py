"""Clauses: a sentence taken apart into predicates with their companions; knows nothing of the article."""
