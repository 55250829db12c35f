"""Whether enough of an event is known to tell of it."""

from __future__ import annotations

from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.afterwards.margins import CHAIR, ELECT
from kg.steps.facts.events.afterwards.settings import framing
from kg.steps.facts.events.company.own_journeys import leads_to_region
from kg.steps.facts.events.gathered import (
    HOSTING,
    LIGHT,
    is_attended,
    is_by_several,
    is_hosted,
    is_proposed,
    is_told_when,
    sits,
)
from kg.steps.facts.story.by_word import HOSTILE
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.others_times import is_kept
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story

# deeds that a doer and a place tell enough of
PLACED = frozenset({"evacuate"})
# deeds of a member in a council, which need nobody else
VOICED = frozenset({"vote", "veto", "submit_draft", "adopt_resolution", "extend_mandate"})
# deeds that a state does by itself for others to see
SHOWN = frozenset({"test_weapon", "launch_missile"})
# what it does so where a verb of its own tells of it
ARMING = frozenset({"deploy", "mobilise"})
# what is done to a person, whoever does it
PERSONAL = frozenset({"arrest", "kill", "release", "extradite", "sentence", "kidnap", "pardon"})
REACHED = "reach_agreement"
LEAVING = "withdraw_from"
MEMBERSHIP = frozenset({"accede", "take_out", "withdraw_from"})
VOTE = "vote_election"
COUP = "overthrow"
ACCOMPANY = "accompany"
CEREMONY = "ceremony"
DISSOLVE = "dissolve"
FOUNDING = frozenset({"found", "launch"})
STEPS = "act"
PAIR = 2
CONVENED = "convene"
COMING = frozenset({"arrive", "head_to"})
# why an item stands for a state or an organisation: somebody of an office whose name nobody knows
HOLDERS = frozenset({"members", "office", "counterpart"})
# changes of office that somebody else makes
CHOSEN = frozenset({"appoint", "dismiss", "nominate", ELECT})
MOVING = frozenset({"arrive", "head_to", "depart", "return", "tour"})


def is_enough(story: Story, draft: Draft, clause: Clause) -> bool:
    people = draft.values("participant", "attendee", "actor", "target", "host")
    place = draft.values("location")
    match draft.cls:
        case "Summit":
            held = place and (people or clause.kind == "noun" or clause.carrier)
            by_state = clause.carrier == HOSTING and any(k.startswith("country:") for k in draft.values("host"))
            by_state = by_state or (clause.kind == "noun" and clause.verb_at < 0 and bool(draft.values("host")))
            hosted = by_state or any(k.startswith("person:") for k in draft.values("host"))
            return bool(draft.values("organizer") or len(people) >= 2 or held or hosted) or is_attended(
                story, draft, clause
            )
        case "Meeting" | "Call":
            return (
                len(people) >= 2
                or (bool(draft.values("organizer")) and bool(people or place or is_told_when(draft, clause)))
                or (bool(people and place) and bool({clause.sense.frame.id, clause.carrier} & ATTENDING))
                or is_attended(story, draft, clause)
                or (bool(people and (place or draft.moment)) and clause.carrier == CONVENED)
                or (bool(people and place) and clause.carrier == LIGHT and draft.moment is not None)
                or is_proposed(story, clause, draft)
                or (
                    draft.frame == CEREMONY
                    and clause.carrier in ATTENDING
                    and any(k.startswith("person:") for k in people)
                )
                or is_hosted(story, draft, clause)
                or (bool(place or draft.moment) and is_by_several(story, clause))
                or (bool(place) and framing(story, story.here.items, clause.at) == "frame")
                or (any(map(story.is_international, draft.values("organizer", "host"))) and sits(clause))
                or (bool(draft.values("absentee")) and not (clause.definite or clause.dropped))
                or (
                    bool(people and place)
                    and draft.cls == "Meeting"
                    and draft.moment is not None
                    and not clause.definite
                )
            )
        case "Visit":
            guests = draft.values("actor", "participant")
            moving = clause.kind != "noun" and clause.carrier == "" and clause.sense.frame.id in MOVING
            if draft.frame == ACCOMPANY and len(guests) < PAIR:
                return False
            if moving and not any(k.startswith("person:") for k in guests) and not _is_delegation(story, clause):
                return False
            travels = any(k.startswith("person:") for k in guests)
            led = bool(place or draft.values("target", "host")) or (travels and leads_to_region(story, clause))
            own = {story.book.state_of(k) or k for k in guests}
            return bool(guests) and led and not (place and set(place) <= own)
        case "Signing" if draft.frame == REACHED:
            parties = draft.values("participant", "signatory")
            return bool(parties) and (draft.status == "Occurred" or len(parties) > 1)
        case "Signing":
            return bool(draft.values("participant", "attendee", "actor", "host") or place)
        case "Accession":
            members = [k for k in draft.values("participant", "actor") if not k.startswith("person:")]
            left = draft.frame == LEAVING and _is_from_treaty(story, clause)
            joined = draft.values("target", "organizer")
            if joined and all(k.startswith("person:") for k in joined):
                return False  # into the palaces of somebody
            between = bool(joined) and all(k.startswith("country:") for k in joined) and not left
            if draft.frame in MEMBERSHIP and all(k.startswith(PARTIES) for k in members) and between:
                # the return of an embassy to a state, the recall of an envoy from it
                return False
            return bool(members) and bool(draft.values("target", "organizer") or left)
        case "Founding":
            if _is_by_body(story, draft, clause):
                return True
            bare = clause.kind == "noun" and story.here.items[clause.at].end - story.here.items[clause.at].start == 1
            if draft.frame == "gain_independence" and bare and draft.moment is None and not is_kept(story, clause):
                return False
            if draft.frame == "gain_independence":
                return any(k.startswith(("country:", "place:")) for k in draft.values("participant"))
            if clause.kind == "noun" and clause.pron and clause.verb_at < 0 and draft.moment is None:
                return False
            gone = draft.frame == DISSOLVE and any(_is_no_more(story, k) for k in draft.values("target"))
            if gone:
                return True
            founded = [k for k in draft.values("target", "organizer") if _can_be_founded(story, k)]
            return bool(founded) or len(draft.values("participant", "actor", "host")) >= 2
        case "Appointment":
            chosen = draft.frame == VOTE or clause.dropped
            told = clause.carrier or draft.moment is not None or _is_carried(story, clause)
            if (draft.frame == COUP or (draft.frame == VOTE and told)) and any(map(story.book.state_at, place)):
                return True
            roles = ("target",) if chosen or draft.frame in CHOSEN else ("target", "actor", "participant")
            if draft.frame == CHAIR:
                return bool(draft.values("actor")) and bool(draft.values("target", "participant"))
            by_one = any(k.startswith("person:") for k in draft.values("actor"))
            state = draft.frame == ELECT and any(k.startswith("country:") for k in draft.values("target"))
            state = state and not by_one
            return state or any(k.startswith("person:") for k in draft.values(*roles))
        case _:
            actors = draft.values("actor")
            if actors and set(draft.values("target")) - set(actors):
                return True
            named = clause.kind == "verb" and clause.subject_at >= 0
            done = draft.status == "Occurred" and not clause.carrier and not story.here.items[clause.subject_at].prep
            alone = VOICED | SHOWN | ARMING if done else VOICED | SHOWN
            if draft.frame in alone and named and any(_is_known(story, k) for k in actors):
                return True
            if draft.frame == STEPS and not actors:
                return False  # "steps on X with Y": nobody takes them
            certain = clause.kind == "verb" and draft.status == "Occurred"
            set_down = certain and (bool(place) or draft.moment is not None)
            if draft.frame in PERSONAL and set_down and any(k.startswith("person:") for k in draft.values("target")):
                return True
            placed = draft.frame in PLACED or bool(draft.categories and draft.categories[0] in HOSTILE | {"MOBILIZE"})
            return len(draft.values("participant")) >= 2 or bool(actors and place and placed)


def _is_by_body(story: Story, draft: Draft, clause: Clause) -> bool:
    """Whether an organisation of states is told to found something of its own: "the council set up a mission"."""
    if draft.frame not in FOUNDING or clause.pron or not any(map(story.is_international, draft.values("actor"))):
        return False
    items = story.here.items[clause.at + 1 : clause.end]
    return any(item.kind in ("orgword", "body") for item in items)


def _is_delegation(story: Story, clause: Clause) -> bool:
    """Whether a state's delegation or holder of an office goes somewhere: "a Ruritanian delegation arrives in X"."""
    item = story.here.items[clause.subject_at] if clause.subject_at >= 0 else None
    if clause.sense.frame.id not in COMING | MOVING or item is None:
        return False
    if item.head.kind == "body" and item.head.key == "delegation":
        return clause.sense.frame.id in COMING
    if item.why in HOLDERS:
        return True
    if item.kind == "ref":
        near = story.here.items[max(0, clause.subject_at - PAIR) : clause.subject_at]
        return any(story.text(i).split(" ")[-1] in story.knowledge.groups["missions"] for i in near)
    return False


def _is_from_treaty(story: Story, clause: Clause) -> bool:
    """Whether somebody leaves a treaty of which nobody knows the name but whose subject is told."""
    items = story.here.items
    for at in range(max(clause.at, clause.verb_at) + 1, min(clause.end, len(items) - 1)):
        senses = story.knowledge.frames.nouns.get(items[at].head.key, ()) if items[at].kind == "noun" else ()
        if any(sense.agreement for sense in senses):
            told = items[at + 1].kind in ("word", "topic", "noun", "unknown", "nisba", "ref", "body")
            return story.text(items[at - 1]) in story.knowledge.groups["from"] and told
    return False


def _can_be_founded(story: Story, key: str) -> bool:
    """Whether a key is an organisation and no body of a state, whose name would be the doer here."""
    thing = story.knowledge.world.things.get(key)
    own = thing is not None and "GovernmentOrganization" in thing.types
    return key.startswith("organization:") and not own and key not in story.linked.made


def _is_no_more(story: Story, key: str) -> bool:
    """Whether a state is one of the past, which has no capital: "after the fall of the Union"."""
    return key.startswith("country:") and key not in story.knowledge.world.capitals.values()


def _is_known(story: Story, key: str) -> bool:
    """Whether a party is a state, somebody by name, or a body that the world or its state is known to have."""
    return key.startswith(PARTIES) and (key not in story.linked.made or bool(story.linked.made[key].within))


def _is_carried(story: Story, clause: Clause) -> bool:
    """Whether another noun tells that what a noun names is held: "the holding of elections in X"."""
    before = story.here.items[clause.at - 1] if clause.at and clause.kind == "noun" else None
    senses = (
        story.knowledge.frames.nouns.get(before.head.key, ()) if before is not None and before.kind == "noun" else ()
    )
    return any(s.frame.id == LIGHT for s in senses)
