#!/usr/bin/env bash
# Runs the command line of this checkout, for the GitHub Action and the pre-commit hook; builds it the first time.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ ! -f "$home/dist/cli.js" ]; then
  (cd "$home" && npm ci --ignore-scripts --no-audit --no-fund && node scripts/build.mjs) >&2
fi
exec node "$home/dist/cli.js" "$@"
