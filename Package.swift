// swift-tools-version: 6.2
import PackageDescription

// The map: one line a room, in the order of the arrows. `PURE=1` keeps the pure rooms alone: no dependency, seconds a build.
let pureRooms: Set = [
  "CoachCore", "CMaths", "RunFiles", "RunAnalysis", "TestKit",
  "CoachCoreTests", "RunFilesTests", "RunAnalysisTests",
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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CoachCore"),
    .target(name: "CMaths"),
    .target(name: "RunFiles", dependencies: ["CoachCore", "CMaths"]),
    .target(name: "RunAnalysis", dependencies: ["CoachCore", "CMaths", "RunFiles"]),
    .target(name: "Coaching", dependencies: ["CoachCore", "RunFiles", "RunAnalysis"]),
    .executableTarget(
      name: "strongback",
      dependencies: [
        "CoachCore", "RunFiles", "RunAnalysis", "Coaching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestKit", dependencies: ["CoachCore"], path: "Tests/TestKit"),
    .testTarget(name: "CoachCoreTests", dependencies: ["CoachCore", "TestKit"]),
    .testTarget(name: "RunFilesTests", dependencies: ["RunFiles", "TestKit"]),
    .testTarget(name: "RunAnalysisTests", dependencies: ["RunAnalysis", "RunFiles", "TestKit"]),
    .testTarget(name: "CoachingTests", dependencies: ["Coaching", "TestKit"]),
  ]
)

for target in package.targets where target.name != "CMaths" { target.swiftSettings = house }
if Context.environment["PURE"] != nil {
  package.dependencies = []
  package.products = []
  package.targets.removeAll { !pureRooms.contains($0.name) }
}
