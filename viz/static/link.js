/* The address bar is the view: what comes after # gives the same picture elsewhere. */
zt.LINK_VERSION = "1";

zt.listed = (ids) => [...ids].map(encodeURIComponent).join(",");
zt.unlisted = (text) => (text ? text.split(",").map(zt.decoded).filter(Boolean) : []);

/** What a link says; one that was cut off in the middle of a sign is taken as it is. */
zt.decoded = function (text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The state and the camera as the part of an address after #. */
zt.toLink = function (app) {
  const { state } = app;
  const parts = { v: zt.LINK_VERSION };
  const { first } = app.graph;
  if (state.shown && [...first].every((id) => state.shown.has(id)))
    parts.more = zt.listed([...state.shown].filter((id) => !first.has(id)));
  else if (state.shown) parts.show = zt.listed(state.shown);
  if (state.hidden.size) parts.hide = zt.listed(state.hidden);
  if (state.typesOff.size) parts.types = zt.listed(state.typesOff);
  if (state.relationsOff.size) parts.relations = zt.listed(state.relationsOff);
  if (state.statusOff.size) parts.status = zt.listed(state.statusOff);
  if (state.places.size) parts.at = zt.placed(app, state.places);
  if (state.arranged) parts.on = zt.placed(app, state.arranged);
  if (state.out.size) parts.out = zt.listed(state.out);
  if (state.grouped !== app.opening.grouped) parts.grouped = state.grouped ? "1" : "0";
  if (state.lonely !== app.opening.lonely) parts.lonely = state.lonely ? "1" : "0";
  if (state.open.size) parts.open = [...state.open].join(",");
  if (state.ego) parts.around = `${encodeURIComponent(state.ego.id)}!${state.ego.depth}`;
  if (state.window) parts.time = state.window.join("!");
  if (state.route)
    parts.path = `${encodeURIComponent(state.route.from)}!${encodeURIComponent(state.route.to)}!${state.route.chosen ?? ""}`;
  if (state.asked)
    parts.ask = [state.asked.name, ...Object.entries(state.asked.given).flat()].map(encodeURIComponent).join("!");
  if (state.selected?.node) parts.node = encodeURIComponent(state.selected.node);
  if (state.selected?.pair)
    parts.line = `${state.selected.pair.split("|").map(encodeURIComponent).join("!")}${state.selected.fact ? `!${encodeURIComponent(state.selected.fact)}` : ""}`;
  parts.view = app.picture.camera().join("!");
  return `#${Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join("&")}`;
};

zt.placed = ({ graph, state }, places) =>
  [...places]
    .filter(([id]) => graph.nodes.has(id))
    .map(([id, [x, y]]) => `${encodeURIComponent(id)}!${x}!${y}${state.pinned.has(id) ? "!p" : ""}`)
    .join(",");

/** {fields, version, path, view, ids}: what a link asks for; words that it does not know are left alone. */
zt.fromLink = function (hash, first) {
  const parts = Object.fromEntries(
    hash
      .replace(/^#/, "")
      .split("&")
      .filter(Boolean)
      .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
  if (!parts.v) return null;
  const pieces = (name) => (parts[name] ? parts[name].split("!").map(zt.decoded) : null);
  const fields = {
    shown: zt.linkedNodes(parts, first),
    hidden: new Set(zt.unlisted(parts.hide)),
    typesOff: new Set(zt.unlisted(parts.types)),
    relationsOff: new Set(zt.unlisted(parts.relations)),
    statusOff: new Set(zt.unlisted(parts.status)),
    open: new Set(zt.unlisted(parts.open).map(Number).filter(Number.isInteger)),
    window: zt.linkedWindow(pieces("time")),
    out: new Set(zt.unlisted(parts.out)),
    arranged: parts.on ? zt.linkedPlaces(parts.on).places : null,
    ...zt.linkedPlaces(parts.at),
    ...zt.linkedChoice(pieces),
  };
  if (parts.lonely !== undefined) fields.lonely = parts.lonely === "1";
  const [name, ...given] = pieces("ask") ?? [];
  if (name) fields.asked = { name, given: Object.fromEntries(zt.pairs(given)) };
  if (parts.grouped !== undefined) fields.grouped = parts.grouped === "1";
  const ids = [
    ...[...(fields.shown ?? [])].filter((id) => !first.has(id)),
    ...fields.hidden,
    ...(fields.ego ? [fields.ego.id] : []),
    ...(fields.selected?.node ? [fields.selected.node] : []),
    ...(pieces("path")?.slice(0, 2) ?? []),
  ];
  return {
    fields,
    version: parts.v,
    path: pieces("path"),
    view: zt.numbers(pieces("view"), 3),
    ids: [...new Set(ids)],
  };
};

zt.pairs = (list) => list.flatMap((one, at) => (at % 2 ? [] : [[one, list[at + 1] ?? ""]]));

/** The nodes that a link names: those shown, or those shown beside what the page opens with. */
zt.linkedNodes = function (parts, first) {
  if (parts.more) return new Set([...first, ...zt.unlisted(parts.more)]);
  return parts.show === undefined ? null : new Set(zt.unlisted(parts.show));
};

zt.linkedWindow = (pieces) => (pieces?.length === 2 && pieces.every((one) => /^\d{4}-\d\d$/.test(one)) ? pieces : null);

zt.numbers = (pieces, count) =>
  pieces?.length === count && pieces.map(Number).every(Number.isFinite) ? pieces.map(Number) : null;

zt.linkedPlaces = function (text) {
  const places = new Map();
  const pinned = new Set();
  for (const entry of text ? text.split(",") : []) {
    const [id, x, y, pin] = entry.split("!");
    const at = zt.numbers([x, y], 2);
    if (!at) continue;
    places.set(zt.decoded(id), at);
    if (pin) pinned.add(zt.decoded(id));
  }
  return { places, pinned };
};

zt.linkedChoice = function (pieces) {
  const around = pieces("around");
  const line = pieces("line");
  const node = pieces("node");
  return {
    ego: around ? { id: around[0], depth: Math.min(3, Math.max(1, Number(around[1]) || 1)) } : null,
    selected: node ? { node: node[0] } : line?.length >= 2 ? { pair: zt.pair(line[0], line[1]), fact: line[2] } : null,
  };
};

/** A link's fields without what the graph does not hold. */
zt.pruned = function (fields, graph) {
  const known = (id) => graph.nodes.has(id);
  return {
    ...fields,
    shown: fields.shown && new Set([...fields.shown].filter(known)),
    hidden: new Set([...fields.hidden].filter(known)),
    ego: fields.ego && known(fields.ego.id) ? fields.ego : null,
    selected: fields.selected?.node && !known(fields.selected.node) ? null : fields.selected,
    open: new Set([...fields.open].filter((number) => zt.given.communities[number])),
  };
};

Object.assign(zt.App.prototype, {
  /** The address says what is seen. */
  moved() {
    if (!this.ready) return;
    clearTimeout(this.writing);
    this.writing = setTimeout(() => {
      const link = zt.toLink(this);
      this.written = link;
      if (link.length < 60000) history.replaceState(null, "", link);
    }, 120);
  },

  async follow(hash) {
    const linked = zt.fromLink(hash, this.graph.first);
    if (linked) return this.followLink(linked);
    this.change(this.opening); // back to before the first link
    return this.picture.fit();
  },

  async followLink(linked) {
    if (this.source.served && linked.ids.length)
      this.graph.merge((await this.answer(() => this.source.nodes(linked.ids.slice(0, zt.MOST)))) ?? {});
    const missing = linked.ids.filter((id) => !this.graph.nodes.has(id));
    this.history.keep(this.state);
    this.state = new zt.State({ ...this.opening, selected: null, ...zt.pruned(linked.fields, this.graph) });
    if (this.state.selected?.node) await this.know(this.state.selected.node);
    this.refresh();
    if (linked.view) this.picture.look(linked.view);
    else this.picture.fit(null, true);
    if (linked.path) await this.followPath(linked);
    if (linked.version !== zt.LINK_VERSION) zt.tell(zt.say("link_old"));
    else if (missing.length) zt.tell(zt.say("link_missing", { n: missing.length }));
  },

  async followPath({ path: [from, to, chosen], fields, view }) {
    if (!this.graph.nodes.has(from) || !this.graph.nodes.has(to)) return;
    await this.paths.find(from, to);
    if (!this.state.route) return;
    const route = {
      ...this.state.route,
      chosen: chosen !== "" && this.state.route.paths[Number(chosen)] ? Number(chosen) : null,
    };
    this.change(
      { route, arranged: fields.arranged ?? this.state.arranged, selected: fields.selected },
      { quiet: true },
    );
    if (view) this.picture.look(view);
  },
});
