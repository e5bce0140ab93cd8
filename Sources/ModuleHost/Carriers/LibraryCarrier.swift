import CheckKit
import Glibc

/// A module as a shared library inside this program: bytes through one C function, no type of Swift crosses it.
///
/// `int32_t saikes_v1_NAME(const uint8_t *request, size_t length, void (*reply)(void *context, const uint8_t *bytes,
/// size_t length), void *context)`; 0 means that `reply` was called once. Nothing limits such code, so a user names each
/// library that is trusted.
/// One caller at a time uses it, which the pool sees to.
final class LibraryCarrier: Carrier, @unchecked Sendable {
    private typealias Reply = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int) -> Void
    private typealias Function =
        @convention(c) (
            UnsafePointer<UInt8>?, Int, Reply?, UnsafeMutableRawPointer?
        ) -> Int32

    private let function: Function
    private let limits: ModuleLimits
    private var request: [UInt8] = []

    /// Loads the library, which stays loaded: what it started may still run in it.
    init(_ path: String, shownAs shown: String, symbol: String, _ limits: ModuleLimits) throws(CheckFault) {
        guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw CheckFault(
                CarrierWords.notStarted, .string(shown), .string(dlerror().map { String(cString: $0) } ?? ""))
        }
        guard let address = dlsym(library, symbol) else {
            throw CheckFault(CarrierWords.noFunction, .string(shown), .string(symbol))
        }
        function = unsafeBitCast(address, to: Function.self)
        self.limits = limits
    }

    func send(_ request: [UInt8]) { self.request = request }

    func receive(within seconds: Int) throws(CheckFault) -> [UInt8] {
        var answer = Answer()
        let code = withUnsafeMutablePointer(to: &answer) { answer in
            request.withUnsafeBufferPointer { bytes in
                function(
                    bytes.baseAddress, bytes.count,
                    { context, bytes, count in
                        guard let context, let bytes, count >= 0 else { return }
                        let answer = context.assumingMemoryBound(to: Answer.self)
                        answer.pointee.count += 1
                        answer.pointee.bytes = Array(UnsafeBufferPointer(start: bytes, count: count))
                    }, answer)
            }
        }
        guard code == 0 else { throw CheckFault(CarrierWords.libraryFault, .int(Int(code))) }
        guard answer.count == 1 else { throw CheckFault(CarrierWords.unasked) }
        guard answer.bytes.count <= limits.replyKiB * 1024 else {
            throw CheckFault(CarrierWords.flood, .int(limits.replyKiB))
        }
        return answer.bytes
    }

    func stop() {}

    /// What the library replied, and how often.
    private struct Answer {
        var bytes: [UInt8] = []
        var count = 0
    }
}
