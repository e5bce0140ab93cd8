/// One address that is to be fetched, and how far that has come.
public struct FetchPlanItem: Hashable, Sendable {
    /// How far it has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// It is still to be asked.
        case pending
        /// It is in the store.
        case done
        /// It is given up.
        case failed
    }

    /// The address as it is to be asked.
    public var url: String
    /// How far it has come.
    public var state: State
    /// How many attempts were made since it was planned.
    public var attempts: Int
    /// Why the last attempt failed, the record's code; nil where none did.
    public var reason: String?
    /// The place in the log of the last attempt; nil where none was made.
    public var index: Int?
}
