"""Whether something happened, is planned, is denied or merely claimed, by the words around its predicate."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Item
from kg.model.record import Record, record

REACH = 5
# what a subject may be made of
SUBJECTS = frozenset({"ref", "word", "nisba", "unknown", "office", "title", "body", "orgword", "particle"})
ADJECTIVES = frozenset({"word", "nisba", "unknown"})
# how far behind a verb "by which" may stand, the doer and whom it meets between them
PROVIDED = 3


@record
class Manner(Record):
    """A status of the contract and the finer value beside it."""

    status: str
    detail: str


HAPPENED = Manner("Occurred", "")
# what a treaty or law that there is lets somebody do
ALLOWED = "allowed"
# what somebody did not bring about
FELL_SHORT = "fell_short"
# how far behind a noun may stand what it failed to do
FAR = 8
# what came near to happening
ALMOST = "almost"
COMING = Manner("Planned", "scheduled")
MAYBE = Manner("Planned", "expected")
NEGATED = Manner("Denied", "negated")
# finer values of what somebody wishes or means to do
WILLED = frozenset({"hoped", "expected", "scheduled"})
SETTING = frozenset({"during", "frame"})


def manner_of(
    items: Sequence[Item], at: int, knowledge: Knowledge, future: bool, own: str, *, deed: bool = False
) -> Manner:
    """The manner of the predicate at item `at`; `own` is the status that the predicate itself carries.

    A definite noun of a `deed` behind "for" is none that is still to come: "the anniversary of the invasion".
    """
    found = HAPPENED
    info = items[at].head.info
    told = items[at].kind == "noun" and info.definite and not info.pron and deed
    if own and own != "Occurred":
        found = Manner(own, "")
    if future:
        found = COMING
    aimed = at > 0 and items[at - 1].kind == "particle" and "aim" in items[at - 1].head.info
    led = aimed or items[at].prep == knowledge.lexicon.clitics.lam
    if items[at].kind == "noun" and led and found is HAPPENED and not told:
        found = Manner("Planned", "")
    if items[at].kind == "noun":
        found = _behind(items, at) or found
        if found is HAPPENED and not (info.definite or info.pron) and _may_bring(items, at):
            found = MAYBE
    if items[at].kind == "verb" and found is HAPPENED and info.tense == "imperfect":
        found = COMING if _is_provided(items, at) else found
    return _before(items, at, found)


def _failed_to_bring(items: Sequence[Item], at: int) -> bool:
    """Whether talks are told to have failed in what they were for, so that they were held: "a meeting failed to"."""
    failed = items[at - 1]
    if items[at].kind != "noun" or failed.kind != "modal" or failed.head.info[1] != FELL_SHORT:
        return False
    for i in range(at + 1, min(len(items) - 1, at + 1 + FAR)):
        if items[i].kind in ("verb", "mark"):
            return False
        led = (
            items[i].kind == "particle" and isinstance(items[i].head.info, frozenset) and "place" in items[i].head.info
        )
        if led and items[i + 1].kind in ("noun", "word"):
            return True
    return False


def _is_there(items: Sequence[Item], at: int, negation: int) -> bool:
    """Whether a negation before a noun is that of a verb in between, or one that an exception takes back."""
    definite = items[at].kind == "noun" and bool(items[at].head.info.definite or items[at].head.info.pron)
    verb = items[at - 1]
    other = (
        definite and negation == at - 2 and (verb.kind == "unknown" or (verb.kind, verb.head.key) == ("word", "verb"))
    )
    return other or (items[at].kind == "noun" and _excepts(items, at))


def _excepts(items: Sequence[Item], at: int) -> bool:
    """Whether "but" stands behind a noun in its clause: "no meeting was held but one"."""
    for item in items[at + 1 : at + 1 + FAR]:
        if item.kind in ("verb", "mark"):
            return False
        if item.kind == "particle" and isinstance(item.head.info, frozenset) and "nothing_but" in item.head.info:
            return True
    return False


def _may_bring(items: Sequence[Item], at: int) -> bool:
    """Whether a noun that is not known before is the subject of what may be: "a meeting between X and Y may help"."""
    if at < 2 or items[at - 1].kind != "verb" or items[at].prep or items[at].conj:
        return False
    led = items[at - 2].head.info if items[at - 2].kind == "particle" else None
    return items[at - 1].head.info.tense == "imperfect" and isinstance(led, frozenset) and "may" in led


def _is_provided(items: Sequence[Item], at: int) -> bool:
    """Whether a document lays a deed down: "a treaty by which X sends troops to Y"."""
    for item in items[max(0, at - 1) : at + PROVIDED + 1]:
        if item.kind == "particle" and isinstance(item.head.info, frozenset) and "provision" in item.head.info:
            return True
    return False


def _behind(items: Sequence[Item], at: int) -> Manner | None:
    """An adjective of time or likelihood behind an event noun; a phrase, "planned that", stands right behind it."""
    for i, item in enumerate(items[at + 1 : at + 4], at + 1):
        if item.kind == "modal" and ((item.end - item.start > 1 and i > at + 1) or item.head.info[1] == ALLOWED):
            break
        if item.kind == "modal" and item.head.key != "Occurred":
            return Manner(item.head.key, item.head.info[0])
        if item.kind == "modifier" and item.head.key == "next":
            return COMING
        if item.kind not in ("nisba", "word", "ref"):
            break
    return None


def is_annexing(item: Item, event: Item) -> bool:
    """Whether a bare noun has an event noun for its genitive: "news of a deal of sale"."""
    if item.kind != "noun" or event.kind != "noun" or event.prep or event.conj or item.prep or item.conj:
        return False
    return not (item.head.info.definite or item.head.info.pron)


def _is_setting(items: Sequence[Item], at: int) -> bool:
    """Whether a noun only tells in the course of what something is done: "will be signed, during the visit, a"."""
    before = items[at - 1] if at else None
    if items[at].kind != "noun" or before is None or before.kind != "particle":
        return False
    return isinstance(before.head.info, frozenset) and bool(before.head.info & SETTING)


def _over_adverb(items: Sequence[Item], at: int) -> Manner | None:
    """A word of time or likelihood that an adverb parts from its "that": "it is also planned that"."""
    if at < 2 or items[at - 1].kind not in ("function", "particle", "time") or items[at - 2].kind != "modal":
        return None
    adverb = items[at - 1].head
    if items[at - 1].kind == "function" and adverb.key not in ("conjunction", "adverb"):
        return None
    return Manner(items[at - 2].head.key, items[at - 2].head.info[0])


def _over_name(items: Sequence[Item], at: int) -> Manner | None:
    """A word of likelihood that its subject parts from its "that": "X will not", "the pact between X and Y almost"."""
    named = at > 1 and items[at - 1].kind == "ref"
    for item in reversed(items[max(0, at - REACH) : at]):
        if item.kind == "modal" and (item.head.info[1] == ALMOST or (named and item is items[at - 2])):
            return Manner(item.head.key, item.head.info[0])
        if item.kind not in SUBJECTS:
            return None
    return None


def _before(items: Sequence[Item], at: int, found: Manner) -> Manner:
    imperfect = items[at].kind == "verb" and items[at].head.info.tense == "imperfect"
    for i in range(at - 1, max(-1, at - 1 - REACH), -1):
        item = items[i]
        groups = item.head.info if item.kind == "particle" and isinstance(item.head.info, frozenset) else frozenset()
        if items[at].kind == "noun" and _is_setting(items, i):
            continue
        if i == at - 1 and is_annexing(item, items[at]):
            continue
        if item.kind in ("verb", "noun", "participle") or (item.kind == "mark" and item.head.key != "-"):
            break
        if i == at - 1 and "instead" in groups and items[at].kind == "noun":
            return NEGATED
        if "condition" in groups:
            return Manner("Planned", "conditional")
        if i == at - 1 and imperfect and "yet_until" in groups and found is HAPPENED:
            return MAYBE
        if i == at - 1 and imperfect and "so_that" in groups and found is HAPPENED:
            return Manner("Planned", "hoped")
        if groups & {"relative", "clause"}:
            break
        if i == at - 1 and _failed_to_bring(items, at):
            continue
        if item.kind == "modal" and item.head.info[0] in WILLED and _goes_on_in_past(items, at):
            break
        if item.kind == "modal" and at - i <= item.head.info[2]:
            return Manner(item.head.key, item.head.info[0])
        if "done" in groups and not imperfect:
            continue
        if i == at - 1 and imperfect and "may" in groups and found is HAPPENED:
            return MAYBE
        if "negation" in groups or (item.kind == "function" and item.head.key == "negation"):
            # "non-regular X and the support of Y": what "and" joins is not denied by what stands before X
            joined = items[at].kind == "noun" and items[at].conj and i < at - 1
            # "a non-binding text calls on X": a negation of an adjective is none of the verb behind it
            joined = joined or (imperfect and i < at - 1 and items[at - 1].kind in ADJECTIVES)
            # "the talks did not live up to", "no more than minutes": what is told of is there
            joined = joined or _is_there(items, at, i)
            return NEGATED if i >= at - 2 and not joined else found
        if "future" in groups:
            found = Manner("Planned", "scheduled")
        if "that" in groups:
            opened = items[i - 1] if i else None
            if opened is not None and opened.kind == "particle" and "condition" in (opened.head.info or ()):
                return Manner("Planned", "conditional")
            if opened is not None and opened.kind == "modal" and items[at].kind == "verb":
                return Manner(opened.head.key, opened.head.info[0])  # "the chance that X imposes"
            found = _over_adverb(items, i) or _over_name(items, i) or found
            if i == at - 1 and imperfect and found is HAPPENED and _is_yet_to_be(items, i):
                return MAYBE
            break
    return found


def _goes_on_in_past(items: Sequence[Item], at: int) -> bool:
    """Whether a verb of the past is joined to what is before it: "its wish for peace, then it bombed"."""
    if items[at].kind != "verb" or items[at].head.info.tense != "perfect":
        return False
    return bool(items[at].conj) or (items[at - 1].kind, items[at - 1].head.key) == ("function", "conjunction")


def _is_yet_to_be(items: Sequence[Item], that: int) -> bool:
    """Whether no verb stands before a "that" right before a present: "it is better that X recall its envoy"."""
    if items[that].head.info != frozenset({"that"}) or items[that].head.pron:
        return False
    for item in reversed(items[max(0, that - REACH) : that]):
        if item.kind in ("mark", "verb", "noun", "modal", "quote"):
            return item.kind in ("mark", "quote")
    return that < REACH
