"""The register beside a plain SQL table: a hundred thousand entries with a million milestones, asked the same questions.

Arguments: the program, an empty folder, the number of entries. Whole commands are timed, their start included; the plain
table holds nothing but the current state and is asked from this process.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time

program, folder, entries = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
ROUNDS = 10
CITIES = ["Алматы", "Астана", "Шымкент", "Қарағанды", "Ақтау", "Орал", "Семей", "Тараз", "Павлодар", "Көкшетау"]


def bin_of(place):
    """A sound BIN for a place, or nothing where no check digit fits."""
    stem = f"{10 + place // 10_000 % 80:02}{1 + place // 800_000:02}40{place % 10_000:05}"
    digits = [int(digit) for digit in stem]
    for shift in (0, 2):
        check = sum(digit * ((place + shift) % 11 + 1) for place, digit in enumerate(digits)) % 11
        if check < 10:
            return stem + str(check)
    return None


def run(actor, *arguments):
    """Runs a command as an actor; wall and CPU seconds as text, peak memory in MB, output."""
    command = ["/usr/bin/time", "-f", "%M %U %S", program, "register", *arguments, "--register", folder + "/register"]
    if actor:
        command += ["--actor", actor, "--key", f"{folder}/{actor}.key"]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    wall = time.monotonic() - start
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.returncode} {done.stderr}")
    memory, user, system = done.stderr.split()[-3:]
    return f"{wall:.1f} s ({float(user) + float(system):.1f} s of CPU)", int(memory) / 1024, done.stdout


def median(ask, times=11):
    """The median wall time of a question in milliseconds."""
    walls = []
    for place in range(times):
        start = time.monotonic()
        ask(place)
        walls.append((time.monotonic() - start) * 1000)
    return statistics.median(walls)


def key(name):
    out = subprocess.run(
        [program, "register", "actor", "new", name, "-o", f"{folder}/{name}.key", "--json"],
        capture_output=True, text=True, check=True).stdout
    return json.loads(out)["publicKey"]


bins = []
place = 0
while len(bins) < entries:
    found = bin_of(place)
    place += 1
    if found:
        bins.append(found)

key("admin")
run("admin", "init", "--name", "bench", "--full-name", "admin", "--quorum", "2", "--appeal-days", "10")
for name in ("secretary", "chair"):
    run("admin", "actor", "add", key(name), "--role", name, "--full-name", name)

start = time.monotonic()
peak = 0
for turn in range(ROUNDS):
    # A list is at most 16 MB as a file, so every turn of all entries comes in its own.
    path = f"{folder}/list.csv"
    with open(path, "w", encoding="utf-8") as file:
        file.write("БИН;Атауы;Мәртебе;Күні;Дейін\n")
        for place, number in enumerate(bins):
            name = f"«{CITIES[place % 10]} оқу орталығы {place}» ЖШС" if turn == 0 else ""
            status = "included" if turn == 0 else "suspended"
            end = f"{2010 + turn}-07-{1 + place % 28:02}" if turn else ""
            file.write(f"{number};{name};{status};{2010 + turn}-0{1 + place % 6}-01;{end}\n")
    columns = [argument for pair in ("bin=БИН", "nameKk=Атауы", "status=Мәртебе", "from=Күні", "until=Дейін")
               for argument in ("--map", pair)]
    _, memory, _ = run("secretary", "import-list", path, *columns, "--stage", "--source", "bench", "--basis", "11-1",
                       "--paper", "1")
    peak = max(peak, memory)
    _, memory, _ = run("chair", "confirm-list", f"L-{turn + 1}")
    peak = max(peak, memory)
print(f"{entries} entries, {entries * ROUNDS} milestones taken over in {time.monotonic() - start:.0f} s, "
      f"{peak:.0f} MB at most, {os.path.getsize(folder + '/register/register.sqlite') / 1e6:.0f} MB on disk")

plain = sqlite3.connect(f"{folder}/plain.sqlite")
plain.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, bin TEXT, name TEXT, status TEXT)")
plain.execute("CREATE VIRTUAL TABLE name USING fts5(id UNINDEXED, words, prefix = '2 3 4')")
rows = [(f"E-{place + 1:06}", number, f"«{CITIES[place % 10]} оқу орталығы {place}» ЖШС") for place, number in enumerate(bins)]
plain.executemany("INSERT INTO entry VALUES (?, ?, ?, 'active')", rows)
plain.executemany("INSERT INTO name VALUES (?, ?)", [(row[0], row[2]) for row in rows])
plain.commit()

picks = [entries * (2 * place + 1) // 23 for place in range(11)]
start_up = median(lambda _: subprocess.run([program, "--version"], capture_output=True))
find = median(lambda place: run(None, "search", f"орталығы {picks[place]}"))
find_many = median(lambda place: run(None, "search", CITIES[place % 10][:3]))
as_of = median(lambda place: run(None, "show", f"E-{picks[place] + 1:06}", "--as-of", "2015-03-15"))
known = median(lambda place: run(None, "show", f"E-{picks[place] + 1:06}", "--as-of", "2015-03-15", "--known-at", "2026-01-01"))
plain_find = median(lambda place: plain.execute(
    "SELECT e.* FROM name n JOIN entry e ON e.id = n.id WHERE n.words MATCH ? LIMIT 50",
    (f'"орталығы"* "{picks[place]}"*',)).fetchall())
plain_many = median(lambda place: plain.execute(
    "SELECT e.* FROM name n JOIN entry e ON e.id = n.id WHERE n.words MATCH ? ORDER BY rank LIMIT 50",
    (f'"{CITIES[place % 10][:3]}"*',)).fetchall())
plain_show = median(lambda place: plain.execute("SELECT * FROM entry WHERE id = ?", (rows[picks[place]][0],)).fetchall())
print(f"median of 11, whole commands (start alone {start_up:.0f} ms) beside the plain table:")
for name, ours, theirs in (
    ("search for one", find, plain_find), ("search for thousands, best 50", find_many, plain_many),
    ("one entry as of a day", as_of, plain_show), ("the same as known at a time", known, plain_show),
):
    print(f"  {name:32} {ours:7.1f} ms   plain, current state only {theirs:7.2f} ms")
wall, memory, _ = run(None, "show", "--json", "--as-of", "2015-03-15")
print(f"the whole list as of a day: {wall}, {memory:.0f} MB")
wall, memory, _ = run("secretary", "edition", "build")
print(f"edition built, every record verified first: {wall}, {memory:.0f} MB")
wall, memory, _ = run("chair", "publish", "1", "-o", f"{folder}/edition")
print(f"edition published in three languages: {wall}, {memory:.0f} MB")
wall, memory, _ = run(None, "verify")
print(f"verify: {wall}, {memory:.0f} MB")
