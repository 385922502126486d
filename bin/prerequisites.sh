# What the checks need beyond a JDK; sourced by ./verify. As root on a system with apt it installs
# what is missing; elsewhere one clear line says what and how.
export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"

_kinscope_updated=
_kinscope_apt() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    if [ -z "$_kinscope_updated" ]; then
        apt-get update -qq >/dev/null 2>&1 || true
        _kinscope_updated=1
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

kinscope_install_jdk() {
    echo "verify: trying the system's package openjdk-25-jdk-headless" >&2
    _kinscope_apt openjdk-25-jdk-headless 2>/dev/null && kinscope_find_jdk
}

# kinscope_need COMMAND "WHAT" PACKAGE
kinscope_need() {
    command -v "$1" >/dev/null 2>&1 && return 0
    _kinscope_apt "$3" && command -v "$1" >/dev/null 2>&1 && return 0
    echo "verify: $2 is missing; install the package $3 (as root this script does it), then run ./verify again" >&2
    exit 4
}

kinscope_need_chromium() {
    local found
    for found in "${KINSCOPE_CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
        if [ -n "$found" ] && [ -x "$found" ]; then
            export KINSCOPE_CHROMIUM=$found
            break
        fi
    done
    if [ -z "${KINSCOPE_CHROMIUM:-}" ]; then
        _kinscope_apt chromium && [ -x /usr/bin/chromium ] && export KINSCOPE_CHROMIUM=/usr/bin/chromium
    fi
    if [ -z "${KINSCOPE_CHROMIUM:-}" ]; then
        echo "verify: Chromium is missing; install the package chromium, or set KINSCOPE_CHROMIUM to its path, then run ./verify again" >&2
        exit 4
    fi
    # Chinese text is drawn as boxes without a font that has it.
    if command -v fc-list >/dev/null 2>&1 && ! fc-list :lang=zh | grep -q .; then
        _kinscope_apt fonts-wqy-microhei || true
    fi
}
