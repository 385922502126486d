#!/usr/bin/env bash
# Makes the archive of loaded classes with which a program of this project starts sooner (JDK 25, "AOT cache").
# Usage: bin/archive-classes.sh ARCHIVE CLASS-PATH JAVA-ARGUMENT…
# Runs `java -cp CLASS-PATH JAVA-ARGUMENT…` once, and keeps in ARCHIVE what it loaded. The archive serves only a start with the
# same JDK, the same class path in the same order and the same options for modules; any other start goes without it.
# The word {temp} among the arguments stands for a new folder, which is removed afterwards.
# Does nothing where ARCHIVE is newer than all jars of the class path. Never fails: without the archive all works, later.
set -uo pipefail
archive=$1 class_path=$2
shift 2
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java || java=java

IFS=: read -ra entries <<<"$class_path"
jars=()
for entry in "${entries[@]}"; do jars+=("${entry%\*}"); done
if [ -f "$archive" ] && [ -z "$(find "${jars[@]}" -maxdepth 1 -name '*.jar' -newer "$archive" -print 2>/dev/null | head -n 1)" ] &&
    [ "$(cat "$archive.by" 2>/dev/null)" = "$("$java" -version 2>&1)" ]; then
    exit 0
fi

log=$archive.log
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
rm -f "$archive" "$archive.by"
if "$java" -XX:AOTCacheOutput="$archive" -Xlog:disable -Xlog:all=error:stderr -cp "$class_path" "${@//\{temp\}/$temp}" >"$log" 2>&1 &&
    [ -f "$archive" ]; then
    "$java" -version >"$archive.by" 2>&1
    rm -f "$log"
else
    rm -f "$archive" "$archive.config"
    echo "No archive of classes: starts take some seconds more (see $log)."
fi
