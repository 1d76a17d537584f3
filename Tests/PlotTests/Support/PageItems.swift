import Layout

extension TextItem {
  /// The room of an upright line: letters reach 0.8 of their size up and 0.2 down.
  var bounds: Rect {
    Rect(x: origin.x, y: origin.y - style.size * 0.8, width: width, height: style.size)
  }
}

extension Path {
  /// Its straight pieces, closing ones included; curves by their ends.
  var segments: [(Point, Point)] {
    var found: [(Point, Point)] = []
    var (start, last, index) = (Point(x: 0, y: 0), Point(x: 0, y: 0), 0)
    for verb in verbs {
      switch verb {
      case .move:
        start = points[index]
        last = start
        index += 1
      case .line:
        found.append((last, points[index]))
        last = points[index]
        index += 1
      case .curve:
        found.append((last, points[index + 2]))
        last = points[index + 2]
        index += 3
      case .close:
        found.append((last, start))
        last = start
      }
    }
    return found
  }

  /// Length of the longest straight edge that begins or ends inside `rect`.
  ///
  /// A loop without closures: in a debug build it runs over millions of corners.
  func longestEdge(from rect: Rect) -> Double {
    let (points, verbs) = (self.points, self.verbs)
    var (longest, start, last, index) = (0.0, 0, 0, 0)
    for verb in verbs {
      var next = start
      switch verb {
      case .move:
        start = index
        last = index
        index += 1
        continue
      case .line:
        next = index
        index += 1
      case .curve:
        next = index + 2
        index += 3
      case .close:
        break
      }
      let (dx, dy) = (points[next].x - points[last].x, points[next].y - points[last].y)
      if dx * dx + dy * dy > longest,
        rect.contains(points[last]) || rect.contains(points[next])
      {
        longest = dx * dx + dy * dy
      }
      last = next
    }
    return longest.squareRoot()
  }

  var isFinite: Bool {
    for point in points where !(point.x.isFinite && point.y.isFinite) { return false }
    return true
  }
}
