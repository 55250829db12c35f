"""Speakers whom nothing ties to a name or a state: a former minister, the head of the army, a meeting, a strange name.

A verb of saying has its subject right behind it. Where nobody known stands there, whoever does is told of by what he
is called, and not taken for who spoke before.
"""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_colon, is_that, opens_words, words_follow
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.common_subjects import may_hear
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun, is_led_to, make

OFFICES = frozenset({"office", "non_office"})
TITLES = frozenset({"title"})
STRANGE = frozenset({"unknown"})
# what goes on telling what somebody is
TELLING = frozenset({"word", "nisba", "nisba_weak", "unknown", "modifier", "orgword", "body", "participle", "topic"})
NAMED = frozenset({"given", "person"})
# the roles to which the particles of a verb of saying lead
LED_TO = frozenset({"content", "about", "target", "addressee"})
PAST = "perfect"
MEMBERS, QUANTIFIER = "members", "quantifier"
PART = "particle"
LONGEST = 5
FAR = 12
FEWEST = 2


def unlisted_end(row: Row, at: int, stop: int) -> int:
    """Where the words end that tell of such a speaker right behind the verb at `at`; -1 where none stands there."""
    first = behind_pronoun(row, at + 1)
    item = row.items[first] if first < min(stop + 1, len(row.items)) else None
    if item is None or item.prep or item.conj or item.head.pron or row.items[at].kind != "verb":
        return -1
    trade = item.kind == "word" and row.text(item) in row.knowledge.offices.ministers
    if item.kind in OFFICES | TITLES or trade or is_group(row, item):
        return _end_of_office(row, at, first, stop)
    if _is_gathering(row, item):
        return _end_of_gathering(row, at, first, stop)
    return _end_of_name(row, at, first, stop) if item.kind in STRANGE | NAMED else -1


def unlisted(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The key of such a speaker; a gathering speaks for the organisation that held it, if one is known."""
    last = unlisted_end(row, at, stop)
    if last < 0:
        return ()
    first = behind_pronoun(row, at + 1)
    gathering = _is_gathering(row, row.items[first])
    if gathering and row.convener:
        return row.convener
    word = row.text(row.items[first]).split(" ")[0].removeprefix(row.knowledge.endings.article)
    several = gathering or is_group(row, row.items[first])
    return make(row, "strangers" if several else "stranger", word, first, last)


def told_of_before(row: Row, at: int) -> tuple[str, ...]:
    """Somebody without a name of whom a verb right behind him tells: "a complaint of a former deputy, who accused".

    What is told of him has no "who", as it follows an office without the article and its adjectives.
    """
    verb, first = row.items[at], at - 1
    if verb.kind != "verb" or verb.conj or verb.prep or verb.head.info.tense != PAST:
        return ()
    while first > 0 and at - first < LONGEST and row.items[first].kind in TELLING and _is_bare(row, first):
        first -= 1
    item = row.items[first] if first >= 0 else None
    if item is None or item.kind not in OFFICES | {"word"} or not _is_bare(row, first) or first == at - 1:
        return ()
    word = row.text(item).split(" ")[0]
    people = item.kind in OFFICES or word in row.knowledge.groups["stranger"]
    return make(row, "stranger", word, first, at) if people else ()


def _is_bare(row: Row, at: int) -> bool:
    item, article = row.items[at], row.knowledge.endings.article
    words = row.sentence.norms[item.start : item.end]
    return not (item.prep or item.conj or item.head.pron or any(w.startswith(article) for w in words))


def _end_of_office(row: Row, at: int, first: int, stop: int) -> int:
    """Where an office ends of whose bearer and state nothing is told: "the head of the army", "a former minister".

    Behind a verb that may have who is spoken to for its object, only another object tells that he is none. An office
    with the article and adjectives alone, "the Republican candidate", may be that of somebody told of before.
    """
    item = row.items[first]
    last = first + 1
    while last < min(stop, len(row.items), first + LONGEST) and _tells(row, last):
        last += 1
    known = row.text(item).startswith(row.knowledge.endings.article)
    if known or row.items[last - 1].end - item.start < FEWEST:
        return -1
    behind = row.items[last] if last < len(row.items) else None
    if behind is not None and (behind.kind in NAMED or _is_person(behind)):
        return -1
    # without an article and without the ending of an object it is none
    words = row.sentence.norms[item.start : row.items[last - 1].end]
    bare = not any(w.startswith(row.knowledge.endings.article) for w in words) and not _is_feminine(row, first)
    return -1 if may_hear(row, at) and not (_is_object(behind) or bare) else last


def is_group(row: Row, item: Item) -> bool:
    """Whether several states are told of without their names: "several states", "Western states"."""
    return item.kind == "anaphor" and item.head.key == MEMBERS and not row.is_definite(item)


def _is_feminine(row: Row, at: int) -> bool:
    return row.text(row.items[at]).split(" ")[0].endswith(row.knowledge.endings.feminine)


def _is_person(item: Item) -> bool:
    """Whether somebody is named at an item, without a particle: the bearer of the office before him."""
    return item.kind == "ref" and item.keys[0].startswith("person:") and not (item.prep or item.conj)


def _tells(row: Row, at: int) -> bool:
    item, before = row.items[at], row.items[at - 1]
    if item.kind == "function" and item.head.key == QUANTIFIER:
        return True  # "several"
    if item.kind not in TELLING or item.prep or item.conj or item.head.pron:
        return False
    # a bare word behind one that is definite by the article begins something else
    return row.is_definite(item) or not row.is_definite(before)


def _is_object(behind: Item | None) -> bool:
    """Whether what a verb tells of stands behind its subject, which no word can be that is annexed to it."""
    if behind is None or behind.prep or behind.conj:
        return False
    return behind.kind in ("ref", "anaphor", "agreement") or (behind.kind == "noun" and not behind.head.info.definite)


def _is_gathering(row: Row, item: Item) -> bool:
    """Whether a noun with the article is a gathering, by which those speak who gathered."""
    gathers = item.kind == "noun" and item.head.key in row.knowledge.frames.gatherings
    return gathers and bool(item.head.info.definite) and not item.head.info.pron


def _end_of_gathering(row: Row, at: int, first: int, stop: int) -> int:
    """Where a gathering and its adjectives end, with what it said behind: it is not what the verb tells of."""
    last = first + 1
    while last < min(stop, len(row.items), first + LONGEST) and _describes(row, row.items[last]):
        last += 1
    return last if _is_told_of(row, at, last) else -1


def _is_told_of(row: Row, at: int, behind: int) -> bool:
    """Whether what a verb tells of, or what leads to it, stands behind its subject and when that was."""
    while behind < len(row.items) and row.items[behind].kind == "time":
        behind += 1
    item = row.items[behind] if behind < len(row.items) else None
    return item is not None and (_is_object(item) or _leads(row, at, item))


def _describes(row: Row, item: Item) -> bool:
    adjective = item.kind in ("nisba", "modifier") or (item.kind == "word" and item.head.key == "adjective")
    return adjective and row.is_definite(item) and not (item.prep or item.conj)


def _leads(row: Row, at: int, item: Item) -> bool:
    """Whether an item opens what is said by a verb, or leads to what it is about."""
    if item.conj:
        return False
    if is_that(item):
        return not is_led_to(row, item)  # "described the summit as"
    if opens_words(item):
        return True
    led = item.prep or row.text(item)
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(s.frame.slots.get(led) in LED_TO for s in senses)


def _end_of_name(row: Row, at: int, first: int, stop: int) -> int:
    """Where a name ends that no list has, behind a verb that has no such word for its object."""
    last, endings, text = first + 1, row.knowledge.endings, row.text(row.items[first])
    while last < min(len(row.items), first + FEWEST) and _goes_on(row, last):
        last += 1
    alone = last == first + 1
    named = row.items[first].kind in NAMED
    if alone and row.items[first].head.info == PART:
        return -1  # "son of"
    if alone and _leads_at_once(row, last):
        # right before what is said stands who says it, whatever his name ends in; or how he does: "going on"
        how = text.endswith(endings.alef) and text.startswith(tuple(row.knowledge.groups["participle_letter"]))
        return -1 if not named and (how or _is_known(row, text) or may_hear(row, at)) else last
    many = text.endswith((endings.alef, endings.feminine, *endings.groups_asked)) or endings.is_of_people(text)
    if not named and (text.startswith(endings.article) or (alone and many)):
        return -1
    led = (named or not alone) and not may_hear(row, at) and words_follow(row.items, last)
    return last if led or _is_told_of(row, at, last) else -1


def _goes_on(row: Row, at: int) -> bool:
    """Whether a name goes on: with a word that no list has, or one that looks like a verb with "me" for its object."""
    item = row.items[at]
    if item.prep or item.conj:
        return False
    like_verb = item.kind == "verb" and row.text(item).endswith(tuple(row.knowledge.groups["me"]))
    return like_verb or item.kind in STRANGE | NAMED


def _leads_at_once(row: Row, at: int) -> bool:
    """Whether what is said stands at an item: "that", a colon, a quotation mark."""
    item = row.items[at] if at < len(row.items) else None
    opens = item is not None and bool(groups_of(item) & {"that"} or item.kind == "quote" or is_colon(item))
    return opens and item is not None and not item.conj and not is_led_to(row, item)


def _is_known(row: Row, text: str) -> bool:
    """Whether a word is known without its article or the ending of an accusative."""
    endings, lexicon = row.knowledge.endings, row.knowledge.lexicon
    bare = text.removeprefix(endings.article)
    return any(lexicon.options(form) for form in {bare, bare.removesuffix(endings.alef)})
