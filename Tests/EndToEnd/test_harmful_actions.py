# SPDX-License-Identifier: Apache-2.0
"""Reading actions that do more harm than reading: which ones follow from AWS's models, and that no session policy allows them."""

import importlib.machinery
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from support.launches import CX, ROOT
from test_session_policies import ACCOUNT, LEVELS, statements

sys.path.insert(0, str(ROOT / "Tests/World"))
sys.path.insert(0, str(ROOT / "scripts"))
import harmful_actions
import iam_actions
import iam_evaluation

HERE = {"aws:RequestedRegion": "us-east-1", "aws:ResourceAccount": ACCOUNT}
WORDS = [
    "Secret", "Password", "Credential", "Token", "PrivateKey", "ApiKey", "AccessKey", "Presign", "DataAccess", "ConnectionString"
]
PREFIXES = sorted({action.split(":")[0] for action in LEVELS})

# Seen allowed by an evaluation of 445 policies: actions that give out a secret, sign a URL, read the business's data, act, or
# make AWS fetch a URL of the caller's.
SEEN = """apigateway:GET datazone:GetConnection ec2:GetVpnConnectionDeviceSampleConfiguration cognito-idp:DescribeIdentityProvider
    quicksight:GetIdentityContext kafkaconnect:DescribeConnector cloudformation:ValidateTemplate cloudformation:GetTemplateSummary
    cloudformation:EstimateTemplateCost cognito-idp:GetUserAttributeVerificationCode dataexchange:GetJob wafv2:GetSampledRequests
    datasync:DescribeLocationObjectStorage mediapackage:DescribeChannel ivs:GetChannel codeconnections:GetConnectionToken
    translate:GetTerminology gamelift:GetGameSessionLogUrl auditmanager:GetEvidenceFileUploadUrl tax:GetTaxRegistrationDocument
    ec2:GetFlowLogsIntegrationTemplate glue:GetDashboardUrl storagegateway:DescribeChapCredentials dms:DescribeEndpoints
    iotwireless:GetWirelessDevice cloudfront:GetDistribution firehose:DescribeDeliveryStream wafv2:ListAPIKeys""".split()
# Seen allowed while the models were not used in full: operations without an action, operations that are spelt differently,
# operations with members that AWS calls sensitive, operations of services that keep what customers say, and actions without an
# operation.
OVERLOOKED = """cloudwatch:GetSpaceDataAccess logs:GetLogObject events:DescribeSubscriber support:GetAttachmentUploadLinks
    bedrock:GetDocumentContent gameliftstreams:ListStreamUrls sagemaker:ListRecords amplify:GetWebHook
    amplify:ListWebHooks lex:GetBotChannelAssociation evs:GetEnvironment kafkaconnect:DescribeWorkerConfiguration
    workdocs:GetResources devicefarm:GetJob dms:DescribeReplicationTaskAssessmentResults ec2:DescribeImportImageTasks
    frauddetector:GetListElements cognito-idp:ListDevices emr-serverless:GetApplication wickr:ListUsers
    sns:ListEndpointsByPlatformApplication codepipeline:ListWebhooks transcribe:GetVocabulary
    inspector:GetAssessmentReport redshift:ViewQueriesInConsole ses:GetArchiveSearchResults connect:SearchContacts
    cases:SearchCases mobiletargeting:GetEndpoint mechanicalturk:GetAssignment kendra:Query iottwinmaker:GetPropertyValue
    profile:SearchProfiles medical-imaging:GetDICOMInstance healthlake:GetHistoryByResourceId health-agent:GetPatient
    chime:GetMeetingDetail sqlworkbench:ListTabs datazone:GetCell kinesisanalytics:GetApplicationState
    support:ListInteractionEntries tax:GetTaxInterview lex:ListBotChannels opsworks:DescribeCommands
    drs:GetFailbackCommandForDrs cloud9:DescribeSSHRemote grafana:ListWorkspaces datapipeline:DescribeObjects
    redshift-data:GetStatementResultV2""".split()
# Seen allowed while too little counted: content only if AWS calls it sensitive, a URL only if its documentation mentions a
# signature, and what AWS fetches only if the top of a request names it.
MISSED = """codecommit:GetBlobDifferences codecommit:DescribeMergeConflicts codecommit:GetComment
    codecommit:GetCommentsForPullRequest codeguru-security:GetFindings textract:GetDocumentAnalysis
    textract:GetLendingAnalysis textract:GetDocumentTextDetection lex:ListUtteranceAnalyticsData
    lex:ListAggregatedUtterances lex:GetUtterancesView iotsitewise:GetQueryResults timestream:Query
    swf:GetWorkflowExecutionHistory swf:DescribeWorkflowExecution ssm:GetCommandInvocation ssm:ListCommandInvocations
    scheduler:GetSchedule ssm-contacts:DescribePage ssm-incidents:GetTimelineEvent rekognition:GetTextDetection
    rekognition:ListFaces rekognition:GetFaceSearch rekognition:GetContentModeration iot:GetJobDocument
    iotjobsdata:DescribeJobExecution b2bi:GetTransformer datapipeline:GetPipelineDefinition
    ec2:DescribeSpotInstanceRequests logs:GetLookupTable athena:GetResourceDashboard
    serverlessrepo:GetCloudFormationTemplate sagemaker:DescribeHumanTaskUi cloudwatch:GetIntegration
    cloudwatch:ListIntegrations bedrock-agentcore:ListGatewayTargets bedrock-agentcore:GetPaymentConnector
    appfabric:GetAppAuthorization securityhub:GetConnectorV2 rekognition:SearchFacesByImage rekognition:SearchUsersByImage
    auditmanager:ValidateAssessmentReportIntegrity bedrock:CountTokens dms:DescribeCertificates
    mediaconnect:GetRouterInputThumbnail mediaconnect:DescribeFlowSourceThumbnail medialive:DescribeThumbnails
    sagemaker:DescribeStudioLifecycleConfig sagemaker:DescribeNotebookInstanceLifecycleConfig
    mq:DescribeConfigurationRevision athena:GetCalculationExecutionCode""".split()
# Actions of AWS's own investigating agents, which no review may lose.
NEEDED = """sqs:GetQueueAttributes logs:FilterLogEvents logs:GetLogEvents logs:StartQuery cloudwatch:GetMetricData
    ec2:DescribeInstances lambda:GetFunctionConfiguration ecs:DescribeServices ecs:DescribeTaskDefinition
    rds:DescribeDBInstances eks:DescribeCluster elasticloadbalancing:DescribeRules cloudformation:DescribeStacks
    states:GetExecutionHistory iam:GetRole s3:GetBucketPolicy dynamodb:DescribeTable kms:DescribeKey
    secretsmanager:ListSecrets sns:GetTopicAttributes route53:ListHostedZones glue:GetTable aoss:GetAccessPolicy
    aoss:GetSecurityPolicy kafka:DescribeReplicator workspaces:DescribeConnectionAliases iotsitewise:DescribePortal
    bedrock:GetDataSource ivs:ListParticipantEvents elasticmapreduce:DescribeCluster guardduty:GetFindings
    securityhub:GetFindings codedeploy:GetDeployment xray:BatchGetTraces cloudtrail:GetQueryResults
    cloudformation:GetTemplate cloudwatch:GetDashboard kinesisanalytics:DescribeApplication
    ssm:DescribeAutomationStepExecutions sagemaker:DescribeNotebookInstance states:DescribeStateMachine
    cloudformation:GetResource cloudwatch:ListServices trustedadvisor:DescribeChecks xray:GetDistinctTraceGraphs""".split()


def script():
    loader = importlib.machinery.SourceFileLoader("derive_harmful_actions", str(ROOT / "scripts/derive-harmful-actions"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def policies(services: dict[str, list[str]], more: str = "") -> dict[str, dict]:
    """Returns the session policy of each name. One plan has a role for each."""
    lines = ["cx: 1", "name: every-service", "aws:", "  services: [sts]", "  roles:"]
    for name, prefixes in services.items():
        lines.append(f"    {name}: {{role: 'arn:aws:iam::{ACCOUNT}:role/{name}', services: [{', '.join(prefixes)}]{more}}}")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "every-service.yaml")
        path.write_text("\n".join(lines) + "\n")
        run = subprocess.run(
            [
                CX, "plan", "--policy", path, "--format", "json", "--region", "us-east-1", "--role",
                f"arn:aws:iam::{ACCOUNT}:role/main",
            ],
            capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "HOME": folder}, cwd=ROOT / "docs",
        )
    if run.returncode != 0:
        raise AssertionError(run.stderr)
    return {role["name"]: role["sessionPolicy"] for role in json.loads(run.stdout)["aws"]["roles"]}


def allowed(passed: dict, actions: list[str]) -> list[str]:
    documents = [{"Statement": statements(passed)} if passed["managed"] else passed["document"]]
    return [
        action
        for action in actions
        if iam_evaluation.decide(documents, action, "arn:aws:any:us-east-1:123456789012:thing", HERE) == "allow"
    ]


class EveryServiceTests(unittest.TestCase):
    """Promise K7 (docs/security.md)."""

    @classmethod
    def setUpClass(cls):
        cls.kinds = script().recorded()
        cls.harmless = harmful_actions.reviewed()[1]
        cls.names = {f"r{number}": prefix for number, prefix in enumerate(PREFIXES)}
        cls.policies = {
            cls.names[name]: policy for name, policy in policies({name: [prefix] for name, prefix in cls.names.items()}).items()
        }

    def test_no_service_by_itself_is_allowed_what_does_harm(self):
        self.assertEqual(len(self.policies), 445)
        found = []
        for prefix, policy in self.policies.items():
            mine = [
                action
                for action, some in self.kinds.items()
                if action.startswith(f"{prefix}:") and some & harmful_actions.MANDATORY
            ]
            found += allowed(policy, mine)
        self.assertEqual(found, [])

    def test_what_was_seen_to_do_harm_is_derived_and_refused(self):
        for action in SEEN + OVERLOOKED + MISSED:
            with self.subTest(action):
                self.assertTrue(self.kinds.get(action, set()) & harmful_actions.MANDATORY)
                self.assertEqual(allowed(self.policies[action.split(":")[0]], [action]), [])

    def test_no_operation_that_does_harm_is_allowed_though_no_action_is_documented(self):
        documented = {f"{prefix}:{name}".lower() for prefix, some in iam_actions.documented().items() for name in some}
        reading, found = iam_actions.reads(), []
        for _service, model, prefix in iam_actions.models():
            for name, operation in model["operations"].items():
                action = f"{prefix}:{name}"
                # All operations of API Gateway are one action.
                if prefix in (None, "apigateway") or action.lower() in documented or not reading(action, "Read"):
                    continue
                if (
                    set(harmful_actions.kinds(action, "", [(model, operation)])) & harmful_actions.MANDATORY
                    and action not in self.harmless
                ):
                    found += allowed(self.policies[prefix], [action])
        self.assertEqual(found, [])

    def test_what_an_investigation_needs_is_allowed(self):
        refused = [action for action in NEEDED if not allowed(self.policies[action.split(":")[0]], [action])]
        self.assertEqual(refused, [])

    def test_what_gives_way_is_told(self):
        for prefix, policy in self.policies.items():
            mine = [action for action in self.kinds if action.startswith(f"{prefix}:")]
            self.assertEqual(sorted(allowed(policy, mine)), sorted(policy["gaveWay"]), prefix)

    def test_names_that_sound_like_secrets_are_refused_before_aws_adds_them(self):
        wide = {prefix: policy for prefix, policy in self.policies.items() if f"{prefix}:Get*" in json.dumps(policy["document"])}
        self.assertGreater(len(wide), 100)
        for prefix, policy in wide.items():
            for word in WORDS:
                if not {f"{prefix}:*{word}*", f"{prefix}:Get*{word}*"} & set(policy["unguarded"]):
                    self.assertEqual(allowed(policy, [f"{prefix}:GetNew{word}"]), [], prefix)


class ManyServiceTests(unittest.TestCase):
    """Promise K7 (docs/security.md) for policies that hardly fit."""

    def test_no_form_of_a_long_policy_allows_what_does_harm(self):
        kinds = script().recorded()
        groups = {f"g{start}": PREFIXES[start::60][:4] for start in range(60)}
        for name, policy in policies(groups).items():
            mine = [
                action
                for action, some in kinds.items()
                if action.split(":")[0] in groups[name] and some & harmful_actions.MANDATORY
            ]
            self.assertEqual(allowed(policy, mine), [], groups[name])
            self.assertLessEqual(policy["characters"], 2048)


class DerivationTests(unittest.TestCase):
    """Promise K7 (docs/security.md): the list follows from AWS's models and the review, and nothing new goes unseen."""

    @classmethod
    def setUpClass(cls):
        cls.script = script()
        cls.judged = harmful_actions.judged()

    def test_the_list_is_what_the_models_and_the_review_make(self):
        self.assertEqual(self.script.check(*self.judged), [])

    def kinds(self, name="GetThing", output=None, request=None):
        """Returns the kinds of harm of an operation with these members. A type is a name in botocore or a mapping of members."""
        shapes = {}

        def shape(form, says):
            number = f"S{len(shapes)}"
            shapes[number] = {"type": form} if isinstance(form, str) else {"type": "structure"}
            if isinstance(form, dict):
                shapes[number]["members"] = {key: shape(inner, "") for key, inner in form.items()}
            elif isinstance(form, list):
                shapes[number] = {"type": "list", "member": shape(form[0], "")}
            elif ":" in form:
                shapes[number], says = {"type": form.split(":")[0]}, form.split(":")[1]
            return {"shape": number, "documentation": says}
        operation = {"name": name, "http": {"method": "POST"}, "documentation": "Gets a thing."}
        operation |= {key: shape(form, "") for key, form in (("output", output), ("input", request)) if form}
        return set(harmful_actions.kinds(f"any:{name}", "Grants permission to get a thing", [({"shapes": shapes}, operation)]))

    def test_content_counts_whether_aws_calls_it_sensitive_or_not(self):
        for output in (
            {"noteContent": "string"}, {"hunks": [{"content": "string"}]}, {"utterance": "string"},
            {"rows": [{"scalar": "string"}]}, {"codeSnippet": ["string"]}, {"target": {"input": "string"}},
            {"file": "string:Base64-encoded."}, {"job": {"code": "string"}}, {"face": {"BoundingBox": {"Left": "float"}}},
            {"liveThumbnail": "blob"}, {"thumbnail": "string"},
        ):
            with self.subTest(output):
                self.assertEqual(self.kinds(output=output), {"data"})

    def test_settings_labels_and_faults_are_no_content(self):
        for output in (
            {"tags": [{"text": "string"}]}, {"errors": [{"text": "string"}]}, {"resourcePolicy": {"document": "string"}},
            {"state": {"code": "string"}}, {"certificate": "blob"}, {"certificate": "string:Base64-encoded."},
            {"configuration": {"BoundingBox": {"Left": "float"}}},
        ):
            with self.subTest(output):
                self.assertEqual(self.kinds(output=output), set())

    def test_a_blob_is_excused_by_its_whole_name_alone(self):
        self.assertEqual(self.kinds(output={"certificateWallet": "blob"}), {"data"})
        self.assertEqual(self.kinds(output={"publicKeyAndMore": "blob"}), {"data"})

    def test_an_address_that_opens_something_needs_no_word_of_a_signature(self):
        for output in (
            {"Url": "string"}, {"ui": {"Url": "string"}}, {"item": {"template": {"templateUrl": "string"}}},
            {"items": [{"oauthAuthorizationUrl": "string"}]}, {"reports": [{"url": "string"}]},
        ):
            with self.subTest(output):
                self.assertEqual(self.kinds(output=output), {"signs"})
        self.assertEqual(self.kinds(output={"items": [{"homepageUrl": "string"}]}), set())

    def test_what_aws_reads_from_s3_is_found_at_any_depth(self):
        for request in (
            {"a": {"b": {"c": {"S3Object": {"Name": "string"}}}}}, {"s3RelativePath": "string"},
            {"a": {"b": {"source": {"s3Location": {"uri": "string"}}}}}, {"a": [{"Bucket": "string", "Key": "string"}]},
            {"a": {"b": {"templateUrl": "string"}}},
        ):
            with self.subTest(request):
                self.assertEqual(self.kinds(request=request), {"fetches"})
        self.assertEqual(self.kinds(request={"bucketName": "string"}), set())

    def test_a_script_counts_as_an_environment(self):
        for name in ("AnyLifecycleConfigContent", "initScript", "outputVariables"):
            with self.subTest(name):
                self.assertIn("environment", self.kinds(output={name: "string"}))

    def test_a_new_action_that_does_harm_is_not_overlooked(self):
        actions, costly, stale = self.judged
        faults = self.script.check(actions | {"sqs:GetQueuePassword": {"secret"}}, costly, stale)
        self.assertIn("nobody has reviewed sqs:GetQueuePassword: secret", faults)

    def stale(self, added=(), kept=None, alone=(), costly=()):
        """Returns what is said of the review with these lines added."""
        real = harmful_actions.reviewed()
        try:
            harmful_actions.reviewed = lambda: (
                real[0] + list(added), real[1] | (kept or {}), real[2] | set(alone), real[3] | set(costly)
            )
            return harmful_actions.judged()[2]
        finally:
            harmful_actions.reviewed = lambda: real

    def test_a_line_of_the_review_that_nothing_needs_is_not_kept(self):
        stale = self.stale(
            [("sqs:Nothing", {"data"})], {"sqs:GetQueueAttributes": {"secret"}}, {"sqs:GetQueueUrl"}, {"sqs:ReceiveMessage"}
        )
        for line in (
            "sqs:GetQueueAttributes: secret is not derived", "sqs:Nothing: IAM has no such action",
            "sqs:GetQueueUrl: has no twin that does harm", "sqs:ReceiveMessage: IAM has no such action, or it is denied",
        ):
            self.assertIn(line, stale)

    def test_an_exemption_whose_action_stays_denied_is_told(self):
        self.assertIn(
            "lambda:GetFunction: denied all the same, for signs", self.stale(kept={"lambda:GetFunction": {"data", "environment"}})
        )

    def test_an_exemption_that_an_addition_denies_again_is_told(self):
        self.assertIn("sqs:GetQueueUrl: denied all the same, for data", self.stale([("sqs:GetQueue*", {"data"})]))

    def test_an_action_whose_twin_does_harm_is_reviewed(self):
        worse = self.judged[0] | {"ssm:GetDocument": {"data"}}
        self.assertIn(("ssm:DescribeDocument", "ssm:GetDocument"), list(harmful_actions.twins(worse)))

    def test_what_costs_money_and_stays_allowed_is_named(self):
        self.assertIn("xray:BatchGetTraces", self.judged[1])
        self.assertNotIn("xray:BatchGetTraces", self.judged[0])


if __name__ == "__main__":
    unittest.main()
