# SPDX-License-Identifier: Apache-2.0
"""`cx policy schema` against the reader: a policy that cx accepts is valid, and one that it refuses for its shape is not."""

import copy
import json
import random
import re
import tempfile
import unittest
from pathlib import Path

import jsonschema
import yaml
from jsonschema import Draft202012Validator
from support.policy_texts import ROOT, cx, findings, load

# Rules that the keys, types and forms of one file decide.
SHAPE = {
    "shape/unknown-key", "shape/missing-key", "shape/wrong-type", "shape/empty-value", "shape/unknown-value",
    "shape/invalid-value",
}

# Faults of these rules that no schema can find: they depend on other values, or JSON cannot express them.
BEYOND = re.compile(
    "|".join([
        r"^the role .* has no \"role\"$",  # a parent may give it
        r" is none of the host's ports$",  # depends on `ports`
        r" is too little; the least is ",  # sizes are strings
        r"^a number, where a whole number is wanted$",  # 443.0 is 443 in JSON
        r"^an unquoted ",  # a truth value to some readers, a string to others
        r" is too large a number$| is no number that JSON has$",
    ]))

FULL = """\
cx: 1
name: full
description: "Every key there is"
extends: [./team.yaml]
workspace: {access: read-write, at: /code, history: true}
mounts:
  - {source: ~/runbooks, target: /mnt/runbooks, access: read-only, optional: true}
environment:
  pass: [TERM, LANG]
  set: {AWS_PAGER: "", A: 1, B: 1.5, C: true, D: x}
limits: {memory: 512MiB, cpus: 0.5, processes: 64, tmp: 2GiB}
terminal: {clipboard: write, title: true}
claude:
  settings:
    model: opus
    cleanupPeriodDays: 5
    permissions:
      allow: [Read]
      ask: [WebFetch]
      deny: ["Bash(rm *)"]
      additionalDirectories: [/opt]
      defaultMode: plan
      disableBypassPermissionsMode: disable
aws:
  role: arn:aws:iam::123456789012:role/path/investigator
  profile: work
  region: us-east-1
  access: read-only
  services: [sqs, monitoring]
  regions: [us-east-1]
  allow:
    - {actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-east-1:123456789012:orders"], reason: dead letters}
  deny: [{actions: ["logs:Get*"], resources: ["*"], reason: they are long}]
  managed: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
  account: [123456789012, "012345678901"]
  duration: 90m
  external-id: "partner:1"
  session-policy: true
  attribution: preferred
  inference: model
  roles:
    model: {role: "arn:aws:iam::123456789012:role/model", services: [bedrock], account: same, duration: 12h}
egress:
  aws: {services: [sts, bedrock-runtime], regions: [us-east-1], endpoints: [standard, dual-stack], private: true}
  hosts:
    - a.example.com
    - {host: b.example.com, ports: [443, 8443], tls: [443, 8443], private: true, reason: over the VPN}
    - {host: c.example.com, ports: [22], tls: false}
    - "*.example.org"
  networks: [{cidr: 203.0.113.0/24, ports: [5432], reason: replica}]
  published: [{service: S3, region: us-east-1, ports: [443], reason: buckets}]
"""
TEAM = "cx: 1\nname: team\n"


class SchemaTests(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        done = cx("schema")
        assert done.returncode == 0, done.stderr
        cls.schema = json.loads(done.stdout)
        # JSON Schema means ECMA-262's `$`, which is the end. Python's `$` also matches before a last line end.
        def pattern(validator, form, text, schema):
            return () if not isinstance(text, str) or re.search(re.sub(r"\$$", r"\\Z", form), text) else [
                    jsonschema.ValidationError(f"{text!r} does not match {form}")]
        cls.validator = jsonschema.validators.extend(Draft202012Validator, {"pattern": pattern})(cls.schema)

    def test_it_is_a_schema_of_the_2020_dialect(self):
        Draft202012Validator.check_schema(self.schema)
        self.assertEqual(self.schema["$schema"], Draft202012Validator.META_SCHEMA["$id"])

    def test_every_key_is_named_and_no_other(self):
        def keys(schema, data, path=""):
            """Returns the keys of the schema that the full policy lacks."""
            for choice in schema.get("anyOf", [schema]):
                if isinstance(data, dict) and choice.get("additionalProperties") is False:
                    yield from (f"{path}.{key}" for key in choice["properties"].keys() - data.keys())
                    for key in data:
                        yield from keys(choice["properties"][key], data[key], f"{path}.{key}")
                elif isinstance(data, dict) and "propertyNames" in choice:
                    for key in data:
                        yield from keys(choice["additionalProperties"], data[key], f"{path}.{key}")
                elif isinstance(data, list) and "items" in choice:
                    # One entry of a kind is not enough: all of them show more.
                    yield from set.intersection(*[set(keys(choice["items"], item, path)) for item in data]) if data else []

        missing = set(keys(self.schema, load(FULL)))
        self.assertEqual({key for key in missing if not key.startswith((".claude.settings", ".aws.roles.model"))}, set())

    def test_schema_and_reader_agree(self):
        texts = list(dict.fromkeys(examples() + single_faults() + mutations(random.Random(5), 400)))
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "team.yaml").write_text(TEAM)
            files = [Path(folder) / f"{number}.yaml" for number in range(len(texts))]
            for file, text in zip(files, texts):
                file.write_text(text)
            found = findings(files)
            accepted = refused = 0
            for file, text in zip(files, texts):
                errors = [(rule, message) for severity, rule, message in found[str(file)] if severity == "error"]
                if any(rule.startswith(("yaml/", "text/")) for rule, _ in errors):
                    continue
                try:
                    # JSON is YAML, and is read faster as JSON.
                    data = json.loads(text) if text.startswith("{") else load(text)
                except yaml.YAMLError as error:
                    self.fail(f"{error}\n{text}")
                fault = next(self.validator.iter_errors(data), None)
                shape = [(rule, message) for rule, message in errors if rule in SHAPE and not BEYOND.search(message)]
                with self.subTest(text):
                    if not errors:
                        accepted += 1
                        self.assertIsNone(fault, "the reader takes it")
                    elif shape:
                        refused += 1
                        self.assertIsNotNone(fault, shape)
        self.assertGreater(accepted, 150)
        self.assertGreater(refused, 400)


def literals(source: str) -> list[str]:
    """Returns the strings of a Swift source that hold nothing computed."""
    found = [re.sub(r"^ +", lambda margin: margin[0][len(indent) :], text, flags=re.M)
             for text, indent in re.findall(r'"""\n(.*?)\n( *)"""', source, re.S)]
    found += re.findall(r'(?<!")"((?:[^"\\\n]|\\.)+)"(?!")', re.sub(r'""".*?"""', "", source, flags=re.S))
    return [re.sub(r"\\(.)", lambda escape: {"n": "\n", "t": "\t"}.get(escape[1], escape[1]), text)
            for text in found if "\\(" not in text and "\\u" not in text]


def examples() -> list[str]:
    """Returns every policy in the rules and in the reader's own tests, and many other strings from there."""
    modules = [source.read_text() for source in sorted((ROOT / "Sources").rglob("*.swift"))]
    rules = [rule for source in modules for rule in re.findall(r"LintRule\(\n(.*?\]\))\n(?=\n|\})", source, re.S)]
    tests = [source.read_text() for source in sorted((ROOT / "Tests/PolicyTests/Reader").glob("*.swift"))]
    texts = [text.replace("↓", "") for source in rules + tests for text in literals(source)]
    # A sentence is not a policy, and a text with a key is not a sentence.
    texts = [text if text.startswith(("cx:", "name:")) else f"cx: 1\nname: example\n{text}\n" for text in texts if ":" in text]
    return texts + [FULL] + [file.read_text() for file in sorted((ROOT / "policies").glob("*.yaml"))]


def single_faults() -> list[str]:
    """Yields the full policy with each of its parts missing, empty or of another type."""
    full = load(FULL)
    texts = []
    for number in range(len(places(full))):
        for other in (None, 5, 1.5, True, "text", "", ["x"], {"x": "y"}, "gone"):
            tree = copy.deepcopy(full)
            holder, key = places(tree)[number]
            if other == "gone":
                del holder[key]
            else:
                holder[key] = other
            texts.append(json.dumps(tree) + "\n")
    return texts


def mutations(dice: random.Random, count: int) -> list[str]:
    """Yields policies in YAML's flow style with one or two parts changed."""
    trees = [load(FULL)]
    for file in sorted((ROOT / "policies").glob("*.yaml")):
        tree = load(file.read_text())
        shorten(tree)
        # Reading parents again and again shows nothing new.
        tree.pop("extends", None)
        trees.append(tree)
    texts = []
    for _ in range(count):
        tree = copy.deepcopy(dice.choice(trees))
        for _ in range(dice.choice([1, 1, 1, 2])):
            mutate(tree, dice)
        texts.append(json.dumps(tree, ensure_ascii=False) + "\n")
    return texts


def shorten(tree) -> None:
    """Shortens long lists: a few entries are as good as all of them."""
    for value in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []:
        if isinstance(value, list):
            del value[4:]
        shorten(value)


def places(tree) -> list[tuple]:
    """Yields each container with each of its keys or indices."""
    found = []
    for key, value in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
        found.append((tree, key))
        if isinstance(value, (dict, list)):
            found += places(value)
    return found


def mutate(tree: dict, dice: random.Random) -> None:
    found = places(tree)
    if not found:
        return
    holder, key = dice.choice(found)
    value = holder[key]
    others = [
        "text", "", "a\nb", "read-only", 0, 5, -1, 443, 70000, 10**20, 1.5, True, False, None, [], {}, ["x"], [1], {"x": 1},
        [None],
    ]
    match dice.randrange(7):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[dice.choice([key + "x", key[:-1], key.upper(), key.replace("-", "_") + "-", "reason", "host", "ports"])] = (
                holder.pop(key)
            )
        case 2 if isinstance(holder, list):
            holder.append(copy.deepcopy(value))
        case 3 if isinstance(value, str) and value:
            place = dice.randrange(len(value))
            holder[key] = dice.choice(
                [
                    value[:place] + value[place + 1 :], value[:place] + dice.choice("aZ0-_.:/ *é~\n") + value[place:],
                    value.upper(), value + "\n",
                ]
            )
        case 4 if isinstance(value, (int, float)) and not isinstance(value, bool):
            holder[key] = dice.choice([-value, value * 1000, value + 0.5, str(value), value - 1, value + 1])
        case 5:
            holder[key] = dice.choice([[value], {"a": value}, {key: value} if isinstance(key, str) else [[value]]])
        case _:
            holder[key] = dice.choice(others)


if __name__ == "__main__":
    unittest.main()
