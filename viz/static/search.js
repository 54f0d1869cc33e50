/* Search by name, alias, a part of either, pinyin or initials, as one types. */

/** Without white space, quotes, width and case: as kg/fold.py. */
zt.fold = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉\p{Mn}]/gu, "");

/** How well a node answers: 0 exact, 1 beginning, 2 part, 3 sound; null not at all. */
zt.answers = function (node, wanted) {
  node.folded ??= [node.name, ...(node.aliases ?? [])].map(zt.fold);
  if (node.folded.includes(wanted)) return 0;
  if (node.folded.some((name) => name.startsWith(wanted))) return 1;
  if (node.folded.some((name) => name.includes(wanted))) return 2;
  return (node.sounds ?? []).some((sound) => sound.startsWith(wanted) || (wanted.length > 2 && sound.includes(wanted)))
    ? 3
    : null;
};

/** All that answers, the best first: {total, nodes}. */
zt.searchHere = function (graph, words, limit) {
  const wanted = zt.fold(words);
  if (!wanted) return { total: 0, nodes: [] };
  const found = [];
  for (const node of graph.nodes.values()) {
    const rank = zt.answers(node, wanted);
    if (rank !== null) found.push({ node, rank });
  }
  found.sort(
    (a, b) => a.rank - b.rank || (b.node.size ?? 0) - (a.node.size ?? 0) || a.node.name.length - b.node.name.length,
  );
  return { total: found.length, nodes: found.slice(0, limit).map((entry) => entry.node) };
};

zt.LONGEST = 200; // characters of what is searched for

zt.Search = class {
  constructor(app) {
    this.app = app;
    this.input = zt.byId("search");
    this.list = zt.byId("results");
    this.at = -1;
    this.nodes = [];
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("focus", () => this.input.value && this.ask());
    this.input.addEventListener("blur", () =>
      setTimeout(() => document.activeElement !== this.input && this.close(), 150),
    );
  }

  async ask() {
    const words = this.input.value;
    const question = (this.question = (this.question ?? 0) + 1);
    this.nodes = [];
    this.eager = false;
    if (!words.trim()) return this.close();
    const found = await this.app.answer(() => this.app.source.search(words.slice(0, zt.LONGEST), 12));
    if (found && question === this.question) this.show(words, found);
  }

  show(words, { total, nodes }) {
    this.nodes = nodes;
    this.at = nodes.length ? 0 : -1;
    const count = zt.el(
      "li",
      { class: "count", role: "presentation" },
      nodes.length ? zt.say("search_count", { n: total }) : zt.say("search_none", { words }),
    );
    zt.fill(
      this.list,
      count,
      nodes.map((node, number) => this.item(node, number)),
    );
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.mark();
    if (this.eager && nodes.length) this.take(0);
  }

  item(node, number) {
    const wanted = zt.fold(this.input.value);
    const alias = zt.fold(node.name).includes(wanted)
      ? null
      : (node.aliases ?? []).find((name) => zt.fold(name).includes(wanted));
    const words = [
      zt.sign(node.type),
      zt.el("span", { class: "what" }, node.name),
      zt.el("span", { class: "also" }, alias ?? zt.typeName(node.type)),
    ];
    return zt.el(
      "li",
      { role: "option", id: `result-${number}`, onmousedown: (event) => (event.preventDefault(), this.take(number)) },
      words,
    );
  }

  key(event) {
    if (event.key === "Escape") return this.close(true);
    if (event.key === "Enter") return (event.preventDefault(), this.enter());
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !this.nodes.length) return null;
    event.preventDefault();
    this.at = (this.at + step + this.nodes.length) % this.nodes.length;
    return this.mark();
  }

  /** Whoever is faster than the answer gets the best of it when it comes. */
  enter() {
    if (this.nodes.length && !this.list.hidden) this.take(this.at);
    else this.eager = true;
  }

  mark() {
    this.list
      .querySelectorAll("[role=option]")
      .forEach((item, number) => item.setAttribute("aria-selected", String(number === this.at)));
    if (this.at >= 0) this.input.setAttribute("aria-activedescendant", `result-${this.at}`);
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  take(number) {
    const node = this.nodes[number];
    this.close(true);
    this.input.value = node.name;
    zt.byId("canvas").focus(); // from here the keys work on what was found
    this.app.jump(node);
  }

  close(clear = false) {
    this.eager = false;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    if (clear) this.input.value = "";
  }
};
