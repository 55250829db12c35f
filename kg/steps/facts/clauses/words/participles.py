"""Which participles tell something of their own, and which how something is, what is done to it, or a thing."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.marks import ENDS
from kg.model import Item
from kg.steps.facts.clauses.clause import PRESENT, is_comma
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.needed_words import near

HERE = PRESENT | {"absent"}


def is_undergone(item: Item) -> bool:
    """Whether a participle can only tell what is done to something: "an acceptable matter"."""
    voices = {e.info.voice for e in item.head.entries if e.kind == "participle"}
    return voices == {"passive"}


def is_thing(row: Row, at: int) -> bool:
    """Whether a participle is a thing that the verb has for its object, set off by no comma: "debated a plan"."""
    item = row.items[at]
    if not at or row.items[at - 1].kind in ("mark", "quote", "time") or item.conj or item.prep or item.why == "saying":
        return False
    if {e.info.voice for e in item.head.entries if e.kind == "participle"} != {"either"}:
        return False
    return _names_thing(item)


def tells_besides(row: Row, at: int, sense: Sense) -> bool:
    """Whether a participle tells something of its own: what is said, who is there, or a deed."""
    return sense.frame.content or sense.frame.id in HERE or _does_besides(row, at, sense)


def _does_besides(row: Row, at: int, sense: Sense) -> bool:
    """Whether a participle tells what its subject does besides: "answered the call, sending X a field hospital".

    What it is done to stands right behind it, or what its reading needs; an adjective goes with the noun before it.
    """
    item, behind = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    if sense.frame.event != "Action" or sense.frame.subject != "actor" or sense.frame.light or behind is None:
        return False
    before = row.items[at - 1] if at else None
    if before is None or item.prep or item.head.pron or not row.last_subject or row.unnamed:
        return False
    told_of = before.kind == "ref" or bool(before.head.pron) or row.is_definite(before)
    if item.conj and _names_thing(item):
        return False
    joined = _goes_on(row, at) if item.conj else told_of
    if not (is_comma(before) or joined) or row.is_definite(item) or _tells_about(row, at, sense):
        return False
    whom = behind.kind == "ref" and not (behind.prep or behind.conj or row.particle(at + 1))
    return sense.needs is not None or (whom and sense.frame.object == "target")


def _tells_about(row: Row, at: int, sense: Sense) -> bool:
    """Whether a participle of saying only tells about what a particle leads to: "announcing about the arrival of"."""
    says = any(s.frame.content and s.needs is None for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()))
    if not says or sense.needs is None or row.items[at + 1].kind not in ("function", "particle"):
        return False
    return not any(near(row, at + 1, at + 3, terms) for terms in (sense.needs.near, sense.needs.anywhere))


def _goes_on(row: Row, at: int) -> bool:
    """Whether "and" joins a participle to one before it, no verb between them."""
    for item in reversed(row.items[:at]):
        if item.kind == "verb":
            return False
        if item.kind == "participle" and not row.is_definite(item):
            return not row.is_adjective(item)
    return False


def _names_thing(item: Item) -> bool:
    """Whether a participle may be a noun as well: "a share", "a plan"."""
    return any(e.kind == "noun" or (e.kind == "word" and e.key == "noun") for e in item.head.entries)


def takes_nothing(row: Row, at: int) -> bool:
    """Whether a participle only tells how something is: "the talks were useful", or "anew", spelled like "renewing"."""
    if not stands_alone(row, at):
        return False
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.head.key in ENDS or row.text(row.items[at]) in row.knowledge.groups["again"]:
        return True
    set_off = at == 0 or row.items[at - 1].kind in ("mark", "quote") or bool(row.items[at].conj)
    return not set_off and is_comma(behind)


def stands_alone(row: Row, at: int) -> bool:
    """Whether nothing that a participle could take follows it: "anew", which is spelled like "renewing"."""
    return at + 1 >= len(row.items) or row.items[at + 1].kind == "mark"
