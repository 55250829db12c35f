"""Who a clause is about: behind its verb, before it, or left out."""

from __future__ import annotations

from kg.knowledge.forms import VerbInfo
from kg.model import Item
from kg.steps.facts.clause import groups_of
from kg.steps.facts.documents import document_speaker
from kg.steps.facts.naming import named_shortly
from kg.steps.facts.precedents import (
    behind_desk,
    behind_that,
    clashes,
    common_before,
    disagrees,
    goes_on_with,
    introduced,
    is_said_by_noun,
    named_among,
    set_apart,
    subject_before,
)
from kg.steps.facts.row import Row

BEFORE_NOUNS = frozenset(
    {"place", "with", "between", "about", "against", "frame", "during", "led_by", "attended", "besides"}
)

INTRODUCING = frozenset({"person", "office", "non_office", "title", "given"})


def subject_of(row: Row, at: int, stop: int, *, speaks: bool = False) -> tuple[tuple[str, ...], int, bool, bool]:
    """Subject keys, their item, whether the subject was left out, whether it is a common noun."""
    if at and "with_pronoun" in groups_of(row.items[at - 1]):
        if _is_nested(row, at - 1) or (row.unnamed and not row.told_of):
            return (), -1, True, False
        meant = dropped(row, at)
        return meant if meant[0] or row.unnamed or not row.sayer else _agreeing(row, at)
    if speaks and (issuer := document_speaker(row, at, stop)) is not None:
        return issuer, -1, True, not issuer
    if speaks and (short := named_shortly(row, at, stop)) is not None and row.items[at].kind == "verb":
        return short, at + 1, False, not short
    before = subject_before(row, at) if row.antecedent(at) < 0 else -1
    if before < 0 and row.items[at].kind == "verb" and not row.items[at].conj:
        before = set_apart(row, at)
    if before < 0 and row.items[at].kind == "verb" and not row.items[at].conj:
        before = behind_that(row, at)
    owner = row.items[at + 1] if at + 1 < stop else None
    if before < 0 and _is_of_nobody_known(row, at):
        return (), -1, False, True
    if at and speaks and row.text(row.items[at - 1])[len(row.items[at - 1].conj) :] in row.knowledge.groups["passive"]:
        return (), -1, False, True
    if before >= 0 and owner is not None and owner.kind == "ref" and _is_owned(owner) and not owner.prep:
        return row.as_actors(owner.keys), at + 1, False, False
    if before >= 0:
        return row.as_actors(row.items[before].keys), before, False, False
    if common_before(row, at):
        return (), -1, False, True
    if row.items[at].kind == "verb" and row.items[at].head.info.number == "plural":
        # a verb before its subject stands in the singular
        return dropped(row, at)
    if row.items[at].kind == "participle":
        return sayer(row, at) if speaks else row.last_subject, -1, True, False
    if not speaks and (named := named_among(row, at, stop)) >= 0:
        return row.as_actors(row.items[named].keys), named, False, False
    if speaks and (desk := behind_desk(row, at, stop)) >= 0:
        return row.as_actors(row.items[desk].keys), desk, False, False
    if speaks and is_said_by_noun(row, at, stop):
        return (), -1, False, True
    i = at + 1
    while i < stop:
        item = row.items[i]
        if (
            speaks
            and (item.kind in ("quote", "modal") or (item.kind == "mark" and item.head.key == "("))
            and i == at + 1
            and not _is_quoted_name(row, i)
        ):
            return ((), -1, False, True) if _is_quoted_stranger(row, i) else dropped(row, at)
        if item.kind == "ref":
            if not row.particle(i) and not _is_reached(row, at, item) and not _ends_between(row, at, i):
                left_out = goes_on_with(row, at, i, stop) or _is_own_envoy(row, at, item) or clashes(row, at, i)
                return dropped(row, at) if left_out else (row.as_actors(item.keys), i, False, False)
        elif (item.kind == "function" and item.head.key == "preposition") or groups_of(item) & BEFORE_NOUNS:
            i += 1 if "each_of" in groups_of(item) else companions(row, i, stop)
            continue
        elif item.prep and owns_next(row, i):
            i += 2
            continue
        elif speaks and (named := introduced(row, i, stop)) >= 0:
            return row.as_actors(row.items[named].keys), named, False, False
        elif _is_gathered(row, i, stop):
            return row.gathered, i, False, False
        elif groups_of(item) & {"human", "side"} or (speaks and i == at + 1 and _is_stranger(row, i, stop)):
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
            if (at_owner := _owner_of_force(row, i, stop)) >= 0:
                whose = row.items[at_owner]
                return (whose.head.key,) if whose.kind == "nisba" else row.as_actors(whose.keys), at_owner, False, False
            if i in row.adopted or (item.kind == "noun" and i == at + 1 and not speaks):
                i = _behind_noun(row, i, stop)
                continue
            if item.kind == "noun" and not speaks and i == at + 1 and not unlike(row, at, item):
                if item.head.info.definite and not item.head.info.pron:
                    row.adopted.add(i)
                return (), -1, False, True
            if (name := _apposed(row, i, stop)) >= 0:
                return row.items[name].keys, name, False, False
            return common(row, at, item)
        i += 1
    return dropped(row, at)


def _is_nested(row: Row, at: int) -> bool:
    """Whether a pronoun stands in what another one says: "it says that it suspects that they"."""
    if row.items[at].conj:
        return False
    for item in reversed(row.items[:at]):
        if item.kind in ("mark", "ref", "verb"):
            return False
        if "with_pronoun" in groups_of(item):
            return True
    return False


def _agreeing(row: Row, at: int) -> tuple[tuple[str, ...], int, bool, bool]:
    """Whom a pronoun before a verb stands for where who spoke last does not fit: the nearest one that does."""
    info = row.items[at].head.info
    named = (i.keys for i in reversed(row.items[:at]) if i.kind == "ref" and i.keys[0].startswith("person:"))
    return next((k for k in named if len(k) == 1 and not disagrees(row, info, k)), ()), -1, True, False


def _is_quoted_stranger(row: Row, at: int) -> bool:
    """Whether a word or two between quotation marks, behind a verb of saying, are a name that nobody knows."""
    closing = next((i for i in range(at + 2, min(at + 4, len(row.items))) if row.items[i].kind == "quote"), -1)
    inner = row.items[at + 1 : closing] if closing > 0 else ()
    return (
        bool(inner) and row.items[at].kind == "quote" and all(i.kind in ("unknown", "person", "given") for i in inner)
    )


def _is_quoted_name(row: Row, at: int) -> bool:
    """Whether nothing but a name stands between quotation marks."""
    inner = row.items[at : at + 3]
    return len(inner) == 3 and inner[1].kind == "ref" and inner[0].kind == "quote" == inner[2].kind


def _is_gathered(row: Row, at: int, stop: int) -> bool:
    """Whether "the ministers", "the leaders" stands alone for the people of the meeting told last."""
    item, behind = row.items[at], row.items[at + 1] if at + 1 < stop else None
    if not row.gathered or item.prep or row.text(item)[len(item.conj) :] not in row.knowledge.groups["gathered"]:
        return False
    return behind is None or behind.kind not in ("nisba", "ref", "word", "unknown", "number", "modifier")


def _apposed(row: Row, at: int, stop: int) -> int:
    """The name set off by a comma behind an office that somebody has under him: "his deputy, N, arrived"; else -1."""
    item, name = row.items[at], at + 2
    if item.kind not in ("office", "non_office") or not item.head.pron or name >= stop:
        return -1
    comma, person = row.items[at + 1], row.items[name]
    told = person.kind == "ref" and person.keys[0].startswith("person:") and not (person.prep or person.conj)
    return name if told and comma.kind == "mark" and not row.particle(name) else -1


def _is_stranger(row: Row, at: int, stop: int) -> bool:
    """Whether somebody nobody knows is named, or a title stands without its name: "the minister, on leaving, said"."""
    item = row.items[at]
    if item.kind == "title":
        return row.items[min(at + 1, stop - 1)].kind == "mark"
    return item.kind == "person" and not item.prep


def _is_own_envoy(row: Row, at: int, item: Item) -> bool:
    """Whether a state that was spoken of does something to somebody of its own: "and it recalled its ambassador"."""
    goes_on = row.items[at].kind == "verb" and bool(row.items[at].conj) and len(row.last_subject) == 1
    acts = any(s.frame.event == "Action" for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()))
    return goes_on and acts and _is_owned(item) and not row.last_subject[0].startswith("person:")


def _is_owned(item: Item) -> bool:
    """Whether a name stands for what somebody told before has: "whose president N", "its chancellor N"."""
    return item.why == "possessive" or (item.head.kind == "office" and bool(item.head.pron))


def _owner_of_force(row: Row, at: int, stop: int) -> int:
    """The adjective or name of the state whose planes, guns or ships a word names; -1 where there is none."""
    item = row.items[at]
    bare = row.text(item)[len(item.conj) :].removeprefix(row.knowledge.endings.article)
    if item.prep or bare not in row.knowledge.groups["arms"]:
        return -1
    for i in range(at + 1, min(stop, at + 4)):
        behind = row.items[i]
        if behind.prep or behind.conj:
            return -1
        if behind.kind == "nisba" or (behind.kind == "ref" and behind.keys[0].startswith("country:")):
            return i
        if behind.kind != "word":
            return -1
    return -1


def _ends_between(row: Row, at: int, name: int) -> bool:
    """Whether a name joined by "and" is the other side of a "between" behind the verb: "between X and, besides, Y"."""
    if not row.items[name].conj:
        return False
    return any(row.particle(i) in row.knowledge.groups["between"] for i in range(at + 1, name) if row.items[i].keys)


def _is_reached(row: Row, at: int, item: Item) -> bool:
    """Whether a name behind a verb of travel is where somebody goes: "and reached the capital"."""
    frames = [s.frame for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ())]
    travels = bool(frames) and all(f.event == "Visit" and f.object == "location" for f in frames)
    placed = all(k.startswith(("place:", "country:")) for k in item.keys)
    return travels and placed and any(k.startswith("person:") for k in row.last_subject)


def _is_of_nobody_known(row: Row, at: int) -> bool:
    """Whether a verb stands in a relative clause behind an office that nobody known holds: "the minister who came"."""
    first = at - 1
    while first > 0 and groups_of(row.items[first]) & {"done", "negation", "copula"}:
        first -= 1
    if first < 1 or "relative" not in groups_of(row.items[first]):
        return False
    before = row.items[first - 1] if row.items[first - 1].kind != "mark" or first < 2 else row.items[first - 2]
    return before.kind in ("office", "nisba", "non_office", "title")


def _behind_noun(row: Row, at: int, stop: int) -> int:
    """Where the clause goes on behind an event noun and the name, with its head noun, that an indefinite one takes."""
    if row.items[at].head.info.definite:
        return at + 1
    name = at + 1
    while name < stop and row.is_place_head(name):
        name += 1
    owned = name < stop and row.items[name].kind == "ref" and not row.items[name].prep
    return name + 1 if owned else at + 1


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
    info: VerbInfo = row.items[at].head.info
    number = getattr(info, "number", "singular")
    person = str(getattr(info, "person", "3"))
    if not person.startswith("3"):
        return row.last_subject, -1, True, False
    if number == "dual":
        return row.as_actors(row.last_subject if len(row.last_subject) == 2 else row.pair), -1, True, False
    if number == "singular" and (len(row.last_subject) > 1 or disagrees(row, info)):
        return (), -1, True, False
    if row.unnamed and row.items[at].conj and (row.speaks(row.items[at]) or not row.told_of):
        return (), -1, True, False
    if _takes_up(row, at, info):
        return row.sayer, -1, True, False
    return row.last_subject, -1, True, False


def _takes_up(row: Row, at: int, info: VerbInfo) -> bool:
    """Whether a masculine "and denied" goes on with who speaks, and not with his state that he spoke of."""
    verb = row.items[at]
    if verb.kind != "verb" or not verb.conj or info.tense != "perfect" or info.gender != "m" or not row.speaks(verb):
        return False
    people = bool(row.sayer) and all(k.startswith("person:") for k in row.sayer)
    return people and all(k.startswith("country:") for k in row.last_subject)


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
    astray = (one and len(row.last_subject) > 1) or disagrees(row, info)
    return next(fitting, () if astray else row.last_subject)


def companions(row: Row, at: int, stop: int) -> int:
    """How many items a particle and what stands behind it take, the name that an event noun there takes included."""
    noun = row.items[at + 1] if at + 1 < stop else None
    name = row.items[at + 2] if at + 2 < stop else None
    if noun is None or name is None or noun.kind != "noun" or name.kind != "ref" or name.prep or name.conj:
        return 2
    return 3 if noun.head.info.pron or not noun.head.info.definite else 2


def owns_next(row: Row, at: int) -> bool:
    """Whether a bare noun with a particle joined to it is owned by what is behind it: "for the efforts of X"."""
    item, name = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    if item.kind not in ("word", "noun", "unknown") or name is None or name.prep or name.conj:
        return False
    if name.kind != "ref" and (name.kind != "orgword" or row.is_definite(name)):
        return False
    bare = row.text(item)[len(item.conj + item.prep) :]
    return not item.head.pron and not bare.startswith(row.knowledge.lexicon.clitics.article)


def unlike(row: Row, at: int, noun: Item) -> bool:
    """Whether a verb and the definite noun behind it differ in gender, so that the noun is its object."""
    feminine = str(getattr(row.items[at].head.info, "gender", "")).startswith("f")
    bare = noun.head.info.definite and not noun.head.info.pron and noun.head.info.number == "singular"
    return bool(bare) and feminine != row.text(noun).endswith(row.knowledge.endings.feminine)


def remember(row: Row, at: int, stop: int) -> None:
    subject, _, dropped, _ = subject_of(row, at, stop)
    if subject and not dropped:
        row.last_subject = subject


def note_doer(row: Row, at: int) -> None:
    """Who is named right behind a verb that opens no frame here is who was spoken of last."""
    item = row.items[at]
    if item.kind == "ref" and not item.prep and item.why != "possessive":
        row.last_subject = row.as_actors(item.keys)


def note_copula(row: Row, at: int) -> None:
    """Who a sentence with "became" or "was", or with a verb that opens no frame, is about."""
    for i, item in enumerate(row.items[at + 1 : at + 3], at + 1):
        if item.kind == "ref" and not row.particle(i):
            row.last_subject = row.as_actors(item.keys)
            return
    before = subject_before(row, at) if row.is_other_verb(row.items[at]) else -1
    if before > 0 and not row.is_relative(at) and "contrast" in groups_of(row.items[before - 1]):
        row.last_subject = row.sayer = row.as_actors(row.items[before].keys)
        row.unnamed = False


def note_topic(row: Row, at: int) -> None:
    """Who a sentence turns to with "as for": whoever goes on speaking in it is he, even if nobody knows him."""
    item = row.items[at + 1] if at + 1 < len(row.items) else None
    if item is None or item.prep or not (item.kind == "ref" or item.kind in INTRODUCING):
        return
    row.unnamed = item.kind != "ref"
    row.sayer = () if row.unnamed else row.as_actors(item.keys)
    row.last_subject = row.sayer or row.last_subject
