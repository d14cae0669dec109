/// One action of IAM.
public struct IAMAction: Hashable, Sendable {
    /// IAM's prefix of the service, as `sqs`.
    public let service: String
    /// As `ReceiveMessage`.
    public let name: String
    public let level: ActionLevel
    /// AWS's managed policies that allow it, on some resource at least.
    public let managed: ManagedReading
    /// True for an operation of AWS's models that its Service Authorization Reference lacks.
    public let isOperationAlone: Bool
    /// As policies write it.
    public let text: String
    /// The same in lower case, since IAM takes upper and lower case alike.
    let lowered: [UInt8]
    /// How it does more harm than reading does; empty for most.
    let harm: HarmKinds
    /// True if an investigation may use it, but for the harm that it does.
    let isReading: Bool

    init(
        service: String, name: String, level: ActionLevel, managed: ManagedReading,
        isOperationAlone: Bool = false
    ) {
        self.service = service
        self.name = name
        self.level = level
        self.managed = managed
        self.isOperationAlone = isOperationAlone
        text = "\(service):\(name)"
        lowered = Array(text.lowercased().utf8)
        harm = HarmfulActions.kinds(service: service, name: name)
        isReading = ReadingActions.contains(text, name: name, level: level)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
