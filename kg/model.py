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
