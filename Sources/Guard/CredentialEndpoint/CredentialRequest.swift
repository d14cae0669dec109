import GuardProtocol
import NIOHTTP1

/// A request to the endpoint. Nothing in its body matters.
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
