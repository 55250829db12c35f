"""Titles of agreements in quotation marks, terms that are won, and governments called by who leads them."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, read, roles, steps


def _target(text: str) -> set[str]:
    return {key for happening in of_class(text, "Appointment") for key in keys(happening, "target")}


@pytest.mark.parametrize(
    "text",
    [
        "وقع وزير الخارجية البولندي رادوسلاف سيكورسكي اتفاقية «دعم البحوث» مع نظيره الكيني موساليا مودافادي.",
        "وقعت بولندا وكينيا على «اتفاقية الوصول الآمن» في نيروبي.",
        "يذكر أن بولندا وكينيا كانتا قد وقعتا في مارس الماضي اتفاقية لحماية البيئة.",
    ],
)
def test_the_title_of_an_agreement_tells_of_nothing_else(text: str) -> None:
    (agreement,) = of_class(text, "Agreement")
    assert {"POL", "KEN"} <= keys(agreement, "party")
    assert not of_class(text, "Visit") + of_class(text, "Action")


def test_who_is_named_an_envoy_by_name_comes_into_office() -> None:
    text = "أعلن الأمين العام للأمم المتحدة أنطونيو غوتيريش تعيين الفنلندي بيكا هافيستو مبعوثا خاصا إلى السودان."
    assert "pekka_haavisto" in _target(text)
    (sent,) = of_class("عينت غواتيمالا سفيرا جديدا لدى البرتغال.", "Action")
    assert keys(sent, "target") == {"PRT"}


def test_the_vowel_of_the_passive_may_stand_behind_an_alef() -> None:
    assert _target("انتُخبت الدنمارك واليونان من دون منافسة لعضوية مجلس الأمن.") == {"DNK", "GRC"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أسقط البرلمان حكومة دونالد توسك بعد ليلة من النقاش.", {"donald_tusk"}),
        ("قدمت حكومة نجيب ميقاتي استقالتها صباح الأحد.", {"najib_mikati"}),
        ("أدت حكومة أنور إبراهيم اليمين أمام الملك.", {"anwar_ibrahim"}),
        ("أقسم ماكي سال الذي تفوق على منافسه بفارق كبير، اليمين الدستورية في دكار.", {"macky_sall"}),
        ("حصد نجيب بوكيلي ولاية رئاسية ثانية.", {"nayib_bukele"}),
        ("نقل الرئيس الروسي فلاديمير بوتين سيرغي شويغو من وزارة الدفاع إلى أمانة مجلس الأمن.", {"sergei_shoigu"}),
        ("عهد الرئيس العراقي إلى مصطفى الكاظمي بتأليف الوزارة.", {"mustafa_al_kadhimi"}),
    ],
)
def test_who_comes_to_an_office_or_leaves_it(text: str, who: set[str]) -> None:
    assert _target(text) == who


def test_a_government_called_by_its_head_acts_for_its_state() -> None:
    (agreement,) = of_class("وقعت حكومة دونالد توسك اتفاقا مع النرويج.", "Agreement")
    assert keys(agreement, "party") == {"POL", "NOR"}


def test_no_term_is_won_by_a_team_or_a_crop() -> None:
    assert not _target("حصد ماكي سال القمح مع المزارعين في حقله.")
    assert not _target("كسب أنور إبراهيم الرهان وعاد إلى بيته.")


def test_what_several_states_announce_of_themselves_is_done_by_all() -> None:
    (leaving,) = of_class("أعلنت غينيا ومالي وتشاد خروجها الفوري من المنظمة الدولية للفرنكوفونية.", "Accession")
    assert keys(leaving, "participant") == {"GIN", "MLI", "TCD"}


def test_a_ministry_with_more_in_its_charge_is_one() -> None:
    linked = steps("زار وفد وزارة الاقتصاد والتجارة والطاقة اليابانية المصنع.").linked
    assert any(made.within == "country:JPN" for made in linked.made.values())


def test_who_was_born_into_the_world_is_no_organisation() -> None:
    assert not read("ظهر الطفل إلى الوجود في مستشفى المدينة.").happenings


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أعلنت اللجنة فوز وليام روتو بالرئاسة.", {"william_ruto"}),
        ("أكدت لجنة الانتخابات فوز بول كاغامي بولاية أخرى.", {"paul_kagame"}),
        ("شهدت نيروبي مراسم تنصيب وليام روتو أمس.", {"william_ruto"}),
        ("سقط حكم معمر القذافي بعد أشهر من القتال.", {"muammar_gaddafi"}),
        ("جدد النواب الثقة بالإيطالي ماريو دراغي رئيسا للحكومة.", {"mario_draghi"}),
        ("خرج وليام روتو منتصرا من الانتخابات.", {"william_ruto"}),
        ("أزيح ماريو دراغي من رئاسة الحكومة.", {"mario_draghi"}),
        ("أعلن ضباط في ليبرفيل خلع الرئيس علي بونغو.", {"ali_bongo_ondimba"}),
    ],
)
def test_who_wins_or_falls_in_other_words(text: str, who: set[str]) -> None:
    assert {key for key in _target(text) if not key.startswith("~")} == who


@pytest.mark.parametrize(
    "text",
    [
        "خرج وليام روتو فائزا من مباراة الشطرنج.",
        "سقط وليام روتو من فوق حصانه.",
        "جدد النواب مقاعد القاعة أمام ماريو دراغي.",
        "قال مصدر في ليبرفيل رفض الكشف عن اسمه إن علي بونغو بخير.",
    ],
)
def test_who_neither_wins_nor_falls(text: str) -> None:
    assert not _target(text)


def test_where_an_office_is_held_may_stand_behind_in() -> None:
    found = roles("قال ستيفن مارتن، وكيل وزارة الخارجية في جنوب السودان، إن الموعد قريب.")
    assert ("person:~ستيفن_مارتن", "officialOf", "country:SSD") in found
    assert not roles("قال ستيفن مارتن، وكيل الوزارة في زيارة، إن الموعد قريب.")


def test_an_agreement_without_words_of_its_own_is_about_what_the_article_is() -> None:
    text = "بحث وزيرا التجارة في كندا وبيرو صادرات القمح. ووقعت كندا وبيرو اتفاقية في ختام اللقاء."
    (agreement,) = of_class(text, "Agreement")
    assert keys(agreement, "about")


def test_a_contract_that_is_signed_is_an_agreement() -> None:
    (contract,) = of_class("وقعت بولندا مع كوريا الجنوبية عقودا لتوريد الدبابات.", "Agreement")
    assert (keys(contract, "party"), contract.kind) == ({"POL", "KOR"}, "Document")
    assert not of_class("مرت عقود على استقلال بولندا وكوريا الجنوبية.", "Agreement")


def test_what_a_ministry_signs_binds_its_state() -> None:
    text = "أعلنت وزارة الزراعة التشيلية توقيع اتفاقية للصيد مع فيتنام في هانوي."
    (agreement,) = of_class(text, "Agreement")
    assert {"CHL", "VNM"} <= keys(agreement, "party")


def test_what_an_agreement_is_for_takes_none_of_its_sides() -> None:
    text = "وقعت كينيا اتفاقية إطارية لعملية تمويل مشترك مع المؤسسة الدولية الإسلامية لتشجيع الصادرات."
    (agreement,) = of_class(text, "Agreement")
    assert len(keys(agreement, "party")) > 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أعلن رئيس الجمعية العامة انتخاب كل من الدنمارك واليونان عضوين في مجلس الأمن.", {"DNK", "GRC"}),
        ("انتخبت الجمعية العامة كلا من الدنمارك واليونان كأعضاء جدد في مجلس الأمن.", {"DNK", "GRC"}),
        ("عُين الفنلندي بيكا هافيستو مبعوثا خاصا إلى السودان.", {"pekka_haavisto"}),
        ("هزم اليساري غابرييل بوريك منافسه في انتخابات تشيلي.", {"gabriel_boric"}),
    ],
)
def test_who_is_elected_or_named(text: str, who: set[str]) -> None:
    assert _target(text) == who
    assert not of_class(text, "Statement") or "جدد" not in text


def test_the_loss_of_a_party_is_not_that_of_a_man() -> None:
    assert "robert_mugabe" not in _target("نشأت الأزمة إثر خسارة حزب روبرت موغابي في الانتخابات العامة.")


def test_who_is_given_membership_joins() -> None:
    (entry,) = of_class("قررت منظمة شنغهاي للتعاون منح منغوليا العضوية الكاملة.", "Accession")
    assert keys(entry, "participant") == {"MNG"}


def test_a_state_belongs_to_what_it_is_a_member_of_in_other_words() -> None:
    assert ("country:CHL", "memberOf", "organization:pacific_alliance") in roles("تنتمي تشيلي إلى تحالف المحيط الهادئ.")


def test_who_summons_an_envoy_appoints_nobody() -> None:
    assert not of_class("استدعت بيرو سفيرة المكسيك في ليما احتجاجا على التصريحات.", "Appointment")
    assert _target("اعتمد البرلمان الفنلندي سانا مارين رئيسة للوزراء.") == {"sanna_marin"}


def test_who_is_elected_again_is_the_one_chosen() -> None:
    assert _target("غاب الرئيس الكيني وليام روتو الذي أعيد انتخابه قبل أيام.") == {"william_ruto"}


def test_who_is_chosen_stands_behind_who_chooses() -> None:
    text = "رحب المجلس باختيار الأمين العام أنطونيو غوتيريش للدبلوماسي بيكا هافيستو ممثلا شخصيا عنه."
    assert _target(text) == {"pekka_haavisto"}


def test_what_something_is_said_to_be_is_not_founded() -> None:
    assert not of_class("تشكل مجموعة السبع محطة مهمة للحوار مع كندا.", "Founding")


def test_an_office_of_contact_is_no_call() -> None:
    assert not of_class("اتفقت فيتنام وبيرو على رفع مكتبي الاتصال إلى سفارتين.", "Call")


@pytest.mark.parametrize(
    "text",
    [
        "اتخذت ليتوانيا وباقي دول الاتحاد الأوروبي موقفا واحدا.",
        "تستورد ليتوانيا كبقية دول الاتحاد الأوروبي الغاز.",
        "دعت ليتوانيا وغيرها من دول الاتحاد الأوروبي إلى هدنة.",
    ],
)
def test_who_is_like_the_other_members_is_one(text: str) -> None:
    assert ("country:LTU", "memberOf", "organization:european_union") in roles(text)


def test_who_is_no_member_is_none_beside_the_others() -> None:
    assert not roles("رحبت روسيا وسائر دول الاتحاد الأوروبي بالقرار.")
