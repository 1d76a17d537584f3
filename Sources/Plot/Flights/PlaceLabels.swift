internal import Layout
internal import Themes

/// Wishes for the names of the places of the routes, or for their numbers.
struct PlaceLabels {
  let naming: PlaceNaming
  let style: MapStyle
  let wording: MapWording

  /// The wish of one place; `nil` for one that the list had no room for.
  ///
  /// - Parameter radius: of its symbol, in points.
  func wish(_ mark: PlaceMark, at point: Point, radius: Double) -> LabelWish? {
    guard !naming.unmarked.contains(mark.coordinate) else { return nil }
    let ground = style[.casing]
    let tag = wording.language.textTag
    let name = wording.name(mark)
    var heading = style.text(.place, ground: ground)
    if mark.isWaypoint {
      heading.weight = 500
      // No type is smaller than 7 pt.
      heading.size = max(min(heading.size, 7), heading.size * 0.85)
    }
    var wish = LabelWish(
      name: name, lines: [.init(name, style: heading, language: tag)],
      target: .point(point, radius: radius), priority: 0, isRequired: true,
      longestLeader: style.length(110), layer: MapLayer.placeLabels.rawValue)
    wish.id = mark.id
    if naming.numbers[mark.coordinate] == nil, !naming.isCrowded {
      wish.lastResorts = lastResorts(wish.lines[0])
      // Where some have no room for a name none has any for more.
      if !naming.numbers.isEmpty { return wish }
      let details = wording.details(mark).map {
        LabelWish.Line($0, style: style.text(.placeDetail, ground: ground))
      }
      wish.alternatives = (0..<details.count).reversed().map { wish.lines + details.prefix($0) }
      wish.lines += details
      return wish
    }
    if naming.named.contains(mark.coordinate) {
      wish.longestLeader = style.length(60)
      return wish
    }
    guard let number = naming.numbers[mark.coordinate] else { return nil }
    var text = style.text(.placeDetail, ground: ground)
    text.weight = 700
    text.hasTabularFigures = true
    wish.lines = [.init("\(number)", style: text)]
    // Among hundreds of numbers a long leader would cross other lines, and the list says how many
    // are not named. A number among names is the last that can be done for its place.
    guard naming.isCrowded else {
      wish.priority = -1
      wish.isLoose = naming.isTiny
      wish.lastResorts = [wish.lines]
      return wish
    }
    wish.priority = 1
    wish.longestLeader = style.length(30)
    return wish
  }

  /// The name in smaller letters, down to the smallest that print well, and broken in two lines.
  private func lastResorts(_ name: LabelWish.Line) -> [[LabelWish.Line]] {
    let smallest = name.style.size.clamped(toPrintable: 0.6)
    var forms: [[LabelWish.Line]] = []
    for factor in [0.8, 0.6] {
      let size = name.style.size.clamped(toPrintable: factor)
      guard size < name.style.size, forms.last?[0].style.size != size else { continue }
      forms.append([name.sized(size)])
    }
    if let halves = TextWrapper.halves(name.text) {
      forms.append(
        halves.map {
          LabelWish.Line($0, style: name.style, language: name.language).sized(smallest)
        })
    }
    return forms
  }
}

extension LabelWish.Line {
  /// The line in another size, in points.
  fileprivate func sized(_ size: Double) -> LabelWish.Line {
    var line = self
    let factor = size / style.size
    line.style.size = size
    line.style.letterSpacing *= factor
    if let halo = line.style.halo {
      line.style.halo = .init(color: halo.color, width: max(1.1, halo.width * factor))
    }
    return line
  }
}

extension Double {
  /// A size of type times a factor, but no smaller than prints well: 7 pt.
  fileprivate func clamped(toPrintable factor: Double) -> Double { max(7, self * factor) }
}
