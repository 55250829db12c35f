"""Leave garbage alone while much is made that stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for circles of garbage meanwhile; also a decorator.

    What a build makes it keeps, and what it drops is in no circle: looking for garbage takes a fifth of its time and
    finds none. Where the caller has switched the search off, it stays off.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
