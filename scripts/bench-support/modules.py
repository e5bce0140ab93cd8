"""What a module of somebody else costs: starting it, and one call of `batch`. Prints figures and judges nothing.

Arguments: the program saikes, and a folder to work in. Every pair is measured in one run, in turns.
"""
import json
import os
import statistics
import subprocess
import sys
import time

CASES = 15000
ROUNDS = 7
# The program's own rules but 11-1/1a.
OWN = ["11-1/scope", "11-1/law", "11-1/1b", "11-1/2", "11-1/3a", "11-1/3b", "11-1/4a", "11-1/4b", "11-1/4c", "11-1/5a",
       "11-1/5b", "11-1/5c", "11-1/5d", "11-1/cost", "11-1/list", "14/venue", "gz/price", "gz/rnu"]


def main():
    saikes, folder = sys.argv[1:]
    process = build(saikes, folder, "process", [])
    library = build(saikes, folder, "library", ["-shared", "-fPIC"])
    cases = os.path.join(folder, "small.ndjson")
    size = make_cases(cases)
    # The linked rule of the same facts, lecturers and their degrees, is the program's own.
    options = {"without": rules(), "linked, 11-1/1a": rules("11-1/1a"),
               "as a process": [*rules("bench/lecturers"), "--modules", process],
               "as a shared library": [*rules("bench/lecturers"), "--modules", library, "--trust-library", "bench"]}
    times = runs(saikes, cases, options)
    print(f"modules: {CASES} cases of {size:.0f} bytes, whole runs of batch --summary in turns; medians of {ROUNDS}, and each run")
    show = lambda values: f"{statistics.median(values):6.1f} µs a case  ({' '.join(f'{value:.0f}' for value in values)})"
    print(f"  with {len(OWN)} linked rules       {show(times['without'])}")
    for name in list(options)[1:]:
        added = statistics.median(times[name]) - statistics.median(times["without"])
        print(f"  and one {name:19}{show(times[name])}: {added:5.1f} µs a call")
    swift = build_swift(saikes, folder)
    print(f"  {start(os.path.join(process, 'module')):7.2f} ms from start to description of a C++ program (median of 31)")
    print(f"  {start(swift):7.2f} ms of a statically linked Swift program, the one that `modules new` writes")


def rules(*more):
    return ["--rules", ",".join([*OWN, *more])]


def runs(saikes, cases, options):
    """How long a case takes in whole runs, in microseconds. The programs take turns and change places in the turn, so that
    what the machine does meanwhile meets all of them alike."""
    names = list(options)
    times = {name: [] for name in names}
    for round in range(ROUNDS):
        for place in range(len(names)):
            name = names[(round + place) % len(names)]
            begin = time.perf_counter()
            subprocess.run([saikes, "batch", cases, "--summary", "--jobs", "1", *options[name]], stdout=subprocess.DEVNULL)
            times[name].append((time.perf_counter() - begin) / CASES * 1e6)
    return times


def make_cases(path):
    """Cases of a dossier alone, with up to eight lecturers: small, so that the difference is not lost in the rest."""
    lecturer = {"name": "Ахметов Е. С.", "degrees": [
        {"type": "master", "title": "магистр экономики", "dateAwarded": "2015-06-30", "country": "KZ"}]}
    with open(path, "w", encoding="utf-8") as file:
        for number in range(CASES):
            people = [{"id": f"L{place}", **lecturer} for place in range(1 + number % 8)]
            programme = {"id": "G1", "lecturers": [person["id"] for person in people]}
            case = {"dossier": {"lecturers": people, "programmes": [programme]}}
            file.write(json.dumps(case, ensure_ascii=False) + "\n")
    return os.path.getsize(path) / CASES


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
