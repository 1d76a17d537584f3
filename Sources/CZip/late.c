#include "late_library.h"
#include "shim.h"

// libzip's interface has been the fifth since 1.8.
#if LIBZIP_VERSION_MAJOR == 1 && LIBZIP_VERSION_MINOR < 8
#define ZIP "libzip.so.4"
#else
#define ZIP "libzip.so.5"
#endif
#define LATE(result, name, parameters, arguments) \
  FLIGHTPLOT_LATE(ZIP, result, name, parameters, arguments)

LATE(zip_source_t *, zip_source_buffer_create,
     (const void *bytes, zip_uint64_t count, int frees, zip_error_t *error),
     (bytes, count, frees, error))
LATE(void, zip_source_free, (zip_source_t *source), (source))
LATE(zip_t *, zip_open_from_source, (zip_source_t *source, int flags, zip_error_t *error),
     (source, flags, error))
LATE(void, zip_discard, (zip_t *archive), (archive))
LATE(zip_int64_t, zip_get_num_entries, (zip_t *archive, zip_flags_t flags), (archive, flags))
LATE(const char *, zip_get_name, (zip_t *archive, zip_uint64_t index, zip_flags_t flags),
     (archive, index, flags))
LATE(int, zip_stat_index, (zip_t *archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *stat),
     (archive, index, flags, stat))
LATE(zip_file_t *, zip_fopen_index, (zip_t *archive, zip_uint64_t index, zip_flags_t flags),
     (archive, index, flags))
LATE(zip_int64_t, zip_fread, (zip_file_t *file, void *buffer, zip_uint64_t count),
     (file, buffer, count))
LATE(int, zip_fclose, (zip_file_t *file), (file))
LATE(const char *, zip_strerror, (zip_t *archive), (archive))
LATE(const char *, zip_error_strerror, (zip_error_t *error), (error))
