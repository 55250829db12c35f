"""Where people were on a day: who is told to have been at a place did there what else he did on that day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kg.match.fold import fold
from kg.model import Zone
from kg.steps.facts.crowds import is_crowd
from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.newsday import of_the_news
from kg.steps.facts.story.setting_off import is_setting_off
from kg.steps.facts.story.story import Story

DAY = len("2000-01-01")
PAIR = 2
CHAIR = "chairmanship"
# the sentences of the body in which the news is told
LEAD = 3
GATHERED = frozenset({"Meeting", "Signing", "Summit"})
HELD = frozenset({"Signing", "Meeting"})
SEEN = frozenset({"Meeting", "Signing", "Summit", "Visit", "Statement"})
DOING = frozenset({"Meeting", "Signing", "Statement", "Appointment"})
# what a body of states does at a gathering of its own
OF_BODY = frozenset({"Accession", "Appointment", "Statement", "Signing"})


def place_by_presence(story: Story) -> None:
    """Give what somebody did on a day the place at which he is told to have been on it, where that is but one."""
    seen: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in story.book.drafts:
        if draft.cls not in SEEN or draft.frame in AWAY or is_setting_off(story, draft):
            continue
        if draft.values("location") and _is_plain(draft):
            for person in _people(draft):
                seen[person, _day(draft)].append(draft)
    for draft in story.book.drafts:
        if draft.cls not in DOING or not _is_plain(draft) or draft.values("location", "channel"):
            continue
        there = [d for person in _people(draft) for d in seen.get((person, _day(draft)), ())]
        if there and len({story.book.state_at(nearest(d)[0]) for d in there}) == 1:
            towns = {nearest(d) for d in there}
            known = there[0] if len(towns) == 1 else next((d for d in there if _is_state(nearest(d))), None)
            if known is not None:
                draft.take("location", known, nearest(known))


def place_by_scene(story: Story) -> None:
    """Give words the place of the gathering of the news: of those at home there, or told of as said at it."""
    venue = _venue(story)
    if venue is None:
        return
    state = story.book.state_at(nearest(venue)[0])
    for told in of_the_news(story, venue.moment):
        for _, draft in told.drafts:
            plain = draft.cls == "Statement" and draft.status == "Occurred" and draft.sentence >= venue.sentence
            if not plain or draft.values("location", "channel", "during") or _day(draft) not in ("", _day(venue)):
                continue
            homes = {story.book.state_of(k) or k for k in draft.values("speaker")}
            if (
                homes == {state}
                or _is_said_there(story, told.sentence)
                or _speak_gathered(story, draft)
                or _is_in_joint_text(story, told.sentence, draft)
            ):
                draft.take("location", venue, nearest(venue))


def _venue(story: Story) -> Draft | None:
    """The gathering or visit of the news whose place is told, where all that the news tells of was in one state."""
    first = min((t.sentence for t in story.told if t.zone == Zone.BODY), default=0)
    held = [d for d in story.book.drafts if d.cls in GATHERED and d.values("location") and _is_plain(d)]
    lead = [d for d in held if d.sentence < first + LEAD]
    states = {story.book.state_at(nearest(d)[0]) for d in held if lead and _day(d) == _day(lead[0])}
    return lead[0] if lead and len(states) == 1 and "" not in states else None


def _is_in_joint_text(story: Story, index: int, draft: Draft) -> bool:
    """Whether a sentence tells what the text says that those who speak signed or put out together."""
    if story.knowledge.groups["joint_text_told"].isdisjoint(story.document.sentences[index].norms):
        return False
    speakers = story.states(draft)
    texts = (d for d in story.book.drafts if d.cls == "Agreement" and d.status == "Occurred" and not d.said_by)
    return any(len(story.states(d)) >= PAIR and speakers <= story.states(d) for d in texts if speakers)


def _speak_gathered(story: Story, draft: Draft) -> bool:
    """Whether those who gathered speak, or the gathering itself, without a name: "the leaders", "the summit"."""
    speakers = [story.linked.made.get(k) or story.audiences.get(k) for k in draft.values("speaker")]
    names = {fold(body.label) for body in speakers if body is not None and is_crowd(story, body.key)}
    return bool(names) and len(names) == len(speakers) and names <= story.knowledge.groups["gathered_speaking"]


def _is_said_there(story: Story, index: int) -> bool:
    """Whether a sentence tells that words were said at the talks or to those gathered that were told of before."""
    sentence, groups = story.document.sentences[index], story.knowledge.groups
    words = f" {' '.join(sentence.norms)} "
    return any(f" {phrase} " in words for g in ("at_talks", "before_the_gathered") for phrase in groups[g])


def place_by_sides(story: Story) -> None:
    """Give what two states signed the place where their signing or talks of that day were held, where it is but one.

    One document has one place, whoever is told to have signed it.
    """
    met = [d for d in story.book.drafts if d.cls in HELD and d.values("location") and _is_plain(d)]
    for draft in story.book.drafts:
        if draft.cls != "Signing" or draft.values("location") or not _is_plain(draft):
            continue
        sides = _states(story, draft)
        same = [d for d in met if _day(d) == _day(draft) and _are_the_same(story, draft, d, sides)]
        if same and len({nearest(d) for d in same}) == 1:
            draft.take("location", same[0], nearest(same[0]))


def _are_the_same(story: Story, draft: Draft, other: Draft, sides: set[str]) -> bool:
    if set(draft.values("outcome")) & set(other.values("outcome")):
        return True
    return len(sides) == PAIR and _states(story, other) == sides


def _states(story: Story, draft: Draft) -> set[str]:
    return {k for k in story.states(draft) if k.startswith("country:")}


def gather_own(story: Story) -> None:
    """Tie what a body of states does on the day of its summit, and who joins or leads it, to that summit."""
    held = [d for d in story.book.drafts if d.cls == "Summit" and _is_plain(d)]
    for draft in story.book.drafts:
        dated = _is_plain(draft) or _is_handed_over(draft)
        if draft.cls not in OF_BODY or not dated or draft.values("superEvent", "during", "channel"):
            continue
        own = set(draft.values("target", "organizer") if draft.cls != "Statement" else draft.values("speaker"))
        own = {k for k in own if story.is_international(k)}
        taken = _is_handed_over(draft) and draft.moment is None and len(held) == 1
        summit = next((d for d in held if _day(d) == _day(draft) and own & set(d.values("organizer"))), None)
        if taken and (not own or own & set(held[0].values("organizer"))):
            summit = held[0]
        if summit is not None and _may_be_there(story, draft, summit):
            role = "during" if draft.cls == "Statement" else "superEvent"
            draft.add(role, (summit.id,), summit.evidence)


def _is_handed_over(draft: Draft) -> bool:
    """Whether somebody gives the chair of a body to another, which is done in one session of it."""
    people = [k for k in draft.parties() if k.startswith("person:")]
    return draft.frame == CHAIR and draft.status == "Occurred" and not draft.said_by and len(people) == PAIR


def held_at_hosts(story: Story) -> None:
    """Give a summit, a visit or a meeting that a state hosts, and that has no place of its own, that state."""
    for draft in story.book.drafts:
        hosts = [k for k in draft.values("host") if k.startswith("country:")]
        led = (
            draft.cls == "Summit"
            or (draft.cls == "Meeting" and _is_named(story, draft, hosts))
            or (draft.cls == "Visit" and draft.frame not in AWAY)
        )
        if led and len(hosts) == 1 and not draft.values("location") and draft.status != "Denied":
            draft.take("location", replace(draft, parts=[replace(p, role="location") for p in draft.parts]), hosts)


def _is_named(story: Story, draft: Draft, hosts: list[str]) -> bool:
    """Whether the words that tell of a host name that state, and not only somebody of it."""
    things = (story.knowledge.world.things[k] for k in hosts)
    names = {fold(name) for thing in things for name in (thing.ar, *thing.aliases)}
    told = (fold(p.evidence.exact) for p in draft.parts if p.role == "host")
    return any(name in words for words in told for name in names)


def _may_be_there(story: Story, draft: Draft, summit: Draft) -> bool:
    own, there = draft.values("location"), summit.values("location")
    return not own or bool({story.book.state_at(k) for k in own} & {story.book.state_at(k) for k in there})


def _is_plain(draft: Draft) -> bool:
    """Whether something is told as a fact of one day."""
    return draft.status == "Occurred" and not draft.said_by and bool(_day(draft))


def _day(draft: Draft) -> str:
    value = draft.moment.value if draft.moment is not None and not draft.moment.until else None
    return value if value is not None and len(value) == DAY else ""


def _people(draft: Draft) -> list[str]:
    roles = ("speaker",) if draft.cls == "Statement" else ("participant", "attendee", "actor", "host", "signatory")
    if draft.cls == "Appointment":
        roles = ("target",)
    return [k for k in draft.values(*roles) if k.startswith("person:")]


def _is_state(places: tuple[str, ...]) -> bool:
    return all(place.startswith("country:") for place in places)
