internal import Diagnostics

/// Countries from a user's file.
struct OwnAtlas {
  var countries: [Country]
  var boundaries: [Boundary]

  init(file path: String) throws(InputFault) {
    throw InputFault(.data, [Diagnostic(.error, "not yet", at: FileLocation(file: path))])
  }
}
