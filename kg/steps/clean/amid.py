"""Headlines of other stories that a page sets between the paragraphs of an article, whatever it writes over them."""

from __future__ import annotations

from itertools import groupby

from kg.model import Zone
from kg.steps.clean.layout import Page
from kg.steps.clean.topic import overlap

# a run of such headlines, without what stands over it
_FEWEST, _MOST = 2, 6
# a heading over them, or a subheading of the article, has no more words
_HEADING_WORDS = 5
# the share of the words of a headline that an article has where it is a heading of its own
_OWN = 0.25
_PARAGRAPHS = 2


def mark_amid(page: Page, zones: list[Zone], body: int, end: int) -> None:
    """Mark headlines in the midst of an article as teasers where none of them has words in common with it.

    They stand in a run, with a short line over them or none, behind a paragraph that ends and before one that goes on.
    Points of a list are told by their marks or by the colon before them.
    """
    article = page.topic(range(body, end))
    for is_title, group in groupby(range(body, end), key=lambda i: zones[i] is Zone.TITLE):
        run = list(group)
        if not is_title or not _is_between(page, run[0], run[-1], body, end):
            continue
        first = run[0]
        heads = run[1:] if page.lines[first].words <= _HEADING_WORDS else run
        if not _FEWEST <= len(heads) <= _MOST or not all(page.headline(i) for i in heads):
            continue
        if any(page.lines[i].is_bullet or page.lines[i].words <= _HEADING_WORDS for i in heads):
            continue
        if all(overlap(page.subject(i), article) < _OWN for i in heads):
            for i in run:
                zones[i] = Zone.TEASER


def _is_between(page: Page, first: int, last: int, body: int, end: int) -> bool:
    """Whether lines stand between paragraphs of an article, the one before them closed."""
    before = page.lines[first - 1]
    told = sum(page.prose[i] for i in range(body, first))
    return (
        told >= _PARAGRAPHS
        and any(page.prose[i] for i in range(last + 1, end))
        and page.prose[first - 1]
        and before.has_stop
        and not before.text.endswith((":", "…", "..."))
    )
