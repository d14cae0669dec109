# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Functions for tests of whole launches, as root and as a user who is not root. Source it after lib.sh; do not run it.

: "${root:?}"

# The copy of the tree, if there must be one; `leave_launches` removes it.
copy=""
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)

# prepare_launches: set `image`, `other` and `place`. `other` is the user besides root: cx-test, who is made if need be, or the
# caller. `place` is the folder with the tests and cx, which both can read.
prepare_launches() {
    image=$(.build/release/cx plan --policy base --format json |
        "$root/.build/venv/bin/python" -c 'import json, sys; print(json.load(sys.stdin)["container"]["image"])')
    if [ "$(id -u)" -eq 0 ]; then
        other=cx-test
        scripts/make-test-user "$other"
        share "$image" "$other"
    else
        other=$(id -un)
        share "$image" root
    fi
    # If only its owner may enter the clone, the other user gets a copy.
    place=$root
    if ! as "$other" test -x "$root/.build/release/cx"; then
        copy=$(mktemp -d /var/tmp/cx-tests-XXXXXX)
        chmod 0755 "$copy"
        mkdir -p "$copy/.build/release"
        cp -R Sources Tests docs policies scripts action.yml .pre-commit-hooks.yaml "$copy/"
        cp -R .build/venv "$copy/.build/"
        cp .build/release/cx "$copy/.build/release/"
        # shellcheck disable=SC2034  # used by those that source this
        place=$copy
    fi
}

leave_launches() {
    if [ -n "$copy" ]; then "${as_root[@]}" rm -rf "$copy"; fi
}

# as USER COMMAND…: run a command as another user, with the variables that rootless podman needs.
as() {
    local user=$1 home folder
    local -a runtime=(-u XDG_RUNTIME_DIR)
    shift
    if [ "$user" = "$(id -un)" ]; then "$@"; return; fi
    home=$(getent passwd "$user" | cut -d: -f6)
    folder=/run/user/$(id -u "$user")
    # Without a login session there is no run folder. podman makes one of its own where the variable is not set.
    if [ "$(stat --format %U "$folder" 2>/dev/null)" = "$user" ]; then runtime=(XDG_RUNTIME_DIR="$folder"); fi
    "${as_root[@]}" setpriv --reuid "$user" --regid "$(id -g "$user")" --init-groups \
        env "${runtime[@]}" HOME="$home" USER="$user" LOGNAME="$user" "$@"
}

# share IMAGE USER: give a user the caller's image, unless they have it.
share() {
    local inputs='{{index .Config.Labels "cx.inputs"}} {{.Created}}' ours theirs
    ours=$(podman image inspect --format "$inputs" "$1")
    theirs=$(cd / && as "$2" podman image inspect --format "$inputs" "$1" 2>/dev/null) || true
    if [ "$ours" != "$theirs" ]; then
        say "giving the image to $2"
        podman save --quiet "$1" | (cd / && as "$2" podman load --quiet) >/dev/null
    fi
}
