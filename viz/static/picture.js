/* The picture itself: vis-network draws nodes and lines at the places given; names and emphasis are drawn by us. */
zt.Picture = class {
  constructor(container, app) {
    this.app = app;
    this.container = container;
    this.nodes = new vis.DataSet();
    this.lines = new vis.DataSet();
    this.seen = { nodes: [], lines: new Map(), groups: [] };
    this.pointed = null; // {node} or {pair}: what the pointer is on
    this.moving = false;
    this.sprites = new Map();
    this.network = new vis.Network(container, { nodes: this.nodes, edges: this.lines }, zt.visOptions());
    this.listen();
  }

  listen() {
    const on = (name, act) => this.network.on(name, act);
    on("click", (event) => this.clicked(event));
    on("doubleClick", (event) => event.nodes.length && this.app.unfoldAll?.(event.nodes[0]));
    on("hoverNode", (event) => this.point({ node: event.node }));
    on("hoverEdge", (event) => !this.pointed?.node && this.point({ pair: event.edge }));
    on("blurNode", () => this.point(null));
    on("blurEdge", () => !this.pointed?.node && this.point(null));
    on("dragStart", () => (this.moving = true));
    on("dragEnd", (event) => this.dragged(event));
    on("zoom", () => this.zoomed());
    on("afterDrawing", (context) => this.drawOver(context));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.repaint());
    new ResizeObserver(() => this.redraw()).observe(this.container);
  }

  clicked({ nodes, edges }) {
    if (nodes.length && zt.groupNumber(nodes[0]) !== null) this.app.openGroup(zt.groupNumber(nodes[0]));
    else if (nodes.length) this.app.pick(nodes[0]);
    else if (edges.length) this.app.select({ pair: edges[0] });
    else this.app.select(null);
  }

  point(what) {
    if (this.moving) return;
    this.pointed = what;
    this.container.style.cursor = what ? "pointer" : "";
    this.redraw();
  }

  dragged({ nodes }) {
    this.moving = false;
    if (!nodes.length) return this.app.moved();
    const at = this.network.getPositions(nodes);
    this.app.place(new Map(nodes.filter((id) => zt.groupNumber(id) === null).map((id) => [id, [Math.round(at[id].x), Math.round(at[id].y)]])), true);
  }

  zoomed() {
    clearTimeout(this.zooming);
    this.zooming = setTimeout(() => this.app.moved(), 250);
  }

  /** In the next frame, once however often it is asked for. */
  redraw() {
    this.network.body.emitter.emit("_requestRedraw");
  }

  /** Draw what is seen: only what differs from before is handed on. */
  show(seen) {
    this.seen = seen;
    const paint = zt.paint();
    this.strongest = Math.max(8, ...(seen.groups.length ? [...seen.lines.values()].map((line) => line.facts.length) : []));
    this.faint = Math.max(0.3, Math.min(1, Math.sqrt(500 / (seen.lines.size + 1)))); // many lines would hide the nodes
    const nodes = [...seen.nodes.map((id) => this.nodeLook(id, paint)), ...seen.groups.map((number) => this.groupLook(number, paint))];
    const lines = [...seen.lines.values()].map((line) => this.lineLook(line, paint));
    const heavy = seen.lines.size > 800;
    this.network.setOptions({ interaction: { hideEdgesOnDrag: heavy, hideEdgesOnZoom: heavy } });
    zt.replace(this.nodes, nodes);
    zt.replace(this.lines, lines);
    this.order = null;
    this.redraw();
  }

  nodeLook(id, paint) {
    const node = this.app.graph.nodes.get(id);
    const shape = zt.types.get(node.type)?.shape ?? "dot";
    const [x, y] = this.app.at(id);
    const color = { background: zt.color(node.type), border: paint.paper };
    return { id, x, y, shape, size: this.app.size(id) * zt.area[shape], color, borderWidth: 1.2, chosen: false };
  }

  groupLook(number, paint) {
    const group = zt.given.communities[number];
    const color = { background: zt.mixed(zt.color(this.app.groupType(number)), paint.paper, 0.3), border: zt.color(this.app.groupType(number)) };
    const size = Math.max(14, Math.min(group.radius * 0.62, 6 + 7 * Math.sqrt(this.seen.inside.get(zt.groupId(number)) * 6)));
    return { id: zt.groupId(number), x: group.x, y: group.y, shape: "dot", size, color, borderWidth: 2, chosen: false };
  }

  lineLook(line, paint) {
    const grouped = zt.groupNumber(line.a) !== null || zt.groupNumber(line.b) !== null;
    const arrow = { enabled: true, scaleFactor: 0.42, type: "arrow" };
    return {
      id: line.key,
      from: line.a,
      to: line.b,
      arrows: grouped ? {} : { to: line.forward ? arrow : { enabled: false }, from: line.backward ? arrow : { enabled: false } },
      width: Math.min(grouped ? 7 : 4, 0.9 + (grouped ? 0.8 : 0.55) * Math.log2(line.facts.length)),
      dashes: line.planned ? [5, 4] : false,
      color: { color: paint.line, opacity: grouped ? 0.1 + 0.6 * Math.min(1, line.facts.length / this.strongest) : this.faint, inherit: false },
      chosen: false,
    };
  }

  repaint() {
    this.sprites.clear();
    this.nodes.clear();
    this.lines.clear();
    this.app.refresh();
  }

  fit(ids = null, quick = false) {
    const nodes = ids ?? this.nodes.getIds();
    if (!nodes.length) return;
    const animation = quick || zt.still() ? false : { duration: 350, easingFunction: "easeInOutQuad" };
    this.network.fit({ nodes, animation, maxZoomLevel: 0.9, minZoomLevel: 0.02 });
    if (!animation) this.app.moved();
    else setTimeout(() => this.app.moved(), 400);
  }

  centre(id) {
    const [x, y] = this.app.at(id);
    const scale = Math.max(this.network.getScale(), 0.7);
    const animation = zt.still() ? false : { duration: 350, easingFunction: "easeInOutQuad" };
    const offset = { x: 0, y: zt.narrow() ? -0.27 * this.container.clientHeight : 0 }; // on a phone the card covers the rest
    this.network.moveTo({ position: { x, y }, scale, offset, animation });
  }

  /** [x, y, scale], whole numbers but for the scale. */
  camera() {
    const { x, y } = this.network.getViewPosition();
    return [Math.round(x), Math.round(y), Number(this.network.getScale().toFixed(3))];
  }

  look([x, y, scale]) {
    this.network.moveTo({ position: { x, y }, scale: Math.min(4, Math.max(0.02, scale)), animation: false });
  }

  /** Move only as far as needed for a node, and others with it, to be in the window. */
  keepInSight(id, others = []) {
    const inside = (one) => {
      const { x, y } = this.network.canvasToDOM(this.network.getPosition(one));
      return x > 30 && y > 30 && x < this.container.clientWidth - 30 && y < this.container.clientHeight - 30;
    };
    if (!this.nodes.get(id) || [id, ...others.filter((one) => this.nodes.get(one))].every(inside)) return;
    if (others.length) this.fit();
    else this.centre(id);
  }

  zoom(factor) {
    this.network.moveTo({ scale: Math.min(4, Math.max(0.02, this.network.getScale() * factor)) });
    this.app.moved();
  }

  /** What stands out: the pointed or selected thing with its neighbours; null when nothing does. */
  emphasis() {
    const what = this.pointed ?? (this.app.state.selected || null);
    if (!what) return null;
    const { nodes: drawn, edges } = this.network.body;
    if (what.node && !drawn[what.node]) return null;
    const lines = what.node ? this.network.getConnectedEdges(what.node) : [what.pair].filter((key) => edges[key]?.connected);
    if (what.pair && !lines.length) return null;
    const nodes = new Set(what.node ? [what.node] : []);
    for (const key of lines) nodes.add(edges[key].fromId).add(edges[key].toId);
    return { what, nodes, lines };
  }

  drawOver(context) {
    const emphasis = this.emphasis();
    const paint = zt.paint();
    if (emphasis) this.drawEmphasis(context, emphasis, paint);
    const ratio = context.canvas.width / context.canvas.clientWidth;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawNames(context, emphasis, paint, ratio);
    context.restore();
  }

  /** A veil over all, and the chosen ones drawn once more on top of it. */
  drawEmphasis(context, { what, nodes, lines }, paint) {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 0.82;
    context.fillStyle = paint.paper;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    context.restore();
    const body = this.network.body;
    for (const key of lines) {
      const edge = body.edges[key];
      const before = edge.options.color.color;
      edge.options.color.color = paint.ink;
      edge.draw(context);
      edge.drawArrows(context);
      edge.options.color.color = before;
    }
    for (const id of nodes) body.nodes[id].draw(context);
    if (what.node) this.ring(context, what.node, paint);
  }

  ring(context, id, paint) {
    const { x, y } = this.network.getPosition(id);
    const node = this.nodes.get(id);
    context.beginPath();
    context.arc(x, y, node.size * 1.12 + 5 / this.network.getScale(), 0, 2 * Math.PI);
    context.strokeStyle = paint.accent;
    context.lineWidth = 2 / this.network.getScale();
    context.stroke();
  }

  drawNames(context, emphasis, paint, ratio) {
    const labels = this.labels(emphasis);
    for (const label of labels) {
      const sprite = this.sprite(label, paint, ratio);
      context.drawImage(sprite, label.x - sprite.width / ratio / 2, label.y - label.size * 0.6 - 3, sprite.width / ratio, sprite.height / ratio);
    }
    if (!this.moving) this.drawLineWords(context, emphasis, paint, labels);
  }

  /** The names that fit now, in pixels of the screen. */
  labels(emphasis, area = { width: this.container.clientWidth, height: this.container.clientHeight }) {
    const scale = this.network.getScale();
    const centre = this.network.getViewPosition();
    const screen = ([x, y]) => [(x - centre.x) * scale + area.width / 2, (y - centre.y) * scale + area.height / 2];
    const wanted = [];
    for (const id of this.ranked(emphasis)) {
      const node = this.network.body.nodes[id];
      if (!node) continue;
      const [x, y] = screen([node.x, node.y]);
      const r = node.options.size * scale;
      if (x < -r || y < -r || x > area.width + r || y > area.height + r) continue;
      const look = this.labelLook(id, r, emphasis);
      if (r > 2.2 || look.strong || emphasis) wanted.push({ id, x, y, r, ...look });
    }
    return zt.placeLabels(wanted, area);
  }

  labelLook(id, r, emphasis) {
    const number = zt.groupNumber(id);
    if (number !== null) return { text: this.app.groupName(number, true), size: r > 40 ? 13.5 : 12, bold: true, strong: true, centred: r > 60 };
    const must = emphasis?.what.node === id || Boolean(emphasis?.what.pair);
    const strong = must || this.app.size(id) > 16;
    return { text: this.app.graph.name(id).replace(/\s+/g, " "), size: strong ? 13.5 : r > 8 ? 12.5 : 11.5, bold: strong, strong, must };
  }

  ranked(emphasis) {
    this.order ??= [...this.seen.groups.map(zt.groupId), ...[...this.seen.nodes].sort((a, b) => this.app.size(b) - this.app.size(a) || (a < b ? -1 : 1))];
    if (!emphasis) return this.order;
    const first = emphasis.what.node ? [emphasis.what.node] : [];
    return [...first, ...this.order.filter((id) => emphasis.nodes.has(id) && id !== first[0])];
  }

  /** A name drawn once and kept: text is slow to draw, an image is not. */
  sprite({ lines, size, bold }, paint, ratio) {
    const key = `${lines.join("\n")}\u0000${size}${bold}${ratio}`;
    const kept = this.sprites.get(key);
    if (kept) return kept;
    if (this.sprites.size > 1500) this.sprites.clear();
    const canvas = document.createElement("canvas");
    const font = `${bold ? 600 : 400} ${size}px ${zt.SANS}`;
    let context = canvas.getContext("2d");
    context.font = font;
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 8;
    canvas.width = Math.ceil(width * ratio);
    canvas.height = Math.ceil((lines.length * size * 1.2 + 6) * ratio);
    context = canvas.getContext("2d");
    context.scale(ratio, ratio);
    Object.assign(context, { font, textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 3.5 });
    context.strokeStyle = paint.paper;
    context.fillStyle = paint.ink;
    lines.forEach((line, at) => {
      context.strokeText(line, width / 2, 3 + size * (0.6 + 1.2 * at));
      context.fillText(line, width / 2, 3 + size * (0.6 + 1.2 * at));
    });
    this.sprites.set(key, canvas);
    return canvas;
  }

  /** Numbers on bundled lines; on what stands out, the words of the relation. */
  drawLineWords(context, emphasis, paint, labels) {
    const taken = new zt.Taken();
    for (const label of labels) taken.add(zt.labelBox(label));
    for (const id of emphasis?.nodes ?? []) taken.add(this.discOf(id));
    for (const word of this.lineWords(emphasis)) {
      const half = (zt.breadth(word.text) * 11) / 2 + 4;
      const box = { owner: word, left: word.x - half, right: word.x + half, top: word.y - 8, bottom: word.y + 8 };
      if (!taken.free(box)) continue;
      taken.add(box);
      zt.drawPlate(context, word, half, paint);
    }
  }

  discOf(id) {
    const { x, y } = this.network.canvasToDOM(this.network.getPosition(id));
    return zt.disc({ id, x, y, r: this.nodes.get(id).size * this.network.getScale(), strong: true });
  }

  lineWords(emphasis) {
    const scale = this.network.getScale();
    const words = [];
    const few = this.seen.lines.size <= 30 && !this.seen.groups.length;
    const keys = emphasis ? emphasis.lines : this.seen.lines.size > 1500 ? [] : this.seen.lines.keys();
    for (const key of keys) {
      const line = this.seen.lines.get(key);
      if (!line || !this.network.body.edges[key]?.connected || (!emphasis && !few && (line.facts.length < 2 || zt.groupNumber(line.a) !== null || zt.groupNumber(line.b) !== null))) continue;
      const a = this.network.canvasToDOM(this.network.getPosition(line.a));
      const b = this.network.canvasToDOM(this.network.getPosition(line.b));
      if (Math.hypot(a.x - b.x, a.y - b.y) < 44 * Math.min(1, scale + 0.5)) continue;
      words.push({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, text: emphasis || few ? zt.lineText(line, emphasis?.what ?? {}) : String(line.facts.length) });
    }
    return words;
  }
};

zt.labelBox = ({ x, y, width, size, lines }) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - size * 0.6,
  bottom: y + size * 1.2 * (lines.length - 0.5),
});

/** What a line says in short: its relations, read from the chosen node. */
zt.lineText = function (line, what) {
  if (zt.groupNumber(line.a) !== null || zt.groupNumber(line.b) !== null) return String(line.facts.length);
  const read = ({ fact }) => zt.relationName(fact.relation, what.node === fact.tail && !zt.symmetric(fact.relation));
  const words = [...new Set(line.facts.map(read))];
  return words.length > 2 ? `${words.slice(0, 2).join("、")} …${line.facts.length}` : words.join("、");
};

zt.drawPlate = function (context, { x, y, text }, half, paint) {
  context.fillStyle = paint.paper;
  context.beginPath();
  context.roundRect(x - half, y - 8, half * 2, 16, 8);
  context.fill();
  context.fillStyle = paint.mute;
  Object.assign(context, { font: `11px ${zt.SANS}`, textAlign: "center", textBaseline: "middle" });
  context.fillText(text, x, y + 0.5);
};

zt.mixed = function (color, paper, share) {
  const part = (hex, at) => parseInt(hex.slice(at, at + 2), 16);
  const mix = (at) => Math.round(share * part(color, at) + (1 - share) * part(paper, at));
  return `rgb(${mix(1)},${mix(3)},${mix(5)})`;
};

/** Make a data set hold exactly these items, touching only what differs. */
zt.replace = function (set, items) {
  const wanted = new Map(items.map((item) => [item.id, item]));
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  const changed = items.filter((item) => !zt.same(set.get(item.id), item));
  if (changed.length) set.update(changed);
};

zt.same = (a, b) => Boolean(a) && JSON.stringify(a) === JSON.stringify(b);

zt.visOptions = () => ({
  autoResize: true,
  physics: false,
  layout: { improvedLayout: false },
  nodes: { font: { size: 0 }, shadow: false },
  edges: { smooth: false, selectionWidth: 0, hoverWidth: 0, arrowStrikethrough: false, endPointOffset: { from: 0, to: 0 } },
  interaction: { hover: true, tooltipDelay: 1e9, keyboard: false, selectConnectedEdges: false, hoverConnectedEdges: false, zoomSpeed: 0.6 },
});
