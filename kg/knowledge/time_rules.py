"""The shapes of phrases that speak of a time, in names of the categories of words.

A rule is its builder's name and a pattern; blanks do not count, brackets group, the marks `?*+|` and `!` (not followed
by) are those of regular expressions. Where several rules match at a place the longest match counts, then the order.
"""

from __future__ import annotations

import re

_PARTS = {
    "ERA": "(gregorian_era | hijri_era)",
    "DAYNAME": "(ordinal (teen | tens)? | tens)",
    "DAY": "(day_number | DAYNAME)",
    "NAME": "(month_name | unsure_month)",
    "MONTH": "(open NAME close NAME | NAME NAME | NAME ((slash | dash) open? NAME close? | open NAME close)?)",
    "YEARWORD": "(year | the_year)",
    "YEAR": "((comma | of | in | open)* YEARWORD? year_number ERA? close?)",
    "SHIFT": "(last | next | current)",
    "THISYEAR": "(comma? (of | in)? (the_year SHIFT | this the_year))",
    "SAMEYEAR": "((comma | of | in)* (same the_year | the_year itself))",
    "TIMEOFDAY": "(part | the_day | comma)",
    "WEEKDAY": "((part of? | the_day)* open? weekday close?)",
    "WHEN": "(today | yesterday | tomorrow | day_before | day_after | tonight)",
    "SEPARATED": "(comma | open | dash | in | corresponding | slash)*",
    "HIJRI": "(DAY of? month? hijri (year_number? hijri_era?))",
    "CORRESPONDING": "(close | comma | open | dash | slash | corresponding | weekday | the_day | in | of)*",
    "FULLNAME": "(DAY of? month? MONTH)",
    "JOIN": "(and | to | dash)",
    "UNITS": "(unit_many | unit_one)",
    "COUNTED": "((about | few)* (((number | amount (and? amount)?) few? UNITS) | unit_two) half? few_after?)",
    "SINGLE": "(unit_one (!year_number | weekday | number | NAME | last | next | hijri | ordinal | open))",
    "BEFORERANGE": "(two_days | between | of | in | period | the_day)",
    "UNCOUNTED": "((about | few)* unit_many few_after?)",
}

_RULES = (
    ("numeric", "((WHEN | WEEKDAY) SEPARATED)* the_day? numeric_date ERA?"),
    ("date", "((WHEN | WEEKDAY) SEPARATED)* the_day? FULLNAME (YEAR | THISYEAR | comma? SHIFT)?"),
    ("again", "((WHEN | WEEKDAY) SEPARATED)* the_day? FULLNAME SAMEYEAR"),
    ("again", "phase? month? MONTH SAMEYEAR"),
    ("date", "((WHEN | WEEKDAY) SEPARATED)* the_day? HIJRI CORRESPONDING FULLNAME YEAR?"),
    ("numeric", "((WHEN | WEEKDAY) SEPARATED)* the_day? HIJRI CORRESPONDING numeric_date ERA?"),
    ("date", "((WHEN | WEEKDAY) SEPARATED)* the_day? FULLNAME YEAR CORRESPONDING HIJRI close?"),
    ("date", "((WHEN | WEEKDAY) SEPARATED)* the_day? numeric_date CORRESPONDING HIJRI close?"),
    ("hijri", "((WHEN | WEEKDAY) SEPARATED)* the_day? DAY of? month? hijri year_number hijri_era?"),
    ("hijri", "month? hijri year_number hijri_era?"),
    ("hijri", "YEARWORD year_number hijri_era"),
    ("vague", "((WHEN | WEEKDAY) SEPARATED)* the_day? DAY of? month? hijri"),
    ("vague", "month hijri SHIFT?"),
    ("date", "DAY of? (the_month SHIFT | this the_month | current)"),
    (
        "days",
        "BEFORERANGE* DAY (of? month? MONTH YEAR?)? JOIN? FULLNAME (YEAR | THISYEAR | SHIFT)?",
    ),
    ("month_days", "BEFORERANGE+ DAY JOIN DAY of? (the_month SHIFT | this the_month | current)"),
    ("days", "day_range of? month? MONTH (YEAR | THISYEAR | SHIFT)?"),
    ("days", "(the_day | two_days)* DAY ((comma | and)+ DAY)+ of? month? MONTH (YEAR | THISYEAR | SHIFT)?"),
    ("month", "(the_week | half_year) (ordinal | recent | last) of month? MONTH (YEAR | THISYEAR | SHIFT)?"),
    ("month", "phase? month? MONTH (YEAR | THISYEAR | SHIFT)"),
    ("month", "phase? month (month_name | unsure_month)"),
    ("month", "phase? month? NAME slash NAME"),
    ("month", "phase? month_name"),
    ("month", "phase unsure_month"),
    ("months", "two_months NAME JOIN? NAME (YEAR | THISYEAR | SHIFT)?"),
    ("months", "(between | of | period | in)+ month? NAME YEAR? (JOIN month? NAME | NAME) (YEAR | THISYEAR | SHIFT)?"),
    ("months", "NAME and? NAME (YEAR | SHIFT)"),
    ("months", "NAME YEAR? (dash | to) NAME YEAR"),
    ("year", "phase? of? season? of? YEARWORD year_number gregorian_era?"),
    ("year", "in phase? of? season? of? year_number gregorian_era?"),
    ("year", "(phase | season) of? year_number gregorian_era?"),
    ("year", "season (THISYEAR | SHIFT)"),
    (
        "years",
        "(BEFORERANGE | two_years | years)+ YEARWORD? year_number (JOIN YEARWORD?)+ year_number gregorian_era?",
    ),
    ("years", "(two_years | years) year_number JOIN year_number"),
    ("years", "(YEARWORD | two_years | years | period | in | between) year_range"),
    ("quarter", "(quarter | half_year) ordinal of? (YEARWORD? year_number | the_year SHIFT | this the_year)"),
    ("vague", "same (the_month | the_year)"),
    ("shift", "phase? of? (the_week | the_month | the_year) SHIFT"),
    ("shift", "phase? of? (the_week | the_month | the_year) (ago last | later next)"),
    ("vague", "(WEEKDAY | tonight) (ago last | later next)"),
    ("vague", "part* tonight (last | next)"),
    ("shift", "phase? of? this (the_week | the_month | the_year) SHIFT?"),
    ("vague", "phase? of? (the_week | the_month | the_year) (following | recent)"),
    ("vague", "the_day following"),
    ("weekday", "WEEKDAY (part | comma)? (SHIFT | this)?"),
    ("weekday", "WEEKDAY (of? the_week SHIFT)"),
    ("vague", "WEEKDAY following"),
    ("weekday", "(part | the_day)* WHEN (part | comma | open | slash | dash | the_day)* weekday (close | slash)?"),
    ("weekday", "WEEKDAY (comma | open)* WHEN close?"),
    ("weekdays", "(two_days | between | of | in)+ WEEKDAY JOIN? WEEKDAY SHIFT?"),
    ("when", "(part | the_day)* of? WHEN part*"),
    ("ago", "ago COUNTED (!of)"),
    ("ago", "ago about* SINGLE (!of)"),
    ("vague", "(ago | later) (COUNTED | UNCOUNTED | about* SINGLE) of?"),
    ("shift", "weekend SHIFT"),
    ("vague", "weekend"),
    ("vague", "(phase of?)? the_season SHIFT"),
    ("vague", "(phase of?)? decade (of? century SHIFT)?"),
    ("vague", "(phase of?)? century SHIFT"),
    ("era", "(phase of?)? century_number"),
    ("length", "within? COUNTED (last | next | recent)?"),
    ("length", "within? UNCOUNTED (last | next | recent)?"),
    ("length", "within? unit_one half"),
    ("length", "within SINGLE (!last | next | current | recent)"),
    ("length", "(within | in | amount | number)? many_days (amount | number)? (last | next | recent)"),
)


def _expand(pattern: str) -> str:
    """Put the parts in the place of their names; `!x` becomes "not followed by x"."""
    while True:
        expanded = re.sub(r"[A-Z]{2,}", lambda match: _PARTS[match.group()], pattern)
        if expanded == pattern:
            return expanded.replace("(!", "(?!")
        pattern = expanded


RULES = tuple((name, _expand(pattern)) for name, pattern in _RULES)
