# Sets JAVA_HOME to a JDK 25, wherever usual installations lie; sourced by ./kinscope and ./verify.
# Prints one clear line and returns 4 where there is none.

_kinscope_is_jdk25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

kinscope_find_jdk() {
    local candidate
    for candidate in \
        "${KINSCOPE_JAVA_HOME:-}" \
        "${JAVA_HOME:-}" \
        "$(command -v javac >/dev/null 2>&1 && dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/* "$HOME"/.local/share/rtx/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && _kinscope_is_jdk25 "$candidate"; then
            JAVA_HOME=$candidate
            PATH=$JAVA_HOME/bin:$PATH
            export JAVA_HOME PATH
            return 0
        fi
    done
    echo "kinscope: no JDK 25 found; install one (for example the package temurin-25-jdk or openjdk-25-jdk), or set KINSCOPE_JAVA_HOME to its folder" >&2
    return 4
}
