import Diagnostics

/// What the decoders of a dossier's parts share.
struct DecodingContext {
  var log: FaultLog
  /// Every id under `sources`, those with faults included, so that one fault makes one message.
  var sourceIDs: [String] = []
  var flightIDs: [String] = []

  init(log: FaultLog) { self.log = log }
}
