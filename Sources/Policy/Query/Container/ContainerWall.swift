/// What the container shows of the host, and what of it can be changed.
struct ContainerWall {
    let subject: QueriedPolicy

    init(_ subject: QueriedPolicy) {
        self.subject = subject
    }

    var policy: Policy { subject.policy }

    var notConcerned: WallAnswer {
        WallAnswer(.container, .notConcerned, because: "no file and no variable is asked for")
    }
}
