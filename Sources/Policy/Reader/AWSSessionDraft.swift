import Documents
import IAM

/// What a policy says so far of what one role's session may do.
struct AWSSessionDraft {
    var access: Sourced<AWSAccess>?
    /// IAM prefixes; nil where none are named.
    var services: [Sourced<String>]?
    var regions: [Sourced<String>]?
    var allow: [AWSGrant] = []
    var deny: [AWSGrant] = []
    var managed: [Sourced<String>] = []
    var account: AWSAccounts?
    /// In seconds.
    var duration: Sourced<Int>?
    var externalID: String?
    var passesPolicy: Sourced<Bool>?

    mutating func merge(_ child: AWSSessionDraft) {
        access = child.access ?? access
        services = child.services.map { (services ?? []) + $0 } ?? services
        regions = child.regions.map { (regions ?? []) + $0 } ?? regions
        allow += child.allow
        deny += child.deny
        managed += child.managed
        account = child.account ?? account
        duration = child.duration ?? duration
        externalID = child.externalID ?? externalID
        passesPolicy = child.passesPolicy ?? passesPolicy
    }

    var rules: AWSSessionRules {
        AWSSessionRules(
            access: access?.value ?? .readOnly, services: services.map { unique($0.map(\.value)) },
            regions: regions.map { unique($0.map(\.value)) }, allow: allow, deny: deny,
            managed: unique(managed.map(\.value)),
            account: account ?? .same, duration: duration?.value ?? AWSSessionRules.defaultDuration,
            externalID: externalID,
            passesPolicy: passesPolicy?.value ?? true)
    }

    private func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}
