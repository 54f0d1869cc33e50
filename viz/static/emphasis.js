/* What is drawn over the network: what stands out, the names that fit, words and numbers on lines. */
Object.assign(zt.Picture.prototype, {
  /** What stands out: the pointed or selected thing with its neighbours; null when nothing does. */
  emphasis() {
    const what = this.pointed ?? (this.app.state.selected || null);
    if (!what) return null;
    const { nodes: drawn, edges } = this.network.body;
    if (what.node && !drawn[what.node]) return null;
    const lines = what.node
      ? this.network.getConnectedEdges(what.node)
      : [what.pair].filter((key) => edges[key]?.connected);
    if (what.pair && !lines.length) return null;
    const nodes = new Set(what.node ? [what.node] : []);
    for (const key of lines) nodes.add(edges[key].fromId).add(edges[key].toId);
    return { what, nodes, lines };
  },

  drawOver(context) {
    if (this.taken) return this.drawTaken(context, this.taken);
    const emphasis = this.emphasis();
    const paint = zt.paint();
    if (emphasis) this.drawEmphasis(context, emphasis, paint);
    const ratio = context.canvas.width / context.canvas.clientWidth;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawNames(context, emphasis, paint, ratio);
    return context.restore();
  },

  /** The picture that was taken when the movement began, and what is dragged over it. */
  drawTaken(context, { image, from, nodes }) {
    const { x, y } = this.network.getViewPosition();
    const scale = this.network.getScale() * (context.canvas.width / context.canvas.clientWidth);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(image, Math.round((from.x - x) * scale), Math.round((from.y - y) * scale));
    context.restore();
    for (const id of nodes) this.network.body.nodes[id]?.draw(context);
  },

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
  },

  ring(context, id, paint) {
    const { x, y } = this.network.getPosition(id);
    const node = this.nodes.get(id);
    context.beginPath();
    context.arc(x, y, node.size * 1.12 + 5 / this.network.getScale(), 0, 2 * Math.PI);
    context.strokeStyle = paint.accent;
    context.lineWidth = 2 / this.network.getScale();
    context.stroke();
  },

  drawNames(context, emphasis, paint, ratio) {
    const labels = this.labels(emphasis);
    for (const label of labels) {
      const sprite = this.sprite(label, paint, ratio);
      const whole = (place) => Math.round(place * ratio) / ratio; // between two pixels the words would blur
      context.drawImage(
        sprite,
        whole(label.x - sprite.width / ratio / 2),
        whole(label.y - label.size * 0.6 - 3),
        sprite.width / ratio,
        sprite.height / ratio,
      );
    }
    if (!this.moving) this.drawLineWords(context, emphasis, paint, labels);
  },

  /** The names that fit now, in pixels of the screen. */
  labels(emphasis, free = this.free()) {
    const area = this.area();
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
    return zt.placeLabels(wanted, free);
  },

  labelLook(id, r, emphasis) {
    const number = zt.groupNumber(id);
    if (number !== null)
      return {
        text: this.app.groupName(number, true),
        brief: this.app.graph.name(zt.given.communities[number].members[0]),
        size: r > 40 ? 13.5 : 12,
        bold: true,
        strong: true,
        centred: r > 60,
      };
    const must = emphasis?.what.node === id || Boolean(emphasis?.what.pair);
    const strong = must || this.app.size(id) > 16;
    return {
      text: this.app.graph.name(id).replace(/\s+/g, " "),
      size: strong ? 13.5 : r > 8 ? 12.5 : 11.5,
      bold: strong,
      strong,
      must,
    };
  },

  ranked(emphasis) {
    this.order ??= [
      ...this.seen.groups.map(zt.groupId),
      ...[...this.seen.nodes].sort((a, b) => this.app.size(b) - this.app.size(a) || (a < b ? -1 : 1)),
    ];
    if (!emphasis) return this.order;
    const first = emphasis.what.node ? [emphasis.what.node] : [];
    return [...first, ...this.order.filter((id) => emphasis.nodes.has(id) && id !== first[0])];
  },

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
    Object.assign(context, { font, textBaseline: "middle", lineJoin: "round", lineWidth: 3.5 });
    context.strokeStyle = paint.paper;
    context.fillStyle = paint.ink;
    lines.forEach((line, at) => {
      const x = Math.round((width - context.measureText(line).width) / 2);
      const y = Math.round(3 + size * (0.6 + 1.2 * at));
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
    this.sprites.set(key, canvas);
    return canvas;
  },

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
  },

  discOf(id) {
    const { x, y } = this.network.canvasToDOM(this.network.getPosition(id));
    return zt.disc({ id, x, y, r: this.nodes.get(id).size * this.network.getScale(), strong: true });
  },

  lineWords(emphasis) {
    const scale = this.network.getScale();
    const words = [];
    const few = this.seen.lines.size <= 30 && !this.seen.groups.length;
    const keys = emphasis ? emphasis.lines : this.seen.lines.size > 1500 ? [] : this.seen.lines.keys();
    for (const key of keys) {
      const line = this.seen.lines.get(key);
      if (
        !line ||
        !this.network.body.edges[key]?.connected ||
        (!emphasis &&
          !few &&
          (line.facts.length < 2 || zt.groupNumber(line.a) !== null || zt.groupNumber(line.b) !== null))
      )
        continue;
      const a = this.network.canvasToDOM(this.network.getPosition(line.a));
      const b = this.network.canvasToDOM(this.network.getPosition(line.b));
      if (Math.hypot(a.x - b.x, a.y - b.y) < 44 * Math.min(1, scale + 0.5)) continue;
      words.push({
        x: (a.x + b.x) / 2,
        y: (a.y + b.y) / 2,
        text: emphasis || few ? zt.lineText(line, emphasis?.what ?? {}) : String(line.facts.length),
      });
    }
    return words;
  },
});

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
  return words.length > 2 ? `${words.slice(0, 2).join(zt.say("comma"))} …${line.facts.length}` : words.join(zt.say("comma"));
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
