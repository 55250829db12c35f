"""Statements: who says what to whom about what, and what that amounts to. Every sentence is our own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kg.model import Happening, RawPage
from kg.pipeline import extract
from tests.short import of_class, statements


def only(text: str) -> Happening:
    """The single statement of a text."""
    found = statements(text)
    assert len(found) == 1, [(h.values("speaker"), h.categories) for h in found]
    return found[0]


def keys(found: Sequence[Happening], *roles: str) -> set[str]:
    """All that plays one of the roles in some statements."""
    return {value for h in found for value in h.values(*roles)}


# What it amounts to


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("وقال الرئيس الفرنسي إيمانويل ماكرون إن الاتفاق إنجاز رائع.", "SUPPORT"),
        ("وقال الرئيس الفرنسي إيمانويل ماكرون إن القرار غير مقبول.", "REJECT"),
        ("ووصف الرئيس الفرنسي إيمانويل ماكرون الحادث بأنه جريمة وحشية.", "ACCUSE"),
        ("وقال الرئيس الفرنسي إيمانويل ماكرون إن على طهران أن تفتح منشآتها.", "REQUEST"),
        ("وقال الرئيس الفرنسي إيمانويل ماكرون إن بلاده سترد ردا حازما على أي اعتداء.", "THREATEN"),
        ("وقال الرئيس الفرنسي إيمانويل ماكرون إن بلاده مستعدة للعمل مع القاهرة.", "COOPERATE"),
        ("واعتبر الرئيس الفرنسي إيمانويل ماكرون الصفقة إنجازا كبيرا.", "SUPPORT"),
    ],
)
def test_words_show_what_a_neutral_verb_amounts_to(text: str, category: str) -> None:
    assert category in only(text).categories


def test_a_negation_turns_a_cue() -> None:
    said = only("وقال الرئيس الفرنسي إيمانويل ماكرون إن المشروع ليس إنجازا.")
    assert "SUPPORT" not in said.categories


def test_to_end_something_bad_is_no_accusation() -> None:
    said = statements("وقال الرئيس الفرنسي إيمانويل ماكرون إن باريس تريد إنهاء العدوان.")
    assert not any("ACCUSE" in h.categories for h in said)


def test_two_sides_do_not_stand_together() -> None:
    said = only("وقال الرئيس الفرنسي إيمانويل ماكرون إن هذه المجزرة جريمة رغم الشراكة القديمة.")
    assert said.categories[0] == "ACCUSE"
    assert "COOPERATE" not in said.categories


# One saying, several things said


def test_and_that_begins_another_statement() -> None:
    said = statements("وأكد الرئيس الفرنسي إيمانويل ماكرون أن باريس ترحب بالهدنة وأن العقوبات ستبقى قائمة.")
    mine = [h for h in said if h.values("speaker") == ("person:emmanuel_macron",)]
    assert len(mine) == 2
    assert "topic:sanctions" in mine[1].values("about")
    assert "topic:sanctions" not in mine[0].values("about")


def test_what_another_says_inside_is_not_cut_for_the_first() -> None:
    said = statements("وقال الرئيس الفرنسي إيمانويل ماكرون إن برلين أعلنت أنها تدعم الهدنة وأنها ترفض الحصار.")
    assert len([h for h in said if h.values("speaker") == ("person:emmanuel_macron",)]) == 1


def test_no_saying_stands_inside_what_stands_inside_of_it() -> None:
    said = statements(
        'وقال الرئيس الفرنسي إيمانويل ماكرون إن "الشراكة تخدمنا"، مضيفا "سنعمل خلال 2019 على تعزيز أسس التعليم'
        ' المشترك لتوسيع مدارسنا".'
    )
    assert keys(said, "speaker") == {"person:emmanuel_macron"}
    assert "topic:education" in keys(said, "about")


# What it is about


def test_a_name_names_no_topic() -> None:
    said = only("ودعا مجلس الأمن الدولي إلى وقف العنف.")
    assert "topic:security" not in said.values("about")
    assert "topic:violence" in said.values("about")


def test_a_later_statement_goes_on_about_the_same() -> None:
    said = statements("وقال الرئيس الفرنسي إيمانويل ماكرون إن الهدنة في لبنان هشة. وأضاف ماكرون أن الوقت ينفد.")
    assert "country:LBN" in said[-1].values("about")


def test_who_is_thanked_is_spoken_of_and_spoken_to() -> None:
    said = only("وشكر الرئيس اللبناني جوزيف عون إيمانويل ماكرون على جهوده.")
    assert "person:emmanuel_macron" in said.values("about")
    assert "person:emmanuel_macron" in said.values("addressee")


# To whom


def test_groups_are_spoken_to() -> None:
    said = only("ودعا أنطونيو غوتيريش جميع الأطراف إلى ضبط النفس.")
    assert len(said.values("addressee")) == 1
    assert said.values("addressee")[0].startswith("organization:~all_parties")


def test_members_belong_to_their_organisation() -> None:
    said = only("وحث أنطونيو غوتيريش الدول الأعضاء في الأمم المتحدة على زيادة التمويل.")
    assert said.values("addressee") == ("organization:~members_un",)


def test_the_other_side_of_the_talks_listens() -> None:
    said = statements("وقال الرئيس الروسي فلاديمير بوتين خلال لقائه مع شي جين بينغ إن التجارة تنمو.")
    assert keys(said, "addressee") == {"person:xi_jinping"}


def test_the_press_is_not_the_other_side() -> None:
    said = statements("وقال الرئيس الروسي فلاديمير بوتين في مؤتمر صحفي بعد لقائه مع شي جين بينغ إن التجارة تنمو.")
    assert keys(said, "addressee") == set()


def test_an_outlet_is_a_channel_and_hears_what_is_told_to_it_alone() -> None:
    said = only("وقال الرئيس الروسي فلاديمير بوتين لوكالة رويترز إن الحوار مفيد.")
    assert said.values("addressee") == ("organization:reuters",)
    assert "organization:reuters" in said.values("channel")


# Where


def test_a_place_before_the_verb() -> None:
    said = only("وفي القاهرة، قال الرئيس الفرنسي إيمانويل ماكرون إن الحوار مفيد.")
    assert said.values("location") == ("place:cairo",)


# Who


def test_a_statement_speaks_for_who_put_it_out() -> None:
    said = statements("وقالت وزارة الخارجية المصرية في بيان إن الحوار مفيد. وأضاف البيان أن القاهرة تدعم الهدنة.")
    assert {"organization:egy_foreign_ministry"} == {h.values("speaker")[0] for h in said if not h.said_by}


def test_it_came_in_a_statement() -> None:
    said = statements("وجاء في بيان وزارة الخارجية المصرية أن الحوار مفيد.")
    assert keys(said, "speaker") == {"organization:egy_foreign_ministry"}


def test_words_before_the_verb() -> None:
    said = only("«هذا القرار غير مقبول»، قال الرئيس التركي رجب طيب أردوغان للصحافيين.")
    assert said.categories == ("REJECT", "CONSULT")
    assert said.values("speaker") == ("person:recep_tayyip_erdogan",)


def test_a_name_and_a_colon() -> None:
    said = only("سيرغي لافروف: نحن نرفض هذه الشروط كلها")
    assert said.values("speaker") == ("person:sergey_lavrov",)
    assert "REJECT" in said.categories


@pytest.mark.parametrize(
    "text", ["لبنان: توقيع اتفاق جديد مع البنك الدولي", "رويترز: ارتفاع أسعار النفط في آسيا اليوم"]
)
def test_a_state_or_an_outlet_with_a_colon_says_nothing(text: str) -> None:
    assert statements(text) == []


def test_on_a_persons_word() -> None:
    said = statements("وبحسب إيمانويل ماكرون، فإن أوكرانيا تستحق المساندة من الجميع.")
    assert keys(said, "speaker") == {"person:emmanuel_macron"}


def test_who_goes_on_speaking_in_a_participle() -> None:
    said = statements("وصرح الرئيس الفرنسي إيمانويل ماكرون بأن موسكو ستخسر، واصفا الهجوم بأنه جريمة.")
    assert keys([h for h in said if "ACCUSE" in h.categories], "speaker") == {"person:emmanuel_macron"}


def test_somebody_without_a_name_goes_on_speaking() -> None:
    said = statements("وزار إيمانويل ماكرون بيروت. ونفت مصادر لبنانية الخبر، مشددة على أن القرار لم يتخذ.")
    assert "person:emmanuel_macron" not in keys(said, "speaker")


@pytest.mark.parametrize(
    "text",
    [
        "وغادر إيمانويل ماكرون القاعة قبل أن يلقي كلمة.",
        "وتعتبر فرنسا من أكبر منتجي القمح.",
        "وامتنعت سويسرا عن التصويت.",
        "ولم يعلن إيمانويل ماكرون أي موقف.",
        "وتوقع الخبير سامي الطويل أن تهطل الأمطار يوم الجمعة.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert statements(text) == []


def test_what_is_claimed_is_not_plain() -> None:
    acts = of_class("وزعم الرئيس الروسي فلاديمير بوتين أن أوكرانيا قصفت مدينة بيلغورود.", "Action")
    assert acts
    assert all(h.status == "Alleged" and h.said_by == ("person:vladimir_putin",) for h in acts)


def test_two_ministers_speak_together() -> None:
    said = statements(
        "أجرى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا مع نظيره التركي هاكان فيدان. "
        "وحمّل الوزيران إسرائيل مسؤولية التصعيد."
    )
    assert keys(said, "speaker") == {"person:badr_abdelatty", "person:hakan_fidan"}
    assert keys(said, "addressee", "target") == {"country:ISR"}


def test_a_bare_office_is_who_spoke_before() -> None:
    said = statements(
        "وقال الرئيس المصري عبد الفتاح السيسي إن لقاءه مع الرئيس التركي رجب طيب أردوغان كان مثمرا. "
        "ولفت الرئيس إلى أن التجارة تنمو."
    )
    assert keys(said, "speaker") == {"person:abdel_fattah_el_sisi"}


def test_the_latter_is_who_was_named_last() -> None:
    said = statements("وشكر بدر عبد العاطي هاكان فيدان، في وقت أكد الأخير أن أنقرة تدعم الهدنة.")
    assert said[-1].values("speaker") == ("person:hakan_fidan",)


def test_everybody_behind_each_of_speaks() -> None:
    said = statements("ورحب بالإعلان كل من الاتحاد الأفريقي وواشنطن.")
    assert keys(said, "speaker") == {"organization:african_union", "country:USA"}


def test_who_spoke_goes_on_in_the_next_sentence() -> None:
    said = statements("وأكد وانغ يي أن بكين ترفض الحصار. كما أعرب عن تقديره لجهود مصر.")
    assert said[-1].values("speaker") == ("person:wang_yi",)


def test_upon_whom_a_duty_is_laid_is_spoken_to() -> None:
    said = statements("وقال الرئيس الفرنسي إيمانويل ماكرون إنه يجب على إسرائيل وقف القصف.")
    assert "country:ISR" in keys(said, "addressee")


def test_friendly_words_about_the_other_side_of_talks_are_said_to_it() -> None:
    said = statements(
        "التقى وزير الخارجية الصيني وانغ يي نظيره الروسي سيرغي لافروف في جاكرتا. "
        "وكان الطقس ماطرا في المدينة يومها. "
        "وقال وانغ يي إن الصين مستعدة للعمل مع روسيا."
    )
    assert keys(said, "addressee") == {"person:sergey_lavrov"}


def test_a_topic_with_a_pronoun() -> None:
    said = statements("وقال الرئيس الفرنسي إيمانويل ماكرون إن لبنان يدافع عن استقلاله.")
    assert "topic:independence" in said[0].values("about")


def test_short_names_are_known() -> None:
    said = statements("وصل الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا إلى روما. وقال لولا إن الحوار مفيد.")
    assert keys(said, "speaker") == {"person:luiz_inacio_lula_da_silva"}


# Who is meant without a name


def test_a_style_of_address_means_whom_it_fits() -> None:
    said = statements(
        "استقبل جلالة الملك عبد الله الثاني في عمان وزير الخارجية المصري سامح شكري. وأكد جلالته أن الأردن يدعم مصر."
    )
    assert keys([h for h in said if not h.said_by], "speaker") == {"person:abdullah_ii_of_jordan"}


def test_a_style_of_address_stays_with_whom_it_was_given_first() -> None:
    said = statements(
        "وصل صاحب السمو الملكي الأمير محمد بن سلمان ولي العهد إلى الدوحة، وكان في استقبال سموه صاحب السمو الشيخ "
        "تميم بن حمد آل ثاني أمير دولة قطر. وثمن سموه جهود الكويت. وقال سمو ولي العهد إن الحوار مفيد."
    )
    assert keys(said, "speaker") == {"person:mohammad_bin_salman"}


def test_a_style_that_fits_nobody_means_nobody() -> None:
    said = statements("التقى الرئيس المصري عبد الفتاح السيسي إيمانويل ماكرون. وقال سموه إن الحوار مفيد.")
    assert keys(said, "speaker") == set()


def test_who_goes_on_after_a_group_without_a_name_is_that_group() -> None:
    said = statements(
        "وشارك رئيس مالي باه نداو في المراسم. وحذر المتمردون من أن الحرب قريبة، وتعهدوا بالزحف على العاصمة."
    )
    assert [h.values("speaker") for h in said] == [("organization:~المتمردون_short",)] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وفنزويلا التي أعلن رئيسها نيكولاس مادورو مقاطعة المؤتمر دولة نفطية.", "person:nicolas_maduro"),
        ("أما النمسا، فقال مستشارها سيباستيان كورتز إنها ترفض القرار.", "person:sebastian_kurz"),
        ("وأكد أردوغان أن الحل قريب، واتهم حزب العمال الكردستاني بتهديد تركيا.", "person:recep_tayyip_erdogan"),
        ("ووصفت جاسيندا أرديرن القرار بأنه ظالم، وحضت ماكرون على الحوار.", "person:jacinda_ardern"),
    ],
)
def test_who_speaks_and_who_is_only_spoken_of(text: str, speaker: str) -> None:
    assert keys(statements(text), "speaker") == {speaker}


def test_who_is_turned_to_speaks_in_what_follows() -> None:
    said = statements("وقال إيمانويل ماكرون إن الحل قريب. أما سيرغي لافروف، فابتسم وهو يقول إن القرار ظالم.")
    assert said[-1].values("speaker") == ("person:sergey_lavrov",)


def test_whom_nobody_knows_does_not_lend_his_words_to_another() -> None:
    said = statements("وقال إيمانويل ماكرون إن الحل قريب. أما نور ميسواري، مؤسس الجبهة المنافسة، فرفض الاتفاق.")
    assert keys(said, "speaker") == {"person:emmanuel_macron"}
    assert not any("REJECT" in h.categories for h in said)


def test_the_surname_of_a_leader_of_a_state_told_of() -> None:
    said = statements("انضمت فنلندا إلى الحلف وسط ترحيب في هلسنكي. واعتبر أوربو أن فنلندا ليست عدوا لأحد.")
    assert keys(said, "speaker") == {"person:petteri_orpo"}


def test_an_unknown_surname_is_not_who_spoke_before() -> None:
    said = statements("وقال إيمانويل ماكرون إن الحل قريب. من ناحيته، اعتبر بلخضراوي أن الحل بعيد.")
    assert keys(said, "speaker") == {"person:emmanuel_macron"}
    assert len(said) == 1


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف الخبير أن الحرب بعيدة.",
        "وأكد الخبير العسكري أن الحرب بعيدة.",
        "وحذر المحتجون السلطات من تفاقم الأزمة.",
        "وقال الكاتب: إن الحرب بعيدة.",
    ],
)
def test_a_common_noun_between_the_verb_and_its_words_is_who_speaks(text: str) -> None:
    said = statements(f"وصل إيمانويل ماكرون إلى بيروت. {text}")
    assert keys(said, "speaker") == set()


def test_an_object_between_the_verb_and_its_words_speaks_not() -> None:
    said = statements("وقال إيمانويل ماكرون إن الحرب بعيدة. وأبلغ الصحفيين أن الحل قريب. وأضاف الأربعاء أن الأمل كبير.")
    assert keys(said, "speaker") == {"person:emmanuel_macron"}
    assert len(said) == 3


def test_a_masculine_verb_before_a_feminine_state_has_it_as_object() -> None:
    (said,) = statements("زار لولا دا سيلفا باريس. وانتقد فرنسا لأنها تأخرت.")
    assert said.values("speaker") == ("person:luiz_inacio_lula_da_silva",)
    (state,) = statements("زار لولا دا سيلفا باريس. وانتقد لبنان القرار.")
    assert state.values("speaker") == ("country:LBN",)


def test_a_text_of_somebody_not_named_is_not_the_last_ones() -> None:
    found = statements("قال سيرغي لافروف في بيان إن الحوار مستمر. وأعلن بيان للحكومة أن التجارة توقفت.")
    assert [h.values("speaker") for h in found] == [("person:sergey_lavrov",)]


def test_who_announces_a_breach_does_not_offer_cooperation() -> None:
    text = "أعلنت هندوراس إنهاء علاقاتها مع تايوان." + "\n\nوبقي الطقس معتدلا في المدينة حتى ساعة متأخرة من الليل."
    found = extract(RawPage(identifier="x", text=text, meta={"published": "2024-06-12"})).happenings
    assert [h.categories[0] for h in found if h.cls == "Statement"] == ["REJECT"]


FROM_THERE = [
    ("أعلن ويليام روتو من دودوما تأجيل زيارته إلى أوغندا.", {"place:dodoma"}),
    ("طلب ويليام روتو من أوغندا الإفراج عن السجناء.", set()),
]


@pytest.mark.parametrize(("text", "places"), FROM_THERE, ids=range(len(FROM_THERE)))
def test_the_town_from_which_something_is_announced(text: str, places: set[str]) -> None:
    assert set(only(text).values("location")) == places


REFUSED = [
    ("لم ترحب تركيا باتفاق الدفاع بين قبرص وفرنسا.", "REJECT"),
    ("لا تؤيد المجر العقوبات الجديدة على بيلاروس.", "REJECT"),
    ("ترحب تركيا باتفاق الدفاع بين قبرص وفرنسا.", "SUPPORT"),
]


@pytest.mark.parametrize(("text", "category"), REFUSED)
def test_approval_that_is_negated_is_refusal(text: str, category: str) -> None:
    assert only(text).categories == (category,)


def test_what_nobody_has_agreed_to_yet_is_no_refusal() -> None:
    assert not statements("لم توافق المجر على انضمام السويد بعد.")


def test_the_next_of_those_of_whom_it_is_told_speaks_for_himself() -> None:
    text = "شهدت القمة سجالا بين ألكسندر فوتشيتش الذي رفض الاقتراح، وزوران ميلانوفيتش الذي أيده."
    assert {(h.values("speaker"), h.said_by) for h in statements(text)} == {
        (("person:aleksandar_vucic",), ()),
        (("person:zoran_milanovic",), ()),
    }


BLAMED = [
    ("قال رئيس الوزراء الأسترالي أنتوني ألبانيز إن لديه أدلة تربط إيران بهجمات في سيدني.", "ACCUSE"),
    ("قالت حكومة أرمينيا إن قواتها دافعت عن نفسها بعدما تعرضت لهجوم.", "REJECT"),
]


@pytest.mark.parametrize(("text", "category"), BLAMED)
def test_evidence_against_somebody_blames_and_defence_clears(text: str, category: str) -> None:
    assert only(text).categories in ((category,), (category, "CONSULT"))


def test_an_official_without_a_name_is_nobody_told_of_before() -> None:
    text = (
        "وغادر القائم بالأعمال الكندي ستيوارت ويلر نيودلهي أمس. "
        "وقال مسؤول كبير بالحكومة الكندية إن أوتاوا طردت دبلوماسيا هنديا. وأضاف المسؤول أن كندا لن تتراجع."
    )
    assert "person:~ستيوارت_ويلر" not in {key for h in statements(text) for key in h.values("speaker")}
