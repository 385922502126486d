#!/usr/bin/env bash
# Builds the page into web/dist; installs the packages only when the lock file has changed.
set -euo pipefail
cd "$(dirname "$0")"
if ! cmp -s package-lock.json node_modules/.kinscope-lock; then
    npm ci --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.kinscope-lock
fi
npm run --silent build
