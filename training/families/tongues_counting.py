"""Numbers up to 999 written out in six languages."""

from __future__ import annotations

_ONES = {
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
          "fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
          "quinze seize dix-sept dix-huit dix-neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
          "quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós "
          "veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
          "quattordici quindici sedici diciassette diciotto diciannove",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
          "dezesseis dezessete dezoito dezenove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
          "vijftien zestien zeventien achttien negentien",
}
_TENS = {
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
}
_ES_HUNDREDS = ("ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos "
                "ochocientos novecientos").split()
_PT_HUNDREDS = ("cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos "
                "novecentos").split()


def _french_below(number: int) -> str:
    ones, tens = _ONES["fr"].split(), _TENS["fr"].split()
    if number < 20:
        return ones[number]
    if number == 80:
        return "quatre-vingts"
    if number > 80:
        return "quatre-vingt-" + ones[number - 80]
    base = min(number // 10, 6)
    rest = number - 10 * base
    if not rest:
        return tens[base - 2]
    return tens[base - 2] + (" et " if rest in (1, 11) else "-") + ones[rest]


def _below(language: str, number: int) -> str:
    """A number below 100."""
    if language == "fr":
        return _french_below(number)
    ones, tens = _ONES[language].split(), _TENS[language].split()
    if number < len(ones):
        return ones[number]
    ten, one = tens[number // 10 - 2], number % 10
    if not one:
        return ten
    if language == "de":
        return ("ein" if one == 1 else ones[one]) + "und" + ten
    if language == "nl":
        return ones[one] + ("ën" if ones[one].endswith("e") else "en") + ten
    if language == "it":
        return (ten[:-1] if one in (1, 8) else ten) + ("tré" if one == 3 else ones[one])
    return f"{ten} {'y' if language == 'es' else 'e'} {ones[one]}"


def in_words(language: str, number: int) -> str:
    """A number from 0 to 999 in words."""
    if number < 100:
        return _below(language, number)
    hundreds, rest = divmod(number, 100)
    ones = _ONES[language].split()
    tail = _below(language, rest) if rest else ""
    if language == "de":
        return ("ein" if hundreds == 1 else ones[hundreds]) + "hundert" + tail
    if language == "nl":
        return ("" if hundreds == 1 else ones[hundreds]) + "honderd" + tail
    if language == "it":
        hundred = ("" if hundreds == 1 else ones[hundreds]) + "cento"
        return hundred + tail
    if language == "fr":
        head = "cent" if hundreds == 1 else f"{ones[hundreds]} cent{'' if rest else 's'}"
        return f"{head} {tail}".strip()
    if number == 100:
        return "cien" if language == "es" else "cem"
    if language == "es":
        return f"{_ES_HUNDREDS[hundreds - 1]} {tail}".strip()
    head = _PT_HUNDREDS[hundreds - 1]
    return f"{head} e {tail}" if tail else head
