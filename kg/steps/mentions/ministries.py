"""Ministries that no list names: "the ministry of oil", told by its head noun and the field behind it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit
from kg.steps.mentions.fields import MOST_PARTS, field_end, further_part

MINISTRY = "ministry"
# the kind of a noun that makes a body in some names alone: "family"
AMBIGUOUS = "ambiguous"


def with_ministries(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each head noun of a ministry and its field joined into one body.

    The field is definite nouns and their adjectives, "of oil", "of international relations and cooperation"; what
    "and" joins goes with it where it is definite as well. The state must follow, by its adjective or its name.
    """
    article = knowledge.lexicon.clitics.article
    out: list[Unit] = []
    at = 0
    while at < len(units):
        unit = units[at]
        if _is_known(sentence, unit, knowledge) and (end := _further(sentence, units, at + 1, knowledge)):
            # one that has more in its charge: "the ministry of trade and industry of X"
            whole = _whole(sentence, unit, units[end - 1].end)
            out.append(whole._replace(entries=unit.entries) if unit.key == MINISTRY else unit._replace(end=whole.end))
            at = end
            continue
        head = unit.kind == "orgword" and any(e.kind == "orgword" and e.info == MINISTRY for e in unit.entries)
        if (
            not head
            or unit.pron
            or sentence.words(unit.start, unit.end)[len(unit.conj) + len(unit.prep) :][:2] == article
        ):
            out.append(unit)
            at += 1
            continue
        first = at + 1 + int(_is_affairs(sentence, units, at + 1, knowledge))
        end = _end(sentence, units, first, knowledge)
        if end == first or not (_is_of_state(units, end) or _stands_whole(sentence, unit, knowledge)):
            out.append(unit)
            at += 1
            continue
        out.append(_whole(sentence, unit, units[end - 1].end)._replace(entries=unit.entries))
        at = end
    return out


def _is_known(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether a body that the data knows is a ministry, by its first word."""
    if unit.kind != "body" or unit.pron:
        return False
    head = sentence.words(unit.start, unit.start + 1)[len(unit.conj) + len(unit.prep) :]
    return any(e.kind == "orgword" and e.info == MINISTRY for e in knowledge.lexicon.get(head))


def _whole(sentence: Sentence, unit: Unit, end: int) -> Unit:
    """The body that a head noun makes with all words before a token."""
    name = sentence.words(unit.start, end)[len(unit.conj) + len(unit.prep) :]
    return unit._replace(end=end, kind="body", key=MINISTRY, info=name, entries=())


def _further(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> int:
    """The place behind the parts that "and" adds to a field and the adjective of its first; 0 where there are none.

    The state must follow, or what is added be the charge of ministers as well: "of trade and investment".
    """
    beyond = field_end(sentence, units, at, knowledge.lexicon.clitics.article)
    at = end = next((i for i in range(at, beyond) if units[i].conj), beyond)
    while end < len(units) and not _is_another(units[end]):
        beyond = further_part(sentence, units, end, knowledge)
        if beyond == end:
            break
        end = beyond
    added = end > at and sentence.words(units[at].start, units[at].start + 1)[len(units[at].conj) :]
    return end if end > at and (added in knowledge.offices.fields or _is_of_state(units, end)) else 0


def _is_of_state(units: Sequence[Unit], at: int) -> bool:
    """Whether what stands behind a field tells the state: an adjective, a name, or a particle and a name."""
    behind = units[at : at + 2]
    if not behind or behind[0].conj:
        return False
    led = len(behind) > 1 and behind[0].kind == "particle" and behind[1].kind == "country"
    return led or behind[0].kind in ("nisba", "nisba_weak", "country")


def _stands_whole(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether one ministry is told of, which its field alone makes a body: "the ministry of oil and minerals said"."""
    return sentence.words(unit.start, unit.end)[len(unit.conj) + len(unit.prep) :] in knowledge.groups["one_ministry"]


def _is_affairs(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> bool:
    """Whether "affairs of" stands before the field."""
    words = knowledge.offices.portfolio_words
    return at < len(units) and sentence.words(units[at].start, units[at].end) in words


def _end(sentence: Sentence, units: Sequence[Unit], first: int, knowledge: Knowledge) -> int:
    """The place behind a field that begins at `first`, before another body that "and" joins to the ministry."""
    end = field_end(sentence, units, first, knowledge.lexicon.clitics.article)
    end = next((i for i in range(first + 1, end) if _is_another(units[i])), end)
    while first < end < len(units) and end - first < MOST_PARTS and not _is_another(units[end]):
        beyond = further_part(sentence, units, end, knowledge)
        if beyond == end:
            break
        end = beyond
    return end


def _is_another(unit: Unit) -> bool:
    """Whether "and" joins the noun of another body: "the ministry of oil and the national corporation"."""
    if unit.kind == "orgword":
        return bool(unit.conj) and all(e.info != AMBIGUOUS for e in unit.entries if e.kind == "orgword")
    return bool(unit.conj) and unit.kind == "body"
