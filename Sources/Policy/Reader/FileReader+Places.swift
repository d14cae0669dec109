import Addresses
import Documents

extension FileReader {
    func readWorkspace(_ section: Section, into draft: inout PolicyDraft) {
        draft.workspaceAccess = section["access"].flatMap { node in
            findings.choice(node, Access.self).map { Sourced($0, origin: node.origin) }
        }
        guard let at = section.string("at") else { return }
        switch SandboxPath.read(at.value) {
        case .success(let path):
            if let place = SandboxPath.protected(touching: path) {
                findings.report(
                    .workspacePlace, "the workspace cannot be at \(path), since \(place) is cx's own",
                    at: at.origin,
                    help: "as /src")
            } else {
                draft.workspacePlace = Sourced(path, origin: at.origin)
            }
        case .failure(let fault):
            findings.report(.workspacePlace, "\(Printable.quoted(at.value)) \(fault.message)", at: at.origin)
        }
    }

    func mount(_ node: YAMLNode) -> Mount? {
        guard let section = Section(node, PolicyFormat.mount, findings: findings) else {
            return nil
        }
        let source = section["source"].flatMap { findings.string($0) }.flatMap(mountSource)
        let target = section["target"].flatMap { findings.string($0) }.flatMap(mountTarget)
        let access = section["access"].flatMap { findings.choice($0, Access.self) }
        let optional = section.bool("optional")
        guard let source, let target else { return nil }
        return Mount(
            source: source, target: target, access: access ?? .readOnly, optional: optional ?? false,
            origin: node.origin)
    }

    private func mountSource(_ source: Sourced<String>) -> String? {
        if let fault = HostPath.fault(source.value) {
            findings.report(.mountSource, "\(Printable.quoted(source.value)) \(fault)", at: source.origin)
            return nil
        }
        if HostPath.isNamedAsSocket(source.value) {
            findings.report(
                .mountSocket, "\(Printable.quoted(source.value)) is called as sockets are", at: source.origin,
                help: "whoever answers there decides what the agent may do; leave it out")
            return nil
        }
        if let secret = HostPath.secret(touching: source.value) {
            findings.report(
                .mountSource, "\(Printable.quoted(source.value)) would show \(secret) to the agent",
                at: source.origin,
                help: "copy what the agent needs into a folder of its own")
            return nil
        }
        return source.value
    }

    private func mountTarget(_ target: Sourced<String>) -> String? {
        switch SandboxPath.read(target.value) {
        case .success(let path):
            guard let place = SandboxPath.protected(touching: path) else { return path }
            findings.report(
                .mountTarget, "nothing can be mounted at \(path), since \(place) is cx's own",
                at: target.origin,
                help: "as /mnt/runbooks")
        case .failure(let fault):
            findings.report(
                .mountTarget, "\(Printable.quoted(target.value)) \(fault.message)", at: target.origin)
        }
        return nil
    }
}
