"""Readings of verbs that are spelled alike."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.model import Item, LinkedSentence
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row

AWAY, GATHERING = "absent", "gather"
SAYING = "saying"
# the letter with which a verb of the present begins that a woman or a thing does
FEMININE = "\u062a"
FIRST = "1"
# what may be the object of a verb right behind it
OBJECTS = frozenset({"ref", "noun", "unknown", "word", "counterpart", "office", "body", "orgword", "number"})
# "in which", which may stand between a verb and its subject
LED_PRONOUN = ("function", "inflected_preposition")
# the letter in which a dual ends whose verb ends in hamza
MADDA = "\u0622"


def verb_senses(row: Row, item: Item) -> tuple[Sense, ...]:
    """The readings of a verb, and those of verbs spelled like it that need something beside them."""
    senses = row.knowledge.frames.verbs.get(item.head.key, ())
    others = {e.key for e in item.head.entries if e.kind == "verb"} - {item.head.key}
    if others and any(_is_man_behind(row, at) for at in range(len(row.items)) if row.items[at] is item):
        others &= {e.key for e in item.head.entries if e.kind == "verb" and e.info.gender != "f"}
    if not others:
        return senses
    plain = any(not s.needs for s in senses)
    more = (s for key in sorted(others) for s in row.knowledge.frames.verbs.get(key, ()))
    # where the first of them has only readings that need something, the others have those of staying away without that,
    # and where a pronoun tells whom, those of bringing somebody together with others
    apart = {AWAY, GATHERING} if item.head.pron else {AWAY}
    return (*senses, *(s for s in more if s.needs or (not plain and s.frame.id in apart)))


def _is_man_behind(row: Row, at: int) -> bool:
    """Whether a man is named right behind a verb, so that it is no feminine form of another one spelled alike."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "ref" or behind.prep or len(behind.keys) != 1:
        return False
    thing = row.knowledge.world.things.get(behind.keys[0])
    return thing is not None and behind.keys[0].startswith("person:") and thing.detail == "m"


def as_of_one(linked: LinkedSentence, item: Item) -> Item:
    """A verb of one that is spelled like its dual but for the last letter: "he congratulated"."""
    info = item.head.info
    if info.number != "dual" or linked.sentence.tokens[item.start].text.endswith(MADDA):
        return item
    alike = (e for e in item.head.entries if e.kind == "verb" and e.key == item.head.key)
    one = next((e for e in alike if e.info.number == "singular" and e.info.tense == info.tense), None)
    return item if one is None else item._replace(head=item.head._replace(info=one.info))


def as_own_deed(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A noun with "our" that is spelled like "we did", where words begin and its object follows: ""we imposed X"."""
    item, behind = linked.items[at], linked.items[at + 1] if at + 1 < len(linked.items) else None
    if not item.head.pron or item.prep or item.end - item.start > 1 or behind is None:
        return item
    word = linked.sentence.norms[item.start][len(item.conj) :]
    own = next((e for e in knowledge.lexicon.get(word) if e.kind == "verb" and e.info.person == FIRST), None)
    before = linked.items[at - 1] if at else None
    opens = item.conj or before is None or before.kind in ("quote", "mark") or "done" in groups_of(before)
    object_follows = behind.kind in OBJECTS and not (behind.conj or behind.prep)
    if own is None or not opens or not (object_follows or "with" in groups_of(behind)):
        return item
    head = item.head._replace(kind="verb", key=own.key, info=own.info, pron="", entries=(own,))
    return item._replace(kind="verb", head=head)


def as_in_present(knowledge: Knowledge, linked: LinkedSentence, item: Item) -> Item:
    """A verb of the past that stands where only one of the present does: "may lose", which is spelled like "toured".

    It is the verb of the present that it is spelled like, or one that nobody knows.
    """
    norms, at, groups = linked.sentence.norms, item.start, knowledge.groups
    led = at > 0 and norms[at - 1] in groups["before_present"] and not (item.conj or item.prep)
    if not led or item.head.info.tense != "perfect" or not norms[at].startswith(FEMININE):
        return item
    if at > 1 and norms[at - 2] in groups["before_past_that"]:
        return item
    alike = (e for e in item.head.entries if e.kind == "verb" and e.info.tense == "imperfect")
    found = next(alike, None)
    if found is None:
        return item._replace(kind="word", head=item.head._replace(kind="word", key="verb"))
    return item._replace(head=item.head._replace(key=found.key, info=found.info))


def as_of_her(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A verb of the past that a man did, as the present of a state or body that stands by it: "and X keeps holding".

    Only another verb is meant: what two forms of one verb tell is the same.
    """
    item, info = linked.items[at], linked.items[at].head.info
    word = linked.sentence.norms[item.start][len(item.conj) :]
    if info.tense != "perfect" or info.gender != "m" or info.number != "singular" or not word.startswith(FEMININE):
        return item
    behind = linked.items[at + 1] if at + 1 < len(linked.items) else None
    led = behind is not None and (behind.kind, behind.head.key) == LED_PRONOUN
    if item.head.key in knowledge.frames.saying or item.head.pron:
        return item
    if not (_is_feminine(knowledge, linked, at + 1 + led) or _follows_her(knowledge, linked, at)):
        return item
    alike = (e for e in item.head.entries if e.kind == "verb" and e.key != item.head.key)
    hers = next((e for e in alike if e.info.tense == "imperfect" and e.info.gender == "f"), None)
    return item if hers is None else item._replace(head=item.head._replace(key=hers.key, info=hers.info))


def _follows_her(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether a state or body stands right before a verb and behind "that", or opens the sentence."""
    if linked.items[at].conj or not _is_feminine(knowledge, linked, at - 1):
        return False
    return at == 1 or is_that(linked.items[at - 2])


def _is_feminine(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether an item is a state or capital with a feminine name, or a body whose first word has the feminine ending.

    So are forces and others whose first word has the ending of several.
    """
    item = linked.items[at] if 0 <= at < len(linked.items) else None
    if item is None or item.kind != "ref" or item.prep or item.conj or len(item.keys) != 1:
        return False
    if item.head.kind == "country" or item.keys[0] in knowledge.world.capitals:
        return item.keys[0].split(":")[-1].lower() not in knowledge.groups["masculine_states"]
    first = linked.sentence.norms[item.start]
    body = item.head.kind in ("body", "organization")
    return body and first.endswith((knowledge.endings.feminine, knowledge.endings.groups_asked[-1]))


def as_going_on(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A small word that is a participle of saying where "that" follows: "adding that", spelled like "a host"."""
    item, behind = linked.items[at], linked.items[at + 1] if at + 1 < len(linked.items) else None
    if behind is None or not is_that(behind) or item.prep or item.end - item.start > 1:
        return item
    word = linked.sentence.norms[item.start][len(item.conj) :]
    if word.startswith(knowledge.endings.article):
        return item
    entry = next((e for e in knowledge.lexicon.get(word) if e.kind == "participle"), None)
    senses = knowledge.frames.verbs.get(entry.key, ()) if entry is not None else ()
    if entry is None or not any(s.frame.content and not s.needs for s in senses):
        return item
    head = item.head._replace(kind="participle", key=entry.key, info=entry.info)
    return item._replace(kind="participle", why=SAYING, head=head)


def read_as(row: Row, at: int, sense: Sense) -> Item:
    """The verb at an item, told in the row by the gender and tense of the one whose reading it is."""
    item, lemma = row.items[at], sense.id.rsplit(".", 1)[-1]
    if item.kind != "verb" or lemma == item.head.key:
        return item
    forms = [e for e in item.head.entries if e.kind == "verb" and e.key == lemma]
    form = next((e for e in forms if str(e.info.person).startswith("3")), None)
    if form is None:
        return item
    item = item._replace(head=item.head._replace(key=form.key, info=form.info))
    row.items = (*row.items[:at], item, *row.items[at + 1 :])
    return item
