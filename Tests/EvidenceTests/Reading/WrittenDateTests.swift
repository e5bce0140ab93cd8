import CheckKit
import TestSupport
import Testing

@testable import Evidence

@Suite struct WrittenDateTests {
    @Test(
        "A day is read in the forms that papers have",
        arguments: [
            "30.06.2009", "30.06.2009г.", "30.06.2009.", "(30.06.2009)", "30/06/2009", "30-06-2009", "2009-06-30",
            "2009.06.30", "30.06.09", "30 июня 2009 года", "30 июня 2009г.", "«30» июня 2009 г.", "« 30 » июня 2009",
            "30-июня 2009", "2009 жылғы 30 маусым", "2009 жылғы 30 маусымда", "2009 жылғы «30» маусымнан",
            "2009 ж. 30 маусым", "2009 жылдың 30 маусымы", "30 маусым 2009 жыл", "30 Июня 2009", "30 June 2009",
            "June 30, 2009", "30 ИЮНЯ 2009", "от 30.06.2009 № 5", "٣٠.٠٦.٢٠٠٩", "30.06.2009-01.07.2010",
        ])
    func forms(_ text: String) {
        #expect(index(text).dates.first?.day == CivilDate(iso: "2009-06-30"), "\(index(text).tokens)")
    }

    @Test(
        "What is no day is none",
        arguments: [
            "31.06.2009", "130.06.2009", "30.06.200", "30.06.20091", "30.06", "июнь 2009", "30 июня", "30.06.2009.15",
            "2009", "13/13/2013", "00.01.2000", "30 стульев 2009", "09-142-003-101-1", "мая 2009", "1.30.06",
        ])
    func none(_ text: String) { #expect(index(text).dates.isEmpty, "\(index(text).dates)") }

    @Test func `every month is known in three languages and its cases`() {
        let months = [
            ["января", "қаңтар", "January"], ["февраля", "ақпан", "February"], ["марта", "наурыз", "March"],
            ["апреля", "сәуір", "April"], ["мая", "мамыр", "May"], ["июня", "маусым", "June"],
            ["июля", "шілде", "July"], ["августа", "тамыз", "August"], ["сентября", "қыркүйек", "September"],
            ["октября", "қазан", "October"], ["ноября", "қараша", "November"], ["декабря", "желтоқсан", "December"],
        ]
        for (number, names) in months.enumerated() {
            let day = CivilDate(year: 2024, month: number + 1, day: 9)
            for name in names { #expect(index("9 \(name) 2024").dates.map(\.day) == [day], "\(name)") }
            #expect(index("2024 жылғы 9 \(names[1])нан бастап").dates.map(\.day) == [day])
        }
    }

    @Test func `any day is read back from each way of writing it`() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            guard
                let day = CivilDate(
                    year: random.number(1900...2199), month: random.number(1...12), day: random.number(1...28))
            else { continue }
            for text in [day.description, day.written(in: .ru), "с \(day.written(in: .kk)) г."] {
                #expect(index(text).dates.map(\.day) == [day], "\(text)")
            }
        }
    }

    @Test(
        "Two days are a period where words or a dash join them",
        arguments: [
            "с 01.05.2025 по 30.04.2026", "с 1 мая 2025 года по 30 апреля 2026 года включительно",
            "01.05.2025 – 30.04.2026", "01.05.2025-30.04.2026",
            "2025 жылғы 1 мамырдан бастап 2026 жылғы 30 сәуірге дейін",
            "2025 жылғы 1 мамырдан 2026 жылғы 30 сәуірге дейін", "from 1 May 2025 to 30 April 2026",
        ])
    func periods(_ text: String) {
        let period = WrittenPeriod.all(in: index(text)).first
        #expect(period?.start == CivilDate(iso: "2025-05-01") && period?.end == CivilDate(iso: "2026-04-30"))
    }

    @Test(
        "Two days beside each other are no period",
        arguments: ["от 01.05.2025 и от 30.04.2026", "30.04.2026 по 01.05.2025", "01.05.2025 30.04.2026"])
    func noPeriod(_ text: String) { #expect(WrittenPeriod.all(in: index(text)).isEmpty) }
}
