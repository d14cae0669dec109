// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Glibc

/// A launch that runs the probes instead of the agent.
public struct Verification: Sendable {
    private let launch: Launch
    private let lines: ProbeLines
    private let image: String

    /// - Parameter plan: a plan for ``LaunchRequest/verification``.
    public init(plan: LaunchPlan, machine: Machine, progress: Progress) throws(CXError) {
        var plan = plan
        plan.container.mounts += try ProbeFiles.mounts(for: plan, machine: machine)
        let lines = ProbeLines(progress: progress)
        self.lines = lines
        image = plan.container.image.value
        launch = try Launch(plan: plan, machine: machine, progress: progress) { try lines.take($0) }
    }

    /// - Throws: if the launch fails, or the probes do not finish.
    public func run() async throws(CXError) -> VerificationOutcome {
        let outcome = try await launch.run()
        if let failure = outcome.failure { throw explained(failure) }
        if let report = lines.report { return .ended(report) }
        guard Self.endings.contains(outcome.exitStatus) else {
            throw CXError(
                "the probes did not finish", detail: "exit status \(outcome.exitStatus)")
        }
        return .interrupted(exitStatus: outcome.exitStatus)
    }

    private static let endings = Set(
        [SIGINT, SIGTERM, SIGHUP, SIGQUIT].map { Interruption(signal: $0).exitStatus })

    private func explained(_ error: CXError) -> CXError {
        guard let detail = error.detail, EngineProblem(detail) == .command, detail.contains("python3") else {
            return error
        }
        return CXError(
            "the image \(image) has no python3, which the probes need",
            advice: "use the image of cx build, or one with python3 in it"
        )
    }
}

/// The end of a verification.
public enum VerificationOutcome: Hashable, Sendable {
    case ended(VerificationReport)
    /// A signal ended cx before all probes had run.
    case interrupted(exitStatus: Int32)
}
#endif
