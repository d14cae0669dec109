"""The wall of AWS: a session that can only read, of a role that may write, and that leads back to a person."""

import re

from support import account
from support.launches import LaunchTests
from support.policies import SERVICES, session
from support.world import FACTS

# What each line says is `NAME STATUS WORDS`: the AWS CLI's own end, and how it explains it.
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
        """What the launch's own AssumeRole calls asked for."""
        return [{**row["asked"], "status": row["status"]} for row in outcome.world.aws if row["action"] == "AssumeRole" and row["session"].endswith("user/operator")]

    def tried(self, outcome) -> dict[str, tuple[int, str]]:
        lines = (line.split(" ", 2) for line in outcome.output.splitlines())
        return {name: (int(status), said) for name, status, said in lines}


class SessionPolicyTests(AWSTests):
    def test_a_role_that_may_write_cannot_through_cx(self):
        before = account.messages("deadLetters"), account.messages()
        outcome = self.shell(session(services=WITH_SECRETS), "bash", "-c", TRY + READING + WRITING + DATA, environment=self.role("writer"))
        tried = self.tried(outcome)
        self.assertEqual(len(tried), 15, outcome)
        for name, (status, said) in tried.items():
            if name in ("depth", "logs", "function", "alarms"):
                self.assertEqual(status, 0, (name, said))
            else:
                self.assertNotEqual(status, 0, (name, said))
                self.assertRegex(said, "AccessDenied|explicit deny|no session policy", name)
                self.assertNotIn("tango", said)
        # all of them reached AWS, which refused them: no other wall stood in their way
        refused = {row["action"] for row in outcome.world.aws if row["status"] == 403 and row["code"] == "AccessDenied"}
        self.assertLessEqual({"PurgeQueue", "SendMessage", "DeleteLogGroup", "UpdateFunctionConfiguration", "DeleteAlarms", "ReceiveMessage",
                              "GetSecretValue", "GetFunction", "AssumeRole", "ListQueues"}, refused)
        self.assertEqual((account.messages("deadLetters"), account.messages()), before)
        [asked] = self.assumed(outcome)
        self.assertLessEqual(len(asked["policy"]) + sum(map(len, asked["managed"])), 2048)

        # the same role without the wall
        outcome = self.shell(session("access: role"), "bash", "-c", TRY + "try send aws sqs send-message --queue-url $queue --message-body hello",
                             environment=self.role("writer"))
        self.assertEqual(self.tried(outcome)["send"][0], 0, outcome)
        self.assertEqual(account.messages(), before[1] + 1)
        [asked] = self.assumed(outcome)
        self.assertEqual((asked["policy"], asked["managed"]), (None, []))

    def test_what_a_policy_allows_and_denies_by_name_counts(self):
        rules = """allow: [{actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-east-1:123456789012:orders-dlq"], reason: a test}],
            deny: [{actions: ["lambda:Get*"], reason: a test}]"""
        outcome = self.shell(session(rules), "bash", "-c", TRY + "letter=$letters\n" + """
            try letter aws sqs receive-message --queue-url $letters
            try message aws sqs receive-message --queue-url $queue
            try depth aws sqs get-queue-attributes --queue-url $letters --attribute-names All
            try function aws lambda get-function-configuration --function-name orders-worker""", environment=self.role("writer"))
        self.assertEqual({name: status == 0 for name, (status, _) in self.tried(outcome).items()},
                         {"letter": True, "message": False, "depth": True, "function": False}, outcome)

    def test_a_role_that_takes_no_session_policy_is_looked_at(self):
        outcome = self.shell(session("session-policy: false"), "true", environment=self.role("writer"))
        self.assertRefused(outcome, FACTS["roles"]["writer"], "sqs:", "help:")
        outcome = self.shell(session("session-policy: false"), "bash", "-c", TRY + READING)
        self.assertEqual({status for status, _ in self.tried(outcome).values()}, {0}, outcome)
        # nobody may look at this one
        self.assertRefused(self.shell(session("session-policy: false"), "true", environment=self.role("inference")), "help:")


class AttributionTests(AWSTests):
    def test_every_call_leads_back_to_the_person_and_the_session(self):
        outcome = self.cx("shell", "--policy", self.policy(session()), "--incident", "INC-123", "--", "aws", "sqs", "list-queues")
        self.assertEqual(outcome.status, 0, outcome)
        [asked] = self.assumed(outcome)
        name = f"{self.environment['USER']}@cx-{outcome.session.name}"
        self.assertEqual((asked["name"], asked["source"]), (name, name))
        self.assertEqual((asked["tags"]["cx:policy"], asked["tags"]["cx:incident"]), ("test", "INC-123"))
        self.assertRegex(asked["tags"]["cx:digest"], r"[0-9a-f]{12}")
        [call] = [row for row in outcome.world.aws if row["action"] == "ListQueues"]
        self.assertTrue(call["session"].endswith(f"assumed-role/readonly-investigator/{name}"), call)
        [entry] = [event for event in outcome.events if event["event"] == "role.assumed"]
        self.assertEqual((entry["name"], entry["role"], entry["sessionName"], entry["sourceIdentity"], entry["tags"], entry["refresh"]),
                         ("default", FACTS["role"], name, name, True, False))
        # AWS's own record leads to the same calls
        trail = account.client("cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": name}])["Events"]
        self.assertEqual([event["EventName"] for event in trail], ["ListQueues"])

    def test_a_role_that_takes_no_tags(self):
        outcome = self.shell(session(), "true", environment=self.role("no-tags"))
        self.assertRefused(outcome, "sts:TagSession", "sts:SetSourceIdentity", FACTS["roles"]["no-tags"], "help:", "attribution: preferred")
        outcome = self.shell(session("attribution: preferred"), "aws", "sqs", "list-queues", environment=self.role("no-tags"))
        self.assertEqual(outcome.status, 0, outcome)
        asked = self.assumed(outcome)[-1]
        self.assertEqual((asked["status"], asked["tags"], asked["source"]), (200, {}, None))
        [entry] = [event for event in outcome.events if event["event"] == "role.assumed"]
        self.assertEqual(entry["tags"], False)


ROLES = f"""roles: {{
    writer: {{role: "{FACTS['roles']['writer']}", access: role}},
    model: {{role: "{FACTS['roles']['inference']}"}}}}, inference: model"""

SEVERAL = """
for profile in default writer model; do echo "$profile $(AWS_PROFILE=$profile aws sts get-caller-identity --query Arn --output text)"; done
echo "send $(AWS_PROFILE=writer aws sqs send-message --queue-url QUEUE --message-body hello 2>&1 | grep -c MessageId)"
echo "unnamed $(aws sqs send-message --queue-url QUEUE --message-body hello 2>&1 | grep -c MessageId)"
cd /run/cx
for path in '' /writer /model; do
    for token in credentials-token*; do
        echo "$path $token $(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: $(cat $token)" http://127.0.0.1:1022/v1/credentials$path)"
    done
done
""".replace("QUEUE", FACTS["queue"])


class SeveralRolesTests(AWSTests):
    def test_each_role_has_its_profile_its_path_and_its_token(self):
        before = account.messages()
        outcome = self.shell(session(ROLES), "bash", "-c", SEVERAL)
        lines = [line.split() for line in outcome.output.splitlines()]
        arns = {line[0]: line[1] for line in lines[:3]}
        self.assertEqual({name: arn.split("/")[1] for name, arn in arns.items()}, {"default": "readonly-investigator", "writer": "writer", "model": "inference"}, outcome)
        self.assertEqual(len({arn.split("/")[2] for arn in arns.values()}), 1)
        self.assertEqual(lines[3:5], [["send", "1"], ["unnamed", "0"]])
        self.assertEqual(account.messages(), before + 1)
        answers = {(line[0] if len(line) == 3 else "", line[-2].removeprefix("credentials-token").lstrip("-")): line[-1] for line in lines[5:]}
        self.assertEqual(len(answers), 9, outcome)
        for (path, token), status in answers.items():
            if path.lstrip("/") == token:
                self.assertEqual(status, "200", (path, token))
            else:
                self.assertIn(status, ("401", "403"), (path, token))

    def test_the_model_is_called_with_a_role_of_its_own(self):
        text = session(ROLES, more="claude: {settings: {permissions: {allow: [Bash]}}}")
        outcome = self.cx("--policy", self.policy(text), "--print", "who are you")
        self.assertEqual(outcome.status, 0, outcome)
        self.assertRegex(outcome.output, "I am arn:aws:sts::123456789012:assumed-role/readonly-investigator/")
        keys = {row["asked"]["role"]: row for row in outcome.world.aws if row["action"] == "AssumeRole"}
        self.assertEqual(set(keys), {FACTS["roles"][name] for name in ("readonly-investigator", "writer", "inference")})
        [signer] = {row["signer"] for row in outcome.world.model}
        [caller] = {row["caller"] for row in outcome.world.aws if row["action"] == "GetCallerIdentity"}
        self.assertNotEqual(signer, caller)
        self.assertFalse([row for row in outcome.world.model if "refusal" in row], outcome.world.model)
        self.assertTrue(re.match("ASIA", signer))
