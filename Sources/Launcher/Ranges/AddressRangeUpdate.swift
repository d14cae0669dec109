// SPDX-License-Identifier: Apache-2.0

import Addresses
public import FoundationEssentials
import GuardProtocol
import Policy
import Subprocess

/// Puts a newer list of AWS's ranges in force.
public struct AddressRangeUpdate: Sendable {
    let store: AddressRangeStore
    let machine: Machine
    let settings: Settings

    public init(store: AddressRangeStore, machine: Machine, settings: Settings) {
        self.store = store
        self.machine = machine
        self.settings = settings
    }

    /// - Parameters:
    ///   - source: an `https://` URL, or the path of a file; nil for AWS's own URL.
    ///   - allowsOlder: true to put them in force even if those in force are newer.
    /// - Throws: the reason why the ranges in force stay as they are.
    public func run(
        from source: String?, allowsOlder: Bool, at now: Date = .now
    ) async throws(CXError) -> AddressRanges {
        let ranges = try AddressRangeDocument.ranges(
            from: try await text(source ?? AddressRangeDownload.standardURL), at: now)
        // A damaged file may be replaced.
        let shipped = AddressRanges(.shipped, from: .shipped, at: now)
        let present = [shipped, try? store.inForce(at: now)].compactMap(\.self).max {
            $0.published.created < $1.published.created
        }
        let isOlder = ranges.created < present?.published.created ?? 0
        if isOlder, !allowsOlder, let present {
            let date = AddressRanges(ranges, from: .shipped, at: now).created
            throw CXError(
                "these ranges, of \(date), are older than those \(present.summary)",
                advice: "if that is meant: --allow-older"
            )
        }
        try store.put(ranges, isPinned: isOlder)
        return try store.inForce(at: now)
    }

    private func text(_ source: String) async throws(CXError) -> String {
        if source.lowercased().hasPrefix("https://") {
            let certificates = try certificates()
            defer { withExtendedLifetime(certificates) {} }
            return try await AddressRangeDownload(
                url: source, certificates: certificates?.path, proxy: settings.proxy?.value, machine: machine
            ).text()
        }
        guard !source.contains("://") else {
            throw CXError(
                "\(source.printable) is fetched over no TLS, so anybody on the way could change it",
                advice: "name an https:// URL or a file"
            )
        }
        return try TextFile.read(source, limit: AddressRangeDownload.limit).text
    }

    private func certificates() throws(CXError) -> TemporaryFile? {
        guard !settings.trust.isEmpty else { return nil }
        return try store.temporaryFile(try CertificateBundle(trust: settings.trust, machine: machine).text())
    }
}

/// Fetches a list of AWS's ranges with the system's curl, over verified TLS and nothing else.
struct AddressRangeDownload {
    static let standardURL = "https://ip-ranges.amazonaws.com/ip-ranges.json"
    /// The most bytes. AWS's list had 2.6 MB in August 2026.
    static let limit = 20 << 20

    let url: String
    /// The file with the authorities to trust; nil for the system's.
    let certificates: String?
    let proxy: UpstreamProxy?
    let machine: Machine

    func text() async throws(CXError) -> String {
        guard let curl = SystemProgram.path(of: "curl") else {
            throw CXError(
                "curl is not installed, and cx fetches AWS's ranges with it",
                advice: "install it, or fetch \(Self.standardURL) elsewhere and name the file: --from FILE"
            )
        }
        let outcome: CommandOutcome
        do {
            outcome = try await Command(path: curl, arguments: arguments, environment: environment).collect(
                input: configuration, limit: Self.limit, isDetached: false)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw CXError(
                "\(url.printable) has more than \(Self.limit >> 20) MiB, more than a list of AWS's has")
        } catch {
            throw CXError("cannot run \(curl)", detail: "\(error)")
        }
        guard outcome.status == .exited(0) else {
            throw CXError(
                "cannot fetch \(url.printable)", detail: outcome.error,
                advice: outcome.error.contains("certificate")
                    ? "name your company's CA with trust: in ~/.config/cx/config.yaml"
                    : "fetch it elsewhere, and name the file: cx ranges update --from FILE"
            )
        }
        return outcome.output
    }

    private var arguments: [String] {
        [
            // Leaves out the user's .curlrc, which may say `insecure`. It counts only as the first argument.
            "--disable", "--silent", "--show-error", "--fail", "--proto", "=https", "--tlsv1.2",
            "--connect-timeout", "15", "--max-time", "60", "--max-filesize", "\(Self.limit)", "--globoff",
        ] + (certificates.map { ["--cacert", $0] } ?? []) + (proxy == nil ? [] : ["--config", "-"])
            + ["--url", url]
    }

    /// The text that curl reads on its input. It holds the login at the proxy, which everybody could read in
    /// arguments.
    private var configuration: String {
        guard let proxy else { return "" }
        let login =
            proxy.credentials.map { "proxy-header = \"Proxy-Authorization: Basic \($0.reveal())\"\n" } ?? ""
        return "proxy = \"\(proxy)\"\n\(login)"
    }

    /// The user's variables for the way out of their network, and no others. TLS is verified whatever is
    /// between.
    private var environment: [String: String] {
        guard proxy == nil else { return [:] }
        return machine.environment.filter {
            ["https_proxy", "all_proxy", "no_proxy"].contains($0.key.lowercased())
        }
    }
}
