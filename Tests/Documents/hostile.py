#!/usr/bin/env python3
"""Writes documents that are broken, hostile or odd into a folder, for the tests of the reader. Argument: the folder."""
import io
import pathlib
import subprocess
import sys
import zipfile
import zlib

folder = pathlib.Path(sys.argv[1])
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/>'
         '{more}</Types>')


def pdf(objects, root=1):
    """A PDF of objects, the first of which is the catalogue."""
    text, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        content = content if isinstance(content, bytes) else content.encode()
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return text + (b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                   % (len(places) + 1, table, len(places) + 1, root, len(text)))


def stream(content, more="", packed=False):
    content = content if isinstance(content, bytes) else content.encode()
    if packed:
        content, more = zlib.compress(content, 9), more + " /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more.encode(), content)


def paged(content, resources="/Font << /F1 5 0 R >>", font="<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
          count=1, kids="[3 0 R]"):
    return pdf(["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids {kids} /Count {count} >>",
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >> >>",
                content, font])


def docx(document, types=None, more=(), part="word/document.xml"):
    bytes_ = io.BytesIO()
    with zipfile.ZipFile(bytes_, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types or TYPES.format(part=part, kind="wordprocessingml.document", more=""))
        if document is not None:
            archive.writestr(part, document)
        for name, content in more:
            archive.writestr(name, content)
    return bytes_.getvalue()


def body(inner):
    return f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{inner}</w:body></w:document>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


line = stream("BT /F1 12 Tf 40 700 Td (Seats: 48, signed 30.06.2009) Tj ET")
good = paged(line)
write = {
    "good.pdf": good,
    "junk-before.pdf": b"\r\n \xef\xbb\xbf" + good,
    "truncated.pdf": good[:60],
    "no-xref.pdf": good[:good.index(b"xref")],
    "million.pdf": paged(line, count=1000000),
    "no-pages.pdf": paged(line, count=0, kids="[]"),
    "own-parent.pdf": paged(line, count=5, kids="[2 0 R]"),
    "no-catalogue.pdf": pdf(["<< /Type /Font >>"]),
    "deep.pdf": paged(line, resources="/X " + "[" * 200000),
    "bomb.pdf": paged(stream(b" " * (1 << 30), packed=True)),
    "objects.pdf": pdf(["<< /Type /Catalog /Pages 2 0 R >>",
                        stream(b"1 0 " * 50000000, "/Type /ObjStm /N 100000000 /First 10", packed=True)]),
    "image.pdf": paged(stream("q 595 0 0 842 0 0 cm /I Do Q"), resources="/XObject << /I 5 0 R >>",
                       font=stream(b"\0" * 100, "/Type /XObject /Subtype /Image /Width 10 /Height 10 "
                                   "/ColorSpace /DeviceGray /BitsPerComponent 8")),
    "no-unicode.pdf": paged(stream("BT /F1 12 Tf 40 700 Td <E001E002E003E004> Tj ET"),
                            font="<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts "
                                 "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo "
                                 "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"),
    "empty.pdf": b"", "byte.pdf": b"%", "zeros.pdf": b"\0" * 4096, "html.pdf": b"<!DOCTYPE html><p>Please log in",
    "only-header.pdf": b"%PDF-1.7\n",
    "good.docx": docx(body(paragraph("Орын саны: 48") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                           "<w:del><w:r><w:t>deleted</w:t></w:r></w:del><w:r><w:t>Мерзімі 2026 жылғы</w:t><w:br/>"
                           "<w:t>5 қаңтар</w:t></w:r></w:p>")),
    "header.docx": docx(body(paragraph("text")), TYPES.format(
        part="word/document.xml", kind="wordprocessingml.document",
        more='<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.'
             'wordprocessingml.header+xml"/>'),
        [("word/header1.xml", f'<w:hdr xmlns:w="{WORD}">{paragraph("БИН 260940000507")}</w:hdr>')]),
    "jpeg.docx": b"\xff\xd8\xff\xe0" + b"\0" * 50,
    "text.docx": "просто текст".encode(),
    "bomb.docx": docx(body(paragraph("a" * (300 << 20)))),
    "laughs.docx": docx('<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)) + "]>" + body(paragraph("&j;"))),
    "entity.docx": docx('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + body(paragraph("&a;"))),
    "traversal.docx": docx(body(paragraph("fine")), more=[("../../../../tmp/saikes-was-here", "x"), ("/etc/x", "y")]),
    "long.docx": docx(body(paragraph("abc def " * 1500000))),
    "nested.docx": docx(None, types="<x/>", more=[("inner.docx", docx(body(paragraph("inner"))))]),
    "deep.docx": docx(body("<w:p>" * 300000)),
    "no-main.docx": docx(None),
    "bad-xml.docx": docx("<w:document><unclosed"),
    "outside.docx": docx(body(paragraph("x")), TYPES.format(
        part="../../etc/passwd", kind="wordprocessingml.document", more="")),
    "cut.docx": docx(body(paragraph("x" * 1000)))[:-40],
    "many.docx": docx(body(paragraph("x")), more=[(f"e{n}", "") for n in range(20001)]),
    "table.xlsx": docx("<x/>", TYPES.format(part="xl/workbook.xml", kind="spreadsheetml.sheet", more=""),
                       part="xl/workbook.xml"),
    "locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 99,
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "cyrillic.txt": "Справка: 48 мест\r\n30.06.2009".encode("cp1251"),
    "wide.txt": "Орын саны 48".encode("utf-16"),
    "cut.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0",
}
locked = bytearray(write["good.docx"])
for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
    start = locked.find(signature)
    while start >= 0:
        locked[start + place] |= 1
        start = locked.find(signature, start + 1)
write["locked-entries.docx"] = bytes(locked)
for name, content in write.items():
    (folder / name).write_bytes(content)
for name, password in (("encrypted.pdf", "secret"), ("owner.pdf", "")):
    subprocess.run(["qpdf", "--encrypt", password, "owner", "256", "--", folder / "good.pdf", folder / name], check=True)
