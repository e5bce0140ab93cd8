#include "CData.h"

// Every file of Data/ but the samples, as bytes of the program: a built binary works alone.
// A test of the repository names a file that is missing here.

static const unsigned char file_0[] = {
#embed "../../Data/Calendars/2023.yaml"
};
static const unsigned char file_1[] = {
#embed "../../Data/Calendars/2024.yaml"
};
static const unsigned char file_2[] = {
#embed "../../Data/Calendars/2025.yaml"
};
static const unsigned char file_3[] = {
#embed "../../Data/Calendars/2026.yaml"
};
static const unsigned char file_4[] = {
#embed "../../Data/Calendars/2027.yaml"
};
static const unsigned char file_5[] = {
#embed "../../Data/CodeLists/categories.yaml"
};
static const unsigned char file_6[] = {
#embed "../../Data/CodeLists/fields.yaml"
};
static const unsigned char file_7[] = {
#embed "../../Data/CodeLists/localities.yaml"
};
static const unsigned char file_8[] = {
#embed "../../Data/Law/Editions/2023-969.yaml"
};
static const unsigned char file_9[] = {
#embed "../../Data/Law/norms.yaml"
};
static const unsigned char file_10[] = {
#embed "../../Data/Law/parameters.yaml"
};
static const unsigned char file_11[] = {
#embed "../../Data/Law/policies.yaml"
};

static const struct saikes_file files[] = {
    {"Calendars/2023.yaml", file_0, sizeof file_0},
    {"Calendars/2024.yaml", file_1, sizeof file_1},
    {"Calendars/2025.yaml", file_2, sizeof file_2},
    {"Calendars/2026.yaml", file_3, sizeof file_3},
    {"Calendars/2027.yaml", file_4, sizeof file_4},
    {"CodeLists/categories.yaml", file_5, sizeof file_5},
    {"CodeLists/fields.yaml", file_6, sizeof file_6},
    {"CodeLists/localities.yaml", file_7, sizeof file_7},
    {"Law/Editions/2023-969.yaml", file_8, sizeof file_8},
    {"Law/norms.yaml", file_9, sizeof file_9},
    {"Law/parameters.yaml", file_10, sizeof file_10},
    {"Law/policies.yaml", file_11, sizeof file_11},
};

const struct saikes_file *saikes_embedded_files(unsigned long *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
