/* From the graph and the state to what is seen: nodes, and one line for every two nodes that are joined. */

/** Above so many nodes the picture opens on communities, and shows no more nodes than that at once. */
zt.MOST = 2000;

zt.statusOf = (claim) => (claim.status === "planned" || claim.status === "done" ? claim.status : "stated");

/**
 * {nodes: [id], lines: Map(key → line), facts: [{fact, claims}], types, relations, statuses: Map(→ count), groups: [n]}
 * A line is {key, a, b, facts, forward, backward, planned}; forward is from a to b. Counts leave out the filter
 * that they stand beside, so that the legend shows what switching it on would bring.
 */
zt.visible = function (graph, state, groups) {
  const { nodes, facts } = zt.left(graph, state);
  const free = (field) => (state[field].size ? zt.left(graph, { ...state, [field]: new Set() }) : { nodes, facts });
  const seen = {
    nodes: [...nodes],
    facts,
    groups: [],
    types: zt.count([...free("typesOff").nodes].map((id) => graph.nodes.get(id).type)),
    relations: zt.count(free("relationsOff").facts.map(({ fact }) => fact.relation)),
    statuses: zt.count(free("statusOff").facts.flatMap(({ claims }) => [...new Set(claims.map(zt.statusOf))])),
  };
  const homes = state.grouped && !state.ego && !state.route ? zt.homes(groups, state.open, state.out) : null;
  seen.lines = zt.lines(facts, homes);
  if (homes) zt.gather(seen, homes, nodes);
  return seen;
};

/** {nodes, facts} that the filters leave, along a path or around a node where that is looked at. */
zt.left = function (graph, state) {
  let nodes = new Set(
    [...zt.candidates(graph, state)].filter((id) => !state.typesOff.has(graph.nodes.get(id).type)),
  );
  let facts = zt.shownFacts(graph, state, nodes);
  if (state.route) [nodes, facts] = zt.onRoute(state.route, nodes, facts);
  else if (state.ego) [nodes, facts] = zt.near(state.ego, nodes, facts);
  if (state.window) nodes = zt.touched(nodes, facts, state);
  return { nodes, facts };
};

zt.candidates = function (graph, state) {
  const all = [...(state.shown ?? graph.first)].filter((id) => graph.nodes.has(id));
  const drawn = (id) => state.lonely || graph.touching.has(id) || state.selected?.node === id || state.shown;
  return new Set(all.filter((id) => !state.hidden.has(id) && drawn(id)));
};

zt.count = function (words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** The facts between these nodes, with those of their claims that the filters leave in. */
zt.shownFacts = function (graph, state, nodes) {
  const found = [];
  for (const fact of graph.facts.values()) {
    if (!nodes.has(fact.head) || !nodes.has(fact.tail) || state.relationsOff.has(fact.relation)) continue;
    const claims = fact.claims.filter((claim) => zt.claimShown(graph, state, claim));
    if (claims.length) found.push({ fact, claims });
  }
  return found;
};

zt.claimShown = (graph, { window, statusOff }, claim) =>
  (!window || zt.within(graph.date(claim), window)) && !statusOff.has(zt.statusOf(claim));

/** Whether a date, known to the day or less, lies in a window. */
zt.within = (date, [from, to]) => Boolean(date) && date.slice(0, from.length) >= from && date.slice(0, to.length) <= to;

zt.onRoute = function (route, nodes, facts) {
  const paths = route.chosen === null ? route.paths : [route.paths[route.chosen]];
  const kept = new Set([route.from, route.to, ...paths.flat()].filter((id) => nodes.has(id)));
  const hops = new Set(paths.flatMap((ids) => ids.slice(1).map((id, at) => zt.pair(ids[at], id))));
  return [kept, facts.filter(({ fact }) => hops.has(zt.pair(fact.head, fact.tail)))];
};

/** What lies within `depth` hops along what is shown. */
zt.near = function ({ id, depth }, nodes, facts) {
  const next = new Map();
  for (const { fact } of facts)
    for (const end of [fact.head, fact.tail]) {
      if (!next.has(end)) next.set(end, []);
      next.get(end).push(zt.otherEnd(fact, end));
    }
  const kept = new Set(nodes.has(id) ? [id] : []);
  for (let ring = [...kept], hop = 0; hop < depth; hop++) {
    ring = ring.flatMap((one) => next.get(one) ?? []).filter((one) => !kept.has(one) && kept.add(one));
  }
  return [kept, facts.filter(({ fact }) => kept.has(fact.head) && kept.has(fact.tail))];
};

zt.touched = function (nodes, facts, state) {
  const ends = new Set(facts.flatMap(({ fact }) => [fact.head, fact.tail]));
  return new Set([...nodes].filter((id) => ends.has(id) || state.selected?.node === id));
};

/** For each member of a closed community that was not taken out of it, the id of the disc that stands for it. */
zt.homes = function (groups, open, out = new Set()) {
  const homes = new Map();
  groups.forEach((group, number) => {
    if (!open.has(number)) for (const id of group.members) if (!out.has(id)) homes.set(id, zt.groupId(number));
  });
  return homes;
};

zt.groupId = (number) => `group:${number}`;
zt.groupNumber = (id) => (String(id).startsWith("group:") ? Number(id.slice(6)) : null);

zt.lines = function (facts, homes) {
  const lines = new Map();
  for (const entry of facts) {
    const head = homes?.get(entry.fact.head) ?? entry.fact.head;
    const tail = homes?.get(entry.fact.tail) ?? entry.fact.tail;
    if (head !== tail) zt.addToLine(lines, head, tail, entry);
  }
  return lines;
};

zt.addToLine = function (lines, head, tail, entry) {
  const key = zt.pair(head, tail);
  const [a, b] = head < tail ? [head, tail] : [tail, head];
  const line = lines.get(key) ?? { key, a, b, facts: [], forward: false, backward: false, planned: true };
  line.facts.push(entry);
  if (!zt.symmetric(entry.fact.relation)) line[head === a ? "forward" : "backward"] = true;
  line.planned &&= entry.claims.every((claim) => claim.status === "planned");
  lines.set(key, line);
};

/** Members of closed communities give way to their disc. */
zt.gather = function (seen, homes, nodes) {
  seen.inside = zt.count(seen.nodes.map((id) => homes.get(id)).filter(Boolean));
  seen.groups = [...seen.inside.keys()].map(zt.groupNumber).sort((a, b) => a - b);
  seen.nodes = seen.nodes.filter((id) => !homes.has(id));
};
