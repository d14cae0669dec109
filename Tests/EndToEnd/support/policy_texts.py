# SPDX-License-Identifier: Apache-2.0
"""Reads policies with cx without a launch, and with another YAML parser as JSON would have them."""

import json
import os
import re
import subprocess
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent.parent
CX = os.environ.get("CX", str(ROOT / ".build/release/cx"))


def cx(*arguments: str | Path, **options) -> subprocess.CompletedProcess:
    """Runs `cx policy …` without colours."""
    environment = dict(os.environ, NO_COLOR="1", **options.pop("environment", {}))
    options = {"stdin": subprocess.DEVNULL} | options if "input" not in options else options
    return subprocess.run(
        [CX, "policy", *map(str, arguments)], capture_output=True, text=True, timeout=120, env=environment, **options
    )


def findings(files: list[Path]) -> dict[str, list[tuple[str, str, str]]]:
    """Returns severity, rule and message of each finding by file. One process reads all files."""
    found = {str(file): [] for file in files}
    done = cx("check", "--format", "json", *files)
    assert done.returncode in (0, 1), done.stderr
    for finding in json.loads(done.stdout):
        if finding["file"] in found:
            found[finding["file"]].append((finding["severity"], finding["rule"], finding["message"]))
    return found


class Loader(yaml.SafeLoader):
    """Reads plain scalars as YAML 1.2's core schema does, with the numbers that cx takes for numbers. It reads `yes`
    and `no` as YAML 1.1 does."""

    yaml_implicit_resolvers = {}


def _scalar(loader: Loader, node: yaml.ScalarNode) -> str | int | float | bool | None:
    text = node.value
    if node.style is not None:
        return text
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text.lower() in ("yes", "on", "y", "no", "off", "n") or text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() in ("yes", "on", "y", "true")
    if re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        return int(text)
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]+)?", text):
        return float(text)
    return text


Loader.add_constructor("tag:yaml.org,2002:str", _scalar)


def load(text: str):
    """Reads a document. Raises yaml.YAMLError."""
    return yaml.load(text, Loader)
