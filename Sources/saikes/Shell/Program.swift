/// What the program says of itself.
enum Program {
    /// The version that reports state.
    static let version = "0.1.0"
}

/// How the program ends, by the vocabulary of its exit codes.
enum ExitStatus: Int32 {
    case pass = 0
    case fail = 1
    case undecided = 2
    case partial = 3
    case usage = 64
    case badInput = 65
    case unavailable = 69
    case internalFault = 70
    case inputOutput = 74
}
