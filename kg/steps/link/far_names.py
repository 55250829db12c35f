"""Names that come a few words behind their offices."""

from __future__ import annotations

from kg.steps.link.context import Context
from kg.steps.link.office_roles import role_in

FAR = 8


def far_name(
    m: Context, offices: tuple[tuple[str, str, str], ...], at: int
) -> tuple[tuple[tuple[str, str, str], ...], int]:
    """A name that comes a few words behind its office: "coordinator of the policy of the Union, N"."""
    body = ""
    for_it = (
        at < len(m.units)
        and m.units[at].prep == m.knowledge.lexicon.clitics.lam
        and m.units[at].kind in ("word", "noun", "orgword", "body")
    )
    about = at < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["about"]
    field = for_it or about
    for i in range(at, min(at + FAR, len(m.units))):
        unit = m.units[i]
        if unit.kind == "particle" and isinstance(unit.info, frozenset) and "that" in unit.info:
            break
        if unit.kind == "noun" and unit.prep == m.knowledge.lexicon.clitics.lam and i > at:
            break  # "the head of the government of X is in Y to meet N"
        if unit.kind == "person" and i > at:
            if unit.conj or unit.prep or not (body or field) or (about and i == at + 1):
                break  # "the spokesman quoted from N": right behind "about" the name is another's
            return tuple(
                (role_in(m, m.knowledge.offices.offices[o], of or body), of or body, o) for _, of, o in offices
            ), i
        if (unit.kind in ("organization", "country") and unit.info != "ambiguous") or (
            unit.kind == "nisba" and m.units[i - 1].kind == "body" and unit.key.startswith("country:")
        ):
            body = body or unit.key
        elif (unit.kind == "quote" and m.is_quoted_name(i)) or (
            unit.kind == "mark" and unit.key in ("(", ")") and body + unit.key != ")"
        ):
            continue
        elif unit.kind not in ("word", "orgword", "function", "particle", "nisba", "body", "noun") or unit.conj:
            break
    return offices, at
