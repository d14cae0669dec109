import Addresses
public import FoundationEssentials
import Policy

/// Puts a newer list of AWS's ranges in force.
public struct AddressRangeUpdate: Sendable {
    let store: AddressRangeStore
    let machine: Machine
    let settings: Settings

    public init(workstation: Workstation, settings: Settings) {
        store = workstation.ranges
        machine = workstation.machine
        self.settings = settings
    }

    /// - Parameters:
    ///   - source: an `https://` URL, or the path of a file; nil for AWS's own URL.
    ///   - allowsOlder: also where those in force are newer.
    /// - Throws: why those in force stay as they are.
    public func run(
        from source: String?, allowsOlder: Bool, at now: Date = .now
    ) async throws(LaunchError) -> AddressRanges {
        let ranges = try AddressRangeDocument.ranges(
            from: try await text(source ?? AddressRangeDownload.standardURL), at: now)
        // A file that is damaged is no reason against its replacement.
        let shipped = AddressRanges(.shipped, from: .shipped, at: now)
        let present = [shipped, try? store.inForce(at: now)].compactMap(\.self).max {
            $0.published.created < $1.published.created
        }
        let isOlder = ranges.created < present?.published.created ?? 0
        if isOlder, !allowsOlder, let present {
            let date = AddressRanges(ranges, from: .shipped, at: now).created
            throw LaunchError(
                "these ranges, of \(date), are older than those \(present.summary)",
                advice: "if that is meant: --allow-older"
            )
        }
        try store.put(ranges, isPinned: isOlder)
        return try store.inForce(at: now)
    }

    private func text(_ source: String) async throws(LaunchError) -> String {
        if source.lowercased().hasPrefix("https://") {
            let certificates = try certificates()
            defer { withExtendedLifetime(certificates) {} }
            return try await AddressRangeDownload(
                url: source, certificates: certificates?.path, proxy: settings.proxy?.value, machine: machine
            ).text()
        }
        guard !source.contains("://") else {
            throw LaunchError(
                "\(source.printable) is fetched over no TLS, so anybody on the way could change it",
                advice: "name an https:// URL or a file"
            )
        }
        return try TextFile.read(source, limit: AddressRangeDownload.limit).text
    }

    private func certificates() throws(LaunchError) -> TemporaryFile? {
        guard !settings.trust.isEmpty else { return nil }
        return try store.temporaryFile(try CertificateBundle(trust: settings.trust, machine: machine).text())
    }
}
