"""Who speaks where his words are told by a noun, a text that came from him, or what he voices. Our own sentences."""

from __future__ import annotations

import pytest

from tests.short import speakers, statements, told

KNOWN = "وقال الرئيس الكيني ويليام روتو إن الوضع هادئ. "


def others(text: str) -> set[str]:
    """Who speaks besides the Kenyan president, who is known from before."""
    return speakers(KNOWN + text) - {"person:william_ruto"}


NOUNS = {
    "انتقادات": ("لسياسة مالي في ملف اللاجئين", "ACCUSE"),
    "تهديدات": ("بفرض عقوبات على مالي", "THREATEN"),
    "دعوات": ("إلى وقف القتال في مالي", "REQUEST"),
    "تحذيرات": ("من انهيار الهدنة في مالي", "THREATEN"),
}


@pytest.mark.parametrize(
    "where", ["وتستمر المعارك وسط {} من اليونان {}.", "وتمضي الحكومة في خطتها رغم {} من قبل اليونان {}."]
)
@pytest.mark.parametrize("noun", NOUNS)
def test_from_leads_to_whose_words_a_noun_tells(noun: str, where: str) -> None:
    rest, category = NOUNS[noun]
    found = statements(where.format(noun, rest))
    assert [(h.values("speaker"), category in h.categories) for h in found] == [(("country:GRC",), True)]


def test_from_may_only_lead_to_what_is_warned_of() -> None:
    assert others("وتستمر المعارك وسط تحذيرات من تركيا وعواقب تدخلها.") == set()


@pytest.mark.parametrize(
    "text", ["بيان يدعو حكومة مالي إلى الحوار", "قرار يدين الهجوم على مالي", "بيان شديد اللهجة يرفض التدخل في مالي"]
)
def test_a_text_speaks_for_whom_it_came_from(text: str) -> None:
    assert others(f"وصدر عن البرلمان الأوروبي {text}.") == {"organization:european_parliament"}
    noun, rest = text.split(" ", 1)
    assert others(f"وصدر {noun} عن البرلمان الأوروبي {rest.removeprefix('شديد اللهجة ')}.") == {
        "organization:european_parliament"
    }


@pytest.mark.parametrize(
    "came", ["وصلت الحكومة الكينية مذكرة من وزارة الخارجية الفرنسية", "وتلقت كينيا مذكرة من وزارة الخارجية الفرنسية"]
)
def test_a_note_speaks_for_who_sent_it(came: str) -> None:
    assert others(f"{came} تطالب بوقف القتال.") == {"organization:fra_foreign_ministry"}


@pytest.mark.parametrize(
    "who",
    [
        "الرئيس الزامبي هاكايندي هيشيليما",
        "الرئيس الزامبي هاكايندي هيشيليما رسميا السبت الماضي،",
        "الرئيس الزامبي هاكايندي هيشيليما، في خطاب متلفز،",
    ],
)
@pytest.mark.parametrize("what", ["إقامة علاقات مع الصين", "أن بلاده ستقيم علاقات مع الصين"])
def test_what_somebody_announced_may_stand_apart_from_him(who: str, what: str) -> None:
    assert others(f"وتأتي الجولة بعد أسبوع من إعلان {who} {what}.") == {"person:hakainde_hichilema"}


def test_sources_announce_but_an_adjective_does_not() -> None:
    assert [k.split("~")[1][:12] for k in others("ويأتي هذا بعد ساعات من إعلان مصادر أمنية أن مالي أغلقت الحدود.")] == [
        "مصادر_امنيه_"
    ]
    assert others("وكان الاستدعاء جزءا من احتجاج دبلوماسي رسمي على القصف.") == set()


def test_a_paper_reports_what_a_source_told_it() -> None:
    found = others("وذكرت صحيفة «لوموند»، عن مصدر دبلوماسي زامبي، أن مالي قررت إنهاء الوساطة.")
    assert [key.startswith("person:~مصدر") for key in found] == [True]


@pytest.mark.parametrize("who", ["مراقبون", "المراقبون", "محللون"])
def test_observers_judge_without_more_being_told_of_them(who: str) -> None:
    assert len(others(f"ويرى {who} أن سياسة مالي تجاه جيرانها فشلت.")) == 1
    assert speakers(f"ويرى {who} أن الفريق سيفوز بالمباراة.") == set()


def test_what_is_voiced_is_no_deed_of_those_who_voice_it() -> None:
    found = told("وعبر الرئيس الكيني ويليام روتو عن متانة العلاقات مع مالي والآفاق الرحبة أمام تطوير التعاون.")
    assert {h.cls for h in found} == {"Statement"}


def test_a_woman_speaks_in_an_office_with_a_masculine_name() -> None:
    assert others("وأبدت الأمين العام للكومنولث باتريشيا سكوتلاند أسفها للقرار.") == {"person:patricia_scotland"}


def test_who_is_invited_does_not_invite() -> None:
    assert others("وكانت رئيسة مولدوفا مايا ساندو قد وجهت إليها دعوة لزيارة اليابان.") == set()


@pytest.mark.parametrize("when", ["خلال مؤتمر صحافي", "في مؤتمر صحافي"])
def test_what_is_quoted_during_an_occasion_is_what_is_said_there(when: str) -> None:
    found = told(f"وقال الرئيس الكيني ويليام روتو {when}: «سنغلق سفارتنا في مالي».")
    assert {h.cls: h.categories[0] for h in found if h.cls == "Statement"} == {"Statement": "REJECT"}
    assert all(h.said_by for h in found if h.cls == "Action")


ACCOUNTS = ["شرحا لجهود الوساطة", "إيجازا عن تطورات الأزمة", "إحاطة عن الأزمة"]


@pytest.mark.parametrize("account", ACCOUNTS)
def test_who_gives_an_account_speaks(account: str) -> None:
    assert others(f"وقدم الرئيس الزامبي هاكايندي هيشيليما {account}.") == {"person:hakainde_hichilema"}


def test_who_imposed_what_is_spoken_of_does_not_speak() -> None:
    text = (
        "وأعرب الرئيس الكيني ويليام روتو عن تقديره لمالي، مشددا على دعمها في وجه الحصار المفروض عليها من قبل اليونان."
    )
    assert speakers(text) == {"person:william_ruto"}


@pytest.mark.parametrize("who", ["مصادر حكومية ألمانية", "خبراء أمميون", "مراقبون"])
def test_the_nameless_may_stand_before_their_verb_in_the_past(who: str) -> None:
    verb = "وكانت {} قد ذكرت" if who.startswith("مصادر") else "وكان {} قد ذكروا"
    assert len(others(f"{verb.format(who)} أن الهدنة في مالي صمدت.")) == 1


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("انتصار للسلام على الإرهاب", "SUPPORT"),
        ("هزيمة للسلام وللتعاون", "ACCUSE"),
        ("ضربة للشراكة مع مالي", "ACCUSE"),
    ],
)
def test_the_judgement_that_stands_first_decides(said: str, category: str) -> None:
    found = statements(f"وقال الرئيس الكيني ويليام روتو إنه {said}.")
    assert [h.categories[0] for h in found] == [category]


OWN = {"ترفض الإملاءات": "REJECT", "تتحفظ على القرار": "REJECT", "ترحب بالمستثمرين": "SUPPORT"}


@pytest.mark.parametrize("minded", OWN)
def test_how_somebody_tells_his_state_to_be_minded_is_one_statement(minded: str) -> None:
    found = statements(f"وقال الرئيس الكيني ويليام روتو إن بلاده {minded}.")
    assert [(h.values("speaker"), h.categories[0]) for h in found] == [(("person:william_ruto",), OWN[minded])]


def test_what_the_narrator_adds_to_a_quotation_is_not_quoted() -> None:
    text = "وقال الرئيس الكيني ويليام روتو: «المسألة دبلوماسية حتى الآن»، علما أن اليونان أبدت أمس نفاد صبرها."
    assert {h.values("speaker"): h.categories for h in statements(text)} == {
        ("person:william_ruto",): ("CONSULT",),
        ("country:GRC",): ("PROTEST",),
    }
