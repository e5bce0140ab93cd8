public import CheckKit

/// A flag and the lot among whose bids it was raised.
public struct RaisedFlag: Hashable, Sendable {
    /// The lot.
    public var lot: String?
    /// The flag.
    public var flag: Flag

    /// Makes a flag of a lot.
    public init(lot: String?, _ flag: Flag) {
        self.lot = lot
        self.flag = flag
    }
}
