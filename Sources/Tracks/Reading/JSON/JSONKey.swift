/// Keys of JSON as they are compared.
extension ShortText {
  /// - Parameter word: at most 16 bytes.
  init(_ word: StaticString) {
    self.init(word.utf8Start, word.utf8Start + word.utf8CodeUnitCount)
  }
}
