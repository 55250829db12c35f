"""What is told on the word of somebody else than who did it, or of nobody who can be named: alleged, no plain fact."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.by_word import HOSTILE, REPORTING, TELLING, states_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import is_clause

ALLEGED = "Alleged"
COLON = ":"
# how many words may stand before the colon of a headline
HEAD = 5
CLAIMED = "claimed"
CHARGE = ("ACCUSE",)
QUOTING = "quote"
# sentences with words of this group tell what goes about, whoever brought it up
RUMOUR = "rumour"
# verbs of what goes about, and how many words, where and when, may part one from its "that"
GOES_ABOUT = "goes_about"
PARTED = 6
# what somebody does, or says, by which he is known
OWN = {"Statement": "speaker", "Action": "actor"}


def doubt(story: Story, clause: Clause, draft: Draft) -> None:
    """Mark as alleged a deed or statement of others that somebody tells of, and whatever a rumour tells."""
    if draft.status != "Occurred":
        return
    rumoured = not story.traces.isdisjoint((RUMOUR, GOES_ABOUT)) and _is_behind_rumour(story, clause)
    rumoured = rumoured and not _goes_on_saying(story, clause, draft)
    if rumoured or _is_behind_colon(story, clause, draft) or (draft.cls in OWN and _is_of_others(story, clause, draft)):
        draft.status, draft.detail = ALLEGED, CLAIMED


def charge(story: Story) -> None:
    """Mark as alleged what others do by somebody's charge against them, and hostile deeds of theirs that he tells of.

    His words may stand behind their verb or before it: "X backs the rebels, according to what Y announced".
    """
    for index, told in tuple(story.made.items()):
        clause = story.clauses[index]
        plain = told.frame in TELLING or told.frame == QUOTING
        if told.cls != "Statement" or clause.content is None or not plain:
            continue
        mine = states_of(story, told.values("speaker"))
        for at, deed in story.made.items():
            doers = states_of(story, deed.values("actor"))
            charged = told.categories[:1] == CHARGE or bool(HOSTILE & set(deed.categories))
            charged = charged and deed.cls == "Action" and deed.status == "Occurred" and not deed.said_by
            if not charged or not doers or doers & mine:
                continue
            inner = story.clauses[at]
            related = inner.at > 0 and "relative" in groups_of(story.here.items[inner.at - 1])
            if clause.content[0] <= inner.at < clause.content[1] and inner.kind == "verb" and not related:
                deed.status, deed.detail, deed.said_by = ALLEGED, CLAIMED, told.values("speaker")
                told.add("content", (deed.id,), told.evidence)


def _is_behind_rumour(story: Story, clause: Clause) -> bool:
    """Whether words for what goes about stand before a clause: "it is rumoured that", "by the rebels' account"."""
    items = story.here.items
    first = min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    before = story.here.sentence.words(0, items[first].start) if items[first].start else ""
    groups, words = story.knowledge.groups, before.split(" ")
    if any(phrase in before for phrase in groups[RUMOUR]):
        return True
    told = (i for i, word in enumerate(words) if word in groups[GOES_ABOUT])
    return any(not groups["that"].isdisjoint(words[i + 1 : i + 1 + PARTED]) for i in told)


def _goes_on_saying(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a participle tells what somebody says of a rumour besides: "denied what went about, calling it"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    return draft.cls == "Statement" and verb is not None and verb.kind == "participle"


def _is_behind_colon(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a headline tells of an event on the word of somebody nameless, or a state of what another did to it."""
    items = story.here.items
    colon = next((i for i, item in enumerate(items[:HEAD]) if item.head.key == COLON), 0)
    if not 0 < colon < clause.at:
        return False
    head = items[0]
    if head.kind == "orgword" or groups_of(head) & {"human", "side"}:
        return True
    states = tuple(k for k in head.keys if k.startswith("country:"))
    hostile = bool(set(draft.categories) & HOSTILE) and draft.cls == "Action"
    return hostile and bool(states) and not set(states) & set(draft.values("actor"))


def is_own_word(story: Story, clause: Clause) -> bool:
    """Whether a verb stands in the first person, in which those who are quoted tell of themselves."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    return verb is not None and verb.kind == "verb" and str(verb.head.info.person).startswith("1")


def _is_of_others(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a clause stands behind "that" in what others say than those who do it; news media report as we do."""
    around = clause.inside
    while around >= 0 and around not in story.made and story.clauses[around].inside >= 0 and draft.said_by:
        around = story.clauses[around].inside  # whose words tell of words that nobody makes
    outer = story.clauses[around] if around >= 0 else None
    if outer is None or outer.sense.frame.event != "Statement" or outer.sense.frame.id in REPORTING:
        return False
    if clause.kind == "noun" and clause.verb_at < 0 and not clause.pron:
        return False
    if not is_clause(story, outer) or is_own_word(story, clause):
        return False
    doers = draft.values(OWN[draft.cls])
    # the words of a text are those of who speaks in it: "it came in the joint statement that the two condemn"
    teller = story.made.get(around) or (None if outer.subject else story.teller(clause))
    tellers = teller.values("speaker") if teller is not None else outer.subject
    between = story.here.items[outer.at + 1 : clause.at]
    if not tellers and outer.kind == "noun" and not any("that" in groups_of(i) for i in between):
        return False  # only where it was said stands before: "in an interview, X denied"
    return bool(doers) and not states_of(story, doers) & states_of(story, tellers)
