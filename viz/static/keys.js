/* The keyboard: everything can be done without a pointer. */
zt.KEYS = [
  ["/", "key_search"],
  ["← ↑ → ↓", "key_move"],
  ["Enter", "key_open"],
  ["u", "key_unfold"],
  ["h", "key_hide"],
  ["z  y", "key_undo"],
  ["+  −  0", "key_zoom"],
  ["p", "key_path"],
  ["t", "key_table"],
  ["Esc", "key_close"],
  ["?", "key_help"],
];

zt.Keys = class {
  constructor(app) {
    this.app = app;
    document.addEventListener("keydown", (event) => this.press(event));
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return this.chord(event);
    const typing = event.target.closest("input:not([type=checkbox]):not([type=range]), textarea, dialog");
    if (typing) return null;
    const act = this.acts(event)[event.key];
    if (!act) return null;
    event.preventDefault();
    return act();
  }

  chord(event) {
    if (event.key.toLowerCase() !== "z" || event.altKey || event.target.closest("input[type=text], input[type=search]"))
      return;
    event.preventDefault();
    if (event.shiftKey) this.app.redo();
    else this.app.undo();
  }

  acts(event) {
    const { app } = this;
    const { selected } = app.state;
    const onCanvas = event.target === zt.byId("canvas") || event.target === document.body;
    const node = (act) => () => selected?.node && act(selected.node);
    const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const moves = onCanvas
      ? Object.fromEntries(Object.entries(arrows).map(([key, way]) => [key, () => this.move(way)]))
      : {};
    return {
      ...moves,
      ...(onCanvas ? { Enter: () => this.enter() } : {}),
      "/": () => zt.byId("search").focus(),
      u: node((id) => app.unfoldAll(id)),
      h: node((id) => app.hide(id)),
      p: node((id) => (app.paths.start ? app.paths.takes(id) : app.paths.from(id))),
      z: () => app.undo(),
      y: () => app.redo(),
      t: () => app.tools.press("table"),
      "?": () => this.help(),
      "+": () => app.picture.zoom(1.3),
      "=": () => app.picture.zoom(1.3),
      "-": () => app.picture.zoom(1 / 1.3),
      0: () => app.picture.fit(),
      Escape: () => app.escape(),
    };
  }

  /** Enter opens the group, takes the second end of a path, or goes to the card. */
  enter() {
    const { selected } = this.app.state;
    if (this.group !== undefined && this.group !== null) this.app.openGroup(this.group);
    else if (selected?.node && !this.app.paths.takes(selected.node)) zt.byId("panel").focus();
    this.group = null;
  }

  /** To the nearest thing in a direction: near ahead counts more than near aside. */
  move([dx, dy]) {
    const { app } = this;
    const at = app.picture.network.getPositions();
    const here = app.state.selected?.node ?? (this.group != null ? zt.groupId(this.group) : null);
    const from = at[here] ?? app.picture.network.getViewPosition();
    let best = null;
    for (const [id, { x, y }] of Object.entries(at)) {
      if (id === here) continue;
      const ahead = (x - from.x) * dx + (y - from.y) * dy;
      const aside = Math.abs((x - from.x) * dy + (y - from.y) * dx);
      if (ahead <= 0) continue;
      const cost = ahead + 2 * aside;
      if (!best || cost < best.cost) best = { id, cost };
    }
    if (best) this.take(best.id);
  }

  take(id) {
    this.group = zt.groupNumber(id);
    if (this.group === null) {
      this.app.select({ node: id });
      this.app.picture.keepInSight(id);
      zt.tell([this.app.graph.name(id), zt.typeName(this.app.graph.nodes.get(id).type)].join(zt.say("comma")));
    } else {
      this.app.select(null);
      zt.tell(this.app.groupName(this.group));
    }
  }

  help() {
    const rows = zt.KEYS.map(([keys, words]) => [
      zt.el(
        "dt",
        {},
        keys.split("  ").map((key) => zt.el("kbd", {}, key)),
      ),
      zt.el("dd", {}, zt.say(words)),
    ]);
    this.app.dialog.open(zt.say("keys"), zt.el("dl", { class: "keys" }, rows), zt.el("p", {}, zt.say("judgement")));
  }
};
