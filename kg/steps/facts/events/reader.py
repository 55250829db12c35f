"""From a clause to an event: its parts, its truth, and whether enough of it is known."""

from __future__ import annotations

from dataclasses import replace

from kg.match.fold import fold
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.definiteness import told_apart
from kg.steps.facts.clauses.whereabouts import PATTERN as WHEREABOUTS
from kg.steps.facts.events.agreements import LATER, agreement_in
from kg.steps.facts.events.aimed import aimed_at_some
from kg.steps.facts.events.charges import by_the_accused, to_the_accuser
from kg.steps.facts.events.deeds import by_and_to_states
from kg.steps.facts.events.doers import joined, struck, understood
from kg.steps.facts.events.elections import where_voted
from kg.steps.facts.events.enclosing import beside_talks, on_visit
from kg.steps.facts.events.guises import (
    as_call,
    as_death,
    as_deployment,
    as_measure,
    as_presidency,
    as_reception,
    as_withdrawal,
    by_telephone,
    gathers_heads,
    in_person,
    is_at_home,
    of_leaders,
    to_office,
    went_to,
)
from kg.steps.facts.events.margins import chosen_state, handed_over, held_where, hosted_by
from kg.steps.facts.events.mediation import between_whom, mediated
from kg.steps.facts.events.parts import event_parts, pronoun_group, whose
from kg.steps.facts.events.resolutions import decreed, vetoed
from kg.steps.facts.events.signers import announced_together
from kg.steps.facts.events.spoken_of import to_the_one_spoken_of
from kg.steps.facts.events.standing_in import as_counterpart, stood_in_for, with_delegation
from kg.steps.facts.events.sufficiency import is_enough
from kg.steps.facts.events.surroundings import at_own_premises, of_the_same, to_the_country, with_companions
from kg.steps.facts.events.trips import AWAY, on_trip, there_too
from kg.steps.facts.events.understood import follow_suit, left_out
from kg.steps.facts.relations.bonds import lasting
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.foretold import lie_ahead
from kg.steps.facts.story.moments import moment_of
from kg.steps.facts.story.scenes import ATTACHING, ATTENDING, attach, gathering, share
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import CERTAIN, own_report, truth_of
from kg.steps.facts.story.unreal import is_imagined

FOLLOWING = "follow_suit"
PLACES = ("place:", "country:")
BOUND = "be_signed"
ABSENT = "absent"
FIRST = "first"
NEAR = 2
MONTH = len("2000-01")
FALLING = frozenset({"Summit", "Meeting", "Call", "Visit"})
UNDETERMINED = "undetermined"


def read_event(story: Story, index: int, clause: Clause) -> Draft | None:
    clause = as_call(story, as_reception(story, as_withdrawal(story, as_measure(story, clause))))
    clause = as_deployment(story, clause)
    clause = as_death(story, as_presidency(story, clause))
    frame = clause.sense.frame
    if not frame.event or (frame.event == "Action" and is_imagined(story, clause)):
        return None
    if frame.event == "Signing" and _happened(story, clause):
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
    draft.bilateral = cls == "Summit" and _is_between(story, clause)
    draft.ordinal = counted(story, clause)
    for role, keys in parts:
        draft.add(role, (k for k in keys if role != "location" or k.startswith(PLACES)), evidence)
    if draft.bilateral:
        # who holds a summit with others, or between them, is one of the sides
        sides = {k for p in clause.parts if p.role == "participant" for k in p.keys}
        met = [p for p in draft.parts if p.role == "organizer" and p.value in sides]
        draft.parts = [replace(p, role="participant") if p in met else p for p in draft.parts]
    if frame.id == "depart":
        draft.parts = went_to(story, clause, draft)
    stayed_away(story, clause, draft)
    stood_in_for(story, clause, draft, evidence)
    understood(story, clause, draft, evidence)
    struck(story, index, clause, draft, evidence)
    beside_talks(story, clause, draft, evidence)
    with_delegation(story, clause, draft, evidence)
    if draft.cls == "Meeting":
        as_counterpart(story, draft, evidence)
    on_visit(story, clause, draft, evidence)
    whose(story, draft)
    pronoun_group(story, clause, draft, evidence)
    by_the_accused(story, clause, draft, evidence)
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
    to_the_accuser(story, clause, draft, evidence)
    where_voted(story, clause, draft, evidence)
    handed_over(story, clause, draft, evidence)
    chosen_state(story, clause, draft, evidence)
    if cls == "Appointment":
        in_person(story, clause, draft, evidence)
        draft.parts = to_office(draft)
        own = draft.values("target")
        draft.parts = [p for p in draft.parts if p.role == "target" or p.value not in own]
    if frame.id == FOLLOWING:
        copied = follow_suit(story, clause, draft)
        if copied is None:
            return None
        draft = copied
    if cls == "Founding":
        draft.parts = [p for p in draft.parts if p.role != "target" or not p.value.startswith("person:")]
    draft.add("participant", announced_together(story, clause, draft), evidence)
    joined(story, index, clause, draft, evidence)
    vetoed(story, clause, draft, evidence)
    decreed(story, index, clause, draft, evidence)
    aimed_at_some(story, clause, draft, evidence)
    by_and_to_states(story, clause, draft, evidence)
    left_out(story, clause, draft, evidence)
    to_the_one_spoken_of(story, clause, draft, evidence)
    between_whom(story, clause, draft, evidence)
    if (
        clause.inside >= 0
        and not draft.values("location")
        and story.clauses[clause.inside].sense.frame.status == "Planned"
    ):
        there = (k for p in story.clauses[clause.inside].parts if p.role == "location" for k in p.keys)
        draft.add("location", there, evidence)
    if draft.cls == "Meeting" and (of_leaders(story, clause) or gathers_heads(story, draft)):
        draft.cls = "Summit"
        draft.parts = [replace(p, role="organizer") if story.is_international(p.value) else p for p in draft.parts]
    if draft.cls == "Meeting" and by_telephone(story, draft):
        draft.cls = "Call"
    draft.moment = moment_of(story, clause, clause.end)
    draft.former = _is_earlier(story, clause, draft)
    claimed = draft.status == "Alleged" and draft.detail != UNDETERMINED
    if claimed and own_report(story, clause, story.states(draft), cls):
        draft.status, draft.detail = "Occurred", ""
    lie_ahead(story, clause, draft)
    there_too(story, clause, draft, evidence)
    on_trip(story, index, clause, draft, evidence)
    agreement = agreement_in(story, clause, draft, evidence)
    if clause.sense.agreement and clause.kind == "noun" and clause.verb_at < 0 and frame.object != "agreement":
        return None
    if cls == "Signing" and clause.dropped and not (clause.sense.agreement or agreement or draft.values("agreement")):
        return None
    if frame.id == "dispatch" and instead(story, draft):
        return None
    if frame.id == "lead_delegation" and _is_of_other_state(story, clause):
        return None
    if frame.id == "discuss" and (_is_agenda(story, index, clause) or _is_of_talks(story, index, clause)):
        return None
    if frame.id == BOUND and clause.carrier in ATTENDING:
        return None
    if fold(clause.lemma) in story.knowledge.groups["in_office"]:
        return None
    if cls == "Call" and _is_field(story, clause):
        return None
    at_own_premises(story, clause, draft, evidence)
    to_the_country(story, clause, draft, evidence)
    of_the_same(story, clause, draft, evidence)
    held_where(story, clause, draft, evidence)
    hosted_by(story, clause, draft, evidence)
    if (accompanied := with_companions(story, clause, draft, evidence)) is not None:
        return accompanied
    if clause.sense.id == WHEREABOUTS and is_at_home(story, draft):
        return None
    if frame.id == "cooperate" and clause.kind == "noun" and clause.verb_at < 0 and clause.inside not in story.made:
        return None
    if _attaches(clause):
        larger = attach(story, index, clause, draft, read_event)
        if larger is not None or (frame.id in ATTENDING and not at_ceremony(story, clause, draft)):
            return None
    earlier = meant(story, clause, cls)
    if earlier is None and cls == "Summit" and clause.definite and draft.parties():
        draft.add("organizer", filter(story.is_international, (story.here.group,)), evidence)
    if earlier is not None and _is_margin(story, clause):
        return earlier
    other = earlier is not None and earlier.cls != cls
    attended = earlier is not None and clause.carrier in ATTENDING and (other or not _named_parties(clause))
    if attended or not is_enough(story, draft, clause):
        if earlier is not None and _falls_through(draft, earlier):
            earlier.status, earlier.detail = draft.status, draft.detail
        told = clause.verb_at >= 0 and earlier is not None and earlier.status == draft.status
        if earlier is not None and (told or (clause.kind == "noun" and draft.values("attendee"))):
            share(draft, earlier)
        return earlier
    earlier = signed_before(story, clause, draft)
    for separate in one_by_one(story, clause, draft):
        story.book.enter(separate)
    draft = story.book.join(earlier, draft) if earlier is not None else story.book.enter(draft)
    if agreement is not None:
        draft.add("outcome", (agreement.id,), evidence)
        agreement.add("concludedAt", (draft.id,) if draft.frame not in LATER else (), evidence)
    lasting(story, draft, clause, frame.id, evidence)
    mediated(story, clause, draft, evidence)
    if clause.inside >= 0 and clause.inside in story.made:
        (story.outer(clause) or story.made[clause.inside]).add("content", (draft.id,), evidence)
    return draft


def _is_margin(story: Story, clause: Clause) -> bool:
    """Whether a gathering known before is only named as that on whose margins something is to happen."""
    before = story.here.items[clause.at - 1] if clause.at else None
    bare = clause.kind == "noun" and clause.verb_at < 0 and clause.definite
    return (
        bare
        and before is not None
        and "frame" in groups_of(before)
        and not any(p.role == "organizer" for p in clause.parts)
    )


def _falls_through(draft: Draft, planned: Draft) -> bool:
    """Whether a sentence says of a gathering or journey just told of as planned that it was called off."""
    near = draft.sentence - planned.sentence <= NEAR and draft.cls in FALLING and draft.frame not in AWAY
    return near and draft.status == "Denied" and planned.status == "Planned"


def _happened(story: Story, clause: Clause) -> bool:
    """Whether a verb spelled like "signed" means "took place": where or between whom stands right behind it."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.head.pron or clause.sense.agreement or not clause.back:
        return False
    behind = story.here.items[clause.verb_at + 1] if clause.verb_at + 1 < len(story.here.items) else None
    placed = behind is not None and bool(groups_of(behind) & {"between", "place"})
    return placed and not any(p.role == "agreement" for p in clause.parts)


def counted(story: Story, clause: Clause) -> str:
    """The ordinal behind the noun of an event, without article and ending: "the third round", "the twenty-third"."""
    endings, words = story.knowledge.endings, story.knowledge.calendar.words
    for at, item in enumerate(story.here.items[clause.at + 1 : clause.at + 3], clause.at + 2):
        bare = story.text(item).removeprefix(endings.article).removesuffix(endings.feminine)
        if (item.kind == "modifier" and item.head.key == FIRST) or "ordinal" in words.get(bare, ()):
            behind = story.text(story.here.items[at]) if at < len(story.here.items) else ""
            tens = behind if {"tens", "teen"} & set(words.get(behind, ())) else ""
            return f"{bare} {tens}".strip()
    return ""


def _is_of_other_state(story: Story, clause: Clause) -> bool:
    """Whether a delegation is named as that of another state than his who is taken to lead it."""
    items = story.here.items[clause.verb_at + 1 : clause.end]
    led = next(
        (i for i in items if i.kind == "ref" and i.head.kind == "body" and i.keys[0].startswith("country:")), None
    )
    own = {story.book.state_of(k) for k in clause.subject if k.startswith("person:")} - {""}
    return led is not None and bool(own) and not own & set(led.keys)


def _is_field(story: Story, clause: Clause) -> bool:
    """Whether a noun of calling is one of the fields of a list: "in trade, energy and communications"."""
    if clause.kind != "noun" or clause.parts or not clause.definite:
        return False
    fields = story.knowledge.groups["fields"]
    return any(story.text(i)[len(i.conj) + len(i.prep) :] in fields for i in story.here.items[: clause.at])


def _is_agenda(story: Story, index: int, clause: Clause) -> bool:
    """Whether "to discuss" only tells what a meeting or visit told before it in the sentence is for."""
    purpose = clause.kind == "noun" and story.here.items[clause.at].prep == story.knowledge.lexicon.clitics.lam
    if not purpose or any(p.role == "participant" and p.item > clause.at for p in clause.parts):
        return False
    return any(d.cls in ("Meeting", "Summit", "Call", "Visit") for i, d in story.made.items() if i < index)


def _is_of_talks(story: Story, index: int, clause: Clause) -> bool:
    """Whether two calls or meetings are what dealt with a matter: "held two calls with X and Y, which dealt with"."""
    if not clause.dropped or clause.kind != "verb" or clause.number != "dual":
        return False
    talks = [c for i, c in enumerate(story.clauses[:index]) if i in story.made and story.made[i].cls in FALLING]
    return bool(talks) and story.here.items[talks[-1].at].head.info.number == "dual"


def _is_between(story: Story, clause: Clause) -> bool:
    """Whether a gathering is told of as one with somebody, or between two."""
    behind = [p.item for p in clause.parts if p.role == "participant" and p.item > clause.at]
    return any(groups_of(i) & {"with", "between"} for at in behind for i in story.here.items[at - 1 : at])


def _attaches(clause: Clause) -> bool:
    """Whether a clause tells of somebody at a gathering rather than of one of its own."""
    if clause.kind == "noun":
        return clause.sense.frame.id in ATTENDING | {ABSENT} and clause.verb_at < 0
    named = clause.verb_at == clause.at or clause.carrier == "host_meeting"
    return named and bool({clause.sense.frame.id, clause.carrier} & ATTACHING)


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


def stayed_away(story: Story, clause: Clause, draft: Draft) -> None:
    """Who did not attend is an absentee of an event that took place; who will not attend, of one that is to come."""
    if draft.frame == ABSENT and clause.kind == "noun" and clause.verb_at < 0 and not draft.values("absentee"):
        draft.parts = [replace(p, role="absentee") if p.role == "participant" else p for p in draft.parts]
    if clause.manner.detail == "negated" and ATTENDING & {clause.carrier, clause.sense.frame.id}:
        before = story.here.items[max(0, clause.verb_at - 2) : max(0, clause.verb_at)]
        coming = any(story.text(i) in story.knowledge.groups["never_will"] for i in before)
        draft.status, draft.detail = ("Planned", "scheduled") if coming else ("Occurred", "")
        draft.parts = [
            replace(p, role="absentee") if p.role == "participant" else p
            for p in draft.parts
            if p.role != "participant" or not story.is_international(p.value)
        ]


def _named_parties(clause: Clause) -> bool:
    """Whether an event noun names whose event it is."""
    return any(part.role in ("organizer", "participant", "party", "signatory", "host") for part in clause.parts)


def at_ceremony(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether people attend a ceremony that nothing else was told of: a funeral, a festival."""
    article = story.knowledge.endings.article
    words = {
        " ".join(word.removeprefix(article) for word in story.text(item).split(" "))
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


def meant(story: Story, clause: Clause, cls: str) -> Draft | None:
    """The event that a definite noun without companions points back to."""
    there = story.text(story.here.items[clause.at]).removeprefix(story.knowledge.endings.article)
    held = story.book.latest("Signing", "Appointment") if there in story.knowledge.groups["rites"] else None
    if clause.definite and clause.carrier in ATTENDING and held is not None:
        return held
    if not clause.definite or cls not in ("Summit", "Meeting", "Call", "Visit", "Signing"):
        return None
    if clause.carrier not in ATTACHING:
        return story.book.latest(cls)
    known = story.book.latest(cls)
    people = {k for p in clause.parts if p.role == "participant" for k in p.keys if k.startswith("person:")}
    if cls == "Summit" and known is not None and people and not people & known.parties():
        return None
    session = story.text(story.here.items[clause.at]) in story.knowledge.groups["session"]
    return gathering(story, cls, session=session)


def one_by_one(story: Story, clause: Clause, draft: Draft) -> list[Draft]:
    """The further calls or meetings where somebody held several, one with each: "three calls with X, Y and Z"."""
    item = story.here.items[clause.at]
    several = item.kind == "noun" and item.head.info.number in ("dual", "plural") and clause.number == "singular"
    plural = several and story.text(item) != item.head.key
    others = [p for p in draft.parts if p.role == "participant" and p.value not in clause.subject]
    if draft.cls not in ("Call", "Meeting") or not plural or len(clause.subject) != 1 or len(others) < 2:
        return []
    shared = [p for p in draft.parts if p not in others]
    draft.parts = [*shared, others[0]]
    return [replace(draft, parts=[*shared, other]) for other in others[1:]]


def _is_earlier(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a clause tells of another one than that of the news: "the last summit", "it is recalled that"."""
    if clause.kind == "noun" and told_apart(story.here.items, clause.at) == "former":
        return True
    recalled = any("narrator" in groups_of(item) for item in story.here.items[:2])
    if not recalled or draft.moment is None:
        return False
    month = (draft.moment.value or "")[:MONTH]
    gone = draft.cls == "Summit" and draft.status == "Occurred" and "" < month < story.linked.when[:MONTH]
    return clause.kind == "verb" or gone
