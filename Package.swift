// swift-tools-version: 6.2
import PackageDescription

// The map: one line a room, in the order of the arrows. `PURE=1` keeps the pure rooms alone: no dependency, seconds a build.
let pureRooms: Set = [
  "CoachCore", "CMaths", "RunFiles", "RunAnalysis", "Figures", "TestKit",
  "CoachCoreTests", "RunFilesTests", "RunAnalysisTests", "FiguresTests", "TestKitTests", "weeks-bench",
  "run-files-bench", "drift-bench",
  "figure-sheets", "Browser", "BrowserPlayer", "BrowserFigures", "BrowserRuns", "BrowserRuntime", "BrowserTests",
]
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "strongback",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "strongback", targets: ["strongback"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "CoachCore"),
    .target(name: "CMaths"),
    .target(name: "RunFiles", dependencies: ["CoachCore", "CMaths"]),
    .target(name: "RunAnalysis", dependencies: ["CoachCore", "CMaths", "RunFiles"]),
    .target(name: "Figures", dependencies: ["CoachCore", "CMaths"]),
    .target(name: "BrowserRuntime"),
    .target(name: "Browser", dependencies: ["CoachCore", "RunFiles", "RunAnalysis", "Figures", "BrowserRuntime"]),
    .target(name: "BrowserPlayer", dependencies: ["CoachCore", "Browser"]),
    .target(name: "BrowserFigures", dependencies: ["Browser"]),
    .target(name: "BrowserRuns", dependencies: ["Browser"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "Journal", dependencies: ["CoachCore", "CZlib"]),
    .target(
      name: "JournalSQLite", dependencies: ["CoachCore", "Journal", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "CFetch"),
    .target(name: "Exchange", dependencies: ["CoachCore", "RunFiles", "Journal", "CZlib"]),
    .target(name: "Coaching", dependencies: ["CoachCore", "RunFiles", "RunAnalysis", "Journal", "Exchange", "CFetch"]),
    .systemLibrary(name: "CCrypt"),
    .systemLibrary(name: "CMalloc"),
    .target(name: "WebAssets", exclude: ["css", "generated", "js"]),
    .target(
      name: "WebApp",
      dependencies: [
        "CoachCore", "RunFiles", "RunAnalysis", "Figures", "Journal", "Coaching", "Exchange", "WebAssets",
        "CCrypt", "CZlib", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "strongback",
      dependencies: [
        "CMalloc",
        "CoachCore", "RunFiles", "RunAnalysis", "Figures", "Journal", "JournalSQLite", "Coaching", "Exchange", "WebApp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestKit", dependencies: ["CoachCore", "RunFiles", "Figures"], path: "Tests/TestKit"),
    .testTarget(name: "TestKitTests", dependencies: ["TestKit"]),
    .executableTarget(name: "weeks-bench", dependencies: ["CoachCore", "TestKit"], path: "Bench/Weeks"),
    .executableTarget(name: "run-files-bench", dependencies: ["RunFiles", "TestKit"], path: "Bench/RunFiles"),
    .executableTarget(
      name: "drift-bench", dependencies: ["CoachCore", "RunAnalysis", "RunFiles", "TestKit"], path: "Bench/Drift"),
    .executableTarget(name: "figure-sheets", dependencies: ["CoachCore", "Figures", "TestKit"], path: "Bench/Figures"),
    .executableTarget(
      name: "replay-bench", dependencies: ["CoachCore", "Coaching", "Journal", "JournalSQLite"], path: "Bench/Replay"),
    .testTarget(name: "CoachCoreTests", dependencies: ["CoachCore", "TestKit"]),
    .testTarget(name: "RunFilesTests", dependencies: ["RunFiles", "TestKit"]),
    .testTarget(name: "RunAnalysisTests", dependencies: ["RunAnalysis", "RunFiles", "TestKit"]),
    .testTarget(name: "FiguresTests", dependencies: ["CoachCore", "Figures", "TestKit"], exclude: ["Golden"]),
    .testTarget(
      name: "BrowserTests", dependencies: ["Browser", "CoachCore", "Figures", "RunFiles", "TestKit"], exclude: ["Page"]),
    .executableTarget(
      name: "journal-torture", dependencies: ["CoachCore", "Journal", "JournalSQLite"], path: "Tests/JournalTorture"),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "CoachCore", "Journal", "JournalSQLite", "TestKit", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Golden"]),
    .testTarget(
      name: "CoachingTests",
      dependencies: ["Browser", "CoachCore", "Coaching", "Exchange", "Journal", "RunAnalysis", "RunFiles", "TestKit"]),
    .testTarget(name: "ExchangeTests", dependencies: ["CoachCore", "RunFiles", "Exchange", "CZlib", "TestKit"]),
    .testTarget(
      name: "WebAppTests", dependencies: ["WebApp", "CoachCore", "Journal", "RunFiles", "TestKit"], exclude: ["Golden"]),
    .testTarget(
      name: "strongbackTests", dependencies: ["strongback", "CoachCore", "Journal", "RunFiles", "TestKit"],
      exclude: ["Golden"]),
  ]
)

for target in package.targets
where target.type != .system && !["CMaths", "CFetch", "BrowserRuntime"].contains(target.name) {
  target.swiftSettings = house
}
if Context.environment["PURE"] != nil {
  package.dependencies = []
  package.products = []
  package.targets.removeAll { !pureRooms.contains($0.name) }
}
