"""Who says what to whom, about what, and on whose report."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.nouns.carriers import EXCHANGE
from kg.steps.facts.statements.asked_of import behind_aside, object_meant, obliged
from kg.steps.facts.statements.chains import is_for_own_side, is_named_anew, tell_on, teller_of, tells_source
from kg.steps.facts.statements.delivered import delivery, is_misread
from kg.steps.facts.statements.far_objects import far_object
from kg.steps.facts.statements.group_hearers import groups_asked, told_to_press
from kg.steps.facts.statements.leading import led_to, told_by
from kg.steps.facts.statements.nameless_hearers import nameless_hearers
from kg.steps.facts.statements.pieces import is_told_as_piece, pieces_of, stance_at
from kg.steps.facts.statements.refusals import as_refusal
from kg.steps.facts.statements.replies import answering
from kg.steps.facts.statements.said import quote_of
from kg.steps.facts.statements.severally import speaks_jointly
from kg.steps.facts.statements.signs import names_in, no_verbs_in, parties_in, reports, signs_of
from kg.steps.facts.statements.silence import is_copula, is_doubted, is_prayer, is_silent, is_told_to_nobody, is_unreal
from kg.steps.facts.statements.speakers import speakers_of
from kg.steps.facts.statements.spoken_nouns import spoken_noun
from kg.steps.facts.statements.stance import TALK, categories_of, left_open
from kg.steps.facts.statements.texts import STATED, note_issuer, of_letter
from kg.steps.facts.statements.tuning import tune
from kg.steps.facts.statements.unsaid import is_in_unsaid, leaves_open, voiced
from kg.steps.facts.statements.venues import is_of_saying, place_before, place_beside
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.hearsay import doubt
from kg.steps.facts.story.occasions import said_when
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.themes import about_of
from kg.steps.facts.story.things import homes

ROLES = {"addressee": "addressee", "target": "addressee", "about": "about", "location": "location"}
DENY = "deny"
SAYING = "say"
# whoever means to say something has not said it
INTEND = "intend"
# what is yet to be said, or only would be
CONDITIONAL = "conditional"
UNSAID = frozenset({CONDITIONAL, "scheduled", "expected"})
# frames of nouns that tell, in what somebody says, how others are minded and not that they said so: "the wish of X to"
MINDED = frozenset({"cooperate_statement", "solidarity", "propose"})
# what is spoken of and never spoken to
MATTERS = ("agreement:", "topic:")


def read_statement(story: Story, index: int, clause: Clause) -> Draft | None:
    """The statements that a clause makes, one for each thing that is said; the first one is returned.

    What is no saying by itself is returned for those who ask who stands behind the words in it, and goes no further.
    """
    speakers = speakers_of(story, clause)
    clause = as_refusal(story, clause)
    denied = clause.manner.detail == "negated"
    unsaid = not denied if hides(story, clause) else denied and not leaves_open(clause)
    if not speakers or clause.common or unsaid or is_copula(story, clause):
        return None
    if clause.kind == "noun" and clause.verb_at < 0 and not spoken_noun(story, clause):
        return None
    sent = delivery(story, clause, speakers)
    bearers, speakers = (speakers, sent.authors) if sent.authors and not sent.spoken else ((), speakers)
    outer = story.outer(clause)
    noun = clause.kind == "noun" and clause.verb_at < 0
    if noun and is_told_as_piece(story, clause):
        return None
    if outer is not None and noun and (clause.sense.frame.id in MINDED or clause.sense.frame.id == outer.frame):
        return None
    if is_in_unsaid(story, clause):
        return None
    supposed = clause.manner.detail == CONDITIONAL
    if outer is not None and (outer.frame == DENY or supposed or is_doubted(story, clause)):
        return None
    if is_told_to_nobody(story, clause) or is_prayer(story, clause) or is_unreal(story, clause):
        return None
    same = outer is not None and set(speakers) <= set(outer.values("speaker"))
    same = same or (outer is not None and is_for_own_side(story, clause, speakers, outer))
    if outer is not None and same and outer.frame != STATED and not is_named_anew(clause):
        tell_on(story, clause, outer)
        return None
    if is_silent(story, clause, speakers):
        return _statement(story, index, clause, speakers, clause.at + 1, clause.end, later=False)
    if clause.carrier == EXCHANGE and len(speakers) == 2:
        return _exchange(story, index, clause, speakers)
    draft = say(story, index, voiced(story, index, clause), speakers, led=led_to(story, index, clause, speakers))
    draft.parts = [p for p in draft.parts if not is_misread(p, bearers, sent)]
    draft.delivered = bool(bearers)
    draft.add("channel", bearers, draft.evidence)
    draft.add("addressee", sent.hearers, draft.evidence)
    return draft


def hides(story: Story, clause: Clause) -> bool:
    """Whether a verb is one of hiding, by which something is said where it is negated: "did not hide his concern"."""
    named = clause.sense.id.rpartition("/")[2]
    return bool({named, named.rpartition("+")[2]} & story.knowledge.cues.hiding)


def _exchange(story: Story, index: int, clause: Clause, speakers: tuple[str, ...]) -> Draft:
    """Two who exchange words say them to each other."""
    for speaker, other in (speakers, speakers[::-1]):
        draft = say(story, index, clause, (speaker,))
        draft.add("addressee", (other,), draft.evidence)
    story.speaker = speakers
    return draft


def say(story: Story, index: int, clause: Clause, speakers: tuple[str, ...], *, led: Draft | None = None) -> Draft:
    """Enter the statements of a clause, one for each thing said, the first as that of a verb that only `led` to it."""
    outer, beside = teller_of(story, clause, speakers), tells_source(story, clause)
    made: list[tuple[int, Draft]] = []
    for number, (start, end) in enumerate(pieces_of(story, index, clause)):
        stance = stance_at(story, start) if number else None
        told = clause if stance is None else clause._replace(sense=stance, parts=())
        draft = _statement(story, index, told, speakers, start, end, later=number > 0)
        draft.moment = made[0][1].moment if made else draft.moment
        if outer is not None and not beside:
            draft.said_by = outer.values("speaker")
        doubt(story, clause, draft)
        entered = told_by(led, draft) if led is not None and not number else story.book.enter(draft)
        if outer is not None and outer.id and not beside:
            outer.add("content", (entered.id,), draft.evidence)
        made.append((start, entered))
    story.pieces[index] = made
    if outer is None:
        story.speaker = speakers
        if made[0][1].status == "Occurred":
            note_issuer(story, speakers)
    return made[0][1]


def _statement(
    story: Story, index: int, clause: Clause, speakers: tuple[str, ...], start: int, end: int, *, later: bool
) -> Draft:
    """One thing that is said: the items `[start, end)`; a `later` one has only the first one's hearers and place."""
    items, sentence, frame = story.here.items, story.here.sentence, clause.sense.frame
    article = story.knowledge.lexicon.clitics.article
    first = items[min(start, len(items) - 1)].start
    last = items[end - 1].end if end > start else items[clause.at].end
    evidence = story.evidence(clause.sense.id)
    signs = signs_of(story, index, start, end)
    parties = parties_in(story, speakers, start, end)
    coming, names = any(i.head.future for i in items[start:end]), names_in(story, start, end)
    opens = clause.manner.detail == "negated" and not hides(story, clause)
    judged = frame._replace(category="") if opens else frame
    draft = Draft(
        "Statement",
        categories_of(
            sentence,
            first,
            last,
            judged,
            story.knowledge,
            signs=signs,
            parties=parties,
            names=names,
            no_verbs=no_verbs_in(story, start, end),
            coming=coming,
            heard=any(ROLES.get(p.role) == "addressee" and p.keys for p in clause.parts),
            bare=clause.kind == "noun" and clause.verb_at < 0,
        ),
        "Planned"
        if clause.carrier == INTEND
        else clause.manner.status
        if clause.manner.detail in UNSAID
        else "Occurred",
        "",
        evidence,
        clause.sense.id,
        sentence.index,
        sentence.zone,
        frame=frame.id,
        confidence=0.8,
        quote=quote_of(story.document.article.text, sentence, items, first, last, article),
    )
    draft.add("speaker", speakers, evidence)
    if opens:
        draft.categories = TALK if frame.id == DENY else left_open(draft.categories)
    elif not frame.category and reports(story, index, speakers, start, end):
        draft.categories = TALK
    draft.joint = speaks_jointly(story, clause, draft)
    if clause.kind == "participle" or (frame.id == SAYING and clause.kind == "noun" and items[clause.at].prep):
        tune(story, index, draft)
    if frame.id == STATED:
        heard = (k for p in of_letter(story, clause) if p.role == "addressee" for k in p.keys)
        draft.add("addressee", (k for k in heard if k not in speakers), evidence)
    if frame.subject in ("addressee", "target"):
        draft.add("addressee", (k for k in clause.subject if k not in speakers), evidence)
    own = homes(story, draft)
    for part in said_parts(story, clause, start, later=later):
        role = ROLES[part.role]
        hears = role == "addressee"
        keys = [k for k in part.keys if k not in speakers and not (hears and (k in own or k.startswith(MATTERS)))]
        outlets = [k for k in keys if role == "addressee" and story.knowledge.world.is_outlet(k)]
        draft.add(role, (k for k in keys if k not in outlets), evidence)
        draft.add("channel", outlets, evidence)
    asked = groups_asked(story, clause)
    if asked:
        draft.parts = [p for p in draft.parts if p.role != "addressee"]
    press = told_to_press(story, clause, start) if clause.kind == "verb" and not asked else ()
    draft.add("addressee", asked or press or nameless_hearers(story, clause, draft), evidence)
    if not draft.values("addressee"):
        told = answering(story, clause) or object_meant(story, clause, draft) or behind_aside(story, clause)
        told = told or far_object(story, clause, draft)
        draft.add("addressee", (k for k in told if k not in speakers and k not in own), evidence)
    if not draft.values("addressee"):
        told = obliged(story, index, draft, start, end)
        draft.add("addressee", (k for k in told if k not in speakers), evidence)
    if not draft.values("location"):
        where = place_before(story, clause) or place_beside(story, index, clause)
        draft.add("location", where, evidence)
    beside = {k for part in clause.parts if part.role == "speaker" for k in part.keys}
    about = about_of(story, clause, draft, start, end, later=later)
    draft.add("about", (k for k in about if k not in beside), evidence)
    draft.moment = None if later else said_when(story, index, clause, start if clause.content else end)
    if story.source and story.source != speakers:
        draft.add("channel", story.source, evidence)
    channel(clause, draft, evidence)
    return draft


def said_parts(story: Story, clause: Clause, start: int, *, later: bool) -> Iterable[Complement]:
    """The companions of the verb that belong to the saying and not to what is said.

    A place between commas before the particle that opens what is said is that of the saying.
    """
    for part in clause.parts:
        if part.role not in ROLES or (later and part.role == "about"):
            continue
        if part.role == "location" and not is_of_saying(story, clause, part, start):
            continue
        yield part


def channel(clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """The outlet that a clause itself names."""
    for part in clause.parts:
        if part.role == "channel":
            draft.add("channel", part.keys, evidence)
