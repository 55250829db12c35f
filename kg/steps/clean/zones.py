"""Which part of the page each line is, from its own cues and from what stands around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from types import MappingProxyType

from kg.model import Zone
from kg.steps.clean.cues import Cue
from kg.steps.clean.head import mark_head
from kg.steps.clean.layout import Page, page_of
from kg.steps.clean.lines import Line
from kg.steps.clean.tail import end_of, mark_tail
from kg.steps.clean.words import PageWords

_SUBHEAD_WORDS = 6
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


def zones_of(lines: Sequence[Line], title: str | None, words: PageWords) -> list[Zone]:
    """The zone of each line; `title` is the key of the headline where the source states it."""
    page = page_of(lines, words)
    zones = [_by_itself(page, i) for i in range(len(lines))]
    body = page.body
    if body is not None:
        headline = mark_head(page, zones, body, title)
        end = end_of(page, body, headline)
        _mark_teasers(page, zones, end, headline)
        mark_tail(page, zones, body, end)
    return zones


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
        stop = headline if headline is not None and headline > i else end
        run = list(takewhile(page.headline, range(i + 1, stop)))
        if len(run) > 1 and page.lines[run[-1]].words <= _SUBHEAD_WORDS and not page.lines[run[-1]].is_bullet:
            run.pop()
        for j in run:
            zones[j] = Zone.TEASER
