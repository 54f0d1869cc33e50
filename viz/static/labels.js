/* Which names fit. The important ones come first; a name that would touch another name or a larger node stays out. */

/** Characters of a name that stand in one line, a Chinese one counted as one and a Latin one as a half. */
zt.LINE = 11;

zt.breadth = (text) => [...text].reduce((sum, sign) => sum + (zt.WIDE.test(sign) ? 1 : 0.55), 0);

/** Signs as broad as a Chinese character: quotes, dashes, dots and ≥ of a Chinese font are. */
zt.WIDE = /[\u2014-\u2026\u2190-\u27bf]|[^\u0000-\u2e7f]/u;

/** Signs that do not begin a line, and that do not end one. */
zt.CLOSING = "，。、；：？！）》〉」』】〕”’…％·,.;:?!)%";
zt.OPENING = /[（《〈「『【〔“‘(]$/;

/** A name in one or two lines; three where it must stand in full. */
zt.wrap = function (text, full = false) {
  if (text.includes("\n")) return text.split("\n");
  const clean = text.replace(/\s+/g, " ").trim();
  const breadth = zt.breadth(clean);
  if (breadth <= zt.LINE) return [clean];
  const most = full ? Math.max(3, Math.ceil(breadth / 18)) : 2;
  const lines = Math.min(most, Math.ceil(breadth / zt.LINE));
  return zt.cut(clean, lines, Math.min(breadth / lines + 0.6, full ? 40 : zt.LINE + 1));
};

zt.cut = function (text, count, breadth) {
  const lines = [];
  let line = "";
  for (const sign of text.match(/[\x21-\x7e]+|[^]/gu) ?? []) {
    // a number or a Latin word stays whole
    const full = line && zt.breadth(line + sign) > breadth && lines.length < count - 1;
    if (full && !zt.CLOSING.includes(sign[0])) {
      const carried = line.length > 1 ? (zt.OPENING.exec(line)?.[0] ?? "") : "";
      lines.push(line.slice(0, line.length - carried.length).trim());
      line = carried;
    }
    line += sign;
  }
  if (zt.breadth(line) > breadth + 1) line = zt.shorten(line, breadth);
  return [...lines, line.trim()];
};

zt.shorten = function (text, breadth) {
  let kept = "";
  for (const sign of text) {
    if (zt.breadth(kept + sign) > breadth - 1) break;
    kept += sign;
  }
  return `${kept}…`;
};

/** Boxes that are taken, in cells so that asking is quick. */
zt.Taken = class {
  constructor(cell = 48) {
    this.cell = cell;
    this.cells = new Map();
  }

  *keys(box) {
    for (let x = Math.floor(box.left / this.cell); x <= Math.floor(box.right / this.cell); x++)
      for (let y = Math.floor(box.top / this.cell); y <= Math.floor(box.bottom / this.cell); y++) yield x * 65536 + y;
  }

  add(box) {
    for (const key of this.keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push(box);
    }
  }

  free(box) {
    for (const key of this.keys(box))
      for (const other of this.cells.get(key) ?? [])
        if (
          other.owner !== box.owner &&
          !(other.weak && box.strong) &&
          other.left < box.right &&
          other.right > box.left &&
          other.top < box.bottom &&
          other.bottom > box.top
        )
          return false;
    return true;
  }
};

/**
 * Places for names. `wanted`: [{id, x, y, r, text, size, bold, must}] in pixels of the screen, the important first;
 * `area` {width, height}. Gives [{id, x, y, lines, size, bold}], x in the middle, y the first line's middle.
 */
zt.placeLabels = function (wanted, area, most = 220) {
  const taken = new zt.Taken();
  for (const node of wanted) if (node.r > 2.5) taken.add(zt.disc(node));
  const placed = [];
  let tried = 0;
  for (const node of wanted) {
    if (placed.length >= most || tried > most * 12) break;
    tried += 1;
    const label = zt.tryLabel(node, taken, area);
    if (label) placed.push(label);
  }
  return placed;
};

/** A small disc gives way to the name of a large one. */
zt.disc = ({ id, x, y, r, strong }) => ({
  owner: id,
  weak: !strong,
  left: x - r * 0.8,
  right: x + r * 0.8,
  top: y - r * 0.8,
  bottom: y + r * 0.8,
});

zt.tryLabel = function (node, taken, area) {
  const label = zt.tryText(node, node.text, taken, area);
  return label ?? (node.brief ? zt.tryText(node, node.brief, taken, area) : null);
};

zt.tryText = function (node, text, taken, area) {
  const lines = zt.wrap(text, node.must);
  const width = Math.max(...lines.map(zt.breadth)) * node.size;
  const height = lines.length * node.size * 1.2;
  const inside = (box) => box.left > 0 && box.right < area.width && box.top > 0 && box.bottom < area.height;
  const spots = zt.spots(node, width, height);
  const box = spots.find((one) => inside(one) && taken.free(one)) ?? (node.must ? spots[0] : null);
  if (!box) return null;
  taken.add(box);
  return { ...node, lines, x: (box.left + box.right) / 2, y: box.top + node.size * 0.6, width };
};

/** Beneath, above, right and left of a node. */
zt.spots = function ({ id, x, y, r, centred, strong }, width, height) {
  const box = (left, top) => ({
    owner: id,
    strong,
    left: left - 2,
    right: left + width + 2,
    top,
    bottom: top + height,
  });
  if (centred) return [box(x - width / 2, y - height / 2)];
  return [
    box(x - width / 2, y + r + 2),
    box(x + r + 4, y - height / 2),
    box(x - r - 4 - width, y - height / 2),
    box(x - width / 2, y - r - 2 - height),
  ];
};
