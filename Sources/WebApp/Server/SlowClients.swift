import NIOCore
import NIOHTTPTypes

/// Ends a request whose body only trickles in: silence is ended by the idle time-out, this by what came in the time.
///
/// A header that trickles ends with the idle time-out, which only what is whole puts off.
final class SlowClients: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  /// For how long a body may come as slowly as it likes, and bytes a second that it needs from then on [E].
  static let patience = TimeAmount.seconds(30)
  static let leastRate: Int64 = 500

  private var began: NIODeadline?
  private var bytes: Int64 = 0
  private let now: () -> NIODeadline

  init(now: @escaping () -> NIODeadline = { .now() }) { self.now = now }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: (began, bytes) = (now(), 0)
    case .body(let part):
      bytes += Int64(part.readableBytes)
      if let began, isTooSlow(since: began) { return context.close(promise: nil) }
    case .end: began = nil
    }
    context.fireChannelRead(data)
  }

  private func isTooSlow(since began: NIODeadline) -> Bool {
    let time = now() - began
    return time > SlowClients.patience && bytes < SlowClients.leastRate * time.nanoseconds / 1_000_000_000
  }
}
