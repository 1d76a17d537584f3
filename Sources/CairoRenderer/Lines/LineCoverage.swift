import Layout

/// How far thin lines cover each pixel of a box.
///
/// A map's coasts and borders are some 40,000 sides about a pixel long. An outline round them, which is
/// what Cairo fills, has four edges for each. Here a pixel takes what a straight strip of the line's
/// width, as far away as the line, covers of it; of two lines the one that covers more. Ends and joins
/// are round. A third of the time, and as fine as Cairo's fast antialiasing.
struct LineCoverage {
  let box: PixelBox
  private var cells: [UInt8]

  /// What a line covers of a pixel by the square of their distance, 0 to 255.
  struct Profile {
    private static let steps = 1024
    /// Levels above none, so few that the picture stays small as a file: Cairo's fast antialiasing has
    /// as many.
    private static let levels = 16.0
    let table: [UInt8]
    /// Beyond this distance, in pixels, nothing is covered.
    let reach: Double
    /// Entries of the table for a square pixel.
    let density: Double

    /// - Parameters:
    ///   - width: of the lines, in pixels.
    ///   - alpha: of their colour, 0 to 1.
    init(width: Double, alpha: Double) {
      let half = width / 2
      let reach = half + 0.5
      self.reach = reach
      density = Double(Self.steps) / (reach * reach)
      table = (0..<Self.steps).map { index in
        let distance = (Double(index) / Double(Self.steps)).squareRoot() * reach
        let covered = min(distance + 0.5, half) - max(distance - 0.5, -half)
        let level = (min(max(covered, 0), 1) * Self.levels).rounded() / Self.levels
        return UInt8((level * min(max(alpha, 0), 1) * 255).rounded())
      }
    }
  }

  init(_ box: PixelBox) {
    self.box = box
    // Room for the last whole word of eight.
    cells = [UInt8](repeating: 0, count: (box.width * box.height + 7) / 8 * 8)
  }

  /// Adds the lines of a path, curves excepted; nothing of one with a coordinate that is not finite.
  ///
  /// - Parameter scale: pixels for each unit of the path.
  mutating func add(_ path: Path, scale: Double, _ profile: Profile) {
    let points = path.points
    guard points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return }
    let clip = SegmentClip(box, margin: profile.reach)
    let box = box
    cells.withUnsafeMutableBufferPointer { cells in
      profile.table.withUnsafeBufferPointer { table in
        let pen = Pen(
          cells: cells, table: table, box: box, reach: profile.reach, density: profile.density)
        var next = 0
        var (start, last) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
        // As Cairo's are; nothing so far off is seen.
        let limit = 1e7
        func place(_ p: Point) -> Point {
          Point(x: min(max(p.x * scale, -limit), limit), y: min(max(p.y * scale, -limit), limit))
        }
        func line(to p: Point) {
          if let (a, b) = clip.clip(last, p) { pen.draw(from: a, to: b) }
          last = p
        }
        for verb in path.verbs {
          switch verb {
          case .move:
            last = place(points[next])
            start = last
            next += 1
          case .line:
            line(to: place(points[next]))
            next += 1
          case .curve: next += 3
          case .close: line(to: start)
          }
        }
      }
    }
  }

  /// Lays a colour over pixels as far as they are covered, and takes all lines away.
  ///
  /// - Parameters:
  ///   - color: 0x00RRGGBB.
  ///   - pixels: of the whole image, four bytes each as Cairo orders them, alpha multiplied in.
  ///   - stride: bytes of a row.
  mutating func paint(_ color: UInt32, on pixels: UnsafeMutableRawPointer, stride: Int) {
    let (red, green) = (color & 0xFF00FF, (color >> 8 & 0xFF) | 0xFF_0000)
    let box = box
    cells.withUnsafeMutableBytes { cells in
      for y in 0..<box.height {
        let row = (pixels + (y + box.minY) * stride).assumingMemoryBound(to: UInt32.self)
        var index = y * box.width
        let end = index + box.width
        let first = row + (box.minX - index)
        while index < end {
          // Most of a map has no line: eight cells at a glance.
          if index + 8 <= end, cells.loadUnaligned(fromByteOffset: index, as: UInt64.self) == 0 {
            index += 8
            continue
          }
          let share = UInt32(cells[index])
          if share > 0 {
            let (below, rest) = (first[index], 255 - share)
            // Two channels at a time; x / 255 as (x + 128 + (x + 128) / 256) / 256.
            var odd = red * share + (below & 0xFF00FF) * rest + 0x80_0080
            odd = (odd + (odd >> 8 & 0xFF00FF)) >> 8 & 0xFF00FF
            var even = green * share + (below >> 8 & 0xFF00FF) * rest + 0x80_0080
            even = (even + (even >> 8 & 0xFF00FF)) & 0xFF00_FF00
            first[index] = odd | even
            cells[index] = 0
          }
          index += 1
        }
      }
    }
  }
}
