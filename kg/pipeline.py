"""THE FLOW: news text goes in, sourced facts come out.

read → clean → segment → mentions → link → facts   (each article by itself)
resolve → graph                                     (all articles together)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from traceback import extract_tb
from typing import NamedTuple

from pyoxigraph import Quad

from kg.errors import SourceError
from kg.garbage import uncollected
from kg.knowledge import Knowledge, load
from kg.model import Article, Document, Linked, Marked, RawPage, Reading, Times
from kg.steps.clean import clean
from kg.steps.facts import find_facts
from kg.steps.graph import Counts, to_quads
from kg.steps.link import link_mentions
from kg.steps.mentions import find_mentions
from kg.steps.read import read
from kg.steps.resolve import resolve
from kg.steps.segment import segment
from kg.steps.times import TimeMention, again, article_anchor, find_times, place

# A length of time, even counted from something told, and a day that only names something, tell of no event when it was.
TIMELESS = frozenset({"duration", "name", "offset"})


class Stages(NamedTuple):
    """Every intermediate result for one article."""

    article: Article
    document: Document
    marked: tuple[Marked, ...]
    linked: Linked
    reading: Reading


class Graph(NamedTuple):
    """A built graph: its quads, sorted; how much it holds; what was left out and why; the texts by identifier."""

    quads: list[Quad]
    counts: Counts
    left_out: tuple[SourceError, ...]
    texts: Mapping[str, str]


def extract(page: RawPage, knowledge: Knowledge | None = None) -> Reading:
    """What one page says."""
    return stages(page, knowledge or load()).reading


def stages(page: RawPage, knowledge: Knowledge) -> Stages:
    """The same steps as `extract`, with everything on the way kept."""
    article = clean(page, knowledge.pages)
    document = segment(article, knowledge.parts_of)
    times, when = _times(document, knowledge)
    spans = {index: [(start, end) for start, end, _ in found] for index, found in times.items()}
    marked = find_mentions(document, knowledge, spans)
    linked = link_mentions(marked, knowledge, times, when)
    return Stages(article, document, marked, linked, find_facts(document, linked, knowledge))


@uncollected()
def build(
    sources: Iterable[str],
    *,
    max_bytes: int = 5_000_000,
    knowledge: Knowledge | None = None,
    progress: Callable[[str], None] | None = None,
) -> Graph:
    """The graph of all articles in files and folders; what cannot be read is in `left_out`.

    So is an article that the reading itself fails at, with the place of the fault: one never takes the others with it.
    """
    knowledge = knowledge or load()
    readings: list[Reading] = []
    left_out: list[SourceError] = []
    for page in pages(sources, max_bytes):
        if isinstance(page, SourceError):
            left_out.append(page)
            continue
        try:
            readings.append(extract(page, knowledge))
        except Exception as fault:  # a fault of ours in one article must not lose all the others
            left_out.append(_failed(page, fault))
            continue
        if progress:
            progress(page.identifier)
    quads, counts = to_quads(resolve(readings), knowledge)
    return Graph(quads, counts, tuple(left_out), {r.article.identifier: r.article.text for r in readings})


def _failed(page: RawPage, fault: Exception) -> SourceError:
    last = extract_tb(fault.__traceback__)[-1]
    where = f"{Path(last.filename).name}, line {last.lineno}"
    told = f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__
    return SourceError(page.identifier, f"the reader failed at it ({told}; {where}): a fault of ours, please report it")


def pages(sources: Iterable[str], max_bytes: int) -> Iterator[RawPage | SourceError]:
    """The pages of all sources in order."""
    for source in sources:
        yield from read(source, max_bytes=max_bytes)


def _times(document: Document, knowledge: Knowledge) -> tuple[Times, str]:
    """The times of each sentence, placed on the calendar, and the day of the article as far as it is known."""
    published: date | None = document.article.published
    found: dict[int, tuple[TimeMention, ...]] = {
        s.index: find_times(s, knowledge.calendar, knowledge.lexicon) for s in document.sentences if s.zone.is_news
    }
    mentions = [m for s in document.sentences for m in found.get(s.index, ())]
    anchor = article_anchor(document, mentions, published)
    times = {
        index: tuple((m.start, m.end, place(m, anchor)) for m in ms if m.kind not in TIMELESS)
        for index, ms in found.items()
    }
    times = again(times, knowledge.calendar, mentions)
    return times, (anchor.value if anchor else "")
