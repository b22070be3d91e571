import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import WebApp

struct SlowClientsTests {
  private final class Clock {
    var now = NIODeadline.uptimeNanoseconds(0)
  }

  private let clock = Clock()
  private let channel: EmbeddedChannel

  init() throws {
    let clock = clock
    channel = EmbeddedChannel(handler: SlowClients { clock.now })
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    let head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/")
    try channel.writeInbound(HTTPRequestPart.head(head))
  }

  private func send(_ bytes: Int, after seconds: Int64) throws {
    clock.now = clock.now + .seconds(seconds)
    try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 97, count: bytes)))
  }

  @Test func `a body that trickles is ended after half a minute`() throws {
    for _ in 0..<3 { try send(1, after: 10) }
    #expect(channel.isActive)
    try send(1, after: 1)
    #expect(!channel.isActive)
  }

  @Test func `a slow upload that goes on arriving is let in`() throws {
    for _ in 0..<60 { try send(20_000, after: 20) }
    #expect(channel.isActive)
  }

  @Test func `a body that goes on after its answer is cut off`() throws {
    try send(100_000, after: 1)
    try channel.writeOutbound(HTTPResponsePart.end(nil))
    try send(500_000, after: 1)
    #expect(channel.isActive)
    try send(600_000, after: 1)
    #expect(!channel.isActive)
  }
}
