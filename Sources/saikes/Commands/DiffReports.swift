import ArgumentParser

struct DiffReports: ParsableCommand {}
