"""The subject that stands behind its verb: a name, a noun that nobody knows, or the owner of what is told of."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.asides import behind_aside
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.carried import dropped
from kg.steps.facts.clauses.subjects.common_subjects import (
    introduced,
    may_hear,
)
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees
from kg.steps.facts.clauses.subjects.genders import agrees_not, clashes
from kg.steps.facts.clauses.subjects.mistaken_objects import goes_on_with
from kg.steps.facts.clauses.subjects.plain_nouns import common, is_beside_land, is_of_other_gender
from kg.steps.facts.clauses.subjects.speaking_bodies import part_of_whole
from kg.steps.facts.clauses.subjects.standing import (
    apposed,
    behind_noun,
    body_of_leaders,
    companions,
    ends_between,
    is_gathered,
    is_own_envoy,
    is_quoted_name,
    is_quoted_stranger,
    is_reached,
    is_stranger,
    no_subject,
    owner_of_force,
    owner_of_strike,
    owns_next,
    rider_of,
    unlike,
)

DESCRIBING = "describe"
BEFORE_NOUNS = frozenset(
    {
        "place",
        "with",
        "between",
        "about",
        "against",
        "frame",
        "during",
        "led_by",
        "attended",
        "besides",
        "honouring",
        "stead",
    }
)


def subject_behind(row: Row, at: int, stop: int, *, speaks: bool) -> tuple[tuple[str, ...], int, bool, bool]:
    """The subject behind its verb, told as by `subject_of`; who was spoken of before, where none stands there."""
    i = behind_aside(row, at + 1) if speaks else at + 1
    while i < stop:
        item = row.items[i]
        if (
            speaks
            and (item.kind in ("quote", "modal") or (item.kind == "mark" and item.head.key == "("))
            and i == at + 1
            and not is_quoted_name(row, i)
        ):
            return ((), -1, False, True) if is_quoted_stranger(row, i) else dropped(row, at)
        if speaks and i == at + 1 and is_of_other_gender(row, at, item):
            return dropped(row, at)
        if speaks and i == at + 1 and (_is_told_to_writer(row, i, stop) or _counts_people(row, item)):
            return (), -1, False, True
        if item.kind == "ref" and (row.is_seat(i) or _is_pair_addressed(row, at, i)):
            pass
        elif item.kind == "ref":
            if not row.particle(i) and not is_reached(row, at, item) and not ends_between(row, at, i):
                if _is_of_text(row, at, i):
                    return (), -1, False, True
                left_out = goes_on_with(row, at, i, stop) or is_own_envoy(row, at, item) or clashes(row, at, i)
                left_out = left_out or _is_said_by_pronoun(row, at) or is_in_first_person(row.items[at])
                left_out = left_out or (speaks and _is_purpose(row, at, i))
                return dropped(row, at) if left_out else (row.as_actors(item.keys), i, False, False)
        elif row.text(item) in row.knowledge.groups["each_as_object"]:
            return dropped(row, at)
        elif (item.kind == "function" and item.head.key == "preposition") or groups_of(item) & BEFORE_NOUNS:
            i += 1 if "each_of" in groups_of(item) else companions(row, i, stop)
            continue
        elif item.prep and owns_next(row, i):
            i += 2
            continue
        elif speaks and i == at + 1 and (whole := part_of_whole(row, i, stop)) >= 0:
            return row.as_actors(row.items[whole].keys), whole, False, False
        elif speaks and (named := introduced(row, i, stop)) >= 0:
            return row.as_actors(row.items[named].keys), named, False, False
        elif is_gathered(row, i, stop):
            return row.gathered, i, False, False
        elif not speaks and (rider := rider_of(row, at, i, stop)) >= 0:
            return row.items[rider].keys, rider, False, False
        elif i == at + 1 and (whole := body_of_leaders(row, i, stop)) >= 0:
            return row.items[whole].keys, whole, False, False
        elif not speaks and i == at + 1 and (owner := owner_of_force(row, at, i, stop)) >= 0:
            whose = row.items[owner]
            return (whose.head.key,) if whose.kind == "nisba" else row.as_actors(whose.keys), owner, False, False
        elif not speaks and (passed := no_subject(row, at, stop)) > i:
            i = passed
            continue
        elif _is_nobody_known(row, at, i) or (
            i == at + 1 and (_is_lone(row, i) or (speaks and is_stranger(row, i, stop)))
        ):
            return (), -1, False, True
        elif (
            item.kind in ("word", "unknown", "noun", "orgword", "non_office", "nisba", "office", "body", "participle")
            and not item.prep
        ):
            behind = row.items[i + 1] if i + 1 < stop else None
            if behind is not None and _is_desk_of(row, item, behind):
                return behind.keys, i + 1, False, False
            if (
                row.is_definite(item)
                and item.kind != "noun"
                and not (speaks and item.kind in ("orgword", "body") and may_hear(row, at))
                and behind is not None
                and behind.kind == "ref"
                and not behind.prep
                and not row.particle(i + 1)
            ):
                if is_beside_land(row, at, i):
                    return (), -1, False, True
                return row.as_actors(behind.keys), i + 1, False, False
            if (striker := owner_of_strike(row, at, i, stop)) >= 0:
                row.adopted.add(i)
                whose = row.items[striker]
                return (whose.head.key,) if whose.kind == "nisba" else row.as_actors(whose.keys), striker, False, False
            if (at_owner := owner_of_force(row, at, i, stop)) >= 0:
                whose = row.items[at_owner]
                return (whose.head.key,) if whose.kind == "nisba" else row.as_actors(whose.keys), at_owner, False, False
            if i in row.adopted or (item.kind == "noun" and i == at + 1 and (not speaks or _is_renewed(row, at))):
                i = behind_noun(row, i, stop)
                continue
            if item.kind == "noun" and not speaks and i == at + 1 and not unlike(row, at, item):
                if item.head.info.definite and not item.head.info.pron:
                    row.adopted.add(i)
                return (), -1, False, True
            if (name := apposed(row, i, stop)) >= 0:
                return row.items[name].keys, name, False, False
            if i == at + 2 and row.items[at + 1].head.key == "demonstrative":
                # "and he considered this a sign": what is not definite is no "this official"
                return ((), -1, False, True) if row.is_definite(item) else dropped(row, at)
            if item.kind == "unknown" and any(at < n < i for n in row.adopted):
                # behind the noun that the verb carries no subject stands: "holds talks with X, N"
                return dropped(row, at)
            return common(row, at, item, i, stop)
        i += 1
    return dropped(row, at)


def _is_said_by_pronoun(row: Row, at: int) -> bool:
    """Whether a pronoun right before a verb is its subject, and the name behind it its object: "and she urges X"."""
    before = row.items[at - 1] if at else None
    return before is not None and before.kind == "function" and before.head.key == "pronoun"


def _is_purpose(row: Row, at: int, name: int) -> bool:
    """Whether somebody does something to say something of the one named right behind: "took the chance to accuse X"."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.prep != row.knowledge.lexicon.clitics.lam or name != at + 1:
        return False
    if not row.last_subject and not any(i.kind == "ref" and not i.prep for i in row.items[:at]):
        return False
    senses = row.knowledge.frames.verbs.get(verb.head.key, ())
    aimed = any(s.frame.object in ("addressee", "target") or s.frame.id == DESCRIBING for s in senses)
    return aimed and not set(row.as_actors(row.items[name].keys)) & set(row.last_subject)


def is_in_first_person(item: Item) -> bool:
    """Whether a verb tells what who speaks does himself, so that a name behind it is its object: "I urge X"."""
    info = item.head.info if item.kind == "verb" else None
    return info is not None and info.tense == "imperfect" and str(info.person).startswith("1")


def _is_of_text(row: Row, at: int, name: int) -> bool:
    """Whether a verb that tells of a thing, without "and", has a body of the other gender for its object."""
    info = row.items[at].head.info
    tells = row.items[at].kind == "verb" and info.tense == "imperfect" and not row.items[at].conj
    alone = at > 0 and row.items[at - 1].kind in ("mark", "word", "noun", "nisba", "unknown", "ref")
    return tells and alone and not row.sayer and agrees_not(row, at, name)


def _counts_people(row: Row, item: Item) -> bool:
    """Whether people are told of by how many they are: "more than half of the voters backed"."""
    if item.prep or item.conj or "counted_people" not in row.traces:
        return False
    return row.text(item).split(" ")[0] in row.knowledge.groups["counted_people"]


def _is_told_to_writer(row: Row, at: int, stop: int) -> bool:
    """Whether somebody without a name tells the writer something: "a colleague told me"."""
    named = at + 1 < stop and row.items[at + 1].kind == "ref"
    return not named and row.text(row.items[at]) in row.knowledge.groups["to_me"]


def _is_pair_addressed(row: Row, at: int, name: int) -> bool:
    """Whether a pair stands in the case of whom a verb speaks to: "and urged the two countries to"."""
    return row.text(row.items[name]) in row.knowledge.groups["oblique_pairs"] and may_hear(row, at, alone=True)


def _is_desk_of(row: Row, item: Item, behind: Item) -> bool:
    """Whether the office of somebody in office is told with his name: "the office of the prime minister N"."""
    several = item.kind == "body" and item.end - item.start > 1 and behind.kind == "ref"
    named = several and not (behind.prep or behind.conj) and behind.keys[0].startswith("person:")
    return named and row.sentence.norms[item.end - 1].startswith(row.knowledge.endings.article)


def _is_renewed(row: Row, at: int) -> bool:
    """Whether "and" goes on with what somebody says, as a noun of saying with its owner: "and renewed X's refusal".

    A text that says something is no such noun: "and the report of X affirmed".
    """
    verb, noun = row.items[at], row.items[at + 1]
    if not verb.conj or verb.kind != "verb" or not row.sayer or disagrees(row, verb.head.info, row.sayer):
        return False
    senses = row.knowledge.frames.nouns.get(noun.head.key, ())
    stances = any(s.frame.event == "Statement" and s.frame.category for s in senses)
    return stances and not noun.prep and not noun.head.info.definite


def _is_nobody_known(row: Row, verb: int, at: int) -> bool:
    """Whether a word stands for people without names, a side or nobody in particular: "the sources", "no one".

    "Any" is nobody in particular where the verb is denied, and what somebody rejects or condemns elsewhere.
    """
    item = row.items[at]
    nobody = row.text(item) in row.knowledge.groups["nobody"] and _is_denied(row, verb)
    known = groups_of(item) & {"human", "side"} or nobody
    return bool(known) and not item.prep


def _is_denied(row: Row, verb: int) -> bool:
    before = row.items[verb - 1] if verb else None
    return before is not None and (
        before.kind == "modal" or "negation" in groups_of(before) or before.head.key == "negation"
    )


def _is_lone(row: Row, at: int) -> bool:
    """Whether a given name stands alone, so that nobody knows whose it is, and nobody else is its bearer."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    return row.items[at].kind == "given" and not row.items[at].prep and (behind is None or behind.kind != "ref")
