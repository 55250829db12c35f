"""Above the article: menus, tickers of other stories, the headline, captions, the dateline."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Zone
from kg.steps.clean.cues import Cue
from kg.steps.clean.layout import Page
from kg.steps.clean.topic import overlap

_TICKER = 4
_HEADLINE_WORDS = 4
_LONG_HEADLINE = 6
_NAME_WORDS = 3
_LEAD_LINES = 8
_OWN_TOPIC = 0.25


def mark_head(page: Page, zones: list[Zone], body: int, title: str | None) -> int | None:
    """Mark the lines before line `body`; returns the line of the headline, if there is one."""
    headlines = [i for i in range(body) if page.headline(i)]
    chosen = _title_line(page, headlines, body, title)
    for i in range(body):
        if page.cues[i] is Cue.DATELINE:
            zones[i] = Zone.NAVIGATION
        elif zones[i] is Zone.TITLE and chosen is not None and page.lines[i].key != page.lines[chosen].key:
            zones[i] = _beside_title(page, i, chosen)
        elif zones[i] is Zone.TITLE and chosen is None and page.lines[i].words <= _NAME_WORDS:
            zones[i] = Zone.NAVIGATION
    _mark_menu(page, zones, body, chosen)
    others = [i for i in headlines if chosen is not None and i != chosen and zones[i] is Zone.TITLE]
    if len(others) >= _TICKER:
        _mark_ticker(page, zones, others)
    return chosen


def _title_line(page: Page, headlines: Sequence[int], body: int, title: str | None) -> int | None:
    """The headline of the article: the one that the source states, or the likeliest of those before the body."""
    stated = next((i for i in headlines if page.lines[i].key == title), None)
    headlines = [i for i in headlines if not page.lines[i].is_bullet]
    long = [i for i in headlines if page.lines[i].words >= _LONG_HEADLINE]
    candidates = long or [i for i in headlines if page.lines[i].words >= _HEADLINE_WORDS]
    if stated is not None or not candidates:
        return stated
    if len(candidates) == 1:
        return candidates[0]
    lead = page.topic(range(body, min(body + _LEAD_LINES, len(page.lines))))
    shared = [overlap(page.subject(i), lead) for i in candidates]
    if len(candidates) > _TICKER:
        return max(zip(shared, candidates, strict=True))[1]
    return next(i for i, share in zip(candidates, shared, strict=True) if 4 * share >= max(shared))


def _beside_title(page: Page, i: int, title: int) -> Zone:
    """What a short line near the headline is: a name or a section, a picture's caption, or another headline."""
    if page.lines[i].words <= _NAME_WORDS and (i < title or not page.headline(i)):
        return Zone.NAVIGATION
    return Zone.CAPTION if i > title and _is_described(page, i) else Zone.TITLE


def _is_described(page: Page, i: int) -> bool:
    """Whether a line under the headline is a picture's: repeated, or again in a line with its credit."""
    after = page.lines[i + 1].text if i + 1 < len(page.lines) else ""
    return page.repeated(i) or (after.startswith(page.lines[i].text) and page.cues[i + 1] is not None)


def _mark_menu(page: Page, zones: list[Zone], body: int, title: int | None) -> None:
    """Bullets above the article that are not of its topic: the entries of a menu, not its main points."""
    told = (Zone.TITLE, Zone.CAPTION)
    bullets = [i for i in range(body) if zones[i] in told and i != title and page.lines[i].is_bullet]
    if not bullets:
        return
    article = page.topic(range(body, len(page.lines)))
    for i in bullets:
        if not page.lines[i].has_stop and overlap(page.subject(i), article) < _OWN_TOPIC:
            zones[i] = Zone.NAVIGATION


def _mark_ticker(page: Page, zones: list[Zone], headlines: Sequence[int]) -> None:
    """A run of headlines around the article's own: those of other stories."""
    article = page.topic(range(len(page.lines)))
    for i in headlines:
        if overlap(page.subject(i), article) < _OWN_TOPIC:
            zones[i] = Zone.RELATED
