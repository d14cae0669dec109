// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import FoundationEssentials
import Policy

extension Launch {
    /// The first line of the session's log, without the image's digest, which only a container has.
    func start(planDigest: String) -> SessionStart {
        SessionStart(
            policy: plan.policy.name, origin: plan.origin, digest: plan.policy.digest,
            plan: "sha256:" + planDigest,
            image: plan.container.image.value, imageDigest: nil, user: machine.user.name,
            uid: machine.user.uid,
            version: Version.current, command: SessionStart.shortened(plan.container.command),
            incident: plan.incident?.text, resolve: plan.resolution
        )
    }

    /// Writes the end of the session, first as the last line of its log and then as its record.
    func close(
        _ record: inout SessionRecord, _ audit: SessionAudit, after result: Result<Int32, any Error>
    ) async throws(CXError) {
        let end = SessionEnd(exitStatus: Self.exitStatus(of: result), reason: Self.reason(of: result))
        record.audit = try await audit.end(end)
        record.refusals = await audit.report.refusalCount
        record.ended = Date()
        record.exitStatus = end.exitStatus
        try record.write(to: folder)
    }

    static func exitStatus(of result: Result<Int32, any Error>) -> Int32 {
        switch result {
        case .success(let status): status
        case .failure(let interruption as Interruption): interruption.exitStatus
        case .failure: CXError.exitStatus
        }
    }

    private static func reason(of result: Result<Int32, any Error>) -> String? {
        switch result {
        case .success: nil
        case .failure(let interruption as Interruption): "signal \(interruption.signal)"
        case .failure(let error as CXError): error.what
        case .failure: "the launch failed"
        }
    }
}

extension Array<String> {
    /// Writes the texts that the session's policy was read from.
    func write(asPolicyIn folder: SessionFolder) throws(CXError) {
        for (index, text) in enumerated() { try folder.write(text, as: SessionFolder.policyFile(index + 1)) }
    }
}
#endif
