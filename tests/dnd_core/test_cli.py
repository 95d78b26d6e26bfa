"""The command line, from prompt file to reply."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dnd_core.__main__ import PairPrinter, default_generator, main
from dnd_core.lora_checkpoint import load_lora, save_lora
from tests.tiny import noise_picture, random_lora


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    path = tmp_path / "prompts.txt"
    path.write_text("write the word\ncount it\ncount it\n")
    return path


def test_synthesize_writes_a_checkpoint(
    prompts: Path,
    tmp_path: Path,
    tiny_base: Path,
    tiny_generator: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "lora"
    models = ["--base", str(tiny_base), "--generator", str(tiny_generator)]
    assert main(["synthesize", str(prompts), "--out", str(out), "--seed", "3", *models]) == 0
    assert load_lora(out).meta["seed"] == 3
    printed = capsys.readouterr().out
    assert "LoRA from 2 prompts" in printed
    assert "28 matrices" in printed
    assert str(out) in printed


def test_pictures_need_a_base_model_that_reads_them(
    tmp_path: Path,
    tiny_base: Path,
    tiny_generator: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    picture = noise_picture()
    for name in ("a.png", "b.png"):
        picture.image.save(tmp_path / name)
    out = tmp_path / "lora"
    flags = ["--out", str(out), "--base", str(tiny_base), "--generator", str(tiny_generator)]
    files = [str(tmp_path / name) for name in ("a.png", "b.png")]
    assert main(["synthesize", *files, "--text", "what is it", *flags]) == 2
    assert "reads no pictures" in capsys.readouterr().err
    assert not out.exists()


def test_chat_answers_one_message_with_both(
    tmp_path: Path, tiny_base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_lora(tmp_path / "lora", random_lora())
    flags = ["--adapter", str(tmp_path / "lora"), "--base", str(tiny_base), "--length", "8"]
    assert main(["chat", *flags, "--message", "count it"]) == 0
    full = capsys.readouterr().out
    assert main(["chat", *flags, "--message", "count it", "--strength", "0"]) == 0
    none = capsys.readouterr().out
    assert split(full)[0] == split(none)[0] == split(none)[1] != split(full)[1]


def split(printed: str) -> tuple[str, str]:
    """The base and the adapted reply in what was printed."""
    base, adapted = printed.split("base> ")[1].split("adapted> ")
    return base.strip(), adapted.rsplit("[", 1)[0].strip()


def test_chat_goes_on_until_an_empty_line(
    tmp_path: Path,
    tiny_base: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = iter(["count it", "again", ""])
    monkeypatch.setattr("builtins.input", lambda prompt: next(lines))
    save_lora(tmp_path / "lora", random_lora())
    flags = ["--adapter", str(tmp_path / "lora"), "--base", str(tiny_base), "--length", "4"]
    assert main(["chat", *flags]) == 0
    assert capsys.readouterr().out.count("adapted> ") == 2


def test_fetch_prints_the_folders(
    tiny_base: Path, tiny_encoder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fetch", str(tiny_base), str(tiny_encoder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[1] for line in lines] == [str(tiny_base), str(tiny_encoder)]


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["chat", "--adapter", "/no/such/lora"], "does not exist"),
        (["synthesize", "/no/such/file.txt", "--out", "{tmp}/lora"], "file.txt"),
        (["synthesize", "{tmp}/prompts.txt", "--out", "{tmp}"], "other files"),
        (
            ["synthesize", "{tmp}/prompts.txt", "--out", "{tmp}/lora", "--generator", "{tmp}"],
            "holds no generator",
        ),
        (["fetch", "/no/such/model"], "does not exist"),
        (["chat", "--adapter", "x", "--temperature", "-1"], "temperature"),
    ],
)
def test_what_the_user_can_fix_is_one_message(
    argv: list[str],
    message: str,
    prompts: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([word.replace("{tmp}", str(tmp_path)) for word in argv]) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert "Traceback" not in captured.err
    assert not captured.out


def test_generator_folder_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DND_GENERATOR", raising=False)
    assert default_generator().parts[-2:] == ("assets", "generator")
    monkeypatch.setenv("DND_GENERATOR", "/some/where")
    assert default_generator() == Path("/some/where")


def test_help_needs_no_torch() -> None:
    code = "import dnd_core.__main__, sys; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_core_runs_without_gradio() -> None:
    code = "import dnd_core.workbench, sys; sys.exit('gradio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_printer_shows_each_reply_whole(capsys: pytest.CaptureFixture[str]) -> None:
    printer = PairPrinter()
    printer.show("a", "x", base_done=False)
    printer.show("ab", "xy", base_done=True)
    printer.show("ab", "xyz", base_done=True)
    printer.end(5, 2.0)
    assert capsys.readouterr().out.split() == (
        "base> ab adapted> xyz [5 text tokens in 2.0 s, 2.5 a second]".split()
    )


def test_a_picture_beside_prompts_in_a_zip_is_skipped_for_a_text_model(
    tmp_path: Path, tiny_base: Path, tiny_generator: Path
) -> None:
    noise_picture().image.save(tmp_path / "logo.png")
    archive = tmp_path / "prompts.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("prompts.txt", "count the words\nwrite the word\n")
        file.write(tmp_path / "logo.png", "logo.png")
    out = tmp_path / "lora"
    flags = ["--out", str(out), "--base", str(tiny_base), "--generator", str(tiny_generator)]
    assert main(["synthesize", str(archive), *flags]) == 0
    assert load_lora(out).meta["num_prompts"] == 2
