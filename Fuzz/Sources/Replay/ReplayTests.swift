// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Gives the targets every seed, and every input with which a fuzzer found a fault, without the fuzzer.
@Suite struct ReplayTests {
    @Test(arguments: FuzzTargets.names, ["Seeds", "Findings"])
    func `every seed and finding is read without a fault`(name: String, folder: String) throws {
        let target = try #require(FuzzTargets.target(name))
        let place = URL(filePath: #filePath).appending(path: "../../../\(folder)/\(name)").standardized
        let files =
            (try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []
        #expect(!files.isEmpty || folder == "Findings", "no seeds in \(place.path)")
        for file in files { target.run(Array(try Data(contentsOf: file))) }
    }
}
