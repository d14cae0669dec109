// SPDX-License-Identifier: Apache-2.0

/// Joins the system's certificate authorities and the user's own to one text in PEM. Promise L7
/// (docs/security.md): whoever may change one of them decides whom cx and the agent believe.
struct CertificateBundle {
    let trust: [Setting<String>]
    let machine: Machine

    func text() throws(CXError) -> String {
        var bundle =
            try machine.certificates.map { path throws(CXError) in try TextFile.read(path).text } ?? ""
        let owners = FileTrust(environment: machine.environment)
        for file in trust {
            let path = machine.expanding(file.value)
            let read = try TextFile.read(path)
            let text = read.text
            try owners.require(
                path, read.status, called: "the certificate \(file.value.printable) (\(file.source))")
            guard text.contains("-----BEGIN CERTIFICATE-----") else {
                throw CXError("\(file.value.printable) (\(file.source)) holds no certificate in PEM form")
            }
            guard !text.contains("PRIVATE KEY-----") else {
                throw CXError(
                    "\(file.value.printable) (\(file.source)) holds a private key, which must not enter a sandbox",
                    advice: "name a file with the certificate alone"
                )
            }
            bundle += "\n\(text)"
        }
        return bundle
    }
}
