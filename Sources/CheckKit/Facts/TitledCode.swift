/// A code of a closed list that people also call by a name.
public protocol TitledCode: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The name in three languages.
    var title: Text { get }
}
