import Diagnostics
import Evidence
import Routes

/// Reads facts: plain, as a claim `{is: …, certainty: …, by: …}`, or as a list of claims where
/// sources differ.
struct ClaimDecoder {
  private let context: DecodingContext
  private var log: FaultLog { context.log }

  init(_ context: DecodingContext) { self.context = context }

  /// One fact.
  ///
  /// - Parameter what: its key.
  /// - Parameter inherited: the evidence of the mapping around it, which a plain fact takes.
  /// - Parameter parse: from text to value; logs what is wrong and returns `nil`.
  func claim<Value: Equatable & Sendable>(
    _ node: MarkedNode?, _ what: String, inherited: StatedEvidence,
    parse: (MarkedText) -> Value?
  ) -> Claim<Value>? {
    guard let node else { return nil }
    guard case .sequence(let items) = node.content else {
      return single(node, what, inherited: inherited, parse: parse)
    }
    guard isVersionCount(items, of: what, at: node.location) else { return nil }
    return Claim(
      versions: items.compactMap { single($0, what, inherited: inherited, parse: parse) })
  }

  /// Sources that differ more often than this are no story but a mistake.
  static let mostVersions = 12

  /// Whether a list holds as many versions of one fact as there can be; the log says if not.
  func isVersionCount(_ items: [MarkedNode], of what: String, at location: FileLocation) -> Bool {
    if items.isEmpty { log.error(.wrongKind, "“\(what)” has no value", at: location) }
    if items.count > Self.mostVersions {
      log.error(
        .wrongKind, "“\(what)” has \(items.count) versions; the most is \(Self.mostVersions)",
        at: location)
    }
    return !items.isEmpty && items.count <= Self.mostVersions
  }

  /// A fact of which there is one version: plain, or as a claim.
  func statement(_ node: MarkedNode?, _ what: String) -> Claim<String>? {
    node.flatMap { single($0, what, inherited: StatedEvidence()) { $0.text } }
  }

  func text(_ node: MarkedNode?, _ what: String, inherited: StatedEvidence) -> Claim<String>? {
    claim(node, what, inherited: inherited) { $0.text }
  }

  func time(_ node: MarkedNode?, _ what: String, inherited: StatedEvidence)
    -> Claim<ReportedTime>?
  {
    claim(node, what, inherited: inherited, parse: time)
  }

  func time(_ text: MarkedText) -> ReportedTime? {
    do {
      return try ReportedTime(text.text)
    } catch {
      log.error(.badTime, error.message, at: text.location, hint: error.hint)
      return nil
    }
  }

  private func single<Value: Sendable>(
    _ node: MarkedNode, _ what: String, inherited: StatedEvidence, parse: (MarkedText) -> Value?
  ) -> Claim<Value>? {
    guard case .mapping = node.content else {
      return node.text(what, log: log).flatMap(parse).map { value in
        Claim(
          value, certainty: inherited.certainty, sources: inherited.sources,
          position: node.location.position)
      }
    }
    guard let reader = MappingReader(node, name: what, log: log) else { return nil }
    let value = reader.required("is", hint: "a claim is written {is: …, certainty: …, by: […]}")?
      .text(what, log: log).flatMap(parse)
    let evidence = evidence(in: reader, inherited: inherited)
    reader.reportUnknownKeys()
    return value.map { Claim($0, evidence, position: node.location.position) }
  }

  /// `certainty`, `by`, `hedge`, `quote` and `note` of a mapping.
  ///
  /// A source without a certainty makes a fact reported. A certainty without a source takes the
  /// source of the mapping around, and is an error if it needs one and there is none.
  func evidence(in reader: MappingReader, inherited: StatedEvidence = StatedEvidence())
    -> StatedEvidence
  {
    var evidence = StatedEvidence(
      hedge: reader.word("hedge", as: StatementHedge.self), quote: reader.text("quote")?.text,
      note: reader.text("note")?.text)
    let certainty = reader.word("certainty", as: Certainty.self)
    let isCertaintyWritten = reader.has("certainty")
    let cited = reader.items("by")
    let isSourceWritten = !cited.isEmpty
    evidence.sources = cited.compactMap(source)
    guard let certainty else {
      evidence.certainty = isSourceWritten || isCertaintyWritten ? .reported : inherited.certainty
      if !isSourceWritten { evidence.sources = inherited.sources }
      return evidence
    }
    evidence.certainty = certainty
    switch certainty {
    case .confirmed, .reported, .disputed:
      if !isSourceWritten { evidence.sources = inherited.sources }
      if evidence.sources.isEmpty, !isSourceWritten {
        log.error(
          .certaintyWithoutSource,
          "\(reader.name) is \(certainty.rawValue), but nobody is named who says so",
          at: reader.node("certainty")?.location ?? reader.location,
          hint: "add “by: [source]”, or write “inferred” for what you worked out yourself")
      }
    case .unstated where isSourceWritten:
      log.error(
        .certaintyWithoutSource, "\(reader.name) is unstated, yet a source is named",
        at: reader.node("certainty")?.location ?? reader.location, hint: "write “reported”")
    case .inferred, .unstated: break
    }
    return evidence
  }

  /// The sources that a mapping cites by “by”.
  func sources(in reader: MappingReader) -> [String] { reader.items("by").compactMap(source) }

  private func source(_ node: MarkedNode) -> String? {
    guard let cited = node.text("by", log: log) else { return nil }
    if context.sourceIDs.contains(cited.text) { return cited.text }
    log.error(
      .unknownSource, "no source is called “\(cited.text)”", at: cited.location,
      hint: context.sourceIDs.isEmpty
        ? "list it under “sources”" : Spelling.hint(for: cited.text, among: context.sourceIDs))
    return nil
  }
}
