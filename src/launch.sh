#!/bin/sh
# Becomes the runtime that runs FILE: src/launch.sh FILE [ARG ...]
# Installs first when the lock file is not the one last installed. `exec` matters: a shell left in
# between would swallow the SIGTERM that npm passes on.
set -eu
cd "$(dirname "$0")/.."

hash=$(node -p 'require("crypto").createHash("sha256").update(require("fs").readFileSync("package-lock.json")).digest("hex")')
noted=node_modules/.installed-lock-sha256
if [ "$(cat "$noted" 2>/dev/null || true)" != "$hash" ]; then
  echo 'Installing the packages of package-lock.json (once, and again when it changes) ...' >&2
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  printf '%s' "$hash" > "$noted"
fi

runtime=node
if [ "$(node -p 'process.versions.node.split(".")[0] >= 24')" != true ]; then
  runtime=$(ls node_modules/node-linux-*/bin/node 2>/dev/null | head -n 1)
  if [ -z "$runtime" ]; then
    echo "Tirek needs Node 24 or newer; this is Node $(node -v), and npm has no pinned runtime for this platform." >&2
    exit 1
  fi
fi
# V8 learns to put what outlives two small collections among the old objects, where dead requests keep younger ones alive
# (test/bench/README.md).
exec "$runtime" --no-allocation-site-pretenuring "$@"
