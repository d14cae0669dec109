/// Denials of names that sound like secrets, beside patterns that would allow what AWS adds under such a name tomorrow.
struct FutureNames {
    static let words = [
        "Secret", "Password", "Credential", "Token", "PrivateKey", "ApiKey", "AccessKey", "Presign", "DataAccess",
        "ConnectionString",
    ]

    /// With as many of the denials as fit.
    let policy: SessionPolicy

    init(_ found: SessionPolicyForm.Statements, services: [String], corpus: ActionCorpus) {
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
        for word in Self.words {
            for service in open {
                for pattern in Self.patterns(of: service, word, corpus: corpus, evaluation) {
                    let isHarmless = !corpus.matching(pattern).contains(where: evaluation.allows)
                    let longer = Self.adding(pattern, to: statements)
                    let next = SessionPolicy(longer, managed: found.managed)
                    if isHarmless, next.room >= 0 {
                        (statements, policy) = (longer, next)
                    } else {
                        missing.append(pattern)
                    }
                }
            }
        }
        policy.unguarded = missing
        self.policy = policy
    }

    /// One for the whole service, or, where that would deny what is allowed today, one for each of its verbs.
    private static func patterns(
        of service: String, _ word: String, corpus: ActionCorpus, _ evaluation: SessionPolicyEvaluation
    ) -> [String] {
        let whole = "\(service):*\(word)*"
        guard corpus.matching(whole).contains(where: evaluation.allows) else { return [whole] }
        let verbs = Set(
            corpus.actions(of: service).filter(evaluation.allows).compactMap { ReadingActions.verb(of: $0.name) })
        return verbs.sorted().map { "\(service):\($0)*\(word)*" }
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
