"""Addresses and routes of the world's namespace."""

import subprocess

from places import ADDRESSES


def bring_up() -> None:
    """Gives `lo` the world's addresses and delivers every other address to it, too, so that nothing gets lost unseen."""
    ip("link", "set", "lo", "up")
    for address in ADDRESSES:
        if ":" in address:
            # nodad: an address that is still being checked for duplicates cannot be bound
            ip("-6", "address", "add", f"{address}/128", "dev", "lo", "nodad")
        else:
            ip("-4", "address", "add", f"{address}/32", "dev", "lo")
    ip("-4", "route", "add", "local", "0.0.0.0/0", "dev", "lo")
    ip("-6", "route", "add", "local", "::/0", "dev", "lo")


def ip(*arguments: str) -> None:
    subprocess.run(("ip", *arguments), check=True)
