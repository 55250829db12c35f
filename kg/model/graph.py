"""The whole graph before it becomes RDF: what all articles together tell, with each one's word for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.model.article import Article
from kg.model.facts import Entity, Evidence, Happening


class Saying(NamedTuple):
    """One article's word for a triple: its evidence, how sure, in what status, on whose word, since when."""

    evidence: Evidence
    confidence: float
    status: str
    said_by: tuple[str, ...]
    since: str = ""


@dataclass(slots=True)
class Node:
    """A happening as all articles together tell it."""

    id: str
    cls: str
    told: list[Happening] = field(default_factory=list)
    parts: dict[tuple[str, str, bool], list[Saying]] = field(default_factory=lambda: defaultdict(list))

    @property
    def first(self) -> Happening:
        """The telling that the others were joined to."""
        return self.told[0]


class Resolved(NamedTuple):
    """The whole graph before it becomes RDF."""

    articles: tuple[Article, ...]
    entities: Mapping[str, Entity]
    relations: Mapping[tuple[str, str, str], tuple[Saying, ...]]
    nodes: tuple[Node, ...]
