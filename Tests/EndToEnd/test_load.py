# SPDX-License-Identifier: Apache-2.0
"""The guard under load: it carries everything, gives back what it took, and records all of it."""

import json
import os
import random
import re
import resource
import signal
import time
from collections import Counter
from pathlib import Path

from support import processes
from support.control_groups import may_have_groups, memory_group
from support.launches import LaunchTests
from support.load import FLOOD_PORT, PORT, SITE, GuardUse, Inside, Site, compile_load
from support.policies import policy

POLICY = policy(
    f"hosts: [{{host: status.example.com, ports: [{PORT}]}}], "
    f"networks: [{{cidr: {SITE}/32, ports: [{PORT}, {FLOOD_PORT}], reason: the load}}]"
)
NAMES = ["status.example.com", "n%.data.example.net"]

# The most memory of a connection, in KiB.
CONNECTION = 16
# The most memory of all bytes on their way, in KiB.
ON_THEIR_WAY = 64 << 10
# The most memory that may stay afterwards: tables and pools that have grown do not shrink again.
KEPT = 12 << 10


class LoadTests(LaunchTests):
    def setUp(self):
        super().setUp()
        compile_load(self.workspace)
        self.site = Site(self.workspace / "load")
        self.started.append(self.site.process)

    def begin(self) -> tuple[Inside, GuardUse]:
        inside = Inside(self, POLICY)
        guard = GuardUse()
        self.rest, self.descriptors = guard.memory(), guard.descriptors()
        return inside, guard

    def assertGivenBack(self, guard: GuardUse) -> None:
        self.assertTrue(guard.settled(self.descriptors), f"{guard.descriptors()} descriptors, {self.descriptors} before")
        # The guard gives free memory back every ten seconds.
        given = processes.until(lambda: guard.memory() < self.rest + KEPT, 30, 0.5)
        self.kept = guard.memory()
        self.assertTrue(given, f"{self.kept} KiB, {self.rest} before")

    def tell(self, **figures) -> None:
        """Prints measured figures, which show how far away the limits are."""
        print("\nmeasured", json.dumps({"KiB_at_rest": self.rest, "KiB_afterwards": self.kept, **figures}), flush=True)

    def events(self) -> list[dict]:
        [session] = self.sessions()
        return [json.loads(line) for line in (session / "audit.jsonl").read_text().splitlines()]

    def finish(self, inside: Inside) -> tuple[Counter, int]:
        """Ends the session. Returns the number of events of each kind, and of those that were dropped."""
        status, errors = inside.end()
        self.assertEqual(status, 0, errors)
        events = self.events()
        dropped = sum(int(re.match(r"\d+", event["reason"])[0]) for event in events if event["event"] == "events.dropped")
        return Counter(event["event"] for event in events), dropped

    def test_two_thousand_connections_at_once_and_ten_thousand_in_a_row(self):
        inside, guard = self.begin()
        held = inside.order("hold", SITE, PORT, "2000")
        most = guard.memory()
        self.assertEqual(held, {"held": 2000, "refused": 0})
        self.assertLess(most, self.rest + KEPT + 2000 * CONNECTION)
        begun = time.monotonic()
        inside.begin("row", SITE, PORT, "10000")
        (self.workspace / "release").touch()
        self.assertEqual(inside.answer()["carried"], 10000)
        # The guard takes at most 2,000 at once and then 500 a second (promise N9).
        self.assertGreaterEqual(time.monotonic() - begun, (10000 - 2000) / 500)
        self.assertGivenBack(guard)
        counts, dropped = self.finish(inside)
        self.assertEqual(dropped, 0)
        self.assertEqual(self.site.end()["accepted"], 12000)
        self.assertEqual((counts["connection.opened"], counts["connection.closed"]), (12000, 12000))
        self.tell(connections=12000, KiB_with_2000=most)

    def test_slow_readers_do_not_take_the_host_s_memory(self):
        flood = Site(self.workspace / "load", "flood", FLOOD_PORT)
        self.started.append(flood.process)
        inside, guard = self.begin()
        count = 1000
        stalled = inside.order("stall", SITE, FLOOD_PORT, str(count))
        self.assertEqual(stalled["stalled"], count)
        most = 0
        for _ in range(30):
            most = max(most, guard.memory())
            time.sleep(0.1)
        self.assertLess(most, self.rest + ON_THEIR_WAY + KEPT + count * CONNECTION)
        # Nobody else has to wait for them.
        inside.begin("row", SITE, PORT, "20")
        (self.workspace / "release").touch()
        self.assertEqual(inside.answer()["carried"], 20)
        self.assertGivenBack(guard)
        self.finish(inside)
        self.tell(**stalled, KiB_with_slow_readers=most)

    def test_fast_servers_and_readers_that_stop_do_not_take_the_kernel_s_memory(self):
        site = Site(self.workspace / "load", "pour", FLOOD_PORT)
        self.started.append(site.process)
        inside, guard = self.begin()
        count = 60
        self.assertEqual(inside.order("warm", SITE, FLOOD_PORT, str(count)), {"warm": count})
        time.sleep(2)
        connections, held = guard.received(FLOOD_PORT)
        (self.workspace / "release").touch()
        self.assertGivenBack(guard)
        self.finish(inside)
        self.assertEqual(connections, count)
        # Without a limit, each takes some 7 MiB.
        self.assertLess(held, count * 2 << 20)
        self.tell(connections=connections, KiB_received=held >> 10)

    def test_the_guard_s_memory_is_bounded_by_the_kernel(self):
        inside, guard = self.begin()
        limits = Path(f"/proc/{guard.pid}/limits").read_text()
        self.assertEqual(re.search(r"Max data size +(\d+) +(\d+)", limits).groups(), (str(1 << 30),) * 2)
        own = memory_group(os.getpid())
        group = memory_group(guard.pid)
        if may_have_groups(own):
            self.assertEqual(group.name, f"cx-guard-{guard.pid}")
            limit = next(path for name in ("memory.max", "memory.limit_in_bytes") if (path := group / name).exists())
            self.assertEqual(int(limit.read_text()), 512 << 20)
            # The watcher is not counted, and neither are the engine's processes.
            self.assertEqual((group / "cgroup.procs").read_text().split(), [str(guard.pid)])
        else:
            self.assertEqual(group, own)
        inside.end()
        self.assertFalse(group != own and group.exists(), group)

    def test_a_killed_guard_leaves_no_control_group(self):
        inside, guard = self.begin()
        own, group = memory_group(os.getpid()), memory_group(guard.pid)
        os.kill(guard.pid, signal.SIGKILL)
        inside.end()
        self.assertFalse(group != own and not processes.until(lambda: not group.exists(), 5), group)

    def test_a_guard_without_descriptors_waits_for_some(self):
        inside, guard = self.begin()
        soft, hard = resource.prlimit(guard.pid, resource.RLIMIT_NOFILE)
        resource.prlimit(guard.pid, resource.RLIMIT_NOFILE, (self.descriptors - 1, hard))
        inside.begin("row", SITE, PORT, "5")
        time.sleep(0.5)
        began = guard.seconds()
        time.sleep(2)
        spent = guard.seconds() - began
        resource.prlimit(guard.pid, resource.RLIMIT_NOFILE, (soft, hard))
        self.assertEqual(inside.answer()["carried"], 5)
        self.assertLess(spent, 0.4, "seconds of processor time in two seconds of waiting")
        self.assertGivenBack(guard)
        self.finish(inside)

    def test_twenty_thousand_lookups_a_second(self):
        inside, guard = self.begin()
        counted = inside.order("dns", "20000", "5", *NAMES)
        self.assertEqual(counted["failed"], 0, counted)
        # Nobody waits for answers that find no room, but most find it.
        self.assertGreater(counted["answered"] + counted["refused"], 0, counted)
        self.assertGivenBack(guard)
        counts, dropped = self.finish(inside)
        # Each refusal is an event, or is counted as one that was left out.
        self.assertGreaterEqual(counts["name.refused"] + dropped, counted["refused"])
        self.assertLessEqual(counts["name.refused"] + dropped, counted["sent"])
        self.tell(**counted, dropped=dropped)

    def test_a_mixed_load_for_a_while(self):
        """This is a soak test. CX_SOAK_MINUTES says how long it takes."""
        chance = random.Random(1)
        inside, guard = self.begin()
        deadline = time.monotonic() + 60 * float(os.environ.get("CX_SOAK_MINUTES", "0.2"))
        wanted, memory = 0, []
        while time.monotonic() < deadline:
            match chance.choice(["row", "hold", "dns", "rest"]):
                case "row":
                    count = chance.randrange(1, 500)
                    self.assertEqual(inside.order("row", SITE, PORT, str(count))["carried"], count)
                    wanted += count
                case "hold":
                    count = chance.randrange(1, 1000)
                    self.assertEqual(inside.order("hold", SITE, PORT, str(count))["refused"], 0)
                    inside.begin("row", SITE, PORT, "1")
                    (self.workspace / "release").touch()
                    self.assertEqual(inside.answer()["carried"], 1)
                    (self.workspace / "release").unlink()
                    wanted += count + 1
                case "dns":
                    self.assertEqual(inside.order("dns", str(chance.randrange(100, 5000)), "1", *NAMES)["failed"], 0)
                case "rest":
                    time.sleep(0.5)
            memory.append(guard.memory())
        self.assertGivenBack(guard)
        # Its memory grows in the first half, and no more in the second.
        half = len(memory) // 2
        self.assertLess(max(memory[half:]), max(memory[:half], default=0) + KEPT, memory)
        counts, dropped = self.finish(inside)
        self.assertEqual(self.site.end()["accepted"], wanted)
        # Refused names are left out if they come by the thousand. Connections never are.
        self.assertEqual((counts["connection.opened"], counts["connection.closed"]), (wanted, wanted), f"{dropped} dropped")
        self.tell(connections=wanted, dropped=dropped, KiB_in_the_first_half=max(memory[:half], default=0),
                  KiB_in_the_second_half=max(memory[half:]), descriptors=self.descriptors)
