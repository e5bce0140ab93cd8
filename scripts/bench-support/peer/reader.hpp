// Reads the facts of a line from simdjson's tree: keys in any order, null as not stated.
//
// The on-demand API is slower here: its part in this program is compiled for the least processor, while the library
// picks the code that makes the tree for the processor that it runs on.
#pragma once

#include "facts.hpp"

namespace peer {

class Reader {
  public:
    // Reads a line; bytes up to the capacity may be read, those behind the line too.
    void read(Text line, size_t capacity, Facts& facts) {
        facts.clear();
        written_.clear();
        facts_ = &facts;
        const bool must_copy = capacity < line.size() + simdjson::SIMDJSON_PADDING;
        for (const auto [key, value] : Object(parser_.parse(line.data(), line.size(), must_copy))) {
            if (key == "tender") each(value, [&](Text key, Value value) { read_tender(key, value); });
            else if (key == "bid") each(value, [&](Text key, Value value) { read_bid(key, value); });
        }
    }

  private:
    using Value = simdjson::dom::element;
    using Object = simdjson::dom::object;
    using Array = simdjson::dom::array;

    // MARK: values

    static bool is_null(Value value) { return value.is_null(); }

    // Calls back for each member of a record.
    template <class Visit>
    static void each(Value value, Visit visit) {
        if (is_null(value)) return;
        for (const auto [key, member] : Object(value)) visit(key, member);
    }

    // Reads a list, or one value as a list of one, to the end of a flat list.
    template <class Item, class Read>
    static Slice list(Value value, std::vector<Item>& all, Read read) {
        const auto begin = uint32_t(all.size());
        if (is_null(value)) return {};
        if (value.is_array()) {
            for (const Value item : Array(value)) read(item);
        } else {
            read(value);
        }
        return {begin, uint32_t(all.size()), true};
    }

    // Reads a list of records: each is made first, then filled.
    template <class Item, class Fill>
    static Slice records(Value value, std::vector<Item>& all, Fill fill) {
        return list(value, all, [&](Value item) {
            Item record;
            each(item, [&](Text key, Value member) { fill(record, key, member); });
            all.push_back(record);
        });
    }

    static Text text(Value value) { return is_null(value) ? Text() : Text(value); }

    // A text, or another scalar as a text.
    Text scalar(Value value) {
        switch (value.type()) {
        case simdjson::dom::element_type::INT64: return written_.emplace_back(std::to_string(int64_t(value)));
        case simdjson::dom::element_type::UINT64: return written_.emplace_back(std::to_string(uint64_t(value)));
        case simdjson::dom::element_type::DOUBLE: return written_.emplace_back(std::to_string(double(value)));
        case simdjson::dom::element_type::BOOL: return bool(value) ? "true" : "false";
        default: return text(value);
        }
    }

    static Day day(Value value) { return parse_day(text(value)); }
    static int64_t number(Value value) { return is_null(value) ? -1 : int64_t(value); }

    static Answer answer(Value value) {
        return is_null(value) ? Answer::NOT_STATED : bool(value) ? Answer::YES : Answer::NO;
    }

    static Period period(Value value) {
        Period period;
        period.is_stated = !is_null(value);
        each(value, [&](Text key, Value member) {
            if (key == "startDate") period.start = day(member);
            else if (key == "endDate") period.last = day(member);
        });
        return period;
    }

    static Identifier identifier(Value value) {
        Identifier identifier;
        each(value, [&](Text key, Value member) {
            if (key == "id") identifier.id = text(member);
            else if (key == "scheme") identifier.is_bin = text(member) == "KZ-BIN";
        });
        return identifier;
    }

    static Right right(Value value) {
        const Text code = text(value);
        if (code == "ownership") return Right::OWNERSHIP;
        if (code == "lease") return Right::LEASE;
        if (code == "operationalManagement" || code == "economicManagement") return Right::MANAGEMENT;
        if (code == "sublease" || code == "preliminaryLease" || code == "freeUse") return Right::NO_LEASE;
        return code == "hourlyHire" || code == "financeLease" ? Right::HIRE : Right::OTHER;
    }

    Slice texts(Value value) {
        return list(value, facts_->texts, [&](Value item) { facts_->texts.push_back(text(item)); });
    }

    Slice scalars(Value value) {
        return list(value, facts_->texts, [&](Value item) { facts_->texts.push_back(scalar(item)); });
    }

    // A name in one language or several: its forms.
    Slice name(Value value) {
        const auto begin = uint32_t(facts_->texts.size());
        add_forms(value);
        return {begin, uint32_t(facts_->texts.size()), !is_null(value)};
    }

    void add_forms(Value value) {
        const auto add = [&](Value form) {
            if (const Text stated = text(form); is_stated(stated)) facts_->texts.push_back(stated);
        };
        if (!value.is_object()) return add(value);
        each(value, [&](Text, Value form) { add(form); });
    }

    // Ids, or records with one.
    Slice ids(Value value) {
        return list(value, facts_->texts, [&](Value item) {
            if (!item.is_object()) return facts_->texts.push_back(text(item));
            each(item, [&](Text key, Value member) {
                if (key == "id") facts_->texts.push_back(text(member));
            });
        });
    }

    // The forms of all topics.
    Slice topics(Value value) {
        return list(value, facts_->texts, [&](Value item) {
            if (!item.is_object()) return add_forms(item);
            // A record is a topic with a title, or itself the title in several languages.
            each(item, [&](Text key, Value member) {
                if (key != "fields") add_forms(member);
            });
        });
    }

    // MARK: the tender

    void read_tender(Text key, Value value) {
        if (key == "tenderPeriod") {
            facts_->closing = period(value).last;
        } else if (key == "lots") {
            records(value, facts_->lots, [&](Lot& lot, Text key, Value value) { read_lot(lot, key, value); });
        }
    }

    void read_lot(Lot& lot, Text key, Value value) {
        if (key == "id") lot.id = text(value);
        else if (key == "subject") lot.subject = text(value);
        else if (key == "contractPeriod") lot.classes = period(value);
        else if (key == "seminar") each(value, [&](Text key, Value member) {
            if (key == "fields") lot.fields = texts(member);
        });
        else if (key == "contingent") each(value, [&](Text key, Value member) {
            if (key == "largestGroup") lot.largest_group = number(member);
            else if (key == "simultaneousGroups") lot.groups = number(member);
            else if (key == "corps") {
                const Slice stated = texts(member);
                const View<Text> corps(facts_->texts, stated);
                lot.is_for_others =
                    !corps.empty() && std::find(corps.begin(), corps.end(), "administrativeB") == corps.end();
            }
        });
        else if (key == "specification") lot.rows = records(value, facts_->rows, [&](Row& row, Text key, Value member) {
            if (key == "kind") row.kind = text(member);
            else if (key == "value") row.values = scalars(member);
        });
    }

    // MARK: the bid

    void read_bid(Text key, Value value) {
        if (key == "dossier") {
            each(value, [&](Text key, Value member) { read_dossier(key, member); });
        } else if (key == "lots") {
            facts_->offers_stated = records(
                value, facts_->offers, [&](Offer& offer, Text key, Value value) { read_offer(offer, key, value); });
        } else if (key == "consortium" && !is_null(value)) {
            facts_->is_consortium = Array(value).size() > 0;
        }
    }

    void read_offer(Offer& offer, Text key, Value value) {
        if (key == "id") offer.id = text(value);
        else if (key == "programmes" || key == "programme") {
            const Slice named = texts(value);
            if (named.is_stated) offer.programmes = joined(offer.programmes, named);
        }
        else if (key == "lecturers") offer.lecturers = texts(value);
        else if (key == "premises") offer.premises = texts(value);
        else if (key == "equipment") offer.equipment = texts(value);
        else if (key == "library") offer.library = texts(value);
        else if (key == "period") offer.period = period(value);
    }

    // Two slices as one, copied to the end where they are apart.
    Slice joined(Slice one, Slice other) {
        if (!one.is_stated || one.empty()) return other;
        auto& texts = facts_->texts;
        const auto begin = uint32_t(texts.size());
        for (const Slice part : {one, other}) {
            for (uint32_t place = part.begin; place < part.end; ++place) texts.push_back(Text(texts[place]));
        }
        return {begin, uint32_t(texts.size()), true};
    }

    void read_dossier(Text key, Value value) {
        Facts& facts = *facts_;
        if (key == "lecturers") {
            facts.lecturers_stated = records(value, facts.lecturers, [&](Lecturer& lecturer, Text key, Value member) {
                read_lecturer(lecturer, key, member);
            });
        } else if (key == "programmes") {
            const auto fill = [&](Programme& item, Text key, Value member) { read_programme(item, key, member); };
            facts.programmes_stated = records(value, facts.programmes, fill);
        } else if (key == "premises") {
            facts.rooms_stated = records(value, facts.rooms, read_room);
        } else if (key == "equipment") {
            facts.equipment_stated = records(value, facts.equipment, read_thing);
        } else if (key == "library") {
            facts.library_stated = records(value, facts.library, read_thing);
        } else if (key == "provider") {
            each(value, [&](Text key, Value member) {
                if (key == "identifier") facts.provider = identifier(member);
            });
        }
    }

    void read_lecturer(Lecturer& lecturer, Text key, Value value) {
        if (key == "id") lecturer.id = text(value);
        else if (key == "name") lecturer.name = text(value);
        else if (key == "identifier") lecturer.iin = identifier(value);
        else if (key == "degrees") lecturer.degrees = records(value, facts_->degrees, read_degree);
        else if (key == "employment") lecturer.employment = records(value, facts_->contracts, read_contract);
        else if (key == "experience") {
            const auto fill = [&](Experience& entry, Text key, Value member) { read_experience(entry, key, member); };
            lecturer.experience = records(value, facts_->experiences, fill);
        }
    }

    static void read_degree(Degree& degree, Text key, Value value) {
        if (key == "type") {
            const Text type = text(value);
            const bool is_listed = type == "master" || type == "phd" || type == "candidateOfSciences" ||
                type == "doctorOfSciences" || type == "doctorByProfile";
            degree.by_type = is_listed ? PASS : type == "mba" || type == "dba" ? REVIEW : FAIL;
        } else if (key == "dateAwarded") {
            degree.awarded = day(value);
        } else if (key == "country") {
            const Text code = text(value);
            const auto is = [&](char one, char two) {
                return code.size() == 2 && (code[0] & ~0x20) == one && (code[1] & ~0x20) == two;
            };
            degree.country = !is_stated(code) ? Country::NOT_STATED
                : is('K', 'Z') ? Country::KZ : is('S', 'U') ? Country::SU : Country::ANOTHER;
        } else if (key == "recognition") {
            const Text code = text(value);
            degree.recognition = !is_stated(code) ? Recognition::NOT_STATED
                : code == "recognised" ? Recognition::RECOGNISED : Recognition::ANOTHER;
        }
    }

    static void read_contract(Contract& contract, Text key, Value value) {
        if (key == "type") {
            const Text type = text(value);
            contract.may_be_staff = type == "staff" || type == "internalPartTime";  // P-3
        }
        else if (key == "employer") contract.employer = identifier(value);
        else if (key == "period") contract.period = period(value);
    }

    void read_experience(Experience& entry, Text key, Value value) {
        if (key == "kind") {
            const Text kind = text(value);
            entry.kind = kind == "training" ? Activity::TRAINING : kind == "teaching" ? Activity::TEACHING
                : kind == "leave" ? Activity::LEAVE : Activity::PRACTICE;
        }
        else if (key == "fields") entry.fields = texts(value);
        else if (key == "organisation") entry.organisation = name(value);
        else if (key == "period") entry.period = period(value);
    }

    void read_programme(Programme& programme, Text key, Value value) {
        if (key == "id") programme.id = text(value);
        else if (key == "fields") programme.fields = texts(value);
        else if (key == "topics") programme.topics = topics(value);
        else if (key == "hours") programme.hours = number(value);
        else if (key == "mode") programme.mode = text(value);
        else if (key == "languages") programme.languages = texts(value);
        else if (key == "groupSize") programme.group_size = number(value);
        else if (key == "certificate") programme.certificate = answer(value);
        else if (key == "lecturers") programme.lecturers = ids(value);
        else if (key == "seminars") {
            programme.seminars = records(value, facts_->seminars, [&](Seminar& seminar, Text key, Value member) {
                if (key == "topics") seminar.topics = topics(member);
                else if (key == "lecturers") seminar.lecturers = ids(member);
            });
        }
    }

    static void read_room(Room& room, Text key, Value value) {
        if (key == "id") room.id = text(value);
        else if (key == "kind") room.is_other_kind = text(value) == "other";
        else if (key == "right") room.right = right(value);
        else if (key == "counterpartyOwns") room.lessor_owns = answer(value);
        else if (key == "period") room.period = period(value);
        else if (key == "address") room.address = text(value);
        else if (key == "cadastralNumber") room.cadastral_number = text(value);
        else if (key == "seats") room.seats = number(value);
    }

    static void read_thing(Thing& thing, Text key, Value value) {
        if (key == "id") thing.id = text(value);
        else if (key == "kind") thing.kind = text(value);
        else if (key == "right") thing.right = right(value);
    }

    simdjson::dom::parser parser_;
    std::deque<std::string> written_;  // numbers as texts
    Facts* facts_ = nullptr;
};

}  // namespace peer
