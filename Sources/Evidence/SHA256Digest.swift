internal import CMessageDigest

/// A SHA-256 checksum (FIPS 180-4), of what is added piece by piece.
public struct SHA256Digest: Sendable {
  private var state: sha256_ctx

  public init() {
    state = sha256_ctx()
    nettle_sha256_init(&state)
  }

  public mutating func add(_ bytes: some Collection<UInt8>) {
    let isAdded: Void? = bytes.withContiguousStorageIfAvailable { add(buffer: $0) }
    if isAdded == nil { Array(bytes).withUnsafeBufferPointer { add(buffer: $0) } }
  }

  /// Adds a text and its length, so that no two lists of texts add up to the same.
  public mutating func add(_ text: String) {
    add("\(text.utf8.count):".utf8)
    add(text.utf8)
  }

  /// The checksum of all that was added: 64 hexadecimal digits, as `sha256sum` prints it.
  public func hex() -> String {
    var last = state
    var digest = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&last, digest.count, &digest)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The checksum of some bytes.
  public static func hex(of bytes: [UInt8]) -> String {
    var digest = SHA256Digest()
    digest.add(bytes)
    return digest.hex()
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private mutating func add(buffer: UnsafeBufferPointer<UInt8>) {
    nettle_sha256_update(&state, buffer.count, buffer.baseAddress)
  }
}
