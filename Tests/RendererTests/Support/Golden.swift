import Foundation
import Layout
import Testing

@testable import CairoRenderer

/// Compares a page with the picture of it that is kept beside the tests.
///
/// `UPDATE_GOLDEN=1` writes the pictures anew. A failure writes three panels, as kept, as drawn and
/// where they differ, to the temporary folder.
enum Golden {
  /// A pixel differs where a channel is more than this apart; fonts' versions move less.
  private static let tolerance = 24
  /// Of all pixels: 0.5 %.
  private static let share = 0.005

  static func check(_ page: Page, named name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Golden/\(name).png")
    let bytes = try PNGRenderer().render(
      page, scale: 1, info: DocumentInfo(creator: "flightplot"), dpi: 72)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(bytes).write(to: file)
    }
    let kept = try DecodedPNG([UInt8](Data(contentsOf: file)))
    let drawn = try DecodedPNG(bytes)
    try #require(kept.width == drawn.width && kept.height == drawn.height)
    let differing = differences(kept, drawn)
    guard Double(differing.count) > share * Double(kept.width * kept.height) else { return }
    let panels = FileManager.default.temporaryDirectory
      .appendingPathComponent("flightplot-golden-\(name).png")
    try Data(panel(kept, drawn, differing)).write(to: panels)
    Issue.record("\(differing.count) pixels differ; kept, drawn, difference: \(panels.path)")
  }

  private static func differences(_ a: DecodedPNG, _ b: DecodedPNG) -> [Int] {
    (0..<a.width * a.height).filter { index in
      (4 * index..<4 * index + 4).contains {
        abs(Int(a.pixels[$0]) - Int(b.pixels[$0])) > tolerance
      }
    }
  }

  private static func panel(
    _ kept: DecodedPNG, _ drawn: DecodedPNG, _ differing: [Int]
  ) throws -> [UInt8] {
    let (width, height) = (kept.width, kept.height)
    var words = [UInt32](repeating: 0xFFFF_FFFF, count: 3 * width * height)
    for y in 0..<height {
      for x in 0..<width {
        words[y * 3 * width + x] = word(kept.pixel(x, y))
        words[y * 3 * width + width + x] = word(drawn.pixel(x, y))
      }
    }
    for index in differing {
      words[index / width * 3 * width + 2 * width + index % width] = 0xFFFF_0000
    }
    return try words.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return [] }
      return try PNGEncoder(
        pixels: base, width: 3 * width, height: height, bytesPerRow: 12 * width, hasAlpha: false
      ).encode(info: DocumentInfo(creator: "test"), dpi: 72)
    }
  }

  private static func word(_ pixel: [UInt8]) -> UInt32 {
    UInt32(pixel[0]) << 16 | UInt32(pixel[1]) << 8 | UInt32(pixel[2])
  }
}
