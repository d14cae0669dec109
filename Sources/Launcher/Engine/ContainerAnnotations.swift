// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Checks the annotations of a container. Podman copies those of the image, and runtimes obey some: crun
/// takes a filter on system calls, groups and hooks from `run.oci.*` (crun(1)), and systemd takes properties
/// of its unit. Promise C10 (docs/security.md).
enum ContainerAnnotations {
    /// The beginnings of the annotations that podman itself sets, and of those that describe an image (OCI
    /// image specification, "Annotations").
    private static let harmless = ["io.podman.annotations.", "org.opencontainers.image."]
    private static let ofPodman: Set = ["io.container.manager", "io.kubernetes.cri-o.TTY"]

    /// - Parameter json: an object, or `null` if there are none.
    /// - Throws: if a runtime could obey one; the error names the first.
    static func check(json: String) throws(CXError) {
        let annotations: [String: String]?
        do {
            annotations = try JSONDecoder().decode([String: String]?.self, from: Data(json.utf8))
        } catch {
            throw CXError("podman does not tell the container's annotations", detail: json.shortPrintable)
        }
        let others = (annotations ?? [:]).keys.filter { key in
            !ofPodman.contains(key) && !harmless.contains { key.hasPrefix($0) }
        }
        guard let first = others.min() else { return }
        throw CXError(
            "the image has the annotation \(first.shortPrintable), which a container runtime may obey",
            advice: "build the image without it; only org.opencontainers.image.* is taken")
    }
}
