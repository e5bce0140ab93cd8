import CheckKit

/// The smallest changes that bring a set of lecturers to the required share, each by itself enough.
///
/// With s staff of n and the share p/q, what is lacking is p·n − q·s. Making one external lecturer staff moves it by q,
/// hiring one staff lecturer by q − p, dropping one external lecturer by p.
struct StaffShareFixes {
    /// The changes.
    let all: [Finding.Fix]
    /// The changes in one sentence.
    let sentence: Message

    init(_ count: StaffCount, _ share: Rational) {
        let lacking = share.numerator * count.total - share.denominator * count.staff
        let external = count.total - count.staff
        var fixes: [Finding.Fix] = []
        func offer(_ action: String, by step: Int, of: Int?, _ text: Text) {
            guard lacking > 0, step > 0 else { return }
            let number = (lacking + step - 1) / step
            if let of, number > of { return }
            let counted = action == "drop" ? Message.Argument.count(number, Self.external) : .int(number)
            let arguments = [counted] + (of.map { [.int($0)] } ?? [])
            fixes.append(
                Finding.Fix(action: action, count: number, of: of, message: Message(text, arguments: arguments)))
        }
        offer("makeStaff", by: share.denominator, of: external, Self.makeStaff)
        offer("hire", by: share.denominator - share.numerator, of: nil, Self.hire)
        // Dropping everybody who is not staff is no cure where nobody is staff: nobody would be left.
        if count.staff > 0 { offer("drop", by: share.numerator, of: external, Self.drop) }
        all = fixes
        let places = [Self.one, Self.two, Self.three]
        sentence = Message(
            fixes.isEmpty ? Text(verbatim: "") : places[fixes.count - 1],
            arguments: fixes.map { .message($0.message) })
    }

    static let makeStaff = Text(
        kk: "сырттан тартылған {1} лектордан {0} адамды штатқа алу", ru: "перевести в штат {0} из {1}",
        en: "make {0} of {1} staff")
    static let hire = Text(
        kk: "штатқа {0} лектор қабылдау", ru: "нанять {0}", en: "hire {0}")
    static let drop = Text(
        kk: "сырттан тартылған {1} лектордан {0} шығару", ru: "убрать {0} из {1}",
        en: "drop {0} of {1}")
    static let external = Noun(
        kk: "адамды", ru: ("внешнего", "внешних", "внешних"), en: ("external lecturer", "external lecturers"))
    static let one = Text(kk: "жеткілікті: {0}", ru: "довольно: {0}", en: "enough: {0}")
    static let two = Text(
        kk: "біреуі жеткілікті: {0} немесе {1}", ru: "довольно одного: {0} или {1}", en: "one is enough: {0}, or {1}")
    static let three = Text(
        kk: "біреуі жеткілікті: {0}, немесе {1}, немесе {2}", ru: "довольно одного: {0}, или {1}, или {2}",
        en: "one is enough: {0}, or {1}, or {2}")
}
