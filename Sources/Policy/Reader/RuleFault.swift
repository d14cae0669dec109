/// Why a value of the policy is refused.
struct RuleFault: Error, Hashable {
    let rule: FindingRule
    let message: String
    var help: String?
}
