/* The table twin: every relation that is seen, sortable, to be copied into a spreadsheet or read aloud. */
zt.Table = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("table");
    this.by = "head";
    this.down = false;
    this.most = 300;
  }

  toggle() {
    this.element.hidden = !this.element.hidden;
    this.show();
    return !this.element.hidden;
  }

  isOpen() {
    return !this.element.hidden;
  }

  show() {
    if (this.element.hidden) return;
    const rows = this.sorted();
    const head = zt.COLUMNS.map(([id, word]) => this.header(id, word));
    const body = rows.slice(0, this.most).map((row) => this.row(row));
    const table = zt.el(
      "table",
      {},
      zt.el("caption", {}, zt.say("table_caption")),
      zt.el("thead", {}, zt.el("tr", {}, head)),
      zt.el("tbody", {}, body),
    );
    const more =
      rows.length > this.most
        ? zt.button(zt.say("more", { n: rows.length - this.most }), () => ((this.most += 1000), this.show()), {
            class: "plain",
          })
        : null;
    zt.fill(
      this.element,
      zt.el(
        "p",
        {},
        zt.button(zt.say("copy"), () => this.copy(), { "data-act": "copy" }),
        ` ${zt.say("ask_rows", { n: rows.length })}`,
      ),
      zt.el("div", { class: "scroll", tabindex: "0" }, table, more),
    );
  }

  sorted() {
    const rows = zt.rows(this.app);
    const sign = this.down ? -1 : 1;
    return rows.sort((a, b) => sign * a[this.by].localeCompare(b[this.by], "zh") || a.id.localeCompare(b.id));
  }

  header(id, word) {
    const sort = this.by === id ? (this.down ? "descending" : "ascending") : null;
    const act = () => {
      this.down = this.by === id && !this.down;
      this.by = id;
      this.show();
      this.element.querySelector(`[data-sort="${id}"]`)?.focus();
    };
    return zt.el(
      "th",
      { scope: "col", "aria-sort": sort },
      zt.button(zt.say(word), act, { class: "plain", "data-sort": id }),
    );
  }

  row(row) {
    const cells = zt.COLUMNS.slice(1).map(([id]) => zt.el("td", { class: id }, row[id]));
    const first = zt.el(
      "th",
      { scope: "row" },
      zt.button(row.head, () => this.app.select({ node: row.headId }), { class: "end" }),
    );
    return zt.el("tr", {}, first, cells);
  }

  copy() {
    const rows = this.sorted();
    const lines = [
      zt.COLUMNS.map(([, word]) => zt.say(word)),
      ...rows.map((row) => zt.COLUMNS.map(([id]) => zt.plainCell(row[id]))),
    ];
    zt.copyText(lines.map((cells) => cells.join("\t")).join("\n")).then(() =>
      zt.tell(zt.say("copied", { n: rows.length })),
    );
  }
};

zt.COLUMNS = [
  ["head", "from"],
  ["relation", "relation"],
  ["tail", "to"],
  ["status", "status"],
  ["date", "date"],
  ["document", "document"],
  ["number", "number"],
  ["quote", "quote"],
];

/** One row a claim of what is seen. */
zt.rows = function ({ graph, seen }) {
  return seen.facts.flatMap(({ fact, claims }) =>
    claims.map((claim) => {
      const document = graph.documents.get(claim.document) ?? {};
      return {
        id: claim.id,
        headId: fact.head,
        head: graph.name(fact.head),
        relation: zt.relationName(fact.relation),
        tail: graph.name(fact.tail),
        status: zt.statusOf(claim) === "stated" ? "" : zt.say(claim.status),
        date: graph.date(claim),
        document: document.title ?? "",
        number: document.number ?? "",
        quote: claim.quote,
      };
    }),
  );
};

/** No tabs or line breaks, and nothing that a spreadsheet would take for a formula. */
zt.plainCell = function (text) {
  const plain = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
};

zt.copyText = async function (text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = zt.el("textarea", { class: "away", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
};
