#ifndef SAIKES_ARCHIVE_HPP
#define SAIKES_ARCHIVE_HPP

#include "Reader.hpp"

#include <functional>
#include <memory>
#include <zip.h>

/// A zip archive in memory; nothing of it is ever written anywhere, so what its names lead to does not matter.
class Archive {
public:
    explicit Archive(const std::vector<char> &bytes);
    bool holds(const std::string &name) const;
    /// Hands an entry over piece by piece; the last piece is empty and says so.
    void read(const std::string &name, const std::function<void(const char *, int, bool)> &take);

private:
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive{nullptr, &zip_discard};
    std::size_t unpacked = 0;
};

#endif
