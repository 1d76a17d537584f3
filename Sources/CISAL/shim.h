#pragma once
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <stdint.h>
#include <stdlib.h>

// The stream's inner state holds arrays that are too long for Swift to import.
typedef struct {
  struct isal_zstream stream;
  uint8_t buffer[ISAL_DEF_LVL2_DEFAULT];
} flightplot_zlib_stream;

// A stream in zlib's format at level 2; NULL without memory. Release it with free. All of it is zero
// at first, so that nothing that lay there before can have a say in the bytes.
static inline flightplot_zlib_stream *flightplot_zlib_create(void) {
  flightplot_zlib_stream *zlib = (flightplot_zlib_stream *)calloc(1, sizeof *zlib);
  if (!zlib) return NULL;
  isal_deflate_init(&zlib->stream);
  zlib->stream.level = 2;
  zlib->stream.level_buf = zlib->buffer;
  zlib->stream.level_buf_size = sizeof zlib->buffer;
  zlib->stream.gzip_flag = IGZIP_ZLIB;
  return zlib;
}

// Compresses what it can: how much of `input` was taken and of `output` was filled, as counts left.
static inline int flightplot_zlib_deflate(
    flightplot_zlib_stream *zlib, const uint8_t *input, uint32_t *inputCount, uint8_t *output,
    uint32_t *outputCount, int isLast) {
  zlib->stream.next_in = (uint8_t *)input;
  zlib->stream.avail_in = *inputCount;
  zlib->stream.next_out = output;
  zlib->stream.avail_out = *outputCount;
  zlib->stream.end_of_stream = (uint16_t)isLast;
  zlib->stream.flush = NO_FLUSH;
  int status = isal_deflate(&zlib->stream);
  *inputCount = zlib->stream.avail_in;
  *outputCount = zlib->stream.avail_out;
  return status;
}

static inline int flightplot_zlib_is_complete(const flightplot_zlib_stream *zlib) {
  return zlib->stream.internal_state.state == ZSTATE_END;
}
