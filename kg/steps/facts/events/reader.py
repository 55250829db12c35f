"""From a clause to an event: its parts, its truth, and whether enough of it is known."""

from __future__ import annotations

from dataclasses import replace

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.verbless.whereabouts import PATTERN as WHEREABOUTS
from kg.steps.facts.events.afterwards.margins import held_where, hosted_by
from kg.steps.facts.events.afterwards.unplaced import keep_unplaced
from kg.steps.facts.events.agreements.apart import papers_apart
from kg.steps.facts.events.agreements.hoped_signers import sign_by_states
from kg.steps.facts.events.agreements.reader import LATER, agreement_in
from kg.steps.facts.events.changes_of_office import as_coming_to_power, as_death, as_presidency, by_whom
from kg.steps.facts.events.chosen_by import by_gathering
from kg.steps.facts.events.company.at_events import (
    as_attendance,
    at_ceremony,
    at_gathering,
    attaches,
    is_only_wished,
    only_attended,
)
from kg.steps.facts.events.company.at_the_known import at_its_close, brought_along, comes_to
from kg.steps.facts.events.company.carriers_owned import with_carriers_owner
from kg.steps.facts.events.company.companions import with_companions
from kg.steps.facts.events.company.dated_apart import in_other_years
from kg.steps.facts.events.company.host_and_guest import met_by_guest
from kg.steps.facts.events.company.mediation import is_striven_for, mediated
from kg.steps.facts.events.company.parts import event_parts
from kg.steps.facts.events.company.severally_met import one_by_one
from kg.steps.facts.events.company.surroundings import at_own_premises, of_the_same, to_the_country
from kg.steps.facts.events.company.trips import on_trip, there_too
from kg.steps.facts.events.company.unpeopled import keep_for_later, set_down, told_with_people
from kg.steps.facts.events.deeds.undone import told_besides
from kg.steps.facts.events.deeds.unrecognised import as_unrecognised
from kg.steps.facts.events.filling import fill
from kg.steps.facts.events.guises import (
    as_call,
    as_deployment,
    as_measure,
    as_reception,
    as_round,
    as_show_of_force,
    as_withdrawal,
    by_telephone,
    gathers_heads,
    meets_in_summit,
    of_leaders,
    takes_in_places,
)
from kg.steps.facts.events.journeys import as_journey, is_at_home
from kg.steps.facts.events.no_events import signs_nothing, tells_of_none
from kg.steps.facts.events.no_news import is_no_news, stayed_away
from kg.steps.facts.events.still_ahead import as_held, as_planned
from kg.steps.facts.events.sufficiency import is_enough
from kg.steps.facts.events.talks_between import as_counted_round
from kg.steps.facts.events.told_before import falls_through, is_earlier, is_margin, meant, signed_before
from kg.steps.facts.relations.bonds import lasting
from kg.steps.facts.story.by_word import own_report
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.foretold import lie_ahead
from kg.steps.facts.story.hearsay import doubt
from kg.steps.facts.story.imagined import is_imagined
from kg.steps.facts.story.moments import moment_of
from kg.steps.facts.story.scenes import ATTENDING, attach, share
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import CERTAIN, truth_of

PLACES, FIRST = ("place:", "country:"), "first"
TO_BE_DECIDED = frozenset({"Accession", "Appointment"})
UNDETERMINED = "undetermined"


def read_event(story: Story, index: int, clause: Clause) -> Draft | None:
    clause = with_carriers_owner(story, by_gathering(story, clause))
    clause = as_call(
        story, as_reception(story, as_withdrawal(story, as_measure(story, as_unrecognised(story, clause))))
    )
    clause = as_round(story, as_deployment(story, as_journey(story, clause)))
    clause = as_show_of_force(story, as_death(story, as_presidency(story, as_coming_to_power(story, by_whom(clause)))))
    clause = as_planned(story, as_held(story, as_attendance(story, as_counted_round(story, index, clause))))
    frame = clause.sense.frame
    unreal = is_imagined(story, clause) or is_striven_for(story, clause) or takes_in_places(story, clause)
    if not frame.event or unreal or (frame.event == "Signing" and signs_nothing(story, clause)):
        return None
    parts = event_parts(story, clause)
    cls = frame.event
    evidence = story.evidence(clause.sense.id)
    manner, said_by = truth_of(story, clause)
    if frame.status == "Planned" and cls in TO_BE_DECIDED and manner[0] == "Occurred":
        # who asks to join, or is put forward, is not there yet
        manner = ("Planned", manner[1])
    sentence = story.here.sentence
    draft = Draft(
        cls,
        frame.categories,
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
    filled = fill(story, index, clause, draft, evidence)
    if filled is None:
        return None
    draft = filled
    sign_by_states(story, clause, draft)
    led = of_leaders(story, clause) or gathers_heads(story, draft) or meets_in_summit(story, clause)
    if draft.cls == "Meeting" and led:
        draft.cls = "Summit"
        draft.parts = [replace(p, role="organizer") if story.is_international(p.value) else p for p in draft.parts]
    if draft.cls == "Meeting" and by_telephone(story, draft):
        draft.cls = "Call"
    draft.moment = moment_of(story, clause, clause.end)
    draft.former = is_earlier(story, clause, draft)
    claimed = draft.status == "Alleged" and draft.detail != UNDETERMINED
    if claimed and own_report(story, clause, story.states(draft), cls):
        draft.status, draft.detail = "Occurred", ""
    if is_no_news(story, clause, draft):
        return None
    if stayed_away(clause, draft):
        draft.status, draft.detail = "Denied", "negated"
    lie_ahead(story, clause, draft)
    doubt(story, clause, draft)
    there_too(story, clause, draft, evidence)
    on_trip(story, index, clause, draft, evidence)
    met_by_guest(story, index, clause, draft, evidence)
    apart = papers_apart(story, clause, draft)
    agreement = agreement_in(story, clause, draft, evidence)
    if tells_of_none(story, index, clause, draft, agreement):
        return None
    at_own_premises(story, clause, draft, evidence)
    to_the_country(story, clause, draft, evidence)
    of_the_same(story, clause, draft, evidence)
    held_where(story, clause, draft, evidence)
    hosted_by(story, clause, draft, evidence)
    accompanied = with_companions(story, clause, draft, evidence) or brought_along(story, clause, draft)
    if accompanied is not None:
        return accompanied
    if clause.sense.id == WHEREABOUTS and is_at_home(story, draft):
        return None
    if frame.id == "cooperate" and clause.kind == "noun" and clause.verb_at < 0 and clause.inside not in story.made:
        return None
    told_with_people(story, clause, draft)
    if attaches(clause) and is_only_wished(story, clause):
        return None
    if attaches(clause):
        larger = attach(story, index, clause, draft, read_event)
        there = at_gathering(story, index, clause, draft) if larger is None else False
        if larger is not None or (frame.id in ATTENDING and not there and not at_ceremony(story, clause, draft)):
            return None
    earlier = meant(story, clause, cls)
    if earlier is None and cls == "Summit" and clause.definite and draft.parties() and not _is_of_few(story, clause):
        draft.add("organizer", filter(story.is_international, (story.here.group,)), evidence)
    if earlier is not None and is_margin(story, clause):
        return earlier
    mirrored = told_besides(story, clause, draft)
    if earlier is not None and _is_to_attend(story, clause, earlier):
        draft.status, draft.detail = earlier.status, earlier.detail
    enough = is_enough(story, draft, clause)
    if earlier is not None and enough and clause.carrier in ATTENDING and _has_come_about(earlier, draft):
        earlier = None
    other = earlier is not None and earlier.cls != cls
    attended = earlier is not None and clause.carrier in ATTENDING and (other or not _named_parties(clause))
    there = earlier is not None and (only_attended(story, clause) or comes_to(story, clause, draft, earlier))
    attended = attended or (there and not other)
    if attended or not enough:
        if not enough:
            keep_for_later(story, clause, draft)
            keep_unplaced(story, clause, draft)
        if earlier is not None and falls_through(draft, earlier):
            earlier.status, earlier.detail = draft.status, draft.detail
        told = clause.verb_at >= 0 and earlier is not None and earlier.status == draft.status
        if earlier is not None and (told or (clause.kind == "noun" and draft.values("attendee"))):
            share(draft, earlier)
        elif earlier is not None:
            set_down(draft, earlier)
        return earlier
    earlier = signed_before(story, clause, draft)
    for separate in (*one_by_one(story, clause, draft), *in_other_years(story, clause, draft), *mirrored):
        story.book.enter(separate)
    draft = story.book.join(earlier, draft) if earlier is not None else story.book.enter(draft)
    if agreement is not None:
        draft.add("outcome", (agreement.id,), evidence)
        agreement.add("concludedAt", (draft.id,) if draft.frame not in LATER else (), evidence)
    for separate, kind in apart:
        _sign_apart(story, clause, separate, kind)
    at_its_close(story, clause, draft)
    lasting(story, draft, clause, frame.id, evidence)
    mediated(story, clause, draft, evidence)
    if (teller := story.telling(clause)) is not None:
        teller.add("content", (draft.id,), evidence)
    return draft


def _sign_apart(story: Story, clause: Clause, signing: Draft, kind: str) -> None:
    """Enter a further signing of a clause with its own agreement, of the kind that its noun tells."""
    agreement = agreement_in(story, clause, signing, signing.evidence)
    if agreement is None:
        return
    agreement.kind = agreement.frame = kind or agreement.kind
    entered = story.book.enter(signing)
    entered.add("outcome", (agreement.id,), signing.evidence)
    agreement.add("concludedAt", (entered.id,), signing.evidence)


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


def _is_between(story: Story, clause: Clause) -> bool:
    """Whether a gathering is told of as one with somebody, or between two."""
    behind = [p.item for p in clause.parts if p.role == "participant" and p.item > clause.at]
    return any(groups_of(i) & {"with", "between"} for at in behind for i in story.here.items[at - 1 : at])


def _is_to_attend(story: Story, clause: Clause, earlier: Draft) -> bool:
    """Whether the present tense, or a noun, tells who is to attend a gathering that was told of as planned."""
    if earlier.status != "Planned":
        return False
    if not any(item.kind == "verb" for item in story.here.items):
        return True
    if clause.verb_at < 0:
        attending = (c for c in story.clauses if c.sense.frame.id in ATTENDING and c.kind == "noun" and c.verb_at < 0)
        return any(c.at < clause.at < c.end for c in attending)
    verb = story.here.items[clause.verb_at]
    return verb.kind == "verb" and verb.head.info.tense == "imperfect" and clause.carrier in ATTENDING


def _has_come_about(earlier: Draft, draft: Draft) -> bool:
    """Whether a gathering told of as planned is told of as held, which may be another one."""
    return earlier.cls == draft.cls and (earlier.status, draft.status) == ("Planned", "Occurred")


def _is_of_few(story: Story, clause: Clause) -> bool:
    """Whether some states met, and no organisation: "the trilateral summit", "his summit with the president of X"."""
    if clause.pron and any(p.role == "participant" for p in clause.parts):
        return True
    behind = story.here.items[clause.at + 1 : clause.at + 3]
    return any(story.text(item) in story.knowledge.groups["few_sided"] for item in behind)


def _named_parties(clause: Clause) -> bool:
    """Whether an event noun names whose event it is."""
    return any(part.role in ("organizer", "participant", "party", "signatory", "host") for part in clause.parts)
