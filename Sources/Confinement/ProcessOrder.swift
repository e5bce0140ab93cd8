import CProcess
import Glibc

/// A program to start, and what it may use.
public struct ProcessOrder: Sendable {
    /// The program, an absolute path.
    public var program: String
    /// Its arguments, without its name.
    public var arguments: [String]
    /// The folder whose names it may list.
    public var folder: String
    /// Its own files that it may read.
    public var files: [String] = []
    /// Whether it may start further processes.
    public var startsProcesses = false
    /// What it may use.
    public var limits: ProcessLimits

    /// Makes an order for a program that starts no other and reads no file but itself and the system's.
    public init(program: String, arguments: [String], folder: String, limits: ProcessLimits) {
        self.program = program
        self.arguments = arguments
        self.folder = folder
        self.limits = limits
    }

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
                                            address_space: UInt64(limits.memoryMiB) << 20,
                                            file_size: UInt64(limits.fileMiB) << 20,
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
