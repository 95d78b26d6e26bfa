"""Tables of lambdas, imports, Python lines with their JavaScript, and snippets by language."""

from __future__ import annotations

LAMBDAS = """
x plus <n> => lambda x: x + <n>
add <n> to x => lambda x: x + <n>
x minus <n> => lambda x: x - <n>
<n> minus x => lambda x: <n> - x
x times <n> => lambda x: x * <n>
multiply x by <n> => lambda x: x * <n>
x divided by <n> => lambda x: x / <n>
x to the power of <n> => lambda x: x ** <n>
the remainder of x divided by <n> => lambda x: x % <n>
whether x is above <n> => lambda x: x > <n>
whether x is below <n> => lambda x: x < <n>
whether x is at least <n> => lambda x: x >= <n>
whether x equals <n> => lambda x: x == <n>
whether x equals the text <w> => lambda x: x == '<w>'
x followed by the text <w> => lambda x: x + '<w>'
the text <w> followed by x => lambda x: '<w>' + x
the square of x => lambda x: x * x
x in upper case => lambda x: x.upper()
x without blanks at the ends => lambda x: x.strip()
the length of x => lambda x: len(x)
the first item of x => lambda x: x[0]
the last item of x => lambda x: x[-1]
item number <n> of x, counted from 0 => lambda x: x[<n>]
the value of the key <w> in x => lambda x: x['<w>']
whether <w> is in x => lambda x: '<w>' in x
whether x starts with <w> => lambda x: x.startswith('<w>')
the integer quotient of x and <n> => lambda x: x // <n>
the absolute value of x => lambda x: abs(x)
x as a string => lambda x: str(x)
the opposite truth value of x => lambda x: not x
"""

IMPORTS = """
square root | from math import sqrt | math
random choice from a list | from random import choice | random
random integer | from random import randint | random
shuffling a list | from random import shuffle | random
pause of some seconds | from time import sleep | time
JSON parsing of a string | from json import loads | json
JSON dump to a string | from json import dumps | json
counter of items | from collections import Counter | collections
dict with a default value | from collections import defaultdict | collections
double-ended queue | from collections import deque | collections
named tuple | from collections import namedtuple | collections
path object | from pathlib import Path | pathlib
dataclass decorator | from dataclasses import dataclass | dataclasses
ordered permutations | from itertools import permutations | itertools
all combinations of items | from itertools import combinations | itertools
endless cycle over items | from itertools import cycle | itertools
reduce function | from functools import reduce | functools
partial function | from functools import partial | functools
cache for function calls | from functools import lru_cache | functools
rounding down a float | from math import floor | math
rounding up a float | from math import ceil | math
number pi | from math import pi | math
greatest common divisor | from math import gcd | math
arithmetic mean | from statistics import mean | statistics
median value | from statistics import median | statistics
exact decimal numbers | from decimal import Decimal | decimal
exact fractions | from fractions import Fraction | fractions
abstract base class | from abc import ABC | abc
enumeration class | from enum import Enum | enum
command-line argument parser | from argparse import ArgumentParser | argparse
heap push | from heapq import heappush | heapq
deep copy of an object | from copy import deepcopy | copy
SHA-256 hash | from hashlib import sha256 | hashlib
random UUID | from uuid import uuid4 | uuid
pattern search in text | from re import search | re
CSV reader | from csv import reader | csv
file copy | from shutil import copy | shutil
temporary directory | from tempfile import TemporaryDirectory | tempfile
thread object | from threading import Thread | threading
stack trace printing | from traceback import print_exc | traceback
"""

JS_OF_PYTHON = """
print(<v>) => console.log(<v>);
print('<w>') => console.log('<w>');
print(len(<v>)) => console.log(<v>.length);
if <v> == <n>: => if (<v> === <n>) {
if <v> > <n>: => if (<v> > <n>) {
if not <v>: => if (!<v>) {
elif <v> < <n>: => } else if (<v> < <n>) {
while <v> < <n>: => while (<v> < <n>) {
for i in range(<n>): => for (let i = 0; i < <n>; i++) {
for <w> in <v>: => for (const <w> of <v>) {
def <w>(<v>): => function <w>(<v>) {
<v>.append(<n>) => <v>.push(<n>);
return None => return null;
return <v> and <w> => return <v> && <w>;
return <v> or <w> => return <v> || <w>;
<w> = str(<v>) => <w> = String(<v>);
<w> = <v>.upper() => <w> = <v>.toUpperCase();
<w> = <v>.strip() => <w> = <v>.trim();
<v> = <v> ** <n> => <v> = <v> ** <n>;
<v> += <n> => <v> += <n>;
<w> = [] => <w> = [];
<w> = None => <w> = null;
<w> = True => <w> = true;
<w> = False => <w> = false;
'<w>' in <v> => <v>.includes('<w>')
<v>.startswith('<w>') => <v>.startsWith('<w>')
raise ValueError('<w>') => throw new Error('<w>');
f'<w> {<v>}' => `<w> ${<v>}`
# <w> of <name> => // <w> of <name>
max(<v>, <n>) => Math.max(<v>, <n>)
"""

# Name, ending, fence tag, comment sign, semicolons, then snippets on lines of their own.
LANGUAGES = """
Python | .py | python | # | no
 | def <w>(x): return x + <n>
 | print(f"{<w>} done")
 | elif <w> == None:
 | for <w> in range(<n>):
JavaScript | .js | javascript | // | yes
 | const <w> = () => <n>;
 | console.log(<w>.length);
 | if (<w> === <n>) { return null; }
 | document.getElementById('<w>');
Java | .java | java | // | yes
 | System.out.println("<w>");
 | public static void main(String[] args) { int <w> = <n>; }
 | private final String <w> = "<n>";
 | List<String> <w> = new ArrayList<>(<n>);
Go | .go | go | // | no
 | fmt.Println("<w>", <n>)
 | func <w>() error { return nil }
 | <w> := make([]int, <n>)
 | defer <w>.Close()
Rust | .rs | rust | // | yes
 | let mut <w> = Vec::<i32>::with_capacity(<n>);
 | println!("{}", <w>);
 | fn <w>() -> Result<u32, String> { Ok(<n>) }
 | let <w>: &str = "a<n>";
Ruby | .rb | ruby | # | no
 | <n>.times { puts '<w>' }
 | def <w>; puts @<w>; end
 | <w>.each do |i| puts i end
 | unless <w>.nil? then puts <n> end
PHP | .php | php | // | yes
 | <?php echo $<w>;
 | $<w> = array('<w>' => <n>);
 | foreach ($<w> as $k => $v) { echo $v; }
 | $<w>->save(<n>);
C++ | .cpp | cpp | // | yes
 | std::cout << <w> << std::endl;
 | std::vector<int> <w>(<n>);
 | #include <iostream> using namespace <w>;
 | auto <w> = std::make_unique<int>(<n>);
SQL | .sql | sql | -- | yes
 | SELECT * FROM <w> WHERE id = <n>;
 | DELETE FROM <w> WHERE age > <n>;
 | UPDATE <w> SET total = <n>;
 | INSERT INTO <w> VALUES (<n>);
Kotlin | .kt | kotlin | // | no
 | fun main() { println("<w>") }
 | val <w>: Int = <n>
 | var <w>: String? = null
 | fun <w>(): Int = <n>
Swift | .swift | swift | // | no
 | guard let <w> = <w> else { return <n> }
 | let <w>: [Int] = [<n>]
 | func <w>(_ n: Int) -> Int { n + <n> }
 | if let <w> = UIImage(named: "<w>") { print(<n>) }
Lua | .lua | lua | -- | no
 | local <w> = <n>
 | if <w> ~= nil then print(<n>) end
 | for i = 1, <n> do print("<w>" .. i) end
 | local function <w>() return <n> end
Haskell | .hs | haskell | -- | no
 | main = putStrLn "<w>"
 | <w> :: Int -> Int
 | <w> x = x + <n> where y = <n>
 | import qualified Data.Map as <w>
Bash | .sh | bash | # | no
 | if [ -f <w>.txt ]; then echo <n>; fi
 | for i in $(seq <n>); do echo "$<w>"; done
 | export <w>=$(pwd)
 | while read -r <w>; do echo "$<w>"; done
R | .R | r | # | no
 | <w> <- c(<n>, 2, 3)
 | library(ggplot2); <w> <- mean(x)
 | <w> <- data.frame(x = 1:<n>)
 | <w> <- function(x) x + <n>
"""
