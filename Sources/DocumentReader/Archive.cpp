#include "Archive.hpp"

Archive::Archive(const std::vector<char> &bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_error_fini(&error);
    if (source == nullptr) throw damaged;
    archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        throw damaged;
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0) throw damaged;
    if (count > Bounds::entries) throw too_large;
}

bool Archive::holds(const std::string &name) const {
    return zip_name_locate(archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

void Archive::read(const std::string &name, const std::function<void(const char *, int, bool)> &take) {
    const zip_int64_t place = zip_name_locate(archive.get(), name.c_str(), ZIP_FL_NOCASE);
    if (place < 0) throw damaged;
    const auto index = static_cast<zip_uint64_t>(place);
    zip_stat_t status;
    if (zip_stat_index(archive.get(), index, 0, &status) != 0) throw damaged;
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE) throw encrypted;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(archive.get(), index, 0), &zip_fclose);
    if (!file) throw damaged;
    char piece[16384];
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece, sizeof piece);
        if (got < 0) throw damaged;
        // What an entry says of its own size is not believed.
        unpacked += static_cast<std::size_t>(got);
        if (unpacked > Bounds::unpacked) throw too_large;
        take(piece, static_cast<int>(got), got == 0);
        if (got == 0) return;
    }
}
