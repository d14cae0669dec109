# SPDX-License-Identifier: Apache-2.0
"""Finds IAM's reading actions that do more harm than reading, in botocore's models and IAM's descriptions.

The rules are generous: whatever looks like harm is a hit. A person's review (scripts/harmful-actions.txt) takes
back what is harmless or what no investigation can do without.
"""

import collections
import fnmatch
import re

from iam_actions import ROOT, known, operations, reads, text

REVIEWED = ROOT / "scripts/harmful-actions.txt"

# The most harmful kinds come first. A session policy without room gives them up from the end.
KINDS = {"secret": "s", "signs": "u", "acts": "a", "fetches": "f", "data": "d", "personal": "p", "environment": "e", "cost": "c"}
# Kinds that a session policy never allows, unless the policy's author names the action.
MANDATORY = {"secret", "signs", "acts", "fetches", "data"}

# Names of members, in lower case without separators.
SECRET = re.compile(
    r"password|passwd|passphrase|passcode|secret|credential|privatekey|apikey|accesskey|secretkey|authkey|sharedkey|preshared"
    r"|psk$|token"
    r"|connectionstring|cookie|authorizationcode|authcode|authheader|authinfo|authdata|unlockcode|activationcode|streamkey"
    r"|masterkey"
    r"|licensekey|activationkey|devicecode|usercode|securitycode|invit\w*code|verificationcode|signaturefile"
    r"|authenticationmaterial|connectcode|loginurl|signinurl|joinurl|keymaterial|base32"
    r"|basicauth|bearer|assertion$|ticket$|nonce|customheader|headervalue|otp$|pin$|samlmetadata|deviceconfiguration"
    r"|sampleconfiguration"
    r"|customergatewayconfiguration|uploadpolicy|kerberos|communitystring|encryptionkeyvalue|statickeyvalue|webhookurl|keyvaluepair|seed$|providerdetails$")
# They name a secret and do not show it.
TELLS = re.compile(
    r"(arns?|ids?|names?|types?|status|state|enabled|count|expiry|expiration|expires|expiresat|expiresin|ttl|time|date|version"
    r"|versions|policy"
    r"|provider|providers|length|mode|required|age|days|usage|algorithm|size|format|method|fields?|source|description|region"
    r"|lifetime|duration"
    r"|validity|units?|limit|prefix|suffix|hash|checksum|rotation|option|options|location|last4|scheme|label|index|position"
    r"|offset|strategy"
    r"|behavior|metadata|claims|endpoint|xpath|dictionary|percentile|challenge|generation|parameter|delimiter|role|link|selectionexpression)$")
# Tokens for the next page, for locks and for retries.
PAGING = re.compile(
    r"^(next|previous|prev|last|page|pagination|paging|continuation|starting|resume|client|clientrequest|request|idempotency"
    r"|creation|nextpage"
    r"|nextforward|nextbackward|max|scroll|start|end|latest|change|lock|etag|sequence|revision|precondition|concurrency"
    r"|optimistic|update"
    r"|listupdate|policyupdate|sourceupdate|conditional|version|viewversion|feedback|result|loganomaly|nextchunk|nextmessage"
    r"|jobtoken)"
    r"(item|page|record|request|result|sequence|forward|backward|pagination|list|ing)?s?(token|marker|key)s?$"
    r"|(nexttoken|pagetoken|paginationtoken|continuationtoken|nextmarker|clienttoken|idempotencytoken|requesttoken|paginationkey)$")
SECRET_PARENT = re.compile(
    r"credential|secret|password|apikey|privatekey|authtoken|accesstoken|connectorconfiguration|providerdetails"
)
# Documentation of members that hold no secret, whatever they are called.
NO_SECRET = re.compile(r"\bredacted\b|\bARN of (the|an?) .*secret|name of the secret|Amazon Resource Name \(ARN\)", re.I)
VALUES = {"value", "key", "data", "content", "text", "string", "attributes", "properties"}
SECRET_WORDS = re.compile(r"client_?secret|password|\btoken\b|credential|api key|private key", re.I)
ASKS = re.compile(
    r"(include|with|show|reveal|export|return).*(value|decrypt|secret|credential|password|unmask|keypair)|^unmask|decrypt"
)
ENVIRONMENT = re.compile(
    r"^(environment|environmentvariables?|envvars?|env|environmentoverrides?|containerenvironment|userdata"
    r"|runtimeenvironmentvariables"
    r"|extraenvironment|sharedenvironment|taskparameters|jobparameters|defaultarguments|nonoverridablearguments|arguments|args"
    r"|hyperparameters"
    r"|optionsettings|connectionproperties|sparksubmitparameters|sparkproperties|startupscript|startcommand|entrypointarguments"
    r"|\w+environmentvariables|\w*lifecycleconfigcontent|buildspec|bootstrapactions|environmentoverride|outputvariables|runproperties|workflowrunproperties|defaultrunproperties|\w*(init|startup|bootstrap|setup|lifecycle)script|userdataoverride|command|commands|overrideparameters|templateparameters)$")
PARAMETERS = re.compile(
    r"(job|execution|automation|association|command|task|run|step|invocation|stack|provision|workflow|action|window)"
)
SIGNED = re.compile(
    r"pre-?signed|signed\s+(\w+\s+)?ur[li]|temporary\s+(\w+\s+)*ur[li]|(ur[li]|link)s?\s+(\w+\s+)*expires?"
    r"|ur[li]\s+(that\s+)?(is|are|remains?)\s+valid"
    r"|(is|are|remains?)\s+valid\s+for|(can be|to) download(ed)?\b|download link|link to the packaged|semi-stable|secure url"
    r"|activation link|access location|obfuscated|one-time\s+(use\s+)?ur[li]|expires?\s+(in|after)\s+\w+\s+(minute|hour|second)",
    re.I,
)
URL = re.compile(r"(ur[li]s?|presigned\w*|link|href|location)$")
URL_NAMED = re.compile(
    r"presigned|signedurl|embedurl|downloadur[il]|uploadur[il]|uploadlocation|downloadlocation|dashboardurl|shippinglabelur"
    r"|manifesturi|interactiveendpoint|remotedriverendpoint|reporturl"
    r"|downloadlink|logurl|sessionurl|streamurl|previewurl|documenturl|installationurl|reportdownload|signinurl|loginurl"
    r"|playbackurl"
)
# Addresses that open something for whoever has them, although their documentation mentions no signature.
OPENS = re.compile(
    r"(auth|authorization|authorize|consent|activation|activationpage|launch|^access|template|object|attachment|package|report"
    r"|result|session|generated(?!image)\w*|fulfillment)url$|authorizationuri$"
)
OPENED = re.compile(r"(document|file|attachment|artifact|report|media|package|export|result)s?$")
CONTENT = re.compile(
    r"^(content|body|text|message|messages|messagebody|messagetext|messagesubject|filecontent|payload|transcript|utterance"
    r"|input|output|outputs|result|error|cause|"
    r"errormessage|errordata|stacktrace|inputpayload|outputpayload|standardoutputcontent|standarderrcontent|completion|prompt"
    r"|textprompttemplate|querycontent|"
    r"querystring|sql|sqls|record|records|items|row|rawresponse|event|observation|toolresult|document|scriptbody|code"
    r"|codesnippet|image|images|blob|data|"
    r"feedback|querytext|commentbody|requestercomment|decisioncomment|conversation|chat|s|ss|stringvalue|stringvalues"
    r"|attributevalue|sessionattributes|"
    r"slots|contextattributes|workflowinputs|inputvariables|outputvariables|eventvariables|values|keyvalue)$"
)
# Members that hold what somebody wrote, said, ran or stored, even if AWS does not call them sensitive.
SHOWN = re.compile(
    r"(^|[a-z])contents?$|content(html|plain|text)$|^(raw|plain|html|detected|original|translated|extracted|source"
    r"|markdown)?text$|^\w*(body|document|utterances?|utterancestring|transcripts?|snippets?|payload|markdown|excerpt)$"
    r"|^(inputs?|outputs?|inputdata|outputdata|eventdata|rows?|entries|data|prompts?|messages|messagetext|stdout|stderr"
    r"|observation|answers?|questions?|conversation|chat|latestexecutioncontext)$"
    r"|^\w*(rows|sampledata|samplevalues?|samplerecords?|sampletext|standardoutput|standarderror|logtail|outputtext|inputtext"
    r"|codeblock|codehandlers|sourcecode|codetext|scriptbody|scripttext|scriptcode|sqlquery|sqltext)$"
    r"|^(script|notebook|recipe|hunk|diff|patch|stringvalue)$"
)
# Everything in these members is such content.
ROWS = re.compile(r"^\w*(?<!th)rows$")
# `code` is the text of a program, or the number of a fault.
CODE = re.compile(
    r"(function|functionconfiguration|resolver|statement|applicationcodeconfigurationdescription|codecontentdescription"
    r"|calculation|script|job|jobcommand)s?$"
)
# The place of something in somebody's picture.
IN_PICTURES = re.compile(r"boundingbox$|^landmarks$")
LOOKED_FOR = re.compile(r"configuration|regionsofinterest")
# Parts of a path under which such a member is about settings, labels and faults.
NOT_SHOWN = re.compile(
    r"(?<!s)tag|filter|error(?!content)|polic|condition|remediation|recommendation|theme|certificate|operand|validation|fail"
    r"|criteria|statereason|securitygroup|mimetype|contenttype|fieldtomatch|redactedfields"
    r"|publickey|saml|approvalrule|flagvalue|entitlements|dimension"
)
BASE64 = re.compile(r"base-?64", re.I)
NOT_BASE64 = re.compile(
    r"certificate$|chain|csr$|key$|fingerprint|checksum|hash|md5|sha\d*$|crc|arn$|type$|uri$|state$|policy$|licen[sc]e$"
    r"|vieworiginaltext$|context$|descriptor$",
    re.I,
)
PERSONAL = re.compile(
    r"first_?name|lastname|givenname|familyname|surname|middlename|fullname|legalname|businessname|email|phone|street"
    r"|postalcode|zipcode|addressline|birth|"
    r"gender|nickname|jobtitle|taxregistration|accountnumber|patient|profileurl|mobile|fax|telephone|honorific|contact|"
    r"playerid|userid|owneraddress|^address$|^city$|^position$|geofence|principalname|speakerid|locale$|^roles$|^users?$"
    r"|^company$|^department$"
)
# Members that AWS calls sensitive and that only name, count or date something.
LABEL = re.compile(
    r"(names?|description|titles?|tags?|tagkeys?|tagvalues?|key|nexttoken|arns?|ids?|createtime|updatetime|createdby"
    r"|modifiedby|lastupdatedby|status|types?|comment|expression|filters?"
    r"|schedule|locale|ip|ipaddress(es)?|ipv[46]|ports?|schema|regions?|author|category|labels?|kmskeyid|reasons?|fromport"
    r"|toport|iprange|versions?|timestamp|time|statusmessage|createdat|endedat|ipaddressv[46]"
    r"|updatedat|alias|ur[il]|country|countrycode|state|issuer|fingerprint|bucket|keyprefix|certificates?|certificatechain"
    r"|publickeys?|claim|domains?|urls|logofile|faviconfile|thumbnail|policy|sharenotes|ownerinformation|organizationalunits"
    r"|entityidprefix|location)$"
)
# Services that keep what customers say and who they are. Such members of their answers count, although AWS calls none
# sensitive.
CUSTOMERS = {
    "cases", "connect", "health-agent", "healthlake", "iottwinmaker", "kendra", "mechanicalturk", "medical-imaging",
    "mobiletargeting", "profile", "rum", "ses", "wisdom",
}
ANSWERS = re.compile(
    r"^(content|body|text|messages|messagebody|transcript|utterance|document|records?|items|stringvalues?|attributevalue"
    r"|attributes?|value|values|answer|rows?|subject|events?|documentexcerpt|propertyvalues|question|useranswer)$"
)
# Services that keep the data that such members of a request name.
STORAGE = {"s3", "s3-object-lambda", "s3-outposts", "s3express", "s3tables", "s3vectors", "lightsail", "macie2"}
HEADERS = re.compile(r"request.*headers.*value|headers.*value$", re.I)
# The whole names of blobs that show nobody's data.
NOT_CONTENT = re.compile(
    r"certificate(s|chain|body)?|(server|client|ca|signing|root|public|key)certificate|publickey(value|material)?|\w*schema"
    r"|icon|logo|logofile|favicon|faviconfile|stylesheet|styledescriptor|glyphs?|sprites?|tile|map"
    r"|metricwidgetimage"
)
# Members anywhere in a request that name an object that AWS reads for the caller.
STORED = re.compile(
    r"s3(object|location|source|file|document|image|input|data|relative)+(path|ur[li]|key|location|object)?$|s3(path|ur[li]"
    r"|key)$|(object|file|source|image|document|input|template|manifest)s3\w*$"
)
STORED_IN = re.compile(r"(s3)?bucket(name)?")
STORED_AS = re.compile(r"(s3)?(object)?(key|name|path)")
FETCHED = re.compile(
    r"^template(ur[li]|body|s3)|^(source|file|document|image|object|data|content|manifest)(ur[li]|location)$|^url$|webhookurl$"
    r"|endpointur[li]$"
)
WRITES_TO = re.compile(
    r"(output|destination|export|delivery|report|result|target)\w*(s3|bucket|uri|location|path)|^s3outputpath$|s3destination"
    r"|configdelivery"
)
FREE_QUERY = re.compile(
    r"^(querystring|querystatement|statement|sql|sqlquery|query|querytext|filterpattern|filterexpression"
    r"|keyconditionexpression|expression|selectexpression|"
    r"queryexpression|searchexpression|searchquery|querydefinition|metricdataqueries)$"
)

# Words and names of actions without an operation that show settings.
SETTINGS_SAID = re.compile(r"^\W*(list|describe|get|view|retrieve|return|check|display|show|read)s?\b", re.I)
SETTINGS = re.compile(
    r"(Tags?|TagsFor\w+|Polic(y|ies)|Settings?|SettingsSets?|Config(uration)?s?|Permissions?|Preferences?|Limits?|Quotas?"
    r"|Types?|Regions?|Options?|Offerings|Eligibility|Capacity|Scope"
    r"|WebACL|WebACLFor\w+|ResourcesForWebACL|WebACLAssociations?|AccountPublicAccessBlock|BucketVersioning|AccessPoints?"
    r"|Buckets?|Denylist|Compliance|Enforced|FreeTrial\w*|Plan|Eulas?)$"
)
# An action reads only if its description has one of these among its first words.
READING_WORD = re.compile(
    r"\b(list|get|retriev|retir|retreiv|return|describ|view|read|search|show|display|check|provid|fetch|obtain|look|query"
    r"|queries|count|enumerat|find|validat|simulat|compar|preview|calculat|see|indicat|descri|information|set of|metadata"
    r"|resolv|downloads? (the public|metadata))",
    re.I,
)

ACT_WORDS = (
    "sends|starts|creates|generates|initiates|invokes|runs|executes|exports|registers|deletes|launches|triggers|uploads|writes"
    "|publishes|issues|submits|enables|"
    "evaluates|tests|re-ranks|downloads your|transforms|verifies|acquires|claims|polls|requests a sampling|simulates a|resends"
    "|forwards|redirects|performs a manual"
)
FIRST_VERB = re.compile(
    rf"^\W*(deprecated\W+)?({ACT_WORDS}|send|start|create|generate|initiate|invoke|run|execute|export|register|delete|launch"
    rf"|trigger|upload|write|publish|issue|submit|"
    r"authenticate|exchange|mint|consume|receive|ingest|store|record|update|modify|accept|acknowledge|assume|switch|open|join"
    r"|post|put|refresh|reset|verify|evaluate|test)\b",
    re.I,
)
# The same verbs in descriptions of actions that change nothing.
HARMLESS_START = re.compile(
    r"^(generates?|creates?)( and returns)? (a |an |the )?(\w+ )?(list|summary|paginated|recommendations|comma|headers)"
    r"|^(accept|accepts|access) |^enables you to|^requests? (the|a sampling)",
    re.I,
)
SOMEWHERE = re.compile(
    r",\s*(sends|starts|invokes|generates|initiates|exports|deletes|creates|launches|triggers|uploads|writes|publishes)\b"
    r"|\b(sends (a|an|the) (\w+ )*(message|email|e-mail|code|sms|request|notification|command)|starts (a|an|the) (\w+ )*job"
    r"|to the amazon s3 bucket that you specify"
    r"|polls for|changes the status|is marked as|will be marked|also (creates|starts|sends|deletes|removes))\b",
    re.I,
)
COSTS = re.compile(
    r"(incur|additional|associated|cost per|per[- ](request|query|scan|gb)|each (paginated )?request)[^.]*(charge|cost|fee"
    r"|pric|billed)|(charge|cost|fee|billed)[^.]*(per|each|for every|based on)[^.]*"
    r"(request|quer|scan|gb|byte|event)|(you are|you're|will be) charged|pricing information|incurs?\s+(a\s+)?(cost|charge)",
    re.I,
)

# Names of actions. They decide for actions without an operation, and add to what the models say of the others.
NAMED = {
    "secret": re.compile(
        r"(Secret|Password|Credentials?|Token|AuthCode|ApiKeys?|APIKey|AccessKeys?|UnlockCode|StreamKey|LicenseKey|Passphrase"
        r"|Challenge|PrivateKey|IdentityContext|"
        r"ConnectionString|SessionContext|UserPoolInfo|BearerTokens?|JoinToken)$"
    ),
    "signs": re.compile(r"(U[rR][lL]|U[rR]I)(For\w+)?$|Presigned|DownloadU|UploadU|ActionLink$|EmbedU|ArtifactU"),
    "data": re.compile(
        r"Messages?$|Message$|Conversations?$|Transcripts$|FileContent|DocumentContent|RawMessage|ReadData|GetRecords?$"
        r"|ListRecords|QueryRecords|EntityRecords|GetItems?$|"
        r"StreamRecords|TableData$|ScreenData|TableRows|QueryHistory|QueryExecutionHistory|QueryString$|SavedQuery"
        r"|SampledRequests|SampleData|Chat(Info|Messages?)$|"
        r"CellRunResult|CodeSnippet|DatasetContent$|ExportedFile|StudyInstances|SearchEverything|SearchWith"
        r"|GetStreamingSessionStream|ImageFrame|KnowledgeItem|"
        r"AnalyzerRecommendations|CaseAttachment|EngagementAttachment|Communications?$|GetCases?$|ListCases$|CaseDraft"
        r"|SearchForCases|^Select|^Scan$|GetData$|GetObject$|GetObject(Version)?$|"
        r"GetFile$|GetDocument$|GetTaxInfo|AgreementDocument|GetEventDataStoreData|GetServiceData$|DicomInstances|SearchDICOM"
        r"|SearchTraces|QueryMetrics$|GetHeadObject|ReadFromRepository|"
        r"GetQueryResultsStream|QueryStatement|RetainedMessage|^Select(Multi\w*)?$"
        r"|(?<!Scope)(?<!Revocation)(?<!Hub)(?<!GetEnvironment)Content(Info)?$"
    ),
    "personal": re.compile(
        r"^(Get|List|Search|Describe|BatchGet|Lookup|View)(Users?|Contacts?|Customer\w*|Persons?|People|Members?|Profiles?"
        r"|UserInfo|DeviceIdentity|UserByEmail|UserProfiles?|"
        r"MyUserProfile|AdminUsers|MfaDevicesForUser|UsersV1|SecondaryUser\w*|ActivityReportData|CompanyProfile|AccountContact)$"
    ),
    "acts": re.compile(
        r"^(Preview|Generate|Start|Send|Invoke|Run)(?!s)|GetServiceLastAccessed$|VerificationCode$|GetActivityTask|GetTask$"
        r"|PollFor"
    ),
    "cost": re.compile(r"^(Query|Scan|Select)\w*|SearchEverything"),
}


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def members(model, reference, path=(), above=()):
    """Yields every member of a shape: its path, its shape, its documentation."""
    name = reference["shape"]
    shape = model["shapes"][name]
    yield path, shape, text(reference.get("documentation")) or text(shape.get("documentation"))
    if name in above:
        return
    inside = {
        "structure": shape.get("members", {}).items(), "list": [("[]", shape.get("member"))], "map": [("{}", shape.get("value"))]
    }
    for key, inner in inside.get(shape["type"], ()):
        yield from members(model, inner, (*path, key), (*above, name))


def label(path):
    names = [part for part in path if part not in ("[]", "{}")]
    return plain(names[-1]) if names else ""


def says_of(model, operation, path):
    """Returns the documentation of the map at the end of a path."""
    reference = operation["output"]
    for part in path[:-1]:
        shape = model["shapes"][reference["shape"]]
        reference = shape["member"] if part == "[]" else shape["value"] if part == "{}" else shape["members"][part]
    return text(reference.get("documentation")) or text(model["shapes"][reference["shape"]].get("documentation"))


def is_of_customers(name, path):
    """True if such a member holds what customers say or who they are. It is of a service that keeps such data."""
    inside = re.search(r"tag|error|fail|lockversion|validation", plain("".join(path)))
    return not inside and (
        ANSWERS.search(name) or (PERSONAL.search(name) and not re.search(r"(arn|id|listname|description)$", name))
    )


def is_told_elsewhere(name, path, hits):
    """True if a member that AWS calls sensitive is only a label, or is a hit of another kind."""
    where = ".".join(path)
    return (LABEL.search(name) or ENVIRONMENT.search(name) or name == "parameters" or any(plain(part) == "tags" for part in path)
            or any(where in some for some in hits.values()))


def is_shown(name, path, says):
    """True if such a member holds what somebody wrote, said, ran or stored."""
    above = [plain(part) for part in path[:-1] if part not in ("[]", "{}")]
    if NOT_SHOWN.search("".join([*above, name])) or (name == "inputs" and path[-1] == "[]"):
        return False
    return (
        SHOWN.search(name)
        or any(ROWS.search(part) for part in above)
        or (BASE64.search(says) and not NOT_BASE64.search(name))
        or (name == "code" and above and CODE.search(above[-1]))
    )


def opens(operation, name, path):
    """True if such a member is an address that opens something for whoever has it."""
    above = [part for part in path[:-1] if part != "[]"]
    alone = re.match("Get|Describe", operation["name"]) and len(path) <= 2 and not {"[]", "{}"} & set(path)
    return (
        OPENS.search(name)
        or (name == "url" and (alone or (above and OPENED.search(plain(above[-1])))))
        or (name == "uri" and above and plain(above[-1]) == "consolelink")
    )


def output_kinds(model, operation, is_customers, hits):
    described = text(operation.get("documentation"))
    for path, shape, says in members(model, operation["output"]):
        name, where, sensitive = label(path), ".".join(path), shape.get("sensitive")
        kind = shape["type"]
        if kind == "string" and "enum" not in shape:
            under = any(SECRET_PARENT.search(plain(part)) for part in path[:-1])
            if NO_SECRET.search(says):
                pass
            elif (
                (SECRET.search(name) and not TELLS.search(name) and not PAGING.search(name))
                or (under and (sensitive or name in VALUES))
                or (path[-1:] == ("{}",) and SECRET_WORDS.search(says_of(model, operation, path)))
            ):
                hits["secret"].append(where)
            if (
                (SIGNED.search(says) and URL.search(name))
                or URL_NAMED.search(name)
                or (URL.search(name) and SIGNED.search(described))
            ):
                hits["signs"].append(where)
            if (sensitive and re.search(r"(ur[li]s?|link|endpoint)$", name)) or opens(operation, name, path):
                hits["signs"].append(where)
            if URL.search(name) and any("webhook" in plain(part) for part in path):
                hits["secret"].append(where)
            if (
                (sensitive and CONTENT.search(name))
                or HEADERS.search(where)
                or (is_customers and is_of_customers(name, path))
                or is_shown(name, path, says)
                or ("thumbnail" in name and not URL.search(name))
            ):
                hits["data"].append(where)
            elif PERSONAL.search(name) and sensitive:
                hits["personal"].append(where)
            elif sensitive and not is_told_elsewhere(name, path, hits):
                hits["data"].append(where)
        if kind in ("structure", "map", "list") and sensitive:
            whole = (
                "secret"
                if SECRET_PARENT.search(name)
                else "data"
                if CONTENT.search(name)
                else "personal"
                if PERSONAL.search(name)
                else None
                if is_told_elsewhere(name, path, hits)
                else "data"
            )
            if whole:
                hits[whole].append(where)
        if IN_PICTURES.search(name) and not LOOKED_FOR.search(plain("".join(path))):
            hits["data"].append(where)
        if ((kind == "blob" or shape.get("document")) and not NOT_CONTENT.fullmatch(name)) or shape.get("eventstream"):
            hits["data"].append(where)
        if kind in ("map", "list", "string") and (
            ENVIRONMENT.search(name)
            or (name == "parameters" and (sensitive or PARAMETERS.search(plain("".join(path[:-1]) + operation["name"]))))
        ):
            hits["environment"].append(where)


def is_stored(shape, path):
    """True if such a member of a request names an object in S3, by a bucket and a key or by an address."""
    if shape["type"] == "structure":
        names = [plain(name) for name in shape.get("members", {})]
        return any(STORED_IN.fullmatch(name) for name in names) and any(STORED_AS.fullmatch(name) for name in names)
    parts = [plain(part) for part in path]
    return (
        shape["type"] == "string"
        and "enum" not in shape
        and (any(STORED.search(part) for part in parts) or (parts[-2:-1] == ["s3"] and STORED.search("s3" + parts[-1])))
        and not WRITES_TO.search("".join(parts))
    )


def input_kinds(model, operation, is_storage, hits):
    for path, shape, _says in members(model, operation["input"]):
        name, where = label(path), ".".join(path)
        if shape["type"] == "boolean" and ASKS.search(name):
            hits["secret"].append("asks: " + where)
        if not is_storage and is_stored(shape, path):
            hits["fetches"].append(where)
        if shape["type"] == "string" and FETCHED.search(name) and not re.search(r"queue|redirect|callback", name):
            hits["fetches"].append(where)
        is_near = shape["type"] == "string" and len(path) <= 2
        is_told = re.match(r"(List|Search|Describe)", operation["name"]) or operation["name"] == "GetBucket"
        if is_near and WRITES_TO.search(name) and not is_told:
            hits["acts"].append("writes: " + where)
        if FREE_QUERY.search(name):
            hits["cost"].append(where)


def kinds(action, description, found):
    """Returns where each kind of harm is seen."""
    hits = collections.defaultdict(list)
    name = action.split(":")[1]
    for kind, pattern in NAMED.items():
        if pattern.search(name) and (kind != "personal" or not found):
            hits[kind].append("the name")
    wants = re.sub(
        r"^\W*(\(\w+\)\s+)?(Grants?|Controls)\W+permissions?\W+(to|for)\s+(invoke (Get|List)\w+.*)?", "", description or ""
    )
    if FIRST_VERB.search(wants) and not HARMLESS_START.search(wants):
        hits["acts"].append(wants[:70])
    if wants and not READING_WORD.search(" ".join(wants.split()[:10])):
        hits["acts"].append("says of no reading: " + wants[:70])
    if not found and not (SETTINGS_SAID.search(wants) and SETTINGS.search(name)):
        hits["data"].append("no operation tells what it shows")
    for model, operation in found:
        says = text(operation.get("documentation"))
        first = says.split(". ")[0]
        if (
            (FIRST_VERB.search(first) and not HARMLESS_START.search(first))
            or SOMEWHERE.search(first)
            or operation["http"]["method"] in ("DELETE", "PUT", "PATCH")
        ):
            hits["acts"].append(first[:70])
        if COSTS.search(says):
            hits["cost"].append(COSTS.search(says)[0][:60])
        if "output" in operation:
            output_kinds(model, operation, action.split(":")[0] in CUSTOMERS, hits)
        if "input" in operation:
            input_kinds(model, operation, action.split(":")[0] in STORAGE, hits)
    return {kind: sorted(set(where)) for kind, where in hits.items()}


def derive():
    """Returns where each kind of harm is seen, for each action that cx calls reading and that does harm."""
    corpus = known()
    reading, found = reads(), operations()
    hits = {}
    for prefix, privileges in sorted(corpus.items()):
        for name, privilege in sorted(privileges.items()):
            action = f"{prefix}:{name}"
            if reading(action, privilege["access_level"]) and (
                some := kinds(action, privilege["description"], found.get(action.lower(), []))
            ):
                hits[action] = some
    return hits


VERB = re.compile(r"(Batch)?(Get|Describe|View|Read|Query|Lookup)(?=[A-Z])")


def noun(name):
    """Returns the noun of an action that shows single things; None for any other."""
    found = VERB.match(name)
    return found and re.sub(r"(?<!s)s$", "", re.sub(r"ies$", "y", re.sub(r"V\d$", "", name[found.end():])))


def twins(actions):
    """Returns actions without a hit that have a twin: the same prefix and noun under another verb, which no session policy
    allows."""
    reading, nouns = reads(), collections.defaultdict(list)
    for prefix, privileges in known().items():
        for name, privilege in privileges.items():
            if noun(name) and reading(f"{prefix}:{name}", privilege["access_level"]):
                nouns[prefix, noun(name)].append(f"{prefix}:{name}")
    for some in nouns.values():
        harmful = [action for action in some if actions.get(action, set()) & MANDATORY]
        yield from ((action, harmful[0]) for action in some if harmful and not actions.get(action))


def reviewed():
    """Returns the review: patterns with kinds that a person added, actions with kinds that a person took back, actions that do no
    harm although a twin does, and actions that cost money and stay allowed."""
    added, kept, alone, costly = [], {}, set(), set()
    for number, line in enumerate(REVIEWED.read_text().splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        if found := re.fullmatch(r"([~$]) ([\w-]+:\w+): \S.*", line):
            (alone if found[1] == "~" else costly).add(found[2])
            continue
        found = re.fullmatch(r"([+-]) (\S+) ([a-z,]+): (\S.*)", line)
        assert found and set(found[3].split(",")) <= KINDS.keys(), f"{REVIEWED.name}:{number}: {line}"
        if found[1] == "+":
            added.append((found[2], set(found[3].split(","))))
        else:
            assert found[2] not in kept, f"{REVIEWED.name}:{number}: a second line on {found[2]}"
            kept[found[2]] = set(found[3].split(","))
    return added, kept, alone, costly


def judged():
    """Returns the kinds of harm of each denied action, the allowed actions that cost money, and what is stale or missing in the
    review."""
    hits = {action: set(some) for action, some in derive().items()}
    added, kept, alone, costly = reviewed()
    stale = [
        f"{action}: {kind} is not derived" for action, some in kept.items() for kind in sorted(some - hits.get(action, set()))
    ]
    for action, some in kept.items():
        hits[action] = hits.get(action, set()) - some
    for pattern, some in added:
        prefix = pattern.split(":")[0]
        names = [f"{prefix}:{name}" for name in known().get(prefix, {})]
        met = fnmatch.filter(names, pattern)
        stale += [] if met else [f"{pattern}: IAM has no such action"]
        stale += [f"{pattern}: derived anyway" for name in met[:1] if all(some <= hits.get(name, set()) for name in met)]
        for name in met:
            hits.setdefault(name, set()).update(some)
    stale += [f"{action}: denied all the same, for {kind}" for action in kept for kind in sorted(hits[action])]
    actions = {action: some for action, some in sorted(hits.items()) if some}
    pairs = dict(twins(actions))
    stale += [
        f"{action}: does no harm, and {twin} does" for action, twin in pairs.items() if action not in alone and action not in kept
    ]
    stale += [f"{action}: has no twin that does harm" for action in sorted(alone - pairs.keys())]
    stale += [f"{action}: IAM has no such action, or it is denied" for action in sorted(costly)
              if action in actions or action.split(":")[1] not in known().get(action.split(":")[0], {})]
    return actions, sorted(costly | {action for action, some in kept.items() if "cost" in some}), stale
