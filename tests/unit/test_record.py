"""Does a record behave like the named tuple that it stands for?"""

from __future__ import annotations

import pickle

import pytest

from kg.model import Unit
from kg.model.record import Record, record


@record
class Place(Record):
    name: str
    number: int = 0


def test_fields_are_given_in_order_or_by_name() -> None:
    assert Place("here", 2) == Place(number=2, name="here")
    assert Place("here").number == 0
    assert Place("here") != Place("there")


def test_replacing_makes_another_one() -> None:
    first = Place("here", 1)
    second = first._replace(number=2)
    assert (first.number, second) == (1, Place("here", 2))


def test_there_are_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Place("here")._replace(colour="red")
    assert not hasattr(Place("here"), "__dict__")


def test_records_go_from_process_to_process() -> None:
    unit = Unit(0, 1, "word", "x")
    assert pickle.loads(pickle.dumps(unit)) == unit
