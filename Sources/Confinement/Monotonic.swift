import Glibc

/// A clock that only runs forward, for limits; no result depends on it.
public enum Monotonic {
    /// Nanoseconds from some point in the past.
    public static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
