/// A set of planned roles, one bit each, in the order of `Role.planned`.
public struct RoleMask: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public init(_ roles: some Sequence<Role>) {
    var bits: UInt16 = 0
    for role in roles { bits |= 1 << UInt16(role.rawValue) }
    rawValue = bits
  }

  public static let none: RoleMask = []
  public static let strength = RoleMask(Role.planned.filter { $0.isStrength })
  public static let heavy = RoleMask(Role.planned.filter { $0.isHeavy })
  public static let mobility = RoleMask(Role.planned.filter { $0.isMobility })
  public static let all = RoleMask(Role.planned)

  public func has(_ role: Int) -> Bool { rawValue & (1 << UInt16(role)) != 0 }
  public func contains(_ role: Role) -> Bool { has(Int(role.rawValue)) }
  public static func only(_ role: Int) -> RoleMask { RoleMask(rawValue: 1 << UInt16(role)) }
  public static func only(_ role: Role) -> RoleMask { only(Int(role.rawValue)) }
  public var count: Int { rawValue.nonzeroBitCount }
  public var roles: [Role] { Role.planned.filter { contains($0) } }
}
