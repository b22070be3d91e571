import Foundation

/// Messages on the desktop, through the program that most desktops bring; nothing where there is none.
enum Desktop {
  static func notify(_ title: String, _ text: String) {
    let surroundings = ProcessInfo.processInfo.environment
    guard surroundings["DBUS_SESSION_BUS_ADDRESS"] != nil || surroundings["DISPLAY"] != nil,
      let program = Programs.first(of: ["notify-send"])
    else { return }
    let process = Process()
    process.executableURL = program
    process.arguments = ["--app-name=Strongback", title, text]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Without it the bell still rings.
    try? process.run()
  }
}

/// Programs of this machine.
enum Programs {
  /// The first of these that is on the path.
  static func first(of names: [String]) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return URL(fileURLWithPath: "\(folder)/\(name)")
      }
    }
    return nil
  }
}
