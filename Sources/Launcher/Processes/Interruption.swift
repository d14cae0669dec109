/// A signal that asks cx to end.
struct Interruption: Error, Hashable, Sendable {
    let signal: Int32

    /// As shells report a process that a signal ended.
    var exitStatus: Int32 { 128 + signal }
}
