"""Small things that are made and asked by the million: fields in slots, and nothing to guard them while they run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

from kg.model.replacing import Record

__all__ = ["Record", "record"]

T = TypeVar("T", bound=Record)


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A class of records, which the type checker keeps from being changed.

    To make one takes a third of the time of a named tuple, and to ask for a field a fifth: a named tuple is made by
    way of Python and looks its fields up, and the guard of a frozen class takes longer than all else.
    """
    return dataclass(slots=True)(cls)
