// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Subprocess
import SystemPackage

/// Removes a container whose cx is gone, and what was made for it.
struct ContainerRemoval {
    let container: GuardedContainer

    /// The pauses before each removal. A `podman create` that was under way when cx was killed may finish
    /// after the first one, so the removal is repeated until that cannot happen any more.
    private static let pauses: [Duration] = [.zero, .milliseconds(300), .seconds(1), .seconds(3)]

    func run() async {
        for pause in Self.pauses {
            try? await Task.sleep(for: pause)
            await remove()
        }
        Self.remove(container.leftovers)
    }

    /// Removes files and folders of the host. Those that are gone already count as removed.
    static func remove(_ paths: [String]) {
        for path in paths { try? FileManager.default.removeItem(atPath: path) }
    }

    /// Runs the removal with the guard's own environment: cx started the guard with the engine's.
    private func remove() async {
        guard let program = container.removal.first else { return }
        _ = try? await Subprocess.run(
            .path(FilePath(program)), arguments: Arguments(Array(container.removal.dropFirst())),
            output: .discarded
        )
    }
}
