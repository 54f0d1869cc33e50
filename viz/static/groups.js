/* Groups of a large graph: opened, closed, and what they are called. */
Object.assign(zt.App.prototype, {
  openGroup(number) {
    const open = [...this.state.open, number];
    const size = (one) => zt.given.communities[one]?.members.length ?? 0;
    while (open.length > 1 && open.reduce((sum, one) => sum + size(one), 0) > zt.MOST) open.shift();
    this.change({ open: new Set(open), selected: null });
    this.picture.fit(zt.given.communities[number].members.filter((id) => this.isSeen(id)));
  },

  groupType(number) {
    return this.graph.nodes.get(zt.given.communities[number].members[0])?.type;
  },

  /** A group goes by its two best connected members and its size; in two lines on the picture. */
  groupName(number, broken = false) {
    const { members } = zt.given.communities[number];
    const short = (name) => (zt.breadth(name) > 12 ? zt.shorten(name, 12) : name);
    const names = members.slice(0, 2).map((id) => short(this.graph.name(id)));
    if (members.length < 3) return names.join(broken ? "\n" : zt.say("comma"));
    const n = this.seen.inside?.get(zt.groupId(number)) ?? members.length;
    return zt.say("group", { names: names.join(broken ? `${zt.say("comma").trim()}\n` : zt.say("comma")), n });
  },

  /** The open groups, each to be closed; or the way out of a view around one node or of a path. */
  crumbs() {
    const { open, grouped, ego, route } = this.state;
    const close = (number) =>
      zt.button(`× ${this.groupName(number)}`, () => this.change({ open: zt.without(open, number) }, { fit: true }), {
        title: zt.say("group_close"),
      });
    const groups = grouped && !ego && !route ? [...open].map(close) : [];
    const around = ego
      ? zt.button(`× ${zt.say("ego")} ${this.graph.name(ego.id)} ${zt.say("hops", { n: ego.depth })}`, () =>
          this.wholePicture(),
        )
      : null;
    const path = route
      ? zt.button(`× ${zt.say("path")} ${this.graph.name(route.from)} – ${this.graph.name(route.to)}`, () =>
          this.paths.leave(),
        )
      : null;
    zt.fill(zt.byId("crumbs"), ...groups, around, path);
  },
});
