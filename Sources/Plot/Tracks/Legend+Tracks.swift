internal import Evidence
internal import Layout
internal import Phrases
internal import Themes

/// What the lines and colours of tracks mean.
extension Legend {
  var hasNoTracks: Bool { tracks?.tracks.isEmpty ?? true }

  /// What a place's symbol means on a map of nothing but tracks.
  func trackPlace(_ certainty: Certainty, noun: PhraseKey) -> String? {
    guard !hasNoTracks, wording.plan.flights.isEmpty, noun == "legend.airport" else { return nil }
    switch certainty {
    case .confirmed: return book("legend.trackAirportSeen")
    case .inferred: return book("legend.trackAirportInferred")
    case .reported, .disputed, .unstated: return nil
    }
  }

  func addTracks(
    to panel: inout PanelBuilder, _ style: MapStyle, _ indent: Double
  ) {
    guard let tracks, !tracks.tracks.isEmpty else { return }
    let look = TrackStyle(style: style)
    if let shades = tracks.shades { addScale(shades, to: &panel, style) }
    addNames(tracks, to: &panel, look, indent)
    addLines(tracks, to: &panel, look, indent)
    if !bundles.isEmpty || !marks.isEmpty { panel.rule() }
  }

  /// The ramp with its figures.
  private func addScale(
    _ shades: TrackShades, to panel: inout PanelBuilder, _ style: MapStyle
  ) {
    panel.heading(book(shades.heading))
    let scale = ShadeScale(shades, style: style, measurer: panel.measurer, words: wording.words)
    panel.block(height: scale.height) { scale.items(in: $0) }
    panel.rule()
  }

  /// Tracks told apart by colour.
  private func addNames(
    _ tracks: MapTracks, to panel: inout PanelBuilder, _ look: TrackStyle, _ indent: Double
  ) {
    guard tracks.shades == nil, Set(tracks.tracks.map(\.color)).count > 1, keys.keys.isEmpty else {
      return
    }
    for track in tracks.tracks {
      panel.sample(track.name, indent: indent) { middle, width in
        Self.sample(look, look.seen(track.color), middle, width)
      }
    }
    panel.rule()
  }

  private func addLines(
    _ tracks: MapTracks, to panel: inout PanelBuilder, _ look: TrackStyle, _ indent: Double
  ) {
    let colors = Set(tracks.tracks.map(\.color))
    let ink = tracks.shades == nil && colors.count == 1 ? colors.first : nil
    let plain = ink ?? look.style[.marker]
    let ramp = tracks.shades?.ramp.colors
    panel.sample(book("legend.trackSeen"), indent: indent) { middle, width in
      guard let ramp else { return Self.sample(look, look.seen(plain), middle, width) }
      return Self.sample(look, ramp, middle, width)
    }
    if tracks.hasUnknown {
      let key: PhraseKey =
        tracks.shades?.quantity == .speed ? "legend.trackNoSpeed" : "legend.trackNoAltitude"
      panel.sample(book(key), indent: indent) { middle, width in
        Self.sample(look, look.seen(look.neutral), middle, width)
      }
    }
    if tracks.hasBridges {
      let text =
        tracks.gapLength.map {
          book("legend.trackBridged", ["time": wording.words.duration($0)])
        } ?? book("legend.trackBridgedAny")
      panel.sample(text, indent: indent) { middle, width in
        Self.sample(look, look.bridged(plain), middle, width)
      }
    }
    if tracks.options.showsRejected, tracks.rejectedCount > 0 {
      panel.sample(book("legend.trackRejected"), indent: indent) { middle, _ in
        [.path(PathItem(look.crosses([middle]), stroke: look.cross))]
      }
    }
  }

  private static func sample(
    _ look: TrackStyle, _ stroke: Stroke, _ middle: Point, _ width: Double
  ) -> [Item] {
    let half = Point(x: width / 2, y: 0)
    let path = Path.line(from: middle - half, to: middle + half)
    return [
      .path(PathItem(path, stroke: look.casing)), .path(PathItem(path, stroke: stroke)),
    ]
  }

  /// The line in all its colours.
  private static func sample(
    _ look: TrackStyle, _ ramp: [Color], _ middle: Point, _ width: Double
  ) -> [Item] {
    let half = Point(x: width / 2, y: 0)
    let start = middle - half
    let casing = Path.line(from: start, to: middle + half)
    let piece = width / Double(ramp.count)
    return [.path(PathItem(casing, stroke: look.casing))]
      + ramp.enumerated().map { index, color in
        let from = start + Point(x: piece * Double(index), y: 0)
        var stroke = look.seen(color)
        stroke.cap = .butt
        return .path(
          PathItem(.line(from: from, to: from + Point(x: piece * 1.05, y: 0)), stroke: stroke))
      }
  }
}

extension TrackShades {
  /// What heads the scale.
  var heading: PhraseKey {
    switch quantity {
    case .altitude:
      bases == [.pressureAltitude]
        ? "legend.pressureAltitude"
        : bases == [.geometricAltitude] ? "legend.geometricAltitude" : "legend.altitude"
    case .speed:
      bases == [.speedFromPositions] ? "legend.speedFromPositions" : "legend.groundSpeed"
    }
  }
}
