"""Words that mean one thing alone and another beside the noun of an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.match.fold import fold
from kg.match.marks import COMMAS
from kg.model import Entry, Item, LinkedSentence
from kg.steps.facts.clauses.clause import SESSION, TRUCE, gathering_before, groups_of
from kg.steps.facts.clauses.senses import ENDING
from kg.steps.facts.clauses.wordings import (
    as_addressed,
    as_answer,
    as_modal,
    as_opening,
    as_saying,
    as_told,
    as_verb,
    is_impersonal,
    spoken,
)

NEAR = 5
# the letter that folding makes one with that of a pronoun
FEMININE = "\u0629"
MANY = 2
FAR = 9
SIGNS = frozenset({"sign"})
# the kinds of items that may be something else than they seem
CHAIRED = frozenset({"Meeting", "Signing", "Summit"})
REREAD = frozenset({"relation", "noun", "word", "particle", "verb", "nisba", "organization", "ref", "modal"})

NAMES = frozenset({"ref", "nisba"})
# the kinds of items that no word further off makes anything else
SETTLED = frozenset({"word", "particle"})


def reread(knowledge: Knowledge, linked: LinkedSentence) -> tuple[Item, ...]:
    """The items of a sentence, with the verbs that some words are there.

    A noun behind a gathering may be a verb of bringing together; a word of chairing before a delegation leads it.
    """
    items, particles = linked.items, knowledge.lexicon.clitics.prepositions
    out: list[Item] = []
    for at, item in enumerate(items):
        if out and item.end <= out[-1].end:
            continue
        if item.kind == "unknown" and linked.sentence.words(item.start, item.end) in particles:
            # a particle that quotation marks part from its name
            item = item._replace(kind="function", head=item.head._replace(kind="function", key="preposition"))
        if item.kind == "modal":
            item = as_opening(knowledge, linked, out, at)
        if item.kind not in REREAD:
            out.append(item)
            continue
        if item.kind in NAMES:
            out.append(_meant(knowledge, linked, at))
            continue
        if item.kind == "relation" and _chairs(knowledge, items, at):
            item = as_verb(item, next((e for e in item.head.entries if e.kind == "verb"), None))
        if item.kind == "noun" and (tail := _truce(knowledge, linked, at)) > at:
            lemma = next(k for k, v in knowledge.frames.nouns.items() if any(s.frame.id == TRUCE for s in v))
            item = item._replace(end=items[tail].end, head=item.head._replace(key=lemma))
        if item.kind == "noun" and item.prep in knowledge.groups["at"]:
            item = as_saying(knowledge, items, at)
        if item.kind in ("noun", "word"):
            item = as_addressed(knowledge, linked, at) if item is items[at] else item
        if item.kind == "particle":
            text = linked.sentence.words(item.start, item.end)
            item = as_told(knowledge, items, at, text) if item is items[at] else item
        if item.kind == "verb":
            item = as_answer(knowledge, linked, at) if item is items[at] else item
            item = spoken(knowledge, item, items[at + 1 : at + 1 + NEAR])
            if is_impersonal(knowledge, items, at):
                item = as_modal(knowledge, item, items[at + 1])
        if item.kind == "noun" and (_is_close(knowledge, item, out) or _is_hall(linked, knowledge, at)):
            item = item._replace(kind="word")
        if at and "negation" in groups_of(item) and _is_that_which(knowledge, linked, at):
            item = item._replace(kind="word")
        if item.kind in SETTLED:
            out.append(item)
            continue
        if item.kind == "verb" and at and _is_counted(knowledge, linked, at):
            item = item._replace(kind="word")
        if item.kind == "verb" and _names_body(items, at):
            item = item._replace(kind="orgword")
        if item.kind in ("noun", "verb") and not item.prep and _before_agreement(knowledge, items, at):
            item = as_verb(item, _meaning(knowledge.frames.verbs, item, SIGNS))
        if item.kind == "noun" and out and _tells_of(knowledge, out[-1], item):
            item = as_verb(item, next((e for e in item.head.entries if e.kind == "verb"), None))
        if item.kind == "verb" and out and _is_loaded(knowledge, linked, at):
            item = item._replace(kind="word")
        if (
            item.kind in ("verb", "organization")
            and (named := _deed(knowledge, item)) is not None
            and (_has_verb(knowledge, out) or _is_resumed(knowledge, out) or _is_done(knowledge, linked, out))
        ):
            item = item._replace(kind="noun", head=item.head._replace(kind="noun", key=named.key, info=named.info))
        if item.kind == "verb" and item.conj and (named := _in_list(knowledge, linked, item, out)) is not None:
            item = item._replace(kind="noun", head=item.head._replace(kind="noun", key=named.key, info=named.info))
        if item.kind == "noun" and not item.head.info.definite:
            item = _with_its_thing(knowledge, linked, at, item)
        if item.kind == "noun" and item.head.info.pron and _ends_feminine(linked, item):
            item = item._replace(kind="word")
        verb = _gathers(knowledge, item) if item.kind == "noun" and not item.prep else None
        if verb is not None and gathering_before(knowledge, out, len(out)):
            item = as_verb(item, verb)
        if item.kind == "verb" and out and out[-1].kind in ("noun", "word") and _counts(knowledge, item):
            item = item._replace(kind="word")
        if _is_summit(knowledge, item) and item.prep and (first := _session(knowledge, linked, out)) >= 0:
            item = item._replace(start=out[first].start, conj=out[first].conj, prep=out[first].prep)
            del out[first:]
        if item.kind == "modal" and _is_that(knowledge, linked, at):
            item = item._replace(kind="particle", head=item.head._replace(kind="particle", info=frozenset({"that"})))
        out.append(item)
    return tuple(out)


def _meant(knowledge: Knowledge, linked: LinkedSentence, at: int) -> Item:
    """A name, or the adjective of a state, as what it stands for: the people of a state, or a mere word."""
    item = linked.items[at]
    if item.kind == "nisba" and _is_people(knowledge, linked, at):
        item = item._replace(kind="ref", keys=(item.head.key,), why="people")
    if item.kind == "ref" and (_is_of_title(knowledge, linked.items, at) or _is_namesake(knowledge, linked, at)):
        item = item._replace(kind="word", keys=())
    return item


def _is_counted(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether a word behind "any" or "every" can be nothing but a noun, however it is spelled: "any renewal"."""
    before = linked.items[at - 1]
    return linked.sentence.words(before.start, before.end) in knowledge.groups["any"]


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


def _is_that(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether "provided that" is the plain "that" behind a verb of stressing: no verb of the present follows it."""
    item = linked.items[at]
    if linked.sentence.words(item.start, item.end) not in knowledge.groups["on_that"]:
        return False
    behind = linked.items[at + 1] if at + 1 < len(linked.items) else None
    return behind is not None and not (behind.kind == "verb" and behind.head.info.tense == "imperfect")


def _truce(knowledge: Knowledge, linked: LinkedSentence, at: int) -> int:
    """Where "a stop, full and at once, to the firing" ends, adjectives between its words; -1 where it is none."""
    items, sentence = linked.items, linked.sentence
    words = sentence.words(items[at].start, items[at].end)
    bare = words[len(items[at].conj) + len(items[at].prep) :]
    if bare not in knowledge.groups["stop"]:
        return -1
    for i in range(at + 1, min(len(items), at + FAR)):
        if sentence.words(items[i].start, items[i].end) in knowledge.groups["to_firing"]:
            return i
        if items[i].kind in ("verb", "ref", "noun", "mark") or groups_of(items[i]):
            return -1
    return -1


def _deed(knowledge: Knowledge, item: Item) -> Entry | None:
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


def _with_its_thing(knowledge: Knowledge, linked: LinkedSentence, at: int, item: Item) -> Item:
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


def _ends_feminine(linked: LinkedSentence, item: Item) -> bool:
    """Whether a word ends in the letter of the feminine, which is no pronoun: "a piece", not "its cutting"."""
    return linked.sentence.tokens[item.end - 1].text.endswith(FEMININE)


def _is_loaded(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
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


def _tells_of(knowledge: Knowledge, before: Item, item: Item) -> bool:
    """Whether a word with a pronoun behind a bare noun is a verb that tells of it: "sanctions that X imposed"."""
    bare = before.kind == "noun" and not before.head.info.definite and not before.head.info.pron
    if not bare or item.conj or item.prep or not (item.head.pron or item.head.info.pron):
        return False
    verbs = [e for e in item.head.entries if e.kind == "verb"]
    return any(s.frame.light or s.needs for e in verbs for s in knowledge.frames.verbs.get(e.key, ()))


def _in_list(knowledge: Knowledge, linked: LinkedSentence, item: Item, before: Sequence[Item]) -> Entry | None:
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


def _counts(knowledge: Knowledge, item: Item) -> bool:
    """Whether what is written like a verb tells how much is given: "a grant the amount of which"."""
    return bool(item.head.pron) and fold(item.head.key) in knowledge.groups["amount"]


def _has_verb(knowledge: Knowledge, before: Sequence[Item]) -> bool:
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
            takes = any(s.frame.light or s.frame.content or s.frame.id in ENDING for s in senses)
            return named and not item.head.pron and takes
        if item.kind not in ("ref", "nisba", "time") and not (tells := _is_unnamed(item)):
            return False
        if item.prep:
            return False
        named = named or item.kind == "ref" or tells
    return False


def _is_done(knowledge: Knowledge, linked: LinkedSentence, before: Sequence[Item]) -> bool:
    """Whether "was done" stands right before, behind which a deed is named: "the expulsion of X took place"."""
    if not before:
        return False
    words = linked.sentence.words(before[-1].start, before[-1].end)
    return words[len(before[-1].conj) :] in knowledge.groups["passive"]


def _is_unnamed(item: Item) -> bool:
    """Whether an item is a word for people or a body that nobody names: "sources", "a diplomat", "the army"."""
    return "human" in groups_of(item) or item.kind == "office" or (item.kind == "body" and not item.prep)


def _is_resumed(knowledge: Knowledge, before: Sequence[Item]) -> bool:
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


def _is_close(knowledge: Knowledge, item: Item, before: Sequence[Item]) -> bool:
    """Whether a definite noun that may be an adjective stands behind a common word: "the close relations"."""
    if fold(item.head.key) not in knowledge.groups["close"] or not item.head.info.definite or not before:
        return False
    return before[-1].kind in ("word", "unknown", "nisba", "bilateral", "topic", "noun") and not item.prep


def _is_hall(linked: LinkedSentence, knowledge: Knowledge, at: int) -> bool:
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


def _session(knowledge: Knowledge, linked: LinkedSentence, items: Sequence[Item]) -> int:
    """Where a phrase like "the thirty-fourth session" begins that ends the items; -1 where none does."""
    for at in range(len(items) - 1, max(-1, len(items) - 1 - NEAR), -1):
        item = items[at]
        if item.kind == "noun":
            session = any(s.frame.id == SESSION for s in knowledge.frames.nouns.get(item.head.key, ()))
            words = linked.sentence.words(item.start, items[-1].end)[len(item.conj) + len(item.prep) :]
            return at if session or words in knowledge.groups["sittings"] else -1
        if item.kind not in ("word", "modifier", "number", "unknown"):
            return -1
    return -1


def _is_summit(knowledge: Knowledge, item: Item) -> bool:
    return item.kind == "noun" and item.head.key in knowledge.frames.summits


def _chairs(knowledge: Knowledge, items: Sequence[Item], at: int) -> bool:
    """Whether a word of chairing stands before a delegation, or before a gathering rather than an organisation."""
    if any(i.kind == "ref" and i.head.kind == "body" for i in items[at + 1 : at + 3]):
        return True
    reach = items[at + 1 : at + 1 + 2 * NEAR]
    first = next((n for n, i in enumerate(reach, at + 1) if i.kind in ("noun", "verb")), -1)
    if first < 0 or items[first].kind == "verb":
        return False
    if any(k.startswith("organization:") for i in items[at + 1 : first] for k in i.keys):
        return False
    return any(s.frame.event in CHAIRED for s in knowledge.frames.nouns.get(items[first].head.key, ()))


def _gathers(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning of a word as a verb of bringing people together."""
    return _meaning(knowledge.frames.verbs, item, frozenset({"gather"}))


def _meaning(verbs: Mapping[str, Sequence[Sense]], item: Item, frames: frozenset[str]) -> Entry | None:
    """The meaning of a word as a verb with one of some frames."""
    for entry in item.head.entries:
        if entry.kind == "verb" and any(s.frame.id in frames for s in verbs.get(entry.key, ())):
            return entry
    return None


def _before_agreement(knowledge: Knowledge, items: Sequence[Item], at: int) -> bool:
    """Whether the first noun behind a word, its subject passed over, is an indefinite one that names an agreement."""
    for item in items[at + 1 : at + 1 + NEAR]:
        if item.kind == "noun":
            senses = knowledge.frames.nouns.get(item.head.key, ())
            return not item.prep and not item.head.info.definite and any(s.agreement for s in senses)
        if item.kind not in ("ref", "title", "nisba", "number", "time", "office") or item.prep:
            return False
    return False


def _is_that_which(knowledge: Knowledge, linked: LinkedSentence, at: int) -> bool:
    """Whether a word that may negate means "what" behind a particle or noun: "in the light of what was discussed"."""
    item, before = linked.items[at], linked.items[at - 1]
    what = linked.sentence.words(item.start, item.end) in knowledge.groups["what"]
    return what and not item.conj and before.kind in ("particle", "function", "noun", "word", "unknown")


def _names_body(items: Sequence[Item], at: int) -> bool:
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
    if (gender, number) != ("m", "plural") or not definite or item.prep or before is None:
        return False
    acts = before.kind == "verb" and knowledge.endings.is_nominative(linked.sentence.norms[item.end - 1])
    return acts or bool(groups_of(before) & {"with"})
