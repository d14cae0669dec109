# SPDX-License-Identifier: Apache-2.0
"""A terminal's screen in small, of this test's own making: what a person would still see of what was written to it.

It knows what hides text: control strings that nobody ended, the alternate screen, concealed and background-coloured
text, other sets of characters, a screen that waits for the end of an update. It takes the forms of seven and eight bits.
"""

import re


class Screen:
    def __init__(self, written: str):
        self.shown = {False: "", True: ""}
        self.alternate = self.hidden = self.drawing = self.shifted = self.waiting = False
        self.written, self.at = written, 0
        while self.at < len(written):
            self.step()

    @property
    def text(self) -> str:
        """The text on the main screen, if the main screen is shown."""
        return "" if self.alternate or self.waiting else self.shown[False]

    def step(self) -> None:
        rest = self.written[self.at:]
        if found := re.match(r"(?:\x1b\[|\x9b)([0-?]*)([ -/]*)([@-~])", rest):
            self.sequence(found[1], found[3] if not found[2] else "")
        elif found := re.match(r"(?:\x1b\]|\x9d)", rest):
            found = re.compile(r".*?(?:\x07|\x1b\\|\x9c|\x18|\Z)", re.DOTALL).match(rest)
        elif found := re.match(r"(?:\x1b[PX^_k]|[\x90\x98\x9e\x9f])", rest):
            found = re.compile(r".*?(?:\x1b\\|\x9c|\x18|\Z)", re.DOTALL).match(rest)
        elif found := re.match(r"\x1b\(([0-~])", rest):
            self.drawing = found[1] != "B"
        elif found := re.match(r"\x1b[ -/]*[0-~]", rest):
            pass
        elif found := re.match(r"[\x0e\x0f]", rest):
            self.shifted = found[0] == "\x0e"
        else:
            found = re.match(r".", rest, re.DOTALL)
            if not (self.hidden or self.drawing or self.shifted):
                self.shown[self.alternate] += found[0]
        self.at += found.end()

    def sequence(self, parameters: str, final: str) -> None:
        if final in "hl" and parameters.startswith("?"):
            modes = parameters[1:].split(";")
            if {"47", "1047", "1049"} & set(modes):
                self.alternate = final == "h"
            if "2026" in modes:
                self.waiting = final == "h"
        elif final == "m" and re.fullmatch(r"[0-9;:]*", parameters):
            for number in parameters.split(";"):
                if number in ("", "0", "28"):
                    self.hidden = False
                elif number == "8":
                    self.hidden = True
