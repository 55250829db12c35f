"""Who a clause is about: behind its verb, before it, or left out."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.documents import document_speaker
from kg.steps.facts.naming import named_shortly
from kg.steps.facts.row import Row, groups_of

BEFORE_NOUNS = frozenset(
    {"place", "with", "between", "about", "against", "frame", "during", "led_by", "attended", "besides"}
)
COMMON = frozenset({"word", "orgword", "body", "unknown", "nisba", "office", "non_office"})
FAR = 14
TRANSITIVE = frozenset({"thank", "congratulate", "meet", "receive", "call", "condole", "welcome_guest"})
COMMAS = ("،", ",", "-", "–")


def subject_of(row: Row, at: int, stop: int, *, speaks: bool = False) -> tuple[tuple[str, ...], int, bool, bool]:
    """Subject keys, their item, whether the subject was left out, whether it is a common noun."""
    if at and "with_pronoun" in groups_of(row.items[at - 1]):
        return dropped(row, at)
    if speaks and (issuer := document_speaker(row, at, stop)) is not None:
        return issuer, -1, True, not issuer
    if speaks and (short := named_shortly(row, at, stop)) is not None and row.items[at].kind == "verb":
        return short, at + 1, False, not short
    before = subject_before(row, at) if row.antecedent(at) < 0 else -1
    if before < 0 and row.items[at].kind == "verb" and not row.items[at].conj:
        before = set_apart(row, at)
    owner = row.items[at + 1] if at + 1 < stop else None
    if before >= 0 and owner is not None and owner.kind == "ref" and owner.why == "possessive" and not owner.prep:
        return row.as_actors(owner.keys), at + 1, False, False
    if before >= 0:
        return row.as_actors(row.items[before].keys), before, False, False
    if common_before(row, at):
        return (), -1, False, True
    if row.items[at].kind == "participle":
        return sayer(row, at) if speaks else row.last_subject, -1, True, False
    if not speaks and (named := named_among(row, at, stop)) >= 0:
        return row.as_actors(row.items[named].keys), named, False, False
    i = at + 1
    while i < stop:
        item = row.items[i]
        if (
            speaks
            and (item.kind in ("quote", "modal") or (item.kind == "mark" and item.head.key == "("))
            and i == at + 1
        ):
            return dropped(row, at)
        if item.kind == "ref":
            if not item.prep:
                return (
                    dropped(row, at) if goes_on_with(row, at, i, stop) else (row.as_actors(item.keys), i, False, False)
                )
        elif (item.kind == "function" and item.head.key == "preposition") or groups_of(item) & BEFORE_NOUNS:
            i += 1 if "each_of" in groups_of(item) else companions(row, i, stop)
            continue
        elif groups_of(item) & {"human", "side"}:
            return (), -1, False, True
        elif (
            item.kind in ("word", "unknown", "noun", "orgword", "non_office", "nisba", "office", "body", "participle")
            and not item.prep
        ):
            behind = row.items[i + 1] if i + 1 < stop else None
            if (
                row.is_definite(item)
                and item.kind != "noun"
                and behind is not None
                and behind.kind == "ref"
                and not behind.prep
                and not row.particle(i + 1)
            ):
                return row.as_actors(behind.keys), i + 1, False, False
            if i in row.adopted or (item.kind == "noun" and i == at + 1 and not speaks):
                owned = behind is not None and behind.kind == "ref" and not behind.prep and not item.head.info.definite
                i += 2 if owned else 1
                continue
            if item.kind == "noun" and not speaks and i == at + 1 and not unlike(row, at, item):
                if item.head.info.definite and not item.head.info.pron:
                    row.adopted.add(i)
                return (), -1, False, True
            return common(row, at, item)
        i += 1
    return dropped(row, at)


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


def goes_on_with(row: Row, at: int, ref: int, stop: int) -> bool:
    """Whether a lone name behind a later verb of a sentence is its object: "X received the guests and thanked Y"."""
    verb = row.items[at]
    if not (verb.kind == "verb" and verb.conj and at and row.last_subject) or verb.head.pron:
        return False
    senses = row.knowledge.frames.verbs.get(verb.head.key, ())
    if not any(s.frame.id in TRANSITIVE for s in senses) or row.items[at - 1].kind in ("quote", "verb"):
        return False
    info = verb.head.info
    alone = not any(i.kind == "ref" and not i.prep for i in row.items[ref + 1 : stop])
    fits = info.number == "singular" and len(row.last_subject) == 1 and not disagrees(row, info)
    return alone and fits and not set(row.as_actors(row.items[ref].keys)) & set(row.last_subject)


def common(row: Row, at: int, item: Item) -> tuple[tuple[str, ...], int, bool, bool]:
    """A noun that is no name stands where the subject may stand: it is the subject, or an object after none."""
    human = row.text(item) in row.knowledge.groups.get("human", frozenset()) or item.kind in (
        "office",
        "non_office",
        "orgword",
        "body",
    )
    if human and item.kind != "office":
        return (), -1, False, True
    if human or item.kind == "unknown" or (row.is_definite(item) and item.kind == "word" and not row.items[at].conj):
        goes_on = row.items[at].conj or (at and "also" in groups_of(row.items[at - 1]))
        if not (goes_on and item.kind != "office"):
            return (), -1, False, True
    return dropped(row, at)


def dropped(row: Row, at: int) -> tuple[tuple[str, ...], int, bool, bool]:
    info = row.items[at].head.info
    number = getattr(info, "number", "singular")
    person = str(getattr(info, "person", "3"))
    if not person.startswith("3"):
        return row.last_subject, -1, True, False
    if number == "dual":
        return row.as_actors(row.last_subject if len(row.last_subject) == 2 else row.pair), -1, True, False
    if number == "singular" and (len(row.last_subject) > 1 or disagrees(row, info)):
        return (), -1, True, False
    return row.last_subject, -1, True, False


def heard_before(row: Row, at: int) -> bool:
    """Whether a verb of saying that names nobody goes on with who spoke in the sentence before."""
    if row.sayer or row.unnamed or not row.heard or row.items[at].kind != "verb":
        return False
    info = row.items[at].head.info
    if any(i.kind == "ref" and not i.prep and not row.particle(n) for n, i in enumerate(row.items[:at])):
        return False
    one = info.number == "singular" and len(row.heard) == 1
    return one and str(info.person).startswith("3") and not disagrees(row, info, row.heard)


def sayer(row: Row, at: int) -> tuple[str, ...]:
    """Who goes on speaking in a participle like "stressing that": who spoke in this sentence, if he may be meant."""
    info = row.items[at].head.info
    one = getattr(info, "number", "") == "singular"
    if row.unnamed:
        return ()
    fitting = (
        k for k in (row.sayer, row.last_subject) if k and not (one and len(k) > 1) and not disagrees(row, info, k)
    )
    return next(fitting, () if one and len(row.last_subject) > 1 else row.last_subject)


def disagrees(row: Row, info: object, keys: tuple[str, ...] | None = None) -> bool:
    """Whether a feminine verb cannot have a man as its subject: the first of `keys`, else who was spoken of last."""
    keys = row.last_subject if keys is None else keys
    if not str(getattr(info, "gender", "")).startswith("f") or not keys:
        return False
    thing = row.knowledge.world.things.get(keys[0])
    return thing is not None and thing.key.startswith("person:") and thing.detail == "m"


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
            and item.head.key in COMMAS
            and (relative or row.items[at].conj or (i + 1 < at and "done" in groups_of(row.items[i + 1])))
        ):
            pass
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
        return i
    if item.prep or not heads_clause(row, i):
        return -1
    return i


def companions(row: Row, at: int, stop: int) -> int:
    """How many items a particle and what stands behind it take, the name that an event noun there takes included."""
    noun = row.items[at + 1] if at + 1 < stop else None
    name = row.items[at + 2] if at + 2 < stop else None
    if noun is None or name is None or noun.kind != "noun" or name.kind != "ref" or name.prep or name.conj:
        return 2
    return 3 if noun.head.info.pron or not noun.head.info.definite else 2


def unlike(row: Row, at: int, noun: Item) -> bool:
    """Whether a verb and the definite noun behind it differ in gender, so that the noun is its object."""
    feminine = str(getattr(row.items[at].head.info, "gender", "")).startswith("f")
    bare = noun.head.info.definite and not noun.head.info.pron and noun.head.info.number == "singular"
    return bool(bare) and feminine != row.text(noun).endswith(row.knowledge.endings.feminine)


def set_apart(row: Row, at: int) -> int:
    """The subject before its verb where a phrase between commas stands between the two; -1 where there is none."""
    closing = at - 1
    while closing > 0 and groups_of(row.items[closing]) & {"done", "negation", "future", "still"}:
        closing -= 1
    if closing >= 2 and row.items[closing].kind == "mark" and groups_of(row.items[closing - 2]) & {"copula", "topic"}:
        return closing - 1 if row.items[closing - 1].kind == "ref" and not row.items[closing - 1].prep else -1
    if closing <= 1 or row.items[closing].kind != "mark" or row.items[closing].head.key not in COMMAS:
        return -1
    for i in range(closing - 1, max(0, closing - FAR), -1):
        if row.items[i].kind == "verb":
            return -1
        if row.items[i].kind == "mark" and row.items[i].head.key in COMMAS:
            named = row.items[i - 1].kind == "ref" and not row.items[i - 1].prep and heads_clause(row, i - 1)
            return i - 1 if named else -1
    return -1


def common_before(row: Row, at: int) -> bool:
    """Whether a definite common noun stands before its verb at the head of a clause: "that the council told"."""
    if row.items[at].kind != "verb" or row.items[at].conj:
        return False
    first = at
    while first and row.items[first - 1].kind in COMMON and not row.items[first - 1].prep:
        first -= 1
    if first == at or not row.is_definite(row.items[first]):
        return False
    return first == 0 or bool(groups_of(row.items[first - 1]) & {"that", "narrator", "clause", "contrast"})


def heads_clause(row: Row, at: int) -> bool:
    if at == 0 or row.items[at].conj:
        return True
    before = row.items[at - 1]
    groups = groups_of(before)
    if before.kind == "anaphor" and before.head.key == "members":
        return at == 1 or heads_clause(row, at - 1)
    if before.kind in ("mark", "quote", "number"):
        return True
    if (
        groups & {"that", "narrator", "clause", "each_of", "topic", "done", "copula", "contrast", "own_side"}
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


def remember(row: Row, at: int, stop: int) -> None:
    subject, _, dropped, _ = subject_of(row, at, stop)
    if subject and not dropped:
        row.last_subject = subject


def note_copula(row: Row, at: int) -> None:
    """Who a sentence with "became" or "was" is about."""
    for item in row.items[at + 1 : at + 3]:
        if item.kind == "ref" and not item.prep:
            row.last_subject = row.as_actors(item.keys)
            return
