"""Where a report was filed, and what its first sentences tell that happened there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.match.marks import COMMAS, DASHES
from kg.model import Item, LinkedSentence, Sentence, Zone
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

REACH = 9
PAIR = 2
# the sentences of the body behind a dateline that tell the news
LEAD = 2
OPENERS = frozenset({"-", "–", "—", ":", "/", "--", "|", "(", ".."}) | COMMAS
HELD = frozenset({"Signing", "Meeting", "Summit"})
JOINED, CHOSEN = "Accession", "Appointment"
# how many items may stand before the town of a dateline
BEFORE = 5
GATHERED = HELD | {"Visit"}
# what no dateline has before its dash
TELLING = frozenset({"verb", "participle", "modal", "noun"})


def place_lead(story: Story) -> None:
    """Give what the first sentences tell without a place that of the dateline, as far as it may have been there.

    Those who met or signed are at home there, or all of them away from home; who speaks is at home.
    """
    body = [s for s in story.linked.sentences if s.sentence.zone == Zone.BODY]
    found = next(((s, item) for s in _heads(story, body) if (item := _dateline(s)) is not None), None)
    if found is None:
        return
    head, filed = found[0], found[1].keys[0]
    evidence = story.evidence_in(head.sentence, "dateline")
    news = _behind_heads(body)
    first, last = news[0].sentence, news[:LEAD][-1].sentence.index
    state = story.book.state_at(filed)
    plain = [d for d in story.book.drafts if d.status == "Occurred" and not d.said_by]
    days = {_day(d) for d in plain if _is_led(d, first)} - {""}
    for draft in plain:
        if draft.values("location"):
            continue
        early = draft.sentence <= last
        led = _is_led(draft, first) or (early and _day(draft) in days)
        held = draft.cls in HELD and led and _may_be_held_at(story, draft, state)
        held = held or (draft.cls == JOINED and led and state not in story.states(draft))
        held = held or (draft.cls == CHOSEN and led and _are_of(story, draft, state))
        of_summit = draft.cls == "Summit" and early and draft is story.book.gathering()
        said = draft.cls == "Statement" and early and draft.sentence >= first.index
        said = said and not _is_elsewhere(story, draft, filed, state)
        there = said and (_speaks_at_home(story, draft, state) or _is_told_there(story, draft, filed))
        if held or of_summit or there:
            draft.add("location", (filed,), evidence)


def _is_elsewhere(story: Story, draft: Draft, filed: str, state: str) -> bool:
    """Whether the words before what is said name a town, or a kind of place, other than that of the dateline.

    "Geneva - N said in a speech in Basel that": he spoke there, be the town known or not.
    """
    line = next((s for s in story.linked.sentences if s.sentence.index == draft.sentence), None)
    items = line.items if line is not None else ()
    first = next((at for at, item in enumerate(items) if item.kind in TELLING), len(items))
    kinds = story.knowledge.groups["kinds_of_town"]
    for at in range(first + 1, len(items)):
        item = items[at]
        if is_that(item) or item.kind in ("quote", "mark"):
            return False
        led = bool(item.prep) or groups_of(items[at - 1]) & {"place", "to"} or items[at - 1].kind == "function"
        town = item.kind == "ref" and len(item.keys) == 1 and item.keys[0].startswith("place:")
        if led and town and item.keys[0] != filed and story.book.within(filed) != item.keys[0]:
            return True
        if line is not None and led and item.kind != "ref" and line.sentence.words(item.start, item.start + 1) in kinds:
            return not any(i.kind == "ref" and set(i.keys) & {filed, state} for i in items[at : at + PAIR])
    return False


def _is_led(draft: Draft, first: Sentence) -> bool:
    """Whether the first sentence of the news tells of something, be it the first to do so or behind a headline."""
    if draft.sentence == first.index or draft.evidence.start == first.start:
        return True
    return any(told.evidence.start == first.start for told in draft.tellings)


def _are_of(story: Story, draft: Draft, state: str) -> bool:
    """Whether who takes an office is a person of a state, and nothing else is told of where."""
    chosen = [k for k in draft.values("target") if k.startswith("person:")]
    return bool(chosen) and {story.book.state_of(k) for k in chosen} == {state}


def _day(draft: Draft) -> str:
    return (draft.moment.value or "") if draft.moment is not None else ""


def _may_be_held_at(story: Story, draft: Draft, state: str) -> bool:
    """Whether those who met or signed are at home in a state, or all away from home, and on no journey elsewhere."""
    own = {k for k in story.states(draft) if k.startswith("country:")}
    if state not in own and len(own) < PAIR:
        return False
    visits = [d for d in story.book.drafts if d.cls == "Visit"]
    led_to = {story.book.state_at(k) for d in visits if story.states(d) & own for k in d.values("location")}
    return not (led_to & own) - {state}


def _speaks_at_home(story: Story, draft: Draft, state: str) -> bool:
    """Whether who speaks is of a state, and nothing tells that he was elsewhere."""
    speakers = set(draft.values("speaker"))
    if not state or {_home(story, k) for k in speakers} != {state} or draft.values("channel"):
        return False
    others = (d for d in story.book.drafts if d.status == "Occurred" and d.cls in GATHERED and speakers & d.parties())
    return all(story.book.state_at(k) in ("", state) for d in others for k in d.values("location"))


def _is_told_there(story: Story, draft: Draft, filed: str) -> bool:
    """Whether who speaks is told to have come to the town of the dateline, or speaks for a body that sits there."""
    speakers = set(draft.values("speaker"))
    seats = story.knowledge.world.seats
    own = {story.book.state_of(k) if k.startswith("person:") else k for k in speakers}
    if draft.values("channel") or not speakers:
        return False
    if all(k.startswith("organization:") and seats.get(k) == filed for k in own):
        return True
    people = {k for k in speakers if k.startswith("person:")}
    visits = (
        d for d in story.book.drafts if d.cls == "Visit" and d.status == "Occurred" and filed in d.values("location")
    )
    return bool(people) and any(people <= set(d.values("actor", "participant")) for d in visits)


def _home(story: Story, key: str) -> str:
    """The state of a person, of a body of it, or itself; empty for others."""
    if key.startswith("person:"):
        return story.book.state_of(key)
    body = story.linked.made.get(key)
    return story.book.state_at(body.within if body is not None else key)


def _behind_heads(body: list[LinkedSentence]) -> list[LinkedSentence]:
    """The sentences of the body behind those that only tell where and by whom the report was filed."""
    first = next((n for n, line in enumerate(body[:BEFORE]) if any(i.kind in TELLING for i in line.items)), 0)
    return body[first:]


def _heads(story: Story, body: list[LinkedSentence]) -> Iterator[LinkedSentence]:
    """The first sentence of the body, and the lines between the headline and it, which tell nothing by a verb."""
    if not body:
        return
    yield body[0]
    before = [s for s in story.linked.sentences if s.sentence.index < body[0].sentence.index]
    for line in before[1:]:
        if line.sentence.zone == Zone.TITLE and len(line.items) <= REACH:
            yield line
    for line in before:
        # "X / agency" in a line of its own, which is not unlike the credit of a picture
        if line.sentence.zone == Zone.CAPTION and len(line.items) == 1:
            yield line


def dateline(story: Story) -> Item | None:
    """The place at the head of the report: where it was filed."""
    body = [s for s in story.linked.sentences if s.sentence.zone == Zone.BODY]
    return next((item for line in _heads(story, body) if (item := _dateline(line)) is not None), None)


def _dateline(line: LinkedSentence) -> Item | None:
    """The place at the head of a line: "Geneva (agency) - ", "Geneva, 3 May -"; None where there is none."""
    items = line.items[_skipped(line.items) :]
    first = items[0] if items else None
    if first is None or first.kind != "ref" or first.prep or first.conj or not first.keys[0].startswith("place:"):
        return None
    for at, item in enumerate(items[1:REACH], 1):
        if item.kind in TELLING:
            return None
        if _opens(line, item) or (item.kind == "time" and at <= PAIR):
            return first if len(first.keys) == 1 else None
    alone = line.sentence.zone == Zone.CAPTION and len(line.items) == 1 == len(first.keys)
    return first if alone else None


def _skipped(items: Sequence[Item]) -> int:
    """How many items stand before the town: a mark, who put the report out, "(agency) - X", or its state: "Y - X:"."""
    at = 0
    while at < min(len(items), BEFORE) and (items[at].kind in ("mark", "unknown", "outlet") or _is_body(items[at])):
        at += 1
    if at > 1 and not any(item.kind == "outlet" or _is_body(item) for item in items[:at]):
        return 1
    if at + PAIR < len(items) and items[at].kind == "ref" and items[at].keys[0].startswith("country:"):
        dash, town = items[at + 1], items[at + PAIR]
        if dash.kind == "mark" and dash.head.key in DASHES and town.kind == "ref" and len(items[at].keys) == 1:
            return at + PAIR
    return at


def _is_body(item: Item) -> bool:
    return item.kind == "ref" and item.keys[0].startswith("organization:")


def _opens(line: LinkedSentence, item: Item) -> bool:
    """Whether an item is a dash or a mark like one; a lone tatweel has no words."""
    drawn = item.kind == "unknown" and not line.sentence.words(item.start, item.end)
    return drawn or (item.kind == "mark" and item.head.key in OPENERS)
