/* What is shown: bringing nodes into the picture and taking them out, a step to undo each time. */

zt.UNFOLD = 20; // nodes that one unfolding brings at most

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
   * node, or of a path, one goes on with what is seen; `wide` goes on with what that view was taken from.
   */
  bring(ids, anchor, wide = false) {
    const { state, graph } = this;
    const fresh = ids.filter((id) => !state.places.has(id) && graph.nodes.get(id)?.x === undefined);
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
      places: new Map([...state.places, ...places]),
      ego: null,
      route: null,
    });
  },

  /** Unfold one relation of a node (or all), some nodes at a time. */
  async unfold(id, { relation = null, back = false } = {}) {
    const begun = performance.now();
    const known = this.groupsOf(id).filter(
      (group) => !relation || (group.relation === relation && group.back === back),
    );
    const skip = relation
      ? known.flatMap((group) => group.facts).filter((fact) => this.isSeen(zt.otherEnd(fact, id))).length
      : 0;
    const part = await this.answer(() =>
      this.source.unfold(id, relation, back, this.source.served ? skip : 0, this.source.served ? zt.UNFOLD : 1e6),
    );
    if (!part) return;
    this.graph.merge(part);
    const ids = [...new Set(part.nodes.map((node) => node.id))]
      .filter((one) => one !== id && !this.isSeen(one))
      .slice(0, zt.UNFOLD);
    this.bring(ids, id);
    this.select({ node: id });
    this.picture.keepInSight(id, ids);
    this.unfoldTook = performance.now() - begun;
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
    if (leaves.length) this.change({ hidden: zt.added(this.state.hidden, ...leaves) });
  },

  hide(id) {
    this.change({ hidden: zt.added(this.state.hidden, id), selected: null });
  },

  pin(id) {
    this.change({
      pinned: zt.toggled(this.state.pinned, id),
      places: new Map([...this.state.places, [id, this.at(id)]]),
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
        true,
      );
    this.change(
      { ego: { id, depth }, route: null, selected: { node: id } },
      { fit: true, quiet: Boolean(part.nodes.length) },
    );
  },

  showFact(fact) {
    if (!this.isSeen(fact.head) || !this.isSeen(fact.tail))
      this.bring([fact.head, fact.tail], this.isSeen(fact.head) ? fact.head : fact.tail);
    this.select({ pair: zt.pair(fact.head, fact.tail), fact: fact.id });
  },
});
