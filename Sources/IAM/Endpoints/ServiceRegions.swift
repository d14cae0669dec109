// SPDX-License-Identifier: Apache-2.0

/// The regions in which AWS offers a service. It reads lazily: a lookup parses only its service's lines.
enum ServiceRegions {
    /// What botocore does not know, in the form of its lines (AWS General Reference; Amazon Web Services in
    /// China, "Services A to Z"; AWS GovCloud (US) User Guide, "Services in AWS GovCloud (US) Regions").
    private static let added = """
        bedrock aws-cn - cn-north-1 cn-northwest-1
        bedrock-agent aws-cn - cn-north-1 cn-northwest-1
        bedrock-agent-runtime aws-cn - cn-north-1 cn-northwest-1
        bedrock-agentcore aws-cn - cn-north-1 cn-northwest-1
        bedrock-agentcore-control aws-cn - cn-north-1 cn-northwest-1
        bedrock-runtime aws - ap-east-1
        bedrock-runtime aws-cn - cn-north-1 cn-northwest-1
        chatbot aws + ap-southeast-1 eu-west-1 us-east-2 us-west-2
        chatbot aws-cn - cn-north-1 cn-northwest-1
        devops-guru aws-cn - cn-north-1 cn-northwest-1
        globalaccelerator aws-cn - cn-north-1 cn-northwest-1
        lightsail aws-cn - cn-north-1 cn-northwest-1
        shield aws-cn - cn-north-1 cn-northwest-1
        amplify aws-us-gov - us-gov-east-1 us-gov-west-1
        amplifybackend aws-us-gov - us-gov-east-1 us-gov-west-1
        amplifyuibuilder aws-us-gov - us-gov-east-1 us-gov-west-1
        appmesh aws-us-gov - us-gov-east-1 us-gov-west-1
        apprunner aws-us-gov - us-gov-east-1 us-gov-west-1
        braket aws-us-gov - us-gov-east-1 us-gov-west-1
        ce aws-us-gov - us-gov-east-1 us-gov-west-1
        chime aws-us-gov - us-gov-east-1 us-gov-west-1
        cloudfront aws-us-gov - us-gov-east-1 us-gov-west-1
        codeguru-profiler aws-us-gov - us-gov-east-1 us-gov-west-1
        codeguru-reviewer aws-us-gov - us-gov-east-1 us-gov-west-1
        devicefarm aws-us-gov - us-gov-east-1 us-gov-west-1
        devops-guru aws-us-gov - us-gov-east-1 us-gov-west-1
        frauddetector aws-us-gov - us-gov-east-1 us-gov-west-1
        gamelift aws-us-gov - us-gov-east-1 us-gov-west-1
        globalaccelerator aws-us-gov - us-gov-east-1 us-gov-west-1
        lightsail aws-us-gov - us-gov-east-1 us-gov-west-1
        personalize aws-us-gov - us-gov-east-1 us-gov-west-1
        route53domains aws-us-gov - us-gov-east-1 us-gov-west-1
        shield aws-us-gov - us-gov-east-1 us-gov-west-1
        """

    /// The lines by the prefix of the service's endpoint.
    private static let lines: [Substring: [Substring]] = {
        var lines: [Substring: [Substring]] = [:]
        // Split by bytes: telling characters apart would take most of the time.
        for line in (ServiceRegionsData.text + "\n" + added).utf8.split(separator: UInt8(ascii: "\n")) {
            lines[Substring(line.prefix { $0 != UInt8(ascii: " ") }), default: []].append(Substring(line))
        }
        return lines
    }()

    /// Returns false if the service is known and is known to be missing in the region.
    /// - Parameters:
    ///   - prefix: the prefix of the service's endpoint.
    ///   - partition: the region's partition.
    static func offers(_ prefix: String, in region: String, of partition: String) -> Bool {
        for line in lines[prefix[...]] ?? [] {
            let fields = line.split(separator: " ")
            guard fields.count > 3, fields[1] == partition else { continue }
            return fields[3...].contains(region[...]) == (fields[2] == "+")
        }
        return true
    }
}
