import ArgumentParser

/// As a policy is written, or for machines.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
}
