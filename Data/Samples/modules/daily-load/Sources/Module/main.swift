// One request a line on standard input, one reply a line on standard output. Your check is in Check.swift.
import FoundationEssentials

let decoder = JSONDecoder()
let encoder = JSONEncoder()

while let line = readLine() {
    // A line that is no request ends the program; the host then says so.
    let request = try decoder.decode(Request.self, from: Data(line.utf8))
    write(try Reply.line(to: request, encoder))
}
