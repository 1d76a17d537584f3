// swift-tools-version: 6.1
import PackageDescription

/// A C library that brings many others along, which only some of the work needs. On Linux it is loaded
/// with its first call (`CLateLibrary`); elsewhere with the program.
func lateLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  #if os(Linux)
    .target(name: name, dependencies: ["CLateLibrary"], publicHeadersPath: ".")
  #else
    .systemLibrary(
      name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
  #endif
}

/// Imports between targets follow ARCHITECTURE.md; `Scripts/check-imports` holds every `import`
/// against the direct dependencies named here.
let package = Package(
  name: "flightplot",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Flightplot", targets: ["Flightplot"]),
    .executable(name: "flightplot", targets: ["FlightplotCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CSpng", pkgConfig: "spng", providers: [.apt(["libspng-dev"]), .brew(["libspng"])]),
    .systemLibrary(
      name: "CISAL", pkgConfig: "libisal",
      providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),
    .systemLibrary(
      name: "CGeographicLib", pkgConfig: "geographiclib",
      providers: [.apt(["libgeographiclib-dev"]), .brew(["geographiclib"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(name: "CLateLibrary"),
    .target(name: "CProgramMemory"),
    lateLibrary("CPROJ", pkgConfig: "proj", apt: "libproj-dev", brew: "proj"),
    lateLibrary("CQpdf", pkgConfig: "libqpdf", apt: "libqpdf-dev", brew: "qpdf"),
    lateLibrary("CZip", pkgConfig: "libzip", apt: "libzip-dev", brew: "libzip"),
    .target(name: "CGeodesic", dependencies: ["CGeographicLib"]),
    .target(name: "CAtlas"),
    .target(name: "Evidence", dependencies: ["CMessageDigest"]),
    .target(name: "Phrases", dependencies: ["CAtlas"]),
    .target(name: "Diagnostics", dependencies: ["Yams"]),
    .target(name: "Geo", dependencies: ["Diagnostics", "CGeodesic", "CSQLite", "CAtlas"]),
    .target(
      name: "Tracks",
      dependencies: ["Geo", "Evidence", "Diagnostics", "CZlib", "CZip", "CExpat"]),
    .target(
      name: "Routes",
      dependencies: ["Geo", "Evidence", "Tracks", "Phrases", "Diagnostics", "CAtlas"]),
    .target(
      name: "Dossiers", dependencies: ["Geo", "Evidence", "Tracks", "Routes", "Diagnostics"]),
    .target(name: "Cartography", dependencies: ["Geo", "CPROJ"]),
    .target(name: "Layout"),
    .target(
      name: "Themes", dependencies: ["Layout", "Diagnostics"],
      resources: [
        .embedInCode("newsprint.yaml"), .embedInCode("midnight.yaml"), .embedInCode("print.yaml"),
      ]),
    .target(
      name: "Plot",
      dependencies: [
        "Geo", "Evidence", "Phrases", "Tracks", "Routes", "Cartography", "Layout", "Themes",
      ]),
    .target(
      name: "Briefing",
      dependencies: ["Geo", "Evidence", "Phrases", "Tracks", "Routes", "Plot", "Layout", "Themes"]),
    .target(name: "Exports", dependencies: ["Geo", "Evidence", "Tracks", "Routes"]),
    .target(
      name: "CairoRenderer", dependencies: ["Layout", "CCairo", "CPango", "CISAL", "CQpdf"]),
    .target(name: "SVGWriter", dependencies: ["Layout"]),
    .target(
      name: "Flightplot",
      dependencies: [
        "Evidence", "Diagnostics", "Geo", "Phrases", "Tracks", "Routes", "Dossiers", "Cartography",
        "Layout", "Themes", "Plot", "Briefing", "Exports", "CairoRenderer", "SVGWriter", "CAtlas",
      ]),
    .target(
      name: "Batch", dependencies: ["Flightplot", "Routes", "Evidence", "Diagnostics", "CAtlas"]),
    .executableTarget(
      name: "FlightplotCLI",
      dependencies: [
        "Flightplot", "Batch", "Evidence", "Diagnostics", "Geo", "Tracks", "Routes", "Dossiers",
        "Cartography", "Plot", "Briefing", "Exports", "Layout", "Themes", "CAtlas",
        "CProgramMemory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The README's lines of Swift, which a test runs.
    .executableTarget(
      name: "LibraryExample", dependencies: ["Flightplot"], path: "Examples/Library"),
    // What tests of pages and of PDF files ask of them.
    .target(name: "PageInspection", dependencies: ["Layout"], path: "Tests/PageInspection"),
    .target(name: "PDFInspection", path: "Tests/PDFInspection"),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence"]),
    .testTarget(name: "PhrasesTests", dependencies: ["Phrases"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "GeoTests", dependencies: ["Geo", "Diagnostics"]),
    .testTarget(name: "TracksTests", dependencies: ["Tracks", "Geo", "Evidence", "Diagnostics"]),
    .testTarget(
      name: "RoutesTests",
      dependencies: ["Phrases", "Tracks", "Routes", "Geo", "Evidence", "Diagnostics"]),
    .testTarget(
      name: "DossiersTests",
      dependencies: ["Dossiers", "Tracks", "Routes", "Geo", "Evidence", "Diagnostics"]),
    .testTarget(name: "CartographyTests", dependencies: ["Cartography", "Geo", "CPROJ"]),
    .testTarget(name: "LayoutTests", dependencies: ["Layout"]),
    .testTarget(name: "ThemesTests", dependencies: ["Themes", "Layout", "Diagnostics"]),
    .testTarget(
      name: "PlotTests",
      dependencies: [
        "Plot", "Tracks", "Routes", "Geo", "Evidence", "Cartography", "Layout", "Themes",
        "PageInspection",
      ],
      exclude: ["Pages"]),
    .testTarget(
      name: "BriefingTests",
      dependencies: [
        "Briefing", "Flightplot", "Phrases", "Routes", "Geo", "Evidence", "Plot", "Layout",
        "Themes", "PageInspection",
      ],
      exclude: ["Pages"]),
    .testTarget(
      name: "ExportsTests", dependencies: ["Exports", "Tracks", "Routes", "Geo", "Evidence"]),
    .testTarget(
      name: "RendererTests",
      dependencies: ["CairoRenderer", "SVGWriter", "Layout", "CSpng", "PDFInspection"],
      exclude: ["Golden"]),
    .testTarget(
      name: "BatchTests", dependencies: ["Batch", "Flightplot", "Evidence", "Diagnostics"]),
    .testTarget(
      name: "FlightplotTests",
      dependencies: [
        "Flightplot", "FlightplotCLI", "LibraryExample", "Exports", "Dossiers", "Tracks", "Routes",
        "Geo", "Evidence", "Layout", "Diagnostics", "PDFInspection",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Only for Scripts/fuzz: without libFuzzer they do not link.
if Context.environment["FLIGHTPLOT_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzers",
      dependencies: [
        "Batch", "Diagnostics", "Dossiers", "Exports", "Flightplot", "Geo", "Routes", "Themes",
        "Tracks",
      ],
      path: "Fuzzing/Targets", swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
