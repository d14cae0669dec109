// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Shows what a launch waits for, on a terminal and only if it takes longer than a second.
public final class Progress: Sendable {
    private let isShown: Bool
    private let current = Mutex<Task<Void, Never>?>(nil)

    /// - Parameter isShown: true if somebody watches standard error.
    public init(isShown: Bool) {
        self.isShown = isShown
    }

    func begin(_ what: String) {
        guard isShown else { return }
        let task = Task {
            try? await Task.sleep(for: .seconds(1))
            guard !Task.isCancelled else { return }
            StandardError.write("cx: \(what)…\n")
        }
        replace(by: task)
    }

    func end() {
        replace(by: nil)
    }

    private func replace(by task: Task<Void, Never>?) {
        current.withLock {
            $0?.cancel()
            $0 = task
        }
    }
}
