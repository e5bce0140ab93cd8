"""What a module of somebody else costs: starting it, and one call of `batch`. Prints figures and judges nothing.

Arguments: the program saikes, and a folder to work in. Every pair is measured in one run, in turns.
"""
import json
import os
import statistics
import subprocess
import sys
import time

CASES = 3000
ROUNDS = 5
# The program's own rules but 11-1/1a.
OWN = ["11-1/scope", "11-1/law", "11-1/1b", "11-1/2", "11-1/3a", "11-1/3b", "11-1/4a", "11-1/4b", "11-1/4c", "11-1/5a",
       "11-1/5b", "11-1/5c", "11-1/5d", "11-1/cost", "11-1/list", "14/venue", "gz/price", "gz/rnu"]


def main():
    saikes, folder = sys.argv[1:]
    lines = make_cases()
    process = build(saikes, folder, "process", [])
    library = build(saikes, folder, "library", ["-shared", "-fPIC"])
    # The linked rule of the same facts, lecturers and their degrees, is the program's own.
    options = {"without": rules(), "linked, 11-1/1a": rules("11-1/1a"),
               "as a process": [*rules("bench/lecturers"), "--modules", process],
               "as a shared library": [*rules("bench/lecturers"), "--modules", library, "--trust-library", "bench"]}
    times = answers(saikes, lines, options)
    size = sum(map(len, lines)) / len(lines)
    print(f"modules: {CASES * ROUNDS} cases of {size:.0f} bytes, each asked of all four in turn; medians by place in the turn")
    medians = {name: [statistics.median(place) for place in places] for name, places in times.items()}
    show = lambda values: " ".join(f"{value:7.1f}" for value in values) + f" (mean {statistics.mean(values):5.1f})"
    print(f"  {show(medians['without'])} µs a case with {len(OWN)} linked rules, pipes to this script included")
    for name in list(options)[1:]:
        added = [one - other for one, other in zip(medians[name], medians["without"])]
        print(f"  {show(added)} µs a call added by one rule {name}")
    swift = build_swift(saikes, folder)
    print(f"  {start(os.path.join(process, 'module')):7.2f} ms from start to description of a C++ program (median of 31)")
    print(f"  {start(swift):7.2f} ms of a statically linked Swift program, the one that `modules new` writes")


def rules(*more):
    return ["--rules", ",".join([*OWN, *more])]


def answers(saikes, lines, options):
    """How long lines take from being written to being answered, in microseconds: by program, then by place in the turn.

    The programs are open at once and asked in turns, so that what the machine does meanwhile meets all of them alike. Who
    is asked first in a turn finds colder caches than who is asked last, so the places rotate and are told apart.
    """
    names = list(options)
    batches = {name: subprocess.Popen([saikes, "batch", "-", "--summary", "--jobs", "1", *options[name]],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE) for name in names}
    times = {name: [[] for _ in names] for name in names}
    for number, line in enumerate(lines * ROUNDS):
        for place in range(len(names)):
            name = names[(number + place) % len(names)]
            batch = batches[name]
            begin = time.perf_counter()
            os.write(batch.stdin.fileno(), line)
            while not os.read(batch.stdout.fileno(), 65536).endswith(b"\n"):
                pass
            times[name][place].append((time.perf_counter() - begin) * 1e6)
    for batch in batches.values():
        batch.communicate()
    return times


def make_cases():
    """Cases of a dossier alone, with up to eight lecturers: small, so that the difference is not lost in the rest."""
    lecturer = {"name": "Ахметов Е. С.", "degrees": [
        {"type": "master", "title": "магистр экономики", "dateAwarded": "2015-06-30", "country": "KZ"}]}
    lines = []
    for number in range(CASES):
        people = [{"id": f"L{place}", **lecturer} for place in range(1 + number % 8)]
        programme = {"id": "G1", "lecturers": [person["id"] for person in people]}
        case = {"dossier": {"lecturers": people, "programmes": [programme]}}
        lines.append((json.dumps(case, ensure_ascii=False) + "\n").encode())
    return lines


def build(saikes, folder, carrier, flags):
    home = os.path.join(folder, carrier)
    os.makedirs(home)
    source = os.path.join(os.path.dirname(__file__), "module", "module.cpp")
    program = os.path.join(home, "module")
    subprocess.run(["g++", "-O2", "-std=c++17", *flags, source, "-o", program, "-lsimdjson"], check=True)
    manifest = {"format": "saikes/module/1", "name": "bench", "version": "1.0.0", "protocol": 1, "program": "module",
                "sha256": "untrusted", "rules": ["bench/lecturers"], "carrier": carrier}
    with open(os.path.join(home, "module.json"), "w", encoding="utf-8") as file:
        json.dump(manifest, file)
    subprocess.run([saikes, "modules", "trust", home], check=True, stdout=subprocess.DEVNULL)
    return home


def build_swift(saikes, folder):
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    subprocess.run([os.path.abspath(saikes), "modules", "new", "swift-module", "--language", "swift"], **quiet)
    subprocess.run([os.path.join(folder, "swift-module", "build")], **quiet)
    return os.path.join(folder, "swift-module", "check")


def start(program):
    times = []
    for _ in range(31):
        begin = time.perf_counter()
        process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(b'{"protocol":1,"id":0,"describe":{}}\n')
        process.stdin.flush()
        process.stdout.readline()
        times.append((time.perf_counter() - begin) * 1e3)
        process.stdin.close()
        process.wait()
    return statistics.median(times)


if __name__ == "__main__":
    main()
