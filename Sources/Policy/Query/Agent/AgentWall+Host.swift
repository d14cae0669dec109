import Addresses
import ClaudePermissions

extension AgentWall {
    /// WebFetch is one of many ways to a host, and what a rule says of it holds back no other: so this wall
    /// is not concerned, and says what it would say to WebFetch.
    func answer(host target: HostTarget) -> WallAnswer {
        let host =
            switch target.host {
            case .name(let name): name.text
            case .address(let address): address.family == .v6 ? "[\(address)]" : "\(address)"
            }
        let call = AgentCall(tool: "WebFetch", input: ["url": "https://\(host)/"])
        guard let rule = model.verdict(on: call).rule else {
            return WallAnswer(
                .agent, .notConcerned, because: "no rule is about hosts, and Bash reaches them as well")
        }
        return WallAnswer(
            .agent, .notConcerned,
            because: "\(rule.text) is about WebFetch alone, and Bash reaches hosts as well",
            origin: rule.origin)
    }
}
