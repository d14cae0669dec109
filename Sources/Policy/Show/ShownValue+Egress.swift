// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

extension ShownValue {
    static func egress(_ policy: Policy) -> ShownValue {
        // A host that only follows from `aws` has a scope. A host that the policy names has none.
        let hosts = policy.egress.hosts.filter { $0.published == nil }
        return .map([
            ("aws", some(services(policy.egress, policy.origins))), ("hosts", some(.list(hosts.map(host)))),
            ("networks", some(.list(policy.egress.networks.map(network)))),
            ("published", some(.list(policy.egress.published.map(published)))),
        ])
    }

    private static func services(_ egress: Egress, _ origins: PolicyOrigins) -> ShownValue {
        guard !egress.services.isEmpty || !egress.regions.isEmpty else { return .map([]) }
        let items = { (key: String, values: [String]) in
            list(
                values.map {
                    text($0, ShownPlace(origins["egress.aws.\(key)", $0] ?? origins["egress.aws.\(key)"]))
                })
        }
        let endpoints = egress.endpoints.map(\.rawValue)
        return .map([
            ("services", some(items("services", egress.services))),
            ("regions", some(items("regions", egress.regions))),
            (
                "endpoints",
                origins["egress.aws.endpoints"] == nil || endpoints.isEmpty
                    ? plain(
                        .array(endpoints.map(JSONValue.string)), ShownPlace(origins["egress.aws.endpoints"]))
                    : items("endpoints", endpoints)
            ),
            ("private", plain(.bool(egress.allowsPrivateAWS), ShownPlace(origins["egress.aws.private"]))),
        ])
    }

    private static func host(_ host: AllowedHost) -> ShownValue {
        let standardTLS = host.ports.filter { $0 == 443 }
        var members: [String: JSONValue] = ["host": .string(host.name.text)]
        if host.ports != [443] { members["ports"] = ports(host.ports) }
        if host.tlsPorts != standardTLS {
            members["tls"] =
                host.tlsPorts.isEmpty
                ? .bool(false) : host.tlsPorts == host.ports ? .bool(true) : ports(host.tlsPorts)
        }
        if host.allowsPrivate { members["private"] = .bool(true) }
        if let reason = host.reason { members["reason"] = .string(reason) }
        return plain(members.count == 1 ? .string(host.name.text) : .object(members), .said(host.origin))
    }

    private static func network(_ network: AllowedNetwork) -> ShownValue {
        var members: [String: JSONValue] = [
            "cidr": .string(network.prefix.description), "ports": ports(network.ports),
        ]
        if let reason = network.reason { members["reason"] = .string(reason) }
        return plain(.object(members), .said(network.origin))
    }

    private static func published(_ range: PublishedRange) -> ShownValue {
        var members: [String: JSONValue] = [
            "service": .string(range.service), "region": .string(range.region), "ports": ports(range.ports),
        ]
        if let reason = range.reason { members["reason"] = .string(reason) }
        return plain(.object(members), .said(range.origin))
    }

    private static func ports(_ ports: [UInt16]) -> JSONValue { .array(ports.map { .integer(Int($0)) }) }
}
