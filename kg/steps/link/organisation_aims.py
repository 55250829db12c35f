"""What the name of an organisation says that it is for: "committee for elections", "network for the sake of peace"."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.organisation_names import (
    CONSTRUCT,
    MOST_WORDS,
    NAME,
    agrees,
    describes_many,
    is_cared_for,
    is_definite,
    is_of_its_people,
)

FIELDS = frozenset({"word", "noun", "topic", "unknown"})
ADJECTIVES = frozenset({"word", "unknown", "modifier"})
# how many plain nouns stand at most, with the head, before the aim of a body
MOST_PLAIN = 3


def for_what(m: Context, head: int, after: int) -> int:
    """The place behind "for …", which goes on with the name of a body: "the high committee for elections"."""
    first = after or head + 1
    if first >= len(m.units) or not (after or is_definite(m, head)) or m.units[first].conj:
        return after
    lam, word = m.knowledge.lexicon.clitics.lam, m.text(m.units[first])
    if m.units[first].kind not in NAME and word.removeprefix(lam) not in m.knowledge.offices.cared_for:
        return after
    if m.units[first].kind == "place" and m.units[first].prep == lam:
        return first + 1  # "the monetary group for West Africa"
    if after > head + 1 and is_of_its_people(m, first) and not _is_given(m, head):
        return first + 2
    cared = is_cared_for(m, m.units[first])
    if not (cared or (after and word.startswith(lam * 2))):
        return after
    end = first + 1
    while end < len(m.units) and end - first <= MOST_WORDS and _goes_on(m, end, cared and end == first + 1):
        end += 1
    return end if end > first + 1 or not cared else after


def _is_given(m: Context, head: int) -> bool:
    """Whether the verb whose subject a body is tells of no words, so that "for" may stand before who gets something."""
    verb = m.units[head - 1] if head else None
    senses = m.knowledge.frames.verbs.get(verb.key, ()) if verb is not None and verb.kind == "verb" else ()
    return verb is not None and verb.kind == "verb" and not any(s.frame.content and s.needs is None for s in senses)


def in_charge(m: Context, head: int) -> bool:
    """Whether the bare noun of an institute has its field behind it: "institute of agriculture"."""
    if is_definite(m, head) or head + 1 >= len(m.units):
        return False
    word, kinds = m.text(m.units[head + 1]), m.knowledge.offices
    learned = m.text(m.units[head]).removeprefix(m.units[head].conj + m.units[head].prep)
    fields = kinds.fields if learned in m.knowledge.groups["learned"] else frozenset[str]()
    return word in fields or word in kinds.cared_for


def of_purpose(m: Context, at: int) -> int:
    """The place behind "for" what another body than the one of that short name is for; 0 where there is nothing.

    "The national council for human rights" is no parliament.
    """
    unit, behind = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.conj or unit.pron or unit.end - unit.start == 1 or not is_definite(m, at):
        return 0
    lam, word = m.knowledge.lexicon.clitics.lam, m.text(behind)
    article = m.knowledge.lexicon.clitics.article
    whole = word.startswith(lam * 2) and article + word[len(lam) * 2 :] in m.knowledge.offices.fields
    if not whole and not (behind.prep == lam and word[len(lam) :] in m.knowledge.offices.cared_for):
        return 0
    after = for_what(m, at, at + 1)
    return after if after > at + 1 else 0


def of_sport(m: Context, at: int) -> int:
    """The place behind the sport for which a body has the name of a union of states; 0 where there is none."""
    lam, behind = m.knowledge.lexicon.clitics.lam, at + 1
    if behind >= len(m.units) or m.units[behind].prep != lam or m.units[at].end - m.units[at].start == 1:
        return 0
    return for_a_field(m, behind) if m.text(m.units[behind])[len(lam) :] in m.knowledge.offices.far else 0


def for_a_field(m: Context, at: int) -> int:
    """The place behind "for" a noun and what that is of: "for basketball", "for the rights of women"."""
    lam = m.knowledge.lexicon.clitics.lam
    if at + 1 >= len(m.units) or m.units[at].prep != lam or m.units[at].kind not in FIELDS:
        return at
    if m.text(m.units[at]).startswith(lam * 2):
        return at + 1 + int(is_definite(m, at + 1) and m.units[at + 1].kind in ADJECTIVES)
    field = m.units[at + 1]
    whole = field.kind in NAME and not (field.conj or field.prep) and is_definite(m, at + 1)
    return at + 2 if whole and m.text(m.units[at])[len(lam) :] not in m.knowledge.groups["heard"] else at


def of_what(m: Context, at: int) -> int:
    """The place behind what goes on from "for the defence": "of the land"."""
    if at + 1 >= len(m.units) or not m.text(m.units[at - 1]).startswith(m.knowledge.lexicon.clitics.lam * 2):
        return at
    return at + 2 if m.text(m.units[at]) in m.knowledge.groups["name_object"] and is_definite(m, at + 1) else at


def for_its_aim(m: Context, at: int) -> int:
    """The place behind "for the sake of" and nouns, which end the name of a party: "the union for the republic"."""
    first = at + 1
    if first >= len(m.units) or m.units[at].conj or m.text(m.units[at]) not in m.knowledge.groups["name_aim"]:
        return at
    end = first
    while end < len(m.units) and is_definite(m, end) and m.units[end].kind in NAME and not m.units[end].prep:
        if end > first and not (m.units[end].conj or agrees(m, m.units[end], end - 1, end)):
            break
        end += 1
    return end if end > first else at


def dated(m: Context, head: int) -> int:
    """The place behind the day after which a movement is called: "the movement of the fifth of May"."""
    words = m.units[head + 1 : head + 4]
    if len(words) < 2 or is_definite(m, head) or words[0].conj or words[0].prep:
        return head + 1
    if words[0].kind == "number" and _is_month(words[1]):
        return head + 3
    of = len(words) > 2 and m.text(words[1]) in m.knowledge.groups["from"]
    return head + 4 if of and is_definite(m, head + 1) and _is_month(words[2]) else head + 1


def _is_month(unit: Unit) -> bool:
    return _may_be_time(unit) and not (unit.conj or unit.prep)


def _may_be_time(unit: Unit) -> bool:
    """Whether a word is one of time, whatever else it may be: "March" is spelled like a verb."""
    alone = unit.kind == "word" and unit.key == "time"
    return alone or any(e.kind == "word" and e.key == "time" for e in unit.entries)


def for_or_without(m: Context, head: int, *, alone: bool) -> int:
    """The place behind an aim, or what there is none of: "network of women for the sake of peace", "rights without X".

    A noun stands before it, unless the head noun does `alone`.
    """
    at = head + 1
    while at < len(m.units) and at - head < MOST_PLAIN and _is_bare_noun(m, at):
        at += 1
    if at + 1 >= len(m.units) or not (alone or at > head + 1):
        return head + 1
    end = for_its_aim(m, at)
    if end > at:
        return end
    without = at > head + 1 and not m.units[at].conj and m.text(m.units[at]) in m.knowledge.groups["name_without"]
    return at + 2 if without and m.units[at + 1].end - m.units[at + 1].start == 1 else head + 1


def _is_bare_noun(m: Context, at: int) -> bool:
    """Whether a noun, such as one for people, has no article and nothing written onto it."""
    unit = m.units[at]
    people = unit.kind == "particle" and isinstance(unit.info, frozenset) and "human" in unit.info
    named = unit.kind in CONSTRUCT or people
    return named and not (unit.conj or unit.prep or unit.pron) and not is_definite(m, at)


def _goes_on(m: Context, at: int, construct: bool) -> bool:
    """Whether a word goes on from what a body is for: what that is of, its adjective, a second thing behind "and"."""
    unit, before = m.units[at], m.units[at - 1]
    if unit.kind not in NAME or unit.prep or (unit.pron and not is_definite(m, at)):
        return False
    if m.text(unit) in m.knowledge.offices.attached:
        return False
    if construct or (before.kind in ("word", "noun", "orgword") and not is_definite(m, at - 1)):
        return not unit.conj
    if not is_definite(m, at) or unit.kind == "country":
        return False
    return bool(unit.conj) or (unit.kind != "noun" and (agrees(m, unit, at - 1, at) or describes_many(m, unit, at)))
