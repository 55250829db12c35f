"""Texts that speak for those who put them out: "the statement added", "a statement in which it called for"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees
from kg.steps.facts.clauses.subjects.texts_issued import comes_from, issued_by
from kg.steps.facts.clauses.subjects.texts_of_gatherings import gatherer, is_gathering, put_out_by_all, with_adjective

REACH = 6
FAR = 12
NEAR = 4
# what comes "from" who says something in it
CARRIED = frozenset({"correspond", "call"})


def is_document(row: Row, at: int) -> bool:
    """Whether an item is a word for a text that somebody puts out."""
    item = row.items[at]
    documents, text = row.knowledge.groups["document"], row.text(item)[len(item.conj) :]
    bare = text[len(item.prep) :]
    if text in documents or bare in documents or (item.kind == "noun" and bare.split(" ")[0] in documents):
        return True
    return with_adjective(row, at) in row.knowledge.groups["final_text"]


def document_speaker(row: Row, at: int, stop: int) -> tuple[str, ...] | None:
    """Who speaks in a text that is the subject of the verb at `at` or that the verb describes; None without a text."""
    if adopter := _adopter(row, at):
        return adopter
    if (text := _described(row, at)) >= 0 and (author := issued_by(row, at, text)):
        return author
    if writer := _writer(row, at, stop) or _owner_of_words(row, at, stop):
        return writer
    if at and not row.items[at].conj and is_document(row, at - 1) and _points_back(row, at + 1, stop):
        return row.last_subject
    if at and not row.items[at].conj and _points_back(row, at + 1, stop) and _tells_of_text(row, at):
        told = row.sayer or row.last_subject
        one = getattr(row.items[at].head.info, "number", "") == "singular"
        return told if one == (len(told) == 1) else None
    if _is_same_source(row, at + 1, stop):
        return row.issuer
    if (text := _text_before(row, at)) >= 0:
        return issuer_named(row, text, at) or row.issuer or row.sayer
    behind = next((i for i in range(at + 1, min(stop, at + 3)) if row.items[i].kind != "time"), -1)
    if behind < 0 or row.items[behind].prep or not is_document(row, behind) or _puts_in(row, at, behind):
        return None
    named = gatherer(row, behind) or issuer_named(row, behind, _behind_issue(row, behind, stop))
    if not named and (whole := put_out_by_all(row, behind)):
        return whole
    if not named and behind + 1 < stop and is_gathering(row, behind + 1) and (held := row.gathered or row.convener):
        return held
    owner = row.items[behind + 1] if behind + 1 < stop else None
    lam = row.knowledge.lexicon.clitics.lam
    unknown = owner is not None and owner.prep == lam and owner.kind != "ref" and not row.is_definite(row.items[behind])
    if named or unknown:
        return named
    # where nobody is told to have put out any, it is that of those who gathered
    return row.issuer or (row.convener if row.is_definite(row.items[behind]) else ())


def author_before(row: Row, at: int) -> tuple[str, ...]:
    """Whose text heads the clause of a verb that names no subject: "in a statement issued by X, it announced that"."""
    if row.items[at].kind != "verb" or row.items[at].conj:
        return ()
    last = at - 1 if at and row.items[at - 1].kind == "mark" and row.items[at - 1].head.key in COMMAS else at
    for i in range(last - 1, max(-1, last - FAR), -1):
        if is_document(row, i):
            opens = i < NEAR and ("place" in groups_of(row.items[i - 1]) or row.items[i].prep)
            named = issuer_named(row, i, last) if opens and i else ()
            return () if disagrees(row, row.items[at].head.info, named) else named
        if row.items[i].kind in ("verb", "quote", "mark") or "that" in groups_of(row.items[i]):
            return ()
    return ()


def _puts_in(row: Row, at: int, text: int) -> bool:
    """Whether somebody named right before a verb puts in a text: "X handed a note of protest to Y"."""
    led = at > 0 and row.items[at - 1].kind == "ref" and not row.particle(at - 1) and not row.items[at].conj
    return led and not row.is_definite(row.items[text])


def _adopter(row: Row, at: int) -> tuple[str, ...]:
    """Who voted for or put out the text that a verb tells of without a pronoun: "adopted a resolution that urges"."""
    verb = row.items[at]
    if "resolution" not in row.traces or verb.kind != "verb" or verb.conj or verb.head.info.tense != "imperfect":
        return ()
    text = next((i for i in range(at - 1, max(0, at - 1 - REACH), -1) if _is_resolution(row, i)), -1)
    if text >= 0 and (sponsor := _sponsor(row, text, at)):
        return sponsor
    if text < 0 or any(i.kind in ("verb", "mark", "quote") for i in row.items[text + 1 : at]):
        return ()
    for i in range(text - 1, max(-1, text - FAR), -1):
        if row.items[i].kind == "verb":
            passed = fold(row.items[i].head.key) in row.knowledge.groups["adopting"] | row.knowledge.groups["voting"]
            return row.last_subject if passed and row.last_subject[:1] and _puts_out(row) else ()
        if row.items[i].kind in ("mark", "quote") or "that" in groups_of(row.items[i]):
            return ()
    return ()


def _described(row: Row, at: int) -> int:
    """The text that a verb describes, right before it or before its adjectives and whose it is; -1 without one."""
    for i in range(at - 1, max(-1, at - 1 - REACH), -1):
        if is_document(row, i) or _is_resolution(row, i):
            return i
        if row.items[i].kind in ("mark", "quote", "verb"):
            return -1
    return -1


def _sponsor(row: Row, text: int, at: int) -> tuple[str, ...]:
    """Who put forward a text, where a verb with its pronoun tells: "a draft that X had tabled, urging"."""
    for i in range(text + 1, at - 1):
        item, behind = row.items[i], row.items[i + 1]
        if item.kind == "verb":
            named = bool(item.head.pron) and behind.kind == "ref" and not behind.prep
            return row.as_actors(behind.keys) if named else ()
    return ()


def _is_resolution(row: Row, at: int) -> bool:
    """Whether an item is a word for a text on which a body votes, without the article."""
    item = row.items[at]
    return row.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0] in row.knowledge.groups["resolution"]


def _puts_out(row: Row) -> bool:
    """Whether who was spoken of last is a body or a state."""
    return all(key.startswith(("organization:", "country:")) for key in row.last_subject)


def _text_before(row: Row, at: int) -> int:
    """The text that heads its clause right before a verb, or before a relative clause that tells of it; else -1."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.conj or at < 1:
        return -1
    if is_document(row, at - 1):
        return at - 1 if _heads(row, at - 1) else -1
    for i in range(at - 1, 0, -1):
        if "relative" in groups_of(row.items[i]) and is_document(row, i - 1) and _heads(row, i - 1):
            told = any(item.kind == "verb" for item in row.items[i + 1 : at])
            return i - 1 if told else -1
        if row.items[i].kind == "mark" or "that" in groups_of(row.items[i]):
            return -1
    return -1


def _heads(row: Row, at: int) -> bool:
    """Whether a definite word begins a sentence or what stands behind a mark in it."""
    item, before = row.items[at], row.items[at - 1] if at else None
    opens = before is None or before.kind == "mark" or "contrast" in groups_of(before)
    return opens and row.is_definite(item) and not item.prep and not item.conj


def _writer(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """Who wrote or called, where a verb tells of his letter or call more: "got a letter from X in which he thanked"."""
    if not at or row.items[at].conj or row.items[at].kind != "verb" or not _points_back(row, at + 1, stop):
        return ()
    for i in range(at - 1, max(1, at - FAR), -1):
        item = row.items[i]
        if item.kind == "verb" or "that" in groups_of(item):
            return ()
        if item.kind == "ref" and row.particle(i) in row.knowledge.groups["from"]:
            noun = next((n for n in reversed(row.items[max(0, i - NEAR) : i]) if n.kind == "noun"), None)
            senses = row.knowledge.frames.nouns.get(noun.head.key, ()) if noun is not None else ()
            sent = any(s.frame.id in CARRIED for s in senses)
            return row.as_actors(item.keys) if sent and len(item.keys) == 1 else ()
    return ()


def _owner_of_words(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """Whose words a relative clause tells more of: "the remarks of X, in which he denied", "a remark by X in which".

    Behind a noun without the article nothing opens the relative clause.
    """
    if at < 2 or row.items[at].kind != "verb" or row.items[at].conj or not _points_back(row, at + 1, stop):
        return ()
    owned = row.items[at - 1].prep == row.knowledge.lexicon.clitics.lam and row.items[at - 1].kind == "ref"
    name = at - 2 if "relative" in groups_of(row.items[at - 1]) else at - 1 if owned else -1
    name -= 1 if name > 1 and row.items[name].kind == "mark" else 0
    if name < 1 or row.items[name].kind != "ref" or len(row.items[name].keys) != 1:
        return ()
    if row.particle(name) and not owned:
        return ()
    noun = row.items[name - 1]
    senses = row.knowledge.frames.nouns.get(noun.head.key, ()) if noun.kind == "noun" else ()
    said = any(s.frame.event == "Statement" for s in senses) or is_document(row, name - 1)
    if owned and any(s.frame.id in CARRIED for s in senses):
        return ()  # "a letter to X"
    return row.as_actors(row.items[name].keys) if said and not noun.head.pron else ()


def _tells_of_text(row: Row, at: int) -> bool:
    """Whether a comma closes what tells of a text of which the verb tells more: "put out a text, in which"."""
    before = row.items[at - 1]
    if before.kind == "ref":
        # "a letter to X in which it": whom the text goes to stands between the two
        text = next((i for i in range(at - 1, max(-1, at - 1 - NEAR), -1) if is_document(row, i)), -1)
        return text >= 0 and any(row.particle(i) or row.items[i].prep for i in range(text + 1, at))
    if before.kind != "mark" or before.head.key not in COMMAS:
        return False
    return any(is_document(row, i) for i in range(max(0, at - FAR), at - 1))


def _behind_issue(row: Row, at: int, stop: int) -> int:
    """How far to look for who put out the text at `at`: past a verb of issuing, as in "that came from X"."""
    issued = stop == at + 1 and stop < len(row.items) and row.items[stop].kind == "verb"
    if issued and comes_from(row, stop + 1):
        return row.stop(stop)
    if not issued or not row.items[stop].head.pron:
        return stop
    return row.stop(stop) if fold(row.items[stop].head.key) in row.knowledge.groups["issuing"] else stop


def issuer_named(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """Who put out the text at `at`, where it is said: "the statement of X", but "the statement accused X"."""
    for i in range(at + 1, min(stop, at + REACH)):
        item = row.items[i]
        if item.kind == "noun" and not is_gathering(row, i):
            row.adopted.add(i)
        led = row.particle(i) in row.knowledge.groups["stands_in"] or "between" in groups_of(row.items[i - 1])
        between = {x.kind for x in row.items[at + 1 : i]} & {"verb", "noun"}
        bare = row.is_definite(row.items[at]) and not (row.particle(i) or item.prep or between)
        if item.kind == "ref" and (led or bare):
            return ()
        if item.kind == "ref":
            more = row.items[i + 1] if i + 1 < stop else None
            both = item.keys + (more.keys if more is not None and more.kind == "ref" and more.conj else ())
            return row.as_actors(both)
        if groups_of(item) & {"that", "about"} or item.kind in ("quote", "verb"):
            if (i == at + 1 and item.kind == "verb") or comes_from(row, i):
                continue
            return ()
    return ()


def _is_same_source(row: Row, at: int, stop: int) -> bool:
    """Whether whoever was quoted before speaks on: "the same source", "the source itself"."""
    words = {row.text(item) for item in row.items[at : min(stop, at + 2)]}
    return bool(words & row.knowledge.groups["source"]) and bool(words & row.knowledge.groups["same"])


def _points_back(row: Row, at: int, stop: int) -> bool:
    """Whether a particle with a pronoun, "in it", follows."""
    item = row.items[at] if at < stop else None
    return item is not None and item.kind == "function" and item.head.key == "inflected_preposition"
