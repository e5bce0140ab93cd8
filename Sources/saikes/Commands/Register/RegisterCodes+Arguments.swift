public import ArgumentParser
public import CheckKit
public import Register

extension CheckKit.EvidenceType: ExpressibleByArgument {}
extension AppealGround: ExpressibleByArgument {}
extension DecisionAction: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension Vote: ExpressibleByArgument {}
