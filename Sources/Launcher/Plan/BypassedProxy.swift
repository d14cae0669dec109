// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A proxy of the environment that other programs of the person go through, and the sandbox does not: cx goes by
/// the setting `proxy` alone. Where nothing gets out without the proxy, nobody would know why.
public struct BypassedProxy: Hashable, Sendable {
    /// The variable that names the proxy. Its value may hold a password.
    let variable: String
    /// The first of the policy's hosts that the environment would have go through it.
    let host: String

    /// Nil if no variable is set, or it exempts every host of the policy.
    init?(of environment: [String: String], hosts: [AllowedHost]) {
        let variable = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"].first {
            environment[$0]?.trimmingWhitespace().isEmpty == false
        }
        // curl reads the lower case first, and an empty variable counts as none.
        let exempt = ProxyExemptions(
            ["no_proxy", "NO_PROXY"].lazy.compactMap { environment[$0] }
                .first { !$0.trimmingWhitespace().isEmpty } ?? "")
        guard let variable, let host = hosts.map(\.name.text).first(where: { !exempt.contains($0) }) else {
            return nil
        }
        self.variable = variable
        self.host = host
    }

    var remark: String {
        "\(variable) is set, but cx goes by proxy: of config.yaml alone, and that is not set: "
            + "connections, such as those to \(host), go straight out"
    }
}

/// The hosts of `NO_PROXY`, as curl(1) reads it: names with all that is below them, or `*`. Addresses do not count,
/// since a policy's hosts have names.
private struct ProxyExemptions {
    private let names: [String]

    init(_ text: String) {
        names = text.lowercased().split { $0 == "," || $0.isWhitespace }.map {
            let name = $0.split(separator: ":").first.map(String.init) ?? ""
            return name == "*" ? name : Self.bare(name)
        }
    }

    /// The name without one dot at its beginning and one at its end, as curl reads it, and without `*.`, which
    /// others know.
    private static func bare(_ name: String) -> String {
        var bare = name.hasPrefix("*.") ? name.dropFirst() : name[...]
        if bare.hasPrefix(".") { bare.removeFirst() }
        if bare.hasSuffix(".") { bare.removeLast() }
        return String(bare)
    }

    func contains(_ host: String) -> Bool {
        names.contains { $0 == "*" || host == $0 || !$0.isEmpty && host.hasSuffix(".\($0)") }
    }
}
