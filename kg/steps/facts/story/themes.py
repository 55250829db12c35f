"""What a statement is about: what its verb takes, what its words name, else what was spoken of before."""

from __future__ import annotations

from kg.knowledge import BILATERAL
from kg.model import Item, LinkedSentence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.bystanding import asides, leading_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.lead_ins import NONE, lead_in
from kg.steps.facts.story.matters import matter_of
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import homes, is_city, is_doubtful, things_of

MOST = 4
MOST_GOING_ON = 3
# how many words behind its verb a statement names what it is about, whatever else it goes on to name
NEAR = 3
MOST_THEMES = 2
THEMES = (("agreement:", "country:", "organization:"), ("person:",))
BACKING = "SUPPORT"
INVITED = "invited"
# keys of what only an article names
MINTED, PERSON = ":~", "person:"
JUDGING = frozenset({BACKING, "ACCUSE"})


def about_of(story: Story, clause: Clause, draft: Draft, start: int, end: int, *, later: bool) -> tuple[str, ...]:
    """What a statement with the items `[start, end)` as its words is about, the surest first.

    Where nothing is named, or only something like "the step", it goes on about what was spoken of before.
    """
    items, sentence = story.here.items, story.here.sentence
    capitals = story.knowledge.world.capitals
    first = start if later else _behind_text(story, clause)
    leading = leading_of(story, clause)
    led_to, occasions = NONE if later else lead_in(story, clause, clause.at + 1, end, leading)
    said_at = 0 if later else max(led_to, items[first].start if first > clause.at + 1 else 0)
    taken = [k for k in draft.values("about") if k not in before_words(story, clause, said_at)]
    given = (*(capitals.get(k, k) for k in taken if not is_doubtful(story, k)), *judged(clause, draft))
    draft.parts = [p for p in draft.parts if p.role != "about"]
    opens = items[start].start if later else items[clause.at].end
    closes = items[end - 1].end if end > start else items[clause.at].end
    pairs: tuple[str, ...] = ()
    if BILATERAL in story.traces:
        pairs = story.topics.bilateral(sentence, items, start if later else clause.at, end, story.here.pair_states)
    beside = asides(story, start if later else clause.at, end, frozenset(given), leading)
    teller = _teller(story, clause, said_at, later=later)
    beside |= frozenset(range(opens, said_at)) | teller
    named = story.topics.between(sentence, items, opens, closes, beside)
    things = things_of(story, draft, start, end, beside)
    if beside and not (given or pairs or named or things):
        named = story.topics.between(sentence, items, opens, closes, occasions | teller)
        things = things_of(story, draft, start, end, occasions | teller)
    found = (*given, *meant(story, first, end), *pairs, *named, *things)
    found = found or meant(story, start if later else clause.at + 1, end)
    pointing = [k for k in found if story.knowledge.cues.is_pointing(k)]
    home, vague = homes(story, draft), story.knowledge.cues.vague
    # what only points back is what the words name all the same, where they name nothing else
    only = found if all(k in pointing or k in vague or k in home for k in found) else ()
    if all(k in pointing or k in home for k in found):
        found = (*found, *(backed(clause, draft) or going_on(story, clause, draft)))
    elif pointing or story.knowledge.groups["the_matter"] & set(sentence.norms[opens:closes]):
        found = (*found, *named_before(story, clause))
    told = opens if later else items[max(clause.at, clause.subject_at)].end
    near = story.topics.between(sentence, items, told, min(told + NEAR, closes), beside)
    told_of = {*given, *near, *(k for k in only if k in vague)}
    found = tuple(k for k in found if not (k.startswith("place:") and k in draft.values("location"))) or found
    weighty = [k for k in found if k not in vague or k in told_of]
    listed = tuple(dict.fromkeys(weighty or found))[:MOST]
    return (*listed, *matter_of(story, start if later or clause.content else clause.at + 1, end))


def _teller(story: Story, clause: Clause, said_at: int, *, later: bool) -> frozenset[int]:
    """The tokens of who speaks behind his verb, and of the outlet he uses: "the opposition said on N that"."""
    if later or clause.kind == "noun":
        return frozenset()
    world, items = story.knowledge.world, story.here.items
    told = [items[clause.subject_at]] if clause.subject_at > clause.verb_at else []
    told += [i for i in items[clause.at + 1 :] if i.start < said_at and any(map(world.is_outlet, i.keys))]
    return frozenset(t for item in told for t in range(item.start, item.end))


def _behind_text(story: Story, clause: Clause) -> int:
    """The item behind a verb, past the text that speaks: "the statement affirmed" is not about the statement."""
    at, documents = clause.at + 1, story.knowledge.groups["document"]
    if clause.kind == "verb" and at + 1 < len(story.here.items) and story.text(story.here.items[at]) in documents:
        return at + 1
    return at


def before_words(story: Story, clause: Clause, said_at: int) -> set[str]:
    """What a verb seems to take as its topic before "that": the outlet told, or of whom the speaker is an aide."""
    items = story.here.items
    parts = [p for p in clause.parts if p.role == "about"]
    return {k for p in parts if items[p.item].start < said_at for k in p.keys}


def judged(clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who is praised, thanked, accused or warned is also what the statement is about."""
    frame = clause.sense.frame
    return draft.values("addressee") if frame.category in JUDGING and frame.object in ("target", "addressee") else ()


def backed(clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Whom somebody backs who is named with a particle: "renewed his support for Colombia"."""
    frame = clause.sense.frame
    return draft.values("addressee") if frame.category == BACKING and frame.object == "about" else ()


def meant(story: Story, start: int, end: int) -> tuple[str, ...]:
    """The article's agreement, where the words point back to one."""
    latest = story.book.latest("Agreement")
    if latest is None or not any(_points(story, item) for item in story.here.items[start:end]):
        return ()
    return latest.values("same")[:1] or (latest.id,)


def _points(story: Story, item: Item) -> bool:
    text, agreements = story.text(item), story.knowledge.cues.agreements
    return text in agreements or text[len(item.conj) + len(item.prep) :] in agreements


def going_on(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """What the same sentence or the same speaker was about before, else what the article is about."""
    if draft.frame == INVITED:
        return ()  # what one was bidden to is the meeting or journey beside it
    mine = set(draft.values("speaker"))
    earlier = [d for d in reversed(story.book.drafts) if d.cls == "Statement"]
    same = next((d for d in earlier if d.sentence == draft.sentence and d.values("about")), None)
    spoken = (d for d in earlier if d.zone == draft.zone and not mine.isdisjoint(d.values("speaker")))
    before = () if same else named_before(story, clause)
    same = same or next((d for d in spoken if d.values("about")), None)
    keys = before or (same.values("about") if same else story.theme)
    outside = mine | set(draft.values("addressee")) | homes(story, draft)
    own = before or (same is not None and not mine.isdisjoint(same.values("speaker")))
    judging = clause.sense.frame.category in JUDGING
    lasting = [k for k in keys if _is_lasting(k, judging=judging)] or (keys if own else ())
    told = [k for k in (*owner_meant(story, clause, draft), *lasting) if k not in outside]
    return tuple([k for k in told if not is_city(story, k)] or told)[:MOST_GOING_ON]


def _is_lasting(key: str, *, judging: bool) -> bool:
    """Whether words may go on about something: about somebody only to judge him, not what one sentence calls so."""
    return MINTED not in key and (judging or not key.startswith(PERSON))


def named_before(story: Story, clause: Clause) -> tuple[str, ...]:
    """The topics that the sentence names before a clause: "they took up X, and N said that the matter"."""
    cues, first = story.knowledge.cues, min(clause.at, clause.verb_at if clause.verb_at >= 0 else clause.at)
    told = story.topics.between(story.here.sentence, story.here.items, 0, story.here.items[first].start)
    return tuple(k for k in told if not cues.is_pointing(k) and k not in cues.vague)


def owner_meant(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Whose deed or quality is judged, where only a pronoun tells: who spoke before."""
    if clause.sense.frame.category not in JUDGING or clause.content is None:
        return ()
    start, end = clause.content
    named = any(item.kind == "ref" for item in story.here.items[start:end])
    pron = any(item.head.pron for item in story.here.items[start : start + 4])
    return story.speaker if pron and not named and story.speaker != draft.values("speaker") else ()


def theme_of(story: Story, sentence: LinkedSentence) -> tuple[str, ...]:
    """What a title or lead is about: what two states have between them, topics, then agreements, bodies and states."""
    items = sentence.items
    last = len(sentence.sentence.tokens)
    pairs = story.topics.bilateral(sentence.sentence, items, 0, len(items), sentence.pair_states)
    topics = story.topics.between(sentence.sentence, items, 0, last)
    said = [k for k in (*pairs, *topics) if not story.knowledge.cues.is_pointing(k)]
    capitals = story.knowledge.world.capitals
    keys = [capitals.get(k, k) for item in items if item.kind == "ref" for k in item.keys]
    keys += [item.head.key for item in items if item.kind == "nisba"]
    things = [k for kind in THEMES for k in keys if k.startswith(kind) and not story.knowledge.world.is_outlet(k)]
    return (*dict.fromkeys(said[:MOST_THEMES]), *tuple(dict.fromkeys(things))[:MOST_THEMES])
