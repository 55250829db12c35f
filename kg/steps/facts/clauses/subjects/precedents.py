"""Subjects that are not simply the name behind the verb: names before it, among others, or gone on with."""

from __future__ import annotations

from kg.match.marks import COMMAS, PAUSES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.leads import opens_at_verb
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.common_subjects import COMMON
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

TITLES = frozenset({"office", "non_office", "title", "word", "noun", "unknown"})
FAR = 14
NEAR = 6
SHORT = 3
BODY = "body"
# how far behind a body, with "belonging to" in between, its owner stands
BEHIND_BODY = 2


def named_among(row: Row, at: int, stop: int) -> int:
    """The names behind "among them", where a number or a common noun is the subject: "ten ministers, among them X"."""
    for i in range(at + 1, min(stop, len(row.items) - 1)):
        item = row.items[i]
        if item.kind == "ref" and not item.prep and not row.particle(i):
            return -1
        if row.text(item) in row.knowledge.groups["among"] and row.items[i + 1].kind == "ref":
            return i + 1
    listed = stop + 1 < len(row.items) and stop > at + 1 and is_colon(row.items[stop])
    return stop + 1 if listed and row.items[stop + 1].kind == "ref" and not row.items[stop + 1].prep else -1


def subject_before(row: Row, at: int) -> int:
    """The item of a subject that stands before its verb, or -1."""
    i = at - 1
    relative = described = False
    while i >= 0:
        item = row.items[i]
        groups = groups_of(item)
        if "relative" in groups:
            relative = True
        elif (
            item.kind == "mark"
            and item.head.key in PAUSES
            and (relative or row.items[at].conj or (i + 1 < at and _is_done_at_once(row, i + 1)))
        ):
            pass
        elif item.kind == "quote" and opens_at_verb(row, i, at) and _is_behind_that(row, i - 1):
            pass  # who does it stands before the words of whoever speaks of it: 'said that X "does not meddle in"'
        elif item.kind == "quote" and i >= 2 and row.items[i - 1].kind == "ref" and row.items[i - 2].kind == "quote":
            # a short name in quotation marks, behind the long one or alone
            named = i >= 3 and row.items[i - 3].kind == "ref" and row.items[i - 3].keys == row.items[i - 1].keys
            i -= 3 if named else 1
            break
        elif item.kind == "ref":
            if not relative and (_is_seat(row, i) or _is_parent(row, i)):
                i -= 2
            if described and row.items[i].head.kind != BODY:
                return -1
            break
        elif item.kind in ("word", "unknown") and not relative and _describes_body(row, i):
            described = True
        elif relative and (apposed := _apposed_to(row, i)) >= 0:
            i = apposed
            break
        elif not (
            item.kind in ("modal", "time")
            or groups & {"done", "negation", "future", "own_side", "still"}
            or ("copula" in groups and "done" in groups_of(row.items[i + 1]))
            or (
                item.kind == "function" and item.head.key in ("auxiliary", "adverb", "negation", "particle", "emphatic")
            )
        ):
            return -1
        i -= 1
    if i < 0 or (row.items[at].conj and not relative and not (i and "topic" in groups_of(row.items[i - 1]))):
        return -1
    item = row.items[i]
    if relative:
        known = len(item.keys) == 1 and row.items[at].kind == "verb" and row.items[at].head.info.number == "singular"
        if known and disagrees(row, row.items[at].head.info, item.keys):
            return -1
        return -1 if row.particle(i) and _is_joined_relative(row, i + 1, at) else i
    if item.prep or not (heads_clause(row, i) or _is_titled(row, i, at)):
        return -1
    return -1 if _is_of_one(row, at) and len(item.keys) > 1 else i


def _is_behind_that(row: Row, at: int) -> bool:
    """Whether somebody is named right behind "that"."""
    return at > 0 and row.items[at].kind == "ref" and "that" in groups_of(row.items[at - 1])


def _is_parent(row: Row, at: int) -> bool:
    """Whether a name only tells to whom a body named before it belongs: "the committee belonging to X warned"."""
    if at < BEHIND_BODY or not row.items[at].prep or row.items[at - BEHIND_BODY].kind != "ref":
        return False
    return row.text(row.items[at - 1]) in row.knowledge.groups["belonging"]


def _is_of_one(row: Row, at: int) -> bool:
    """Whether a participle tells what one alone does: "criticised X and Y, calling them"."""
    return row.items[at].kind == "participle" and row.items[at].head.info.number == "singular"


def _is_seat(row: Row, at: int) -> bool:
    """Whether a place is where the body of a state before it sits: "the police in X"."""
    if at < 2 or row.items[at].prep or not row.items[at].keys[0].startswith(("place:", "country:")):
        return False
    body = row.items[at - 2]
    return "place" in groups_of(row.items[at - 1]) and body.head.kind == BODY and not body.prep


def _describes_body(row: Row, at: int) -> bool:
    """Whether words of its rank go with a delegation before them: "a high-level Ruritanian delegation arrives"."""
    first = next((i for i in range(at - 1, max(-1, at - 1 - SHORT), -1) if row.items[i].kind == "ref"), -1)
    if first < 0 or row.items[first].head.kind != BODY or row.is_definite(row.items[first]):
        return False
    return not any(i.conj or i.prep for i in row.items[first + 1 : at + 1])


def _is_titled(row: Row, at: int, verb: int) -> bool:
    """Whether a title that nobody knows stands before a name right before its verb: "but the leader of X, N"."""
    item = row.items[at]
    if at != verb - 1 or item.conj or not item.keys[0].startswith("person:") or not row.speaks(row.items[verb]):
        return False
    for i in range(at - 1, max(-1, at - FAR), -1):
        before = row.items[i]
        if "contrast" in groups_of(before) or "that" in groups_of(before):
            first = row.items[i + 1]
            return i < at - 1 and first.kind in TITLES and not first.prep
        if before.kind in ("verb", "mark", "quote", "participle") or before.conj:
            return False
    return False


def _apposed_to(row: Row, at: int) -> int:
    """The person whom words between commas before a relative pronoun describe: "N, host of the summit, who"; or -1."""
    if at + 1 >= len(row.items) or row.items[at + 1].kind != "mark":
        return -1
    for i in range(at, max(0, at - NEAR), -1):
        item = row.items[i]
        if item.kind == "mark" and item.head.key in PAUSES:
            name = row.items[i - 1]
            return i - 1 if name.kind == "ref" and name.keys[0].startswith("person:") else -1
        if item.kind in ("verb", "quote", "participle", "ref") or item.conj or "relative" in groups_of(item):
            return -1
    return -1


def done_before(row: Row, at: int) -> int:
    """Who did before what a verb tells, in "it went before for X that it did": the item of X, or -1."""
    if at < 3 or "that" not in groups_of(row.items[at - 1]):
        return -1
    name, verb = row.items[at - 2], row.items[at - 3]
    led = name.kind == "ref" and name.prep == row.knowledge.lexicon.clitics.lam
    return at - 2 if led and row.text(verb)[len(verb.conj) :] in row.knowledge.groups["went_before"] else -1


def _is_joined_relative(row: Row, first: int, at: int) -> bool:
    """Whether "and which" goes on with what stands before the place of it: "the events in X and which foretell"."""
    conjunctions = row.knowledge.lexicon.clitics.conjunctions
    return any("relative" in groups_of(i) and row.text(i)[:1] in conjunctions for i in row.items[first:at])


def _is_done_at_once(row: Row, at: int) -> bool:
    """Whether a comma stands before "has", and not before "and has", with which another subject begins."""
    if "done" not in groups_of(row.items[at]):
        return False
    return row.text(row.items[at])[:1] not in row.knowledge.lexicon.clitics.conjunctions


def behind_that(row: Row, at: int) -> int:
    """The name right behind "that" where only common words stand between it and the verb; -1 where there is none.

    What lies between it and a comma before the verb may tell more of it: "that the town of N on the coast of X, hosts".
    """
    closed = at > 0 and row.items[at - 1].kind == "mark" and row.items[at - 1].head.key in COMMAS
    for i in range(at - 1 - closed, max(-1, at - FAR), -1):
        item = row.items[i]
        if "that" in groups_of(item):
            first = i + 1 + (i + 2 < at and _is_kind_of_place(row, i + 1))
            named = row.items[first].kind == "ref" and not row.items[first].prep and first < at
            between = row.items[first + 1 : at - closed]
            if closed and not (between and _is_led(row, first + 1)):
                return -1
            return first if named and (closed or all(n.kind in COMMON or _is_post(n) for n in between)) else -1
        if item.kind not in COMMON and item.kind != "ref" and not (closed and _is_of_phrase(item)):
            return -1
    return -1


def _is_led(row: Row, at: int) -> bool:
    """Whether a particle of place opens a phrase."""
    return bool(groups_of(row.items[at]) & {"place", "against"}) or row.items[at].prep in row.knowledge.groups["at"]


def _is_of_phrase(item: Item) -> bool:
    """Whether an item may stand in a phrase that tells where something lies."""
    return bool(groups_of(item) & {"place", "against", "place_head", "from"})


def _is_post(item: Item) -> bool:
    """Whether an item is an office that tells who the one named before it is: "that N deputy head of X met"."""
    return item.kind == "ref" and item.why == "office" and not (item.prep or item.conj)


def is_said_of(row: Row, at: int) -> bool:
    """Whether a verb behind a relative pronoun of the other gender tells what somebody else says: "X, of which he"."""
    verb, before = row.items[at], row.items[at - 1] if at else None
    if before is None or verb.kind != "verb" or verb.head.info.number != "singular":
        return False
    text, gender = row.text(before), str(verb.head.info.gender)[:1]
    masculine, feminine = row.knowledge.groups["which_m"], row.knowledge.groups["which_f"]
    return (gender == "m" and text in feminine) or (gender == "f" and text in masculine)


def heads_clause(row: Row, at: int) -> bool:
    if at == 0 or row.items[at].conj:
        return True
    before = row.items[at - 1]
    groups = groups_of(before)
    if before.kind == "anaphor" and before.head.key == "members":
        return at == 1 or heads_clause(row, at - 1)
    if before.kind in ("mark", "quote", "number", "modal"):
        return True
    if _is_title_of(row, at - 1) or _is_kind_of_place(row, at - 1):
        return at == 1 or heads_clause(row, at - 1)
    if (
        groups & {"that", "narrator", "clause", "each_of", "topic", "done", "copula", "contrast", "own_side", "still"}
        or before.kind == "time"
    ):
        return True
    return before.kind == "function" and before.head.key in (
        "conjunction",
        "complementizer",
        "emphatic",
        "particle",
        "adverb",
        "auxiliary",
    )


def _is_title_of(row: Row, at: int) -> bool:
    """Whether a definite word for a person stands right before his name: "that the leader N received"."""
    item, name = row.items[at], row.items[at + 1]
    person = name.kind == "ref" and not (name.prep or name.conj) and name.keys[0].startswith("person:")
    worded = item.kind in ("title", "non_office") or (item.kind == "ref" and item.why == "one_person")
    return person and worded and not item.prep and row.is_definite(item)


def _is_kind_of_place(row: Row, at: int) -> bool:
    """Whether a word tells what kind of place is named right behind it: "that the town of N will host"."""
    item, name = row.items[at], row.items[at + 1]
    place = name.kind == "ref" and not (name.prep or name.conj) and name.keys[0].startswith("place:")
    return place and "place_head" in groups_of(item) and not item.prep
