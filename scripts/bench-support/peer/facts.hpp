// The facts of a case as flat lists that keep their memory from line to line; texts point into the line.
#pragma once

#include <simdjson.h>

#include "basics.hpp"

namespace peer {

// A part of a flat list.
struct Slice {
    uint32_t begin = 0, end = 0;
    bool is_stated = false;

    bool empty() const { return begin == end; }
    uint32_t size() const { return end - begin; }
};

template <class Item>
struct View {
    const Item *first, *last;

    View(const std::vector<Item>& all, Slice slice) : first(all.data() + slice.begin), last(all.data() + slice.end) {}
    const Item* begin() const { return first; }
    const Item* end() const { return last; }
    bool empty() const { return first == last; }
    size_t size() const { return size_t(last - first); }
};

struct Period {
    Day start = NOT_STATED, last = NOT_STATED;
    bool is_stated = false;

    Day day_after() const { return last == NOT_STATED ? FAR_AHEAD : last + 1; }
};

enum class Answer : uint8_t { NOT_STATED, NO, YES };
enum class Right : uint8_t { OWNERSHIP, MANAGEMENT, LEASE, NO_LEASE, HIRE, OTHER };
enum class Country : uint8_t { NOT_STATED, KZ, SU, ANOTHER };
enum class Recognition : uint8_t { NOT_STATED, RECOGNISED, ANOTHER };
enum class Activity : uint8_t { PRACTICE, TRAINING, TEACHING, LEAVE };

struct Identifier {
    Text id;
    bool is_bin = false;

    bool operator==(const Identifier& other) const { return is_bin == other.is_bin && id == other.id; }
};

struct Degree {
    Outcome by_type = FAIL;  // what its type gives by the closed list
    Day awarded = NOT_STATED;
    Country country = Country::NOT_STATED;
    Recognition recognition = Recognition::NOT_STATED;
};

struct Contract {
    bool may_be_staff = false;
    Identifier employer;
    Period period;
};

struct Experience {
    Activity kind = Activity::PRACTICE;
    Slice fields, organisation;
    Period period;
};

struct Lecturer {
    Text id, name;
    Identifier iin;
    Slice degrees, employment, experience;
};

struct Seminar {
    Slice topics, lecturers;
};

struct Programme {
    Text id, mode;
    Slice fields, topics, languages, lecturers, seminars;
    int64_t hours = -1, group_size = -1;
    Answer certificate = Answer::NOT_STATED;
};

struct Room {
    Text id, cadastral_number, address;
    Right right = Right::OTHER;
    bool is_other_kind = false;
    Answer lessor_owns = Answer::NOT_STATED;
    Period period;
    int64_t seats = -1;
};

struct Thing {
    Text id, kind;
    Right right = Right::OTHER;
};

struct Row {
    Text kind;
    Slice values;
};

struct Lot {
    Text id, subject;
    Slice fields, rows;
    bool is_for_others = false;  // corps are stated and corps B is not among them
    Period classes;
    int64_t largest_group = -1, groups = -1;
};

struct Offer {
    Text id;
    Slice programmes, lecturers, premises, equipment, library;
    Period period;
};

// Everything that a line states.
struct Facts {
    std::vector<Text> texts;
    std::vector<Degree> degrees;
    std::vector<Contract> contracts;
    std::vector<Experience> experiences;
    std::vector<Lecturer> lecturers;
    std::vector<Seminar> seminars;
    std::vector<Programme> programmes;
    std::vector<Room> rooms;
    std::vector<Thing> equipment, library;
    std::vector<Row> rows;
    std::vector<Lot> lots;
    std::vector<Offer> offers;
    Slice lecturers_stated, programmes_stated, rooms_stated, equipment_stated, library_stated, offers_stated;
    Identifier provider;
    Day closing = NOT_STATED;
    bool is_consortium = false;

    void clear() {
        texts.clear(), degrees.clear(), contracts.clear(), experiences.clear(), lecturers.clear(), seminars.clear();
        programmes.clear(), rooms.clear(), equipment.clear(), library.clear(), rows.clear(), lots.clear();
        offers.clear();
        lecturers_stated = programmes_stated = rooms_stated = equipment_stated = library_stated = offers_stated = {};
        provider = {};
        closing = NOT_STATED;
        is_consortium = false;
    }
};

}  // namespace peer
