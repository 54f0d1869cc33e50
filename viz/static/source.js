/* Where answers come from: in a map from the page itself, in the explorer from the server. Both answer alike. */

zt.PageSource = class {
  constructor(graph) {
    this.graph = graph;
    this.served = false;
  }

  async search(words, limit) {
    return zt.searchHere(this.graph, words, limit);
  }

  async unfold(id, relation, back, skip, limit) {
    const groups = this.graph
      .groups(id)
      .filter((group) => !relation || (group.relation === relation && group.back === back));
    const facts = groups.flatMap((group) => group.facts).slice(skip, skip + limit);
    return { nodes: facts.map((fact) => this.graph.nodes.get(zt.otherEnd(fact, id))), edges: facts, documents: [] };
  }

  async card() {
    return null;
  }

  async around() {
    return { nodes: [], edges: [], documents: [] };
  }

  async nodes() {
    return { nodes: [], edges: [], documents: [] };
  }

  /** All shortest paths, either way along the facts. */
  async paths(from, to, longest, limit) {
    let rows = [[from]];
    const seen = new Set([from]);
    for (let hop = 0; hop < longest; hop++) {
      const next = rows.flatMap((ids) =>
        [...this.graph.neighbours(ids.at(-1))].filter((id) => !seen.has(id)).map((id) => [...ids, id]),
      );
      const found = next.filter((ids) => ids.at(-1) === to);
      if (found.length)
        return {
          paths: found.sort((a, b) => (a.join() < b.join() ? -1 : 1)).slice(0, limit),
          nodes: [],
          edges: [],
          documents: [],
        };
      for (const ids of next) seen.add(ids.at(-1));
      rows = next.slice(0, 20000);
    }
    return { paths: [], nodes: [], edges: [], documents: [] };
  }
};

zt.ServerSource = class {
  constructor() {
    this.served = true;
    this.passages = new Map();
  }

  async ask(path, query = {}, options = {}) {
    const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    search.set("lang", zt.given.lang);
    const response = await fetch(`api/${path}?${search}`, {
      headers: { accept: "application/json", ...(options.body ? { "content-type": "application/json" } : {}) },
      ...options,
    }).catch(() => {
      throw new Error(zt.say("unreachable"));
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(answer.error?.message ?? `HTTP ${response.status}`);
    return answer;
  }

  send(path, method, value) {
    return this.ask(path, {}, { method, body: value === undefined ? undefined : JSON.stringify(value) });
  }

  async search(words, limit) {
    const { total, entities } = await this.ask("search", { q: words, limit });
    return { total, nodes: entities };
  }

  unfold(id, relation, back, skip, limit) {
    return this.ask(`entities/${encodeURIComponent(id)}/unfold`, {
      relation,
      back: relation ? back : null,
      skip,
      limit,
    });
  }

  card(id) {
    return this.ask(`entities/${encodeURIComponent(id)}`, { limit: 6 });
  }

  around(id, depth, limit) {
    return this.ask(`entities/${encodeURIComponent(id)}/neighbours`, { depth, limit });
  }

  nodes(ids) {
    return this.send("graph", "POST", { ids });
  }

  paths(from, to, max, limit) {
    return this.ask("paths", { from, to, max, limit });
  }

  document(id) {
    return this.ask(`documents/${encodeURIComponent(id)}`);
  }

  /** The paragraph of a claim: {text, start, mentions}; kept, for it never changes while the page is open. */
  passage(claim) {
    const key = `${claim.document} ${claim.start} ${claim.end}`;
    if (!this.passages.has(key))
      this.passages.set(
        key,
        this.ask(`documents/${encodeURIComponent(claim.document)}/passage`, { start: claim.start, end: claim.end }),
      );
    return this.passages.get(key);
  }

  async tables() {
    return (this.known ??= (await this.ask("tables")).tables);
  }

  /** A question in plain Chinese. */
  reply({ q, as_of }) {
    return this.ask("ask", as_of ? { q, as_of } : { q });
  }

  table(name, given) {
    return this.ask(`tables/${encodeURIComponent(name)}`, given);
  }

  async views() {
    return (await this.ask("views")).views;
  }

  saveView(name, link) {
    return this.send("views", "POST", { name, link });
  }

  renameView(id, name) {
    return this.send(`views/${encodeURIComponent(id)}`, "PUT", { name });
  }

  deleteView(id) {
    return this.send(`views/${encodeURIComponent(id)}`, "DELETE");
  }
};
