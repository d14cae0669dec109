import GuardProtocol

/// What the guard tells its watcher, a line of JSON each.
enum WatcherOrder: Hashable, Sendable, Codable {
    case configure(GuardedContainer, ControlGroup?)
    case hold(pid: Int32)
    case close
}
