"""In whose text something is stated: a letter, the joint text of two states, the final one of a gathering."""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.statements.replies import as_parties
from kg.steps.facts.story.story import Story

STATED, LAID_DOWN = "stated_in", "stipulate"
LETTER = "correspond"
NEAR = 2
# how far behind a text whose it is may be told
FAR = 7


def put_out(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who put out the text in which something is stated: its author, both states, or who gathers."""
    at, stop = _text_at(story, clause), len(story.here.items)
    if clause.sense.frame.id == LAID_DOWN and (stop := _laid_down_at(story, clause, at)) < 0:
        return ()
    author = next((p.keys for p in of_letter(story, clause) if p.role == "speaker"), ())
    if author:
        return author
    if at >= 0 and (named := _owner(story, at, stop)) is not None:
        return named
    return _meant(story, {_bare(story, item) for item in story.here.items[clause.at + 1 : clause.end]})


def _laid_down_at(story: Story, clause: Clause, at: int) -> int:
    """Where it begins what a text behind its verb says: "the statement provides for"; -1 where it says nothing."""
    items = story.here.items
    if at != clause.at + 1:
        return -1
    behind = range(at + 1, min(len(items), at + 1 + FAR))
    return next((i for i in behind if story.text(items[i]).split(" ")[0] in story.knowledge.cues.upon), -1)


def put_out_before(story: Story, at: int) -> tuple[str, ...]:
    """Who put out the text of before that an item means, as it stands alone: "according to the statement, X will"."""
    word, behind = _bare(story, story.here.items[at]), story.here.items[at + 1 : at + 2]
    known = word.startswith(story.knowledge.endings.article) and word in story.knowledge.groups["document"]
    alone = not behind or behind[0].kind == "mark"
    return _meant(story, {word}) if known and alone else ()


def _bare(story: Story, item: Item) -> str:
    return story.knowledge.lexicon.clitics.bare(story.text(item), item.conj, item.prep)


def _meant(story: Story, texts: set[str]) -> tuple[str, ...]:
    """Whose text is meant by words for one, where nobody is named."""
    groups, put_out = story.knowledge.groups, story.authors()
    if texts & groups["joint_text"]:
        return story.here.pair_states or put_out
    return (story.convener() if texts & groups["final_text"] else ()) or put_out


def of_letter(story: Story, clause: Clause) -> tuple[Complement, ...]:
    """Whose the letter is in which something is stated, and to whom: "it came in the letter of X to Y that"."""
    behind = range(clause.at + 1, clause.at + 1 + NEAR)
    letters = (c for c in story.clauses if c.kind == "noun" and c.verb_at < 0 and c.at in behind)
    return next((c.parts for c in letters if c.sense.frame.id == LETTER), ())


def _text_at(story: Story, clause: Clause) -> int:
    """Where the text is named in which something is stated; -1 where no word for one stands near."""
    documents = story.knowledge.groups["document"]
    for at in range(clause.at + 1, min(len(story.here.items), clause.at + 1 + FAR)):
        item = story.here.items[at]
        if "that" in groups_of(item) or item.kind in ("quote", "verb"):
            return -1
        if story.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0] in documents:
            return at
    return -1


def _owner(story: Story, at: int, stop: int) -> tuple[str, ...] | None:
    """Whose text it is as told behind it, "a statement that came from X"; None where the text is one known before.

    Somebody whom nobody knows, "a statement by the families", is none who put out the text before.
    """
    items, groups = story.here.items, story.knowledge.groups
    for i in range(at + 1, min(stop, at + 1 + FAR)):
        item = items[i]
        if "that" in groups_of(item) or item.kind in ("mark", "quote", "time"):
            break
        if item.kind == "ref":
            led = item.prep or story.text(items[i - 1])[len(items[i - 1].conj) :]
            if led in groups["at"] or groups_of(items[i - 1]) & {"place", "during"}:
                break
            return tuple(k for k in as_parties(story, item.keys) if k.startswith(ACTORS))
    behind = items[at + 1] if at + 1 < len(items) else None
    return () if behind is not None and _is_from_somebody(story, behind) else None


def _is_from_somebody(story: Story, item: Item) -> bool:
    """Whether "to" or a word of issuing behind a text tells that it is somebody's, though nobody knows whose."""
    came = story.text(item) in story.knowledge.groups["came_from"]
    return came or (item.prep == story.knowledge.lexicon.clitics.lam and item.kind != "noun")


def note_issuer(story: Story, speakers: tuple[str, ...]) -> None:
    """Who speaks in a sentence that names a text is who put it out."""
    if story.issuer == speakers or "document" not in story.traces:
        return
    if any(_is_document(story, item) for item in story.here.items):
        story.issuer = speakers


def _is_document(story: Story, item: Item) -> bool:
    """Whether an item is a word for a text, as it stands or behind what is written onto it."""
    text, documents = story.text(item), story.knowledge.groups["document"]
    if text in documents:
        return True
    return bool(item.conj or item.prep) and not documents.isdisjoint(
        (text[len(item.conj) :], text[len(item.conj) + len(item.prep) :])
    )
