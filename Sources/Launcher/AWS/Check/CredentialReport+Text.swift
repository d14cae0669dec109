import IAM
import Policy

extension CredentialReport {
    /// For people.
    public func text() -> String {
        var lines = ["policy   \(policy)", "profile  \(profile.printable)"]
        if let caller {
            lines.append("you      \(caller.arn.printable), account \(caller.account.printable)")
        }
        if !roles.isEmpty { lines.append("session  \(session)") }
        lines += problem?.lines ?? []
        for role in roles { lines += [""] + role.lines }
        return lines.map { "\($0)\n" }.joined()
    }
}

extension CredentialReport.Role {
    fileprivate var lines: [String] {
        var lines = ["role \(name): \(role.printable)", "  access          \(access.rawValue)"]
        if let session {
            let attribution = [
                session.tags ? "session tags" : nil, session.sourceIdentity ? "source identity" : nil,
            ].compactMap(\.self)
            lines.append("  assumed         until \(session.expiration)")
            lines.append("  leads back by   \((["session name"] + attribution).joined(separator: ", "))")
            lines += session.notes.map { "  note            \($0)" }
        }
        lines.append(
            "  session policy  \(sessionPolicy?.line ?? "none: the session may do what the role may")")
        if let simulation { lines.append("  role by itself  \(simulation.line)") }
        return lines + (problem?.lines.map { "  \($0)" } ?? [])
    }
}

extension CredentialReport.Policy {
    fileprivate var line: String {
        let counts = allows.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "\(characters) characters, \(room) left; allows \(counts.joined(separator: ", "))"
    }
}

extension CredentialReport.Simulation {
    fileprivate var line: String {
        if let notChecked { return "not looked at: \(notChecked)" }
        let count = actions ?? 0
        return allowed.isEmpty
            ? "may use none of \(count) actions that change something on every resource"
            : "may use \(allowed.count) of \(count) actions that change something on every resource: "
                + RoleInspection.listed(allowed)
    }
}

extension CredentialReport.Problem {
    fileprivate var lines: [String] {
        ["error: \(LaunchError(message, detail: detail, advice: help).description)"].flatMap {
            $0.split(separator: "\n").map(String.init)
        }
    }
}
