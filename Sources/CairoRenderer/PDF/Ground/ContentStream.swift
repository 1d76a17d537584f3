import Layout

/// The operators of PDF that draw a page's ground (ISO 32000-1, annex A).
///
/// Lengths are in 16ths of a point, which makes whole numbers of the points that `Page.withoutDetail`
/// leaves.
struct ContentStream {
  /// What a path is drawn with; PDF's own at a page's begin.
  private struct State {
    var fill: Color?
    var stroke: Color?
    var width = 1.0
    var cap = Stroke.Cap.butt
    var join = Stroke.Join.miter
    var dash: [Double] = []
  }

  /// How far from the page's corner a point may lie, in points: ten times the side of the largest
  /// page.
  static let limit = 144_000.0
  private static let unitsPerPoint = 16.0

  private(set) var bytes: [UInt8] = []
  private var state = State()
  private var saved: [State] = []

  /// - Parameter isArtifact: whether to tell readers of a document's structure to pass over it.
  init(_ ground: LiftedGround, isArtifact: Bool) {
    bytes.reserveCapacity(1 << 18)
    write("q ")
    if isArtifact { write("/Artifact BMC ") }
    // From the upper left corner down, as a page counts.
    write("0.0625 0 0 -0.0625 0 ")
    write(points: ground.size.height)
    write("cm 4 M\n")  // SVG's limit for mitres, so that the formats agree.
    if let background = ground.background {
      let paper = Rect(x: 0, y: 0, width: ground.size.width, height: ground.size.height)
      draw(PathItem(.rectangle(paper), fill: background))
    }
    for step in ground.steps {
      switch step {
      case .save(let clip): save(clip: clip)
      case .restore: restore()
      case .draw(let item): draw(item)
      }
    }
    if isArtifact { write("EMC ") }
    write("Q\n")
  }

  private mutating func save(clip: Path) {
    saved.append(state)
    write("q ")
    trace(clip)
    write("W n\n")
  }

  private mutating func restore() {
    guard let before = saved.popLast() else { return }
    state = before
    write("Q\n")
  }

  private mutating func draw(_ item: PathItem) {
    if let fill = item.fill, fill != state.fill {
      state.fill = fill
      write(fill, "rg ")
    }
    if let stroke = item.stroke { set(stroke) }
    trace(item.path)
    switch (item.fill != nil, item.stroke != nil) {
    case (true, true): write(item.fillRule == .evenOdd ? "B*\n" : "B\n")
    case (true, false): write(item.fillRule == .evenOdd ? "f*\n" : "f\n")
    case (false, true): write("S\n")
    case (false, false): write("n\n")
    }
  }

  private mutating func set(_ stroke: Stroke) {
    if stroke.color != state.stroke {
      state.stroke = stroke.color
      write(stroke.color, "RG ")
    }
    if stroke.width != state.width {
      state.width = stroke.width
      write(stroke.width * Self.unitsPerPoint)
      write("w ")
    }
    if stroke.cap != state.cap {
      state.cap = stroke.cap
      write(Self.number(of: stroke.cap))
      write(" J ")
    }
    if stroke.join != state.join {
      state.join = stroke.join
      write(Self.number(of: stroke.join))
      write(" j ")
    }
    let dash = stroke.drawableDash
    if dash != state.dash {
      state.dash = dash
      write("[ ")
      for length in dash { write(length * Self.unitsPerPoint) }
      write("] 0 d ")
    }
  }

  /// As Cairo takes a path: a line or curve without a point to begin at begins at its own first.
  private mutating func trace(_ path: Path) {
    var next = 0
    var hasPoint = false
    path.points.withUnsafeBufferPointer { points in
      for verb in path.verbs {
        switch verb {
        case .move, .line:
          write(points[next])
          write(UInt8(ascii: verb == .line && hasPoint ? "l" : "m"))
          next += 1
          hasPoint = true
        case .curve:
          if !hasPoint {
            write(points[next])
            write(UInt8(ascii: "m"))
          }
          for index in next..<(next + 3) { write(points[index]) }
          write(UInt8(ascii: "c"))
          next += 3
          hasPoint = true
        case .close:
          if hasPoint { write(UInt8(ascii: "h")) }
        }
      }
    }
  }

  // MARK: - Words and numbers

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ operation: UInt8) {
    bytes.append(operation)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ point: Point) {
    write(point.x * Self.unitsPerPoint)
    write(point.y * Self.unitsPerPoint)
  }

  private mutating func write(_ color: Color, _ operation: StaticString) {
    for component in [color.red, color.green, color.blue] {
      // A screen has 256 levels.
      bytes.append(decimal: min(max(component, 0), 1), digits: 4)
      bytes.append(UInt8(ascii: " "))
    }
    write(operation)
  }

  /// A length in units, to a 1600th of a point.
  private mutating func write(_ value: Double) {
    bytes.append(decimal: value, digits: 2)
    bytes.append(UInt8(ascii: " "))
  }

  /// A length in points.
  private mutating func write(points value: Double) {
    bytes.append(decimal: value, digits: 4)
    bytes.append(UInt8(ascii: " "))
  }

  private static func number(of cap: Stroke.Cap) -> StaticString {
    switch cap {
    case .butt: "0"
    case .round: "1"
    case .square: "2"
    }
  }

  private static func number(of join: Stroke.Join) -> StaticString {
    switch join {
    case .miter: "0"
    case .round: "1"
    case .bevel: "2"
    }
  }
}
