"""What the command refuses before it loads a model."""

from __future__ import annotations

import socket

import pytest

from app import main


@pytest.fixture
def taken_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_busy_port_is_told_before_the_models_are_loaded(taken_port, capsys):
    assert main(["--port", str(taken_port), "--base", "no such model"]) == 2
    said = capsys.readouterr().err
    assert f"Port {taken_port}" in said and "--port" in said


def test_a_port_out_of_range_is_told(capsys):
    assert main(["--port", "99999"]) == 2
    assert "Port 99999" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["gpu", "cuda:4711"])
def test_a_device_that_is_not_there_is_told(name, tiny_base, tiny_generator, capsys):
    models = ["--base", str(tiny_base), "--generator", str(tiny_generator), "--port", "0"]
    assert main(["--device", name, *models]) == 2
    assert f"device {name!r}" in capsys.readouterr().err
