import IAM
import Policy

/// The parameters of AssumeRole, as the AWS CLI reads them.
struct AssumeRoleRequest: Encodable, Sendable {
    struct PolicyARN: Encodable, Sendable {
        var arn: String
    }

    var role: String
    var name: String
    var duration: Int
    var policy: String?
    var managed: [PolicyARN]?
    var externalID: String?
    var tags: [SessionTag]?
    var sourceIdentity: String?

    init(_ role: RolePlan, _ identity: SessionIdentity, _ terms: AssumptionTerms) {
        self.role = role.role.value
        name = identity.name
        duration = terms.duration
        policy = role.sessionPolicy?.text
        managed = role.sessionPolicy.flatMap {
            $0.managed.isEmpty ? nil : $0.managed.map { PolicyARN(arn: $0) }
        }
        externalID = role.externalID
        tags = terms.hasTags ? identity.tags : nil
        sourceIdentity = terms.hasSourceIdentity ? identity.name : nil
    }

    private enum CodingKeys: String, CodingKey {
        case role = "RoleArn"
        case name = "RoleSessionName"
        case duration = "DurationSeconds"
        case policy = "Policy"
        case managed = "PolicyArns"
        case externalID = "ExternalId"
        case tags = "Tags"
        case sourceIdentity = "SourceIdentity"
    }
}
