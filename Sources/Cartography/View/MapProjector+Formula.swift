internal import Geo

extension MapProjector {
  /// Kept from shape to shape: an atlas has thousands of small ones.
  struct Buffers {
    var vectors: [UnitVector] = []
    var places: [PlanePoint] = []
  }

  /// Draws a line where one cap is drawn by a formula. Most of an atlas lies wholly inside of it or
  /// outside, and is drawn without a copy.
  ///
  /// - Returns: whether it was drawn, or is not seen; where not, the general way has to be taken.
  func drawByFormula(
    _ line: SphereLine, grain: Double, into sink: inout some PathSink
  ) -> Bool {
    guard let formula, cutters.count == 1, let sphere = line.sphere, reader.holds(sphere) else {
      return false
    }
    draw(sphere, by: formula, grain: grain, into: &sink)
    return true
  }

  private func draw(
    _ line: SpherePoints, by formula: AzimuthalFormula, grain: Double,
    into sink: inout some PathSink
  ) {
    // Out of the projector while they are filled, where each access would be checked.
    var work = Buffers()
    swap(&work, &buffers)
    defer { swap(&work, &buffers) }
    switch sight(of: line) {
    case .outside: break
    case .inside:
      place(line, by: formula, closed: false, in: &work)
      emitCut(work.places, closed: false, grain: grain, into: &sink)
    case nil:
      reader.read(line, beyond: cutters[0], view.rotation, into: &work.vectors)
      for chain in cutters[0].cut(line: work.vectors) {
        place(chain, by: formula, closed: false, in: &work.places)
        emitCut(work.places, closed: false, grain: grain, into: &sink)
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
    guard let formula, cutters.count == 1 else { return false }
    let rings = polygon.rings.compactMap(\.line.sphere)
    guard rings.count == polygon.rings.count, rings.allSatisfy(reader.holds) else { return false }
    // All of a polygon lies within any ring that runs round its inside.
    guard let side = rings.first(where: \.holdsInside).flatMap(sight) else {
      drawCut(polygon, by: formula, into: &fill)
      for coast in coasts { draw(coast, of: polygon, by: formula, into: &lines) }
      return true
    }
    guard side == .inside else { return true }
    var work = Buffers()
    swap(&work, &buffers)
    defer { swap(&work, &buffers) }
    for (index, ring) in rings.enumerated() {
      let isWhole = place(ring, by: formula, closed: true, in: &work)
      let isInFrame = work.places.allSatisfy(clipper.holds)
      emit(
        isInFrame ? work.places : clipper.ring(work.places), closed: true, grain: grain, into: &fill
      )
      for coast in coasts where coast.ring == index {
        if !isWhole {
          draw(coast, of: polygon, by: formula, into: &lines)
        } else if isInFrame {
          emit(coast, of: work.places, into: &lines)
        } else {
          let stretch = work.places.stretch(from: coast.first, sides: coast.sideCount)
          emitCut(stretch, closed: false, grain: grain, into: &lines)
        }
      }
    }
    return true
  }

  private func draw(
    _ coast: Coast, of polygon: SphericalPolygon, by formula: AzimuthalFormula,
    into lines: inout some PathSink
  ) {
    let ring = polygon.rings[coast.ring].line.sphere
    guard let line = ring?.stretch(from: coast.first, sides: coast.sideCount) else { return }
    draw(line, by: formula, grain: grain, into: &lines)
  }

  /// Draws a stretch of a ring whose corners' places are given.
  private func emit(
    _ coast: Coast, of places: [PlanePoint], into sink: inout some PathSink
  ) {
    var (last, index) = (places[coast.first], coast.first)
    sink.move(x: last.x, y: last.y)
    for side in 1...coast.sideCount {
      index = index + 1 == places.count ? 0 : index + 1
      let place = places[index]
      guard side == coast.sideCount || abs(place.x - last.x) + abs(place.y - last.y) >= grain
      else { continue }
      sink.line(x: place.x, y: place.y)
      last = place
    }
  }

  /// The side of the one cap's edge that all of a line lies on; `nil` where it may lie on both.
  func sight(of points: SpherePoints) -> CapCutter.Side? {
    // A smaller cap holds the great circles between its points.
    guard points.radius < 1.5 else { return nil }
    let angle = seenCenter.angle(to: points.center)
    if angle + points.radius < cutters[0].radius { return .inside }
    return angle - points.radius > cutters[0].radius ? .outside : nil
  }

  /// Draws a polygon that the cap's edge may cut.
  private func drawCut(
    _ polygon: SphericalPolygon, by formula: AzimuthalFormula, into sink: inout some PathSink
  ) {
    let cutter = cutters[0]
    let rings = polygon.rings.compactMap(\.line.sphere).map { sphere in
      var vectors: [UnitVector] = []
      reader.read(sphere, beyond: cutter, view.rotation, into: &vectors)
      return vectors
    }
    let chains = cutter.cut(rings: rings) {
      polygon.contains(view.rotation.unrotate(cutter.probe).coordinate)
    }
    var places: [PlanePoint] = []
    for chain in chains {
      place(chain, by: formula, closed: true, in: &places)
      emitCut(places, closed: true, grain: grain, into: &sink)
    }
  }

  /// Where the corners of a line that is wholly seen lie on the page.
  ///
  /// - Returns: whether the corners stand for all of it; else there are points between them.
  @discardableResult
  private func place(
    _ points: SpherePoints, by formula: AzimuthalFormula, closed: Bool, in work: inout Buffers
  ) -> Bool {
    let angle = axis.angle(to: points.center) + points.radius
    let stretch = formula.stretch(at: angle)
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
    work.places.removeAll(keepingCapacity: true)
    work.places.reserveCapacity(points.vectors.count)
    for vector in points.vectors {
      work.places.append(view.page(formula.project(rotation.rotate(UnitVector(vector)))))
    }
    return true
  }

  /// Where a chain lies on the page.
  private func place(
    _ chain: [UnitVector], by formula: AzimuthalFormula, closed: Bool,
    in places: inout [PlanePoint]
  ) {
    places.removeAll(keepingCapacity: true)
    resampler.project(chain, by: formula, closed: closed, into: &places)
    for index in places.indices { places[index] = view.page(places[index]) }
  }

  /// Draws what of a chain the frame shows.
  private func emitCut(
    _ places: [PlanePoint], closed: Bool, grain: Double, into sink: inout some PathSink
  ) {
    if places.allSatisfy(clipper.holds) {
      emit(places, closed: closed, grain: grain, into: &sink)
    } else if closed {
      emit(clipper.ring(places), closed: true, grain: grain, into: &sink)
    } else {
      for part in clipper.line(places) {
        emit(part, closed: false, grain: grain, into: &sink)
      }
    }
  }
}
