import Documents

/// Why a value of the policy is refused.
struct RuleFault: Error {
    let rule: FindingRule
    let message: String
    var help: String?
}
