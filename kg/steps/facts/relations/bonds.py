"""The lasting ties that an article states: membership, founding, chairs."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Evidence, Item, LinkedSentence, Relation
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.relations.entry_dates import told_nearest, told_since
from kg.steps.facts.relations.invited import invited
from kg.steps.facts.relations.party_members import party_members
from kg.steps.facts.relations.reader import find_relations
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

REACH = 8
INVITED = "accede/invited"
# "it", that somebody joined
INFLECTED = "inflected_preposition"
JOINING = frozenset({"memberOf", "observerOf", "dialoguePartnerOf"})


def standing_relations(story: Story, linked: LinkedSentence) -> None:
    scene = _scene(story, linked)
    told = find_relations(scene)
    _note_bodies(story, linked)
    for states, body in invited(scene):
        _enter_invited(story, linked, states, body)
    for subject, prop, target, at, last in told:
        story.relations.append(
            Relation(
                subject=subject,
                property=prop,
                object=target,
                evidence=story.evidence(f"relation.{prop}"),
                confidence=0.85,
            )
        )
        if prop in JOINING:
            note_joining(story, linked, subject, target, at, last)
    for subject, prop, target, _, _ in dict.fromkeys(party_members(scene, _called(story, linked))):
        evidence = story.evidence(f"relation.{prop}")
        story.relations.append(
            Relation(subject=subject, property=prop, object=target, evidence=evidence, confidence=0.85)
        )


def _called(story: Story, linked: LinkedSentence) -> list[tuple[str, tuple[str, ...]]]:
    """The organisations that a sentence names or gives an office of, each with its names."""
    keys = dict.fromkeys([k for item in linked.items for k in item.keys] + [role.of for role in linked.roles])
    made, things = story.linked.made, story.knowledge.world.things
    bodies = [key for key in keys if key.startswith("organization:")]
    return [
        (key, (made[key].label,) if key in made else (things[key].ar, *things[key].aliases))
        for key in bodies
        if key in made or key in things
    ]


def _scene(story: Story, linked: LinkedSentence) -> Scene:
    """The sentence with what was spoken of when it began."""
    made = story.linked.made
    return Scene(
        knowledge=story.knowledge,
        sentence=linked.sentence,
        items=linked.items,
        spoken=tuple(story.bodies),
        pair=linked.pair_states,
        state_of=lambda key: made[key].within if key in made else story.linked.state_of(key),
        roles=linked.roles,
        when=story.linked.when,
        traces=story.traces,
        groupings=frozenset(k for k in made if story.is_grouping(k)),
    )


def _note_bodies(story: Story, linked: LinkedSentence) -> None:
    """Keep the organisations that a sentence speaks of, by name or by the adjective of their summits."""
    norms, convener = linked.sentence.norms, story.knowledge.convener
    called = story.knowledge.convenes(norms)
    for item in linked.items:
        if item.kind == "ref":
            story.bodies += [k for k in item.keys if story.is_international(k) or story.is_grouping(k)]
        elif called:
            story.bodies += filter(None, map(convener, norms[item.start : item.end]))


def _enter_invited(story: Story, linked: LinkedSentence, states: tuple[str, ...], body: str) -> None:
    """Enter that states are to join an organisation that has asked them to."""
    evidence, sentence = story.evidence(INVITED), linked.sentence
    draft = Draft(
        "Accession",
        ("COOPERATE",),
        "Planned",
        "",
        evidence,
        INVITED,
        sentence.index,
        sentence.zone,
        frame="accede",
        confidence=0.7,
    )
    draft.add("participant", states, evidence)
    draft.add("target", (body,), evidence)
    times = [t for t in story.here.times if t[2].value]
    draft.moment = times[-1][2] if times else None
    story.book.enter(draft)


def note_joining(story: Story, linked: LinkedSentence, subject: str, target: str, at: int, last: int) -> None:
    """Enter the accession that a tie tells of as well.

    "Became a member", "was given the status of"; with a date also "a member since" and "has grown to take in".
    """
    items = linked.items
    tokens = linked.sentence.tokens[items[max(0, at - REACH)].start : items[last].end]
    gained = any(t.norm in story.knowledge.groups["gains"] for t in tokens)
    behind = items[at + 1].head.key if at + 1 < len(items) else ""
    verb = story.text(items[at])[len(items[at].conj) :]
    gained = gained or (behind == INFLECTED and verb in story.knowledge.groups["joins_it"])
    since = told_since(story, items[last].end)
    growth = story.knowledge.ties.words["growth"] | story.knowledge.ties.words["grows"]
    near = items[max(0, at - REACH) : last]
    growing = [i for i in near if any(w in growth for w in story.text(i)[len(i.conj) :].split())]
    # what was told of others before it grew has a time of its own
    since_then = growing[-1].start if growing else items[max(0, at - REACH)].start
    when = since or told_nearest(story, since_then, items[at].start, items[last].end)
    grown = when is not None and bool(growing)
    near_by = range(max(0, at - REACH), last + 1)
    becomes = (i for i in near_by if "become" in groups_of(items[i]) and not _counts(story, items, i + 1))
    if not (gained or since or grown) and all(i + 1 < len(items) and target in items[i + 1].keys for i in becomes):
        return  # nothing becomes anything, or the body does: "the bloc now has ten members"
    evidence = story.evidence("accede/become")
    draft = Draft(
        "Accession",
        ("COOPERATE",),
        "Occurred",
        "",
        evidence,
        "accede/become",
        linked.sentence.index,
        linked.sentence.zone,
        frame="accede",
        confidence=0.8,
    )
    draft.add("participant", (subject,), evidence)
    draft.add("target", (target,), evidence)
    draft.moment = when
    story.book.enter(draft)


def _counts(story: Story, items: Sequence[Item], at: int) -> bool:
    """Whether it is a number of members that becomes another: "so that there came to be five of them"."""
    return at < len(items) and story.text(items[at]) in story.knowledge.groups["how_many"]


def _joined_them(story: Story) -> bool:
    """ "They were joined by": what those are decides, not the verb."""
    words = story.knowledge.ties.words["joined_them"]
    return any(t.norm in words for t in story.here.sentence.tokens)


def _is_open(story: Story, clause: Clause) -> bool:
    """Whether words before an event noun wish for, ask for or refuse it: "a draft that recommends the admission of"."""
    if clause.kind != "noun" or clause.verb_at >= 0:
        return False
    words = story.knowledge.ties.words["guard_wide"] | story.knowledge.ties.words["guard_ratified"]
    items = story.here.items
    at = items[clause.at].start
    norms = story.here.sentence.norms[max(0, at - REACH) : at]
    return any(norm in words for norm in norms)


def _is_lesser(story: Story, clause: Clause) -> bool:
    """Whether the words behind a verb of joining make it one of observers or partners: "joined as an observer"."""
    groups = story.knowledge.ties.words
    lesser = groups["status_observerOf"] | groups["status_dialoguePartnerOf"]
    items = story.here.items
    for i in range(clause.at + 1, len(items)):
        if items[i].kind == "verb" or story.here.sentence.norms[items[i].start] in (".", "؛"):
            return False
        if any(norm in lesser for norm in story.here.sentence.norms[items[i].start : items[i].end]):
            return True
    return False


def lasting(story: Story, draft: Draft, clause: Clause, frame: str, evidence: Evidence) -> None:
    """The lasting relation that an accession or founding brings."""
    if draft.status != "Occurred" or (frame in ("accede", "admit") and _is_open(story, clause)):
        return
    prop = {
        "accede": "memberOf",
        "admit": "memberOf",
        "found": "founderOf",
        "be_founded": "founderOf",
        "launch": "founderOf",
    }.get(frame, "")
    if not prop or _joined_them(story) or (prop == "memberOf" and _is_lesser(story, clause)):
        return
    table = story.knowledge.memberships
    for target in draft.values("target", "organizer"):
        if story.is_international(target) or (prop == "memberOf" and story.is_grouping(target)):
            for subject in draft.values("participant", "actor"):
                if (subject.startswith("country:") or story.is_international(subject)) and subject != target:
                    when = story.linked.when
                    if table.ahead(subject, prop, target, when) or table.over(subject, prop, target, when):
                        continue
                    story.relations.append(
                        Relation(
                            subject=subject,
                            property=prop,
                            object=target,
                            evidence=evidence,
                            confidence=0.85,
                            status=draft.status,
                            said_by=draft.said_by,
                            since=draft.moment,
                        )
                    )
