import Layout

/// Takes the sides of a path, one after the other.
protocol SideSink {
  /// Where the next side begins.
  mutating func move(to p: Point)
  /// A side from where the last one ended.
  mutating func line(to p: Point)
  /// After the last side of a subpath.
  mutating func end()
}

extension Path {
  /// Whether every coordinate is a number.
  var isFinite: Bool { points.allSatisfy { $0.x.isFinite && $0.y.isFinite } }

  /// Twice the area that its rings enclose, curves taken for their control points; positive where they
  /// run clockwise as seen.
  var signedArea: Double {
    var (area, next) = (0.0, 0)
    var (start, last) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
    func side(to p: Point) {
      area += (last.x - start.x) * (p.y - start.y) - (p.x - start.x) * (last.y - start.y)
      last = p
    }
    points.withUnsafeBufferPointer { points in
      for verb in verbs {
        switch verb {
        case .move:
          start = points[next]
          last = start
          next += 1
        case .line:
          side(to: points[next])
          next += 1
        case .curve:
          for point in points[next..<(next + 3)] { side(to: point) }
          next += 3
        case .close: last = start
        }
      }
    }
    return area
  }

  /// Writes the sides on pixels, short straight ones in place of curves.
  ///
  /// - Parameter isFilled: closes open subpaths, as a fill does.
  @inline(__always)
  func write(to sink: inout some SideSink, _ placing: Placing, isFilled: Bool) {
    var next = 0
    var (start, last) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
    var isOpen = false
    points.withUnsafeBufferPointer { points in
      for verb in verbs {
        switch verb {
        case .move:
          if isOpen {
            if isFilled { sink.line(to: start) }
            sink.end()
          }
          last = placing(points[next])
          start = last
          next += 1
          sink.move(to: last)
          isOpen = true
        case .line:
          last = placing(points[next])
          next += 1
          sink.line(to: last)
        case .curve:
          let curve = FlatCurve(
            last, placing(points[next]), placing(points[next + 1]), placing(points[next + 2]))
          curve.write(to: &sink)
          last = curve.end
          next += 3
        case .close:
          sink.line(to: start)
          last = start
        }
      }
    }
    if isOpen {
      if isFilled { sink.line(to: start) }
      sink.end()
    }
  }
}
