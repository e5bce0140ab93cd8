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
static const unsigned char file_12[] = {
#embed "../../Data/ModuleTemplates/python/check.py"
};
static const unsigned char file_13[] = {
#embed "../../Data/ModuleTemplates/python/module.json"
};
static const unsigned char file_14[] = {
#embed "../../Data/ModuleTemplates/shell/check.sh"
};
static const unsigned char file_15[] = {
#embed "../../Data/ModuleTemplates/shell/module.json"
};
static const unsigned char file_16[] = {
#embed "../../Data/ModuleTemplates/swift/Package.swift"
};
static const unsigned char file_17[] = {
#embed "../../Data/ModuleTemplates/swift/Sources/Module/Check.swift"
};
static const unsigned char file_18[] = {
#embed "../../Data/ModuleTemplates/swift/Sources/Module/Wire.swift"
};
static const unsigned char file_19[] = {
#embed "../../Data/ModuleTemplates/swift/Sources/Module/main.swift"
};
static const unsigned char file_20[] = {
#embed "../../Data/ModuleTemplates/swift/build"
};
static const unsigned char file_21[] = {
#embed "../../Data/ModuleTemplates/swift/module.json"
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
    {"ModuleTemplates/python/check.py", file_12, sizeof file_12},
    {"ModuleTemplates/python/module.json", file_13, sizeof file_13},
    {"ModuleTemplates/shell/check.sh", file_14, sizeof file_14},
    {"ModuleTemplates/shell/module.json", file_15, sizeof file_15},
    {"ModuleTemplates/swift/Package.swift", file_16, sizeof file_16},
    {"ModuleTemplates/swift/Sources/Module/Check.swift", file_17, sizeof file_17},
    {"ModuleTemplates/swift/Sources/Module/Wire.swift", file_18, sizeof file_18},
    {"ModuleTemplates/swift/Sources/Module/main.swift", file_19, sizeof file_19},
    {"ModuleTemplates/swift/build", file_20, sizeof file_20},
    {"ModuleTemplates/swift/module.json", file_21, sizeof file_21},
};

const struct saikes_file *saikes_embedded_files(unsigned long *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
