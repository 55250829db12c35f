"""From linked sentences to a reading: one article's sentences in order, then the happenings they gave."""

from __future__ import annotations

from collections import defaultdict

from kg.knowledge import Knowledge
from kg.model import Document, Linked, LinkedSentence, Reading
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.reader import read_clauses
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.naming import short_names
from kg.steps.facts.clauses.words.readings import reread
from kg.steps.facts.clauses.words.time_asides import unparted
from kg.steps.facts.crowds import with_crowds
from kg.steps.facts.entities import entities
from kg.steps.facts.events.afterwards.at_home import done_at_home
from kg.steps.facts.events.afterwards.by_phone import called
from kg.steps.facts.events.afterwards.counted import met_before
from kg.steps.facts.events.afterwards.distances import note_distances
from kg.steps.facts.events.afterwards.eves import note_eves
from kg.steps.facts.events.afterwards.left_open import settle
from kg.steps.facts.events.afterwards.margins import go_on
from kg.steps.facts.events.afterwards.places_told import place_here
from kg.steps.facts.events.afterwards.settings import frame, look_back
from kg.steps.facts.events.afterwards.talked_about import talked_about
from kg.steps.facts.events.afterwards.witnessed import witnessed
from kg.steps.facts.events.agreements.agreed_matters import provided
from kg.steps.facts.events.agreements.amounting import agreed_by_word, joint_text, truce_between
from kg.steps.facts.events.agreements.approved import spoken_of
from kg.steps.facts.events.agreements.listed import listed
from kg.steps.facts.events.agreements.signers import speaks_of_two
from kg.steps.facts.events.agreements.signings import signings
from kg.steps.facts.events.agreements.treaties import bound_by, signed_by
from kg.steps.facts.events.company.bidden import bidden
from kg.steps.facts.events.company.standing_in import with_members
from kg.steps.facts.events.company.stations import stops
from kg.steps.facts.events.deeds.understood import note_stricken
from kg.steps.facts.events.deeds.unrecognised import votes_and_refusals
from kg.steps.facts.events.posts_listed import posts_listed
from kg.steps.facts.events.reader import read_event
from kg.steps.facts.finishing import finished
from kg.steps.facts.here import as_here
from kg.steps.facts.keeping import kept_drafts
from kg.steps.facts.relations.beginnings import beginnings
from kg.steps.facts.relations.bonds import standing_relations
from kg.steps.facts.relations.offices_held import MADE, given_offices, stated_roles
from kg.steps.facts.relations.taken_offices import ousted, taken_offices
from kg.steps.facts.statements.announced import announce
from kg.steps.facts.statements.attributions import attributed, is_on_nameless_word, source
from kg.steps.facts.statements.hearers import hear
from kg.steps.facts.statements.reader import read_statement
from kg.steps.facts.statements.severally import each_for_himself
from kg.steps.facts.statements.spoken_where import spoken_where
from kg.steps.facts.story.book import Book
from kg.steps.facts.story.governments import as_governments
from kg.steps.facts.story.grounds import place_by_news
from kg.steps.facts.story.hearsay import charge
from kg.steps.facts.story.occasions import date_by_news
from kg.steps.facts.story.recalled import said_then
from kg.steps.facts.story.scenes import name_hosts
from kg.steps.facts.story.setting_off import note_leaving
from kg.steps.facts.story.sides import as_sides
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.telling import note_told
from kg.steps.facts.story.themes import theme_of
from kg.steps.facts.story.topics import Topics
from kg.steps.facts.story.undated import mark_undated
from kg.steps.facts.story.voices import voice_after
from kg.steps.facts.story.weekdays import by_verbs
from kg.steps.facts.story.witnesses import Witnesses


def find_facts(document: Document, linked: Linked, knowledge: Knowledge) -> Reading:
    """Everything that the news parts of a document state, each fact with its evidence."""
    linked = with_crowds(linked, document.article.identifier)
    story = _story(document, linked, knowledge)
    for sentence in linked.sentences:
        if not story.theme:
            story.theme = theme_of(story, sentence)
        _read(story, sentence)
    settle(story)
    done_at_home(story)
    ousted(story)
    each_for_himself(story)
    kept = kept_drafts(story)
    witnesses = Witnesses(story)
    happenings = tuple(finished(story, draft, witnesses) for draft in kept)
    return Reading(
        article=document.article,
        entities=entities(story, happenings),
        relations=tuple(dict.fromkeys(witnesses.relations(story.relations))),
        happenings=happenings,
    )


def _story(document: Document, linked: Linked, knowledge: Knowledge) -> Story:
    def within(key: str) -> str:
        thing = knowledge.world.things.get(key)
        made = linked.made.get(key) if thing is None else None
        return (thing.within or thing.capital_of) if thing else made.within if made else ""

    return Story(
        document=document,
        linked=linked,
        knowledge=knowledge,
        topics=Topics(knowledge, linked.states_told(within)),
        book=Book(linked.state_of, within),
        surnames=short_names(linked.names),
        office_holders=_offices(linked),
    )


def _read(story: Story, linked: LinkedSentence) -> None:
    story.here, story.traces = linked, linked.traces
    items = unparted(story.knowledge, reread(story.knowledge, linked))
    items = as_here(story, as_governments(story, as_sides(story, items)))
    story.here, story.groups = linked._replace(items=items), frozenset().union(*map(groups_of, items))
    story.here = linked = story.here._replace(times=by_verbs(story, items))
    stated_roles(story, linked)
    taken_offices(story, linked)
    beginnings(story, linked)
    standing_relations(story, linked)
    row = Row(story.knowledge, linked.sentence, items, story.traces)
    row.needed = story.traces & story.knowledge.frames.needed
    row.last_subject = row.came_in = story.speaker
    row.pair = linked.pair_people or talkers(story)
    row.roles = story.office_holders
    row.gathered, row.convener, row.both = _gathered(story), story.convener(), linked.pair_states
    row.issuer, row.surnames, row.heard, row.envoys = story.authors(), story.surnames, story.heard, story.envoys
    row.unheard, row.voice = story.unheard, story.voice
    row.article, row.strangers, row.made = story.document.article.identifier, story.strangers, story.audiences
    note_stricken(story, items)
    row.bodies = story.linked.made
    story.clauses = read_clauses(row)
    story.made = {}
    story.pieces = {}
    story.claimed = set()
    story.source = source(story, row)
    story.doubted = not story.source and is_on_nameless_word(story)
    if not any(row.is_of_article(key) or story.knowledge.world.is_outlet(key) for key in story.source):
        story.issuer = story.source or story.issuer
    for index in sorted(range(len(story.clauses)), key=lambda i: _turn(story, i)):
        clause = story.clauses[index]
        draft = (
            read_statement(story, index, clause)
            if clause.sense.frame.event == "Statement"
            else read_event(story, index, clause)
        )
        if draft is not None:
            story.made[index] = draft
        if draft is None or draft.cls != "Statement":
            announce(story, index, clause, draft)
    charge(story)
    given_offices(story, linked)
    posts_listed(story)
    for index, draft in tuple(story.made.items()):
        agreed_by_word(story, index, draft)
        truce_between(story, index, draft)
        joint_text(story, draft)
        votes_and_refusals(story, index, draft)
    listed(story)
    with_members(story)
    bidden(story)
    stops(story)
    signed_by(story)
    bound_by(story)
    spoken_of(story)
    signings(story)
    provided(story)
    frame(story)
    witnessed(story)
    met_before(story)
    go_on(story)
    name_hosts(story, items)
    look_back(story, items)
    note_eves(story)
    note_distances(story)
    hear(story)
    called(story)
    spoken_where(story)
    place_here(story)
    talked_about(story)
    note_leaving(story)
    mark_undated(story)
    said_then(story)
    date_by_news(story)
    place_by_news(story)
    note_told(story)
    attributed(story, row)
    story.previous = [d for d in story.made.values() if d.sentence == linked.sentence.index]
    note_people(story, row)
    if story.speaker != row.last_subject and row.last_subject:
        story.speaker = row.last_subject


def note_people(story: Story, row: Row) -> None:
    """Remember who spoke in this sentence, and who was named last for each state."""
    if row.sayer or row.unnamed or row.last_subject != story.speaker:
        story.heard = row.sayer
    if row.sayer or row.unnamed or row.last_subject != story.speaker:
        story.unheard = row.unnamed and not row.sayer
    story.voice = voice_after(story, row.last_subject, unnamed=row.unnamed)
    for item in story.here.items:
        for key in item.keys if item.kind == "ref" else ():
            state = story.book.state_of(key) if key.startswith("person:") else ""
            if state:
                story.envoys[state] = key


def _offices(linked: Linked) -> dict[str, frozenset[str]]:
    """The kinds of office that an article gives to each person."""
    held: dict[str, set[str]] = defaultdict(set)
    for sentence in linked.sentences:
        for role in sentence.roles:
            if role.manner != MADE:
                held[role.person].add(role.role)
    return {person: frozenset(roles) for person, roles in held.items()}


def _gathered(story: Story) -> tuple[str, ...]:
    """The people of the meeting or summit told last, where it is told of two at least."""
    last = story.book.latest("Meeting", "Summit")
    people = [k for k in last.values("participant", "host", "attendee") if k.startswith("person:")] if last else []
    return tuple(people) if len(people) > 1 else ()


def talkers(story: Story) -> tuple[str, ...]:
    """The two people of the talks told last, or the one and the state with which he held them; else of the summit."""
    for classes in (("Meeting", "Call"), ("Summit",)):
        talks = story.book.latest(*classes)
        sides = talks.values("participant", "host") if talks else ()
        people = tuple([k for k in sides if k.startswith("person:")])
        if len(people) == 2:
            return people
        if len(people) == 1 and len(sides) == 2 and all(k.startswith(("person:", "country:")) for k in sides):
            return tuple(sides)
    return ()


def _turn(story: Story, index: int) -> tuple[int, bool]:
    """When a clause is read: in order, but after the clause in whose words it stands.

    Who is sent is read after what for, who goes with somebody after his journey, and what "the two" sign after the
    visit or talks that tell who they are.
    """
    clause = story.clauses[index]
    sends = clause.sense.frame.id in ("dispatch", "accompany")
    late = clause.sense.frame.event == "Signing" and clause.verb_at >= 0 and speaks_of_two(story, clause)
    return len(story.clauses) if sends or late else max(index, clause.inside), index < clause.inside
