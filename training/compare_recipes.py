"""The paper's ablations as variants of one training run: what each changes in `regress`.

Where the paper leaves open what it did, the note says our reading.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from training.config import CONDITION_FORMS, PAIRINGS


@dataclass(frozen=True, kw_only=True)
class Material:
    """What every variant of a comparison shares."""

    trained: tuple[str, ...]  # sets to train on, in the order in which arrangements add them
    left_out: tuple[str, ...]  # sets to measure on
    num_prompts: tuple[int, ...]  # of a condition: the numbers to compare, ascending
    encoders: Mapping[str, tuple[str, ...]]  # flags of `regress` by the encoder's name
    # Flags by the generator's kind: this project's compact one, and the paper's where one fits.
    generators: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Variant:
    """One run of a comparison."""

    name: str  # also its folder's
    flags: tuple[str, ...]  # of `regress`, after those that all variants share


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """One ablation."""

    title: str
    note: str
    variants: Callable[[Material], list[Variant]]


def _forms(material: Material) -> list[Variant]:
    return [Variant(name=form, flags=("--condition-form", form)) for form in CONDITION_FORMS]


def _pairings(material: Material) -> list[Variant]:
    return [
        Variant(name=f"{number}-{name}", flags=("--pairing", name))
        for number, name in enumerate(PAIRINGS, 1)
    ]


def _num_conditions(material: Material) -> list[Variant]:
    most = material.num_prompts[-1]
    variants = [
        Variant(name=f"{number}-prompts", flags=("--num-prompts", str(number)))
        for number in material.num_prompts
    ]
    one_batch = ("--num-prompts", str(most), "--pool-size", str(most))
    return [*variants, Variant(name=f"{most}-of-a-pool-of-{most}", flags=one_batch)]


def _arrangements(material: Material) -> list[Variant]:
    total = len(material.trained)
    sizes = sorted({*range(2, total + 1, max(1, total // 4)), total} - {0, 1}) or [total]
    return [
        Variant(
            name=f"{size}-sets",
            flags=("--sets", *material.trained[:size], "--left-out", *material.left_out),
        )
        for size in sizes
    ]


def _encoders(material: Material) -> list[Variant]:
    return [Variant(name=name, flags=flags) for name, flags in material.encoders.items()]


def _generators(material: Material) -> list[Variant]:
    return [Variant(name=name, flags=flags) for name, flags in material.generators.items()]


RECIPES: Mapping[str, Recipe] = {
    "forms": Recipe(
        title="What a condition is made of",
        note="The prompt alone, with its answer, the answer alone, or the answer after a fifth of "
        "the prompts, drawn once. Left-out sets are read in the form that was trained.",
        variants=_forms,
    ),
    "pairings": Recipe(
        title="Which prompts a checkpoint is paired with",
        note="Our reading of the paper's four strategies: 1 one fixed batch for each checkpoint; 2 "
        "a few fixed batches, one drawn each time; 3 the set's prompts dealt into disjoint "
        "batches, any of them; 4 a fresh random batch each time, as the authors' code does.",
        variants=_pairings,
    ),
    "num-conditions": Recipe(
        title="How many prompts make a condition",
        note="The last one also has no more prompts to draw from than a condition takes, so that "
        "all conditions of a set are the same prompts (the paper's P-N with P = N).",
        variants=_num_conditions,
    ),
    "arrangements": Recipe(
        title="Which sets train",
        note="More and more sets train, the same ones stay left out. Our reading: the sets are "
        "added in a fixed order, and every run has the same number of steps.",
        variants=_arrangements,
    ),
    "encoders": Recipe(
        title="Which encoder reads the prompts",
        note="Same decoder stages after the first, same steps. At the tiny scale all encoders are "
        "random, so this shows that each works, not which is best.",
        variants=_encoders,
    ),
    "generators": Recipe(
        title="Compact or as in the paper",
        note="compact: standardized condition, weight tokens around a learned mean, near-identity "
        "or zero start. paper: the decoder alone, from random weights, on states with padding. "
        "No ablation of the paper.",
        variants=_generators,
    ),
}
