"""Asides between commas with a verb of their own, read by themselves: "N, who is visiting the capital, met M".

So are phrases of a thing that a verb describes: "X and Y signed, after talks that took weeks, a treaty". What stands
before such an aside and behind it is one clause, which the reader is given without it; so is what stands around an
aside that has no verb, which tells of nothing that was done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Item
from kg.steps.facts.clauses.asides import leads_aside
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.parts_of_rows import Reader, joined, moved, within, without
from kg.steps.facts.clauses.row import STRONG, Row
from kg.steps.facts.clauses.unclosed_asides import unclosed
from kg.steps.facts.clauses.verbless_asides import is_apposed, is_pronoun, verbless_asides
from kg.steps.facts.clauses.words.senses import sense_of
from kg.steps.facts.clauses.words.spelled_alike import verb_senses

FAR = 14
# a phrase of a standing relation, read with the relative pronoun before it: "which chairs"
RELATION = "relation"
# what can go on with a clause right behind the comma that closes one set apart in it
GOING_ON = frozenset({"ref", "noun", "word", "unknown", "body", "nisba"})
# what a verb right behind it may describe, and how far behind the particle that leads to it
THINGS = frozenset({"noun", "word", "unknown", "nisba", "modifier", "time"})
NEAR = 5
# the small words that open a phrase of a noun
OF_NOUNS = frozenset({"quantifier", "interrogative"})
# the first place behind a name and a comma
NAMED = 2


def read_apart(row: Row, read: Reader) -> list[Clause]:
    """The clauses of a sentence, those of its relative clauses between commas among them, in their order."""
    spans = _spans(row)
    bare = [span for span in verbless_asides(row.items) if _is_passed(row, *span)]
    bare = [b for b in bare if not any(b[0] <= last and first <= b[1] for first, last in spans)]
    if not (spans or bare):
        return read(row)
    items = row.items
    # "X, which has a debt to pay, and Y signed": the two are one list
    passed = [*spans, *bare]
    listed = {first - 1: last + 1 for first, last in passed if items[last + 1].conj and items[last + 1].kind == "ref"}
    aside = {i for first, last in passed for i in range(first, last + 1)} | set(listed.values())
    kept = [i for i in range(len(items)) if i not in aside]
    found = without(row, read, kept, {at: _with(items[at], items[end]) for at, end in listed.items()})
    found = [_saying_behind(clause, passed) for clause in found]
    for first, last in spans:
        # who is told of goes before what is told of him
        begun, ended = first + is_comma(items[first]), last + (not is_comma(items[last]))
        told_of = [first - 1] if "relative" in groups_of(items[begun]) else []
        place = [*told_of, *range(begun, ended)]
        inner = replace(within(row, [items[i] for i in place]), last_subject=items[first - 1].keys)
        found = joined(found, moved(read(inner), place))
    return found


def _saying_behind(clause: Clause, passed: Sequence[tuple[int, int]]) -> Clause:
    """A clause of which what is said begins behind what tells who says it."""
    for first, last in passed:
        if clause.content is not None and clause.subject_at == first - 1 and clause.content[0] <= last:
            return clause._replace(content=(min(last + 1, clause.content[1]), clause.content[1]))
    return clause


def _spans(row: Row) -> list[tuple[int, int]]:
    """The places of the commas around each aside that a clause goes on behind; the first may be missing."""
    spans: list[tuple[int, int]] = []
    at = 1
    while at < len(row.items) - 2:
        set_apart = _opens(row, at)
        close = _close(row, at) if set_apart or _follows(row, at) else 0
        if close and (set_apart or row.items[close + 1].kind == "time" or _is_listed(row, at, close)):
            spans.append((at - 1 if set_apart else at, close))
        elif not close and not set_apart and (close := unclosed(row, at)):
            spans.append((at, close))
        at = max(at, close) + 1
    return spans


def _is_listed(row: Row, at: int, close: int) -> bool:
    """Whether the name behind a comma that closes a relative clause goes on a list: "N who came today, and M".

    Not where the relative clause itself has somebody as its subject or object, with whom M may be listed.
    """
    name, other = row.items[at - 1], row.items[close + 1]
    alike = other.kind == "ref" and _kind(other) == _kind(name)
    return alike and not any(i.kind == "ref" and not row.particle(n) for n, i in _inside(row, at, close))


def _inside(row: Row, at: int, close: int) -> list[tuple[int, Item]]:
    return list(enumerate(row.items[at + 1 : close], at + 1))


def _kind(item: Item) -> str:
    """What the first of those whom an item names is: a person, a state, a place."""
    return item.keys[0].partition(":")[0] if item.keys else ""


def _follows(row: Row, at: int) -> bool:
    """Whether a relative pronoun stands right behind a name, whose clause a comma and a time or a name may close.

    "N who is visiting the capital, on Friday, met M".
    """
    item = row.items[at]
    return row.items[at - 1].kind == "ref" and not item.conj and "relative" in groups_of(item)


def _opens(row: Row, at: int) -> bool:
    """Whether a relative pronoun or a particle stands between a comma behind a name and what follows."""
    item, comma, name = row.items[at], row.items[at - 1], row.items[at - 2]
    if at < NAMED or not is_comma(comma) or name.kind != "ref":
        return False
    if is_pronoun(item):
        return any("relative" in groups_of(i) for i in row.items[at + 1 : at + NEAR])
    if item.conj:
        return False
    if item.kind == RELATION:
        return True
    if "relative" in groups_of(item):
        return not _is_of_event(row, at)
    return _sets(row, at) or (leads_aside(item) and _describes(row, at))


def _is_of_event(row: Row, at: int) -> bool:
    """Whether a relative pronoun goes with the event to which a name is annexed: "the summit of X, which was in Y"."""
    if at < 3 or row.items[at - 3].kind != "noun" or row.items[at - 2].prep:
        return False
    verb = row.items[at + 1]
    if row.text(verb) in row.knowledge.groups["happened"]:
        return True
    light = (
        any(s.frame.light for s in row.knowledge.frames.verbs.get(verb.head.key, ())) if verb.kind == "verb" else False
    )
    return light or (verb.kind == "verb" and hosted(row, verb) is not None)


def _sets(row: Row, at: int) -> bool:
    """Whether what a particle opens only tells on whose word, or amid what, something happened: "by N's account"."""
    return "attribution" in groups_of(row.items[at]) or row.is_aside(at)


def _describes(row: Row, at: int) -> bool:
    """Whether a verb behind the noun that a particle leads to tells of that: "after talks that took weeks"."""
    for before, item in zip(row.items[at : at + NEAR], row.items[at + 1 : at + 1 + NEAR], strict=False):
        if item.kind in ("mark", "quote") or groups_of(item) & {"that", "relative", "clause"}:
            return False
        if item.kind == "verb" or row.is_other_verb(item):
            return before.kind in THINGS and not item.conj and not row.is_definite(before)
    return False


def _is_passed(row: Row, first: int, last: int) -> bool:
    """Whether a clause goes on behind an aside without a verb."""
    if not is_comma(row.items[first]):
        return True
    verb = _governing(row, first - 1)
    if is_apposed(row.items[first + 1]) and (verb < 0 or not row.speaks(row.items[verb])):
        return False
    return _goes_on(row, verb, last + 1)


def _close(row: Row, at: int) -> int:
    """The comma that closes a relative clause, 0 where the clause around it does not surely go on."""
    tied, told = row.items[at].kind == RELATION, is_pronoun(row.items[at])
    acted, led = tied or _sets(row, at), not (tied or told or "relative" in groups_of(row.items[at]))
    for i in range(at + 1, min(at + FAR, len(row.items) - 1)):
        item = row.items[i]
        # "in a move that they called bold" says of the move alone what it says
        says = item.kind == "verb" and _says(row, i) and not (led and item.head.pron)
        if item.kind == "quote" or item.head.key in STRONG or says or (led and _is_dated(row, item)):
            return 0
        if is_comma(item):
            name = at - 2 if is_comma(row.items[at - 1]) else at - 1
            return i if acted and _goes_on(row, _governing(row, name), i + 1) else 0
        acted = acted or item.kind in ("verb", "participle") or row.is_other_verb(item)
    return 0


def _says(row: Row, at: int) -> bool:
    """Whether a verb tells what somebody says by what stands behind it: "waged a campaign", and not "an attack"."""
    item = row.items[at]
    if not row.speaks(item):
        return False
    sense = sense_of(row, verb_senses(row, item), at, row.stop(at))
    return sense is None or sense.frame.event == "Statement" or sense.frame.light


def _is_dated(row: Row, item: Item) -> bool:
    """Whether an item is a time, and not only tells since when: the day of an aside is that of what goes on."""
    return item.kind == "time" and row.text(item).split(" ")[0] not in row.knowledge.groups["since"]


def _governing(row: Row, name: int) -> int:
    """The verb of which a name is a part, nothing but names, times and small words between; -1 where none is."""
    for i in range(name - 1, -1, -1):
        item = row.items[i]
        if item.kind == "verb":
            return i
        if item.head.key in STRONG or groups_of(item) & {"that", "relative", "clause"}:
            break
    return -1


def _goes_on(row: Row, verb: int, at: int) -> bool:
    """Whether what stands behind a relative clause goes on with what stands before it."""
    item = row.items[at]
    if item.kind == "time" and at + 1 < len(row.items):
        at, item = at + 1, row.items[at + 1]
        if is_comma(item) and at + 1 < len(row.items):
            at, item = at + 1, row.items[at + 1]
    if item.conj:
        behind = row.items[at + 1]
        return verb >= 0 and item.kind == "ref" and not item.prep and behind.kind not in ("verb", "participle")
    if verb < 0:
        return item.kind == "verb"
    if "that" in groups_of(item):
        return True
    led = item.prep or (row.text(item) if item.kind in ("function", "particle") else "")
    # "any link", "all the charges"
    if led and not (item.kind == "function" and item.head.key in OF_NOUNS and not item.prep):
        senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ())
        return any(led in sense.frame.slots for sense in senses)
    return bool(led) or item.kind in GOING_ON


def _with(item: Item, other: Item) -> Item:
    """A name with one that "and" joins to it."""
    return item._replace(keys=(*item.keys, *other.keys))
