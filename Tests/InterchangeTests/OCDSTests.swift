import CheckKit
import Compliance
import Interchange
import Notation
import TestSupport
import Testing

/// A tender of OCDS data: the real files beside the repository, and small ones made here.
@Suite struct OCDSTests {
    private static func reader() throws -> FactsReader { FactsReader(fields: try LawLoader.load().fields) }

    private static func real(_ path: String) throws -> (Tender?, FactsReader) {
        var reader = try reader()
        let tender = reader.tender("\(samples)/ocds/\(path)")
        return (tender, reader)
    }

    private func made(_ json: String) throws -> (Tender?, [Fault]) {
        var reader = try Self.reader()
        let node = try Source(name: "o.json", notation: .json, bytes: Array(json.utf8)).parse()
        return (reader.tender(node, file: "o.json", .json), reader.faults)
    }

    private func release(_ tender: String, date: String = "2026-01-01", more: String = "") -> String {
        #"{"ocid": "o-1", "id": "r", "date": "\#(date)", "tag": ["tender"], "tender": {\#(tender)}\#(more)}"#
    }

    @Test(
        "Real releases, packages and records have their tender",
        .enabled(if: hasSamples, "the real files do not lie beside the repository"),
        arguments: [
            (
                "real/ocdskit-compiled-release-1.json", "OCDS-87SD3T-AD-SF-DRM-063-2015",
                "ARRENDAMIENTO DE BIENES INFORMÁTICOS", 131_126_400
            ),
            (
                "real/ocdskit-compiled-release-2.json", "OCDS-87SD3T-AD-SF-DRM-065-2015",
                "RENOVACIÓN DEL LICENCIAMIENTO SELECT BENTLEY", 147_156_672
            ),
            (
                "real/ocdskit-release-package-1.json", "OCDS-87SD3T-AD-SF-DRM-063-2015",
                "ARRENDAMIENTO DE BIENES INFORMÁTICOS", 131_126_400
            ),
            (
                "real/ocdskit-release-package_encoding-utf-8.json", "OCDS-87SD3T-SEFIN-DRM-AD-024-2016",
                "MANTENIMIENTO A MÁQUINA CORTADORA", 19_381_739
            ),
            ("real/ocdskit-record-package-1.json", "993235", "SERVICIO DE ASESORÍA EXTERNA DE SEGUROS PARA EL INAH", 0),
            (
                "fictional-example-1.1/record-withversions.json", "ocds-213czf-000-00001-01-tender",
                "Planned cycle lane improvements", 110_000_000
            ),
            (
                "fictional-example-1.1/ocds-213czf-000-00001-02-tender.json", "ocds-213czf-000-00001-01-tender",
                "Planned cycle lane improvements", 110_000_000
            ),
        ])
    func real(_ path: String, _ id: String, _ title: String, _ amount: Int) throws {
        let (read, reader) = try Self.real(path)
        let tender = try #require(read)
        #expect(reader.isClean)
        #expect(reader.warnings.count == 1)
        #expect(tender.id == id)
        #expect(tender.title?[.ru] == title)
        // None of these states lots: there is one, of the whole tender.
        #expect(tender.lots?.map(\.id) == ["1"])
        #expect(tender.lots?.first?.value?.minorUnits == amount)
        // What OCDS does not state is not stated.
        #expect(tender.lots?.first?.subject == nil)
        #expect(tender.lots?.first?.contingent == nil)
        #expect(tender.lots?.first?.qualification == nil)
    }

    @Test(
        "A real tender states its buyer, method and days",
        .enabled(if: hasSamples, "the real files do not lie beside the repository"))
    func details() throws {
        let mexican = try #require(try Self.real("real/ocdskit-compiled-release-1.json").0)
        #expect(mexican.method == .other)
        #expect(mexican.procuringEntity?.name?[.en] == "SECRETARÍA DE FINANZAS")
        #expect(mexican.procuringEntity?.identifier == nil)
        #expect(mexican.procuringEntity?.address?.locality == "MÉXICO D. F.")
        #expect(mexican.tenderPeriod == Period(startDate: day("2015-12-22"), endDate: day("2015-12-22")))
        #expect(mexican.lots?.first?.value?.currency == "MXN")
        let barnet = try #require(
            try Self.real("fictional-example-1.1/ocds-213czf-000-00001-03-tenderAmendment.json").0)
        #expect(barnet.method == .competition)
        #expect(barnet.tenderPeriod?.endDate == day("2010-04-08"))
        #expect(barnet.lots?.first?.contractPeriod == Period(startDate: day("2010-07-01"), endDate: day("2011-06-30")))
        #expect(try Self.real("real/ocdskit-record-package-1.json").0?.method == .singleSource)
    }

    @Test(
        "Planning is no tender in every file that has none",
        .enabled(if: hasSamples, "the real files do not lie beside the repository"),
        arguments: [
            "fictional-example-1.1/ocds-213czf-000-00001-05-contract.json",
            "fictional-example-1.1/ocds-213czf-000-00001-06-implementation.json",
        ])
    func withoutTender(_ path: String) throws {
        let (tender, reader) = try Self.real(path)
        #expect(tender == nil)
        #expect(
            reader.faults.map { $0.message.rendered(in: .en) } == [
                "this OCDS file has no tender: a release with a “tender” section is needed"
            ])
    }

    @Test(
        "A file in ISO-8859-1 is refused for its encoding",
        .enabled(if: hasSamples, "the real files do not lie beside the repository"))
    func encoding() throws {
        let (tender, reader) = try Self.real("real/ocdskit-release-package_encoding-iso-8859-1.json")
        #expect(tender == nil)
        #expect(reader.faults.map(\.kind) == [.encoding])
        #expect(reader.faults.first?.message.rendered(in: .ru).contains("UTF-8") == true)
    }

    @Test func `of several releases the latest with a tender counts, whatever their order`() throws {
        let early = release(#""id": "T", "title": "early""#, date: "2026-01-01")
        let late = release(#""id": "T", "title": "late""#, date: "2026-03-01")
        let award = #"{"ocid": "o-1", "id": "a", "date": "2026-05-01", "tag": ["award"]}"#
        for list in [[early, late, award], [late, award, early]] {
            let package = #"{"uri": "u", "releases": [\#(list.joined(separator: ","))]}"#
            #expect(try made(package).0?.title?[.ru] == "late")
            let record = #"{"records": [{"ocid": "o-1", "releases": [\#(list.joined(separator: ","))]}]}"#
            #expect(try made(record).0?.title?[.ru] == "late")
        }
    }

    @Test func `lots are taken with their values, and the tender's own only where there is one lot`() throws {
        let value =
            #""value": {"amount": 500, "currency": "KZT"}, "contractPeriod": {"startDate": "2026-06-01T00:00:00Z"}"#
        let two = try #require(
            try made(
                release(
                    #""id": "T", \#(value), "lots": [{"id": "A", "title": "a", "value": {"amount": 7.5}}, {"title": "b"}]"#
                )
            ).0)
        #expect(two.lots?.map(\.id) == ["A", "2"])
        #expect(two.lots?.map(\.value?.minorUnits) == [750, nil])
        #expect(two.lots?.map(\.contractPeriod) == [nil, nil])
        let one = try #require(try made(release(#""id": "T", \#(value), "lots": [{"id": "A"}]"#)).0)
        #expect(one.lots?.first?.value == Money(minorUnits: 50_000, currency: "KZT"))
        #expect(one.lots?.first?.contractPeriod?.startDate == day("2026-06-01"))
    }

    @Test func `the buyer is completed from the parties, and only a BIN is an identifier`() throws {
        let parties =
            #", "buyer": {"id": "P"}, "parties": [{"id": "P", "name": "Аппарат", "identifier": {"scheme": "KZ-BIN", "id": "261040001012"}, "address": {"locality": "Астана", "streetAddress": "ул."}}]"#
        let body = try #require(try made(release(#""id": "T""#, more: parties)).0?.procuringEntity)
        #expect(body.name?[.ru] == "Аппарат")
        #expect(body.identifier == Identifier(scheme: .bin, id: "261040001012"))
        #expect(body.address?.locality == "Астана")
        #expect(body.address?.street == "ул.")
        #expect(body.bodyType == nil)
        let foreign = parties.replacing("KZ-BIN", with: "GB-LAC")
        #expect(try made(release(#""id": "T""#, more: foreign)).0?.procuringEntity?.identifier == nil)
    }

    @Test(
        "Methods map where they mean the same",
        arguments: [
            ("open", .competition), ("direct", .singleSource), ("selective", .other), ("limited", .other),
            ("whatever", nil),
        ]
            as [(String, ProcurementMethod?)])
    func method(_ stated: String, _ method: ProcurementMethod?) throws {
        #expect(try made(release(#""id": "T", "procurementMethod": "\#(stated)""#)).0?.method == method)
    }

    @Test func `days that are none, an end before the start and amounts that are none are not stated`() throws {
        let tender = try #require(
            try made(
                release(
                    #""id": 12, "tenderPeriod": {"startDate": "soon", "endDate": "2026-02-30"}, "value": {"amount": -1}, "contractPeriod": {"startDate": "2026-06-02", "endDate": "2026-06-01"}"#
                )
            ).0)
        #expect(tender.id == "12")
        #expect(tender.tenderPeriod == nil)
        #expect(tender.lots?.first?.value == nil)
        #expect(tender.lots?.first?.contractPeriod == nil)
    }

    @Test func `a tender without a number takes that of its process`() throws {
        #expect(try made(release(#""title": "x""#)).0?.id == "o-1")
    }

    @Test func `what is neither ours nor OCDS is asked for its format`() throws {
        let (tender, faults) = try made(#"{"title": "x"}"#)
        #expect(tender == nil)
        #expect(faults.map(\.kind).contains(.missingKey))
        #expect(faults.first?.message.rendered(in: .ru).contains("format: saikes/tender/1") == true)
    }
}
