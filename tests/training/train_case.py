"""One process of an end-to-end run on tiny models: `python -m tests.training.train_case ...`."""

import random
import sys
from itertools import islice
from pathlib import Path

import torch
from accelerate import Accelerator
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.sentence_encoder import load_sentence_encoder
from tests.tiny import make_tiny_generator, tiny_generator_config
from training.config import TrainConfig
from training.families.operation import Operation
from training.loop import train
from training.optimizer import make_optimizer
from training.run_state import load_run_state, save_run_state
from training.sampler import EpisodeSampler
from training.tasks import task_from_operation

NUM_TASKS = 5
CONFIG = TrainConfig(
    num_steps=4,
    tasks_per_step=4,
    rows_per_task=2,
    warmup_steps=2,
    decay_steps=2,
    data_share=0.0,
    probe_every=2,
)


def times(factor):
    """An operation on numbers."""

    def draw(rng: random.Random):
        number = rng.randrange(400)
        return f"{number}", f"{number * factor}"

    cues = (f"times {factor}: {{x}}",)
    return Operation(name=f"times {factor}", kind="code", cues=cues, draw=draw)


def main(base_folder: str, encoder_folder: str, out: str, stop_after: str) -> None:
    """Go on from the state in `out`, if any; write losses, weights and the new state."""
    torch.set_num_threads(1)
    accelerator = Accelerator(cpu=True)
    generator_config = tiny_generator_config()
    generator = make_tiny_generator(generator_config)
    base = AutoModelForCausalLM.from_pretrained(base_folder)
    encoder = load_sentence_encoder(Path(encoder_folder), generator_config.condition)
    operations = [times(factor) for factor in range(NUM_TASKS)]
    tasks = [task_from_operation(o) for o in operations]
    sampler = EpisodeSampler([], tasks, {o.name: o.cues for o in operations}, [], CONFIG)
    frozen = (generator, encoder, base, AutoTokenizer.from_pretrained(base_folder))
    optimizer = make_optimizer(generator, CONFIG)
    done = load_run_state(Path(out), generator, optimizer)
    run = train(*frozen, sampler, optimizer, CONFIG, accelerator, first_step=done)
    steps = list(islice(run, int(stop_after) - done))
    accelerator.wait_for_everyone()  # all have read the state before it is replaced
    if accelerator.is_main_process:
        save_run_state(Path(out), int(stop_after), generator, optimizer)
    result = {
        "losses": torch.tensor([m.loss for m in steps]),
        "wrong": torch.tensor([m.wrong_loss for m in steps if m.wrong_loss is not None]),
        "weights": generator.state_dict(),
        "world": torch.tensor(accelerator.num_processes),
    }
    torch.save(result, Path(out) / f"rank_{accelerator.process_index}.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
