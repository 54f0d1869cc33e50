/* The picture as a printed figure: one SVG with title, legend, dates and source. PNG is drawn from the same. */

zt.escape = (text) =>
  String(text).replace(
    /[<>&"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" })[sign] ?? " ",
  );

/** {svg, width, height}: what the window shows now, on white paper whatever the screen's colours. */
zt.figure = function (app) {
  const width = Math.max(900, app.picture.container.clientWidth);
  const { top, height } = zt.figureBounds(app);
  const legend = zt.figureLegend(app, width);
  const full = { width, height: height + 84 + legend.height + 56 };
  const parts = [
    `<svg xmlns="${zt.SVG}" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" font-family="${zt.escape(zt.SANS)}">`,
    `<title>${zt.escape(zt.given.title)}</title>`,
    `<rect width="${full.width}" height="${full.height}" fill="#ffffff"/>`,
    '<rect x="28" y="22" width="36" height="5" fill="#a3262a"/>',
    `<text x="28" y="56" font-size="22" font-weight="700" font-family="Noto Serif CJK SC,Songti SC,SimSun,serif" fill="#1c1b19">${zt.escape(zt.given.title)}</text>`,
    `<text x="28" y="76" font-size="12.5" fill="#67635b">${zt.escape(app.subtitle())}</text>`,
    `<svg x="0" y="84" width="${width}" height="${height}" viewBox="0 ${top} ${width} ${height}" overflow="hidden">${zt.figureGraph(app, { width, height: app.picture.container.clientHeight })}</svg>`,
    `<g transform="translate(28,${height + 100})">${legend.svg}</g>`,
    ...zt.figureNotes(app, full),
    "</svg>",
  ];
  return { svg: parts.join("\n"), ...full };
};

/** What of the window's height is drawn on: no empty paper above and below. */
zt.figureBounds = function ({ picture }) {
  const full = picture.container.clientHeight;
  const heights = picture.nodes.getIds().map((id) => picture.network.canvasToDOM(picture.network.getPosition(id)).y);
  const inside = heights.filter((y) => y >= 0 && y <= full);
  const top = Math.max(0, Math.min(...inside, full / 2) - 50);
  const bottom = Math.min(full, Math.max(...inside, full / 2) + 60);
  return { top: Math.round(top), height: Math.round(bottom - top) };
};

zt.figureGraph = function (app, area) {
  const { network } = app.picture;
  const inner = { width: app.picture.container.clientWidth, height: app.picture.container.clientHeight };
  const scale = network.getScale();
  const centre = network.getViewPosition();
  const at = (id) => {
    const { x, y } = network.getPosition(id);
    return [(x - centre.x) * scale + area.width / 2, (y - centre.y) * scale + area.height / 2];
  };
  const shift = [(area.width - inner.width) / 2, (area.height - inner.height) / 2];
  const nodes = app.picture.nodes.get();
  const lines = app.picture.lines.get().map((line) => zt.figureLine(app, line, at, scale));
  const discs = nodes.map((node) => zt.figureNode(app, node, at(node.id), scale));
  const names = app.picture.labels(null).map((label) => zt.figureName(label, shift));
  return [...lines, ...discs, ...names].join("\n");
};

zt.figureLine = function (app, line, at, scale) {
  const [a, b] = [at(line.from), at(line.to)];
  const radius = (id) => app.picture.nodes.get(id).size * scale;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const along = (from, to, by) => [
    from[0] + ((to[0] - from[0]) * by) / length,
    from[1] + ((to[1] - from[1]) * by) / length,
  ];
  const [start, end] = [along(a, b, radius(line.from)), along(b, a, radius(line.to))];
  const dash = line.dashes ? ' stroke-dasharray="5 4"' : "";
  const seen = app.seen.lines.get(line.id);
  const arrow = (tip, from) => zt.figureArrow(tip, from, Math.min(9, 2 + scale * 5));
  const heads = line.arrows.to
    ? [seen.forward ? arrow(end, a) : "", seen.backward ? arrow(start, b) : ""].join("")
    : "";
  const number =
    seen.facts.length > 1 && length > 60
      ? `<text x="${((a[0] + b[0]) / 2).toFixed(1)}" y="${((a[1] + b[1]) / 2 + 4).toFixed(1)}" font-size="10.5" text-anchor="middle" fill="#67635b" stroke="#ffffff" stroke-width="4" paint-order="stroke">${seen.facts.length}</text>`
      : "";
  return `<line x1="${start[0].toFixed(1)}" y1="${start[1].toFixed(1)}" x2="${end[0].toFixed(1)}" y2="${end[1].toFixed(1)}" stroke="#a7a196" stroke-width="${Math.max(0.5, line.width * Math.min(1, scale * 1.2)).toFixed(2)}"${dash}/>${heads}${number}`;
};

zt.figureArrow = function (tip, from, size) {
  const turn = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const point = (angle, by) =>
    `${(tip[0] - by * Math.cos(turn + angle)).toFixed(1)} ${(tip[1] - by * Math.sin(turn + angle)).toFixed(1)}`;
  return `<path d="M${tip[0].toFixed(1)} ${tip[1].toFixed(1)}L${point(0.42, size)}L${point(-0.42, size)}Z" fill="#a7a196"/>`;
};

zt.figureNode = function (app, node, [x, y], scale) {
  const number = zt.groupNumber(node.id);
  const type = number === null ? app.graph.nodes.get(node.id).type : app.groupType(number);
  const fill =
    number === null
      ? `fill="${zt.color(type, false)}" stroke="#ffffff"`
      : `fill="${zt.mixed(zt.color(type, false), "#ffffff", 0.3)}" stroke="${zt.color(type, false)}"`;
  const size = (node.size * scale).toFixed(2);
  const title = number === null ? app.graph.name(node.id) : app.groupName(number);
  return `<path d="${zt.outline(node.shape)}" transform="translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${size})" ${fill} stroke-width="1.2" vector-effect="non-scaling-stroke"><title>${zt.escape(title)}</title></path>`;
};

zt.figureName = function ({ lines, x, y, size, bold }, [dx, dy]) {
  const spans = lines.map(
    (line, at) =>
      `<tspan x="${(x + dx).toFixed(1)}" y="${(y + dy + size * (0.36 + 1.2 * at)).toFixed(1)}">${zt.escape(line)}</tspan>`,
  );
  return `<text font-size="${size}" font-weight="${bold ? 600 : 400}" text-anchor="middle" fill="#1c1b19" stroke="#ffffff" stroke-width="3.4" stroke-linejoin="round" paint-order="stroke">${spans.join("")}</text>`;
};

zt.figureLegend = function (app, width) {
  const counts = zt.count(app.seen.nodes.map((id) => app.graph.nodes.get(id).type));
  const present = zt.given.types.filter((type) => counts.get(type.id));
  const parts = [];
  let [x, y] = [0, 8];
  for (const type of present) {
    const text = `${type.label} ${counts.get(type.id)}`;
    const room = 26 + zt.breadth(text) * 12.5 + 14;
    if (x + room > width - 56) [x, y] = [0, y + 22];
    parts.push(
      `<path d="${zt.outline(type.shape)}" transform="translate(${x + 7},${y}) scale(${5.5 * zt.area[type.shape]})" fill="${type.color}"/><text x="${x + 20}" y="${y + 4.5}" font-size="12.5" fill="#1c1b19">${zt.escape(text)}</text>`,
    );
    x += room;
  }
  return { svg: parts.join("\n"), height: y + 22 };
};

zt.figureNotes = function (app, { width, height }) {
  const line = (text, up) =>
    `<text x="28" y="${height - up}" font-size="11.5" fill="#67635b">${zt.escape(text)}</text>`;
  return [
    `<line x1="28" x2="${width - 28}" y1="${height - 50}" y2="${height - 50}" stroke="#cfc9bd"/>`,
    line(`${zt.say("how_dash")}。${app.sourceNote()}`, 32),
    line(zt.say("judgement"), 14),
  ];
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
