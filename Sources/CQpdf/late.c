#include "late_library.h"
#include "shim.h"

// The library's number goes its own way.
#if QPDF_MAJOR_VERSION == 11
#define QPDF "libqpdf.so.29"
#elif QPDF_MAJOR_VERSION == 12
#define QPDF "libqpdf.so.30"
#else
#define QPDF "libqpdf.so"
#endif
#define LATE(result, name, parameters, arguments) \
  FLIGHTPLOT_LATE(QPDF, result, name, parameters, arguments)

LATE(void, qpdf_cleanup, (qpdf_data *qpdf), (qpdf))
LATE(unsigned char const *, qpdf_get_buffer, (qpdf_data qpdf), (qpdf))
LATE(size_t, qpdf_get_buffer_length, (qpdf_data qpdf), (qpdf))
LATE(qpdf_error, qpdf_get_error, (qpdf_data qpdf), (qpdf))
LATE(char const *, qpdf_get_error_message_detail, (qpdf_data qpdf, qpdf_error error), (qpdf, error))
LATE(int, qpdf_get_num_pages, (qpdf_data qpdf), (qpdf))
LATE(qpdf_oh, qpdf_get_page_n, (qpdf_data qpdf, size_t index), (qpdf, index))
LATE(qpdf_oh, qpdf_get_root, (qpdf_data qpdf), (qpdf))
LATE(QPDF_BOOL, qpdf_has_error, (qpdf_data qpdf), (qpdf))
LATE(qpdf_data, qpdf_init, (void), ())
LATE(QPDF_ERROR_CODE, qpdf_init_write_memory, (qpdf_data qpdf), (qpdf))
LATE(QPDF_ERROR_CODE, qpdf_read_memory, (qpdf_data qpdf, char const *description, char const
     *buffer, unsigned long long size, char const *password), (qpdf, description, buffer, size,
     password))
LATE(void, qpdf_set_attempt_recovery, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
LATE(void, qpdf_set_decode_level, (qpdf_data qpdf, enum qpdf_stream_decode_level_e level), (qpdf,
     level))
LATE(void, qpdf_set_deterministic_ID, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
LATE(void, qpdf_set_object_stream_mode, (qpdf_data qpdf, enum qpdf_object_stream_e mode), (qpdf,
     mode))
LATE(void, qpdf_set_suppress_warnings, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
LATE(void, qpdf_silence_errors, (qpdf_data qpdf), (qpdf))
LATE(QPDF_ERROR_CODE, qpdf_write, (qpdf_data qpdf), (qpdf))

LATE(void, qpdf_oh_append_item, (qpdf_data qpdf, qpdf_oh oh, qpdf_oh item), (qpdf, oh, item))
LATE(qpdf_oh, qpdf_oh_get_array_item, (qpdf_data qpdf, qpdf_oh oh, int n), (qpdf, oh, n))
LATE(int, qpdf_oh_get_array_n_items, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
LATE(int, qpdf_oh_get_int_value_as_int, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
LATE(qpdf_oh, qpdf_oh_get_key, (qpdf_data qpdf, qpdf_oh oh, char const *key), (qpdf, oh, key))
LATE(QPDF_BOOL, qpdf_oh_has_key, (qpdf_data qpdf, qpdf_oh oh, char const *key), (qpdf, oh, key))
LATE(QPDF_BOOL, qpdf_oh_is_array, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
LATE(QPDF_BOOL, qpdf_oh_is_dictionary, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
LATE(QPDF_BOOL, qpdf_oh_is_integer, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
LATE(QPDF_BOOL, qpdf_oh_is_name_and_equals, (qpdf_data qpdf, qpdf_oh oh, char const *name), (qpdf,
     oh, name))
LATE(qpdf_oh, qpdf_oh_new_array, (qpdf_data qpdf), (qpdf))
LATE(qpdf_oh, qpdf_oh_new_name, (qpdf_data qpdf, char const *name), (qpdf, name))
LATE(qpdf_oh, qpdf_oh_new_null, (qpdf_data qpdf), (qpdf))
LATE(qpdf_oh, qpdf_oh_new_stream, (qpdf_data qpdf), (qpdf))
LATE(qpdf_oh, qpdf_oh_new_unicode_string, (qpdf_data qpdf, char const *text), (qpdf, text))
LATE(qpdf_oh, qpdf_oh_parse, (qpdf_data qpdf, char const *text), (qpdf, text))
LATE(void, qpdf_oh_release, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
LATE(void, qpdf_oh_replace_key, (qpdf_data qpdf, qpdf_oh oh, char const *key, qpdf_oh item), (qpdf,
     oh, key, item))
LATE(void, qpdf_oh_replace_stream_data, (qpdf_data qpdf, qpdf_oh oh, unsigned char const *bytes,
     size_t count, qpdf_oh filter, qpdf_oh parameters), (qpdf, oh, bytes, count, filter,
     parameters))
