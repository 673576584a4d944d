#!/bin/sh
# Miniflare runs MINIFLARE_WORKERD_PATH with arguments of its own.
exec "$(dirname "$0")/bound.sh" "$PRELO_WORKERD" "$@"
