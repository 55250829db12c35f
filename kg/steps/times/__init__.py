"""Find the times that an article speaks of and place them on the calendar.

find_times      the phrases of a sentence, with what they say
article_anchor  the day from which relative words count, if the article has one
again           the months and years that are those told before
place           the moment of a phrase, as precisely as words and anchor make it
"""

from __future__ import annotations

from kg.steps.times.again import again
from kg.steps.times.anchor import Anchor, article_anchor
from kg.steps.times.expressions import Expression, TimeMention
from kg.steps.times.finding import find_times
from kg.steps.times.placing import place

__all__ = ["Anchor", "Expression", "TimeMention", "again", "article_anchor", "find_times", "place"]
