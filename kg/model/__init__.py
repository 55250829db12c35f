"""The types that flow between the steps; nearly all are frozen, and none knows how it is made.

Text goes in as an `Article`, comes apart into a `Document` of sentences and tokens, is cut into `Unit`s, whose
`Item`s say what each one stands for, and ends as a `Reading`: relations and happenings, each with its `Evidence`.
The readings of all articles together are the `Resolved` graph.
"""

from __future__ import annotations

from kg.model.article import Article, RawPage, Region, Zone
from kg.model.facts import Entity, Evidence, Happening, Part, Reading, Relation
from kg.model.graph import Node, Resolved, Saying
from kg.model.links import Item, Linked, LinkedSentence, Made, RoleClaim
from kg.model.mentions import Entry, Marked, Unit
from kg.model.sentences import Document, Sentence, Token
from kg.model.times import Moment, Times

__all__ = [
    "Article",
    "Document",
    "Entity",
    "Entry",
    "Evidence",
    "Happening",
    "Item",
    "Linked",
    "LinkedSentence",
    "Made",
    "Marked",
    "Moment",
    "Node",
    "Part",
    "RawPage",
    "Reading",
    "Region",
    "Relation",
    "Resolved",
    "RoleClaim",
    "Saying",
    "Sentence",
    "Times",
    "Token",
    "Unit",
    "Zone",
]
