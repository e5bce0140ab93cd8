public import CheckKit

/// The check modules that are part of the program; the list itself is written when the program is built.
public enum BuiltInModules {
    /// The modules, in the order in which the manifest names them.
    public static var all: [CheckModule] { ModuleList.all }
}
