"""How good the reading is: a built graph compared with facts that people found in the same articles.

`score` counts, `report` tells; `gold` says what a gold line may hold and `scoring` what counts as found.
"""

from kg.evaluate.gold import GoldFact, read_gold
from kg.evaluate.report import read_quads, report
from kg.evaluate.scoring import Score, score

__all__ = ["GoldFact", "Score", "read_gold", "read_quads", "report", "score"]
