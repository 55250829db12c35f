"""How far the phrase goes in which the things stand that a deed is done to, and what ends it."""

from __future__ import annotations

from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.story import Story

# small words that tell when, by whom or how, and what something is told with
CIRCUMSTANCE = frozenset(
    {"during", "that", "clause", "negation", "agent", "own_side", "attribution", "besides", "frame"}
)
# what forces are sent to do: "an operation to drive out"
AGAINST = frozenset({"ASSAULT", "COERCE"})
BRACKETS = frozenset("()[]«»\"'")
FAR = 16


def reach(story: Story, clause: Clause, start: int) -> int:
    """Where the phrase behind a deed ends: at the next verb, unless that one goes on with what things there are."""
    items, groups = story.here.items, story.knowledge.groups
    if not start <= clause.end < len(items):
        return clause.end
    text = story.text(items[clause.end])
    if "relative" in groups_of(items[clause.end]) and clause.end + 1 < len(items):
        # "the council that rules X", "the blast that shook Y"
        text = story.text(items[clause.end + 1])
        return clause.end + FAR if text in groups["run_by"] | groups["aims_at"] else clause.end
    # "a blast that hit X", not "the blast hit X"
    hit = items[clause.at].kind == "noun" and not clause.definite and text in groups["aims_at"]
    return clause.end + FAR if hit or text in groups["run_by"] or _is_noun(story, clause.end) else clause.end


def ends(story: Story, at: int, *, helping: bool = False) -> bool:
    """Whether what follows tells why, when or how, so that it names nobody to whom the deed is done.

    Where it is help, what it is for tells who gets it: "sent experts to train the police of".
    """
    items, groups = story.here.items, story.knowledge.groups
    item = items[at]
    text = story.text(item)[len(item.conj) :]
    if item.kind == "mark":
        return item.head.key not in BRACKETS or item.head.key in COMMAS
    if item.kind in ("verb", "modal"):
        return not (text in groups["run_by"] | groups["aims_at"] or _is_noun(story, at))
    if text in groups["motives"]:
        return True
    if helping and at and item.kind == "ref" and not item.prep and story.text(items[at - 1]) in groups["from"]:
        return True  # "a hospital paid for by X": who gives
    if helping and item.prep in groups["at"] and item.kind != "ref" and at > 0 and items[at - 1].kind != "ref":
        return True  # what it comes from or amounts to: "a loan backed by the frozen assets of"
    if item.kind == "noun":
        hostile = any(s.frame.category in AGAINST for s in story.knowledge.frames.nouns.get(item.head.key, ()))
        return item.prep == story.knowledge.lexicon.clitics.lam and not hostile and not helping
    if item.kind not in ("function", "particle"):
        return False
    if text in groups["towards_things"]:
        behind = story.text(items[at + 1]) if at + 1 < len(items) else ""
        if behind and "place_head" in groups_of(items[at + 1]):
            return False
        return behind in groups["circumstances"] and f"{text} {behind}" not in groups["towards_things"]
    if item.head.key == "inflected_preposition":
        return False
    if item.kind == "particle":
        return bool(groups_of(item) & CIRCUMSTANCE)
    return item.head.key not in ("quantifier", "demonstrative")


def is_where(story: Story, at: int) -> bool:
    """Whether a state or town is only where something took place: "in X", "near X"."""
    item = story.here.items[at]
    if not item.keys or not all(k.startswith(("country:", "place:")) for k in item.keys) or item.prep or at == 0:
        return False
    before = story.here.items[at - 1]
    return bool(groups_of(before) & {"place"}) or story.text(before) in story.knowledge.groups["nearby"]


def is_participant(story: Story, at: int) -> bool:
    """Whether a particle on a name goes with an adjective made of a verb before it: "the states recognising X"."""
    item = story.here.items[at]
    before = story.here.items[at - 1] if at else None
    led = item.kind == "ref" and item.prep in story.knowledge.groups["by_means"]
    return led and before is not None and before.kind == "participle"


def _is_noun(story: Story, at: int) -> bool:
    """Whether a word spelled like a verb is a noun here, what is stopped or stands somewhere: "the pumping of gas"."""
    item = story.here.items[at]
    verb = item.kind == "verb" or (item.kind == "word" and item.head.key == "verb")
    bare = verb and not item.conj and not item.head.pron
    return bare and story.text(item) in story.knowledge.groups["like_verbs"]
