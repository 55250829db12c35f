"""Groups to whom something is said or that are judged: "all parties", "the member states", the press."""

from __future__ import annotations

from kg.knowledge.cues import Audience
from kg.model import Made
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.nameless_hearers import people_at
from kg.steps.facts.statements.replies import sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ASKED = frozenset({"addressee", "target"})
JUDGED = frozenset({"praise", "criticise", "condemn", "appreciate", "blame"})
PRESS = "journalists"
LONGEST = 3
REACH = 9
NEAR = 5


def groups_asked(story: Story, clause: Clause) -> tuple[str, ...]:
    """The group that a verb of asking or warning is aimed at, like "all parties" or "the member states"."""
    if clause.sense.frame.object not in ASKED or clause.kind == "noun":
        return ()
    first, last = _stretch(story, clause)
    # no part of a name is asked: "the League of Arab States"
    named = {t for i in story.here.items if i.kind == "ref" for t in range(i.start + 1, i.end)}
    for at in range(first, last):
        if at in named:
            continue
        for size in range(LONGEST, 0, -1):
            words = story.here.sentence.words(at, min(at + size, last))
            audience = story.knowledge.cues.audiences.get(words)
            if audience is not None:
                by_name = any(p.role in ASKED and story.here.items[p.item].start < at for p in clause.parts)
                # "appealed to N to rethink his policy towards the Islamic states"
                return () if by_name else _group(story, audience, at, min(size, last - at))
    return ()


def told_to_press(story: Story, clause: Clause, start: int) -> tuple[str, ...]:
    """The press, where somebody tells it something: "told reporters that", "said to journalists"."""
    items, audiences = story.here.items, story.knowledge.cues.audiences
    for item in items[clause.at + 1 : start]:
        text = story.text(item)
        audience = audiences.get(text) or audiences.get(text[len(item.conj) + len(item.prep) :])
        if audience is not None and audience.id == PRESS:
            return _group(story, audience, item.start, item.end - item.start)
    return ()


def _stretch(story: Story, clause: Clause) -> tuple[int, int]:
    """The tokens between the verb and what is asked for."""
    items, slots = story.here.items, clause.sense.frame.slots
    stop = clause.at + 1
    while stop < min(len(items), clause.at + REACH):
        item = items[stop]
        word = item.prep or story.text(item)[len(item.conj) :]
        verb = item.kind == "verb" and word not in story.knowledge.cues.audiences
        if slots.get(word) == "content" or "that" in groups_of(item) or verb or item.kind == "quote":
            break
        stop += 1
    return items[clause.at].end, items[stop - 1].end


def group_judged(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """The group whose deed or stand is judged, close behind the verb: "criticised the silence of the West"."""
    if draft.frame not in JUDGED or clause.content is None:
        return ()
    deed = max(clause.at, clause.subject_at) + 1
    if _is_annexed(story, deed) and (people := people_at(story, deed + 1, sides(story, draft))):
        return people
    first = story.here.items[max(clause.at, clause.subject_at)].end
    last = min(first + NEAR, story.here.items[clause.content[1] - 1].end) if clause.content[1] else first
    for at in range(first, last):
        for size in range(LONGEST, 1, -1):
            words = story.here.sentence.words(at, min(at + size, last))
            audience = story.knowledge.cues.audiences.get(words)
            if audience is not None and audience.kind == "one":
                return _group(story, audience, at, min(size, last - at))
    return ()


def _is_annexed(story: Story, at: int) -> bool:
    """Whether a noun without an article or pronoun may have behind it whose deed it is: "the efforts of"."""
    item = story.here.items[at] if at < len(story.here.items) else None
    if item is None or item.kind not in ("noun", "word", "topic") or item.head.pron or item.end - item.start > 1:
        return False
    bare = story.text(item)[len(item.conj) + len(item.prep) :]
    return not bare.startswith(story.knowledge.lexicon.clitics.article)


def _group(story: Story, audience: Audience, at: int, size: int) -> tuple[str, ...]:
    if audience.kind == "pair":
        return story.here.pair_states
    if audience.kind == "body":
        body, words = _body(story, at), _as_written(story, at, size)
        if not body and not words.startswith(story.knowledge.lexicon.clitics.article):
            return ()  # "members" are those of what the text has them belong to
        name = body.split(":")[1] if body else story.document.article.identifier
        return (_made(story, audience, f"members_{name}", body, words),)
    own = f"_{story.document.article.identifier}" if audience.kind == "story" else ""
    return (_made(story, audience, f"{audience.id}{own}", "", _as_written(story, at, size) if own else ""),)


def _as_written(story: Story, at: int, size: int) -> str:
    """The words of a group as they stand at a token, "to the" given its article back; nothing with "and" or "by"."""
    clitics = story.knowledge.lexicon.clitics
    words = [t for t in story.here.sentence.tokens[at : at + size] if t.is_word]
    text = " ".join(t.text for t in words)
    led = clitics.lam * 2
    if text.startswith(led):
        return clitics.article + text[len(led) :]
    known = " ".join(t.norm for t in words) in story.knowledge.cues.audiences
    return text if known else ""


def _body(story: Story, at: int) -> str:
    """The organisation whose members are meant: named behind them, or the one that gathers."""
    named = [i for i in story.here.items if i.kind == "ref" and at <= i.start <= at + REACH]
    keys = [k for item in named for k in item.keys if story.is_international(k)]
    summit = story.book.latest("Summit")
    return next(iter((*keys, *(summit.values("organizer") if summit else ()))), "")


def _made(story: Story, audience: Audience, name: str, body: str, words: str) -> str:
    key = f"organization:~{name}".lower()
    thing = story.knowledge.world.things.get(body)
    label = f"{audience.label} {thing.ar}" if thing else words if audience.kind == "body" else audience.label
    known = story.audiences.get(key)
    names = dict.fromkeys((*(known.names if known else ()), *((words,) if words else ())))
    story.audiences[key] = Made(key, ("Organization",), label, "", tuple(names))
    return key
