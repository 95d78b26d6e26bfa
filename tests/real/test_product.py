"""The whole line on the real model, over the network interface that programs use."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import torch
from gradio_client import Client, handle_file

from dnd_core.lora_checkpoint import load_lora
from dnd_core.model_store import load_model_folder
from dnd_core.output_layer import speed_up_output

pytestmark = pytest.mark.real

SAMPLES = Path(__file__).resolve().parents[2] / "assets" / "samples"
ALL = json.loads((SAMPLES / "index.json").read_text("utf-8"))
INDEX = [sample for sample in ALL if not sample.get("group")]  # personas have a test of their own


@pytest.fixture
def client(address, tmp_path):
    return Client(address, verbose=False, download_files=tmp_path)


def ask(client, message, *, strength=1.0, length=24):
    """The last pair of replies, and how many pairs were streamed."""
    job = client.submit(message, strength, 0, length, 0, api_name="/chat_compare")
    base, adapted = job.result(timeout=180)
    return base, adapted, len(job.outputs())


def synthesize(client, name):
    return client.predict([handle_file(str(SAMPLES / name))], "", "", 0, api_name="/synthesize")


def test_sample_file_changes_the_reply_and_strength_zero_does_not(client):
    report = synthesize(client, "german.txt")
    assert report["num_matrices"] == 168 and report["norm"] > 0
    assert report["shift"]["total_variation"] > 0.01
    assert set(report["seconds"]) == {"read", "encode", "decode", "attach"}
    base, adapted, num_pairs = ask(client, "good morning")
    assert base and adapted and base != adapted
    assert num_pairs > 2
    base, adapted, _ = ask(client, "good morning", strength=0.0)
    assert base == adapted


@pytest.mark.parametrize("sample", INDEX, ids=lambda sample: sample["file"])
def test_every_sample_has_a_visible_effect(client, sample):
    """On each bare input that the page offers, the adapted reply is another one, and not longer."""
    synthesize(client, sample["file"])
    for bare in sample["try"]:
        base, adapted, _ = ask(client, bare)
        assert adapted.strip(), bare
        assert adapted != base, bare
        assert len(adapted) <= len(base), (bare, base, adapted)


@pytest.mark.parametrize("sample", INDEX, ids=lambda sample: sample["file"])
def test_a_sample_gives_an_adapter_of_its_own(client, sample):
    synthesize(client, sample["file"])
    found = client.predict(api_name="/specificity")
    assert [c["name"] for c in found["comparisons"]] == ["gibberish", "another task"]
    assert not found["is_collapsed"], found
    assert found["base_distance"] > 0.2


def test_stop_in_the_middle_frees_the_model(client):
    synthesize(client, "german.txt")
    job = client.submit("Tell me a long story.", 0.0, 0, 1024, 0, api_name="/chat_compare")
    seen = next(iter(job))
    assert len(seen) == 2
    job.cancel()
    base, _, _ = ask(client, "good morning")
    assert base


def test_bad_drops_keep_the_last_adapter(client, tmp_path):
    first = synthesize(client, "german.txt")
    before = ask(client, "good morning")[1]
    bad = {
        "empty.txt": b"",
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        "broken.jsonl": b'{"prompt": "a"}\n{"prompt": \n',
        "table.csv": b"a,b\n1,2\n",
        "latin.txt": "sch\u00f6n\n".encode("latin-1"),
    }
    for name, content in bad.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(Exception, match=name.split(".")[0]):
            client.predict([handle_file(str(path))], "", "", 0, api_name="/synthesize")
    assert ask(client, "good morning")[1] == before
    assert first["num_prompts"] > 1


def test_downloaded_zip_gives_the_same_logits_in_peft(client, workbench, tmp_path):
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    synthesize(client, "opposites.txt")
    path = Path(client.predict(api_name="/download"))
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    workbench.base_model.attach(load_lora(path))
    workbench.base_model.set_strength(1.0)
    encoded = workbench.base_model.encode([[{"role": "user", "content": "early"}]])
    ours = workbench.base_model.next_logits(encoded, ["dnd"])
    base_folder = load_model_folder(workbench.generator.config.lora.base_model)
    base = AutoModelForCausalLM.from_pretrained(base_folder, dtype=workbench.base_model.dtype)
    # As the app asks for them: bf16 rounds differently on each path through the output layer.
    speed_up_output(base)
    options = {**encoded, "logits_to_keep": 1, "use_cache": False}
    with torch.no_grad():
        plain = base(**options).logits[:, -1].float()
    model = PeftModel.from_pretrained(base, folder).eval()
    with torch.no_grad():
        theirs = model(**options).logits[:, -1].float()
    slot = workbench.base_model.slot
    loaded = {
        name.replace(".default.", "."): parameter
        for name, parameter in model.named_parameters()
        if ".lora_" in name
    }
    assert loaded.keys() == slot.keys() and len(loaded) == 168
    assert all(torch.equal(loaded[key], slot[key]) for key in slot)
    assert torch.equal(ours, theirs)
    assert not torch.equal(plain, theirs)


def test_two_visitors_have_their_own_adapters(address, tmp_path):
    one, two = (Client(address, verbose=False, download_files=tmp_path / n) for n in "ab")
    synthesize(one, "german.txt")
    german = ask(one, "good morning")[1]
    assert ask(two, "good morning")[1] == ""  # nothing of the first visitor's
    synthesize(two, "capitals.txt")
    assert ask(two, "Spain")[1].startswith("Madrid")
    assert ask(one, "good morning")[1] == german
