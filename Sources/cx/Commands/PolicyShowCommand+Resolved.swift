// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Addresses
import Guard
import Launcher
import Policy

extension PolicyShowCommand {
    /// Returns what would be in force on this machine now.
    static func inForce(_ policy: Policy, on workstation: Workstation) async throws -> ResolvedPolicy {
        await ResolvedPolicy.of(policy, on: workstation, standardImage: Version.image, lookup: hosts)
    }

    private static func hosts(
        _ hosts: [AllowedHost], resolver: String, published: [String: [IPPrefix]], limit: Duration
    ) async -> [ResolvedPolicy.Host] {
        let answers = await HostSurvey(resolver: resolver, published: published).answers(
            for: hosts, within: limit)
        return zip(hosts, answers).map { host, answer in
            ResolvedPolicy.Host(
                host: host.name.text, ports: host.ports,
                addresses: answer.addresses.map {
                    ResolvedPolicy.Address(address: $0.address.description, ttl: $0.ttl, refused: $0.refusal)
                }, problem: answer.problem)
        }
    }
}
#else
import Launcher
import Policy

extension PolicyShowCommand {
    /// - Throws: always, since the guard's way through DNS is not in this build.
    static func inForce(_ policy: Policy, on workstation: Workstation) async throws -> ResolvedPolicy {
        throw CXError(
            "this build of cx leaves out what needs Linux, and cannot find out what would be in force",
            advice: "leave out --resolved, or use a whole cx on Linux")
    }
}
#endif
