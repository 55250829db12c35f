"""Whose a name is: the verb's, or that of an event noun between the two, which takes it for itself."""

from __future__ import annotations

from kg.knowledge.frames import Frame
from kg.model import Item
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import JOINT, groups_of, is_comma
from kg.steps.facts.clauses.complements.slots import meets_on_journey
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sitting import sitting

OPPOSING = "confront"
HELP = frozenset({"AID", "SUPPORT"})
# what may be forbidden or restricted, so that whom it would go to is whom that is done to
BARRED = frozenset({"lift_sanctions", "embargo", "ban", "restrict", "sanction", "suspend", "cancel"})
# "backs the candidacy of X" is backing X
BACKING = "support"
# what may stand between a comma and the noun of a phrase set off by it
LED_IN = frozenset({"function", "word", "time"})
# particles that lead to whom somebody meets, and what leads to a phrase that tells how or when he does
MEETING = ("with", "between")
LEADING = frozenset({"function", "particle"})
# how far before the noun of a call the word may stand that makes it the means of another
MEANS = 2


def owned(row: Row, verb: int, ref: int, noun_at: int, frame: Frame) -> bool:
    """Whether an event noun between the verb and a ref takes the ref for itself."""
    wanted = frame.event == "Action" and frame.slots.get(row.particle(ref)) == "target"
    for i in range(ref - 1, verb, -1):
        item = row.items[i]
        if i == noun_at or (i == verb + 1 and sitting(row, verb) is not None):
            return False
        if item.kind == "noun" and i not in row.adopted and i not in row.themes and not is_set_off(row, verb, i, ref):
            if (
                serves(row, item, frame)
                or _is_barred(row, item, frame)
                or (frame.id == BACKING and i == ref - 1 and not item.prep)
            ):
                return False
            if frame.event == "Statement" and not row.particle(ref) and _is_closed(row, i, ref):
                return False
            if wanted and any(s.frame.id == frame.id for s in row.knowledge.frames.nouns.get(item.head.key, ())):
                return False
            if wanted and frame.object == "about" and noun_at < 0 and frame.id == OPPOSING:
                return takes(row, i, row.particle(ref))
            if wanted and frame.object in ("none", "about", "target"):
                return i > noun_at >= 0 and takes(row, i, row.particle(ref))
            if frame.event in TALKS and (meets_on_journey(row, i, ref) or is_passed_by(row, i, ref)):
                return False
            taken = takes(row, i, row.particle(ref)) and not _is_served(row, i, ref)
            return not (item.head.info.pron or item.head.info.definite) or taken
    return False


def _is_closed(row: Row, noun: int, ref: int) -> bool:
    """Whether an adjective ends the phrase of an indefinite noun, so that no name is annexed: "in a long call, X"."""
    item = row.items[noun]
    if item.head.info.definite or item.head.info.pron:
        return False
    joint = any(s.frame.id == JOINT for s in row.knowledge.frames.nouns.get(item.head.key, ()))
    between = row.items[noun + 1 : ref]
    described = bool(between) and all(i.kind == "word" and i.head.key == "adjective" for i in between)
    return joint or described


def is_set_off(row: Row, verb: int, noun: int, ref: int) -> bool:
    """Whether commas part a phrase with a noun from the clause around it: "X discussed, in a call, with Y"."""
    if not any(is_comma(item) for item in row.items[noun + 1 : ref]):
        return False
    first = noun - 1
    while first > verb and (row.items[first].kind in LED_IN or groups_of(row.items[first])):
        first -= 1
    led = first < noun - 1 or bool(row.items[noun].prep)
    return first > verb and led and is_comma(row.items[first])


def serves(row: Row, item: Item, frame: Frame) -> bool:
    """Whether a noun tells what a deed is for or about, so that it is done to whom that is of: "the relief of X".

    What somebody recognises is the independence of another.
    """
    if item.prep and frame.event == "Action" and frame.slots.get(item.prep) == "target":
        return True
    if frame.category != "AID" or item.prep != row.knowledge.lexicon.clitics.lam:
        return False
    return any(s.frame.category in HELP for s in row.knowledge.frames.nouns.get(item.head.key, ()))


def _is_barred(row: Row, item: Item, frame: Frame) -> bool:
    """Whether a noun tells what a ban is on, so that it is done to whom that goes: "a ban on the sale of arms to"."""
    senses = row.knowledge.frames.nouns.get(item.head.key, ()) if frame.id in BARRED else ()
    return bool(senses) and all(s.frame.category in ("AID", "COOPERATE") for s in senses)


def _is_served(row: Row, noun: int, ref: int) -> bool:
    """Whether a noun of travel already has where it led to: "he leaves after his visit to X for Y"."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    travels = bool(senses) and all(s.frame.event == "Visit" for s in senses)
    return travels and any(row.items[i].kind == "ref" and takes(row, noun, row.particle(i)) for i in range(noun, ref))


def is_passed_by(row: Row, noun: int, ref: int) -> bool:
    """Whether who is met stands behind a phrase that meets nobody itself: "talks, during his tour, with X".

    So does a noun that only tells by what means they talk: "a meeting by video link with X".
    """
    particle = row.particle(ref)
    if not any(particle in row.knowledge.groups[group] for group in MEETING) or row.items[noun].conj:
        return False
    means = any(row.text(i) in row.knowledge.groups["through"] for i in row.items[max(0, noun - MEANS) : noun])
    led = row.items[noun].prep or row.items[noun - 1].kind in LEADING
    return means or (bool(led) and (not takes(row, noun, particle) or _is_own_journey(row, noun)))


def _is_own_journey(row: Row, noun: int) -> bool:
    """Whether a noun tells on whose own journey something is done: "on her tour"."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    return bool(row.items[noun].head.info.pron) and all(s.frame.event == "Visit" for s in senses)


def takes(row: Row, noun: int, particle: str) -> bool:
    """Whether an event noun has a part of its own for what follows a particle."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    return bool(particle) and any(particle in sense.frame.slots for sense in senses)


def is_told_to(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether the name behind a noun of saying with its owner is whom it is said to: "his accusation of X that"."""
    owned = bool(row.items[noun].head.info.pron) and at == noun + 1 and not row.items[at].conj
    return owned and frame.event == "Statement" and frame.object in ("addressee", "target")


def is_told_by(doer: int, at: int, frame: Frame) -> bool:
    """Whether a name right behind who speaks by a noun of saying is whom it is said to: "X's warning of Y"."""
    return at == doer + 1 and frame.event == "Statement" and frame.object in ("addressee", "target")
