/// Names in capitals, by the rules of their language.
enum CapitalLetters {
  /// The text in capitals; one in a script without them stays as it is.
  ///
  /// Turkish and Azerbaijani have İ beside I; Greek capitals bear no accents (Unicode's
  /// SpecialCasing.txt and CLDR's `el-Upper`); Georgian is not set in capitals on maps.
  static func of(_ text: String, language: String) -> String {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "tr", "az":
      return String(text.map { $0 == "i" ? "İ" : $0 == "ı" ? "I" : $0 }).uppercased()
    case "el":
      return String(text.map { greek[$0] ?? $0 }).uppercased()
    case "ka":
      return text
    default:
      return text.uppercased()
    }
  }

  private static let greek: [Character: Character] = [
    "ά": "Α", "έ": "Ε", "ή": "Η", "ί": "Ι", "ό": "Ο", "ύ": "Υ", "ώ": "Ω", "ΐ": "Ϊ", "ΰ": "Ϋ",
    "Ά": "Α", "Έ": "Ε", "Ή": "Η", "Ί": "Ι", "Ό": "Ο", "Ύ": "Υ", "Ώ": "Ω",
  ]
}
