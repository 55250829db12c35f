"""Who speaks at an occasion that is told as his behind "it came". Every sentence is our own."""

from __future__ import annotations

import pytest

from tests.short import statements

MINISTER = "وزير الخارجية التركي هاكان فيدان"


@pytest.mark.parametrize(
    "text",
    [
        f"جاء ذلك خلال مؤتمر صحفي عقده {MINISTER} في أنقرة، حيث رفض المبادرة الكندية.",
        f"جاء ذلك خلال مؤتمر صحفي عقده {MINISTER} في أنقرة، حيث اتهم كندا بخرق الاتفاق.",
        f"جاء ذلك خلال مؤتمر صحفي عقده {MINISTER} في أنقرة، حيث شكر كينيا على استضافة المحادثات.",
        f"جاء ذلك في كلمة ألقاها {MINISTER} أمام البرلمان، دعا فيها إلى وقف القتال في مالي.",
        f"جاء ذلك خلال مؤتمر صحفي ل{MINISTER} في أنقرة، حيث دعا إلى وقف القتال في مالي.",
        f"جاء ذلك خلال مؤتمر صحفي عقده {MINISTER} في أنقرة، وقال إن القتال يجب أن يتوقف.",
    ],
)
def test_who_holds_the_occasion_speaks(text: str) -> None:
    (made,) = statements(text)
    assert made.values("speaker") == ("person:hakan_fidan",)


def test_who_only_meets_somebody_holds_nothing() -> None:
    text = f"جاء ذلك بعد انتقاد {MINISTER} للقرار، حيث دعت الحكومة الكينية إلى الحوار."
    assert ("country:KEN",) in {h.values("speaker") for h in statements(text)}
