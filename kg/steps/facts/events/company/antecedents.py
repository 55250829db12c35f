"""Whom a pronoun on the noun of an event stands for."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of
from kg.steps.facts.events.company.named_present import named_behind
from kg.steps.facts.events.company.travellers import doer_abroad, traveller
from kg.steps.facts.events.company.two_meant import only_two, two_around
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import is_aside

ARRIVAL = "arrive"
LEAVING = "depart"
# "the ministers of the Union" are many, though one key stands for them
MEMBERS = "members"
RECEPTION = "receive"
MAN = "m"
CONGRATULATE = "congratulate"


def antecedent(story: Story, clause: Clause) -> tuple[str, ...]:
    """Whom a pronoun behind a noun stands for, nobody of the other gender."""
    found = _antecedent(story, clause)
    one = story.knowledge.world.things.get(found[0]) if len(found) == 1 else None
    feminine = clause.pron in story.knowledge.state_pronouns
    return () if one is not None and feminine and found[0].startswith("person:") and one.detail == MAN else found


def _antecedent(story: Story, clause: Clause) -> tuple[str, ...]:
    """The nearest of the number of a pronoun before it, else who spoke last."""
    dual = clause.pron in story.knowledge.dual_pronouns
    limit = clause.verb_at if clause.verb_at >= 0 else clause.at
    human = clause.sense.frame.event in ("Visit", "Appointment") or clause.sense.frame.id == "receive"
    if ahead := _doer_ahead(story, clause, 2 if dual else 1):
        return ahead
    if clause.sense.frame.event == "Appointment" and not dual and (hearer := _congratulated(story, clause)):
        return hearer
    if not dual and (guest := _guest_around(story, clause) or traveller(story, clause)):
        return guest
    feminine = clause.pron in story.knowledge.state_pronouns
    items = story.here.items
    if (clause.sense.frame.id in PRESENT or clause.sense.frame.event in TALKS) and not feminine and not dual:
        human = human or _is_told_of(items[:limit])
    if not dual and (joined := _doer_of_joined(story, clause)):
        return joined
    if not dual and not feminine and (guest := doer_abroad(story, clause)):
        return guest
    if feminine and not human and (acting := _acting_state(story, clause) or _state_ahead(story, clause)):
        return acting
    plural = clause.pron in story.knowledge.plural_pronouns and _are_many(story, limit)
    beside = human and not dual and _is_told_before(story, limit)
    others = {k for p in clause.parts for k in p.keys} if clause.sense.frame.id == "receive" else set()
    if clause.sense.frame.event == "Appointment" and not dual and (doer := _doer_around(story, clause)):
        return doer
    visited = _visited(story, clause) if not dual and human else set()
    pair = two_around(story, clause) if dual else ()
    nearest = max((at for at in range(limit) if set(items[at].keys) & set(pair)), default=limit)
    for at in range(limit - 1, -1, -1):
        item = items[at]
        if pair and at <= nearest:
            return pair
        if beside and item.kind == "ref" and at and groups_of(items[at - 1]) & {"with", "agent"}:
            continue
        if item.kind == "ref" and (others & set(item.keys) or (human and not feminine and _is_his_wife(story, at))):
            continue
        if item.kind == "ref" and visited & {story.book.state_of(k) for k in item.keys if k.startswith("person:")}:
            continue  # nobody visits his own state
        if item.kind == "ref" and (
            (human and not item.keys[0].startswith("person:")) or (feminine and _is_man(story, item))
        ):
            continue
        if (
            item.kind == "ref"
            and (
                _are_so_many(item.keys, dual=dual, plural=plural, together=feminine and not human)
                or (item.why == MEMBERS and clause.pron in story.knowledge.plural_pronouns)
            )
            and not item.keys[0].startswith("place:")
        ):
            found: tuple[str, ...] = item.keys
            return found
        where = at > 0 and "place" in groups_of(items[at - 1])
        if (
            feminine
            and not human
            and not where
            and item.kind == "ref"
            and item.keys[0] in story.knowledge.world.capitals
        ):
            return (story.knowledge.world.capitals[item.keys[0]],)
    if dual:
        return story.here.pair_people or only_two(story, clause) or story.here.pair_states
    return story.speaker if len(story.speaker) == 1 or (plural and len(story.speaker) > 2) else ()


def _congratulated(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is congratulated on coming into office: "X sent Y a telegram of congratulation after his victory"."""
    told = (d for i, d in story.made.items() if d.frame == CONGRATULATE and story.clauses[i].at < clause.at)
    hearers = next((d.values("addressee") for d in told), ())
    return tuple(hearers) if len(hearers) == 1 and hearers[0].startswith("person:") else ()


def _is_his_wife(story: Story, at: int) -> bool:
    """Whether a word before a name tells that it is that of somebody's wife: "the president and his wife N"."""
    before = story.here.items[at - 1] if at else None
    return before is not None and story.text(before)[len(before.conj) :] in story.knowledge.groups["wives"]


def _are_so_many(keys: Sequence[str], *, dual: bool, plural: bool, together: bool) -> bool:
    """Whether keys are as many as a pronoun stands for: that of one state is that of more than two as well."""
    if dual or plural:
        return len(keys) == 2 if dual else len(keys) > 2
    return len(keys) == 1 or (together and len(keys) > 2 and all(k.startswith("country:") for k in keys))


def _visited(story: Story, clause: Clause) -> set[str]:
    """The states to which a journey leads."""
    if clause.sense.frame.event != "Visit" or clause.sense.frame.id == LEAVING:
        return set()
    return {story.book.state_at(k) for p in clause.parts if p.role == "location" for k in p.keys} - {""}


def _doer_of_joined(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who does the deed that "and" joins this one to: "the aggression of X against Y, and its support for"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or not story.here.items[clause.at].conj:
        return ()
    before = [c for c in story.clauses if c.at < clause.at and c.kind == "noun" and c.verb_at < 0]
    if not before or before[-1].sense.frame.event != "Action" or clause.sense.frame.event != "Action":
        return ()
    if any(i.kind in ("verb", "participle", "mark") for i in story.here.items[before[-1].at : clause.at]):
        return ()
    doers = [p.keys for p in before[-1].parts if p.role == before[-1].sense.frame.subject and p.item > before[-1].at]
    return doers[0] if len(doers) == 1 and len(doers[0]) == 1 else ()


def _are_many(story: Story, limit: int) -> bool:
    """Whether more than two are named together before an item, or spoke last."""
    return len(story.speaker) > 2 or any(i.kind == "ref" and len(i.keys) > 2 for i in story.here.items[:limit])


def _is_told_of(items: Sequence[Item]) -> bool:
    """Whether a person is named among some items, so that "his" is not said of a state."""
    return any(i.kind == "ref" and len(i.keys) == 1 and i.keys[0].startswith("person:") for i in items)


def _is_told_before(story: Story, limit: int) -> bool:
    """Whether a person before an item stands behind no particle, so that a pronoun may mean him."""
    items = story.here.items
    return any(
        i.kind == "ref"
        and not i.prep
        and i.keys[0].startswith("person:")
        and len(i.keys) == 1
        and not (at and (groups_of(items[at - 1]) & {"with"} or items[at - 1].kind == "function"))
        for at, i in enumerate(items[:limit])
    )


def _doer_ahead(story: Story, clause: Clause, number: int) -> tuple[str, ...]:
    """Who acts in the clause that a phrase of time opens, where nobody is named before: "on receiving N, X said".

    Who acts there made the journey as well, unless it led to his own state: "during his visit to X, N said".
    """
    visited = _visited(story, clause)
    if not (clause.sense.frame.event in TALKS or visited):
        return ()
    if any(i.kind in ("ref", "verb") for i in story.here.items[: clause.at]):
        return ()
    if visited and number == 1 and (doer := named_behind(story, clause.at)):
        return doer if not visited & {story.book.state_of(k) for k in doer} else ()
    if not (is_aside(story, clause) or _is_dated(story, clause)):
        return ()
    first = next((c for c in story.clauses if c.kind == "verb" and c.verb_at > clause.at and c.inside < 0), None)
    if first is None or first.dropped or len(first.subject) != number or not first.subject[0].startswith("person:"):
        return ()
    if visited & {story.book.state_of(k) for k in first.subject}:
        return ()
    named = {k for p in clause.parts for k in p.keys}
    return first.subject if not named & set(first.subject) else ()


def _is_dated(story: Story, clause: Clause) -> bool:
    """Whether nothing but how long after it stands before an event at the head of a sentence: "two days after his"."""
    before = story.here.items[: clause.at]
    return any(i.kind == "time" for i in before) and all(i.kind in ("time", "particle", "function") for i in before)


def _guest_around(story: Story, clause: Clause) -> tuple[str, ...]:
    """Whom the clause around an arrival tells to be received: "X met with a warm reception by Y on his arrival"."""
    if clause.sense.frame.id != ARRIVAL or not is_aside(story, clause):
        return ()
    around = [c for c in story.clauses if c.sense.frame.id == RECEPTION and 0 <= c.verb_at < clause.at < c.end]
    received = [c.subject for c in around if c.sense.frame.subject == "participant" and len(c.subject) == 1]
    told = [c for c in story.clauses if c.kind == "noun" and c.sense.frame.id == RECEPTION and c.at < clause.at < c.end]
    received += [p.keys for c in told for p in c.parts if p.role == "participant" and len(p.keys) == 1]
    return received[-1] if received else ()


def _doer_around(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who acts in the clause whose time an office of his tells: "X visited Y after he had taken office"."""
    if not is_aside(story, clause):
        return ()
    people = (c for c in story.clauses if c.kind == "verb" and 0 <= c.verb_at < clause.at < c.end)
    doers = [c.subject for c in people if len(c.subject) == 1 and c.subject[0].startswith("person:")]
    return doers[-1] if doers else ()


def _acting_state(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state that is the subject of the verb around an aside: "X strengthens its ties with Y since its invasion"."""
    if not is_aside(story, clause):
        return ()
    around = [c for c in story.clauses if c.kind == "verb" and c.verb_at < clause.at < c.end and len(c.subject) == 1]
    return around[-1].subject if around and around[-1].subject[0].startswith("country:") else ()


def _state_ahead(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state that acts behind a deed by which a sentence opens: "after its invasion of Y, X faced", "X put forward".

    Nobody is named before it, and nothing behind tells that the state acts against the one that the pronoun means.
    """
    items = story.here.items
    if clause.sense.frame.event != "Action" or any(i.kind in ("ref", "verb") for i in items[: clause.at]):
        return ()
    first = next((c for c in story.clauses if c.kind == "verb" and c.verb_at > clause.at), None)
    if first is None or first.dropped or len(first.subject) != 1 or not first.subject[0].startswith("country:"):
        return ()
    taken_up = any(i.head.key == "inflected_preposition" or i.head.pron for i in items[first.verb_at : first.end])
    named = {k for p in clause.parts for k in p.keys}
    return () if taken_up or first.subject[0] in named else first.subject


def _is_man(story: Story, item: Item) -> bool:
    thing = story.knowledge.world.things.get(item.keys[0])
    return thing is not None and thing.key.startswith("person:") and thing.detail == "m"
