/// Follows `extends`, parents first. A file that is reached on two ways counts once, at its first place.
struct PolicyChain {
    let findings: FindingCollector
    let resolve: (String, PolicySource) throws -> PolicySource?

    private(set) var draft = PolicyDraft()
    private(set) var files: [PolicyFile] = []
    private var open: [String] = []
    private var seen: Set<String> = []

    init(findings: FindingCollector, resolve: @escaping (String, PolicySource) throws -> PolicySource?) {
        self.findings = findings
        self.resolve = resolve
    }

    mutating func add(_ source: PolicySource) {
        guard seen.insert(source.path).inserted else { return }
        let own = FileReader(source: source, findings: findings).read()
        open.append(source.path)
        for parent in own.extends { add(parent, of: source) }
        open.removeLast()
        draft.merge(own)
        files.append(PolicyFile(path: source.path, digest: PolicyDigest.ofFile(source.text)))
    }

    private mutating func add(_ parent: Sourced<String>, of source: PolicySource) {
        let shown = Printable.quoted(parent.value)
        let found: PolicySource?
        do {
            found = try resolve(parent.value, source)
        } catch {
            let reason = String(describing: error).split(whereSeparator: \.isNewline).first ?? "no reason is known"
            findings.report(.extendsMissing, "\(shown) cannot be read: \(Printable.escaped(reason))", at: parent.origin)
            return
        }
        guard let found else {
            findings.report(.extendsMissing, "there is no policy \(shown) to extend", at: parent.origin)
            return
        }
        if let start = open.firstIndex(of: found.path) {
            let loop = (open[start...] + [found.path]).map { Printable.quoted($0) }.joined(separator: " → ")
            findings.report(.extendsLoop, "\(shown) extends itself: \(loop)", at: parent.origin)
        } else if open.count >= PolicyReader.deepestChain {
            findings.report(
                .extendsTooDeep, "\(shown) is more than \(PolicyReader.deepestChain) policies deep", at: parent.origin)
        } else {
            add(found)
        }
    }
}
