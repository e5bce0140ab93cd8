public import CheckKit

/// What the price must be like, and whether the bidder is barred.
public let priceModule = CheckModule(
    name: "Price",
    title: Text(kk: "Баға", ru: "Цена", en: "Price"),
    checks: [CostMethodology(), AbnormallyLowPrice(), UnscrupulousParticipants()])
