extension UnitVector {
  /// So many points at a time that what is between lies in the processor's nearest cache.
  private static let stretch = 64

  /// The vectors of coordinates, each to the last bit that of `UnitVector(_:)`.
  public static func vectors(of points: [Coordinate]) -> [UnitVector] {
    [UnitVector](unsafeUninitializedCapacity: points.count) { vectors, count in
      points.withUnsafeBufferPointer { points in
        each(of: points) { vectors.initializeElement(at: $0, to: $1) }
      }
      count = points.count
    }
  }

  /// Calls `body` with the index and the vector of each coordinate, in their order.
  ///
  /// Sines and cosines of many angles in one loop without a branch, which the compiler turns into
  /// instructions for two at a time: an atlas has a million corners.
  @inline(__always)
  static func each(
    of points: UnsafeBufferPointer<Coordinate>, _ body: (Int, UnitVector) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 6 * stretch) { memory in
      let angles = UnsafeMutableBufferPointer(rebasing: memory[..<(2 * stretch)])
      let sines = UnsafeMutableBufferPointer(rebasing: memory[(2 * stretch)..<(4 * stretch)])
      let cosines = UnsafeMutableBufferPointer(rebasing: memory[(4 * stretch)...])
      var start = 0
      while start < points.count {
        let count = min(stretch, points.count - start)
        for index in 0..<count {
          let point = points[start + index]
          angles[2 * index] = point.latitude
          angles[2 * index + 1] = point.longitude
        }
        fill(sines, cosines, angles, count: 2 * count)
        for index in 0..<count {
          let radius = max(cosines[2 * index], leastRadius)
          body(
            start + index,
            UnitVector(
              x: radius * cosines[2 * index + 1], y: radius * sines[2 * index + 1],
              z: sines[2 * index]))
        }
        start += count
      }
    }
  }

  private static func fill(
    _ sines: UnsafeMutableBufferPointer<Double>, _ cosines: UnsafeMutableBufferPointer<Double>,
    _ degrees: UnsafeMutableBufferPointer<Double>, count: Int
  ) {
    guard let sines = sines.baseAddress, let cosines = cosines.baseAddress,
      let degrees = degrees.baseAddress
    else { return }
    for index in 0..<count {
      (sines[index], cosines[index]) = sineAndCosine(degrees[index])
    }
  }
}
