"""Sampling that treats all rows of a batch alike: the same noise, so only the models differ."""

# B batch rows, V vocabulary.
from __future__ import annotations

import torch
from torch import Tensor
from transformers import LogitsProcessor

NUM_CANDIDATES = 1024  # enough for nearly every top-p; sorting all of V would take 20 ms a step


class SharedNoise(LogitsProcessor):
    """Makes greedy search sample: logits / temperature + Gumbel noise, equal for all rows.

    The largest of such a sum is a draw from softmax(logits / temperature). Rows with the same
    logits draw the same text token; where they differ, the difference is the model's.
    """

    def __init__(self, *, temperature: float, top_p: float, seed: int) -> None:
        self.temperature, self.top_p = temperature, top_p
        self.random = torch.Generator()  # on the CPU: the same on every device
        self.random.manual_seed(seed % 2**63)  # torch takes no more; any whole number is a seed

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """scores (B, V) fp32 -> noisy scores (B, V); text tokens outside top_p are -inf."""
        scores = keep_top_p(scores / self.temperature, self.top_p)
        noise = torch.empty(scores.shape[-1]).exponential_(generator=self.random).log_().neg_()
        return scores + noise.to(scores.device)


def keep_top_p(scores: Tensor, top_p: float) -> Tensor:
    """Set all but the most likely text tokens to -inf: as few as reach top_p together.

    scores: (B, V) logits. The most likely one always stays.
    """
    if top_p >= 1:
        return scores
    probabilities = scores.softmax(-1)
    values, ids = probabilities.topk(min(NUM_CANDIDATES, scores.shape[-1]))  # (B, K) descending
    if (values.sum(-1) < top_p).any():
        values, ids = probabilities.sort(-1, descending=True)
    keep = values.cumsum(-1) - values < top_p  # what came before has not reached top_p
    kept = torch.full_like(scores, -torch.inf)
    chosen = scores.gather(-1, ids).masked_fill(~keep, -torch.inf)
    return kept.scatter(-1, ids, chosen)
