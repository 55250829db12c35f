"""Who a clause is about: before its verb, behind it, or left out."""

from __future__ import annotations

from kg.match.marks import COMMAS
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.complements.accusative import is_accusative
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.carried import agreeing, dropped, is_nested, sayer
from kg.steps.facts.clauses.subjects.common_subjects import (
    behind_desk,
    common_before,
    described,
    is_named_oddly,
    is_of_lone_name,
    is_said_by_noun,
)
from kg.steps.facts.clauses.subjects.counted_doers import group_named, is_unnamed_group
from kg.steps.facts.clauses.subjects.described_things import people_of_state
from kg.steps.facts.clauses.subjects.documents import document_speaker
from kg.steps.facts.clauses.subjects.doers_unknown import (
    THINGS,
    is_dateline,
    is_expletive,
    is_of_nobody_known,
    takes_up_a_thing,
)
from kg.steps.facts.clauses.subjects.first_ones import counted_one, first_of_states, one_of_several
from kg.steps.facts.clauses.subjects.forces import doing_force, force_before, owners_of_force
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees
from kg.steps.facts.clauses.subjects.his_own import does_it_himself
from kg.steps.facts.clauses.subjects.led_before import led_before
from kg.steps.facts.clauses.subjects.mistaken_objects import asks_them
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun, end_of_state
from kg.steps.facts.clauses.subjects.naming import named_shortly, the_two
from kg.steps.facts.clauses.subjects.near_subjects import shown_doing
from kg.steps.facts.clauses.subjects.own_deeds import teller_of_own_deed
from kg.steps.facts.clauses.subjects.owners_of_words import owner_of_words
from kg.steps.facts.clauses.subjects.precedents import (
    behind_that,
    done_before,
    is_said_of,
    named_among,
    subject_before,
)
from kg.steps.facts.clauses.subjects.set_apart import named_between_commas, other_than_object, set_apart
from kg.steps.facts.clauses.subjects.spelled_out import spelled_out
from kg.steps.facts.clauses.subjects.subjects_behind import subject_behind
from kg.steps.facts.clauses.subjects.things_first import is_headed_by_thing
from kg.steps.facts.clauses.subjects.titled import titled
from kg.steps.facts.clauses.subjects.unknown_speakers import is_unknown_speaker
from kg.steps.facts.clauses.subjects.unlisted_speakers import unlisted_end

PAIR = 2
# how near behind a verb its excepted subject begins
EXCEPTED = 3


def _is_signed_for(row: Row, at: int, stop: int) -> bool:
    """Whether what is signed and "on behalf of" stand behind a verb, so that who signs is told behind them."""
    item = row.items[at]
    senses = row.knowledge.frames.verbs.get(item.head.key, ()) if item.kind == "verb" and at + 2 < stop else ()
    if not any(sense.frame.event == "Signing" for sense in senses) or row.items[at + 1].kind == "ref":
        return False
    return any(row.text(row.items[i]) in row.knowledge.groups["on_behalf"] for i in range(at + 2, min(stop, at + 4)))


def _is_done_by_excepted(row: Row, at: int) -> bool:
    """Whether only those behind "but" do what nobody else does: "which none but a few states recognise"."""
    near = row.items[at + 1 : at + EXCEPTED]
    denied = any(i.kind == "modal" or "negation" in groups_of(i) or i.head.key == "negation" for i in row.items[:at])
    return denied and row.items[at].kind == "verb" and any(row.text(i) in row.knowledge.groups["but"] for i in near)


def _is_purpose_of_one(row: Row, at: int, stop: int) -> bool:
    """Whether who goes somewhere does so to meet the only one named behind: "flew to X to meet his counterpart N"."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.prep != row.knowledge.lexicon.clitics.lam or not row.last_subject:
        return False
    senses = [s for s in row.knowledge.frames.verbs.get(verb.head.key, ()) if not s.needs]
    if not senses or not all(s.frame.event in TALKS and s.frame.object == "participant" for s in senses):
        return False
    bare = [i for i in range(at + 1, stop) if row.items[i].kind == "ref" and not row.particle(i)]
    return len(bare) == 1 and not set(row.items[bare[0]].keys) & set(row.last_subject)


def subject_of(row: Row, at: int, stop: int, *, speaks: bool = False) -> tuple[tuple[str, ...], int, bool, bool]:
    """Subject keys, their item, whether the subject was left out, whether it is a _common noun."""
    if at and "with_pronoun" in groups_of(row.items[at - 1]) and not is_expletive(row, at, stop):
        if owner := owner_of_words(row, at):
            return owner, at - 2, False, False
        if is_nested(row, at - 1) or (row.unnamed and not row.told_of):
            return (), -1, True, False
        meant = dropped(row, at)
        return meant if meant[0] or row.unnamed or not row.sayer else agreeing(row, at)
    if teller := teller_of_own_deed(row, at):
        return teller, -1, True, False
    if _is_done_by_excepted(row, at):
        return (), -1, False, True
    if (shown := shown_doing(row, at)) is not None:
        return shown, -1, True, False
    if speaks and (people := people_of_state(row, at)):
        return people, -1, True, False
    if speaks and (issuer := document_speaker(row, at, stop)) is not None:
        return issuer, -1, issuer in ((), row.issuer, row.last_subject, row.sayer), not issuer
    if _is_purpose_of_one(row, at, stop):
        return dropped(row, at)
    if speaks and asks_them(row, at, stop):
        return dropped(row, at)
    if at + 1 < stop and row.items[at].kind == "verb" and (names := spelled_out(row, at + 1, stop)) >= 0:
        return row.as_actors(row.items[names].keys), names, False, False
    if speaks and (short := named_shortly(row, at, stop)) is not None and row.items[at].kind == "verb":
        return short, at + 1, False, not short
    if not speaks and (two := the_two(row, at, stop)):
        return two, at + 1, False, False
    if (doer := done_before(row, at)) >= 0:
        return row.as_actors(row.items[doer].keys), doer, False, False
    if (ranked := _is_the_first(row, at)) is not None:
        known = ranked >= 0 and row.items[ranked].kind == "ref"
        return (row.as_actors(row.items[ranked].keys), ranked, False, False) if known else ((), -1, False, True)
    if row.items[at].kind == "verb" and (member := one_of_several(row, at)) >= 0:
        return row.as_actors(row.items[member].keys), member, False, False
    if speaks and (aside := _nameless_before(row, at)) >= 0:
        return row.as_actors(row.items[aside].keys), aside, False, False
    behind = row.items[at + 1] if at + 1 < stop else None
    if speaks and is_said_of(row, at) and (behind is None or behind.kind != "ref" or behind.prep):
        told = row.sayer or row.last_subject
        return agreeing(row, at) if disagrees(row, row.items[at].head.info, told) else (told, -1, True, False)
    before = subject_before(row, at) if row.antecedent(at) < 0 else -1
    if before < 0 and row.items[at].kind == "verb" and not row.items[at].conj:
        before = set_apart(row, at)
    if before < 0 and row.items[at].kind == "verb" and not row.items[at].conj:
        before = max(behind_that(row, at), led_before(row, at))
    if before >= 0 and is_dateline(row, before, at):
        before = -1
    if before >= 0:
        before = other_than_object(row, at, before)
    beside = _behind_jointly(row, at + 1, stop)
    next_to = row.items[beside] if beside < stop else None
    if not speaks and takes_up_a_thing(row, at, next_to):
        return row.as_actors(next_to.keys) if next_to is not None else (), beside, False, False
    if before < 0 and (is_of_nobody_known(row, at) or is_of_lone_name(row, at)):
        return (), -1, False, True
    if at and speaks and row.text(row.items[at - 1])[len(row.items[at - 1].conj) :] in row.knowledge.groups["passive"]:
        return (), -1, False, True
    if before >= 0 and next_to is not None and does_it_himself(row, at, stop):
        return row.as_actors(next_to.keys), at + 1, False, False
    if before >= 0:
        return row.as_actors(_whom(row, at, before)), before, False, False
    if not speaks and (force := force_before(row, at)) >= 0:
        return owners_of_force(row, force, at), force, False, False
    if common_before(row, at) or (speaks and described(row, at)) or is_headed_by_thing(row, at):
        return (), -1, False, True
    if row.items[at].kind == "verb" and (row.items[at].head.info.number == "plural" or _goes_on_with_two(row, at)):
        # a verb before its subject stands in the singular; who are told apart by it are not who was spoken of last
        return ((), -1, False, True) if _tells_others_apart(row, at) else dropped(row, at)
    if row.items[at].kind == "participle":
        return sayer(row, at) if speaks else row.last_subject, -1, True, False
    if (row.last_subject or row.heard) and is_accusative(row, at):
        return dropped(row, at)
    if not speaks and _is_signed_for(row, at, stop):
        return (), -1, False, True
    if (named := group_named(row, at, stop)) >= 0 or (not speaks and (named := named_among(row, at, stop)) >= 0):
        return row.as_actors(row.items[named].keys), named, False, False
    if not speaks and is_unnamed_group(row, at, stop):
        return (), -1, False, True
    if speaks and (desk := behind_desk(row, at, stop)) >= 0:
        return row.as_actors(row.items[desk].keys), desk, False, False
    if not speaks and (force := doing_force(row, at, stop)) >= 0:
        return owners_of_force(row, force, stop), force, False, False
    if (bearer := titled(row, at, stop)) >= 0:
        return row.items[bearer].keys, bearer, False, False
    if speaks and row.items[at].kind == "verb" and (named := named_between_commas(row, at, stop)) >= 0:
        return row.items[named].keys, named, False, False
    if speaks and (is_said_by_noun(row, at, stop) or is_named_oddly(row, at) or is_unknown_speaker(row, at)):
        return (), -1, False, True
    nameless = end_of_state(row, behind_pronoun(row, at + 1), stop) if speaks else -1
    if speaks and row.items[at].kind == "verb" and (nameless > 0 or unlisted_end(row, at, stop) > 0):
        return (), -1, False, True
    return subject_behind(row, at, stop, speaks=speaks)


def _nameless_before(row: Row, at: int) -> int:
    """Somebody without a name of whom a verb behind a comma tells: "remarks by an official of X, who said"; else -1."""
    verb, name = row.items[at], at - 2
    if name < 1 or verb.kind != "verb" or verb.conj or verb.head.info.tense != "perfect":
        return -1
    comma, item = row.items[at - 1], row.items[name]
    closed = comma.kind == "mark" and comma.head.key in COMMAS
    office = item.kind == "ref" and item.head.kind == "office" and not item.keys[0].startswith("person:")
    if not (closed and office and (item.prep or row.particle(name))) or verb.head.info.number != "singular":
        return -1
    words = row.knowledge.frames.nouns.get(row.items[name - 1].head.key, ())
    if row.items[name - 1].kind != "noun" or not any(s.frame.event == "Statement" for s in words):
        return -1
    first = row.sentence.norms[item.start].removeprefix(item.prep)
    return -1 if first.startswith((row.knowledge.endings.article, row.knowledge.lexicon.clitics.lam)) else name


def _goes_on_with_two(row: Row, at: int) -> bool:
    """Whether "and" goes on in the dual with two of whom was told: a verb before its subject has none.

    What else may be spelled like a dual is one only where two are known.
    """
    item = row.items[at]
    plainly = row.text(item).removesuffix(item.head.pron).endswith(row.knowledge.endings.dual_verbs)
    return item.head.info.number == "dual" and bool(item.conj) and (plainly or len(row.last_subject) == PAIR)


def _whom(row: Row, at: int, before: int) -> tuple[str, ...]:
    """Who of the people before a verb does it: the last where the relative pronoun between them is of one alone."""
    keys, groups = row.items[before].keys, row.knowledge.groups
    between = {row.text(item) for item in row.items[before + 1 : at]}
    several = len(keys) > 1 and all(key.startswith("person:") for key in keys)
    return keys[-1:] if several and between & (groups["which_m"] | groups["which_f"]) else keys


def _tells_others_apart(row: Row, at: int) -> bool:
    """Whether a relative clause is said of people whom a _common noun and a land name: "the leaders of N who"."""
    if at < 2 or "relative" not in groups_of(row.items[at - 1]):
        return False
    named = next((i for i in range(at - 2, -1, -1) if row.items[i].kind not in THINGS), -1)
    return named >= 0 and row.items[named].kind == "ref" and not row.items[named].keys[0].startswith("person:")


def _is_the_first(row: Row, at: int) -> int | None:
    """Who is the first of his kind to do something: "X is the first president of Y to visit Z"; -1 where none is named.

    None where a verb is not that of such a clause.
    """
    if (first := max(first_of_states(row, at), counted_one(row, at))) >= 0:
        return first
    i = at - 1
    while i > 0 and row.items[i].kind in ("nisba", "office", "title") and not row.is_definite(row.items[i]):
        i -= 1
    if i == at - 1 or i < 0 or row.items[i].kind not in ("word", "modifier") or row.items[i + 1].kind != "office":
        return None
    if row.text(row.items[i]) not in row.knowledge.groups["ranked"]:
        return None
    before = row.items[i - 1] if i else None
    copula = before is not None and before.kind == "function" and before.head.key == "pronoun"
    return i - 1 - copula if i - 1 - copula >= 0 else -1


def remember(row: Row, at: int, stop: int) -> None:
    subject, _, dropped, _ = subject_of(row, at, stop)
    if subject and not dropped:
        row.last_subject = subject


def _behind_jointly(row: Row, at: int, stop: int) -> int:
    """The place behind what tells that several do something: "jointly", "each of"."""
    while at + 1 < stop and (
        "each_of" in groups_of(row.items[at]) or row.text(row.items[at]) in row.knowledge.groups["jointly"]
    ):
        at += 1
    return at
