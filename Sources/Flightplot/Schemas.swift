internal import CAtlas

/// What there is a JSON Schema of.
public enum SchemaName: String, Sendable, CaseIterable {
  case dossier, plan
}

/// The JSON Schemas (draft 7, which YAML language servers read) that the program publishes.
public enum Schemas {
  /// The schema's file, UTF-8.
  public static func bytes(of name: SchemaName) -> [UInt8] {
    switch name {
    case .dossier:
      Array(
        UnsafeBufferPointer(
          start: flightplot_dossier_schema_bytes(), count: flightplot_dossier_schema_count()))
    case .plan:
      Array(
        UnsafeBufferPointer(
          start: flightplot_plan_schema_bytes(), count: flightplot_plan_schema_count()))
    }
  }
}
