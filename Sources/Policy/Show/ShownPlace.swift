import Addresses

/// Who said a value of a policy.
enum ShownPlace {
    case said(Origin)
    /// No file: it is what holds where nothing is said.
    case standard
    /// Its parts have places of their own.
    case parts

    init(_ origin: Origin?) { self = origin.map(ShownPlace.said) ?? .standard }

    /// As a comment shows it; nil where there is nothing to show.
    var comment: String? {
        switch self {
        case .said(let origin): Printable.escaped("\(origin.file):\(origin.line)")
        case .standard: "default"
        case .parts: nil
        }
    }
}
