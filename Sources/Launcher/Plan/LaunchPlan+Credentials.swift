extension LaunchPlan {
    /// For people: what of the session leads back to whom, and how its keys get inside.
    var credentialLines: [String] {
        guard aws != nil else { return [] }
        return [
            incident.map { "incident  \($0.text)" },
            mfa.map { "MFA       \($0.value.printable)  (\($0.source))" },
            "keys      \(delivery.value.rawValue)  (\(delivery.source))",
            delivery.value.warning.map { "          \($0)" },
        ].compactMap(\.self)
    }

    var credentialDocument: PlanDocument.CredentialsPart? {
        aws.map { _ in
            .init(
                incident: incident?.text, mfa: mfa?.value, delivery: delivery.value.rawValue,
                warning: delivery.value.warning)
        }
    }
}
