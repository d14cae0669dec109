import ArgumentParser
import Launcher
import Policy

/// What every launch is told, and how a plan is made of it.
struct LaunchOptions: ParsableArguments {
    @OptionGroup var policy: PolicyOption
    @OptionGroup var settings: SettingOptions
    @OptionGroup var session: SessionOptions

    @Flag(
        help: ArgumentHelp(
            "Keep what Claude Code wrote down of the session with its record.",
            discussion:
                "It holds all that was asked, read and answered; without it, it vanishes with the container.")
    )
    var keepTranscript = false

    func plan(for request: LaunchRequest) throws -> (plan: LaunchPlan, machine: Machine) {
        let incident = try session.incident.map { text throws(LaunchError) in try Incident(text) }
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
        let workstation = try Workstation.inspect()
        let read = try workstation.policies.readForLaunch(name)
        let policy = read.policy
        for remark in read.remarks { StandardError.write("cx: \(remark)\n") }
        let settings = try workstation.settings(flags: flags, policy: policy, standardImage: Version.image)
        let planner = Planner(
            policy: policy, settings: settings, machine: workstation.machine, request: request,
            terminal: .callers(for: request), ranges: workstation.ranges, incident: incident
        )
        var plan = try planner.plan()
        plan.origin = read.origin
        return (plan, workstation.machine)
    }

    /// Plans and launches, and says at the end what the session reached and what was refused, however it
    /// ended.
    func launch(_ request: LaunchRequest) async throws -> LaunchOutcome {
        let (plan, machine) = try plan(for: request)
        // Asked for when all else is known to be right.
        let code = try session.mfa.given()
        let review = GrantReview(
            of: plan.policy.name, reference: policy.policy, on: try Workstation.inspect())
        let outcome = try await Launch(
            plan: plan, machine: machine, progress: Progress(isShown: StandardError.isTerminal), code: code
        ).run()
        ReportPrinter.show(outcome, request: request, review: review)
        return outcome
    }
}
