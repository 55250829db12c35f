"""Who signs, where the text only points back: "the two signed", "X signed it too", "X and Y announced a pact"."""

from __future__ import annotations

from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PAIRS = frozenset({"two_states", "two_people", "two_sides"})
ANNOUNCING = frozenset({"declare", "reveal", "publish"})
# "on it": a particle with a pronoun
INFLECTED = "inflected_preposition"
TWO = 2
NEAR = 8
FAR = 10


def the_two(story: Story, clause: Clause) -> tuple[str, ...]:
    """The two whose visit, talks or agreement were told last, where a clause speaks of "the two" and names nobody."""
    if _are_two_understood(story, clause):
        return story.here.pair_states
    if not speaks_of_two(story, clause):
        return ()
    agreed = story.book.latest("Agreement")
    last = story.book.latest(*ENCOUNTERS)
    if last is None or last.status != "Occurred":
        sides = agreed.values("party") if agreed is not None and agreed.status == "Occurred" else ()
        return sides if len(sides) == TWO else ()
    if sides := of_whom_one_is_no_state(story, last):
        return sides
    keys = last.values("actor", "participant", "host", "location")
    states = (story.book.state_of(k) if k.startswith("person:") else story.book.state_at(k) or k for k in keys)
    found = tuple(dict.fromkeys(k for k in states if k.startswith("country:")))
    return found if len(found) == TWO else ()


def of_whom_one_is_no_state(story: Story, talks: Draft) -> tuple[str, ...]:
    """The two sides of talks that others host, where one is a movement, a force or a company: "the army and the"."""
    hosts = talks.values("host", "organizer")
    sides = tuple(dict.fromkeys(k for k in talks.values("participant", "actor") if k not in hosts))
    free = any(k.startswith("organization:") and not story.is_international(k) for k in sides)
    return sides if free and len(sides) == TWO and not any(k.startswith("person:") for k in sides) else ()


def _are_two_understood(story: Story, clause: Clause) -> bool:
    """Whether a verb of two who are named nowhere tells of signing: "the ministers reviewed …, and signed"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    dual = verb is not None and verb.kind == "verb" and verb.head.info.number == "dual"
    return dual and not clause.subject and len(story.here.pair_states) == TWO


def speaks_of_two(story: Story, clause: Clause) -> bool:
    """Whether "the two" stands in a clause for those who sign."""
    first = clause.verb_at if clause.verb_at >= 0 else clause.at
    items = story.here.items[first : max(clause.end, clause.at + 1)]
    return any(item.kind == "anaphor" and item.head.key in PAIRS for item in items)


def signs_too(story: Story, clause: Clause, signing: Draft) -> bool:
    """Add who signs as well what was signed before him: "the leaders signed the declaration, and X signed it"."""
    last = story.book.latest("Agreement")
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    taken_up = verb is not None and (verb.head.pron or is_this_text(story, clause))
    if last is None or verb is None or not taken_up or signing.cls != "Signing" or not clause.subject:
        return False
    before = story.here.items[clause.verb_at - 1] if clause.verb_at else None
    relative = before is not None and not verb.conj and (before.kind == "noun" or "relative" in groups_of(before))
    if relative or last.status != signing.status or last.sentence < story.here.sentence.index - 1:
        return False
    behind = story.here.items[clause.verb_at + 1 : clause.verb_at + NEAR]
    if any("as" in groups_of(item) or story.text(item) in story.knowledge.groups["witness"] for item in behind):
        return False
    states = (story.book.state_of(k) if k.startswith("person:") else k for k in clause.subject)
    last.add("party", filter(None, states), signing.evidence)
    # "and N signed it for Z"
    last.add("party", (k for part in clause.parts if part.role == "party" for k in part.keys), signing.evidence)
    last.add("signatory", (k for k in clause.subject if k.startswith("person:")), signing.evidence)
    return True


def is_this_text(story: Story, clause: Clause) -> bool:
    """Whether who signs does so alone, and signs "this document", which was told of before."""
    items = story.here.items
    behind = range(clause.verb_at + 1, clause.end)
    if any(groups_of(items[i]) & {"with", "between"} for i in behind):
        return False
    return any(
        items[i].head.key == "demonstrative" and items[i + 1].kind == "noun" for i in behind if i + 1 < clause.end
    )


def announced_together(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who announces an agreement together with others, and so is a party to it: "X and Y announced a treaty"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or draft.cls != "Signing" or not clause.sense.agreement or clause.kind != "noun":
        return ()
    if outer.sense.frame.id not in ANNOUNCING or outer.manner.status != "Occurred":
        return ()
    # "announced the accord" is of one that there is; "announced the signing of an accord" of what they did
    of_deed = clause.agreed > clause.at
    if (clause.definite and not of_deed) or (clause.pron and not of_deed):
        return ()
    if draft.values("participant", "party", "signatory") or draft.status != "Occurred":
        return ()
    near = story.here.items[outer.verb_at + 1 : clause.at]
    if any("that" in groups_of(item) or item.kind in ("verb", "noun", "quote") for item in near):
        return ()
    states = {story.book.state_of(k) if k.startswith("person:") else k for k in outer.subject} - {""}
    return outer.subject if len(states) >= TWO else ()


def by_signing(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who does something by signing what is told behind it, and so signs it: "X and Y strengthen ties by signing"."""
    item = story.here.items[clause.at]
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.object != "agreement" or clause.pron:
        return ()
    if draft.values("participant", "party", "signatory", "actor") or draft.status != "Occurred":
        return ()
    before = story.text(story.here.items[clause.at - 1]) if clause.at else ""
    lam = story.knowledge.lexicon.clitics.lam
    if not (item.prep and item.prep != lam) and before not in story.knowledge.groups["through"]:
        return ()
    doing = [
        c
        for c in story.clauses
        if c.kind == "verb" and c.at < clause.at and c.subject and c.manner.status == "Occurred"
    ]
    if not doing or doing[-1].sense.frame.event == "Statement":
        return ()
    return tuple(k for k in doing[-1].subject if k.startswith(("person:", "country:")))


def on_the_journey(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who travels and so signs what is signed "with" others on it: "a tour on which pacts with X were signed"."""
    if draft.cls != "Signing" or draft.status != "Occurred" or clause.subject or clause.common or clause.pron:
        return ()
    items = story.here.items[clause.at : max(clause.end, clause.at + 1)]
    each = story.knowledge.groups["each_of"]
    between = any("between" in groups_of(i) and story.text(i) not in each for i in items)
    if between or not any("with" in groups_of(i) for i in items):
        return ()
    visit = next((d for d in story.made.values() if d.cls == "Visit"), None) or story.book.latest("Visit")
    if visit is None or visit.status != "Occurred" or visit.sentence < story.here.sentence.index - 1:
        return ()
    others = draft.values("participant", "party", "signatory")
    home = {story.book.state_of(k) or k for k in visit.values("actor")}
    return () if home & {story.book.state_of(k) or k for k in others} else visit.values("actor")


def meant_by_pronoun(story: Story, clause: Clause, signing: Draft) -> Draft | None:
    """The agreement that a pronoun behind the noun of its signing takes up: "the pact of X and Y, its signing took".

    It is the one told of right before it: "the accord between X and Y, the signing of which was done on Monday".
    """
    sides = signing.values("participant", "party", "signatory", "actor")
    if clause.kind != "noun" or clause.sense.frame.object != "agreement" or clause.sense.agreement or sides:
        return None
    items = story.here.items
    behind = items[clause.at + 1].head.key if clause.at + 1 < len(items) else ""
    last = story.book.latest("Agreement")
    if not (items[clause.at].head.info.pron or behind == INFLECTED) or last is None:
        return None
    near = last.sentence == story.here.sentence.index and last.status == signing.status
    done = clause.at > 0 and "done" in groups_of(items[clause.at - 1])
    return last if done and near and not last.values("concludedAt") else None


def sides_before(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """The sides named before the noun of a signing that was "done between" them: "there was between X and Y the"."""
    if clause.kind != "noun" or clause.sense.frame.object != "agreement" or draft.values("participant", "party"):
        return ()
    items = story.here.items
    for i in range(clause.at - 1, max(0, clause.at - FAR), -1):
        if items[i].kind in ("verb", "noun") or "that" in groups_of(items[i]):
            return ()
        if "between" in groups_of(items[i]) and "done" in groups_of(items[i - 1]):
            keys = items[i + 1].keys if items[i + 1].kind == "ref" else ()
            return tuple(story.knowledge.world.capitals.get(k, k) for k in keys) if len(keys) >= TWO else ()
    return ()
