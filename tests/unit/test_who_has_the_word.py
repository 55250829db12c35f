"""Who has the word and who is spoken to where others are named nearer. Every sentence is our own."""

from __future__ import annotations

import pytest

from tests.short import keys, speakers, spoken, statements


def hearers(text: str) -> set[str]:
    """Everybody to whom something is said in a short article."""
    return {key for h in statements(text) for key in h.values("addressee", "target")}


LEAD = "قال وزير الخارجية المكسيكي مارسيلو إبرارد إن بلاده ستقدم شكوى إلى المحكمة الدولية. "


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف موظف في الميناء أن الشحنات تأخرت أسبوعا.",
        "وذكرت طبيبة في بلدة مجاورة أنها عالجت عشرة جرحى.",
        "وأضاف سائق محلي أن الطريق أغلقت ليلا.",
        "وأضاف مزارع أن المحصول تلف. وتابع أن الآبار جفت.",
    ],
)
def test_somebody_told_of_by_what_he_does_takes_the_word(text: str) -> None:
    assert spoken(LEAD + text) == {("person:marcelo_ebrard", "قال")}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # an aide is not the chief he serves
        ("قال مسؤول كبير في إدارة الرئيس الأمريكي جو بايدن إن الرد لم يصل.", {"organization:us_administration"}),
        # a verb in the dual has its two before it
        (
            "دعا رئيس لاتفيا ورئيسة مولدوفا إلى الهدوء، وحثتا السلطات البيلاروسية على الحوار.",
            {"country:LVA", "person:edgars_rinkevics", "person:maia_sandu"},
        ),
        # a masculine verb has no feminine subject
        (
            "قال رئيس الوزراء السنغالي عثمان سونكو إن البلاد بخير. ووصف المعارضة بأنها فاشلة.",
            {"person:ousmane_sonko"},
        ),
        # what is taken up does not speak
        (
            "قال الرئيس التركي رجب طيب أردوغان إن القمة ناجحة. كما تطرق إلى ملف نيكاراغوا، مشيرا إلى أنه معقد.",
            {"person:recep_tayyip_erdogan"},
        ),
        # a text before a colon is its author's
        ("وجاء في برقية الرئيس الغاني نانا أكوفو أدو: نقف معكم في هذا المصاب.", {"person:nana_akufo_addo"}),
    ],
)
def test_who_speaks_is_not_who_is_named_nearest(text: str, who: set[str]) -> None:
    assert speakers(text) <= who
    assert speakers(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وارتفعت الأسعار عقب تصريح وزيرة الخارجية البلجيكية حجة لحبيب بأن الوساطة توقفت.", "person:hadja_lahbib"),
        ("وجاء الاجتماع بعد تأكيد الحكومة النرويجية أن المفاوضات ستستمر.", "country:NOR"),
        ("وانعقدت الجلسة بعد يوم من إعلان الحكومة الفنزويلية أنها انسحبت من الميثاق.", "country:VEN"),
        ("وتراجعت العملة إثر تهديد الرئيس الصربي ألكسندر فوتشيتش بفرض رسوم جديدة.", "person:aleksandar_vucic"),
    ],
)
def test_a_noun_of_saying_is_words_where_they_follow(text: str, who: str) -> None:
    assert who in speakers(text)


@pytest.mark.parametrize(
    "text",
    ["وأثار إعلان باريس الأخير جدلا واسعا.", "وبقي التهديد الإيراني قائما.", "وتناقلت الصحف تصريح الوزير القطري."],
)
def test_a_noun_of_saying_without_words_is_none(text: str) -> None:
    assert speakers(text) == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("حث الرئيس الفرنسي إيمانويل ماكرون في اتصال هاتفي رئيس الوزراء المجري على الامتناع عن ذلك.", "HUN"),
        ("اتهم مسؤول كيني رفيع طلب عدم نشر اسمه أوغندا بأنها تؤوي المتمردين.", "UGA"),
    ],
)
def test_who_is_asked_or_blamed_stands_far_behind(text: str, who: str) -> None:
    found = hearers(text)
    assert found & {f"country:{who}", "person:viktor_orban"}


def test_who_only_speaks_for_somebody_does_not_hear_him() -> None:
    text = "أعرب الاتحاد الأوروبي على لسان المتحدث باسم دائرة العمل الخارجي بيتر ستانو عن رفضه القرار."
    assert "person:peter_stano" not in hearers(text)


def test_whose_gratitude_it_is_tells_no_hearer() -> None:
    text = "وفي الإليزيه، وصف الرئيس الفرنسي إيمانويل ماكرون الاتفاق بأنه تاريخي، معربا عن امتنانه لحلفائه."
    assert "organization:elysee" not in hearers(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # "then" and a verb of saying in one word that is also a noun
        (
            "قال المستشار الألماني أولاف شولتس إن الوقت ضيق، فرد الرئيس الصربي بأنه يتفهم القلق.",
            "person:aleksandar_vucic",
        ),
        # who is driven to say something says it
        ("وهو ما دفع أديس أبابا إلى اتهام أطراف خارجية بالسعي إلى زعزعة استقرار المنطقة.", "country:ETH"),
        # the leaders of a body are several
        ("أمر قادة الاتحاد الأفريقي بنشر القوة، مؤكدين أنهم يفضلون الحل السلمي.", "organization:african_union"),
        # an official without a name whose remarks are spoken of
        (
            "وجاء الرد على تصريح لمسؤول في وزارة الخارجية الكورية الجنوبية، قال إن سيول ستواصل جهودها.",
            "organization:kor_foreign_ministry",
        ),
        # who is quoted with "we" speaks behind the quotation
        ("«نحن لا نخشى موسكو»، تقول وزيرة الخارجية البلجيكية حجة لحبيب.", "person:hadja_lahbib"),
        # several are criticised by one, who goes on
        ("انتقد الرئيس الكيني وليام روتو كلا من أوغندا ورواندا، معتبرا أنهما تماطلان.", "person:william_ruto"),
    ],
)
def test_who_speaks_in_turns_of_phrase(text: str, who: str) -> None:
    assert who in speakers(text)


@pytest.mark.parametrize(
    "text",
    [
        "شارك في السباق ألف فرد، بحسب بلدية المدينة.",
        "دفع الوفد إلى الفندق ثمن الغرف في نيروبي.",
    ],
)
def test_nobody_is_driven_to_words_by_a_price(text: str) -> None:
    assert speakers(text) == set()


def test_charges_called_by_their_state_are_nobody_elses() -> None:
    text = "رفضت باكستان الاتهامات الهندية والأفغانية بتورط باكستان في القضية."
    accusing = {key for h in statements(text) if "ACCUSE" in h.categories for key in h.values("speaker")}
    assert accusing == {"country:IND", "country:AFG"}


def test_leaflets_against_a_leader_are_not_his() -> None:
    assert "person:kim_jong_un" not in speakers("وتوزع الجماعة منشورات تنتقد الزعيم كيم جونغ أون في القرى.")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أدانت أنقرة القصف. المفوضية الأوروبية، أعلنت مساء الثلاثاء، دعم أوكرانيا.", "european_commission"),
        ("أدانت أنقرة القصف. الأمم المتحدة، دعت أمس إلى هدنة في السودان.", "un"),
    ],
)
def test_one_comma_parts_who_speaks_from_his_verb(text: str, speaker: str) -> None:
    said = [h for h in statements(text) if "TUR" not in keys(h, "speaker")]
    assert [keys(h, "speaker") for h in said] == [{speaker}]


def test_who_is_quoted_as_saying_the_same_is_not_accused() -> None:
    text = 'كتب لولا دا سيلفا على منصة إكس "الاتحاد الأفريقي يكرر ما قلته: الغارات تنتهك القانون الدولي".'
    assert not [h for h in statements(text) if "african_union" in keys(h, "addressee")]
