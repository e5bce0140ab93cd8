import CProcess
import Glibc

/// A program to start, and what it may use.
struct ProcessOrder: Sendable {
    /// The program, an absolute path.
    var program: String
    /// The program as a reader knows it.
    var shownProgram: String
    /// Its arguments, without its name.
    var arguments: [String]
    /// The folder whose names it may list.
    var folder: String
    /// Its own files that it may read.
    var files: [String]
    /// Whether it may start further processes.
    var startsProcesses: Bool
    var limits: ModuleLimits

    /// What every program may read and run: the system's programs and libraries, nothing of any person.
    private static let system = [
        "/usr", "/bin", "/sbin", "/lib", "/lib64", "/lib32", "/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime",
    ]

    /// An environment that tells nothing of the host and keeps programs from depending on it.
    private static func environment(_ directory: String) -> [String] {
        [
            "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "TZ=UTC", "HOME=\(directory)", "TMPDIR=\(directory)",
            "PYTHONDONTWRITEBYTECODE=1", "PYTHONHASHSEED=0",
        ]
    }

    /// Hands the order to C; everything lives as long as the body.
    func withPlan(
        _ directory: String, _ errors: Int32, _ body: (UnsafePointer<saikes_plan>) -> Int32
    ) -> Int32 {
        CStrings.with([program] + arguments) { arguments in
            CStrings.with(Self.environment(directory)) { environment in
                CStrings.with(Self.system + [program] + files) { readable in
                    program.withCString { program in
                        directory.withCString { directory in
                            folder.withCString { folder in
                                readable.withMemoryRebound(to: UnsafePointer<CChar>?.self, capacity: 1) { readable in
                                    var plan = saikes_plan(
                                        program: program, arguments: arguments, environment: environment,
                                        directory: directory, readable: readable, listable: folder,
                                        may_start_processes: startsProcesses ? 1 : 0, errors: errors,
                                        limits: saikes_limits(
                                            cpu_seconds: UInt64(limits.cpuSeconds),
                                            address_space: UInt64(limits.memoryMiB) << 20, file_size: 1 << 20,
                                            open_files: UInt64(limits.openFiles)))
                                    return body(&plan)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Lists of strings for C.
enum CStrings {
    /// Calls the body with a list that ends in a null pointer.
    static func with<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            // The null pointer at the end is an element, so the list is never empty.
            guard let base = buffer.baseAddress else { preconditionFailure("a list with an element has an address") }
            return body(base)
        }
    }
}
