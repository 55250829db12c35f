"""Nouns of deeds that are written like verbs: where "cut" is "the cutting of"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.knowledge import Knowledge
from kg.match.marks import COMMAS
from kg.model import Entry, Item, LinkedSentence
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.words.senses import ENDING

NEAR = 5
# what takes the noun of a deed for its object besides what ends one
HINDERING = frozenset({"block", "veto", "prevent"})
# what nobody does to somebody else
BY_ONESELF = frozenset({"resign"})
MANY = 2
FAR = 9
# "his country"
OWN = "state_of"


def deed_noun(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning as the noun of a deed, or of holding, of what is written like a verb: "cut", "the cutting of"."""
    finite = item.kind == "verb"
    if item.conj or item.prep or item.head.pron or (finite and item.head.info.tense != "perfect"):
        return None
    named = (e for e in item.head.entries if e.kind == "noun")
    nouns = knowledge.frames.nouns
    return next(
        (e for e in named if any(s.frame.event == "Action" or s.frame.id == "light" for s in nouns.get(e.key, ()))),
        None,
    )


def as_deed_noun(item: Item, named: Entry | None) -> Item:
    """An item as the noun of a deed that one of its meanings is, where there is one."""
    if named is None:
        return item
    return item._replace(kind="noun", head=item.head._replace(kind="noun", key=named.key, info=named.info))


def owned_deed(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning as a noun of what is written like a verb with an object that it never has: "his resignation"."""
    if item.kind != "verb" or not item.head.pron:
        return None
    frames = {s.frame.id for s in knowledge.frames.verbs.get(item.head.key, ())}
    if not frames or not frames <= BY_ONESELF:
        return None
    named = (e for e in item.head.entries if e.kind == "noun")
    return next(
        (e for e in named if any(s.frame.id in BY_ONESELF for s in knowledge.frames.nouns.get(e.key, ()))), None
    )


def with_its_thing(knowledge: Knowledge, linked: LinkedSentence, at: int, item: Item) -> Item:
    """A noun in the reading of one spelled alike that what it needs stands behind: "the granting of X a loan"."""
    named = [e for e in item.head.entries if e.kind == "noun" and e.key != item.head.key]
    behind = linked.items[at + 1] if at + 1 < len(linked.items) else None
    if not named or item.end - item.start > 1 or behind is None or behind.kind != "ref" or behind.prep or behind.conj:
        return item
    words = set(linked.sentence.norms[behind.end : behind.end + NEAR])
    for entry in named:
        needs = [s.needs for s in knowledge.frames.nouns.get(entry.key, ())]
        if needs and all(needs) and any(n is not None and n.near.words & words for n in needs):
            return item._replace(head=item.head._replace(key=entry.key, info=entry.info))
    return item


def deed_in_list(knowledge: Knowledge, linked: LinkedSentence, item: Item, before: Sequence[Item]) -> Entry | None:
    """The meaning as the noun of a deed of what a list of such goes on with: "include closing X, and expelling"."""
    if not before or before[-1].kind != "mark" or before[-1].head.key not in COMMAS or item.head.pron:
        return None
    entry = next((e for e in item.head.entries if e.kind == "noun" and _is_deed_noun(knowledge, e.key)), None)
    for earlier in reversed(before) if entry is not None else ():
        if linked.sentence.words(earlier.start, earlier.end) in knowledge.groups["covers"]:
            return entry
        if earlier.kind in ("verb", "quote", "participle") or "that" in groups_of(earlier):
            return None
    return None


def _is_deed_noun(knowledge: Knowledge, key: str) -> bool:
    return any(s.frame.event == "Action" for s in knowledge.frames.nouns.get(key, ()))


def takes_deed(knowledge: Knowledge, before: Sequence[Item]) -> bool:
    """Whether the clause so far is a verb that takes the noun of a deed, and its subject alone."""
    named = tells = False
    outside = list(_outside_commas(before))
    for n, item in enumerate(outside):
        if item.kind in ("verb", "noun"):
            led = (i for i in outside[n + 1 :] if not groups_of(i) & {"may", "done", "copula"})
            first = next(led, None) if item.kind == "verb" else None
            named = named or (first is not None and first.kind == "ref" and not first.prep)
            lexicon = knowledge.frames.verbs if item.kind == "verb" else knowledge.frames.nouns
            senses = lexicon.get(item.head.key, ())
            takes = any(s.frame.light or s.frame.content or s.frame.id in ENDING | HINDERING for s in senses)
            return named and not item.head.pron and takes
        if _is_where(outside, n) or groups_of(item) & {"contrast", "also"}:
            continue  # "X for its part announced the cutting of"
        if item.kind not in ("ref", "nisba", "time") and not (tells := _is_unnamed(item)):
            return False
        if item.prep:
            return False
        named = named or item.kind == "ref" or tells
    return False


def _is_where(backwards: Sequence[Item], n: int) -> bool:
    """Whether an item of a clause, told backwards, is "in" or the place behind it: "X decided in Y the cutting of"."""
    at = n if groups_of(backwards[n]) & {"place"} else n + 1
    if at >= len(backwards) or not groups_of(backwards[at]) & {"place"} or at == 0:
        return False
    land = backwards[at - 1]
    return land.kind == "ref" and all(k.startswith(("place:", "country:")) for k in land.keys)


def is_done_before(knowledge: Knowledge, linked: LinkedSentence, before: Sequence[Item]) -> bool:
    """Whether "was done" stands right before, behind which a deed is named: "the expulsion of X took place"."""
    if not before:
        return False
    words = linked.sentence.words(before[-1].start, before[-1].end)
    return words[len(before[-1].conj) :] in knowledge.groups["passive"]


def is_behind_that(knowledge: Knowledge, linked: LinkedSentence, before: Sequence[Item]) -> bool:
    """Whether "that" stands right before, a quotation mark between them at most, behind which no verb of the past does.

    "Said that the bombing of X", which is spelled like "bombed X"; "after that" leads to a verb.
    """
    at = len(before) - 1
    if at >= 0 and before[at].kind == "quote":
        at -= 1
    if at < 1 or "that" not in groups_of(before[at]) or "with_pronoun" in groups_of(before[at]):
        return False
    words = [linked.sentence.words(i.start, i.end)[len(i.conj) :] for i in before[max(0, at - NEAR) : at]]
    if not knowledge.groups["went_before"].isdisjoint(words):
        return False  # "X had before that bombed Y"
    return linked.sentence.norms[before[at].start - 1] not in knowledge.groups["before_past_that"]


def _is_unnamed(item: Item) -> bool:
    """Whether an item is a word for people or a body that nobody names: "sources", "a diplomat", "the army"."""
    return "human" in groups_of(item) or item.kind in ("office", "title") or (item.kind == "body" and not item.prep)


def is_resumed(knowledge: Knowledge, before: Sequence[Item]) -> bool:
    """Whether a comma closes what only tells how something was announced: "X announced in a text that Y got, the"."""
    verbs = [i for i, item in enumerate(before) if item.kind == "verb"]
    if len(verbs) < MANY or before[-1].kind != "mark" or before[-1].head.key not in COMMAS:
        return False
    told = before[verbs[0]].head.key in knowledge.frames.saying
    opened = any("that" in groups_of(item) or item.kind == "quote" for item in before[verbs[0] :])
    others = (knowledge.frames.verbs.get(before[i].head.key, ()) for i in verbs[1:])
    return told and not opened and not any(s.frame.content for senses in others for s in senses if not s.needs)


def _outside_commas(before: Sequence[Item]) -> Iterator[Item]:
    """Items backwards, a phrase set off by commas at their end passed over."""
    at = len(before) - 1
    if at >= 0 and before[at].kind == "mark" and before[at].head.key in COMMAS:
        opening = next((i for i in range(at - 1, max(-1, at - FAR), -1) if before[i].kind == "mark"), -1)
        at = opening - 1 if opening >= 0 and before[opening].head.key in COMMAS else at
    for i in range(at, -1, -1):
        yield before[i]


def _is_of_country(linked: LinkedSentence, item: Item) -> bool:
    """Whether a verb of the masculine that is spelled like a noun stands behind "and" and before "his country"."""
    if item.kind != "verb" or not item.conj or item.head.pron or not any(e.kind == "noun" for e in item.head.entries):
        return False
    info, behind = item.head.info, next((i for i in linked.items if i.start == item.end), None)
    masculine = info.tense == "perfect" and info.gender == "m" and info.number == "singular"
    return masculine and behind is not None and behind.head.kind == OWN and not (behind.prep or behind.conj)


def as_feeling(knowledge: Knowledge, linked: LinkedSentence, item: Item, before: Sequence[Item]) -> Item:
    """What is written like a verb as what somebody expresses, where the last predicate does so: "showed her fear".

    So is what "and" joins in the masculine before his country, which is feminine: "his thanks and his country's hope".
    """
    owned = _is_of_country(linked, item)
    if linked.sentence.norms[item.start] not in knowledge.frames.own_feelings and not owned:
        return item
    last = next((i for i in reversed(before) if i.kind in ("verb", "participle")), None)
    if not owned and (last is None or last.head.key not in knowledge.frames.expressing):
        return item
    named = next((e for e in item.head.entries if e.kind == "noun"), None)
    if named is None:
        return item._replace(kind="word")
    return item._replace(kind="noun", head=item.head._replace(kind="noun", key=named.key, info=named.info))
