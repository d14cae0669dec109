public import Firewall

/// Everything that a guard is told before anything runs, as one line on its standard input.
public struct GuardPlan: Hashable, Sendable, Codable {
    public var services: GuardConfiguration
    public var ruleset: Ruleset
    public var container: GuardedContainer
    public var keeping: KeepingPlan
    /// The user's terminals that show the output of the sandbox.
    public var terminals: [LostTerminal]

    public init(
        services: GuardConfiguration, ruleset: Ruleset, container: GuardedContainer, keeping: KeepingPlan,
        terminals: [LostTerminal] = []
    ) {
        self.services = services
        self.ruleset = ruleset
        self.container = container
        self.keeping = keeping
        self.terminals = terminals
    }
}
