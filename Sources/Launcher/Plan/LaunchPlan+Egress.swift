// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import GuardProtocol
import Policy

extension LaunchPlan {
    /// Lines for people: the way out, every host, network and published range, and the age of AWS's ranges.
    var egressLines: [String] {
        (proxy.map { ["through the proxy \($0.value)  (\($0.source))"] } ?? []) + resolutionLines
            + (bypassedProxy.map { [$0.remark] } ?? [])
            + egress.hosts.map(\.line)
            + policy.egress.networks.map {
                Self.line("\($0.prefix)", portList($0.ports), [], $0.reason, $0.origin)
            }
            + egress.published.map(\.line) + (egress.ranges.map(rangeLines) ?? [])
    }

    /// The side that resolves the names of allowed hosts.
    var resolution: UpstreamProxy.Resolution { proxy?.value.resolution ?? .local }

    private var resolutionLines: [String] {
        switch resolution {
        case .local: []
        case .proxy:
            [
                "the proxy alone resolves names; inside, each has an address of \(SandboxAddress.names)",
                "    cx sees no other address, so D3 and D4 do not hold: the proxy decides where each name leads,",
                "    private and metadata addresses included, and AWS's ranges hold no host",
            ]
                + (egress.networks.isEmpty ? [] : ["    the proxy is asked for networks by address"])
        }
    }

    private func rangeLines(_ ranges: AddressRanges) -> [String] {
        ["AWS's address ranges \(ranges.summary)"] + (ranges.advice.map { ["    \($0)"] } ?? [])
    }

    fileprivate static func line(
        _ name: String, _ ports: String, _ notes: [String], _ reason: String?, _ origin: Origin
    ) -> String {
        let target = (["\(name) port \(ports)"] + notes).joined(separator: ", ")
        return "\(target)  (\(origin.file):\(origin.line)\(reason.map { "; \($0)" } ?? ""))"
    }
}

extension AllowedHost {
    fileprivate var line: String {
        let notes: [String?] = [
            isWildcard ? "any name below it" : nil,
            allowsPrivate ? "private addresses too" : nil,
            published.map {
                $0 == .anywhere ? "only addresses of AWS" : "only addresses of AWS in \($0.text)"
            },
        ]
        return LaunchPlan.line(
            name.text, portList(ports, tls: tlsPorts), notes.compactMap(\.self), reason, origin)
    }

    var document: PlanDocument.HostPart {
        .init(
            host: name.text, ports: ports, tls: tlsPorts, private: allowsPrivate, wildcard: isWildcard,
            published: published?.text, reason: reason, origin: origin)
    }

    private var isWildcard: Bool {
        switch name {
        case .host: false
        case .below: true
        }
    }
}

extension EgressPlan.Published {
    fileprivate var line: String {
        LaunchPlan.line(
            "\(range.service) in \(range.region)", portList(range.ports), ["\(count)"], range.reason,
            range.origin)
    }

    var document: PlanDocument.PublishedPart {
        .init(
            service: range.service, region: range.region, ports: range.ports, addresses: count,
            reason: range.reason,
            origin: range.origin)
    }
}

/// `22, 443 TLS`
private func portList(_ ports: [UInt16], tls: [UInt16] = []) -> String {
    ports.map { tls.contains($0) ? "\($0) TLS" : "\($0)" }.joined(separator: ", ")
}
