/// What an I record says that stands behind the fields of each fix.
struct IGCExtensions {
  /// Bytes of a line, the first being 0.
  private struct Field {
    var start: Int
    var count: Int
  }

  private var latitude: Field?
  private var longitude: Field?
  private var tenths: Field?
  private var speed: Field?
  private var course: Field?

  init() {}

  /// Reads `I 02 3636LAD 3737LOD`: how many there are, then first and last byte and a code for
  /// each, counted from 1.
  init(_ line: TextLine) {
    guard line.count >= 3, let count = IGCText.number(line.start + 1, 2) else { return }
    var p = line.start + 3
    for _ in 0..<count {
      guard line.end - p >= 7, let first = IGCText.number(p, 2), let last = IGCText.number(p + 2, 2)
      else { return }
      if first >= 36, last >= first, last - first < 9 {
        set(Field(start: first - 1, count: last - first + 1), p + 4)
      }
      p += 7
    }
  }

  private mutating func set(_ field: Field, _ code: UnsafePointer<UInt8>) {
    func has(_ word: StaticString) -> Bool { ByteText.equals(code, code + 3, word) }
    if has("lad") {
      latitude = field
    } else if has("lod") {
      longitude = field
    } else if has("tds") {
      tenths = field
    } else if has("gsp") {
      speed = field
    } else if has("trt") {
      course = field
    }
  }

  private func number(_ field: Field?, of line: TextLine) -> (value: Int, scale: Double)? {
    guard let field, line.count >= field.start + field.count,
      let value = IGCText.number(line.start + field.start, field.count)
    else { return nil }
    var scale = 1.0
    for _ in 0..<field.count { scale *= 10 }
    return (value, scale)
  }

  /// Further digits of the minutes.
  func moreDigits(
    of line: TextLine
  ) -> (latitude: (value: Int, scale: Double), longitude: (value: Int, scale: Double)) {
    (number(latitude, of: line) ?? (0, 1), number(longitude, of: line) ?? (0, 1))
  }

  /// Parts of a second.
  func fraction(of line: TextLine) -> Double {
    number(tenths, of: line).map { Double($0.value) / $0.scale } ?? 0
  }

  /// In kilometres an hour where it has three digits; some makers add decimals.
  func groundSpeed(of line: TextLine) -> Float {
    guard let (value, scale) = number(speed, of: line), scale >= 1000 else { return .nan }
    return Float(Double(value) / (scale / 1000) * Unit.kilometerPerHour)
  }

  func track(of line: TextLine) -> Float {
    guard let (value, scale) = number(course, of: line), scale == 1000, value <= 360 else {
      return .nan
    }
    return Float(value)
  }
}
