"""Where the article is over: lists of other stories, cards, and whole other stories that the page adds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from kg.model import Zone
from kg.steps.clean.cues import Cue, credit_at
from kg.steps.clean.layout import Page
from kg.steps.clean.topic import overlap

# Shares of words in common, from 0 to 1. Measured on the practice articles (tests/gold), first half against second:
# the same article has 0.11 of its words in common in the middle case, two articles 0.01, and 0.06 or more in a
# twentieth of the cases; of the words of the headline it is 0.2 against 0.
_SAME_TEXT = 0.08
_SAME_HEADLINE = 0.25

_PARAGRAPHS = 2
_HEADLINES_IN_BETWEEN = 8
_NEAR_LINES = 4
_CARDS = 3
_NAME_WORDS = 3
# with which a page cuts off the first words of another story
_CUT = ("\u2026", "...")
_REPORT = re.compile(r"[^.:()]{2,40}\(([^()]{2,25})\) ?[-\u2013\u2014:]")


def end_of(page: Page, body: int, headline: int | None) -> int:
    """The line at which the article is over, the number of lines if it never is."""
    paragraphs = 0
    for i in range(body, len(page.lines)):
        paragraphs += page.prose[i]
        if paragraphs and _is_heading(page, body, i, headline) and not _resumes(page, body, i, headline):
            return i
        if paragraphs >= _PARAGRAPHS and page.headline(i) and _is_other_story(page, body, i, headline):
            return i
        if paragraphs > _PARAGRAPHS and page.prose[i] and _is_other_report(page, body, i, headline):
            return i
    return len(page.lines)


def mark_tail(page: Page, zones: list[Zone], body: int, end: int) -> None:
    """Mark the lines from `end` on, and what leads to other stories right before."""
    for i in range(end, len(page.lines)):
        if zones[i] is not Zone.NAVIGATION:
            zones[i] = Zone.RELATED
    last = max(i for i in range(end) if page.prose[i] or i == body)
    trailing = [i for i in range(last + 1, end) if zones[i] is Zone.TITLE]
    if page.lines[last].text.endswith(":") or all(page.lines[i].is_bullet for i in trailing):
        return
    article = page.topic(range(body, last + 1))
    for i in trailing:
        if page.lines[i].words <= _NAME_WORDS:
            zones[i] = Zone.NAVIGATION
        elif len(trailing) > 1 or overlap(page.subject(i), article) < _SAME_HEADLINE:
            zones[i] = Zone.RELATED


def _is_heading(page: Page, body: int, i: int, headline: int | None) -> bool:
    """Whether a line may be the heading of the stories after the article."""
    if page.cues[i] is Cue.RELATED:
        return True
    if page.cues[i] is not Cue.TEASER_HEADING:
        return False
    after = range(i + 1, len(page.lines))
    return not any(page.prose[j] for j in after) or (
        page.headline(i + 1) and not _is_same_topic(page, body, i, headline, after)
    )


def _resumes(page: Page, body: int, i: int, headline: int | None) -> bool:
    """Whether the article goes on after a heading of related stories: paragraphs of its own topic follow."""
    between = list(takewhile(lambda j: not page.prose[j], range(i + 1, len(page.lines))))
    after = (between[-1] if between else i) + 1
    if len(between) > _HEADLINES_IN_BETWEEN or any(page.repeated(j) or _is_chrome(page, j) for j in between):
        return False
    if any(page.cues[j] in (Cue.RELATED, Cue.OTHER_STORY) for j in between):
        return False
    paragraphs = list(takewhile(lambda j: page.prose[j], range(after, len(page.lines))))
    least = _PARAGRAPHS if page.cues[i] is Cue.RELATED else 1
    return len(paragraphs) >= least and _is_same_topic(page, body, i, headline, paragraphs)


def _is_other_story(page: Page, body: int, i: int, headline: int | None) -> bool:
    """Whether another story begins at line `i`: a headline with the signs of one, and another topic under it."""
    rest = range(i + 1, len(page.lines))
    if not any(page.prose[j] for j in rest):
        return False
    signs = page.repeated(i) or _are_cards(page, i) or any(_is_chrome(page, j) for j in rest[:_NEAR_LINES])
    signs = signs or (page.prose[i + 1] and page.lines[i + 1].text.rstrip("]) ").endswith(_CUT))
    return signs and not _is_same_topic(page, body, i, headline, rest)


def _is_other_report(page: Page, body: int, i: int, headline: int | None) -> bool:
    """Whether a report of another matter begins with a dateline of its own: "Lima (agency) - "."""
    found = _REPORT.match(page.lines[i].text)
    if found is None or credit_at(f"({found[1]})", page.words) is None:
        return False
    return not _is_same_topic(page, body, i, headline, range(i, len(page.lines)))


def _is_chrome(page: Page, i: int) -> bool:
    """Whether a line is what pages set under a headline: a date, a byline, buttons; advertisements stand anywhere."""
    if page.cues[i] in (Cue.DATE, Cue.DATELINE):
        return True
    return page.cues[i] is Cue.NAVIGATION and page.lines[i].key not in page.words.adverts


def _is_same_topic(page: Page, body: int, i: int, headline: int | None, later: Sequence[int]) -> bool:
    """Whether later paragraphs have enough words in common with the article before line `i`, or with its headline."""
    topic = page.topic(later)
    if overlap(topic, page.topic(range(body, i))) >= _SAME_TEXT:
        return True
    return headline is not None and overlap(page.subject(headline), topic) >= _SAME_HEADLINE


def _are_cards(page: Page, i: int) -> bool:
    """Whether headlines and single paragraphs alternate from line `i` to the end."""
    rest = [page.prose[j] for j in range(i, len(page.lines)) if page.cues[j] is None]
    pairs = sum(not first and second for first, second in pairwise(rest))
    return pairs >= _CARDS and sum(rest) == pairs
