"""What is told of without being told as a fact: imagined, feared, wished for, asked for, only thought of."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.story import Story

NEAR = 3
TO_DO = frozenset({"Signing", "Accession", "Founding", "Agreement", "Action", "Appointment"})
TO_COME = frozenset({"Summit", "Meeting", "Call", "Visit", "Signing"})
# what somebody does who does not refuse it, and what may name him
TO_SIGN = frozenset({"Signing", "Accession", "Agreement"})
DOER = frozenset({"ref", "nisba", "office", "title", "body", "orgword", "word"})
# what is said of deeds that are yet to be done, if they are
WILLED = frozenset({"AGREE", "REQUEST", "COOPERATE", "THREATEN", "REJECT"})


def is_imagined(story: Story, clause: Clause) -> bool:
    """Whether a deed is only imagined or asked about: "suppose that X were to punish Y", "will X attack"."""
    if _is_averted(story, clause):
        return True
    first = min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    outer = story.clauses[clause.inside].verb_at if clause.inside >= 0 else -1
    return any(_opens_unreal(story, at) for at in (first, outer) if at >= 0)


def _opens_unreal(story: Story, at: int) -> bool:
    """Whether a word before an item, in its clause, tells that what follows is imagined or asked."""
    if "unreal" not in story.traces:
        return False
    for item in reversed(story.here.items[:at]):
        text = story.text(item)
        bare = text[1:] if text[:1] in story.knowledge.lexicon.clitics.conjunctions else text
        if not story.knowledge.groups["unreal"].isdisjoint((text, bare)):
            return True
        if item.kind in ("mark", "verb", "quote"):
            return False
    return False


def _is_averted(story: Story, clause: Clause) -> bool:
    """Whether an attack is one that nobody tells of as made: "to ward off an attack of", "any attack on"."""
    items = story.here.items
    if clause.kind != "noun" or clause.verb_at >= 0 or not clause.at or clause.sense.frame.category != "ASSAULT":
        return False
    info, before = items[clause.at].head.info, items[clause.at - 1]
    word = story.text(before)[len(before.conj) + len(before.prep) :]
    return word in story.knowledge.groups["averted"] and not info.definite and not info.pron


def is_wished(story: Story, clause: Clause) -> bool:
    """Whether an event is only said to matter, to be needed or thought of: "the importance of concluding a pact".

    A gathering may matter because it took place; one of which the holding matters has not: "of holding a summit".
    """
    event = clause.sense.frame.event
    if clause.kind != "noun" or clause.verb_at >= 0 or not clause.at or event not in TO_DO | TO_COME:
        return False
    if clause.definite and event == "Action":
        # what is in force already may matter as well: "the importance of the sanctions"
        return False
    items, groups = story.here.items, story.knowledge.groups
    if clause.at > 1 and story.text(items[clause.at - 2]) in groups["unless"] and groups_of(items[clause.at - 1]):
        # "it takes effect only after its signing"
        return True
    if event in TO_DO - {"Action"} and not story.here.times and story.text(items[clause.at - 1]) in groups["not_until"]:
        # "they refuse it before his stepping down"
        return True
    held = clause.at > 1 and _holds(story, items[clause.at - 1])
    word = _bare(story, items[clause.at - (2 if held else 1)])
    if word in groups["ideas"]:
        return True
    if event in TO_DO or held:
        return word in groups["importance"] or (bool(items[clause.at].conj) and _goes_on_wishing(story, clause.at))
    return False


def is_prepared(story: Story, clause: Clause) -> bool:
    """Whether a gathering is what somebody gets ready for: "the capital gets ready for the opening of the summit"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.event not in TO_COME or not clause.at:
        return False
    if "gets_ready" not in story.traces:
        return False
    lam, led = story.knowledge.lexicon.clitics.lam, False
    for item in reversed(story.here.items[: clause.at + 1]):
        if led and story.text(item)[len(item.conj) :] in story.knowledge.groups["gets_ready"]:
            return True
        if item.kind in ("verb", "mark", "quote") or item.prep not in ("", lam):
            return False
        led = led or item.prep == lam
    return False


def _bare(story: Story, item: Item) -> str:
    return story.text(item)[len(item.conj) + len(item.prep) :]


def _holds(story: Story, item: Item) -> bool:
    """Whether a noun only tells that the event behind it is held or made."""
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(sense.frame.id == "light" for sense in senses)


def _goes_on_wishing(story: Story, at: int) -> bool:
    """Whether "and" joins an event to others that are needed: "the need for a withdrawal, and the forming of"."""
    items = story.here.items
    for i in range(at - 1, -1, -1):
        item = items[i]
        if item.kind == "verb" and i and "relative" in groups_of(items[i - 1]):
            # who or what is needed may be described on the way
            continue
        if item.kind in ("verb", "participle") or groups_of(item) & {"that", "clause", "contrast"}:
            return False
        if item.kind == "modal":
            return str(item.head.key) == "Planned"
        if _bare(story, item) in story.knowledge.groups["importance"]:
            return True
    return False


def is_urged(clause: Clause, outer: Clause) -> bool:
    """Whether a deed is what somebody whom nobody knows calls for: "a resolution that calls for the withdrawal of"."""
    bare = clause.kind == "noun" and clause.verb_at < 0 and clause.manner.status == "Occurred"
    return bare and outer.sense.frame.category == "REQUEST" and 0 < clause.at - outer.at <= NEAR


def is_unsaid(story: Story, clause: Clause, outer: Clause) -> bool:
    """Whether an event is the object of what somebody unknown wishes or refuses, or somebody does not: "ruled out X".

    Nothing but small words and nouns of holding stand between the two: "did not rule out the holding of a meeting".
    """
    frame = outer.sense.frame
    refused = frame.category == "REJECT" and clause.sense.frame.event == "Action"
    willed = frame.status in ("Planned", "Denied") or frame.category in WILLED - {"REJECT"} or refused
    unreal = willed or outer.manner.detail == "negated"
    if not unreal or clause.definite or clause.kind != "noun" or clause.verb_at >= 0 or is_clause(story, outer):
        return False
    nouns = story.knowledge.frames.nouns
    between = story.here.items[max(outer.at, outer.verb_at) + 1 : clause.at]
    held = (s.frame.id for i in between if i.kind == "noun" for s in nouns.get(i.head.key, ()))
    apart = any(i.kind in ("verb", "participle", "mark", "quote") for i in between)
    return not apart and all(frame == "light" for frame in held)


def is_refused(story: Story, clause: Clause, outer: Clause) -> bool:
    """Whether somebody refuses to sign or join, with his name between the two at most: "X refused the signing of"."""
    if outer.sense.frame.category != "REJECT" or clause.sense.frame.event not in TO_SIGN:
        return False
    if clause.kind != "noun" or clause.verb_at >= 0 or story.here.items[clause.at].prep:
        return False
    between = story.here.items[max(outer.at, outer.verb_at) + 1 : clause.at]
    return all(i.kind in DOER and not i.prep and not i.conj for i in between)


def is_clause(story: Story, outer: Clause) -> bool:
    """Whether what is said is a clause or quotation, not a noun phrase."""
    first = story.here.items[outer.content[0]] if outer.content and outer.content[0] < len(story.here.items) else None
    return first is not None and ("that" in groups_of(first) or first.kind in ("quote", "mark"))
