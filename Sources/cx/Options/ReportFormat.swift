import ArgumentParser

/// How `cx policy check` tells what it found.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github
}
