/// One action of IAM.
public struct IAMAction: Hashable, Sendable {
    /// IAM's prefix of the service, as `sqs`.
    public var service: String
    /// As `ReceiveMessage`.
    public var name: String
    public var level: ActionLevel
    /// AWS's managed policies that allow it, on some resource at least.
    public var managed: ManagedReading
    /// True for an operation of AWS's models that its Service Authorization Reference lacks.
    public var isOperationAlone = false

    /// As policies write it.
    public var text: String { "\(service):\(name)" }
}
