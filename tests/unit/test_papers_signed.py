"""Whatever text two sides sign is an agreement of theirs, however it is called and wherever its name stands."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class, sides

TEXTS = [
    "هدنة",
    "تسوية",
    "برنامجا للتبادل الثقافي",
    "خطة إقليمية",
    "محضر تنسيق",
    "ورقة مشتركة",
    "ترتيبات أمنية",
    "عقدا",
    "رسالة اهتمام",
]
SIDES = {"MDG", "NAM"}
MANNERS = ["وقعت مدغشقر وناميبيا {}.", "أبرمت مدغشقر {} مع ناميبيا.", "مدغشقر وناميبيا وقعتا أمس {} في ويندهوك."]


def agreed(text: str) -> list[Happening]:
    return [h for h in of_class(text, "Agreement") if h.status == "Occurred"]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("manner", MANNERS)
def test_what_two_sign_is_an_agreement(text: str, manner: str) -> None:
    assert [keys(h, "party") for h in agreed(manner.format(text))] == [SIDES]


@pytest.mark.parametrize("text", ["هدنة", "تسوية", "تفاهم", "صيغة توافقية"])
def test_so_is_what_they_reach(text: str) -> None:
    assert [keys(h, "party") for h in agreed(f"توصلت مدغشقر وناميبيا إلى {text}.")] == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "وذكرت المجلة أن الاتفاق الذي تم التوصل إليه بين مدغشقر وناميبيا يشمل المناجم.",
        "وبحسب الاتفاقية التي جرى التوقيع عليها بين مدغشقر وناميبيا، تفتح الموانئ.",
        "التزمت مدغشقر بالاتفاق الذي وقعته مع ناميبيا قبل عامين.",
        "وتنص خريطة الطريق التي وقعتها مدغشقر وناميبيا على فتح الموانئ.",
        "بحث خبراء من مدغشقر وناميبيا فتح الموانئ، ووقعوا اتفاقا بحريا.",
        "وقعت مدغشقر وناميبيا، بعد مشاورات استمرت شهرين، اتفاقا بحريا.",
        "وقعت مدغشقر وناميبيا، في حدث سماه الحضور تاريخيا، اتفاقا بحريا.",
        "وقعت مدغشقر، التي تواجه موجة جفاف، وناميبيا اتفاقا بحريا.",
    ],
)
def test_whose_agreement_it_is(text: str) -> None:
    assert [keys(h, "party") for h in agreed(text)] == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "وقعت مدغشقر وناميبيا في خطأ جسيم.",
        "وصلت مدغشقر وناميبيا إلى تسوية الأرض في الملعب.",
        "بحثت مدغشقر وناميبيا خطة إقليمية.",
        "عوقبت الشركات بسبب توقيعها عقودا مع ناميبيا.",
    ],
)
def test_what_is_no_agreement_of_the_two(text: str) -> None:
    assert not agreed(text)


@pytest.mark.parametrize("paper", ["اتفاق نقل", "مذكرة تفاهم", "هدنة مدتها عشرة أيام", "بروتوكول"])
@pytest.mark.parametrize(
    "manner",
    [
        "وشهد السفير الفرنسي توقيع مدغشقر وناميبيا على {}.",
        "وقّعت {} بين مدغشقر وناميبيا أمس.",
        "واستعرض الوزيران مسار العلاقات بين مدغشقر وناميبيا، كما وقعا {}.",
        "وتم التوصل إلى {} بين مدغشقر وناميبيا.",
    ],
)
def test_ways_to_tell_who_signed(manner: str, paper: str) -> None:
    assert [keys(h, "party") for h in agreed(manner.format(paper))] == [SIDES]


@pytest.mark.parametrize("done", ["جرى التوقيع عليه", "تم التوقيع عليه", "تم توقيعه"])
def test_what_was_signed_stands_before_in_a_pronoun(done: str) -> None:
    text = f"البروتوكول بين مدغشقر وناميبيا {done} في ويندهوك أمس."
    (signing,) = of_class(text, "Signing")
    assert keys(signing, "participant") >= SIDES
    assert [keys(h, "party") for h in agreed(text)] == [SIDES]


def test_people_whose_signing_others_see() -> None:
    seen = "وشهد السفير الفرنسي توقيع وزير النقل الملغاشي رامي كوردوفا ووزير النقل الناميبي سيمون تاغا على بروتوكول."
    (one,) = agreed(seen)
    assert keys(one, "party") == SIDES
    assert keys(one, "signatory") == {"~رامي_كوردوفا", "~سيمون_تاغا"}


@pytest.mark.parametrize(
    "subject", ["مدغشقر توقع مع ناميبيا", "توقع مدغشقر مع ناميبيا", "مدغشقر توقع اليوم مع ناميبيا"]
)
def test_to_sign_with_somebody_is_not_to_expect(subject: str) -> None:
    assert [keys(h, "party") for h in of_class(f"{subject} اتفاقا للصيد.", "Agreement")] == [SIDES]
    assert not of_class("توقعت مدغشقر مع نهاية العام اتفاقا جديدا.", "Signing")


@pytest.mark.parametrize(
    "text",
    [
        "جرت محادثات بين حركة الإصلاح وناميبيا. ووقع الطرفان في ختامها عقدا.",
        "اختتمت محادثات بين ناميبيا وشركة أورلان. ووقع الجانبان عقدا لبناء ميناء.",
    ],
)
def test_one_of_the_two_sides_may_be_no_state(text: str) -> None:
    assert [keys(h, "party") for h in agreed(text)] in ([{"NAM", "~شركه_اورلان"}], [{"NAM", "~حركه_الاصلاح"}])


def test_who_goes_on_negotiating_has_not_called() -> None:
    assert not of_class("وتواصل مدغشقر وناميبيا التفاوض بشأن اتفاق للصيد.", "Call")


@pytest.mark.parametrize("deed", ["إبرام", "توقيع", "التوصل إلى"])
@pytest.mark.parametrize("paper", ["اتفاق", "اتفاق لتوريد القمح", "مذكرة تفاهم بشأن المناجم"])
def test_what_is_announced_as_signed_was_signed(deed: str, paper: str) -> None:
    assert [keys(h, "party") for h in agreed(f"أعلنت مدغشقر {deed} {paper} مع ناميبيا.")] == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "بحث وفدان من مدغشقر وناميبيا تنفيذ خارطة الطريق الموقعة بينهما العام الماضي.",
        "ورحب المبعوث بالهدنة التي جرى التوصل إليها بين مدغشقر وناميبيا.",
        "ووفقا للتسوية التي وقعت بين مدغشقر وناميبيا، تجتمع اللجنة كل عام.",
    ],
)
def test_texts_and_settlements_that_are_only_spoken_of(text: str) -> None:
    assert [keys(h, "party") for h in agreed(text)] == [SIDES]


def test_a_road_map_that_nobody_is_told_to_have_signed_is_none() -> None:
    assert not agreed("بحث وفدان من مدغشقر وناميبيا خارطة الطريق.")


@pytest.mark.parametrize("paper", ["تسوية", "هدنة", "خطة", "خارطة طريق"])
def test_a_pronoun_takes_up_any_text(paper: str) -> None:
    text = f"ورفض النواب {paper} وقعها في مايو قادة مدغشقر وناميبيا."
    assert [keys(h, "party") for h in agreed(text)] == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "وأجريت في جنيف محادثات بين الجيش السوداني وقوات الدعم السريع برعاية سويسرا وانتهت بالتوقيع على إعلان للهدنة.",
        "وجرت في جنيف محادثات بين الجيش السوداني وقوات الدعم السريع برعاية سويسرا. وتم خلالها توقيع اتفاق.",
    ],
)
def test_who_hosts_the_talks_of_an_army_and_its_foes_signs_nothing(text: str) -> None:
    assert [keys(h, "party") for h in agreed(text)] == [{"sudanese_army", "rsf"}]


TOURS = [
    "واختتم رئيس الوزراء الهندي جولة قادته إلى 3 دول، تم خلالها التوقيع على 20 اتفاقية مع كل من فيجي ولاوس وأستراليا.",
    "وزار رئيس الوزراء الهندي فيجي أمس. وتم خلال الزيارة التوقيع على مذكرة تفاهم مع لاوس وأستراليا.",
]


@pytest.mark.parametrize("text", TOURS)
def test_who_travels_signs_what_is_signed_with_others_on_the_way(text: str) -> None:
    signed = of_class(text, "Signing")
    assert any({"narendra_modi", "LAO", "AUS"} <= sides(h) for h in signed)


def test_but_not_what_others_sign_between_them() -> None:
    text = "وزار رئيس الوزراء الهندي فيجي أمس. وتم خلال اليوم نفسه التوقيع على مذكرة تفاهم بين لاوس وأستراليا."
    assert not any("narendra_modi" in sides(h) for h in of_class(text, "Signing"))
