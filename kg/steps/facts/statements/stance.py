"""What a statement amounts to: the PLOVER categories of its verb, or of the words that are said."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from kg.knowledge import Knowledge
from kg.knowledge.frames import Frame
from kg.model import Sentence
from kg.steps.facts.statements.grading import Said, graded
from kg.steps.facts.statements.hits import AGAINST, FOR, hits_of
from kg.steps.facts.statements.weighing import MOST_CATEGORIES, PLAIN, Sign, ranked, weighed
from kg.steps.facts.statements.wishes import WISH, shaded, wished

TALK = ("CONSULT",)
THREAT = "THREATEN"
ARMING = "MOBILIZE"
# neutral verbs by which something is judged and nothing told
JUDGING = frozenset({"consider", "describe"})
OPEN = ("CONSULT", "COOPERATE")


def categories_of(
    sentence: Sentence,
    first: int,
    last: int,
    frame: Frame,
    knowledge: Knowledge,
    *,
    signs: Iterable[Sign] = (),
    parties: Mapping[int, bool],
    names: Collection[int],
    no_verbs: Collection[int] = frozenset(),
    coming: bool,
    heard: bool,
    bare: bool = False,
) -> tuple[str, ...]:
    """The PLOVER categories of a statement: that of its verb, else those that the tokens `[first, last)` show.

    A verb of its own category keeps it, a soft one only where nothing weightier is said, a weak one where nothing is.
    A neutral one takes the two weightiest for which there are cues, CONSULT, plain talk, beside a single one that is
    not beyond doubt, and is CONSULT where there is none, or what the announcement of an own deed amounts to (`coming`).
    `signs` are what the verbs in the words show, `parties` who is named in them, `names` the tokens of all that names
    or titles somebody, `heard` whether somebody is spoken to. A `bare` noun, "the promises of X are worth nothing",
    keeps its category whatever is said of it.
    """
    cues = knowledge.cues
    own = tuple(c for c in (frame.category, cues.beside.get(frame.id, "")) if c)
    if own and not bare:
        shade = shaded(frame, sentence.tokens[first:last], knowledge, heard=heard)
        if shade or " ".join(own) == WISH:
            return shade or (wished(parties, first),)
    if own and (bare or (frame.id not in cues.soft and frame.id not in cues.weak)):
        return own
    said = Said(sentence.tokens[first:last], first, parties)
    weights = weighed(graded(said, hits_of(sentence, first, last, knowledge, names, no_verbs), signs, knowledge))
    found = ranked(weights)
    if frame.id in cues.soft and own:
        return _softened(own, found, weights, bound=frame.id in cues.bound)
    if own:
        return found or own
    judged = frame.id in JUDGING
    return (found if judged else _talked(found, weights)) or (cues.to_come if coming else TALK)


def _talked(found: tuple[str, ...], weights: Mapping[str, Sign]) -> tuple[str, ...]:
    """What a neutral verb of saying amounts to: it informs, whatever stance its words show besides.

    Where they show one beyond doubt, or two, that is all. Of 182 sentences of real news with a neutral verb, a single
    sign of plain weight was right in half, and plain talk in half.
    """
    single = len(found) == 1 and found != TALK and weights[found[0]].weight <= PLAIN
    return (*found, *TALK) if single else found


def _softened(
    own: tuple[str, ...], found: tuple[str, ...], weights: Mapping[str, Sign], *, bound: bool
) -> tuple[str, ...]:
    """The category of a soft verb, with what is said; what is said against somebody outweighs a friendly verb.

    Who binds himself may threaten by it, and blames nobody: "pledged to end the violations".
    """
    if not found or weights[found[0]].weight < PLAIN:
        return own
    if found[0] in AGAINST and own[0] in FOR:
        return own if bound and found[0] != THREAT else found
    return tuple(dict.fromkeys((own[0], *found, *own[1:])))[:MOST_CATEGORIES]


def left_open(found: tuple[str, ...]) -> tuple[str, ...]:
    """What not to refuse something amounts to: a threat where that is one, else a readiness to talk of it."""
    if found[0] == ARMING:
        return (THREAT,)
    return found[:1] if found[0] in AGAINST else OPEN


def in_tune(own: tuple[str, ...], found: tuple[str, ...]) -> tuple[str, ...]:
    """The categories of the words by which somebody does what his verb tells: "defended it, saying that".

    They amount to what the verb does where nothing else shows, and never to its contrary.
    """
    sides = [side for side in (AGAINST, FOR) if own[:1] and own[0] in side]
    contrary = any(found[0] in other for side in sides for other in (AGAINST, FOR) if other is not side)
    return own if own and (found == TALK or contrary) else found
