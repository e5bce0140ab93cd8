#include "Xml.hpp"

void XmlWalker::refuse() {
    is_refused = true;
    XML_StopParser(parser, XML_FALSE);
}

void XmlWalker::walk(Archive &archive, const std::string &part) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> owned(
        XML_ParserCreateNS(nullptr, '|'), &XML_ParserFree);
    if (!owned) throw too_large;
    parser = owned.get();
    depth = 0;
    is_refused = false;
    XML_SetUserData(parser, this);
    XML_SetElementHandler(
        parser,
        [](void *self, const char *name, const char **attributes) {
            auto *walker = static_cast<XmlWalker *>(self);
            if (walker->is_refused) return;
            if (++walker->depth > Bounds::depth) return walker->refuse();
            walker->begin(name, attributes);
        },
        [](void *self, const char *name) {
            auto *walker = static_cast<XmlWalker *>(self);
            if (walker->is_refused) return;
            walker->depth -= 1;
            walker->end(name);
        });
    XML_SetCharacterDataHandler(parser, [](void *self, const char *letters, int count) {
        auto *walker = static_cast<XmlWalker *>(self);
        if (!walker->is_refused) walker->text({letters, static_cast<std::size_t>(count)});
    });
    XML_SetStartDoctypeDeclHandler(parser, [](void *self, const char *, const char *, const char *, int) {
        static_cast<XmlWalker *>(self)->refuse();
    });
    archive.read(part, [&](const char *piece, int count, bool is_last) {
        if (XML_Parse(parser, piece, count, is_last ? 1 : 0) != XML_STATUS_OK || is_refused) throw damaged;
    });
}
