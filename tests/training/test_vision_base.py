"""The small vision model: its fast path against transformers, a run, and the shipped model."""

import argparse
import random
from pathlib import Path

import pytest
import torch
from PIL import Image
from transformers import AutoModelForImageTextToText, AutoTokenizer

from dnd_core.bundled_model import WEIGHTS, expand_model
from dnd_core.errors import InputError
from dnd_core.known_models import KNOWN_MODELS, SHAPES_VL
from dnd_core.model_store import ModelPlaces, load_model_folder
from dnd_core.picture_inputs import PictureInputs
from dnd_core.pictures import Picture
from tests.tiny import PICTURE_MARKS, make_tokenizer
from training.vision_base import train, train_vision_base
from training.vision_base_check import check_vision_base, right_answers, share_right
from training.vision_base_loop import VisionBaseConfig, VisionTrainer
from training.vision_base_model import (
    VisionBaseSize,
    answer_logits,
    answer_loss,
    make_vision_base,
    see,
    see_packed,
)
from training.vision_base_rows import (
    END,
    PREFIX,
    TURN,
    Asked,
    CompactVocabulary,
    draw_batch,
    draw_shown,
    image_patches,
    make_branch,
    pack_branches,
    prefix_ids,
    prefix_positions,
    with_conventions,
)
from training.vision_base_save import save_vision_base

TINY = VisionBaseSize(
    hidden=64,
    num_layers=2,
    num_heads=2,
    num_key_value_heads=1,
    intermediate=64,
    vision_hidden=32,
    vision_depth=2,
    vision_heads=2,
    vision_intermediate=32,
)
FULL = 320  # text tokens of the tiny tokenizer
UNSEEN = ("z", "Q")  # have no row of their own


@pytest.fixture(scope="module")
def tokenizer_folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("tokenizer")
    make_tokenizer(PICTURE_MARKS).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def vocabulary(tokenizer_folder) -> CompactVocabulary:
    tokenizer = AutoTokenizer.from_pretrained(tokenizer_folder)
    left_out = set(tokenizer.convert_tokens_to_ids(UNSEEN))
    return CompactVocabulary(tokenizer, set(range(len(tokenizer))) - left_out, FULL)


@pytest.fixture(scope="module")
def model(vocabulary):
    return make_vision_base(TINY, vocabulary.ids(), seed=0).eval()


def picture(width: int, height: int) -> Image.Image:
    return draw_shown(random.Random(0)).image((width, height))


def test_the_batched_vision_tower_is_the_tower_itself(model):
    patches = torch.from_numpy(image_patches(picture(84, 56)))
    both = torch.stack([patches, patches.flip(0)])
    with torch.no_grad():
        ours = see(model.model.visual, both, (4, 6))
        grid = torch.tensor([[1, 4, 6]] * 2)
        theirs = model.model.visual(both.flatten(0, 1), grid).pooler_output
    assert torch.allclose(ours.flatten(0, 1), theirs, atol=1e-5)


def test_packed_branches_get_the_logits_of_separate_conversations(model, vocabulary):
    image = picture(84, 84)
    asked = [
        Asked("Which colour?", "red", ""),
        Asked("", "a red star", ""),
        Asked("Big?", "no", ""),
    ]
    rng = random.Random(1)
    branches = [make_branch(vocabulary, [one], rng) for one in asked]
    packed = pack_branches(vocabulary, [branches], [image], (3, 3))
    with torch.no_grad():
        together = answer_logits(model, packed, see_packed(model, packed))
        apart = [separate_logits(model, vocabulary, image, branch) for branch in branches]
    assert torch.allclose(together, torch.cat(apart), atol=1e-4)


def separate_logits(model, vocabulary, image, branch):
    """Logits of one conversation, by transformers' own forward."""
    ids = torch.tensor([[*prefix_ids(vocabulary, (3, 3)), *branch.ids]])
    out = model(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        mm_token_type_ids=(ids == model.config.image_token_id).int(),
        pixel_values=torch.from_numpy(image_patches(image)),
        image_grid_thw=torch.tensor([[1, 6, 6]]),
    )
    wanted = torch.tensor(branch.wanted).nonzero().flatten() + ids.shape[1] - len(branch.ids) - 1
    return out.logits[0, wanted]


def test_positions_are_as_the_model_counts_them(model, vocabulary):
    ids = torch.tensor([prefix_ids(vocabulary, (2, 4))])
    marks = (ids == model.config.image_token_id).int()
    theirs, _ = model.model.get_rope_index(ids, marks, image_grid_thw=torch.tensor([[1, 4, 8]]))
    assert torch.equal(prefix_positions(vocabulary, (2, 4)), theirs[:, 0])


def test_the_loss_counts_every_unknown_text_token(model, vocabulary):
    rng = random.Random(0)
    branch = make_branch(vocabulary, [Asked("Which?", "red", "")], rng)
    packed = pack_branches(vocabulary, [[branch]], None, (3, 3))
    with torch.no_grad():
        logits = answer_logits(model, packed, None)
        loss = answer_loss(logits, packed, vocabulary.unknown, vocabulary.num_unknown)
        # The full vocabulary, where each unknown text token has a logit of its own.
        repeated = logits[:, -1:].expand(-1, vocabulary.num_unknown)
        full = torch.cat([logits[:, :-1], repeated], dim=1)
        expected = torch.nn.functional.cross_entropy(full, packed.targets[packed.targets >= 0])
    assert torch.allclose(loss, expected, atol=1e-5)


def test_only_answers_are_learnt(vocabulary):
    branch = make_branch(
        vocabulary, [Asked("a", "red", ""), Asked("b", "no", "")], random.Random(0)
    )
    learnt = [i for i, wanted in zip(branch.ids, branch.wanted, strict=True) if wanted]
    assert learnt == [*vocabulary.encode("red" + END), *vocabulary.encode("no" + END)]


def test_conventions_change_the_text_and_the_answer():
    rng = random.Random(0)
    plain = Asked("What colour is it?", "red", "colour")
    drawn = [with_conventions(rng, plain) for _ in range(200)]
    assert all((one.text == plain.text) == (not one.conventions) for one in drawn)
    assert {len(one.conventions) for one in drawn} == {0, 1, 2}
    assert next(one.answer for one in drawn if one.conventions == ("german",)) == "rot"


@pytest.fixture(scope="module")
def trainer(vocabulary, tmp_path_factory):
    """After three steps on pictures and three on answers."""
    trainer = make_trainer(vocabulary)
    train(trainer, tmp_path_factory.mktemp("run"))
    return trainer


def make_trainer(vocabulary) -> VisionTrainer:
    config = VisionBaseConfig(
        num_sight_steps=3, num_steps=3, sight_batch=4, num_pictures=3, num_branches=2, size=TINY
    )
    model = make_vision_base(TINY, vocabulary.ids(), seed=0)
    return VisionTrainer(model, vocabulary, draw_shown, config)


def test_both_stages_change_the_towers(trainer, vocabulary):
    start = make_vision_base(TINY, vocabulary.ids(), seed=0).state_dict()
    after = trainer.model.state_dict()
    for name in ("model.visual.blocks.0.attn.qkv.weight", "model.language_model.norm.weight"):
        assert not torch.equal(start[name], after[name])


def test_a_resumed_run_ends_where_an_unbroken_one_does(trainer, vocabulary, tmp_path):
    first, second = make_trainer(vocabulary), make_trainer(vocabulary)
    for _ in range(4):
        first.take_step()
    first.save(tmp_path / "state.pt")
    second.load(tmp_path / "state.pt")
    assert [step.step for step in second.run()] == [5, 6]
    for name, tensor in trainer.model.state_dict().items():
        assert torch.equal(tensor, second.model.state_dict()[name])


def test_weights_of_another_vocabulary_are_an_input_error(trainer, tokenizer_folder, tmp_path):
    trainer.save(tmp_path / "state.pt")
    tokenizer = AutoTokenizer.from_pretrained(tokenizer_folder)
    fewer = CompactVocabulary(tokenizer, trainer.vocabulary.kept[:-1], FULL)
    with pytest.raises(InputError, match="another vocabulary"):
        make_trainer(fewer).load_weights(tmp_path / "state.pt")
    with pytest.raises(InputError, match="is missing"):
        trainer.load_weights(tmp_path / "none.pt")


def test_the_check_counts_whole_answers(trainer, vocabulary):
    figures = check_vision_base(trainer.model, vocabulary, draw_shown, num_batches=1)
    assert sum(asked for _, asked in figures.kinds.values()) > 50
    batch = draw_batch(vocabulary, random.Random(5), draw_shown, 2, 2)
    assert all(isinstance(right, bool) for _, right in right_answers(trainer.model, batch))


def test_a_share_of_nothing_asked_is_zero():
    """Few check batches may ask for no convention, at the end of a long training."""
    assert share_right({"colour": (3, 4), "shape": (0, 4)}) == 3 / 8
    assert share_right({}) == 0


def test_the_saved_model_answers_as_the_trained_one(
    trainer, vocabulary, tokenizer_folder, tmp_path
):
    model = trainer.model.to(torch.bfloat16).float().eval()
    save_vision_base(model, TINY, vocabulary, tokenizer_folder, tmp_path / "compact")
    whole = tmp_path / "whole"
    whole.mkdir()
    expand_model("x", tmp_path / "compact", whole)
    loaded = AutoModelForImageTextToText.from_pretrained(whole, dtype=torch.float32)
    tokenizer = AutoTokenizer.from_pretrained(whole)
    shown = Picture.of(picture(84, 84))
    text = "Which colour is it?"
    theirs = generated(loaded, tokenizer, PictureInputs.load(whole), shown, text)
    assert theirs == greedy(model, vocabulary, shown.image, text, len(theirs))


def generated(model, tokenizer, inputs, shown, text, num=6) -> list[int]:
    """Greedy ids in the full vocabulary, from the template and the image processor."""
    content = [{"type": "image"}, {"type": "text", "text": text}]
    templated = tokenizer.apply_chat_template(
        [{"role": "user", "content": content}], add_generation_prompt=True, tokenize=False
    )
    pixels, grid = inputs.pixels([shown])
    (num_pads,) = inputs.num_text_tokens(grid)
    ids = tokenizer.encode(
        templated.replace("<|image_pad|>", "<|image_pad|>" * num_pads),
        add_special_tokens=False,
        return_tensors="pt",
    )
    out = model.generate(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        mm_token_type_ids=(ids == inputs.image_token_id).int(),
        pixel_values=pixels,
        image_grid_thw=grid,
        max_new_tokens=num,
        do_sample=False,
    )
    return out[0, ids.shape[1] :].tolist()


def greedy(model, vocabulary, image, text, num) -> list[int]:
    """The same by the training path: one text token after the other, in compact ids."""
    answer: list[int] = []
    for _ in range(num):
        branch = make_branch(vocabulary, [Asked("", "", "")], random.Random(0))
        branch.ids = [*vocabulary.encode(text), *vocabulary.encode(TURN), *answer, 0]
        branch.wanted = [False] * (len(branch.ids) - 1) + [True]
        packed = pack_branches(vocabulary, [[branch]], [image], (3, 3))
        with torch.no_grad():
            answer.append(int(answer_logits(model, packed, see_packed(model, packed)).argmax()))
    return [vocabulary.kept[i] for i in answer]


def test_the_command_trains_measures_and_writes_a_model(
    tokenizer_folder, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr("training.vision_base.VisionBaseConfig", small_config)
    monkeypatch.setattr("training.vision_base.FULL_VOCABULARY", FULL)
    monkeypatch.setattr("training.vision_base_rows.NUM_VOCABULARY_PICTURES", 50)
    (tokenizer_folder / "config.json").write_text("{}")
    args = argparse.Namespace(
        run=tmp_path / "run",
        data=None,
        start_from=None,
        sight_steps=1,
        steps=1,
        tokenizer=str(tokenizer_folder),
        seed=0,
        check_batches=1,
        out=tmp_path / "out",
    )
    train_vision_base(args)
    assert "drawn, plain" in capsys.readouterr().out
    assert (args.out / WEIGHTS).is_file()
    assert "| question | exact match | asked |" in (args.out / "README.md").read_text()


def small_config(**values) -> VisionBaseConfig:
    return VisionBaseConfig(**values, size=TINY, sight_batch=2, num_pictures=2, num_branches=1)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory) -> Path:
    known = {SHAPES_VL: KNOWN_MODELS[SHAPES_VL]}
    places = ModelPlaces(cache=tmp_path_factory.mktemp("cache"), known=known)
    return load_model_folder(SHAPES_VL, places=places)


def test_the_shipped_model_names_colours_of_pictures_it_never_saw(shipped):
    model = AutoModelForImageTextToText.from_pretrained(shipped, dtype=torch.float32).eval()
    tokenizer, inputs = AutoTokenizer.from_pretrained(shipped), PictureInputs.load(shipped)
    rng = random.Random(7)
    right = 0
    for _ in range(10):
        shown = draw_shown(rng, test=True)
        while shown.scene.domain == "pair":
            shown = draw_shown(rng, test=True)
        image = Picture.of(shown.image((120, 120)))  # of a size that has to be changed
        ids = generated(model, tokenizer, inputs, image, "What colour is it?")
        answer = tokenizer.decode(ids, skip_special_tokens=True)
        right += answer == shown.scene.first.colour
    assert right >= 8


def test_the_template_takes_plain_text_too(shipped):
    tokenizer = AutoTokenizer.from_pretrained(shipped)
    text = tokenizer.apply_chat_template(
        [{"role": "user", "content": "Hello"}], add_generation_prompt=True, tokenize=False
    )
    assert text == PREFIX + "Hello" + TURN
