import Glibc

/// A launch whose command is the probes instead of the agent.
public struct Verification: Sendable {
    private let launch: Launch
    private let lines: ProbeLines
    private let image: String

    /// - Parameter plan: one for ``LaunchRequest/verification``.
    public init(plan: LaunchPlan, machine: Machine, progress: Progress) throws(LaunchError) {
        var plan = plan
        plan.container.mounts += try ProbeFiles.mounts(for: plan, machine: machine)
        let lines = ProbeLines(progress: progress)
        self.lines = lines
        image = plan.container.image.value
        launch = try Launch(plan: plan, machine: machine, progress: progress) { try lines.take($0) }
    }

    /// - Throws: why nothing ran, or why the probes did not come to their end.
    public func run() async throws(LaunchError) -> VerificationOutcome {
        let outcome = try await launch.run()
        if let failure = outcome.failure { throw explained(failure) }
        if let report = lines.report { return .ended(report) }
        guard Self.endings.contains(outcome.exitStatus) else {
            throw LaunchError(
                "the probes did not come to their end", detail: "exit status \(outcome.exitStatus)")
        }
        return .interrupted(exitStatus: outcome.exitStatus)
    }

    private static let endings = Set(
        [SIGINT, SIGTERM, SIGHUP, SIGQUIT].map { Interruption(signal: $0).exitStatus })

    private func explained(_ error: LaunchError) -> LaunchError {
        guard let detail = error.detail, detail.contains("executable file"), detail.contains("python3") else {
            return error
        }
        return LaunchError(
            "the image \(image) has no python3, which the probes are written in",
            advice: "use the image of cx build, or one with python3 in it"
        )
    }
}
