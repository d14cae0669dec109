import NIOCore

/// Hands an accepted connection to the relay as soon as it can be closed again.
final class RelayArrivalHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let relay: Relay

    init(relay: Relay) {
        self.relay = relay
    }

    func channelActive(context: ChannelHandlerContext) {
        relay.receive(context.channel)
        context.fireChannelActive()
    }
}
