import ClaudePermissions

extension ContainerWall {
    /// By the files that a command evidently changes.
    func answer(command lines: CommandLines) -> WallAnswer {
        let answers = lines.lines.flatMap { line in
            let place = AgentPlace(folder: line.folder)
            return ChangedFiles.of(line).filter { !$0.hasPrefix("/dev/") && !$0.contains("$") }.map {
                answer(writing: place.paths($0)[0])
            }
        }
        return WallAnswer.deciding(answers)
            ?? WallAnswer(.container, .notConcerned, because: "no changed file is evident in the command")
    }
}
