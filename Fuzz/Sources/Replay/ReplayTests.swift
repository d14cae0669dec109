import Foundation
import Testing

/// Every seed and everything that a fuzzer ever found, without the fuzzer.
@Suite struct ReplayTests {
    @Test(arguments: FuzzTargets.names, ["Seeds", "Findings"])
    func `all that was found is read without a fault`(name: String, folder: String) throws {
        let target = try #require(FuzzTargets.target(name))
        let place = URL(filePath: #filePath).appending(path: "../../../\(folder)/\(name)").standardized
        let files =
            (try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []
        #expect(!files.isEmpty || folder == "Findings", "no seeds in \(place.path)")
        for file in files { target.run(Array(try Data(contentsOf: file))) }
    }
}
