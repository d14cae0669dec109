import FoundationEssentials
import GuardProtocol
import NIOHTTP1

/// The answer to one request.
struct CredentialResponse {
    var status: HTTPResponseStatus
    var body: Data

    init(_ credentials: SessionCredentials) {
        guard let body = try? JSONLine.encode(credentials) else {
            self.init(.noCredentials)
            return
        }
        self.init(status: .ok, body: body)
    }

    /// Answers a renewal with the new credentials' expiration, and nothing else of them.
    init(renewedUntil expiration: Date) {
        let answer = ["Expiration": Timestamp.seconds(expiration)]
        self.init(status: .ok, body: (try? JSONLine.encode(answer)) ?? Data())
    }

    /// An error in the form that the SDKs show to their users.
    init(_ refusal: CredentialRefusal) {
        let error = ["code": refusal.status.reasonPhrase, "message": "cx: \(refusal.message)"]
        self.init(status: refusal.status, body: (try? JSONLine.encode(error)) ?? Data())
    }

    private init(status: HTTPResponseStatus, body: Data) {
        self.status = status
        self.body = body
    }

    var head: HTTPResponseHead {
        let headers: HTTPHeaders = [
            "Content-Type": "application/json", "Content-Length": "\(body.count)",
            "Cache-Control": "no-store",
            "Connection": "close",
        ]
        return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    }
}
