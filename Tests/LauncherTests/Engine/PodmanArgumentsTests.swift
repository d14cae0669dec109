// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct PodmanArgumentsTests {
    private let plan: LaunchPlan
    private let folder = SessionFolder(path: "/state/s")

    init() throws {
        let home = try TemporaryFolder()
        let policy = try Samples.policy(Samples.minimal + "\nenvironment: {pass: [TERM]}\n")
        plan = try Planner(
            policy: policy, settings: Samples.settings(for: policy),
            machine: Samples.machine(home: home.path, workspace: try home.folder("a,\"b")),
            request: .command(["--rm", "x"]), terminal: .terminal, ranges: Samples.ranges(home: home.path)
        ).plan()
    }

    private func arguments(_ change: (inout ContainerPlan) -> Void = { _ in }) -> [String] {
        var container = plan.container
        change(&container)
        return PodmanArguments(plan: container, name: "cx-1", session: folder).create()
    }

    /// Each pair is a wall of the container. Tests inside of a container show what it does; this one shows
    /// that no refactoring loses it.
    @Test(arguments: [
        ["--network", "none"], ["--cap-drop", "all"], ["--security-opt", "no-new-privileges"],
        ["--read-only"],
        ["--read-only-tmpfs=false"], ["--user", "1000:1000"], ["--userns", "keep-id"], ["--http-proxy=false"],
        ["--unsetenv-all"], ["--pull", "never"], ["--image-volume", "ignore"], ["--entrypoint", ""], ["--rm"],
        ["--pids-limit", "512"], ["--log-driver", "none"],
    ])
    func `The container has this wall`(words: [String]) {
        #expect(arguments().contains(words))
    }

    @Test func `Nothing of the engine's isolation is turned off`() {
        let text = arguments().joined(separator: " ")
        for word in [
            "--privileged", "unconfined", "--cap-add", "label=disable", "=host", " host", "--device",
        ] {
            #expect(!text.contains(word))
        }
    }

    @Test func `Variables come by a file on standard input, not by arguments that everybody can read`() {
        #expect(arguments().contains(["--env-file", "/dev/stdin"]))
        // The one mount that is named after the terminal has its description.
        #expect(
            !arguments().contains { $0.contains("xterm") && !$0.contains("target=/etc/terminfo/x/xterm,") })
        let variables = PodmanArguments(plan: plan.container, name: "cx-1", session: folder).variables
        #expect(variables.split(separator: "\n").contains("TERM=xterm"))
    }

    @Test func `Each limit is asked for where a controller holds it, and only there`() {
        let none = arguments {
            $0.limits.notEnforced = ["memory", "cpus"]
            $0.limits.hasProcessController = false
        }
        let memoryOnly = arguments { $0.limits.notEnforced = ["cpus"] }
        #expect(!none.contains("--memory") && !none.contains("--cpus") && !none.contains("--pids-limit"))
        #expect(memoryOnly.contains("--memory") && !memoryOnly.contains("--cpus"))
    }

    @Test func `A path with commas and quotes stays one field`() {
        let mount = arguments().first { $0.contains("target=/src") }
        #expect(mount?.contains(#"a,""b""#) == true)
        #expect(mount?.hasSuffix(",ro") == true)
    }

    @Test func `A mark behind a comma or a quote hides neither`() {
        let mount = arguments { plan in
            plan.mounts = [plan.mounts[0]]
            plan.mounts[0].target = "/a,\u{301}\"\u{301}\r\nb"
        }.first { $0.contains("target=/a") }
        #expect(mount?.contains("\"target=/a,\u{301}\"\"\u{301}\r\nb\"") == true)
    }

    @Test func `What runs comes after the image, so that it cannot be an option`() {
        let arguments = arguments()
        #expect(arguments.suffix(4) == ["--", "localhost/cx:test", "--rm", "x"])
    }

    @Test
    func `As root there is no user namespace to keep an id in, and the limit of processes is the machine's`()
    {
        let rootful = arguments { $0.keepsCallerID = false }
        #expect(!rootful.contains("--userns"))
        #expect(rootful.contains("nproc=2048:2048"))
        #expect(arguments().contains("nproc=512:512"))
    }

    @Test func `A terminal is only made where the caller has one`() {
        #expect(arguments().contains("--tty"))
        #expect(!arguments { $0.terminal = .streams }.contains("--tty"))
        #expect(!arguments { $0.terminal = .output }.contains("--interactive"))
    }
}
