import Foundation

/// The servers of `Tests/Servers/hostile.py`, shared by all tests of the run.
public final class HostileServer: Sendable {
    /// The one that runs.
    public static let shared = HostileServer()
    /// The certificate that the tests trust.
    public let authorities: String
    /// Its ports, by what listens there.
    public let ports: [String: Int]
    private let process: Process
    /// The servers end when nobody holds their input any more, also where the tests crash.
    private let input = Pipe()

    private struct Greeting: Decodable {
        let ports: [String: Int]
        let authorities: String
    }

    private init() {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-W", "ignore", "\(Repository.root)/Tests/Servers/hostile.py"]
        (process.standardInput, process.standardOutput) = (input, output)
        self.process = process
        var line: [UInt8] = []
        do {
            try process.run()
            while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
                line.append(byte)
            }
            let greeting = try JSONDecoder().decode(Greeting.self, from: Data(line))
            (ports, authorities) = (greeting.ports, greeting.authorities)
        } catch {
            fatalError("the hostile servers do not start: \(error)")
        }
    }

    /// An address of the server of a kind.
    public func url(_ path: String, _ kind: String = "http", host: String = "127.0.0.1") -> String {
        let scheme = kind == "http" ? "http" : "https"
        return "\(scheme)://\(host):\(ports[kind] ?? 0)/\(path)"
    }
}
