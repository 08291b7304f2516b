"""What a voice is given to say: words, and nothing that is not speech."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.language.speakable import sentences, speakable

SIX = ("en", "es", "fr", "de", "it", "pt")


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "That's €3.50, please.", "That's three euros fifty, please."),
        ("en", "$4, £0.05 and $1,250", "four dollars, five pence and one thousand two hundred and fifty dollars"),
        ("en", "$3 million or $4k", "three million dollars or four thousand dollars"),
        ("en", "50% off & more", "fifty percent off and more"),
        ("en", "at 10:30, 9:05 am or 5pm", "at ten thirty, nine oh five A M or five P M"),
        ("en", "10:00 sharp", "ten o’clock sharp"),
        ("en", "20°C, 2+2", "twenty degrees, two plus two"),
        ("en", "the 1st and the 22nd", "the first and the twenty-second"),
        ("en", "in 1984 and 2026", "in nineteen eighty-four and twenty twenty-six"),
        ("en", "pages 5-10, -5 degrees", "pages five to ten, minus five degrees"),
        ("en", "call 0800 1234567", "call zero eight zero zero one two three four five six seven"),
        ("en", "1,234.5", "one thousand two hundred and thirty-four point five"),
        ("en", "500 ml, 10 km, 1 min", "five hundred millilitres, ten kilometres, one minute"),
        ("es", "Son 3,50 €, por favor.", "Son tres euros con cincuenta, por favor."),
        ("es", "1 € o 21 € o 2,05 €", "un euro o veintiún euros o dos euros con cinco céntimos"),
        ("es", "1 café, 1 tostada, 2 días", "un café, una tostada, dos días"),
        ("es", "a las 10:30, a la 1:15", "a las diez y media, a la una y cuarto"),
        ("es", "15% y 20 °C", "quince por ciento y veinte grados"),
        ("es", "3 millones de euros", "tres millones de euros"),
        ("es", "el 1º y la 2ª", "el primero y la segunda"),
        ("fr", "Ça fait 3,50 €.", "Ça fait trois euros cinquante."),
        ("fr", "à 10h30, à 1h", "à dix heures trente, à une heure"),
        ("fr", "le 1er et la 1re", "le premier et la première"),
        ("fr", "1\u202f200 € et 50 %", "mille deux cents euros et cinquante pour cent"),
        ("de", "Das macht 3,50 €.", "Das macht drei Euro fünfzig."),
        ("de", "um 10:30 Uhr, um 1 Uhr", "um zehn Uhr dreißig, um ein Uhr"),
        ("de", "am 3. März 1984", "am dritten März neunzehnhundertvierundachtzig"),
        ("de", "1 Kaffee und 1 Tasse", "ein Kaffee und eine Tasse"),
        ("de", "20° + 5 %", "zwanzig Grad plus fünf Prozent"),
        ("it", "Sono 3,50 €.", "Sono tre euro e cinquanta."),
        ("it", "alle 10:30, all'1:00", "alle dieci e trenta, all'una"),
        ("it", "1 caffè e 1 pizza, 50%", "un caffè e una pizza, cinquanta per cento"),
        ("pt", "São 3,50 €.", "São três euros e cinquenta."),
        ("pt", "R$ 5,50, £2", "cinco reais e cinquenta, duas libras"),
        ("pt", "às 10h30, 2 pessoas", "às dez e trinta, duas pessoas"),
    ],
)
def test_numbers_money_times_and_signs_are_words(language: str, written: str, said: str) -> None:
    assert speakable(written, language) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("*smiles* Hello there.", "Hello there."),
        ("I *really* mean it. *leans back in his chair* So.", "I really mean it. So."),
        ("**Bold**, `code` and a [link](http://example.com/x)", "Bold, code and a link"),
        ("<think>He wants coffee.</think>Of course.", "Of course."),
        ("He wants coffee.</think>Of course.", "Of course."),
        ("<think>never ends", ""),
        ("# Title\n- one\n- two", "Title one two"),
        ("(laughs) Sure. [pause]", "Sure."),
        ("It costs (about) nothing.", "It costs (about) nothing."),
        ("😀 Hi 👍🏽!", "Hi!"),
        ("See https://example.com/a?b=c for more", "See for more"),
        ("Hello <b>you</b>\x00\x07", "Hello you"),
        ("日本語 and Привет", "and"),
        ("... — !", ""),
        ("", ""),
    ],
)
def test_what_is_not_speech_falls_away(written: str, said: str) -> None:
    assert speakable(written, "en") == said


def test_other_scripts_stay_in_their_own_languages() -> None:
    assert speakable("Привет, мир! 🙂", "ru") == "Привет, мир!"


def test_sentences_end_where_a_speaker_would_stop() -> None:
    text = "Dr. Smith came at 3. No way! Really? Yes... ok. “Hi there.” Am 3. März kam er. ¿Qué tal? z. B. das."
    assert list(sentences(text)) == [
        "Dr. Smith came at 3.",
        "No way!",
        "Really?",
        "Yes... ok.",
        "“Hi there.”",
        "Am 3. März kam er.",
        "¿Qué tal?",
        "z. B. das.",
    ]


@settings(deadline=None)
@given(
    st.text(max_size=120) | st.from_regex(r"[€$*\[(<]?\d{1,4}[.,:%°h-]?\d{0,3} ?[€%*\])>a-z🙂]{0,4}", fullmatch=True)
)
def test_nothing_but_words_comes_out_and_once_is_enough(text: str) -> None:
    for language in SIX:
        said = speakable(text, language)
        assert not re.search(r"[\d€$£%&*_<>\[\]#@+=°]", said)
        assert all(unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cn", "So") for c in said)
        assert said == "" or any(c.isalnum() for c in said)
        assert speakable(said, language) == said
