"""Which reading of a verb or noun is meant, by the words and things that stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.knowledge.needs import Needs
from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.asides import aside_of_name
from kg.steps.facts.clauses.clause import gathering_before, groups_of, noun_before
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sitting import sitting
from kg.steps.facts.clauses.words.deeds_behind import deed_behind
from kg.steps.facts.clauses.words.envoys_named import makes_somebody
from kg.steps.facts.clauses.words.measures import batch_end, is_quantity
from kg.steps.facts.clauses.words.needed_words import (
    CLOSE,
    LOOSE,
    anywhere,
    begins,
    behind_particle,
    is_due,
    near,
    stands_further,
)
from kg.steps.facts.clauses.words.objects_before import stands_before
from kg.steps.facts.clauses.words.passed_over import (
    behind_body,
    behind_stranger,
    describes,
    is_adverb,
    is_majority,
    is_state_body,
    is_venue,
)

# what ends or puts off something else, which is then not done
ENDING = frozenset({"suspend", "cancel", "postpone"})
# what an army that is named may be: a body of a state, or an organisation with a name of its own; a crossing is a place
FORCES = frozenset({"body", "organization", "place"})
QUOTE_NEAR = 3
PENALTY = "SANCTION"
CONSULTING = "CONSULT"
LIFTED = "YIELD"
SAID = "Statement"
BARE = frozenset({"organization", "person", "country"})
ENVOY = "envoy"


def sense_of(row: Row, senses: Sequence[Sense], at: int, stop: int) -> Sense | None:
    """The first reading whose needs are met by the first word that may meet any, else the first that needs nothing.

    A reading that only the second word behind would have stands back: "showed understanding for the fears".
    """
    for sense in senses:
        if sense.needs is not None and stands_before(row, at, sense.needs):
            return sense
    plain = named = loose = None
    for sense in senses:
        needs = sense.needs
        if needs is None:
            plain = plain or sense
        elif (sense.frame.category == PENALTY and _stresses(row, at, stop)) or (
            sense.frame.object == ENVOY and makes_somebody(row, senses, at, stop)
        ):
            continue
        elif needs.beside and needs.beside & beside(row, at):
            return loose or sense
        elif fit := follows(row, at, stop, needs, sense.frame.category, said=sense.frame.event == SAID):
            if fit == CLOSE:
                return sense
            loose = loose or sense
        elif named is None and needs.objects and has_object(row, at, stop, needs.objects):
            named = sense
    return loose or named or plain


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
    """What a reading may need beside a word: a noun or gathering named before it, "so", a pronoun on it, quotations."""
    cls = gathering_before(row.knowledge, row.items, at)
    named = noun_before(row.items, at)
    found = {f"<{cls.lower()}" if cls else "", f"<{fold(named)}" if named else ""}
    found |= {"+pronoun" if row.items[at].head.pron else "", "+words" if _is_quoted_behind(row, at) else ""}
    found.add("+likewise" if at and row.text(row.items[at - 1]) in row.knowledge.groups["so_did"] else "")
    found.add(deed_behind(row, at) if row.items[at].kind == "verb" else "")
    return found - {""}


def _is_quoted_behind(row: Row, at: int) -> bool:
    """Whether a colon or quotation mark stands behind a verb, or behind a name right behind it."""
    for item in row.items[at + 1 : at + 1 + QUOTE_NEAR]:
        if item.kind == "quote" or is_colon(item):
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


def follows(row: Row, at: int, stop: int, needs: Needs, category: str = "", *, said: bool = False) -> int:
    """Whether the first common word behind a predicate, its subject passed over, is one that the reading needs.

    `CLOSE` where it is that word, `LOOSE` where it is the one behind it or a particle, 0 where it is neither.
    """
    if not needs.kinds and row.needed.isdisjoint(needs.words):
        return 0
    if needs.never and not needs.never.isdisjoint(
        row.sentence.norms[row.items[at].end : row.items[min(stop, len(row.items)) - 1].end]
    ):
        return 0
    if anywhere(row, at, stop, needs.anywhere):
        return CLOSE
    if needs.particle:
        return behind_particle(row, at, stop, needs)
    if needs.further and is_due(row, at, stop, needs.near):
        return 0
    found = _first_word(row, at, stop, needs, category, said=said)
    return found or LOOSE * stands_further(row, at, stop, needs.further)


def _first_word(row: Row, at: int, stop: int, needs: Needs, category: str, *, said: bool) -> int:
    kinds, terms = needs.kinds, needs.near
    counted = measured = False
    bodied, nameless = behind_body(row, at), behind_stranger(row, at)
    passed = aside_of_name(row, at)
    if passed and _is_bare(row, passed) and near(row, passed.start - 1, passed.stop, terms):
        # what the verb needs is no aside: "X, the son of Y, took, the oath, on"
        passed = range(0)
    seated = sitting(row, at) if row.items[at].kind == "verb" and at + 1 < stop else None
    behind = seated[1] + 1 if seated is not None and not near(row, at, seated[1] + 1, terms) else 0
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
            return CLOSE * near(row, i - 1, i + 1, terms)
        counted = False
        if kinds and not measured and row.items[i].kind == "ref" and (row.particle(i) or kinds <= BARE):
            if row.items[i].keys[0].split(":")[0] in kinds:
                return CLOSE
            if row.particle(i):
                return 0
        if measured and category not in ("", CONSULTING) and row.items[i].kind == "anaphor":
            measured = False  # those who are counted do it: "six states recognised X"
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
                return LOOSE * any(near(row, n - 1, n + 1, terms) for n in range(i + 1, min(stop, len(row.items))))
            if i >= nameless and _is_other_deed(row, row.items[i], category):
                return 0
            if is_state_body(row, i) and not near(row, i - 1, i + 1, terms):
                continue
            if (i < max(bodied, nameless) or is_adverb(row, i) or is_majority(row, i)) and not near(
                row, i - 1, i + 2, terms
            ):
                continue
            if near(row, i - 1, i + 1, terms) or begins(row, i, terms):
                return CLOSE
            return LOOSE * (not _ends(row, row.items[i]) and near(row, i - 1, i + 2, terms))
        if row.items[i].kind in ("function", "particle", "modal", "relation") and near(row, i - 1, i + 1, terms):
            return LOOSE
        if row.items[i].head.pron and row.items[i].kind == "ref" and near(row, i - 1, i + 1, terms):
            return CLOSE
        if i == at + 1 and category == LIFTED and row.items[at].kind == "noun" and is_own_envoy(row.items[i]):
            return 0
        if row.items[i].kind == "ref" and row.items[i].head.kind in FORCES and near(row, i - 1, i + 1, terms):
            if _does_it(row, at, i):
                continue
            return CLOSE
        if "that" in groups_of(row.items[i]):
            return 0
    return 0


def _does_it(row: Row, at: int, force: int) -> bool:
    """Whether forces named right behind a verb do what it tells to what their pronoun owns: "stepped up its raids"."""
    items = row.items
    if force != at + 1 or items[at].kind != "verb" or row.particle(force) or force + 1 >= len(items):
        return False
    thing = items[force + 1]
    return thing.kind in ("noun", "word") and not (thing.prep or thing.conj) and bool(thing.head.pron)


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
