"""Who and what plays a part in an event: as the clause names it, and as what stands around it lets understand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import CONVENED, PRESENT, Clause, groups_of
from kg.steps.facts.clauses.phrases import WESTERN
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import HOSTILE, TOLD, is_aside

NEAR = 4
HOSTING = "host_meeting"
HEAD = "headOfStateOf"
# what heads of states and organisations do when they announce it
INSTALLING = frozenset({"appoint", "dismiss", "nominate"})
OWN_DEEDS = INSTALLING | {"denounce_treaty"}
ANSWER = "respond"
CREDENTIALS = "credentials"
# who agrees to help gives it himself
ACCEPTING = "accept"
HELP = "AID"
# what one state does against another
AGAINST = frozenset({"COERCE", "SANCTION", "REJECT", "PROTEST"})
# steps that are told of before what they are
MEASURES = frozenset({"act", "countermeasures"})
FACING = ("addressee", "target", "participant", "about")
BOTH_SIDES = frozenset({"Meeting", "Call"})
# items that stand for people, even where nobody but their states is known
MEANT = frozenset({"two_people", "three_people", "office", "counterpart", "one_person"})
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


def understood(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who pledges or threatens an act is its doer; who is asked for one is as well."""
    role = clause.sense.frame.subject
    if (
        clause.kind != "noun"
        or clause.inside < 0
        or role in ("", "none")
        or not (clause.inside in story.made or _tellers(story, clause))
        or not (draft.status == "Planned" or _is_announced(story, clause, draft))
    ):
        return
    if draft.frame == "wage_war" and clause.definite:
        # the war or the dispute that is known is not what somebody is ready for
        return
    against = story.clauses[clause.inside].sense.frame.category in ("REJECT", "ACCUSE", "PROTEST")
    joined = role == "participant" and len(draft.values(role)) == 1
    if draft.values("actor") or (draft.values(role) and not joined) or against:
        return
    if (charge := _charge(story, clause)) is not None:
        charged = () if charge.status == "Denied" else charge.values("addressee")
        draft.add(role, (k for k in charged if k not in draft.values("target")), evidence)
        return
    outer = story.outer(clause) or story.made.get(clause.inside)
    if outer is None:
        draft.add("actor", _tellers(story, clause), evidence)
        return
    asked = story.clauses[clause.inside].sense.frame.category == "REQUEST"
    doers = outer.values("addressee") if asked else outer.values("speaker")
    if draft.cls == "Summit":
        doers = tuple(k for k in doers if k.startswith("person:"))
    if draft.cls == "Accession" and asked and not draft.values("target", "organizer"):
        draft.add("target", filter(story.is_international, outer.values("speaker")), evidence)
    draft.add(property(story, role, doers, draft.cls), (k for k in doers if k not in draft.values("target")), evidence)


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
    told = outer.kind == "noun" and outer.sense.frame.id in TOLD and clause.sense.frame.event == "Action"
    return tuple(k for p in outer.parts if p.role == "speaker" for k in p.keys) if told else ()


def _is_announced(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether somebody tells of a deed of his own: "announced the closing of its embassy in"."""
    outer = story.clauses[clause.inside]
    behind = story.here.items[clause.at + 1] if clause.at + 1 < len(story.here.items) else None
    other = behind is not None and behind.kind == "ref" and not behind.prep
    other = other and behind is not None and behind.head.kind != "body" and not behind.head.pron
    info = story.here.items[clause.at].head.info
    own = info.pron and behind is not None and behind.kind == "ref" and not behind.prep
    bare = own or (not info.definite and not info.pron and not (other and not clause.sense.genitive))
    first = outer.verb_at if outer.verb_at >= 0 else outer.at
    between = (i for i in story.here.items[first + 1 : clause.at] if i.kind not in ("mark", "time"))
    near = sum(1 for _ in between) < NEAR or story.here.items[clause.at - 1].kind == "mark"
    own_deed = draft.cls in ("Action", "Founding", "Accession") or clause.sense.frame.id in OWN_DEEDS
    by_deed = outer.sense.frame.id == ANSWER and story.here.items[clause.at].prep in story.knowledge.groups["at"]
    granted = outer.sense.frame.id == ACCEPTING and clause.sense.frame.category == HELP
    return own_deed and (outer.sense.frame.id in TOLD or by_deed or granted) and bare and near


def struck(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Whose attack it is where the attack is the subject: "the strikes of X hit Y"."""
    before = story.clauses[index - 1] if index else None
    if not clause.common or before is None or before.kind != "noun" or draft.values("actor"):
        return
    near = before.at < clause.verb_at <= before.at + NEAR
    if near and {before.sense.frame.category, clause.sense.frame.category} <= HOSTILE:
        draft.add("actor", (k for p in before.parts if p.role == "actor" for k in p.keys), evidence)


def beside_talks(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who acts in the clause around talks took part in them.

    "After talks, X and Y announced", "X spoke after a meeting with Y", "in a call, X warned Y".
    """
    if draft.cls not in BOTH_SIDES or clause.kind != "noun" or clause.verb_at >= 0:
        return
    set_off = clause.at >= 2 and story.here.items[clause.at - 2].kind == "mark"
    medium = draft.cls == "Call" and _is_medium(story, clause)
    if clause.inside in story.made and not (is_aside(story, clause) or set_off or medium):
        return
    lone = draft.values("participant", "attendee", "host")
    if len(lone) > 1 or draft.values("organizer") or not all(k.startswith(("person:", "country:")) for k in lone):
        return
    if not _is_beside(story, clause) or (clause.definite and not lone):
        return
    other = _around(story, clause)
    if other is None or set(other.subject) & set(lone):
        return
    if len(other.subject) == (1 if lone else 2):
        draft.add("participant", other.subject, evidence)
    elif not lone and len(other.subject) == 1:
        met = [p.keys for p in other.parts if p.role in FACING and len(p.keys) == 1]
        if met and met[0][0].startswith("person:") and met[0] != other.subject:
            draft.add("participant", (*other.subject, *met[0]), evidence)


def on_visit(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Whose journey it is where a phrase of time names none: "X went home after a visit to Y"."""
    if draft.cls != "Visit" or clause.kind != "noun" or clause.verb_at >= 0 or clause.definite or clause.pron:
        return
    if draft.values("actor", "participant") or not draft.values("location") or not _is_beside(story, clause):
        return
    first = min(p.item for p in clause.parts if p.role == "location")
    between = story.here.items[clause.at + 1 : first]
    if any(i.prep == story.knowledge.lexicon.clitics.lam or i.kind in ("body", "office") for i in between):
        return
    other = _around(story, clause)
    before = other is not None and 0 <= other.verb_at < clause.at and len(other.subject) == 1
    if other is None or not before:
        return
    home = {story.book.state_of(k) for k in other.subject}
    if not home & {story.state_at(k) for k in draft.values("location")}:
        draft.add("actor", other.subject, evidence)


def _is_medium(story: Story, call: Clause) -> bool:
    """Whether something was said in a call: no particle stands between the verb of saying and the call."""
    outer = story.clauses[call.inside] if call.inside >= 0 else None
    before = story.here.items[call.at - 1]
    if outer is None or outer.verb_at < 0 or not groups_of(before) & {"during", "inside", "place"}:
        return False
    return not any("that" in groups_of(item) for item in story.here.items[outer.verb_at : call.at])


def _is_beside(story: Story, clause: Clause) -> bool:
    """Whether an event noun stands in a phrase of time or place: "during talks", "in a call"."""
    before = story.here.items[clause.at - 1] if clause.at else None
    if before is None or story.here.items[clause.at].prep:
        return is_aside(story, clause)
    return bool(groups_of(before) & {"during", "inside", "place"}) or is_aside(story, clause)


def _around(story: Story, clause: Clause) -> Clause | None:
    """The clause of a verb with people as its subject in which a phrase stands, else the next one."""
    acting = [c for c in story.clauses if c.kind == "verb" and c.subject and c.subject[0].startswith("person:")]
    before = [c for c in acting if c.verb_at < clause.at < max(c.end, c.content[1] if c.content else 0)]
    after = [c for c in acting if c.verb_at > clause.at]
    return before[-1] if before else after[0] if after else None


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
        role = subject_role if part.role == "besides" else part.role
        out.append((role, part.keys))
    if clause.carrier == HOSTING and (pron := _pronoun(story, clause)):
        out.append(("participant", antecedent(story, clause._replace(pron=pron))))
    if clause.kind == "noun" and clause.pron:
        role = clause.sense.genitive or "participant"
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
        first = clause.subject if 0 <= clause.subject_at < clause.verb_at or _for_his_head(story, clause) else ()
        out = stand_ins(out, first)
    return [(property(story, role, keys, frame.event), keys) for role, keys in out if keys]


def _for_his_head(story: Story, clause: Clause) -> bool:
    """Whether somebody behind "represented" stands for a head of state behind him: "the minister represented X"."""
    met = [k for part in clause.parts if part.role == "participant" for k in part.keys]
    heads = [k for k in met if HEAD in story.office_holders.get(k, ())]
    return bool(heads) and not any(HEAD in story.office_holders.get(k, ()) for k in clause.subject)


def _seers(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(k for k in keys if not k.startswith("organization:"))


def _seat(story: Story, item: Item) -> tuple[str, ...]:
    """The town that hosts: named, or called the capital of its state."""
    capitals = story.knowledge.world.capitals
    if isinstance(item.head.info, frozenset) and "capital" in item.head.info:
        return tuple(place for place, state in capitals.items() if (state,) == item.keys)
    return item.keys if all(k in capitals for k in item.keys) else ()


def _pronoun(story: Story, clause: Clause) -> str:
    """The pronoun on the noun of a gathering: "the town hosts his summit with X"."""
    head = story.here.items[clause.at].head
    return str(head.info.pron or head.pron) if clause.sense.frame.event in CONVENED else ""


def antecedent(story: Story, clause: Clause) -> tuple[str, ...]:
    """Whom a pronoun behind a noun stands for: the nearest of its number before it, else who spoke last."""
    dual = clause.pron in story.knowledge.dual_pronouns
    limit = clause.verb_at if clause.verb_at >= 0 else clause.at
    human = clause.sense.frame.event in ("Visit", "Appointment") or clause.sense.frame.id == "receive"
    feminine = clause.pron in story.knowledge.state_pronouns
    items = story.here.items
    if clause.sense.frame.id in PRESENT and not feminine and not dual:
        human = human or _is_told_of(items[:limit])
    if feminine and not human and (acting := _acting_state(story, clause)):
        return acting
    plural = clause.pron in story.knowledge.plural_pronouns and _are_many(story, limit)
    beside = human and not dual and _is_told_before(story, limit)
    others = {k for p in clause.parts for k in p.keys} if clause.sense.frame.id == "receive" else set()
    if clause.sense.frame.event == "Appointment" and not dual and (doer := _doer_around(story, clause)):
        return doer
    for at in range(limit - 1, -1, -1):
        item = items[at]
        if beside and item.kind == "ref" and at and groups_of(items[at - 1]) & {"with", "agent"}:
            continue
        if item.kind == "ref" and others & set(item.keys):
            continue
        if item.kind == "ref" and (
            (human and not item.keys[0].startswith("person:")) or (feminine and _is_man(story, item))
        ):
            continue
        if (
            item.kind == "ref"
            and (len(item.keys) == 2 if dual else len(item.keys) > 2 if plural else len(item.keys) == 1)
            and not item.keys[0].startswith("place:")
        ):
            found: tuple[str, ...] = item.keys
            return found
        where = at > 0 and "place" in groups_of(items[at - 1])
        if (
            feminine
            and not human
            and not where
            and item.kind == "ref"
            and item.keys[0] in story.knowledge.world.capitals
        ):
            return (story.knowledge.world.capitals[item.keys[0]],)
    if dual:
        return story.here.pair_people or story.here.pair_states
    return story.speaker if len(story.speaker) == 1 or (plural and len(story.speaker) > 2) else ()


def _are_many(story: Story, limit: int) -> bool:
    """Whether more than two are named together before an item, or spoke last."""
    return len(story.speaker) > 2 or any(i.kind == "ref" and len(i.keys) > 2 for i in story.here.items[:limit])


def _is_told_of(items: Sequence[Item]) -> bool:
    """Whether a person is named among some items, so that "his" is not said of a state."""
    return any(i.kind == "ref" and len(i.keys) == 1 and i.keys[0].startswith("person:") for i in items)


def _is_told_before(story: Story, limit: int) -> bool:
    """Whether a person before an item stands behind no particle, so that a pronoun may mean him."""
    items = story.here.items
    return any(
        i.kind == "ref"
        and not i.prep
        and i.keys[0].startswith("person:")
        and len(i.keys) == 1
        and not (at and (groups_of(items[at - 1]) & {"with"} or items[at - 1].kind == "function"))
        for at, i in enumerate(items[:limit])
    )


def _doer_around(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who acts in the clause whose time an office of his tells: "X visited Y after he had taken office"."""
    if not is_aside(story, clause):
        return ()
    people = (c for c in story.clauses if c.kind == "verb" and 0 <= c.verb_at < clause.at < c.end)
    doers = [c.subject for c in people if len(c.subject) == 1 and c.subject[0].startswith("person:")]
    return doers[-1] if doers else ()


def _acting_state(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state that is the subject of the verb around an aside: "X strengthens its ties with Y since its invasion"."""
    if not is_aside(story, clause):
        return ()
    around = [c for c in story.clauses if c.kind == "verb" and c.verb_at < clause.at < c.end and len(c.subject) == 1]
    return around[-1].subject if around and around[-1].subject[0].startswith("country:") else ()


def _is_man(story: Story, item: Item) -> bool:
    thing = story.knowledge.world.things.get(item.keys[0])
    return thing is not None and thing.key.startswith("person:") and thing.detail == "m"


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
    if role == "absentee" and all(key.startswith("place:") for key in keys):
        return ""
    if role in ("host", "participant", "organizer") and _are_places(keys):
        # a region whose leaders meet is not where they meet
        return "location" if any(map(story.state_at, keys)) else ""
    if cls == "Accession" and role == "organisation":
        return "target"
    if role == "speaker" or any(key.startswith("agreement:") for key in keys if role not in ("agreement", "about")):
        return ""
    if role in ("party", "signatory") and cls == "Signing":
        return "participant"
    if role == "agreement":
        return "agreement"
    return ROLE_NAMES.get(role, role)
