"""What a module of somebody else costs: starting it, and one call of `batch`. Prints figures and judges nothing.

Arguments: the program saikes, and a folder to work in. Every pair is measured in one run, in turns.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

CASES = 4000
PAIRS = 9


def main():
    saikes, folder = sys.argv[1:]
    cases = write_cases(folder)
    process = build(saikes, folder, "process", [])
    library = build(saikes, folder, "library", ["-shared", "-fPIC"])
    base, rows = [], {"as a process": [], "as a shared library": []}
    options = {"as a process": [process], "as a shared library": [library, "--trust-library", "bench"]}
    for _ in range(PAIRS):
        plain = batch(saikes, cases, [])
        base.append(plain / CASES * 1e6)
        for name, extra in options.items():
            rows[name].append((batch(saikes, cases, ["--modules", *extra]) - plain) / CASES * 1e6)
    size = os.path.getsize(cases) / CASES
    print(f"modules: {CASES} cases of {size:.0f} bytes, {PAIRS} pairs; the program's own checks take")
    print(f"  {statistics.median(base):7.1f} µs a case, 19 linked rules with every reading (median)")
    for name, values in rows.items():
        print(f"  {statistics.median(values):7.1f} µs a call added by one rule {name} (from {min(values):.1f} to {max(values):.1f})")
    print(f"  {start(os.path.join(process, 'module')):7.2f} ms from start to description of a C++ program (median of 31)")


def write_cases(folder):
    """Cases of a dossier alone, with eight lecturers: small, so that the difference is not lost in the rest."""
    lecturer = {"name": "Ахметов Е. С.", "degrees": [
        {"type": "master", "title": "магистр экономики", "dateAwarded": "2015-06-30", "country": "KZ"}]}
    path = os.path.join(folder, "small.ndjson")
    with open(path, "w", encoding="utf-8") as file:
        for number in range(CASES):
            people = [{"id": f"L{place}", **lecturer} for place in range(1 + number % 8)]
            programme = {"id": "G1", "lecturers": [person["id"] for person in people]}
            file.write(json.dumps({"dossier": {"lecturers": people, "programmes": [programme]}}, ensure_ascii=False) + "\n")
    return path


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


def batch(saikes, cases, extra):
    command = [saikes, "batch", cases, "--summary", "--jobs", "1", *extra]
    begin = time.perf_counter()
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    if code > 2:
        sys.exit(f"{command} ended with {code}")
    return time.perf_counter() - begin


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
