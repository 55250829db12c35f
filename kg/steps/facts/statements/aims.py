"""Whom words are aimed at that judge a deed, a stand or words: whose they are."""

from __future__ import annotations

from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.statements.judged_deeds import annexed, called_by, doers_of, told_by
from kg.steps.facts.statements.nameless_hearers import people_at
from kg.steps.facts.statements.replies import as_parties, joined, sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# frames of words that judge or answer what somebody did or said
FOR = frozenset({"praise", "appreciate", "admire", "endorse", "welcome"})
AGAINST = frozenset({"condemn", "criticise", "reject", "oppose", "deny", "protest", "refuse", "cast_doubt", "threaten"})
# who is only sorry for something may be so for whom it befell
SORRY = frozenset({"concern", "regret", "resent"})
ANSWERING = frozenset({"respond", "comment"})
BACKING = frozenset({"SUPPORT", "COOPERATE"})
# what words amount to that say something against somebody
JUDGED = frozenset({"ACCUSE"})
CONTRARY = frozenset({"ACCUSE", "REJECT", "PROTEST"})
QUIET = frozenset({"report", "quote", "predict", "recall", "stated_in"})
NAMELESS = "organization:~"
NEAR = 3
SPEAKING = "speak"
DESCRIBING = "describe"
FOLLOWING = 6
# how long what stands between commas behind who speaks may be
ASIDE = 9
REACTING = "reacting_to"


def whose_it_is(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who did or said what is judged or answered: "the Russian vote", "the threats of X"; empty where untold."""
    against = draft.frame in AGAINST or (draft.frame == DESCRIBING and bool(CONTRARY & set(draft.categories)))
    if not (against or draft.frame in FOR | ANSWERING | SORRY) or clause.content is None:
        return ()
    mine, first = sides(story, draft), _past_aside(story, max(clause.at, clause.subject_at) + 1)
    if draft.frame in SORRY and first < len(story.here.items) and mine & set(story.here.items[first].keys):
        first += 1  # "the regret of his country over"
    told_of = told_by(story, first, clause.content[1]) if draft.frame not in SORRY else ()
    doers = told_of or (doers_of(story, first, clause.content[1]) if draft.frame not in FOR else ())
    aimed = doers or (called_by(story, first, clause.content[1]) if draft.frame not in SORRY else ())
    aimed = aimed or (annexed(story, first) if against or draft.frame in ANSWERING else ())
    named = tuple(k for k in aimed if k not in mine and k.startswith(ACTORS))[:1]
    if not named or draft.frame not in FOR:
        return named
    items, capitals = story.here.items, story.knowledge.world.capitals
    spots = (i for i in range(first, clause.content[1]) if items[i].kind == "ref")
    at = next((i for i in spots if named[0] in (items[i].keys[0], capitals.get(items[i].keys[0]))), -1)
    return joined(story, at, named[0], mine) if at >= 0 else named


def _past_aside(story: Story, at: int) -> int:
    """The item behind a time or an aside between commas: "X condemned, in a tweet on Friday, the raids of Y"."""
    items = story.here.items
    while at < len(items) and items[at].kind == "time":
        at += 1
    if at < len(items) and is_comma(items[at]):
        return next((i + 1 for i in range(at + 1, min(len(items), at + ASIDE)) if is_comma(items[i])), at)
    return at


def reacted_to(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who is answered, as a phrase beside the verb tells: "in answer to the remarks of X, said that"."""
    if REACTING not in story.traces or clause.kind != "verb" or draft.said_by:
        return ()
    items, mine = story.here.items, sides(story, draft)
    end = clause.content[0] if clause.content else clause.end
    at = next((i for i in range(min(end, len(items) - 1)) if REACTING in groups_of(items[i])), -1)
    if at < 0 or any(i.kind == "verb" for i in items[at : clause.verb_at]):
        return ()
    behind = items[at + 1]
    named = as_parties(story, behind.keys) if behind.kind == "ref" else ()
    named = named or doers_of(story, at, len(items)) or called_by(story, at, len(items)) or annexed(story, at)
    return tuple(k for k in named if k not in mine and k.startswith(ACTORS))[:1]


def stood_by(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who is told that somebody stands at his side."""
    if not BACKING & set(draft.categories) or clause.content is None:
        return ()
    items, mine = story.here.items, sides(story, draft)
    for at in range(clause.content[0] + 1, min(clause.content[1], len(items)) - 1):
        if "besides" in groups_of(items[at]) and any(
            story.text(i)[len(i.conj) :] in story.knowledge.groups["standing"] for i in items[max(0, at - NEAR) : at]
        ):
            keys = as_parties(story, items[at + 1].keys)
            return tuple(k for k in keys if k not in mine and k.startswith(ACTORS))[:1]
    return ()


def spoken_of(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who is said to do wrong, as the first one named behind "that": "said that X threatens the region"."""
    if clause.content is None or draft.frame in QUIET or not draft.categories or draft.categories[0] not in JUDGED:
        return ()
    items, mine = story.here.items, sides(story, draft)
    first, end = clause.content
    at = next((i for i in range(first, min(first + 2, end)) if "that" in groups_of(items[i])), -1)
    named = items[at + 1] if 0 <= at < len(items) - 1 else None
    if named is not None and named.kind == "noun" and (doers := doers_of(story, at + 1, end)):
        return tuple(k for k in doers[:1] if k not in mine and k.startswith(ACTORS))
    if named is None or named.kind != "ref" or named.prep or len(named.keys) != 1 or _speaks(story, at + 1):
        return ()
    capitals = story.knowledge.world.capitals
    key = capitals.get(named.keys[0], named.keys[0])
    known = key.startswith(ACTORS) and not key.startswith(NAMELESS)
    return (key,) if key not in mine and known else ()


def _speaks(story: Story, at: int) -> bool:
    """Whether who is named at an item is told to say something, which is no wrong: "that X condemns the deed"."""
    return any(c.subject_at == at and c.sense.frame.event == "Statement" for c in story.clauses)


def gone_on_to(story: Story, index: int, draft: Draft) -> tuple[str, ...]:
    """Who was spoken to by the verb before a participle of the same speaker: "addressed X, saying"."""
    if story.clauses[index].kind != "participle":
        return ()
    for before in range(index - 1, -1, -1):
        told = story.made.get(before)
        if told is None or told.cls != "Statement" or story.clauses[before].inside >= 0:
            continue
        return told.values("addressee", "target") if told.values("speaker") == draft.values("speaker") else ()
    return ()


def spoken_to_next(story: Story, index: int, draft: Draft) -> tuple[str, ...]:
    """Who is spoken to by a participle right behind a verb of the same speaker: "said, addressing X"."""
    behind = story.made.get(index + 1)
    if behind is None or index + 1 >= len(story.clauses) or story.clauses[index + 1].kind != "participle":
        return ()
    same = behind.frame == SPEAKING and behind.values("speaker") == draft.values("speaker")
    return behind.values("addressee") if same else ()


def called(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who is called something, named right behind the verb and who speaks: "described X as corrupt"."""
    first = max(clause.at, clause.subject_at) + 1
    items = story.here.items
    if draft.frame != DESCRIBING or first >= len(items) or items[first].kind != "ref" or items[first].prep:
        return ()
    mine = sides(story, draft)
    return tuple(k for k in as_parties(story, items[first].keys) if k not in mine and k.startswith(ACTORS))[:1]


def backed(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """For whom somebody's support, help or thanks is: "its full support of X", "solidarity with X"."""
    if not BACKING & set(draft.categories[:1]) or clause.content is None:
        return ()
    items, mine = story.here.items, sides(story, draft)
    groups, lam = story.knowledge.groups, story.knowledge.lexicon.clitics.lam
    for at in range(clause.at, min(clause.content[1], len(items))):
        bare = story.text(items[at])[len(items[at].conj) + len(items[at].prep) :]
        if bare not in groups["backing"]:
            continue
        for i in range(at + 1, min(len(items), at + 1 + FOLLOWING)):
            led = items[i].prep or (story.text(items[i - 1])[len(items[i - 1].conj) :] if i > at + 1 else "")
            if items[i].kind in ("verb", "mark") or "that" in groups_of(items[i]):
                break
            taken = i == at + 1 and not items[i].prep and (items[at].kind == "verb" or bool(items[at].head.pron))
            taken = taken or (i == at + 1 and not items[i].prep and items[at].prep == lam)  # "ready to help X"
            toward = led == lam or led in groups["toward"] or taken
            toward = toward or (i == at + 2 and led in groups["leading_to"])  # "addressed thanks to X"
            people = items[i].kind == "nisba" and bool(items[i].prep)
            if (items[i].kind == "ref" or people) and toward:
                keys = (items[i].head.key,) if people else as_parties(story, items[i].keys)
                aimed = tuple(k for k in keys if k not in mine and k.startswith(ACTORS))[:1]
                if aimed:
                    return aimed
            elif toward and (named := people_at(story, i, mine)):
                return named
    return ()
