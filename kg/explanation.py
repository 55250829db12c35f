"""Tell sentence by sentence what was found in an article, how it was linked, and which rule read each fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.errors import SourceError
from kg.knowledge import Knowledge, load
from kg.model import Happening, LinkedSentence, Sentence
from kg.pipeline import Stages, pages, stages


def explain(source: str, *, max_bytes: int = 5_000_000, knowledge: Knowledge | None = None) -> Iterator[str]:
    """Lines of text about every article of `source`: regions, mentions, facts with their frames, near misses."""
    knowledge = knowledge or load()
    for page in pages([source], max_bytes):
        if isinstance(page, SourceError):
            yield f"left out: {page.where}: {page.reason}"
        else:
            yield from _article(stages(page, knowledge))


def _article(found: Stages) -> Iterator[str]:
    article = found.article
    known = f"published {article.published or 'unknown'}  outlet {article.outlet or 'unknown'}"
    yield f"article {article.identifier}  {known}"
    for region in article.regions:
        if not region.zone.is_news:
            yield f"  not read ({region.zone}): {article.text[region.start : region.end].strip()[:80]}"
    linked = {s.sentence.index: s for s in found.linked.sentences}
    by_place = _facts(found)
    for sentence in found.document.sentences:
        if sentence.index in linked:
            yield from _sentence(
                article.text, sentence, linked[sentence.index], by_place.get((sentence.start, sentence.end), [])
            )


def _facts(found: Stages) -> dict[tuple[int, int], list[str]]:
    lines: dict[tuple[int, int], list[str]] = defaultdict(list)
    for relation in found.reading.relations:
        e = relation.evidence
        lines[e.start, e.end].append(f"{relation.subject} {relation.property} {relation.object}  [{e.pattern}]")
    for happening in found.reading.happenings:
        lines[happening.evidence.start, happening.evidence.end].append(_happening(happening))
    return lines


def _happening(told: Happening) -> str:
    parts = "; ".join(dict.fromkeys(f"{p.role}={p.value}" for p in told.parts))
    when = f" @{told.moment.value or '?'} «{told.moment.text}»" if told.moment else ""
    said = f" said by {', '.join(told.said_by)}" if told.said_by else ""
    kind = "/".join(told.categories) or told.kind
    status = told.status + (f" ({told.detail})" if told.detail else "")
    return f"{told.id} {told.cls} {kind} {status}{when}{said}: {parts}  [{told.evidence.pattern}]"


def _sentence(text: str, sentence: Sentence, linked: LinkedSentence, facts: list[str]) -> Iterator[str]:
    yield ""
    yield f"[{sentence.zone}] {text[sentence.start : sentence.end]}"
    mentions = []
    for item in linked.items:
        if item.kind == "ref":
            words = text[sentence.tokens[item.start].start : sentence.tokens[item.end - 1].end]
            mentions.append(f"{words} → {', '.join(item.keys)} ({item.why})")
    for line in mentions:
        yield f"    mention  {line}"
    for _, _, moment in linked.times:
        yield f"    time     {moment.text} → {moment.value or 'not placed'}"
    predicates = [i for i in linked.items if i.kind in ("verb", "noun", "participle")]
    for line in facts:
        yield f"    fact     {line}"
    if predicates and not facts:
        words = ", ".join(text[sentence.tokens[i.start].start : sentence.tokens[i.end - 1].end] for i in predicates)
        yield f"    no fact  predicates seen but not filled: {words}"
