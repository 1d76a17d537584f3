internal import Geo

extension MapProjector {
  /// Kept from shape to shape: an atlas has thousands of small ones.
  struct Buffers {
    var vectors: [UnitVector] = []
    var places: [PlanePoint] = []
  }

  /// Draws a line or a ring where one cap is drawn by a formula. Most of an atlas lies wholly inside of
  /// it or outside, and is drawn without a copy.
  ///
  /// - Parameter contains: whether a ring's inside holds a coordinate; `nil` for a line.
  /// - Returns: whether it was drawn, or is not seen; where not, the general way has to be taken.
  func drawByFormula(
    _ line: SphereLine, grain: Double, into sink: inout some PathSink,
    contains: ((Coordinate) -> Bool)? = nil
  ) -> Bool {
    guard let formula, cutters.count == 1 else { return false }
    // Out of the projector while they are filled, where each access would be checked.
    var work = Buffers()
    swap(&work, &buffers)
    defer { swap(&work, &buffers) }
    let closed = contains != nil
    work.vectors.removeAll(keepingCapacity: true)
    reader.read(line, closed: closed, .straight, into: &work.vectors)
    for index in work.vectors.indices {
      work.vectors[index] = view.rotation.rotate(work.vectors[index])
    }
    let side = cutters[0].side(of: work.vectors, closed: closed)
    if !closed, side == .outside { return true }
    // A ring may be a hole in all that is seen, or run round it.
    let isWhole = side != nil && contains.map { !$0(edge(of: cutters[0])) } ?? true
    guard isWhole else {
      draw(rotated: work.vectors, by: formula, grain: grain, into: &sink, contains: contains)
      return true
    }
    if side == .inside {
      place(work.vectors, by: formula, closed: closed, in: &work.places)
      emitCut(work.places, closed: closed, grain: grain, into: &sink)
    }
    return true
  }

  /// A place on a cap's edge, turned back.
  private func edge(of cutter: CapCutter) -> Coordinate {
    view.rotation.unrotate(cutter.probe).coordinate
  }

  /// Draws what the cap's edge cuts.
  private func draw(
    rotated points: [UnitVector], by formula: AzimuthalFormula, grain: Double,
    into sink: inout some PathSink, contains: ((Coordinate) -> Bool)?
  ) {
    let cutter = cutters[0]
    let chains =
      contains.map { contains in
        cutter.cut(rings: [points]) { contains(edge(of: cutter)) }
      } ?? cutter.cut(line: points)
    var places: [PlanePoint] = []
    for chain in chains {
      place(chain, by: formula, closed: contains != nil, in: &places)
      emitCut(places, closed: contains != nil, grain: grain, into: &sink)
    }
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
