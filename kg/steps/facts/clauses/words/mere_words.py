"""Words that look like a verb, a name or the noun of an event and are none where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Item, LinkedSentence
from kg.steps.facts.clauses.clause import gathering_before, groups_of
from kg.steps.facts.clauses.words.needed_words import unled

NEAR = 5
PAIR = 2
FAR = 9
# how far before a name it is told that somebody is close to it
CLOSE = 2
PEOPLED = ("person:", "organization:")
NEXT, NUMBER = "next", "number"
ADJECTIVES = frozenset({"nisba", "nisba_weak"})
# what goes on with the name that a given name opens
NAMING = frozenset({"given", "unknown", "ref", "person"})
# the letter that folding makes one with that of a pronoun
FEMININE = "\u0629"


def name_meant(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A name, or the adjective of a state, as what it stands for: the people of a state, or a mere word."""
    item = linked.items[at]
    if item.kind == "nisba" and _is_people(knowledge, linked, at):
        item = item._replace(kind="ref", keys=(item.head.key,), why="people")
    if item.kind == "ref" and (_is_of_title(knowledge, linked.items, at) or _is_namesake(knowledge, linked, at)):
        item = item._replace(kind="word", keys=())
    return item._replace(kind="word") if item.kind == "ref" and _is_near_to(knowledge, linked, at) else item


def _is_near_to(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether somebody is named only as the one to whom others are close, who speak or act: "sources close to N"."""
    items, item = linked.items, linked.items[at]
    if at < CLOSE or not (item.head.kind == "body" or all(k.startswith(PEOPLED) for k in item.keys)):
        return False
    led, close = items[at - 1], items[at - CLOSE]
    word = linked.sentence.words(close.start, close.end)[len(close.conj) + len(close.prep) :]
    near = word in knowledge.groups["close_to"]
    return near and linked.sentence.words(led.start, led.end) in knowledge.groups["from"]


def as_adjective(knowledge: Knowledge, before: Sequence[Item], item: Item, behind: Item | None) -> Item:
    """A given name as the adjective of a state that is spelled alike, behind another or the noun of a gathering."""
    entry = next((e for e in item.head.entries if e.kind in ADJECTIVES), None)
    if entry is None or not before or item.prep or (behind is not None and behind.kind in NAMING):
        return item
    stated = before[-1].kind == "nisba" or (not item.conj and bool(gathering_before(knowledge, before, len(before))))
    adjective = item.head._replace(kind="nisba", key=entry.key, info=entry.info)
    return item._replace(kind="nisba", head=adjective) if stated else item


def is_counted(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether a word behind "any" or a number can be nothing but a noun, however it is spelled: "six months"."""
    before, item = linked.items[at - 1], linked.items[at]
    spans = before.head.key == NUMBER and linked.sentence.words(item.start, item.end) in knowledge.groups["spans"]
    return spans or linked.sentence.words(before.start, before.end) in knowledge.groups["any"]


def stands_bare(knowledge: Knowledge, linked: LinkedSentence, item: Item) -> bool:
    """Whether nothing that a reading of a noun or verb needs stands near behind it, or before what takes it up."""
    if item.kind not in ("noun", "verb"):
        return False
    lexicon = knowledge.frames.nouns if item.kind == "noun" else knowledge.frames.verbs
    shapes = knowledge.memo(unled)
    first = max(0, item.start - FAR) if item.kind == "noun" and item.head.pron else item.end
    bare = {shape for word in linked.sentence.norms[first : item.end + FAR] for shape in shapes[word]}
    needs = [s.needs for s in lexicon[item.head.key] if s.needs is not None]
    return not any(bare & (terms.words | terms.heads) for need in needs for terms in (need.near, need.anywhere))


def comes_from_there(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether "coming" tells where from rather than when: "the flights coming from X"."""
    item, behind = linked.items[at], linked.items[at + 1 : at + 3]
    if item.head.key != NEXT or len(behind) <= 1 or behind[1].kind != "ref":
        return False
    led = linked.sentence.words(behind[0].start, behind[0].end) in knowledge.groups["from"]
    return led and behind[1].keys[0].startswith(("country:", "place:"))


def _is_of_title(knowledge: Knowledge, items: Sequence[Item], at: int) -> bool:
    """Whether a surname is a word in the quoted name of an event: the drills "N of Africa"."""
    item = items[at]
    opened = 1 < at < len(items) - 1 and items[at - 1].kind == "quote" and items[at - 2].kind == "noun"
    if not opened:
        return False
    alone = item.end - item.start == 1 and all(k.startswith("person:") for k in item.keys)
    if not alone or items[at + 1].kind == "quote":
        return False
    closing = next((i for i in range(at + 1, min(at + NEAR, len(items))) if items[i].kind == "quote"), -1)
    senses = knowledge.frames.nouns.get(items[at - 2].head.key, ())
    return closing > 0 and all(s.frame.event != "Statement" for s in senses)


def _is_namesake(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether somebody's name is that of a street, an airport or the like: "in N street"."""
    item, before = linked.items[at], linked.items[at - 1] if at else None
    if before is None or item.prep or item.conj or not all(k.startswith("person:") for k in item.keys):
        return False
    words = linked.sentence.words(before.start, before.end)[len(before.conj) + len(before.prep) :]
    return words in knowledge.groups["named_for"]


def is_plain_that(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether "provided that" is the plain "that" behind a verb of stressing: no verb of the present follows it."""
    item = linked.items[at]
    if linked.sentence.words(item.start, item.end) not in knowledge.groups["on_that"]:
        return False
    behind = linked.items[at + 1] if at + 1 < len(linked.items) else None
    return behind is not None and not (behind.kind == "verb" and behind.head.info.tense == "imperfect")


def ends_feminine(linked: LinkedSentence, item: Item) -> bool:
    """Whether a word ends in the letter of the feminine, which is no pronoun: "a piece", not "its cutting"."""
    return linked.sentence.tokens[item.end - 1].text.endswith(FEMININE)


def is_loaded(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether a verb only tells what a plane, ship or convoy carries: "sent a plane that carries tons of"."""
    text = linked.sentence.words(linked.items[at].start, linked.items[at].end)
    if text not in knowledge.groups["carrying"] or linked.items[at].conj:
        return False
    for item in reversed(linked.items[max(0, at - NEAR) : at]):
        word = linked.sentence.words(item.start, item.end)[len(item.conj) + len(item.prep) :]
        if word in knowledge.groups["carriers"]:
            return True
        if item.kind not in ("word", "nisba", "unknown", "number", "noun"):
            return False
    return False


def tells_amount(knowledge: Knowledge, item: Item) -> bool:
    """Whether what is written like a verb tells how much is given: "a grant the amount of which"."""
    return bool(item.head.pron) and fold(item.head.key) in knowledge.groups["amount"]


def is_one_done_to(before: Sequence[Item], item: Item) -> bool:
    """Whether what is written like a verb of two stands behind a verb and who does it: "held a student"."""
    if item.conj or item.prep or item.head.pron or item.head.info.number != "dual" or len(before) < PAIR:
        return False
    doer, verb = before[-1], before[-PAIR]
    return doer.kind == "ref" and not doer.prep and verb.kind == "verb" and len(doer.keys) == 1


def is_close(knowledge: Knowledge, item: Item, before: Sequence[Item]) -> bool:
    """Whether a definite noun that may be an adjective stands behind a common word: "the close relations"."""
    if fold(item.head.key) not in knowledge.groups["close"] or not item.head.info.definite or not before:
        return False
    return before[-1].kind in ("word", "unknown", "nisba", "bilateral", "topic", "noun") and not item.prep


def is_hall(linked: LinkedSentence, knowledge: Knowledge, at: int) -> bool:
    """Whether gatherings only tell what a building is for: "the palace of conferences", "a centre for conferences"."""
    info = linked.items[at].head.info
    if info.number != "plural" or info.pron or linked.items[at].conj:
        return False
    for item in reversed(linked.items[max(0, at - NEAR) : at]):
        word = linked.sentence.words(item.start, item.end)[len(item.conj) + len(item.prep) :]
        if word.removeprefix(knowledge.endings.article) in knowledge.groups["halls"]:
            return True
        if item.kind not in ("word", "nisba", "modifier", "unknown"):
            return False
    return False


def is_that_which(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether a word that may negate means "what" behind a particle or noun: "in the light of what was discussed"."""
    item, before = linked.items[at], linked.items[at - 1]
    what = linked.sentence.words(item.start, item.end) in knowledge.groups["what"]
    return what and not item.conj and before.kind in ("particle", "function", "noun", "word", "unknown")


def names_body(items: Sequence[Item], at: int) -> bool:
    """Whether a word that may be a verb says what an organisation is, behind a noun: "the summit of the bloc X"."""
    called = any(e.kind == "orgword" for e in items[at].head.entries) and not items[at].conj
    if not called or not at or at + 1 >= len(items) or items[at - 1].kind not in ("noun", "word", "office", "body"):
        return False
    behind = items[at + 1]
    return behind.kind == "ref" and not behind.prep and behind.keys[0].startswith("organization:")


def _is_people(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether an adjective of a state in the plural is a noun, and stands for the state: "the Iraqis held talks"."""
    item, before = linked.items[at], linked.items[at - 1] if at else None
    gender, number, definite = item.head.info
    if (gender, number) != ("m", "plural") or not definite or before is None:
        return False
    if item.prep or _is_annexed(knowledge, linked, at):
        return True
    acts = before.kind == "verb" and knowledge.endings.is_nominative(linked.sentence.norms[item.end - 1])
    return acts or bool(groups_of(before) & {"with", "between", "against"})


def _is_annexed(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether an adjective with the article stands behind a noun without it: "the support of the Ruritanians"."""
    before = linked.items[at - 1]
    article = knowledge.endings.article
    if before.kind not in ("noun", "word") or before.head.pron:
        return False
    word = linked.sentence.norms[before.start][len(before.conj) + len(before.prep) :]
    return not word.startswith(article)
