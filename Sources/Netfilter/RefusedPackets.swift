// SPDX-License-Identifier: Apache-2.0

import CNetfilter
public import Firewall
import Glibc
import Synchronization

/// The packets that the wall refuses, as they happen: the kernel's reports on the log group of the refusal
/// rule.
///
/// The rule's limit bounds the number of reports, and some are lost if they come faster than they are read.
/// The kernel counts all refused packets. The owner waits until `descriptor` can be read, and then calls
/// `receive`.
public final class RefusedPackets: Sendable {
    /// A descriptor that its owner can wait on. It never blocks, and this object closes it.
    public let descriptor: Int32
    private let group: UInt16
    private let counter: RefusalCounter
    private let lost = Atomic<Int>(0)
    private let reports = Atomic<UInt64>(0)

    /// The number of times that reports did not fit into the socket's buffer. Each time, the kernel dropped
    /// an unknown number of them.
    public var overflows: Int { lost.load(ordering: .relaxed) }

    /// Starts to listen in the namespace. The kernel allows one listener and refuses another with EBUSY.
    public init(in namespace: NetworkNamespace, log: NetfilterLog = .refused) throws(NetfilterError) {
        group = log.group
        do {
            let descriptors = try namespace.run {
                let socket = try NetlinkSocket.open(.netfilter)
                try Self.bind(log, by: socket)
                let counting = try NetlinkSocket.open(.netfilter)
                return (socket.release(), counting.release())
            }
            descriptor = descriptors.0
            counter = RefusalCounter(NetlinkSocket(descriptor: descriptors.1))
        } catch let error as NetfilterError {
            throw error
        } catch {
            throw NetfilterError(.system, "\(error)")
        }
    }

    deinit { close(descriptor) }

    private static func bind(_ log: NetfilterLog, by socket: borrowing NetlinkSocket) throws(NetfilterError) {
        // The group must be taken first: the kernel accepts the rest only for a group that is.
        try configure(log, by: socket, sequence: 1) { header in
            var command = nfulnl_msg_config_cmd(command: UInt8(NFULNL_CFG_CMD_BIND.rawValue))
            mnl_attr_put(
                header, UInt16(NFULA_CFG_CMD.rawValue), MemoryLayout.size(ofValue: command), &command)
        }
        try configure(log, by: socket, sequence: 2) { header in
            var mode = nfulnl_msg_config_mode(
                copy_range: log.length.bigEndian, copy_mode: UInt8(NFULNL_COPY_PACKET), _pad: 0)
            mnl_attr_put(header, UInt16(NFULA_CFG_MODE.rawValue), MemoryLayout.size(ofValue: mode), &mode)
            // In hundredths of a second.
            mnl_attr_put_u32(header, UInt16(NFULA_CFG_TIMEOUT.rawValue), UInt32(1).bigEndian)
            mnl_attr_put_u32(header, UInt16(NFULA_CFG_QTHRESH.rawValue), UInt32(log.queue).bigEndian)
        }
    }

    private static func configure(
        _ log: NetfilterLog, by socket: borrowing NetlinkSocket, sequence: UInt32,
        _ fill: (UnsafeMutablePointer<nlmsghdr>) -> Void
    ) throws(NetfilterError) {
        var buffer = MessageBuffer()
        try buffer.append(capacity: 1 << 8) { start in
            guard let header = mnl_nlmsg_put_header(start) else { return nil }
            header.pointee.nlmsg_type = UInt16(NFNL_SUBSYS_ULOG) << 8 | UInt16(NFULNL_MSG_CONFIG.rawValue)
            header.pointee.nlmsg_flags = UInt16(NLM_F_REQUEST | NLM_F_ACK)
            header.pointee.nlmsg_seq = sequence
            let message = mnl_nlmsg_put_extra_header(header, MemoryLayout<nfgenmsg>.size)?
                .assumingMemoryBound(to: nfgenmsg.self)
            message?.pointee.nfgen_family = UInt8(AF_UNSPEC)
            message?.pointee.version = UInt8(NFNETLINK_V0)
            message?.pointee.res_id = log.group.bigEndian
            fill(header)
            return header
        }
        for message in try socket.exchange(buffer.bytes) where message.sequence == sequence {
            guard let answer = try Acknowledgement(message) else { continue }
            guard answer.number == 0 else {
                throw NetfilterError(
                    .refused,
                    "the kernel refused log group \(log.group): \(NetfilterError.text(of: answer.number))",
                    number: answer.number)
            }
            return
        }
        throw NetfilterError(.unanswered, "the kernel did not answer for log group \(log.group)")
    }

    /// Returns the reports that are there. It never waits.
    public func receive() throws(NetfilterError) -> [RefusedPacket] {
        var packets: [RefusedPacket] = []
        while true {
            do throws(NetfilterError) {
                guard let datagram = try NetlinkSocket.receive(from: descriptor) else { return packets }
                let reported = try Self.reports(in: datagram)
                reports.add(UInt64(reported.count), ordering: .relaxed)
                packets += reported.compactMap(\.self)
            } catch {
                guard error.number == ENOBUFS else { throw error }
                lost.add(1, ordering: .relaxed)
            }
        }
    }

    /// Receives the reports that are there, and returns how many packets were refused until now without a
    /// report.
    ///
    /// Those are the packets above the rule's limit and those whose reports did not fit. No report of them
    /// will come.
    /// - Throws: if the kernel does not say how many packets were refused, for example if the wall is gone.
    public func receiveAndCompare() throws(NetfilterError) -> (packets: [RefusedPacket], unreported: UInt64) {
        // The count must be read first. It comes after the report in the ruleset, so every packet in it was
        // reported before.
        let refused = try counter.read()
        let packets = try receive()
        let reported = reports.load(ordering: .relaxed)
        return (packets, refused > reported ? refused - reported : 0)
    }

    /// Reads the packets that one datagram reports, and leaves out those that are not IP packets.
    static func packets(in datagram: Bytes) throws(NetfilterError) -> [RefusedPacket] {
        try reports(in: datagram).compactMap(\.self)
    }

    /// Reads one entry for each packet; nil if it is not an IP packet.
    private static func reports(in datagram: Bytes) throws(NetfilterError) -> [RefusedPacket?] {
        var packets: [RefusedPacket?] = []
        let type = UInt16(NFNL_SUBSYS_ULOG) << 8 | UInt16(NFULNL_MSG_PACKET.rawValue)
        for message in try NetlinkMessage.messages(in: datagram) where message.type == type {
            let fields = try Fields(message.nfAttributes(), of: "report of a packet")
            let isWhole = fields.has(NFULA_PAYLOAD.rawValue)
            packets.append(isWhole ? RefusedPacket(packet: try fields.bytes(NFULA_PAYLOAD.rawValue)) : nil)
        }
        return packets
    }
}
