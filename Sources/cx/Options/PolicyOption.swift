import ArgumentParser

struct PolicyOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The policy: a name that `cx policy list` shows, or a path with a / or .yaml in it.",
            valueName: "name"))
    var policy: String
}
