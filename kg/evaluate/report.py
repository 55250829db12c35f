"""The report on a graph: recall by kind and by slot, distractors asserted, and what to read next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, parse

from kg.errors import StoreError
from kg.evaluate.assertions import Assertion
from kg.evaluate.gold import GoldFact, read_gold
from kg.evaluate.scoring import NONE, Result, Score, Share, score
from kg.store.connect import connect

WIDTH = 14


def report(out: Path, gold: Path, distractors: Path | None, *, missing: bool, unexplained: bool) -> Iterator[str]:
    """The lines of the report on a build folder or a graph file (.trig, .nq, .ttl, .nt, .rdf).

    `missing` adds the gold facts and slots that were not found, `unexplained` what the graph asserts and no gold
    line explains; either one the distractors that are asserted. Raises `DataError` for unsound gold and
    `StoreError` for a graph that cannot be read.
    """
    facts, false = read_gold(gold), read_gold(distractors) if distractors else []
    found = score(read_quads(out), facts, false)
    yield from chain(_kinds(found), _slots(found), _distractors(found))
    every = found.explained + len(found.unexplained)
    yield f"{'unexplained':{WIDTH}} {len(found.unexplained)} of {every} asserted facts"
    if missing:
        yield from chain.from_iterable(_missing(result) for result in found.results)
    if missing or unexplained:
        yield from (_line("asserted", fact) for fact in found.asserted)
    if unexplained:
        yield from map(_unexplained, found.unexplained)


def read_quads(out: Path) -> Iterator[Quad]:
    """The quads of a build folder's store, or of a graph file told by its ending."""
    if out.is_dir():
        with connect(out) as store:
            yield from store.quads()
        return
    format = RdfFormat.from_extension(out.suffix.lstrip("."))
    if format is None:
        raise StoreError(f"{out}: neither a build folder nor a graph file with an ending such as .trig, .nq or .ttl")
    try:
        yield from parse(path=str(out), format=format)
    except (OSError, SyntaxError) as error:
        raise StoreError(f"{out} cannot be read: {error}") from error


def _kinds(found: Score) -> Iterator[str]:
    for kind, share in found.facts.items():
        slots = _sum(each for (of, _), each in found.slots.items() if of == kind)
        yield f"{kind:{WIDTH}} facts {_share(share)}   slots {_share(slots)}"
    yield f"{'all':{WIDTH}} facts {_share(_sum(found.facts.values()))}   slots {_share(_sum(found.slots.values()))}"


def _slots(found: Score) -> Iterator[str]:
    for slot in sorted({slot for _, slot in found.slots}):
        kinds = ", ".join(f"{kind} {s.right}/{s.of}" for (kind, name), s in found.slots.items() if name == slot)
        yield (
            f"{slot:{WIDTH}} slots {_share(_of_slot(found.slots, slot))}   "
            f"of found {_share(_of_slot(found.slots_of_found, slot))}   {kinds}"
        )


def _of_slot(shares: Mapping[tuple[str, str], Share], slot: str) -> Share:
    return _sum(share for (_, name), share in shares.items() if name == slot)


def _distractors(found: Score) -> Iterator[str]:
    if found.distractors:
        yield f"{'distractors':{WIDTH}} asserted {len(found.asserted)}/{found.distractors}"


def _sum(shares: Iterable[Share]) -> Share:
    total = NONE
    for share in shares:
        total = total.plus(*share)
    return total


def _share(share: Share) -> str:
    return f"{share.right:4}/{share.of:<4} {share.right / share.of if share.of else 0:6.1%}"


def _missing(result: Result) -> Iterator[str]:
    if not result.found:
        yield _line("missing", result.fact)
    elif result.wrong:
        yield _line("slots " + ",".join(result.wrong), result.fact)


def _line(what: str, fact: GoldFact) -> str:
    return f"{what:24} {fact.where:24} {fact.line}"


def _unexplained(each: Assertion) -> str:
    sentence = " ".join(each.told.words.split())
    return f"{'unexplained ' + each.kind:24} {each.told.doc}: {each.text} | {sentence} [{each.told.pattern}]"
