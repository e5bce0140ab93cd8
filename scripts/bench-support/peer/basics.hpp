// What the rules rest on: outcomes, days, the calendar, spheres of activity, folded texts, national numbers.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace peer {

// A text inside the line; data() is null where it is not stated.
using Text = std::string_view;
inline bool is_stated(Text text) { return text.data() != nullptr; }

// From the best to the worst: max joins those that all must hold, min those of which one is enough.
enum Outcome : uint8_t { PASS, REVIEW, UNKNOWN, FAIL, NOT_APPLICABLE };

// MARK: days, as numbers since 1970-01-01; ranges are half-open

using Day = int32_t;
constexpr Day NOT_STATED = INT32_MIN;
constexpr Day LONG_AGO = -100'000'000, FAR_AHEAD = 100'000'000;

struct Civil {
    int year, month, day;
};

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

constexpr int days_in(int month, int year) {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

// Years begin in March here, so that the leap day is the last of its year.
constexpr Day number_of(Civil civil) {
    const int year = civil.month <= 2 ? civil.year - 1 : civil.year;
    const int day_of_year = (153 * (civil.month + (civil.month > 2 ? -3 : 9)) + 2) / 5 + civil.day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719'468;
}

constexpr Civil civil_of(Day number) {
    const int shifted = number + 719'468;
    const int era = shifted / 146'097, day_of_era = shifted % 146'097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int month = (5 * day_of_year + 2) / 153;
    const int civil_month = month < 10 ? month + 3 : month - 9;
    return {year_of_era + era * 400 + (civil_month <= 2), civil_month, day_of_year - (153 * month + 2) / 5 + 1};
}

// A day as yyyy-mm-dd; NOT_STATED where the text is none.
inline Day parse_day(Text text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return NOT_STATED;
    int digits[10];
    for (int place = 0; place < 10; ++place) {
        digits[place] = text[place] - '0';
        if (place != 4 && place != 7 && unsigned(digits[place]) > 9) return NOT_STATED;
    }
    const Civil civil{
        digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3], digits[5] * 10 + digits[6],
        digits[8] * 10 + digits[9]};
    if (civil.year < 1 || civil.month < 1 || civil.month > 12 || civil.day < 1) return NOT_STATED;
    return civil.day > days_in(civil.month, civil.year) ? NOT_STATED : number_of(civil);
}

inline Day plus_years(Day number, int years) {
    Civil civil = civil_of(number);
    civil.year += years;
    civil.day = std::min(civil.day, days_in(civil.month, civil.year));
    return number_of(civil);
}

// The latest day from which so many calendar years, counted forward, are over on this day.
inline Day latest_start(Day number, int years) {
    const Day start = plus_years(number, -years);
    // Years from 29 February are over on the 28th too.
    return plus_years(start + 1, years) <= number ? start + 1 : start;
}

struct Range {
    Day start, end;
};

// Leaves each day once, in ordered ranges that do not touch.
inline void unite(std::vector<Range>& ranges) {
    std::sort(ranges.begin(), ranges.end(), [](Range one, Range other) { return one.start < other.start; });
    size_t count = 0;
    for (const Range range : ranges) {
        if (range.start >= range.end) continue;
        if (count > 0 && range.start <= ranges[count - 1].end) {
            ranges[count - 1].end = std::max(ranges[count - 1].end, range.end);
        } else {
            ranges[count++] = range;
        }
    }
    ranges.resize(count);
}

// MARK: the project's data, read once at the start

// Days off of the years whose calendar is confirmed, and the spheres of activity.
class Law {
  public:
    explicit Law(const std::filesystem::path& data) {
        for (const auto& entry : std::filesystem::directory_iterator(data / "Calendars")) read_calendar(entry.path());
        read_fields(data / "CodeLists" / "fields.yaml");
    }

    bool only_days_off(Day start, Day end) const {
        if (end - start > 14) return false;
        for (Day day = start; day < end; ++day) {
            if (day < FIRST || day >= FIRST + COUNT || !is_off_[day - FIRST]) return false;
        }
        return true;
    }

    bool is_listed(Text code) const { return std::find(codes_.begin(), codes_.end(), code) != codes_.end(); }

    bool is_related(Text one, Text other) const {
        for (const auto& [left, right] : related_) {
            if ((left == one && right == other) || (left == other && right == one)) return true;
        }
        return false;
    }

  private:
    static constexpr Day FIRST = number_of({2000, 1, 1}), COUNT = number_of({2100, 1, 1}) - FIRST;

    void read_calendar(const std::filesystem::path& path) {
        std::vector<Day> days_off, working_days;
        std::vector<Day>* list = nullptr;
        int year = 0;
        bool is_confirmed = false;
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            const size_t dash = line.find("- ");
            if (list && dash != std::string::npos && line.find_first_not_of(' ') == dash) {
                list->push_back(parse_day(Text(line).substr(dash + 2, 10)));
            } else if (line.rfind("year: ", 0) == 0) {
                year = std::stoi(line.substr(6));
            } else if (line == "confirmed: true") {
                is_confirmed = true;
            } else {
                list = line == "daysOff:" ? &days_off : line == "workingDays:" ? &working_days : nullptr;
            }
        }
        if (!is_confirmed) return;
        for (Day day = number_of({year, 1, 1}); day < number_of({year + 1, 1, 1}); ++day) {
            const bool is_weekend = (day + 3) % 7 >= 5;
            const auto& list_of = is_weekend ? working_days : days_off;
            const bool is_named = std::find(list_of.begin(), list_of.end(), day) != list_of.end();
            is_off_[day - FIRST] = is_weekend != is_named;
        }
    }

    void read_fields(const std::filesystem::path& path) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            const size_t code = line.find("- code: "), open = line.find("- ["), comma = line.find(", ");
            if (code != std::string::npos) {
                codes_.push_back(line.substr(code + 8));
            } else if (open != std::string::npos && comma != std::string::npos) {
                related_.emplace_back(
                    line.substr(open + 3, comma - open - 3), line.substr(comma + 2, line.find(']') - comma - 2));
            }
        }
    }

    std::vector<bool> is_off_ = std::vector<bool>(COUNT);
    std::vector<std::string> codes_;
    std::vector<std::pair<std::string, std::string>> related_;
};

// MARK: texts that people typed

// Folds case, spaces, punctuation and look-alike letters; a word with letters that are only Latin stays Latin.
//
// Knows the letters of Kazakh, Russian and English; other letters stay as they are, other signs below U+0400 and the
// general punctuation part words. Folded texts live in one buffer until the next case.
class Folder {
  public:
    Folder() { buffer_.reserve(1 << 16); }
    void clear() {
        buffer_.clear();
        overflow_.clear();
    }

    Text fold(Text text) {
        // The buffer never moves while texts point into it: a fold is no longer than its text doubled.
        if (buffer_.size() + 2 * text.size() + 2 > buffer_.capacity()) return fold_apart(text);
        const size_t begin = buffer_.size();
        fold_into(buffer_, text);
        return Text(buffer_).substr(begin);
    }

  private:
    Text fold_apart(Text text) {
        overflow_.emplace_back();
        fold_into(overflow_.back(), text);
        return overflow_.back();
    }

    static void fold_into(std::string& out, Text text) {
        const size_t begin = out.size();
        char32_t word[256];
        size_t length = 0;
        bool has_own_latin = false;
        const auto end_word = [&] {
            if (length == 0) return;
            if (out.size() > begin) out.push_back(' ');
            for (size_t place = 0; place < length; ++place) append(out, word[place], has_own_latin);
            length = 0;
            has_own_latin = false;
        };
        for (size_t place = 0; place < text.size();) {
            const char32_t letter = lower(next(text, place));
            if (!is_part_of_word(letter) || length == std::size(word)) end_word();
            if (!is_part_of_word(letter)) continue;
            has_own_latin = has_own_latin || (letter - 'a' < 26 && look_alike(letter) == 0);
            word[length++] = letter;
        }
        end_word();
    }

    static char32_t next(Text text, size_t& place) {
        const auto byte = [&](size_t offset) { return char32_t(uint8_t(text[place + offset])); };
        const char32_t first = byte(0);
        const size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        char32_t letter = length == 1 ? first : first & (0x7F >> length);
        for (size_t offset = 1; offset < length; ++offset) letter = letter << 6 | (byte(offset) & 0x3F);
        place += length;
        return letter;
    }

    static char32_t lower(char32_t letter) {
        if (letter - 'A' < 26) return letter + 32;
        if (letter - 0x410 < 32) return letter + 32;
        if (letter - 0x400 < 16) return letter + 80;
        return letter >= 0x48A && letter < 0x530 && letter - 0x4C0 >= 15 ? letter | 1 : letter;
    }

    static bool is_part_of_word(char32_t letter) {
        if (letter < 0x80) return letter - 'a' < 26 || letter - '0' < 10;
        return (letter >= 0x400 && letter - 0x2000 >= 0x70 && letter != 0x2116) || letter - 0xDF < 0x180;
    }

    static char32_t look_alike(char32_t letter) {
        switch (letter) {
        case 'a': return U'а';
        case 'b': return U'в';
        case 'c': return U'с';
        case 'e': return U'е';
        case 'h': return U'н';
        case 'k': return U'к';
        case 'm': return U'м';
        case 'o': return U'о';
        case 'p': return U'р';
        case 't': return U'т';
        case 'x': return U'х';
        case 'y': return U'у';
        case 'i': return U'і';
        default: return 0;
        }
    }

    static void append(std::string& out, char32_t letter, bool stays_latin) {
        if (!stays_latin) {
            if (letter == U'ё') letter = U'е';
            if (const char32_t other = look_alike(letter)) letter = other;
        }
        if (letter < 0x80) {
            out.push_back(char(letter));
        } else if (letter < 0x800) {
            out.push_back(char(0xC0 | letter >> 6));
            out.push_back(char(0x80 | (letter & 0x3F)));
        } else {
            if (letter >= 0x10000) out.push_back(char(0xF0 | letter >> 18));
            out.push_back(char(letter < 0x10000 ? 0xE0 | letter >> 12 : 0x80 | (letter >> 12 & 0x3F)));
            out.push_back(char(0x80 | (letter >> 6 & 0x3F)));
            out.push_back(char(0x80 | (letter & 0x3F)));
        }
    }

    std::string buffer_;
    std::deque<std::string> overflow_;  // its texts never move
};

// MARK: national numbers

// Whether the twelfth digit is the one that belongs to the other eleven.
inline bool check_digit_holds(Text number) {
    if (number.size() != 12) return false;
    for (const int first : {1, 3}) {
        int sum = 0;
        for (int place = 0; place < 11; ++place) sum += (number[place] - '0') * ((first - 1 + place) % 11 + 1);
        if (sum % 11 < 10) return sum % 11 == number[11] - '0';
    }
    return false;
}

}  // namespace peer
