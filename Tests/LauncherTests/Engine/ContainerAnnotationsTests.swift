// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct ContainerAnnotationsTests {
    @Test(arguments: [
        "null", "{}", #"{"io.podman.annotations.init":"FALSE","io.kubernetes.cri-o.TTY":"true"}"#,
        #"{"org.opencontainers.image.base.name":"x","io.container.manager":"libpod"}"#,
    ])
    func `What podman sets and what describes an image is taken`(json: String) throws {
        try ContainerAnnotations.check(json: json)
    }

    @Test(arguments: [
        "run.oci.seccomp_bpf_data", "run.oci.hooks.stdout", "org.systemd.property.MemoryMax",
        "module.wasm.image/variant",
        "io.containers.trace-syscall", "io.kubernetes.cri-o.Devices", "com.example", "",
    ])
    func `Any other is named`(key: String) {
        let json = #"{"org.opencontainers.image.title":"x","\#(key)":"y"}"#
        let error = #expect(throws: CXError.self) { try ContainerAnnotations.check(json: json) }
        #expect(error?.what.contains("annotation \(key)") == true)
    }

    @Test(arguments: ["", "[]", "{", #"{"a":1}"#])
    func `What cannot be read is an error`(json: String) {
        #expect(throws: CXError.self) { try ContainerAnnotations.check(json: json) }
    }
}
