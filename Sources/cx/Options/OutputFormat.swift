import ArgumentParser

/// For people, or for machines.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
