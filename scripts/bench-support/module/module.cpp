// A check module for the benchmark, as a program and as a shared library: two lecturers at least, counted by simdjson.
#include <simdjson.h>

#include <cstdint>
#include <cstdio>
#include <string>
#include <unistd.h>

namespace {

const std::string description =
    R"("description":{"protocol":1,"name":"bench","version":"1.0.0","title":{"kk":"кк","ru":"ру","en":"en"},"checks":[{)"
    R"("rule":"bench/lecturers","title":{"kk":"екі лектор","ru":"два лектора","en":"two lecturers"},)"
    R"("legislation":"bench","facts":["lecturers/degrees"],"examples":[]}]})";

// A parser keeps its memory, and one thread at a time may use it.
thread_local simdjson::dom::parser parser;

std::string answer(const char *bytes, size_t length) {
    simdjson::dom::element request;
    int64_t id = 0;
    if (parser.parse(bytes, length).get(request) != simdjson::SUCCESS || request["id"].get(id) != simdjson::SUCCESS) {
        return "{}";
    }
    const std::string head = "{\"id\":" + std::to_string(id) + ",";
    simdjson::dom::element question;
    if (request["evaluate"].get(question) != simdjson::SUCCESS) return head + description + "}";
    simdjson::dom::array lecturers;
    const size_t count = question["facts"]["lecturers"].get(lecturers) == simdjson::SUCCESS ? lecturers.size() : 0;
    return head + "\"finding\":{\"outcome\":\"" + (count < 2 ? "fail" : "pass") + "\",\"actual\":\""
        + std::to_string(count) + "\",\"required\":\"2\",\"message\":{\"kk\":\"лекторлар\",\"ru\":\"лекторы\",\"en\":\"lecturers\"}}}";
}

}  // namespace

extern "C" int32_t saikes_v1_bench(
    const uint8_t *request, size_t length, void (*reply)(void *, const uint8_t *, size_t), void *context) {
    const std::string line = answer(reinterpret_cast<const char *>(request), length);
    reply(context, reinterpret_cast<const uint8_t *>(line.data()), line.size());
    return 0;
}

int main() {
    std::string received;
    char chunk[65536];
    for (;;) {
        const size_t end = received.find('\n');
        if (end == std::string::npos) {
            const ssize_t count = read(0, chunk, sizeof chunk);
            if (count <= 0) return 0;
            received.append(chunk, static_cast<size_t>(count));
            continue;
        }
        const std::string line = answer(received.data(), end) + "\n";
        received.erase(0, end + 1);
        if (write(1, line.data(), line.size()) < 0) return 1;
    }
}
