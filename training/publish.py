"""Puts a generator on the Hugging Face hub with the user's own token, which is kept nowhere."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from huggingface_hub import HfApi
from huggingface_hub.errors import HfHubHTTPError

from dnd_core.errors import InputError
from training.generator_zip import save_generator_files

REPO_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
PROBLEMS = {
    401: "The hub does not know this token. Make one with write access in your settings there.",
    403: "This token may not write there. Make one with write access, or name your own account.",
    404: "There is no such account, or this token may not see it.",
}


def publish_generator(
    run: Path, repo: str, token: str, *, private: bool, endpoint: str | None = None
) -> str:
    """Upload the run's generator and card to `repo`, made if need be; returns its address.

    Raises InputError, which never holds the token.
    """
    if not REPO_NAME.fullmatch(repo):
        raise InputError("Name the repository as account/name, such as ada/my-generator.")
    if not token.strip():
        raise InputError("Paste a token of your account with write access.")
    api = HfApi(endpoint=endpoint, token=token.strip())
    try:
        with TemporaryDirectory(prefix="dnd-") as folder:
            save_generator_files(run, Path(folder) / "generator")
            made = api.create_repo(repo, private=private, exist_ok=True)
            api.upload_folder(
                repo_id=repo,
                folder_path=Path(folder) / "generator",
                commit_message="Generator and its card",
            )
        return str(made)
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else 0
        raise InputError(PROBLEMS.get(status) or _without(token, error)) from None
    except InputError:
        raise
    # NOTE: the client raises its HTTP library's exceptions, and that library has changed more
    # than once, so they cannot be named here.
    except Exception as error:
        raise InputError(_without(token, error)) from None


def _without(token: str, error: Exception) -> str:
    text = str(error).replace(token.strip(), "(token)").strip() or type(error).__name__
    return f"The hub did not take it: {text[:400]}"
