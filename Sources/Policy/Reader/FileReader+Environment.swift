import Addresses
import Documents

extension FileReader {
    func readEnvironment(_ section: Section, into draft: inout PolicyDraft) {
        for name in section.strings("pass") where isVariable(name) {
            if let reason = ProtectedVariables.reason(name.value) {
                refuse(name, reason)
            } else if draft.pass.contains(where: { $0.value == name.value }) {
                findings.report(
                    .duplicateEntry, "\(name.value) is passed twice", at: name.origin, fix: .removal)
            } else {
                draft.pass.append(name)
            }
        }
        guard let set = section["set"] else { return }
        guard case .map(let entries) = set.content else {
            findings.wrongType(set, wanted: "a mapping")
            return
        }
        findings.checkFilled(set)
        for entry in entries {
            let name = Sourced(entry.key, origin: entry.origin)
            guard isVariable(name), let value = variableValue(entry) else { continue }
            if !ProtectedVariables.isSettable(name.value),
                let reason = ProtectedVariables.reason(name.value)
            {
                refuse(name, reason)
            } else if draft.pass.contains(where: { $0.value == name.value }) {
                findings.report(.duplicateEntry, "\(name.value) is both passed and set", at: name.origin)
            } else {
                draft.set[name.value] = value
            }
        }
    }

    private func isVariable(_ name: Sourced<String>) -> Bool {
        let text = name.value.utf8
        let isLetter = { (byte: UInt8) in
            (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == 0x5f
        }
        guard let first = text.first, isLetter(first), text.count <= 256,
            text.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
        else {
            let shown = Printable.quoted(name.value)
            guard name.value.contains("*") else {
                findings.report(.environmentName, "\(shown) is no name of a variable", at: name.origin)
                return false
            }
            findings.report(
                .environmentWildcard,
                name.value == "*"
                    ? "\(shown) would pass the caller's whole environment, keys included"
                    : "\(shown) would pass what nobody has looked at", at: name.origin,
                help: "name each variable; there are no patterns")
            return false
        }
        return true
    }

    private func variableValue(_ entry: YAMLEntry) -> Sourced<String>? {
        guard case .scalar(let scalar) = entry.value.content, scalar.kind != .null else {
            findings.wrongType(entry.value, wanted: "a string (\"\" for an empty one)")
            return nil
        }
        guard !scalar.text.contains("\n") else {
            findings.report(.invalidValue, "a value of several lines", at: entry.value.origin)
            return nil
        }
        return Sourced(scalar.text, origin: entry.origin)
    }

    private func refuse(_ name: Sourced<String>, _ reason: String) {
        findings.report(
            .environmentProtected, "\(name.value) cannot be given: \(reason)", at: name.origin,
            help: ProtectedVariables.isSettable(name.value) ? "it can be set, not passed" : nil)
    }
}
