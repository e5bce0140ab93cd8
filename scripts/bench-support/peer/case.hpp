// The case as the rules see it: which programmes, people and things are meant, and on which days.
#pragma once

#include "facts.hpp"

namespace peer {

// Subjects, and whether it is known that nothing is left out.
template <class Item>
struct Chosen {
    std::vector<const Item*> items;
    bool is_complete = false;
};

inline bool has(View<Text> ids, Text id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

class Case {
  public:
    explicit Case(const Law& law) : law(law) {}

    const Law& law;
    Facts facts;
    Folder folder;
    const Lot* lot = nullptr;
    Offer offer;
    Day closing = NOT_STATED, first_class = NOT_STATED, last_class = NOT_STATED;
    Chosen<Programme> programmes;
    Chosen<Lecturer> lecturers;
    Chosen<Room> rooms;
    Chosen<Thing> equipment, library;
    bool is_online_only = false;

    // Makes the case of the facts that were read.
    void assemble() {
        folder.clear();
        choose_lot();
        closing = facts.closing;
        // Classes that began before bids close are asked about on the day on which bids close.
        const auto class_day = [&](Day day) { return day == NOT_STATED ? NOT_STATED : std::max(day, closing); };
        first_class = class_day(lot->classes.start);
        last_class = class_day(lot->classes.last);
        choose_programmes();
        choose_lecturers();
        choose(rooms, facts.rooms, facts.rooms_stated, offer.premises);
        choose(equipment, facts.equipment, facts.equipment_stated, offer.equipment);
        choose(library, facts.library, facts.library_stated, offer.library);
        const auto is_online = [](const Programme* programme) { return programme->mode == "online"; };
        is_online_only = programmes.is_complete && !programmes.items.empty() &&
            std::all_of(programmes.items.begin(), programmes.items.end(), is_online);
    }

    // Clause 11-1 is about advanced training of corps B; what is not stated does not lead out of it.
    bool is_out_of_scope() const {
        return is_stated(lot->subject) && (lot->subject != "advancedTraining" || lot->is_for_others);
    }

    View<Text> texts(Slice slice) const { return {facts.texts, slice}; }
    View<Seminar> seminars(const Programme& programme) const { return {facts.seminars, programme.seminars}; }

    // The day by which what has ended has ended too early.
    Day first_needed_day() const { return std::max(closing, first_class); }

    // Pass: they match; fail: the table calls them unrelated; unknown: one of them is not stated.
    Outcome compare_fields(Slice left, Slice right) const {
        if (left.empty() || right.empty()) return UNKNOWN;
        bool are_all_listed = true;
        for (const Text one : texts(left)) {
            for (const Text other : texts(right)) {
                if (one == other || law.is_related(one, other)) return PASS;
                are_all_listed = are_all_listed && law.is_listed(one) && law.is_listed(other);
            }
        }
        return are_all_listed ? FAIL : REVIEW;
    }

  private:
    Lot unknown_lot_;
    std::vector<char> is_teaching_;

    // The first lot that the bid is for; a tender without lots has those of the bid.
    void choose_lot() {
        unknown_lot_ = {};
        lot = &unknown_lot_;
        offer = {};
        if (facts.lots.empty() && !facts.offers.empty()) offer = facts.offers.front();
        for (const Lot& stated : facts.lots) {
            const auto is_for_it = [&](const Offer& item) { return item.id == stated.id; };
            const auto found = std::find_if(facts.offers.begin(), facts.offers.end(), is_for_it);
            if (facts.offers_stated.is_stated && found == facts.offers.end()) continue;
            lot = &stated;
            if (found != facts.offers.end()) offer = *found;
            return;
        }
    }

    template <class Item>
    void choose(Chosen<Item>& chosen, const std::vector<Item>& all, Slice stated, Slice named) const {
        chosen.items.clear();
        chosen.is_complete = stated.is_stated || (named.is_stated && named.empty());
        const View<Text> ids = texts(named);
        for (const Item& item : all) {
            if (!named.is_stated || has(ids, item.id)) chosen.items.push_back(&item);
        }
        if (named.is_stated && stated.is_stated) chosen.is_complete = chosen.items.size() == distinct(ids);
    }

    static size_t distinct(View<Text> ids) {
        size_t count = 0;
        for (const Text* id = ids.begin(); id < ids.end(); ++id) count += std::find(ids.begin(), id, *id) == id;
        return count;
    }

    void choose_programmes() {
        if (offer.programmes.is_stated) {
            return choose(programmes, facts.programmes, facts.programmes_stated, offer.programmes);
        }
        programmes.items.clear();
        programmes.is_complete = facts.programmes_stated.is_stated;
        if (!lot->fields.is_stated) {
            programmes.is_complete = programmes.is_complete && facts.programmes.empty();
            return;
        }
        for (const Programme& programme : facts.programmes) {
            const Outcome match = compare_fields(programme.fields, lot->fields);
            if (match == PASS) programmes.items.push_back(&programme);
            if (match == UNKNOWN) programmes.is_complete = false;
        }
    }

    void choose_lecturers() {
        if (offer.lecturers.is_stated) {
            return choose(lecturers, facts.lecturers, facts.lecturers_stated, offer.lecturers);
        }
        is_teaching_.assign(facts.lecturers.size(), false);
        lecturers.is_complete = programmes.is_complete;
        for (const Programme* programme : programmes.items) {
            if (!programme->lecturers.is_stated) lecturers.is_complete = false;
            mark(programme->lecturers);
            for (const Seminar& seminar : seminars(*programme)) mark(seminar.lecturers);
        }
        lecturers.items.clear();
        for (size_t place = 0; place < facts.lecturers.size(); ++place) {
            if (is_teaching_[place]) lecturers.items.push_back(&facts.lecturers[place]);
        }
    }

    void mark(Slice ids) {
        for (const Text id : texts(ids)) {
            const auto is_named = [&](const Lecturer& lecturer) { return lecturer.id == id; };
            const auto found = std::find_if(facts.lecturers.begin(), facts.lecturers.end(), is_named);
            if (found == facts.lecturers.end()) lecturers.is_complete = false;
            else is_teaching_[size_t(found - facts.lecturers.begin())] = true;
        }
    }
};

}  // namespace peer
