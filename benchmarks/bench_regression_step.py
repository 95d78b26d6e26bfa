"""One training step of weight regression: ours against the authors' data path, at equal shapes.

Their path is written here after what is known of their code: each step reads the pair's LoRA
checkpoint from disk, takes it apart chunk by chunk, pads its prompts to the full length and runs
the sentence encoder over them. Ours did both once, before the first step. Generator, optimizer,
shapes and arithmetic are the same; the files are in the page cache, so reading costs little.
LoRAs have the shape of Qwen2.5-0.5B's. The encoder has random weights in the shape of
all-MiniLM-L6-v2, so nothing is fetched; the decoder is a small one, since the paper's takes
minutes a step on a CPU: on a GPU the share of the data path would be larger still.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import torch
from accelerate import Accelerator
from torch import Tensor
from transformers import BertConfig, BertModel, BertTokenizer
from transformers.utils import logging

from benchmarks.bench_tokenize import loop_tokens, paper_layout, random_matrices
from benchmarks.timing import cpu_threads, time_in_turns
from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig
from dnd_core.device import device_name
from dnd_core.generator import Generator, make_generator
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import load_lora, save_lora
from dnd_core.lora_layout import LoraLayout
from dnd_core.presets import PRESETS
from dnd_core.sentence_encoder import load_sentence_encoder
from training.checkpoints import form_tokens, load_plain_tokens
from training.config import RegressionConfig
from training.criterion import weighted_error
from training.pairs import Pair, PairSampler, Pool
from training.processes import make_accelerator
from training.regression import MovingAverage, RegressionData, make_optimizer, regress

GOAL = 3.0  # times as long
NUM_PAIRS, NUM_PROMPTS, LENGTH, FEATURES = 2, 32, 128, 384  # B, N, L, C
NUM_CHECKPOINTS, NUM_TEXTS, NUM_WORDS = 4, 64, 60
RUNS = 5
WORDS = tuple("apple river stone cloud under seven green often small where lemon paper".split())


def make_config() -> tuple[GeneratorConfig, LoraLayout]:
    """A generator for the paper's LoRA with the paper's kind of condition, and few stages."""
    preset, layout = PRESETS["common-sense-0.5b"], paper_layout()
    condition = ConditionConfig(
        encoder="random",
        num_slots=NUM_PROMPTS,
        length=LENGTH,
        num_features=FEATURES,
        max_text_tokens=LENGTH,
        max_prompts=NUM_PROMPTS,
        padded=True,
    )
    last = (layout.num_weight_tokens, layout.rank + 2, layout.chunk + 2)
    config = GeneratorConfig(
        kind="paper",
        condition=condition,
        decoder=DecoderConfig(stages=(condition.shape, (64, 16, 128), last), kernel_size=3),
        lora=preset.lora_shape(24),
        output_scale=1.0,
        scaled_tokens=True,
    )
    return config, layout


def save_encoder(folder: Path) -> Path:
    """A BERT in the shape of all-MiniLM-L6-v2 with random weights, which knows a few words."""
    torch.manual_seed(0)
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    BertTokenizer(vocab={word: i for i, word in enumerate(vocabulary)}).save_pretrained(folder)
    config = BertConfig(
        vocab_size=30522,
        hidden_size=FEATURES,
        num_hidden_layers=6,
        num_attention_heads=12,
        intermediate_size=4 * FEATURES,
    )
    BertModel(config).save_pretrained(folder)
    return folder


def save_checkpoints(folder: Path, config: GeneratorConfig, layout: LoraLayout) -> list[Path]:
    """Random LoRAs as PEFT folders."""
    paths = []
    for seed in range(NUM_CHECKPOINTS):
        lora = Lora(
            state_dict=random_matrices(layout, seed),
            rank=config.lora.rank,
            alpha=config.lora.alpha,
            layers=config.lora.layers,
            target_modules=config.lora.modules,
            base_model=config.lora.base_model,
            meta={},
        )
        paths.append(folder / f"step_{seed}")
        save_lora(paths[-1], lora)
    return paths


def make_data(
    texts: Sequence[str],
    paths: Sequence[Path],
    encoder: ConditionEncoder,
    layout: LoraLayout,
    config: RegressionConfig,
) -> RegressionData:
    """Ours: every text encoded and every checkpoint tokenized, once."""
    targets = torch.stack([load_plain_tokens(path, layout) for path in paths])
    formed = form_tokens(targets, scaled=True)
    pool = Pool(name="set", texts=tuple(texts), num_checkpoints=len(paths))
    return RegressionData(
        sampler=PairSampler([pool], config),
        encoder=encoder,
        encoded=[encoder.encode(texts)],
        targets=[targets],
        num_values=[[int((~tokens.isnan()).sum()) for tokens in formed]],
        criterion=torch.ones(layout.num_weight_tokens),
    )


class AuthorsPath:
    """Their step: read, take apart and encode anew, then the same generator and optimizer."""

    def __init__(
        self,
        generator: Generator,
        data: RegressionData,
        texts: Sequence[str],
        paths: Sequence[Path],
        layout: LoraLayout,
        config: RegressionConfig,
        device: torch.device,
    ) -> None:
        self.generator, self.data, self.config, self.device = generator, data, config, device
        self.texts, self.paths, self.layout = texts, paths, layout
        self.optimizer = make_optimizer(generator, config, device)
        self.average = MovingAverage(generator, config.average_decay)
        self.step = 0

    def batch(self, pairs: Sequence[Pair]) -> tuple[Tensor, Tensor]:
        """Conditions (B, N, L, C) and target weight tokens (B, T, r + 2, c + 2)."""
        conditions, targets = [], []
        for pair in pairs:
            prompts = [self.texts[i] for i in pair.texts]
            conditions.append(self.data.encoder.encode(prompts).states)
            lora = load_lora(self.paths[pair.checkpoint])
            targets.append(loop_tokens(lora.state_dict, self.layout))
        return torch.stack(conditions), torch.stack(targets)

    def __call__(self) -> float:
        """One optimizer step; its loss."""
        config = self.config
        condition, target = (
            x.to(self.device) for x in self.batch(self.data.sampler.step_pairs(self.step))
        )
        condition += config.condition_noise * torch.randn_like(condition)
        target += config.target_noise * torch.randn_like(target)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=config.bf16):
            pred = self.generator(condition)
        weight = self.data.criterion.to(self.device)
        loss = weighted_error(pred, target, weight) / (~target.isnan()).sum()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.generator.parameters(), config.max_grad_norm)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.average.update(self.generator, self.step)
        self.step += 1
        return loss.item()


def main() -> None:
    """Print seconds a step of both, their ratio, and that both saw the same numbers."""
    logging.disable_progress_bar()
    accelerator: Accelerator = make_accelerator(None)
    device = accelerator.device
    config = RegressionConfig(
        batch_size=NUM_PAIRS,
        num_prompts=NUM_PROMPTS,
        pool_size=NUM_TEXTS,
        warmup_steps=1,  # as theirs: the rate starts at its full height
        bf16=device.type != "cpu",
    )
    plan, layout = make_config()
    draw = random.Random(0)
    texts = [" ".join(draw.choices(WORDS, k=NUM_WORDS)) for _ in range(NUM_TEXTS)]
    with tempfile.TemporaryDirectory() as folder:
        encoder = load_sentence_encoder(save_encoder(Path(folder) / "encoder"), plan.condition)
        encoder.model.to(device)
        paths = save_checkpoints(Path(folder), plan, layout)
        data = make_data(texts, paths, encoder, layout, config)
        generators = []
        for _ in range(2):
            torch.manual_seed(config.seed)
            generators.append(make_generator(plan, layout).to(device))
        ours, theirs = generators
        steps = regress(
            ours,
            MovingAverage(ours, config.average_decay),
            make_optimizer(ours, config, device),
            data,
            config,
            accelerator,
        )
        authors = AuthorsPath(theirs, data, texts, paths, layout, config, device)
        losses: tuple[list[float], list[float]] = ([], [])
        fast, slow = time_in_turns(
            lambda: losses[0].append(next(steps).loss),
            lambda: losses[1].append(authors()),
            runs=RUNS,
        )
    ratio = median(slow) / median(fast)
    gap = max(abs(a - b) / b for a, b in zip(*losses, strict=True))
    shape = f"{NUM_PAIRS} pairs, {NUM_PROMPTS} prompts of {LENGTH} text tokens"
    print(f"{shape}, {layout.num_weight_tokens} weight tokens, {device_name(device)}")
    print(f"ours           {median(fast):6.2f} s a step")
    print(f"authors' path  {median(slow):6.2f} s a step   {ratio:.1f} times as long, goal {GOAL}")
    print(f"losses of the two differ by {gap:.1e} at most, {cpu_threads()} threads, {RUNS} steps")
    seconds = {"ours": median(fast), "authors": median(slow)}
    result = {"seconds": seconds, "ratio": ratio, "goal_met": ratio >= GOAL, "loss_gap": gap}
    print(json.dumps({"benchmark": "regression_step", **result, "runs": RUNS}))


if __name__ == "__main__":
    main()
