// Oxigraph, in memory, as a service of SELECT queries (SPARQL Protocol) and graphs (Graph Store
// Protocol) on one address, /graph: node service.mjs PORT. Only for tests on this machine.
import { createServer } from "node:http";
import oxigraph from "oxigraph";

const store = new oxigraph.Store();

createServer(async (request, response) => {
  const address = new URL(request.url, "http://localhost");
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces).toString("utf8");
  try {
    response.end(address.searchParams.has("graph") ? graph(request, address, body) : query(request, address, body));
  } catch (error) {
    response.statusCode = 400;
    response.end(String(error));
  }
}).listen(Number(process.argv[2]), "localhost");

function query(request, address, body) {
  const form = request.headers["content-type"].includes("form");
  const all = form ? new URLSearchParams(body) : address.searchParams;
  const names = (parameter) => all.getAll(parameter).map(oxigraph.namedNode);
  const options = { results_format: "application/sparql-results+json" };
  if (all.has("default-graph-uri") || all.has("named-graph-uri")) {
    options.default_graph = names("default-graph-uri");
    options.named_graphs = names("named-graph-uri");
  }
  return store.query(form ? all.get("query") : body, options);
}

function graph(request, address, body) {
  const name = oxigraph.namedNode(address.searchParams.get("graph"));
  if (request.method !== "POST") store.update(`CLEAR SILENT GRAPH <${name.value}>`);
  if (request.method !== "DELETE") {
    store.load(body, { format: "application/n-triples", to_graph_name: name });
  }
  return "";
}
