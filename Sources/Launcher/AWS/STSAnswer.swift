import FoundationEssentials
import GuardProtocol

/// STS's answer to whatever gives credentials, as the CLI prints it.
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

    /// - Throws: without the decoder's own words, which may quote the answer, and that holds keys.
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
