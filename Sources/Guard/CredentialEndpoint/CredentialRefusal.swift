import NIOHTTP1

/// The reasons why the endpoint refuses a request.
enum CredentialRefusal: Hashable {
    case notFound, noToken, wrongToken, noCredentials, tooSoon, noNewer

    var status: HTTPResponseStatus {
        switch self {
        case .notFound: .notFound
        case .noToken: .unauthorized
        case .wrongToken: .forbidden
        case .noCredentials, .noNewer: .serviceUnavailable
        case .tooSoon: .tooManyRequests
        }
    }

    var message: String {
        switch self {
        case .notFound:
            "only GET of a role's path, and POST of it with \(CredentialRequest.renewal), are here"
        case .noToken: "send the role's token as Authorization"
        case .wrongToken: "this is not the role's token"
        case .noCredentials: "no credentials yet, or no longer"
        case .tooSoon: "new ones were asked for less than a minute ago"
        case .noNewer: "no new credentials have come; the person who started the session knows why"
        }
    }
}
