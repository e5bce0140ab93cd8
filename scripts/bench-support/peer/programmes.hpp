// The rule about programmes: 3b specification.
#pragma once

#include "case.hpp"

namespace peer {

class Specification {
  public:
    Outcome judge(Case& facts) {
        if (facts.lot->rows.empty() || facts.programmes.items.empty()) return UNKNOWN;
        Outcome outcome = PASS;
        for (const Row& row : View<Row>(facts.facts.rows, facts.lot->rows)) {
            outcome = std::max(outcome, one(facts, row));
        }
        return outcome == PASS && !facts.programmes.is_complete ? UNKNOWN : outcome;
    }

  private:
    static Outcome one(Case& facts, const Row& row) {
        const Text kind = row.kind;
        const View<Text> values = facts.texts(row.values);
        if (kind == "place" || kind == "other") return REVIEW;
        if (kind == "certificate") return certificate(facts, row);
        if (values.empty()) return UNKNOWN;
        if (kind == "topic") return topics(facts, values);
        if (kind == "language") return languages(facts, values);
        if (values.size() > 1) return UNKNOWN;
        const Text value = *values.begin();
        if (kind == "mode") {
            if (value != "inPerson" && value != "online" && value != "blended") return REVIEW;
            return by_programmes(facts, [&](const Programme& programme) {
                return !is_stated(programme.mode) ? Answer::NOT_STATED : answer(programme.mode == value);
            });
        }
        if (kind == "startNotBefore" || kind == "endNotAfter") return class_day(facts, kind, value);
        const int64_t asked = whole_number(value);
        if (asked < 0) return UNKNOWN;
        if (kind == "maximumGroupSize") {
            return by_programmes(facts, [&](const Programme& programme) {
                return programme.group_size < 0 ? Answer::NOT_STATED : answer(programme.group_size <= asked);
            });
        }
        int64_t sum = 0;
        for (const Programme* programme : facts.programmes.items) sum += std::max<int64_t>(programme->hours, 0);
        const auto are_enough = [&](const Programme& programme) {
            return programme.hours < 0 ? Answer::NOT_STATED : answer(programme.hours >= asked);
        };
        return by_programmes(facts, are_enough, answer(sum < asked));
    }

    static Answer answer(bool is_so) { return is_so ? Answer::YES : Answer::NO; }

    // Every programme meets the row: pass; none does: fail; some do: a person judges.
    template <class IsMet>
    static Outcome by_programmes(const Case& facts, IsMet is_met, Answer is_refuted = Answer::NOT_STATED) {
        bool are_all_met = true, is_one_met = false;
        for (const Programme* programme : facts.programmes.items) {
            const Answer answer = is_met(*programme);
            if (answer == Answer::NOT_STATED) return UNKNOWN;
            (answer == Answer::YES ? is_one_met : are_all_met) = answer == Answer::YES;
        }
        const bool is_not_met = is_refuted == Answer::NOT_STATED ? !is_one_met : is_refuted == Answer::YES;
        if (!are_all_met && !is_not_met) return REVIEW;
        if (!facts.programmes.is_complete) return UNKNOWN;
        return are_all_met ? PASS : FAIL;
    }

    static Outcome certificate(const Case& facts, const Row& row) {
        const View<Text> values = facts.texts(row.values);
        if (row.values.is_stated && values.size() != 1) return UNKNOWN;
        if (row.values.is_stated && equal_folded(*values.begin(), "false")) return PASS;
        if (row.values.is_stated && !equal_folded(*values.begin(), "true")) return UNKNOWN;
        return by_programmes(facts, [](const Programme& programme) { return programme.certificate; });
    }

    // Whether a text is a word in lower case, its own case aside.
    static bool equal_folded(Text text, Text word) {
        return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), [](char one, char two) {
            return (one >= 'A' && one <= 'Z' ? one + 32 : one) == two;
        });
    }

    // The two letters of a code as a number; 0 where the text is no code of two letters.
    static int language_code(Text text) {
        static constexpr struct {
            const char *typed, *code;
        } usual[] = {{"kz", "kk"}, {"kaz", "kk"}, {"rus", "ru"}, {"eng", "en"}};
        for (const auto& [typed, code] : usual) {
            if (equal_folded(text, typed)) return code[0] << 8 | code[1];
        }
        if (text.size() != 2) return 0;
        const int one = text[0] | 0x20, two = text[1] | 0x20;
        return one < 'a' || one > 'z' || two < 'a' || two > 'z' ? 0 : one << 8 | two;
    }

    static Outcome languages(const Case& facts, View<Text> values) {
        Outcome outcome = PASS;
        for (const Text value : values) {
            const int asked = language_code(value);
            if (asked == 0) {
                outcome = std::max(outcome, REVIEW);
                continue;
            }
            outcome = std::max(outcome, by_programmes(facts, [&](const Programme& programme) {
                if (!programme.languages.is_stated) return Answer::NOT_STATED;
                Answer found = Answer::NO;
                for (const Text taught : facts.texts(programme.languages)) {
                    const int code = language_code(taught);
                    if (code == asked) return Answer::YES;
                    // A language written in words may well be the one that is asked for.
                    if (code == 0) found = Answer::NOT_STATED;
                }
                return found;
            }));
        }
        return outcome;
    }

    static Outcome class_day(const Case& facts, Text kind, Text value) {
        const bool is_start = kind == "startNotBefore";
        const Day asked = parse_day(value), offered = is_start ? facts.offer.period.start : facts.offer.period.last;
        if (asked == NOT_STATED || offered == NOT_STATED) return UNKNOWN;
        return (is_start ? offered >= asked : offered <= asked) ? PASS : FAIL;
    }

    // A whole number that is not negative; -1 where the text is none.
    static int64_t whole_number(Text text) {
        const bool is_negative = text[0] == '-';
        if (text[0] == '-' || text[0] == '+') text.remove_prefix(1);
        if (text.empty() || text.size() > 18) return -1;
        int64_t number = 0;
        for (const char digit : text) {
            if (digit < '0' || digit > '9') return -1;
            number = number * 10 + (digit - '0');
        }
        return is_negative && number > 0 ? -1 : number;
    }

    static Outcome topics(Case& facts, View<Text> values) {
        Outcome outcome = PASS;
        for (const Text title : values) {
            const Text key = facts.folder.fold(title);
            if (key.empty()) return UNKNOWN;
            outcome = std::max(outcome, topic(facts, title, key));
        }
        return outcome;
    }

    static Outcome topic(Case& facts, Text title, Text key) {
        bool is_one_silent = false;
        for (const Programme* programme : facts.programmes.items) {
            bool is_silent = !programme->topics.is_stated;
            if (has(facts.texts(programme->topics), title)) return PASS;
            for (const Seminar& seminar : facts.seminars(*programme)) {
                is_silent = is_silent && !seminar.topics.is_stated;
                if (has(facts.texts(seminar.topics), title)) return PASS;
            }
            is_one_silent = is_one_silent || is_silent;
        }
        // Only titles that are typed in another way have to be folded.
        for (const Programme* programme : facts.programmes.items) {
            if (has_folded(facts, programme->topics, key)) return PASS;
            for (const Seminar& seminar : facts.seminars(*programme)) {
                if (has_folded(facts, seminar.topics, key)) return PASS;
            }
        }
        return is_one_silent || !facts.programmes.is_complete ? UNKNOWN : REVIEW;
    }

    static bool has_folded(Case& facts, Slice topics, Text key) {
        for (const Text form : facts.texts(topics)) {
            if (facts.folder.fold(form) == key) return true;
        }
        return false;
    }
};

}  // namespace peer
