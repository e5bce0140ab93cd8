// Reads a document of a stranger: its bytes come on standard input, its words go to standard output.
//
// It is a process of its own because it may break, loop or be taken over: whoever starts it gives it no network, no files,
// and limits of time and memory, and takes what it says for a claim. Argument: pdf or zip, what the first bytes say.
#include "Reader.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <unistd.h>

namespace {

std::vector<char> everything() {
    std::vector<char> bytes;
    std::size_t count = 0;
    for (;;) {
        if (bytes.size() - count < 65536) bytes.resize(bytes.size() < 65536 ? 131072 : bytes.size() * 2);
        ssize_t got = read(STDIN_FILENO, bytes.data() + count, bytes.size() - count);
        if (got == 0) break;
        if (got > 0) count += static_cast<std::size_t>(got);
        else if (errno != EINTR) std::_Exit(3);
    }
    bytes.resize(count);
    return bytes;
}

} // namespace

int main(int count, char **arguments) {
    Answer answer;
    const bool is_pdf = count == 2 && std::strcmp(arguments[1], "pdf") == 0;
    if (!is_pdf && !(count == 2 && std::strcmp(arguments[1], "zip") == 0)) {
        std::fputs("usage: saikes-reader pdf|zip < document\n", stderr);
        return 64;
    }
    try {
        const std::vector<char> bytes = everything();
        if (is_pdf) read_pdf(bytes, answer);
        else read_archive(bytes, answer);
        answer.end();
    } catch (const Failure &failure) {
        answer.fail(failure);
    } catch (const std::bad_alloc &) {
        answer.fail(too_large);
    } catch (const std::length_error &) {
        answer.fail(damaged);
    }
    // What a document broke in the library's own tables shall not be walked once more.
    std::_Exit(0);
}
