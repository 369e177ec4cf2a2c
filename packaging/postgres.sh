#!/usr/bin/env bash
# A private PostgreSQL server for the tests: on loopback only, on a free port, thrown away by stop.
#
#   postgres.sh start   starts it unless it runs, and prints its address
#   postgres.sh url     prints its address; fails where it does not run
#   postgres.sh stop    stops it and deletes its data
#
# It may lose data in a power cut (fsync is off): for tests that is only faster. It is never started as root, which
# PostgreSQL refuses; root lends it another user's rights. STOREDESK_POSTGRES_FOLDER says where its data lies.
set -euo pipefail

place=${STOREDESK_POSTGRES_FOLDER:-${TMPDIR:-/tmp}/storedesk-postgres-$(id -u)}
data=$place/data

bin_folder() {
    local found
    found=$(command -v initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1 || true)
    if [ -z "$found" ]; then
        echo "PostgreSQL is not installed: no initdb found." >&2
        exit 3
    fi
    dirname "$(readlink -f "$found")"
}

server_user() {
    if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}

as_server() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    elif command -v setpriv >/dev/null; then
        setpriv --reuid "$(server_user)" --regid "$(id -g "$(server_user)")" --clear-groups env HOME="$place" "$@"
    else
        runuser -u "$(server_user)" -- env HOME="$place" "$@"
    fi
}

running() {
    [ -f "$data/postmaster.pid" ] && as_server "$bin/pg_ctl" -D "$data" status >/dev/null 2>&1
}

url() {
    echo "postgresql+psycopg://storedesk@127.0.0.1:$(sed -n 4p "$data/postmaster.pid")/postgres"
}

start() {
    if running; then
        url
        return
    fi
    rm -rf "$place"
    mkdir -p -m 700 "$place"
    [ "$(id -u)" -ne 0 ] || chown "$(server_user)" "$place"
    cd "$place"
    as_server "$bin/initdb" -D "$data" -U storedesk -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$place.log" 2>&1 || {
        cat "$place.log" >&2
        exit 1
    }
    for _ in 1 2 3 4 5 6; do
        local port=$((20000 + RANDOM % 30000))
        local options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=off"
        options+=" -c synchronous_commit=off -c full_page_writes=off -c max_connections=60 -c shared_buffers=64MB"
        if as_server "$bin/pg_ctl" -D "$data" -l "$data/server.log" -o "$options" -w -t 20 start >>"$place.log" 2>&1; then
            url
            return
        fi
    done
    tail -n 20 "$data/server.log" >&2 || true
    echo "PostgreSQL does not start." >&2
    exit 1
}

stop() {
    if running; then
        as_server "$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null
    fi
    rm -rf "$place" "$place.log"
}

bin=$(bin_folder)
case "${1:-}" in
start) start ;;
stop) stop ;;
url) running && url ;;
*)
    echo "usage: $0 start | url | stop" >&2
    exit 2
    ;;
esac
