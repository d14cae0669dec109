public import IAM

/// One command of the AWS CLI.
public struct AWSOperation: Hashable, Sendable {
    /// The CLI's name of the service, as `s3api`.
    public var service: String
    /// As `delete-object`.
    public var command: String
    /// IAM's action, as `s3:DeleteObject`; nil where it is not known.
    public var action: String?
    /// Nil where it is not known.
    public var level: ActionLevel?

    /// What is not known as reading counts as mutating.
    public var isMutating: Bool {
        if let level { return !level.isReading }
        let readers = ["get-", "list-", "describe-", "head-", "batch-get-", "search-", "lookup-"]
        return !readers.contains(where: command.hasPrefix)
    }

    /// As a person types it, with something behind it that every operation may have.
    public var line: String { "aws \(service) \(command)" }
}
