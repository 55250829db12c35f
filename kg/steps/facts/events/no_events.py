"""Clauses that open the frame of an event and tell of none of their own: an agenda, a field, a word spelled alike."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model.classes import ENCOUNTERS, TALKS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.company.at_events import instead
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story

ACCEDE = "accede"
REACHED = "reach_agreement"
ELECT, NEAR = "elect", 2
ENDED = frozenset({"noun", "word", "topic", "unknown"})
BOUND = "be_signed"
JOINED = frozenset({"organisation", "target"})
CANCEL, RATIFY, ENDING = "cancel", "ratify", "denounce_treaty"
CONSULT = "consult"
STOPPING = frozenset({"suspend", "cancel"})
HARM = frozenset({"ASSAULT", "COERCE", "THREATEN", "MOBILIZE"})
RECALLING = frozenset({"recall", "recall_ambassador", "summon"})


def tells_of_none(story: Story, index: int, clause: Clause, draft: Draft, agreement: Draft | None) -> bool:
    """Whether what a clause tells is no event of its own, though it has the frame of one."""
    frame = clause.sense.frame
    if clause.sense.agreement and clause.kind == "noun" and clause.verb_at < 0 and frame.object != "agreement":
        return True
    if (
        frame.event == "Signing"
        and clause.dropped
        and not (clause.sense.agreement or agreement or draft.values("agreement", "attendee"))
    ):
        return True
    if frame.id == ACCEDE and _joins_a_thing(story, clause):
        return True
    if frame.id == RATIFY and agreement is None and _is_of_office(story, clause):
        return True
    if frame.id == "dispatch" and instead(story, clause, draft):
        return True
    if frame.event in TALKS and any(map(story.knowledge.world.is_outlet, draft.parties())):
        return True  # an interview
    if frame.id == CANCEL and _is_of_own_journey(story, clause):
        return True
    if frame.id == "lead_delegation" and _leads_others(story, clause):
        return True
    if frame.id == "discuss" and (_is_agenda(story, index, clause) or _is_of_talks(story, index, clause)):
        return True
    if frame.id == ELECT and clause.kind == "noun" and _is_striven_for(story, clause):
        return True
    if frame.id == BOUND and clause.carrier in ATTENDING:
        return True
    if frame.event == "Meeting" and clause.kind == "verb" and _is_contest(story, clause):
        return True
    if frame.event == "Summit" and _is_height(story, clause):
        return True
    if frame.id == CONSULT and _is_why_recalled(story, clause):
        return True
    if frame.event == "Call" and _is_lasting(story, clause, draft):
        return True
    if frame.id in STOPPING and _is_of_harm(story, clause):
        return True
    if frame.event == "Appointment" and clause.pron in story.knowledge.groups["your"]:
        return True  # whose words are read out does not say whom he speaks to
    if fold(clause.lemma) in story.knowledge.groups["in_office"]:
        return True
    return frame.event == "Call" and _is_field(story, clause)


def signs_nothing(story: Story, clause: Clause) -> bool:
    """Whether what has the frame of a signing is none: it took place, ended so, or is what something is for."""
    return _happened(story, clause) or _is_ended_by_it(story, clause) or _is_only_sought(story, clause)


def _is_ended_by_it(story: Story, clause: Clause) -> bool:
    """Whether an agreement is what puts an end to something, and is not ended: "the accord ended talks, a war"."""
    behind = story.here.items[clause.verb_at + 1 : clause.verb_at + 3]
    if (
        clause.sense.frame.id != ENDING
        or clause.verb_at < 0
        or clause.subject
        or len(behind) < NEAR
        or behind[0].kind != "noun"
        or behind[0].prep
    ):
        return False
    ended = behind[1].kind in ENDED and behind[1].head.key != "adverb" and not (behind[1].prep or behind[1].conj)
    return (
        behind[0].head.info.definite and ended and not story.text(behind[1]).startswith(story.knowledge.endings.article)
    )


def _is_lasting(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether states are only told to be in touch, by a noun that no verb carries: "contact between X and Y"."""
    mere = clause.kind == "noun" and clause.verb_at < 0 and fold(clause.lemma) in story.knowledge.groups["in_touch"]
    return mere and not any(k.startswith("person:") for k in draft.parties())


def _is_of_office(story: Story, clause: Clause) -> bool:
    """Whether what is approved is that somebody comes into office: "parliament approved the appointment of N"."""
    behind = (c for c in story.clauses if clause.at < c.at <= max(clause.end, clause.at + NEAR + NEAR))
    return any(c.sense.frame.event == "Appointment" for c in behind)


def _is_of_harm(story: Story, clause: Clause) -> bool:
    """Whether the noun of a stop has a hostile deed behind it, which nobody is punished by: "the halt of its raids"."""
    if clause.kind != "noun" or clause.verb_at >= 0:
        return False
    items, article = story.here.items, story.knowledge.endings.article
    next_to = items[clause.at + 1] if clause.at + 1 < len(items) else None
    if next_to is not None and story.text(next_to).removeprefix(article) in story.knowledge.groups["fighting"]:
        return True
    behind = (c for c in story.clauses if c.kind == "noun" and clause.at < c.at <= clause.at + NEAR)
    return any(c.sense.frame.category in HARM for c in behind)


def _is_why_recalled(story: Story, clause: Clause) -> bool:
    """Whether an envoy is called home "for consultations", which are no meeting of anybody's."""
    if story.here.items[clause.at].prep != story.knowledge.lexicon.clitics.lam:
        return False
    frames = story.knowledge.frames
    before = (item.head.key for item in story.here.items[: clause.at] if item.kind in ("verb", "noun", "participle"))
    return any(
        s.frame.id in RECALLING for key in before for s in (*frames.verbs.get(key, ()), *frames.nouns.get(key, ()))
    )


def _is_striven_for(story: Story, clause: Clause) -> bool:
    """Whether an election is only what a campaign or somebody's chances are for: "the campaign of his re-election"."""
    before = story.here.items[max(0, clause.at - NEAR) : clause.at]
    return any(story.text(i)[len(i.conj) + len(i.prep) :] in story.knowledge.groups["running"] for i in before)


def _is_of_own_journey(story: Story, clause: Clause) -> bool:
    """Whether what somebody goes back on is a journey, of which its noun tells: "went back on going to X"."""
    items, about = story.here.items, story.knowledge.groups["about"]
    journeys = (c for c in story.clauses if c.kind == "noun" and clause.at < c.at < clause.end)
    return any(c.sense.frame.event == "Visit" and story.text(items[c.at - 1]) in about for c in journeys)


def _happened(story: Story, clause: Clause) -> bool:
    """Whether a verb spelled like "signed" means "took place": where or between whom stands right behind it."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.head.pron or clause.sense.agreement:
        return False
    if _falls(story, clause) or _takes_place(story, clause):
        return True
    if not clause.back:
        return False
    behind = story.here.items[clause.verb_at + 1] if clause.verb_at + 1 < len(story.here.items) else None
    placed = behind is not None and bool(groups_of(behind) & {"between", "place"})
    return placed and not any(p.role == "agreement" for p in clause.parts)


def _is_only_sought(story: Story, clause: Clause) -> bool:
    """Whether reaching a settlement is but what something else is for, and nobody is named who does: "the way to"."""
    if clause.sense.frame.id != REACHED or clause.kind != "noun" or clause.verb_at >= 0:
        return False
    aimed = story.here.items[clause.at].prep == story.knowledge.lexicon.clitics.lam
    return aimed and not any(p.item > clause.at for p in clause.parts)


def _falls(story: Story, clause: Clause) -> bool:
    """Whether a verb spelled like "signed" means "fell": nothing is signed, and into what stands behind its subject."""
    if clause.kind != "verb" or clause.subject_at <= clause.verb_at or any(p.role == "agreement" for p in clause.parts):
        return False
    items = story.here.items
    behind = next((i for i in items[clause.subject_at + 1 :] if i.kind not in ("office", "title", "nisba")), None)
    words = story.text(behind) if behind is not None else ""
    if words in story.knowledge.groups["victims"]:
        return True
    signed = any(i.kind in ("noun", "quote", "participle") for i in items[clause.subject_at + 1 :])
    return words in story.knowledge.groups["falling"] and not signed


def _takes_place(story: Story, clause: Clause) -> bool:
    """Whether a thing that cannot sign stands behind a verb spelled like "signed": "the blast took place between"."""
    items = story.here.items
    if clause.kind != "verb" or clause.at != clause.verb_at or clause.agreed >= 0 or clause.at + 2 >= len(items):
        return False
    thing, behind = items[clause.at + 1], items[clause.at + 2]
    if any(p.role == "agreement" for p in clause.parts) or thing.kind not in ("word", "unknown", "noun"):
        return False
    senses = story.knowledge.frames.nouns.get(thing.head.key, ()) if thing.kind == "noun" else ()
    pact = any(s.agreement for s in senses) or "human" in groups_of(thing)
    return not pact and bool(groups_of(behind) & {"between", "place"})


def _joins_a_thing(story: Story, clause: Clause) -> bool:
    """Whether what is joined is only a pronoun, and the body named behind is another's: "was joined by X of Y"."""
    behind = story.here.items[clause.verb_at + 1 : clause.verb_at + 2] if clause.verb_at >= 0 else ()
    pointed = any(i.kind == "function" and i.head.key == "inflected_preposition" for i in behind)
    return pointed and any(p.role in JOINED and p.item > clause.verb_at + 1 for p in clause.parts)


def _leads_others(story: Story, clause: Clause) -> bool:
    """Whether a delegation is named as that of another state than his who is taken to lead it."""
    items = story.here.items[clause.verb_at + 1 : clause.end]
    led = next(
        (i for i in items if i.kind == "ref" and i.head.kind == "body" and i.keys[0].startswith("country:")), None
    )
    own = {story.book.state_of(k) for k in clause.subject if k.startswith("person:")} - {""}
    return led is not None and bool(own) and not own & set(led.keys)


def _is_contest(story: Story, clause: Clause) -> bool:
    """Whether people come together, or stay away, for a match or a cup."""
    words = story.knowledge.groups["contests"]
    items = story.here.items[clause.verb_at + 1 : clause.end]
    return any(story.text(i)[len(i.conj) + len(i.prep) :] in words for i in items)


def _is_height(story: Story, clause: Clause) -> bool:
    """Whether a summit is that of a mountain, a table or a pyramid."""
    behind = story.here.items[clause.at + 1 : clause.at + 2]
    return any(
        story.text(i).removeprefix(story.knowledge.endings.article) in story.knowledge.groups["heights"] for i in behind
    )


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
    return any(d.cls in ENCOUNTERS for i, d in story.made.items() if i < index)


def _is_of_talks(story: Story, index: int, clause: Clause) -> bool:
    """Whether two calls or meetings are what dealt with a matter: "held two calls with X and Y, which dealt with"."""
    if not clause.dropped or clause.kind != "verb" or clause.number != "dual":
        return False
    talks = [c for i, c in enumerate(story.clauses[:index]) if i in story.made and story.made[i].cls in ENCOUNTERS]
    return bool(talks) and story.here.items[talks[-1].at].head.info.number == "dual"
