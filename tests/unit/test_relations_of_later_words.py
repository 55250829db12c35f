"""Standing relations in the wordings of summits: who watches, who talks with, who chairs until another takes over."""

from __future__ import annotations

import pytest

from tests.unit.test_relations import expected, told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # ambiguous names that only commas part are read in a list of states
        (
            "وتضم مجموعة إيكواس كلا من: بنين، توغو، مالي، السنغال، نيجيريا.",
            "BEN TGO MLI SEN NGA member ecowas",
        ),
        ("وتضم مجموعة إيكواس السنغال، وبنين، ومالي، وتوغو.", "SEN BEN MLI TGO member ecowas"),
        # those whom the words behind them call observers are no members
        (
            "وتضم منظمة الدول التركية تركيا وأذربيجان وكازاخستان، إضافة إلى المجر وتركمانستان بصفة مراقب.",
            "TUR AZE KAZ member ots; HUN TKM observer ots",
        ),
        (
            "وتضم منظمة شنغهاي للتعاون كلا من أفغانستان ومنغوليا كدول مراقبة، وكلا من نيبال وكمبوديا كدول شريكة في "
            "الحوار.",
            "AFG MNG observer sco; NPL KHM partner sco",
        ),
        ("ونالت نيبال وكمبوديا صفة «شركاء الحوار» في منظمة شنغهاي للتعاون.", "NPL KHM partner sco"),
        # a bracket or a capacity tells of the state of the person named before it
        (
            "وشهدت قمة منظمة الدول التركية كلمة رئيس وزراء المجر فيكتور أوربان (عضو مراقب) في ختامها.",
            "HUN observer ots",
        ),
        # who hands the chair over later still has it
        ("وستتسلم كازاخستان رئاسة منظمة شنغهاي للتعاون من الهند العام المقبل.", "IND chair sco"),
        ("وأعلن البيان أن منظمة إيكواس، التي ترأسها نيجيريا حاليا، سترد.", "NGA chair ecowas"),
        ("وانتخب الرئيس الغاني جون ماهاما رئيسا جديدا للاتحاد الأفريقي.", "GHA chair african_union"),
        # nobody but its members votes in the Security Council
        (
            "وأقر مجلس الأمن الدولي القرار مع امتناع الصين والهند والجابون عن التصويت.",
            "CHN IND GAB member un_security_council",
        ),
        (
            "واستخدمت روسيا حق النقض ضد مشروع القرار في مجلس الأمن الدولي.",
            "RUS member un_security_council",
        ),
        (
            "ومنظمة شنغهاي للتعاون هي منظمة دولية حكومية دائمة، أسستها الصين وروسيا وكازاخستان.",
            "CHN RUS KAZ founder sco",
        ),
    ],
)
def test_what_the_words_tell(text: str, rows: str) -> None:
    assert told(text) == expected(rows)


@pytest.mark.parametrize(
    "text",
    [
        # who handed it over has it no more
        "وسلمت الهند وثائق القمة إلى روسيا في منظمة شنغهاي للتعاون.",
        # the president of a state is no chair of the body of which it is a member
        "وقال الرئيس التركماني إنه يحضر قمة منظمة الدول التركية بصفته رئيس دولة محايدة.",
        # whose vote is in another body, and who asks the council for one
        "وامتنعت كوبا عن التصويت في الجمعية العامة للأمم المتحدة.",
        "ودعت اليابان مجلس الأمن الدولي إلى رفض مشروع القرار.",
        # a membership that was cancelled
        "وألغت دول ميركوسور عضوية كراكاس في التكتل.",
        # "support, France": no list of states
        "وقدم الصندوق دعما ماليا، فرنسا ترحب به.",
    ],
)
def test_what_the_words_do_not_tell(text: str) -> None:
    assert told(text) == set()


def test_who_hands_over_a_chair_holds_it_no_more() -> None:
    assert told("وتسلمت الهند رئاسة منظمة شنغهاي للتعاون من أوزبكستان.") == expected("IND chair sco")


@pytest.mark.parametrize(
    "text",
    [
        "وقررت مجموعة بريكس دعوة ثلاث دول لعضويتها هي بوليفيا وتايلاند وماليزيا.",
        "ومن المقرر أن تصبح بوليفيا وتايلاند وبابوا غينيا الجديدة والمملكة العربية السعودية وماليزيا وجمهورية "
        "الكونغو، أعضاء كاملي العضوية في بريكس.",
    ],
)
def test_who_is_invited_or_is_to_come_is_no_member(text: str) -> None:
    assert told(text) == set()


def test_new_members_are_of_the_body_named_beside_them() -> None:
    text = (
        "وانتخبت الجمعية العامة للأمم المتحدة ثلاث دول لتصبح أعضاء جدد في مجلس حقوق الإنسان، وهي: مصر وأنغولا وفيتنام."
    )
    assert told(text) == expected("EGY AGO VNM member un_human_rights_council")


def test_an_accession_that_somebody_only_backs_makes_no_member() -> None:
    assert told("وجدد الوزير دعم واشنطن انضمام جورجيا إلى حلف شمال الأطلسي.") == set()
