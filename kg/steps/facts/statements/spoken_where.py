"""Where and when words were said, as a phrase beside them tells: "at a rally in X on Friday, he", "this came at"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.afterwards.taking_place import place_in, time_in
from kg.steps.facts.statements.spoken_at import said_at
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import is_that, is_word, what_came

OPENING = frozenset({"during", "inside", "place", "facing"})
SPEAKING = "speaking"
FACING, PASSING = "facing", "adopt_resolution"
# what ", and this was in X on Friday" may be said of, besides words
HELD = frozenset({"Meeting", "Summit", "Signing", "Appointment", "Accession", "Founding"})
GATHERED = frozenset({"Meeting", "Summit", "Signing", "Call"})
VENUES = GATHERED - {"Call"} | {"Statement"}
# within how many items of the head of a phrase the word for a venue stands
NEAR = 4
FEW = 2


def spoken_where(story: Story) -> None:
    """Give the statements of the sentence at hand the place and day of the phrase that tells where they were made."""
    for index, draft in tuple(story.made.items()):
        clause = story.clauses[index]
        if draft.cls != "Statement" or draft.status != "Occurred" or draft.said_by or clause.verb_at < 0:
            continue
        pieces = [draft, *(piece for _, piece in story.pieces.get(index, ()) if piece is not draft)]
        place = said_at(story, clause)
        for piece in pieces if place else ():
            if not piece.values("location", "channel"):
                piece.add("location", place, story.evidence(piece.pattern))
        if clause.kind != "verb":
            continue
        for span in (_before(story, clause), _between(story, clause), _behind(story, clause)):
            _set(story, pieces, span)
    for index, draft in story.made.items():
        clause = story.clauses[index]
        plain = draft.status == "Occurred" and not draft.said_by and clause.inside < 0
        if draft.cls in HELD and plain and clause.verb_at >= 0:
            _set(story, [draft], _behind(story, clause))
    _in_texts(story)
    _came(story)


def _in_texts(story: Story) -> None:
    """Give words in a text the place and day at which it was passed: "passed in X on Friday a resolution that"."""
    for index, draft in story.made.items():
        if draft.cls != "Statement" or story.clauses[index].kind != "verb" or draft.values("channel"):
            continue
        speakers = set(draft.values("speaker"))
        for before in range(index):
            passed = story.made.get(before)
            if passed is None or passed.frame != PASSING or not speakers or not speakers <= passed.parties():
                continue
            if _is_in_text(story, story.clauses[before], story.clauses[index]):
                draft.moment = draft.moment or passed.moment
                if not draft.values("location") and passed.values("location"):
                    draft.take("location", passed, nearest(passed))


def _is_in_text(story: Story, passed: Clause, told: Clause) -> bool:
    """Whether a clause tells of the text of which another one tells that it was passed, with nothing in between."""
    between = story.here.items[passed.verb_at + 1 : told.verb_at]
    return passed.verb_at < told.verb_at and not any(i.kind in ("verb", "mark", "quote") for i in between)


def _came(story: Story) -> None:
    """ "His remarks came at a conference in X yesterday": what the sentence before told was said there and then."""
    first = what_came(story)
    if first < 0:
        return
    _set(story, _said_before(story), list(_phrase(story, first + 1)))


def _said_before(story: Story) -> list[Draft]:
    """What the sentence before told of words, and what those before it told of words of the same speakers."""
    said = [d for d in story.previous if d.cls == "Statement" and d.status == "Occurred" and not d.said_by]
    speakers = {k for d in said for k in d.values("speaker")}
    for told in reversed(story.told[:-1]):
        words = [d for _, d in told.drafts if d.cls == "Statement" and not d.said_by]
        if told.zone != story.here.sentence.zone or not words:
            break
        if any(set(d.values("speaker")) != speakers or d.values("location") or d.moment is not None for d in words):
            break
        said += (d for d in words if d.status == "Occurred")
    return said


def _set(story: Story, drafts: Sequence[Draft], span: Sequence[int]) -> None:
    for draft in drafts if span else ():
        if not draft.values("location", "channel"):
            draft.add("location", place_in(story, span), story.evidence(draft.pattern))
        if draft.moment is None:
            draft.moment = time_in(story, span)


def _before(story: Story, clause: Clause) -> list[int]:
    """The phrase that opens a sentence, up to the comma before a verb of saying: "at a press conference in X, he"."""
    items, verb = story.here.items, clause.verb_at
    if verb < FEW or items[verb - 1].kind != "mark" or items[verb - 1].head.key not in COMMAS:
        return []
    first = next((i for i in range(verb - FEW, -1, -1) if items[i].kind == "mark"), -1) + 1
    return _venue(story, first, verb - 1)


def _between(story: Story, clause: Clause) -> list[int]:
    """The phrase between commas behind a verb of saying and who speaks: "X, in a speech in Y on Friday, warned"."""
    items, first = story.here.items, max(clause.verb_at, clause.subject_at) + 1
    while first < len(items) and items[first].kind == "time":
        first += 1
    if first + 1 >= len(items) or items[first].kind != "mark" or items[first].head.key not in COMMAS:
        return []
    closed = next((i for i in range(first + 1, len(items)) if items[i].kind == "mark"), -1)
    return _venue(story, first + 1, closed) if closed > 0 else []


def _behind(story: Story, clause: Clause) -> list[int]:
    """What stands behind "and this" at the end of the clause: ", and this at a conference in X yesterday"."""
    items = story.here.items
    for at in range(clause.verb_at + 1, len(items)):
        after_comma = items[at - 1].kind == "mark" and items[at - 1].head.key in COMMAS
        if after_comma and (passed := _that(story, at) or int(is_word(story, items[at], SPEAKING))):
            return list(_phrase(story, at + passed))
    return []


def _that(story: Story, at: int) -> int:
    """How many items from one on are "and this", "and this was"; 0 where it is something else."""
    items = story.here.items
    if is_that(story, items[at]):
        return 1
    was = "copula" in groups_of(items[at]) and at + 1 < len(items) and is_word(story, items[at + 1], "that_was")
    return FEW if was else 0


def _venue(story: Story, first: int, stop: int) -> list[int]:
    """The items of a phrase that names where words were said; empty where it names something else."""
    items = story.here.items
    if first < stop and is_word(story, items[first], SPEAKING):
        return list(_phrase(story, first + 1, stop))
    if first >= stop or not (groups_of(items[first]) & OPENING or items[first].prep):
        return []
    span = list(_phrase(story, first, stop))
    if FACING in groups_of(items[first]) or any(_is_venue(story, items[i]) for i in span[:NEAR]):
        return span
    return []


def _is_venue(story: Story, item: Item) -> bool:
    if item.kind == "noun":
        senses = story.knowledge.frames.nouns.get(item.head.key, ())
        if any(sense.frame.event in VENUES for sense in senses):
            return True
    words = story.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    return words in story.knowledge.groups["heard_at"]


def _phrase(story: Story, first: int, stop: int = -1) -> Iterator[int]:
    """The items from one on, up to a verb other than one of taking place, or to what is said."""
    items = story.here.items
    for at in range(first, stop if stop >= 0 else len(items)):
        item = items[at]
        if "that" in groups_of(item) or item.kind == "quote":
            return
        if item.kind == "verb" and not (is_word(story, item, "taking_place") or is_word(story, item, "heard_at")):
            return  # but not "his inspection", which may be spelled like "he inspected it"
        if stop < 0 and _comes_after(story, at):
            return
        yield at


def _comes_after(story: Story, at: int) -> bool:
    """Whether what follows is only what words came after or before, no venue: "this came after the bombing in X"."""
    items = story.here.items
    if at + 1 >= len(items) or story.text(items[at])[len(items[at].conj) :] not in story.knowledge.groups["apart"]:
        return False
    noun = items[at + 1]
    senses = story.knowledge.frames.nouns.get(noun.head.key, ()) if noun.kind == "noun" else ()
    return not any(sense.frame.event in GATHERED for sense in senses)
