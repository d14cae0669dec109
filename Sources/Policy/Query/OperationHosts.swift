// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

/// The hosts of single operations that do not go to their service's usual host (botocore 1.43.11,
/// `hostPrefix`).
///
/// It holds the operations of services whose other operations go to the usual host.
enum OperationHosts {
    private static let prefixes = [
        "dataexchange send-api-asset": "api-fulfill.",
        "lakeformation get-query-state": "query-", "lakeformation get-query-statistics": "query-",
        "lakeformation get-work-unit-results": "data-", "lakeformation get-work-units": "query-",
        "lakeformation start-query-planning": "query-",
        "logs get-log-object": "stream-", "logs start-live-tail": "stream-",
        "rum put-rum-events": "dataplane.",
        "servicediscovery discover-instances": "data-",
        "servicediscovery discover-instances-revision": "data-",
        "signer get-revocation-status": "data-",
        "stepfunctions start-sync-execution": "sync-", "stepfunctions test-state": "sync-",
    ]

    /// The first label of the host to which older versions of the CLI send operations with a prefix.
    private static let older = ["logs": "streaming-logs"]

    /// Returns the hosts of which a call goes to one; empty for the usual one.
    /// - Parameter host: the service's usual host.
    static func hosts(
        of service: String, _ command: String, at host: HostName, in region: String
    ) -> [HostName] {
        guard let prefix = prefixes["\(service) \(command)"] else { return [] }
        let before = older[service].map { "\($0).\(region).\(EndpointCatalogue.shared.suffix(in: region))" }
        return [prefix + host.text, before].compactMap(\.self).compactMap(HostName.init)
    }

    /// Returns those of a service's hosts that serve the commands; nil if a command goes to the usual one.
    static func among(_ hosts: [HostName], of commands: [AWSOperation]) -> [HostName]? {
        var starts: [String] = []
        for command in commands {
            guard let prefix = prefixes["\(command.service) \(command.command)"] else { return nil }
            starts += [prefix] + (older[command.service].map { [$0 + "."] } ?? [])
        }
        guard !starts.isEmpty else { return nil }
        return hosts.filter { host in starts.contains { host.text.hasPrefix($0) } }
    }
}
