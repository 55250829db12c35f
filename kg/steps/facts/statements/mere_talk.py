"""Speaking of which nothing is told but that it went on: talk below a picture, under no name; and what is said next."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.story import Story

# frames of verbs by which somebody may only ask not to be named, and how far behind them he does
NAMELESS = frozenset({"speak", "request", "refuse", "reject", "demand"})
FAR = 7


def asks_for_no_name(story: Story, clause: Clause) -> bool:
    """Whether somebody only asks not to be named: "spoke on condition of anonymity", "declined to give his name"."""
    if "unnamed" not in story.traces or clause.sense.frame.id not in NAMELESS:
        return False
    first = story.here.items[max(clause.verb_at, 0)].end
    words = f" {story.here.sentence.words(first, min(first + FAR, len(story.here.sentence.tokens)))} "
    return any(f" {phrase} " in words for phrase in story.knowledge.groups["unnamed"])


def talk_together(story: Story, clause: Clause) -> bool:
    """Whether several talk and nothing tells of what or to whom, as below a picture: "X and Y talking on the shore"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.number == "singular":
        return False
    behind = story.here.items[clause.verb_at + 1 : max(clause.end, clause.content[1] if clause.content else 0)]
    told = any(item.kind == "quote" or "that" in groups_of(item) for item in behind)
    return not told and not any(part.role in ("about", "addressee") for part in clause.parts)


def defends_itself(story: Story, clause: Clause) -> bool:
    """Whether somebody fights back, which is no word: "its forces defended themselves"."""
    behind = story.here.items[clause.at + 1 : clause.at + 4]
    return any(story.text(item) in story.knowledge.groups["oneself"] for item in behind)


def is_said_next(story: Story, clause: Clause, speakers: tuple[str, ...]) -> bool:
    """Whether "before" leads to what who speaks said next, in words of its own: "said this, before adding that"."""
    if not clause.dropped or clause.content is None or clause.verb_at < 1:
        return False
    led = story.text(story.here.items[clause.verb_at - 1]) in story.knowledge.groups["before_that"]
    told = any(is_that(i) or i.kind == "quote" for i in story.here.items[clause.verb_at + 1 : clause.content[0] + 1])
    before = (d for d in story.made.values() if d.cls == "Statement" and d.status == "Occurred")
    return led and told and any(d.values("speaker") == speakers for d in before)
