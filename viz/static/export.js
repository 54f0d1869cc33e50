/* What is seen, as files: figure, network, data, table, and numbered footnotes for an article. */
zt.EXPORTS = {
  png: { type: "image/png", make: (app) => zt.png(app) },
  svg: { type: "image/svg+xml", make: (app) => zt.figure(app).svg },
  gexf: { type: "application/xml", make: (app) => zt.gexf(app) },
  json: { type: "application/json", make: (app) => JSON.stringify(zt.part(app), null, 2) },
  csv: { type: "text/csv", make: (app) => zt.csv(app) },
  notes: { type: "text/plain", make: (app) => zt.footnotes(app), ending: "txt" },
};

zt.save = async function (app, kind) {
  const { type, make, ending } = zt.EXPORTS[kind];
  const made = await make(app);
  const url = URL.createObjectURL(made instanceof Blob ? made : new Blob([made], { type: `${type};charset=utf-8` }));
  const link = zt.el("a", { href: url, download: `${zt.fileName()}.${ending ?? kind}` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 30000);
};

zt.fileName = () =>
  zt.given.title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
    .trim()
    .slice(0, 60) || "zhengtu";

/** What is seen, in the API's shape. */
zt.part = function ({ graph, seen }) {
  const plain = ({ id, type, name, aliases, attributes }) => ({
    id,
    type,
    name,
    aliases: aliases ?? [],
    ...(attributes ? { attributes } : {}),
  });
  const documents = new Set(seen.facts.flatMap(({ claims }) => claims.map((claim) => claim.document)));
  return {
    nodes: zt.members(graph, seen).map((id) => plain(graph.nodes.get(id))),
    edges: seen.facts.map(({ fact, claims }) => ({ ...fact, claims })),
    documents: [...documents].sort().map((id) => graph.documents.get(id) ?? { id }),
  };
};

/** The ids of all nodes seen, those inside closed groups too. */
zt.members = (graph, seen) =>
  [...new Set([...seen.nodes, ...seen.facts.flatMap(({ fact }) => [fact.head, fact.tail])])]
    .filter((id) => graph.nodes.has(id))
    .sort();

zt.gexf = function (app) {
  const value = (name, text) => zt.tag("attvalues", {}, zt.tag("attvalue", { for: name, value: text }));
  const declared = (kind, name) =>
    zt.tag("attributes", { class: kind }, zt.tag("attribute", { id: name, title: name, type: "string" }));
  const nodes = zt.members(app.graph, app.seen).map((id) => {
    const { name, type } = app.graph.nodes.get(id);
    const [x, y] = app.at(id);
    return zt.tag("node", { id, label: name }, value("type", type), zt.tag("viz:position", { x, y: -y }));
  });
  const edges = app.seen.facts.map(({ fact: { id, head, relation, tail }, claims }) => {
    const label = zt.relationName(relation);
    const joined = { id, source: head, target: tail, label, weight: claims.length };
    return zt.tag("edge", joined, value("quote", claims[0].quote));
  });
  const graph = [
    declared("node", "type"),
    declared("edge", "quote"),
    zt.tag("nodes", {}, nodes),
    zt.tag("edges", {}, edges),
  ];
  const space = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${zt.tag("gexf", space, zt.tag("graph", { defaultedgetype: "directed" }, graph))}\n`;
};

/** With a mark at the beginning, by which Excel knows that it is UTF-8. */
zt.csv = function (app) {
  const cell = (text) => `"${zt.plainCell(text).replaceAll('"', '""')}"`;
  const lines = [
    zt.COLUMNS.map(([, word]) => cell(zt.say(word))),
    ...zt.rows(app).map((row) => zt.COLUMNS.map(([id]) => cell(row[id]))),
  ];
  return `\ufeff${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`;
};

/** Every fact seen as a sentence with its numbers, then the numbered quotes. */
zt.footnotes = function ({ graph, seen }) {
  const notes = [];
  const sentences = seen.facts.map(({ fact, claims }) => {
    const numbers = claims.map((claim) => notes.push(zt.footnote(graph, claim)));
    return `${graph.name(fact.head)} ${zt.relationName(fact.relation)} ${graph.name(fact.tail)}${numbers.map((number) => `[${number}]`).join("")}`;
  });
  return `${zt.given.title}\n\n${sentences.join("\n")}\n\n${notes.map((note, at) => `[${at + 1}] ${note}`).join("\n")}\n\n${zt.say("judgement")}\n`;
};

zt.footnote = function (graph, claim) {
  const document = graph.documents.get(claim.document) ?? {};
  const source = [document.publisher, document.title && `《${document.title}》`, document.number, document.date]
    .filter(Boolean)
    .join("，");
  return `${source}：“${claim.quote.replace(/\s+/g, " ").trim()}”`;
};
