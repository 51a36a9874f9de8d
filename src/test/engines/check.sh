#!/bin/sh
# Asks another engine the whole catalogue, with every example, and compares with the answers from
# memory, row for row:
#
#     src/test/engines/check.sh virtuoso      (apt-get install virtuoso-opensource-7)
#     src/test/engines/check.sh rdf4j         (Maven fetches RDF4J with LMDB)
#     src/test/engines/check.sh oxigraph      (npm fetches Oxigraph)
#
# Each is started in a temporary folder on ports of this machine, and ended. Fuseki needs no script:
# it is asked by every EveryEngineTest. src/docs/deploy.md says what was found.
set -eu
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd -P)
cd "$here/../../.."
folder=$(mktemp -d)
sql_port=11811
port=18890
address=http://localhost:$port/graph
server=
trap 'if [ -n "$server" ]; then kill $server; wait $server || true; fi; rm -rf "$folder"' EXIT

virtuoso() {
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
ServerPort         = localhost:$port
ServerRoot         = $folder
DefaultMailServer  = localhost
[SPARQL]
ResultSetMaxRows      = 1000000
MaxQueryExecutionTime = 60
INI
  virtuoso-t +foreground +configfile "$folder/virtuoso.ini" >"$folder/out" 2>&1 &
  server=$!
  until isql-vt "localhost:$sql_port" dba dba exec="status();" >/dev/null 2>&1; do sleep 1; done
  address=http://localhost:$port/sparql
  export GOLDEN_THREAD_GRAPH_STORE="http://localhost:$port/sparql-graph-crud-auth"
  export GOLDEN_THREAD_STORE_USER=dba GOLDEN_THREAD_STORE_PASSWORD=dba
}

rdf4j() {
  mvn -q -f "$here/rdf4j/pom.xml" dependency:build-classpath "-Dmdep.outputFile=$folder/jars"
  java -Xmx1g -cp "$(cat "$folder/jars")" "$here/rdf4j/Rdf4jService.java" $port "$folder/lmdb" &
  server=$!
}

oxigraph() {
  cp "$here/oxigraph/package.json" "$here/oxigraph/service.mjs" "$folder"
  (cd "$folder" && npm install --silent)
  node "$folder/service.mjs" $port &
  server=$!
}

case ${1:-} in
  virtuoso | rdf4j | oxigraph) "$1" ;;
  *) echo "Name the engine: virtuoso, rdf4j or oxigraph." >&2; exit 2 ;;
esac
until curl -s -o "$folder/answer" "$address"; do sleep 1; done
mvn -q -o test -Dtest=EveryEngineTest "-Dgolden-thread.service=$address"
