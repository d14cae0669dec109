// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The outcome of a lookup, as the sandbox is told.
enum LookupOutcome: Hashable, Sendable {
    /// The addresses, which are admitted for longer than the TTL, in seconds.
    case addresses([IPAddress], ttl: UInt32)
    case noData
    /// The host has addresses of the other family, and this outcome of its own does not matter for it.
    indirect case otherFamilyAlone(LookupOutcome)
    case noSuchName
    /// The lookup was held back, or its answer names what must not be reached. The text says why.
    case blocked(String)
    /// No name server gave an answer.
    case noAnswer(String)
    /// The wall did not open, or the lookup did not begin.
    case failure(String)

    /// True if the sandbox is told of an error.
    var isError: Bool {
        switch self {
        case .addresses, .noData, .otherFamilyAlone: false
        case .noSuchName, .blocked, .noAnswer, .failure: true
        }
    }

    /// Returns what the sandbox is told if the other family has this outcome.
    ///
    /// A host that has addresses of one family is there. Yet some C libraries (musl) give it up if the other
    /// family is answered with an error, which broken name servers do.
    func beside(_ other: LookupOutcome?) -> LookupOutcome {
        guard isError, case .addresses? = other else { return self }
        return .otherFamilyAlone(self)
    }
}
