/// Actions that only read, and what they read is a secret, a key to more, or the data of the business.
///
/// Not among them, since no incident is looked into without: logs, traces, and the settings of functions, tasks and stacks,
/// in which nobody should keep a secret, though some do.
enum SensitiveActions {
    /// Denied in every session policy that has room, whichever services it names.
    static let core = [
        "ec2:GetPasswordData", "kms:Decrypt", "lambda:GetFunction", "s3:GetDataAccess", "s3:GetObject*",
        "secretsmanager:BatchGetSecretValue",
        "secretsmanager:GetSecretValue", "sqs:ReceiveMessage", "ssm:GetParameter*", "sts:AssumeRole*", "sts:Get*Token",
    ]

    /// Denied where the session's services would allow them.
    static let others = [
        "amplifybackend:GetToken", "appconfig:GetConfiguration", "appconfig:GetLatestConfiguration",
        "appsync:ListApiKeys", "athena:GetQueryResults*", "autoscaling:DescribeLaunchConfigurations",
        "bedrock-agentcore:Get*ApiKey", "bedrock-agentcore:Get*Token", "bedrock-agentcore:GetEvent",
        "bedrock-agentcore:GetMemoryRecord", "bedrock-agentcore:ListMemoryRecords", "bedrock-mantle:GetFile",
        "bedrock:GetAgentMemory", "bedrock:GetInvocationStep", "bedrock:GetKnowledgeBaseDocuments",
        "cassandra:GetRecords", "cassandra:Select*", "chime:GetChannelMessage", "chime:ListChannelMessages",
        "cloudfront-keyvaluestore:GetKey", "cloudfront-keyvaluestore:ListKeys", "codeartifact:GetAuthorizationToken",
        "codeartifact:GetPackageVersionAsset", "codeartifact:ReadFromRepository", "codecommit:GetBlob",
        "codecommit:GetFile", "codecommit:GitPull", "codeconnections:Get*Token", "codepipeline:GetJobDetails",
        "codepipeline:GetThirdPartyJobDetails", "codestar-connections:Get*Token",
        "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken*",
        "cognito-idp:DescribeUserPoolClient", "cognito-idp:GetTokensFromRefreshToken", "cognito-idp:GetUser",
        "cognito-idp:ListUserPoolClientSecrets", "cognito-idp:ListUsers*", "cognito-sync:ListRecords",
        "cognito-sync:QueryRecords", "connect:GetAttachedFile", "connect:GetFederationToken",
        "datapipeline:QueryObjects", "datazone:Get*Credentials", "dax:BatchGetItem", "dax:GetItem", "dax:Query",
        "dax:Scan", "dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:GetRecords", "dynamodb:Query",
        "dynamodb:Scan", "ebs:GetSnapshotBlock", "ec2:DescribeInstanceAttribute",
        "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeVpnConnections", "ec2:GetConsole*",
        "ec2:GetLaunchTemplateData", "ec2messages:GetMessages", "ecr-public:GetAuthorizationToken",
        "ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer",
        "finspace-api:GetProgrammaticAccessCredentials", "gamelift:GetComputeAccess", "gamelift:GetComputeAuthToken",
        "gamelift:GetInstanceAccess", "geo:DescribeKey", "glacier:GetJobOutput", "glue:GetConnection*",
        "glue:GetEntityRecords", "healthlake:GetExportedFile", "healthlake:ReadResource", "healthlake:Search*",
        "inspector2:BatchGetCodeSnippet", "iot:GetRetainedMessage", "iotanalytics:GetDatasetContent",
        "iotmanagedintegrations:GetCredentialLocker", "iotsitewise:BatchGetAssetPropertyValue*",
        "iotsitewise:GetAssetPropertyValue*", "iotsitewise:GetInterpolatedAssetPropertyValues", "iq:GetChatToken",
        "ivs:BatchGetStreamKey", "ivs:GetStreamKey", "kafka-cluster:ReadData", "kinesis:GetRecords",
        "kinesisvideo:GetClip", "kinesisvideo:GetDASH*", "kinesisvideo:GetHLS*", "kinesisvideo:GetImages",
        "kinesisvideo:GetMedia*", "lakeformation:Get*Credentials", "lakeformation:GetWorkUnitResults",
        "lambda:GetLayerVersion", "license-manager:GetAccessToken", "lightsail:GetBucketAccessKeys",
        "lightsail:GetRelationalDatabaseMasterUserPassword", "macie2:GetSensitiveDataOccurrences",
        "mediapackagev2:GetObject", "mediastore:GetObject", "medical-imaging:GetImageFrame",
        "neptune-db:GetStreamRecords", "neptune-db:ReadDataViaQuery", "neptune-graph:ReadDataViaQuery",
        "opensearch:GetDirectQueryResult", "pca-connector-scep:GetChallengePassword", "profile:ListProfileObjects",
        "qbusiness:GetDocumentContent", "qbusiness:ListMessages", "qbusiness:SearchRelevantContent", "qldb:GetBlock",
        "qldb:GetRevision", "quicksight:Get*EmbedUrl", "quicksight:GetAuthCode", "redshift-data:GetStatementResult*",
        "rds:DownloadCompleteDBLogFile", "rds:DownloadDBLogFilePortion",
        "redshift-serverless:GetIdentityCenterAuthToken", "redshift:GetIdentityCenterAuthToken",
        "route53globalresolver:GetAccessToken", "s3-object-lambda:GetObject*", "s3-outposts:GetObject*",
        "s3tables:GetTableData", "s3vectors:GetVectors", "s3vectors:ListVectors", "s3vectors:QueryVectors",
        "sagemaker:BatchGetRecord", "sagemaker:GetRecord", "sdb:GetAttributes", "sdb:Select",
        "ses:GetArchiveMessage*", "snowball:GetJobManifest", "snowball:GetJobUnlockCode", "ssm:GetAccessToken",
        "storagegateway:DescribeChapCredentials", "support:DescribeAttachment", "support:DescribeCases",
        "support:DescribeCommunications",
        "timestream:Select*", "wafv2:GetDecryptedAPIKey", "workdocs:GetDocument*",
        "workmailmessageflow:GetRawMessageContent",
    ]

    /// Settings and histories that hold what their authors should not have put there. Every session reads them; where a policy
    /// names one, its author is asked why.
    private static let settings: Set<String> = [
        "cloudformation:GetTemplate", "ecs:DescribeTaskDefinition", "elasticbeanstalk:DescribeConfigurationSettings",
        "lambda:GetFunctionConfiguration", "states:GetExecutionHistory",
    ]

    /// Whether a policy that allows the action by name should say why.
    static func needsReason(_ action: IAMAction) -> Bool { contains(action) || settings.contains(action.text) }

    private static let byService = Dictionary(grouping: (core + others).map(ActionPattern.init), by: \.service)

    static func contains(_ action: IAMAction) -> Bool {
        byService[action.service]?.contains { $0.matches(action.text) } ?? false
    }

    /// The patterns of one service.
    static func patterns(of service: String) -> [ActionPattern] { byService[service] ?? [] }
}
