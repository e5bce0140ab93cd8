import CheckKit
import TestSupport

/// A period from ISO texts; nil is an open side.
func period(_ start: String?, _ end: String?) -> Period { Period(startDate: start.map(day), endDate: end.map(day)) }
