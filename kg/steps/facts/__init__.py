"""Read facts out of linked sentences: roles, relations, events, statements, agreements."""

from kg.steps.facts.reader import find_facts

__all__ = ["find_facts"]
