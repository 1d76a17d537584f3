import Evidence
import Flightplot
import Foundation
import Testing

@Suite("Checksums")
struct SHA256Tests {
  @Test("NIST's examples of SHA-256 (FIPS 180-2, appendix B)")
  func examples() {
    #expect(
      SHA256Digest.hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256Digest.hex(
        of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test("Texts added one by one do not run together")
  func texts() {
    var (first, second) = (SHA256Digest(), SHA256Digest())
    first.add("ab")
    first.add("c")
    second.add("a")
    second.add("bc")
    #expect(first.hex() != second.hex())
  }

  @Test(
    "The committed checksums are those of the data", arguments: ["atlas.gpkg", "gazetteer.sqlite"])
  func resources(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Resources").standardizedFileURL
    let list = try String(
      contentsOf: folder.appendingPathComponent("checksums.sha256"), encoding: .utf8)
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    #expect(list.contains("\(SHA256Digest.hex(of: bytes))  \(name)\n"))
  }
}
