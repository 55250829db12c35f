"""Find the parts of a page: the article itself, and all that stands around it.

Nothing is deleted. The text stays whole, and every stretch of it gets a zone, so that offsets always point into the
text as it was read. Cues are language data (`pages.toml`); the rest is structure: repeated lines, wrapped ones,
headlines without text, cards, and whole other stories after the end of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kg.knowledge.pages import PageWords
from kg.match.fold import fold
from kg.model import Article, RawPage, Region, Zone
from kg.steps.clean.cues import credit_at
from kg.steps.clean.lines import Line, lines_of
from kg.steps.clean.published import parse_date, published_of
from kg.steps.clean.wrapping import unwrapped
from kg.steps.clean.zones import zones_of

__all__ = ["clean"]

_HEADER = re.compile(r"\ufeff?(?:[A-Za-z_]{2,12}[ \t]*:[^\n]*\r?\n){1,8}(?=\s)")
_STOP = r".!?\u061f\u2026"
_CLOSERS = r"'\"\u201d\u00bb)"
_LAST_SENTENCE = re.compile(rf"[{_STOP}][{_CLOSERS}]?\s+(?=[^{_STOP}]+[{_STOP}]?[\s{_CLOSERS}]*$)")
_PROMOTION_WORDS = 14


def clean(page: RawPage, pages: PageWords) -> Article:
    """The article of `page` with its regions, and its title, outlet and day where the page or the source gives them."""
    body = _header_end(page)
    lines, wraps = unwrapped(page.text, list(lines_of(page.text, body)), pages)
    stated = page.meta.get("title")
    zones, headline = zones_of(lines, fold(stated) if stated else None, pages)
    return Article(
        identifier=page.identifier,
        text=page.text,
        regions=_regions(page.text, body, lines, zones, pages),
        title=stated or (headline.text if headline is not None else None),
        outlet=page.meta.get("outlet"),
        published=_stated_date(page.meta, pages) or published_of(lines, zones, pages),
        url=page.meta.get("url"),
        wraps=wraps,
    )


def _header_end(page: RawPage) -> int:
    """Where the header lines of the source end, if it has any; they are known by what `meta` has of them."""
    header = _HEADER.match(page.text) if page.meta else None
    if header is None:
        return 0
    stated = {line.partition(":")[2].strip() for line in header.group().splitlines()}
    return header.end() if not stated.isdisjoint(page.meta.values()) else 0


def _stated_date(meta: Mapping[str, str], pages: PageWords) -> date | None:
    stated = meta.get("published")
    return parse_date(stated, pages) if stated else None


def _regions(
    text: str, body: int, lines: Sequence[Line], zones: Sequence[Zone], pages: PageWords
) -> tuple[Region, ...]:
    """The zones of the lines as stretches that cover the text; what lies between belongs to what stands before."""
    marks: list[tuple[int, Zone]] = [(0, Zone.NAVIGATION)] if body else []
    for line, zone in zip(lines, zones, strict=True):
        marks.extend(_parts(line, zone, pages))
    return tuple(_covering(text, marks))


def _parts(line: Line, zone: Zone, pages: PageWords) -> Iterator[tuple[int, Zone]]:
    """A line is one part, unless it ends in the credit of a picture or its last sentence only invites to read on."""
    yield line.start, zone
    if zone.is_news and (credit := credit_at(line.text, pages)):
        yield line.start + credit, Zone.NAVIGATION
        return
    if zone.is_news and line.has_stop:
        last = _LAST_SENTENCE.search(line.text)
        if last is not None:
            rest = line.text[last.end() :]
            if len(rest.split()) <= _PROMOTION_WORDS and pages.promotion.match(fold(rest)):
                yield line.start + last.end(), Zone.NAVIGATION


def _covering(text: str, marks: list[tuple[int, Zone]]) -> Iterator[Region]:
    start, zone = 0, marks[0][1] if marks else Zone.NAVIGATION
    for at, next_zone in marks:
        if next_zone is not zone:
            yield Region(start=start, end=at, zone=zone)
            start, zone = at, next_zone
    if start < len(text):
        yield Region(start=start, end=len(text), zone=zone)
