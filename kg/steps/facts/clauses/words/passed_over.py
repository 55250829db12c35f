"""What is passed over on the way from a predicate to the word that its reading needs: its subject, how, by how many."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

SAYING, MET = "say", "Meeting"
NAMELESS = frozenset({"office", "non_office"})
DESCRIBING = NAMELESS | {"nisba", "nisba_weak", "word", "unknown", "orgword"}


def is_state_body(row: Row, at: int) -> bool:
    """Whether a body of a state, which an adjective names, is the subject: "the coast guard of X seized a ship"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    item = row.items[at]
    body = item.kind == "orgword" and item.head.key == "GovernmentOrganization"
    body = body or (item.kind == "word" and _is_organ(row, item))
    return body and behind is not None and behind.kind == "nisba" and not behind.prep


def _is_organ(row: Row, item: Item) -> bool:
    """Whether a word stands for those who act for a state: "the security", "the judiciary"."""
    word = row.text(item).removeprefix(row.knowledge.endings.article)
    return not item.prep and not item.conj and word in row.knowledge.groups["organs"]


def behind_body(row: Row, at: int) -> int:
    """The item behind a body right behind a verb, which is its subject, and behind what adjectives tell of it."""
    first = at + 1
    if row.items[at].kind != "verb" or first >= len(row.items):
        return first
    item = row.items[first]
    if item.kind not in ("body", "orgword") or item.prep or item.conj or not row.is_definite(item):
        return first
    end = first + 1
    while (
        end < len(row.items) and row.items[end].kind in ("word", "unknown", "nisba") and row.is_definite(row.items[end])
    ):
        end += 1
    # "the government the ships" are two things; "the military authorities in X" are one
    return end if end > first + 1 else first


def behind_stranger(row: Row, at: int) -> int:
    """The item behind somebody nameless right behind a verb of saying and what describes him: "a Western diplomat"."""
    first = at + 1
    if first >= len(row.items) or row.items[at].kind != "verb" or not row.speaks(row.items[at]):
        return first
    item = row.items[first]
    named = item.kind in NAMELESS or row.text(item).split(" ")[0] in row.knowledge.groups["strangers"]
    if not named or item.prep or item.conj or row.is_definite(item):
        return first
    end = first + 1
    while (
        end < len(row.items) and row.items[end].kind in DESCRIBING and not (row.items[end].prep or row.items[end].conj)
    ):
        end += 1
    return end


def is_venue(row: Row, at: int, noun: int) -> bool:
    """Whether a noun only tells where somebody says what a verb leads to: "voiced, in an interview, his concern"."""
    item, led = row.items[noun], groups_of(row.items[noun - 1])
    if item.kind != "noun" or not row.speaks(row.items[at]) or not led & {"place", "during"}:
        return False
    return any(s.frame.id == SAYING or s.frame.event == MET for s in row.knowledge.frames.nouns.get(item.head.key, ()))


def is_adverb(row: Row, at: int) -> bool:
    """Whether a word only tells how: "leaving finally"."""
    return row.items[at].kind == "word" and row.items[at].head.key == "adverb"


def is_majority(row: Row, at: int) -> bool:
    """Whether a word tells by how many votes something is decided: "passed by a large majority the pact"."""
    item = row.items[at]
    if item.prep:
        return row.text(item)[len(item.prep) :] in row.knowledge.groups["majorities"]
    return item.kind in ("word", "unknown") and at > 0 and bool(row.items[at - 1].prep) and is_majority(row, at - 1)


def describes(row: Row, at: int) -> bool:
    """Whether a word is a definite adjective of a definite noun before it: "the immediate severing of"."""
    before, item = row.items[at - 1], row.items[at]
    named = before.kind == "noun" and row.is_definite(before) and not before.head.info.pron
    return named and item.kind in ("word", "unknown") and not item.prep and row.is_definite(item)
