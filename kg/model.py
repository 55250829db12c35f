"""The frozen types that flow between the steps.

Text goes in as an `Article`, comes apart into a `Document` of sentences and tokens, is marked with
`Mention`s, whose `Link`s say what each one stands for, and ends as `Fact`s, each with its `Evidence`.
Offsets are half-open and count Unicode code points of `Article.text`, the text as it was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

NOTHING: Mapping[str, str] = MappingProxyType({})


class Zone(StrEnum):
    """What part of a page a stretch of text is; facts come from `BODY`, `TITLE` and `CAPTION` alone."""

    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    TEASER = "teaser"
    RELATED = "related"
    NAVIGATION = "navigation"

    @property
    def is_news(self) -> bool:
        """Whether facts may be read in this part."""
        return self in (Zone.TITLE, Zone.BODY, Zone.CAPTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A half-open stretch of an article's text and the part of the page that it is."""

    start: int
    end: int
    zone: Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """What a source held before anything was understood.

    `identifier` is the file's name without its ending (or the record's id); `text` is decoded text,
    `markup` tells whether it is HTML. Header fields that the source states are in `meta`
    (`title`, `published`, `outlet`, `url`, `language`).
    """

    identifier: str
    text: str
    markup: bool = False
    meta: Mapping[str, str] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A source document: its final text, the regions of it in order, and what is known of it."""

    identifier: str
    text: str
    regions: tuple[Region, ...]
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word, number or punctuation mark; `text` is the surface, `norm` the folded match key."""

    start: int
    end: int
    text: str
    norm: str
    is_word: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A half-open stretch of tokens of the document that is one sentence of one zone."""

    start: int
    end: int
    zone: Zone
    tokens: tuple[Token, ...]
    index: int
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An article cut into sentences."""

    article: Article
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point or stretch of time as precisely as it is known.

    `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None where the words cannot be placed on a calendar.
    `until` is the last such value of a range. `text` keeps the article's own words.
    """

    text: str
    value: str | None = None
    until: str | None = None

    def __post_init__(self) -> None:
        for value in (self.value, self.until):
            if value is not None and len(value) not in (4, 7, 10):
                raise ValueError(f"a moment is a year, a month or a day, not {value!r}")


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
    Alleged, `detail` the finer value beside it; `said_by` are the keys of those on whose word it stands.
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
