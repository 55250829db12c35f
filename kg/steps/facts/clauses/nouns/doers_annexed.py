"""Whose deed a noun tells, by what is annexed to it or goes with it, and what is annexed without being whose it is."""

from __future__ import annotations

from kg.knowledge.frames import Frame, Sense
from kg.model import Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.forces import doing_force
from kg.steps.facts.clauses.words.measures import is_quantity

DECIDE = "decide"
NISBAS = frozenset({"nisba", "nisba_weak"})
# what something is called that somebody has
THINGS = frozenset({"word", "unknown"})
PAIR = 2
# what a stance is taken on or against
MEANT = frozenset({"about", "target", "addressee"})
# how participles of the passive begin, folded
PASSIVE = "\u0645"
ARMED = ("_armed_forces", "_army")


def is_matter(row: Row, at: int) -> bool:
    """Whether a bare word is what words are about, so that whose it is does not speak: "the refusal of X's entry"."""
    item = row.items[at]
    return item.kind in ("word", "noun") and not (item.prep or item.conj) and not groups_of(item) & {"human", "side"}


def is_of_matter(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether an adjective goes with what a stance is on, annexed to its noun: "the refusal of the X decision"."""
    info, matter = row.items[noun].head.info, row.items[noun + 1]
    bare = frame.object in MEANT and not (info.definite or info.pron)
    return bare and at > noun + 1 and is_matter(row, noun + 1) and row.is_definite(matter)


def is_annexed(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether a noun stands right behind another, or behind "some" or "all" of what that one is done to.

    What is decided, "the decision to expel", has parts of its own.
    """
    if row.items[at].prep and frame.id == DECIDE:
        return False
    some = at == noun + 2 and (row.items[noun + 1].kind, row.items[noun + 1].head.key) == ("function", "quantifier")
    return at == noun + 1 or some


def slot_of(row: Row, frame: Frame, particle: str) -> str:
    """The role of what stands behind a particle; the object of the noun of a deed may stand behind "to"."""
    role = frame.slots.get(particle, "")
    taken = frame.event == "Action" and frame.object == "target" and particle == row.knowledge.lexicon.clitics.lam
    return "target" if taken and not role else role


def taken_through(row: Row, at: int, frame: Frame) -> str:
    """The role that a particle gives to whom something bare is annexed to: "the raids that X flew on sites of Y"."""
    thing = at - 1
    while thing > 0 and row.items[thing].kind in THINGS and not row.is_definite(row.items[thing]):
        if particle := row.particle(thing):
            return slot_of(row, frame, particle) if frame.event == "Action" else ""
        thing -= 1
    return ""


def doer_by_adjective(row: Row, noun: int, at: int, sense: Sense) -> str:
    """The role of a state whose adjective goes with the definite noun of a deed: "the Ruritanian expulsion of"."""
    deed = sense.frame.event == "Action" and sense.frame.subject == "actor"
    both = row.items[noun].head.info.definite and row.is_definite(row.items[at])
    return sense.frame.subject if deed and both and not row.items[noun].head.info.pron else ""


def owner_behind(row: Row, verb: int, stop: int) -> int:
    """Whose force does a deed that a relative verb takes up: "a raid that planes of X flew"; -1 without one."""
    taken_up = verb < stop and row.items[verb].kind == "verb" and bool(row.items[verb].head.pron)
    return doing_force(row, verb, stop, takes_up=True) if taken_up else -1


def is_given_by(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether "from" behind an adjective made of a passive tells whose deed it is: "the aid given by X"."""
    if frame.event != "Action" or frame.subject != "actor" or at < noun + PAIR + 1:
        return False
    led, made = row.items[at - 1], row.items[at - 2]
    given = made.kind == "participle" or (made.kind == "word" and made.head.key == "adjective")
    passive = row.text(made).removeprefix(row.knowledge.endings.article).startswith(PASSIVE)
    return given and passive and not made.prep and row.text(led) in row.knowledge.groups["from"]


def takes_object(row: Row, doer: Complement, stop: int) -> bool:
    """Whether a bare noun behind a state or its forces is what they do a deed to: "the seizure by X of a tanker"."""
    at = doer.item + 1
    if at >= stop or not all(k.startswith(PARTIES) for k in doer.keys):
        return False
    item = row.items[at]
    if item.kind in NISBAS and not row.is_definite(item):
        return not (item.prep or item.conj) and item.head.key not in doer.keys  # "the arrest by X of two Ruritanians"
    counted = is_quantity(row, at)
    plain = item.kind in ("word", "unknown", "orgword", "office") and not row.is_definite(item)
    plain = plain or ("human" in groups_of(item) and not row.is_definite(item))
    adverb = item.kind == "word" and item.head.key in ("adverb", "adjective")
    return not (item.prep or item.conj) and (counted or (plain and not adverb))


def does_it(row: Row, named: Complement, stop: int, role: str) -> bool:
    """Whether who stands right behind a noun does its deed, though he has another role there as a rule."""
    if role == "organisation":
        return _founds_something(row, named, stop)
    return role == "target" and takes_object(row, named, stop)


def _founds_something(row: Row, doer: Complement, stop: int) -> bool:
    """Whether what states found stands right behind them: "the setting up by X and Y of a fund", "of the forum N"."""
    at = doer.item + 1
    if at >= stop or not all(k.startswith("country:") for k in doer.keys):
        return False
    item = row.items[at]
    body = item.kind == "ref" and all(k.startswith("organization:") for k in item.keys)
    plain = item.kind == "noun" and not item.head.info.definite
    return not (item.prep or item.conj) and (body or plain or takes_object(row, doer, stop))


def is_led_to(row: Row, noun: int, doer: int, particle: str, sense: Sense) -> bool:
    """Whether whom a deed is done to is led by "to" behind its doer: "the invasion by the forces of X of the lands"."""
    frame = sense.frame
    if frame.event != "Action" or frame.subject != "actor" or sense.genitive != "target" or doer != noun + 1:
        return False
    led = particle == row.knowledge.lexicon.clitics.lam and not row.items[noun].head.info.definite
    return led and all(k.startswith(PARTIES) for k in row.items[doer].keys)


def first_of_two(row: Row, noun: int, sense: Sense, parts: list[Complement]) -> list[Complement]:
    """The parts of the noun of a deed that has people of two states behind it: the first do it to the second.

    "The burning by Ruritanian protesters of the Freedonian embassy" needs no particle in Arabic.
    """
    if sense.frame.event != "Action" or sense.frame.subject != "actor" or sense.genitive != "target":
        return parts
    met = [p for p in parts if p.role == "target" and p.item > noun + 1]
    if (
        len(met) != PAIR
        or any(p.role == "actor" for p in parts)
        or set(met[0].keys) & set(met[1].keys)
        or not _are_doing(row, noun, met[0], met[1])
    ):
        return parts
    return [p._replace(role="actor") if p is met[0] else p for p in parts]


def struck_place(
    row: Row, noun: int, sense: Sense, parts: list[Complement], hit: Complement | None
) -> list[Complement]:
    """The parts of the noun of a deed with a town right behind the forces of a state, who do it to the town.

    "The shelling by Ruritanian planes of the town of N" needs no particle in Arabic. Empty where it is not so.
    """
    frame = sense.frame
    doers = [p for p in parts if p.role in ("target", "actor")]
    if hit is None or frame.event != "Action" or frame.subject != "actor" or len(doers) != 1:
        return []
    town = all(k.startswith("place:") for k in row.items[hit.item].keys)
    if not town or doers[0].item > hit.item or not _are_doing(row, noun, doers[0], hit):
        return []
    found = hit._replace(role="target", keys=row.keys("target", row.items[hit.item]))
    return [found, *(p._replace(role="actor") if p is doers[0] else p for p in parts)]


def _are_doing(row: Row, noun: int, first: Complement, second: Complement) -> bool:
    """Whether those right behind a noun, of a state by its adjective, are such as do a deed to who stands bare next."""
    between = row.items[noun + 1 : second.item]
    bare = not any(_parts_them(i) for i in between)
    groups, article = row.knowledge.groups, row.knowledge.endings.article
    doing = groups["fighters"] | groups["owned"] | groups["arms"]
    people = any(row.text(i) in doing or row.text(i).removeprefix(article) in doing for i in between[:1])
    return bare and people and row.items[first.item].kind in NISBAS and not row.items[second.item].conj


def _parts_them(item: Item) -> bool:
    """Whether a word stands between two so that the second is no object; "the town of" before its name does not."""
    if item.prep or item.conj or item.kind in ("function", "mark"):
        return True
    return item.kind == "particle" and "place_head" not in groups_of(item)
