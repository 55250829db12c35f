"""Verbs that are written like nouns: of chairing, gathering and signing, and of what the noun before them tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.model import Entry, Item, LinkedSentence
from kg.steps.facts.clauses.clause import DRILL, groups_of, noun_before
from kg.steps.facts.clauses.words.wordings import as_verb

NEAR = 5
LAST = 2
# verbs that are spelled like "behind him" and "like him"
FOR_HIM = frozenset({"succeed", "represent"})
LONG = 8
# what is said of a state as one of those who talk: "the Ruritanian side"
SIDE = "side"
ROUND = "tour"
# what the noun of a deed is done to that is nobody
MATTERS = frozenset({"about"})
LIGHT = frozenset({"light"})
CHAIRED = frozenset({"Meeting", "Signing", "Summit"})
# what may stand between a verb of signing and what is signed
PASSED = frozenset({"ref", "title", "nisba", "number", "time", "office"})


def tells_of(knowledge: Knowledge, before: Item, item: Item) -> bool:
    """Whether a word with a pronoun behind a bare noun is a verb that tells of it: "sanctions that X imposed"."""
    bare = before.kind == "noun" and not before.head.info.definite and not before.head.info.pron
    if not bare or item.conj or item.prep or not (item.head.pron or item.head.info.pron):
        return False
    verbs = [e for e in item.head.entries if e.kind == "verb"]
    return any(s.frame.light or s.needs for e in verbs for s in knowledge.frames.verbs.get(e.key, ()))


def chairs(knowledge: Knowledge, items: Sequence[Item], at: int) -> bool:
    """Whether a word of chairing stands before a delegation, or before a gathering rather than an organisation."""
    if any(i.kind == "ref" and (i.head.kind == "body" or i.why == SIDE) for i in items[at + 1 : at + 3]):
        return True
    reach = items[at + 1 : at + 1 + 2 * NEAR]
    first = next((n for n, i in enumerate(reach, at + 1) if i.kind in ("noun", "verb")), -1)
    if first < 0 or items[first].kind == "verb":
        return False
    if any(k.startswith("organization:") for i in items[at + 1 : first] for k in i.keys):
        return False
    told = [first, *_counted(knowledge, items, first)]
    return any(s.frame.event in CHAIRED for n in told for s in knowledge.frames.nouns.get(items[n].head.key, ()))


def _counted(knowledge: Knowledge, items: Sequence[Item], at: int) -> list[int]:
    """The noun of what a round is one of: "the second round of the consultations"."""
    if not any(s.frame.id == ROUND for s in knowledge.frames.nouns.get(items[at].head.key, ())):
        return []
    return [n for n in range(at + 1, min(len(items), at + NEAR)) if items[n].kind == "noun"][:1]


def with_doer_behind(knowledge: Knowledge, items: Sequence[Item]) -> Item:
    """The first word as the verb that it may be, where people who cannot be its genitive stand behind it.

    "The discussion of President X" is none: he discusses something, in a headline as elsewhere.
    """
    item, behind = items[0], items[1] if len(items) > 1 else None
    people = behind is not None and behind.kind == "ref" and all(k.startswith("person:") for k in behind.keys)
    if behind is None or not people or behind.prep or behind.conj or item.head.info.definite or item.head.info.pron:
        return item
    senses = knowledge.frames.nouns.get(item.head.key, ())
    if not senses or not all(s.genitive in MATTERS or s.frame.id == "light" for s in senses):
        return item
    verbs = (e for e in item.head.entries if e.kind == "verb" and e.info.tense == "perfect")
    return as_verb(item, next(verbs, None))


def gathers(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning of a word as a verb of bringing people together."""
    return meaning(knowledge.frames.verbs, item, frozenset({"gather"}))


def holds(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning as a verb of a word that, as a noun, tells of nothing but holding: "a meeting held in"."""
    info = item.head.info
    senses = () if item.kind != "noun" or info.definite or info.pron else knowledge.frames.nouns.get(item.head.key, ())
    return meaning(knowledge.frames.verbs, item, LIGHT) if senses and all(s.frame.light for s in senses) else None


def brings_together(knowledge: Knowledge, items: Sequence[Item], at: int) -> bool:
    """Whether a place before a verb brings together those behind it, whatever else is spelled like it."""
    if not 0 < at < len(items) - 1 or items[at].head.pron or gathers(knowledge, items[at]) is None:
        return False
    before, behind = items[at - 1], items[at + 1]
    placed = before.kind == "ref" and not before.prep and before.keys[0].startswith(("place:", "country:"))
    several = behind.kind == "anaphor" or (
        behind.kind == "ref" and not behind.prep and behind.keys[0].startswith("person:")
    )
    return at == 1 and placed and several


def drill_before(knowledge: Knowledge, before: Sequence[Item]) -> bool:
    """Whether the noun of a drill stands close before: "manoeuvres that bring together X and Y"."""
    senses = knowledge.frames.nouns.get(noun_before(before, len(before)), ())
    return any(s.frame.id == DRILL for s in senses)


def meaning(verbs: Mapping[str, Sequence[Sense]], item: Item, frames: frozenset[str]) -> Entry | None:
    """The meaning of a word as a verb with one of some frames."""
    for entry in item.head.entries:
        if entry.kind == "verb" and any(s.frame.id in frames for s in verbs.get(entry.key, ())):
            return entry
    return None


def as_done_for_him(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """ "Behind him" as "succeeded him", "like him" as "represented him", spelled alike, before somebody by name."""
    item, behind = linked.items[at], linked.items[at + 1 : at + 3]
    if item.head.key != "inflected_preposition" or len(behind) < LAST:
        return item
    people = behind[0] if behind[0].kind == "ref" else behind[1]
    kin = people is behind[0] or (behind[0].kind == "word" and not behind[0].conj)
    if people.kind != "ref" or people.prep or people.conj or not kin or not people.keys[0].startswith("person:"):
        return item
    for option in knowledge.lexicon.options(linked.sentence.words(item.start, item.end)):
        entries = knowledge.lexicon.get(option.stem) if option.pron and not option.prep else ()
        for entry in entries:
            senses = knowledge.frames.verbs.get(entry.key, ()) if entry.kind == "verb" else ()
            if any(s.frame.id in FOR_HIM for s in senses) and entry.info.tense == "perfect":
                head = item.head._replace(pron=option.pron, conj=option.conj)
                return as_verb(item._replace(head=head, conj=option.conj, prep=""), entry)
    return item


def before_agreement(knowledge: Knowledge, linked: LinkedSentence, items: Sequence[Item], at: int) -> bool:
    """Whether the first noun behind a word, its subject passed over, is an indefinite one that names an agreement."""
    during = -1
    for i, item in enumerate(items[at + 1 : at + 1 + LONG], at + 1):
        if groups_of(item) & {"during", "place", "frame", "with"} and not item.conj:
            during = i
        if during >= 0 and i - during <= 1:
            # "signed, during the visit, an agreement", "signs with X an agreement"
            continue
        if item.kind == "noun":
            counted = i > at + 1 and _counts(knowledge, linked, items[i - 1])
            bare = not item.head.info.definite or counted  # "a number of the accords"
            return not item.prep and bare and item.head.key in knowledge.frames.agreements
        if not (item.kind in PASSED and not item.prep) and not _counts(knowledge, linked, item):
            return False
    return False


def _counts(knowledge: Knowledge, linked: LinkedSentence, item: Item) -> bool:
    """Whether a word only tells how many there are: "five", "several", "a number of"."""
    word = linked.sentence.words(item.start, item.end)
    return not item.conj and (word in knowledge.groups["quantity"] or word in knowledge.groups["from"])
