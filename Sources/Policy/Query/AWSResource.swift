// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import IAM

/// The resource that a call of the AWS CLI names.
enum AWSResource {
    /// Returns the ARN that IAM compares with the resources of statements, which may hold marks of
    /// `UnknownText`; nil if no word shows it, as where a service knows names of its own.
    static func name(of action: IAMAction, in call: AWSCall, partition: String) -> String? {
        if let place = S3Transfer.place(of: action, in: call) {
            return place.resource(of: action, partition: partition)
        }
        let values = call.arguments.map { word in
            word.hasPrefix("--") ? String(word.drop { $0 != "=" }.dropFirst()) : word
        }
        if let name = values.first(where: { isARN($0, of: action.service) }) { return name }
        if let queue = call.value(of: "--queue-url"), let name = queueName(queue, partition: partition) {
            return name
        }
        return call.readsInput || values.contains { $0.hasPrefix(UnknownText.any) } ? UnknownText.any : nil
    }

    private static func isARN(_ text: String, of service: String) -> Bool {
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return fields.count == 6 && fields[0] == "arn" && fields[2] == service
    }

    /// Returns the ARN of `https://sqs.REGION.amazonaws.com/ACCOUNT/NAME`; nil for any other text.
    private static func queueName(_ url: String, partition: String) -> String? {
        let parts = url.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == "https:", AccountID.isValid(parts[2]) else { return nil }
        let labels = parts[1].split(separator: ".")
        guard labels.count > 3, labels[0] == "sqs" else { return nil }
        return "arn:\(partition):sqs:\(labels[1]):\(parts[2]):\(parts[3])"
    }
}
