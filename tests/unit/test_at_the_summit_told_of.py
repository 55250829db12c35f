"""Who is at a summit told of before, who meets through nameless people, who is called by telephone."""

from __future__ import annotations

import pytest

from tests.short import keys, sides, told

HELD = "افتتحت في نيروبي، أمس الأحد، أعمال القمة العاشرة لرؤساء دول مجموعة شرق أفريقيا. "
THERE = [
    ("وتغيب عن القمة يوويري موسيفيني الذي مثله وزير الخارجية الأوغندي جيجي أودونغو.", "jeje_odongo"),
    ("فيما غاب عنها يوويري موسيفيني الذي أوفد وزير الخارجية الأوغندي جيجي أودونغو.", "jeje_odongo"),
    ("كما حضرها ضيفا الرئيس الزامبي هاكيندي هيشيليما.", "hakainde_hichilema"),
    ("وترأس وفد بلاده إلى القمة وزير الخارجية الأوغندي جيجي أودونغو.", "jeje_odongo"),
    ("ووصل يوويري موسيفيني للمشاركة في القمة.", "yoweri_museveni"),
    ("ورافق يوويري موسيفيني إلى القمة وزير الخارجية الأوغندي جيجي أودونغو.", "jeje_odongo"),
    ("وفي ختام أعمالها سلم يوويري موسيفيني رئاسة القمة إلى بول كاغامي.", "paul_kagame"),
    ("وترأسها ويليام روتو الذي تسلم الرئاسة من بول كاغامي.", "paul_kagame"),
]


@pytest.mark.parametrize(("text", "key"), THERE, ids=[t[0][:40] for t in THERE])
def test_is_at_the_summit(text: str, key: str) -> None:
    (summit,) = [h for h in told(HELD + text) if h.cls == "Summit"]
    assert key in keys(summit, "participant", "attendee"), sides(summit)
    assert "nairobi" in keys(summit, "location")


NOT_THERE = [
    "ووصل يوويري موسيفيني إلى باريس للمشاركة في القمة.",
    "ورافق يوويري موسيفيني إلى المطار وزير الخارجية الأوغندي جيجي أودونغو.",
    "وكان يوويري موسيفيني قد تسلم الرئاسة من بول كاغامي في مايو 2019.",
]


@pytest.mark.parametrize("text", NOT_THERE, ids=[t[:40] for t in NOT_THERE])
def test_is_at_no_summit(text: str) -> None:
    here = [h for h in told(HELD + text) if h.cls == "Summit" and "nairobi" in keys(h, "location")]
    assert not any({"yoweri_museveni", "paul_kagame", "jeje_odongo"} & sides(h) for h in here)


MET = [
    # a gathering brings together the nameless people of bodies and states
    ("شدد اجتماع ضم قيادات من الاتحاد الأفريقي ودبلوماسيين مجريين على ضبط الحدود.", {"african_union", "HUN"}),
    ("هدأ التوتر بعد لقاء في جنيف بين مسؤولين من شركة غازبروم ودبلوماسيين مجريين.", {"gazprom", "HUN"}),
    # what his office goes on with stands between two who met
    (
        "جاء القرار بعد لقاء بين سامح شكري، رئيس وفد مصر إلى المعرض الدولي، مع هاكان فيدان، قبيل انتهاء المهلة.",
        {"sameh_shoukry", "hakan_fidan"},
    ),
    # where somebody said something, told behind a comma
    (
        "أكد ويليام روتو أهمية فتح الموانئ، جاء ذلك في اللقاء الذي عقد أمس في جنيف وحضره هاكان فيدان.",
        {"william_ruto", "hakan_fidan"},
    ),
    # a body that speaks at a meeting was there
    ("وفي لقاء آخر مع سامح شكري، أكدت وزارة المالية الزامبية أهمية التبادل التجاري.", {"sameh_shoukry"}),
]


@pytest.mark.parametrize(("text", "met"), MET, ids=[t[0][:40] for t in MET])
def test_meet(text: str, met: set[str]) -> None:
    found = [h for h in told(text) if h.cls == "Meeting"]
    assert any(met <= sides(h) for h in found), [(h.cls, sides(h)) for h in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "هنأ ويليام روتو يوويري موسيفيني هاتفيا بمناسبة عيد الاستقلال.",
        "وأكد ويليام روتو هاتفيا ليوويري موسيفيني أن الحدود ستبقى مفتوحة.",
    ],
)
def test_what_is_said_by_telephone_is_a_call(text: str) -> None:
    calls = [h for h in told(text) if h.cls == "Call"]
    assert [sides(h) for h in calls] == [{"william_ruto", "yoweri_museveni"}]


@pytest.mark.parametrize(
    "text",
    [
        "هنأ ويليام روتو يوويري موسيفيني بمناسبة عيد الاستقلال.",
        "أكد ويليام روتو أن شبكة الهاتف ستصل إلى القرى وفق ما أبلغ يوويري موسيفيني.",
        "بحث ويليام روتو هاتفيا مع يوويري موسيفيني فتح الحدود، وأكد له دعمه.",
    ],
)
def test_no_second_call(text: str) -> None:
    assert len([h for h in told(text) if h.cls == "Call"]) <= ("هاتفيا" in text)


def test_words_of_the_news_are_not_said_at_a_summit_long_before() -> None:
    text = (
        "من المقرر أن يعقد الرئيس التشيلي غابرييل بوريتش محادثات مع رئيسة بيرو دينا بولوارتي في ليما اليوم الاثنين. "
        "وسبق أن شارك بوريتش في قمة أبيك في سان فرانسيسكو في نوفمبر الماضي. وأضاف بوريتش أن تشيلي شريكة لبيرو."
    )
    said = [h for h in told(text) if h.cls == "Statement"]
    assert said
    assert all("san_francisco" not in keys(h, "location") for h in said)
