/// The reason why no name server gave an answer.
enum UpstreamError: Error, Hashable, CustomStringConvertible {
    /// None answered in time, or each one answered with an error of its own.
    case noAnswer(servers: Int)

    var description: String {
        switch self {
        case .noAnswer(let servers): "none of the host's \(servers) name servers gave an answer"
        }
    }
}
