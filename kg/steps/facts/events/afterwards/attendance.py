"""Who was at the gathering that an article is about, though no clause says so in as many words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from itertools import pairwise

from kg.knowledge.offices import LEADING
from kg.model import LinkedSentence, Zone
from kg.model.classes import CONVENED, TALKS
from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# the sentences that say whose summit it is, and those in which a conference is told of that an article is about
LEAD = 2
EARLY = 4
PAIR = 2
# how many make a summit
MANY = 3
SPEECH = "give_statement"
DAY, MONTH = len("2000-01-01"), len("2000-01")
FEW_DAYS, LATELY = timedelta(days=3), timedelta(days=14)
TOLD = frozenset({"Occurred", "Planned"})
COMING = frozenset({"arrive", "visit", "head_to"})


def note_attendance(story: Story) -> None:
    """Add to the gathering of an article those who address it or come to it, and leaders of its members who speak."""
    held = _held(story)
    if held is None or _is_of_picture(story, held) or _is_of_before(story, held):
        return
    _note_arrivals(story, held)
    if held.status != "Occurred":
        return
    _note_speakers(story, held)
    talks = any(d is not held and d.cls in TALKS and len(d.parties()) == PAIR for d in story.book.drafts)
    for draft in story.book.drafts:
        told = draft.cls == "Statement" and draft.status == "Occurred" and draft.zone == Zone.BODY
        if not told or draft.said_by or draft.sentence < held.sentence or not _may_be_there(draft, held):
            continue
        away = set(held.values("absentee"))
        for person in draft.values("speaker"):
            there = _addresses(story, draft, talks=talks) or _leads_member(story, held, person)
            if person.startswith("person:") and person not in away and there:
                held.add("attendee", (person,), draft.evidence)
                draft.add("during", (held.id,), draft.evidence)


def _note_speakers(story: Story, held: Draft) -> None:
    """Add those of whom it is only told that each gave a speech: "speeches were given in the first sitting by X, Y"."""
    verbs, nouns = story.knowledge.frames.verbs, story.knowledge.frames.nouns
    for told in story.linked.sentences:
        if told.sentence.index < held.sentence or told.sentence.zone != Zone.BODY:
            continue
        for verb, speech in pairwise(told.items):
            gives = verb.kind == "verb" and any(s.frame.id == SPEECH for s in verbs.get(verb.head.key, ()))
            if not gives or speech.kind != "noun" or speech.head.info.number == "singular":
                continue
            if any(s.frame.event == "Statement" for s in nouns.get(speech.head.key, ())):
                named = (i for i in told.items if i.start > speech.start and i.kind == "ref" and not i.prep)
                first = next(named, None)
                people = [
                    k
                    for k in (first.keys if first is not None else ())
                    if k.startswith("person:") and k not in held.values("absentee")
                ]
                held.add("attendee", people, story.evidence_in(told.sentence, held.pattern))


def _held(story: Story) -> Draft | None:
    """The summit of an article, else the one conference that it tells of in its first sentences."""
    summit = story.book.gathering()
    if summit is not None and not _is_long_past(story, summit):
        return summit
    met = [d for d in story.book.drafts if (d.cls == "Summit" or d.frame == SESSION) and not d.said_by and not d.former]
    met = [d for d in met if d.cls in CONVENED and d.status in TOLD and not _is_long_past(story, d)]
    return met[0] if len(met) == 1 and _told_before(story, met[0]) <= EARLY else None


def _told_before(story: Story, held: Draft) -> int:
    """How many sentences of the news itself stand before the one that tells of a gathering first."""
    before = (s.sentence for s in story.linked.sentences if s.sentence.index < held.sentence)
    return sum(1 for sentence in before if sentence.zone == Zone.BODY)


def _is_long_past(story: Story, held: Draft) -> bool:
    """Whether a gathering took place more than a few days before the news, which only speaks of it."""
    day, today = (held.moment.value or "") if held.moment is not None else "", story.linked.when
    if held.status != "Occurred" or len(day) != DAY or len(today) != DAY:
        return False
    return date.fromisoformat(today) - date.fromisoformat(day) > LATELY


def _is_of_before(story: Story, held: Draft) -> bool:
    """Whether a gathering is of a month before that of which the article tells first, so that nobody speaks at it."""
    month = (held.moment.value or "")[:MONTH] if held.moment is not None else ""
    told = (d.moment.value or "" for d in story.book.drafts if d.sentence < held.sentence and d.moment is not None)
    return len(month) == MONTH and any(day[:MONTH] > month for day in told)


def _note_arrivals(story: Story, held: Draft) -> None:
    """Add those who came to the place of a gathering to which people are told to come: "also in X arrived Y"."""
    there = {story.book.state_at(k) for k in held.values("location")} - {""}
    visits = [d for d in story.book.drafts if d.cls == "Visit" and d.frame in COMING and not d.said_by]
    if len(there) != 1 or not _is_come_to(story, held):
        return
    home = next(iter(there))
    for visit in visits:
        led = {story.book.state_at(k) for k in visit.values("location")}
        apart = visit.moment is not None and held.moment is not None and not _are_close(visit, held)
        alone = visit.former or visit.status not in (held.status, "Occurred") or apart or led != there
        people = [k for k in visit.values("actor") if k.startswith("person:") and story.book.state_of(k) != home]
        if not alone and visit.sentence >= held.sentence:
            held.add("attendee", (k for k in people if k not in held.values("absentee")), visit.evidence)


def _is_come_to(story: Story, held: Draft) -> bool:
    """Whether the sentence that tells of a gathering, or the one before, says that people come for it."""
    words = story.knowledge.groups["come_for"]
    near = (story.document.sentences[i] for i in (held.sentence - 1, held.sentence) if i >= 0)
    return any(not words.isdisjoint(sentence.norms) for sentence in near)


def _are_close(visit: Draft, held: Draft) -> bool:
    """Whether a journey is dated no more than a few days before a gathering, as far as days are told."""
    days = [d.moment.value for d in (visit, held) if d.moment is not None and d.moment.value]
    if len(days) < PAIR or any(len(d) < DAY for d in days):
        return len(days) < PAIR or days[0][:MONTH] == days[1][:MONTH]
    gap = date.fromisoformat(days[1]) - date.fromisoformat(days[0])
    return timedelta() <= gap <= FEW_DAYS


def _is_of_picture(story: Story, summit: Draft) -> bool:
    """Whether nothing but captions, which may be of other days, tells of a gathering."""
    told = {summit.evidence.start, *(p.evidence.start for p in summit.parts)}
    return all(s.zone == Zone.CAPTION for s in story.document.sentences if s.start in told)


def name_organizer(story: Story) -> None:
    """Name the organisation of a summit that the title or the lead tells of as held by the leaders of its states."""
    summit = story.book.gathering()
    if summit is None or summit.values("organizer") or summit.bilateral or summit.sentence > LEAD:
        return
    for told in story.linked.sentences[: LEAD + 1]:
        if body := _led_by_its_own(story, told):
            summit.add("organizer", (body,), summit.evidence)
            return
        for before, item in pairwise(told.items):
            words = told.sentence.words(before.start, before.end)[len(before.conj) :]
            led = words in story.knowledge.groups["leaders"] and item.kind == "ref" and not item.prep
            if led and len(item.keys) == 1 and story.is_international(item.keys[0]):
                summit.add("organizer", item.keys, summit.evidence)
                return


def _led_by_its_own(story: Story, told: LinkedSentence) -> str:
    """The one organisation of states before "its leaders" in a sentence: "N announced that its leaders reached"."""
    words = f" {' '.join(told.sentence.norms)} "
    if not any(f" {led} " in words for led in story.knowledge.groups["own_leaders"]):
        return ""
    bodies = {k for item in told.items if item.kind == "ref" and not item.prep for k in item.keys}
    bodies = {k for k in bodies if story.is_international(k)}
    return bodies.pop() if len(bodies) == 1 else ""


def _may_be_there(draft: Draft, summit: Draft) -> bool:
    """Whether words were spoken nowhere else than at a summit, by somebody in person."""
    elsewhere = set(draft.values("location")) - set(summit.values("location"))
    apart = draft.moment is not None and summit.moment is not None and draft.moment.value != summit.moment.value
    return not elsewhere and not apart and not draft.values("channel")


def _addresses(story: Story, draft: Draft, *, talks: bool) -> bool:
    """Whether words were spoken in an address, before those who are gathered, or in the course of a gathering.

    Where `talks` of two are told as well, "the meeting" may be those.
    """
    told = next(s.sentence for s in story.linked.sentences if s.sentence.index == draft.sentence)
    groups = story.knowledge.groups
    if not groups["address"].isdisjoint(told.norms):
        return True
    words = f" {' '.join(told.norms)} "
    if any(f" {phrase} " in words for phrase in groups["before_the_gathered"]):
        return True
    called = groups["gathered_at"] if talks else groups["gathered_at"] | groups["gathered_or_met"]
    for at, word in enumerate(told.norms[1:], 1):
        before = told.norms[at - 1]
        bare = before[1:] if before[:1] in story.knowledge.lexicon.clitics.conjunctions else before
        led = word in called and not groups["at_gathering"].isdisjoint((before, bare))
        if led and told.norms[at + 1 : at + 2] and told.norms[at + 1] not in groups["of_press"]:
            return True
    return False


def _leads_member(story: Story, summit: Draft, person: str) -> bool:
    """Whether somebody leads a member state of the organisation whose summit it is, or that, or where it is held."""
    if _heads(story, person, summit.values("organizer")):
        return True
    if not story.office_holders.get(person, frozenset()) & LEADING:
        return False
    state, when = story.book.state_of(person), story.linked.when
    table = story.knowledge.memberships
    members = (o for o in summit.values("organizer") if table.ever(state, "memberOf", o))
    return state in summit.values("host") or any(not table.over(state, "memberOf", o, when) for o in members)


def _heads(story: Story, person: str, bodies: Collection[str]) -> bool:
    """Whether somebody is at the head of one of some organisations at the time of the article."""
    when, terms = story.linked.when, story.knowledge.world.tenures.get(person, ())
    return bool(when) and any(
        t.role == "chiefOf" and t.of in bodies and t.start <= when <= (t.end or when) for t in terms
    )


def note_signers(story: Story) -> None:
    """Add to a summit those who sign something in its course: "signed at the end of a summit"."""
    for signing in story.book.drafts:
        if signing.cls != "Signing" or signing.status != "Occurred" or signing.said_by or signing.former:
            continue
        for larger in signing.values("superEvent"):
            summit = next((d for d in story.book.drafts if d.id == larger and d.cls == "Summit"), None)
            if summit is not None and summit.status == "Occurred":
                away = summit.values("absentee")
                signers = (k for k in signing.values("participant") if k.startswith("person:") and k not in away)
                summit.add("attendee", signers, signing.evidence)


def note_those_who_agreed(story: Story) -> None:
    """Give a summit of which nobody is told who was there those whose talks the sentence before it tells of.

    "The leaders of X, Y and Z agreed. N said after the summit that M hosted": it is theirs.
    """
    summit = story.book.gathering()
    if summit is None or summit.status != "Occurred" or summit.values("participant", "attendee", "organizer"):
        return
    met = [
        d for d in story.book.drafts if d.cls == "Meeting" and d.status == "Occurred" and not (d.said_by or d.former)
    ]
    met = [d for d in met if len(d.parties()) >= MANY and 0 < summit.sentence - d.sentence <= LEAD]
    days = {d.moment.value for d in (summit, *met) if d.moment is not None}
    if len(met) == 1 and len(days) <= 1:
        summit.add("attendee", sorted(met[0].parties()), summit.evidence)
