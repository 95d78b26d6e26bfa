"""Prompts out of .md, .csv and .tsv: what counts as one, and on which line it stands."""

import time

import pytest

from dnd_core.errors import InputError
from dnd_core.prompt_formats import PROMPT_COLUMNS

# .md


def test_markdown_items_and_paragraphs(drop):
    text = """# Animals

One paragraph line
and another

- dog
* cat
+ bird
1. one
2) two
- [ ] to do
-
  - nested
> quoted

Heading
=======
***
```python
print("no prompt")
```
~~~
``` still code
~~~
#hashtag is text
3.14 is what?
```x``` is code in a line
"""
    result = drop("a.md", text)
    assert result.prompts == (
        *("One paragraph line", "and another", "dog", "cat", "bird", "one", "two", "to do"),
        *("nested", "quoted", "#hashtag is text", "3.14 is what?", "```x``` is code in a line"),
    )
    lines = [int(source.removeprefix("a.md:")) for source in result.sources]
    assert lines == [3, 4, 6, 7, 8, 9, 10, 11, 13, 14, 25, 26, 27]
    assert result.warnings == ()


def test_markdown_item_may_hold_a_line_break(drop):
    result = drop("a.md", "- Translate to German:\n  dog\n- Translate to German:\n  cat\n\nplain")
    assert result.prompts == ("Translate to German:\ndog", "Translate to German:\ncat", "plain")
    assert result.sources == ("a.md:1", "a.md:3", "a.md:6")


def test_markdown_item_of_many_lines_is_read_fast(drop):
    start = time.perf_counter()
    result = drop("a.md", "- a\n" + "  b\n" * 300_000)
    assert time.perf_counter() - start < 2.0
    assert len(result.prompts) == 1


def test_markdown_open_code_block_is_told(drop):
    assert "line 2 is never closed" in drop("a.md", "dog\n```\ncat\n").warnings[0]


# .csv and .tsv


@pytest.mark.parametrize("header", PROMPT_COLUMNS)
def test_csv_column_by_name(drop, header):
    result = drop("a.csv", f"id,{header.title()} ,answer\n1,dog,Hund\n2,cat,Katze\n")
    assert result.prompts == ("dog", "cat")
    assert result.sources == ("a.csv:2", "a.csv:3")


def test_csv_quoted_newlines_keep_line_numbers(drop):
    text = 'id,prompt\r\n1,"Translate:\r\ndog, please"\r\n\r\n2,"say ""hi"""\r\n3,bird\r\n'
    result = drop("a.csv", text)
    assert result.prompts == ("Translate:\ndog, please", 'say "hi"', "bird")
    assert result.sources == ("a.csv:2", "a.csv:5", "a.csv:6")


def test_csv_names_are_taken_in_order_and_others_told(drop):
    result = drop("a.csv", "text,prompt\nno,dog\n")
    assert result.prompts == ("dog",)
    assert result.warnings == ("a.csv: prompts were taken from 'prompt'; 'text' was not used.",)


def test_csv_chosen_column(drop):
    assert drop("a.csv", "prompt,Wort\nno,Hund\n", column="wort").prompts == ("Hund",)
    with pytest.raises(InputError, match=r"no column 'word'. Found: 'prompt', 'Wort'"):
        drop("a.csv", "prompt,Wort\nno,Hund\n", column="word")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "id;prompt\n1;dog, big\n"),
        ("a.csv", "id\tprompt\n1\tdog, big\n"),
        ("a.csv", 'id, "prompt"\n1, "dog, big"\n'),
        ("a.tsv", "id\tprompt\n1\tdog, big\n"),
        ("a.csv", "sep=;\nid;prompt\n1;dog, big\n"),
        ("a.csv", "sep=|\r\nid|prompt\r\n1|dog, big\r\n"),
    ],
)
def test_csv_separators(drop, name, text):
    assert drop(name, text).prompts == ("dog, big",)


def test_csv_without_prompt_column_lists_columns_and_names(drop):
    with pytest.raises(InputError) as caught:
        drop("a.csv", "id,word\n1,dog\n")
    assert "no prompt column. Found: 'id', 'word'." in str(caught.value)
    assert "prompt, prompts, question, instruction, input, text, query, user, message" in str(
        caught.value
    )


def test_other_columns_are_never_read_as_a_part_of_the_prompt(drop):
    """Prompts are unlabelled: an answer in them would give the task away."""
    table = "Frage;Antwort\nHund, gross;dog\nKatze;cat\nMaus;mouse\n"
    with pytest.raises(InputError, match=r"no prompt column. Found: 'Frage', 'Antwort'"):
        drop("a.csv", table)
    assert drop("a.csv", table, column="frage").prompts == ("Hund, gross", "Katze", "Maus")
    for rest in (" \n", "Reh\n", 'Ente; "duck; drake"\n'):
        with pytest.raises(InputError, match="no prompt column"):
            drop("a.csv", table + rest)
    assert len(drop("b.csv", "Say a; b\nSay c\nSay d; e\n").prompts) == 3  # sentences


def test_a_declared_separator_keeps_line_numbers(drop):
    result = drop("a.csv", "sep=;\nid;prompt\n1;\n2;dog\n")
    assert result.warnings == ("a.csv, line 3: no text under 'prompt', skipped.",)


def test_a_quote_after_a_space_opens_a_cell_only_where_the_table_is_whole_so(drop):
    assert drop("a.csv", 'id,prompt\n1, "a, b"\n2, c\n').prompts == ("a, b", "c")
    said = drop("b.csv", 'id,prompt\n1, "Hello" she said\n2, c\n')
    assert said.prompts == ('"Hello" she said', "c") and not said.warnings
    with pytest.raises(InputError, match="row starting on line 2"):  # one of them is wrong
        drop("c.csv", 'id,prompt\n1, "Hello" she said\n2, "a, b"\n')


def test_csv_of_one_column_needs_no_header(drop):
    result = drop("a.csv", 'dog\n"cat, big"\n')
    assert result.prompts == ("dog", "cat, big")
    assert "line 1 was read as a prompt too" in result.warnings[0]
    assert drop("b.csv", "prompt\ndog\n").prompts == ("dog",)


def test_csv_short_and_long_rows_are_told(drop):
    result = drop("a.csv", "id,prompt\n1,dog\n2\n3, \n4,good day, friend\n")
    assert result.prompts == ("dog", "good day")
    assert result.warnings[0] == "a.csv, lines 3 and 4: no text under 'prompt', skipped."
    assert result.warnings[1].startswith("a.csv, line 5: more cells than the header has")


@pytest.mark.parametrize("row", ['"never closed', '"a" b', '"' + "x" * 200_000 + '"'])
def test_csv_broken_quotes_name_the_line(drop, row):
    with pytest.raises(InputError, match=r"a.csv, row starting on line 3"):
        drop("a.csv", f"id,prompt\n1,dog\n2,{row}\n3,cat\n")
