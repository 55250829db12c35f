"""Verbs of holding and hosting: who hosts, and which of them only say where the gathering before them was held."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import gathering_before, groups_of
from kg.steps.facts.clauses.phrases import Phrases

# how many words behind "asked" tell that a name is not
SILENCE = 7
SAYING, MET = "say", "Meeting"
# what may tell more of words that somebody gives
DESCRIBING = frozenset({"word", "nisba", "nisba_weak", "unknown"})


def tells_where(row: Phrases, at: int) -> bool:
    """Whether a verb only says where the ceremony before it was held, as in "at a ceremony held in".

    A verb that only says that a speaker is not to be named is passed over alike.
    """
    item = row.items[at]
    if not at or item.conj:
        return False
    if _asks_for_silence(row, at) or _delivers(row, at):
        return True
    happened = row.text(item) in row.knowledge.groups["happened"]
    if not (happened or item.kind == "verb") or _carries(row, at):
        return False
    before = row.items[at - 1]
    if happened and before.kind in ("noun", "nisba"):
        return not row.is_definite(before)
    bare = row.text(before)[len(before.conj) + len(before.prep) :]
    if happened and bare in row.knowledge.groups["ceremony"]:
        return True
    if item.kind != "verb" or hosted(row, item) is not False:
        return False
    if bare in row.knowledge.groups["ceremony"]:
        return True
    told = gathering_before(row.knowledge, row.items, at) and not item.head.pron
    return bool(told) and "relative" not in groups_of(before) and not row.is_definite(before)


def _delivers(row: Phrases, at: int) -> bool:
    """Whether a verb only tells who gave or printed words in which somebody says something: "in a speech he gave"."""
    verb, first = row.items[at], at - 1
    if verb.kind != "verb" or not verb.head.pron or fold(verb.head.key) not in row.knowledge.groups["delivering"]:
        return False
    while first > 0 and row.items[first].kind in DESCRIBING and not row.items[first].prep:
        first -= 1
    noun = row.items[first]
    if first < 1 or row.is_definite(noun) or not (groups_of(row.items[first - 1]) & {"place", "during"}):
        return False
    senses = row.knowledge.frames.nouns.get(noun.head.key, ()) if noun.kind == "noun" else ()
    printed = fold(verb.head.key) in row.knowledge.groups["issuing"]
    return any(s.frame.id == SAYING or (printed and s.frame.event == MET) for s in senses)


def _asks_for_silence(row: Phrases, at: int) -> bool:
    """Whether a verb only says that a speaker is not to be named: "an official who asked not to be named"."""
    groups = row.knowledge.groups
    if row.items[at].kind not in ("verb", "noun"):
        return False
    if row.text(row.items[at]) not in groups["asks_for_silence"]:
        return False
    behind = row.sentence.norms[row.items[at].end : row.items[at].end + SILENCE]
    return not groups["namelessness"].isdisjoint(behind)


def _carries(row: Phrases, at: int) -> bool:
    """Whether a verb behind a noun has a noun of its own: "a visit in the course of which he holds talks"."""
    behind = row.items[at + 1 : at + 3]
    inflected = bool(behind) and behind[0].kind == "function" and behind[0].head.key == "inflected_preposition"
    return inflected and len(behind) > 1 and behind[1].kind == "noun" and not behind[1].prep


def hosted(row: Phrases, item: Item) -> bool | None:
    """True for a verb of hosting, False for one of being held, None for any other."""
    for sense in row.knowledge.frames.verbs.get(item.head.key, ()):
        if sense.frame.id in ("host_meeting", "host"):
            return True
        if sense.frame.id in ("light", "convene"):
            return False
    return None
