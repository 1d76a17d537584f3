internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension MapProjector {
  /// Kept from shape to shape: an atlas has thousands of small ones.
  struct Buffers {
    var vectors: [UnitVector] = []
    var places: [PlanePoint] = []
    var writer = GroundWriter()
  }

  /// Whether shapes are mostly drawn from their vectors, without angles.
  public var drawsFromVectors: Bool { formula != nil && cutters.count <= 1 }

  /// Draws a line where one cap at most is drawn by a formula. Most of an atlas lies wholly inside of
  /// it or outside, and is drawn without a copy.
  ///
  /// - Returns: whether it was drawn, or is not seen; where not, as near a seam, the general way has to
  ///   be taken.
  func drawByFormula(
    _ line: SphereLine, grain: Double, into sink: inout some PathSink
  ) -> Bool {
    guard let formula, cutters.count <= 1, let sphere = line.sphere, reader.holds(sphere) else {
      return false
    }
    let side = sight(of: sphere)
    if side == nil, seam != nil { return false }
    draw(sphere, side, by: formula, grain: grain, into: &sink)
    return true
  }

  private func draw(
    _ line: SpherePoints, _ side: CapCutter.Side?, by formula: VectorFormula, grain: Double,
    into sink: inout some PathSink
  ) {
    // Out of the projector while they are filled, where each access would be checked.
    var work = Buffers()
    swap(&work, &buffers)
    defer { swap(&work, &buffers) }
    switch side {
    case .outside: break
    case .inside:
      place(line, by: formula, closed: false, in: &work)
      writeCut(work.places, closed: false, grain: grain, by: &work.writer, into: &sink)
    case nil:
      guard let cutter = cutters.first else { return }
      reader.read(line, beyond: cutter, view.rotation, into: &work.vectors)
      for chain in cutter.cut(line: work.vectors) {
        place(chain, by: formula, closed: false, in: &work.places)
        writeCut(work.places, closed: false, grain: grain, by: &work.writer, into: &sink)
      }
    }
  }

  /// Draws a polygon, and its coasts as lines.
  ///
  /// - Returns: whether it was drawn, or is not seen.
  func drawByFormula(
    _ polygon: SphericalPolygon, coasts: [Coast], into fill: inout some PathSink,
    lines: inout some PathSink
  ) -> Bool {
    guard let formula, cutters.count <= 1 else { return false }
    // All of a polygon lies within any ring that runs round its inside.
    var whole: SpherePoints?
    for ring in polygon.rings {
      guard let sphere = ring.line.sphere, reader.holds(sphere) else { return false }
      if whole == nil, sphere.holdsInside { whole = sphere }
    }
    guard let side = whole.flatMap(sight) else {
      guard seam == nil, let cutter = cutters.first else { return false }
      drawCut(polygon, cutter, by: formula, into: &fill)
      for coast in coasts {
        guard let line = Self.line(of: coast, polygon) else { continue }
        draw(line, sight(of: line), by: formula, grain: grain, into: &lines)
      }
      return true
    }
    guard side == .inside else { return true }
    var work = Buffers()
    swap(&work, &buffers)
    defer { swap(&work, &buffers) }
    for (index, ring) in polygon.rings.enumerated() {
      guard let sphere = ring.line.sphere else { continue }
      let isWhole = place(sphere, by: formula, closed: true, in: &work)
      if isWhole, clipper.holds(work.places) {
        work.writer.write(
          ring: work.places, index, coasts: coasts, grain: grain, into: &fill, lines: &lines)
        continue
      }
      work.writer.write(clipper.ring(work.places), closed: true, grain: grain, into: &fill)
      for coast in coasts where coast.ring == index {
        if isWhole {
          let stretch = work.places.stretch(from: coast.first, sides: coast.sideCount)
          writeCut(stretch, closed: false, grain: grain, by: &work.writer, into: &lines)
        } else if let line = Self.line(of: coast, polygon) {
          draw(line, .inside, by: formula, grain: grain, into: &lines)
        }
      }
    }
    return true
  }

  private static func line(of coast: Coast, _ polygon: SphericalPolygon) -> SpherePoints? {
    polygon.rings[coast.ring].line.sphere?.stretch(from: coast.first, sides: coast.sideCount)
  }

  /// The side of the one cap's edge that a shape's corners and sides lie on; `nil` where they may lie on
  /// both, and where some may lie near the seam.
  private func sight(of points: SpherePoints) -> CapCutter.Side? {
    let side = sight(of: points.cap)
    guard side == .inside, seam != nil else { return side }
    return turned(points.cap).mayMeetSeam ? nil : .inside
  }

  /// The side of the one cap's edge that all in a cap lies on; `nil` where it may lie on both.
  func sight(of cap: SphereCap) -> CapCutter.Side? {
    // A smaller cap holds the great circles between its points.
    guard cap.radius < 1.5 else { return nil }
    guard let seen = cutters.first else { return .inside }
    // By the cosines of the angles: cos(a ∓ b) = cos a cos b ± sin a sin b.
    let (apart, even, odd) = (
      seenCenter.dot(cap.center), seen.limit * cap.cosine, seen.limitSine * cap.sine
    )
    if cap.radius < seen.radius, apart > even + odd { return .inside }
    return cap.radius + seen.radius < .pi && apart < even - odd ? .outside : nil
  }

  /// A cap on the turned globe.
  func turned(_ cap: SphereCap) -> SphereCap {
    cap.moved(to: view.rotation.rotate(cap.center))
  }

  /// Draws a polygon that the cap's edge may cut.
  private func drawCut(
    _ polygon: SphericalPolygon, _ cutter: CapCutter, by formula: VectorFormula,
    into sink: inout some PathSink
  ) {
    let rings = polygon.rings.compactMap(\.line.sphere).map { sphere in
      var vectors: [UnitVector] = []
      reader.read(sphere, beyond: cutter, view.rotation, into: &vectors)
      return vectors
    }
    let chains = cutter.cut(rings: rings) {
      polygon.contains(view.rotation.unrotate(cutter.probe).coordinate)
    }
    var work = Buffers()
    swap(&work, &buffers)
    defer { swap(&work, &buffers) }
    for chain in chains {
      place(chain, by: formula, closed: true, in: &work.places)
      writeCut(work.places, closed: true, grain: grain, by: &work.writer, into: &sink)
    }
  }

  /// Where the corners of a line that is wholly seen lie on the page.
  ///
  /// - Returns: whether the corners stand for all of it; else there are points between them.
  @discardableResult
  private func place(
    _ points: SpherePoints, by formula: VectorFormula, closed: Bool, in work: inout Buffers
  ) -> Bool {
    let stretch = formula.stretch(over: turned(points.cap))
    // A side strays from its chord by L² / 8 on the sphere; the map enlarges that, and bends it as
    // much again.
    let stray = points.longestSide * points.longestSide / 4 * stretch * stretch * view.scale
    guard stray < 0.08 else {
      work.vectors.removeAll(keepingCapacity: true)
      for vector in points.vectors {
        work.vectors.append(view.rotation.rotate(UnitVector(vector)))
      }
      place(work.vectors, by: formula, closed: closed, in: &work.places)
      return false
    }
    let (view, rotation) = (view, view.rotation)
    let count = points.vectors.count
    work.places.removeLast(max(0, work.places.count - count))
    work.places.append(
      contentsOf: repeatElement(PlanePoint(x: 0, y: 0), count: count - work.places.count))
    points.vectors.withUnsafeBufferPointer { vectors in
      work.places.withUnsafeMutableBufferPointer { places in
        for index in vectors.indices {
          places[index] = view.page(formula.project(rotation.rotate(UnitVector(vectors[index]))))
        }
      }
    }
    return true
  }

  /// Where a chain lies on the page.
  private func place(
    _ chain: [UnitVector], by formula: VectorFormula, closed: Bool,
    in places: inout [PlanePoint]
  ) {
    places.removeAll(keepingCapacity: true)
    resampler.project(chain, by: formula, closed: closed, into: &places)
    for index in places.indices { places[index] = view.page(places[index]) }
  }

  /// Writes what of a chain the frame shows.
  private func writeCut(
    _ places: [PlanePoint], closed: Bool, grain: Double, by writer: inout GroundWriter,
    into sink: inout some PathSink
  ) {
    if clipper.holds(places) {
      writer.write(places, closed: closed, grain: grain, into: &sink)
    } else if closed {
      writer.write(clipper.ring(places), closed: true, grain: grain, into: &sink)
    } else {
      for part in clipper.line(places) {
        writer.write(part, closed: false, grain: grain, into: &sink)
      }
    }
  }
}
