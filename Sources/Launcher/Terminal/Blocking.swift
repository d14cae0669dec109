import GuardProtocol

/// Runs what may wait for long on a thread of its own; where there is none, on this one.
func blocking(_ body: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
        let whole: @Sendable () -> Void = {
            body()
            continuation.resume()
        }
        do { try Thread(whole).start() } catch { whole() }
    }
}
