"""Who is meant where no subject is named: who was spoken of, who spoke, and what the sentence keeps of both."""

from __future__ import annotations

from kg.knowledge.forms import VerbInfo
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.leads import is_behind_lead
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.described_things import tells_of_thing, tells_of_what_opens
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees, has_masculine_head, is_feminine, is_masculine

NEAR = 3
THEN = "\u0641"
ANNEXING = frozenset({"word", "noun", "topic", "orgword", "unknown"})


def is_nested(row: Row, at: int) -> bool:
    """Whether a pronoun stands in what another one says: "it says that it suspects that they"."""
    if row.items[at].conj:
        return False
    for item in reversed(row.items[:at]):
        if item.kind in ("mark", "ref", "verb"):
            return False
        if "with_pronoun" in groups_of(item):
            return True
    return False


def agreeing(row: Row, at: int) -> tuple[tuple[str, ...], int, bool, bool]:
    """Whom a pronoun before a verb stands for where who spoke last does not fit: the nearest one that does."""
    info = row.items[at].head.info
    named = (i.keys for i in reversed(row.items[:at]) if i.kind == "ref" and i.keys[0].startswith("person:"))
    return next((k for k in named if len(k) == 1 and not disagrees(row, info, k)), ()), -1, True, False


def dropped(row: Row, at: int) -> tuple[tuple[str, ...], int, bool, bool]:
    info: VerbInfo = row.items[at].head.info
    if teller := _relative_teller(row, at):
        return teller, -1, True, False
    if teller := _told_on(row, at):
        return teller, -1, True, False
    if _is_of_nameless(row, at) or tells_of_thing(row, at) or tells_of_what_opens(row, at):
        return (), -1, False, True
    if (spoken := _spoken_of(row, at)) is not None:
        return spoken, -1, True, False
    if _is_judged(row, at):
        return (), -1, False, True
    number = getattr(info, "number", "singular")
    person = str(getattr(info, "person", "3"))
    if not person.startswith("3") and not (row.sayer or row.heard or quoted(row, at)):
        # nobody speaks, so that it is the writer who says "we"
        return (), -1, False, True
    if not person.startswith("3") or _is_of_himself(row, at):
        # "X said at a conference that he gave beside Y: we cut": who speaks is meant, whoever was named last
        return (row.sayer if quoted(row, at) else ()) or row.last_subject, -1, True, False
    if number == "dual" and row.items[at].head.pron and len(row.last_subject) == 1:
        # two do it to whom was spoken of last, so that he is neither of them
        return (), -1, False, True
    if (
        number == "dual"
        and row.speaks(row.items[at])
        and len(row.last_subject) == 1
        and row.last_subject[0] in row.made
    ):
        # "two officials said that; and they added"
        return row.last_subject, -1, True, False
    if number == "dual":
        return row.as_actors(row.last_subject if len(row.last_subject) == 2 else row.pair), -1, True, False
    speaks = row.speaks(row.items[at])
    if speaks and number == "singular" and _is_of_other_gender(row, info):
        return row.voice, -1, True, False
    told = not speaks and row.last_subject == row.sayer and not row.is_relative(at)
    lone = ("person:", "country:") if speaks else ("person:",)
    if number == "plural" and len(row.last_subject) == 1 and (told or row.last_subject[0].startswith(lone)):
        return (), -1, True, False
    if number == "singular" and (len(row.last_subject) > 1 or disagrees(row, info)):
        return (), -1, True, False
    if speaks and getattr(info, "gender", "") == "f" and any(has_masculine_head(row, k) for k in row.last_subject):
        return (), -1, True, False
    if row.unnamed and row.items[at].conj and (row.speaks(row.items[at]) or not row.told_of):
        return (), -1, True, False
    if _goes_on_relative(row, at):
        return (), -1, False, True
    if _takes_up(row, at, info):
        return row.sayer, -1, True, False
    return row.last_subject, -1, True, False


def _is_of_other_gender(row: Row, info: VerbInfo) -> bool:
    """Whether who spoke last goes on, as the body or state told of since is of the other gender than the verb.

    "N warned of that. Ruritania had closed its borders. And he called for calm."
    """
    if not row.voice or row.sayer or disagrees(row, info, row.voice) or len(row.last_subject) != 1:
        return False
    key = row.last_subject[0]
    return is_feminine(row, key) if str(info.gender).startswith("m") else is_masculine(row, key)


def _told_on(row: Row, at: int) -> tuple[str, ...]:
    """Who goes on speaking behind "and", having spoken in a relative clause of a sentence in which nobody else does."""
    verb = row.items[at]
    if row.sayer or verb.kind != "verb" or not verb.conj or not row.speaks(verb) or verb.head.info.tense != "perfect":
        return ()
    told = next((i for i in range(at - 1, -1, -1) if i in row.tellers), -1)
    teller = row.tellers.get(told, ())
    if told < 0 or not teller[0].startswith("person:") or any(i.kind == "quote" for i in row.items[told:at]):
        return ()
    return teller if verb.head.info.number == "singular" and not disagrees(row, verb.head.info, teller) else ()


def _spoken_of(row: Row, at: int) -> tuple[str, ...] | None:
    """Whom a verb of the third person means in somebody's own words, where he is told of alone; else None.

    Who speaks tells of himself in the first person, unless only the end of his words is quoted.
    """
    verb = row.items[at]
    if verb.kind != "verb" or not row.sayer or row.last_subject != row.sayer or not quoted(row, at):
        return None
    if not str(verb.head.info.person).startswith("3") or verb.head.info.number != "singular":
        return None
    opening = next(i for i in range(at, -1, -1) if row.items[i].kind == "quote" or not i)
    if row.items[opening].kind != "quote" or row.items[opening + 1].kind in ("verb", "modal", "participle"):
        return None
    named = [i.keys for i in row.items[opening + 1 : at] if i.kind == "ref" and i.keys[0].startswith("person:")]
    one = len(set(named)) == 1 and named[0] != row.sayer and not disagrees(row, verb.head.info, named[0])
    return named[0] if one else () if _opens_whole_words(row, opening) else None


def _opens_whole_words(row: Row, opening: int) -> bool:
    """Whether a quotation begins behind a colon or a bare "that", so that its words are whole and tell "I" as "I"."""
    before = row.items[opening - 1] if opening else None
    if before is None:
        return False
    groups = groups_of(before)
    return is_colon(before) or ("that" in groups and "with_pronoun" not in groups)


def _is_judged(row: Row, at: int) -> bool:
    """Whether "for he" before a verb tells in somebody's words of who was judged there: "X is unjust, for he"."""
    before, verb = row.items[at - 1] if at else None, row.items[at]
    pronoun = before is not None and before.kind == "function" and before.head.key == "pronoun"
    told = row.sayer and row.last_subject == row.sayer and verb.kind == "verb"
    return bool(told and pronoun and before is not None and before.conj == THEN)


def _is_of_nameless(row: Row, at: int) -> bool:
    """Whether a relative clause tells what people do whom nobody names: "the soldiers who overthrew X"."""
    if row.items[at].head.pron or not row.is_relative(at):
        return False
    first = at - 1
    while first > 0 and "relative" not in groups_of(row.items[first]):
        first -= 1
    before = row.items[first - 1] if first else None
    return before is not None and "human" in groups_of(before)


def _is_of_himself(row: Row, at: int) -> bool:
    """Whether a verb in somebody's own words is in the first person, which is spelled like "she did"."""
    first = any(e.kind == "verb" and e.info.person == "1" for e in row.items[at].head.entries)
    # "X: I met Y": the form of "she met" right behind the colon of a man
    told = at > 0 and is_colon(row.items[at - 1]) and disagrees(row, row.items[at].head.info)
    return first and (told or quoted(row, at))


def _relative_teller(row: Row, at: int) -> tuple[str, ...]:
    """Who speaks in a relative clause, where a pronoun in his words means him: "X, who announced that he would"."""
    told = next((i for i in range(at - 1, -1, -1) if row.items[i].kind == "verb"), -1)
    teller = row.tellers.get(told, ())
    pronoun = any("with_pronoun" in groups_of(item) for item in row.items[told + 1 : at])
    info = row.items[at].head.info
    one = getattr(info, "number", "") == "singular"
    return teller if teller and pronoun and one and not disagrees(row, info, teller) else ()


def _goes_on_relative(row: Row, at: int) -> bool:
    """Whether "and" goes on with what the thing of a relative clause does: "a draft that X backs and imposes"."""
    item = row.items[at]
    if item.kind != "verb" or not item.conj or row.speaks(item) or item.head.info.tense != "imperfect":
        return False
    before = next((i for i in range(at - 1, -1, -1) if row.items[i].kind == "verb"), -1)
    if before < 0 or not row.items[before].head.pron or row.items[before].head.info.tense != "imperfect":
        return False
    marks = any(i.kind == "mark" for i in row.items[before:at])
    return not marks and (row.is_relative(before) or _tells_of_thing(row, before))


def _tells_of_thing(row: Row, verb: int) -> bool:
    """Whether an indefinite noun with its place stands before a verb with a pronoun: "a draft in X that Y"."""
    if row.items[verb].conj or row.items[verb - 1].kind != "ref" or not row.particle(verb - 1):
        return False
    nouns = (i for i in row.items[max(0, verb - 1 - NEAR) : verb - 1] if i.kind in ("word", "noun", "topic"))
    return any(not row.is_definite(i) and not i.head.pron for i in nouns)


def _takes_up(row: Row, at: int, info: VerbInfo) -> bool:
    """Whether "and denied" goes on with who speaks, and not with whom he spoke of.

    It does behind words of his that a quotation mark closes, where "but he" stands before it, and in the masculine
    where he spoke of his state.
    """
    verb = row.items[at]
    before = groups_of(row.items[at - 1]) if at else frozenset()
    turns = {"contrast", "with_pronoun"} <= before
    also = row.text(verb).split(" ")[0] in row.knowledge.groups["also"]
    main = is_behind_lead(row, at)
    goes_on = bool(verb.conj) or turns or also or main or "also" in before
    if verb.kind != "verb" or not goes_on or info.tense != "perfect" or not row.speaks(verb):
        return False
    if len(row.sayer) != 1 or disagrees(row, info, row.sayer):
        return False
    if main:
        return True
    if turns or any(i.kind == "quote" for i in row.items[max(0, at - NEAR) : at]):
        return not quoted(row, at)
    spoke_of = all(k.startswith("country:") for k in row.last_subject)
    return row.sayer[0].startswith("person:") and info.gender == "m" and spoke_of


def heard_before(row: Row, at: int) -> bool:
    """Whether a verb of saying that names nobody goes on with who spoke in the sentence before."""
    if row.sayer or row.unnamed or not row.heard or row.items[at].kind != "verb":
        return False
    info = row.items[at].head.info
    if any(i.kind == "ref" and not i.prep and not row.particle(n) for n, i in enumerate(row.items[:at])):
        return False
    fits = (info.number == "singular") == (len(row.heard) == 1)
    fits = fits and not (info.gender == "f" and has_masculine_head(row, row.heard[0]))
    fits = fits and not _is_of_other_gender(row, info)
    return fits and str(info.person).startswith("3") and not disagrees(row, info, row.heard)


def sayer(row: Row, at: int) -> tuple[str, ...]:
    """Who goes on speaking in a participle like "stressing that": who spoke in this sentence, if he may be meant."""
    # "by saying" fits whoever says it
    info = row.items[at].head.info if row.items[at].why != "saying" else None
    one = getattr(info, "number", "singular") == "singular"
    told = next((i for i in range(at - 1, -1, -1) if row.items[i].kind == "verb"), -1)
    teller = row.tellers.get(told, ())
    if teller and one and not disagrees(row, info, teller) and not quoted(row, at):
        # who has just spoken in a relative clause: "which N denied, saying that"
        return teller
    if row.unnamed:
        return ()
    several = getattr(info, "number", "") == "dual"
    # a participle that opens a sentence, cut off from the one before by dots, goes on with who spoke there
    before = row.heard if not at and not row.sayer else ()
    fitting = (
        k
        for k in (before, row.sayer, row.last_subject)
        if k and not (one and len(k) > 1) and not (several and _is_alone(k)) and not disagrees(row, info, k)
    )
    astray = (one and len(row.last_subject) > 1) or (several and _is_alone(row.last_subject)) or disagrees(row, info)
    return next(fitting, ()) or _named_right_before(row, at) or (() if astray else row.last_subject)


def _is_alone(keys: tuple[str, ...]) -> bool:
    """Whether one alone is meant, unlike the leaders of a body, in whose plural a participle is spelled like a dual."""
    return len(keys) == 1 and not keys[0].startswith("organization:")


def _named_right_before(row: Row, at: int) -> tuple[str, ...]:
    """The one person named right before a participle and its comma: "and the text was read by X, pledging"."""
    name = at - 2 if at > 1 and row.items[at - 1].kind == "mark" else at - 1
    item = row.items[name] if name >= 0 else None
    if item is None or item.kind != "ref" or item.prep or row.particle(name) or len(item.keys) != 1:
        return ()
    if name and row.items[name - 1].kind in ANNEXING and not row.is_definite(row.items[name - 1]):
        # "took up the file of X, noting": it is annexed to what is spoken of
        return ()
    if row.items[at].why == "saying":
        return item.keys if item.keys[0].startswith("person:") else ()
    one = item.keys[0].startswith("person:") and getattr(row.items[at].head.info, "number", "") == "singular"
    return item.keys if one and not disagrees(row, row.items[at].head.info, item.keys) else ()
