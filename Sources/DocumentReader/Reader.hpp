#ifndef SAIKES_READER_HPP
#define SAIKES_READER_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Why nothing is read of a document; the word is what the program is told.
struct Failure {
    const char *code;
};

inline constexpr Failure damaged{"damaged"};
inline constexpr Failure encrypted{"encrypted"};
inline constexpr Failure too_large{"tooLarge"};

/// What is never gone beyond, whatever a document says of itself.
struct Bounds {
    /// Pages that are read; later ones are left out, and that is told.
    static constexpr int pages = 2000;
    /// Pages that cannot be opened before a document counts as damaged: a count of a million costs nothing to claim.
    static constexpr int lost_pages = 16;
    /// Bytes of text; what comes after is left out, and that is told.
    static constexpr std::size_t text = 8u << 20;
    /// Bytes of one word; a longer run without a space is no word.
    static constexpr std::size_t word = 1024;
    /// Entries of an archive.
    static constexpr long entries = 20000;
    /// Bytes that the parts of an archive unpack to, all together.
    static constexpr std::size_t unpacked = 96u << 20;
    /// Elements inside each other.
    static constexpr int depth = 512;
};

/// Writes what is found, one line each; `ReaderAnswer` on the other side knows the lines.
class Answer {
public:
    void kind(const char *name);
    void pages(int count);
    void page(int number);
    /// A word on a row from 1, at a distance from the left in tenths of a point; what is no letter is taken out.
    void word(int row, int left, std::string_view text);
    /// Pages or text were left out.
    void cut();
    /// Whether there is room for more text.
    bool is_full() const { return text > Bounds::text; }
    /// Nothing more comes.
    void end();
    /// Nothing is read.
    [[noreturn]] void fail(const Failure &failure);

private:
    std::string line;
    std::size_t text = 0;
    bool is_cut = false;
    void write();
};

/// Reads a PDF.
void read_pdf(const std::vector<char> &bytes, Answer &answer);

/// Tells what an archive is, and reads a Word document.
void read_archive(const std::vector<char> &bytes, Answer &answer);

#endif
