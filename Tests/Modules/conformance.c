// One rule by two carriers: a program that is asked line by line, and a shared library with one function.
//
// At least two lecturers conduct the classes; which ones is told as a note each, so that much of a reply is compared.
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void reply_function(void *context, const uint8_t *bytes, size_t length);

static const char description[] =
    "{\"protocol\":1,\"name\":\"conformance\",\"version\":\"1.0.0\","
    "\"title\":{\"kk\":\"Сәйкестік\",\"ru\":\"Соответствие\",\"en\":\"Conformance\"},\"checks\":[{"
    "\"rule\":\"conformance/lecturers\","
    "\"title\":{\"kk\":\"Екі лектор\",\"ru\":\"Два лектора\",\"en\":\"Two lecturers\"},"
    "\"legislation\":{\"kk\":\"шарт\",\"ru\":\"условие\",\"en\":\"condition\"},\"facts\":[\"lecturers/id\"],"
    "\"examples\":["
    "{\"title\":{\"kk\":\"екі\",\"ru\":\"два\",\"en\":\"two\"},\"outcome\":\"pass\",\"says\":\"лекторов: 2\","
    "\"facts\":{\"dossier\":{\"lecturers\":[{\"id\":\"L1\"},{\"id\":\"L2\"}],"
    "\"programmes\":[{\"id\":\"G1\",\"lecturers\":[\"L1\",\"L2\"]}]}}},"
    "{\"title\":{\"kk\":\"бір\",\"ru\":\"один\",\"en\":\"one\"},\"outcome\":\"fail\",\"says\":\"лекторов: 1\","
    "\"facts\":{\"dossier\":{\"lecturers\":[{\"id\":\"L1\"}],"
    "\"programmes\":[{\"id\":\"G1\",\"lecturers\":[\"L1\"]}]}}},"
    "{\"title\":{\"kk\":\"белгісіз\",\"ru\":\"неизвестно\",\"en\":\"unknown\"},\"outcome\":\"unknown\","
    "\"facts\":{\"dossier\":{\"programmes\":[{\"id\":\"G1\"}]}}}]}]}";

// Text that grows; a reply is put together in it.
struct text {
    char *bytes;
    size_t count, room;
};

static int add(struct text *text, const char *bytes, size_t count) {
    if (text->count + count > text->room) {
        size_t room = (text->count + count) * 2;
        char *larger = realloc(text->bytes, room);
        if (!larger) return 0;
        text->bytes = larger;
        text->room = room;
    }
    memcpy(text->bytes + text->count, bytes, count);
    text->count += count;
    return 1;
}

static int add_text(struct text *text, const char *bytes) { return add(text, bytes, strlen(bytes)); }

static const char *find(const char *start, const char *end, const char *word) {
    return start ? memmem(start, (size_t)(end - start), word, strlen(word)) : NULL;
}

// The end of a string of JSON whose first letter is given.
static const char *string_end(const char *letter, const char *end) {
    while (letter < end && *letter != '"') letter += *letter == '\\' ? 2 : 1;
    return letter < end ? letter : NULL;
}

static int evaluate(struct text *reply, const char *request, const char *end) {
    // Inside of a string a quotation mark is escaped, so these words stand only where the protocol has them.
    const char *place = find(request, end, "\"facts\":{\"lecturers\":[");
    struct text notes = {0};
    int count = 0, is_made = 1;
    while ((place = find(place, end, "{\"id\":\"")) && is_made) {
        const char *id = place + 7, *id_end = string_end(id, end);
        if (!id_end) break;
        is_made = add_text(&notes, count++ ? ",{\"about\":\"" : "{\"about\":\"") && add(&notes, id, (size_t)(id_end - id))
            && add_text(&notes, "\",\"outcome\":\"pass\",\"message\":{\"kk\":\"лектор\",\"ru\":\"лектор\",\"en\":\"lecturer\"}}");
        place = id_end;
    }
    int is_open = find(request, end, "\"incomplete\":[\"lecturers\"]") != NULL;
    const char *outcome = count >= 2 ? "pass" : is_open ? "unknown" : "fail";
    char head[512];
    snprintf(head, sizeof head,
        "\"finding\":{\"outcome\":\"%s\",\"actual\":\"%d\",\"required\":\"2\",\"message\":"
        "{\"kk\":\"лектор саны: %d\",\"ru\":\"лекторов: %d\",\"en\":\"lecturers: %d\"}%s,\"notes\":[",
        outcome, count, count, count, count, count < 2 && is_open ? ",\"missing\":[\"lecturers\"]" : "");
    is_made = is_made && add_text(reply, head) && add(reply, notes.bytes ? notes.bytes : "", notes.count)
        && add_text(reply, "]}");
    free(notes.bytes);
    return is_made;
}

int32_t saikes_v1_conformance(const uint8_t *request, size_t length, reply_function *answer, void *context) {
    const char *start = (const char *)request, *end = start + length;
    const char *number = find(start, end, "\"id\":");
    struct text reply = {0};
    char head[64];
    snprintf(head, sizeof head, "{\"id\":%lld,", number ? strtoll(number + 5, NULL, 10) : 0);
    int is_made = add_text(&reply, head);
    if (find(start, end, "\"describe\":{")) {
        is_made = is_made && add_text(&reply, "\"description\":") && add_text(&reply, description);
    } else if (find(start, end, "\"evaluate\":{\"rule\":\"conformance/lecturers\"")) {
        is_made = is_made && evaluate(&reply, start, end);
    } else {
        is_made = is_made && add_text(&reply, "\"error\":\"unknown request\"");
    }
    is_made = is_made && add_text(&reply, "}");
    if (is_made) answer(context, (const uint8_t *)reply.bytes, reply.count);
    free(reply.bytes);
    return is_made ? 0 : 1;
}

static void write_line(void *file, const uint8_t *bytes, size_t length) {
    fwrite(bytes, 1, length, file);
    fputc('\n', file);
    fflush(file);
}

int main(void) {
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, stdin)) > 0) {
        if (saikes_v1_conformance((const uint8_t *)line, (size_t)length, write_line, stdout) != 0) return 1;
    }
    return 0;
}
