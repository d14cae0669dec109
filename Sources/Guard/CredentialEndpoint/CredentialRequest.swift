import GuardProtocol
import NIOHTTP1

/// What a request to the endpoint wants; nothing in its body matters.
/// Promise K2 (docs/security.md).
enum CredentialRequest: Hashable {
    case credentials(role: String, asker: String)
    /// To have new ones made, which this does not hand out.
    case renewal(role: String)
    case refused(CredentialRefusal)

    /// Behind a role's path, by POST.
    static let renewal = "/renew"

    /// Names the process that asks, by number and start; see image/aws-credentials. An SDK that asks itself
    /// sends none.
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
