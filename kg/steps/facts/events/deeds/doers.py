"""Whose deed it is where its own clause does not say: who announces it, is asked for it, or did the one before it."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.company.parts import property
from kg.steps.facts.events.deeds.applicants import applicant
from kg.steps.facts.events.deeds.owners import state_of_source
from kg.steps.facts.story.by_word import HOSTILE
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import TOLD

NEAR = 4
# what heads of states and organisations do when they announce it
INSTALLING = frozenset({"appoint", "dismiss", "nominate"})
OWN_DEEDS = INSTALLING | {"denounce_treaty", "sign", "conclude"}
ANSWER, WARNING, ADMITTING = "respond", "warn", "admit_fact"
# who agrees to help gives it himself
ACCEPTING = "accept"
AFFIRMING = "affirm"
# "his country", "the ministry", behind "that": the teller's own
OF_TELLER = frozenset({"state_of", "anaphor"})
HELP = "AID"
GIVEN_TIME = "ultimatum"
# what nobody but a state does, whoever tells of it
INTENDING = "intend"
# nouns of what somebody asks for or resolves on, who is named by them and joins what he asks to join
RESOLVING = frozenset({"intend", "decide", "request", "seek"})
OF_STATE = frozenset({"summon", "expel", "recall_ambassador", "close_border", "open_border", "vote", "veto"})
# what one state does against another
AGAINST = frozenset({"COERCE", "SANCTION", "REJECT", "PROTEST"})
VIOLENCE = "ASSAULT"
DEEDS = frozenset({"Action", "Accession"})
# how what is feared is told, as what is hoped for is
FEARED = "hoped"
# "the two sides" are none but those that they stand for
BOTH = "two_sides"
# steps that are told of before what they are
MEASURES = frozenset({"act", "countermeasures"})


def understood(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who pledges or threatens an act is its doer; who is asked for one is as well."""
    role = clause.sense.frame.subject
    if draft.cls == "Accession" and not draft.values(role) and (asking := applicant(story, clause)):
        draft.add(role, asking, evidence)
        return
    if (
        clause.kind != "noun"
        or clause.inside < 0
        or role in ("", "none")
        or not (clause.inside in story.made or _tellers(story, clause))
        or not (draft.status == "Planned" or _is_announced(story, clause, draft))
    ):
        return
    if VIOLENCE in draft.categories and draft.detail == FEARED:
        # nobody fears what he does himself: "fears of a war in"
        return
    if clause.definite and draft.status == "Planned" and (draft.frame == "wage_war" or VIOLENCE in draft.categories):
        # the war or the dispute that is known is not what somebody is ready for
        return
    if any(p.item >= 0 and story.here.items[p.item].why == BOTH for p in clause.parts):
        return
    against = story.clauses[clause.inside].sense.frame.category in ("REJECT", "ACCUSE", "PROTEST")
    sides = draft.values(role, "participant") if role == "signatory" else draft.values(role)
    joined = role in ("participant", "signatory") and len(sides) == 1 and draft.cls != "Accession"
    if draft.values("actor") or (sides and not joined) or against or _is_warned_of(story, clause):
        return
    if _is_anothers_purpose(story, clause):
        return
    deciding = () if clause.inside in story.made else _tellers(story, clause)
    if not deciding and (charge := _charge(story, clause)) is not None:
        charged = () if charge.status == "Denied" else charge.values("addressee")
        draft.add(role, (k for k in charged if k not in draft.values("target")), evidence)
        return
    outer = story.outer(clause) or story.made.get(clause.inside)
    if outer is None:
        draft.add(role if draft.cls == "Accession" else "actor", _tellers(story, clause), evidence)
        return
    outer_frame = story.clauses[clause.inside].sense.frame
    asked = outer_frame.category == "REQUEST" or outer_frame.id == GIVEN_TIME
    doers = outer.values("addressee") if asked else outer.values("speaker")
    if draft.cls == "Summit":
        doers = tuple(k for k in doers if k.startswith("person:"))
    if draft.frame in OF_STATE:
        doers = tuple(dict.fromkeys(story.book.state_of(k) or state_of_source(story, k) or k for k in doers))
    if draft.cls == "Accession" and asked and not doers and story.clauses[clause.inside].kind == "noun":
        # who asks to join does so for himself: "the request of X to join Y"
        doers = tuple(k for k in outer.values("speaker") if k.startswith("country:"))
    if draft.cls == "Accession" and asked and not draft.values("target", "organizer"):
        draft.add("target", filter(story.is_international, outer.values("speaker")), evidence)
    draft.add(property(story, role, doers, draft.cls), (k for k in doers if k not in draft.values("target")), evidence)


def _is_anothers_purpose(story: Story, clause: Clause) -> bool:
    """Whether a deed is what something told of is for: "said that a man gave money to", "that sanctions are a way to".

    Where it is told of the teller himself, "that it works to", it is his.
    """
    outer, items = story.clauses[clause.inside], story.here.items
    if items[clause.at].prep != story.knowledge.lexicon.clitics.lam:
        return False
    told = max(outer.at, outer.verb_at, outer.subject_at) + 1
    that = next((i for i in range(told, clause.at) if "that" in groups_of(items[i])), -1)
    if that < 0 or "with_pronoun" in groups_of(items[that]) or items[that + 1].kind in OF_TELLER:
        return False
    named = items[that + 1].kind == "ref" and set(items[that + 1].keys) & set(outer.subject)
    return not named


def _is_warned_of(story: Story, clause: Clause) -> bool:
    """Whether somebody warns "of" a deed, which is what others may do, not what he threatens with."""
    led = clause.at > 0 and story.text(story.here.items[clause.at - 1]) in story.knowledge.groups["from"]
    return led and story.clauses[clause.inside].sense.frame.id == WARNING


def joined(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the doer of a deed that "and" joins to those before: "X decided to expel ten envoys, to close the border"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or draft.cls != "Action" or clause.sense.frame.subject != "actor":
        return
    spelled_out = clause.at and story.text(story.here.items[clause.at - 1]) in story.knowledge.groups["covers"]
    told = set(draft.values("actor"))
    if (told and draft.values("target", "participant")) or clause.pron:
        return
    if not (story.here.items[clause.at].conj or spelled_out):
        return
    for at in range(index - 1, -1, -1):
        before = story.clauses[at]
        first = max(before.at, before.verb_at)
        if any(i.kind in ("verb", "quote") or "that" in groups_of(i) for i in story.here.items[first + 1 : clause.at]):
            return
        if before.sense.frame.event != "Action":
            continue
        made = story.made.get(at)
        doers = made.values("actor") if made is not None else _who_takes(story, before)
        if not doers or (told and not told & set(doers)):
            continue
        draft.add("actor", (k for k in doers if k not in draft.values("target")), evidence)
        draft.status, draft.detail = (made.status, made.detail) if made is not None else ("Occurred", "")
        against = {before.sense.frame.category or "COERCE", clause.sense.frame.category} <= AGAINST
        if against and not draft.values("target"):
            met = made.values("target") if made is not None else story.role_keys(before, "target")
            draft.add("target", (k for k in met if k.startswith(("country:", "organization:"))), evidence)
        return


def _who_takes(story: Story, measures: Clause) -> tuple[str, ...]:
    """Who announces measures that a list behind them spells out: "steps against Y, among them the closing of"."""
    outer = story.clauses[measures.inside] if measures.inside >= 0 else None
    told = outer is not None and outer.sense.frame.id in TOLD and outer.manner.status == "Occurred"
    own = measures.subject if measures.kind == "verb" else ()
    if measures.sense.frame.id not in MEASURES or measures.manner.status != "Occurred":
        return ()
    return own or (outer.subject if told and outer is not None else ())


def _charge(story: Story, clause: Clause) -> Draft | None:
    """The accusation in whose words, however deep, a deed is told: who is accused has done it, not who accuses."""
    at = story.clauses[clause.inside].inside
    while at >= 0:
        made = story.made.get(at)
        if made is not None and story.clauses[at].sense.frame.category == "ACCUSE":
            return made
        at = story.clauses[at].inside
    return None


def _tellers(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who announces a deed by a noun that makes no statement of its own: "hours after X's announcement of"."""
    outer = story.clauses[clause.inside]
    told = outer.kind == "noun" and outer.sense.frame.id in TOLD and clause.sense.frame.event in DEEDS
    joins = clause.sense.frame.event == "Accession" and outer.sense.frame.id in RESOLVING
    if (
        outer.kind == "noun"
        and outer.pron
        and (joins or outer.sense.frame.id == INTENDING)
        and outer.inside in story.made
    ):
        return story.made[outer.inside].values("speaker")  # "announced its intention to close the border"
    return tuple(k for p in outer.parts if p.role == "speaker" for k in p.keys) if told or joins else ()


def _is_announced(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether somebody tells of a deed of his own: "announced the closing of its embassy in"."""
    outer = story.clauses[clause.inside]
    behind = story.here.items[clause.at + 1] if clause.at + 1 < len(story.here.items) else None
    other = behind is not None and behind.kind == "ref" and not behind.prep
    other = other and behind is not None and behind.head.kind != "body" and not behind.head.pron
    info = story.here.items[clause.at].head.info
    # the pronoun of a relative clause means what that tells of, not whose deed it is
    pron = info.pron if clause.pron else ""
    definite = info.definite and pron == info.pron
    own = pron and behind is not None and behind.kind == "ref" and not behind.prep
    bare = own or (not definite and not pron and not (other and not clause.sense.genitive))
    # "announced the recognition of Y", which the article does not make that of others
    bare = bare or (not pron and draft.cls in ("Action", "Accession") and _is_own_by_word(clause, draft))
    first = max(outer.verb_at if outer.verb_at >= 0 else outer.at, outer.subject_at)
    between = (i for i in story.here.items[first + 1 : clause.at] if i.kind not in ("mark", "time", "quote"))
    near = sum(1 for _ in between) < NEAR or story.here.items[clause.at - 1].kind == "mark"
    own_deed = draft.cls in ("Action", "Founding", "Accession") or clause.sense.frame.id in OWN_DEEDS
    # "admitted the bombing of", as he answers "with" it
    by_deed = outer.sense.frame.id in (ANSWER, ADMITTING)
    by_deed = by_deed and story.here.items[clause.at].prep in story.knowledge.groups["at"]
    granted = outer.sense.frame.id == ACCEPTING and clause.sense.frame.category == HELP
    granted = granted or (outer.sense.frame.id == AFFIRMING and _is_own_help(clause, draft))
    return own_deed and (outer.sense.frame.id in TOLD or by_deed or granted) and bare and near


def _is_own_help(clause: Clause, draft: Draft) -> bool:
    """Whether help for somebody is told by its noun, so that who affirms it gives it: "X affirmed the sending of"."""
    return clause.sense.frame.category == HELP and bool(draft.values("target")) and not clause.pron


def _is_own_by_word(clause: Clause, draft: Draft) -> bool:
    """Whether a deed that is no violence is told with whom it is done to, so that who announces it does it."""
    return (
        clause.sense.frame.category not in HOSTILE and bool(draft.values("target")) and clause.sense.nisba != "target"
    )


def struck(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Whose attack it is where the attack is the subject: "the strikes of X hit Y"; whom it hit, told before it."""
    before = story.clauses[index - 1] if index else None
    if before is not None and _is_means(story, before, clause) and draft.values("actor"):
        met = (k for p in before.parts if p.role == "target" for k in p.keys)
        draft.add("target", (k for k in met if k not in draft.values("actor")), evidence)
    if not clause.common or before is None or before.kind != "noun" or draft.values("actor"):
        return
    near = before.at < clause.verb_at <= before.at + NEAR
    if near and {before.sense.frame.category, clause.sense.frame.category} <= HOSTILE:
        draft.add("actor", (k for p in before.parts if p.role == "actor" for k in p.keys), evidence)


def _is_means(story: Story, hit: Clause, clause: Clause) -> bool:
    """Whether the noun of a strike tells how something was hit that nobody else is said to have hit: "by a raid of"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or hit.kind != "verb" or hit.subject:
        return False
    if {hit.sense.frame.category, clause.sense.frame.category} != {VIOLENCE} or any(
        p.role == "actor" for p in hit.parts
    ):
        return False
    led = story.here.items[clause.at].prep or story.text(story.here.items[clause.at - 1])
    return hit.verb_at < clause.at and led in story.knowledge.groups["by_means"]
