# SPDX-License-Identifier: Apache-2.0
"""The words of the stand-in for the model: one tool call after another, then an answer made of the tools' results."""

import json
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Result:
    text: str
    is_error: bool


class Scenario:
    def __init__(self, path: Path):
        script = json.loads(path.read_text())
        self.steps: list[dict] = script["steps"]
        self.answer: list[str] = script["answer"]

    def next(self, messages: list[dict]) -> list[dict]:
        """Returns the content of the next message after the conversation so far."""
        results = tool_results(messages)
        if len(results) >= len(self.steps):
            return [{"type": "text", "text": self.conclude(results)}]
        step = self.steps[len(results)]
        call = {"type": "tool_use", "id": f"toolu_{len(results):02}_{step['name']}", "name": "Bash",
                "input": {"command": step["command"], "description": step["say"]}}
        return [{"type": "text", "text": step["say"]}, call]

    def conclude(self, results: list[Result]) -> str:
        found = {}
        for step, result in zip(self.steps, results):
            found[f"{step['name']}.said"] = essence(result.text)
            for name, pattern in step.get("find", {}).items():
                match = re.search(pattern, result.text)
                found[f"{step['name']}.{name}"] = match[1] if match else f"unknown ({essence(result.text)})"
        return "\n".join(re.sub(r"\{([\w.]+)\}", lambda field: found[field[1]], line) for line in self.answer)


def tool_results(messages: list[dict]) -> list[Result]:
    blocks = (block for message in messages if isinstance(message["content"], list) for block in message["content"])
    return [Result(plain(block.get("content", "")), bool(block.get("is_error")))
            for block in blocks if block.get("type") == "tool_result"]


def plain(content) -> str:
    """Returns the tool's result without the notes that Claude Code adds for the model."""
    text = content if isinstance(content, str) else "\n".join(part.get("text", "") for part in content)
    return re.sub(r"<system-reminder>.*?</system-reminder>", "", text, flags=re.DOTALL).strip()


def essence(text: str) -> str:
    """Returns the line that matters: the tool's own error if there is one, or the last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()] or ["nothing"]
    errors = [line for line in lines if re.match(r"(curl: \(\d+\)|An error occurred|Permission to use)", line)]
    return (errors[0] if errors else lines[-1])[:300]
