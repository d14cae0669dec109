/// The reasons why there is no way through the proxy.
enum ProxyError: Error, Hashable {
    /// The host's resolver has no address of the proxy.
    case notFound
    /// The proxy's status line, as printable text.
    case refused(String)
    case noHTTP
    case headTooLarge
    case tooSlow
    /// The proxy ended the connection before it answered.
    case ended
}

extension ProxyError: CustomStringConvertible {
    var description: String {
        switch self {
        case .notFound: "the proxy's name has no address"
        case .refused(let line): "the proxy answered: \(line)"
        case .noHTTP: "the proxy's answer is no HTTP"
        case .headTooLarge: "the proxy's answer is too large"
        case .tooSlow: "the proxy gave no answer in time"
        case .ended: "the proxy hung up without an answer"
        }
    }
}
