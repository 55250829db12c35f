"""Bodies that speak and that are told of by a head noun: "the ministry added", "the military council of Ruritania"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item, Made
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.standing import is_quoted_stranger

# what may count a body between its words
COUNTING = frozenset({"number", "modifier", "word"})
BODIES = frozenset({"orgword", "body"})
LEAST_WORDS = 3
DESCRIPTIVE = frozenset({"word", "unknown", "modifier", "participle", "nisba"})
LONGEST = 8
ONE_GROUP = "one_group"
# what a body may be for
AIMS = frozenset({"word", "unknown", "noun", "topic"})
# behind these the words of a body are part of something else
ENDING = frozenset({"ref", "orgword", "body", "office", "nisba"})
# behind these a body that speaks may stand before its verb
OPENING = frozenset({"that", "contrast", "clause", "narrator", "also", "own_side"})


def speaking_body(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The body, told of by its head noun, that speaks by the verb at `at`: right behind it or before it; else empty."""
    found = seated_body(row, at, stop) or body_again(row, at) or unlisted_body(row, at, stop) or _called(row, at, stop)
    return found or body_before(row, at)


def body_before(row: Row, at: int) -> tuple[str, ...]:
    """The body, told of by its head noun, that heads its clause before the verb at `at`; else empty."""
    before = _before(row, at)
    return seated_body(row, before, at) or body_again(row, before) or _called(row, before, at) if before >= -1 else ()


def _before(row: Row, verb: int) -> int:
    """The item before a body that heads its clause before a verb: "but the council of N refused"; -2 without one."""
    if row.items[verb].kind != "verb" or row.items[verb].conj:
        return -2
    for i in range(verb - 1, max(-1, verb - LONGEST), -1):
        item = row.items[i]
        if item.kind in BODIES and row.is_definite(item) and not item.prep:
            opens = i == 0 or row.items[i - 1].kind == "mark" or bool(groups_of(row.items[i - 1]) & OPENING)
            return i - 1 if opens else -2
        if item.kind in ("verb", "mark", "quote", "noun") or item.conj or "that" in groups_of(item):
            return -2
    return -2


def _called(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The key of a body that has but a head noun and adjectives, all with the article: "the military council".

    What it is for may follow: "the general union for fishermen". A noun for "the union" told of before is another.
    """
    head = row.items[at + 1] if at + 1 < stop else None
    again = head is not None and head.kind == "anaphor" and head.head.key == ONE_GROUP and not head.keys
    if head is None or not (head.kind == "orgword" or again) or head.prep or head.conj or not row.is_definite(head):
        return ()
    i = at + 2
    while i < stop and _describes(row, i):
        i += 1
    last = _end_of_purpose(row, i, stop)
    alone = last >= len(row.items) or last > i or row.items[i].kind not in ENDING
    if (i == at + 2 and (again or head.end - head.start == 1)) or not alone:
        return ()
    state = next((item.head.key for item in row.items[at + 2 : i] if item.kind == "nisba"), "")
    found = _unlisted(row, at + 1, last, state if state.startswith("country:") else "")
    if last > i:
        short = " ".join(t.text for t in row.sentence.tokens[head.start : row.items[i - 1].end] if t.is_word)
        row.made[found[0]] = row.made[found[0]]._replace(names=(short,))
    return found


def _end_of_purpose(row: Row, at: int, stop: int) -> int:
    """Where the words end behind a body that tell what it is for, with the article; the press only hears it."""
    item, lam = row.items[at] if at < stop else None, row.knowledge.lexicon.clitics.lam
    if item is None or item.prep != lam or item.conj or item.kind not in AIMS:
        return at
    text, led, audiences = row.text(item), row.knowledge.endings.for_the, row.knowledge.cues.audiences
    if not text.startswith(led) or {text, row.knowledge.endings.article + text[len(led) :]} & audiences.keys():
        return at
    at += 1
    while at < stop and _describes(row, at):
        at += 1
    return at


def _describes(row: Row, at: int) -> bool:
    """Whether a word with the article goes with the head noun before it; a ruling council is no ruler."""
    item = row.items[at]
    kinds = DESCRIPTIVE | {"office"} if item.end - item.start == 1 else DESCRIPTIVE
    return item.kind in kinds and row.is_definite(item) and not (item.prep or item.conj or item.head.pron)


def seated_body(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The body that a head noun and the state where it sits name: "the military council in Ruritania"; else empty."""
    head = row.items[at + 1] if at + 1 < stop else None
    if head is None or head.kind not in BODIES or head.prep or head.conj or not _is_known_one(row, head):
        return ()
    i = at + 2
    while i < stop and _describes(row, i):
        i += 1
    if i + 1 >= stop or "place" not in groups_of(row.items[i]) or not row.items[i + 1].keys[:1]:
        return ()
    state = row.items[i + 1].keys[0]
    if not state.startswith(("country:", "place:")) or row.items[i + 1].prep:
        return ()
    if head.kind == "body" and (state.startswith("country:") or state in row.knowledge.world.capitals):
        return ()  # where a body of a state sits tells nothing new
    named = f"{row.text(head)} {row.text(row.items[i])} {row.text(row.items[i + 1])}"
    known = (e.key for e in row.knowledge.lexicon.get(named) if e.kind == "organization")
    return next(((key,) for key in known), ()) or _unlisted(row, at + 1, i + 2, state)


def _is_known_one(row: Row, head: Item) -> bool:
    """Whether a head noun is definite, by itself or by what is annexed to it: "the ministry of health"."""
    last = row.sentence.norms[head.end - 1]
    return row.is_definite(head) or (head.kind == "body" and last.startswith(row.knowledge.endings.article))


def body_again(row: Row, at: int) -> tuple[str, ...]:
    """The body that spoke before where only its head noun stands behind the verb: "the ministry added that"."""
    item = row.items[at + 1] if at + 1 < len(row.items) else None
    if item is None or item.prep or item.conj or item.kind not in BODIES or not row.is_definite(item):
        return ()
    head = row.text(item).split(" ")[0][len(row.knowledge.lexicon.clitics.article) :]
    spoken = (k for k in (row.heard, row.last_subject) if len(k) == 1 and head in _heads(row, k[0]))
    told = next(spoken, row.strangers.get(head, ()))
    if not told and item.kind == "body" and len(row.heard) == 1 and row.heard[0].startswith("country:"):
        # the state spoke by the same body, of whose long name nobody knows
        return row.heard
    return told if told and _is_called_so(row, at + 1, told[0]) else ()


def note_body(row: Row, keys: tuple[str, ...]) -> None:
    """Remember a body that speaks by the head nouns of its names."""
    if len(keys) == 1 and keys[0].startswith("organization:"):
        row.strangers.update((head, keys) for head in _heads(row, keys[0]))


def _is_called_so(row: Row, at: int, key: str) -> bool:
    """Whether the adjectives of a head noun are part of the name of the body that is meant, or there are none."""
    names = " ".join(_names(row, key)).split(" ")
    behind = at + 1
    while (
        behind < len(row.items) and row.items[behind].kind in ("word", "unknown") and row.is_definite(row.items[behind])
    ):
        if row.items[behind].prep or row.text(row.items[behind]) not in names:
            return False
        behind += 1
    return True


def quoted_body(row: Row, at: int) -> tuple[str, ...]:
    """The key of a body that nobody knows, whose short name stands in quotation marks behind a feminine verb."""
    opening, verb = row.items[at + 1] if at + 1 < len(row.items) else None, row.items[at]
    if opening is None or opening.kind != "quote" or verb.kind != "verb" or verb.head.info.gender != "f":
        return ()
    return _unlisted(row, at + 2, at + 3, "") if is_quoted_stranger(row, at + 1) else ()


def _names(row: Row, key: str) -> list[str]:
    """The folded names of a body."""
    made, thing = row.bodies.get(key) or row.made.get(key), row.knowledge.world.things.get(key)
    names: tuple[str, ...] = (made.label,) if made is not None else ()
    if thing is not None and key.startswith("organization:"):
        names += (thing.ar, *thing.aliases)
    return [fold(name) for name in names]


def _heads(row: Row, key: str) -> set[str]:
    """The head nouns of the names of a body."""
    article = row.knowledge.lexicon.clitics.article
    return {name.split(" ")[0].removeprefix(article) for name in _names(row, key)}


def part_of_whole(row: Row, at: int, stop: int) -> int:
    """The organisation for which a part of it speaks: "the secretariat general of X", "the council of X"; else -1.

    The head noun has the article, as have the words behind it, and the organisation stands behind "of" at their end.
    """
    head, article = row.items[at], row.knowledge.lexicon.clitics.article
    if not (head.kind == "orgword" or _gathers(row, head)) or head.prep or not row.is_definite(head):
        return -1
    for i in range(at + 1, min(stop, at + 1 + LONGEST)):
        item = row.items[i]
        if item.kind == "ref":
            whole = item.prep == row.knowledge.lexicon.clitics.lam and all(
                map(row.knowledge.world.is_international, item.keys)
            )
            if whole:
                row.strangers[row.text(head).split(" ")[0][len(article) :]] = item.keys
            return i if whole else -1
        if item.prep or item.conj or not (row.is_definite(item) or item.kind in COUNTING or _is_tie(row, item)):
            return -1
    return -1


def _gathers(row: Row, item: Item) -> bool:
    """Whether a noun is a gathering, for which who gathers speaks: "the fifth summit of X declared"."""
    return item.kind == "noun" and item.head.key in row.knowledge.frames.gatherings


def _is_tie(row: Row, item: Item) -> bool:
    return row.text(item) in row.knowledge.groups["belonging"]


def unlisted_body(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The key of a body that speaks and that nobody knows: "the ministry of rivers and lakes of X"; else empty.

    Its head noun stands right behind the verb, words with the article follow, and an adjective or name tells its state.
    """
    head = row.items[at + 1] if at + 1 < stop else None
    if head is None or head.kind != "orgword" or head.prep or head.conj or row.is_definite(head):
        return ()
    for i in range(at + 2, min(stop + 1, len(row.items), at + 2 + LONGEST)):
        item = row.items[i]
        state = item.head.key if item.kind == "nisba" else item.keys[0] if item.kind == "ref" else ""
        if state.startswith("country:") and not item.prep and i > at + 2:
            return _unlisted(row, at + 1, i + 1, state)
        seat = row.items[i + 1] if "place" in groups_of(item) and i + 1 < len(row.items) else None
        if seat is not None and seat.keys and seat.keys[0].startswith("country:") and not seat.prep and i > at + 2:
            return _unlisted(row, at + 1, i + 2, seat.keys[0])
        if _opens(row, i) and i > at + LEAST_WORDS:
            return _unlisted(row, at + 1, i, "")
        joined = bool(item.conj) and not row.is_definite(item) and item.kind == "word"
        if item.prep or item.kind not in ("word", "unknown", "body", "noun") or not (_has_article(row, item) or joined):
            return ()
    return ()


def _has_article(row: Row, item: Item) -> bool:
    """Whether a word has the article, behind "and" or not."""
    clitics, text = row.knowledge.lexicon.clitics, row.text(item)
    return any(t.startswith(clitics.article) for t in (text, text[1:] if text[:1] in clitics.conjunctions else text))


def _opens(row: Row, at: int) -> bool:
    """Whether what is said, or where and when, begins behind the name of a body."""
    item = row.items[at]
    return item.kind in ("mark", "time") or bool(groups_of(item) & {"that", "place"})


def _unlisted(row: Row, first: int, last: int, state: str) -> tuple[str, ...]:
    """The key of the body that the items `[first, last)` name."""
    head = row.items[first]
    tokens = [t for t in row.sentence.tokens[head.start : row.items[last - 1].end] if t.is_word]
    of = "" if state else f"_{row.article}"
    key = f"organization:~{'_'.join(t.norm for t in tokens)}{of}".lower()
    types = tuple(dict.fromkeys(("Organization", head.head.key)))
    row.made[key] = Made(key, types, " ".join(t.text for t in tokens), state)
    return (key,)
