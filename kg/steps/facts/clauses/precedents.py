"""Subjects that are not simply the name behind the verb: names before it, among others, or gone on with."""

from __future__ import annotations

from kg.match.marks import DASHES, PAUSES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

COMMON = frozenset({"word", "orgword", "body", "unknown", "nisba", "office", "non_office"})
OWNED = frozenset({"noun", "anaphor"})
NAMED = frozenset({"person", "given", "participle"})
SAYING = frozenset({"word", "unknown", "nisba", "participle"})
COURTLY = frozenset({"royal", "state"})
HEARING = frozenset({"addressee", "target"})
PLACING = frozenset({"place", "against", "during", "with", "about"})
FAR = 14
NEAR = 3
# what a clause without a relative pronoun may tell of
DESCRIBED = frozenset({"word", "unknown"})


def named_among(row: Row, at: int, stop: int) -> int:
    """The names behind "among them", where a number or a common noun is the subject: "ten ministers, among them X"."""
    for i in range(at + 1, min(stop, len(row.items) - 1)):
        item = row.items[i]
        if item.kind == "ref" and not item.prep and not row.particle(i):
            return -1
        if row.text(item) in row.knowledge.groups["among"] and row.items[i + 1].kind == "ref":
            return i + 1
    listed = stop + 1 < len(row.items) and stop > at + 1 and row.items[stop].head.key == ":"
    return stop + 1 if listed and row.items[stop + 1].kind == "ref" and not row.items[stop + 1].prep else -1


def subject_before(row: Row, at: int) -> int:
    """The item of a subject that stands before its verb, or -1."""
    i = at - 1
    relative = False
    while i >= 0:
        item = row.items[i]
        groups = groups_of(item)
        if "relative" in groups:
            relative = True
        elif (
            item.kind == "mark"
            and item.head.key in PAUSES
            and (relative or row.items[at].conj or (i + 1 < at and _is_done_at_once(row, i + 1)))
        ):
            pass
        elif item.kind == "quote" and i >= 2 and row.items[i - 1].kind == "ref" and row.items[i - 2].kind == "quote":
            # a short name in quotation marks, behind the long one or alone
            named = i >= 3 and row.items[i - 3].kind == "ref" and row.items[i - 3].keys == row.items[i - 1].keys
            i -= 3 if named else 1
            break
        elif item.kind == "ref":
            break
        elif not (
            item.kind in ("modal", "time")
            or groups & {"done", "negation", "future", "own_side", "still"}
            or (
                item.kind == "function" and item.head.key in ("auxiliary", "adverb", "negation", "particle", "emphatic")
            )
        ):
            return -1
        i -= 1
    if i < 0 or (row.items[at].conj and not relative and not (i and "topic" in groups_of(row.items[i - 1]))):
        return -1
    item = row.items[i]
    if relative:
        known = len(item.keys) == 1 and row.items[at].kind == "verb" and row.items[at].head.info.number == "singular"
        if known and disagrees(row, row.items[at].head.info, item.keys):
            return -1
        return -1 if row.particle(i) and _is_joined_relative(row, i + 1, at) else i
    if item.prep or not heads_clause(row, i):
        return -1
    return i


def done_before(row: Row, at: int) -> int:
    """Who did before what a verb tells, in "it went before for X that it did": the item of X, or -1."""
    if at < 3 or "that" not in groups_of(row.items[at - 1]):
        return -1
    name, verb = row.items[at - 2], row.items[at - 3]
    led = name.kind == "ref" and name.prep == row.knowledge.lexicon.clitics.lam
    return at - 2 if led and row.text(verb)[len(verb.conj) :] in row.knowledge.groups["went_before"] else -1


def _is_joined_relative(row: Row, first: int, at: int) -> bool:
    """Whether "and which" goes on with what stands before the place of it: "the events in X and which foretell"."""
    conjunctions = row.knowledge.lexicon.clitics.conjunctions
    return any("relative" in groups_of(i) and row.text(i)[:1] in conjunctions for i in row.items[first:at])


def _is_done_at_once(row: Row, at: int) -> bool:
    """Whether a comma stands before "has", and not before "and has", with which another subject begins."""
    if "done" not in groups_of(row.items[at]):
        return False
    return row.text(row.items[at])[:1] not in row.knowledge.lexicon.clitics.conjunctions


def behind_that(row: Row, at: int) -> int:
    """The name right behind "that" where only common words stand between it and the verb; -1 where there is none."""
    for i in range(at - 1, max(-1, at - FAR), -1):
        item = row.items[i]
        if "that" in groups_of(item):
            first = i + 1
            named = row.items[first].kind == "ref" and not row.items[first].prep and first < at
            return first if named and all(n.kind in COMMON for n in row.items[first + 1 : at]) else -1
        if item.kind not in COMMON and item.kind != "ref":
            return -1
    return -1


def introduced(row: Row, at: int, stop: int) -> int:
    """The person behind a common noun that tells what he is, "the candidate of the opposition N"; -1 without one."""
    if row.items[at].prep or not _introduces(row, at):
        return -1
    for i in range(at + 1, min(stop, at + 1 + NEAR)):
        item = row.items[i]
        if item.prep or item.conj:
            return -1
        if item.kind == "ref":
            return i if item.keys[0].startswith("person:") else -1
        if not (_introduces(row, i) or item.kind in ("nisba", "modifier", "title")):
            return -1
    return -1


def _introduces(row: Row, at: int) -> bool:
    item = row.items[at]
    return item.kind == "non_office" or (bool(groups_of(item) & {"human", "side"}) and row.is_definite(item))


def behind_desk(row: Row, at: int, stop: int) -> int:
    """The person whose office speaks, "the office of N said"; -1 where none does."""
    if at + 2 >= len(row.items) or at + 1 >= stop or row.items[at + 1].prep:
        return -1
    name = row.items[at + 2]
    desk = row.text(row.items[at + 1]).split(" ")[0] in row.knowledge.groups["desk"] and name.kind == "ref"
    return at + 2 if desk and not name.prep and not name.conj and name.keys[0].startswith("person:") else -1


def is_said_by_noun(row: Row, at: int, stop: int) -> bool:
    """Whether a definite common noun stands between a verb of saying and what is said: "the expert added that".

    It can be nothing but the subject where the verb has no other object, or where it ends as a nominative does.
    """
    item = row.items[at + 1] if at + 1 < min(stop + 1, len(row.items)) else None
    if item is None or item.prep or item.conj or not row.is_definite(item):
        return False
    if item.kind not in SAYING and not (item.kind == "title" and item.head.key not in COURTLY):
        return False
    if item.end - item.start == 1 and row.knowledge.endings.is_nominative(row.text(item)):
        return True
    if may_hear(row, at):
        return False
    behind = at + 2
    while behind < len(row.items) and row.items[behind].kind in SAYING and row.is_definite(row.items[behind]):
        behind += 1
    behind = behind_aside(row, behind)
    opener = row.items[behind] if behind < len(row.items) else None
    return opener is not None and (bool(groups_of(opener) & {"that", "with_pronoun"}) or opener.head.key == ":")


def is_named_oddly(row: Row, at: int) -> bool:
    """Whether a word without the article and a name behind it can be but somebody unknown: "said Arabi Marzuq that"."""
    if at + 2 >= len(row.items):
        return False
    first, second = row.items[at + 1], row.items[at + 2]
    text = row.text(first)
    plain = first.kind in ("word", "unknown", "given", "nisba") and not (first.prep or first.conj)
    if not plain or row.is_definite(first) or text.endswith(row.knowledge.endings.alef) or first.head.pron:
        return False
    if second.kind not in NAMED or second.prep or second.conj or row.is_definite(second):
        return False
    for item in row.items[at + 3 : at + 3 + FAR]:
        if groups_of(item) & {"that", "with_pronoun"} or item.head.key == ":":
            return True
        if item.kind == "verb":
            return False
    return False


def behind_aside(row: Row, at: int) -> int:
    """Where the sentence goes on behind a phrase between commas that opens with a particle: "X, in a speech, said"."""
    first = at + 1
    if first >= len(row.items) or not _is_comma(row, at) or not _leads(row, first):
        return at
    for i in range(first + 1, min(len(row.items), at + FAR)):
        if _is_comma(row, i):
            return i + 1
        if row.items[i].kind in ("verb", "quote") or groups_of(row.items[i]) & {"that", "relative"}:
            return at
    return at


def _is_comma(row: Row, at: int) -> bool:
    return row.items[at].kind == "mark" and row.items[at].head.key in PAUSES


def _leads(row: Row, at: int) -> bool:
    item = row.items[at]
    particle = (item.kind, item.head.key) == ("function", "preposition") or bool(groups_of(item) & PLACING)
    return (particle and not item.conj) or bool(item.prep) or item.kind == "time"


def set_apart(row: Row, at: int) -> int:
    """The subject before its verb where a phrase between commas stands between the two; -1 where there is none."""
    closing = at - 1
    while closing > 0 and groups_of(row.items[closing]) & {"done", "negation", "future", "still"}:
        closing -= 1
    if _has_subject_behind(row, at):
        return -1
    if closing >= 2 and row.items[closing].kind == "mark" and groups_of(row.items[closing - 2]) & {"copula", "topic"}:
        return closing - 1 if row.items[closing - 1].kind == "ref" and not row.items[closing - 1].prep else -1
    if closing <= 1 or row.items[closing].kind != "mark" or row.items[closing].head.key not in PAUSES:
        return -1
    name, first = row.items[closing - 1], closing - 2
    while first > 0 and name.kind == "ref" and row.items[first].kind in ("word", "unknown", "orgword"):
        first -= 1
    if name.kind == "ref" and not name.prep and "that" in groups_of(row.items[first]):
        return closing - 1
    relative = any("relative" in groups_of(item) for item in row.items[max(0, closing - FAR) : closing])
    for i in range(closing - 1, max(0, closing - FAR), -1):
        if row.items[i].kind == "verb" and not relative:
            return -1
        if "relative" in groups_of(row.items[i]) and row.items[i - 1].kind == "ref":
            return i - 1 if not row.items[i - 1].prep and heads_clause(row, i - 1) else -1
        if row.items[i].kind == "mark" and row.items[i].head.key in PAUSES:
            named = row.items[i - 1].kind == "ref" and not row.items[i - 1].prep and heads_clause(row, i - 1)
            if (
                not named
                or _is_dateline(row, i)
                or _is_byline(row, i)
                or disagrees(row, row.items[at].head.info, row.items[i - 1].keys)
            ):
                return -1
            return i - 1
    return -1


def _has_subject_behind(row: Row, at: int) -> bool:
    """Whether a name stands right behind a verb of saying that cannot have it as its object: "on the way, N said"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "ref" or behind.prep or behind.conj or not row.speaks(row.items[at]):
        return False
    return not may_hear(row, at)


def may_hear(row: Row, at: int, *, alone: bool = False) -> bool:
    """Whether the object of a verb of saying may be who is spoken to: "urged X"; `alone` with no noun beside it."""
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(s.frame.object in HEARING for s in senses if not (alone and s.needs))


def _is_dateline(row: Row, at: int) -> bool:
    """Whether a dash stands behind the place at the head of a report: "Bamako - N said"."""
    named = all(key.startswith(("place:", "country:")) for key in row.items[at - 1].keys)
    return at == 1 and row.items[at].head.key in DASHES and named


def _is_byline(row: Row, at: int) -> bool:
    """Whether a dash parts the name of who reports from the place of the report: "N - Bamako - the minister said"."""
    behind = row.items[at + 1]
    placed = behind.kind == "ref" and not behind.prep and behind.keys[0].startswith(("place:", "country:"))
    return at == 1 and row.items[at].head.key in DASHES and placed


def common_before(row: Row, at: int) -> bool:
    """Whether a definite common noun stands before its verb at the head of a clause: "that the council told"."""
    if row.items[at].kind != "verb" or row.items[at].conj:
        return False
    if _is_headed_by_noun(row, at):
        return True
    first = at
    while first and row.items[first - 1].kind in COMMON | OWNED | NAMED and not row.items[first - 1].prep:
        first -= 1
    office = row.items[first - 1] if first else None
    if office is not None and first < at and office.kind == "ref" and office.head.kind == "office" and not office.prep:
        # the office of somebody whose name nobody knows
        first -= 1
        return first == 0 or bool(groups_of(row.items[first - 1]) & {"that", "narrator", "clause", "contrast"})
    if first < at and first == 0 and all(i.kind == "person" for i in row.items[:at]):
        # a name that nobody knows yet heads the sentence
        return True
    if first == at or not (_tells_one(row, row.items[first]) or _is_owned_noun(row, first, at)):
        return False
    return first == 0 or bool(groups_of(row.items[first - 1]) & {"that", "narrator", "clause", "contrast"})


def _is_headed_by_noun(row: Row, at: int) -> bool:
    """Whether an event noun with whose it is stands behind "that", before its verb: "that X's call to Y shows"."""
    for i in range(at - 1, max(-1, at - FAR), -1):
        if "that" in groups_of(row.items[i]):
            head = row.items[i + 1]
            owned = i + 2 < at and row.items[i + 2].kind == "ref"
            return head.kind == "noun" and not head.prep and owned and not row.is_definite(head)
        if row.items[i].kind in ("verb", "mark", "quote", "participle") or "relative" in groups_of(row.items[i]):
            return False
    return False


def _tells_one(row: Row, item: Item) -> bool:
    """Whether the words of an item are definite, or make up the name of a body: "the ministry of defence"."""
    article = row.knowledge.lexicon.clitics.article
    norms = row.sentence.norms[item.start : item.end]
    return norms[0].startswith(article) or (item.kind == "body" and len(norms) > 1 and norms[-1].startswith(article))


def _is_owned_noun(row: Row, first: int, at: int) -> bool:
    """Whether a bare noun is made definite by what is behind it, before a verb: "the ministers of the group said"."""
    return at - first > 1 and (row.is_definite(row.items[first + 1]) or row.items[first + 1].kind == "anaphor")


def described(row: Row, at: int) -> bool:
    """Whether a verb of the present tells what an indefinite common noun does: "a draft that proposes".

    They agree in gender, and no pronoun behind the verb points back to the noun as to something else.
    """
    verb, noun = row.items[at], at - 1
    if verb.kind != "verb" or verb.conj or verb.prep or verb.head.pron or verb.head.info.tense != "imperfect":
        return False
    while noun >= 0 and row.items[noun].kind in ("nisba", "nisba_weak") and not row.is_definite(row.items[noun]):
        noun -= 1
    if noun >= 1 and row.items[noun].kind in DESCRIBED and row.items[noun - 1].kind in DESCRIBED:
        noun -= int(not row.is_definite(row.items[noun]) and not row.items[noun - 1].conj)
    item = row.items[noun] if noun >= 0 else None
    if item is None or item.kind not in DESCRIBED or row.is_definite(item) or item.head.pron:
        return False
    feminine = row.text(item).split(" ")[0].endswith(row.knowledge.endings.feminine)
    points_back = any(
        i.kind == "function" and i.head.key == "inflected_preposition" for i in row.items[at + 1 : at + 1 + NEAR]
    )
    return feminine == str(verb.head.info.gender).startswith("f") and not points_back


def heads_clause(row: Row, at: int) -> bool:
    if at == 0 or row.items[at].conj:
        return True
    before = row.items[at - 1]
    groups = groups_of(before)
    if before.kind == "anaphor" and before.head.key == "members":
        return at == 1 or heads_clause(row, at - 1)
    if before.kind in ("mark", "quote", "number", "modal"):
        return True
    if (
        groups & {"that", "narrator", "clause", "each_of", "topic", "done", "copula", "contrast", "own_side", "still"}
        or before.kind == "time"
    ):
        return True
    return before.kind == "function" and before.head.key in (
        "conjunction",
        "complementizer",
        "emphatic",
        "particle",
        "adverb",
        "auxiliary",
    )


def disagrees(row: Row, info: object, keys: tuple[str, ...] | None = None) -> bool:
    """Whether a verb cannot have somebody of the other gender as its subject: the first of `keys`, else who spoke."""
    keys = row.last_subject if keys is None else keys
    gender = str(getattr(info, "gender", ""))[:1]
    if gender not in ("f", "m") or not keys:
        return False
    thing = row.knowledge.world.things.get(keys[0])
    other = "m" if gender == "f" else "f"
    return thing is not None and thing.key.startswith("person:") and thing.detail == other
