import ClaudePermissions

extension AgentWall {
    func answer(reading path: String) -> WallAnswer { answer(path, tool: "Read", rule: "Read") }

    func answer(writing path: String) -> WallAnswer { answer(path, tool: "Edit", rule: "Edit") }

    private func answer(_ path: String, tool: String, rule: String) -> WallAnswer {
        let place = subject.place.paths(path)[0]
        let plain = place.contains { "*?[]{}()".contains($0) } ? nil : "\(rule)(/\(place))"
        return answer(
            AgentCall(tool: tool, input: ["file_path": place]), what: "it",
            candidates: [plain, rule].compactMap(\.self))
    }
}
