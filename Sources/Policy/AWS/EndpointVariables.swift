// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM

/// The variables by which the AWS tools inside choose the kind of endpoint that they call (AWS SDKs and Tools
/// Reference Guide, "Dual-stack and FIPS endpoints").
enum EndpointVariables {
    static let fips = "AWS_USE_FIPS_ENDPOINT"
    static let dualStack = "AWS_USE_DUALSTACK_ENDPOINT"

    /// The variables that choose a kind of endpoint; none for the standard one.
    static func choosing(_ kind: EndpointKind) -> [String] {
        (kind.isFIPS ? [fips] : []) + (kind.isDualStack ? [dualStack] : [])
    }
}

extension EndpointKind {
    var isFIPS: Bool { self == .fips || self == .fipsDualStack }
    var isDualStack: Bool { self == .dualStack || self == .fipsDualStack }

    init(isFIPS: Bool, isDualStack: Bool) {
        self =
            switch (isFIPS, isDualStack) {
            case (false, false): .standard
            case (true, false): .fips
            case (false, true): .dualStack
            case (true, true): .fipsDualStack
            }
    }
}

extension Egress {
    /// The variables that cx sets to `true`, so that the AWS tools inside call the kind of endpoint that the
    /// policy opens. Of several kinds beside the standard one, the first one counts.
    public var endpointVariables: [String] {
        guard !services.isEmpty, !endpoints.contains(.standard), let kind = endpoints.first else { return [] }
        return EndpointVariables.choosing(kind)
    }
}

extension Policy {
    /// The kind of endpoint that the AWS tools inside call.
    var endpointKind: EndpointKind {
        let own = egress.endpointVariables
        let isOn = { (name: String) in
            environment.set[name].map { $0.value == "true" } ?? own.contains(name)
        }
        return EndpointKind(
            isFIPS: isOn(EndpointVariables.fips), isDualStack: isOn(EndpointVariables.dualStack))
    }
}
