/// What the user asked for, apart from the policy and the settings.
public enum LaunchRequest: Hashable, Sendable {
    /// An interactive session, opened with a question where there is one.
    case session(prompt: String?)
    /// One answer on standard output.
    case answer(prompt: String)
    /// Claude Code with the user's own arguments.
    case agent(arguments: [String])
    /// Something else than the agent, in the same sandbox.
    case command([String])
    /// The probes of ``Verification`` instead of the agent.
    case verification
}
