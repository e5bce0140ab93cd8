#include "Package.hpp"

#include <algorithm>
#include <cstring>

namespace {

const char types_part[] = "[Content_Types].xml";

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

} // namespace

PackageParts::PackageParts(Archive &archive) {
    if (!archive.holds(types_part)) return;
    walk(archive, types_part);
    std::sort(beside.begin(), beside.end());
}

void PackageParts::begin(std::string_view name, const char **attributes) {
    if (!ends_with(name, "|Override")) return;
    std::string_view part, type;
    for (; attributes[0] != nullptr; attributes += 2) {
        if (std::strcmp(attributes[0], "PartName") == 0) part = attributes[1];
        if (std::strcmp(attributes[0], "ContentType") == 0) type = attributes[1];
    }
    if (part.empty() || part[0] != '/') return;
    part.remove_prefix(1);
    const auto is = [&](std::string_view word) { return type.find(word) != std::string_view::npos; };
    if (ends_with(type, ".main+xml")) {
        if (!kind.empty()) return;
        if (is("wordprocessingml") || is("ms-word")) kind = "docx", main = part;
        else if (is("spreadsheetml") || is("ms-excel")) kind = "xlsx";
        else if (is("presentationml") || is("ms-powerpoint")) kind = "pptx";
    } else if (is("wordprocessingml")) {
        for (const char *end : {".header+xml", ".footer+xml", ".footnotes+xml", ".endnotes+xml"}) {
            if (ends_with(type, end)) beside.emplace_back(part);
        }
    }
}
