public import CheckKit

/// What bids of different providers share: things to look at, which accuse nobody.
public let crossBidModule = CheckModule(
    name: "CrossBid",
    title: Text(kk: "Өтінімдерді салыстыру", ru: "Сличение заявок", en: "Across bids"),
    checks: [],
    crossBidChecks: [SharedLease(), SharedLecturer(), SharedDocument()])
