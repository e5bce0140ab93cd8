"""Fetching beside other programs, from nginx on this machine, in one run and in turns. Prints figures and judges nothing.

Arguments: the program saikes, a folder to work in, the number of files (10 kB to 2 MB), a seed, and how often each is run.
`evidence fetch` hashes, syncs and logs what it keeps; of the
others only the C program hashes, and none syncs.
"""
import json
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import time

HOSTS = 500


class Site:
    """The files, and nginx that serves them on ports of its own until `stop`."""

    def __init__(self, folder, count, seed):
        self.folder, self.count = folder, count
        os.makedirs(os.path.join(folder, "www"))
        os.makedirs(os.path.join(folder, "tmp"))
        # Its workers are of another account where the superuser starts it.
        for path in (folder, os.path.join(folder, "www")):
            os.chmod(path, 0o755)
        self.bytes = self.make_files(seed)
        self.certificates()
        self.ports = {name: free_port() for name in ("http", "https", "HTTP/2")}
        with open(os.path.join(folder, "nginx.conf"), "w") as file:
            file.write(self.configuration())
        self.process = subprocess.Popen(["nginx", "-p", folder, "-c", os.path.join(folder, "nginx.conf")])
        for port in self.ports.values():
            wait_for(port)

    def make_files(self, seed):
        source, total = random.Random(seed), 0
        stock = source.randbytes(4_000_000)
        for number in range(self.count):
            # Many small ones and few large, about 375 kB each.
            length = int(10_000 * 200 ** source.random())
            start = source.randrange(len(stock) - length)
            with open(os.path.join(self.folder, "www", f"{number}.bin"), "wb") as file:
                file.write(number.to_bytes(8, "big") + stock[start:start + length - 8])
            total += length
        return total

    def certificates(self):
        at = lambda name: os.path.join(self.folder, name)
        run = lambda *words: subprocess.run(["openssl", *words], check=True, capture_output=True)
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        run("req", "-x509", *key, "-days", "2", "-subj", "/CN=Bench authority", "-keyout", at("ca.key"), "-out", at("ca.pem"))
        run("req", "-new", *key, "-subj", "/CN=bench", "-keyout", at("key.pem"), "-out", at("request.pem"))
        with open(at("names"), "w") as file:
            file.write("subjectAltName=" + ",".join(f"IP:{host}" for host in ["127.0.0.1", *hosts()]) + "\n")
        run("x509", "-req", "-in", at("request.pem"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial",
            "-days", "2", "-extfile", at("names"), "-out", at("cert.pem"))

    def configuration(self):
        tls = f"ssl_certificate {self.folder}/cert.pem; ssl_certificate_key {self.folder}/key.pem;"
        temporary = "\n".join(f"  {kind}_temp_path {self.folder}/tmp/{kind};"
                              for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        listen = lambda port, words: f"  server {{ listen {port}{words}; root {self.folder}/www; {tls if words else ''} }}\n"
        return (f"daemon off; worker_processes 1; pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;\n"
                f"events {{ worker_connections 4096; }}\nhttp {{\n  access_log off; sendfile on; tcp_nopush on;\n"
                f"  keepalive_requests 100000;\n{temporary}\n"
                + listen(self.ports["http"], "") + listen(self.ports["https"], " ssl")
                + listen(self.ports["HTTP/2"], " ssl http2") + "}\n")

    def urls(self, kind, many_hosts=False):
        scheme, port = ("http" if kind == "http" else "https"), self.ports[kind]
        names = hosts() if many_hosts else ["127.0.0.1"]
        return [f"{scheme}://{names[number % len(names)]}:{port}/{number}.bin" for number in range(self.count)]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def hosts():
    return [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(HOSTS)]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit("nginx does not start")


class Clients:
    """The commands that fetch a list of addresses into an empty folder."""

    def __init__(self, saikes, folder, authorities):
        self.saikes, self.folder, self.authorities = saikes, folder, authorities
        self.peer = os.path.join(folder, "fetch_peer")
        here = os.path.dirname(os.path.abspath(__file__))
        subprocess.run(["gcc", "-O2", "-o", self.peer, os.path.join(here, "fetch_peer.c"), "-lcurl", "-lcrypto"], check=True)

    def command(self, name, kind, urls, into):
        write = lambda suffix, lines: self.write(f"{into}.{suffix}", lines)
        secure = kind != "http"
        if name == "curl, writes only":
            lines = [line for number, url in enumerate(urls) for line in (f'url = "{url}"', f'output = "{into}/{number}"')]
            version = {"http": [], "https": ["--http1.1"], "HTTP/2": ["--http2"]}[kind]
            return ["curl", "-s", "--no-progress-meter", "--fail", "--parallel", "--parallel-max", "8", *version,
                    *(["--cacert", self.authorities] if secure else []), "-K", write("curl", lines)]
        if name == "wget2, writes only":
            version = [] if kind == "HTTP/2" else ["--no-http2"]
            return ["wget2", "-q", "--max-threads=8", "--no-robots", *version, "-P", into, "-i", write("urls", urls),
                    *([f"--ca-certificate={self.authorities}"] if secure else [])]
        if name == "aria2c, writes only":
            return None if kind == "HTTP/2" else ["aria2c", "-q", "-j8", "-x1", "--file-allocation=none", "-d", into,
                    *([f"--ca-certificate={self.authorities}"] if secure else []), "-i", write("urls", urls)]
        if name == "C, libcurl and sha256":
            return [self.peer, write("urls", urls), into, "48", self.authorities if secure else "-"]
        dossier = self.write(f"{into}.json", [json.dumps(dossier_of(urls))])
        ports = [word for port in {url.split(":")[2].split("/")[0] for url in urls} for word in ("--allow-port", port)]
        return [self.saikes, "evidence", "fetch", dossier, "--store", os.path.join(into, "store"), "--quiet",
                "--allow-network", "127.0.0.0/8", *ports, *(["--ca", self.authorities] if secure else [])]

    @staticmethod
    def write(path, lines):
        with open(path, "w") as file:
            file.write("\n".join(lines) + "\n")
        return path

    def run(self, name, kind, urls):
        """Wall and CPU seconds and peak MB; nil where the program does not speak the protocol."""
        into = os.path.join(self.folder, "into")
        os.makedirs(into)
        command = self.command(name, kind, urls, into)
        result = None
        if command is not None:
            os.sync()
            began = time.monotonic()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
            result = (time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
            if status != 0:
                sys.exit(f"{name} over {kind} ended with {os.waitstatus_to_exitcode(status)}")
            found = sum(1 for folder, _, names in os.walk(into) for path in names if "/store/" not in f"{folder}/"
                        or "/objects/" in f"{folder}/")
            if found != len(urls):
                sys.exit(f"{name} over {kind} left {found} files of {len(urls)}")
        shutil.rmtree(into)
        return result


def dossier_of(urls):
    return {"format": "saikes/dossier/1",
            "provider": {"identifier": {"scheme": "KZ-BIN", "id": "260940000507"}, "kind": "educationOrganisation"},
            "documents": [{"id": f"D{number}", "evidenceType": "diploma", "url": url} for number, url in enumerate(urls)]}


SAIKES = "saikes, hashed, durable, logged"
CLIENTS = ["curl, writes only", "wget2, writes only", "aria2c, writes only", "C, libcurl and sha256", SAIKES]


def measure(clients, runs, jobs):
    """The median of each job's runs, the jobs in turns."""
    results = {job: [] for job in jobs}
    for _ in range(runs):
        for job, urls in jobs.items():
            results[job].append(clients.run(*job[:2], urls))
    return {job: tuple(statistics.median(column) for column in zip(*rows)) if rows[0] else None
            for job, rows in results.items()}


def main():
    saikes, folder, count, seed, runs = sys.argv[1], os.path.realpath(sys.argv[2]), *map(int, sys.argv[3:])
    # Whoever ends this ends nginx too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    site = Site(os.path.join(folder, "site"), count, seed)
    try:
        clients = Clients(saikes, folder, os.path.join(site.folder, "ca.pem"))
        print(f"fetching {count} files, {site.bytes / 1e6:.0f} MB, seed {seed}, from nginx on the same cores; medians of {runs}, "
              f"load {os.getloadavg()[0]:.1f}", flush=True)
        print(f"  {'':34}{'wall s':>8}{'CPU s':>8}{'MB':>6}   wall of curl  wall of C  CPU of C")
        for kind in site.ports:
            rows = measure(clients, runs, {(name, kind): site.urls(kind) for name in CLIENTS})
            print(f"  {kind}")
            curl, peer = rows[CLIENTS[0], kind], rows[CLIENTS[3], kind]
            for (name, _), row in rows.items():
                if row:
                    print(f"    {name:32}{row[0]:8.2f}{row[1]:8.2f}{row[2]:6.0f}   {row[0] / curl[0]:12.2f}  "
                          f"{row[0] / peer[0]:9.2f}  {row[1] / peer[1]:8.2f}", flush=True)
        for kind in ("http", "https"):
            jobs = {(SAIKES, kind, hosts): site.urls(kind, hosts > 1) for hosts in (1, HOSTS)}
            rows = measure(clients, runs, jobs)
            one, many = rows[SAIKES, kind, 1], rows[SAIKES, kind, HOSTS]
            print(f"  {kind}, {HOSTS} hosts beside one: wall {many[0]:.2f} s, {many[0] / one[0]:.2f} of one; "
                  f"CPU {many[1]:.2f} s, {many[1] / one[1]:.2f}; {many[2]:.0f} MB", flush=True)
    finally:
        site.stop()


main()
