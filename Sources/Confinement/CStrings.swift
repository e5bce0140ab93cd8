import Glibc

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
