// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import Launcher
import Policy

struct PolicyOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The policy: a name that `cx policy list` shows, or a path with a / or .yaml in it.",
            valueName: "name"))
    var policy: String
}

/// The options of every command that launches a sandbox, the plan that follows from them, and the launch
/// itself.
struct LaunchOptions: ParsableArguments {
    @OptionGroup var policy: PolicyOption
    @OptionGroup var settings: SettingOptions
    @OptionGroup var session: SessionOptions

    @Flag(
        help: ArgumentHelp(
            "Keep Claude Code's transcript of the session with its record.",
            discussion: """
                A transcript holds everything that was asked, read and answered. Without this flag it \
                vanishes with the container.
                """)
    )
    var keepTranscript = false

    func plan(for request: LaunchRequest) throws -> (plan: LaunchPlan, machine: Machine) {
        let incident = try session.incident.map { text throws(CXError) in try Incident(text) }
        var (plan, machine) = try Self.plan(
            policy: policy.policy, flags: settings.values.merging(session.values) { $1 }, incident: incident,
            for: request)
        plan.keepsTranscript = keepTranscript
        return (plan, machine)
    }

    static func plan(
        policy name: String, flags: [UserSetting: [String]], incident: Incident? = nil,
        for request: LaunchRequest
    ) throws -> (plan: LaunchPlan, machine: Machine) {
        let (planner, origin, machine) = try planner(
            policy: name, flags: flags, incident: incident, for: request)
        var plan = try planner.plan()
        plan.origin = origin
        for remark in plan.remarks { StandardError.write("cx: \(remark)\n") }
        return (plan, machine)
    }

    /// Reads the policy and the settings of a plan.
    static func planner(
        policy name: String, flags: [UserSetting: [String]], incident: Incident? = nil,
        for request: LaunchRequest
    ) throws -> (planner: Planner, origin: PolicyOrigin, machine: Machine) {
        let workstation = try Workstation.inspect()
        let read = try workstation.policies.readForLaunch(name)
        let policy = read.policy
        for remark in read.remarks { StandardError.write("cx: \(remark)\n") }
        let settings = try workstation.settings(flags: flags, policy: policy, standardImage: Version.image)
        let planner = Planner(
            policy: policy, settings: settings, machine: workstation.machine, request: request,
            terminal: .callers(for: request), ranges: workstation.ranges, incident: incident,
            cache: workstation.policies.cache
        )
        return (planner, read.origin, workstation.machine)
    }

    /// Plans and launches. At the end, however the session ended, it prints what the session reached and what
    /// was refused.
    func launch(_ request: LaunchRequest) async throws -> LaunchOutcome {
        let (plan, machine) = try plan(for: request)
        // Nobody types a code for a launch that fails for another reason: all else is checked by now.
        let code = try session.mfa.given()
        let review = GrantReview(
            of: plan.policy.name, reference: policy.policy, on: try Workstation.inspect())
        let outcome = try await Launch(
            plan: plan, machine: machine, progress: Progress(isShown: StandardError.isTerminal), code: code
        ).run()
        Self.printReport(outcome, request: request, review: review)
        return outcome
    }

    /// Prints the few lines at the end of a session on standard error.
    ///
    /// A command that met nothing unexpected prints nothing, and neither does a launch of which nothing ran.
    /// Promise E9 (docs/security.md).
    private static func printReport(_ outcome: LaunchOutcome, request: LaunchRequest, review: GrantReview) {
        for line in outcome.transcripts { StandardError.write("cx: \(line)\n") }
        let isQuiet = if case .command = request { true } else { outcome.failure != nil }
        if isQuiet, !outcome.report.hasNews { return }
        let advice = GrantAdvice(outcome.report, session: outcome.session, review: review)
        for line in outcome.report.lines + advice.remarks { StandardError.write("cx: \(line)\n") }
        if !advice.policy.isEmpty {
            StandardError.write("cx: \(advice.title):\n")
            for line in advice.policy { StandardError.write("\(line)\n") }
        }
        StandardError.write("cx: session \(outcome.session.text) ended with status \(outcome.exitStatus)\n")
    }
}
#endif
