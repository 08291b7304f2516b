"""How six languages say money, times, shares, units and signs: one table a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """one, many: its name after one and after more; cents: of its hundredth part; feminine: for the word for one."""

    one: str
    many: str
    cents: str
    feminine: bool = False


@dataclass(frozen=True, slots=True)
class SpokenForms:
    """group: signs that part thousands. point: the decimal sign's name. whole_decimals: 3,25 is read as twenty-five.

    money_join: between whole and hundredths, as in "three euros fifty"; cents_join: where the cents are named.
    scale_join: between "three million" and the currency. uncounted: words after a number that it does not count.
    units: abbreviation to (one, many). degrees, hours: (one, many). signs: read wherever they stand.
    """

    group: str
    point: str
    minus: str
    whole_decimals: bool
    currencies: Mapping[str, Currency]
    money_join: str
    cents_join: str
    scales: str
    scale_join: str
    percent: str
    degrees: tuple[str, str]
    to: str
    units: Mapping[str, tuple[str, str]]
    fractions: Mapping[str, str]
    signs: Mapping[str, str]
    uncounted: frozenset[str]


def _currencies(*names: tuple[str, str, str, bool]) -> dict[str, Currency]:
    """In the order euro, dollar, pound, yen, franc; each by its sign and its code."""
    keys = (("€", "EUR"), ("$", "USD"), ("£", "GBP"), ("¥", "JPY"), ("CHF",))
    return {key: Currency(*name) for each, name in zip(keys, names, strict=True) for key in each}


def _units(*names: str) -> dict[str, tuple[str, str]]:
    """In the order km, kg, ml, cm, g, l, m, min; a name is `one/many`."""
    keys = ("km", "kg", "ml", "cm", "g", "l", "m", "min")
    return {key: (name.split("/")[0], name.split("/")[-1]) for key, name in zip(keys, names, strict=True)}


THIN_SPACES = "\u00a0\u2009\u202f"

ENGLISH = SpokenForms(
    group=",",
    point="point",
    minus="minus",
    whole_decimals=False,
    currencies=_currencies(
        ("euro", "euros", "cents", False),
        ("dollar", "dollars", "cents", False),
        ("pound", "pounds", "pence", False),
        ("yen", "yen", "sen", False),
        ("franc", "francs", "centimes", False),
    ),
    money_join=" ",
    cents_join=" and ",
    scales="thousand|million|billion|trillion",
    scale_join=" ",
    percent="percent",
    degrees=("degree", "degrees"),
    to="to",
    units=_units(
        "kilometre/kilometres",
        "kilo/kilos",
        "millilitre/millilitres",
        "centimetre/centimetres",
        "gram/grams",
        "litre/litres",
        "metre/metres",
        "minute/minutes",
    ),
    fractions={"½": "a half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds"},
    signs={"&": "and", "+": "plus", "=": "equals", "@": "at", "#": "number", "×": "times", "§": "section"},
    uncounted=frozenset("and or to in of for is was at the a on by until till but it i we he she they".split()),
)

SPANISH = SpokenForms(
    group="." + THIN_SPACES,
    point="coma",
    minus="menos",
    whole_decimals=True,
    currencies=_currencies(
        ("euro", "euros", "céntimos", False),
        ("dólar", "dólares", "centavos", False),
        ("libra", "libras", "peniques", True),
        ("yen", "yenes", "sen", False),
        ("franco", "francos", "céntimos", False),
    ),
    money_join=" con ",
    cents_join=" con ",
    scales="mil|millón|millones",
    scale_join=" de ",
    percent="por ciento",
    degrees=("grado", "grados"),
    to="a",
    units=_units(
        "kilómetro/kilómetros",
        "kilo/kilos",
        "mililitro/mililitros",
        "centímetro/centímetros",
        "gramo/gramos",
        "litro/litros",
        "metro/metros",
        "minuto/minutos",
    ),
    fractions={"½": "medio", "¼": "un cuarto", "¾": "tres cuartos", "⅓": "un tercio", "⅔": "dos tercios"},
    signs={"&": "y", "+": "más", "=": "igual a", "@": "arroba", "#": "número", "×": "por", "§": "sección"},
    uncounted=frozenset("y o u de a por en para con que es la las el los del".split()),
)

FRENCH = SpokenForms(
    group=". " + THIN_SPACES,
    point="virgule",
    minus="moins",
    whole_decimals=True,
    currencies=_currencies(
        ("euro", "euros", "centimes", False),
        ("dollar", "dollars", "cents", False),
        ("livre", "livres", "pence", True),
        ("yen", "yens", "sen", False),
        ("franc", "francs", "centimes", False),
    ),
    money_join=" ",
    cents_join=" et ",
    scales="mille|million|millions|milliard|milliards",
    scale_join=" de ",
    percent="pour cent",
    degrees=("degré", "degrés"),
    to="à",
    units=_units(
        "kilomètre/kilomètres",
        "kilo/kilos",
        "millilitre/millilitres",
        "centimètre/centimètres",
        "gramme/grammes",
        "litre/litres",
        "mètre/mètres",
        "minute/minutes",
    ),
    fractions={"½": "un demi", "¼": "un quart", "¾": "trois quarts", "⅓": "un tiers", "⅔": "deux tiers"},
    signs={"&": "et", "+": "plus", "=": "égale", "@": "arobase", "#": "numéro", "×": "fois", "§": "paragraphe"},
    uncounted=frozenset("et ou à de en dans pour par avec que est la le les du des".split()),
)

GERMAN = SpokenForms(
    group="." + THIN_SPACES,
    point="Komma",
    minus="minus",
    whole_decimals=False,
    currencies=_currencies(
        ("Euro", "Euro", "Cent", False),
        ("Dollar", "Dollar", "Cent", False),
        ("Pfund", "Pfund", "Pence", False),
        ("Yen", "Yen", "Sen", False),
        ("Franken", "Franken", "Rappen", False),
    ),
    money_join=" ",
    cents_join=" und ",
    scales="Tausend|Million|Millionen|Milliarde|Milliarden",
    scale_join=" ",
    percent="Prozent",
    degrees=("Grad", "Grad"),
    to="bis",
    units=_units("Kilometer", "Kilo", "Milliliter", "Zentimeter", "Gramm", "Liter", "Meter", "Minute/Minuten"),
    fractions={"½": "ein halb", "¼": "ein Viertel", "¾": "drei Viertel", "⅓": "ein Drittel", "⅔": "zwei Drittel"},
    signs={"&": "und", "+": "plus", "=": "gleich", "@": "ät", "#": "Nummer", "×": "mal", "§": "Paragraf"},
    uncounted=frozenset("und oder von bis zu in im am mit für ist sind".split()),
)

ITALIAN = SpokenForms(
    group="." + THIN_SPACES,
    point="virgola",
    minus="meno",
    whole_decimals=True,
    currencies=_currencies(
        ("euro", "euro", "centesimi", False),
        ("dollaro", "dollari", "centesimi", False),
        ("sterlina", "sterline", "penny", True),
        ("yen", "yen", "sen", False),
        ("franco", "franchi", "centesimi", False),
    ),
    money_join=" e ",
    cents_join=" e ",
    scales="mila|milione|milioni|miliardo|miliardi",
    scale_join=" di ",
    percent="per cento",
    degrees=("grado", "gradi"),
    to="a",
    units=_units(
        "chilometro/chilometri",
        "chilo/chili",
        "millilitro/millilitri",
        "centimetro/centimetri",
        "grammo/grammi",
        "litro/litri",
        "metro/metri",
        "minuto/minuti",
    ),
    fractions={"½": "mezzo", "¼": "un quarto", "¾": "tre quarti", "⅓": "un terzo", "⅔": "due terzi"},
    signs={"&": "e", "+": "più", "=": "uguale", "@": "chiocciola", "#": "numero", "×": "per", "§": "paragrafo"},
    uncounted=frozenset("e o di a da in con per che è la le il i gli".split()),
)

PORTUGUESE = SpokenForms(
    group="." + THIN_SPACES,
    point="vírgula",
    minus="menos",
    whole_decimals=True,
    currencies=_currencies(
        ("euro", "euros", "cêntimos", False),
        ("dólar", "dólares", "centavos", False),
        ("libra", "libras", "pence", True),
        ("iene", "ienes", "sen", False),
        ("franco", "francos", "cêntimos", False),
    )
    | {"R$": Currency("real", "reais", "centavos"), "BRL": Currency("real", "reais", "centavos")},
    money_join=" e ",
    cents_join=" e ",
    scales="mil|milhão|milhões|bilhão|bilhões",
    scale_join=" de ",
    percent="por cento",
    degrees=("grau", "graus"),
    to="a",
    units=_units(
        "quilómetro/quilómetros",
        "quilo/quilos",
        "mililitro/mililitros",
        "centímetro/centímetros",
        "grama/gramas",
        "litro/litros",
        "metro/metros",
        "minuto/minutos",
    ),
    fractions={"½": "meio", "¼": "um quarto", "¾": "três quartos", "⅓": "um terço", "⅔": "dois terços"},
    signs={"&": "e", "+": "mais", "=": "igual a", "@": "arroba", "#": "número", "×": "vezes", "§": "parágrafo"},
    uncounted=frozenset("e ou de a por em para com que é o os as da do".split()),
)

FORMS: Mapping[str, SpokenForms] = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "it": ITALIAN,
    "pt": PORTUGUESE,
}
