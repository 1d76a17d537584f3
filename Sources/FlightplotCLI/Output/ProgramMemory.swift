internal import CAtlas
internal import CProgramMemory

/// The memory of a command that draws one map.
enum ProgramMemory {
  /// Gives back what laying out a map needed and drawing it does not: read pages of the embedded data,
  /// machine code and free heap, 25 MB in all, which would stand beside the image.
  ///
  /// Takes 1 ms, half of it for what is needed again after all. Not for a batch, whose next map wants
  /// everything once more.
  static func leaveLayout() {
    flightplot_forget_data(flightplot_atlas_bytes(), flightplot_atlas_count())
    flightplot_forget_data(flightplot_gazetteer_bytes(), flightplot_gazetteer_count())
    flightplot_forget_free_heap()
    flightplot_forget_code()
  }
}
