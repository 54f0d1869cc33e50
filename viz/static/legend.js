/* The legend is the filter: types, relations and status, each with its count in the picture. */
zt.Legend = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("legend");
  }

  show(seen) {
    const { state } = this.app;
    const types = zt.given.types.map((type) => [type.id, type.label, zt.sign(type.id, 13), type.about]);
    const relations = Object.entries(zt.given.relations).map(([id, relation]) => [id, relation.label, null, ""]);
    const statuses = ["planned", "done", "stated"].map((id) => [id, zt.statusName(id), zt.dash(id), ""]);
    zt.fill(
      this.element,
      this.part("types", types, seen.types, state.typesOff, true),
      this.part("status", statuses, seen.statuses, state.statusOff, true),
      this.part("relations", relations, seen.relations, state.relationsOff, this.openRelations ?? false),
      this.lonely(state),
    );
  }

  /** What has no relation is left out of the picture until it is asked for. */
  lonely(state) {
    const { graph } = this.app;
    const count = state.shown ? 0 : [...graph.first].filter((id) => !graph.touching.has(id)).length;
    if (!count || !graph.touching.size) return null;
    const box = zt.el("input", {
      type: "checkbox",
      checked: state.lonely,
      "data-filter": "lonely",
      onchange: () => this.again("lonely", () => this.app.change({ lonely: !state.lonely })),
    });
    return zt.el(
      "label",
      { class: "lonely" },
      box,
      zt.el("span", { class: "what" }, zt.say("lonely")),
      zt.el("span", { class: "number" }, String(count)),
    );
  }

  part(kind, entries, counts, off, open) {
    const present = entries.filter(([id]) => counts.get(id) || off.has(id));
    if (!present.length) return null;
    if (kind === "relations") present.sort((a, b) => (counts.get(b[0]) ?? 0) - (counts.get(a[0]) ?? 0));
    const field = { types: "typesOff", relations: "relationsOff", status: "statusOff" }[kind];
    const all = zt.button(zt.say("all"), () => this.app.change({ [field]: new Set() }), {
      class: "plain",
      disabled: !off.size,
    });
    const none = zt.button(zt.say("none"), () => this.app.change({ [field]: new Set(present.map(([id]) => id)) }), {
      class: "plain",
    });
    const details = zt.el(
      "details",
      { open },
      zt.el("summary", {}, zt.say(kind)),
      zt.el("p", { class: "switches" }, all, none),
    );
    if (kind === "relations") details.addEventListener("toggle", () => (this.openRelations = details.open));
    details.append(
      zt.el(
        "ul",
        {},
        present.map((entry) => this.row(entry, counts, off, field)),
      ),
    );
    return details;
  }

  row([id, label, sign, about], counts, off, field) {
    const toggle = () => this.again(id, () => this.app.change({ [field]: zt.toggled(off, id) }));
    const box = zt.el("input", { type: "checkbox", checked: !off.has(id), onchange: toggle, "data-filter": id });
    const words = [
      box,
      sign,
      zt.el("span", { class: "what" }, label),
      zt.el("span", { class: "number" }, String(counts.get(id) ?? 0)),
    ];
    return zt.el("li", { class: off.has(id) ? "off" : null, title: about || null }, zt.el("label", {}, words));
  }

  /** The list is drawn anew: whoever uses the keyboard stays where he was. */
  again(id, act) {
    act();
    this.element.querySelector(`[data-filter="${CSS.escape(id)}"]`)?.focus();
  }
};

/** A short stroke as lines of this status have it. */
zt.dash = function (status) {
  const line = zt.svg("line", {
    x1: 1,
    y1: 5,
    x2: 21,
    y2: 5,
    stroke: "currentColor",
    "stroke-width": 1.6,
    "stroke-dasharray": status === "planned" ? "5 3" : null,
  });
  if (status === "stated") line.setAttribute("opacity", "0.5");
  return zt.svg("svg", { class: "sign", viewBox: "0 0 22 10", width: 22, height: 10, "aria-hidden": "true" }, line);
};
