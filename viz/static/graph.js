/* The graph as the page holds it: all of it in a map, what the server has sent so far in the explorer. */
zt.Graph = class {
  constructor() {
    this.nodes = new Map();
    this.facts = new Map();
    this.documents = new Map();
    this.touching = new Map(); // id of a node → its facts
    this.first = new Set(); // what the page opened with
  }

  /** Take in a part in the API's shape. What is known already is replaced by what is newer and not poorer. */
  merge(part) {
    for (const node of part.nodes ?? []) this.nodes.set(node.id, { ...this.nodes.get(node.id), ...node });
    for (const document of part.documents ?? []) this.documents.set(document.id, document);
    for (const fact of part.edges ?? []) this.mergeFact(fact);
    return this;
  }

  mergeFact(fact) {
    const known = this.facts.get(fact.id);
    if (known && known.claims.length >= fact.claims.length) return;
    if (known) {
      known.claims = fact.claims;
      return;
    }
    this.facts.set(fact.id, fact);
    for (const end of new Set([fact.head, fact.tail])) {
      if (!this.touching.has(end)) this.touching.set(end, []);
      this.touching.get(end).push(fact);
    }
  }

  factsOf(id) {
    return this.touching.get(id) ?? [];
  }

  name(id) {
    return this.nodes.get(id)?.name ?? id;
  }

  neighbours(id) {
    return new Set(this.factsOf(id).map((fact) => zt.otherEnd(fact, id)));
  }

  /** When a claim holds: its own date, else its document's. */
  date(claim) {
    return claim.attributes?.date || this.documents.get(claim.document)?.date || "";
  }

  /** The facts of a node by relation and direction, the largest group first: [{relation, back, facts}]. */
  groups(id) {
    const groups = new Map();
    for (const fact of this.factsOf(id)) {
      const back = fact.head !== id && !zt.symmetric(fact.relation);
      const key = `${fact.relation} ${back}`;
      if (!groups.has(key)) groups.set(key, { relation: fact.relation, back, facts: [] });
      groups.get(key).facts.push(fact);
    }
    return [...groups.values()].sort((a, b) => b.facts.length - a.facts.length || a.relation.localeCompare(b.relation));
  }
};

zt.otherEnd = (fact, id) => (fact.head === id ? fact.tail : fact.head);

/** One key for the line between two nodes, whichever way its facts run. */
zt.pair = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** A radius that grows with the number of neighbours, as in viz/look.py. */
zt.radius = (degree) => Math.min(32, 7 + 2.5 * Math.sqrt(degree));
