// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions

/// The proxies that variables give to programs which go by them (curl(1), "ENVIRONMENT"; wget(1); git-config(1),
/// `http.proxy`; AWS CLI User Guide, "HTTP proxy"). Other programs, such as ssh, ignore the variables.
enum ProxyChoice {
    enum Way: Hashable {
        case direct
        /// By the proxy with this address, which may be unknown.
        case proxy(String)
    }

    /// Returns the ways that a command's connections may take; never empty.
    static func ways(of line: CommandLines.Line) -> [Way] {
        guard let program = line.program, ["aws", "curl", "git", "wget"].contains(program) else {
            return [.direct]
        }
        var ways: [Way] = []
        for scheme in schemes(of: line.texts, program) {
            let names = names(for: scheme, program)
            let value = names.lazy.compactMap { line.variables.values[$0].flatMap(\.self) }.first {
                !$0.isEmpty
            }
            let way = value.map { Way.proxy($0.contains("://") ? $0 : "http://\($0)") } ?? .direct
            if !ways.contains(way) { ways.append(way) }
        }
        if ways.isEmpty || leavesOut(line), !ways.contains(.direct) { ways.append(.direct) }
        return ways
    }

    /// The schemes of the addresses that the program asks by HTTP.
    private static func schemes(of words: [String], _ program: String) -> [String] {
        let plain = ["http", "https"].filter { scheme in
            words.contains { $0.lowercased().hasPrefix("\(scheme)://") || $0.contains("=\(scheme)://") }
        }
        switch program {
        case "aws": return plain.isEmpty ? ["https"] : plain
        // curl takes an address without a scheme for HTTP.
        case "curl" where plain.isEmpty, "wget" where plain.isEmpty: return ["http"]
        default: return plain
        }
    }

    /// The variables for a scheme, the deciding one first.
    private static func names(for scheme: String, _ program: String) -> [String] {
        let lower = "\(scheme)_proxy"
        let upper = lower.uppercased()
        switch program {
        case "aws": return [lower, upper]
        case "wget": return [lower]
        // curl and git, which asks by libcurl, do not read HTTP_PROXY: a CGI script gets it from a header.
        default: return (scheme == "http" ? [lower] : [lower, upper]) + ["all_proxy", "ALL_PROXY"]
        }
    }

    /// True if some hosts are asked without the proxy.
    private static func leavesOut(_ line: CommandLines.Line) -> Bool {
        let isSet = ["no_proxy", "NO_PROXY"].contains { name in
            line.variables.values[name].flatMap(\.self).map { !$0.isEmpty } ?? false
        }
        return isSet || line.texts.contains { $0 == "--no-proxy" || $0.hasPrefix("--noproxy") }
    }
}
