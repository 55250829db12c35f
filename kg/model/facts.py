"""What one article states: things, relations between them, happenings, each with the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.article import Article
from kg.model.times import Moment

NAMED = "+named"
"""How the pattern of a sentence ends that only names who is meant in the one that tells a fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words of an article that a fact rests on; `pattern` is the id of the rule that read them."""

    article: str
    start: int
    end: int
    exact: str
    pattern: str

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.exact):
            raise ValueError(f"evidence {self.start}:{self.end} does not fit its words {self.exact!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A thing that an article speaks of. `key` is `kind:id`; a key with `~` was minted from the article's words.

    `types` are local names of ontology classes, `names` the surface forms met, `within` the key of what it is part of.
    """

    key: str
    types: tuple[str, ...]
    label: str
    names: tuple[str, ...] = ()
    within: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A triple between two entities: `subject` and `object` are keys, `property` the local name of a property."""

    subject: str
    property: str
    object: str
    evidence: Evidence
    confidence: float
    status: str = "Occurred"
    said_by: tuple[str, ...] = ()
    since: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What or who plays a role in a happening: an entity key, another happening's id, or words in `text`."""

    role: str
    value: str
    evidence: Evidence
    text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event, statement or agreement as one article tells it.

    `id` is unique in the article; `cls` is an event class or `Agreement`; `status` one of Occurred, Planned, Denied,
    Alleged, `detail` the finer value beside it; `said_by` are the keys of those on whose word it stands. `dated` are
    the words that `moment` was read from, where they stand in another sentence.
    """

    id: str
    cls: str
    categories: tuple[str, ...]
    status: str
    detail: str
    parts: tuple[Part, ...]
    evidence: Evidence
    confidence: float
    moment: Moment | None = None
    dated: Evidence | None = None
    said_by: tuple[str, ...] = ()
    kind: str = ""
    quote: str = ""

    def values(self, *roles: str) -> tuple[str, ...]:
        """The values that play one of the roles, in order, each once."""
        return tuple(dict.fromkeys(p.value for p in self.parts if p.role in roles))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read in one article."""

    article: Article
    entities: tuple[Entity, ...]
    relations: tuple[Relation, ...]
    happenings: tuple[Happening, ...]
