// The rules about lecturers: 1a degree, 1b practice, 2 staff share.
#pragma once

#include "case.hpp"

namespace peer {

// A rule that each must meet: over nobody it is unknown, and whoever is not named may fail it.
template <class Judge>
Outcome of_every_lecturer(const Case& facts, Judge judge) {
    if (facts.lecturers.items.empty()) return UNKNOWN;
    Outcome outcome = facts.lecturers.is_complete ? PASS : UNKNOWN;
    for (const Lecturer* lecturer : facts.lecturers.items) {
        outcome = std::max(outcome, judge(*lecturer));
        if (outcome == FAIL) break;
    }
    return outcome;
}

// MARK: 11-1/1a, degree

constexpr Day SOVIET_BEFORE = number_of({1992, 1, 1});

inline Outcome one_degree(const Case& facts, const Degree& degree) {
    if (degree.by_type == FAIL) return FAIL;
    if (degree.awarded == NOT_STATED) return UNKNOWN;
    if (degree.awarded > facts.closing) return FAIL;
    if (degree.recognition == Recognition::RECOGNISED) return degree.by_type;
    switch (degree.country) {
    case Country::NOT_STATED: return UNKNOWN;
    case Country::KZ: return degree.awarded < SOVIET_BEFORE ? REVIEW : degree.by_type;
    case Country::SU: return REVIEW;
    default: return degree.recognition == Recognition::NOT_STATED ? UNKNOWN : REVIEW;
    }
}

inline Outcome degree(const Case& facts) {
    return of_every_lecturer(facts, [&](const Lecturer& lecturer) {
        if (!lecturer.degrees.is_stated) return UNKNOWN;
        Outcome best = FAIL;
        for (const Degree& degree : View<Degree>(facts.facts.degrees, lecturer.degrees)) {
            best = std::min(best, one_degree(facts, degree));
        }
        return best;
    });
}

// MARK: 11-1/1b, practice

class Practice {
  public:
    Outcome judge(Case& facts) {
        window_of_closing_ = latest_start(facts.closing, YEARS);
        if (facts.first_class != NOT_STATED) window_of_class_ = latest_start(facts.first_class, YEARS);
        return of_every_lecturer(facts, [&](const Lecturer& lecturer) { return one(facts, lecturer); });
    }

  private:
    static constexpr int YEARS = 3, TOLERANCE = 31;  // the days of a break that a person may judge

    struct Span {
        Range days;
        Outcome certainty;  // pass: it counts; review: a person says; unknown: it may count
        bool is_training;
    };

    std::vector<Span> spans_;
    std::vector<Range> covered_, leave_, holes_;
    Day window_of_closing_ = 0, window_of_class_ = 0;

    Outcome one(Case& facts, const Lecturer& lecturer) {
        if (!lecturer.experience.is_stated) return UNKNOWN;
        collect(facts, View<Experience>(facts.facts.experiences, lecturer.experience));
        if (by(facts, PASS) == PASS) return PASS;
        if (by(facts, REVIEW) <= REVIEW) return REVIEW;
        return by(facts, UNKNOWN) == FAIL ? FAIL : UNKNOWN;
    }

    static Range days_of(const Experience& entry) {
        return {entry.period.start == NOT_STATED ? LONG_AGO : entry.period.start, entry.period.day_after()};
    }

    void collect(Case& facts, View<Experience> experience) {
        spans_.clear();
        for (const Experience& entry : experience) {
            if (entry.kind == Activity::LEAVE) continue;
            Outcome certainty = facts.compare_fields(entry.fields, facts.lot->fields);
            if (certainty == FAIL) continue;
            if (entry.kind == Activity::TEACHING) certainty = std::max(certainty, REVIEW);  // P-8
            if (entry.period.start == NOT_STATED) certainty = UNKNOWN;
            const bool is_training = entry.kind == Activity::TRAINING;
            Range rest = days_of(entry);
            if (!is_training) {
                for (const Range& leave : leave_of(facts, entry, experience)) {  // P-9
                    if (rest.start < leave.start) spans_.push_back({{rest.start, leave.start}, certainty, false});
                    spans_.push_back({leave, std::max(certainty, REVIEW), false});
                    rest.start = leave.end;
                }
            }
            if (rest.start < rest.end) spans_.push_back({rest, certainty, is_training});
        }
    }

    const std::vector<Range>& leave_of(Case& facts, const Experience& entry, View<Experience> experience) {
        leave_.clear();
        const Range days = days_of(entry);
        for (const Experience& leave : experience) {
            if (leave.kind != Activity::LEAVE || is_elsewhere(facts, leave, entry)) continue;
            const Range off = days_of(leave);
            leave_.push_back({std::max(off.start, days.start), std::min(off.end, days.end)});
        }
        unite(leave_);
        return leave_;
    }

    static bool is_elsewhere(Case& facts, const Experience& leave, const Experience& entry) {
        for (const Text one : facts.texts(leave.organisation)) {
            for (const Text other : facts.texts(entry.organisation)) {
                if (one == other || facts.folder.fold(one) == facts.folder.fold(other)) return false;
            }
        }
        return !leave.organisation.empty() && !entry.organisation.empty();
    }

    // The outcome by the spans that count at least so surely, on both days of P-1.
    Outcome by(const Case& facts, Outcome certainty) {
        const Outcome outcome = reaches_back(facts, certainty, facts.closing, window_of_closing_);
        if (outcome == FAIL) return FAIL;
        if (facts.first_class != NOT_STATED) {
            if (facts.first_class == facts.closing) return outcome;
            return std::max(outcome, reaches_back(facts, certainty, facts.first_class, window_of_class_));
        }
        // The first class may be any day from the closing of bids on: what ends after it decides nothing yet.
        Day last = NOT_STATED;
        for (const Span& span : spans_) {
            const bool ends_later = span.days.end > facts.closing && span.days.end < FAR_AHEAD;
            if (span.certainty <= certainty && ends_later) last = std::max(last, span.days.end);
        }
        if (last == NOT_STATED) return outcome;
        const Day on = last + TOLERANCE + 1;
        return reaches_back(facts, certainty, on, latest_start(on, YEARS)) > outcome ? UNKNOWN : outcome;
    }

    // Trainings amid practice must not make things worse, so they are also judged alone.
    Outcome reaches_back(const Case& facts, Outcome certainty, Day on, Day window) {
        const Outcome outcome = reaches_back_by(facts, certainty, on, window, false);
        if (outcome == PASS) return PASS;
        const auto is_training = [](const Span& span) { return span.is_training; };
        if (std::none_of(spans_.begin(), spans_.end(), is_training)) return outcome;
        return std::min(outcome, reaches_back_by(facts, certainty, on, window, true));
    }

    // P-2 `judged`.
    Outcome reaches_back_by(const Case& facts, Outcome certainty, Day on, Day window, bool trainings_only) {
        covered_.clear();
        for (const Span& span : spans_) {
            if (span.certainty > certainty || (trainings_only && !span.is_training)) continue;
            covered_.push_back({span.days.start, std::min(span.days.end, on)});
        }
        unite(covered_);
        if (covered_.empty() || covered_.front().start > window) return FAIL;
        holes_.clear();
        for (size_t place = 0; place < covered_.size(); ++place) {
            const Range hole{covered_[place].end, place + 1 < covered_.size() ? covered_[place + 1].start : on};
            if (hole.start >= hole.end || hole.end <= window) continue;
            if (!facts.law.only_days_off(hole.start, hole.end)) holes_.push_back(hole);
        }
        if (holes_.empty()) return PASS;
        for (const Range& hole : holes_) {
            if (hole.end - hole.start <= TOLERANCE) continue;
            if (hole.end == on || !is_amid_trainings(certainty, hole)) return FAIL;
        }
        return REVIEW;
    }

    bool is_amid_trainings(Outcome certainty, Range hole) const {
        bool is_before = false, is_after = false;
        for (const Span& span : spans_) {
            if (!span.is_training || span.certainty > certainty) continue;
            is_before = is_before || span.days.end == hole.start;
            is_after = is_after || span.days.start == hole.end;
        }
        return is_before && is_after;
    }
};

// MARK: 11-1/2, staff share

class StaffShare {
  public:
    Outcome judge(Case& facts) {
        if (facts.lecturers.items.empty()) return UNKNOWN;
        people_.clear();
        for (const Lecturer* lecturer : facts.lecturers.items) {
            const Text name = is_stated(lecturer->name) ? facts.folder.fold(lecturer->name) : Text();
            people_.push_back({lecturer->id, lecturer->iin.id, name, standing(facts, *lecturer)});
        }
        all_.resize(people_.size());
        for (size_t place = 0; place < all_.size(); ++place) all_[place] = place;
        are_plain_ = are_plain();
        Outcome outcome = facts.lecturers.is_complete ? share(all_) : UNKNOWN;
        for (const Programme* programme : facts.programmes.items) {  // P-4: of each seminar too
            if (facts.programmes.items.size() > 1) outcome = std::max(outcome, part(facts, programme->lecturers));
            for (const Seminar& seminar : facts.seminars(*programme)) {
                outcome = std::max(outcome, part(facts, seminar.lecturers));
            }
        }
        return facts.programmes.is_complete ? outcome : std::max(outcome, UNKNOWN);
    }

  private:
    struct Person {
        Text id, iin, name;
        Outcome standing;
    };

    std::vector<Person> people_;
    std::vector<size_t> all_, part_;
    bool are_plain_ = true;  // nobody has an IIN, and everybody a name of their own

    bool are_plain() const {
        for (size_t place = 0; place < people_.size(); ++place) {
            const Person& person = people_[place];
            if (is_stated(person.iin) || !is_stated(person.name)) return false;
            for (size_t other = 0; other < place; ++other) {
                if (people_[other].name == person.name) return false;
            }
        }
        return true;
    }

    Outcome part(Case& facts, Slice ids) {
        if (!ids.is_stated) return UNKNOWN;
        part_.clear();
        for (const Text id : facts.texts(ids)) {
            for (const size_t place : all_) {
                const bool is_new = std::find(part_.begin(), part_.end(), place) == part_.end();
                if (people_[place].id == id && is_new) part_.push_back(place);
            }
        }
        return share(part_);
    }

    // Whether 3 for each staff member outweigh 2 for each other (5s ≥ 2n), in the worst and in the best case.
    Outcome share(const std::vector<size_t>& places) const {
        if (places.empty()) return UNKNOWN;
        int sure = 0, low = 0, high = 0, unknown = 0;
        const auto count = [&](Outcome standing) {
            sure += standing == PASS ? 3 : standing == FAIL ? -2 : 0;
            unknown += standing == UNKNOWN;
            low -= standing == REVIEW ? 2 : 0;
            high += standing == REVIEW ? 3 : 0;
        };
        if (are_plain_) {
            for (const size_t place : places) count(people_[place].standing);
        } else {
            count_doubles(places, count, low, high);
        }
        if (sure + low - 2 * unknown >= 0) return PASS;
        if (sure + high + 3 * unknown < 0) return FAIL;
        const auto is_idle = [&](int part) {
            return (sure + part - 2 * unknown >= 0) == (sure + part + 3 * unknown >= 0);
        };
        return is_idle(low) && is_idle(high) ? REVIEW : UNKNOWN;
    }

    // One person for each IIN; without one, entries of one name or without a name may be one person.
    template <class Count>
    void count_doubles(const std::vector<size_t>& places, Count count, int& low, int& high) const {
        struct Merged {
            std::vector<Text> names;
            Text iin;
            Outcome standing;
        };
        std::vector<Merged> persons;
        for (const size_t place : places) {
            const Person& entry = people_[place];
            const auto is_known = [&](const Merged& known) { return is_stated(entry.iin) && known.iin == entry.iin; };
            auto found = std::find_if(persons.begin(), persons.end(), is_known);
            if (found == persons.end()) found = persons.insert(found, {{}, entry.iin, entry.standing});
            found->standing = std::min(found->standing, entry.standing);
            auto& names = found->names;
            const bool is_new = std::find(names.begin(), names.end(), entry.name) == names.end();
            if (is_stated(entry.name) && is_new) names.push_back(entry.name);
        }
        const auto is_nameless = [](const Merged& person) { return person.names.empty(); };
        const bool is_one_nameless = std::any_of(persons.begin(), persons.end(), is_nameless);
        for (const Merged& person : persons) {
            count(person.standing);
            const auto shares_name = [&](const Merged& other) {
                const auto is_theirs = [&](Text name) {
                    return std::find(other.names.begin(), other.names.end(), name) != other.names.end();
                };
                return &other != &person && std::any_of(person.names.begin(), person.names.end(), is_theirs);
            };
            const bool may_be_another =
                is_one_nameless || std::any_of(persons.begin(), persons.end(), shares_name);
            if (persons.size() < 2 || is_stated(person.iin) || !may_be_another) continue;
            // Then it drops out, or makes the other one staff.
            low -= person.standing != FAIL ? 3 : 0;
            high += (person.standing != PASS ? 2 : 0) + (person.standing != FAIL ? 5 : 0);
        }
    }

    static Outcome standing(const Case& facts, const Lecturer& lecturer) {
        if (!lecturer.employment.is_stated) return UNKNOWN;
        Outcome best = FAIL;
        for (const Contract& contract : View<Contract>(facts.facts.contracts, lecturer.employment)) {
            if (!contract.may_be_staff) continue;
            best = std::min(best, std::max(by_employer(facts, contract), by_term(facts, contract.period)));
        }
        return best;
    }

    static Outcome by_employer(const Case& facts, const Contract& contract) {
        const Identifier &employer = contract.employer, &provider = facts.facts.provider;
        if (!is_stated(employer.id) || !is_stated(provider.id)) return UNKNOWN;
        if (employer == provider) return PASS;
        if (!check_digit_holds(employer.id) || !check_digit_holds(provider.id)) return REVIEW;
        // A branch is the same legal entity; whose branch it is, its number does not say.
        return employer.is_bin && (employer.id[5] == '1' || employer.id[5] == '2') ? REVIEW : FAIL;
    }

    static Outcome by_term(const Case& facts, Period period) {
        if (period.last != NOT_STATED && period.last < facts.first_needed_day()) return FAIL;
        if (period.start == NOT_STATED) return UNKNOWN;
        if (period.start > facts.closing) return FAIL;
        if (period.last == NOT_STATED) return PASS;
        return facts.last_class == NOT_STATED || period.last < facts.last_class ? UNKNOWN : PASS;
    }
};

}  // namespace peer
