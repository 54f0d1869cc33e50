/* The page at work: one state, and every part shows it. */

zt.UNFOLD = 20; // nodes that one unfolding brings at most

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
    for (const [name, part] of Object.entries({ search: zt.Search, legend: zt.Legend, evidence: zt.Evidence, panel: zt.Panel, paths: zt.Paths, time: zt.Time, table: zt.Table, reader: zt.Reader, saved: zt.Saved, keys: zt.Keys, tools: zt.Tools })) this[name] = new part(this);
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

  // -- the state ------------------------------------------------------------------------------------------------

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
    this.tools.show();
    zt.byId("subtitle").textContent = this.subtitle();
    zt.byId("source").textContent = this.sourceNote();
    if (!this.seen.nodes.length && !this.seen.groups.length && this.graph.nodes.size) zt.tell(zt.say("filtered"));
    this.crumbs();
    this.moved();
  }

  /** The address says what is seen. */
  moved() {
    if (!this.ready) return;
    clearTimeout(this.writing);
    this.writing = setTimeout(() => {
      const link = zt.toLink(this);
      this.written = link;
      if (link.length < 60000) history.replaceState(null, "", link);
    }, 120);
  }

  async follow(hash) {
    const linked = zt.fromLink(hash, this.graph.first);
    if (linked) await this.followLink(linked);
  }

  async followLink(linked) {
    if (this.source.served && linked.ids.length) this.graph.merge((await this.answer(() => this.source.nodes(linked.ids.slice(0, zt.MOST)))) ?? {});
    const missing = linked.ids.filter((id) => !this.graph.nodes.has(id));
    this.history.keep(this.state);
    this.state = new zt.State({ ...this.opening, selected: null, ...zt.pruned(linked.fields, this.graph) });
    if (this.state.selected?.node) await this.know(this.state.selected.node);
    this.refresh();
    if (linked.view) this.picture.look(linked.view);
    else this.picture.fit(null, true);
    if (linked.path) await this.followPath(linked);
    if (linked.version !== zt.LINK_VERSION) zt.tell(zt.say("link_old"));
    else if (missing.length) zt.tell(zt.say("link_missing", { n: missing.length, names: missing.slice(0, 5).join("、") }));
  }

  async followPath({ path: [from, to, chosen], fields, view }) {
    if (!this.graph.nodes.has(from) || !this.graph.nodes.has(to)) return;
    await this.paths.find(from, to);
    if (!this.state.route) return;
    const route = { ...this.state.route, chosen: chosen !== "" && this.state.route.paths[Number(chosen)] ? Number(chosen) : null };
    this.change({ route, places: new Map([...this.state.places, ...fields.places]), selected: fields.selected }, { quiet: true });
    if (view) this.picture.look(view);
  }

  // -- where and how large --------------------------------------------------------------------------------------

  at(id) {
    const node = this.graph.nodes.get(id);
    return this.state.places.get(id) ?? (node.x === undefined ? [0, 0] : [node.x, node.y]);
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
    this.change({ places: new Map([...this.state.places, ...places]), pinned });
  }

  tidy() {
    const ids = this.seen.nodes.slice(0, 700);
    const before = new Map(ids.map((id) => [id, this.at(id)]));
    const after = zt.tidy(ids, this.seen.lines, (id) => this.at(id), this.state.pinned, ids.length > 300 ? 40 : 120);
    this.history.keep(this.state);
    this.merging = null;
    const start = this.state.places;
    zt.glide(before, after, (places) => this.change({ places: new Map([...start, ...[...places].map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]])]) }, { quiet: true }));
  }

  // -- what is shown ----------------------------------------------------------------------------------------------

  /** A click on a node: the second end of a path, or its card. */
  pick(id) {
    if (this.paths.takes(id)) return;
    this.reveal(id);
  }

  /** Show a node and its card, wherever it hides. */
  async reveal(id) {
    await this.know(id);
    if (!this.graph.nodes.has(id)) return;
    if (!this.isSeen(id)) this.bringIntoSight(id);
    this.select({ node: id });
    this.picture.keepInSight(id);
  }

  /** From the search or a list: show it and go there. */
  async jump(node) {
    this.graph.merge({ nodes: [node] });
    if (this.paths.takes(node.id)) return;
    await this.reveal(node.id);
    this.picture.centre(node.id);
  }

  bringIntoSight(id) {
    const home = zt.given.communities.findIndex((group) => group.members.includes(id));
    const open = this.state.grouped && home >= 0 ? zt.added(this.state.open, home) : this.state.open;
    this.bring([id], this.state.selected?.node ?? null);
    const typesOff = zt.without(this.state.typesOff, this.graph.nodes.get(id).type);
    this.change({ open, typesOff, ego: null, route: null, window: null }, { quiet: true });
  }

  /**
   * Take nodes into the picture, those without a place around `anchor`; a step to undo. From a view around one
   * node, or of a path, one goes on with what is seen; `wide` goes on with what that view was taken from.
   */
  bring(ids, anchor, wide = false) {
    const { state, graph } = this;
    const fresh = ids.filter((id) => !state.places.has(id) && graph.nodes.get(id)?.x === undefined);
    const here = anchor && graph.nodes.has(anchor) && (state.places.has(anchor) || graph.nodes.get(anchor).x !== undefined) ? this.at(anchor) : this.middle();
    const seen = this.seen.nodes;
    const centre = seen.length ? [zt.mean(seen.map((id) => this.at(id)[0])), zt.mean(seen.map((id) => this.at(id)[1]))] : here;
    const places = zt.placesAround(here, fresh, seen.map((id) => this.at(id)), centre);
    const kept = !wide && (state.ego || state.route) ? new Set(this.seen.nodes) : state.shown;
    const opening = !kept && ids.every((id) => graph.first.has(id));
    this.change({
      shown: opening ? null : zt.added(kept ?? graph.first, ...ids),
      hidden: zt.without(state.hidden, ...ids),
      places: new Map([...state.places, ...places]),
      ego: null,
      route: null,
    });
  }

  /** Unfold one relation of a node (or all), some nodes at a time. */
  async unfold(id, { relation = null, back = false } = {}) {
    const begun = performance.now();
    const known = this.groupsOf(id).filter((group) => !relation || (group.relation === relation && group.back === back));
    const skip = relation ? known.flatMap((group) => group.facts).filter((fact) => this.isSeen(zt.otherEnd(fact, id))).length : 0;
    const part = await this.answer(() => this.source.unfold(id, relation, back, this.source.served ? skip : 0, this.source.served ? zt.UNFOLD : 1e6));
    if (!part) return;
    this.graph.merge(part);
    const ids = [...new Set(part.nodes.map((node) => node.id))].filter((one) => one !== id && !this.isSeen(one)).slice(0, zt.UNFOLD);
    this.bring(ids, id);
    this.select({ node: id });
    this.picture.keepInSight(id, ids);
    this.unfoldTook = performance.now() - begun;
  }

  unfoldAll(id) {
    return this.unfold(id);
  }

  /** Hide what hangs on this node alone. */
  collapse(id) {
    const joined = (one) => [...this.seen.lines.values()].filter((line) => line.a === one || line.b === one);
    const leaves = joined(id).map((line) => (line.a === id ? line.b : line.a)).filter((one) => joined(one).length === 1 && !this.state.pinned.has(one));
    if (leaves.length) this.change({ hidden: zt.added(this.state.hidden, ...leaves) });
  }

  hide(id) {
    this.change({ hidden: zt.added(this.state.hidden, id), selected: null });
  }

  pin(id) {
    this.change({ pinned: zt.toggled(this.state.pinned, id), places: new Map([...this.state.places, [id, this.at(id)]]) });
  }

  async goAround(id, depth) {
    const part = await this.answer(() => this.source.around(id, depth, 150));
    if (!part) return;
    this.graph.merge(part);
    if (part.nodes.length) this.bring(part.nodes.map((node) => node.id), id, true);
    this.change({ ego: { id, depth }, route: null, selected: { node: id } }, { fit: true, quiet: Boolean(part.nodes.length) });
  }

  showFact(fact) {
    if (!this.isSeen(fact.head) || !this.isSeen(fact.tail)) this.bring([fact.head, fact.tail], this.isSeen(fact.head) ? fact.head : fact.tail);
    this.select({ pair: zt.pair(fact.head, fact.tail), fact: fact.id });
  }

  // -- what is known of a node --------------------------------------------------------------------------------------

  /** Groups of facts with totals: counted here, or as the server counts them. */
  groupsOf(id) {
    const here = this.graph.groups(id);
    const counted = this.counts.get(id);
    if (!counted) return here.map((group) => ({ ...group, total: group.facts.length }));
    const facts = (group) => here.find((one) => one.relation === group.relation && one.back === group.back)?.facts ?? [];
    return counted.map((group) => ({ ...group, facts: facts(group), total: Math.max(group.total, facts(group).length) }));
  }

  async know(id) {
    if (!this.source.served || this.counts.has(id)) return;
    const card = await this.answer(() => this.source.card(id));
    if (!card) return;
    this.graph.merge(card);
    this.counts.set(id, card.facts.map(({ relation, back, total }) => ({ relation, back, total })).sort((a, b) => b.total - a.total));
    if (this.state.selected?.node === id) this.panel.show();
  }

  async learn(id, { relation, back, facts }, limit) {
    if (!this.source.served) return;
    this.graph.merge((await this.answer(() => this.source.unfold(id, relation, back, 0, Math.max(limit, facts.length)))) ?? {});
  }

  /** Ask; what goes wrong is said to the reader, and the answer is null. */
  async answer(question) {
    this.asking = (this.asking ?? 0) + 1;
    try {
      return await question();
    } catch (error) {
      zt.tell(zt.say("failed", { message: error.message }));
      return null;
    } finally {
      this.asking -= 1;
    }
  }

  // -- groups -------------------------------------------------------------------------------------------------------

  openGroup(number) {
    const open = [...this.state.open, number];
    const size = (one) => zt.given.communities[one]?.members.length ?? 0;
    while (open.length > 1 && open.reduce((sum, one) => sum + size(one), 0) > zt.MOST) open.shift();
    this.change({ open: new Set(open), selected: null });
    this.picture.fit(zt.given.communities[number].members.filter((id) => this.isSeen(id)));
  }

  groupType(number) {
    return this.graph.nodes.get(zt.given.communities[number].members[0])?.type;
  }

  /** A group goes by its two best connected members and its size; in two lines on the picture. */
  groupName(number, broken = false) {
    const { members } = zt.given.communities[number];
    const short = (name) => (zt.breadth(name) > 12 ? zt.shorten(name, 12) : name);
    const names = members.slice(0, 2).map((id) => short(this.graph.name(id)));
    if (members.length < 3) return names.join(broken ? "\n" : "、");
    const n = this.seen.inside?.get(zt.groupId(number)) ?? members.length;
    return zt.say("group", { names: names.join(broken ? "、\n" : "、"), n });
  }

  /** The open groups, each to be closed; or the way out of a view around one node. */
  crumbs() {
    const { open, grouped, ego } = this.state;
    const close = (number) => zt.button(`× ${this.groupName(number)}`, () => this.change({ open: zt.without(open, number) }, { fit: true }), { title: zt.say("group_close") });
    const groups = grouped && !ego ? [...open].map(close) : [];
    const around = ego ? [zt.button(`× ${zt.say("ego")} ${this.graph.name(ego.id)} ${zt.say("hops", { n: ego.depth })}`, () => this.change({ ego: null }, { fit: true }))] : [];
    zt.fill(zt.byId("crumbs"), ...groups, ...around);
  }

  // -- words ----------------------------------------------------------------------------------------------------------

  subtitle() {
    const documents = new Set(this.seen.facts.flatMap(({ claims }) => claims.map((claim) => claim.document)));
    const inside = [...(this.seen.inside?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    return zt.say("subtitle", { nodes: this.seen.nodes.length + inside, facts: this.seen.facts.length, documents: documents.size });
  }

  sourceNote() {
    const documents = [...new Set(this.seen.facts.flatMap(({ claims }) => claims.map((claim) => claim.document)))].map((id) => this.graph.documents.get(id));
    const dates = documents.map((one) => one?.date).filter(Boolean).sort();
    const span = dates.length ? zt.say("source_dates", { first: dates[0], last: dates.at(-1) }) : "";
    return [zt.say("source_note", { documents: documents.length }), span, zt.given.note].filter(Boolean).join(" ");
  }

  escape() {
    if (this.paths.start) {
      this.paths.start = null;
      zt.tell("");
    } else if (this.state.selected) this.select(null);
    else if (this.state.route) this.paths.leave();
    else if (this.state.ego) this.change({ ego: null }, { fit: true });
    document.body.classList.remove("legend-open");
  }
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

/** The buttons above the picture. */
zt.Tools = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("tools");
    this.element.addEventListener("click", (event) => event.target.dataset.act && this.press(event.target.dataset.act, event.target));
  }

  button(act) {
    return this.element.querySelector(`[data-act="${act}"]`);
  }

  show() {
    this.button("undo").disabled = !this.app.history.past.length;
    this.button("redo").disabled = !this.app.history.future.length;
  }

  press(act) {
    const { app } = this;
    const acts = {
      undo: () => app.undo(),
      redo: () => app.redo(),
      tidy: () => app.tidy(),
      fit: () => app.picture.fit(),
      time: () => this.button("time").setAttribute("aria-pressed", String(app.time.toggle())),
      table: () => this.button("table").setAttribute("aria-pressed", String(app.table.toggle())),
      export: () => this.exports(),
      saved: () => app.saved.open(),
      link: () => zt.copyText(location.href.split("#")[0] + zt.toLink(app)).then(() => zt.tell(zt.say("link_copied"))),
      help: () => app.keys.help(),
      legend: () => this.button("legend").setAttribute("aria-expanded", String(document.body.classList.toggle("legend-open"))),
    };
    acts[act]?.();
  }

  exports() {
    const items = Object.keys(zt.EXPORTS).map((kind) => zt.el("li", {}, zt.button(zt.say(`export_${kind}`), () => (this.app.dialog.close(), this.app.answer(() => zt.save(this.app, kind))), { "data-export": kind })));
    this.app.dialog.open(zt.say("export"), zt.el("ul", { class: "exports" }, items));
  }
};

const app = new zt.App();
document.body.zhengtu = app; // for the curious, and for the tests
app.open();
