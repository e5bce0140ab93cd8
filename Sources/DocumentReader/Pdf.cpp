#include "Reader.hpp"

#include <algorithm>
#include <climits>
#include <cmath>
#include <memory>
#include <numeric>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>
#include <utility>

namespace {

void say_nothing(const std::string &, void *) {}

struct Word {
    double middle, height, left;
    std::string text;
    int row = 0;
};

int tenths(double points) { return static_cast<int>(std::clamp(std::isfinite(points) ? points * 10 : 0.0, 0.0, 1e6)); }

// Counts the rows as an eye does, from the top: words whose middles are no further apart than half a letter share one.
void number_rows(std::vector<Word> &words) {
    std::vector<std::size_t> order(words.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::make_pair(words[a].middle, a) < std::make_pair(words[b].middle, b);
    });
    int row = 0;
    double middle = -1e9;
    for (std::size_t index : order) {
        Word &word = words[index];
        if (word.middle - middle > word.height / 2) {
            row += 1;
            middle = word.middle;
        }
        word.row = row;
    }
}

void read_page(const poppler::page &page, Answer &answer) {
    std::vector<Word> words;
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::byte_array bytes = box.text().to_utf8();
        const poppler::rectf place = box.bbox();
        const double middle = (place.top() + place.bottom()) / 2;
        words.push_back({std::isfinite(middle) ? middle : 0, std::max(std::fabs(place.bottom() - place.top()), 1.0),
                         place.left(), std::string(bytes.begin(), bytes.end())});
    }
    number_rows(words);
    for (const Word &word : words) answer.word(word.row, tenths(word.left), word.text);
}

} // namespace

void read_pdf(const std::vector<char> &bytes, Answer &answer) {
    poppler::set_debug_error_function(say_nothing, nullptr);
    answer.kind("pdf");
    if (bytes.size() > INT_MAX) throw too_large;
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) throw damaged;
    if (document->is_locked()) throw encrypted;
    const int count = document->pages();
    if (count < 1) throw damaged;
    answer.pages(count);
    int lost = 0;
    for (int index = 0; index < count; index++) {
        if (index == Bounds::pages || answer.is_full()) return answer.cut();
        const std::unique_ptr<poppler::page> page(document->create_page(index));
        if (!page) {
            if (++lost >= std::min(count, Bounds::lost_pages)) throw damaged;
            answer.cut();
            continue;
        }
        answer.page(index + 1);
        read_page(*page, answer);
    }
}
