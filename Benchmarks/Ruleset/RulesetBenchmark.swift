// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Foundation
import Glibc
import Netfilter

/// Times the ruleset through netlink and the same text through `nft -f`, by turns and in fresh network
/// namespaces.
///
/// It prints JSON lines with the number of prefixes, both medians in milliseconds and their ratio. It needs
/// root.
@main
enum RulesetBenchmark {
    static func main() async throws {
        for count in [100, 1_000, 10_000, 100_000] {
            let rounds = count > 10_000 ? 5 : 15
            let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(count))
            let file = FileManager.default.temporaryDirectory.appending(
                path: "cx-ruleset-\(UUID().uuidString).nft")
            try Data(ruleset.text.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            var own: [Double] = []
            var peers: [Double] = []
            for _ in 0..<rounds {
                own.append(try await milliseconds { try await Wall(in: .fresh()).raise(ruleset) })
                let namespace = try NetworkNamespace.fresh()
                peers.append(try await milliseconds { try namespace.run { try loadByNft(file.path()) } })
            }
            let (median, peer) = (median(own), median(peers))
            print(#"{"prefixes": \#(count), "cx": \#(median), "nft": \#(peer), "ratio": \#(median / peer)}"#)
        }
    }

    /// Makes blocks of 16 addresses with a gap after each, so that none merges with its neighbour.
    private static func networks(_ count: Int) -> [AllowedNetwork] {
        (0..<count).compactMap { index in
            IPPrefix(IPAddress(v4: 0x0b00_0000 + UInt32(index) * 32), length: 28).map {
                AllowedNetwork(
                    prefix: $0, ports: [443], reason: nil,
                    origin: Origin(file: "benchmark.yaml", line: index + 1, column: 1))
            }
        }
    }

    /// Runs a process in the namespace, as a child of a thread that is in it.
    private static func loadByNft(_ file: String) throws {
        let words = ["/usr/sbin/nft", "-f", file]
        var arguments = words.map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) }
        arguments.append(nil)
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        var status: Int32 = 0
        guard posix_spawn(&process, "/usr/sbin/nft", nil, nil, &arguments, environ) == 0,
            waitpid(process, &status, 0) == process, status == 0
        else { throw CocoaError(.executableLoad) }
    }

    private static func milliseconds(_ body: @Sendable () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return (ContinuousClock.now - start) / .milliseconds(1)
    }

    private static func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }
}
