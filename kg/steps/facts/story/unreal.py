"""What is told of without being told as a fact: wished for, asked for, tried, not reached, only thought of."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.story import Story

NEAR = 3
# how far behind a verb of asking the noun of what is asked may stand
FAR = 8
TO_DO = frozenset({"Signing", "Accession", "Founding", "Agreement", "Action", "Appointment"})
TO_COME = frozenset({"Summit", "Meeting", "Call", "Visit", "Signing"})
VOTED = frozenset({"Appointment", "Accession", "Signing", "Action"})
# what somebody does who does not refuse it, and what may name him
TO_SIGN = frozenset({"Signing", "Accession", "Agreement"})
REFUSING = frozenset({"reject", "refuse"})
ASKING = frozenset({"verb", "participle"})
PLAIN = frozenset({"word", "noun", "unknown"})
DOER = frozenset({"ref", "nisba", "office", "title", "body", "orgword", "word"})
HARMFUL = frozenset({"ASSAULT", "COERCE", "THREATEN", "MOBILIZE", "SANCTION"})
# what is said of deeds that are yet to be done, if they are
WILLED = frozenset({"AGREE", "REQUEST", "COOPERATE", "THREATEN", "REJECT"})


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
    first = _first_of_idea(story, clause.at)
    held = clause.at > 1 and only_holds(story, items[clause.at - 1])
    word = bare(story, items[max(0, first - 1)])
    if word in groups["ideas"] or _is_attempt(story, clause.at):
        return True
    if event in TO_DO or held:
        return word in groups["importance"] or (bool(items[clause.at].conj) and _goes_on_wishing(story, clause.at))
    return False


def _first_of_idea(story: Story, at: int) -> int:
    """The first of the bare nouns that lead to an event: "the idea of [the making of a zone of trade]"."""
    items, clitics = story.here.items, story.knowledge.lexicon.clitics
    first = at
    while first > 1 and first > at - NEAR and not items[first].conj and not items[first].prep:
        before = items[first - 1]
        word = bare(story, before)
        known = word in story.knowledge.groups["ideas"] or word in story.knowledge.groups["importance"]
        if known or before.kind not in ("noun", "word") or before.head.pron or word.startswith(clitics.article):
            break
        first -= 1
    return first


def _is_attempt(story: Story, at: int) -> bool:
    """Whether an event is what somebody, named right before it, only tries: "the attempt of strangers to seize"."""
    for item in reversed(story.here.items[max(0, at - NEAR) : at - 1]):
        if item.kind not in DOER | PLAIN:
            return False
        if bare(story, item) in story.knowledge.groups["attempts"]:
            return True
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


def is_purpose(story: Story, clause: Clause) -> bool:
    """Whether the noun of signing is what a verb with an object is for: "gave strong momentum to signing"."""
    items = story.here.items
    if not 0 <= clause.verb_at < clause.at or clause.sense.frame.event not in TO_SIGN:
        return False
    if items[clause.at].prep != story.knowledge.lexicon.clitics.lam:
        return False
    between = items[max(clause.verb_at, clause.subject_at) + 1 : clause.at]
    return any(i.kind in PLAIN and not i.prep for i in between)


def stands_before(story: Story, group: str, first: int, at: int) -> bool:
    """Whether a phrase of a group, joined to what is before it or not, stands between two items."""
    if group not in story.traces:
        return False
    items = story.here.items
    before = f" {story.here.sentence.words(items[first].start, items[at].start)} " if at > first else ""
    joined = ("", *story.knowledge.lexicon.clitics.conjunctions)
    return any(f" {c}{phrase} " in before for phrase in story.knowledge.groups[group] for c in joined)


def bare(story: Story, item: Item) -> str:
    return story.text(item)[len(item.conj) + len(item.prep) :]


def only_holds(story: Story, item: Item) -> bool:
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
        if bare(story, item) in story.knowledge.groups["importance"]:
            return True
    return False


def is_urged(clause: Clause, outer: Clause) -> bool:
    """Whether a deed is what somebody whom nobody knows calls for: "a resolution that calls for the withdrawal of"."""
    bare = clause.kind == "noun" and clause.verb_at < 0 and clause.manner.status == "Occurred"
    return bare and outer.sense.frame.category == "REQUEST" and 0 < clause.at - outer.at <= NEAR


def is_going_on(story: Story, clause: Clause) -> bool:
    """Whether a hostile deed is what somebody is to stop, and so is being done: "to halt its raids"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.category not in HARMFUL:
        return False
    if outer is not None and is_clause(story, outer):
        return False
    known = clause.definite or clause.pron or any(p.role == "actor" for p in clause.parts)
    norms = story.here.sentence.norms[: story.here.items[clause.at].start]
    all_of = bool(norms) and norms[-1] in story.knowledge.groups["all_of"]
    before = norms[: len(norms) - all_of]
    phrases = {" ".join(before[-size:]) for size in (1, 2, 3)}
    clitics = story.knowledge.lexicon.clitics
    phrases |= {p[1:] for p in phrases if p[:1] in clitics.prepositions | clitics.conjunctions}
    return bool(known) and not phrases.isdisjoint(story.knowledge.groups["stopping"])


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


def is_not_reached(story: Story, clause: Clause) -> bool:
    """Whether an event noun tells what was not reached: "the talks resulted in no ceasefire", "voted against"."""
    if clause.kind != "noun" or clause.verb_at >= 0:
        return False
    items = story.here.items
    before = items[clause.at - 1] if clause.at else None
    if before is None:
        return False
    voted = clause.sense.frame.event in VOTED and "votes" in story.traces
    if voted and bare(story, before) in story.knowledge.groups["opposing"]:
        return stands_before(story, "votes", 0, clause.at)
    if not (items[clause.at].prep or bare(story, before) in story.knowledge.groups["led_to"]):
        return False
    if "no_result" not in story.traces:
        return False
    first = next((i for i in range(clause.at, 0, -1) if items[i - 1].kind == "mark"), 0)
    return stands_before(story, "no_result", first, clause.at)


def is_asked(story: Story, clause: Clause) -> bool:
    """Whether a deed is what somebody calls for before his words are quoted: "the crowd demands that N go: enough"."""
    at, items = clause.at, story.here.items
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.inside >= 0 or clause.sense.frame.event not in TO_DO:
        return False
    verb = next((i for i in range(at - 1, max(-1, at - 1 - FAR), -1) if items[i].kind in ASKING), -1)
    if verb < 0 or any(i.kind in ("mark", "quote", "noun") for i in items[verb + 1 : at]):
        return False
    return any(c.verb_at == verb and c.sense.frame.category == "REQUEST" for c in story.clauses)


def is_refused(story: Story, clause: Clause, outer: Clause) -> bool:
    """Whether somebody refuses to sign, to join or to talk, with his name between the two at most: "X refused talks".

    A noun of holding may stand there as well.
    """
    to_talk = clause.sense.frame.event in GATHERINGS and outer.sense.frame.id in REFUSING
    if outer.sense.frame.category != "REJECT" or not (to_talk or clause.sense.frame.event in TO_SIGN):
        return False
    if clause.kind != "noun" or clause.verb_at >= 0 or story.here.items[clause.at].prep:
        return False
    between = story.here.items[max(outer.at, outer.verb_at) + 1 : clause.at]
    return all((i.kind in DOER and not i.prep and not i.conj) or only_holds(story, i) for i in between)


def is_clause(story: Story, outer: Clause) -> bool:
    """Whether what is said is a clause or quotation, not a noun phrase."""
    first = story.here.items[outer.content[0]] if outer.content and outer.content[0] < len(story.here.items) else None
    return first is not None and ("that" in groups_of(first) or first.kind in ("quote", "mark"))
