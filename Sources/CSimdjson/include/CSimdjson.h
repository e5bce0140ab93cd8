#ifndef SAIKES_CSIMDJSON_H
#define SAIKES_CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser that keeps its memory from one text to the next; one thread at a time uses it.
typedef struct saikes_json_parser saikes_json_parser;

/// What a text was parsed to, as long as the parser parses no other; simdjson's doc/tape.md describes it.
struct saikes_json_tape {
    const uint64_t *tape;
    const uint8_t *strings;
};

/// Makes a parser; NULL where there is no memory.
saikes_json_parser *saikes_json_new(void);

/// Frees a parser.
void saikes_json_free(saikes_json_parser *parser);

/// Parses a text of at most `max_depth` levels; 0 where it is no JSON or simdjson would rather not say what it means.
int saikes_json_parse(
    saikes_json_parser *parser, const uint8_t *bytes, size_t length, size_t max_depth, struct saikes_json_tape *result);

#ifdef __cplusplus
}
#endif

#endif
