"""The endpoints and the sessions behind the page, over HTTP."""

from __future__ import annotations

import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gradio_client import Client, handle_file
from gradio_client.exceptions import AppError

from dnd_core.chat import ReplyPair
from tests.tiny import noise_picture
from tests.ui.conftest import Served

WORDS = "count the word\nwrite a word\nuse the count\nread it and write it"
SETTINGS = {"temperature": 0.0, "max_new_tokens": 12, "seed": 0}


@pytest.fixture
def client(served: Served) -> Client:
    """A new visitor."""
    return Client(served.address, verbose=False)


def synthesize(client: Client, text: str = WORDS, files: Any = None) -> dict[str, Any]:
    return client.predict(files, text, "", 0, api_name="/synthesize")


def compare(client: Client, message: str = "a word", strength: float = 1.0) -> tuple[str, str]:
    base, adapted = client.predict(
        message=message, strength=strength, **SETTINGS, api_name="/chat_compare"
    )
    return base, adapted


def download_names(client: Client) -> tuple[str, list[str]]:
    """The zip's name, which holds the adapter's id, and the names in it."""
    path = Path(client.predict(api_name="/download"))
    with zipfile.ZipFile(path) as archive:
        return path.name, archive.namelist()


def test_only_the_documented_endpoints_are_public(client):
    api = client.view_api(return_format="dict", print_info=False)
    names = ("preview", "synthesize", "specificity", "chat_compare", "download")
    both = {f"/{prefix}{name}" for prefix in ("", "pictures_") for name in names}
    assert set(api["named_endpoints"]) == both
    assert not api["unnamed_endpoints"]


def test_all_that_touches_the_model_takes_turns(served):
    on_model = [fn for fn in served.page.fns.values() if fn.concurrency_id == "model"]
    names = {getattr(fn.fn, "func", fn.fn).__name__ for fn in on_model}
    pages = {"on_stream", "on_synthesize", "on_check", "on_mix"}
    assert names == {"synthesize", "specificity", "chat_compare", *pages}
    assert {fn.concurrency_limit for fn in on_model} == {1}


def test_preview_counts_prompts_and_duplicates(client, tmp_path):
    table = tmp_path / "words.csv"
    table.write_text("prompt,note\nfirst word,x\nfirst word,y\nsecond word,z\n", "utf-8")
    report = client.predict([handle_file(str(table))], "", "", api_name="/preview")
    assert report["num_prompts"] == 2
    assert report["num_duplicates"] == 1
    assert report["first"][1] == {"prompt": "second word", "source": "words.csv:4"}


def test_synthesis_reports_times_and_its_effect(client):
    report = synthesize(client)
    assert set(report["seconds"]) == {"read", "encode", "decode", "attach"}
    assert all(seconds > 0 for seconds in report["seconds"].values())
    assert report["num_used"] == 4
    assert report["num_matrices"] == 28  # 2 layers, 7 modules, A and B
    assert report["shift"]["total_variation"] > 0.01
    assert report["shift"]["probe"] == "count the word"


def test_replies_stream_in_pairs_and_differ(client):
    synthesize(client)
    job = client.submit(message="a word", strength=1, **SETTINGS, api_name="/chat_compare")
    base, adapted = job.result(timeout=60)
    assert base and adapted and base != adapted
    assert all(base.startswith(part[0].rstrip("\ufffd")) for part in job.outputs())
    assert job.outputs()[-1] == (base, adapted)


def test_strength_zero_is_the_base_model(client):
    synthesize(client)
    base, adapted = compare(client, strength=0)
    assert base == adapted


def test_without_an_adapter_only_the_base_answers(client):
    base, adapted = compare(client)
    assert base
    assert adapted == ""


def test_download_is_a_peft_zip_and_leaves_no_folder(client):
    report = synthesize(client)
    name, inside = download_names(client)
    assert report["id"][:8] in name
    assert {"adapter_config.json", "adapter_model.safetensors"} <= {Path(n).name for n in inside}
    assert not list(Path(tempfile.gettempdir()).glob("dnd-*/lora-*"))


BAD_FILES = {
    "broken.json": (b'[\n"one",\n"two"\n"three"]', "line 4"),
    "no_column.csv": (b"a,b\n1,2\n", "no_column.csv"),
    "empty.txt": (b"", "empty.txt is empty"),
    "bytes.txt": (b"fine\n\xff\xfe\xfa bad\n", "bytes.txt"),
    "image.png": (b"\x89PNG\r\n\x1a\n" + bytes(60), "image.png"),
    "broken.zip": (b"PK\x03\x04 not really", "broken.zip"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_names_itself_and_the_last_adapter_stays(client, tmp_path, name):
    content, expected = BAD_FILES[name]
    kept = synthesize(client)["id"]
    before = compare(client)
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AppError, match=expected):
        synthesize(client, "", [handle_file(str(path))])
    assert kept[:8] in download_names(client)[0]
    assert compare(client) == before


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"message": "  "}, "empty"),
        ({"message": "long " * 2000}, "text tokens"),
    ],
)
def test_a_bad_message_says_why_and_the_model_stays_free(client, arguments, expected):
    synthesize(client)
    before = compare(client)
    with pytest.raises(AppError, match=expected):
        compare(client, **arguments)
    assert compare(client) == before


def test_no_prompts_and_no_adapter_are_explained(client):
    with pytest.raises(AppError, match="No prompts"):
        synthesize(client, "")
    with pytest.raises(AppError, match="no adapter yet"):
        client.predict(api_name="/download")


def test_pictures_are_read_synthesized_and_asked_about(client, tmp_path):
    paths = [tmp_path / f"{seed}.png" for seed in range(4)]
    for seed, path in enumerate(paths):
        noise_picture(seed).image.save(path)
    files = [handle_file(str(path)) for path in paths[:3]]
    report = client.predict(files, "what is it", "", api_name="/pictures_preview")
    assert report["num_prompts"] == 3
    assert report["first"][0] == {"prompt": "what is it", "source": "0.png"}
    made = client.predict(files, "what is it", "", 0, api_name="/pictures_synthesize")
    assert made["num_prompts"] == 3
    message = {"text": "and this", "files": [handle_file(str(paths[3]))]}
    base, adapted = client.predict(
        message=message, strength=1.0, **SETTINGS, api_name="/pictures_chat_compare"
    )
    assert base and adapted and base != adapted
    with pytest.raises(AppError, match="no adapter yet"):
        client.predict(api_name="/download")  # the other workspace's


def test_two_sessions_do_not_see_each_other(served):
    first, second = (Client(served.address, verbose=False) for _ in range(2))
    synthesize(first)
    before = compare(first)
    with pytest.raises(AppError, match="no adapter yet"):
        second.predict(api_name="/download")
    assert compare(second)[1] == ""
    other = synthesize(second, "0 1 2\n3 4 5\n6 7 8\n9 9 9")
    assert other["id"][:8] in download_names(second)[0]
    assert other["id"][:8] not in download_names(first)[0]
    assert compare(first) == before


def test_stop_ends_the_generation_and_frees_the_model(client, served, monkeypatch):
    synthesize(client)
    before = compare(client)
    ended = threading.Event()

    def endless(*arguments: Any, **_: Any) -> Iterator[ReplyPair]:
        stop: threading.Event = arguments[-1]
        try:
            for i in range(10_000):
                if stop.is_set():
                    return
                time.sleep(0.02)
                yield ReplyPair("b" * i, "a" * i, False, False, i, i * 0.02)
        finally:
            ended.set()

    with monkeypatch.context() as patch:
        patch.setattr(served.workbench, "reply_pair", endless)
        job = client.submit(message="go", strength=1, **SETTINGS, api_name="/chat_compare")
        deadline = time.monotonic() + 30
        while len(job.outputs()) < 3 and time.monotonic() < deadline:
            time.sleep(0.02)
        job.cancel()
        assert ended.wait(timeout=5)
    assert compare(client) == before


def test_equal_requests_leave_nothing_behind(client):
    synthesize(client)
    threads = threading.active_count()
    for _ in range(3):
        compare(client)
    assert threading.active_count() <= threads + 1  # a pool may keep one thread more
