# SPDX-License-Identifier: Apache-2.0
"""The AWS wall: a session that can only read, of a role that may write. AWS's records lead from it to a person."""

from urllib.parse import unquote

from support import account
from support.launches import LaunchTests
from support.policies import SERVICES, session
from support.world import FACTS

# Each line is `NAME STATUS WORDS`: the exit status of the AWS CLI, and its explanation.
TRY = """
queue=QUEUE letters=LETTERS group=/aws/lambda/orders-worker
try() { name=$1; shift; said=$("$@" 2>&1 </dev/null | tr '\\n' ' '; exit ${PIPESTATUS[0]}); echo "$name $? $said"; }
""".replace("QUEUE", FACTS["queue"]).replace("LETTERS", FACTS["deadLetters"])

READING = """
try depth aws sqs get-queue-attributes --queue-url $letters --attribute-names All
try logs aws logs filter-log-events --log-group-name $group --filter-pattern timed
try function aws lambda get-function-configuration --function-name orders-worker
try alarms aws cloudwatch describe-alarms
"""

WRITING = """
try purge aws sqs purge-queue --queue-url $letters
try send aws sqs send-message --queue-url $queue --message-body hello
try group aws logs delete-log-group --log-group-name $group
try timeout aws lambda update-function-configuration --function-name orders-worker --timeout 9
try alarm aws cloudwatch delete-alarms --alarm-names orders-dlq-depth
"""

DATA = """
try message aws sqs receive-message --queue-url $queue
try secret aws secretsmanager get-secret-value --secret-id orders/database
try code aws lambda get-function --function-name orders-worker
try role aws sts assume-role --role-arn UNRESTRICTED --role-session-name out
try region aws sqs list-queues --region us-west-2 --endpoint-url https://sqs.us-east-1.amazonaws.com
try account aws sqs get-queue-attributes --queue-url ${queue/123456789012/210987654321}
""".replace("UNRESTRICTED", FACTS["unrestricted"])

WITH_SECRETS = SERVICES.replace("sqs", "sqs, secretsmanager")


class AWSTests(LaunchTests):
    def role(self, name: str) -> dict:
        return {"CX_ROLE": FACTS["roles"][name]}

    def assumed(self, outcome) -> list[dict]:
        """Returns what the launch's own AssumeRole calls asked for."""
        return [
            {**row["asked"], "status": row["status"]}
            for row in outcome.world.aws
            if row["action"] == "AssumeRole" and row["session"].endswith("user/operator")
        ]

    def tried(self, outcome) -> dict[str, tuple[int, str]]:
        lines = (line.split(" ", 2) for line in outcome.output.splitlines())
        return {name: (int(status), said) for name, status, said in lines}


ROLES = f"""roles: {{
    free: {{role: "{FACTS["roles"]["writer"]}", access: role}},
    named: {{role: "{FACTS["roles"]["writer"]}",
        allow: [{{actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-east-1:123456789012:orders-dlq"],
                 reason: a test}}],
        deny: [{{actions: ["lambda:Get*"], reason: a test}}]}},
    model: {{role: "{FACTS["roles"]["inference"]}"}}}}, inference: model"""

NAMED = """
export AWS_PROFILE=named
try named-letter aws sqs receive-message --queue-url $letters
try named-message aws sqs receive-message --queue-url $queue
try named-depth aws sqs get-queue-attributes --queue-url $letters --attribute-names All
try named-function aws lambda get-function-configuration --function-name orders-worker
"""

PROFILES = """
for profile in default free named model; do
    export AWS_PROFILE=$profile
    try who-$profile aws sts get-caller-identity --query Arn --output text
done
cd /run/cx
for path in '' /free /named /model; do
    for token in credentials-token*; do
        echo "token$path:$token 0 $(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: $(cat $token)" http://127.0.0.1:1022/v1/credentials$path)"
    done
done
"""

# The same role without the wall.
FREE = "AWS_PROFILE=free try free-send aws sqs send-message --queue-url $queue --message-body hello\n"


class SessionTests(AWSTests):
    """One launch of a role that may write, with other roles beside it."""

    shared = None

    def setUp(self):
        super().setUp()
        if SessionTests.shared is None:
            SessionTests.shared = False
            before = account.messages("deadLetters"), account.messages()
            outcome = self.cx(
                "shell", "--policy", self.policy(session(ROLES, WITH_SECRETS)), "--incident", "INC-123", "--", "bash", "-c",
                TRY + READING + WRITING + DATA + NAMED + PROFILES + FREE, environment=self.role("writer"))
            self.assertEqual(outcome.status, 0, outcome)
            SessionTests.shared = outcome, self.tried(outcome), before
        self.assertTrue(SessionTests.shared, "the launch did not come to its end")
        self.outcome, self.tries, self.before = SessionTests.shared

    def test_a_role_that_may_write_cannot_through_cx(self):
        for line in (READING + WRITING + DATA).split("\n"):
            if not line:
                continue
            status, said = self.tries[line.split()[1]]
            if line in READING:
                self.assertEqual(status, 0, (line, said))
            else:
                self.assertNotEqual(status, 0, (line, said))
                self.assertRegex(said, "AccessDenied", line)
                self.assertNotIn("tango", said)
        # All of them reached AWS, which refused them. No other wall stood in their way.
        refused = {row["action"] for row in self.outcome.world.aws if row["status"] == 403 and row["code"] == "AccessDenied"}
        self.assertLessEqual(
            {
                "PurgeQueue", "SendMessage", "DeleteLogGroup", "UpdateFunctionConfiguration", "DeleteAlarms", "ReceiveMessage",
                "GetSecretValue", "GetFunction", "AssumeRole", "ListQueues",
            },
            refused,
        )

    def test_without_the_session_policy_the_same_role_writes(self):
        self.assertEqual(self.tries["free-send"][0], 0, self.tries["free-send"])
        # That one message changed, and nothing else.
        self.assertEqual(
            (account.messages("deadLetters"), account.messages()), (self.before[0] - self.received(), self.before[1] + 1)
        )
        asked = {asked["role"] + str(asked["policy"] is None): asked for asked in self.assumed(self.outcome)}
        self.assertEqual(sum(asked["policy"] is None for asked in asked.values()), 1)
        for each in self.assumed(self.outcome):
            self.assertLessEqual(len(each["policy"] or "") + sum(map(len, each["managed"])), 2048)

    def received(self) -> int:
        """Returns the messages that the allowed call hides from others for a while."""
        return self.tries["named-letter"][1].count("MessageId")

    def test_what_a_policy_allows_and_denies_by_name_counts(self):
        self.assertEqual(
            {name.partition("-")[2]: status == 0 for name, (status, _) in self.tries.items() if name.startswith("named-")},
            {"letter": True, "message": False, "depth": True, "function": False}, self.tries,
        )

    def test_each_role_has_its_profile_its_path_and_its_token(self):
        arns = {name.removeprefix("who-"): said.strip() for name, (_, said) in self.tries.items() if name.startswith("who-")}
        self.assertEqual({name: arn.split("/")[1] for name, arn in arns.items()},
                         {"default": "writer", "free": "writer", "named": "writer", "model": "inference"})
        answers = {name.removeprefix("token"): said for name, (_, said) in self.tries.items() if name.startswith("token")}
        self.assertEqual(len(answers), 16, answers)
        for name, status in answers.items():
            path, token = name.split(":")
            if path.lstrip("/") == token.removeprefix("credentials-token").lstrip("-"):
                self.assertEqual(status, "200", name)
            else:
                self.assertIn(status, ("401", "403"), name)

    def test_every_call_leads_back_to_the_person_and_the_session(self):
        name = f"{self.environment['USER']}@cx-{self.outcome.session.name}"
        for asked in self.assumed(self.outcome):
            self.assertEqual((asked["name"], asked["source"]), (name, name))
            self.assertEqual((asked["tags"]["cx:policy"], asked["tags"]["cx:incident"]), ("test", "INC-123"))
            self.assertRegex(asked["tags"]["cx:digest"], r"[0-9a-f]{12}")
        for call in self.outcome.world.aws:
            if call["action"] == "GetQueueAttributes":
                self.assertTrue(call["session"].endswith(f"assumed-role/writer/{name}"), call)
        entries = {event["name"]: event for event in self.outcome.events if event["event"] == "role.assumed"}
        self.assertEqual(entries.keys(), {"default", "free", "named", "model"})
        for entry in entries.values():
            self.assertEqual(
                (entry["sessionName"], entry["sourceIdentity"], entry["tags"], entry["refresh"]), (name, name, True, False)
            )
        # AWS's own record has the same calls.
        trail = account.client("cloudtrail").lookup_events(
            LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": name}]
        )["Events"]
        self.assertLessEqual({"SendMessage", "PurgeQueue", "GetSecretValue"}, {event["EventName"] for event in trail})


class OtherRoleTests(AWSTests):
    def test_a_role_that_takes_no_tags(self):
        outcome = self.shell(session(), "true", environment=self.role("no-tags"))
        self.assertRefused(
            outcome, "sts:TagSession", "sts:SetSourceIdentity", FACTS["roles"]["no-tags"], "help:", "attribution: preferred"
        )
        outcome = self.shell(session("attribution: preferred"), "aws", "sqs", "list-queues", environment=self.role("no-tags"))
        self.assertEqual(outcome.status, 0, outcome)
        asked = self.assumed(outcome)[-1]
        self.assertEqual((asked["status"], asked["tags"], asked["source"]), (200, {}, None))
        [entry] = [event for event in outcome.events if event["event"] == "role.assumed"]
        self.assertEqual(entry["tags"], False)

    def test_a_role_that_takes_no_session_policy_is_looked_at(self):
        outcome = self.shell(session("session-policy: false"), "true", environment=self.role("writer"))
        self.assertRefused(outcome, FACTS["roles"]["writer"], "cloudwatch:DeleteAlarms", "help:")
        # Nobody may look at this role.
        self.assertRefused(self.shell(session("session-policy: false"), "true", environment=self.role("inference")), "help:")
        self.assertEqual(self.shell(session("session-policy: false"), "aws", "sqs", "list-queues").status, 0)

    def test_no_model_but_the_plans_is_called_whatever_is_chosen_inside(self):
        """Promise K8."""
        plan = {
            "us.anthropic.claude-sonnet-4-5-20250929-v1:0", "us.anthropic.claude-opus-5-5",
            "us.anthropic.claude-haiku-4-5-20251001-v1:0",
        }
        for chosen in ("opus", "us.anthropic.claude-opus-4-1-20250805-v1:0"):
            with self.subTest(chosen):
                outcome = self.shell(session(), "claude", "--model", chosen, "--print", "who are you")
                called = {
                    unquote(row["request"].split("/model/")[1].split("/")[0])
                    for row in outcome.world.model
                    if "/model/" in row["request"]
                }
                self.assertTrue(called, outcome)
                self.assertLessEqual(called, plan)
                self.assertFalse([row for row in outcome.world.model if "refusal" in row], outcome.world.model)

    def test_the_model_is_called_with_a_role_of_its_own(self):
        text = session(ROLES, more="claude: {settings: {permissions: {allow: [Bash]}}}")
        outcome = self.cx("--policy", self.policy(text), "--print", "who are you")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertRegex(outcome.output, "I am arn:aws:sts::123456789012:assumed-role/readonly-investigator/")
        [signer] = {row["signer"] for row in outcome.world.model}
        [caller] = {row["caller"] for row in outcome.world.aws if row["action"] == "GetCallerIdentity"}
        self.assertNotEqual(signer, caller)
        self.assertFalse([row for row in outcome.world.model if "refusal" in row], outcome.world.model)
