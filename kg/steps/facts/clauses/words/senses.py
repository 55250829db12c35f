"""Which reading of a verb or noun is meant, by the words and things that stand beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from kg.knowledge import Knowledge
from kg.knowledge.frames import Needs, Sense, Terms
from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.asides import aside_of_name
from kg.steps.facts.clauses.clause import gathering_before, groups_of, noun_before
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.envoys_named import makes_somebody
from kg.steps.facts.clauses.words.measures import batch_end, is_quantity
from kg.steps.facts.clauses.words.passed_over import (
    behind_body,
    behind_stranger,
    describes,
    is_adverb,
    is_majority,
    is_state_body,
    is_venue,
)

# how many letters of a particle and an article may stand before a word
LED = range(4)
# what ends or puts off something else, which is then not done
ENDING = frozenset({"suspend", "cancel", "postpone"})
# what an army that is named may be: a body of a state, or an organisation with a name of its own; a crossing is a place
FORCES = frozenset({"body", "organization", "place"})
QUOTE_NEAR = 3
PENALTY = "SANCTION"
LIFTED = "YIELD"
SAID = "Statement"
BARE = frozenset({"organization", "person", "country"})
ENVOY = "envoy"


def sense_of(row: Row, senses: Sequence[Sense], at: int, stop: int) -> Sense | None:
    """The first reading whose needs are met, else the first one that needs nothing."""
    plain = named = None
    for sense in senses:
        needs = sense.needs
        if needs is None:
            plain = plain or sense
        elif (sense.frame.category == PENALTY and _stresses(row, at, stop)) or (
            sense.frame.object == ENVOY and makes_somebody(row, senses, at, stop)
        ):
            continue
        elif (needs.beside and needs.beside & beside(row, at)) or follows(
            row, at, stop, needs, sense.frame.category, said=sense.frame.event == SAID
        ):
            return sense
        elif named is None and needs.objects and has_object(row, at, stop, needs.objects):
            named = sense
    return named or plain


def _stresses(row: Row, at: int, stop: int) -> bool:
    """Whether a verb has what it tells of behind "on", so that a penalty named there is not imposed: "stressed the"."""
    if row.items[at].kind != "verb" or not row.speaks(row.items[at]):
        return False
    named = 0
    for i in range(at + 1, min(stop, len(row.items))):
        item = row.items[i]
        if row.text(item) in row.knowledge.groups["urging"]:
            return named <= 1
        if item.kind not in ("ref", "time", "mark"):
            return False
        named += item.kind == "ref"
    return False


def beside(row: Row, at: int) -> set[str]:
    """What a reading may need beside a word: a noun or gathering named before it, a pronoun on it, quoted words."""
    cls = gathering_before(row.knowledge, row.items, at)
    named = noun_before(row.items, at)
    found = {f"<{cls.lower()}" if cls else "", f"<{fold(named)}" if named else ""}
    found |= {"+pronoun" if row.items[at].head.pron else "", "+words" if _is_quoted_behind(row, at) else ""}
    return found - {""}


def _is_quoted_behind(row: Row, at: int) -> bool:
    """Whether a colon or quotation mark stands behind a verb, or behind a name right behind it."""
    for item in row.items[at + 1 : at + 1 + QUOTE_NEAR]:
        if item.kind == "quote" or item.head.key == ":":
            return True
        if item.kind not in ("ref", "time"):
            return False
    return False


def has_object(row: Row, at: int, stop: int, kinds: frozenset[str]) -> bool:
    """Whether a thing of some kinds is the object of a verb: the second name behind it, the only one behind a name."""
    items = row.items
    bare = [i for i in range(at + 1, min(stop, len(items))) if items[i].kind == "ref" and not row.particle(i)]
    led = at > 0 and items[at - 1].kind == "ref" and not row.particle(at - 1) and not items[at].conj
    met = bare if led else bare[1:]
    return bool(met) and not items[met[0]].conj and items[met[0]].keys[0].split(":")[0] in kinds


def follows(row: Row, at: int, stop: int, needs: Needs, category: str = "", *, said: bool = False) -> bool:
    """Whether the first common word behind a predicate, its subject passed over, is one that the reading needs."""
    if not (needs.kinds or _may_stand(row, needs.near) or _may_stand(row, needs.anywhere)):
        return False
    if anywhere(row, at, stop, needs.anywhere):
        return True
    kinds, terms = needs.kinds, needs.near
    counted = measured = False
    bodied, nameless = behind_body(row, at), behind_stranger(row, at)
    passed = aside_of_name(row, at)
    if passed and _is_bare(row, passed) and near(row, passed.start - 1, passed.stop, terms):
        # what the verb needs is no aside: "X, the son of Y, took, the oath, on"
        passed = range(0)
    behind = 0
    for i in range(at + 1, min(max(stop, at + 2, passed.stop) + 1, len(row.items))):
        if i in row.titles or i in passed or i < behind:
            continue
        if (measure := batch_end(row, i)) and not near(row, i - 1, i + 1, terms):
            counted, behind = True, measure
            continue
        if is_quantity(row, i) or (counted and row.text(row.items[i]) in row.knowledge.groups["from"]):
            counted = measured = True
            continue
        if counted and row.is_place_head(i):
            return near(row, i - 1, i + 1, terms)
        counted = False
        if kinds and not measured and row.items[i].kind == "ref" and (row.particle(i) or kinds <= BARE):
            if row.items[i].keys[0].split(":")[0] in kinds:
                return True
            if row.particle(i):
                return False
        if i == at + 1 and describes(row, i):
            continue
        if row.items[i].kind in (
            "word",
            "noun",
            "unknown",
            "orgword",
            "body",
            "participle",
            "topic",
            "verb",
            "agreement",
            "office",
            "non_office",
        ) or (i > at + 1 and "human" in groups_of(row.items[i])):
            if said and is_venue(row, at, i) and not near(row, i - 1, i + 1, terms):
                return any(near(row, n - 1, n + 1, terms) for n in range(i + 1, min(stop, len(row.items))))
            if i >= nameless and _is_other_deed(row, row.items[i], category):
                return False
            if is_state_body(row, i) and not near(row, i - 1, i + 1, terms):
                continue
            if (i < max(bodied, nameless) or is_adverb(row, i) or is_majority(row, i)) and not near(
                row, i - 1, i + 2, terms
            ):
                continue
            return near(row, i - 1, i + (1 if _ends(row, row.items[i]) else 2), terms)
        if row.items[i].kind in ("function", "particle", "modal", "relation") and near(row, i - 1, i + 1, terms):
            return True
        if row.items[i].head.pron and row.items[i].kind == "ref" and near(row, i - 1, i + 1, terms):
            return True
        if i == at + 1 and category == LIFTED and row.items[at].kind == "noun" and is_own_envoy(row.items[i]):
            return False
        if row.items[i].kind == "ref" and row.items[i].head.kind in FORCES and near(row, i - 1, i + 1, terms):
            return True
        if "that" in groups_of(row.items[i]):
            return False
    return False


def _is_bare(row: Row, aside: range) -> bool:
    """Whether no particle and no time opens a phrase between commas."""
    first = next((row.items[i] for i in aside if row.items[i].kind != "mark"), None)
    return first is not None and not first.prep and first.kind not in ("function", "particle", "time")


def is_own_envoy(item: Item) -> bool:
    """Whether an item is an envoy of somebody told before, so that a noun before it is of a deed done to him."""
    return item.kind == "ref" and bool(item.head.pron) and item.head.kind == "office"


def _ends(row: Row, item: Item) -> bool:
    """Whether a noun tells that what stands behind it comes to an end: "the stopping of the aid"."""
    senses = row.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(s.frame.id in ENDING for s in senses)


def _is_other_deed(row: Row, item: Item, category: str) -> bool:
    """Whether a noun of several words names a deed of another kind than its last word does: "lifting sanctions"."""
    senses = row.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    told = {s.frame.category for s in senses if s.frame.event == "Action"}
    return item.end - item.start > 1 and category == PENALTY and LIFTED in told and category not in told


def anywhere(row: Row, at: int, stop: int, terms: Terms) -> bool:
    """Whether one of some words or phrases stands anywhere in the clause of a predicate, "that" at its end included."""
    if not terms.words and not terms.phrases:
        return False
    stop = min(stop, len(row.items))
    stop += int(stop < len(row.items) and "that" in groups_of(row.items[stop]))
    words = row.sentence.norms[row.items[at].end : row.items[stop - 1].end]
    if _has_word(row, words, terms.words):
        return True
    if terms.heads.isdisjoint(words):
        return False
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in terms.phrases)


def near(row: Row, at: int, stop: int, terms: Terms) -> bool:
    """Whether one of some words, or phrases, stands in the items behind `at`; up to three letters may lead it."""
    first = row.items[at].end
    last = row.items[min(stop, at + 8, len(row.items)) - 1].end
    words = row.sentence.norms[first:last]
    if _has_word(row, words, terms.words):
        return True
    article = row.knowledge.lexicon.clitics.article
    if terms.heads.isdisjoint([word.removeprefix(article) for word in words]) and terms.heads.isdisjoint(words):
        return False
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text or f" {article}{phrase} " in text for phrase in terms.phrases)


def _may_stand(row: Row, terms: Terms) -> bool:
    """Whether the sentence has one of some words, or one by which one of some phrases begins, at all."""
    return not (row.traces.isdisjoint(terms.words) and row.traces.isdisjoint(terms.heads))


def _has_word(row: Row, words: Sequence[str], wanted: frozenset[str]) -> bool:
    """Whether one of some words stands among others, as it is or behind what may be written onto it."""
    if not wanted:
        return False
    bare = row.knowledge.memo(unled)
    return not wanted.isdisjoint(chain.from_iterable([bare[word] for word in words]))


def unled(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A folded word as it is and without what may be written onto its front: "and", a particle, the article."""
    clitics = knowledge.lexicon.clitics
    fronts = {c + p for c in ("", *clitics.conjunctions) for p in ("", *clitics.prepositions)}
    leads = fronts | {front + clitics.article for front in fronts} | {front + clitics.lam for front in fronts}
    return tuple(word[led:] for led in LED if word[:led] in leads)
