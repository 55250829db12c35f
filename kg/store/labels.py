"""Names in the language that is asked for, or in Arabic, since not everything has a name in another."""

from __future__ import annotations

import re

ORIGINAL = "ar"
_LABEL = re.compile(r"(\?\w+) rdfs:label (\?\w+) \. FILTER \(LANG\(\2\) = \?lang\)")
_EITHER = (
    r'\1 rdfs:label \2 . FILTER (LANG(\2) = ?lang || (LANG(\2) = "ar" && '
    r"NOT EXISTS { \1 rdfs:label \2Own . FILTER (LANG(\2Own) = ?lang) }))"
)


def in_language(query: str, lang: str) -> str:
    """A query whose labels in `?lang` fall back to Arabic; `?lang` is still to be bound."""
    return query if lang == ORIGINAL else _LABEL.sub(_EITHER, query)
