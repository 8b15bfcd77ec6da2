#!/bin/sh
# Becomes the runtime that runs FILE: src/launch.sh FILE [ARG ...]
# launch/prepare.mjs installs before, where that is needed. `exec` matters: a shell left in between would swallow the SIGTERM
# that npm passes on.
set -eu

# A shell hands down more than settings. CDPATH leads `cd` into a stranger's folder. A function that bash has exported takes
# the place of a program. A umask keeps our own files from us, or gives them to all. `noclobber` and `noglob` come by SHELLOPTS.
unset -f cd dirname node umask wait kill 2>/dev/null || :
unset -v CDPATH IFS ENV BASH_ENV 2>/dev/null || :
set +Cf
umask u=rwx,go-w
# A message that has no reader any more ends nothing.
trap '' PIPE

cd -P -- "$(dirname -- "$0")/.."
# Options of Node are for the gateway and for npm: they could open a debugger in a helper, or print into its answer.
# A signal interrupts `wait`, while it would be held until the end of a command in the foreground.
NODE_OPTIONS='' node src/launch/prepare.mjs "$1" "${NODE_OPTIONS-}" &
helper=$!
trap 'kill "$helper" 2>/dev/null || :; exit 130' INT TERM HUP QUIT
wait "$helper"
trap - INT TERM HUP QUIT
runtime=$(NODE_OPTIONS='' node src/launch/find-runtime.mjs)
if [ -n "${NODE_OPTIONS-}" ] && ! "$runtime" src/launch/probe.ts </dev/null >/dev/null 2>&1; then
  echo 'NODE_OPTIONS is left out: with it this Node does not run TypeScript.' >&2 || :
  unset -v NODE_OPTIONS
fi
# V8 learns to put what outlives two small collections among the old objects, where dead requests keep younger ones alive
# (test/bench/README.md).
exec "$runtime" --no-allocation-site-pretenuring "$@"
