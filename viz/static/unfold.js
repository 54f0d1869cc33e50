/* What is shown: bringing nodes into the picture and taking them out, a step to undo each time. */

zt.UNFOLD = 20; // nodes that one unfolding brings at most
zt.PAGE = 200; // facts that are looked through at once for what is left

Object.assign(zt.App.prototype, {
  /** A click on a node: the second end of a path, or its card. */
  pick(id) {
    if (this.paths.takes(id)) return;
    this.reveal(id);
  },

  /** Show a node and its card, wherever it hides. */
  async reveal(id) {
    await this.know(id);
    if (!this.graph.nodes.has(id)) return;
    if (!this.isSeen(id)) this.bringIntoSight(id);
    this.select({ node: id });
    this.picture.keepInSight(id);
  },

  /** From the search or a list: show it and go there. */
  async jump(node) {
    this.graph.merge({ nodes: [node] });
    if (this.paths.takes(node.id)) return;
    await this.reveal(node.id);
    this.picture.centre(node.id);
  },

  bringIntoSight(id) {
    const home = zt.given.communities.findIndex((group) => group.members.includes(id));
    const open = this.state.grouped && home >= 0 ? zt.added(this.state.open, home) : this.state.open;
    this.bring([id], this.state.selected?.node ?? null);
    const typesOff = zt.without(this.state.typesOff, this.graph.nodes.get(id).type);
    this.change({ open, typesOff, ego: null, route: null, window: null }, { quiet: true });
  },

  /**
   * Take nodes into the picture, those without a place around `anchor`; a step to undo. From a view around one
   * node, or of a path, one goes on with what is seen; `wide` goes on with what that view was taken from; `out`
   * takes them out of closed groups.
   */
  bring(ids, anchor, { wide = false, out = false } = {}) {
    const { state, graph } = this;
    const taken = out && state.grouped ? ids.filter((id) => !this.isSeen(id)) : [];
    const placed = (id) => state.places.has(id) || graph.nodes.get(id)?.x !== undefined;
    const fresh = ids.filter((id) => taken.includes(id) || !placed(id));
    const here =
      anchor && graph.nodes.has(anchor) && (state.places.has(anchor) || graph.nodes.get(anchor).x !== undefined)
        ? this.at(anchor)
        : this.middle();
    const seen = this.seen.nodes;
    const centre = seen.length
      ? [zt.mean(seen.map((id) => this.at(id)[0])), zt.mean(seen.map((id) => this.at(id)[1]))]
      : here;
    const places = zt.placesAround(
      here,
      fresh,
      seen.map((id) => this.at(id)),
      centre,
    );
    const kept = !wide && (state.ego || state.route) ? new Set(this.seen.nodes) : state.shown;
    const opening = !kept && ids.every((id) => graph.first.has(id));
    this.change({
      shown: opening ? null : zt.added(kept ?? graph.first, ...ids),
      hidden: zt.without(state.hidden, ...ids),
      places: new Map([...state.places, ...(wide ? [] : (state.arranged ?? [])), ...places]),
      out: zt.added(state.out, ...taken),
      arranged: null,
      ego: null,
      route: null,
    });
  },

  /** Unfold one relation of a node (or all), some nodes at a time. */
  async unfold(id, { relation = null, back = false } = {}) {
    if (!this.graph.nodes.has(id)) return;
    await this.know(id);
    const ids = await this.answer(() => this.unseen(id, relation, back));
    if (!ids) return;
    if (ids.length) this.bring(ids, id, { out: true });
    this.select({ node: id });
    if (!ids.length) zt.tell(zt.say("in_picture"));
    else if (ids.some((one) => this.isSeen(one))) this.picture.keepInSight(id, ids);
    else zt.tell(zt.say("filtered"));
  },

  /** Ids of the next nodes along one relation, or all: after as many facts as are seen, else wherever one is left. */
  async unseen(id, relation, back) {
    const groups = this.groupsOf(id).filter((one) => !relation || (one.relation === relation && one.back === back));
    const facts = groups.flatMap((group) => group.facts);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const pages = [[facts.filter((fact) => this.isSeen(zt.otherEnd(fact, id))).length, zt.UNFOLD]];
    for (let skip = 0; skip < total; skip += zt.PAGE) pages.push([skip, zt.PAGE]);
    const found = new Set();
    for (const [skip, limit] of pages) {
      const part = await this.source.unfold(id, relation, back, skip, limit);
      this.graph.merge(part);
      for (const node of part.nodes) if (node.id !== id && !this.isSeen(node.id)) found.add(node.id);
      if (found.size >= zt.UNFOLD / 2) break;
    }
    return [...found].slice(0, zt.UNFOLD);
  },

  unfoldAll(id) {
    return this.unfold(id);
  },

  /** Hide what hangs on this node alone. */
  collapse(id) {
    const joined = (one) => [...this.seen.lines.values()].filter((line) => line.a === one || line.b === one);
    const leaves = joined(id)
      .map((line) => (line.a === id ? line.b : line.a))
      .filter((one) => joined(one).length === 1 && !this.state.pinned.has(one));
    const { hidden, out } = this.state;
    const gone = leaves.filter((one) => !out.has(one)); // what was unfolded out of a group goes back into it
    if (leaves.length) this.change({ hidden: zt.added(hidden, ...gone), out: zt.without(out, ...leaves) });
  },

  hide(id) {
    this.change({ hidden: zt.added(this.state.hidden, id), selected: null });
  },

  pin(id) {
    this.change({
      pinned: zt.toggled(this.state.pinned, id),
      ...this.put(new Map([[id, this.at(id)]])),
    });
  },

  async goAround(id, depth) {
    const part = await this.answer(() => this.source.around(id, depth, 150));
    if (!part) return;
    this.graph.merge(part);
    if (part.nodes.length)
      this.bring(
        part.nodes.map((node) => node.id),
        id,
        { wide: true },
      );
    const ego = { id, depth };
    this.change({ ego, route: null, arranged: null, selected: { node: id } }, { quiet: Boolean(part.nodes.length) });
    const ids = this.seen.nodes;
    if (ids.length < 400 && this.picture.scaleFor(ids) < 0.4)
      this.change({ arranged: zt.gathered(id, ids, this) }, { quiet: true });
    this.picture.fit();
  },

  /** Back from a view around one node. */
  wholePicture() {
    this.change({ ego: null, arranged: null }, { fit: true });
  },

  showFact(fact) {
    if (!this.isSeen(fact.head) || !this.isSeen(fact.tail))
      this.bring([fact.head, fact.tail], this.isSeen(fact.head) ? fact.head : fact.tail, { out: true });
    this.select({ pair: zt.pair(fact.head, fact.tail), fact: fact.id });
  },
});
