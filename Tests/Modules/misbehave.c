// A check module that breaks its promises one at a time; its first argument says which.
//
// Its other arguments are a folder that it must not touch, its own folder, the process of the host, and a word by which
// a test finds it and its children among the processes.
#define _GNU_SOURCE
#include "misbehave.h"

#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char *mode = "good";
static struct place place;
static int questions;

static int is(const char *name) { return strcmp(mode, name) == 0; }

static void put(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(1, bytes, count);
        if (sent <= 0) _exit(9);
        bytes += sent;
        count -= (size_t)sent;
    }
}

static void say(const char *format, ...) {
    static char line[65536];
    va_list arguments;
    va_start(arguments, format);
    int count = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (count > 0) put(line, (size_t)count);
}

static void never(void) {
    for (;;) pause();
}

static void wait_milliseconds(long count) {
    nanosleep(&(struct timespec){count / 1000, count % 1000 * 1000000}, NULL);
}

static void put_many(const char *text, long count) {
    for (long index = 0; count < 0 || index < count; index++) put(text, strlen(text));
}

static const char examples[] =
    "[{\"title\":{\"kk\":\"бар\",\"ru\":\"есть\",\"en\":\"one\"},\"outcome\":\"pass\",\"facts\":{\"dossier\":"
    "{\"lecturers\":[{\"id\":\"L1\"}],\"programmes\":[{\"id\":\"G1\",\"lecturers\":[\"L1\"]}]}}},"
    "{\"title\":{\"kk\":\"жоқ\",\"ru\":\"нет\",\"en\":\"none\"},\"outcome\":\"fail\",\"facts\":{\"dossier\":"
    "{\"programmes\":[{\"id\":\"G1\",\"lecturers\":[]}]}}},"
    "{\"title\":{\"kk\":\"айтылмаған\",\"ru\":\"не сказано\",\"en\":\"not stated\"},\"outcome\":"
    "\"unknown\",\"facts\":{\"dossier\":{\"programmes\":[{\"id\":\"G1\"}]}}}]";

// What stands in a description in place of what is right.
struct twist {
    const char *mode, *key, *value;
};
static const struct twist twists[] = {
    {"newer-protocol", "protocol", "2"},
    {"no-protocol", "protocol", "0"},
    {"wrong-name", "name", "even"},
    {"coloured-name", "name", "\\u001b[31m 900101300017 \\u202eodd"},
    {"other-rules", "rule", "odd/other"},
    {"rule-of-the-law", "rule", "11-1/1a"},
    {"coloured-rule", "rule", "\\u001b]0;900101300017\\u0007"},
    {"facts-that-are-not", "facts", "passwords"},
    {"coloured-facts", "facts", "\\u001b[2J 900101300017"},
    {"figure-that-is-not", "more", ",\"parameters\":[\"odd\"]"},
    {"policy-that-is-not", "more", ",\"policies\":[\"P-99\",\"\"]"},
    {"later-keys", "more", ",\"laterKey\":{\"a\":[1,null]}"},
    {"coloured-description", "more", ",\"leftToPersons\":\"\\u001b[1m 900101300017\""},
};

static const char *twisted(const char *key, const char *usual) {
    for (size_t index = 0; index < sizeof twists / sizeof *twists; index++) {
        if (is(twists[index].mode) && strcmp(twists[index].key, key) == 0) return twists[index].value;
    }
    return usual;
}

static void describe(long id) {
    if (is("never-describes")) never();
    if (is("describes-nothing")) return say("{\"id\":%ld}\n", id);
    if (is("describes-an-error")) return say("{\"id\":%ld,\"error\":\"not today\"}\n", id);
    if (is("describes-garbage")) return say("ready!\n");
    char version[64] = "1.0.0";
    if (is("changes-its-description")) {
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        snprintf(version, sizeof version, "1.0.%ld", now.tv_nsec);
    }
    say("{\"id\":%ld,\"description\":{\"protocol\":%s,\"name\":\"%s\",\"version\":\"%s\","
        "\"title\":{\"kk\":\"Тақ\",\"ru\":\"Нечет\",\"en\":\"Odd\"},\"checks\":[{\"rule\":\"%s\","
        "\"title\":{\"kk\":\"Лектор бар\",\"ru\":\"Есть лектор\",\"en\":\"There is a lecturer\"},"
        "\"legislation\":{\"kk\":\"шарт\",\"ru\":\"условие\",\"en\":\"a condition\"},"
        "\"facts\":[\"%s\"]%s,\"examples\":%s}]}}\n",
        id, twisted("protocol", "1"), twisted("name", "odd"), version, twisted("rule", "odd/rule"),
        twisted("facts", "lecturers/id"), twisted("more", ""), examples);
    if (is("closes-stdin")) {
        close(0);
        never();
    }
    if (is("closes-stdout")) {
        close(1);
        never();
    }
    if (is("ends-after-describing")) _exit(0);
}

static void found(long id, const char *outcome, const char *message, const char *more) {
    say("{\"id\":%ld,\"finding\":{\"outcome\":\"%s\",\"message\":{\"kk\":\"%s\",\"ru\":\"%s\",\"en\":\"%s\"}%s}}\n", id,
        outcome, message, message, message, more);
}

// Modes that answer no question at all, or no whole line.
static int breaks_off(void) {
    if (is("never-answers") || (is("stops-answering") && questions > 1)) never();
    if (is("exits")) _exit(3);
    if (is("exits-in-the-middle")) put("{\"id\":2,", 8), _exit(4);
    if (is("segfaults")) raise(SIGSEGV), *(volatile int *)8 = 1;
    if (is("aborts")) abort();
    if (is("answers-too-late")) wait_milliseconds(5000);
    if (is("loops")) {
        for (volatile long spin = 0;; spin++) continue;
    }
    if (is("eats-memory")) {
        for (volatile char *block; (block = malloc(1 << 20));) {
            for (size_t place = 0; place < 1 << 20; place += 4096) block[place] = 1;
        }
        abort();
    }
    if (is("floods")) put_many("odd odd odd odd odd odd odd odd ", -1);
    if (is("floods-lines")) put_many("odd\n", -1);
    if (is("trickles")) {
        for (;;) put(" ", 1), wait_milliseconds(20);
    }
    if (is("ends-and-leaves-children")) leave_children(), _exit(3);
    if (is("leaves-children-and-hangs")) leave_children(), never();
    return 0;
}

// Modes whose answer is no reply to the question; false for the others.
static int answers_nonsense(long id) {
    static const char *const lines[][2] = {
        {"garbage", "the answer is yes\n"},
        {"empty-line", "\n"},
        {"invalid-utf8", "{\"id\":2,\"error\":\"\xff\xfe\"}\n"},
        {"half-a-pair", "{\"id\":2,\"error\":\"\\ud800\"}\n"},
        {"huge-number", "{\"id\":1e400,\"finding\":{}}\n"},
        {"long-number", "{\"id\":99999999999999999999999999,\"finding\":{}}\n"},
        {"fraction", "{\"id\":2.5,\"finding\":{}}\n"},
        {"text-as-id", "{\"id\":\"two\",\"finding\":{}}\n"},
        {"key-twice", "{\"id\":2,\"id\":2,\"error\":\"x\"}\n"},
        {"two-values", "{\"id\":2,\"error\":\"x\"} {\"id\":2}\n"},
        {"list", "[{\"id\":2}]\n"},
        {"null", "null\n"},
    };
    for (size_t index = 0; index < sizeof lines / sizeof *lines; index++) {
        if (is(lines[index][0])) return put(lines[index][1], strlen(lines[index][1])), 1;
    }
    if (is("deep")) return put_many("[", 60000), put("\n", 1), 1;
    if (is("wide")) return put("[1", 2), put_many(",1", 110000), put("]\n", 2), 1;
    if (is("zero-bytes")) return put("\0\0\0\0\n", 5), 1;
    if (is("no-finding")) return say("{\"id\":%ld}\n", id), 1;
    if (is("says-error")) return say("{\"id\":%ld,\"error\":\"\\u001b[31mno idea of 900101300017\"}\n", id), 1;
    if (is("wrong-id")) return found(id + 1000000, "pass", "odd", ""), 1;
    if (is("previous-id")) return found(questions > 1 ? id - 1 : id, "pass", "odd", ""), 1;
    if (is("unknown-outcome")) return found(id, "\\u001b[1mbrilliant", "odd", ""), 1;
    if (is("long-message")) {
        say("{\"id\":%ld,\"error\":\"", id);
        put_many("0123456789", 100000);
        return put("\"}\n", 3), 1;
    }
    return 0;
}

static void evaluate(long id, const char *line) {
    static char tried[4096];
    char message[256] = "odd";
    questions++;
    if (breaks_off() || answers_nonsense(id)) return;
    if (attempt_all(mode, &place, tried, sizeof tried)) return found(id, "pass", tried, "");
    if (is("answers-late")) wait_milliseconds(600);
    if (is("answers-slowly") || is("changes-its-description")) wait_milliseconds(150);
    if (is("prints-secrets")) fprintf(stderr, "SECRET-900101300017\n"), fflush(stderr);
    if (is("passes-everything")) return found(id, "pass", "odd", "");
    if (is("leaves-children")) snprintf(message, sizeof message, "children=%d", leave_children());
    if (is("answers-otherwise")) snprintf(message, sizeof message, "question %d", questions);
    if (is("one-language")) snprintf(message, sizeof message, "two lecturers");
    if (is("person-number")) {
        return found(id, "pass", "900101300017 odd",
            ",\"actual\":\"900101300017\",\"required\":\"900101300017\",\"missing\":[\"lecturers/900101300017\"],"
            "\"notes\":[{\"about\":\"lecturers/900101300017\",\"outcome\":\"pass\","
            "\"message\":\"900101300017\"}]");
    }
    if (is("claims-without-paper")) {
        return found(id, "pass", "900101300017 odd",
            ",\"claims\":[{\"claim\":\"lecturers/900101300017\",\"documents\":[\"900101300017\"]}]");
    }
    if (is("escapes")) {
        return found(id, "pass",
            "odd \\u001b[31mred\\u001b]0;title\\u0007\\r\\n\\u0000\\u202e\\u2028\\u009b1m{0}{1}%s%n",
            ",\"actual\":\"\\u001b[5m\",\"notes\":[{\"about\":\"\\u001b[7m\",\"outcome\":\"fail\","
            "\"message\":\"\\u001bc\"}]");
    }
    const char *facts = strstr(line, "\"lecturers\":[");
    int count = 0;
    // Inside of a string a quotation mark is escaped, so only an id of the list looks so.
    for (const char *rest = facts; rest && (rest = strstr(rest, "{\"id\":")); rest += 6) count++;
    int is_open = strstr(line, "\"incomplete\":[\"lecturers\"]") != NULL;
    const char *outcome = count > 0 ? "pass" : is_open ? "unknown" : "fail";
    if (is("answers-twice")) {
        // Both in one piece, so that the host gets them together.
        return say("{\"id\":%ld,\"finding\":{\"outcome\":\"%s\",\"message\":\"odd\"}}\n"
            "{\"id\":%ld,\"finding\":{\"outcome\":\"pass\",\"message\":\"unasked\"}}\n", id, outcome, id + 1);
    }
    found(id, outcome, message, count == 0 && is_open ? ",\"missing\":[\"lecturers\"]" : "");
    if (is("answers-ahead")) {
        wait_milliseconds(50);
        found(id + 1, "pass", "unasked", "");
    }
    if (is("goes-on-talking")) put_many("odd\n", -1);
    if (is("goes-on-whispering")) put("odd\n", 4);
}

int main(int count, char **arguments) {
    if (count > 1) mode = arguments[1];
    if (count > 4) place = (struct place){arguments[2], arguments[3], (pid_t)atol(arguments[4])};
    if (is("dies-at-start")) return 3;
    if (is("talks-at-start")) put("hello\n", 6);
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, stdin) > 0) {
        const char *number = strstr(line, "\"id\":");
        long id = number ? atol(number + 5) : 0;
        if (strstr(line, "\"describe\":{}")) describe(id);
        else if (strstr(line, "\"evaluate\":{")) evaluate(id, line);
        else if (is("ends-at-later")) return 0;
        else say("{\"id\":%ld,\"error\":\"unknown request\"}\n", id);
    }
    return 0;
}
