// SPDX-License-Identifier: Apache-2.0

/// Denials of names that sound like secrets. They stand beside patterns that would allow an action that AWS
/// adds under such a name tomorrow.
struct FutureNames {
    static let words = [
        "Secret", "Password", "Credential", "Token", "PrivateKey", "ApiKey", "AccessKey", "Presign",
        "DataAccess",
        "ConnectionString",
    ]

    /// The policy with as many of the denials as fit.
    let policy: SessionPolicy

    init(
        _ found: SessionPolicyForm.Statements, services: [String], corpus: ActionCorpus,
        cache: SessionPolicyCache
    ) {
        let bare = SessionPolicy(found.statements, managed: found.managed)
        let evaluation = SessionPolicyEvaluation(bare)
        let open = services.filter { service in
            !found.managed.isEmpty
                || found.statements.contains { statement in
                    statement.effect == .allow
                        && statement.actions.contains { $0.hasPrefix("\(service):") && $0.hasSuffix("*") }
                }
        }
        var statements = found.statements
        var policy = bare
        var missing: [String] = []
        func take(_ pattern: String) {
            // Count its quotation marks, and a comma or a bracket.
            guard pattern.utf8.count + 3 <= policy.room else { return missing.append(pattern) }
            let longer = Self.adding(pattern, to: statements)
            let next = SessionPolicy(longer, managed: found.managed)
            guard next.room >= 0 else { return missing.append(pattern) }
            (statements, policy) = (longer, next)
        }
        func deniesToday(_ pattern: String) -> Bool {
            cache.actions(matching: pattern, in: corpus).contains(where: evaluation.allows)
        }
        // The verbs of the actions that are allowed today, by service, found on the first use.
        var verbs: [String: [String]] = [:]
        for word in Self.words {
            for service in open {
                let whole = "\(service):*\(word)*"
                guard deniesToday(whole) else {
                    take(whole)
                    continue
                }
                let own = verbs[service] ?? Self.verbs(of: service, corpus: corpus, evaluation)
                verbs[service] = own
                for verb in own {
                    let pattern = "\(service):\(verb)*\(word)*"
                    if deniesToday(pattern) { missing.append(pattern) } else { take(pattern) }
                }
            }
        }
        policy.unguarded = missing
        self.policy = policy
    }

    private static func verbs(
        of service: String, corpus: ActionCorpus, _ evaluation: SessionPolicyEvaluation
    ) -> [String] {
        let allowed = corpus.actions(of: service).filter(evaluation.allows)
        return Set(allowed.compactMap { ReadingActions.verb(of: $0.name) }).sorted()
    }

    private static func adding(_ pattern: String, to statements: [PolicyStatement]) -> [PolicyStatement] {
        var statements = statements
        let plain = statements.firstIndex {
            $0.effect == .deny && !$0.isOfOtherActions && !$0.isOfOtherResources && $0.resources == ["*"]
                && $0.conditions.isEmpty
        }
        if let plain {
            statements[plain].actions.append(pattern)
        } else {
            statements.append(PolicyStatement(effect: .deny, actions: [pattern]))
        }
        return statements
    }
}
