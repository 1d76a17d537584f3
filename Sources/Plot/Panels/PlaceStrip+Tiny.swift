internal import Layout
internal import Themes

/// The list of a page so small that names are lost even among numbers: all places in columns beside
/// the map or below it.
extension PlaceStrip {
  /// How much of the map's room the list may take: more only where it holds not all with less. The
  /// map then still has a quarter of what stands between title and source line.
  private static let most = [0.6, 0.67, 0.75]

  /// The list of places, with codes if these find room.
  ///
  /// Where not even run-on text at 7 pt holds all, it lists as many as it can.
  ///
  /// - Parameters:
  ///   - ids: of the places, the most needy first.
  ///   - unmarked: ids of those that bear no number on the map.
  ///   - isBeside: whether it stands beside the map, not below it.
  static func tiny(
    _ composer: MapComposer, _ ids: [String], unmarked: Set<String>, frame: Rect,
    isBeside: Bool
  ) -> PlaceStrip? {
    (1...max(1, ids.count)).reversed().firstNonNil { count in
      let listed = Set(ids.prefix(count))
      return tiny(
        composer, listed, unmarked: unmarked.intersection(listed), frame, isBeside: isBeside)
    }
  }

  private static func tiny(
    _ composer: MapComposer, _ listed: Set<String>, unmarked: Set<String>, _ frame: Rect,
    isBeside: Bool
  ) -> PlaceStrip? {
    let full = composer.style.text(.body).size
    let lists = (full > 7 ? [full, 7] : [7]).flatMap { size in
      [true, false].map { hasCodes in
        columns(composer, listed, unmarked, size: size, hasCodes: hasCodes)
      }
    }
    let place = most.firstNonNil { most -> Place? in
      if isBeside { return lists.firstNonNil { beside($0, composer, frame, most) } }
      return lists.firstNonNil { below($0, composer, frame, most) }
        ?? lists.firstNonNil { list in low(composer, frame, most) { list.run(in: $0) } }
    }
    return place.map { place in
      PlaceStrip(
        items: place.setting.items.map { $0.moved(x: place.origin.x, y: place.origin.y) },
        map: place.map, listed: listed, explainsLines: explainsLines(composer), isTiny: true,
        unmarked: unmarked)
    }
  }

  private typealias Place = (
    setting: StripColumns.Setting, origin: Point, map: Rect
  )

  private static func columns(
    _ composer: MapComposer, _ listed: Set<String>, _ unmarked: Set<String>, size: Double,
    hasCodes: Bool
  ) -> StripColumns {
    let marks = composer.marks.filter { listed.contains($0.id) }
    func text(_ mark: PlaceMark) -> String {
      let name = composer.wording.name(mark)
      let code = hasCodes ? mark.stop.place.code.flatMap { $0 == name ? nil : $0 } : nil
      return name.setApart + (code.map { ", \($0)" } ?? "")
    }
    let entries = marks.filter { !unmarked.contains($0.id) }.enumerated().map { index, mark in
      StripColumns.Entry(number: index + 1, text: text(mark))
    }
    let rest = marks.filter { unmarked.contains($0.id) }.map(text)
    var notes = rest.isEmpty ? [] : ["Not marked: \(rest.joined(separator: "; "))"]
    if explainsLines(composer) { notes.append(Legend.pathNotKnownInShort) }
    return StripColumns(
      entries, notes: notes, style: composer.style, size: size, measurer: composer.measurer)
  }

  /// Right of the map, in the fewest columns, as high as the map; the sentences below both.
  private static func beside(
    _ list: StripColumns, _ composer: MapComposer, _ frame: Rect, _ most: Double
  ) -> Place? {
    let gap = composer.style.length(18)
    let full = frame.width - 2 * composer.margin
    let notes = list.notes(width: full, below: 0)
    let air = notes.height > 0 ? composer.style.length(6) : 0
    let height = frame.height - notes.height - air
    let room = Size(width: frame.width * most - gap - composer.margin, height: height)
    for count in 1...4 {
      guard
        var setting = list.set(columns: count, in: room, isSpread: false, hasNotes: false)
      else { continue }
      var map = frame
      map.width -= setting.size.width + gap + composer.margin
      map.height = height
      let top = min(gap, (height - setting.size.height) / 2)
      setting.items += notes.items.map {
        $0.moved(x: frame.minX + composer.margin - map.maxX - gap, y: height + air - top)
      }
      return (setting, Point(x: map.maxX + gap, y: frame.minY + top), map)
    }
    return nil
  }

  /// Below the map, in as many columns as the page is wide for.
  private static func below(
    _ list: StripColumns, _ composer: MapComposer, _ frame: Rect, _ most: Double
  ) -> Place? {
    for count in (1...6).reversed() {
      let place = low(composer, frame, most) { list.set(columns: count, in: $0, isSpread: true) }
      if let place { return place }
    }
    return nil
  }

  private static func low(
    _ composer: MapComposer, _ frame: Rect, _ most: Double,
    _ set: (Size) -> StripColumns.Setting?
  ) -> Place? {
    let gap = composer.style.length(11)
    let room = Size(
      width: frame.width - 2 * composer.margin, height: frame.height * most - 2 * gap)
    guard let setting = set(room) else { return nil }
    var map = frame
    map.height -= setting.size.height + 2 * gap
    return (setting, Point(x: frame.minX + composer.margin, y: map.maxY + gap), map)
  }
}

extension Sequence {
  fileprivate func firstNonNil<T>(_ transform: (Element) -> T?) -> T? {
    lazy.compactMap(transform).first
  }
}
