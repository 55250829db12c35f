"""Words for saying by which nothing is said: wishes and plans, mere mentions, prayers, what is taken for granted."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.statements.mere_talk import asks_for_no_name, defends_itself, is_said_next, talk_together
from kg.steps.facts.statements.replies import answering
from kg.steps.facts.statements.spoken_nouns import words_follow
from kg.steps.facts.statements.unofficial import is_private
from kg.steps.facts.story.story import Story

ADD = "add"
CONSIDER = "consider"
STATED = "stated_in"
ADMIT = "admit_fact"
CONTENT = "content"
JUSTIFY = "justify"
DEFEND = "defend"
TELL = "tell"
SPEAK = "speak"
PUBLISH = "publish"
SAYING = "saying"
SAY = "\u0642\u0627\u0644"
HEARING = frozenset({"addressee", "target"})
WORDS = frozenset({"quote", "ref", "noun", "topic", "bilateral", "agreement", "nisba", "word", "unknown", "verb"})
BINDING = frozenset({"commit", "pledge"})
NEAR = 3
REFUSING = frozenset({"reject", "refuse"})
# how soon behind who refuses it stands that he will say nothing
FIRST = 2
# what may be passed, right behind who passes it
PASSED = frozenset({"noun", "word", "unknown", "agreement", "orgword", "quote"})
# how far before a verb stands the word by which it is only supposed
SUPPOSING = 5
PLAIN = frozenset({"say", "add", "declare", "report", "affirm", "explain", "note", "reveal"})


def is_silent(story: Story, clause: Clause, speakers: tuple[str, ...]) -> bool:
    """Whether a clause tells of no saying: a plan, a mere noun, an outlet that passes on, what has yet to be said.

    So are the words of unknown people in an article that knows nobody in office: it tells of sport or science.
    """
    frame, cues = clause.sense.frame, story.knowledge.cues
    mere = clause.kind == "noun" and clause.verb_at < 0 and frame.id in cues.unspoken
    if frame.id in cues.unsaid or (mere and not words_follow(story, clause) and not answering(story, clause)):
        return True
    if clause.carrier in PRESENT:
        return True  # "took part in the parade", which is spelled like an offer
    if asks_for_no_name(story, clause) or (frame.id == DEFEND and defends_itself(story, clause)):
        return True
    if frame.id == SPEAK and talk_together(story, clause):
        return True
    if frame.id == JUSTIFY and _gives_reason(story, clause):
        return True
    if (frame.id == ADMIT and _adopts(story, clause, speakers)) or (
        frame.id in REFUSING and _keeps_silent(story, clause)
    ):
        return True
    passes_on = clause.dropped or not (frame.category or frame.id == CONSIDER)
    if passes_on and all(story.knowledge.world.is_outlet(k) for k in speakers):
        return True
    if clause.kind == "verb" and (is_mentioned(story, clause) or (clause.dropped and is_empty(story, clause))):
        return True
    if clause.kind == "verb" and frame.id in PLAIN and _is_said_behind(story, clause):
        return True
    if clause.kind == "verb" and frame.id == ADD and not _goes_on(story, clause):
        return True
    if is_private(story, clause, speakers):
        return True
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    if verb < 1 or is_said_next(story, clause, speakers):
        return False
    return story.text(story.here.items[verb - 1]) in cues.not_yet or is_wished(story, verb)


def _behind(story: Story, clause: Clause) -> Sequence[Item]:
    """What stands behind the verb of a clause, to the end of what is said."""
    return story.here.items[clause.verb_at + 1 : max(clause.end, clause.content[1] if clause.content else 0)]


def _goes_on(story: Story, clause: Clause) -> bool:
    """Whether words follow a verb of going on, which else tells what somebody pursues: "follows events closely"."""
    if clause.content is None:
        return False
    if clause.content[1] <= clause.verb_at:
        return True  # his words stand before it
    said = _behind(story, clause)
    return any(is_that(i) or i.kind == "quote" or i.head.key == ":" or i.why == SAYING for i in said)


def _is_said_behind(story: Story, clause: Clause) -> bool:
    """Whether what is said stands behind "saying", further on in the clause: "wrote on the network, saying that"."""
    if clause.content is None:
        return False
    own = {c.at for c in story.clauses if c.kind == "participle" and c.content is not None}
    behind = range(clause.verb_at + 1, clause.content[1] + 1)
    for at, item in zip(behind, story.here.items[behind.start : behind.stop]):
        if is_that(item) or item.kind in ("quote", "verb") or item.head.key == ":":
            return False
        if item.kind == "participle" and item.head.key == SAY:
            return at in own
    return False


def _gives_reason(story: Story, clause: Clause) -> bool:
    """Whether somebody only gives the reason of what was just told, or his words follow: "justified it by saying"."""
    behind = story.here.items[clause.at + 1 : clause.at + 2]
    if clause.kind == "participle" and any(i.head.key == "demonstrative" for i in behind):
        return True
    following = story.here.items[clause.at + 1 : (clause.content[1] if clause.content else clause.end) + 1]
    return any(i.why == SAYING for i in following)


def _keeps_silent(story: Story, clause: Clause) -> bool:
    """Whether somebody only refuses to say anything: "declined to comment"."""
    first = max(clause.verb_at, clause.subject_at) + 1
    words = (story.text(i)[len(i.conj) + len(i.prep) :] for i in story.here.items[first : first + FIRST])
    return clause.kind == "verb" and not story.knowledge.groups["no_words"].isdisjoint(words)


def _adopts(story: Story, clause: Clause, speakers: tuple[str, ...]) -> bool:
    """Whether something is passed by a verb that is also one of admitting: "the council approved the mission".

    What one admits stands behind "in" or "that"; a passive verb, "the sanctions approved in May", admits nothing.
    """
    if clause.kind != "verb":
        return False
    leads = {prep for prep, role in clause.sense.frame.slots.items() if role == CONTENT}
    if not any(i.prep in leads or is_that(i) or i.kind == "quote" for i in _behind(story, clause)):
        return True
    if any(k.startswith("person:") for k in speakers):
        return False
    first = max(clause.verb_at, clause.subject_at) + 1
    named = story.here.items[first] if first < len(story.here.items) else None
    return named is not None and named.kind in PASSED and not named.prep


def is_mentioned(story: Story, clause: Clause) -> bool:
    """Whether a verb of saying only points to somebody's words, which are not told: "in reply to what X said"."""
    items, verb = story.here.items, clause.verb_at
    if verb < 1 or not items[verb].head.pron or items[verb].conj or clause.sense.frame.id not in PLAIN:
        return False
    if clause.content is not None and clause.content[1] <= verb:
        return False  # "the talks go on, according to what X mentioned"
    return story.text(items[verb - 1]) in story.knowledge.groups["what_was"]


def is_empty(story: Story, clause: Clause) -> bool:
    """Whether a verb of saying that names nobody has no words either: "a date that will be announced later"."""
    if clause.content is None:
        return False
    said = _behind(story, clause)
    return not any(i.kind in WORDS or is_that(i) or i.head.key == ":" for i in said)


def is_wished(story: Story, verb: int) -> bool:
    """Whether somebody only is to say something: a verb of the present behind "to", "so that", "until"."""
    item, before = story.here.items[verb], story.here.items[verb - 1]
    wished = story.text(before)[len(before.conj) :] in story.knowledge.groups["wished"]
    return wished and item.kind == "verb" and item.head.info.tense == "imperfect"


def is_copula(story: Story, clause: Clause) -> bool:
    """Whether nothing is said: a verb of holding without "that" in the present is what something is taken for by all.

    "It came in the statement" needs words that came in it.
    """
    if clause.sense.frame.id not in (CONSIDER, STATED) or clause.kind != "verb" or clause.content is None:
        return False
    items = story.here.items
    first = items[min(clause.content[0], len(items) - 1)]
    opened = first.kind == "quote" or first.head.key == ":"
    if is_that(first) or (clause.sense.frame.id == STATED and opened):
        return False
    return clause.sense.frame.id == STATED or items[clause.verb_at].head.info.tense == "imperfect"


def is_told_to_nobody(story: Story, clause: Clause) -> bool:
    """Whether a verb of telling names neither hearer nor words, "is 55 years old", or one of publishing no text."""
    if clause.kind != "verb" or clause.sense.frame.id not in (TELL, PUBLISH) or clause.content is None:
        return False
    items = _behind(story, clause)
    if clause.sense.frame.id == TELL and items and story.text(items[0]) in story.knowledge.groups["measures"]:
        return True
    if any(is_that(i) or i.kind == "quote" for i in items):
        return False
    if clause.sense.frame.id == PUBLISH:
        documents = story.knowledge.groups["document"]
        return not any({story.text(i), story.text(i)[len(i.conj) + len(i.prep) :]} & documents for i in items)
    heard = any(p.role in HEARING for p in clause.parts) or any(_is_stance(story, i) for i in items)
    return not heard and not story.here.items[clause.verb_at].head.pron


def _is_stance(story: Story, item: Item) -> bool:
    """Whether an item is somebody's own stand, which is what he tells: "his consent", "its protest"."""
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" and item.head.info.pron else ()
    return any(s.frame.event == "Statement" and s.frame.category for s in senses)


def is_doubted(story: Story, clause: Clause) -> bool:
    """Whether somebody else's pledge is one in which who speaks has no faith: "we do not trust in X's commitment"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.id not in BINDING:
        return False
    before = story.here.items[max(0, clause.at - NEAR) : clause.at]
    return any("negation" in groups_of(item) for item in before)


def is_prayer(story: Story, clause: Clause) -> bool:
    """Whether a call goes to God, right behind the verb or its subject: "he called on God to have mercy"."""
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    first = clause.subject_at + 1 if clause.subject_at > verb else verb + 1
    called = story.here.items[first : first + 1]
    return clause.sense.frame.category == "REQUEST" and any(
        story.text(i).split(" ")[0] in story.knowledge.groups["god"] for i in called
    )


def is_unreal(story: Story, clause: Clause) -> bool:
    """Whether somebody is only asked or supposed to say something: "will X say sorry?", "had X accused"."""
    if clause.kind != "verb" or clause.verb_at < 1:
        return False
    items, groups = story.here.items, story.knowledge.groups
    past = items[clause.verb_at].head.info.tense == "perfect"
    for at in range(clause.verb_at - 1, max(-1, clause.verb_at - 1 - SUPPOSING), -1):
        item, text = items[at], story.text(items[at])
        if item.kind in ("mark", "quote", "verb") or "that" in groups_of(item):
            return False
        if text in groups["asks_whether"] and (past or at == clause.verb_at - 1):
            return True
        if past and text in groups["supposing"]:
            return True
        if item.kind == "modal" and at and "copula" in groups_of(items[at - 1]) and not past:
            return True
    return False
