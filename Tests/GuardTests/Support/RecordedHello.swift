// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import Guard

/// First records of real clients, recorded on loopback. The server name is `allowed.example.com`.
enum RecordedHello: String, CaseIterable, Sendable {
    /// `openssl s_client -tls1`.
    case openSSLTLS10 = """
        FgMBAJsBAACXAwEqtgnjRQNaa2cuhWZMPEynEPoilYBlud6iaaA6v2CLeAAALsAKwBQAOQA4AIgAh8AZADoAicAJwBMAMwAyAEUARMAY
        ADQARgA1AIQALwBBAP8BAABAAAAAGAAWAAATYWxsb3dlZC5leGFtcGxlLmNvbQALAAQDAAECAAoADAAKAB0AFwAeABkAGAAjAAAAFgAA
        ABcAAA==
        """
    /// `openssl s_client -tls1_2`.
    case openSSLTLS12 = """
        FgMBAUkBAAFFAwOlDFteY8nat0io98DG4TdhwNoBcKYHKPsWnuK6yakcCgAAqMAswDAAowCfzKnMqMyqwK/ArcCjwJ/AXcBhwFfAUwCn
        wCvALwCiAJ7ArsCswKLAnsBcwGDAVsBSAKbAJMAoAGsAasBzwHcAxADDAG0AxcAjwCcAZwBAwHLAdgC+AL0AbAC/wArAFAA5ADgAiACH
        wBkAOgCJwAnAEwAzADIARQBEwBgANABGAJ3AocCdwFEAnMCgwJzAUAA9AMAAPAC6ADUAhAAvAEEA/wEAAHQAAAAYABYAABNhbGxvd2Vk
        LmV4YW1wbGUuY29tAAsABAMAAQIACgAMAAoAHQAXAB4AGQAYACMAAAAWAAAAFwAAAA0AMAAuBAMFAwYDCAcICAgJCAoICwgECAUIBgQB
        BQEGAQMDAgMDAQIBAwICAgQCBQIGAg==
        """
    /// `openssl s_client -tls1_3`.
    case openSSLTLS13 = """
        FgMBAPgBAAD0AwMQsa9nP0vI4+jaR4Jbl2fdI0gq29OcX21UZtlr21E95yBZkS3wmRid9VeZzdGNnSbnzJZ2X1ZN4diz+5aJuluGiwAI
        EwITAxMBAP8BAACjAAAAGAAWAAATYWxsb3dlZC5leGFtcGxlLmNvbQALAAQDAAECAAoAFgAUAB0AFwAeABkAGAEAAQEBAgEDAQQAIwAA
        ABYAAAAXAAAADQAeABwEAwUDBgMIBwgICAkICggLCAQIBQgGBAEFAQYBACsAAwIDBAAtAAIBAQAzACYAJAAdACA3Fi0GuH9fhx8D9X/c
        CCLSN5fvkwqllb689J9T+tKmGA==
        """
    /// curl 7.88 with OpenSSL 3.0.
    case curl = """
        FgMBAgABAAH8AwMZj9X+Wc55V5O66AWRSYzyYv5hwUg9+AhrjauM7IufzyCaSOw6NG/rK21n1GB7poXt2jO2lY8gMTH1tJDoIEuaqgA+
        EwITAxMBwCzAMACfzKnMqMyqwCvALwCewCTAKABrwCPAJwBnwArAFAA5wAnAEwAzAJ0AnAA9ADwANQAvAP8BAAF1AAAAGAAWAAATYWxs
        b3dlZC5leGFtcGxlLmNvbQALAAQDAAECAAoAFgAUAB0AFwAeABkAGAEAAQEBAgEDAQQAEAAOAAwCaDIIaHR0cC8xLjEAFgAAABcAAAAx
        AAAADQAqACgEAwUDBgMIBwgICAkICggLCAQIBQgGBAEFAQYBAwMDAQMCBAIFAgYCACsACQgDBAMDAwIDAQAtAAIBAQAzACYAJAAdACDR
        CljtnLjXhnl4IY1VljiY/XpRjUm4rrli/Rl/ZTzcZgAVAKoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
        """
    /// Python's ssl.
    case python = """
        FgMBAgABAAH8AwOxWMQMyTZNH9iJTegVEyiLGIKrubXDtEgOyXMlRku5ciDEGNG2DMTpaD7heLK+PO3etGXUDBnXMvmXKyGx5JA2aAAk
        EwITAxMBwCzAMMArwC/MqcyowCTAKMAjwCcAnwCeAGsAZwD/AQABjwAAABgAFgAAE2FsbG93ZWQuZXhhbXBsZS5jb20ACwAEAwABAgAK
        ABYAFAAdABcAHgAZABgBAAEBAQIBAwEEACMAAAAWAAAAFwAAAA0AKgAoBAMFAwYDCAcICAgJCAoICwgECAUIBgQBBQEGAQMDAwEDAgQC
        BQIGAgArAAUEAwQDAwAtAAIBAQAzACYAJAAdACAyZnSq203uwTg1m1+6LcO5PEFbI25lrp3byT1SZ8mVFwAVANoAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
        """
    /// Python's ssl without TLS 1.3.
    case pythonTLS12 = """
        FgMBALkBAAC1AwOPOLyMp3Ldn/KZyHQHdemntiVWsQbvMlb6JyKGDHLp1wAAHsAswDDAK8AvzKnMqMAkwCjAI8AnAJ8AngBrAGcA/wEA
        AG4AAAAYABYAABNhbGxvd2VkLmV4YW1wbGUuY29tAAsABAMAAQIACgAMAAoAHQAXAB4AGQAYACMAAAAWAAAAFwAAAA0AKgAoBAMFAwYD
        CAcICAgJCAoICwgECAUIBgQBBQEGAQMDAwEDAgQCBQIGAg==
        """
    /// Node.js 20.
    case node = """
        FgMBAXQBAAFwAwPKHyYE+YdG8pkhIKL0Pwk9BLU2ZDNYGiFt+onWBRybKyDLMByTjjC5o31rDYGzeC3paJ65/LJ3Or2WmXf5/ekvHAB2
        EwITAxMBwC/AK8AwwCwAnsAnAGfAKABrAKMAn8ypzKjMqsCvwK3Ao8CfwF3AYcBXwFMAosCuwKzAosCewFzAYMBWwFLAJABqwCMAQMAK
        wBQAOQA4wAnAEwAzADIAncChwJ3AUQCcwKDAnMBQAD0APAA1AC8A/wEAALEAAAAYABYAABNhbGxvd2VkLmV4YW1wbGUuY29tAAsABAMA
        AQIACgAWABQAHQAXAB4AGQAYAQABAQECAQMBBAAjAAAAFgAAABcAAAANACoAKAQDBQMGAwgHCAgICQgKCAsIBAgFCAYEAQUBBgEDAwMB
        AwIEAgUCBgIAKwAFBAMEAwMALQACAQEAMwAmACQAHQAgLwxJvconHI4Yd9Ojtwtn6qobnpxS8/Pb+ZLmuf6CqFc=
        """
    /// Claude Code 2, which has BoringSSL inside: post-quantum keys, GREASE.
    case agent = """
        FgMBBeEBAAXdAwN4IML8f0ffE7VeRi+kIwneUs4zuuBqTIbCsJKSJeM6DCBHDaOPso3dNmHZcgqODRJgFP+NiGq8SD3Ov2OJDy0qKgAi
        EwETAhMDwCvAL8AswDDMqcyowAnAE8AKwBQAnACdAC8ANQEABXIAAAAYABYAABNhbGxvd2VkLmV4YW1wbGUuY29tABcAAP8BAAEAAAoA
        CgAIEewAHQAXABgACwACAQAAIwAAABAACwAJCGh0dHAvMS4xAAUABQEAAAAAAA0AGAAWBAMIBAQBBQMIBQUBCAYGAQgHBgMCAQASAAAA
        MwTqBOgR7ATAg0YfuJK4z2sDJPEpnFO9mBymEaQzv0RWa+WdnyllhPI7PJaA19gDz0lXasJXAqMo6JeJSnK0WIhN3nKq31UxkSU98uQF
        D8yIcWC9rmUazZyqwGFNPImt1riCampMH3sD3RuL9Ts/rac6PUesN6UK4oclDwdHWsYg0ZUaYBOVu8UOmxiIyNkGn4NY2tCEgEQJ8vzO
        u7Y5NIFqOcWSTvV6MCcGt0JbUpHC/cmTh6QRpczHMskTFnh/cWk3WyNKJWFlFhuKLGiOk3iPgmJh98R5ziIzDHxMlkyzVkFuXGAmnmwQ
        9HlpDnN6FKUiALBy+rcQXJe/JbGDx/Al2LMcEiUvTaw+L9UiQefKUZJ/rzAMK1Z2iJcRtMdayYVB7dxy6EKGXnPGIHwWIyh7w2xM3BO6
        MoI5supDFRIiXMO+tRy8tupw/Jih+VvDniEZgFwIrxtRxUK4fjBenFKpDMq1aUKDGOm+cFtMjSA6E4uoLOcel3UEVyLB0Mwu/wY6TIGf
        zlU5K/mNdYymSSJzdawM8bIwL+QxNKY/DoBjRsa3zpXBjzJoEOSnQKIXmEx1bTFFSUAlbaSVO9Ex6ERh25C53CRQo+aO6nsN62YNK4Ap
        mbGwQ0Yo4WiqcoYVrehx17uGejh3rWEn5zgdXamBuHUOBRJuB4ltspEV7RXE5SmFrTuyn6QsPGxUAON0CsarZfuRBqGDSnSKr0jCXtBt
        JeewLLh7Nzdw3lmfBUfNBVquO5sC6IiSvxIh33uaQkfL48NesZtAhPS9pMa5/dsB4PiUkISY6ForQPEm74oEQlQjkWaVpqsi4jqhX0ai
        76JV2mRMXRemLGzGu4pNVwC7ELgtZFzBLZF8rBugXtEye9aHtGsvybWTM1JafLW2routiogtReElAuQeghYEOQBQpRha69anaKCjgBoA
        MFplHkcXeNZy65SrjxyAK1s0WAMeyUBIQzfGdZIac6QiEEYs8kRqkPcK6siqwQyAgHt1xTlLiAhqPEkPRntTUUFDVoI5+itJY/VoUToD
        lLqzt7QsJ4RSKudy42ptoGEWaRlyJ9OqTEq3HkGkidxeSwLHUewj4vGx2EBro+wQECl6pzBB2SnPefO+zkVQGLJlUjQVofVU/ZVr0OJf
        95SICjQ2IiQoBGMVkJdpqIFuhEg08ikLJhlukPSdSFrNDulw9+ClfnYjhGZ/6ogDZSlg+gvQ5cG7VIsityuCUzKrJsx/wUYKndF/b5PJ
        zvO5HoEsGTQb+mcXvTV94fE/DIs/QEVjZLVjdzLJXinKBIaeTqPEFspOXzxe/uCKs2nLBUosf4Yj6yxZLGdH50nCIdsGLhxKTVyfyXxA
        tfS7mKjNm3KFYMENjox7ZYtT14jJbPqhTvJgaIh+yXCLzEqKV+aGrgYFKzaObqy8Q7CyfoaSA/xDBNcKKCAWU3LPkJkL8qikanq1r7sA
        j7q2RBic2uLGS3a0XrmiQYwEXtzJWNelLmLHo+gaRKxo2jyYrHTC3IGYPPGdxflPPYSiw9YiMMyRJug0avgkAbAprLip2h+XGGqFtBIv
        gCobPLEkQaDs1IC8Ftjv9nrNudItvCPar+E9+K2Znj7mBmSnwyT7j27dTmMxOM8sfaRA7vRFXQAdACAdFWasmnHKYsYQWjozwOlE5YPg
        Hegvxy4vwC5+RVCfKgAtAAIBAQArAAUEAwQDAw==
        """
    /// curl to an address, without a server name.
    case curlToAddress = """
        FgMBAgABAAH8AwNFS929hc7BVUpEdNPFb9WZ8XcjVpFgGxa7g5rZQAzfrSAgVOO9Cx/cFGcwIcj4WHQLZUDzspHTk/zvS2SduJ/FFQA+
        EwITAxMBwCzAMACfzKnMqMyqwCvALwCewCTAKABrwCPAJwBnwArAFAA5wAnAEwAzAJ0AnAA9ADwANQAvAP8BAAF1AAsABAMAAQIACgAW
        ABQAHQAXAB4AGQAYAQABAQECAQMBBAAQAA4ADAJoMghodHRwLzEuMQAWAAAAFwAAADEAAAANACoAKAQDBQMGAwgHCAgICQgKCAsIBAgF
        CAYEAQUBBgEDAwMBAwIEAgUCBgIAKwAJCAMEAwMDAgMBAC0AAgEBADMAJgAkAB0AILjvQJVx/k2/f9NBWMdVpNwa/m6shXkYaY4A+uR0
        3sEyABUAxgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
        """

    static let named = allCases.filter { $0 != .curlToAddress }

    var bytes: [UInt8] { Array(Data(base64Encoded: rawValue, options: .ignoreUnknownCharacters) ?? Data()) }
}

/// A ClientHello in parts, which can be put together right or wrong.
struct HelloBuilder {
    typealias Extension = (type: UInt16, data: [UInt8])

    var version: UInt16 = 0x0303
    var session: [UInt8] = [UInt8](repeating: 7, count: 32)
    var suites: [UInt8] = [0x13, 0x01, 0x13, 0x02]
    var compression: [UInt8] = [0]
    var extensions: [Extension]
    /// The bytes behind the extensions.
    var trailer: [UInt8] = []

    /// A hello with this server name, between two extensions that do not matter.
    init(_ name: String?) {
        extensions = [(10, [0, 2, 0, 29]), (43, [2, 3, 4])]
        if let name { extensions.insert((0, Self.list([(0, Array(name.utf8))])), at: 1) }
    }

    init(list: [UInt8]) {
        extensions = [(0, list)]
    }

    /// The content of the extension server_name.
    static func list(_ names: [(type: UInt8, name: [UInt8])]) -> [UInt8] {
        vector(names.flatMap { [$0.type] + vector($0.name) })
    }

    /// The handshake message, with its header.
    var message: [UInt8] {
        var body = Self.number(version) + [UInt8](repeating: 1, count: 32) + [UInt8(session.count)] + session
        body += Self.vector(suites) + [UInt8(compression.count)] + compression
        body += Self.vector(extensions.flatMap { Self.number($0.type) + Self.vector($0.data) }) + trailer
        return [1, 0] + Self.vector(body)
    }

    /// Cuts the message into records of at most this many bytes.
    func records(of size: Int = 16_384) -> [UInt8] { Self.records(message, of: size) }

    static func records(_ message: [UInt8], of size: Int = 16_384) -> [UInt8] {
        stride(from: 0, to: message.count, by: size).flatMap { start in
            [22, 3, 1] + vector(Array(message[start..<min(start + size, message.count)]))
        }
    }

    /// Puts the length in 16 bits before the bytes.
    static func vector(_ bytes: [UInt8]) -> [UInt8] { number(UInt16(bytes.count)) + bytes }

    static func number(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xff)] }
}
