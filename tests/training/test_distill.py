"""`distill`: rows whose answers are the base model's own under a system line."""

import json

import pytest
import torch

from dnd_core.conversation_inputs import encode_conversations, system_messages
from dnd_core.errors import InputError
from tests.tiny import save_tiny_base
from training.__main__ import build_parser
from training.distill import distill
from training.frozen_base import load_base

PROMPTS = ["count it", "write the word", "the user and the word", "count the word and write it"]
LINE = "write it"


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_tiny_base(tmp_path_factory.mktemp("base"))


@pytest.fixture
def loaded(base):
    """Model and tokenizer; what the model says fifth to the first prompt ends a reply."""
    model, tokenizer = load_base(str(base), torch.device("cpu"))
    said = greedy(model, tokenizer, PROMPTS[0], LINE, 12)
    tokenizer.eos_token = tokenizer.convert_ids_to_tokens(said[4])
    return model, tokenizer


def greedy(model, tokenizer, prompt, line, num):
    """Text tokens of one reply, each by a forward of its own."""
    asked = [[*system_messages(line), {"role": "user", "content": prompt}]]
    ids = encode_conversations(tokenizer, asked, None, 512)["input_ids"]
    size = ids.shape[1]
    for _ in range(num):
        best = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        ids = torch.cat([ids, best], 1)
    return ids[0, size:].tolist()


def test_replies_are_the_greedy_ones_under_the_line(loaded):
    model, tokenizer = loaded
    rows = dict(distill(model, tokenizer, PROMPTS, system=LINE, max_new_tokens=12))
    wanted = {}
    for prompt in PROMPTS:
        said = greedy(model, tokenizer, prompt, LINE, 12)
        if tokenizer.eos_token_id in said:
            text = tokenizer.decode(said[: said.index(tokenizer.eos_token_id)]).strip()
            wanted |= {prompt: text} if text else {}
    assert rows == wanted
    assert PROMPTS[0] in rows


def test_a_reply_that_does_not_end_is_left_out(loaded):
    assert not list(distill(*loaded, PROMPTS[:1], system=LINE, max_new_tokens=2))


def run(base, prompts, out, *flags):
    args = build_parser().parse_args(
        ["distill", str(prompts), "--base", str(base), "--out", str(out), "--system", *flags]
    )
    args.call(args)


def test_a_second_call_goes_on_where_the_first_was_cut(base, tmp_path, capsys):
    prompts, out = tmp_path / "prompts.txt", tmp_path / "rows" / "rows.jsonl"
    prompts.write_text("\n".join(PROMPTS), "utf-8")
    out.parent.mkdir()
    kept = {"prompt": PROMPTS[1], "response": "kept"}
    out.write_text(json.dumps(kept) + "\n" + '{"prompt": "cut', "utf-8")
    run(base, prompts, out, LINE, "--max-new-tokens", "3")
    said = capsys.readouterr().out
    assert "4 prompts, 1 answered already, 3 to go" in said
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert rows[0] == kept
    assert {row["prompt"] for row in rows[1:]} <= {PROMPTS[0], *PROMPTS[2:]}


@pytest.mark.parametrize(
    ("flags", "what"),
    [((" ",), "Say how to answer"), (("line", "--wording", "Write it."), r"has no \{x\}")],
)
def test_what_says_nothing_is_refused(base, tmp_path, flags, what):
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("\n".join(PROMPTS), "utf-8")
    with pytest.raises(InputError, match=what):
        run(base, prompts, tmp_path / "rows.jsonl", *flags)


def test_a_wording_is_asked_and_not_kept(loaded):
    model, tokenizer = loaded
    wording = "the word: {x}"
    asked = wording.replace("{x}", PROMPTS[0])
    said = greedy(model, tokenizer, asked, LINE, 6)
    tokenizer.eos_token = tokenizer.convert_ids_to_tokens(said[5])
    (plain,) = distill(model, tokenizer, [asked], system=LINE, max_new_tokens=6)
    (row,) = distill(model, tokenizer, PROMPTS[:1], system=LINE, wording=wording, max_new_tokens=6)
    assert row == (PROMPTS[0], plain[1])
