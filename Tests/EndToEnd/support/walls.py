# SPDX-License-Identifier: Apache-2.0
"""The findings of `cx verify` that do not hold."""


def breaches(findings: list[dict]) -> set[tuple[int, str]]:
    """Returns the number and title of each."""
    return {(finding["id"], finding["title"]) for finding in findings if not finding["ok"]}


def numbers(findings: list[dict]) -> set[int]:
    return {number for number, _ in breaches(findings)}
