import CheckKit
enum DegreeExamples { static let all: [Example] = [] }
enum PracticeExamples { static let all: [Example] = [] }
enum ShareExamples { static let all: [Example] = [] }
