"""What is told of as imagined, asked about, pictured, ruled by law or feared: no event at all."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import NEAR, PLAIN, bare, stands_before

# how many items "in the film" is, at the head of a sentence
PLOT = 2
QUESTION = "؟"
RATIFY = "ratify"


def is_imagined(story: Story, clause: Clause) -> bool:
    """Whether a deed is only imagined or asked about: "suppose that X were to punish Y", "will X attack"."""
    if _is_averted(story, clause) or _admits_that_none(story, clause):
        return True
    if clause.inside < 0 and _is_asked_about(story, clause):
        return True
    first = min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    outer = story.clauses[clause.inside].verb_at if clause.inside >= 0 else -1
    return any(_opens_unreal(story, at) for at in (first, outer) if at >= 0)


def _opens_unreal(story: Story, at: int) -> bool:
    """Whether a word before an item, in its clause, tells that what follows is imagined or asked."""
    verb = story.here.items[at]
    if verb.kind == "verb" and verb.head.info.tense == "imperfect":
        if "made_up" in story.traces and _is_plot(story, at):
            return True
        if "by_rule" in story.traces and _is_by_rule(story, at):
            return True
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


def _is_asked_about(story: Story, clause: Clause) -> bool:
    """Whether a sentence opens with an event and ends in a question mark: "The resignation of N?"."""
    items = story.here.items
    first = min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    mark = next((i for i in items[first:] if i.kind == "mark"), None)
    return mark is not None and mark.head.key == QUESTION and not any(i.kind == "verb" for i in items[:first])


def _is_plot(story: Story, at: int) -> bool:
    """Whether a sentence that begins "in the film" or "in the last chapter" tells in the present what happens there."""
    items = story.here.items
    return at >= PLOT and "place" in groups_of(items[0]) and story.text(items[1]) in story.knowledge.groups["made_up"]


def _is_by_rule(story: Story, at: int) -> bool:
    """Whether words for what a law provides, or what is done as a rule, stand before a predicate in its sentence."""
    return stands_before(story, "by_rule", 0, at)


def _is_averted(story: Story, clause: Clause) -> bool:
    """Whether an attack is one that nobody tells of as made: "to ward off an attack of", "any attack on"."""
    items = story.here.items
    if clause.kind != "noun" or clause.verb_at >= 0 or not clause.at or clause.sense.frame.category != "ASSAULT":
        return False
    info, before = items[clause.at].head.info, items[clause.at - 1]
    if info.definite or info.pron:
        return False
    if bare(story, before) in story.knowledge.groups["averted"]:
        return True
    # "fears of an attack on", "warnings against the outbreak of a war between"
    at = clause.at - 1
    while at > 0 and clause.at - at < NEAR and story.here.items[at].kind in PLAIN and not story.here.items[at].prep:
        at -= 1
    feared = story.here.items[at - 1] if at and story.here.items[at].kind in ("particle", "function") else before
    return bare(story, feared) in story.knowledge.groups["feared"]


def _admits_that_none(story: Story, clause: Clause) -> bool:
    """Whether a verb spelled like "ratified" means "admitted": "admitted that no pact was signed"."""
    if clause.sense.frame.id != RATIFY or clause.verb_at < 0:
        return False
    behind = story.here.items[clause.verb_at + 1 : clause.verb_at + 1 + NEAR]
    return any("negation" in groups_of(i) or (i.kind == "modal" and i.head.key == "Denied") for i in behind)
