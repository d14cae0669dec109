# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Functions that the scripts share. Source it; do not run it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034  # used by those that source this
cache=${XDG_CACHE_HOME:-$HOME/.cache}/cx

# A run folder of another user's, as in a shell by `su`, or one that is not there. podman refuses it, and makes one of its own
# where the variable is not set.
if [ -n "${XDG_RUNTIME_DIR-}" ] && [ ! -O "$XDG_RUNTIME_DIR" ]; then unset XDG_RUNTIME_DIR; fi

# say WORD…: print a line of progress on standard error. Standard output is for results.
say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }
die() { say "$*"; exit 1; }

# pin NAME: print the default of an ARG of the Containerfile, the one place with versions and checksums.
pin() {
    local value
    value=$(sed -n "s/^ARG $1=//p" "$root/Containerfile" | head -n 1 | tr -d '"')
    [ -n "$value" ] || die "Containerfile has no ARG $1"
    printf '%s\n' "$value"
}

# architecture: print the machine's architecture by its name in images: amd64 or arm64.
architecture() {
    case $(uname -m) in
        x86_64) echo amd64 ;;
        aarch64 | arm64) echo arm64 ;;
        *) die "no Claude Code is pinned for $(uname -m)" ;;
    esac
}
