// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import IAM
import Policy

/// Credentials with which the AWS CLI calls. They are in memory only.
struct SessionKeys: Sendable {
    /// The credentials in the form of `~/.aws/credentials`.
    let text: Secret

    /// - Parameter profile: the CLI's name for the credentials.
    /// - Throws: if the name is not valid, since it would be more than a heading in the file.
    init(_ credentials: SessionCredentials, profile: String = "default") throws(CXError) {
        guard ProfileName.isValid(profile) else {
            throw CXError(
                "\(profile.printable) (variable AWS_PROFILE) is not the name of a profile",
                advice: "letters, digits, blanks and \(ProfileName.marks), a letter or digit first")
        }
        text = Secret(
            """
            [\(profile)]
            aws_access_key_id = \(credentials.accessKeyID.reveal())
            aws_secret_access_key = \(credentials.secretAccessKey.reveal())
            aws_session_token = \(credentials.sessionToken.reveal())

            """)
    }
}

/// STS's answer to a call that gives credentials, as the CLI prints it.
struct STSAnswer: Decodable {
    private struct Keys: Decodable {
        let AccessKeyId: String
        let SecretAccessKey: String
        let SessionToken: String
        let Expiration: String
    }

    let credentials: SessionCredentials

    private enum Key: String, CodingKey {
        case credentials = "Credentials"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let keys = try container.decode(Keys.self, forKey: .credentials)
        guard let expiration = Timestamp.date(keys.Expiration) else {
            throw DecodingError.dataCorruptedError(
                forKey: .credentials, in: container, debugDescription: "no time")
        }
        credentials = SessionCredentials(
            accessKeyID: Secret(keys.AccessKeyId), secretAccessKey: Secret(keys.SecretAccessKey),
            sessionToken: Secret(keys.SessionToken), expiration: expiration)
    }

    /// Reads the answer. No error has the decoder's own words, which may quote the answer and so the keys.
    static func credentials(in text: String, now: Date = Date()) throws(AWSMessage) -> SessionCredentials {
        guard let answer = try? JSONDecoder().decode(STSAnswer.self, from: Data(text.utf8)) else {
            throw AWSMessage("the AWS CLI's answer is not what AWS documents")
        }
        guard answer.credentials.expiration > now else {
            throw AWSMessage("AWS gave credentials that have ended already; is this machine's clock right?")
        }
        return answer.credentials
    }
}
