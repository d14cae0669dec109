// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents
import IAM

/// The contents of one file, or of a chain of files as far as it is read, before the checks that need the
/// whole chain.
struct PolicyDraft {
    var name: Located<String>?
    var summary: String?
    var extends: [Located<String>] = []
    var workspaceAccess: Located<Access>?
    var workspacePlace: Located<String>?
    var workspaceHistory: Bool?
    var mounts: [Mount] = []
    var pass: [Located<String>] = []
    var set: [String: Located<String>] = [:]
    var limits = Limits()
    var clipboard: ClipboardAccess?
    var namesWindow: Bool?
    /// The size of `/tmp` in bytes, with its place.
    var tmp: Located<Int>?
    var settings: JSONValue = .object([:])
    /// The permission rules without a fault, by their list.
    var permissionRules: [PermissionRule.List: [Located<String>]] = [:]
    /// The same rules as Claude Code reads them.
    var agentRules: [PermissionRule.List: [AgentRule]] = [:]
    /// Those of them that spell out secrets.
    var ruleSecrets: [(rule: Located<String>, secrets: [String])] = []
    var aws: AWSDraft?
    var hosts: [AllowedHost] = []
    var networks: [AllowedNetwork] = []
    var published: [PublishedDraft] = []
    var services: [Located<String>] = []
    var regions: [Located<String>] = []
    var endpointKinds: [EndpointKind]?
    var allowsPrivateAWS = false
    var origins = PolicyOrigins()
    /// The sections in which an error left something out.
    var faulty: Set<PolicySection> = []

    /// The first place that grants network access; nil if there is none.
    var firstOfEgress: Origin? {
        services.first?.origin ?? hosts.first?.origin ?? networks.first?.origin ?? published.first?.origin
    }
}

extension PolicyDraft {
    /// Merges a child: lists append, scalars override, mappings merge by key.
    mutating func merge(_ child: PolicyDraft) {
        name = child.name
        summary = child.summary ?? summary
        workspaceAccess = child.workspaceAccess ?? workspaceAccess
        workspacePlace = child.workspacePlace ?? workspacePlace
        workspaceHistory = child.workspaceHistory ?? workspaceHistory
        mounts += child.mounts
        mergeEnvironment(child)
        limits = Limits(
            memory: child.limits.memory ?? limits.memory,
            cpus: child.limits.cpus ?? limits.cpus,
            processes: child.limits.processes ?? limits.processes,
            tmp: child.limits.tmp ?? limits.tmp)
        tmp = child.tmp ?? tmp
        clipboard = child.clipboard ?? clipboard
        namesWindow = child.namesWindow ?? namesWindow
        settings = settings.merging(child.settings)
        permissionRules.merge(child.permissionRules) { $0 + $1 }
        agentRules.merge(child.agentRules) { $0 + $1 }
        ruleSecrets += child.ruleSecrets
        mergeAWS(child)
        hosts += child.hosts
        networks += child.networks
        published += child.published
        services += child.services
        regions += child.regions
        endpointKinds = child.endpointKinds.map { (endpointKinds ?? []) + $0 } ?? endpointKinds
        allowsPrivateAWS = allowsPrivateAWS || child.allowsPrivateAWS
        origins.merge(child.origins)
        faulty.formUnion(child.faulty)
    }

    /// Merges variables. A name is either passed or set, and the later file decides.
    private mutating func mergeEnvironment(_ child: PolicyDraft) {
        let passed = Set(child.pass.map(\.value))
        set = set.filter { !passed.contains($0.key) }.merging(child.set) { $1 }
        pass = (pass + child.pass).filter { child.set[$0.value] == nil }
        var seen: Set<String> = []
        pass = pass.filter { seen.insert($0.value).inserted }
    }

    private mutating func mergeAWS(_ child: PolicyDraft) {
        guard let own = child.aws else { return }
        aws = aws ?? AWSDraft()
        aws?.merge(own)
    }
}

/// An entry of `egress.published`, before cx has checked that AWS publishes such ranges.
struct PublishedDraft {
    let service: Located<String>
    let region: Located<String>
    let ports: [UInt16]
    let reason: String?
    let origin: Origin
}

/// A part of a policy, by its key. Rules on a whole policy name the sections that they read.
enum PolicySection: String, CaseIterable {
    case name, workspace, mounts, environment, limits, terminal, claude, aws, egress

    static let all = Set(allCases)
}
