// SPDX-License-Identifier: Apache-2.0

@testable import Launcher

extension TemporaryFolder {
    /// What a session tells of the folder that changes it so.
    func changes(
        _ surroundings: TriggerSurroundings = TriggerSurroundings(),
        bounds: TriggerScan.Bounds = TriggerScan.Bounds(), _ change: () throws -> Void
    ) rethrows -> TriggerReport {
        var watch = TriggerWatch(surroundings)
        _ = watch.add(path, called: "the workspace", bounds: bounds)
        try change()
        return watch.report(session: "s")
    }

    func changedPaths(_ change: () throws -> Void) rethrows -> [String] {
        try changes(TriggerSurroundings(), change).changes.map(\.path.shown)
    }
}
