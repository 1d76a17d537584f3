/// Plain decimal numbers, as coordinates and offsets are written.
enum DecimalNumber {
  /// `nil` for anything but digits with a sign and a point: no `1e5`, no `nan`, no `0x10`.
  static func parse(_ text: String) -> Double? {
    let plain = text.replacing("−", with: "-")
    let digits = plain.first == "-" || plain.first == "+" ? plain.dropFirst() : plain[...]
    let isPlain =
      digits.contains { ("0"..."9").contains($0) }
      && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    return isPlain ? Double(plain) : nil
  }
}
