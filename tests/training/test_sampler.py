"""Episodes: whose prompts, which inputs."""

import pytest

from training.config import TrainConfig
from training.families.operation import Format, Operation
from training.sampler import EpisodeSampler, is_kept_combination
from training.tasks import task_from_operation

CAPITALS = Format(
    name="loud", cues=("Answer in capitals.",), render=lambda given, answer: answer.upper()
)


def operation(name, kind, change):
    def draw(rng):
        word = rng.choice(("tree", "lamp", "river", "stone", "cloud", "field", "glass"))
        return word, change(word)

    return Operation(name=name, kind=kind, cues=(f"{name} of: {{x}}",), draw=draw)


OPERATIONS = (
    operation("double", "copies", lambda x: x * 2),
    operation("triple", "copies", lambda x: x * 3),
    operation("backwards", "order", lambda x: x[::-1]),
)


def episodes(num_steps=60, formats=(), **changes):
    config = TrainConfig(tasks_per_step=3, data_share=0.0, **changes)
    tasks = [task_from_operation(o) for o in OPERATIONS]
    sampler = EpisodeSampler([], tasks, {o.name: o.cues for o in OPERATIONS}, formats, config)
    return [episode for step in range(num_steps) for episode in sampler.draw_step(step)]


def asks_for(name, text):
    return f"{name} of: " in text


def is_under_sibling(episode):
    own = episode.name.partition("+")[0]
    return not asks_for(own, episode.prompts[0])


def test_without_siblings_prompts_are_the_tasks_own():
    assert not any(map(is_under_sibling, episodes()))


def test_siblings_share_a_kind_and_every_input_says_what_it_wants():
    drawn = episodes(sibling_share=0.5, strip_share=0.8)
    under = [episode for episode in drawn if is_under_sibling(episode)]
    assert {episode.name for episode in under} == {"double", "triple"}  # backwards has no sibling
    for episode in under:
        sibling = {"double": "triple", "triple": "double"}[episode.name]
        assert all(asks_for(sibling, prompt) for prompt in episode.prompts)
        times = {"double": 2, "triple": 3}[episode.name]
        for given, answer in episode.rows:
            assert given.startswith(f"{episode.name} of: ")
            assert answer == given.removeprefix(f"{episode.name} of: ") * times
    counted = [episode for episode in drawn if episode.name != "backwards"]
    assert len(under) / len(counted) == pytest.approx(0.5, abs=0.15)
    own = [row for episode in drawn if not is_under_sibling(episode) for row in episode.rows]
    bare = [given for given, _ in own if " of: " not in given]
    assert len(bare) / len(own) == pytest.approx(0.8, abs=0.1)


def test_a_siblings_prompts_show_the_format_that_the_input_need_not_ask_for():
    assert not any(is_kept_combination(o.name, CAPITALS.name) for o in OPERATIONS)
    drawn = episodes(formats=(CAPITALS,), format_share=1.0, sibling_share=1.0, strip_share=0.7)
    under = [episode for episode in drawn if is_under_sibling(episode)]
    assert under
    assert all(CAPITALS.cues[0] in prompt for episode in under for prompt in episode.prompts)
    rows = [row for episode in under for row in episode.rows]
    assert all(answer.isupper() for _, answer in rows)
    silent = [given for given, _ in rows if CAPITALS.cues[0] not in given]
    assert len(silent) / len(rows) == pytest.approx(0.7, abs=0.1)
    assert all(" of: " in given for given, _ in rows)
