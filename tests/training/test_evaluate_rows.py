"""What each row of the measurement is, and that its short cuts change no verdict; tiny models."""

import random
import re
from collections import Counter
from dataclasses import replace

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

import training.trained_lora
from dnd_core.conversation_inputs import system_messages
from dnd_core.errors import InputError
from dnd_core.packed import ChatFrame
from dnd_core.sentence_encoder import load_sentence_encoder
from tests.tiny import make_tiny_generator, tiny_generator_config
from training.answer_check import AnswerCheck
from training.answer_loss import AnswerLoss
from training.contexts import few_shot_messages
from training.evaluate import CONDITIONS, DEFAULT_ROWS, Evaluator, are_one_operation, shuffled
from training.labelled import labelled_set
from training.letter_check import LetterCheck
from training.packed import lora_applied
from training.setup import Parts
from training.tasks import Example
from training.trained_lora import LoraTraining, load_or_train_lora, split_rows, train_lora

GENERATOR = tiny_generator_config()
SCALING = GENERATOR.lora.alpha / GENERATOR.lora.rank
ROWS = [(f"twice: {i}", f"{2 * i}") for i in range(24)]
SHORT = LoraTraining(max_steps=8, look_every=2, patience=2, rows_per_step=4, lr=3e-3)


@pytest.fixture(scope="module")
def parts(tiny_base, tiny_encoder):
    base = AutoModelForCausalLM.from_pretrained(tiny_base).requires_grad_(False).eval()
    encoder = load_sentence_encoder(tiny_encoder, GENERATOR.condition)
    tokenizer = AutoTokenizer.from_pretrained(tiny_base)
    return Parts(base, tokenizer, encoder, make_tiny_generator(GENERATOR))


@pytest.fixture
def twice():
    return labelled_set("twice", ROWS, num_items=6, system="Double it.")


def greedy(parts, frame, texts, lora):
    """Sixteen text tokens each, one after the other, by transformers' own generation."""
    said = {}
    rows = {text: frame.prefix + parts.tokenizer.encode(text) + frame.suffix for text in texts}
    for length in {len(ids) for ids in rows.values()}:  # rows of one length need no padding
        some = [text for text in texts if len(rows[text]) == length]
        several = None
        if lora is not None:
            several = {key: matrix.expand(len(some), -1, -1) for key, matrix in lora.items()}
        with lora_applied(parts.base, parts.generator.layout, several, SCALING):
            out = parts.base.generate(
                input_ids=torch.tensor([rows[text] for text in some]),
                max_new_tokens=16,
                do_sample=False,
                repetition_penalty=1.0,
            )
        said.update(zip(some, out[:, length:].tolist(), strict=True))
    return [said[text] for text in texts]


def verdicts(check, lora):
    """What a check says in the end."""
    *_, right = check(lora)
    return right


def up_to(end, ids, parts):
    """The reply before its end; None where it has none, or is not of plain letters."""
    text = parts.tokenizer.decode(ids[: ids.index(end)]) if end in ids else ""
    return text if text.isascii() and text.strip(" .") else None


@pytest.mark.parametrize("adapted", [False, True])
@pytest.mark.parametrize("condition", ["base", "system", "few_shot"])
def test_verdicts_agree_with_plain_generation(parts, twice, monkeypatch, condition, adapted):
    """Packing, teacher forcing and early verdicts change none, whatever stands before the item."""
    messages = {
        "base": [],
        "system": system_messages("Double it."),
        "few_shot": few_shot_messages(twice.rows, twice.items, "whole", random.Random(3)),
    }[condition]
    frame = ChatFrame.of(parts.tokenizer, messages)
    evaluator = Evaluator(parts, [twice])
    lora = evaluator.adapter(0, "own", 0) if adapted else None
    texts = [f"{i}" for i in range(40)]
    said = greedy(parts, frame, texts, lora)
    # A random model never ends a reply, so a text token that it says becomes the end: the one
    # that leaves most replies in plain letters.
    ended = {end: [up_to(end, row, parts) for row in said] for end in {i for r in said for i in r}}
    end, replies = max(ended.items(), key=lambda pair: sum(r is not None for r in pair[1]))
    clean = [reply is not None for reply in replies]
    assert 1 <= sum(clean) < len(texts)
    # The first accepted answer is never said; the second is, in another case.
    accepted = [
        ("never said", r.upper()) if c else ("never",) for r, c in zip(replies, clean, strict=True)
    ]
    items = [
        Example(bare=t, prompt=t, answer=a[0], accepted=a)
        for t, a in zip(texts, accepted, strict=True)
    ]
    frame = ChatFrame(frame.prefix, frame.suffix, end)
    assert verdicts(AnswerCheck(parts, twice.task, items, texts, frame), lora) == clean
    # Long rows share a sequence with fewer others; that changes nothing either.
    monkeypatch.setattr("training.answer_check.MAX_SEQUENCE", 30)
    narrow = AnswerCheck(parts, twice.task, items, texts, frame)
    assert verdicts(narrow, lora) == clean and len(narrow.first) > 1
    assert verdicts(narrow, lora) == clean  # from the states of the first call


@pytest.mark.parametrize("adapted", [False, True])
def test_letters_are_those_of_plain_generation(parts, twice, monkeypatch, adapted):
    """Batches, padding and an early stop change no reply up to its letter."""
    frame = ChatFrame.of(parts.tokenizer)
    lora = Evaluator(parts, [twice]).adapter(0, "own", 0) if adapted else None
    texts = [f"{'pick ' * (i % 3)}{i}" for i in range(12)]
    replies = [
        parts.tokenizer.decode(ids, skip_special_tokens=True)
        for ids in greedy(parts, frame, texts, lora)
    ]
    # A random model says no option letter, so what it says most becomes one.
    often = Counter(c for reply in replies for c in set(reply) if c.isalnum()).most_common(1)[0][0]
    pattern = re.compile(f"({re.escape(often)})")
    monkeypatch.setattr("training.letter_check.option_pattern", lambda _: pattern)
    monkeypatch.setattr("training.letter_check.ROWS", 5)
    monkeypatch.setattr("training.letter_check.REPLY_TEXT_TOKENS", 16)
    task = replace(twice.task, metric="letter accuracy")
    items = [Example(bare=t, prompt=t, answer=often, accepted=(often,)) for t in texts]
    said = [often in reply for reply in replies]
    assert any(said)
    assert verdicts(LetterCheck(parts, task, items, texts, frame), lora) == said
    measured = replace(twice, task=task, items=tuple(items))
    assert isinstance(Evaluator(parts, [measured])._check(measured, "whole", frame), LetterCheck)


def test_what_stands_before_an_item_follows_the_chat_template(parts, twice):
    shots = few_shot_messages(twice.rows, twice.items, "bare", random.Random(1))
    assert [m["role"] for m in shots] == ["user", "assistant"] * 3
    for messages in ([], system_messages("Double it."), shots):
        frame = ChatFrame.of(parts.tokenizer, messages)
        whole = [*messages, {"role": "user", "content": "7"}]
        expected = parts.tokenizer.apply_chat_template(
            whole, add_generation_prompt=True, return_dict=False
        )
        assert frame.prefix + parts.tokenizer.encode("7") + frame.suffix == expected
    assert ChatFrame.of(parts.tokenizer, []) == ChatFrame.of(parts.tokenizer)


def test_examples_are_of_the_form_and_never_items(twice):
    answers = dict(ROWS)
    for seed in range(20):
        bare, whole = (
            few_shot_messages(twice.rows, twice.items, form, random.Random(seed))
            for form in ("bare", "whole")
        )
        assert [f"twice: {m['content']}" for m in bare[::2]] == [m["content"] for m in whole[::2]]
        asked = [m["content"] for m in whole[::2]]
        assert len(set(asked)) == 3 and not {i.prompt for i in twice.items} & set(asked)
        assert [m["content"] for m in whole[1::2]] == [answers[prompt] for prompt in asked]
    drawn = [few_shot_messages(twice.rows, (), "bare", random.Random(s)) for s in (0, 0, 1)]
    assert drawn[0] == drawn[1] != drawn[2]
    assert few_shot_messages(twice.rows[:2], twice.items, "bare", random.Random(0)) == []
    assert few_shot_messages(twice.items, twice.items, "bare", random.Random(0)) == []


def test_shuffled_keeps_the_words_and_loses_their_order():
    prompts = ["what is the capital of France", "write the word twice and count it"]
    mixed = shuffled(prompts, random.Random(0))
    assert [sorted(m.split()) for m in mixed] == [sorted(p.split()) for p in prompts]
    assert all(m != p for m, p in zip(mixed, prompts, strict=True))


@pytest.mark.parametrize("groups", [("code", "code combination"), ("trained", "combination")])
def test_an_operation_in_another_answer_format_is_not_another_task(parts, twice, groups):
    def named(name, group):
        return replace(twice, task=replace(twice.task, name=name), group=group)

    pair = [named("a", groups[0]), named("a+json", groups[1])]
    assert are_one_operation(pair)  # so the command brings another task's prompts
    alone = Evaluator(parts, pair, rows=("other",))
    assert alone.jobs(1) == []
    three = Evaluator(parts, [*pair, named("b", groups[0])], rows=("other",))
    assert len(three._others(0)) == 1 and len(three._others(2)) == 2


def test_scores_are_made_once_and_say_which_items_were_right(parts, twice):
    other = replace(labelled_set("same", [(f"say {i}", f"{i}") for i in range(20)]), rows=())
    sets = [twice, other]
    evaluator = Evaluator(parts, sets, trained_prompts=[("a", "b")], num_prompts=2)
    scores = list(evaluator.scores(2))
    # base, system, static once; few_shot, own, other, gibberish, shuffled by seed. The second
    # set has no system line and no labelled rows.
    assert len(scores) == 2 * ((3 + 5 * 2) + (2 + 4 * 2))
    assert {s.condition for s in scores} == set(DEFAULT_ROWS)
    assert {s.condition for s in scores if s.task == "same"} == set(DEFAULT_ROWS) - {
        "system", "few_shot",
    }  # fmt: skip
    for score in scores:
        assert len(score.right) == score.num_items == (6 if score.task == "twice" else 10)
        assert score.right.count("1") / score.num_items == score.score
    done = {score.key() for score in scores[:-1]}
    assert list(evaluator.scores(2, done)) == scores[-1:]
    spread = evaluator.spread()
    assert -1 <= spread["mean_pairwise_cosine"] <= 1
    few = Evaluator(parts, sets, rows=("base", "own"), forms=("whole",))
    assert [(j.condition, j.seed) for j in few.jobs(2)] == [("base", 0), ("own", 0), ("own", 1)] * 2


def test_rows_that_lack_something_are_not_measured(parts, twice):
    alone = Evaluator(parts, [replace(twice, system="")], rows=CONDITIONS)
    found = {job.condition for job in alone.jobs(1)}
    assert found == set(CONDITIONS) - {"system", "static", "other", "trained_lora"}


def test_the_lora_of_the_lowest_loss_on_rows_kept_back_wins(parts, twice):
    train, kept_back = split_rows(twice, 0)
    assert not {r.prompt for r in train} & {r.prompt for r in kept_back}
    asked = {r.prompt for r in (*train, *kept_back)}
    assert not asked & {text for i in twice.items for text in (i.bare, i.prompt)}
    assert len(asked) == 2 * len(twice.rows)  # bare and whole
    steps = list(train_lora(parts, twice, SHORT))
    last = steps[-1]
    assert [s.is_last for s in steps] == [False] * (len(steps) - 1) + [True]
    loss_of = AnswerLoss(parts.base, parts.tokenizer, GENERATOR.lora, parts.generator.layout)
    rows = [(row.prompt, row.answer) for row in kept_back]
    with torch.no_grad():
        assert loss_of(rows, last.lora.state_dict).mean().item() == pytest.approx(last.best_loss)
        assert last.best_loss < loss_of(rows, None).mean().item()
    assert 0 < last.best_step <= last.step and last.best_step % SHORT.look_every == 0
    with pytest.raises(InputError, match="needs at least 2"):
        split_rows(replace(twice, rows=twice.rows[:1]), 0)


def test_a_trained_lora_is_kept_and_trained_anew_for_other_rows(
    parts, twice, tmp_path, monkeypatch
):
    first = load_or_train_lora(tmp_path, parts, twice, SHORT)
    trained = []

    def counted(*args, **options):
        trained.append(args)
        return train_lora(*args, **options)

    monkeypatch.setattr(training.trained_lora, "train_lora", counted)
    again = load_or_train_lora(tmp_path, parts, twice, SHORT)
    assert not trained and all(torch.equal(first[key], again[key]) for key in first)
    load_or_train_lora(tmp_path, parts, replace(twice, rows=twice.rows[1:]), SHORT)
    load_or_train_lora(tmp_path, parts, twice, replace(SHORT, seed=1))
    assert len(trained) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["twice"]


def test_a_reply_may_end_with_whatever_the_base_model_ends_with(parts, twice, monkeypatch):
    """Qwen2.5 ends some replies with the end of the text, not of the message."""
    monkeypatch.setattr(parts.base.generation_config, "eos_token_id", [5, 7])
    frame = ChatFrame.of(parts.tokenizer)
    item = Example(bare="1", prompt="1", answer="2", accepted=("2",))
    check = AnswerCheck(parts, twice.task, [item], ["1"], frame)
    wanted = torch.tensor([*check.encode("2"), frame.end])
    for end in (frame.end, 5, 7):
        assert check._verdict(torch.tensor([*wanted[:-1], end]), wanted, 0) is True
