/* The picture as a printed figure: one SVG with title, legend, dates and source. PNG is drawn from the same. */

zt.ESCAPED = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" };

/** Text for XML; signs that XML cannot hold become spaces. */
zt.escape = (text) =>
  String(text)
    .toWellFormed()
    .replace(/[<>&"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (sign) => zt.ESCAPED[sign] ?? " ");

/** An XML element as text: attributes are escaped, numbers are rounded, what is inside is taken as it is. */
zt.tag = function (name, attributes, ...inside) {
  const plain = (value) => (typeof value === "number" ? String(Math.round(value * 100) / 100) : zt.escape(value));
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  const written = given.map(([key, value]) => ` ${key}="${plain(value)}"`).join("");
  return `<${name}${written}>${inside.flat().join("\n")}</${name}>`;
};

zt.PRINT = { ink: "#1c1b19", mute: "#67635b", line: "#a7a196", rule: "#cfc9bd", accent: "#a3262a", paper: "#ffffff" };
zt.MARGIN = 28;

/** Words on the figure, with a rim of paper where lines may run behind them. */
zt.words = function (text, x, y, size, more = {}) {
  return zt.tag("text", { x, y, "font-size": size, fill: zt.PRINT.ink, ...more }, zt.escape(text));
};

zt.RIM = { stroke: zt.PRINT.paper, "stroke-width": 3.4, "stroke-linejoin": "round", "paint-order": "stroke" };

/** {svg, width, height}: what the window shows now, on white paper whatever the screen's colours. */
zt.figure = function (app) {
  const width = Math.max(900, app.picture.container.clientWidth);
  const { top, height } = zt.figureBounds(app);
  const legend = zt.figureLegend(app, width);
  const full = { width, height: height + 84 + legend.height + 56 };
  const graph = { x: 0, y: 84, width, height, viewBox: `0 ${top} ${width} ${height}`, overflow: "hidden" };
  const area = { width, height: app.picture.container.clientHeight };
  const svg = zt.tag(
    "svg",
    { xmlns: zt.SVG, ...full, viewBox: `0 0 ${full.width} ${full.height}`, "font-family": zt.SANS },
    zt.tag("title", {}, zt.escape(zt.given.title)),
    zt.tag("rect", { ...full, fill: zt.PRINT.paper }),
    zt.figureHead(app),
    zt.tag("svg", graph, zt.figureGraph(app, area)),
    zt.tag("g", { transform: `translate(${zt.MARGIN},${Math.round(height) + 100})` }, legend.items),
    zt.figureNotes(app, full),
  );
  return { svg, ...full };
};

/** What of the window's height is drawn on: no empty paper above and below. */
zt.figureBounds = function ({ picture }) {
  const full = picture.container.clientHeight;
  const at = (id) => picture.network.canvasToDOM(picture.network.getPosition(id)).y;
  const inside = picture.nodes
    .getIds()
    .map(at)
    .filter((y) => y >= 0 && y <= full);
  const top = Math.max(0, Math.min(...inside, full / 2) - 50);
  const bottom = Math.min(full, Math.max(...inside, full / 2) + 60);
  return { top: Math.round(top), height: Math.round(bottom - top) };
};

zt.figureHead = function (app) {
  const serif = { "font-weight": 700, "font-family": "Noto Serif CJK SC,Songti SC,SimSun,serif" };
  return [
    zt.tag("rect", { x: zt.MARGIN, y: 22, width: 36, height: 5, fill: zt.PRINT.accent }),
    zt.words(zt.given.title, zt.MARGIN, 56, 22, serif),
    zt.words(app.subtitle(), zt.MARGIN, 76, 12.5, { fill: zt.PRINT.mute }),
  ];
};

zt.figureGraph = function (app, area) {
  const { network, container, nodes, lines } = app.picture;
  const scale = network.getScale();
  const centre = network.getViewPosition();
  const at = (id) => {
    const { x, y } = network.getPosition(id);
    return [(x - centre.x) * scale + area.width / 2, (y - centre.y) * scale + area.height / 2];
  };
  const shift = (area.width - container.clientWidth) / 2;
  return [
    lines.get().map((line) => zt.figureLine(app, line, at, scale)),
    nodes.get().map((node) => zt.figureNode(app, node, at(node.id), scale)),
    app.picture.labels(null, app.picture.area()).map((label) => zt.figureName(label, shift)),
  ].flat(2);
};

/** A line from rim to rim of its two ends, with its arrows and, where there is room, its number. */
zt.figureLine = function (app, line, at, scale) {
  const seen = app.seen.lines.get(line.id);
  const [a, b] = [at(line.from), at(line.to)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const rim = (id, from, to) => {
    const part = (app.picture.nodes.get(id).size * scale) / length;
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  };
  const [start, end] = [rim(line.from, a, b), rim(line.to, b, a)];
  const size = Math.min(9, 2 + scale * 5);
  const drawn = { stroke: zt.PRINT.line, "stroke-width": Math.max(0.5, line.width * Math.min(1, scale * 1.2)) };
  const dashes = line.dashes ? line.dashes.join(" ") : null;
  const middle = { "text-anchor": "middle", ...zt.RIM, fill: zt.PRINT.mute };
  return [
    zt.tag("line", { x1: start[0], y1: start[1], x2: end[0], y2: end[1], ...drawn, "stroke-dasharray": dashes }),
    line.arrows.to && seen.forward ? zt.figureArrow(end, a, size) : "",
    line.arrows.to && seen.backward ? zt.figureArrow(start, b, size) : "",
    seen.facts.length > 1 && length > 60
      ? zt.words(seen.facts.length, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 4, 10.5, middle)
      : "",
  ];
};

zt.figureArrow = function (tip, from, size) {
  const turn = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const back = (angle) => [tip[0] - size * Math.cos(turn + angle), tip[1] - size * Math.sin(turn + angle)];
  const points = [tip, back(0.42), back(-0.42)].map((point) => point.map((one) => one.toFixed(1)).join(","));
  return zt.tag("polygon", { points: points.join(" "), fill: zt.PRINT.line });
};

zt.figureNode = function (app, node, [x, y], scale) {
  const number = zt.groupNumber(node.id);
  const type = number === null ? app.graph.nodes.get(node.id).type : app.groupType(number);
  const color = zt.color(type, false);
  const look =
    number === null
      ? { fill: color, stroke: zt.PRINT.paper }
      : { fill: zt.mixed(color, zt.PRINT.paper, 0.3), stroke: color };
  const place = `translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${(node.size * scale).toFixed(2)})`;
  const title = zt.escape(number === null ? app.graph.name(node.id) : app.groupName(number));
  const drawn = { ...look, "stroke-width": 1.2, "vector-effect": "non-scaling-stroke" };
  return zt.tag("path", { d: zt.outline(node.shape), transform: place, ...drawn }, zt.tag("title", {}, title));
};

zt.figureName = function ({ lines, x, y, size, bold }, shift) {
  const look = { "text-anchor": "middle", "font-weight": bold ? 600 : 400, ...zt.RIM };
  return lines.map((line, at) => zt.words(line, x + shift, y + size * (0.36 + 1.2 * at), size, look));
};

/** The types that are seen, in as many rows as they need. */
zt.figureLegend = function (app, width) {
  const counts = zt.count(app.seen.nodes.map((id) => app.graph.nodes.get(id).type));
  const items = [];
  let [x, y] = [0, 8];
  for (const { id, label, shape, color } of zt.given.types.filter((type) => counts.get(type.id))) {
    const text = `${label} ${counts.get(id)}`;
    const room = 40 + zt.breadth(text) * 12.5;
    if (x + room > width - 2 * zt.MARGIN) [x, y] = [0, y + 22];
    const transform = `translate(${Math.round(x) + 7},${y}) scale(${5.5 * zt.area[shape]})`;
    items.push(zt.tag("path", { d: zt.outline(shape), transform, fill: color }), zt.words(text, x + 20, y + 4.5, 12.5));
    x += room;
  }
  return { items, height: y + 30 };
};

zt.figureNotes = function (app, { width, height }) {
  const line = (text, up) => zt.words(text, zt.MARGIN, height - up, 11.5, { fill: zt.PRINT.mute });
  const rule = { x1: zt.MARGIN, x2: width - zt.MARGIN, y1: height - 50, y2: height - 50, stroke: zt.PRINT.rule };
  const notes = `${zt.say("how_dash")}${zt.say("stop")}${app.sourceNote()}`;
  return [zt.tag("line", rule), line(notes, 32), line(zt.say("judgement"), 14)];
};

/** The figure as a PNG, twice as fine as the screen. */
zt.png = async function (app) {
  const { svg, width, height } = zt.figure(app);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = zt.el("canvas", { width: width * 2, height: height * 2 });
  canvas.getContext("2d").drawImage(image, 0, 0, width * 2, height * 2);
  URL.revokeObjectURL(url);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
};
