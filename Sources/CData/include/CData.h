#pragma once

/// A file of the folder Data/, embedded when the program is built.
struct saikes_file {
    const char *path;
    const unsigned char *bytes;
    unsigned long size;
};

/// The files, in alphabetical order of their paths, and their number.
const struct saikes_file *saikes_embedded_files(unsigned long *count);
