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
    on("doubleClick", (event) => event.nodes.length && this.app.unfoldAll(event.nodes[0]));
    on("hoverNode", (event) => this.point({ node: event.node }));
    on("hoverEdge", (event) => !this.pointed?.node && this.point({ pair: event.edge }));
    on("blurNode", () => this.point(null));
    on("blurEdge", () => !this.pointed?.node && this.point(null));
    on("dragStart", (event) => this.dragBegun(event));
    on("dragEnd", (event) => this.dragged(event));
    on("zoom", () => this.zoomed());
    on("afterDrawing", (context) => this.drawOver(context));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.repaint());
    const felt = (event) => (this.touched = event.pointerType === "touch");
    for (const name of ["pointerdown", "pointermove"]) this.container.addEventListener(name, felt, { capture: true });
    new ResizeObserver(() => this.redraw()).observe(this.container);
  }

  clicked({ nodes, edges }) {
    if (this.app.tools.legend(false)) return;
    if (nodes.length && zt.groupNumber(nodes[0]) !== null) this.app.openGroup(zt.groupNumber(nodes[0]));
    else if (nodes.length) this.app.pick(nodes[0]);
    else if (edges.length) this.app.select({ pair: edges[0] });
    else this.app.select(null);
  }

  point(what) {
    if (this.moving || (this.touched && what)) return; // a finger points at nothing
    this.pointed = what;
    this.container.style.cursor = what ? "pointer" : "";
    this.redraw();
  }

  /** Of very many nodes a picture is taken, which is moved in their place. */
  dragBegun({ nodes }) {
    this.moving = true;
    if (this.seen.nodes.length < zt.MANY) return;
    const drawn = this.container.querySelector("canvas");
    const image = zt.el("canvas", { width: drawn.width, height: drawn.height });
    image.getContext("2d").drawImage(drawn, 0, 0);
    this.taken = { image, from: this.network.getViewPosition(), nodes };
  }

  dragged({ nodes }) {
    this.moving = false;
    this.taken = null;
    if (!nodes.length) return this.app.moved();
    const at = this.network.getPositions(nodes);
    this.app.place(
      new Map(
        nodes
          .filter((id) => zt.groupNumber(id) === null)
          .map((id) => [id, [Math.round(at[id].x), Math.round(at[id].y)]]),
      ),
      true,
    );
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
    this.strongest = Math.max(
      8,
      ...(seen.groups.length ? [...seen.lines.values()].map((line) => line.facts.length) : []),
    );
    this.faint = Math.max(0.3, Math.min(1, Math.sqrt(500 / (seen.lines.size + 1)))); // many lines would hide the nodes
    const nodes = [
      ...seen.nodes.map((id) => this.nodeLook(id, paint)),
      ...seen.groups.map((number) => this.groupLook(number, paint)),
    ];
    const lines = [...seen.lines.values()].map((line) => this.lineLook(line, paint));
    const heavy = seen.lines.size > 800;
    const hideNodesOnDrag = seen.nodes.length >= zt.MANY;
    this.network.setOptions({ interaction: { hideEdgesOnDrag: heavy, hideEdgesOnZoom: heavy, hideNodesOnDrag } });
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
    const color = {
      background: zt.mixed(zt.color(this.app.groupType(number)), paint.paper, 0.3),
      border: zt.color(this.app.groupType(number)),
    };
    const size = Math.max(
      14,
      Math.min(group.radius * 0.62, 6 + 7 * Math.sqrt(this.seen.inside.get(zt.groupId(number)) * 6)),
    );
    return { id: zt.groupId(number), x: group.x, y: group.y, shape: "dot", size, color, borderWidth: 2, chosen: false };
  }

  lineLook(line, paint) {
    const grouped = zt.groupNumber(line.a) !== null || zt.groupNumber(line.b) !== null;
    const arrow = { enabled: true, scaleFactor: 0.42, type: "arrow" };
    return {
      id: line.key,
      from: line.a,
      to: line.b,
      arrows: grouped
        ? {}
        : { to: line.forward ? arrow : { enabled: false }, from: line.backward ? arrow : { enabled: false } },
      width: Math.min(grouped ? 7 : 4, 0.9 + (grouped ? 0.8 : 0.55) * Math.log2(line.facts.length)),
      dashes: line.planned ? [5, 4] : false,
      color: {
        color: paint.line,
        opacity: grouped ? 0.1 + 0.6 * Math.min(1, line.facts.length / this.strongest) : this.faint,
        inherit: false,
      },
      chosen: false,
    };
  }

  repaint() {
    this.sprites.clear();
    this.nodes.clear();
    this.lines.clear();
    this.app.refresh();
  }

  /** Show these nodes, or all, in the part of the window that nothing covers. */
  fit(ids = null, quick = false) {
    const box = this.bounds(ids ?? this.nodes.getIds());
    if (box) this.go([box.x, box.y], this.scaleFor(ids), quick);
  }

  /** The scale at which these nodes, or all, fit. */
  scaleFor(ids = null) {
    const box = this.bounds(ids ?? this.nodes.getIds());
    const { width, height } = this.free();
    const [beside, above] = zt.narrow() ? [20, 24] : [56, 36];
    const fits = Math.min((width - 2 * beside) / (box?.width || 1), (height - 2 * above) / (box?.height || 1));
    return Math.min(0.9, Math.max(0.02, fits));
  }

  /** {x, y, width, height} of these nodes, the middle and the size. */
  bounds(ids) {
    const spots = ids.map((id) => this.network.body.nodes[id]).filter(Boolean);
    if (!spots.length) return null;
    const ends = (of) => [
      spots.reduce((least, node) => Math.min(least, of(node) - node.options.size), Infinity),
      spots.reduce((most, node) => Math.max(most, of(node) + node.options.size), -Infinity),
    ];
    const [left, right] = ends((node) => node.x);
    const [top, bottom] = ends((node) => node.y);
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
  }

  area() {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  /** What of the window is free: on a phone the card lies over it, everywhere the dates when they are open. */
  free() {
    const { width, height } = this.area();
    const [panel, time] = [zt.byId("panel"), zt.byId("time")];
    const card = zt.narrow() ? panel.offsetHeight : 0;
    return { width, height: Math.max(80, height - Math.max(card, time.offsetHeight && time.offsetHeight + 14)) };
  }

  centre(id) {
    this.go(this.app.at(id), Math.max(this.network.getScale(), 0.7));
  }

  /** Move the window so that a place is in the middle of what is free. */
  go([x, y], scale, quick = false) {
    const animation = quick || zt.still() ? false : { duration: 350, easingFunction: "easeInOutQuad" };
    const offset = { x: 0, y: (this.free().height - this.container.clientHeight) / 2 };
    this.network.moveTo({ position: { x, y }, scale, offset, animation });
    if (!animation) this.app.moved();
    else this.network.once("animationFinished", () => this.app.moved()); // however slow the machine draws
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
    const { width, height } = this.free();
    const inside = (one) => {
      const { x, y } = this.network.canvasToDOM(this.network.getPosition(one));
      return x > 30 && y > 30 && x < width - 30 && y < height - 30;
    };
    if (!this.nodes.get(id) || [id, ...others.filter((one) => this.nodes.get(one))].every(inside)) return;
    if (others.length) this.fit();
    else this.centre(id);
  }

  zoom(factor) {
    this.network.moveTo({ scale: Math.min(4, Math.max(0.02, this.network.getScale() * factor)) });
    this.app.moved();
  }
};

/** From so many nodes on they are too many to be drawn anew in every frame of a movement. */
zt.MANY = 1500;

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
  edges: {
    smooth: false,
    selectionWidth: 0,
    hoverWidth: 0,
    arrowStrikethrough: false,
    endPointOffset: { from: 0, to: 0 },
  },
  interaction: {
    hover: true,
    tooltipDelay: 1e9,
    keyboard: false,
    selectConnectedEdges: false,
    hoverConnectedEdges: false,
    zoomSpeed: 0.6,
  },
});
