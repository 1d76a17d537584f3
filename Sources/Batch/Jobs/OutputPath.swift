/// Paths within the output folder, and nowhere else.
enum OutputPath {
  /// The most bytes of one name in a path; file systems end at 255.
  private static let longestName = 200

  /// What is wrong with a path that a manifest or a pattern asks for; `nil` if nothing.
  static func fault(_ path: String) -> String? {
    if path.isEmpty { return "is empty" }
    if path.hasPrefix("/") { return "has to be a path within the output folder" }
    if path.utf8.contains(where: { $0 < 32 || $0 == 127 }) { return "has a control character" }
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    if names.contains("..") { return "leads out of the output folder" }
    if names.contains("") || names.contains(".") { return "has an empty part" }
    if names.contains(where: { $0.hasPrefix(".") }) { return "has a part that begins with a dot" }
    if names.contains(where: { $0.utf8.count > 255 }) { return "has a part of over 255 bytes" }
    if path.utf8.count > 2000 { return "is over 2,000 bytes long" }
    return nil
  }

  /// A value as part of a file's name: nothing in it can lead to another folder.
  ///
  /// - Parameter keepsFolders: whether slashes are folders and stay.
  static func cleaned(_ value: String, keepsFolders: Bool = false) -> String {
    guard !keepsFolders else {
      return value.split(separator: "/").map { cleaned(String($0)) }.joined(separator: "/")
    }
    var name = ""
    for character in value {
      let isBad =
        character == "/" || character == "\\" || character == ":"
        || character.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
      let next = isBad || character.isWhitespace ? "_" : character
      if name.utf8.count + String(next).utf8.count > longestName { break }
      name.append(next)
    }
    if name.isEmpty { return "_" }
    return name.hasPrefix(".") ? "_" + name.dropFirst() : name
  }
}
