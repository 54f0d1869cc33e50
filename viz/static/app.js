/* The page at work: one state, and every part shows it. What it can do stands in the files named after it. */

zt.App = class {
  constructor() {
    this.graph = new zt.Graph();
    this.history = new zt.History();
    this.source = zt.given.served ? new zt.ServerSource() : new zt.PageSource(this.graph);
    this.counts = new Map(); // id → groups of facts as the server counts them
    this.graph.merge(zt.given.graph);
    this.best = zt.given.graph.nodes;
    this.graph.first = new Set(this.best.map((node) => node.id));
    this.opening = this.state = this.first();
    this.seen = { nodes: [], lines: new Map(), facts: [], groups: [] };
    this.picture = new zt.Picture(zt.byId("canvas"), this);
    for (const [name, part] of Object.entries({
      search: zt.Search,
      legend: zt.Legend,
      evidence: zt.Evidence,
      panel: zt.Panel,
      paths: zt.Paths,
      time: zt.Time,
      table: zt.Table,
      asked: zt.Asked,
      reader: zt.Reader,
      saved: zt.Saved,
      keys: zt.Keys,
      tools: zt.Tools,
    }))
      this[name] = new part(this);
    this.dialog = new zt.Dialog();
  }

  /** What the page opens with. */
  first() {
    const ids = zt.given.graph.nodes.map((node) => node.id);
    return new zt.State({
      lonely: !this.graph.touching.size,
      grouped: ids.length > zt.MOST,
      selected: zt.given.selected.length ? { node: zt.given.selected[0] } : null,
    });
  }

  async open() {
    const linked = zt.fromLink(location.hash, this.graph.first);
    this.refresh();
    this.picture.fit(null, true);
    if (linked) await this.followLink(linked);
    else if (this.state.selected) this.picture.centre(this.state.selected.node);
    addEventListener("hashchange", () => location.hash !== this.written && this.follow(location.hash));
    this.ready = true;
    document.body.dataset.ready = "true";
  }

  /** A new state by these fields. `quiet`: no step to undo; `merge`: one step with others of that name before it. */
  change(fields, { quiet = false, merge = null, fit = false } = {}) {
    if (!quiet && !(merge && merge === this.merging)) this.history.keep(this.state);
    this.merging = merge;
    this.state = this.state.with(fields);
    this.refresh();
    if (fit) this.picture.fit();
  }

  select(selected) {
    if (!selected) this.paths.start = null;
    if (selected?.node) this.know(selected.node);
    this.change({ selected }, { quiet: true, merge: this.merging });
  }

  undo() {
    const state = this.history.undo(this.state);
    if (state) this.take(state);
  }

  redo() {
    const state = this.history.redo(this.state);
    if (state) this.take(state);
  }

  take(state) {
    this.merging = null;
    this.state = state;
    this.refresh();
  }

  refresh() {
    this.seen = zt.visible(this.graph, this.state, zt.given.communities);
    this.picture.show(this.seen);
    this.legend.show(this.seen);
    this.panel.show();
    this.time.show();
    this.table.show();
    this.asked.show();
    this.tools.show();
    zt.byId("subtitle").textContent = this.subtitle();
    zt.byId("source").textContent = this.sourceNote();
    if (!this.seen.nodes.length && !this.seen.groups.length && this.graph.nodes.size) zt.tell(zt.say("filtered"));
    this.crumbs();
    this.moved();
  }

  at(id) {
    const node = this.graph.nodes.get(id);
    return this.state.arranged?.get(id) ?? this.state.places.get(id) ?? (node.x === undefined ? [0, 0] : [node.x, node.y]);
  }

  size(id) {
    const node = this.graph.nodes.get(id);
    return node?.size ?? zt.radius(this.graph.neighbours(id).size);
  }

  middle() {
    const { x, y } = this.picture.network.getViewPosition();
    return [x, y];
  }

  isSeen(id) {
    return Boolean(this.picture.nodes.get(id));
  }

  place(places, byHand = false) {
    if (!places.size) return;
    const pinned = byHand ? zt.added(this.state.pinned, ...places.keys()) : this.state.pinned;
    this.change({ ...this.put(places), pinned });
  }

  /** These places as a field of the state: of what is arranged for now, or of the picture. */
  put(places) {
    const field = this.state.arranged ? "arranged" : "places";
    return { [field]: new Map([...this.state[field], ...places]) };
  }

  tidy() {
    const ids = this.seen.nodes.slice(0, 700);
    const before = new Map(ids.map((id) => [id, this.at(id)]));
    const after = zt.tidy(ids, this.seen.lines, (id) => this.at(id), this.state.pinned, ids.length > 300 ? 40 : 120);
    this.history.keep(this.state);
    this.merging = null;
    const whole = (places) => new Map([...places].map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]));
    zt.glide(before, after, (places) => this.change(this.put(whole(places)), { quiet: true }));
  }

  subtitle() {
    const documents = new Set(this.seen.facts.flatMap(({ claims }) => claims.map((claim) => claim.document)));
    const inside = [...(this.seen.inside?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    return zt.say("subtitle", {
      nodes: this.seen.nodes.length + inside,
      facts: this.seen.facts.length,
      documents: documents.size,
    });
  }

  sourceNote() {
    const documents = [...new Set(this.seen.facts.flatMap(({ claims }) => claims.map((claim) => claim.document)))].map(
      (id) => this.graph.documents.get(id),
    );
    const dates = documents
      .map((one) => one?.date)
      .filter(Boolean)
      .sort();
    const span = dates.length ? zt.say("source_dates", { first: dates[0], last: dates.at(-1) }) : "";
    return [zt.say("source_note", { documents: documents.length }), span, zt.given.note].filter(Boolean).join(" ");
  }

  escape() {
    if (this.paths.start) {
      this.paths.start = null;
      zt.tell("");
    } else if (this.state.asked) this.change({ asked: null });
    else if (this.table.isOpen()) this.tools.press("table");
    else if (this.state.selected) this.select(null);
    else if (this.state.route) this.paths.leave();
    else if (this.state.ego) this.wholePicture();
    this.tools.legend(false);
  }
};
