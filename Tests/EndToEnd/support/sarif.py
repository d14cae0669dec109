# SPDX-License-Identifier: Apache-2.0
"""A JSON Schema in our own words of the parts of SARIF 2.1.0 that cx writes (OASIS, sarif-v2.1.0-errata01, section 3).

It is stricter than OASIS's own, and refuses parts that cx does not write.
"""


def thing(required: dict, optional: dict | None = None) -> dict:
    return {
        "type": "object", "properties": {**required, **(optional or {})}, "required": list(required),
        "additionalProperties": False,
    }


def several(items: dict, at_least: int = 0) -> dict:
    return {"type": "array", "items": items, "minItems": at_least}


TEXT = {"type": "string", "minLength": 1}
FROM_ONE = {"type": "integer", "minimum": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = thing({"text": TEXT})
BASES = ("%SRCROOT%", "MACHINE", "CX")
# GitHub refuses a log with an address of another scheme than the checkout's, so none has any.
RELATIVE = {"type": "string", "format": "uri-reference", "pattern": "^[^/:][^:]*$"}
ARTIFACT = thing({"uri": RELATIVE, "uriBaseId": {"enum": list(BASES)}})
REGION = thing(dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), FROM_ONE))
REPLACEMENT = thing({"deletedRegion": REGION, "insertedContent": thing({"text": {"type": "string"}})})
FIX = thing(
    {
        "description": MESSAGE,
        "artifactChanges": several(thing({"artifactLocation": ARTIFACT, "replacements": several(REPLACEMENT, 1)}), 1),
    }
)
PLACE = thing({"artifactLocation": ARTIFACT, "region": REGION})
RULE = thing(
    {
        "id": TEXT, "shortDescription": MESSAGE, "fullDescription": MESSAGE, "help": MESSAGE,
        "defaultConfiguration": thing({"level": LEVEL}),
    }
)
RESULT = thing(
    {
        "ruleId": TEXT, "ruleIndex": {"type": "integer", "minimum": 0}, "level": LEVEL, "message": MESSAGE,
        "locations": several(thing({"physicalLocation": PLACE}), 1),
        "suppressions": several(thing({"kind": {"enum": ["inSource", "external"]}, "justification": TEXT})),
    },
    {"fixes": several(FIX, 1), "relatedLocations": several(thing({"physicalLocation": PLACE, "message": MESSAGE}), 1)})
RUN = thing({
    "tool": thing({"driver": thing({"name": TEXT, "semanticVersion": TEXT, "rules": {**several(RULE, 1), "uniqueItems": True}})}),
    "originalUriBaseIds": thing({name: thing({"description": MESSAGE}) for name in BASES}),
    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    "results": several(RESULT),
})
LOG = thing({"$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"}, "runs": several(RUN, 1)})
