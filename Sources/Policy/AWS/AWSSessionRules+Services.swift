public import IAM

extension AWSSessionRules {
    /// IAM's prefixes of the services that the session is for.
    public func actionPrefixes(in egress: Egress) -> [String] { services ?? egress.actionPrefixes }
}

extension Egress {
    /// IAM's prefixes of the services that `egress.aws` names.
    public var actionPrefixes: [String] { services.flatMap(ActionCorpus.shared.prefixes) }
}
