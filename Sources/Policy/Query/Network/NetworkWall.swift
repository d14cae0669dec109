import Addresses

/// What the ruleset and the guard let out.
struct NetworkWall {
    let subject: QueriedPolicy

    init(_ subject: QueriedPolicy) {
        self.subject = subject
    }

    var egress: Egress { subject.policy.egress }

    var notConcerned: WallAnswer {
        WallAnswer(.network, .notConcerned, because: "nothing leaves the sandbox for it")
    }

    func allowed(_ because: String, origin: Origin?) -> WallAnswer {
        WallAnswer(.network, .allowed, because: because, origin: origin)
    }

    func denied(_ because: String, origin: Origin? = nil, missing: String? = nil) -> WallAnswer {
        WallAnswer(.network, .denied, because: because, origin: origin, missing: missing)
    }
}
