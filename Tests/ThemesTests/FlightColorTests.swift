import Foundation
import Layout
import Testing

@testable import Themes

@Suite("Colours of flights")
struct FlightColorTests {
  @Test("Light and dark have six; grey has none, and numbers its flights")
  func count() throws {
    #expect(try Theme.named("newsprint").flights.count == 6)
    #expect(try Theme.named("midnight").flights.count == 6)
    #expect(try Theme.named("print").flights.isEmpty)
  }

  /// WCAG 2.2, 1.4.11 for lines; 4.5 on the casing, where counts stand in the flight's colour.
  @Test("Each stands out from all it can lie on", arguments: Theme.names)
  func contrast(_ name: String) throws {
    let theme = try Theme.named(name)
    for color in theme.flights {
      for ground in ColorRole.signGrounds {
        #expect(color.contrast(with: theme[ground]) >= 3, "\(color.hex) on \(ground.rawValue)")
      }
      #expect(color.contrast(with: theme[.casing]) >= 4.5, "\(color.hex) on its casing")
    }
  }

  @Test("Any two differ for every colour vision", arguments: Theme.names, ColorVision.allCases)
  func distance(_ name: String, _ vision: ColorVision) throws {
    // A CIEDE2000 of 2.3 can just be seen side by side; lines far apart need several times that.
    let least = vision == .normal ? 20.0 : 12
    let theme = try Theme.named(name)
    let colors = theme.flights
    for (i, a) in colors.enumerated() {
      for b in colors[..<i] {
        let difference = ColorDifference.ciede2000(vision.lab(a), vision.lab(b))
        #expect(difference >= least, "\(a.hex) and \(b.hex): \(difference)")
      }
    }
  }

  @Test("A theme's list of colours is read, bounded and inherited")
  func reading() throws {
    func read(_ line: String) throws -> Theme {
      let text = "flightplot-theme: 1\nname: own\nextends: newsprint\n\(line)\n"
      return try Theme.read(Array(text.utf8), file: "own.yaml").theme
    }
    #expect(try read("families: Inter").flights == Theme.named("newsprint").flights)
    #expect(try read("flights: []").flights == [])
    #expect(
      try read("flights: [\"#000000\", \"#123456\"]").flights.map(\.hex) == ["#000000", "#123456"])
    for line in ["flights: [reddish]", "flights: [\"#00000080\"]"] {
      #expect(throws: (any Error).self) { try read(line) }
    }
    let seven = Array(repeating: "\"#000000\"", count: 7).joined(separator: ", ")
    #expect(throws: (any Error).self) { try read("flights: [\(seven)]") }
  }

  /// Pairs 1, 7, 17, 20 and 25 of G. Sharma, W. Wu, E. N. Dalal, The CIEDE2000 color-difference
  /// formula, Color Research and Application 30, 2005, table 1.
  @Test(
    "The measure itself against its published data",
    arguments: [
      ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
      ([50, 0, 0], [50, -1, 2], 2.3669), ([50, 2.5, 0], [73, 25, -18], 27.1492),
      ([50, 2.5, 0], [58, 24, 15], 19.4535),
      ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ] as [([Double], [Double], Double)])
  func measure(_ a: [Double], _ b: [Double], _ expected: Double) {
    #expect(abs(ColorDifference.ciede2000(a, b) - expected) < 0.0001)
  }
}
