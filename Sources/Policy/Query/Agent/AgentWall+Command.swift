extension AgentWall {
    func answer(command text: String) -> WallAnswer {
        let first = ShellView(text, place: subject.place).parts.first { !$0.words.isEmpty }?.words.first?.text
        let narrow = first.flatMap { name in
            name.utf8.allSatisfy { $0 > 0x20 && !"*():".utf8.contains($0) } ? "Bash(\(name) *)" : nil
        }
        let call = AgentCall.command(text)
        let part = model.verdict(on: call).part
        let what = part.map { $0 == text ? "it" : Printable.quoted($0) } ?? "it"
        return answer(call, what: what, candidates: [narrow, "Bash"].compactMap(\.self))
    }
}
