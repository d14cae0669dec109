// SPDX-License-Identifier: Apache-2.0

import IAM

/// A catalogue of names that cx ships. A policy's names must be in it.
enum NameCatalogue: String, CaseIterable, Sendable {
    /// Services that have endpoints.
    case service
    /// Services by all their names, including IAM's prefixes.
    case iamService = "iam-service"
    case region

    /// The names. Each call reads them from the catalogue.
    var names: [String] {
        switch self {
        case .service: EndpointCatalogue.shared.services
        case .iamService: ActionCorpus.shared.serviceNames
        case .region: EndpointCatalogue.shared.regions
        }
    }

    var summary: String {
        switch self {
        case .service: "A service of AWS by its name in the AWS CLI, or by the prefix of its endpoint."
        case .iamService:
            "A service of AWS by its name in the AWS CLI, by the prefix of its endpoint, or by IAM's prefix."
        case .region: "A region of AWS."
        }
    }
}
