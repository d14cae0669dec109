import Addresses
import Documents

extension ContainerWall {
    func answer(variable name: String) -> WallAnswer {
        if let value = policy.environment.set[name] {
            return WallAnswer(
                .container, .allowed, because: "\(name) is set to \(Printable.quoted(value.value))",
                origin: value.origin)
        }
        if let passed = policy.environment.pass.first(where: { $0.value == name }) {
            return WallAnswer(
                .container, .allowed, because: "\(name) is passed on, where the caller has it",
                origin: passed.origin)
        }
        if SandboxVariables.always.contains(name) {
            return WallAnswer(
                .container, .allowed, because: "cx sets \(name) itself; the caller's stays outside")
        }
        if SandboxVariables.ofSession.contains(name), subject.policy.hasAWSSession {
            return WallAnswer(
                .container, .allowed,
                because: "cx sets \(name) itself, for the AWS session; the caller's stays outside"
            )
        }
        let isSettable = ProtectedVariables.isSettable(name)
        if let reason = ProtectedVariables.reason(name), !isSettable {
            let own =
                SandboxVariables.ofCertificates.contains(name)
                ? "; cx sets it where `trust:` names authorities" : ""
            return WallAnswer(.container, .denied, because: "\(name) cannot be given: \(reason)\(own)")
        }
        return WallAnswer(
            .container, .denied, because: "no line gives \(name)",
            missing: isSettable ? "environment: {set: {\(name): VALUE}}" : "environment: {pass: [\(name)]}")
    }
}
