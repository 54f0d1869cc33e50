/* What the reader has made of the picture, and the way back. A state is never changed: each step makes a new one. */
zt.State = class {
  constructor(fields = {}) {
    this.shown = null; // Set of ids; null is all that the page opened with
    this.hidden = new Set();
    this.typesOff = new Set();
    this.relationsOff = new Set();
    this.statusOff = new Set();
    this.lonely = false; // whether what has no relation at all is drawn
    this.places = new Map(); // id → [x, y] where it was put by hand or by arranging
    this.arranged = null; // the same for a path or what lies around a node, for as long as that is looked at
    this.pinned = new Set();
    this.grouped = false; // whether communities stand for their members
    this.open = new Set(); // numbers of the communities that are unfolded
    this.out = new Set(); // members that were unfolded out of a closed community
    this.ego = null; // {id, depth}
    this.window = null; // [from, to], dates
    this.route = null; // {from, to, paths: [[id]], chosen}
    this.asked = null; // {name, given: {parameter: words}}: a table of the researcher's
    this.selected = null; // {node: id} or {pair: key, fact: id?}
    Object.assign(this, fields);
  }

  /** A copy with other fields; sets and maps given as functions of the old ones. */
  with(fields) {
    return new zt.State({ ...this, ...fields });
  }
};

zt.added = (set, ...ids) => new Set([...set, ...ids]);
zt.without = (set, ...ids) => new Set([...set].filter((id) => !ids.includes(id)));
zt.toggled = (set, id) => (set.has(id) ? zt.without(set, id) : zt.added(set, id));

/** States passed through, for undo and redo. */
zt.History = class {
  constructor() {
    this.past = [];
    this.future = [];
  }

  keep(state) {
    this.past.push(state);
    if (this.past.length > 100) this.past.shift();
    this.future = [];
  }

  undo(now) {
    if (!this.past.length) return null;
    this.future.push(now);
    return this.past.pop();
  }

  redo(now) {
    if (!this.future.length) return null;
    this.past.push(now);
    return this.future.pop();
  }
};
