import Diagnostics
import Layout
import Testing

@testable import Themes

@Suite struct ThemeTests {
  @Test(arguments: Theme.names) func loads(_ name: String) throws {
    let theme = try Theme.named(name)
    #expect(theme.name == name)
    #expect(theme.colors.count == ColorRole.allCases.count)
    #expect(theme.strokes.count == StrokeRole.allCases.count)
    #expect(theme.type.count == TypeRole.allCases.count)
  }

  /// WCAG 2.2, success criteria 1.4.3 and 1.4.11: text 4.5 to 1, graphics 3 to 1.
  @Test(arguments: Theme.names) func contrastSuffices(_ name: String) throws {
    let theme = try Theme.named(name)
    let grounds: [(TypeRole, [ColorRole])] = [
      (.title, [.page]), (.subtitle, [.page]), (.footer, [.page]),
      (.country, [.land]), (.storyCountry, [.highlight, .land]),
      (.ocean, [.sea]), (.sea, [.sea]), (.place, [.casing]), (.placeDetail, [.casing]),
      (.route, [.casing]), (.scale, [.casing]), (.panelHeading, [.panel]), (.figure, [.panel]),
      (.figureLabel, [.panel]), (.body, [.panel]), (.bodyStrong, [.panel]),
    ]
    #expect(Set(grounds.map(\.0)) == Set(TypeRole.allCases))
    for (role, colors) in grounds {
      for ground in colors {
        let ratio = theme[theme[role].color].contrast(with: theme[ground])
        #expect(ratio >= 4.5, "\(role.rawValue) on \(ground.rawValue): \(ratio)")
      }
    }
    for ground in [ColorRole.land, .sea, .highlight, .casing] {
      for mark in [ColorRole.flight, .marker, .unstated] {
        let ratio = theme[mark].contrast(with: theme[ground])
        #expect(ratio >= 3, "\(mark.rawValue) on \(ground.rawValue): \(ratio)")
      }
    }
  }

  @Test func noTextIsSmallerThanSevenPoints() throws {
    let theme = try Theme.named("newsprint")
    for role in TypeRole.allCases { #expect(theme.style(role, scale: 0.3).size >= 7) }
  }

  @Test func anUnknownNameListsTheKnown() {
    let fault = #expect(throws: InputFault.self) { try Theme.named("noir") }
    #expect(fault?.diagnostics.first?.hint?.contains("newsprint, midnight, print") == true)
  }

  @Test func everyFaultOfAFileIsReportedAtItsPlace() {
    let text = """
      flightplot-theme: 2
      name: own
      colors: {page: reddish, sea: "#12345", glow: "#000000"}
      strokes: {coast: wide}
      type: {title: {size: 25, weight: 700, colour: text}}
      """
    let fault = #expect(throws: InputFault.self) {
      try Theme.read(Array(text.utf8), file: "own.yaml")
    }
    let lines = fault?.diagnostics.map(\.description) ?? []
    #expect(lines.contains { $0.hasPrefix("own.yaml:1:19: error: this program reads themes") })
    #expect(lines.contains { $0.hasPrefix("own.yaml:3:16: error: “reddish” is no colour") })
    #expect(lines.contains { $0.hasPrefix("own.yaml:3:30: error: “#12345” is no colour") })
    #expect(lines.contains { $0.contains("unknown key “glow”") })
    #expect(lines.contains { $0.hasPrefix("own.yaml:4:18: error: stroke “wide”") })
    #expect(lines.contains { $0.contains("colors has no “land”") })
    #expect(lines.contains { $0.contains("setting of type has no “color”") })
  }
}
