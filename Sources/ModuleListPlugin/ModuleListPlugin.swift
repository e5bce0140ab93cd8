import Foundation
import PackagePlugin

/// Writes the imports and the list of the check modules that a target depends on.
///
/// Listing the folder `Plugins/` in the manifest would be cached by the manifest's text and leave a new folder out.
@main
struct ModuleListPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let modules = target.dependencies.compactMap { dependency -> String? in
            guard case .target(let module) = dependency, module.name != "CheckKit" else { return nil }
            return module.name
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "ModuleList.swift")
        return [
            .buildCommand(
                displayName: "Listing the check modules", executable: try context.tool(named: "ModuleListTool").url,
                arguments: [output.path()] + modules, outputFiles: [output])
        ]
    }
}
