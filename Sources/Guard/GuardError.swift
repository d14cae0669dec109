/// Why the guard does not serve.
public enum GuardError: Error, Hashable, CustomStringConvertible {
    /// A listener could not be taken over; which one, and what the system says.
    case listener(String, reason: String)

    public var description: String {
        switch self {
        case .listener(let name, let reason): "cannot serve \(name): \(reason)"
        }
    }
}
