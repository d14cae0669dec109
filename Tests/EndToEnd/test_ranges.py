# SPDX-License-Identifier: Apache-2.0
"""AWS's published address ranges: `cx ranges`, and how plans and launches use the result."""

import json
import time
from pathlib import Path

from support.launches import IS_ROOT, LaunchTests
from support.policies import AWS, NOTHING, policy

YESTERDAY = "1 day ago"
SHIPPED = "shipped with cx"


class RangesTests(LaunchTests):
    def setUp(self):
        super().setUp()
        self.data = self.folder / "data"
        self.environment["XDG_DATA_HOME"] = str(self.data)
        if not IS_ROOT:
            # Rootless podman looks for its images there too.
            self.data.mkdir()
            (self.data / "containers").symlink_to(Path.home() / ".local/share/containers")
        self.file = self.data / "cx/address-ranges"

    def ranges(self, *arguments: str, **options):
        return self.cx("ranges", *arguments, **options)

    def document(self, age: int = 3600, **changes) -> str:
        """Writes a list of AWS's that is this many seconds old, with some members changed, and returns its path."""
        created = int(time.time()) - age
        whole = {
            "syncToken": str(created), "createDate": time.strftime("%Y-%m-%d-%H-%M-%S", time.gmtime(created)),
            "prefixes": [self.block("52.119.232.0/21"), self.block("18.160.0.0/15", region="GLOBAL")],
            "ipv6_prefixes": [], **changes}
        return self.written(json.dumps(whole))

    @staticmethod
    def block(prefix: str, region: str = "us-east-1", service: str = "AMAZON") -> dict:
        return {"ipv6_prefix" if ":" in prefix else "ip_prefix": prefix, "region": region, "service": service}

    def written(self, text: str) -> str:
        path = self.folder / "ip-ranges.json"
        path.write_text(text)
        return str(path)

    def plan(self, text: str) -> dict:
        outcome = self.cx("plan", "--policy", self.policy(text), "--format", "json")
        self.assertEqual(outcome.status, 0, outcome)
        return json.loads(outcome.output)


class UpdateTests(RangesTests):
    def test_aws_s_list_is_fetched_over_tls_and_put_in_force(self):
        self.assertIn(SHIPPED, self.ranges().output)
        outcome = self.ranges("update")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn(
            ("tcp", 443), {(row["protocol"], row["port"]) for row in outcome.world.outside if row["service"] == "ranges"}
        )
        shown = json.loads(self.ranges("show", "--format", "json").output)
        self.assertEqual((shown["from"], shown["ageDays"], shown["isOld"]), (str(self.file), 1, False))
        self.assertEqual(shown["prefixes"], {"ipv4": 3, "ipv6": 3})
        self.assertEqual(shown["regions"], ["GLOBAL", "us-east-1"])
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        self.assertEqual([path.name for path in self.file.parent.iterdir()], ["address-ranges"])

    def test_a_launch_goes_by_the_ranges_that_were_fetched(self):
        self.assertEqual(self.ranges("update").status, 0)
        self.assertEqual(self.plan(AWS)["ranges"]["from"], str(self.file))
        call = ("aws", "sts", "get-caller-identity")
        outcome = self.shell(AWS, *call)
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn(200, outcome.world.calls("GetCallerIdentity"))

    def test_an_answer_outside_of_the_ranges_in_force_is_refused(self):
        moved = [self.block("52.94.224.0/20"), self.block("18.160.0.0/15", region="GLOBAL")]
        self.assertEqual(self.ranges("update", "--from", self.document(prefixes=moved)).status, 0)
        outcome = self.shell(AWS, "curl", "--silent", "--show-error", "--max-time", "5", "https://sqs.us-east-1.amazonaws.com/")
        self.assertNotEqual(outcome.status, 0, outcome)
        self.assertIn(
            "sqs.us-east-1.amazonaws.com", {event.get("host") for event in outcome.events if event["event"] == "answer.refused"}
        )
        # cx itself asks STS for the role, from outside of the sandbox.
        self.assertEqual([row for row in outcome.world.aws if row["action"] != "AssumeRole"], [])

    def test_a_server_that_nobody_vouches_for_is_not_believed(self):
        outcome = self.ranges("update", environment={"CX_TRUST": None})
        self.assertRefused(outcome, "certificate", "trust:")
        self.assertFalse(self.file.exists())

    def test_the_proxy_of_the_configuration_is_the_way_out(self):
        for proxy, user in (
            ("http://proxy.example.com:3128", None), ("http://operator:pass%20word@proxy.example.com:3129", "operator:pass word")
        ):
            with self.subTest(proxy):
                outcome = self.ranges("update", environment={"CX_PROXY": proxy})
                self.assertEqual(outcome.status, 0, outcome)
                self.assertEqual([(row["target"], row["user"], row["status"]) for row in outcome.world.proxy],
                                 [("ip-ranges.amazonaws.com:443", user, 200)])
                self.assertEqual([path.name for path in self.file.parent.iterdir()], ["address-ranges"])

    def test_a_curlrc_that_a_variable_points_to_has_no_say(self):
        (self.folder / ".curlrc").write_text("insecure\n")
        outcome = self.ranges("update", environment={"CX_TRUST": None, "CURL_HOME": str(self.folder), "HOME": str(self.folder)})
        self.assertRefused(outcome, "certificate")

    def test_only_tls_and_only_the_place_that_was_named(self):
        self.assertRefused(self.ranges("update", "--from", "http://ip-ranges.amazonaws.com/ip-ranges.json"), "no TLS")
        moved = self.ranges("update", "--from", "https://ip-ranges.amazonaws.com/moved.json")
        self.assertRefused(moved, "not of the form")
        self.assertEqual(moved.world.sites, [])
        self.assertRefused(self.ranges("update", "--from", "https://ip-ranges.amazonaws.com/none.json"), "404")
        self.assertFalse(self.file.exists())

    def test_an_answer_without_end_is_cut_off(self):
        outcome = self.ranges("update", "--from", "https://ip-ranges.amazonaws.com/endless.json")
        self.assertRefused(outcome, "ip-ranges.amazonaws.com")
        # The words are cx's own, or those of a curl that counts while it reads.
        self.assertRegex(outcome.errors, "20 MiB|(?i:file size)")
        self.assertFalse(self.file.exists())

    def test_a_list_that_makes_no_sense_leaves_all_as_it_was(self):
        whole = json.loads(open(self.document()).read())
        lists = {
            "truncated": (json.dumps(whole)[:-40], "form"),
            "no list": ("{}", "form"),
            "wrong types": (json.dumps({**whole, "syncToken": 7}), "form"),
            "two dates": (json.dumps({**whole, "syncToken": "7"}), "not the same time"),
            "no block": (json.dumps({**whole, "prefixes": [self.block("52.119.232.1/21")]}), "is not a block of addresses"),
            "everything": (json.dumps({**whole, "prefixes": [self.block("0.0.0.0/0")]}), "cannot be AWS's"),
            "metadata": (json.dumps({**whole, "prefixes": [self.block("169.254.169.254/32")]}), "cannot be AWS's"),
            "a private network": (json.dumps({**whole, "prefixes": [self.block("10.1.0.0/16")]}), "private space"),
            "a foreign family": (
                json.dumps({**whole, "ipv6_prefixes": [{**self.block("2600::/32"), "ipv6_prefix": "1.2.3.0/24"}]}),
                "is not a block of addresses"
            ),
            "a second line": (
                json.dumps({**whole, "prefixes": [self.block("52.119.232.0/21", region="x\nus-east-1 AMAZON")]}),
                "is not a service in a region"
            ),
            "nobody's": (json.dumps({**whole, "prefixes": [self.block("52.119.232.0/21", service="S3")]}), "lacks"),
        }
        self.assertEqual(self.ranges("update").status, 0)
        before = self.file.read_bytes()
        for name, (text, words) in lists.items():
            with self.subTest(name):
                self.assertRefused(self.ranges("update", "--from", self.written(text)), words)
                self.assertEqual(self.file.read_bytes(), before)
        self.assertRefused(self.ranges("update", "--from", self.document(age=-7 * 86_400)), "still to come")

    def test_an_older_list_counts_only_where_that_is_said(self):
        self.assertEqual(self.ranges("update", "--from", self.document()).status, 0)
        older = self.document(age=400 * 86_400)
        self.assertRefused(self.ranges("update", "--from", older), "older", "--allow-older")
        outcome = self.ranges("update", "--from", older, "--allow-older")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn("400 days ago", outcome.output)
        self.assertIn("cx ranges update", outcome.output)
        plan = self.cx("plan", "--policy", self.policy(AWS))
        self.assertIn("400 days old", plan.output)
        self.assertIn("older than 90 days", plan.output)
        # Then the newest list is put in force again.
        self.assertEqual(self.ranges("update").status, 0)
        self.assertIn(YESTERDAY, self.ranges().output)


class DamageTests(RangesTests):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.ranges("update").status, 0)

    def assertStopsLaunches(self, *words: str):
        for outcome in (self.shell(AWS, "true"), self.cx("plan", "--policy", self.policy(AWS)), self.ranges()):
            self.assertRefused(outcome, *words)
            self.assertEqual(outcome.world.outside, [])

    def test_a_damaged_file_stops_launches_until_it_is_mended(self):
        whole = self.file.read_bytes()
        for name, damage in {"truncated": whole[:-30], "changed": whole.replace(b"52.", b"53.", 1), "empty": b""}.items():
            with self.subTest(name):
                self.file.write_bytes(damage)
                self.assertStopsLaunches("is damaged", "cx ranges update")
        # A policy that needs no ranges is not affected.
        self.assertEqual(self.shell(NOTHING, "true").status, 0)
        self.assertEqual(self.ranges("update").status, 0)
        self.assertEqual(self.shell(AWS, "true").status, 0)

    def test_a_file_or_a_folder_that_others_may_write_decides_nothing(self):
        self.file.chmod(0o666)
        self.assertStopsLaunches("every user of this machine")
        self.file.chmod(0o620)
        self.assertStopsLaunches("written by others")
        self.file.chmod(0o600)
        self.file.parent.chmod(0o777)
        self.assertStopsLaunches("only you may write")
        self.file.parent.chmod(0o700)


class PlanTests(RangesTests):
    def test_the_plan_says_what_each_host_may_answer_with(self):
        text = policy(
            'hosts: [{host: git.example.com, ports: [22, 443]}, {host: "*.example.org", tls: false, private: true}], '
            "aws: {services: [sts, iam], regions: [us-east-1]}, published: [{service: DYNAMODB, region: us-east-1}]")
        plan = self.plan(text)
        rows = {row["host"]: (row["tls"], row["private"], row["wildcard"], row.get("published")) for row in plan["egress"]}
        self.assertEqual(rows, {
            "sts.us-east-1.amazonaws.com": ([443], False, False, "us-east-1"), "iam.amazonaws.com": ([443], False, False, "*"),
            "git.example.com": ([443], False, False, None), "*.example.org": ([], True, True, None)})
        [published] = plan["published"]
        self.assertEqual(published["addresses"], {"ipv4Addresses": 8192, "ipv6Prefixes": 0})
        self.assertEqual(plan["ranges"]["from"], SHIPPED)
        self.assertIsNone(self.plan(NOTHING).get("ranges"))

    def test_published_ranges_are_reached_by_address_and_no_other_is(self):
        self.assertEqual(self.ranges("update").status, 0)
        text = policy("published: [{service: AMAZON, region: GLOBAL}]")
        get = ("curl", "--silent", "--show-error", "--max-time", "5", "--output", "/dev/null", "--insecure")
        outcome = self.shell(text, *get, "https://18.160.0.30/ip-ranges.json")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertIn(("tcp", "18.160.0.30", 443), outcome.world.places)
        outcome = self.shell(text, *get, "https://52.119.232.10/")
        self.assertNotEqual(outcome.status, 0)
        self.assertEqual(outcome.world.outside, [])

    def test_a_region_without_ranges_stops_the_launch_and_says_what_helps(self):
        self.assertEqual(self.ranges("update").status, 0)
        text = policy("aws: {services: [sts], regions: [eu-west-1]}")
        outcome = self.shell(text, "true", environment={"CX_REGION": "eu-west-1"})
        self.assertRefused(outcome, "none of eu-west-1", "help:", "cx ranges update", "private: true")
