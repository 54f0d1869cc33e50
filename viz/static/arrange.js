/* Places for nodes that come later, and tidying up: nothing jumps, what is pinned stays. */

zt.GAP = 62; // pixels between neighbours, as SPACING in viz/layout.py

/** Places around an anchor for new nodes, on rings, away from what stands there already: Map(id → [x, y]). */
zt.placesAround = function (anchor, ids, taken, centre) {
  const places = new Map();
  const away = Math.atan2(anchor[1] - centre[1], anchor[0] - centre[0]);
  const occupied = [...taken];
  for (const id of ids) {
    const at = zt.freeSpot(anchor, away, occupied);
    occupied.push(at);
    places.set(id, at);
  }
  return places;
};

/** What lies around a node, drawn close to it, each in the direction where it stands: Map(id → [x, y]). */
zt.gathered = function (id, ids, app) {
  const [cx, cy] = app.at(id);
  const near = app.graph.neighbours(id);
  const occupied = [[cx, cy]];
  const places = new Map([[id, [cx, cy]]]);
  for (const one of [...ids].sort((a, b) => near.has(b) - near.has(a) || (a < b ? -1 : 1))) {
    if (one === id) continue;
    const [x, y] = app.at(one);
    const at = zt.freeSpot([cx, cy], Math.atan2(y - cy, x - cx), occupied);
    occupied.push(at);
    places.set(one, at);
  }
  return places;
};

zt.freeSpot = function (anchor, away, occupied) {
  for (let ring = 1; ring < 40; ring++) {
    const count = 6 + 5 * ring;
    for (let step = 0; step < count; step++) {
      const turn = away + ((step % 2 ? 1 : -1) * Math.ceil(step / 2) * 2 * Math.PI) / count;
      const radius = 50 + 60 * ring;
      const at = [Math.round(anchor[0] + radius * Math.cos(turn)), Math.round(anchor[1] + radius * Math.sin(turn))];
      if (occupied.every(([x, y]) => Math.abs(x - at[0]) > 66 || Math.abs(y - at[1]) > 40)) return at;
    }
  }
  return anchor;
};

/** Forces from where the nodes stand: Map(id → [x, y]). Pinned ones stay. At most some 600 nodes. */
zt.tidy = function (ids, lines, at, pinned, rounds = 120) {
  const row = new Map(ids.map((id, number) => [id, number]));
  const x = ids.map((id) => at(id)[0]);
  const y = ids.map((id) => at(id)[1]);
  const links = [...lines.values()]
    .map((line) => [row.get(line.a), row.get(line.b)])
    .filter(([a, b]) => a !== undefined && b !== undefined);
  const middle = [zt.mean(x), zt.mean(y)];
  for (let round = 0; round < rounds; round++) {
    const push = zt.pushes(x, y, links, middle);
    const limit = 28 * (1 - round / rounds) + 0.5;
    ids.forEach((id, number) => {
      if (pinned.has(id)) return;
      const length = Math.hypot(push.x[number], push.y[number]) || 1;
      x[number] += (push.x[number] / length) * Math.min(length, limit);
      y[number] += (push.y[number] / length) * Math.min(length, limit);
    });
  }
  return new Map(ids.map((id, number) => [id, [Math.round(x[number]), Math.round(y[number])]]));
};

zt.mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

zt.pushes = function (x, y, links, middle) {
  const push = { x: x.map((one) => (middle[0] - one) * 0.03), y: y.map((one) => (middle[1] - one) * 0.045) };
  const square = zt.GAP * zt.GAP;
  for (let a = 0; a < x.length; a++)
    for (let b = a + 1; b < x.length; b++) {
      const dx = x[a] - x[b] || 0.5;
      const dy = y[a] - y[b] || 0.5;
      const force = (1.6 * square) / Math.max(dx * dx + dy * dy, 25);
      push.x[a] += dx * force;
      push.y[a] += dy * force;
      push.x[b] -= dx * force;
      push.y[b] -= dy * force;
    }
  for (const [a, b] of links) {
    const dx = x[a] - x[b];
    const dy = y[a] - y[b];
    const force = Math.hypot(dx, dy) / zt.GAP / 1.6;
    push.x[a] -= dx * force;
    push.y[a] -= dy * force;
    push.x[b] += dx * force;
    push.y[b] += dy * force;
  }
  return push;
};

/** Move to new places in a third of a second, or at once where motion is not wanted. */
zt.glide = function (from, to, put) {
  if (zt.still()) return put(to);
  const begun = performance.now();
  const step = (now) => {
    const share = Math.min(1, (now - begun) / 320);
    const eased = share * share * (3 - 2 * share);
    put(
      new Map(
        [...to].map(([id, [x, y]]) => [
          id,
          [from.get(id)[0] + (x - from.get(id)[0]) * eased, from.get(id)[1] + (y - from.get(id)[1]) * eased],
        ]),
      ),
    );
    if (share < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
};
