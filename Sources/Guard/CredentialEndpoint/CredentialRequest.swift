// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import NIOHTTP1

/// A request to the endpoint. Nothing in its body matters. Promise K2 (docs/security.md).
enum CredentialRequest: Hashable {
    case credentials(role: String, asker: String)
    /// Asks for new credentials, which the answer does not have.
    case renewal(role: String)
    case refused(CredentialRefusal)

    /// The end of a role's path, for POST.
    static let renewal = "/renew"

    /// The header that names the process that asks, by number and start (image/aws-credentials). An SDK that
    /// asks by itself sends none.
    private static let process = "x-cx-process"
    private static let longestProcess = 64

    init(_ head: HTTPRequestHead, _ roles: [RoleAccess]) {
        let isRenewal = head.method == .POST
        let path = { (access: RoleAccess) in access.role.path + (isRenewal ? Self.renewal : "") }
        guard isRenewal || head.method == .GET, let access = roles.first(where: { path($0) == head.uri })
        else {
            self = .refused(.notFound)
            return
        }
        let tokens = head.headers["authorization"]
        guard let sent = tokens.first, tokens.count == 1 else {
            self = .refused(.noToken)
            return
        }
        guard access.token.matches(sent) else {
            self = .refused(.wrongToken)
            return
        }
        self =
            isRenewal
            ? .renewal(role: access.role.name)
            : .credentials(
                role: access.role.name,
                asker: String((head.headers[Self.process].first ?? "").prefix(Self.longestProcess)))
    }
}

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
