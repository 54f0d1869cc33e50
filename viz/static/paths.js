/* Paths between two picks: the shortest ones side by side, with the evidence of each hop. */
zt.Paths = class {
  constructor(app) {
    this.app = app;
    this.start = null;
  }

  from(id) {
    this.start = id;
    zt.tell(zt.say("path_pick", { name: this.app.graph.name(id) }));
  }

  /** The second pick; true when one was waited for. */
  takes(id) {
    if (!this.start || this.start === id) return false;
    const from = this.start;
    this.start = null;
    this.find(from, id);
    return true;
  }

  async find(from, to) {
    const found = await this.app.answer(() => this.app.source.paths(from, to, 4, 10));
    if (!found) return;
    if (!found.paths.length) return zt.tell(zt.say("path_none"));
    zt.tell("");
    this.app.graph.merge(found);
    const ids = [...new Set(found.paths.flat())];
    this.app.bring(ids, from, { wide: true });
    const arranged = zt.inColumns(found.paths, this.app.middle());
    const route = { from, to, paths: found.paths, chosen: null };
    this.app.change({ route, ego: null, selected: null, arranged }, { fit: true, quiet: true });
  }

  leave() {
    this.start = null;
    this.app.change({ route: null, arranged: null, selected: null }, { fit: true });
  }

  panel() {
    const { route } = this.app.state;
    const title = zt.say("path_found", { n: route.paths.length, hops: route.paths[0].length - 1 });
    const choose = (chosen) =>
      this.app.change({ route: { ...route, chosen: route.chosen === chosen ? null : chosen } }, { fit: true });
    const items = route.paths.map((ids, number) =>
      zt.el("section", { class: "route" }, this.button(number, choose), this.hops(ids)),
    );
    return [
      zt.el("h2", {}, title),
      zt.el(
        "p",
        {},
        zt.button(zt.say("path_close"), () => this.leave(), { "data-act": "path-close" }),
      ),
      items,
    ];
  }

  button(number, choose) {
    const pressed = String(this.app.state.route.chosen === number);
    return zt.button(zt.say("route", { n: number + 1 }), () => choose(number), {
      class: "plain",
      "aria-pressed": pressed,
    });
  }

  hops(ids) {
    return zt.el(
      "ol",
      { class: "hops" },
      ids.slice(1).map((id, at) => this.hop(ids[at], id)),
    );
  }

  /** One hop: what joins the two, and the first quote for it. */
  hop(a, b) {
    const facts = this.app.graph.factsOf(a).filter((fact) => zt.otherEnd(fact, a) === b);
    return zt.el(
      "li",
      {},
      facts
        .slice(0, 3)
        .map((fact) => [this.app.evidence.heading(fact, "h3"), this.app.evidence.receipt(fact, fact.claims[0])]),
    );
  }
};

/** Both ends at the sides, what lies between in columns by its hop: Map(id → [x, y]). */
zt.inColumns = function (paths, [cx, cy]) {
  const columns = new Map();
  for (const ids of paths) ids.forEach((id, hop) => columns.has(id) || columns.set(id, hop));
  const longest = paths[0].length - 1;
  const places = new Map();
  for (let hop = 0; hop <= longest; hop++) {
    const members = [...columns].filter(([, at]) => at === hop).map(([id]) => id);
    members.forEach((id, row) =>
      places.set(id, [
        Math.round(cx + (hop - longest / 2) * 230),
        Math.round(cy + (row - (members.length - 1) / 2) * 96),
      ]),
    );
  }
  return places;
};
