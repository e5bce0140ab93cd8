// The rules about things: 4a title to premises, 4b their capacity, 5a library, 5b equipment.
#pragma once

#include "case.hpp"

namespace peer {

// MARK: 11-1/4a and 4b, premises

class Premises {
  public:
    // Judges the titles, which both rules rest on.
    void prepare(Case& facts) {
        titles_.clear();
        for (const Room* room : facts.rooms.items) {
            const Outcome base = std::max(by_right(*room), room->is_other_kind ? REVIEW : PASS);
            titles_.push_back({room, base, std::max(base, term(facts, *room)), false, {}});
        }
        if (titles_.size() < 2) return;
        for (Title& title : titles_) {
            if (is_stated(title.room->cadastral_number)) title.number = facts.folder.fold(title.room->cadastral_number);
        }
        alone_ = titles_;
        for (size_t place = 0; place < titles_.size(); ++place) join(facts, place);
    }

    Outcome title(const Case& facts) const {
        if (titles_.empty()) return without_premises(facts);
        Outcome best = facts.rooms.is_complete ? FAIL : UNKNOWN;
        for (const Title& title : titles_) best = std::min(best, title.outcome);
        return judged_online(facts, best);
    }

    // Each of the groups that meet at once has a room of its own with enough seats.
    Outcome capacity(Case& facts) {
        if (titles_.empty()) return without_premises(facts);
        count_rooms(facts);
        const Outcome open = facts.rooms.is_complete ? FAIL : UNKNOWN;
        if (facts.lot->groups < 0) return counts_[FAIL] < titles_.size() ? UNKNOWN : judged_online(facts, open);
        size_t enough = 0;
        for (const Outcome outcome : {PASS, REVIEW, UNKNOWN}) {
            enough += counts_[outcome];
            if (enough >= size_t(facts.lot->groups)) return outcome;
        }
        return judged_online(facts, open);
    }

  private:
    struct Title {
        const Room* room;
        Outcome base;  // what right and use give, whatever the term
        Outcome outcome;
        bool is_link;  // it holds only together with others to the same premises
        Text number;   // folded
    };

    std::vector<Title> titles_, alone_;
    std::vector<Range> ranges_;
    size_t counts_[4] = {};

    // P-5 and P-6, with a lot in the case.
    static Outcome by_right(const Room& room) {
        switch (room.right) {
        case Right::OWNERSHIP: return PASS;
        case Right::LEASE:
            return room.lessor_owns == Answer::NOT_STATED ? UNKNOWN : room.lessor_owns == Answer::YES ? PASS : REVIEW;
        case Right::NO_LEASE: return FAIL;
        default: return REVIEW;
        }
    }

    static Outcome term(const Case& facts, const Room& room) {
        if (room.period.is_stated) return std::max(start(facts, room.period.start), end(facts, room.period.last));
        return room.right == Right::OWNERSHIP || room.right == Right::MANAGEMENT ? PASS : UNKNOWN;
    }

    static Outcome start(const Case& facts, Day start) {
        if (start == NOT_STATED) return UNKNOWN;
        if (start <= facts.closing) return PASS;
        if (facts.first_class == NOT_STATED) return UNKNOWN;
        return start <= facts.first_class ? REVIEW : FAIL;
    }

    static Outcome end(const Case& facts, Day last) {
        if (last == NOT_STATED) return PASS;
        if (last < facts.first_needed_day()) return FAIL;
        if (facts.last_class == NOT_STATED) return UNKNOWN;
        return last < facts.last_class ? FAIL : PASS;
    }

    // Titles to the same premises without a break count together, by how sure it is that they are the same.
    void join(Case& facts, size_t place) {
        Title& best = titles_[place];
        const Title own = best;
        if (own.base == FAIL || own.outcome == PASS || !touches(facts, own.room->period)) return;
        for (const Outcome grade : {PASS, REVIEW, UNKNOWN}) {
            if (own.base > grade) continue;
            const Range days = days_of(*own.room, grade);
            const Range stretch = stretch_of(facts, place, days, grade);
            if (stretch.start == days.start && stretch.end == days.end) continue;
            const Day last = stretch.end == FAR_AHEAD ? NOT_STATED : stretch.end - 1;
            const Outcome outcome = std::max({grade, start(facts, stretch.start), end(facts, last)});
            if (outcome >= best.outcome) continue;
            best.outcome = outcome;
            best.is_link = grade == PASS;
        }
    }

    // Whether a term has a day between the closing of bids and the last class.
    static bool touches(const Case& facts, Period term) {
        if (term.last != NOT_STATED && term.last < facts.closing) return false;
        return term.start == NOT_STATED || facts.last_class == NOT_STATED || term.start <= facts.last_class;
    }

    // The days for which the title and others of the grade hold together.
    Range stretch_of(Case& facts, size_t place, Range own, Outcome grade) {
        if (own.start >= own.end) return own;
        ranges_.assign(1, own);
        for (size_t other = 0; other < alone_.size(); ++other) {
            if (other == place || alone_[other].base > grade) continue;
            if (sameness(facts, alone_[place], alone_[other]) > grade) continue;
            ranges_.push_back(days_of(*alone_[other].room, grade));
        }
        unite(ranges_);
        const auto holds = [&](Range range) { return range.start <= own.start && own.end <= range.end; };
        return *std::find_if(ranges_.begin(), ranges_.end(), holds);
    }

    // The days of the title; where they are not stated, none, or for the last grade all that may be.
    static Range days_of(const Room& room, Outcome grade) {
        constexpr Range none{0, 0}, all{LONG_AGO, FAR_AHEAD};
        if (!room.period.is_stated) return room.right == Right::OWNERSHIP || grade == UNKNOWN ? all : none;
        if (room.period.start != NOT_STATED) return {room.period.start, room.period.day_after()};
        return grade == UNKNOWN ? Range{LONG_AGO, room.period.day_after()} : none;
    }

    static Outcome sameness(Case& facts, const Title& one, const Title& other) {
        if (is_stated(one.number) && is_stated(other.number)) return one.number == other.number ? PASS : FAIL;
        const Text left = one.room->address, right = other.room->address;
        if (!is_stated(left) || !is_stated(right)) return UNKNOWN;
        return facts.folder.fold(left) == facts.folder.fold(right) ? REVIEW : UNKNOWN;
    }

    static Outcome without_premises(const Case& facts) {
        return facts.is_online_only ? REVIEW : facts.rooms.is_complete ? FAIL : UNKNOWN;
    }

    // A hall that will not do must not be worse than none at all, which is for a person.
    static Outcome judged_online(const Case& facts, Outcome outcome) {
        return outcome == FAIL && facts.is_online_only ? REVIEW : outcome;
    }

    // Counts rooms by outcome; titles in a chain are titles to one room, which counts once, by the worst of them.
    void count_rooms(Case& facts) {
        std::fill(std::begin(counts_), std::end(counts_), 0);
        for (size_t place = 0; place < titles_.size(); ++place) {
            const Title& title = titles_[place];
            const Outcome outcome = std::max(title.outcome, seats(facts, *title.room));
            if (!title.is_link) {
                ++counts_[outcome];
                continue;
            }
            const bool counts = is_worst_link(facts, place, outcome) && !has_rival(facts, title);
            ++counts_[counts ? outcome : std::max(outcome, REVIEW)];
        }
    }

    // Whether a link is the worst of its chain, of equal ones the first.
    bool is_worst_link(const Case& facts, size_t place, Outcome outcome) const {
        for (size_t other = 0; other < titles_.size(); ++other) {
            const Title& title = titles_[other];
            if (other == place || !title.is_link || title.number != titles_[place].number) continue;
            const Outcome theirs = std::max(title.outcome, seats(facts, *title.room));
            if (theirs > outcome || (theirs == outcome && other < place)) return false;
        }
        return true;
    }

    // Whether another title that holds by itself may be to the same room.
    bool has_rival(Case& facts, const Title& link) const {
        return std::any_of(titles_.begin(), titles_.end(), [&](const Title& title) {
            return !title.is_link && title.outcome != FAIL && sameness(facts, title, link) != FAIL;
        });
    }

    static Outcome seats(const Case& facts, const Room& room) {
        if (room.seats < 0 || facts.lot->largest_group < 0) return UNKNOWN;
        return room.seats >= facts.lot->largest_group ? PASS : FAIL;
    }
};

// MARK: 11-1/5a and 5b, library and equipment

// Ownership only; P-5, and a licence or another right is for a person.
inline Outcome owned(const Thing& thing) {
    if (thing.right == Right::OWNERSHIP) return PASS;
    return thing.right == Right::MANAGEMENT || thing.right == Right::OTHER ? REVIEW : FAIL;
}

inline Outcome library(const Case& facts) {
    Outcome best = facts.library.is_complete ? FAIL : UNKNOWN;
    for (const Thing* thing : facts.library.items) best = std::min(best, owned(*thing));
    return best;
}

inline Outcome equipment(const Case& facts) {
    Outcome computers = facts.equipment.is_complete ? FAIL : UNKNOWN, interactive = computers;
    for (const Thing* thing : facts.equipment.items) {
        Outcome& best = thing->kind == "computer" ? computers : interactive;
        best = std::min(best, owned(*thing));
    }
    return std::max(computers, interactive);
}

}  // namespace peer
