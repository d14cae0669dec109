// SPDX-License-Identifier: Apache-2.0

import Policy

/// The probes as a launch mounts them. The tests of whole launches run the same files. They are part of the
/// cx binary, so that no repository can replace them.
enum ProbeFiles {
    private static let folder = "/usr/libexec/cx/probes"

    /// Uses the image's Python without the agent's variables and packages, and writes no compiled files.
    static let command = ["python3", "-I", "-B", folder]

    private static let texts: [(name: String, bytes: [UInt8])] = [
        ("__main__.py", PackageResources.__main___py),
        ("agent.py", PackageResources.agent_py),
        ("destinations.py", PackageResources.destinations_py),
        ("environment.py", PackageResources.environment_py),
        ("files.py", PackageResources.files_py),
        ("kit.py", PackageResources.kit_py),
        ("names.py", PackageResources.names_py),
        ("server_names.py", PackageResources.server_names_py),
        ("tampering.py", PackageResources.tampering_py),
    ]

    /// Returns the mounts for the probes, and for the facts that tell them what to expect of this plan.
    static func mounts(for plan: LaunchPlan, machine: Machine) throws(CXError) -> [MountPlan] {
        let probes = texts.map { mount($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
        // The facts are mounted too, so they list themselves.
        let planned = plan.container.mounts + probes + [mount(factsName, "")]
        let facts = VerificationFacts(plan: plan, mounts: planned, machine: machine)
        return probes + [mount(factsName, try facts.jsonText())]
    }

    private static let factsName = "facts.json"

    private static func mount(_ name: String, _ text: String) -> MountPlan {
        MountPlan(
            source: .generated(GeneratedFile(name: "probe-\(name)", text: text)), target: "\(folder)/\(name)",
            access: .readOnly, origin: nil
        )
    }
}
