"""Organisations whose name begins inside an office: "head of the mission of the United Nations in X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit

PAIR = 2
# offices of a head and the bare noun for what he heads, whose name begins with it
HEADS = frozenset({"organisation_head", "agency_director"})
NAMED = frozenset({"word", "noun", "unknown", "given", "orgword", "place", "country", "topic", "participle"})
OFFICES = frozenset({"office", "non_office"})
# the kinds of bodies that have names of their own, with a word for their people: "union of workers"
OF_NAMES = frozenset({"body", "party", "company", "committee", "agency", "research"})
DESCRIBING = frozenset({"word", "modifier", "unknown"})


def with_led_bodies(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each office that runs into the name of a known organisation cut before that."""
    out: list[Unit] = []
    at = 0
    while at < len(units):
        unit = units[at]
        parted: tuple[Unit, ...] | None = None
        if unit.kind in OFFICES and unit.end - unit.start > 1:
            parted = _parted(sentence, unit, knowledge) or _of_field(sentence, units, at, knowledge)
            parted = parted or _of_long_name(sentence, units, at, knowledge)
            parted = parted or _of_purpose(sentence, units, at, knowledge)
        end = parted[-1].end if parted else 0
        behind = next((i for i in range(at + 1, len(units)) if units[i].start >= end), len(units)) if end else 0
        if parted is None or (behind < len(units) and units[behind].start != end):
            out.append(unit)
            at += 1
            continue
        out += parted
        at = behind
    return out


def _parted(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> tuple[Unit, Unit] | None:
    """The shorter office and the organisation that go on where a unit stands; None where its last words begin none."""
    lexicon = knowledge.lexicon
    for at in range(unit.start + 1, unit.end):
        match = lexicon.match(sentence.norms, at)
        if match is None or "organization" not in match.kinds or at + match.length <= unit.end or match.option.prep:
            continue
        body = next(e for e in match.entries if e.kind == "organization")
        bare = sentence.words(unit.start, at)[len(unit.conj) + len(unit.prep) :]
        office = next((e for e in lexicon.get(bare) if e.kind == "office"), None)
        types = knowledge.world.things[body.key].types
        if office is not None and body.info != "ambiguous" and "InternationalOrganization" in types:
            led = Unit(at, at + match.length, "organization", body.key, body.info, entries=match.entries)
            return unit._replace(end=at, key=office.key, info=office.info, entries=lexicon.get(bare)), led
    return None


def _of_long_name(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> tuple[Unit, Unit] | None:
    """The shorter office and the noun of a body whose name goes on: "head of the national authority for X"."""
    unit, behind = units[at], units[at + 1] if at + 1 < len(units) else None
    article = knowledge.lexicon.clitics.article
    if behind is not None and _is_name(behind) and (unit.key in HEADS or _heads_named(sentence, unit, knowledge)):
        return _cut(sentence, unit, knowledge)
    if behind is None or behind.kind not in DESCRIBING or behind.conj or behind.prep or unit.end - unit.start > PAIR:
        return None
    described = sentence.norms[behind.start].startswith(article) and sentence.norms[unit.end - 1].startswith(article)
    return _cut(sentence, unit, knowledge) if described and _is_whole(sentence, units, at + 1, knowledge) else None


def _is_name(unit: Unit) -> bool:
    """Whether a word may go on with the name of a body behind its bare noun."""
    people = unit.kind == "particle" and isinstance(unit.info, frozenset) and "human" in unit.info
    return (unit.kind in NAMED or people) and not (unit.conj or unit.prep)


def _heads_named(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether what nobody takes for an office by itself ends in the bare noun of a body: "president of the company"."""
    if unit.kind != "non_office" or unit.end - unit.start > PAIR:
        return False
    return any(e.kind == "orgword" and e.info in OF_NAMES for e in knowledge.lexicon.get(sentence.norms[unit.end - 1]))


def _is_whole(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> bool:
    """Whether adjectives and what the body is for, behind "for", stand at a place."""
    lam = knowledge.lexicon.clitics.lam
    while at < len(units) and units[at].kind in DESCRIBING and not (units[at].conj or units[at].prep):
        if sentence.norms[units[at].start].startswith(lam * 2):
            return True
        at += 1
    word = sentence.norms[units[at].start] if at < len(units) else ""
    return at < len(units) and (units[at].prep == lam or word.startswith(lam * 2))


def _of_field(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> tuple[Unit, Unit] | None:
    """The shorter office and the noun of a body told by its state and field: "head of the X-ian union for sports"."""
    unit, behind = units[at], units[at + 1 : at + 3]
    lam = knowledge.lexicon.clitics.lam
    if len(behind) < PAIR or behind[0].kind != "nisba" or behind[0].conj or behind[1].prep != lam:
        return None
    return _cut(sentence, unit, knowledge)


def _of_purpose(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> tuple[Unit, ...] | None:
    """The bare office and the words of a body told by what it is for: "head of the national council for the rights of".

    Without that it is another body: "the national council" is a parliament.
    """
    unit, behind = units[at], units[at + 1] if at + 1 < len(units) else None
    lam, lexicon = knowledge.lexicon.clitics.lam, knowledge.lexicon
    if behind is None or behind.prep != lam or behind.conj or unit.end - unit.start <= PAIR:
        return None
    if sentence.norms[behind.start][len(lam) :] not in knowledge.offices.cared_for:
        return None
    first, body = sentence.norms[unit.start][len(unit.conj) + len(unit.prep) :], unit.start + 1
    office = next((e for e in lexicon.get(first) if e.kind == "office"), None)
    entries = lexicon.get(sentence.norms[body])
    noun = next((e for e in entries if e.kind == "orgword"), None)
    if office is None or noun is None:
        return None
    head = unit._replace(end=body, kind="office", key=office.key, info=office.info, entries=lexicon.get(first))
    led = Unit(body, body + 1, noun.kind, noun.key, noun.info, entries=entries)
    rest = (
        Unit(i, i + 1, "word", "adjective", entries=lexicon.get(sentence.norms[i])) for i in range(body + 1, unit.end)
    )
    return (head, led, *rest)


def _cut(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> tuple[Unit, Unit] | None:
    """An office without its last word and that word, where it is the noun of a body."""
    lexicon = knowledge.lexicon
    bare = sentence.words(unit.start, unit.end - 1)[len(unit.conj) + len(unit.prep) :]
    office = next((e for e in lexicon.get(bare) if e.kind == "office"), None)
    entries = lexicon.get(sentence.norms[unit.end - 1])
    noun = next((e for e in entries if e.kind == "anaphor"), None) or next(
        (e for e in entries if e.kind == "orgword"), None
    )
    if office is None or noun is None:
        return None
    led = Unit(unit.end - 1, unit.end, noun.kind, noun.key, noun.info, entries=entries)
    head = unit._replace(end=unit.end - 1, kind="office", key=office.key, info=office.info, entries=lexicon.get(bare))
    return head, led
