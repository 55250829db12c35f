"""What all records can do: give the same with other values in some fields, and be written and loaded."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, Self


class Record:
    """What classes made by `record` have in common."""

    __slots__ = ()

    def _replace(self, **changes: Any) -> Self:
        """The same with other values in some fields, as of a named tuple."""
        kind: Any = type(self)
        values = _values.get(kind)
        if values is None:
            values = _values[kind] = attrgetter(*kind.__dataclass_fields__)
        new: Self = kind(*values(self))
        for name, value in changes.items():
            setattr(new, name, value)
        return new

    def __getstate__(self) -> dict[str, Any]:
        """The value of each field."""
        kind: Any = type(self)
        return {name: getattr(self, name) for name in kind.__dataclass_fields__}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


_values: dict[type[Record], attrgetter[Any]] = {}
