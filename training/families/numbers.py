"""Operations on numbers and on lists of numbers."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.cues import questions, wordings
from training.families.operation import Draw, Operation

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def _ordinal(number: int) -> str:
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _is_prime(number: int) -> bool:
    return number > 1 and all(number % d for d in range(2, int(number**0.5) + 1))


def _scientific(number: int) -> str:
    digits = str(number).rstrip("0")
    power = len(str(number)) - 1
    mantissa = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    return f"{mantissa}e{power}"


def _number(
    name: str, low: int, high: int, apply: Callable[[int], object], cues: tuple[str, ...],
    kind: str = "arithmetic", formats: bool = True,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        number = rng.randint(low, high)
        return str(number), str(apply(number))

    return Operation(name=name, kind=kind, cues=cues, draw=draw, formats=formats)


def _pair(
    name: str, high: int, apply: Callable[[int, int], object], cues: tuple[str, ...],
    between: str = " ", kind: str = "arithmetic",
) -> Operation:
    """Two different numbers."""

    def draw(rng: random.Random) -> tuple[str, str]:
        first, second = rng.sample(range(2, high + 1), 2)
        return f"{first}{between}{second}", str(apply(first, second))

    return Operation(name=name, kind=kind, cues=cues, draw=draw)


def _list(
    name: str, apply: Callable[[list[int]], object], cues: tuple[str, ...],
    high: int = 99, sizes: tuple[int, ...] = (3, 4, 5), formats: bool = True,
) -> Operation:
    def draw(rng: random.Random) -> tuple[str, str]:
        numbers = rng.sample(range(1, high + 1), rng.choice(sizes))
        return ", ".join(map(str, numbers)), str(apply(numbers))

    return Operation(name=name, kind="number_list", cues=cues, draw=draw, formats=formats)


def _check(
    name: str, low: int, high: int, test: Callable[[int], bool], labels: tuple[str, str],
    ask: str, short: str,
) -> Operation:
    """Half of the draws have the first label."""
    sides = [[n for n in range(low, high + 1) if test(n) is side] for side in (True, False)]

    def draw(rng: random.Random) -> tuple[str, str]:
        side = rng.randrange(2)
        return str(rng.choice(sides[side])), labels[side]

    return Operation(name=name, kind="number_check", draw=draw,
                     cues=questions(ask, short, " or ".join(labels)))


def _missing(rng: random.Random) -> tuple[str, str]:
    start, step = rng.randint(1, 20), rng.randint(2, 9)
    terms = [start + step * i for i in range(5)]
    return ", ".join(map(str, terms[:4])), str(terms[4])


def _doubling(rng: random.Random) -> tuple[str, str]:
    start = rng.randint(1, 40)
    return ", ".join(str(start * 2**i) for i in range(4)), str(start * 16)


def _half(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(1, 120)
    return str(2 * number), str(number)


def _words_sum(rng: random.Random) -> tuple[str, str]:
    first, second, third = (rng.randint(1, 20) for _ in range(3))
    return f"{first} + {second} + {third}", str(first + second + third)


def _join(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def _divide(rng: random.Random) -> tuple[str, str]:
    result, by = rng.randint(2, 12), rng.randint(2, 12)
    return f"{result * by} / {by}", str(result)


_ADD = wordings("Add the two numbers", "the sum", "{x} added together is", "{x}, summed up:")
_TIMES = wordings("Multiply the two numbers", "the product", "{x} multiplied gives")

_SUMS: tuple[Operation, ...] = (
    _pair("add_two", 60, lambda a, b: a + b, _ADD),
    _pair("add_and", 60, lambda a, b: a + b, _ADD, between=" and "),
    _pair("add_plus", 99, lambda a, b: a + b, (
        "{x} =", "What is {x}?", "Calculate: {x}", "{x}\nSolve it.", "How much is {x}?",
        "Compute {x}", "The result of {x} is"), between=" + "),
    _pair("multiply_two", 12, lambda a, b: a * b, _TIMES),
    _pair("multiply_and", 12, lambda a, b: a * b, _TIMES, between=" and "),
    _pair("times_sign", 12, lambda a, b: a * b, (
        "{x} =", "What is {x}?", "Calculate: {x}", "{x}\nSolve it.", "How much is {x}?",
        "Compute {x}", "The result of {x} is"), between=" * "),
    _pair("larger_of_two", 500, max, wordings(
        "Give the larger number", "the larger", "Which is greater: {x}?"),
        between=" or ", kind="compare"),
    _pair("smaller_of_two", 500, min, wordings(
        "Give the smaller number", "the smaller", "Which is less: {x}?"),
        between=" or ", kind="compare"),
    _pair("compare_sign", 500, lambda a, b: f"{a} {'<' if a < b else '>'} {b}", wordings(
        "Put < or > between the two numbers", "", "{x} -> with the right sign",
        "Compare {x} using < or >.", "Which sign, < or >, belongs in the gap? {x}"),
        kind="compare"),
    _pair("first_greater", 500, lambda a, b: "yes" if a > b else "no", questions(
        "Is the first number greater than the other one", "First is greater", "yes or no"),
        between=", ", kind="compare"),
    Operation(name="divide", kind="arithmetic", draw=_divide, cues=(
        "{x} =", "What is {x}?", "Divide: {x}", "{x}\nGive the quotient.", "How much is {x}?",
        "Compute the quotient {x}")),
    Operation(name="add_three", kind="arithmetic", draw=_words_sum, cues=(
        "{x} =", "What is {x}?", "Add up: {x}", "{x}\nGive the total.", "Total of {x}:",
        "Compute the sum {x}")),
    Operation(name="half", kind="arithmetic", draw=_half, cues=wordings(
        "Halve the number", "half", "Half of {x} is", "{x} divided by two:")),
)

_SINGLE: tuple[Operation, ...] = (
    _number("double", 2, 150, lambda n: 2 * n, wordings(
        "Double the number", "the double", "Twice {x} is", "{x} times two:")),
    _number("triple", 2, 60, lambda n: 3 * n, wordings(
        "Triple the number", "the triple", "Three times {x} is")),
    _number("square", 2, 30, lambda n: n * n, wordings(
        "Square the number", "the square", "{x} squared is", "{x} to the power of two:")),
    _number("next_number", 1, 999, lambda n: n + 1, wordings(
        "Give the next whole number", "", "What comes after {x}?", "{x} -> next number",
        "Count on by one from {x}.")),
    _number("previous_number", 2, 999, lambda n: n - 1, wordings(
        "Give the whole number just before", "", "What number comes before {x}?",
        "{x} -> previous number", "Count back by one from {x}.")),
    _number("plus_ten", 1, 300, lambda n: n + 10, wordings(
        "Add ten", "", "{x} plus ten is", "Ten more than {x}:", "Increase {x} by 10.")),
    _number("plus_five", 1, 300, lambda n: n + 5, wordings(
        "Add five", "", "{x} plus five is", "Five more than {x}:", "Increase {x} by 5.")),
    _number("plus_hundred", 1, 900, lambda n: n + 100, wordings(
        "Add one hundred", "", "{x} plus a hundred is", "Increase {x} by 100.")),
    _number("times_ten", 1, 300, lambda n: n * 10, wordings(
        "Multiply by ten", "ten times the value", "{x} times ten is")),
    _number("times_hundred", 1, 99, lambda n: n * 100, wordings(
        "Multiply by one hundred", "a hundred times the value", "{x} times 100 is")),
    _number("times_five", 2, 40, lambda n: n * 5, wordings(
        "Multiply by five", "five times the value", "{x} times 5 is")),
    _number("double_plus_one", 1, 90, lambda n: 2 * n + 1, wordings(
        "Double the number and add one", "", "2 * {x} + 1 =", "Twice {x}, plus one:")),
    _number("negative_of", 1, 500, lambda n: -n, wordings(
        "Put a minus sign before the number", "the additive inverse", "{x} as a negative:")),
    _number("round_to_ten", 11, 999, lambda n: (n + 5) // 10 * 10, wordings(
        "Round to the nearest ten", "the nearest ten", "{x} rounded to tens is"),
        kind="rounding"),
    _number("round_to_hundred", 101, 9999, lambda n: (n + 50) // 100 * 100, wordings(
        "Round to the nearest hundred", "the nearest hundred", "{x} rounded to hundreds is"),
        kind="rounding"),
    _number("round_down_ten", 11, 999, lambda n: n // 10 * 10, wordings(
        "Round down to a multiple of ten", "the ten at or below", "{x} rounded down to tens:"),
        kind="rounding"),
    _number("digit_sum", 11, 9999, lambda n: sum(map(int, str(n))), wordings(
        "Add up the digits", "the digit sum", "{x}: sum of its digits is"), kind="digits"),
    _number("last_digit", 10, 9999, lambda n: n % 10, wordings(
        "Give the last digit", "the last digit", "{x} ends with the digit"), kind="digits"),
    _number("first_digit", 10, 9999, lambda n: str(n)[0], wordings(
        "Give the first digit", "the first digit", "{x} starts with the digit"), kind="digits"),
    _number("reverse_digits", 12, 9999, lambda n: str(n)[::-1], wordings(
        "Reverse the digits", "the digit reversal", "{x} read backwards:"), kind="digits"),
    _number("count_digits", 1, 999999, lambda n: len(str(n)), wordings(
        "Count the digits", "the number of digits", "How many digits does {x} have?"),
        kind="digits"),
    _number("largest_digit", 11, 9999, lambda n: max(str(n)), wordings(
        "Give the largest digit", "the largest digit", "Highest digit in {x}:"), kind="digits"),
    _number("sort_digits", 12, 9999, lambda n: "".join(sorted(str(n))), wordings(
        "Sort the digits in ascending order", "the ascending digit order",
        "Digits of {x} from small to large:"), kind="digits"),
    _number("thousands_separator", 1000, 9999999, lambda n: f"{n:,}", wordings(
        "Write with commas as thousands separators", "the form with thousands separators",
        "{x} with commas:", "Make {x} easier to read with commas."), kind="notation"),
    _number("thousands_space", 1000, 9999999, lambda n: f"{n:,}".replace(",", " "), wordings(
        "Write with spaces as thousands separators", "the form with space separators",
        "{x} with spaces between the thousands:"), kind="notation"),
    _number("zero_pad", 1, 999, lambda n: f"{n:05d}", wordings(
        "Pad with zeros to five digits", "the five-digit zero-padded form",
        "{x} with leading zeros, five digits:"), kind="notation"),
    _number("two_decimals", 1, 999, lambda n: f"{n}.00", wordings(
        "Write with two decimal places", "the form with two decimals", "{x} to two decimals:"),
        kind="notation"),
    _number("ordinal", 1, 130, _ordinal, wordings(
        "Write as an ordinal such as 5th", "the ordinal form (digits)", "{x} as a rank like 4th:",
        "You finished at position {x}, that is the (ordinal)"), kind="notation"),
    _number("to_roman", 1, 100, _roman, wordings(
        "Convert to Roman numerals", "the Roman numeral", "{x} in Roman numerals is",
        "How did the Romans write {x}?", of="for"), kind="notation"),
    _number("to_binary", 1, 63, lambda n: f"{n:b}", wordings(
        "Convert to binary", "the binary form", "{x} in base 2 is"), kind="notation"),
    _number("to_hex", 10, 255, lambda n: f"{n:x}", wordings(
        "Convert to lower-case hexadecimal", "the lower-case hexadecimal form",
        "{x} in base 16 (lower case) is"), kind="notation"),
    _number("numero_sign", 1, 500, lambda n: f"No. {n}", wordings(
        "Write as a number with 'No.'", "the 'No.' form", "House {x} with No. in front:"),
        kind="notation"),
    _number("signed", 1, 500, lambda n: f"+{n}", wordings(
        "Write with a plus sign", "the form with an explicit plus", "{x} with its sign:"),
        kind="notation"),
    _number("page_label", 1, 500, lambda n: f"p. {n}", wordings(
        "Write as a page reference with 'p.'", "the 'p.' page reference", "Cite page {x}."),
        kind="notation"),
)

_CHECKS: tuple[Operation, ...] = (
    _check("even_odd", 1, 999, lambda n: n % 2 == 0, ("even", "odd"),
           "Is the number even or odd", "Parity"),
    _check("is_even_yes_no", 1, 999, lambda n: n % 2 == 0, ("yes", "no"),
           "Is the number even", "Even"),
    _check("is_odd_true_false", 1, 999, lambda n: n % 2 == 1, ("true", "false"),
           "Is the number odd", "Odd"),
    _check("positive_negative", -500, 500, lambda n: n >= 0, ("positive", "negative"),
           "Is the number positive or negative (count 0 as positive)", "Sign"),
    _check("negative_yes_no", -500, 500, lambda n: n < 0, ("yes", "no"),
           "Is the number below zero", "Negative"),
    _check("multiple_of_five", 1, 500, lambda n: n % 5 == 0, ("yes", "no"),
           "Is the number a multiple of five", "Multiple of 5"),
    _check("multiple_of_ten", 1, 900, lambda n: n % 10 == 0, ("Y", "N"),
           "Is the number divisible by ten", "Divisible by 10"),
    _check("multiple_of_three", 1, 200, lambda n: n % 3 == 0, ("yes", "no"),
           "Is the number divisible by three", "Divisible by 3"),
    _check("is_prime", 2, 120, _is_prime, ("yes", "no"),
           "Is the number a prime", "Prime"),
    _check("prime_composite", 2, 120, _is_prime, ("prime", "composite"),
           "Is the number prime or composite", "Kind of number"),
    _check("above_hundred", 1, 200, lambda n: n > 100, ("yes", "no"),
           "Is the number greater than 100", "Above 100"),
    _check("high_low", 1, 99, lambda n: n >= 50, ("high", "low"),
           "Is the number high (50 or more) or low (below 50)", "Level"),
    _check("pass_fail", 0, 100, lambda n: n >= 60, ("pass", "fail"),
           "Is this score a pass (60 or more) or a fail", "Result"),
    _check("adult_minor", 1, 90, lambda n: n >= 18, ("adult", "minor"),
           "Is a person of this age an adult (18 or over) or a minor", "Age group"),
    _check("single_or_more_digits", 1, 60, lambda n: n < 10, ("single", "double"),
           "Is the number a single digit or a double-digit number", "Digits"),
)

_LISTS: tuple[Operation, ...] = (
    _list("max_of_list", max, wordings("Give the largest number", "the maximum",
          "Which is the biggest of {x}?", "max({x}) =")),
    _list("min_of_list", min, wordings("Give the smallest number", "the minimum",
          "Which is the least of {x}?", "min({x}) =")),
    _list("sum_of_list", sum, wordings("Add up the numbers", "the sum",
          "Total of {x}:", "sum({x}) ="), high=20),
    _list("sort_ascending", lambda n: _join(sorted(n)), wordings(
        "Sort the numbers from small to large", "the ascending order", "sorted({x}) =")),
    _list("sort_descending", lambda n: _join(sorted(n, reverse=True)), wordings(
        "Sort the numbers from large to small", "the descending order",
        "{x}, largest first:")),
    _list("reverse_list", lambda n: _join(n[::-1]), wordings(
        "Reverse the order of the numbers", "the reverse order", "{x}, last one first:")),
    _list("count_numbers", len, wordings("Count the numbers", "the count",
          "How many numbers are in {x}?"), sizes=(2, 3, 4, 5, 6, 7)),
    _list("first_number", lambda n: n[0], wordings("Give the first number", "the first element",
          "The list {x} starts with")),
    _list("last_number", lambda n: n[-1], wordings("Give the last number", "the last element",
          "The list {x} ends with")),
    _list("double_each", lambda n: _join([2 * v for v in n]), wordings(
        "Double every number", "the doubled list", "{x}, each times two:"), high=40),
    _list("add_one_each", lambda n: _join([v + 1 for v in n]), wordings(
        "Add one to every number", "the list raised by one", "{x}, each plus one:")),
    _list("second_largest", lambda n: sorted(n)[-2], wordings(
        "Give the second largest number", "the second largest", "Runner-up of {x}:")),
    _list("median_of_three", lambda n: sorted(n)[1], wordings(
        "Give the median", "the median", "Middle value of {x}:"), sizes=(3,)),
    _list("numbers_to_json", lambda n: f"[{_join(n)}]", wordings(
        "Write the numbers as a JSON array", "the JSON array", "{x} in JSON:"), formats=False),
    Operation(name="next_in_sequence", kind="number_list", draw=_missing, cues=wordings(
        "Continue the sequence by one number", "", "{x}, what comes next?",
        "Next number in the sequence {x}:", "{x}, ...")),
    Operation(name="next_doubling", kind="number_list", draw=_doubling, cues=wordings(
        "Each number is twice the one before; give the next", "", "Keep doubling: {x},",
        "{x}, and doubled once more:")),
)


def _from_roman(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(1, 100)
    return _roman(number), str(number)


def _from_binary(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(2, 63)
    return f"{number:b}", str(number)


def _from_ordinal(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(1, 130)
    return _ordinal(number), str(number)


def _to_scientific(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(1, 99) * 10 ** rng.randint(2, 7)
    return str(number), _scientific(number)


def _no_commas(rng: random.Random) -> tuple[str, str]:
    number = rng.randint(1000, 9999999)
    return f"{number:,}", str(number)


def _simple(name: str, draw: Draw, cues: tuple[str, ...]) -> Operation:
    return Operation(name=name, kind="notation", draw=draw, cues=cues)


OPERATIONS: tuple[Operation, ...] = _SUMS + _SINGLE + _CHECKS + _LISTS + (
    _simple("from_roman", _from_roman, wordings(
        "Convert the Roman numeral to a decimal number", "the decimal value",
        "What number is {x} in Roman numerals?")),
    _simple("from_binary", _from_binary, wordings(
        "Convert from binary to decimal", "the decimal value", "Binary {x} means")),
    _simple("from_ordinal", _from_ordinal, wordings(
        "Turn the ordinal into a plain number", "the cardinal number", "{x} -> without ending")),
    _simple("scientific", _to_scientific, wordings(
        "Write in scientific notation like 3.2e5", "the scientific e-notation",
        "{x} in e-notation:")),
    _simple("remove_separators", _no_commas, wordings(
        "Remove the thousands separators", "the plain digits", "{x} without commas:")),
)
