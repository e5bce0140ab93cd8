# Sourced by the other scripts: installs what a fresh Debian 12 with Swift lacks, and goes to the project's folder.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# prepare PACKAGE…: installs those Debian packages that are missing.
prepare() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
}

# prepare_warcio: a Python that reads web archives, by which exported ones are judged; Debian has no package of the library.
prepare_warcio() {
    [ -z "${SAIKES_PYTHON:-}" ] || return 0
    prepare python3-venv
    local folder=.build/python
    [ -x "$folder/bin/python3" ] || python3 -m venv "$folder"
    "$folder/bin/python3" -c 'import warcio' 2>/dev/null || "$folder/bin/pip" install -q warcio==1.8.1
    export SAIKES_PYTHON=$PWD/$folder/bin/python3
}

command -v swift >/dev/null || { echo "Swift 6.1 or later is needed: https://www.swift.org/install" >&2; exit 69; }
