#ifndef SAIKES_PACKAGE_HPP
#define SAIKES_PACKAGE_HPP

#include "Xml.hpp"

/// What an Office archive says its parts are (ECMA-376, part 2: Open Packaging Conventions).
class PackageParts : public XmlWalker {
public:
    /// docx, xlsx, pptx, or empty where it is none of them.
    std::string kind;
    /// The part with the text.
    std::string main;
    /// Headers, footers and notes of a text, in the order of their names.
    std::vector<std::string> beside;

    explicit PackageParts(Archive &archive);

protected:
    void begin(std::string_view name, const char **attributes) override;
    void end(std::string_view) override {}
};

#endif
