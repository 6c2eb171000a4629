#!/bin/sh
# Runs $LEASHED and ends its whole process group when it exits, or when the process that holds our
# stdin goes away, by whatever death: a killed test run leaves no browser behind.
{
  "$LEASHED" "$@" </dev/null
  kill -KILL 0
} &
cat >/dev/null
kill -KILL 0
