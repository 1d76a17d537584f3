internal import Geo

extension ViewFitter {
  /// How far the frame's corners lie from the middle of the content, in degrees.
  private func reach(_ view: MapView, _ choice: ViewChoice) throws(ProjectionFault) -> Double {
    let projector = try MapProjector(view)
    let corners = [
      (frame.minX, frame.minY), (frame.maxX, frame.minY), (frame.minX, frame.maxY),
      (frame.maxX, frame.maxY),
    ]
    let angles = corners.map { x, y in
      projector.coordinate(x: x, y: y).map { UnitVector($0).angle(to: choice.cap.center) } ?? .pi
    }
    return (angles.max() ?? 0) * 180 / .pi
  }

  /// A globe, where a map from above would smear at its corners and the content is not too wide for
  /// one; `nil` where the view can stay.
  func disc(_ view: MapView, _ choice: ViewChoice) throws(ProjectionFault) -> Projection? {
    guard view.projection.isAzimuthal, extent == nil,
      choice.cap.radius > ViewChoice.widestDetail, choice.cap.radius < ViewChoice.widestGlobe,
      try reach(view, choice) > ViewChoice.smearing
    else { return nil }
    return Projection.named("orthographic")
  }

  /// A map from above whose corners would reach far round the globe, where shapes smear, becomes a
  /// disc: the hemisphere, or the content with some way round it.
  func trimmed(_ view: MapView, _ choice: ViewChoice) throws(ProjectionFault) -> MapView {
    guard case .circle(let limit) = view.projection.cut, limit > 90, extent == nil,
      try reach(view, choice) > ViewChoice.smearing
    else { return view }
    var trimmed = view
    let radius = choice.cap.radius * 180 / .pi + ViewChoice.discMargin
    trimmed.projection.cut = .circle(degrees: min(limit, max(90, radius)))
    return trimmed
  }
}
