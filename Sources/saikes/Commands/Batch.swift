import ArgumentParser

struct Batch: ParsableCommand {}
