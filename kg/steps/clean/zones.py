"""Which part of the page each line is, from its own cues and from what stands around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from types import MappingProxyType

from kg.knowledge.pages import PageWords
from kg.model import Zone
from kg.steps.clean.amid import mark_amid
from kg.steps.clean.cues import Cue
from kg.steps.clean.genres import mark_genre
from kg.steps.clean.head import mark_head
from kg.steps.clean.layout import Page, page_of
from kg.steps.clean.lines import Line
from kg.steps.clean.tail import end_of, mark_tail

_SUBHEAD_WORDS = 6
# fewer may be a person, a crab and a balance
_SIGNS = 3
_BY_CUE: Mapping[Cue, Zone] = MappingProxyType(
    {
        Cue.NAVIGATION: Zone.NAVIGATION,
        Cue.DATE: Zone.NAVIGATION,
        Cue.RELATED: Zone.RELATED,
        Cue.OTHER_STORY: Zone.RELATED,
        Cue.TEASER: Zone.TEASER,
        Cue.TEASER_HEADING: Zone.TEASER,
        Cue.CAPTION: Zone.CAPTION,
        Cue.DATELINE: Zone.TITLE,
    }
)


def zones_of(lines: Sequence[Line], title: str | None, words: PageWords) -> tuple[list[Zone], Line | None]:
    """The zone of each line, and the line of the headline; `title` is its key where the source states it."""
    page = page_of(lines, words)
    zones = [_by_itself(page, i) for i in range(len(lines))]
    body = page.body
    if body is None:
        mark_genre(page, zones, len(lines))
        return zones, next((line for line, zone in zip(lines, zones, strict=True) if zone is Zone.TITLE), None)
    headline = mark_head(page, zones, body, title)
    end = end_of(page, body, headline)
    _mark_teasers(page, zones, end, headline)
    mark_amid(page, zones, body, end)
    _mark_horoscope(page, zones, words)
    mark_tail(page, zones, body, end)
    mark_genre(page, zones, body)
    return zones, None if headline is None else lines[headline]


def _by_itself(page: Page, i: int) -> Zone:
    cue = page.cues[i]
    if cue is not None:
        return _BY_CUE[cue]
    return Zone.BODY if page.prose[i] else Zone.TITLE


def _mark_teasers(page: Page, zones: list[Zone], end: int, headline: int | None) -> None:
    """A cue that stands alone in the midst of the article takes the headlines under it."""
    for i, cue in enumerate(page.cues[:end]):
        if cue not in (Cue.TEASER_HEADING, Cue.RELATED):
            continue
        zones[i] = Zone.TEASER
        run = list(takewhile(lambda j: page.headline(j) and not _is_title(page, j, headline), range(i + 1, end)))
        if len(run) > 1 and page.lines[run[-1]].words <= _SUBHEAD_WORDS and not page.lines[run[-1]].is_bullet:
            run.pop()
        for j in run:
            zones[j] = Zone.TEASER


def _mark_horoscope(page: Page, zones: list[Zone], words: PageWords) -> None:
    """Lines headed by the signs of the zodiac, and what stands under such headings, are no news."""
    heads = {i: match for i, line in enumerate(page.lines) if (match := words.signs.match(line.key)) is not None}
    headed = {i: match for i, match in heads.items() if page.lines[i].key[match.end() :].lstrip()[:1] in ("", ":")}
    if len({match.group() for match in headed.values()}) < _SIGNS:
        return
    for i, match in headed.items():
        alone = not page.lines[i].key[match.end() :].strip(" :")
        for j in (i, i + 1) if alone and i + 1 < len(zones) else (i,):
            zones[j] = Zone.NAVIGATION


def _is_title(page: Page, i: int, headline: int | None) -> bool:
    """Whether a line is the headline, or the same without the name of the outlet."""
    return headline is not None and page.lines[i].key in page.lines[headline].key
