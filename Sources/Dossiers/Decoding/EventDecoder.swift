import Diagnostics
import Routes

/// Reads items of `events`.
struct EventDecoder {
  private let log: FaultLog
  private let claims: ClaimDecoder

  init(_ context: DecodingContext, _ claims: ClaimDecoder) {
    log = context.log
    self.claims = claims
  }

  func decode(_ node: MarkedNode) -> StoryEvent? {
    guard let reader = MappingReader(node, name: "event", log: log) else { return nil }
    let text = reader.required("text", hint: "what happened, in a sentence")?.text("text", log: log)
    let evidence = claims.evidence(in: reader)
    let dated = claims.time(reader.node("date"), "date", inherited: evidence.inherited)
    reader.reportUnknownKeys()
    return text.map { text in
      StoryEvent(
        dated: dated, text: text.text, certainty: evidence.certainty, sources: evidence.sources,
        hedge: evidence.hedge, quote: evidence.quote, note: evidence.note,
        position: node.location.position)
    }
  }
}
