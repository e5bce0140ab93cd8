#include "Package.hpp"

#include <cstring>

namespace {

struct Line {
    int page, row;
    std::string text;
};

// The text of one part of a Word document: a paragraph is a line, a break begins another.
class WordText : public XmlWalker {
public:
    std::vector<Line> lines;
    int page = 1, row = 0;
    // Whether the program that saved it wrote down where its pages ended.
    bool has_rendered_pages = false;

protected:
    void begin(std::string_view name, const char **attributes) override {
        if (skipped > 0 || is_left_out(name)) {
            skipped += 1;
            return;
        }
        const std::string_view local = of_word(name);
        if (local == "p") paragraphs.emplace_back();
        else if (local == "r") is_hidden = false;
        else if (local == "vanish") is_hidden = !is_off(attributes);
        else if (local == "t") is_text = true;
        else if (local == "tab") add(" ");
        else if (local == "noBreakHyphen") add("-");
        else if (local == "cr") flush();
        else if (local == "br") take_break(attributes);
        else if (local == "lastRenderedPageBreak") take_rendered_break();
    }

    void end(std::string_view name) override {
        if (skipped > 0) {
            skipped -= 1;
            return;
        }
        const std::string_view local = of_word(name);
        if (local == "t") is_text = false;
        if (local == "p" && !paragraphs.empty()) {
            flush();
            paragraphs.pop_back();
        }
    }

    void text(std::string_view letters) override {
        if (skipped == 0 && is_text && !is_hidden) add(letters);
    }

private:
    // A text box stands inside a paragraph and has paragraphs of its own.
    std::vector<std::string> paragraphs;
    std::size_t size = 0;
    int skipped = 0;
    bool is_text = false, is_hidden = false, is_at_page_begin = false;

    // Names of WordprocessingML, of the transitional and of the strict kind; empty for others.
    static std::string_view of_word(std::string_view name) {
        for (std::string_view space : {"http://schemas.openxmlformats.org/wordprocessingml/2006/main|",
                                       "http://purl.oclc.org/ooxml/wordprocessingml/main|"}) {
            if (name.substr(0, space.size()) == space) return name.substr(space.size());
        }
        return {};
    }

    // What no reader sees: what was deleted or moved away, codes of fields, older formats, and text said a second time.
    static bool is_left_out(std::string_view name) {
        if (name == "http://schemas.openxmlformats.org/markup-compatibility/2006|Fallback") return true;
        const std::string_view local = of_word(name);
        return local == "del" || local == "moveFrom" || local == "instrText" || local == "rPrChange"
            || local == "pPrChange";
    }

    static const char *value(const char **attributes, const char *key) {
        for (; attributes[0] != nullptr; attributes += 2) {
            const char *bar = std::strrchr(attributes[0], '|');
            if (std::strcmp(bar == nullptr ? attributes[0] : bar + 1, key) == 0) return attributes[1];
        }
        return "";
    }

    static bool is_off(const char **attributes) {
        const std::string_view text = value(attributes, "val");
        return text == "0" || text == "false" || text == "off";
    }

    void add(std::string_view letters) {
        if (paragraphs.empty()) return;
        size += letters.size();
        if (size > Bounds::unpacked) throw too_large;
        paragraphs.back().append(letters);
    }

    void flush() {
        if (paragraphs.empty()) return;
        std::string &paragraph = paragraphs.back();
        row += 1;
        if (paragraph.find_first_not_of(" \t\r\n") != std::string::npos) {
            lines.push_back({page, row, paragraph});
            is_at_page_begin = false;
        }
        paragraph.clear();
    }

    void begin_page() {
        if (!paragraphs.empty() && !paragraphs.back().empty()) flush();
        page += 1;
        row = 0;
        is_at_page_begin = true;
    }

    void take_break(const char **attributes) {
        if (std::strcmp(value(attributes, "type"), "page") == 0) begin_page();
        else flush();
    }

    // A page that was broken by hand is told once more where its text begins.
    void take_rendered_break() {
        has_rendered_pages = true;
        if (!is_at_page_begin) begin_page();
        is_at_page_begin = false;
    }
};

void say(const Line &line, int row, Answer &answer) {
    const std::string_view text = line.text;
    std::size_t place = 0;
    while ((place = text.find_first_not_of(" \t\r\n", place)) != std::string_view::npos) {
        std::size_t end = text.find_first_of(" \t\r\n", place);
        if (end == std::string_view::npos) end = text.size();
        answer.word(row, 0, text.substr(place, end - place));
        place = end;
    }
}

void read_word(Archive &archive, const PackageParts &parts, Answer &answer) {
    WordText body;
    body.walk(archive, parts.main);
    int row = 0, page = 0;
    if (body.has_rendered_pages) answer.pages(body.page);
    for (const Line &line : body.lines) {
        // Where no program laid the text out there are no pages, and lines are counted through.
        const int own = body.has_rendered_pages ? line.page : 1;
        if (own != page) answer.page(page = own);
        row = body.has_rendered_pages ? line.row : row + 1;
        say(line, row, answer);
    }
    answer.page(0);
    row = 0;
    for (const std::string &part : parts.beside) {
        if (!archive.holds(part)) continue;
        WordText text;
        text.walk(archive, part);
        for (const Line &line : text.lines) say(line, ++row, answer);
    }
}

// OpenDocument says what it is in its first entry.
std::string open_document(Archive &archive) {
    if (!archive.holds("mimetype")) return {};
    std::string type;
    archive.read("mimetype", [&](const char *piece, int count, bool) {
        if (type.size() < 256) type.append(piece, static_cast<std::size_t>(count));
    });
    if (type.rfind("application/vnd.oasis.opendocument.text", 0) == 0) return "odt";
    if (type.rfind("application/vnd.oasis.opendocument.spreadsheet", 0) == 0) return "ods";
    return {};
}

} // namespace

void read_archive(const std::vector<char> &bytes, Answer &answer) {
    Archive archive(bytes);
    const PackageParts parts(archive);
    if (parts.kind != "docx") {
        const std::string kind = parts.kind.empty() ? open_document(archive) : parts.kind;
        return answer.kind(kind.empty() ? "zip" : kind.c_str());
    }
    answer.kind("docx");
    read_word(archive, parts, answer);
}
