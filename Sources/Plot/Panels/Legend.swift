internal import Evidence
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// What stands on this map and needs a word: kinds of line and of symbol, no others.
struct Legend {
  let lines: [RouteLine]
  let marks: [PlaceMark]

  private static let order: [Certainty] = [
    .confirmed, .reported, .inferred, .disputed, .unstated,
  ]

  func add<M: TextMeasurer>(to panel: inout PanelBuilder<M>, style: MapStyle) {
    let symbols = FlightSymbols(style: style)
    let indent = style.length(54)
    let certainties = Self.order.filter { c in lines.contains { $0.certainty == c } }
    // Confirmed and reported routes are drawn alike: their symbols tell them apart.
    let areMixed = certainties.starts(with: [.confirmed, .reported])
    for certainty in areMixed ? Array(certainties.dropFirst()) : certainties {
      let isMixed = areMixed && certainty == .reported
      let text = isMixed ? "route confirmed or reported" : Self.line(certainty)
      panel.sample(text, indent: indent) { middle, width in
        Self.sample(symbols, certainty, middle, width)
      }
    }
    for certainty in Self.order {
      for noun in ["airport", "city", "place"] {
        let found = marks.first {
          $0.certainty == certainty && Self.noun($0.stop.place.kind) == noun
        }
        guard let kind = found?.stop.place.kind else { continue }
        panel.sample(Self.place(certainty, noun: noun), indent: indent) { middle, _ in
          symbols.place(kind, certainty, at: middle)
        }
      }
    }
    guard !lines.isEmpty else { return }
    if lines.contains(where: { $0.certainty == nil }) {
      panel.sample("shortest way; path flown not known", indent: indent) {
        Self.sample(symbols, nil, $0, $1)
      }
    } else {
      panel.note("Lines are the shortest way between stops; the path flown is not known.")
    }
  }

  private static func noun(_ kind: Place.Kind) -> String {
    switch kind {
    case .airport: "airport"
    case .capital, .city: "city"
    case .coordinate: "place"
    }
  }

  private static func sample(
    _ symbols: FlightSymbols, _ certainty: Certainty?, _ middle: Point, _ width: Double
  ) -> [Item] {
    let half = Point(x: width / 2, y: 0)
    let path = Path.line(from: middle - half, to: middle + half)
    return [
      .path(PathItem(path, stroke: symbols.casing)),
      .path(PathItem(path, stroke: symbols.stroke(certainty))),
    ]
  }

  private static func line(_ certainty: Certainty) -> String {
    switch certainty {
    case .confirmed: "route confirmed"
    case .reported: "route reported"
    case .inferred: "route inferred: no source states it"
    case .disputed: "route disputed: sources differ"
    case .unstated: "route given without a source"
    }
  }

  private static func place(_ certainty: Certainty, noun: String) -> String {
    switch certainty {
    case .confirmed: "\(noun) confirmed by an eyewitness or a recording"
    case .reported: "\(noun) named in reports"
    case .inferred: "\(noun) inferred, named by no source"
    case .disputed: "\(noun) disputed: sources differ"
    case .unstated: "\(noun) given without a source"
    }
  }
}
