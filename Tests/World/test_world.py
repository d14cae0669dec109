# SPDX-License-Identifier: Apache-2.0
"""The world as those who live in it see it. Needs with-world: `check` starts it."""

import http.client
import json
import os
import socket
import ssl
import subprocess
import unittest
import urllib.request
from pathlib import Path

import boto3
from botocore.exceptions import ClientError

FACTS = json.loads(Path(os.environ["CX_WORLD"]).read_text()) if "CX_WORLD" in os.environ else None


@unittest.skipUnless(FACTS, "no world around: run Tests/World/check")
class WorldTests(unittest.TestCase):
    def setUp(self):
        os.environ["AWS_SHARED_CREDENTIALS_FILE"] = FACTS["credentials"]
        self.operator = boto3.Session(region_name=FACTS["region"])

    def client(self, session: boto3.Session, service: str):
        return session.client(service, verify=FACTS["authority"])

    def investigator(self) -> boto3.Session:
        keys = self.client(self.operator, "sts").assume_role(RoleArn=FACTS["role"], RoleSessionName="test")["Credentials"]
        return boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=FACTS["region"])

    def get(self, url: str) -> bytes:
        context = ssl.create_default_context(cafile=FACTS["authority"])
        return urllib.request.urlopen(url, context=context, timeout=5).read()

    def recorded(self, name: str) -> list[dict]:
        return [json.loads(line) for line in Path(FACTS["records"][name]).read_text().splitlines()]

    def test_the_operator_may_assume_the_role_and_nothing_else(self):
        self.investigator()
        with self.assertRaisesRegex(ClientError, "AccessDenied"):
            self.client(self.operator, "sqs").list_queues()

    def test_the_role_reads_queues_functions_and_logs(self):
        session = self.investigator()
        attributes = self.client(session, "sqs").get_queue_attributes(QueueUrl=FACTS["deadLetters"], AttributeNames=["All"])
        self.assertEqual(attributes["Attributes"]["ApproximateNumberOfMessages"], "7")
        function = self.client(session, "lambda").get_function_configuration(FunctionName="orders-worker")
        self.assertEqual(function["Timeout"], 3)
        events = self.client(session, "logs").filter_log_events(logGroupName="/aws/lambda/orders-worker", filterPattern="timed")
        self.assertEqual(len(events["events"]), 3)

    def test_the_role_changes_nothing(self):
        session = self.investigator()
        with self.assertRaisesRegex(ClientError, "AccessDenied"):
            self.client(session, "sqs").purge_queue(QueueUrl=FACTS["deadLetters"])
        with self.assertRaisesRegex(ClientError, "AccessDenied"):
            self.client(session, "logs").delete_log_group(logGroupName="/aws/lambda/orders-worker")

    def test_a_person_without_a_login_session_has_no_run_folder(self):
        self.assertFalse(Path("/run/user/65534").exists(), "the system's nobody is logged in")
        script = 'echo "${XDG_RUNTIME_DIR-none}" $(id -u)'
        command = [str(Path(__file__).with_name("with-world")), "--user", "nobody", "--", "sh", "-c", script]
        done = subprocess.run(command, env={**os.environ, "XDG_RUNTIME_DIR": "/run/user/0"}, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, "none 65534\n"), done.stderr)

    def test_a_false_signature_is_refused(self):
        session = boto3.Session("AKIAIOSFODNN7EXAMPLE", "wrong", region_name=FACTS["region"])
        with self.assertRaises(ClientError):
            self.client(session, "sqs").list_queues()

    def test_the_control_plane_knows_no_inference_profiles(self):
        with self.assertRaisesRegex(ClientError, "no such inference profile"):
            self.client(self.investigator(), "bedrock").list_inference_profiles()

    def test_aws_publishes_the_ranges_that_it_lives_in(self):
        published = json.loads(self.get("https://ip-ranges.amazonaws.com/ip-ranges.json"))
        self.assertIn("us-east-1", {entry["region"] for entry in published["prefixes"]})

    def test_both_sites_keep_what_they_are_sent(self):
        self.get("https://status.example.com/health")
        self.get("https://paste.example.net/leak")
        self.assertLessEqual({"GET /health HTTP/1.1", "GET /leak HTTP/1.1"}, {seen["request"] for seen in self.recorded("sites")})

    def test_the_site_behind_the_proxy_is_reached_through_it_alone(self):
        with self.assertRaises(OSError):
            self.get("https://behind.example.com/")
        context = ssl.create_default_context(cafile=FACTS["authority"])
        for port, headers, status in ((3128, {}, 200), (3129, {}, 407),
                                        (3129, {"Proxy-Authorization": "Basic b3BlcmF0b3I6cGFzcyB3b3Jk"}, 200)):
            connection = http.client.HTTPSConnection("proxy.example.com", port, context=context, timeout=5)
            connection.set_tunnel("behind.example.com", 443, headers)
            if status == 200:
                connection.request("GET", "/")
                self.assertEqual(connection.getresponse().status, 200)
            else:
                self.assertRaises(OSError, connection.connect)
            connection.close()
            self.assertEqual(self.recorded("proxy")[-1]["status"], status)
        self.assertEqual(self.recorded("sites")[-1]["name"], "behind.example.com")

    def test_a_lookup_that_gets_out_is_logged_with_its_data(self):
        socket.getaddrinfo("secret-0815.data.example.net", 443)
        self.assertIn("secret-0815.data.example.net", Path(FACTS["records"]["names"]).read_text())

    def test_an_attempt_on_an_address_where_nobody_lives_is_seen(self):
        for family, address in ((socket.AF_INET, "169.254.169.254"), (socket.AF_INET6, "fd00:ec2::254")):
            with socket.socket(family) as attempt:
                self.assertNotEqual(attempt.connect_ex((address, 80)), 0)
        with socket.socket(type=socket.SOCK_DGRAM) as message:
            message.sendto(b"hello", ("10.0.2.3", 53))
        self.client(self.operator, "sts").get_caller_identity()  # The witness has read everything that came before this.
        seen = {(attempt["protocol"], attempt["address"], attempt["port"]) for attempt in self.recorded("outside")}
        self.assertLessEqual({("tcp", "169.254.169.254", 80), ("tcp", "fd00:ec2::254", 80), ("udp", "10.0.2.3", 53)}, seen)
