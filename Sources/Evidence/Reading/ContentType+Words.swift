public import CheckKit

extension ContentType {
    /// How people call it.
    public var title: Text {
        switch self {
        case .pdf: Text(verbatim: "PDF")
        case .png, .jpeg: Text(kk: "сурет", ru: "изображение", en: "a picture")
        case .ole: Text(kk: "ескі Word немесе Excel", ru: "старый Word или Excel", en: "old Word or Excel")
        case .cms: Text(kk: "қолтаңба (CMS)", ru: "подпись (CMS)", en: "a signature (CMS)")
        case .xml: Text(verbatim: "XML")
        case .text: Text(kk: "мәтін", ru: "текст", en: "text")
        case .zip: Text(kk: "мұрағат (ZIP)", ru: "архив (ZIP)", en: "an archive (ZIP)")
        case .docx: Text(verbatim: "Word")
        case .xlsx: Text(verbatim: "Excel")
        case .pptx: Text(verbatim: "PowerPoint")
        case .odt: Text(kk: "OpenDocument мәтіні", ru: "текст OpenDocument", en: "OpenDocument text")
        case .ods: Text(kk: "OpenDocument кестесі", ru: "таблица OpenDocument", en: "OpenDocument spreadsheet")
        case .webPage: Text(kk: "веб-бет", ru: "веб-страница", en: "a web page")
        case .other: Text(kk: "белгісіз дерек", ru: "неизвестные данные", en: "unknown data")
        }
    }
}
