// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import IAM

/// The variables by which the AWS CLI finds its region, its credentials and its endpoint (AWS CLI User Guide,
/// "Environment variables"; AWS SDKs and Tools Reference Guide, "Service-specific endpoints").
///
/// Version 2 goes by `AWS_REGION` before `AWS_DEFAULT_REGION`, version 1 by `AWS_DEFAULT_REGION` alone
/// (measured on 2.9.19 and 1.45.11).
struct AWSVariables {
    let variables: ProcessVariables

    /// The place of the configuration that cx writes, with a profile for each role.
    private static let configuration = "/run/cx/aws-config"

    /// True for a variable whose possible values are worth telling apart.
    static func matter(_ name: String) -> Bool { name.hasPrefix("AWS_") }

    /// Returns the value of a variable that is set to something.
    subscript(name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The regions that a call may go to, if no option names one.
    var regions: [AWSCall.Region] {
        let first = variables["AWS_REGION"]
        let second = variables["AWS_DEFAULT_REGION"]
        guard let first, first != UnknownText.own else {
            // cx sets the first one, and version 1 does not know it.
            let regions = [first, second].compactMap(\.self).map(AWSCall.Region.init)
            return regions.isEmpty ? [.missing] : Set(regions).sorted { $0 < $1 }
        }
        return [AWSCall.Region(first)]
    }

    /// The profile, which may be empty or unknown; nil if none is chosen.
    var profile: String? { variables["AWS_PROFILE"] ?? variables["AWS_DEFAULT_PROFILE"] }

    /// The reason for which the call is not made with the session's credentials; nil if it is.
    var foreignCredentials: String? {
        if self["AWS_ACCESS_KEY_ID"] != nil { return "AWS_ACCESS_KEY_ID gives it other keys" }
        if self["AWS_WEB_IDENTITY_TOKEN_FILE"] != nil, self["AWS_ROLE_ARN"] != nil {
            return "AWS_ROLE_ARN gives it another role"
        }
        return nil
    }

    /// The variable that names other files of profiles; nil if the command reads those of cx.
    var foreignFile: String? {
        let configuration = variables["AWS_CONFIG_FILE"]
        let isOwn = configuration == UnknownText.own || configuration == Self.configuration
        if !isOwn, !haveNoCredentials { return "AWS_CONFIG_FILE" }
        let shared = self["AWS_SHARED_CREDENTIALS_FILE"]
        return shared == nil || shared == "/dev/null" ? nil : "AWS_SHARED_CREDENTIALS_FILE"
    }

    /// True if no file and no endpoint gives the call credentials. The home inside has no files of profiles.
    var haveNoCredentials: Bool {
        [
            "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        ].allSatisfy { variables[$0] == nil }
    }

    /// The kinds of endpoint that a call may use.
    var kinds: [EndpointKind] {
        let fips = flag("AWS_USE_FIPS_ENDPOINT")
        let dualStack = flag("AWS_USE_DUALSTACK_ENDPOINT")
        return fips.flatMap { fips in dualStack.map { EndpointKind(isFIPS: fips, isDualStack: $0) } }
    }

    private func flag(_ name: String) -> [Bool] {
        guard let text = self[name], text != UnknownText.own else { return [false] }
        return UnknownText.isIn(text) ? [false, true] : [text.lowercased() == "true"]
    }

    /// Returns the address that variables give a service's endpoint; nil if they give none.
    func endpoint(of service: String) -> String? {
        if self["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.lowercased() == "true" { return nil }
        let own = variables.values.keys.sorted().first { name in
            name.hasPrefix(Self.prefix) && self[name] != nil
                && AWSServiceName.isName(name.dropFirst(Self.prefix.count), of: service)
        }
        return own.flatMap { self[$0] } ?? self["AWS_ENDPOINT_URL"]
    }

    private static let prefix = "AWS_ENDPOINT_URL_"
}

/// The names of services in variables such as `AWS_ENDPOINT_URL_SQS`.
enum AWSServiceName {
    /// Services whose name there has other letters than the AWS CLI's (botocore 1.43.11, `serviceId`).
    private static let others = [
        "ce": "COST_EXPLORER", "cognito-idp": "COGNITO_IDENTITY_PROVIDER", "config": "CONFIG_SERVICE",
        "configservice": "CONFIG_SERVICE", "cur": "COST_AND_USAGE_REPORT_SERVICE", "deploy": "CODEDEPLOY",
        "discovery": "APPLICATION_DISCOVERY_SERVICE", "dms": "DATABASE_MIGRATION_SERVICE",
        "ds": "DIRECTORY_SERVICE", "ds-data": "DIRECTORY_SERVICE_DATA", "elb": "ELASTIC_LOAD_BALANCING",
        "elbv2": "ELASTIC_LOAD_BALANCING_V2", "es": "ELASTICSEARCH_SERVICE", "events": "EVENTBRIDGE",
        "iot-data": "IOT_DATA_PLANE", "iot-jobs-data": "IOT_JOBS_DATA_PLANE",
        "lex-models": "LEX_MODEL_BUILDING_SERVICE", "lex-runtime": "LEX_RUNTIME_SERVICE",
        "lexv2-models": "LEX_MODELS_V2", "lexv2-runtime": "LEX_RUNTIME_V2", "logs": "CLOUDWATCH_LOGS",
        "marketplace-entitlement": "MARKETPLACE_ENTITLEMENT_SERVICE",
        "meteringmarketplace": "MARKETPLACE_METERING", "mgh": "MIGRATION_HUB", "s3api": "S3",
        "sdb": "SIMPLEDB", "serverlessrepo": "SERVERLESSAPPLICATIONREPOSITORY",
        "sms-voice": "PINPOINT_SMS_VOICE", "stepfunctions": "SFN",
    ]

    /// True if the name means the service, which the AWS CLI's commands call `service`.
    static func isName(_ name: Substring, of service: String) -> Bool {
        letters(name) == letters((others[service] ?? service).uppercased())
    }

    /// Where the two names differ by words alone, they have the same letters.
    private static func letters(_ text: some StringProtocol) -> String {
        String(text.filter { $0 != "-" && $0 != "_" })
    }
}
