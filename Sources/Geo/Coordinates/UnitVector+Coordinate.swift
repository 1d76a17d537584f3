extension UnitVector {
  /// The coordinate taken as one on the sphere; each component within 2e-16 of its true value.
  @inlinable
  public init(_ c: Coordinate) {
    let (north, across) = Self.sineAndCosine(c.latitude)
    let (east, towards) = Self.sineAndCosine(c.longitude)
    let radius = max(across, Self.leastRadius)
    self.init(x: radius * towards, y: radius * east, z: north)
  }

  /// A pole keeps its longitude by a hair: maps on which poles are lines ask for it.
  @usableFromInline
  static var leastRadius: Double { 0x1p-54 }

  /// Of an angle in degrees: the C library takes more than twice as long for the corners of an
  /// atlas, and its last digit depends on the processor.
  ///
  /// For angles up to some millions of degrees, taken back to ±45° in degrees, which is exact; then
  /// by the polynomials of fdlibm (k_sin.c and k_cos.c, Sun Microsystems 1993), good to half a unit
  /// of the last place. Without SIMD types, which take a microsecond where nothing is optimised.
  @inlinable
  public static func sineAndCosine(_ degrees: Double) -> (sine: Double, cosine: Double) {
    // Added to it, a small number is rounded to a whole one, which the lowest bits then hold.
    let shift = 6_755_399_441_055_744.0  // 1.5 · 2⁵²
    let shifted = degrees * (1 / 90) + shift
    let x = (degrees - (shifted - shift) * 90) * (.pi / 180)
    let z = x * x
    var s = 1.58969099521155010221e-10 * z - 2.50507602534068634195e-08
    s = s * z + 2.75573137070700676789e-06
    s = s * z - 1.98412698298579493134e-04
    s = s * z + 8.33333333332248946124e-03
    s = s * z - 1.66666666666666324348e-01
    let sine = x + x * z * s
    var c = -1.13596475577881948265e-11 * z + 2.08757232129817482790e-09
    c = c * z - 2.75573143513906633035e-07
    c = c * z + 2.48015872894767294178e-05
    c = c * z - 1.38888888888741095749e-03
    c = c * z + 4.16666666666666019037e-02
    let cosine = 1 - (0.5 * z - z * z * c)
    // By the number of quarter turns taken off.
    let turn = shifted.bitPattern
    // All bits where it is odd: without a branch, which a loop over many angles cannot have.
    let odd = 0 &- (turn & 1)
    let swapped = (sine.bitPattern ^ cosine.bitPattern) & odd
    let sineSign = (turn & 2) &<< 62
    let cosineSign = ((turn &+ 1) & 2) &<< 62
    return (
      Double(bitPattern: sine.bitPattern ^ swapped ^ sineSign),
      Double(bitPattern: cosine.bitPattern ^ swapped ^ cosineSign)
    )
  }

  /// The position in degrees.
  public var coordinate: Coordinate {
    Coordinate(latitude: latitude * 180 / .pi, longitude: longitude * 180 / .pi)
  }
}
