/// Actions that only read, and what they read is a secret, a key to more, or the data of the business.
///
/// Not among them, since no incident is looked into without: logs, traces, and the settings of functions, tasks and stacks,
/// in which nobody should keep a secret, though some do.
enum SensitiveActions {
    /// Denied in every session policy that has room, whichever services it names.
    static let core = [
        "ec2:GetPasswordData", "kms:Decrypt", "lambda:GetFunction", "s3:GetObject*",
        "secretsmanager:BatchGetSecretValue",
        "secretsmanager:GetSecretValue", "sqs:ReceiveMessage", "ssm:GetParameter*", "sts:AssumeRole*", "sts:Get*Token",
    ]

    /// Denied where the session's services would allow them.
    static let others = [
        "amplifybackend:GetToken", "appconfig:GetConfiguration", "appconfig:GetLatestConfiguration",
        "appsync:ListApiKeys", "athena:GetQueryResults*", "bedrock:GetAgentMemory", "bedrock:GetInvocationStep",
        "bedrock:GetKnowledgeBaseDocuments", "bedrock-agentcore:Get*Token", "bedrock-agentcore:Get*ApiKey",
        "bedrock-agentcore:GetMemoryRecord", "bedrock-mantle:GetFile", "cassandra:GetRecords", "cassandra:Select*",
        "chime:GetChannelMessage", "chime:ListChannelMessages", "cloudfront-keyvaluestore:GetKey",
        "cloudfront-keyvaluestore:ListKeys", "codeartifact:GetAuthorizationToken",
        "codeartifact:GetPackageVersionAsset", "codeartifact:ReadFromRepository", "codecommit:GetBlob",
        "codecommit:GetFile", "codeconnections:Get*Token", "codestar-connections:Get*Token",
        "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken*",
        "cognito-idp:DescribeUserPoolClient", "cognito-idp:GetTokensFromRefreshToken", "cognito-idp:GetUser",
        "cognito-idp:ListUsers*", "cognito-sync:ListRecords", "cognito-sync:QueryRecords", "connect:GetAttachedFile",
        "connect:GetFederationToken", "datapipeline:QueryObjects", "datazone:Get*Credentials", "dax:BatchGetItem",
        "dax:GetItem", "dax:Query", "dax:Scan", "dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:GetRecords",
        "dynamodb:Query", "dynamodb:Scan", "ec2:DescribeInstanceAttribute", "ec2:GetConsole*",
        "ec2messages:GetMessages",
        "ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer",
        "ecr-public:GetAuthorizationToken", "finspace-api:GetProgrammaticAccessCredentials",
        "gamelift:GetComputeAuthToken",
        "gamelift:GetInstanceAccess", "glue:GetConnection*", "glue:GetEntityRecords", "healthlake:GetExportedFile",
        "healthlake:ReadResource", "healthlake:Search*", "inspector2:BatchGetCodeSnippet", "iot:GetRetainedMessage",
        "kinesis:GetRecords", "kinesisvideo:GetClip", "kinesisvideo:GetDASH*", "kinesisvideo:GetHLS*",
        "kinesisvideo:GetImages", "kinesisvideo:GetMedia*", "lakeformation:Get*Credentials",
        "lakeformation:GetWorkUnitResults", "lambda:GetLayerVersion", "license-manager:GetAccessToken",
        "lightsail:GetBucketAccessKeys", "lightsail:GetRelationalDatabaseMasterUserPassword",
        "macie2:GetSensitiveDataOccurrences", "mediapackagev2:GetObject", "mediastore:GetObject",
        "medical-imaging:GetImageFrame", "neptune-db:GetStreamRecords", "neptune-db:ReadDataViaQuery",
        "neptune-graph:ReadDataViaQuery", "opensearch:GetDirectQueryResult", "pca-connector-scep:GetChallengePassword",
        "qbusiness:GetDocumentContent", "qbusiness:SearchRelevantContent", "quicksight:Get*EmbedUrl",
        "quicksight:GetAuthCode", "redshift:GetIdentityCenterAuthToken", "redshift-data:GetStatementResult*",
        "redshift-serverless:GetIdentityCenterAuthToken", "route53globalresolver:GetAccessToken",
        "s3-object-lambda:GetObject*", "s3-outposts:GetObject*", "s3tables:GetTableData", "s3vectors:GetVectors",
        "s3vectors:ListVectors", "s3vectors:QueryVectors", "sagemaker:BatchGetRecord", "sagemaker:GetRecord",
        "sdb:GetAttributes", "sdb:Select", "ses:GetArchiveMessage*", "snowball:GetJobManifest",
        "snowball:GetJobUnlockCode", "ssm:GetAccessToken", "support:DescribeAttachment",
        "support:DescribeCommunications", "timestream:Select*", "wafv2:GetDecryptedAPIKey", "workdocs:GetDocument*",
        "workmailmessageflow:GetRawMessageContent",
    ]

    private static let byService = Dictionary(grouping: (core + others).map(ActionPattern.init), by: \.service)

    static func contains(_ action: IAMAction) -> Bool {
        byService[action.service]?.contains { $0.matches(action.text) } ?? false
    }

    /// The patterns of one service.
    static func patterns(of service: String) -> [ActionPattern] { byService[service] ?? [] }
}
