import GuardProtocol

/// An order of the guard to its watcher, each a line of JSON.
enum WatcherOrder: Hashable, Sendable, Codable {
    case configure(GuardedContainer, ControlGroup?)
    case hold(pid: Int32)
    case close
}
