"""Which part of the page each line is, from its own cues and from what stands around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from kg.model import Zone
from kg.steps.clean.cues import Cue, cue_of
from kg.steps.clean.lines import HEADLINE_WORDS, Line, is_prose
from kg.steps.clean.topic import content, overlap
from kg.steps.clean.words import PageWords

_LONG = 32
_LONG_WITHOUT_STOPS = 14
_TICKER = 4
_SAME_TOPIC = 0.34
_OTHER_TOPIC = 0.30
_BODY_PARAGRAPHS = 2
_CARD_LINES = 4
_LEAD_LINES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The lines of a page, with the cue of each and whether it reads as a paragraph."""

    lines: Sequence[Line]
    cues: Sequence[Cue | None]
    prose: Sequence[bool]
    repeats: Counter[str]
    words: PageWords

    def headline(self, i: int) -> bool:
        """Whether line `i` may be the headline of a story."""
        line = self.lines[i]
        return self.cues[i] is None and not self.prose[i] and 3 <= line.words <= HEADLINE_WORDS


def zones_of(lines: Sequence[Line], title: str | None, words: PageWords) -> list[Zone]:
    """The zone of each line; `title` is the key of the headline where the source states it."""
    page = _page(lines, words)
    zones = [_first_guess(page, i) for i in range(len(lines))]
    body = _body(page)
    if body is None:
        return zones
    _mark_head(page, zones, body, title)
    end = _end(page, body)
    _mark_teasers(page, zones, end)
    _mark_tail(page, zones, body, end)
    return zones


def _page(lines: Sequence[Line], words: PageWords) -> Page:
    cues = [cue_of(line, words) for line in lines]
    plain = [line for line, cue in zip(lines, cues, strict=True) if cue is None and line.words >= _LONG_WITHOUT_STOPS]
    stopped = sum(line.has_stop or line.asks for line in plain)
    long = _LONG if 2 * stopped >= len(plain) else _LONG_WITHOUT_STOPS
    prose = [cue is None and is_prose(line, words, long=long) for line, cue in zip(lines, cues, strict=True)]
    return Page(lines=lines, cues=cues, prose=prose, repeats=Counter(line.text for line in lines), words=words)


def _first_guess(page: Page, i: int) -> Zone:
    cue = page.cues[i]
    if cue in (Cue.NAVIGATION, Cue.DATE):
        return Zone.NAVIGATION
    if cue in (Cue.RELATED, Cue.OTHER_STORY):
        return Zone.RELATED
    if cue in (Cue.TEASER, Cue.TEASER_HEADING):
        return Zone.TEASER
    if cue is Cue.CAPTION:
        return Zone.CAPTION
    return Zone.BODY if page.prose[i] else Zone.TITLE


def _body(page: Page) -> int | None:
    """The first paragraph of the article: what follows is no longer the head of the page."""
    paragraphs = [i for i, prose in enumerate(page.prose) if prose]
    return next((i for i in paragraphs if page.lines[i].words >= 10), paragraphs[0] if paragraphs else None)


def _mark_head(page: Page, zones: list[Zone], body: int, title: str | None) -> None:
    """Before the article: menus, a ticker of other stories, the headline, captions, the dateline."""
    for i in range(body):
        if page.cues[i] is Cue.DATELINE:
            zones[i] = Zone.NAVIGATION
    headlines = [i for i in range(body) if page.headline(i)]
    chosen = _title_line(page, headlines, body, title)
    for i in range(body):
        if zones[i] is not Zone.TITLE or i == chosen:
            continue
        line = page.lines[i]
        same = chosen is not None and line.key == page.lines[chosen].key
        if not same and line.words <= 3 and (chosen is None or i < chosen or page.headline(i) is False):
            zones[i] = Zone.NAVIGATION
        elif not same and chosen is not None and i > chosen and _is_described(page, i):
            zones[i] = Zone.CAPTION
    before = [i for i in headlines if chosen is not None and i < chosen and zones[i] is Zone.TITLE]
    if len(before) >= _TICKER:
        _mark_ticker(page, zones, before)


def _title_line(page: Page, headlines: Sequence[int], body: int, title: str | None) -> int | None:
    """The headline of the article: the one that the source states, or the likeliest of those before the body."""
    if title is not None:
        stated = next((i for i in headlines if page.lines[i].key == title), None)
        if stated is not None:
            return stated
    candidates = [i for i in headlines if page.lines[i].words >= 4]
    if not candidates:
        return None
    if len(candidates) <= _TICKER:
        return candidates[0]
    near = range(body, min(body + _LEAD_LINES, len(page.lines)))
    lead = content([page.lines[i].text for i in near if page.prose[i]], page.words)
    return max(candidates, key=lambda i: (overlap(content([page.lines[i].text], page.words), lead), i))


def _mark_ticker(page: Page, zones: list[Zone], headlines: Sequence[int]) -> None:
    """A run of headlines before the article's own: those of other stories."""
    lead = content([line.text for line, prose in zip(page.lines, page.prose, strict=True) if prose], page.words)
    for i in headlines:
        if overlap(content([page.lines[i].text], page.words), lead) < 0.5:
            zones[i] = Zone.RELATED


def _is_described(page: Page, i: int) -> bool:
    """Whether a line under the headline is a picture's: repeated, or again in a line with its credit."""
    text = page.lines[i].text
    following = page.lines[i + 1].text if i + 1 < len(page.lines) else ""
    return page.repeats[text] > 1 or (following.startswith(text) and page.cues[i + 1] is not None)


def _mark_teasers(page: Page, zones: list[Zone], end: int) -> None:
    """A cue that stands alone in the midst of the article takes the headlines under it."""
    for i, cue in enumerate(page.cues[:end]):
        if cue in (Cue.TEASER_HEADING, Cue.RELATED):
            zones[i] = Zone.TEASER
            run = list(takewhile(page.headline, range(i + 1, len(page.lines))))
            if len(run) > 1 and page.lines[run[-1]].words <= 6 and not page.lines[run[-1]].is_bullet:
                run.pop()
            for j in run:
                zones[j] = Zone.TEASER


def _mark_tail(page: Page, zones: list[Zone], body: int, end: int) -> None:
    """After the article: lists of other stories, cards, whole other stories."""
    for i in range(end, len(page.lines)):
        if zones[i] is not Zone.NAVIGATION:
            zones[i] = Zone.RELATED
    _mark_trailing(page, zones, body, end)


def _end(page: Page, body: int) -> int:
    """The line at which the article is over."""
    paragraphs = 0
    for i in range(body, len(page.lines)):
        paragraphs += page.prose[i]
        if paragraphs and _is_heading(page, i) and not _resumes(page, i):
            return i
        if paragraphs >= _BODY_PARAGRAPHS and page.headline(i) and _is_other_story(page, body, i):
            return i
    return len(page.lines)


def _is_heading(page: Page, i: int) -> bool:
    """Whether a line may be the heading of the stories after the article."""
    return page.cues[i] is Cue.RELATED or (page.cues[i] is Cue.TEASER_HEADING and not any(page.prose[i:]))


def _resumes(page: Page, i: int) -> bool:
    """Whether the article goes on after a heading of related stories: paragraphs of its own topic follow."""
    run = list(takewhile(lambda j: not page.prose[j], range(i + 1, len(page.lines))))
    after = (run[-1] if run else i) + 1
    if len(run) > 8 or any(page.cues[j] in (Cue.RELATED, Cue.OTHER_STORY) for j in run):
        return False
    if any(page.repeats[page.lines[j].text] > 1 for j in run):
        return False
    paragraphs = list(takewhile(lambda j: page.prose[j], range(after, len(page.lines))))
    if len(paragraphs) < _BODY_PARAGRAPHS and after + len(paragraphs) < len(page.lines):
        return False
    before = content([page.lines[j].text for j in range(i) if page.prose[j]], page.words)
    topics = [overlap(content([page.lines[j].text], page.words), before) for j in paragraphs]
    return bool(topics) and sum(topics) / len(topics) >= _SAME_TOPIC


def _is_other_story(page: Page, body: int, i: int) -> bool:
    """Whether another story begins at line `i`: a headline with the signs of one, and another topic under it."""
    rest = range(i + 1, len(page.lines))
    if not any(page.prose[j] for j in rest):
        return False
    near = range(i + 1, min(i + 1 + _CARD_LINES, len(page.lines)))
    chrome = any(page.cues[j] in (Cue.DATE, Cue.NAVIGATION) for j in near)
    repeated = page.repeats[page.lines[i].text] > 1
    if not (chrome or repeated or _are_cards(page, i)):
        return False
    before = content([page.lines[j].text for j in range(body, i) if page.prose[j]], page.words)
    after = content([page.lines[j].text for j in rest if page.prose[j]], page.words)
    return overlap(after, before) < _OTHER_TOPIC


def _are_cards(page: Page, i: int) -> bool:
    """Whether headlines and single paragraphs alternate from line `i` to the end."""
    rest = [page.prose[j] for j in range(i, len(page.lines)) if page.cues[j] is None]
    pairs = sum(not first and second for first, second in pairwise(rest))
    return pairs >= 3 and sum(rest) == pairs


def _mark_trailing(page: Page, zones: list[Zone], body: int, end: int) -> None:
    """Headlines after the last paragraph have no text of their own: they lead to other stories."""
    last = max(i for i in range(end) if page.prose[i] or i == body)
    trailing = [i for i in range(last + 1, end) if zones[i] is Zone.TITLE]
    if page.lines[last].text.endswith(":") or (trailing and all(page.lines[i].is_bullet for i in trailing)):
        return
    before = content([page.lines[i].text for i in range(body, last + 1) if page.prose[i]], page.words)
    for i in trailing:
        line = page.lines[i]
        if line.words <= 3:
            zones[i] = Zone.NAVIGATION
        elif len(trailing) > 1 or overlap(content([line.text], page.words), before) < 0.5:
            zones[i] = Zone.RELATED
