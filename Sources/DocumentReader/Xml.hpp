#ifndef SAIKES_XML_HPP
#define SAIKES_XML_HPP

#include "Archive.hpp"

#include <expat.h>

/// Walks an XML part of an archive; a part with a document type is refused, so no entity is ever expanded.
class XmlWalker {
public:
    virtual ~XmlWalker() = default;
    /// Walks a part from its begin to its end.
    void walk(Archive &archive, const std::string &part);

protected:
    /// An element begins; its name is its namespace, a bar, and its local name.
    virtual void begin(std::string_view name, const char **attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}

private:
    int depth = 0;
    bool is_refused = false;
    XML_Parser parser = nullptr;
    void refuse();
};

#endif
