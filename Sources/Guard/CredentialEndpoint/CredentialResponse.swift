import FoundationEssentials
import NIOHTTP1

/// The answer to one request.
struct CredentialResponse {
    static let path = "/v1/credentials"

    var status: HTTPResponseStatus
    var body: Data

    /// Decides on a request by its head; nothing in its body matters.
    init(to head: HTTPRequestHead, token: Secret, store: CredentialStore) {
        let tokens = head.headers["authorization"]
        guard head.uri == Self.path, head.method == .GET else {
            self.init(.notFound, "only GET \(Self.path) is here")
            return
        }
        guard let sent = tokens.first, tokens.count == 1 else {
            self.init(.unauthorized, "send the session's token as Authorization")
            return
        }
        guard token.matches(sent) else {
            self.init(.forbidden, "this is not the session's token")
            return
        }
        guard let credentials = store.current(), let body = try? JSONLine.encode(credentials) else {
            self.init(.serviceUnavailable, "no credentials yet, or no longer")
            return
        }
        self.init(status: .ok, body: body)
    }

    /// An error in the form that the SDKs show to their users.
    private init(_ status: HTTPResponseStatus, _ message: String) {
        let error = ["code": status.reasonPhrase, "message": "cx: \(message)"]
        self.init(status: status, body: (try? JSONLine.encode(error)) ?? Data())
    }

    private init(status: HTTPResponseStatus, body: Data) {
        self.status = status
        self.body = body
    }

    var head: HTTPResponseHead {
        let headers: HTTPHeaders = [
            "Content-Type": "application/json", "Content-Length": "\(body.count)", "Cache-Control": "no-store",
            "Connection": "close",
        ]
        return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    }
}
