import Addresses

/// Judges where the name of an allowed host points.
/// Promise D3 (docs/security.md).
struct AnswerJudge: Sendable {
    /// By the text of a `PublishedScope`.
    private let published: [String: AddressSet]
    private let isOwn: @Sendable (IPAddress) -> Bool

    /// - Parameter isOwn: Whether an address is the host's own.
    init(
        published: [String: [IPPrefix]],
        isOwn: @escaping @Sendable (IPAddress) -> Bool = OwnAddresses.contains
    ) {
        self.published = published.mapValues { AddressSet($0) }
        self.isOwn = isOwn
    }

    /// Why the host must not be reached at this address, with what might help; nil where it may.
    func refusal(of address: IPAddress, for name: AllowedName) -> String? {
        switch AddressScope(address) {
        case .never(let kind):
            return "\(kind.rawValue) address"
        // Whatever `private: true` admits, this host is not on its own VPN.
        case .withinReach where isOwn(address), .everywhere where isOwn(address):
            return "this machine's own address"
        case .withinReach(let kind):
            return name.allowsPrivate ? nil : "\(kind.rawValue) address; `private: true` would admit it"
        case .everywhere:
            guard let scope = name.published else { return nil }
            // A scope that nobody knows the ranges of has none.
            if published[scope.text]?.contains(address) == true { return nil }
            return
                "outside of the ranges that AWS publishes for \(Self.words(scope)); `cx ranges update` refreshes them, "
                + "`private: true` admits private addresses"
        }
    }

    /// The first of the addresses that the host must not be reached at, and why.
    func refusal(of addresses: [IPAddress], for name: AllowedName) -> (address: IPAddress, reason: String)? {
        for address in addresses {
            if let reason = refusal(of: address, for: name) { return (address, reason) }
        }
        return nil
    }

    private static func words(_ scope: PublishedScope) -> String {
        switch scope {
        case .region(let region): region
        case .anywhere: "any region"
        }
    }
}
