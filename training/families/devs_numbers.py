"""Bits, bases, characters, truth values, paths and addresses as developers write them."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.families.devs_base import CODE_WORDS, Make, change, task
from training.families.operation import Operation
from training.families.words import split_words

_Rng = random.Random


def _from(low: int, high: int, show: Callable[[int], str],
          answer: Callable[[int], str]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        n = rng.randint(low, high)
        return show(n), answer(n)

    return make


def _two_bits(rng: _Rng) -> tuple[str, str]:
    a, b = rng.randint(1, 31), rng.randint(1, 31)
    sign, value = rng.choice((("&", a & b), ("|", a | b), ("^", a ^ b)))
    return f"{a} {sign} {b}", str(value)


def _binary_pair(rng: _Rng) -> tuple[str, str]:
    a, b = rng.randint(0, 15), rng.randint(0, 15)
    word, value = rng.choice((("AND", a & b), ("OR", a | b), ("XOR", a ^ b)))
    return f"{a:04b} {word} {b:04b}", f"{value:04b}"


def _shift(rng: _Rng) -> tuple[str, str]:
    a, k = rng.randint(1, 40), rng.randint(1, 4)
    return rng.choice(((f"{a} << {k}", str(a << k)), (f"{a * 4} >> {k}", str(a * 4 >> k))))


def _bit_set(rng: _Rng) -> tuple[str, str]:
    n, k = rng.randint(1, 63), rng.randint(0, 5)
    return f"bit {k} of {n:06b}", str(n >> k & 1)


def _any_length(rng: _Rng) -> tuple[str, str]:
    bits = rng.randint(3, 12)
    return str(rng.randint(2 ** (bits - 1), 2 ** bits - 1)), str(bits)


def _any_ones(rng: _Rng) -> tuple[str, str]:
    ones = rng.randint(2, 8)
    rest = ["1"] * (ones - 1) + ["0"] * (9 - ones)
    rng.shuffle(rest)
    return "1" + "".join(rest), str(ones)


def _octets(rng: _Rng) -> list[int]:
    return [rng.choice((10, 192, 172, 8)), *(rng.randint(0, 255) for _ in range(3))]


def _address(rng: _Rng) -> str:
    return ".".join(map(str, _octets(rng)))


def _valid_address(rng: _Rng) -> tuple[str, str]:
    octets = _octets(rng)
    good = rng.random() < 0.5
    if not good:
        octets[rng.randint(0, 3)] = rng.randint(256, 999)
    return ".".join(map(str, octets)), "valid" if good else "invalid"


def _mode(rng: _Rng) -> str:
    return "".join(str(rng.randint(0, 7)) for _ in range(3))


def _letters_of_mode(mode: str) -> str:
    return "".join("".join(c if int(d) & bit else "-" for c, bit in (("r", 4), ("w", 2), ("x", 1)))
                   for d in mode)


def _truth(template: str, values: tuple[str, str]) -> Make:
    """A truth expression with and, or, not; template names its words."""
    word_and, word_or, word_not = template.split(",")

    def make(rng: _Rng) -> tuple[str, str]:
        a, b, c = (rng.random() < 0.5 for _ in range(3))
        said = {True: values[0], False: values[1]}
        forms = (
            (f"{said[a]} {word_and} {said[b]}", a and b),
            (f"{said[a]} {word_or} {said[b]}", a or b),
            (f"{word_not}{said[a]} {word_and} {said[b]}", not a and b),
            (f"{word_not}{said[a]} {word_or} {said[b]}", not a or b),
            (f"({said[a]} {word_or} {said[b]}) {word_and} {said[c]}", (a or b) and c),
            (f"{said[a]} {word_or} ({said[b]} {word_and} {said[c]})", a or (b and c)),
            (f"{word_not}({said[a]} {word_and} {said[b]}) {word_or} {said[c]}", not (a and b) or c),
            (f"{said[a]} {word_and} {word_not}{said[b]} {word_and} {said[c]}", a and not b and c),
            (f"{said[a]} {word_or} {word_not}{said[b]} {word_or} {said[c]}", a or not b or c),
            (f"({said[a]} {word_and} {said[b]}) {word_or} {said[c]}", (a and b) or c),
            (f"{word_not}({said[a]} {word_or} {said[b]}) {word_and} {said[c]}",
             not (a or b) and c))
        text, value = rng.choice(forms)
        return text, said[value]

    return make


def _value_truth(rng: _Rng) -> tuple[str, str]:
    a, b = rng.sample("abcxyz", 2)
    m, n, k = rng.randint(1, 20), rng.randint(1, 20), rng.randint(1, 20)
    test, value = rng.choice(((f"{a} > {k}", m > k), (f"{a} < {b}", m < n), (f"{a} == {b}", m == n),
                              (f"{a} + {b} > {k}", m + n > k), (f"{b} <= {k}", n <= k)))
    return f"{a} = {m}, {b} = {n}: {test}", "true" if value else "false"


_B = "bits"
_BITS = (
    task("bit_operator", _B, _two_bits, "Compute the bitwise operation (& and, | or, ^ xor)",
         "Result of the bitwise operation", "Expression"),
    task("bit_binary", _B, _binary_pair, "Combine the bits and answer with four bits",
         "Four bits", "Bits"),
    task("bit_shift", _B, _shift, "Compute the bit shift", "Shifted number", "Expression"),
    task("bit_at", _B, _bit_set, "Give the bit at this place, counted from 0 on the right",
         "The bit (from the right, starting at 0)", "Place"),
    task("bit_count", _B, _any_ones,
         "Count the ones in the binary number", "Number of ones", "Binary"),
    task("bit_length", _B, _any_length,
         "Tell how many bits the number needs", "Bits needed", "Number"),
    task("bit_flip", _B, _from(0, 255, lambda n: f"{n:08b}", lambda n: f"{255 - n:08b}"),
         "Flip every bit of the byte", "Flipped byte", "Byte"),
    task("bit_parity", _B, _from(1, 900, lambda n: f"{n:b}",
                                 lambda n: "odd" if n.bit_count() % 2 else "even"),
         "Tell if the number of ones is even or odd", "even or odd number of ones", "Binary"),
    task("byte_of_number", _B, _from(0, 255, str, lambda n: f"{n:08b}"),
         "Write the number as a byte of eight bits", "Eight bits", "Number"),
    task("nibbles", _B, _from(16, 255, lambda n: f"{n:08b}", lambda n: f"{n:02x}"),
         "Write the byte as two hex digits, small letters", "Two small hex digits", "Byte"),
)
_N = "number_notation"
_NOTATIONS = (
    task("hex_lower", _N, _from(10, 4000, str, lambda n: f"{n:x}"),
         "Write it in base 16 with small letters and no prefix", "base 16, small, no prefix"),
    task("hex_four", _N, _from(10, 65000, str, lambda n: f"0x{n:04X}"),
         "Write it as 0x and four capital hex digits", "0x + four capital hex digits"),
    task("hex_to_binary", _N, _from(16, 255, lambda n: f"{n:X}", lambda n: f"{n:b}"),
         "Convert from base 16 to base 2", "binary (from hex)", "Hex"),
    task("binary_to_hex", _N, _from(16, 255, lambda n: f"{n:b}", lambda n: f"{n:X}"),
         "Convert from base 2 to base 16, capitals", "hex in capitals (from binary)", "Binary"),
    task("octal_to_decimal", _N, _from(8, 900, lambda n: f"{n:o}", str),
         "Convert from base 8 to base 10", "decimal (from octal)", "Octal"),
    task("octal_prefix", _N, _from(8, 900, str, lambda n: f"0o{n:o}"),
         "Write it as a Python octal literal", "Python octal literal"),
    task("base_three", _N, _from(4, 240, str, lambda n: _in_base(n, 3)), "Write it in base 3",
         "base 3"),
    task("base_five", _N, _from(6, 600, str, lambda n: _in_base(n, 5)), "Write it in base 5",
         "base 5"),
    task("ascii_code", _N, lambda rng: (lambda n: (chr(n), str(n)))(rng.choice(
        (*range(48, 58), *range(65, 91), *range(97, 123)))), "Give the ASCII code in decimal",
        "decimal ASCII code", "Character"),
    task("ascii_codes", _N, change(lambda r: r.choice(CODE_WORDS)[:3], lambda x: " ".join(
        str(ord(c)) for c in x)), "Give the decimal ASCII codes with spaces between",
         "decimal ASCII codes", "Letters"),
    task("ascii_letters", _N, lambda rng: (lambda w: (" ".join(str(ord(c)) for c in w), w))(
        rng.choice(CODE_WORDS)[:4].upper()), "Turn the ASCII codes into letters",
        "letters for the ASCII codes", "Codes"),
    task("unicode_point", _N, lambda rng: (lambda n: (chr(n), f"U+{n:04X}"))(rng.choice(
        (*range(48, 58), *range(65, 91), *range(97, 123)))),
        "Give the Unicode code point as U+ and four hex digits", "U+XXXX", "Character"),
    task("colour_rgb", _N, _from(0, 0xFFFFFF, lambda n: f"#{n:06X}", lambda n: (
        f"rgb({n >> 16}, {n >> 8 & 255}, {n & 255})")), "Write the hex colour as rgb(r, g, b)",
        "rgb(r, g, b)", "Hex colour"),
    task("colour_grey", _N, _from(0, 255, str, lambda n: f"#{n:02x}{n:02x}{n:02x}"),
         "Write the grey level as a hex colour with small letters", "hex colour of this grey",
         "Grey level 0-255"),
    task("kib_to_bytes", _N, _from(1, 90, lambda n: f"{n} KiB", lambda n: str(n * 1024)),
         "Convert to bytes, as a bare number", "bytes (number)", "Size"),
    task("bytes_to_bits", _N, _from(1, 900, lambda n: f"{n} bytes", lambda n: f"{n * 8} bits"),
         "Convert to bits", "... bits", "Size"),
)


def _in_base(n: int, base: int) -> str:
    digits = ""
    while n:
        n, digit = divmod(n, base)
        digits = str(digit) + digits
    return digits


_PORTS = split_words("3000 8080 5000 8443 9000 5432 27017 4200 1883 6379")
_HOSTS = split_words("example.com shop.example.org localhost api.site.net docs.home.io test.dev")


def _url(show: Callable[[dict[str, str]], str]) -> Make:
    def make(rng: _Rng) -> tuple[str, str]:
        v = {"host": rng.choice(_HOSTS), "port": rng.choice(_PORTS), "path": rng.choice(CODE_WORDS),
             "key": rng.choice(("id", "page", "sort", "lang", "q")), "word": rng.choice(CODE_WORDS),
             "part": rng.choice(CODE_WORDS)}
        return "http://{host}:{port}/{path}?{key}={word}#{part}".format(**v), show(v)

    return make


_A = "web_address"
_ADDRESSES = (
    task("url_port", _A, _url(lambda v: v["port"]), "Give the port in the URL", "Port", "URL"),
    task("url_fragment", _A, _url(lambda v: v["part"]), "Give the fragment without the # sign",
         "Fragment (without #)", "URL"),
    task("url_query", _A, _url(lambda v: f"{v['key']}={v['word']}"),
         "Give the query string without the question mark", "Query string (without ?)", "URL"),
    task("url_parameter", _A, _url(lambda v: v["key"]), "Name the query parameter",
         "Parameter name", "URL"),
    task("url_parameter_value", _A, _url(lambda v: v["word"]),
         "Give the value of the query parameter", "Parameter value", "URL"),
    task("url_host_port", _A, _url(lambda v: f"{v['host']}:{v['port']}"),
         "Give host and port as host:port", "host:port", "URL"),
    task("url_clean", _A, _url(lambda v: f"http://{v['host']}:{v['port']}/{v['path']}"),
         "Drop the query and the fragment from the URL", "URL without query and fragment", "URL"),
    task("url_secure", _A, _url(lambda v: f"https://{v['host']}/{v['path']}"),
         "Use https and drop port, query and fragment", "https URL, host and path only", "URL"),
    task("url_curl", _A, _url(lambda v: f"curl -I http://{v['host']}:{v['port']}/{v['path']}"),
         "Write a curl -I command for the URL without query and fragment",
         "curl -I command (no query, no fragment)", "URL"),
    task("ip_first", _A, change(_address, lambda x: x.split(".")[0]), "Give the first octet",
         "First octet", "IP address"),
    task("ip_network", _A, change(_address, lambda x: x.rsplit(".", 1)[0] + ".0/24"),
         "Give the /24 network of the address", "/24 network", "IP address"),
    task("ip_masked", _A, change(_address, lambda x: x.rsplit(".", 1)[0] + ".xxx"),
         "Mask the last octet as xxx", "IP with the last octet as xxx", "IP address"),
    task("ip_reverse", _A, change(_address, lambda x: ".".join(x.split(".")[::-1])),
         "Write the octets in reverse order", "Octets in reverse", "IP address"),
    task("ip_valid", _A, _valid_address, "Tell if the IPv4 address is valid or invalid",
         "valid or invalid IPv4", "Address"),
    task("mode_letters", _A, change(_mode, _letters_of_mode),
         "Write the numeric file mode with the letters rwx and hyphens", "rwx letters (nine signs)",
         "File mode"),
    task("mode_number", _A, lambda rng: (lambda m: (_letters_of_mode(m), m))(_mode(rng)),
         "Write the file permissions as three digits", "three-digit mode", "Permissions"),
)
_T = "truth_value"
_TRUTHS = (
    task("truth_python", _T, _truth("and,or,not ", ("True", "False")), "Evaluate to True or False",
         "True or False", "Python"),
    task("truth_js", _T, _truth("&&,||,!", ("true", "false")), "Evaluate to true or false",
         "true or false", "JavaScript"),
    task("truth_digits", _T, _truth("AND,OR,NOT ", ("1", "0")), "Evaluate the logic to 1 or 0",
         "1 or 0", "Logic"),
    task("truth_letters", _T, _truth("&,|,~", ("T", "F")),
         "Evaluate the formula (& and, | or, ~ not) to T or F", "T or F", "Formula"),
    task("truth_words", _T, _truth("and,or,not ", ("on", "off")),
         "Combine the switches as truth values (on = true) to on or off", "on or off", "Switches"),
    task("truth_values", _T, _value_truth, "Tell if the condition holds, true or false",
         "true or false (condition)", "Values and condition"),
)
OPERATIONS: tuple[Operation, ...] = (*_BITS, *_NOTATIONS, *_ADDRESSES, *_TRUTHS)
