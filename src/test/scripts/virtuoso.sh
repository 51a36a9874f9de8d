#!/bin/sh
# Runs the whole catalogue against Virtuoso, beside memory and TDB2, and shows where answers differ.
#
#     apt-get install virtuoso-opensource
#     src/test/scripts/virtuoso.sh
#
# It starts a Virtuoso of its own in a temporary folder, on free ports of this machine, and ends it.
set -eu
cd "$(dirname "$0")/../../.."

command -v virtuoso-t >/dev/null || { echo "Install virtuoso-opensource first." >&2; exit 3; }
folder=$(mktemp -d)
sql_port=11811
web_port=18890
cat >"$folder/virtuoso.ini" <<INI
[Database]
DatabaseFile       = $folder/virtuoso.db
ErrorLogFile       = $folder/virtuoso.log
LockFile           = $folder/virtuoso.lck
TransactionFile    = $folder/virtuoso.trx
xa_persistent_file = $folder/virtuoso.pxa
TempStorage        = TempDatabase
[TempDatabase]
DatabaseFile       = $folder/temp.db
TransactionFile    = $folder/temp.trx
[Parameters]
ServerPort         = localhost:$sql_port
DisableUnixSocket  = 1
DirsAllowed        = $folder
NumberOfBuffers    = 40000
MaxDirtyBuffers    = 30000
MaxQueryMem        = 1G
[HTTPServer]
ServerPort         = localhost:$web_port
ServerRoot         = $folder
DefaultMailServer  = localhost
[SPARQL]
ResultSetMaxRows      = 1000000
MaxQueryExecutionTime = 60
INI
virtuoso-t +foreground +configfile "$folder/virtuoso.ini" >"$folder/out" 2>&1 &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$folder"' EXIT
until isql-vt "localhost:$sql_port" dba dba exec="status();" >/dev/null 2>&1; do sleep 1; done

GOLDEN_THREAD_GRAPH_STORE=http://localhost:$web_port/sparql-graph-crud-auth
GOLDEN_THREAD_STORE_USER=dba
GOLDEN_THREAD_STORE_PASSWORD=dba
export GOLDEN_THREAD_GRAPH_STORE GOLDEN_THREAD_STORE_USER GOLDEN_THREAD_STORE_PASSWORD
mvn -q -o test -Dtest=EveryEngineTest "-Dgolden-thread.service=http://localhost:$web_port/sparql"
