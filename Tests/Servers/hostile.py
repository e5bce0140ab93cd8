#!/usr/bin/env python3
"""Servers that break every rule of HTTP and TLS, for the tests of the fetch.

It makes certificates in a folder of its own, listens on 127.0.0.1, prints one JSON object with the ports and the authority
to trust, and ends when its standard input does, the folder with it. What a server does is chosen by the path: the first step names the misdeed, the rest tells
requests of one test from those of others.
"""
import gzip, json, os, pathlib, socket, ssl, struct, subprocess, sys, tempfile, threading, time

DOCUMENT = b"%PDF-1.4 " + bytes(range(256)) * 40
# One that opens, for those who read it.
SOUND = (pathlib.Path(__file__).parents[2] / "Data/Samples/tender/bids/dossiers/files/bilim-diplomas-1.pdf").read_bytes()
seen = {}
lock = threading.Lock()


def count(path):
    with lock:
        seen[path] = seen.get(path, 0) + 1
        return seen[path]


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def answer(status, *headers, body=b"", length=True):
    lines = [f"HTTP/1.1 {status}".encode(), b"Connection: close"]
    lines += [header if isinstance(header, bytes) else header.encode() for header in headers]
    if length:
        lines.append(f"Content-Length: {len(body)}".encode())
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def forever(connection, piece, pause=0):
    while True:
        connection.sendall(piece)
        if pause:
            time.sleep(pause)


def broken_off(connection, path, headers, part):
    """The first time half the document, then whatever `part` answers to the wish for the rest."""
    if count(path) == 1:
        half = DOCUMENT[: len(DOCUMENT) // 2]
        head = answer("200 OK", 'ETag: "one"', f"Content-Length: {len(DOCUMENT)}", length=False)
        connection.sendall(head + half)
        time.sleep(0.1)
        reset(connection)
    elif "range" in headers:
        connection.sendall(part(int(headers["range"].split("=")[1].split("-")[0])))
    else:
        connection.sendall(answer("200 OK", 'ETag: "two"', body=DOCUMENT))


def part(first, stated=None, etag='"one"', body=None):
    stated = first if stated is None else stated
    body = DOCUMENT[first:] if body is None else body
    span = f"Content-Range: bytes {stated}-{stated + len(body) - 1}/{stated + len(body)}"
    return answer("206 Partial Content", span, f"ETag: {etag}", body=body)


def serve(connection, path, headers):
    send = connection.sendall
    name = path.strip("/").split("/")[0]
    chunked = "Transfer-Encoding: chunked"
    if name == "good":
        send(answer("200 OK", "Content-Type: application/pdf", 'ETag: "good"', body=DOCUMENT))
    elif name == "sound":
        send(answer("200 OK", "Content-Type: application/pdf", body=SOUND))
    elif name == "slow-good":
        time.sleep(0.02)
        send(answer("200 OK", body=DOCUMENT + path.encode()))
    elif name == "numbered":
        # The document of a number is known to who asks: the same bytes, then the path, then up to 50 kB more.
        send(answer("200 OK", body=DOCUMENT + path.encode() + b"." * (int(path.split("/")[-1]) * 7919 % 50_000)))
    elif name == "page":
        send(answer("200 OK", "Content-Type: text/html", body=b"<!DOCTYPE html><p>Please log in"))
    elif name == "text.pdf":
        send(answer("200 OK", body=b"no PDF at all"))
    elif name == "kept-alive":
        send(answer("200 OK", body=DOCUMENT).replace(b"Connection: close\r\n", b""))
        return True
    elif name == "endless":
        send(answer("200 OK", length=False))
        forever(connection, b"x" * 65536)
    elif name == "endless-chunked":
        send(answer("200 OK", chunked, length=False))
        forever(connection, b"10000\r\n" + b"x" * 65536 + b"\r\n")
    elif name == "boast":
        send(answer("200 OK", "Content-Length: 99999999999", length=False) + b"x")
        time.sleep(5)
    elif name == "short":
        send(answer("200 OK", "Content-Length: 5000", length=False) + DOCUMENT[:400])
    elif name == "long":
        send(answer("200 OK", "Content-Length: 10", length=False) + DOCUMENT)
    elif name == "drip":
        send(answer("200 OK", "Content-Length: 100000", length=False))
        forever(connection, b"x", 0.2)
    elif name == "silence":
        send(answer("200 OK", "Content-Length: 100000", length=False) + b"x")
        time.sleep(5)
    elif name == "mute":
        time.sleep(5)
    elif name == "slow-headers":
        send(b"HTTP/1.1 200 OK\r\nX: ")
        forever(connection, b"y", 0.2)
    elif name == "long-headers":
        send(b"HTTP/1.1 200 OK\r\n")
        for number in range(1000):
            send(f"X-{number}: ".encode() + b"y" * 1000 + b"\r\n")
        send(b"\r\nbody")
    elif name == "long-header":
        send(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 1048576 + b"\r\n\r\nbody")
    elif name == "bare-cr":
        send(b"HTTP/1.1 200 OK\r\nETag: \"a\rX-Evil: 1\"\r\nContent-Length: 4\r\n\r\nbody")
    elif name == "nul":
        send(b"HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 4\r\n\r\nbody")
    elif name == "inject":
        send(answer("302 Found", "Location: /echo%0d%0aX-Evil:%201%0d%0a/" + path.replace("/", "")))
    elif name.startswith("echo"):
        send(answer("500 Injected" if "x-evil" in headers else "404 Clean"))
    elif name == "loop":
        send(answer("302 Found", "Location: " + path))
    elif name == "hops":
        send(answer("302 Found", f"Location: /hops/{count('hops')}"))
    elif name == "to":
        target = path.split("/", 2)[2]
        send(answer("302 Found", "Location: " + bytes.fromhex(target).decode()))
    elif name == "nowhere":
        send(answer("302 Found"))
    elif name == "bomb":
        send(answer("200 OK", "Content-Encoding: gzip", body=gzip.compress(b"\0" * 50_000_000)))
    elif name == "other-range":
        broken_off(connection, path, headers, lambda first: part(first, first + 7))
    elif name == "other-etag":
        broken_off(connection, path, headers, lambda first: part(first, etag='"two"', body=b"z" * 100))
    elif name == "whole-again":
        broken_off(connection, path, headers, lambda first: answer("200 OK", 'ETag: "two"', body=DOCUMENT))
    elif name == "past-the-end":
        broken_off(connection, path, headers, lambda first: answer("416 Range Not Satisfiable"))
    elif name == "continued":
        broken_off(connection, path, headers, part)
    elif name == "not-modified":
        send(answer("304 Not Modified", length=False))
    elif name == "re-check":
        same = headers.get("if-none-match") == '"v1"'
        send(answer("304 Not Modified", length=False) if same else answer("200 OK", 'ETag: "v1"', body=DOCUMENT))
    elif name == "unasked-part":
        send(part(100))
    elif name == "retry-year":
        send(answer("503 Busy", "Retry-After: 31536000"))
    elif name == "retry-date":
        send(answer("429 Busy", "Retry-After: Fri, 31 Dec 2099 23:59:59 GMT"))
    elif name == "once-busy":
        first = count(path) == 1
        send(answer("503 Busy", "Retry-After: 0") if first else answer("200 OK", body=DOCUMENT))
    elif name == "status":
        send(answer(path.split("/")[2] + " X", body=b"sorry"))
    elif name == "reset":
        send(answer("200 OK", f"Content-Length: {len(DOCUMENT)}", length=False) + DOCUMENT[:100])
        time.sleep(0.05)
        reset(connection)
    elif name == "at-once":
        reset(connection)
    elif name == "nothing":
        pass
    elif name == "http09":
        send(b"<html>no headers at all</html>")
    elif name == "flood":
        forever(connection, b"HTTP/1.1 102 Processing\r\n\r\n")
    elif name == "flood-headers":
        forever(connection, b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
    elif name == "bad-chunk":
        send(answer("200 OK", chunked, length=False) + b"zz\r\nhello\r\n")
    elif name == "huge-chunk":
        send(answer("200 OK", chunked, length=False) + b"FFFFFFFFFFFFFFFFFFFF\r\nhello\r\n")
    elif name == "cut-chunk":
        send(answer("200 OK", chunked, length=False) + b"100\r\nhello")
    elif name == "no-last-chunk":
        send(answer("200 OK", chunked, length=False) + b"5\r\nhello\r\n")
    elif name == "long-trailer":
        trailer = b"".join(b"T%d: " % n + b"t" * 1000 + b"\r\n" for n in range(200))
        send(answer("200 OK", chunked, length=False) + b"5\r\nhello\r\n0\r\n" + trailer + b"\r\n")
    elif name == "two-lengths":
        send(answer("200 OK", "Content-Length: 5", "Content-Length: 50", length=False) + b"hello" * 10)
    elif name == "length-and-chunks":
        send(answer("200 OK", "Content-Length: 50", chunked, length=False) + b"5\r\nhello\r\n0\r\n\r\n")
    elif name == "until-close":
        send(answer("200 OK", length=False) + DOCUMENT)
    elif name == "empty":
        send(answer("200 OK"))
    elif name == "garbage-status":
        send(b"HTTP/1.1 abc OK\r\n\r\nbody")
    elif name == "long-error":
        send(answer("404 Not Found", chunked, length=False))
        forever(connection, b"10000\r\n" + b"x" * 65536 + b"\r\n")
    else:
        send(answer("404 Not Found", body=b"no such misdeed"))
    return False


def read_head(connection):
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
    return lines[0].split(" ")[1], headers


def http(connection):
    while True:
        head = read_head(connection)
        if head is None or not serve(connection, *head):
            return


FRAME = {"data": 0, "headers": 1, "reset": 3, "settings": 4, "goaway": 7}


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", FRAME[kind], flags, stream) + payload


def http2(connection):
    """Answers the first request with a status and half a frame of data, then ends the stream or the connection."""
    def exactly(number):
        data = b""
        while len(data) < number:
            piece = connection.recv(number - len(data))
            if not piece:
                raise OSError("closed")
            data += piece
        return data
    exactly(24)
    connection.sendall(frame("settings", 0, 0))
    while True:
        head = exactly(9)
        length, kind, stream = int.from_bytes(head[:3], "big"), head[3], int.from_bytes(head[5:], "big")
        body = exactly(length)
        if kind != FRAME["headers"]:
            continue
        # 0x88 is ":status: 200" of the static table.
        connection.sendall(frame("headers", 4, stream, b"\x88"))
        connection.sendall(frame("data", 0, stream, b"half a document"))
        time.sleep(0.05)
        connection.sendall(frame("reset", 0, stream, struct.pack(">I", 2)))


def plain(connection):
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 400 Speak plainly\r\nContent-Length: 0\r\n\r\n")


def listen(handle, context=None):
    server = socket.create_server(("127.0.0.1", 0), backlog=256)

    def one(connection):
        try:
            if context:
                connection = context.wrap_socket(connection, server_side=True)
            handle(connection)
        except (OSError, ValueError):
            pass
        finally:
            try:
                connection.close()
            except OSError:
                pass

    def accept():
        while True:
            connection, _ = server.accept()
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return server.getsockname()[1]


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def certificates(folder):
    at = lambda name: os.path.join(folder, name)
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=Test authority", "-keyout", at("ca.key"), "-out", at("ca.pem"))
    for name, host, days in [("good", "tls.test", 2), ("expired", "tls.test", -1), ("other", "elsewhere.test", 2)]:
        with open(at(f"{name}.ext"), "w") as file:
            file.write(f"subjectAltName=DNS:{host}\n")
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
                f"/CN={host}", "-keyout", at(f"{name}.key"), "-out", at(f"{name}.csr"))
        openssl("x509", "-req", "-in", at(f"{name}.csr"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"),
                "-CAcreateserial", "-days", str(days), "-extfile", at(f"{name}.ext"), "-out", at(f"{name}.pem"))
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=tls.test", "-addext", "subjectAltName=DNS:tls.test", "-keyout", at("self.key"),
            "-out", at("self.pem"))


def context(folder, name, old=False, protocols=None):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(os.path.join(folder, f"{name}.pem"), os.path.join(folder, f"{name}.key"))
    if old:
        made.set_ciphers("ALL:@SECLEVEL=0")
        made.minimum_version = made.maximum_version = ssl.TLSVersion.TLSv1
    if protocols:
        made.set_alpn_protocols(protocols)
    return made


def main():
    with tempfile.TemporaryDirectory(prefix="saikes-servers-") as folder:
        certificates(folder)
        ports = {"http": listen(http), "plain": listen(plain)}
        for name in ["good", "expired", "self", "other"]:
            ports[name] = listen(http, context(folder, name))
        ports["old"] = listen(http, context(folder, "good", old=True))
        ports["http2"] = listen(http2, context(folder, "good", protocols=["h2"]))
        print(json.dumps({"ports": ports, "authorities": os.path.join(folder, "ca.pem")}), flush=True)
        sys.stdin.read()


main()
