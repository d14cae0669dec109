# SPDX-License-Identifier: Apache-2.0
"""The world's AWS account as a role sees it that may do everything."""

import boto3

from support.world import FACTS


def client(service: str, role: str = "unrestricted"):
    operator = boto3.Session(*operator_keys(), region_name=FACTS["region"])
    sts = operator.client("sts", verify=FACTS["authority"])
    keys = sts.assume_role(RoleArn=FACTS["roles"][role], RoleSessionName="outside")["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=FACTS["region"])
    return session.client(service, verify=FACTS["authority"])


def operator_keys() -> tuple[str, str]:
    with open(FACTS["credentials"]) as file:
        values = dict(line.split(" = ") for line in file.read().splitlines() if " = " in line)
    return values["aws_access_key_id"], values["aws_secret_access_key"]


def messages(queue: str = "queue") -> int:
    """Returns how many messages wait in a queue."""
    attributes = client("sqs").get_queue_attributes(QueueUrl=FACTS[queue], AttributeNames=["ApproximateNumberOfMessages"])
    return int(attributes["Attributes"]["ApproximateNumberOfMessages"])
