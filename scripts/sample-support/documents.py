#!/usr/bin/env python3
"""Writes the sample documents that have text, and puts their hashes into the dossiers that name them.

Run from the project's folder. All names and numbers are made up; one lease ends earlier than its dossier says.
"""
import hashlib
import pathlib
import re

BIDS = pathlib.Path("Data/Samples/tender/bids")
DOCUMENTS = {
    "bilim-diplomas-1.pdf": [
        ["Диплом кандидата наук", "№ 0012345", "Решением диссертационного совета от 30 июня 2009 года",
         "Ахметову Ерлану Сериковичу", "присуждена учёная степень кандидата экономических наук"],
        ["Магистр дипломы / Диплом магистра", "2014 жылғы 27 маусым", "Сейтқали Айгерим Болатқызы",
         "магистр государственного управления"],
    ],
    "bilim-esutd.pdf": [[
        "Единая система учёта трудовых договоров", "Выписка от 27.04.2026",
        "Работодатель: ТОО «Учебный центр «Білім», БИН 260940000507",
        "Ахметов Ерлан Серикович, принят 03.09.2018", "Сейткали Айгерим Болаткызы, принята 02.09.2019",
        "Павлова Ирина Викторовна, принята 13.01.2020", "Жұмабек Нұрлан Асқарұлы, принят 01.02.2021",
        "Тулегенова Динара Маратовна, принята 01.09.2022", "Соколов Андрей Петрович, принят 09.01.2023",
    ]],
    "bilim-passport.pdf": [[
        "Технический паспорт", "Караганда, ул. Учебная", "01.10.2018",
        "Зал 1: кадастровый номер 09-142-003-101-1, 96 кв. м, 36 мест",
        "Зал 2: кадастровый номер 09-142-003-115-2, 120 кв. м, 40 мест",
    ]],
    "bilim-lease.pdf": [[
        "Договор аренды зала 2", "20 декабря 2024 года", "Арендодатель: БИН 260940002030",
        "Арендатор: ТОО «Учебный центр «Білім», БИН 260940000507",
        "Срок аренды: с 1 января 2025 года по 31 декабря 2026 года",
        "Караганда, ул. Учебная, 14, зал 2, 120 м², посадочных мест: 40",
        "Кадастровый номер 09:142:003:115:2",
    ]],
    "kenes-lease-2025.pdf": [
        ["Договор аренды зала", "Караганда, 28.04.2025",
         "Арендодатель: БИН 260940003306", "Арендатор: ТОО «Кенес», БИН 260940001588"],
        ["Предмет договора: конференц-зал, 110 кв. м, 44 места", "Караганда, пр. Заводской, 31",
         "Срок аренды: с 01.05.2025 по 30.04.2026", "Кадастровый номер 09-142-017-208-5"],
    ],
    "kenes-sublease.pdf": [[
        "Қосалқы жалдау шарты / Договор субаренды", "2026 жылғы 5 қаңтар", "Жалға беруші: БСН 261040002447",
        "Мерзімі: 2026 жылғы 5 қаңтардан бастап 2026 жылғы 31 желтоқсанға дейін",
        "5-зал, 90 шаршы метр, орын саны – 30",
    ]],
    "kenes-work-record.pdf": [[
        "Еңбек кітапшасы / Трудовая книжка", "Рахимов Санжар Ерикулы, ЖСН 900101300001",
        "ТОО «Кенес», принят 02.03.2020", "Төлеу Бекзат Нұржанұлы",
        "ТОО «Орталық жоба» с 01.02.2019 по 14.06.2024", "АО «Құрылыс жоба» с 05.07.2024",
    ]],
}


def pdf(pages):
    """A PDF of pages of lines, in a font of the reader's own, with a table from its codes to letters."""
    letters = sorted({letter for page in pages for line in page for letter in line} - {" "})
    codes = {" ": 32} | {letter: 33 + place for place, letter in enumerate(letters)}
    names = " ".join(f"/uni{ord(letter):04X}" for letter in letters)
    table = "\n".join(f"<{code:02X}> <{ord(letter):04X}>" for letter, code in codes.items())
    to_unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{len(codes)} beginbfchar\n{table}\nendbfchar\n"
        "endcmap end end")
    kids = " ".join(f"{5 + 2 * place} 0 R" for place in range(len(pages)))
    # Without widths a reader takes equal letters for one that is printed twice to look bold.
    widths = " ".join(["600"] * len(codes))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R /FirstChar 32 "
        f"/LastChar {31 + len(codes)} /Widths [{widths}] /Encoding << /Type /Encoding /Differences [33 {names}] >> >>", stream(to_unicode)]
    for place, page in enumerate(pages):
        rows = " T* ".join(f"<{''.join(f'{codes[letter]:02X}' for letter in line)}> Tj" for line in page)
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {6 + 2 * place} 0 R >>", stream(f"BT /F1 11 Tf 22 TL 40 780 Td {rows} ET")]
    text, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return (f"{text}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n").encode("ascii")


def stream(content):
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


for name, pages in DOCUMENTS.items():
    content = pdf(pages)
    (BIDS / "dossiers/files" / name).write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    for dossier in [*BIDS.glob("*.yaml"), *BIDS.glob("dossiers/*.yaml")]:
        text = dossier.read_text()
        pattern = rf'(path: \S*{re.escape(name)}\n +hash: "sha256:)[0-9a-f]+'
        dossier.write_text(re.sub(pattern, rf"\g<1>{digest}", text))
