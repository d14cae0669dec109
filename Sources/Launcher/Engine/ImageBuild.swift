// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Documents
import Glibc
import Policy
import Subprocess
import SystemPackage

/// Builds the image by the script that comes with cx, and shows its output.
public struct ImageBuild: Sendable {
    private let settings: Settings
    private let machine: Machine

    public init(settings: Settings, machine: Machine) {
        self.settings = settings
        self.machine = machine
    }

    /// - Throws: if the script is not found or fails, or podman could not build for this user.
    public func run() async throws(CXError) {
        let script = try script()
        let engine = try Podman(engine: settings.engine, runtime: nil, machine: machine)
        try await engine.checkNamespace()
        let status: TerminationStatus
        do {
            status = try await Command(
                path: script, arguments: ["--engine", engine.path, "--", settings.image.value],
                environment: machine.environment
            ).run(input: .none, output: STDOUT_FILENO, error: STDERR_FILENO)
        } catch {
            throw CXError("cannot run \(script)", detail: "\(error)")
        }
        guard status == .exited(0) else {
            let failure = "\(script) could not build \(settings.image.value)"
            // Podman's own errors went past cx to the person.
            try await engine.run(["info"], failure: failure)
            throw CXError(failure)
        }
    }

    /// The script, in the checkout that cx was built in or beside the folder that it was installed in.
    private func script() throws(CXError) -> String {
        var folder = machine.executable
        while let parent = folder.parentPath {
            folder = parent
            for place in ["\(folder)/scripts/build-image", "\(folder)/share/cx/scripts/build-image"]
            where FileStatus(path: place)?.isExecutable == true {
                return place
            }
        }
        throw CXError(
            "cx does not find its Containerfile from \(machine.executable)",
            advice:
                "run cx from its checkout, or build the image there: podman build -t \(settings.image.value) ."
        )
    }
}
#endif
