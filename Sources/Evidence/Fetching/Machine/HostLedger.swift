/// What each server has cost, so that one that is down does not eat the run.
///
/// A server has a stock of retries that successes refill a little, as a bucket of tokens; and one that could not be spoken to
/// many times in a row is asked no more.
public struct HostLedger: Sendable {
    /// Retries that a server begins with, and the most that it can have.
    public static let retries = 20.0
    /// What a success gives back.
    public static let refill = 0.2
    /// Failures in a row to speak to a server after which it is given up.
    public static let failuresInARow = 8

    private struct Account {
        var retries = HostLedger.retries
        var failures = 0
    }

    private var accounts: [String: Account] = [:]

    /// Makes a ledger in which nobody has cost anything.
    public init() {}

    /// Whether a server is asked no more.
    public func hasGivenUp(_ server: String) -> Bool {
        (accounts[server]?.failures ?? 0) >= Self.failuresInARow
    }

    /// Takes one retry from a server's stock; false where there is none.
    mutating func spendRetry(_ server: String) -> Bool {
        var account = accounts[server] ?? Account()
        guard account.retries >= 1, account.failures < Self.failuresInARow else { return false }
        account.retries -= 1
        accounts[server] = account
        return true
    }

    /// Remembers that a server answered.
    mutating func noteAnswer(_ server: String) {
        var account = accounts[server] ?? Account()
        account.failures = 0
        account.retries = min(account.retries + Self.refill, Self.retries)
        accounts[server] = account
    }

    /// Remembers that a server could not be spoken to.
    mutating func noteFailure(_ server: String) { accounts[server, default: Account()].failures += 1 }
}
