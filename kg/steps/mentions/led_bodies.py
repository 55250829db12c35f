"""Organisations whose name begins inside an office: "head of the mission of the United Nations in X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit


def with_led_bodies(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each office that runs into the name of a known organisation cut before that."""
    out: list[Unit] = []
    at = 0
    while at < len(units):
        unit = units[at]
        parted = _parted(sentence, unit, knowledge) if unit.kind == "office" and unit.end - unit.start > 1 else None
        end = parted[1].end if parted else 0
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
