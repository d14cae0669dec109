# SPDX-License-Identifier: Apache-2.0
"""Runs every probe and prints what it found, one JSON object a line."""

import os
import signal

# Ctrl-C ends the program silently, as it ends a shell's command.
signal.signal(signal.SIGINT, lambda *_: os._exit(128 + signal.SIGINT))

import agent
import destinations
import environment
import files
import kit
import names
import server_names
import tampering

PARTS = {"the kernel": tampering, "files": files, "environment and credentials": environment, "the agent's settings": agent}

kit.tell(kind="part", title="addresses, ports and protocols")
# If a packet could leave, no name is looked up either.
if destinations.run():
    kit.tell(kind="part", title="names")
    names.run()
    server_names.run()
for title, part in PARTS.items():
    kit.tell(kind="part", title=title)
    part.run()
kit.tell(kind="end", findings=kit.count)
