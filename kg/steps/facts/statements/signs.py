"""What the clauses inside of a saying show of it: who supports, rejects or does harm there."""

from __future__ import annotations

from collections.abc import Mapping, Set

from kg.model import Item
from kg.model.keys import COLLECTIVE
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.stems import stems
from kg.steps.facts.statements.weighing import FAINT, LIKELY, PLAIN, Sign
from kg.steps.facts.story.story import Story

# what somebody says of himself to do: "said that it condemns"
OWN = PLAIN + 1
DUTY = PLAIN + 1
# "that", "upon", whom, and what he is to do
LEAST_DUTY = 4
# how many words before a deed tell that it is to end or not to come
NEAR = 2
# how far behind "that" another's verb of saying may stand
SOON = 6
TITLES = frozenset({"office"})
SMALL, PRONOUN, WORD = "function", "pronoun", "word"
NO_VERBS = frozenset({"noun", "orgword", "function"})
BESIDES = "besides"
NOUNS = frozenset({"noun", "adjective", "adverb"})
PERSON, BODY = "person:", "organization:"
PARTIES = ("country:", "organization:", "person:", "place:")
COERCION = "COERCE"
ATTACK = "ASSAULT"
DEED = "Action"
GIVEN = frozenset({"AID", "MOBILIZE", "YIELD"})
HARM = frozenset({ATTACK, COERCION})
PLANNED = "Planned"
INTENDING = "intend"
ANNOUNCING = frozenset({"declare", "reveal", INTENDING})
BREACH = frozenset({"PROTEST", "SANCTION"})
SAME = frozenset({"SUPPORT", "COOPERATE", "AGREE", "YIELD", "AID", "REJECT", "REQUEST", "ACCUSE"})
# what only he tells of himself who does it
BY_ONESELF = frozenset({"YIELD", "REJECT", "AID", "COOPERATE"})
PACT = "AGREE"
MEMBER, OF_ALL = "memberOf", "organization:un"


def signs_of(story: Story, index: int, start: int, end: int) -> list[Sign]:
    """The signs that the verbs in the items `[start, end)` give, those directly in the words of clause `index`.

    What somebody says that he intends counts as what he says.
    So does the noun of a breach that opens the words, "announced the severing of relations with X", or stands in those
    by which somebody announces what he does: "announced measures such as the closing of the border". What he gives,
    sends or lets go counts where he announces it before all else: "announced the sending of a battalion".
    """
    mine = _side(story, story.clauses[index].subject)
    own = {i for i, c in enumerate(story.clauses) if c.inside == index and c.sense.frame.id == INTENDING} | {index}
    inside = [c for c in story.clauses if c.inside in own and start <= c.at < end]
    told = story.clauses[index].sense.frame.id in ANNOUNCING and not _is_that(story, start)
    nouns = [c for c in inside if c.verb_at < 0 and (told or c.at <= start + 1)]
    items = story.here.items
    first = next((c.at for c in inside if c.verb_at >= 0), -1)
    ours_too = {body for c in inside for body in c.subject if _belongs(story, mine, body)}
    found = [_sign(c, mine | ours_too, items[c.at].start, tells=c.at == first) for c in inside if c.verb_at >= 0]
    ours = [c for c in nouns if (not c.subject or mine & set(c.subject)) and not _is_ended(story, c.at)]
    broken = [Sign("REJECT", PLAIN, items[c.at].start) for c in ours if _breaks(c)]
    given = [c for c in ours[:1] if told and c.sense.frame.event == DEED and c.sense.frame.category in GIVEN]
    return [
        *(sign for sign in found if sign is not None),
        *broken,
        *(Sign(c.sense.frame.category, LIKELY, items[c.at].start) for c in given),
        *_duty(story, start, end),
        *_bound(story, index, start),
    ]


def _bound(story: Story, index: int, start: int) -> list[Sign]:
    """What stands behind a noun of duty: "stressed the need that X withdraw and that it pay"."""
    content = story.clauses[index].content
    if content is None or not content[0] or not _is_that(story, content[0]):
        return []
    items = story.here.items
    noun = items[content[0] - 1]
    due = story.text(noun)[len(noun.conj) + len(noun.prep) :] in story.knowledge.groups["bound_that"]
    return [Sign("REQUEST", DUTY, items[start].start)] if due else []


def _duty(story: Story, start: int, end: int) -> list[Sign]:
    """What is laid upon somebody named right behind "that": "said that upon Baghdad is the payment of salaries"."""
    items, cues = story.here.items, story.knowledge.cues
    if end - start < LEAST_DUTY or not _is_that(story, start) or story.text(items[start + 1]) not in cues.upon:
        return []
    upon = items[start + 2]
    groups = (
        story.here.sentence.words(upon.start, item.end) for item in items[start + 2 : min(end, start + LEAST_DUTY)]
    )
    return [Sign("REQUEST", DUTY, upon.start)] if _is_name(upon) or any(g in cues.audiences for g in groups) else []


def reports(story: Story, index: int, speakers: tuple[str, ...], start: int, end: int) -> bool:
    """Whether a body only tells what somebody says: "the palace said that the president called for a summit"."""
    inside = [c for c in story.clauses if c.inside == index and start <= c.at < end and c.verb_at >= 0]
    first = min(inside, key=lambda c: c.at, default=None)
    if first is None or first.kind != "verb" or first.sense.frame.event != "Statement" or not first.subject:
        return False
    people = all(k.startswith(PERSON) for k in first.subject)
    bodies = all(k.startswith(BODY) for k in speakers)
    return first.manner.status != PLANNED and first.at <= start + SOON and people and bodies


def parties_in(story: Story, speakers: tuple[str, ...], start: int, end: int) -> Mapping[int, bool]:
    """Who is named in the items `[start, end)`: at which token, and whether it is the speakers' own side."""
    mine, capitals = _side(story, speakers), story.knowledge.world.capitals
    named = (i for i in story.here.items[start:end] if _is_name(i))
    return {
        item.start: any(
            k in mine or capitals.get(k) in mine or story.book.state_of(k) in mine or _belongs(story, mine, k)
            for k in item.keys
        )
        for item in named
    }


def no_verbs_in(story: Story, start: int, end: int) -> frozenset[int]:
    """The tokens of the items `[start, end)` that are nouns, adjectives or small words for sure, and no verbs."""
    items = [i for i in story.here.items[start:end] if i.kind in NO_VERBS or (i.kind == WORD and i.head.key in NOUNS)]
    items += [i for i in story.here.items[start:end] if BESIDES in groups_of(i)]
    return frozenset(token for item in items for token in range(item.start, item.end))


def names_in(story: Story, start: int, end: int) -> frozenset[int]:
    """The tokens of the items `[start, end)` that name or title somebody, name a place, or are pronouns.

    What carries a pronoun may be no office: "to help them" is spelled like "for their assistant".
    """
    items = (i for i in story.here.items[start:end] if not i.head.pron and i.why != COLLECTIVE)
    named = (i for i in items if i.kind in TITLES or _is_name(i) or (i.kind == SMALL and i.head.key == PRONOUN))
    return frozenset(token for item in named for token in range(item.start, item.end))


def _is_name(item: Item) -> bool:
    return item.kind == "ref" and bool(item.keys) and item.keys[0].startswith(PARTIES)


def _side(story: Story, speakers: tuple[str, ...]) -> set[str]:
    """Those who speak, and the states that they speak for."""
    states = (story.book.state_of(k) or story.within(k) for k in speakers)
    return {*speakers, *filter(None, states)}


def _belongs(story: Story, mine: Set[str], body: str) -> bool:
    """Whether a state of the speakers is a member of a body, which acts for them as well unless all states are."""
    return body != OF_ALL and any(
        story.knowledge.memberships.ever(key, MEMBER, body) for key in mine if key.startswith("country:")
    )


def _is_that(story: Story, at: int) -> bool:
    return at < len(story.here.items) and "that" in groups_of(story.here.items[at])


def _breaks(clause: Clause) -> bool:
    """Whether a noun tells of breaking with somebody: recalls, closings, expulsions, withdrawals."""
    frame = clause.sense.frame
    return frame.category in BREACH | {"COERCE"} or (frame.event == "Accession" and frame.category == "REJECT")


def _is_ended(story: Story, at: int) -> bool:
    """Whether something is to end or not to come: "to avoid new sanctions"."""
    before, enders = story.here.items[max(0, at - NEAR) : at], story.knowledge.cues.enders
    return any(not enders.isdisjoint(stems(story.text(item), story.knowledge)) for item in before)


def _sign(clause: Clause, mine: set[str], at: int, *, tells: bool) -> Sign | None:
    """The sign that a verb gives; what somebody else is said to do `tells` more as the first thing said than later."""
    category, own = clause.sense.frame.category, bool(mine & set(clause.subject))
    happened = category == PACT and clause.manner.status != PLANNED
    others = happened or (category in BY_ONESELF | {PACT} and bool(clause.subject))
    if clause.manner.detail == "negated" or (others and not own):
        return None
    if category in SAME:
        return Sign(category, OWN if own and clause.kind == "verb" else LIKELY, at)
    if category in BREACH or (category == COERCION and own):
        return Sign("THREATEN" if own and clause.manner.detail == "conditional" else "REJECT", LIKELY, at)
    done = clause.kind == "verb" and bool(clause.subject) and clause.manner.status != PLANNED
    if category == ATTACK and own and done:
        return Sign(ATTACK, OWN, at)
    if category in HARM and not own:
        return Sign("ACCUSE", LIKELY if tells and done else FAINT, at)
    return None
