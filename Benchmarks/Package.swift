// swift-tools-version: 6.1
import PackageDescription

/// Times of the stages in a process that has run for a while, as a batch's has. A package of its own,
/// so that nobody who builds Flightplot builds this. `Scripts/bench --warm` runs it.
let package = Package(
  name: "flightplot-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "flightplot", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "StageBenchmarks",
      dependencies: [
        .product(name: "Flightplot", package: "flightplot"),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
