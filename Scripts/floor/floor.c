// The least that drawing one map can cost: reads what geometry.py wrote, fills and strokes it with
// Cairo as the tool does, writes a PNG. No text, no projection, no data.
//   floor map.floor map.png cairo   through cairo_surface_write_to_png
//   floor map.floor map.png isal    through ISA-L, set as the tool has it
//   floor map.floor map.pdf pdf     by Cairo's PDF surface
// Several pairs of files before the last word are drawn one after another.
#include <cairo-pdf.h>
#include <cairo.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../Sources/CISAL/shim.h"

// As in geometry.py.
enum { PAGE, PAINT, MOVE, LINE, CURVE, CLOSE, CLIP, UNCLIP, ANTIALIAS, FILL, STROKE,
       SAVE, NARROW };

static void stop(const char *message) {
  fprintf(stderr, "floor: %s\n", message);
  exit(1);
}

static int32_t *buffer;
static const int32_t *words, *end;

static int32_t word(void) {
  if (words == end) stop("the geometry ends too early");
  return *words++;
}

static double parts = 100;
static double point(void) { return word() / parts; }
static double thousandth(void) { return word() / 1000.0; }

static void read_words(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) stop("cannot open the geometry");
  long size = ftell(file);
  rewind(file);
  buffer = malloc((size_t)size);
  if (!buffer || fread(buffer, 1, (size_t)size, file) != (size_t)size) stop("cannot read");
  fclose(file);
  words = buffer;
  end = buffer + size / (long)sizeof(int32_t);
}

static void set_color(cairo_t *cairo) {
  double red = word(), green = word(), blue = word();
  cairo_set_source_rgb(cairo, red / 255, green / 255, blue / 255);
}

static void fill(cairo_t *cairo) {
  set_color(cairo);
  cairo_set_fill_rule(cairo, word() ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  if (word()) cairo_fill_preserve(cairo);
  else cairo_fill(cairo);
}

static void stroke(cairo_t *cairo) {
  set_color(cairo);
  cairo_set_line_width(cairo, thousandth());
  cairo_set_line_cap(cairo, (cairo_line_cap_t)word());
  cairo_set_line_join(cairo, (cairo_line_join_t)word());
  double dash[8];
  int count = word();
  if (count > 8) stop("too long a dash pattern");
  for (int i = 0; i < count; i++) dash[i] = thousandth();
  cairo_set_dash(cairo, dash, count, 0);
  cairo_stroke(cairo);
}

static void draw(cairo_t *cairo) {
  while (words < end) {
    double x, y, x2, y2;
    switch (word()) {
    case PAINT: set_color(cairo); cairo_paint(cairo); break;
    case MOVE: x = point(); y = point(); cairo_move_to(cairo, x, y); break;
    case LINE: x = point(); y = point(); cairo_line_to(cairo, x, y); break;
    case CURVE:
      x = point(); y = point(); x2 = point(); y2 = point();
      double x3 = point(), y3 = point();
      cairo_curve_to(cairo, x, y, x2, y2, x3, y3);
      break;
    case CLOSE: cairo_close_path(cairo); break;
    case CLIP:
      // The clip's path stands before this word, and belongs inside the saved state only.
      cairo_save(cairo);
      cairo_clip(cairo);
      break;
    case UNCLIP: cairo_restore(cairo); break;
    case SAVE: cairo_save(cairo); break;
    case NARROW: cairo_clip(cairo); break;
    case ANTIALIAS:
      cairo_set_antialias(cairo, word() ? CAIRO_ANTIALIAS_FAST : CAIRO_ANTIALIAS_DEFAULT);
      break;
    case FILL: fill(cairo); break;
    case STROKE: stroke(cairo); break;
    default: stop("unknown word in the geometry");
    }
  }
}

static void put_word(FILE *file, uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) fputc((int)(value >> shift & 0xFF), file);
}

static void put_chunk(FILE *file, const char *type, const uint8_t *data, uint32_t count) {
  put_word(file, count);
  fwrite(type, 1, 4, file);
  if (count > 0) fwrite(data, 1, count, file);
  uint32_t sum = crc32_gzip_refl(0, (const unsigned char *)type, 4);
  put_word(file, count > 0 ? crc32_gzip_refl(sum, data, count) : sum);
}

static void convert(const uint32_t *source, uint8_t *row, uint32_t width) {
  *row++ = 0;  // No filter.
  for (uint32_t x = 0; x < width; x++) {
    *row++ = (uint8_t)(source[x] >> 16);
    *row++ = (uint8_t)(source[x] >> 8);
    *row++ = (uint8_t)source[x];
  }
}

static void write_isal(cairo_surface_t *surface, const char *path) {
  uint32_t width = (uint32_t)cairo_image_surface_get_width(surface);
  uint32_t height = (uint32_t)cairo_image_surface_get_height(surface);
  const unsigned char *pixels = cairo_image_surface_get_data(surface);
  size_t stride = (size_t)cairo_image_surface_get_stride(surface), count = 1 + 3 * (size_t)width;
  // Bands that stay in the processor's cache, as the tool has them.
  uint32_t band_height = (1 << 17) / (uint32_t)count + 1, most = (uint32_t)(count * height) + 4096;
  uint8_t *band = malloc(count * band_height), *packed = malloc(most);
  FILE *file = fopen(path, "wb");
  flightplot_zlib_stream *zlib = flightplot_zlib_create();
  if (!band || !packed || !file || !zlib) stop("cannot write");
  uint32_t filled = 0;
  for (uint32_t top = 0; top < height; top += band_height) {
    uint32_t rows = top + band_height < height ? band_height : height - top;
    for (uint32_t y = 0; y < rows; y++)
      convert((const uint32_t *)(pixels + (top + y) * stride), band + y * count, width);
    uint32_t left = (uint32_t)(rows * count), room = most - filled;
    if (flightplot_zlib_deflate(zlib, band, &left, packed + filled, &room, top + rows == height) ||
        left > 0)
      stop("cannot pack");
    filled = most - room;
  }
  fwrite("\x89PNG\r\n\x1A\n", 1, 8, file);
  uint8_t header[13] = {width >> 24, width >> 16, width >> 8, width, height >> 24, height >> 16,
                        height >> 8, height, 8, 2, 0, 0, 0};
  put_chunk(file, "IHDR", header, sizeof header);
  put_chunk(file, "IDAT", packed, filled);
  put_chunk(file, "IEND", NULL, 0);
  if (ferror(file) || fclose(file) != 0) stop("cannot write");
  free(band);
  free(packed);
  free(zlib);
}

static void make(const char *geometry, const char *path, const char *mode) {
  read_words(geometry);
  if (word() != PAGE) stop("not a geometry");
  int width = word(), height = word();
  parts = word();
  bool is_pdf = strcmp(mode, "pdf") == 0;
  cairo_surface_t *surface =
      is_pdf ? cairo_pdf_surface_create(path, width * 0.75, height * 0.75)
             : cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cairo = cairo_create(surface);
  if (!is_pdf) cairo_scale(cairo, 96.0 / 72, 96.0 / 72);
  cairo_set_miter_limit(cairo, 4);
  draw(cairo);
  if (cairo_status(cairo) != CAIRO_STATUS_SUCCESS) stop("Cairo cannot draw this");
  cairo_destroy(cairo);
  cairo_surface_flush(surface);
  if (is_pdf) {
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) stop("cannot write");
  } else if (strcmp(mode, "isal") == 0) {
    write_isal(surface, path);
  } else if (cairo_surface_write_to_png(surface, path) != CAIRO_STATUS_SUCCESS) {
    stop("cannot write");
  }
  cairo_surface_destroy(surface);
  free(buffer);
}

int main(int count, char **arguments) {
  if (count < 4 || count % 2 != 0) stop("usage: floor GEOMETRY FILE [GEOMETRY FILE …] cairo|isal|pdf");
  for (int i = 1; i + 2 < count; i += 2) make(arguments[i], arguments[i + 1], arguments[count - 1]);
  return 0;
}
