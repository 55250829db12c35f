"""Who and what plays a part in an event, as its clause names it, and by which property."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence, Item
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.events.company.antecedents import antecedent
from kg.steps.facts.events.company.two_meant import met_one_another
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

HOSTING = "host_meeting"
MINTED = "place:~"
HEAD = "headOfStateOf"
CREDENTIALS = "credentials"
JOINED = "organisation"
RECEPTION = "receive"
COUNTED = ("two", "three", "four", "five", "six", "seven")
# items that stand for people, even where nobody but their states is known
MEANT = frozenset({"office", "counterpart", "one_person", *(f"{n}_people" for n in COUNTED)})
# how many words may tell whom somebody sends: "with | officials in | the government"
SENT = 3
ROLE_NAMES = {"organisation": "target", "office": "", "content": "", "none": ""}


def stand_ins(
    parts: list[tuple[str, tuple[str, ...]]], first: tuple[str, ...] = ()
) -> list[tuple[str, tuple[str, ...]]]:
    """Who represents somebody is there, who is represented is not: the one represented is named first.

    Of several states each has somebody of its own there. A subject that is named `first`, before the verb, is there.
    """
    keys = [key for _, keys in parts for key in keys]
    if first and (others := [key for key in keys if key.startswith("person:") and key not in first]):
        return [("participant", first), ("absentee", tuple(others))]
    people = [key for key in keys if key.startswith("person:")]
    states = tuple(key for key in keys if not key.startswith("person:"))
    if not people or len(keys) < 2:
        return []
    if len(states) > 1 or (states and len(people) > 1):
        return [("participant", (*states, *people))]
    return [("participant", (*states, *people[-1:])), ("absentee", tuple(people[:-1]))]


def whose(story: Story, clause: Clause, draft: Draft) -> None:
    """A meeting "of" one organisation alone is its own: it is the organiser; one "with" it is with somebody else."""
    if any(p.role == "participant" and p.item > clause.at and is_joined(story, p.item) for p in clause.parts):
        return
    parties = draft.values("participant")
    if (
        draft.cls == "Meeting"
        and len(parties) == 1
        and story.is_international(parties[0])
        and not draft.values("host", "organizer")
    ):
        draft.parts = [replace(p, role="organizer") if p.role == "participant" else p for p in draft.parts]


def is_joined(story: Story, at: int) -> bool:
    """Whether "with" or "between" leads to an item, by those whom it sends at most: "with a delegation of N"."""
    for item in reversed(story.here.items[max(0, at - SENT) : at]):
        if groups_of(item) & {"with", "between"}:
            return True
        if item.kind in ("ref", "noun", "verb", "mark", "time"):
            return False
    return False


def pronoun_group(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """ "It was later joined by": the organisation spoken of last stands in a pronoun."""
    if draft.cls != "Accession" or draft.values("target", "organizer") or not story.here.group:
        return
    told = any(story.here.group in item.keys for item in story.here.items)
    if clause.sense.frame.id == "withdraw_from" and not told:
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
        seat = _seat(story, story.here.items[clause.subject_at]) if clause.subject_at >= 0 else ()
        # a place or somebody sees what takes place, no body that was spoken of
        seen_by = clause.subject if subject_role != "location" else seat or _seers(clause.subject)
        at = clause.subject_at
        # who is left out or meant by his office looked on; nothing took place in his state for that
        people = subject_role == "location" and (at < 0 or story.here.items[at].why in MEANT)
        out.append(("attendee" if people else subject_role, seen_by))
        if subject_role == "host" and clause.subject_at >= 0:
            out.append(("location", seat))
    for part in clause.parts:
        if part.role == "location" and clause.common and len([k for k in part.keys if k.startswith("country:")]) > 1:
            out.append((subject_role, part.keys))
            continue
        role = part.role
        if role == "actor" and frame.id == RECEPTION:
            role = "host"
        if role == "location" and frame.event == "Appointment" and _is_origin(story, part.item):
            continue
        if role == "besides":
            # what is beside whom a deed is done to is beside him, not beside who does it
            met = frame.event == "Action" and any(p.role == "target" and p.item < part.item for p in clause.parts)
            role = "" if met and clause.subject_at < part.item else subject_role
            role = frame.object if frame.subject == "none" else role
        out.append((role, part.keys))
        if role == "host" and frame.event == "Visit" and part.item >= 0:
            # "the guest of X", a capital: there he went
            out.append(("location", tuple(k for k in story.here.items[part.item].keys if k.startswith("place:"))))
    if clause.carrier == HOSTING and (pron := _pronoun(story, clause)):
        out.append(("participant", antecedent(story, clause._replace(pron=pron))))
    if clause.kind == "noun" and not clause.pron and (pair := met_one_another(story, clause)):
        out.append(("participant", pair))
    if clause.kind == "noun" and clause.pron:
        role = clause.sense.genitive or "participant"
        if role == "agreement" and clause.agreed > clause.at:
            # "their signing of two treaties"
            role = subject_role
        if role == "target" and any(p.role == "target" and p.item > clause.at for p in clause.parts):
            role = "actor"
        if frame.id == "receive":
            role = "host" if any(part.role == "participant" for part in clause.parts) else "participant"
        out.append((role, antecedent(story, clause)))
    if frame.id == CREDENTIALS and clause.subject and clause.kind == "verb" and subject_role == "host":
        # who takes the papers is named first, the ambassadors and their states behind
        envoys = [k for role, keys in out[1:] if role == "host" for k in keys if k.startswith("person:")]
        out = [out[0], ("participant", tuple(envoys)), *(o for o in out[1:] if o[0] != "host")]
    if frame.id == "represent":
        # whom the pronoun on the verb means is left out, or stands before it
        by_pronoun = any(p.role == "participant" and p.item < clause.verb_at for p in clause.parts)
        ahead = 0 <= clause.subject_at < clause.verb_at
        first = clause.subject if ahead or by_pronoun or _for_his_head(story, clause) else ()
        there = [o for o in out if o[0] == "location"]
        out = [*stand_ins([o for o in out if o not in there], first), *there]
    if frame.event == "Accession" and frame.object == JOINED and not any(role == JOINED for role, _ in out):
        # "the leaving of the organisation", which nobody else is named as having left
        out = [(JOINED if role == frame.subject and _are_bodies(story, keys) else role, keys) for role, keys in out]
    return [(property(story, role, keys, frame.event), keys) for role, keys in out if keys]


def _are_bodies(story: Story, keys: tuple[str, ...]) -> bool:
    """Whether only organisations of states are named, which are joined rather than join."""
    return bool(keys) and all(map(story.is_international, keys))


def _is_origin(story: Story, at: int) -> bool:
    """Whether a place only tells where somebody is from: "the first one from the region to be chosen"."""
    before = story.here.items[at - 1] if at > 0 else None
    return before is not None and story.text(before)[len(before.conj) :] in story.knowledge.groups["from"]


def _for_his_head(story: Story, clause: Clause) -> bool:
    """Whether somebody behind "represented" stands for a head of state behind him: "the minister represented X"."""
    met = [k for part in clause.parts if part.role == "participant" for k in part.keys]
    heads = [k for k in met if HEAD in story.office_holders.get(k, ())]
    people = all(k.startswith("person:") for k in clause.subject)
    return bool(heads) and people and not any(HEAD in story.office_holders.get(k, ()) for k in clause.subject)


def _seers(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(k for k in keys if not k.startswith("organization:"))


def _seat(story: Story, item: Item) -> tuple[str, ...]:
    """The town that hosts: named, or called the capital of its state."""
    capitals = story.knowledge.world.capitals
    if isinstance(item.head.info, frozenset) and "capital" in item.head.info and not item.keys[0].startswith("place:"):
        return tuple(place for place, state in capitals.items() if (state,) == item.keys)
    return item.keys if all(k in capitals for k in item.keys) else ()


def _pronoun(story: Story, clause: Clause) -> str:
    """The pronoun on the noun of a gathering: "the town hosts his summit with X"."""
    head = story.here.items[clause.at].head
    return str(head.info.pron or head.pron) if clause.sense.frame.event in CONVENED else ""


def _present_people(role: str, keys: tuple[str, ...]) -> bool:
    return role == "location" and all(key.startswith("person:") for key in keys)


def _are_places(keys: tuple[str, ...]) -> bool:
    return all(key.startswith("place:") and key not in ACTING for key in keys)


def property(story: Story, role: str, keys: tuple[str, ...], cls: str) -> str:
    if cls in CONVENED and role in ("participant", "organizer", "actor"):
        if all(map(story.is_international, keys)):
            return "organizer" if role != "participant" or cls == "Summit" else role
        if role == "organizer":
            return "participant"
    if _present_people(role, keys):
        return "attendee"
    if role == "absentee" and all(key.startswith("place:") for key in keys):
        return ""
    if role in ("host", "participant", "organizer") and _are_places(keys):
        # a region whose leaders meet is not where they meet, but a town that nobody knows may host them
        strange = role == "host" and all(key.startswith(MINTED) for key in keys)
        return "location" if strange or any(map(story.book.state_at, keys)) else ""
    if cls == "Accession" and role == "organisation":
        return "target"
    if role == "speaker" or any(key.startswith("agreement:") for key in keys if role not in ("agreement", "about")):
        return ""
    if role in ("party", "signatory") and cls == "Signing":
        return "participant"
    if role == "agreement":
        return "agreement"
    return ROLE_NAMES.get(role, role)
