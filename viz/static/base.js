/* The page's one object, its words, and how elements are made. Text goes in as text, never as HTML. */
const zt = {};

/** What the page was given, see Picture.data in viz/picture.py. */
zt.given = JSON.parse(document.getElementById("data").textContent);

/** The words for a key, `{places}` filled in. */
zt.say = function (key, fill = {}) {
  const words = zt.given.words[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => String(fill[name] ?? ""));
};

zt.byId = (id) => document.getElementById(id);

/**
 * An element: `el("button", {class: "x", onclick: f}, "text", child)`. Attributes that are null, undefined or
 * false are left out; `on…` are listeners.
 */
zt.el = function (tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  zt.dress(element, attributes);
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
};

zt.dress = function (element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
};

zt.button = (words, act, attributes = {}) => zt.el("button", { type: "button", onclick: act, ...attributes }, words);

/** Something new in the place of what an element held. */
zt.fill = function (element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
};

zt.SVG = "http://www.w3.org/2000/svg";

zt.svg = function (tag, attributes = {}, ...children) {
  const element = document.createElementNS(zt.SVG, tag);
  zt.dress(element, attributes);
  element.append(...children);
  return element;
};

zt.types = new Map(zt.given.types.map((type) => [type.id, type]));

zt.dark = () => matchMedia("(prefers-color-scheme: dark)").matches;
zt.still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
zt.narrow = () => matchMedia("(max-width: 760px)").matches;

/** A type's colour on this page. */
zt.color = function (id, dark = zt.dark()) {
  const type = zt.types.get(id);
  return type ? (dark ? type.dark : type.color) : "#888888";
};

zt.typeName = (id) => zt.types.get(id)?.label ?? id;

/** The words for a relation, read from its head, or from its tail with `back`. */
zt.relationName = function (id, back = false) {
  const relation = zt.given.relations[id];
  return relation ? (back ? relation.back : relation.label) : id;
};

zt.statusName = (id) => zt.say(id === "stated" ? "status_none" : id);

zt.symmetric = (id) => Boolean(zt.given.relations[id]?.symmetric);

/** Colours of the page itself, from the style sheet. */
zt.paint = function () {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    paper: read("--paper"),
    ink: read("--ink"),
    mute: read("--mute"),
    line: read("--edge"),
    accent: read("--accent"),
  };
};

zt.SANS = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Hiragino Sans GB","Microsoft YaHei",sans-serif';

/** A short word to the reader; screen readers say it too. */
zt.tell = function (words) {
  const message = zt.byId("message");
  message.textContent = words;
  clearTimeout(zt.telling);
  zt.telling = setTimeout(() => (message.textContent = ""), 6000);
};

/** The outline of a shape of radius 1 around 0,0: an SVG path. */
zt.outline = function (shape) {
  const ring = (count, turn, radius = () => 1) =>
    Array.from({ length: count }, (_, at) => {
      const angle = turn + (2 * Math.PI * at) / count;
      return [radius(at) * Math.cos(angle), radius(at) * Math.sin(angle)].map((part) => part.toFixed(3)).join(" ");
    });
  const closed = (points) => `M${points.join("L")}Z`;
  if (shape === "square") return "M-1 -1H1V1H-1Z";
  if (shape === "diamond") return closed(ring(4, 0));
  if (shape === "hexagon") return closed(ring(6, 0));
  if (shape === "triangle") return closed(ring(3, -Math.PI / 2));
  if (shape === "triangleDown") return closed(ring(3, Math.PI / 2));
  if (shape === "star") return closed(ring(10, -Math.PI / 2, (at) => (at % 2 ? 0.5 : 1)));
  return "M-1 0A1 1 0 1 0 1 0A1 1 0 1 0 -1 0Z";
};

/** A star of the same radius covers less paper than a disc: these factors make areas alike. */
zt.area = { dot: 1, square: 0.86, diamond: 1.16, hexagon: 1.06, triangle: 1.2, triangleDown: 1.2, star: 1.3 };

/** The small sign of a type, as the legend and the card show it. */
zt.sign = function (type, size = 12) {
  const shape = zt.types.get(type)?.shape ?? "dot";
  const path = zt.svg("path", {
    d: zt.outline(shape),
    transform: `scale(${0.8 * zt.area[shape]})`,
    fill: zt.color(type),
  });
  return zt.svg(
    "svg",
    { class: "sign", viewBox: "-1.2 -1.2 2.4 2.4", width: size, height: size, "aria-hidden": "true" },
    path,
  );
};
