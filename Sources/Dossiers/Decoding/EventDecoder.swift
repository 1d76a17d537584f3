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
    let evidence = claims.evidence(in: reader)
    let text = claims.text(
      reader.required("text", hint: "what happened, in a sentence"), "text",
      inherited: evidence.inherited)
    let dated = claims.time(
      reader.node("date"), "date", inherited: evidence.orElse(text).inherited)
    reader.reportUnknownKeys()
    return text.map { text in
      var event = StoryEvent(
        dated: dated, text: text.value, certainty: text.certainty, sources: text.sources,
        hedge: text.hedge ?? evidence.hedge, quote: text.quote ?? evidence.quote,
        note: text.note ?? evidence.note, position: node.location.position)
      event.rivals = text.rivals
      event.ownCertainty = text.ownCertainty
      return event
    }
  }
}
