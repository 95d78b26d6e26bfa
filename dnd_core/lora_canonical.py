"""One form for every pair of LoRA matrices that make the same change.

lora_B @ lora_A stays the same when lora_A becomes M lora_A and lora_B becomes lora_B M^-1, for
any invertible M. LoRAs from other seeds therefore cannot be regressed as they are (paper, open
question): their matrices differ where their changes agree.
"""

# r rank, k = min(r, width).
from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

ROUNDING = 1e-12  # relative: singular values below it are the decomposition's own noise


@dataclass(frozen=True)
class CanonicalPair:
    """A pair in canonical form, fp64, and the energy (sum of squared singular values) it has."""

    lora_a: Tensor  # (rank, in)
    lora_b: Tensor  # (out, rank)
    energy: float  # of the whole product, before truncation
    lost_energy: float  # of the singular values that did not fit into the rank


def canonical_pair(lora_a: Tensor, lora_b: Tensor, rank: int) -> CanonicalPair:
    """lora_a (r, in), lora_b (out, r) -> the pair with the product nearest to theirs of this rank.

    lora_b = U sqrt(S), lora_a = sqrt(S) V^T, singular values falling, zero components at the end;
    of each row of lora_a the entry of largest magnitude is positive. Two QRs leave an SVD of
    (k, k), so the product is never formed. NOTE: where singular values are equal, their
    components are only fixed up to a rotation.
    """
    q_b, r_b = torch.linalg.qr(lora_b.double())  # (out, k), (k, r)
    q_a, r_a = torch.linalg.qr(lora_a.double().mT)  # (in, k), (k, r)
    u, s, vh = torch.linalg.svd(r_b @ r_a.mT, full_matrices=False)
    s = s * (s > s[:1] * ROUNDING)
    left, right = q_b @ u, vh @ q_a.mT  # (out, k), (k, in)
    largest = right.abs().argmax(1, keepdim=True)
    sign = right.gather(1, largest).sign()  # (k, 1)
    root = s.sqrt()[:, None]  # (k, 1)
    kept = min(rank, len(s))
    new_a = lora_a.new_zeros(rank, lora_a.shape[1], dtype=torch.double)
    new_b = lora_b.new_zeros(lora_b.shape[0], rank, dtype=torch.double)
    new_a[:kept] = (right * sign * root)[:kept]
    new_b[:, :kept] = (left * (sign * root).mT)[:, :kept]
    energy = s.square()
    return CanonicalPair(new_a, new_b, float(energy.sum()), float(energy[kept:].sum()))
