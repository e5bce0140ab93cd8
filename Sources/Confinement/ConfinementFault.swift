/// Why a process did not start: a call of the system failed.
public struct ConfinementFault: Error, Hashable, Sendable {
    /// The folder in which no place for the process could be made; nil where the program itself did not start.
    public var place: String?
    /// The number of the fault.
    public var code: Int32
}
