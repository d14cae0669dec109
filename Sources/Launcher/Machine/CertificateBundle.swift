/// The system's certificate authorities and the user's own, as one text in PEM.
struct CertificateBundle {
    let trust: [Setting<String>]
    let machine: Machine

    func text() throws(LaunchError) -> String {
        var bundle = try machine.certificates.map { path throws(LaunchError) in try TextFile.read(path).text } ?? ""
        for file in trust {
            let text = try TextFile.read(machine.expanding(file.value)).text
            guard text.contains("-----BEGIN CERTIFICATE-----") else {
                throw LaunchError("\(file.value.printable) (\(file.source)) holds no certificate in PEM form")
            }
            guard !text.contains("PRIVATE KEY-----") else {
                throw LaunchError(
                    "\(file.value.printable) (\(file.source)) holds a private key, which must not enter a sandbox",
                    advice: "name a file with the certificate alone"
                )
            }
            bundle += "\n\(text)"
        }
        return bundle
    }
}
