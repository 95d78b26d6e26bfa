"""Condition forms and pairing strategies of weight regression."""

from training.config import CONDITION_FORMS, RegressionConfig
from training.pairs import PairSampler, Pool, condition_texts
from training.tasks import Example

ROWS = [Example(bare=f"p{i}", prompt=f"p{i}", answer=f"a{i}", accepted=()) for i in range(40)]


def texts(form, limit=40):
    return condition_texts(ROWS, form, name="set", seed=1, limit=limit)


def test_condition_forms():
    prompts, both, answers, mixed = (texts(form) for form in CONDITION_FORMS)
    assert set(prompts) == {row.prompt for row in ROWS}
    assert both == tuple(f"{p}\na{p[1:]}" for p in prompts)
    assert answers == tuple(f"a{p[1:]}" for p in prompts)
    changed = [(m, b) for m, p, b in zip(mixed, prompts, both, strict=True) if m != p]
    assert len(changed) == 8 and all(m == b for m, b in changed)
    assert mixed == texts("mixed")  # drawn once
    assert texts("prompts", limit=10) == texts("prompts", limit=10)
    assert len(set(texts("prompts", limit=10))) == 10


def pairs_of(pairing, num=200):
    config = RegressionConfig(pairing=pairing, num_prompts=4, fixed_batches=3, batch_size=num)
    pools = [
        Pool(name="a", texts=tuple(map(str, range(14))), num_checkpoints=2),
        Pool(name="b", texts=("x", "y", "z"), num_checkpoints=1),
    ]
    return PairSampler(pools, config).step_pairs(0)


def batches_by_checkpoint(pairing):
    batches = {}
    for pair in pairs_of(pairing):
        batches.setdefault((pair.pool, pair.checkpoint), set()).add(frozenset(pair.texts))
    return batches


def test_pairing_strategies():
    fixed, few, split, pool = map(batches_by_checkpoint, ("fixed", "few", "split", "pool"))
    big = (0, 0), (0, 1)
    assert all(len(fixed[key]) == 1 for key in fixed) and fixed[big[0]] != fixed[big[1]]
    assert all(len(few[key]) == 3 for key in big) and few[big[0]] != few[big[1]]
    # 14 texts make three batches of four that share none; every checkpoint meets all of them.
    assert split[big[0]] == split[big[1]] and len(split[big[0]]) == 3
    assert sum(map(len, split[big[0]])) == len(frozenset.union(*split[big[0]])) == 12
    assert all(len(pool[key]) > 40 for key in big)
    for batches in (fixed, few, split, pool):
        assert batches[1, 0] == {frozenset({0, 1, 2})}  # a pool smaller than a batch
        assert set(batches) == {(0, 0), (0, 1), (1, 0)}


def test_pairs_follow_from_their_place_alone():
    pairs = pairs_of("pool", num=8)
    assert [p.index for p in pairs] == list(range(8))
    sampler = PairSampler(
        [Pool(name="a", texts=("x", "y"), num_checkpoints=9)],
        RegressionConfig(batch_size=3, num_prompts=1),
    )
    assert [sampler.pair(i) for i in range(3, 6)] == sampler.step_pairs(1)
    assert len({p.checkpoint for s in range(30) for p in sampler.step_pairs(s)}) == 9
