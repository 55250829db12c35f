"""Read facts out of linked sentences: roles, relations, events, statements, agreements."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.model import Document, Linked, Reading
from kg.steps.facts.reader import Reader

__all__ = ["find_facts"]


def find_facts(document: Document, linked: Linked, knowledge: Knowledge) -> Reading:
    """Everything that the news parts of a document state, each fact with its evidence."""
    return Reader(document, linked, knowledge).read()
