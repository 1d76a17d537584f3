/// Small dossiers for tests.
enum Dossier {
  static let plain = """
    flightplot: 1
    title: A test
    flights:
      - id: a
        route: [SVO, CCS]
    """

  /// The dossier with one line in place of another.
  static func with(_ line: String, for old: String) -> String {
    plain.replacing(old, with: line)
  }
}
