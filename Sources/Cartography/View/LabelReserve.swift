/// Finds how much more room at the frame's sides the names of places need.
struct LabelReserve {
  let frame: Frame
  /// Between a place and its name, and between a name and the frame.
  private let gap = 12.0

  /// What has to be added to the padding so that each place's name fits on one side of it at least.
  ///
  /// - Parameter places: positions on the page, with the sizes of the names.
  func shortage(
    _ places: [(point: PlanePoint, width: Double, height: Double)]
  ) -> ViewFitter.Padding {
    var need = ViewFitter.Padding(left: 0, right: 0, top: 0, bottom: 0)
    for place in places where place.width > 0 {
      let best = sides(place).map(beyond).min { $0.sum < $1.sum }
      // Less is made up for by the gaps.
      guard let best, best.sum > 2 else { continue }
      need.left = max(need.left, best.left)
      need.right = max(need.right, best.right)
      need.top = max(need.top, best.top)
      need.bottom = max(need.bottom, best.bottom)
    }
    return need
  }

  /// The name right of the place, left of it, above and below.
  private func sides(
    _ place: (point: PlanePoint, width: Double, height: Double)
  ) -> [Frame] {
    let (p, w, h) = place
    func box(_ x: Double, _ y: Double) -> Frame {
      Frame(minX: x, minY: y, maxX: x + w, maxY: y + h)
    }
    return [
      box(p.x + gap, p.y - h / 2), box(p.x - gap - w, p.y - h / 2),
      box(p.x - w / 2, p.y - gap - h), box(p.x - w / 2, p.y + gap),
    ]
  }

  private func beyond(_ box: Frame) -> ViewFitter.Padding {
    let inner = frame.expanded(by: -gap)
    return ViewFitter.Padding(
      left: max(0, inner.minX - box.minX), right: max(0, box.maxX - inner.maxX),
      top: max(0, inner.minY - box.minY), bottom: max(0, box.maxY - inner.maxY))
  }
}

extension ViewFitter.Padding {
  fileprivate var sum: Double { left + right + top + bottom }
}
