"""From a clause to an event: its parts, its truth, and whether enough of it is known."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence
from kg.steps.facts.agreements import agreement_in
from kg.steps.facts.bonds import lasting
from kg.steps.facts.drafts import Draft
from kg.steps.facts.moments import lie_ahead, moment_of
from kg.steps.facts.row import WESTERN, Clause, groups_of
from kg.steps.facts.scenes import ATTACHING, ATTENDING, attach, gathering, share
from kg.steps.facts.story import Story
from kg.steps.facts.truth import CERTAIN, HOSTILE, is_aside, truth_of

MOVING = frozenset({"arrive", "head_to", "depart", "return", "tour"})
BOTH_SIDES = frozenset({"Meeting", "Call"})
ROLE_NAMES = {"organisation": "target", "office": "", "content": "", "none": ""}


def read_event(story: Story, index: int, clause: Clause) -> Draft | None:
    clause = as_withdrawal(story, clause)
    frame = clause.sense.frame
    if not frame.event:
        return None
    parts = event_parts(story, clause)
    cls = frame.event
    evidence = story.evidence(clause.sense.id)
    manner, said_by = truth_of(story, clause)
    sentence = story.here.sentence
    categories = (frame.category,) if frame.category else ()
    draft = Draft(
        cls,
        categories,
        manner[0],
        manner[1],
        evidence,
        clause.sense.id,
        sentence.index,
        sentence.zone,
        frame=frame.id,
        said_by=said_by,
        confidence=CERTAIN[manner[0]],
    )
    for role, keys in parts:
        draft.add(role, keys, evidence)
    stayed_away(clause, draft)
    understood(story, clause, draft, evidence)
    after_talks(story, clause, draft, evidence)
    after_meeting(story, clause, draft, evidence)
    whose(story, draft)
    pronoun_group(story, clause, draft, evidence)
    if (
        clause.inside >= 0
        and not draft.values("actor")
        and story.clauses[clause.inside].sense.frame.category == "ACCUSE"
    ):
        accused = [k for part in story.clauses[clause.inside].parts if part.role == "target" for k in part.keys]
        if frame.subject == "actor" or clause.sense.genitive in ("actor", "target"):
            draft.add("actor", (k for k in accused if k not in draft.values("target")), evidence)
    if frame.category == "ASSAULT" and not draft.values("target", "participant"):
        draft.add(
            "target",
            (
                k
                for k in map(story.state_at, draft.values("location"))
                if k.startswith("country:") and k not in draft.values("actor")
            ),
            evidence,
        )
    if (
        clause.inside >= 0
        and not draft.values("location")
        and story.clauses[clause.inside].sense.frame.status == "Planned"
    ):
        there = (k for p in story.clauses[clause.inside].parts if p.role == "location" for k in p.keys)
        draft.add("location", there, evidence)
    draft.moment = moment_of(story, clause, clause.end)
    lie_ahead(story, clause, draft)
    agreement = agreement_in(story, clause, draft, evidence)
    if clause.sense.agreement and clause.kind == "noun" and clause.verb_at < 0 and frame.object != "agreement":
        return None
    if cls == "Signing" and clause.dropped and not clause.sense.agreement and not draft.values("agreement"):
        return None
    if frame.id == "dispatch" and instead(story, draft):
        return None
    if clause.kind != "noun" and clause.verb_at == clause.at and frame.id in ATTACHING:
        larger = attach(story, index, clause, draft, read_event)
        if larger is not None or (frame.id in ATTENDING and not at_ceremony(story, clause, draft)):
            return None
    earlier = meant(story, clause, cls)
    if earlier is None and cls == "Summit" and clause.definite and draft.parties():
        draft.add("organizer", filter(story.is_international, (story.here.group,)), evidence)
    attended = earlier is not None and clause.carrier in ATTENDING and not _named_parties(clause)
    if attended or not is_enough(story, draft, clause):
        if earlier is not None and clause.verb_at >= 0 and earlier.status == draft.status:
            share(draft, earlier)
        return earlier
    earlier = signed_before(story, clause, draft)
    draft = story.book.join(earlier, draft) if earlier is not None else story.book.enter(draft)
    if agreement is not None:
        draft.add("outcome", (agreement.id,), evidence)
        agreement.add("concludedAt", (draft.id,), evidence)
    lasting(story, draft, frame.id, evidence)
    if clause.inside >= 0 and clause.inside in story.made:
        (story.outer(clause) or story.made[clause.inside]).add("content", (draft.id,), evidence)
    return draft


def as_withdrawal(story: Story, clause: Clause) -> Clause:
    """Armed forces that leave or come out of a state do not visit or belong to it: they are withdrawn."""
    frame = clause.sense.frame
    doers = clause.subject or tuple(k for p in clause.parts if p.role in ("participant", "actor") for k in p.keys)
    places = [p for p in clause.parts if p.role in ("location", "organisation", "target")]
    left = places and all(k.startswith(("country:", "place:")) for p in places for k in p.keys)
    if frame.id not in ("depart", "withdraw_from") or not left or not doers or not all(map(story.is_armed, doers)):
        return clause
    parts = tuple(p._replace(role="target") if p in places else p for p in clause.parts)
    parts = tuple(p._replace(role="actor") if p.role == "participant" else p for p in parts)
    withdrawn = story.knowledge.frames.frames["withdraw_forces"]
    return clause._replace(sense=clause.sense._replace(frame=withdrawn, genitive="actor"), parts=parts)


def instead(story: Story, draft: Draft) -> bool:
    """Whether who sends one of his own people, and nowhere else, stays away from the gathering that is spoken of."""
    larger = gathering(story)
    senders, sent = draft.values("actor"), draft.values("participant")
    own = {story.book.state_of(k) for k in (*senders, *sent)}
    if larger is None or draft.values("location", "target", "host") or not (senders and sent) or len(own) > 1:
        return False
    if not all(k.startswith("person:") for k in senders):
        return False
    larger.add("absentee", senders, draft.evidence)
    larger.add("attendee", sent, draft.evidence)
    return True


def stayed_away(clause: Clause, draft: Draft) -> None:
    """Who did not attend is an absentee of an event that took place."""
    if clause.manner.detail == "negated" and ATTENDING & {clause.carrier, clause.sense.frame.id}:
        draft.status, draft.detail = "Occurred", ""
        draft.parts = [replace(p, role="absentee") if p.role == "participant" else p for p in draft.parts]


def _named_parties(clause: Clause) -> bool:
    """Whether an event noun names whose event it is."""
    return any(part.role in ("organizer", "participant", "party", "signatory", "host") for part in clause.parts)


def stand_ins(parts: list[tuple[str, tuple[str, ...]]]) -> list[tuple[str, tuple[str, ...]]]:
    """Who represents somebody is there, who is represented is not: the one represented is named first."""
    keys = [key for _, keys in parts for key in keys]
    people = [key for key in keys if key.startswith("person:")]
    states = tuple(key for key in keys if not key.startswith("person:"))
    if not people or len(keys) < 2:
        return []
    return [("participant", (*states, *people[-1:])), ("absentee", tuple(people[:-1]))]


def at_ceremony(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether people attend a ceremony that nothing else was told of: a funeral, a festival."""
    words = {
        story.text(item).removeprefix(story.knowledge.endings.article)
        for item in story.here.items[clause.at : clause.end]
    }
    named = bool(words & story.knowledge.groups["ceremony"])
    return named and clause.sense.frame.id != "represent" and bool(draft.values("participant"))


def signed_before(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The signing told before, where a later sentence only adds who signed it."""
    earlier = story.book.latest("Signing") if draft.cls == "Signing" and clause.back else None
    if earlier is None or earlier.status != draft.status or earlier.said_by != draft.said_by:
        return None
    mine, theirs = story.states(draft), story.states(earlier)
    return earlier if not mine or not theirs or mine & theirs else None


def understood(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who pledges or threatens an act is its doer; who is asked for one is as well."""
    role = clause.sense.frame.subject
    if (
        clause.kind != "noun"
        or clause.inside < 0
        or role in ("", "none")
        or draft.status != "Planned"
        or clause.inside not in story.made
    ):
        return
    if draft.values(role, "actor"):
        return
    outer = story.outer(clause) or story.made[clause.inside]
    asked = story.clauses[clause.inside].sense.frame.category == "REQUEST"
    doers = outer.values("addressee") if asked else outer.values("speaker")
    draft.add(property(story, role, doers, draft.cls), (k for k in doers if k not in draft.values("target")), evidence)


def after_talks(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """ "After talks, X and Y announced": they who announce together are those who talked."""
    if draft.cls not in BOTH_SIDES or clause.kind != "noun" or draft.parties() or not is_aside(story, clause):
        return
    for other in story.clauses:
        if other.kind == "verb" and len(other.subject) == 2:
            draft.add("participant", other.subject, evidence)
            return


def after_meeting(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """ "X spoke after a meeting with Y": X is who met Y."""
    lone = draft.parties()
    before = story.here.items[clause.at - 1] if clause.at else None
    if before is None or "during" not in groups_of(before) or story.here.items[clause.at].prep:
        return
    if draft.cls not in BOTH_SIDES or clause.kind != "noun" or len(lone) != 1 or not is_aside(story, clause):
        return
    for other in story.clauses:
        acts = other.kind == "verb" and other.verb_at < clause.at and len(other.subject) == 1
        if acts and other.subject[0].startswith("person:") and other.subject[0] not in lone:
            draft.add("participant", other.subject, evidence)
            return


def whose(story: Story, draft: Draft) -> None:
    """A meeting "of" one organisation alone is its own: it is the organiser."""
    parties = draft.values("participant")
    if (
        draft.cls == "Meeting"
        and len(parties) == 1
        and story.is_international(parties[0])
        and not draft.values("host", "organizer")
    ):
        draft.parts = [replace(p, role="organizer") if p.role == "participant" else p for p in draft.parts]


def pronoun_group(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """ "It was later joined by": the organisation spoken of last stands in a pronoun."""
    if draft.cls != "Accession" or draft.values("target", "organizer") or not story.here.group:
        return
    if any(
        i.kind == "function" and i.head.key == "inflected_preposition"
        for i in story.here.items[clause.at + 1 : clause.end]
    ):
        draft.add("target", (story.here.group,), evidence)


def event_parts(story: Story, clause: Clause) -> list[tuple[str, tuple[str, ...]]]:
    frame = clause.sense.frame
    out: list[tuple[str, tuple[str, ...]]] = []
    subject_role = frame.subject
    if clause.subject and subject_role not in ("", "none"):
        out.append((subject_role, clause.subject))
    for part in clause.parts:
        if part.role == "location" and clause.common and len([k for k in part.keys if k.startswith("country:")]) > 1:
            out.append((subject_role, part.keys))
            continue
        role = subject_role if part.role == "besides" else part.role
        out.append((role, part.keys))
    if clause.kind == "noun" and clause.pron:
        role = clause.sense.genitive or "participant"
        out.append((role, antecedent(story, clause)))
    if frame.id == "represent":
        out = stand_ins(out)
    return [(property(story, role, keys, frame.event), keys) for role, keys in out if keys]


def antecedent(story: Story, clause: Clause) -> tuple[str, ...]:
    """Whom a pronoun behind a noun stands for: the nearest of its number before it, else who spoke last."""
    dual = clause.pron in story.knowledge.dual_pronouns
    limit = clause.verb_at if clause.verb_at >= 0 else clause.at
    human = clause.sense.frame.event in ("Visit", "Appointment")
    for item in reversed(story.here.items[:limit]):
        if human and item.kind == "ref" and not item.keys[0].startswith("person:"):
            continue
        if (
            item.kind == "ref"
            and (len(item.keys) == 2 if dual else len(item.keys) == 1)
            and not item.keys[0].startswith("place:")
        ):
            found: tuple[str, ...] = item.keys
            return found
    if dual:
        return story.here.pair_people or story.here.pair_states
    return story.speaker if len(story.speaker) == 1 else ()


def _present_people(role: str, keys: tuple[str, ...]) -> bool:
    return role == "location" and all(key.startswith("person:") for key in keys)


def _are_places(keys: tuple[str, ...]) -> bool:
    return all(key.startswith("place:") and key not in WESTERN for key in keys)


def property(story: Story, role: str, keys: tuple[str, ...], cls: str) -> str:
    if cls in ("Summit", "Meeting") and role in ("participant", "organizer", "actor"):
        if all(
            k.startswith("organization:") and "InternationalOrganization" in story.knowledge.world.things[k].types
            for k in keys
            if k in story.knowledge.world.things
        ) and all(k in story.knowledge.world.things for k in keys):
            return "organizer" if role != "participant" or cls == "Summit" else role
        if role == "organizer":
            return "participant"
    if _present_people(role, keys):
        return "attendee"
    if role in ("host", "participant", "organizer") and _are_places(keys):
        return "location"
    if role == "speaker" or any(key.startswith("agreement:") for key in keys if role not in ("agreement", "about")):
        return ""
    if role in ("party", "signatory") and cls == "Signing":
        return "participant"
    if role == "agreement":
        return "agreement"
    return ROLE_NAMES.get(role, role)


def is_enough(story: Story, draft: Draft, clause: Clause) -> bool:
    people = draft.values("participant", "attendee", "actor", "target", "host")
    place = draft.values("location")
    match draft.cls:
        case "Summit":
            return bool(draft.values("organizer") or len(people) >= 2 or (place and (people or clause.kind == "noun")))
        case "Meeting" | "Call":
            return (
                len(people) >= 2
                or (bool(draft.values("organizer")) and bool(people or place))
                or (bool(draft.values("absentee")) and not clause.definite)
            )
        case "Visit":
            guests = draft.values("actor", "participant")
            moving = clause.kind != "noun" and clause.carrier == "" and clause.sense.frame.id in MOVING
            if moving and not any(k.startswith("person:") for k in guests):
                return False
            return bool(guests) and bool(place or draft.values("target", "host"))
        case "Signing":
            return bool(people or place)
        case "Accession":
            members = [k for k in draft.values("participant", "actor") if not k.startswith("person:")]
            return bool(members) and bool(draft.values("target", "organizer"))
        case "Founding":
            founded = [k for k in draft.values("target", "organizer") if _can_be_founded(story, k)]
            return bool(founded) or len(draft.values("participant", "actor", "host")) >= 2
        case "Appointment":
            return any(k.startswith("person:") for k in draft.values("target", "actor", "participant"))
        case _:
            actors = draft.values("actor")
            if actors and set(draft.values("target")) - set(actors):
                return True
            return len(draft.values("participant")) >= 2 or bool(
                actors and place and draft.categories and draft.categories[0] in HOSTILE | {"MOBILIZE"}
            )


def _can_be_founded(story: Story, key: str) -> bool:
    """Whether a key is an organisation and no body of a state, whose name would be the doer here."""
    thing = story.knowledge.world.things.get(key)
    own = thing is not None and "GovernmentOrganization" in thing.types
    return key.startswith("organization:") and not own and key not in story.linked.made


def meant(story: Story, clause: Clause, cls: str) -> Draft | None:
    """The event that a definite noun without companions points back to."""
    if not clause.definite or cls not in ("Summit", "Meeting", "Call", "Visit", "Signing"):
        return None
    if clause.carrier not in ATTACHING:
        return story.book.latest(cls)
    session = story.text(story.here.items[clause.at]) in story.knowledge.groups["session"]
    return gathering(story, cls, session=session)
