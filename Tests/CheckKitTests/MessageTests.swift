import CheckKit
import TestSupport
import Testing

@Suite struct NounTests {
    @Test(
        "A Russian noun follows its number",
        arguments: [
            (0, "0 дней"), (1, "1 день"), (2, "2 дня"), (4, "4 дня"), (5, "5 дней"), (11, "11 дней"), (12, "12 дней"),
            (14, "14 дней"), (20, "20 дней"), (21, "21 день"), (22, "22 дня"), (101, "101 день"), (111, "111 дней"),
            (112, "112 дней"), (121, "121 день"), (151, "151 день"), (1011, "1011 дней"), (-1, "-1 день"),
            (-11, "-11 дней"), (-151, "-151 день"), (Int.min, "-9223372036854775808 дней"),
        ])
    func russian(_ number: Int, _ expected: String) { #expect(Noun.day.counted(number, in: .ru) == expected) }

    @Test(
        "What is lacking takes the genitive",
        arguments: [(1, "1 дня"), (2, "2 дней"), (5, "5 дней"), (11, "11 дней"), (21, "21 дня"), (151, "151 дня")])
    func lacking(_ number: Int, _ expected: String) { #expect(Noun.lackingDay.counted(number, in: .ru) == expected) }

    @Test func `English has two forms and Kazakh one`() {
        #expect(
            [-1, 0, 1, 2, 21, 111].map { Noun.seat.counted($0, in: .en) } == [
                "-1 seat", "0 seats", "1 seat", "2 seats", "21 seats", "111 seats",
            ])
        #expect([1, 2, 5, 11].map { Noun.day.counted($0, in: .kk) } == ["1 күн", "2 күн", "5 күн", "11 күн"])
    }

    @Test func `nouns are the same when every form is, and sameness agrees with hashing`() {
        let twin = Noun(kk: "күн", ru: ("день", "дня", "дней"), en: ("day", "days"))
        #expect(twin == .day)
        #expect(twin.hashValue == Noun.day.hashValue)
        #expect(Noun.day != .lackingDay)
    }
}

@Suite struct MessageTests {
    private func message(_ template: String, _ arguments: Message.Argument...) -> String {
        Message(Text(verbatim: template), arguments: arguments).rendered(in: .ru)
    }

    @Test func `places are filled by number, in any order and more than once`() {
        #expect(message("{1} из {0}, {1}", .int(11), .int(4)) == "4 из 11, 4")
        #expect(message("{0}{1}", .string("a"), .string("b")) == "ab")
    }

    @Test func `a place without a value and a brace that is no place stay as they are`() {
        #expect(message("{0} и {2}", .int(1), .int(2)) == "1 и {2}")
        #expect(message("{x} {0", .int(1)) == "{x} {0")
        #expect(message("{-1} {0}", .int(1)) == "{-1} 1")
        #expect(message("{0}") == "{0}")
    }

    @Test func `braces that are no places part the pieces as they part the sentence`() {
        let values = (0..<12).map { Message.Argument.string("v\($0)") }
        func filled(_ template: String) -> String {
            Message(Text(verbatim: template), arguments: values).rendered(in: .kk)
        }
        #expect(filled("{10}{11}{12}") == "v10v11{12}")
        #expect(filled("}{{0}{") == "}{{0}{")
        #expect(filled("{+1}{ 1}{}{١}{00}") == "v1{ 1}{}{١}v0")
        #expect(filled("ұзақ мәтін, ұзақ {1}, тағы ұзақ {2}") == "ұзақ мәтін, ұзақ v1, тағы ұзақ v2")
    }

    @Test func `the pieces of a message are its sentence`() {
        let inner = Message(Text(kk: "қ {0}", ru: "р {0}", en: "e {0}"), .count(-21, .day))
        let message = Message(
            Text(kk: "{1}{0}", ru: "а {0} б {1}", en: "{0}"), .list([.message(inner), .int(.min)]), .string("é"))
        for language in Language.allCases {
            var bytes: [UInt8] = []
            message.forEachPiece(in: language) { bytes.append(contentsOf: $0) }
            #expect(String(decoding: bytes, as: UTF8.self) == message.rendered(in: language))
        }
        #expect(message.rendered(in: .ru) == "а р -21 день, -9223372036854775808 б é")
    }

    @Test func `a value that looks like a place is not filled again`() {
        #expect(message("{0} {1}", .string("{1}"), .string("x")) == "{1} x")
    }

    @Test func `every kind of value is written in the language that is asked for`() throws {
        let share = try #require(Rational(4, 11))
        let inner = Message(Text(kk: "қ {0}", ru: "р {0}", en: "e {0}"), .int(7))
        let sentence = Message(
            Text(kk: "{0}|{1}|{2}|{3}|{4}", ru: "{0}|{1}|{2}|{3}|{4}", en: "{0}|{1}|{2}|{3}|{4}"),
            .date(day("2026-05-04")), .count(151, .day), .percent(share), .message(inner),
            .list([.int(1), .text(Text(kk: "қ", ru: "р", en: "e"))]))
        #expect(sentence.rendered(in: .en) == "2026-05-04|151 days|36.4%|e 7|1, e")
        #expect(sentence.rendered(in: .ru).hasPrefix("04.05.2026|151 день|36,4"))
        #expect(sentence.rendered(in: .kk).hasSuffix("|қ 7|1, қ"))
        #expect(sentence.text.en == sentence.rendered(in: .en))
        #expect(Message(Text(verbatim: "{0}"), .list([])).rendered(in: .en).isEmpty)
    }

    @Test func `a stated name answers in every language from the nearest that is stated`() {
        #expect(StatedName(ru: "р")[.kk] == "р")
        #expect(StatedName(kk: "қ", en: "e")[.ru] == "қ")
        #expect(StatedName(en: "e")[.kk] == "e")
        #expect(StatedName()[.ru].isEmpty)
        #expect(StatedName("x").forms == ["x"])
        #expect(StatedName(kk: "қ", ru: "р", en: "р").forms == ["қ", "р"])
    }
}
