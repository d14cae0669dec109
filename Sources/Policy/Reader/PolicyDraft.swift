import Addresses
import ClaudePermissions
import Documents
import IAM

/// What one file says, or what a chain of files says so far, before the checks that need the whole.
struct PolicyDraft {
    var name: Sourced<String>?
    var summary: String?
    var extends: [Sourced<String>] = []
    var workspaceAccess: Sourced<Access>?
    var workspacePlace: Sourced<String>?
    var mounts: [Mount] = []
    var pass: [Sourced<String>] = []
    var set: [String: Sourced<String>] = [:]
    var limits = Limits()
    var clipboard: ClipboardAccess?
    var namesWindow: Bool?
    /// The size of `/tmp` in bytes, with its place.
    var tmp: Sourced<Int>?
    var settings: JSONValue = .object([:])
    /// Permission rules that are well-formed, by their list.
    var permissionRules: [PermissionRule.List: [Sourced<String>]] = [:]
    var aws: AWSDraft?
    var hosts: [AllowedHost] = []
    var networks: [AllowedNetwork] = []
    var published: [PublishedDraft] = []
    var services: [Sourced<String>] = []
    var regions: [Sourced<String>] = []
    var endpointKinds: [EndpointKind]?
    var allowsPrivateAWS = false
    var origins = PolicyOrigins()
    /// The sections of which errors left something out.
    var faulty: Set<PolicySection> = []

    /// Where it first says what can be reached; nil where it reaches nothing.
    var firstOfEgress: Origin? {
        services.first?.origin ?? hosts.first?.origin ?? networks.first?.origin ?? published.first?.origin
    }
}
