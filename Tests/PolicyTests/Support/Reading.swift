import Addresses
import Policy

@testable import Documents

/// Reads a policy that stands alone.
func read(_ text: String, files: [String: String] = [:]) -> PolicyReading {
    let reader = PolicyReader { name, _ in files[name].map { PolicySource(path: name, text: $0) } }
    return reader.read(PolicySource(path: "test.yaml", text: text))
}

/// Reads a body behind the two lines that every policy has.
func readBody(_ body: String) -> PolicyReading {
    read("cx: 1\nname: test\n" + body)
}

extension PolicyReading {
    /// `rule line:column` of each finding.
    var places: [String] {
        findings.map { "\($0.rule) \($0.origin.line):\($0.origin.column)" }
    }
}
