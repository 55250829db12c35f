"""Words of saying in disguise: forms of several verbs, "by saying that", and what is held by all."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.match.marks import COMMAS
from kg.model import Entry, Item, LinkedSentence
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_colon, is_that

NEAR = 5
FEW = 3
# what verbs amount to whose words tell what is, not what is to be done
PLAIN = frozenset({"", "SUPPORT"})
NEARBY = 5
# what somebody without a name may be told by, and how long
PEOPLE = frozenset({"office", "non_office", "title", "participle", "orgword", "body", "unknown", "anaphor"})
PERSON = 7
# how far behind a verb of explaining what it explains may begin
FAR = 16


def spoken(knowledge: Knowledge, item: Item, following: Sequence[Item]) -> Item:
    """A form of several verbs is one of saying where "that" opens what is said: "neither side said that"."""
    verbs = [e for e in item.head.entries if e.kind == "verb"] if len(item.head.entries) > 1 else []
    if len(verbs) < 2 or _says(knowledge, item.head.key):
        return item
    for behind in following:
        if is_that(behind):
            return as_verb(item, next((e for e in verbs if _says(knowledge, e.key)), None))
        if behind.kind in ("verb", "mark"):
            break
    return item


def as_addressed(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A word with a pronoun is a verb of saying, and no noun, where it opens a clause: "X met Y, and urged him to"."""
    items, item = linked.items, linked.items[at]
    if at and items[at - 1].kind not in ("mark", "quote"):
        return _as_verb_of(knowledge, linked, at) if _answers(items, at) else item
    following = [linked.sentence.words(i.start, i.end) for i in items[at + 1 : at + 1 + FEW]]
    return _as_verb_of(knowledge, linked, at) if _goes_on(knowledge, item, following) else item


def _answers(items: Sequence[Item], at: int) -> bool:
    """Whether a noun with a pronoun stands behind a bare one that takes up what was said: "a charge X rejected"."""
    if at < 2 or items[at].kind != "noun" or not items[at].head.pron or items[at].conj:
        return False
    charge, which = items[at - 1], items[at - 2]
    bare = charge.kind == "word" or (charge.kind == "noun" and not charge.head.info.definite)
    named = at + 1 < len(items) and items[at + 1].kind == "ref" and not items[at + 1].prep
    return bare and named and which.kind == "function" and which.head.key == "pronoun" and bool(which.conj)


def _as_verb_of(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A word with a pronoun as the verb of saying that it may be as well."""
    item = linked.items[at]
    for option in knowledge.lexicon.options(linked.sentence.words(item.start, item.end)):
        verbs = (e for e in knowledge.lexicon.get(option.stem) if e.kind == "verb" and _says(knowledge, e.key))
        entry = next((e for e in verbs if e.info.tense == "perfect"), None)
        if entry is not None and option.pron and not option.prep:
            head = item.head._replace(pron=option.pron, conj=option.conj)
            return as_verb(item._replace(head=head, conj=option.conj, prep=""), entry)
    return item


def as_answer(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A verb that needs words beside it is "and" with another verb where a name follows: "and X answered".

    So is one behind which "upon him" tells whom somebody answers, or who he is and "to" what: "an official answered".
    """
    items, item = linked.items, linked.items[at]
    behind = items[at + 1] if at + 1 < len(items) else None
    senses = knowledge.frames.verbs.get(item.head.key, ())
    if item.conj or item.head.pron or behind is None:
        return item
    upon = linked.sentence.words(behind.start, behind.end) in knowledge.groups["upon_him"]
    named = not behind.prep and (behind.kind == "ref" or _answers_to(knowledge, linked, at))
    if not upon and not (named and senses and all(s.needs for s in senses)):
        return item
    return _joined_verb(knowledge, linked, item)


def _answers_to(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether somebody without a name stands behind a verb, and then "to" what he answers: "a source answered to"."""
    behind = linked.items[at + 1]
    if behind.kind not in PEOPLE and "human" not in groups_of(behind):
        return False
    for item in linked.items[at + 2 : at + 2 + PERSON]:
        if item.kind in ("verb", "mark", "quote") or "place" in groups_of(item):
            return False
        if "against" in groups_of(item):
            return linked.sentence.words(item.start, item.end) in knowledge.groups["leads_on"]
    return False


def as_reply(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A word behind a comma that is "then" with a verb of saying, where a name follows: "said that, and X answered"."""
    items, item = linked.items, linked.items[at]
    before, behind = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    named = behind is not None and behind.kind == "ref" and not (behind.prep or behind.conj)
    closed = before is not None and before.kind == "mark" and before.head.key in COMMAS
    return _joined_verb(knowledge, linked, item) if named and closed and not item.conj else item


def _joined_verb(knowledge: Knowledge, linked: LinkedSentence, item: Item) -> Item:
    for option in knowledge.lexicon.options(linked.sentence.words(item.start, item.end)):
        verbs = (e for e in knowledge.lexicon.get(option.stem) if e.kind == "verb")
        entry = next((e for e in verbs if _says(knowledge, e.key) and e.info.tense == "perfect"), None)
        if entry is not None and option.conj and not (option.pron or option.prep):
            head = item.head._replace(conj=option.conj, entries=(entry,))
            return as_verb(item._replace(head=head, conj=option.conj), entry)
    return item


def _goes_on(knowledge: Knowledge, item: Item, following: Sequence[str]) -> bool:
    """Whether what follows is what follows a verb: "to" behind a noun with "and", "as something that" behind a word."""
    if item.kind == "noun":
        return bool(item.conj and item.head.pron and following) and following[0] in knowledge.groups["urging"]
    return bool(knowledge.groups["judging"] & set(following))


def as_told(knowledge: Knowledge, items: Sequence[Item], at: int, text: str) -> Item:
    """ "As N said" tells on whose word the rest stands, "N also said that" what he says, "also announced the end of".

    "Between" is a verb of explaining before one name and "that" at the head of a clause.
    """
    item, following = items[at], items[at + 1 : at + 1 + NEARBY]
    if "between" in groups_of(item):
        entry = next((e for e in item.head.entries if e.kind == "verb" and _says(knowledge, e.key)), None)
        explains = entry is not None and (at == 0 or items[at - 1].kind == "mark") and _has_words(items, at)
        return as_verb(item, entry) if explains else item
    if "attribution" not in groups_of(item):
        return item
    last = text.split(" ")[-1]
    entry = next((e for e in knowledge.lexicon.get(last) if e.kind == "verb" and _says(knowledge, e.key)), None)
    if entry is not None and following and _is_announced(following[0]):
        return as_verb(item, entry)
    for behind in following if entry is not None else ():
        if is_that(behind):
            return as_verb(item, entry)
        if behind.kind in ("mark", "verb"):
            break
    return item


def _has_words(items: Sequence[Item], at: int) -> bool:
    """Whether "that" stands behind a word in its clause, whatever tells when and where, with nothing joined before."""
    for behind in items[at + 1 : at + 1 + FAR]:
        if is_that(behind):
            return not behind.conj
        if behind.conj or behind.kind == "verb" or (behind.kind == "mark" and behind.head.key not in COMMAS):
            return False
    return False


def _is_announced(item: Item) -> bool:
    """Whether the bare noun of an event stands behind a verb, which then cannot be its subject."""
    return item.kind == "noun" and not (item.prep or item.conj or item.head.info.definite)


def as_opening(knowledge: Knowledge, linked: LinkedSentence, out: Sequence[Item], at: int) -> Item:
    """ "On that", which elsewhere puts what follows ahead, opens what is said where a verb has its words behind "on".

    A verb that only agrees on something or insists on it still has before it what is to be done.
    """
    item, behind = linked.items[at], linked.items[at + 1] if at + 1 < len(linked.items) else None
    led, *rest = linked.sentence.words(item.start, item.end)[len(item.conj) :].split(" ")
    entry = next((e for w in rest for e in knowledge.lexicon.get(w) if e.kind == "particle" and "that" in e.info), None)
    if entry is None or len(rest) != 1:
        return item
    if out and led in knowledge.groups["also"]:
        # "and also that" goes on with what is said
        return item._replace(kind=entry.kind, head=item.head._replace(kind=entry.kind, key=entry.key, info=entry.info))
    for before in reversed(out):
        if before.kind == "mark" and before is out[-1]:
            return item
        if before.kind not in ("verb", "participle"):
            continue
        senses = knowledge.frames.verbs.get(before.head.key, ())
        frames = [s.frame for s in senses if s.frame.content and s.frame.slots.get(led) == "content"]
        to_do = behind is not None and behind.kind == "verb" and behind.head.info.tense == "imperfect"
        if any(frame.category in PLAIN or not to_do for frame in frames):
            head = item.head._replace(kind=entry.kind, key=entry.key, info=entry.info)
            return item._replace(kind=entry.kind, head=head)
        return item
    return item


def as_saying(knowledge: Knowledge, items: Sequence[Item], at: int) -> Item:
    """ "By saying that" is as good as "saying that"."""
    behind = items[at + 1] if at + 1 < len(items) else None
    if fold(items[at].head.key) not in knowledge.groups["speech"]:
        return items[at]
    said = behind is not None and (is_that(behind) or is_colon(behind))
    if not said and (behind is None or behind.kind != "quote"):
        return items[at]
    entries = (e for form in knowledge.groups["saying"] for e in knowledge.lexicon.get(form))
    entry = next((e for e in entries if e.kind == "participle"), None)
    if entry is None:
        return items[at]
    head = items[at].head._replace(kind="participle", key=entry.key, info=entry.info)
    return items[at]._replace(kind="participle", keys=(), head=head, prep="", why="saying")


def _says(knowledge: Knowledge, lemma: str) -> bool:
    return lemma in knowledge.frames.saying


def is_impersonal(knowledge: Knowledge, items: Sequence[Item], at: int) -> bool:
    """Whether a verb opens a sentence or clause, without a subject before "that", for what is held by all."""
    info, behind = items[at].head.info, items[at + 1] if at + 1 < len(items) else None
    if items[at].head.key not in knowledge.impersonal or behind is None or "that" not in groups_of(behind):
        return False
    if info.tense != "imperfect" or info.gender != "m" or info.number != "singular" or items[at].head.pron:
        return False
    if "with_pronoun" in groups_of(behind):
        return False
    before = items[at - 1] if at else None
    return before is None or bool(groups_of(before) & {"contrast", "also", "clause"} - {"with_pronoun"})


def as_modal(knowledge: Knowledge, item: Item, that: Item) -> Item:
    """The verb with its "that" as a word that puts what follows in doubt, or as one that does nothing."""
    status, detail = knowledge.impersonal[item.head.key]
    if status == "Occurred":
        return item._replace(kind="word")
    head = item.head._replace(kind="modal", key=status, info=(detail, "impersonal", NEAR))
    return item._replace(kind="modal", end=that.end, head=head)


def as_verb(item: Item, verb: Entry | None) -> Item:
    if verb is None:
        return item
    return item._replace(kind="verb", head=item.head._replace(kind="verb", key=verb.key, info=verb.info))


def as_done_to_him(knowledge: Knowledge, linked: LinkedSentence, item: Item, behind: Item) -> Item:
    """A verb with its object that is spelled like a feminine participle but for two dots: "and asked him for"."""
    led = bool(behind.prep) or (behind.kind == "function" and behind.head.key == "preposition")
    word = linked.sentence.norms[item.start]
    feminine = knowledge.endings.feminine
    if not (led or "that" in groups_of(behind)) or behind.conj or item.end - item.start > 1:
        return item
    if not word.endswith(feminine) or linked.sentence.tokens[item.start].text[-1] != feminine:
        return item
    bare = word[len(item.conj) : -len(feminine)]
    past = (e for e in knowledge.lexicon.get(bare) if e.kind == "verb" and e.info.tense == "perfect")
    verb = next((e for e in past if e.info.number == "singular" and e.info.gender == "m"), None)
    return as_verb(item, verb)._replace(head=as_verb(item, verb).head._replace(pron=feminine)) if verb else item


def as_blaming(knowledge: Knowledge, linked: LinkedSentence, item: Item, behind: Item) -> Item:
    """A participle of saying that is spelled like an adjective, whom it is said to right behind it: "blaming X"."""
    spoken_to = behind.kind == "ref" or (behind.kind == "function" and behind.head.key == "pronoun")
    if not spoken_to or behind.prep or behind.conj or item.prep or item.end - item.start > 1:
        return item
    word = linked.sentence.norms[item.start][len(item.conj) :]
    if word.startswith(knowledge.endings.article):
        return item
    for entry in knowledge.lexicon.get(word):
        if entry.kind != "participle":
            continue
        frames = [sense.frame for sense in knowledge.frames.verbs.get(entry.key, ())]
        if any(frame.content and frame.object in ("addressee", "target") for frame in frames):
            head = item.head._replace(kind="participle", key=entry.key, info=entry.info)
            return item._replace(kind="participle", why="blaming", head=head)
    return item


def as_of_man(knowledge: Knowledge, linked: LinkedSentence, item: Item, behind: Item) -> Item:
    """A verb of a man that is spelled like the feminine of another one, a man named right behind it: "called X"."""
    info = item.head.info
    if (info.gender, info.tense, info.number) != ("f", "perfect", "singular") or behind.kind != "ref" or behind.prep:
        return item
    thing = knowledge.world.things.get(behind.keys[0]) if len(behind.keys) == 1 else None
    if thing is None or thing.detail != "m" or not behind.keys[0].startswith("person:"):
        return item
    word = linked.sentence.norms[item.start][len(item.conj) :]
    verbs = (e for e in knowledge.lexicon.get(word) if e.kind == "verb" and e.info.tense == "perfect")
    return as_verb(item, next((e for e in verbs if e.info.gender == "m" and _says(knowledge, e.key)), None))
