#include "CSimdjson.h"

#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>

struct saikes_json_parser {
    simdjson::dom::parser parser;
    std::unique_ptr<uint8_t[]> padded;
    size_t capacity = 0;
    size_t depth = 0;
};

// No exception crosses into Swift.
saikes_json_parser *saikes_json_new(void) { return new (std::nothrow) saikes_json_parser; }

void saikes_json_free(saikes_json_parser *parser) { delete parser; }

int saikes_json_parse(
    saikes_json_parser *parser, const uint8_t *bytes, size_t length, size_t max_depth, struct saikes_json_tape *result) {
    if (length > parser->capacity || parser->depth != max_depth) {
        const size_t room = length + length / 2 + 4096;
        parser->padded.reset(new (std::nothrow) uint8_t[room + simdjson::SIMDJSON_PADDING]);
        parser->capacity = 0;
        if (!parser->padded || parser->parser.allocate(room, max_depth) != simdjson::SUCCESS) return 0;
        parser->capacity = room;
        parser->depth = max_depth;
    }
    std::memcpy(parser->padded.get(), bytes, length);
    std::memset(parser->padded.get() + length, ' ', simdjson::SIMDJSON_PADDING);
    simdjson::dom::element root;
    if (parser->parser.parse(parser->padded.get(), length, false).get(root) != simdjson::SUCCESS) return 0;
    result->tape = parser->parser.doc.tape.get();
    result->strings = parser->parser.doc.string_buf.get();
    return 1;
}
