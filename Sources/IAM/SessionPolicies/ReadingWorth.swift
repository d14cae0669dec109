// SPDX-License-Identifier: Apache-2.0

/// The worth of reading actions, where a session policy has no room for all of them.
///
/// Each service counts as much as any other, since the policy names it: its actions share a worth of one. An
/// action that investigations begin with counts as much as a whole service beside that.
struct ReadingWorth {
    /// The actions that are given up last, by service: state, alarms, logs, traces, the history of changes.
    private static let first: [String: Set<String>] = [
        "apigateway": ["GET"],
        "application-autoscaling": ["DescribeScalingActivities"],
        "autoscaling": ["DescribeAutoScalingGroups", "DescribeScalingActivities"],
        "batch": ["DescribeJobQueues", "ListJobs"],
        "cloudformation": [
            "DescribeStackEvents", "DescribeStackResources", "DescribeStacks", "ListStackResources",
            "ListStacks",
        ],
        "cloudtrail": ["LookupEvents"],
        "cloudwatch": [
            "DescribeAlarmHistory", "DescribeAlarms", "GetMetricData", "GetMetricStatistics", "ListMetrics",
        ],
        "codebuild": ["BatchGetBuilds", "ListBuildsForProject"],
        "codedeploy": ["GetDeployment", "ListDeployments"],
        "codepipeline": ["GetPipelineState", "ListPipelineExecutions"],
        "config": ["GetResourceConfigHistory"],
        "dynamodb": ["DescribeTable", "ListTables"],
        "ec2": ["DescribeInstanceStatus", "DescribeInstances", "DescribeSecurityGroups"],
        "ecr": ["DescribeImages", "DescribeRepositories"],
        "ecs": ["DescribeServices", "DescribeTasks", "ListServices", "ListTasks"],
        "eks": ["DescribeCluster", "ListClusters", "ListNodegroups"],
        "elasticache": ["DescribeCacheClusters", "DescribeEvents"],
        "elasticloadbalancing": ["DescribeLoadBalancers", "DescribeTargetGroups", "DescribeTargetHealth"],
        "events": ["DescribeRule", "ListRules", "ListTargetsByRule"],
        "health": ["DescribeEventDetails", "DescribeEvents"],
        "iam": ["GetRole", "GetRolePolicy", "ListAttachedRolePolicies", "ListRolePolicies", "ListRoles"],
        "kinesis": ["DescribeStreamSummary", "ListStreams"],
        "lambda": ["GetFunctionConfiguration", "ListEventSourceMappings", "ListFunctions"],
        "logs": [
            "DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents", "GetLogEvents", "GetQueryResults",
            "StartLiveTail", "StartQuery", "StopQuery",
        ],
        "pi": ["GetResourceMetrics"],
        "rds": ["DescribeDBClusters", "DescribeDBInstances", "DescribeEvents"],
        "s3": ["GetBucketLocation", "ListAllMyBuckets", "ListBucket"],
        "servicequotas": ["ListServiceQuotas"],
        "sns": ["GetTopicAttributes", "ListSubscriptionsByTopic", "ListTopics"],
        "sqs": ["GetQueueAttributes", "GetQueueUrl", "ListQueues"],
        "ssm": ["DescribeInstanceInformation", "ListCommands"],
        "states": ["DescribeExecution", "GetExecutionHistory", "ListExecutions", "ListStateMachines"],
        "tag": ["GetResources"],
        "xray": ["BatchGetTraces", "GetServiceGraph", "GetTraceSummaries"],
    ]

    /// True for an action that investigations begin with.
    static func isFirst(_ action: IAMAction) -> Bool { first[action.service]?.contains(action.name) ?? false }

    /// The worth of each action, by its text.
    private let worth: [String: Double]

    /// - Parameter meant: the reading actions that the policy means, by service.
    init(of meant: [String: [IAMAction]]) {
        var worth: [String: Double] = [:]
        for actions in meant.values {
            for action in actions {
                worth[action.text] = 1 / Double(actions.count) + (Self.isFirst(action) ? 1 : 0)
            }
        }
        self.worth = worth
    }

    /// Returns the worth of some actions together. An action that is not meant has none.
    func sum(_ actions: [IAMAction]) -> Double { actions.reduce(0) { $0 + (worth[$1.text] ?? 0) } }
}
