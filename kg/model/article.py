"""A source as it comes in, and the article made of it: its text, and the parts of the page.

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
    """A source document: its final text, the regions of it in order, and what is known of it.

    `wraps` are the offsets of line breaks that only fit the text to a width: the sentence goes on behind them.
    """

    identifier: str
    text: str
    regions: tuple[Region, ...]
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    wraps: frozenset[int] = frozenset()
