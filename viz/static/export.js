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
  const nodes = zt.members(app.graph, app.seen).map((id) => {
    const node = app.graph.nodes.get(id);
    const [x, y] = app.at(id);
    return `<node id="${zt.escape(id)}" label="${zt.escape(node.name)}"><attvalues><attvalue for="type" value="${zt.escape(node.type)}"/></attvalues><viz:position x="${x}" y="${-y}"/></node>`;
  });
  const edges = app.seen.facts.map(
    ({ fact, claims }) =>
      `<edge id="${zt.escape(fact.id)}" source="${zt.escape(fact.head)}" target="${zt.escape(fact.tail)}" label="${zt.escape(zt.relationName(fact.relation))}" weight="${claims.length}"><attvalues><attvalue for="quote" value="${zt.escape(claims[0].quote)}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="type" title="type" type="string"/></attributes>
<attributes class="edge"><attribute id="quote" title="quote" type="string"/></attributes>
<nodes>
${nodes.join("\n")}
</nodes>
<edges>
${edges.join("\n")}
</edges>
</graph></gexf>
`;
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
