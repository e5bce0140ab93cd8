import Glibc

/// Lists of strings for C.
enum CStrings {
    /// Calls the body with a list that ends in a null pointer.
    static func with<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
        for (place, string) in strings.enumerated() { (list + place).initialize(to: strdup(string)) }
        (list + strings.count).initialize(to: nil)
        defer {
            for place in strings.indices { free(list[place]) }
            list.deallocate()
        }
        return body(list)
    }
}
