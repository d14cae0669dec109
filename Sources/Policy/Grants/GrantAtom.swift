// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// The smallest unit that is granted or not.
protocol GrantAtom: Hashable {
    /// True if this grant includes the other one.
    func covers(_ other: Self) -> Bool
}

/// A grant with the line that grants it.
struct PlacedGrant<Atom: GrantAtom> {
    var atom: Atom
    var origin: Origin?
}

extension Array {
    /// Returns the grants that none of the others covers.
    func uncovered<Atom>(by others: [PlacedGrant<Atom>]) -> Self where Element == PlacedGrant<Atom> {
        let known = Set(others.map(\.atom))
        return filter { grant in !known.contains(grant.atom) && !known.contains { $0.covers(grant.atom) } }
    }
}

/// One port of a host, or of all hosts below a domain.
struct HostGrant: GrantAtom {
    let name: HostPattern
    let port: UInt16
    /// True if the port carries only TLS to this very name.
    let isTLS: Bool
    let allowsPrivate: Bool
    /// The scope of AWS's published addresses; nil if other addresses are allowed, too.
    let published: PublishedScope?

    func covers(_ other: HostGrant) -> Bool {
        port == other.port && name.covers(other.name) && (!isTLS || other.isTLS)
            && (allowsPrivate || !other.allowsPrivate)
            && (published == nil || published == other.published
                || published == .anywhere && other.published != nil)
    }

    static func all(of policy: Policy) -> [PlacedGrant<HostGrant>] {
        policy.egress.hosts.flatMap { host in
            host.ports.map { port in
                PlacedGrant(
                    atom: HostGrant(
                        name: host.name, port: port, isTLS: host.tlsPorts.contains(port),
                        allowsPrivate: host.allowsPrivate, published: host.published), origin: host.origin)
            }
        }
    }
}

extension HostPattern {
    /// True if this pattern matches every name that the other one matches.
    func covers(_ other: HostPattern) -> Bool {
        switch (self, other) {
        case (_, .host(let name)): matches(name)
        case (.below(let domain), .below(let deeper)):
            domain == deeper || deeper.text.hasSuffix(".\(domain.text)")
        case (.host, .below): false
        }
    }
}

/// A file or folder of the host that the sandbox sees, with its path inside.
struct FileGrant: GrantAtom {
    /// The path on the host; nil for the working directory.
    let source: String?
    let target: String
    let access: Access

    /// A writable grant covers a read-only one, and a folder covers what it holds.
    func covers(_ other: FileGrant) -> Bool {
        guard access == .readWrite || other.access == .readOnly else { return false }
        guard let source, let others = other.source else {
            return source == other.source && target == other.target
        }
        guard let below = others.path(below: source) else { return false }
        return other.target.path(below: target)?.isSamePath(as: below) == true
    }

    var text: String {
        let verb = access == .readWrite ? "writes to" : "reads"
        guard let source else { return "\(verb) \(target), the working directory" }
        return "\(verb) \(source) at \(target)"
    }

    static func all(of policy: Policy) -> [PlacedGrant<FileGrant>] {
        let place = policy.origins[
            policy.workspace.access == .readWrite ? "workspace.access" : "workspace.at"]
        let workspace = FileGrant(source: nil, target: policy.workspace.at, access: policy.workspace.access)
        return [PlacedGrant(atom: workspace, origin: place ?? policy.origins["workspace"])]
            + policy.mounts.map { mount in
                let grant = FileGrant(
                    source: mount.source.plainPath, target: mount.target.plainPath, access: mount.access)
                return PlacedGrant(atom: grant, origin: mount.origin)
            }
    }
}
