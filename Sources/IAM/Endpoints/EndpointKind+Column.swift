extension EndpointKind {
    /// The place of this kind in a shape of the catalogue.
    var column: Int {
        switch self {
        case .standard: 0
        case .fips: 1
        case .dualStack: 2
        case .fipsDualStack: 3
        }
    }
}
