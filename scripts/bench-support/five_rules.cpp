// Judges five requirements of clause 11-1 in C++ over simdjson: how fast `saikes batch --summary` could be.
//
//     g++ -O2 -std=c++17 five_rules.cpp -o five_rules -lsimdjson
//     five_rules CASES.ndjson [DATA] > outcomes.ndjson
//
// Writes the same bytes as five_rules.py and leaves out the same things; DATA is the project's folder of that name,
// by default that of the working folder. Of a line it reads what the rules need, and it trusts that the line is a case.

#include <cstdio>
#include <cstring>
#include <optional>
#include <stdexcept>

#include "peer/lecturers.hpp"
#include "peer/programmes.hpp"
#include "peer/reader.hpp"
#include "peer/things.hpp"

namespace {

using namespace peer;

constexpr Day IN_FORCE = number_of({2023, 11, 14});
constexpr size_t RULES = 8;
constexpr Text RULE_IDS[RULES] = {
    "11-1/1a", "11-1/1b", "11-1/2", "11-1/3b", "11-1/4a", "11-1/4b", "11-1/5a", "11-1/5b"};
constexpr Text NAMES[] = {"pass", "review", "unknown", "fail", "notApplicable"};

class Judge {
  public:
    explicit Judge(const Law& law) : facts_(law) {}

    void judge(Text line, size_t capacity, Outcome (&outcomes)[RULES]) {
        reader_.read(line, capacity, facts_.facts);
        facts_.assemble();
        if (facts_.closing < IN_FORCE) return std::fill(std::begin(outcomes), std::end(outcomes), UNKNOWN);
        if (facts_.is_out_of_scope()) return std::fill(std::begin(outcomes), std::end(outcomes), NOT_APPLICABLE);
        outcomes[0] = degree(facts_);
        outcomes[1] = practice_.judge(facts_);
        outcomes[3] = specification_.judge(facts_);
        if (facts_.facts.is_consortium) {  // shares and resources cannot be counted from one dossier
            for (const size_t rule : {2, 4, 5, 6, 7}) outcomes[rule] = REVIEW;
            return;
        }
        premises_.prepare(facts_);
        outcomes[2] = share_.judge(facts_);
        outcomes[4] = premises_.title(facts_);
        outcomes[5] = premises_.capacity(facts_);
        outcomes[6] = library(facts_);
        outcomes[7] = equipment(facts_);
    }

  private:
    Reader reader_;
    Case facts_;
    Practice practice_;
    StaffShare share_;
    Specification specification_;
    Premises premises_;
};

// Collects answers and writes them in large pieces.
class Output {
  public:
    ~Output() { flush(); }

    void add(size_t line, const Outcome (&outcomes)[RULES]) {
        buffer_ += "{\"line\":";
        buffer_ += std::to_string(line);
        buffer_ += ",\"outcomes\":{";
        for (size_t rule = 0; rule < RULES; ++rule) {
            buffer_ += rule == 0 ? "\"" : ",\"";
            buffer_ += RULE_IDS[rule];
            buffer_ += "\":\"";
            buffer_ += NAMES[outcomes[rule]];
            buffer_ += '"';
        }
        buffer_ += "}}\n";
        if (buffer_.size() > SIZE) flush();
    }

  private:
    static constexpr size_t SIZE = 1 << 16;

    void flush() {
        std::fwrite(buffer_.data(), 1, buffer_.size(), stdout);
        buffer_.clear();
    }

    std::string buffer_;
};

// The lines of a file, read in pieces that stay in the cache, with room behind each into which simdjson may look.
class Lines {
  public:
    explicit Lines(const char* path) : file_(std::fopen(path, "rb")) {
        if (!file_) throw std::runtime_error(std::string("cannot open ") + path);
        std::setvbuf(file_, nullptr, _IONBF, 0);
    }
    ~Lines() { std::fclose(file_); }

    // The next line; nothing at the end of the file.
    std::optional<Text> next() {
        for (size_t searched = 0;;) {
            const size_t rest = end_ - begin_;
            const char* line = buffer_.data() + begin_;
            if (const void* found = std::memchr(line + searched, '\n', rest - searched)) {
                const auto length = size_t(static_cast<const char*>(found) - line);
                begin_ += length + 1;
                return Text(line, length);
            }
            searched = rest;
            if (fill() > 0) continue;
            begin_ = end_;
            if (rest == 0) return std::nullopt;
            return Text(buffer_.data() + end_ - rest, rest);
        }
    }

    // How many bytes may be read from the start of a line.
    size_t capacity(Text line) const { return size_t(buffer_.data() + buffer_.size() - line.data()); }

  private:
    static constexpr size_t SIZE = 1 << 18;

    // Moves what is left to the front and reads more behind it.
    size_t fill() {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
        if (buffer_.size() < end_ + SIZE / 2) buffer_.resize(2 * buffer_.size());
        const size_t room = buffer_.size() - simdjson::SIMDJSON_PADDING - end_;
        const size_t count = std::fread(buffer_.data() + end_, 1, room, file_);
        end_ += count;
        return count;
    }

    std::FILE* file_;
    std::vector<char> buffer_ = std::vector<char>(SIZE);
    size_t begin_ = 0, end_ = 0;
};

bool is_blank(Text line) { return line.find_first_not_of(" \t\r\n\v\f") == Text::npos; }

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 2 || argc > 3) {
        std::fputs("usage: five_rules CASES.ndjson [DATA]\n", stderr);
        return 64;
    }
    const Law law(argc == 3 ? argv[2] : "Data");
    Lines lines(argv[1]);
    Judge judge(law);
    Output output;
    for (size_t number = 1; const auto line = lines.next(); ++number) {
        if (is_blank(*line)) continue;
        Outcome outcomes[RULES];
        judge.judge(*line, lines.capacity(*line), outcomes);
        output.add(number, outcomes);
    }
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "five_rules: %s\n", error.what());
    return 65;
}
