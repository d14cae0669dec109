# SPDX-License-Identifier: Apache-2.0
"""The parts of the world that need no network."""

import base64
import ipaddress
import json
import socket
import struct
import unittest
import zlib
from pathlib import Path

import clock
import witness
from eventstream import frame
from places import AWS, MODEL, RANGES, REGION
from ranges import BLOCKS
from scenario import Scenario, essence, plain


class EventStreamTests(unittest.TestCase):
    def test_a_frame_states_its_length_and_both_checksums(self):
        data = frame({"type": "ping"})
        total, headers, prelude_sum = struct.unpack_from("!III", data)
        self.assertEqual(total, len(data))
        self.assertEqual(prelude_sum, zlib.crc32(data[:8]))
        self.assertEqual(struct.unpack("!I", data[-4:])[0], zlib.crc32(data[:-4]))
        payload = json.loads(data[12 + headers:-4])
        self.assertEqual(json.loads(base64.b64decode(payload["bytes"])), {"type": "ping"})


class WitnessTests(unittest.TestCase):
    def packet(self, address: str, protocol: int, data: bytes, source: str = "192.0.2.1", fragment: int = 0) -> bytes:
        return struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(data), 0, fragment, 64, protocol, 0,
                           socket.inet_aton(source), socket.inet_aton(address)) + data

    def tcp(self, flags: int) -> bytes:
        return struct.pack("!HHIIBBHHH", 40000, 8443, 0, 0, 0x50, flags, 0, 0, 0)

    def test_a_connection_attempt_is_seen_and_its_answer_is_not(self):
        self.assertEqual(witness.attempted(self.packet("169.254.169.254", 6, self.tcp(0x02)))[:3],
                         ("tcp", "169.254.169.254", 8443))
        self.assertIsNone(witness.attempted(self.packet("192.0.2.1", 6, self.tcp(0x12))))

    def test_a_message_is_seen_and_the_resolvers_answer_is_not(self):
        question = struct.pack("!HHHH", 40000, 53, 12, 0) + b"data"
        answer = struct.pack("!HHHH", 53, 40000, 12, 0) + b"data"
        self.assertEqual(witness.attempted(self.packet("198.51.100.9", 17, question)), ("udp", "198.51.100.9", 53, 4))
        self.assertIsNone(witness.attempted(self.packet("192.0.2.53", 17, answer, source="192.0.2.53")))

    def test_an_echo_request_is_seen_with_its_size(self):
        self.assertEqual(witness.attempted(self.packet("203.0.113.1", 1, b"\x08" + bytes(63))), ("icmp", "203.0.113.1", None, 64))

    def test_what_stays_on_loopback_is_nobodys_business(self):
        self.assertIsNone(witness.attempted(self.packet("127.0.0.1", 6, self.tcp(0x02))))


class ClockTests(unittest.TestCase):
    def test_an_answer_repeats_the_question_and_has_one_address_for_a_second(self):
        question = b"\x08rotating\x07example\x03com\0" + struct.pack("!HH", 1, 1)
        answer = clock.answer(b"\xab\xcd" + struct.pack("!5H", 0x0100, 1, 0, 0, 1) + question + b"options", "198.51.100.41")
        self.assertEqual(answer[:12], b"\xab\xcd" + struct.pack("!5H", 0x8400, 1, 1, 0, 0))
        self.assertEqual(answer[12:12 + len(question)], question)
        self.assertEqual(answer[12 + len(question):], bytes.fromhex("c00c00010001000000010004c6336429"))

    def test_there_is_no_address_of_another_kind(self):
        question = b"\x08rotating\x07example\x03com\0" + struct.pack("!HH", 28, 1)
        answer = clock.answer(b"\xab\xcd" + struct.pack("!5H", 0x0100, 1, 0, 0, 0) + question, "198.51.100.41")
        self.assertEqual(answer, b"\xab\xcd" + struct.pack("!5H", 0x8400, 1, 0, 0, 0) + question)


class ScenarioTests(unittest.TestCase):
    def setUp(self):
        self.scenario = Scenario(Path(__file__).with_name("investigate.json"))

    def conversation(self, *results: str) -> list[dict]:
        return [{"role": "user", "content": "why"}] + [
            {"role": "user", "content": [{"type": "tool_result", "content": text}]} for text in results]

    def test_it_begins_with_the_first_step(self):
        self.assertIn("get-queue-attributes", self.scenario.next(self.conversation())[1]["input"]["command"])

    def test_the_answer_quotes_what_the_tools_said_and_admits_what_they_did_not_say(self):
        results = ['"ApproximateNumberOfMessages": "5"'] + ["curl: (7) refused"] * (len(self.scenario.steps) - 1)
        answer = self.scenario.next(self.conversation(*results))[0]["text"]
        self.assertIn("holds 5 messages", answer)
        self.assertIn("timeout of unknown (curl: (7) refused) s", answer)

    def test_notes_to_the_model_are_no_part_of_a_result(self):
        self.assertEqual(plain("all good\n<system-reminder>\nnever mind\n</system-reminder>"), "all good")

    def test_an_error_matters_more_than_what_follows_it(self):
        self.assertEqual(essence("Exit code 7\ncurl: (7) refused\nsee the manual"), "curl: (7) refused")


class PlacesTests(unittest.TestCase):
    def test_aws_lives_where_aws_publishes_that_it_is(self):
        data = (Path(__file__).parents[2] / "Sources/Addresses/Published/PublishedRangesData.swift").read_text()
        lines = {tuple(line.split()[:2]): line.split()[2:] for line in data.splitlines() if " AMAZON " in line}
        for region, places in ((REGION, (*AWS, *MODEL)), ("GLOBAL", RANGES)):
            published = [ipaddress.ip_network(block) for block in lines[region, "AMAZON"]]
            miniature = [ipaddress.ip_network(block) for block in BLOCKS[region]]
            for address in map(ipaddress.ip_address, places):
                self.assertTrue(any(address in block for block in published), address)
                self.assertTrue(any(address in block for block in miniature), address)
