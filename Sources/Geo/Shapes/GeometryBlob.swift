/// Reads the geometry of a GeoPackage cell (OGC 12-128r18, clause 2.1.3): a header, then
/// well-known binary in either byte order, with or without Z and M, which are dropped.
struct GeometryBlob {
  /// The geometry is not what the column should hold; the text says in what way.
  struct Fault: Error { var reason: String }

  /// The spatial reference system that the header names.
  let system: Int
  /// The box that the header gives in longitude and latitude, if any.
  let envelope: GeoBounds?
  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private var bigEndian = false

  init(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    guard bytes.count >= 8, bytes[0] == 0x47, bytes[1] == 0x50 else {
      throw Fault(reason: "a geometry has no GeoPackage header")
    }
    let flags = bytes[3]
    let envelopes = [0, 32, 48, 48, 64]
    let envelope = Int(flags >> 1 & 7)
    guard envelope < envelopes.count else {
      throw Fault(reason: "a geometry's envelope is of no known kind")
    }
    let raw = bytes.loadUnaligned(fromByteOffset: 4, as: Int32.self)
    system = Int(flags & 1 == 1 ? Int32(littleEndian: raw) : Int32(bigEndian: raw))
    let numbers = flags & 1 == 1 && envelope > 0 && bytes.count >= 40
    self.envelope = numbers ? Self.box(bytes) : nil
    self.bytes = bytes
    position = 8 + envelopes[envelope]
  }

  /// Of a little-endian header: least and greatest longitude, then latitude.
  private static func box(_ bytes: UnsafeRawBufferPointer) -> GeoBounds? {
    let values = (0..<4).map { index in
      let bits = bytes.loadUnaligned(fromByteOffset: 8 + 8 * index, as: UInt64.self)
      return Double(bitPattern: UInt64(littleEndian: bits))
    }
    guard values.allSatisfy(\.isFinite) else { return nil }
    return GeoBounds(south: values[2], west: values[0], north: values[3], east: values[1])
  }

  /// The rings of every polygon of a polygon or multipolygon, outer ring first.
  ///
  /// - Parameter isWanted: told the box round a polygon's outer ring; `nil` takes all.
  mutating func polygons(
    where isWanted: ((GeoBounds) -> Bool)? = nil
  ) throws(Fault) -> [[[Coordinate]]] {
    let (kind, dimensions) = try header()
    switch kind {
    case 3: return try rings(dimensions, where: isWanted).map { [$0] } ?? []
    case 6:
      var polygons: [[[Coordinate]]] = []
      for _ in 0..<(try count(of: 9)) {
        let (part, dimensions) = try header()
        guard part == 3 else { throw Fault(reason: "a multipolygon holds something else") }
        if let rings = try rings(dimensions, where: isWanted) { polygons.append(rings) }
      }
      return polygons
    default: throw Fault(reason: "a geometry is neither a polygon nor a multipolygon")
    }
  }

  /// The lines of a line string or a multiple one.
  mutating func lines() throws(Fault) -> [[Coordinate]] {
    let (kind, dimensions) = try header()
    switch kind {
    case 2: return [try points(dimensions)]
    case 5:
      var lines: [[Coordinate]] = []
      for _ in 0..<(try count(of: 9)) {
        let (part, dimensions) = try header()
        guard part == 2 else { throw Fault(reason: "a multiple line holds something else") }
        lines.append(try points(dimensions))
      }
      return lines
    default: throw Fault(reason: "a geometry is no line")
    }
  }

  /// The position of a point.
  mutating func point() throws(Fault) -> Coordinate {
    guard try header().kind == 1, bytes.count - position >= 16 else {
      throw Fault(reason: "a geometry is no point")
    }
    return coordinate(at: position)
  }

  /// `nil` where the box of the outer ring is not wanted.
  private mutating func rings(
    _ dimensions: Int, where isWanted: ((GeoBounds) -> Bool)?
  ) throws(Fault) -> [[Coordinate]]? {
    var rings: [[Coordinate]] = []
    var isLeftOut = false
    for index in 0..<(try count(of: 4)) {
      if index == 0, let isWanted {
        let start = position
        isLeftOut = !isWanted(try box(dimensions))
        position = start
      }
      if isLeftOut { try skipPoints(dimensions) } else { rings.append(try points(dimensions)) }
    }
    return isLeftOut ? nil : rings
  }

  /// The box round the ring that begins here, flat.
  private mutating func box(_ dimensions: Int) throws(Fault) -> GeoBounds {
    let stride = dimensions * 8
    var box = GeoBounds(south: .infinity, west: .infinity, north: -.infinity, east: -.infinity)
    for _ in 0..<(try count(of: stride)) {
      let point = coordinate(at: position)
      position += stride
      box.south = min(box.south, point.latitude)
      box.north = max(box.north, point.latitude)
      box.west = min(box.west, point.longitude)
      box.east = max(box.east, point.longitude)
    }
    return box
  }

  private mutating func skipPoints(_ dimensions: Int) throws(Fault) {
    let stride = dimensions * 8
    position += try count(of: stride) * stride
  }

  private mutating func points(_ dimensions: Int) throws(Fault) -> [Coordinate] {
    let stride = dimensions * 8
    let count = try count(of: stride)
    let start = position
    position += count * stride
    return [Coordinate](unsafeUninitializedCapacity: count) { buffer, filled in
      if bigEndian {
        for index in 0..<count {
          buffer.initializeElement(at: index, to: coordinate(at: start + index * stride))
        }
      } else if count > 0, let base = bytes.baseAddress {
        // An atlas is read so: without a look at the order of bytes at each number.
        var place = base + start
        for index in 0..<count {
          let x = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
          let y = UInt64(littleEndian: place.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
          buffer.initializeElement(
            at: index,
            to: Coordinate(
              latitude: Double(bitPattern: y), longitude: Double(bitPattern: x)))
          place += stride
        }
      }
      filled = count
    }
  }

  /// The kind of the geometry that begins here (1 point … 6 multipolygon) and its numbers a point.
  private mutating func header() throws(Fault) -> (kind: Int, dimensions: Int) {
    guard position < bytes.count else { throw Fault(reason: "a geometry ends early") }
    bigEndian = bytes[position] == 0
    position += 1
    let code = try number()
    // ISO adds 1000 for Z, 2000 for M, 3000 for both; others set the top bits.
    let base = code & 0x0FFF_FFFF
    let iso = Int(base / 1000)
    let extra = (iso == 3 ? 2 : min(iso, 1)) + (code >> 31 & 1 == 1 ? 1 : 0)
    return (Int(base % 1000), 2 + extra + (code >> 30 & 1 == 1 ? 1 : 0))
  }

  /// A count of things of at least `size` bytes each, checked against what is left.
  private mutating func count(of size: Int) throws(Fault) -> Int {
    let count = Int(try number())
    guard count <= (bytes.count - position) / size else {
      throw Fault(reason: "a geometry ends early")
    }
    return count
  }

  private mutating func number() throws(Fault) -> UInt32 {
    guard bytes.count - position >= 4 else { throw Fault(reason: "a geometry ends early") }
    let raw = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
    position += 4
    return bigEndian ? UInt32(bigEndian: raw) : UInt32(littleEndian: raw)
  }

  private func coordinate(at offset: Int) -> Coordinate {
    let x = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let y = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    return bigEndian
      ? Coordinate(
        latitude: Double(bitPattern: UInt64(bigEndian: y)),
        longitude: Double(bitPattern: UInt64(bigEndian: x)))
      : Coordinate(
        latitude: Double(bitPattern: UInt64(littleEndian: y)),
        longitude: Double(bitPattern: UInt64(littleEndian: x)))
  }
}
