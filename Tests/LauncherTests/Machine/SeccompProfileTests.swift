// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

/// Tests inside of a container show what the filter does; these show that it is built right from any engine's
/// profile.
struct SeccompProfileTests {
    private let engines = """
        {"defaultAction": "SCMP_ACT_ERRNO", "archMap": [], "syscalls": [
          {"names": ["read", "unshare", "clone", "clone3", "fcntl"], "action": "SCMP_ACT_ALLOW", "args": []},
          {"names": ["keyctl"], "action": "SCMP_ACT_ALLOW", "args": []},
          {"names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": null, "includes": {"caps": ["CAP_AUDIT_WRITE"]}}]}
        """

    @Test func `What the agent has no use for is allowed by no rule, and everything else stays`() throws {
        let profile = try JSONText(SeccompProfile(engines: engines).narrowed().jsonText())
        #expect(profile["defaultAction"] == "SCMP_ACT_ERRNO")
        #expect(profile["syscalls", "0", "names", "0"] == "read")
        #expect(!profile.has("syscalls", "0", "names", "1"))
        #expect(profile["syscalls", "1", "action"] == "SCMP_ACT_ERRNO")
        #expect(profile["syscalls", "2", "errnoRet"] == "38")
        #expect(profile["syscalls", "3", "args", "0", "value"] == "2114060288")
        let values = (4..<26).map { profile["syscalls", "\($0)", "args", "0", "value"] }
        let commands = ["1024", "1024", "1026", "1025"] + (1027...1040).map(String.init)
        #expect(values == commands + ["1", "2", "10", "16"])
        #expect(!profile.has("syscalls", "26"))
    }

    @Test func `A command of fcntl is compared in all of its bits, and leases are allowed by no rule`() throws
    {
        let profile = try JSONText(SeccompProfile(engines: engines).narrowed().jsonText())
        #expect(profile["syscalls", "0", "names", "1"] == nil)
        for index in 4..<22 {
            #expect(profile["syscalls", "\(index)", "names", "0"] == "fcntl")
            let isRefused = profile["syscalls", "\(index)", "action"] == "SCMP_ACT_ERRNO"
            let comparison = profile["syscalls", "\(index)", "args", "0", "op"]
            #expect(comparison == (index == 4 ? "SCMP_CMP_LT" : "SCMP_CMP_EQ"))
            #expect(isRefused == (index == 5 || index == 6))
        }
    }

    @Test(arguments: ["", "[]", "{}", #"{"syscalls": 1}"#])
    func `A profile that is none ends the launch`(text: String) {
        #expect(throws: CXError.self) { try SeccompProfile(engines: text).narrowed() }
    }
}
