// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// The `aws` section of one file, or of a chain of files as far as it is read.
struct AWSDraft {
    var role: Located<String>?
    var profile: String?
    var region: Located<String>?
    var session = AWSSessionDraft()
    var roles: [String: AWSRoleDraft] = [:]
    var inference: Located<String>?
    var attribution: AWSAttribution?

    /// The main role's session first, then the others in the order of their names.
    var sessions: [AWSSessionDraft] {
        [session] + roles.sorted { $0.key < $1.key }.map(\.value.session)
    }

    /// Merges a child, whose values override.
    mutating func merge(_ child: AWSDraft) {
        role = child.role ?? role
        profile = child.profile ?? profile
        region = child.region ?? region
        session.merge(child.session)
        for (name, own) in child.roles {
            roles[name, default: AWSRoleDraft(origin: own.origin)].merge(own)
        }
        inference = child.inference ?? inference
        attribution = child.attribution ?? attribution
    }
}

/// An entry of `aws.roles`, as far as it is read.
struct AWSRoleDraft {
    var role: Located<String>?
    var session = AWSSessionDraft()
    /// The place of the role's name.
    var origin: Origin

    mutating func merge(_ child: AWSRoleDraft) {
        role = child.role ?? role
        session.merge(child.session)
        origin = child.origin
    }
}

/// The rules of one role's session, as far as they are read.
struct AWSSessionDraft {
    var access: Located<AWSAccess>?
    /// IAM prefixes; nil if none are named.
    var services: [Located<String>]?
    var regions: [Located<String>]?
    var allow: [AWSGrant] = []
    var deny: [AWSGrant] = []
    var managed: [Located<String>] = []
    var account: AWSAccounts?
    /// The duration in seconds.
    var duration: Located<Int>?
    var externalID: String?
    var passesPolicy: Located<Bool>?

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
