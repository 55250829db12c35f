"""Officials whose office names no state: of a delegation, of those named beside them, of the article's own state."""

from __future__ import annotations

import pytest

from tests.short import read, steps


def roles(text: str, day: str = "2024-06-10") -> set[tuple[str, str, str]]:
    found = read(text, day).relations
    return {(r.subject.removeprefix("person:"), r.property, r.object.split(":")[1]) for r in found}


@pytest.mark.parametrize(
    ("text", "name", "role", "state"),
    [
        ("وحضر المباحثات من الجانب الكيني وزير المالية جوما أوتيلو.", "~جوما_اوتيلو", "officialOf", "KEN"),
        ("ومثل الوفد النيبالي وزير التجارة سوريا تامانغ.", "~سوريا_تامانغ", "officialOf", "NPL"),
        ("وضم الوفد الكوبي: مدير المخابرات العامة خوليو ريبيرا.", "~خوليو_ريبيرا", "officialOf", "CUB"),
        ("ووصل وفد غاني برئاسة وزير الدفاع كواكو بونسو.", "~كواكو_بونسو", "officialOf", "GHA"),
        (
            "ورافق العاهل الأردني وفد رسمي يتألف من مدير المخابرات العامة وائل الصمادي.",
            "~وايل_الصمادي",
            "officialOf",
            "JOR",
        ),
        (
            "وقال هانز كوربل رئيس الوزراء التشيكي وميلان درابك وزير الخارجية إن القرار نهائي.",
            "~ميلان_درابك",
            "foreignMinisterOf",
            "CZE",
        ),
        (
            "والتقى رئيس الجمهورية محمد ولد الشيخ الغزواني السفير. وحضر اللقاء السيد محفوظ ولد بلال المستشار "
            "برئاسة الجمهورية.",
            "~محفوظ_ولد_بلال",
            "officialOf",
            "MRT",
        ),
        ("وزار المستشار الخاص لجلالة ملك الأردن سامر بن عواد المعرض.", "~سامر_بن_عواد", "officialOf", "JOR"),
        ("وحضر وزير التجارة المكلف السوداني فتحي حمدان.", "~فتحي_حمدان", "officialOf", "SDN"),
        ("وصل وزير خارجية جمهورية غيانا التعاونية هيو بيرساد إلى هافانا.", "~هيو_بيرساد", "foreignMinisterOf", "GUY"),
        ("وأعلن مكتب رئيس الوزراء شهباز شريف ذلك.", "shehbaz_sharif", "headOfGovernmentOf", "PAK"),
        ("وقال المتحدث باسم الحكومة العراقية علي البدراني ذلك.", "~علي_البدراني", "officialOf", "IRQ"),
        ("وأكدت وزيرة التجارة الفرنسية صوفي بريما ذلك.", "~صوفي_بريما", "officialOf", "FRA"),
        ("والتقى نائب وزير التجارة الصيني وي جيان الوفد.", "~وي_جيان", "officialOf", "CHN"),
        ("واستقبل الوزير البيروفي ماريو تيسيرا الوفد.", "~ماريو_تيسيرا", "officialOf", "PER"),
        ("وحذر رئيس بعثة الأمم المتحدة للدعم في ليبيا مارتن كوبلر من ذلك.", "martin_kobler", "chiefOf", "unsmil"),
        ("وحذر رئيس بعثة الأمم المتحدة للدعم في ليبيا مارتن كوبلر من ذلك.", "martin_kobler", "officialOf", "un"),
        (
            "واجتمع رؤساء الأرجنتين خافيير ميلي والأوروغواي لويس لاكال بو والباراغواي سانتياغو بينيا.",
            "santiago_pena_palacios",
            "headOfStateOf",
            "PRY",
        ),
        (
            "وقال وزير الخارجية التركي هاكان فيدان إنه التقى نظيره سيرغي لافروف.",
            "sergey_lavrov",
            "foreignMinisterOf",
            "RUS",
        ),
        ("وحضر أمير منطقة تبوك الأمير فارس بن ناصر.", "~فارس_بن_ناصر", "officialOf", "SAU"),
    ],
)
def test_the_state_of_an_official_is_told_around_the_office(text: str, name: str, role: str, state: str) -> None:
    assert (name, role, state) in roles(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # the delegation acts, and whom it meets is none of it
        ("والتقى الوفد الكوبي وزير التجارة إيدو فانكا.", "~ايدو_فانكا"),
        # what is told of a side ends with its clause
        ("وحضر من الجانب الكيني عدد من الخبراء، وقال وزير التجارة إيدو فانكا إن الاتفاق مفيد.", "~ايدو_فانكا"),
        # two ministers of one kind are of two states
        (
            "وبحث وزير الخارجية الأوروغواياني ماريو لوبيتكين ووزير الخارجية إيدو فانكا التعاون.",
            "~ايدو_فانكا",
        ),
    ],
)
def test_whom_a_delegation_meets_is_of_no_told_state(text: str, name: str) -> None:
    assert not {r for r in roles(text) if r[0] == name}


def test_what_is_cut_off_a_word_is_no_part_of_it_where_a_hamza_tells() -> None:
    named = {k for s in steps("والتقى الوزير خالد بأحمد أمس.").linked.sentences for i in s.items for k in i.keys}
    assert not any("باحمد" in key for key in named)


def test_a_king_is_not_the_minister_who_thanks_him() -> None:
    found = roles("شكرت وزيرة الصحة الفلبينية الملك عبد الله الثاني على الدعم.")
    assert ("abdullah_ii_of_jordan", "officialOf", "PHL") not in found


def test_a_king_called_by_his_first_name_is_the_one_whose_state_is_told_of() -> None:
    text = "أشاد رئيس وزراء الأردن بالاتفاق. وقال الملك عبد الله إن الأردن ملتزم."
    assert ("abdullah_ii_of_jordan", "headOfStateOf", "JOR") in roles(text)
    assert not {r for r in roles("وقال الملك عبد الله إن الاتفاق ملزم.") if r[1] == "headOfStateOf"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وحضر سفير موريتانيا لدى تونس السيدة زهرة بنت أحمدو.", "~زهره_بنت_احمدو"),
        ("وحضر سفير الأردن لدى الكويت صقر أبو شتيوي.", "~صقر_ابو_شتيوي"),
        ("وقال مدير المخابرات العامة الأردني الفريق محمد العقبي ذلك.", "~محمد_العقبي"),
        ("وحضر وزير المالية السوداني، والفريق حسن البلوي، والوفد.", "~حسن_البلوي"),
    ],
)
def test_the_whole_name_is_read(text: str, name: str) -> None:
    named = {k for s in steps(text).linked.sentences for i in s.items for k in i.keys}
    assert f"person:{name}" in named


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("وأعلنت وزارة النفط العراقية الاتفاق.", "irq_ministry_النفط"),
        ("ودعت وزارة التوحيد في كوريا الجنوبية إلى الحوار.", "kor_ministry_التوحيد"),
        ("وأكدت وزارة العلاقات الدولية والتعاون الغانية ذلك.", "gha_ministry_العلاقات"),
        ("وأعلنت وزارة الدفاع الروسية ذلك.", "rus_ministry_الدفاع"),
    ],
)
def test_a_ministry_is_read_whatever_it_is_for(text: str, key: str) -> None:
    named = {k for s in steps(text).linked.sentences for i in s.items for k in i.keys}
    assert f"organization:{key}" in named


def test_a_ministry_without_a_field_or_a_state_is_none() -> None:
    named = {k for s in steps("وقالت الوزارة إن وزارة جديدة ستنشأ.").linked.sentences for i in s.items for k in i.keys}
    assert not any("ministry" in key for key in named)


def test_a_sultan_is_of_his_sultanate_and_not_of_the_capital_spelled_like_it() -> None:
    assert ("haitham_bin_tarik_al_said", "headOfStateOf", "OMN") in roles("وشكر الوزير سلطان عمان هيثم بن طارق.")


def test_an_envoy_of_the_state_is_not_of_the_one_to_which_he_is_sent() -> None:
    assert not {r for r in roles("وسلم سفير الدولة لدى بولندا محمد أحمد البلوي الكأس.") if r[0] == "~محمد_احمد_البلوي"}


def test_who_once_led_a_state_is_not_told_to_lead_it_as_the_president_of_another_body() -> None:
    assert ("dilma_rousseff", "headOfStateOf", "BRA") not in roles("وزارت البنك والتقت رئيسته ديلما روسيف أمس.")


def test_a_representative_of_a_state_is_its_official_though_nobody_knows_him() -> None:
    assert ("~محمد_البلوي", "officialOf", "ARE") in roles("ودعا ممثل الإمارات محمد البلوي إلى الوحدة.")
