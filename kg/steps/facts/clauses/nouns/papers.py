"""What a verb or noun of signing concludes: a noun that names an agreement, or any other text that one can sign."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

# frames of concluding, whatever their words
CONCLUDING = frozenset({"sign", "initial", "conclude", "reach_agreement"})
# deeds that are no more than what an agreement is called by
CALLED = frozenset({"cooperate", "trade"})
OBJECT = "agreement"
DOCUMENT = "Document"
PACT = "Pact"
SIDE = "party"
TRUCE = "ceasefire"


def agreed(row: Row, at: int, stop: int) -> int:
    """The noun that names what a verb of signing concludes."""
    papers = -1
    for i in range(at + 1, stop):
        item = row.items[i]
        if item.kind == "noun" and item.head.key in row.knowledge.frames.agreements:
            row.adopted.add(i)
            if not _is_of_ratifying(row, i):
                name_of(row, i, stop)
                return i
            papers = i
    return papers


def name_of(row: Row, at: int, stop: int) -> None:
    """Take the noun by which an agreement is called, right behind its own: "a protocol of cooperation"."""
    if at + 1 >= stop or row.items[at + 1].prep or row.items[at + 1].conj:
        return
    senses = row.knowledge.frames.nouns.get(row.items[at + 1].head.key, ()) if row.items[at + 1].kind == "noun" else ()
    if any(s.frame.id in CALLED for s in senses):
        row.adopted.add(at + 1)


def _is_of_ratifying(row: Row, at: int) -> bool:
    """Whether papers are those by which something else is ratified: "the instruments of the ratification of"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    senses = row.knowledge.frames.nouns.get(behind.head.key, ()) if behind is not None and behind.kind == "noun" else ()
    return any(s.frame.id == "ratify" for s in senses)


def paper(row: Row, at: int, stop: int, sense: Sense) -> tuple[int, str]:
    """The text that is concluded where no noun names an agreement, and which kind of agreement it is; -1 for none."""
    if sense.frame.id not in CONCLUDING:
        return -1, ""
    for i in range(at + 1, stop):
        kind = _kind(row, i)
        if kind and _is_object(row, i, sense):
            return i, kind
    return -1, ""


def _kind(row: Row, at: int) -> str:
    item = row.items[at]
    if is_truce(row.knowledge, item):
        return PACT
    bare = row.text(item)[len(item.conj) + len(item.prep) :].removeprefix(row.knowledge.endings.article)
    forms = {bare, bare.removesuffix(row.knowledge.endings.alef)}
    if forms & row.knowledge.groups["settlements"]:
        return PACT
    return DOCUMENT if forms & row.knowledge.groups["papers"] else ""


def is_truce(knowledge: Knowledge, item: Item) -> bool:
    """Whether a noun, of however many words, names the end of a fight, which is agreed on as a pact is."""
    senses = knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(s.frame.id == TRUCE for s in senses)


def _is_object(row: Row, at: int, sense: Sense) -> bool:
    """Whether a noun stands without a particle, or behind the one that leads to what is concluded."""
    item, before = row.items[at], row.items[at - 1]
    lead = item.prep or (row.text(before)[len(before.conj) :] if before.kind in ("function", "particle") else "")
    return not item.conj and (not lead or sense.frame.slots.get(lead) == OBJECT)


def other_side(row: Row, at: int, stop: int, parts: Sequence[Complement]) -> list[Complement]:
    """With whom a text is concluded, where its own words part the two: "concluded a truce with X"."""
    if any(p.role == SIDE and p.item > at for p in parts):
        return []
    for i in range(at + 1, stop - 1):
        if groups_of(row.items[i]) & {"between", "relative", "during"}:
            break
        if "with" in groups_of(row.items[i]) and row.items[i + 1].kind == "ref":
            if row.text(row.items[i + 1]).split(" ")[0] in row.knowledge.groups["clubs"]:
                break  # a player signs with a club
            return [Complement(SIDE, row.as_actors(row.items[i + 1].keys), i + 1)]
    return []
