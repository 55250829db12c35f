"""Who a sentence is noted to be about, as what tells so is read: its opening, its copula, the one it turns to."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun
from kg.steps.facts.clauses.subjects.naming import named_by_two
from kg.steps.facts.clauses.subjects.precedents import subject_before

FEWEST = 4
PAIR = 2
TURNING = ("person:", "organization:")
# of whom a word that no list has may be told, and the fewest letters of such a verb
SIDES = ("country:", "organization:")
VERB = 5
INTRODUCING = frozenset({"person", "office", "non_office", "title", "given"})


def note_doer(row: Row, at: int) -> None:
    """Who is named right behind a verb that opens no frame here is who was spoken of last."""
    at = behind_pronoun(row, at)
    item = row.items[at] if at < len(row.items) else None
    if item is None or row.particle(at):
        return
    if item.kind == "ref" and not item.prep and item.why != "possessive" and not _is_told_by_sayer(row, item):
        row.last_subject = row.as_actors(item.keys)


def note_pair(row: Row, event: str, subject: tuple[str, ...], parts: list[Complement]) -> None:
    """One who talks to another: the two are meant by a dual that goes on: "X met Y, and they agreed"."""
    met = [p.keys for p in parts if p.role == "participant"]
    two = (*subject, *met[0]) if event in TALKS and len(met) == 1 else ()
    if len(set(two)) == len(two) == PAIR and all(k.startswith("person:") for k in two):
        row.pair = two


def note_copula(row: Row, at: int) -> None:
    """Who a sentence with "became" or "was", or with a verb that opens no frame, is about.

    What a journey takes in, "a tour that covers X and Y", is what nobody speaks of.
    """
    if row.text(row.items[at]) in row.knowledge.groups["covers"]:
        return
    for i, item in enumerate(row.items[at + 1 : at + 3], at + 1):
        if item.kind == "ref" and not row.particle(i):
            if not _is_told_by_sayer(row, item):
                row.last_subject = row.as_actors(item.keys)
            return
    if at <= 1 and "copula" in groups_of(row.items[at]) and _heads_unknown(row, at + 1):
        row.last_subject, row.unnamed = (), True
        return
    before = subject_before(row, at) if row.is_other_verb(row.items[at]) else -1
    contrasts = before > 0 and not row.is_relative(at) and "contrast" in groups_of(row.items[before - 1])
    if contrasts and not quoted(row, at):
        row.last_subject = row.sayer = row.as_actors(row.items[before].keys)
        row.unnamed = False


def _heads_unknown(row: Row, at: int) -> bool:
    """Whether a thing that nobody knows is what a sentence is about: "the website N had caused a stir when it"."""
    item, behind = (
        row.items[at] if at < len(row.items) else None,
        row.items[at + 1] if at + 1 < len(row.items) else None,
    )
    if item is None or behind is None or item.kind not in ("word", "unknown", "orgword") or item.prep or item.conj:
        return False
    word, groups = row.text(item).split(" ")[0], row.knowledge.groups
    if word in groups["stranger"] or word in groups["strangers"]:
        return False  # somebody without a name who speaks: "a source of the ministry had said"
    return row.is_definite(item) or (behind.kind in ("ref", "unknown") and not behind.prep and not behind.conj)


def opens_unknown(row: Row) -> bool:
    """Whether a word that is no known verb opens the sentence before its subject: a person, or a state.

    Of a state it tells something where it can be nothing but a feminine past: no noun ends so before another.
    """
    item, behind = row.items[0], row.items[1] if len(row.items) > 1 else None
    if item.kind not in ("given", "unknown") or behind is None or behind.kind != "ref":
        return False
    if behind.prep or behind.conj or row.is_definite(item):
        return False
    return behind.keys[0].startswith("person:") or (behind.keys[0].startswith(SIDES) and _is_past(row, item))


def _is_past(row: Row, item: Item) -> bool:
    """Whether a word that no list has ends as a verb of the past does of which something feminine is the subject."""
    word, endings = row.text(item), row.knowledge.endings
    plural = word.endswith(endings.groups_asked[1])
    return item.kind == "unknown" and len(word) >= VERB and word.endswith(endings.tied) and not plural


def note_opening(row: Row) -> None:
    """Who a sentence turns to at its head, "however, X", "for his part, X": whoever goes on speaking in it is he."""
    if len(row.items) < FEWEST:
        return
    opening = row.text(row.items[0])
    if opening in row.knowledge.groups["turning"]:
        first = 1
    elif opening in row.knowledge.groups["own_turn"]:
        first = next((i for i in range(1, FEWEST + 1) if i < len(row.items) and row.items[i].kind == "ref"), 0)
    else:
        return
    item = row.items[first]
    if item.kind == "ref" and not (item.prep or item.conj or row.particle(first)) and item.keys[0].startswith(TURNING):
        row.last_subject = row.as_actors(item.keys)


def note_quoted_first(row: Row) -> None:
    """Who is named behind the words that open a sentence: "…", said X. What is told in them is told by him."""
    if not row.items or row.items[0].kind != "quote":
        return
    close = next((i for i in range(1, len(row.items)) if row.items[i].kind == "quote"), 0)
    at = close + 1
    while close and at < len(row.items) and (row.items[at].kind == "mark" or _so_spoken(row, at)):
        at += 1
    name = row.items[at + 1] if close and at + 1 < len(row.items) else None
    if name is None or row.items[at].kind != "verb" or row.items[at].conj or not row.speaks(row.items[at]):
        return
    if name.kind == "ref" and not (name.prep or name.conj or row.particle(at + 1)):
        row.last_subject = row.sayer = row.as_actors(name.keys)
        row.unnamed = False


def _so_spoken(row: Row, at: int) -> bool:
    return row.text(row.items[at]) in row.knowledge.groups["so_spoken"]


def note_topic(row: Row, at: int) -> None:
    """Who a sentence turns to with "as for": whoever goes on speaking in it is he, even if nobody knows him."""
    item = row.items[at + 1] if at + 1 < len(row.items) else None
    short = named_by_two(row, at + 1)
    if item is None or item.prep or not (short or item.kind == "ref" or item.kind in INTRODUCING):
        return
    row.unnamed = item.kind != "ref" and not short
    row.sayer = () if row.unnamed else short or row.as_actors(item.keys)
    row.last_subject = row.sayer or row.last_subject


def _is_told_by_sayer(row: Row, item: Item) -> bool:
    """Whether a group without a name is only told of by whoever speaks: "he pledged that the rebels would stay"."""
    return bool(row.sayer) and all(map(row.is_nameless, item.keys))
