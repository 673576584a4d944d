#!/bin/sh
# bound.sh COMMAND ARGUMENT…: runs a command in this process's place, and ends it when the process that asked for it has
# died without being able to, so that no server is left holding a port or a database.
parent=$PPID
(
  while kill -0 "$parent" && kill -0 $$; do sleep 1; done
  kill -0 "$parent" || kill $$
) </dev/null >/dev/null 2>&1 3>&- &
exec "$@"
