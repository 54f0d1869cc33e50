/* What is known of a node: its facts by relation, with totals, asked for when its card is opened. */
Object.assign(zt.App.prototype, {
  /** Groups of facts with totals: counted here, or as the server counts them. */
  groupsOf(id) {
    const here = this.graph.groups(id);
    const counted = this.counts.get(id);
    if (!counted) return here.map((group) => ({ ...group, total: group.facts.length }));
    const facts = (group) =>
      here.find((one) => one.relation === group.relation && one.back === group.back)?.facts ?? [];
    return counted.map((group) => ({
      ...group,
      facts: facts(group),
      total: Math.max(group.total, facts(group).length),
    }));
  },

  async know(id) {
    if (!this.source.served || this.counts.has(id)) return;
    const card = await this.answer(() => this.source.card(id));
    if (!card) return;
    this.graph.merge(card);
    this.counts.set(
      id,
      card.facts.map(({ relation, back, total }) => ({ relation, back, total })).sort((a, b) => b.total - a.total),
    );
    if (this.state.selected?.node === id) this.panel.show();
  },

  async learn(id, { relation, back, facts }, limit) {
    if (!this.source.served) return;
    this.graph.merge(
      (await this.answer(() => this.source.unfold(id, relation, back, 0, Math.max(limit, facts.length)))) ?? {},
    );
  },

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
  },
});
