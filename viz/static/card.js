/* The panel beside the picture: how to read it, the card of an entity, or the evidence of a line. */
zt.Panel = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("panel");
    this.limits = new Map(); // how many facts of a group are listed
  }

  show() {
    const { selected } = this.app.state;
    const line = selected?.pair ? this.app.seen.lines.get(selected.pair) : null;
    document.body.classList.toggle("chosen", Boolean(selected));
    if (line) return this.put("line", this.app.evidence.forLine(line, selected.fact));
    if (selected?.node && this.app.graph.nodes.has(selected.node)) return this.put("card", this.card(selected.node));
    if (this.app.state.route) return this.put("route", this.app.paths.panel());
    return this.put("about", this.about());
  }

  put(kind, ...content) {
    const leave = () => (kind === "route" ? this.app.paths.leave() : this.app.select(null));
    const close =
      kind === "about" ? null : zt.button("×", leave, { class: "close", "aria-label": zt.say("close") });
    this.element.dataset.kind = kind;
    zt.fill(this.element, close, ...content.flat(3));
  }

  about() {
    const { graph, source } = this.app;
    const best = [...(source.served ? this.app.best : graph.nodes.values())]
      .sort((a, b) => this.app.size(b.id) - this.app.size(a.id) || (a.id < b.id ? -1 : 1))
      .slice(0, 10);
    if (!best.length) return [zt.el("h2", {}, zt.say("empty")), zt.el("p", {}, zt.say("empty_how"))];
    const how = ["how_size", "how_arrow", "how_dash", "how_count", "how_click"].map((key) =>
      zt.el("li", {}, zt.say(key)),
    );
    const items = best.map((node) =>
      zt.el(
        "li",
        {},
        zt.button([zt.sign(node.type), " ", node.name], () => this.app.jump(node), { class: "end" }),
      ),
    );
    return [
      this.app.state.grouped ? zt.el("p", { class: "lead" }, zt.say("groups_note")) : null,
      zt.el("h2", {}, zt.say("how")),
      zt.el("ul", { class: "how" }, how),
      zt.el("h2", {}, zt.say("biggest")),
      zt.el("ol", { class: "best" }, items),
    ];
  }

  card(id) {
    const { graph } = this.app;
    const node = graph.nodes.get(id);
    const groups = this.app.groupsOf(id);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return [
      zt.el(
        "p",
        { class: "kind" },
        zt.sign(node.type, 13),
        " ",
        zt.typeName(node.type),
        zt.el("span", { class: "number" }, zt.say("facts", { n: total })),
      ),
      zt.el("h2", {}, node.name),
      node.aliases?.length ? zt.el("p", { class: "aliases" }, `${zt.say("aliases")} ${node.aliases.join(zt.say("comma"))}`) : null,
      this.attributes(node),
      this.acts(id),
      groups.map((group) => this.group(id, group)),
    ];
  }

  attributes(node) {
    const entries = Object.entries(node.attributes ?? {}).filter(([, value]) => value !== "");
    if (!entries.length) return null;
    return zt.el(
      "dl",
      {},
      entries.map(([name, value]) => [zt.el("dt", {}, zt.say(name)), zt.el("dd", {}, zt.say(value))]),
    );
  }

  acts(id) {
    const { app } = this;
    const { ego, pinned } = app.state;
    const depth = ego?.id === id ? ego.depth : 0;
    const hops = [1, 2, 3].map((n) =>
      zt.button(String(n), () => app.goAround(id, n), {
        "aria-pressed": String(depth === n),
        title: zt.say("hops", { n }),
        "data-ego": n,
      }),
    );
    const back = ego
      ? zt.button(zt.say("ego_off"), () => app.wholePicture(), { "data-ego": 0 })
      : null;
    const row = (...buttons) => zt.el("div", { class: "acts" }, buttons);
    return zt.el(
      "div",
      { class: "card-acts" },
      row(zt.el("span", { class: "hops" }, zt.el("span", {}, zt.say("ego")), hops), back),
      row(
        zt.button(zt.say("path_from"), () => app.paths.from(id), { "data-act": "path" }),
        zt.button(zt.say("collapse"), () => app.collapse(id), { "data-act": "collapse" }),
        zt.button(zt.say("hide"), () => app.hide(id), { "data-act": "hide" }),
        zt.button(zt.say(pinned.has(id) ? "unpin" : "pin"), () => app.pin(id), { "data-act": "pin" }),
      ),
    );
  }

  /** The facts of one relation: the count first, then a few, then more on asking. */
  group(id, group) {
    const key = `${id} ${group.relation} ${group.back}`;
    const limit = this.limits.get(key) ?? 6;
    const name = zt.relationName(group.relation, group.back);
    const hidden = group.total - group.facts.filter((fact) => this.app.isSeen(zt.otherEnd(fact, id))).length;
    const unfold =
      hidden > 0
        ? zt.button(`${zt.say("unfold")} ${hidden}`, () => this.app.unfold(id, group), {
            class: "plain",
            "data-unfold": `${group.relation}${group.back ? "<" : ""}`,
          })
        : null;
    const more =
      group.total > limit
        ? zt.button(
            zt.say("more", { n: group.total - Math.min(limit, group.facts.length) }),
            () => this.more(id, group, key, limit),
            { class: "plain" },
          )
        : null;
    return zt.el(
      "section",
      { class: "group" },
      zt.el("h3", {}, name, zt.el("span", { class: "number" }, String(group.total)), unfold),
      zt.el(
        "ul",
        {},
        group.facts.slice(0, limit).map((fact) => this.fact(id, fact)),
      ),
      more,
    );
  }

  async more(id, group, key, limit) {
    this.limits.set(key, limit + 30);
    if (group.facts.length < Math.min(group.total, limit + 30)) await this.app.learn(id, group, limit + 30);
    this.show();
  }

  fact(id, fact) {
    const other = zt.otherEnd(fact, id);
    const node = this.app.graph.nodes.get(other);
    const open = () => this.app.showFact(fact);
    const planned = fact.claims.every((claim) => claim.status === "planned");
    return zt.el(
      "li",
      { class: this.app.isSeen(other) ? null : "unseen" },
      zt.button([zt.sign(node?.type), " ", this.app.graph.name(other)], () => this.app.reveal(other), { class: "end" }),
      zt.button(
        planned
          ? `${zt.say("planned")} · ${zt.say("receipts", { n: fact.claims.length })}`
          : zt.say("receipts", { n: fact.claims.length }),
        open,
        { class: "plain receipts", "data-fact": fact.id },
      ),
    );
  }
};

zt.Dialog = class {
  constructor() {
    this.element = zt.byId("dialog");
    this.element.addEventListener("click", (event) => event.target === this.element && this.close());
  }

  open(title, ...content) {
    const close = zt.button("×", () => this.close(), { class: "close", "aria-label": zt.say("close") });
    zt.fill(
      this.element,
      zt.el("div", { class: "inside" }, close, zt.el("h2", { id: "dialog-title" }, title), ...content),
    );
    if (!this.element.open) this.element.showModal();
    this.element.scrollTop = 0;
  }

  close() {
    this.element.close();
  }
};
