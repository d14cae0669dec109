// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import GuardProtocol

/// Renews the credentials of a session's roles while it runs: in time before they end, and when the guard
/// asks for it. The old credentials serve until their end.
struct CredentialKeeper: Sendable {
    let session: SessionID
    let roles: SessionRoles
    let calls: RefreshCalls
    let connection: GuardConnection
    let record: RoleRecord
    let notice: PersonNotice

    /// Never returns. It throws if it is cancelled or the guard is gone.
    func run(from assumed: [AssumedRole]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (assumption, role) in zip(roles.assumptions, assumed) {
                group.addTask { try await keep(role, assumption) }
            }
            try await group.waitForAll()
        }
    }

    /// Logs in if there is a code, and renews the credentials of all roles.
    /// - Returns: the time at which the first of them ends.
    func renew(_ request: RenewRequest) async throws -> Date {
        if let code = request.code { try await roles.logIn(with: code, isAttended: false) }
        return try await calls.renew(roles.assumptions.map(\.role.name))
    }

    private func keep(_ first: AssumedRole, _ assumption: RoleAssumption) async throws {
        var role = first
        var schedule = RefreshSchedule(received: role.received, expiration: role.credentials.expiration)
        var lastReason: String?
        while true {
            try await calls.sleep(until: schedule.next, for: role.role.name)
            do throws(AWSMessage) {
                role = try await roles.assume(assumption, isAttended: false)
            } catch {
                try Task.checkCancellation()
                // A reason is recorded once, however often the attempt fails by it.
                if error.line != lastReason { try await record.failed(role.role.name, error.line) }
                lastReason = error.line
                let needsPerson = error.problem?.needsPerson ?? false
                if schedule.fail(at: Date(), needsPerson: needsPerson) {
                    notice.give(await text(for: error, role, assumption))
                }
                await calls.note(role.role.name, .failure(assumption.failure(error)))
                continue
            }
            lastReason = nil
            schedule = RefreshSchedule(received: role.received, expiration: role.credentials.expiration)
            try await connection.send(.credentials(role: role.role.name, role.credentials))
            try await record.assumed(role, isRefresh: true)
            await calls.note(role.role.name, .success(role.credentials.expiration))
        }
    }

    /// A notification of one line.
    private func text(for message: AWSMessage, _ role: AssumedRole, _ assumption: RoleAssumption) async
        -> String
    {
        let usesCode = await roles.usesCode
        let advice =
            usesCode && message.problem?.needsPerson == true
            ? "cx credentials renew \(session.text) --mfa \(MFACode.ask)"
            : (assumption.advice(message) ?? message.line).split(separator: "\n").first.map(String.init) ?? ""
        return
            "the AWS credentials of \(role.role.name) end at \(Timestamp.seconds(role.credentials.expiration)): \(advice)"
    }
}

/// Shows the person a notice, also while an agent has the screen.
struct PersonNotice: Sendable {
    /// True if the program inside draws on the terminal. Then nothing that moves the cursor may be written.
    let isScreenTaken: Bool

    func give(_ text: String) {
        guard isScreenTaken,
            let terminal = [STDERR_FILENO, STDOUT_FILENO, STDIN_FILENO].first(where: { isatty($0) == 1 })
        else {
            StandardError.write("cx: \(text)\n")
            return
        }
        // In one piece, between the agent's own writes.
        _ = UserTerminal.write(Array(Self.sequences(for: text).utf8), to: terminal)
    }

    /// The notification of iTerm2 and its like (OSC 9), that of urxvt and its like (OSC 777), and the bell
    /// for all other terminals.
    static func sequences(for text: String) -> String {
        let shown = text.printable
        let field = shown.map { $0 == ";" ? "," : String($0) }.joined()
        return "\u{1b}]9;cx: \(shown)\u{7}\u{1b}]777;notify;cx;\(field)\u{7}\u{7}"
    }
}
