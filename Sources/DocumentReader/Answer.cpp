#include "Reader.hpp"

#include <cstdio>
#include <cstdlib>

void Answer::write() {
    line += '\n';
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) std::_Exit(3);
    line.clear();
}

void Answer::kind(const char *name) {
    line = std::string("kind ") + name;
    write();
}

void Answer::pages(int count) {
    line = "pages " + std::to_string(count);
    write();
}

void Answer::page(int number) {
    line = "page " + std::to_string(number);
    write();
}

void Answer::word(int row, int left, std::string_view word) {
    if (is_full()) return cut();
    if (word.size() > Bounds::word) {
        word = word.substr(0, Bounds::word);
        // Not in the middle of a letter.
        while (!word.empty() && (static_cast<unsigned char>(word.back()) & 0xC0) == 0x80) word.remove_suffix(1);
        if (!word.empty()) word.remove_suffix(1);
        cut();
    }
    line = "word " + std::to_string(row) + ' ' + std::to_string(left) + ' ';
    std::size_t start = line.size();
    for (char letter : word) {
        auto byte = static_cast<unsigned char>(letter);
        if (byte > 0x20 && byte != 0x7F) line += letter;
    }
    text += line.size() - start;
    if (line.size() > start) write();
    line.clear();
}

void Answer::cut() {
    if (is_cut) return;
    is_cut = true;
    std::string unfinished;
    unfinished.swap(line);
    line = "cut";
    write();
    line.swap(unfinished);
}

void Answer::end() {
    line = "end";
    write();
    if (std::fflush(stdout) != 0) std::_Exit(3);
}

void Answer::fail(const Failure &failure) {
    line = std::string("fail ") + failure.code;
    write();
    std::fflush(stdout);
    std::_Exit(0);
}
