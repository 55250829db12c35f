"""Things without a name that a strike hits: "attacked two oil tankers", "a raid on a power station".

They stand where its object does, or behind the verb that exposes them to it, and are called by a noun of what can be
hit, as many as it may be, with the words that go with it.
"""

from __future__ import annotations

from kg.knowledge.endings import Endings
from kg.model import Item
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

HEADS = frozenset({"word", "orgword", "particle", "participle", "noun", "unknown"})
TELLING = frozenset({"word", "unknown", "nisba", "nisba_weak", "modifier", "orgword", "body"})
NOUNS = frozenset({"word", "orgword", "unknown"})
SUFFERER = "target"
# the frame of verbs that only carry the noun of a deed
CARRYING = "light"
# how many words may tell more of them, and count them
LONGEST, COUNTED = 3, 2


def thing_end(row: Row, first: int, stop: int, *, led: str = "") -> int:
    """Where the words end that name some thing without a name that can be hit; -1 where none begin at an item."""
    stop = min(stop, len(row.items))
    at = first
    while at < min(stop, first + COUNTED) and is_quantity(row, at) and not row.items[at].conj:
        at += 1
    if at >= stop or row.items[at].kind not in HEADS or row.items[at].conj:
        return -1
    head = row.items[at]
    if head.prep not in ("", led if at == first else "") or _is_owned(row, head) or not _can_be_hit(row, head):
        return -1
    end = at + 1
    while end < min(stop, at + 1 + LONGEST) and _tells_more(row, row.items[end], end - at):
        end += 1
    alone = row.items[end - 1].end == row.items[first].start + 1
    if alone and row.text(head)[len(head.prep) :] in row.knowledge.groups["vague_things"]:
        return -1  # "sites": nothing in particular
    named = row.items[end] if end < stop else None
    # "the province of N": what is hit has a name
    return -1 if named is not None and named.kind == "ref" and not (named.prep or named.conj) else end


def _is_owned(row: Row, item: Item) -> bool:
    """Whether a pronoun stands on a noun: "its ships"; "my" is written like the end of a dual: "the two ships of"."""
    return bool(item.head.pron) and item.head.pron not in row.knowledge.endings.dual_construct


def exposes(row: Row, verb: int, noun: int) -> bool:
    """Whether a verb tells that its subject suffers the deed whose noun stands behind it: "were exposed to a raid"."""
    senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ()) if 0 <= verb < noun else ()
    return any(s.frame.id == CARRYING and s.frame.subject == SUFFERER for s in senses)


def _can_be_hit(row: Row, item: Item) -> bool:
    """Whether a noun is one of what can be hit, in the singular, or in the dual and plural that its ending makes."""
    groups, endings = row.knowledge.groups, row.knowledge.endings
    word = row.text(item)[len(item.prep) :].removeprefix(endings.article).partition(" ")[0]
    things = groups["struck_things"] | groups["struck"]
    if word in things:
        return True
    for tail in (*endings.duals, *endings.dual_construct):
        stem = word.removesuffix(tail)
        if stem != word and (stem in things or (stem.endswith(endings.tied) and _untied(stem, endings) in things)):
            return True
    return False


def _untied(stem: str, endings: Endings) -> str:
    """A feminine noun as it stands without the ending of a dual."""
    return stem.removesuffix(endings.tied) + endings.feminine


def _tells_more(row: Row, item: Item, behind: int) -> bool:
    """Whether an item goes with the noun of a thing: its adjective, whose or what for it is."""
    if item.kind not in TELLING or item.conj or item.head.pron:
        return False
    if item.kind == "word" and item.head.key not in ("noun", "adjective", "both"):
        return False
    return not item.prep or (behind == 1 and item.prep == row.knowledge.lexicon.clitics.lam and item.kind in NOUNS)
