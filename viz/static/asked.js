/* The researcher's tables: asked of the server, sorted, filtered and copied here; each row opens its quotes. */

/** A question in plain Chinese is a table of one column: its answers. */
zt.plainQuestion = () => ({
  name: "ask",
  title: zt.say("ask_plain"),
  about: zt.say("ask_plain_about"),
  parameters: [
    { name: "q", kind: "text", label: zt.say("ask_question"), about: "", default: "", required: true, choices: [] },
  ],
});

zt.repliedTable = (said) => ({
  columns: [{ key: "text", label: zt.say("ask_answer"), kind: "entity", words: {} }],
  rows: said.answers.map(({ text, entity, receipts }) => ({ text, receipts, ids: { text: entity?.id } })),
  notes: said.understood ? [`${zt.say("ask_understood")} ${said.understood}`] : [],
  refusal: said.reason,
  examples: said.examples,
  documents: said.documents,
});

zt.Asked = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("asked");
    this.shown = null; // what was asked last
    this.words = "";
  }

  /** The list of tables. */
  async choose() {
    const tables = await this.tables();
    if (!tables) return;
    const start = (name) => (this.app.dialog.close(), this.app.change({ asked: { name, given: {} } }));
    const item = ({ name, title, about }) =>
      zt.el(
        "li",
        { class: "table-choice" },
        zt.button(title, () => start(name), { "data-table": name }),
        zt.el("p", {}, about),
      );
    this.app.dialog.open(zt.say("ask_which"), zt.el("ul", {}, tables.map(item)));
  }

  /** The question in plain words first, then the tables; null where the server does not answer. */
  async tables() {
    const tables = await this.app.answer(() => this.app.source.tables());
    return tables && [zt.plainQuestion(), ...tables];
  }

  async show() {
    const { asked } = this.app.state;
    this.element.hidden = !asked;
    if (!asked || this.shown === asked) return;
    this.shown = asked;
    this.found = null;
    const tables = (await this.tables()) ?? [];
    this.question = tables.find((one) => one.name === asked.name);
    if (!this.question) return;
    this.draw();
    const lacking = this.question.parameters.some((one) => one.required && !asked.given[one.name]);
    this.found = lacking ? null : await this.app.answer(() => this.fetch(asked));
    if (this.shown === asked) this.draw();
  }

  async fetch({ name, given }) {
    if (name !== "ask") return this.app.source.table(name, given);
    return zt.repliedTable(await this.app.source.reply(given));
  }

  draw() {
    const close = zt.button("×", () => this.app.change({ asked: null }), {
      class: "close",
      "aria-label": zt.say("close"),
    });
    const other = zt.button(zt.say("ask_other"), () => this.choose(), { class: "plain" });
    const head = zt.el(
      "div",
      {},
      close,
      zt.el("h2", {}, this.question.title),
      zt.el("p", { class: "where" }, this.question.about, " ", other),
      this.form(),
    );
    this.body = zt.el("div", { class: "scroll", tabindex: "0" });
    zt.fill(this.element, head, this.body);
    this.rows();
  }

  form() {
    const { given } = this.app.state.asked;
    const fields = this.question.parameters.map((one) =>
      zt.el("label", { title: one.about }, one.label, this.field(one, given[one.name])),
    );
    const day = { name: "as_of", kind: "text", choices: [], default: zt.say("ask_day") };
    const until = zt.el(
      "label",
      { title: zt.say("ask_as_of_about") },
      zt.say("ask_as_of"),
      this.field(day, given.as_of),
    );
    const go = zt.el("button", { type: "submit" }, zt.say("ask_go"));
    return zt.el(
      "form",
      { onsubmit: (event) => this.go(event) },
      fields,
      until,
      go,
      this.found ? this.tools() : null,
    );
  }

  field({ name, kind, choices, default: usual }, value) {
    if (kind === "flag") return zt.el("input", { type: "checkbox", name, value: "true", checked: value === "true" });
    if (choices.length) {
      const option = (one) => zt.el("option", { value: one, selected: one === (value ?? usual) }, one);
      return zt.el("select", { name }, choices.map(option));
    }
    return zt.el("input", {
      type: kind === "number" ? "number" : "text",
      name,
      value: value ?? "",
      placeholder: String(usual ?? ""),
    });
  }

  go(event) {
    event.preventDefault();
    const given = [...new FormData(event.target)].filter(([name, value]) => name && value);
    this.app.change({ asked: { name: this.question.name, given: Object.fromEntries(given) } });
  }

  tools() {
    const filter = zt.el("input", {
      type: "search",
      "aria-label": zt.say("ask_filter"),
      placeholder: zt.say("ask_filter"),
    });
    filter.value = this.words;
    filter.addEventListener("input", () => ((this.words = filter.value), this.rows()));
    return [filter, zt.button(zt.say("copy"), () => this.copy(), { "data-act": "copy" })];
  }

  rows() {
    if (!this.found) return;
    const rows = this.kept();
    const head = this.found.columns.map((column) => this.header(column));
    const table = zt.el(
      "table",
      {},
      zt.el("caption", {}, this.question.title),
      zt.el("thead", {}, zt.el("tr", {}, head, zt.el("th", { scope: "col" }, zt.say("ask_receipts")))),
      zt.el(
        "tbody",
        {},
        rows.map((row) => this.row(row)),
      ),
    );
    const notes = [...this.found.notes, this.found.refusal]
      .filter(Boolean)
      .map((note) => zt.el("p", { class: "where" }, note));
    const count = zt.el("p", { class: "number" }, zt.say("ask_rows", { n: rows.length }));
    zt.fill(this.body, count, notes, this.examples(), this.found.rows.length ? table : null);
  }

  /** Questions that this graph answers, to be asked by a click. */
  examples() {
    const ask = (q) => () => this.app.change({ asked: { name: "ask", given: { q } } });
    const item = (one) => zt.el("li", {}, zt.button(one, ask(one), { class: "plain", "data-example": one }));
    const examples = this.found.examples ?? [];
    return examples.length
      ? zt.el("div", {}, zt.el("p", { class: "where" }, zt.say("ask_examples")), zt.el("ul", {}, examples.map(item)))
      : null;
  }

  /** The rows that hold the words of the filter, sorted. */
  kept() {
    const wanted = zt.fold(this.words);
    const holds = (row) =>
      zt.fold(this.found.columns.map((column) => this.text(row, column)).join(" ")).includes(wanted);
    const rows = this.found.rows.filter((row) => !wanted || holds(row));
    const column = this.found.columns.find((one) => one.key === this.by);
    if (!column) return rows;
    const order = (a, b) =>
      column.kind === "number"
        ? (a[this.by] ?? -Infinity) - (b[this.by] ?? -Infinity)
        : this.text(a, column).localeCompare(this.text(b, column), "zh");
    return [...rows].sort((a, b) => (this.down ? -1 : 1) * order(a, b));
  }

  header({ key, label }) {
    const sort = this.by === key ? (this.down ? "descending" : "ascending") : null;
    const act = () => {
      this.down = this.by === key && !this.down;
      this.by = key;
      this.rows();
      this.body.querySelector(`[data-sort="${key}"]`)?.focus();
    };
    return zt.el(
      "th",
      { scope: "col", "aria-sort": sort },
      zt.button(label, act, { class: "plain", "data-sort": key }),
    );
  }

  row(row) {
    const receipts = zt.receiptsOf(row);
    const line = zt.el(
      "tr",
      {},
      this.found.columns.map((column) => this.cell(row, column)),
    );
    const open = () => this.unroll(line, receipts);
    const button = receipts.length
      ? zt.button(zt.say("receipts", { n: receipts.length }), open, { class: "plain", "aria-expanded": "false" })
      : null;
    line.append(zt.el("td", {}, button));
    return line;
  }

  cell(row, column) {
    const id = row.ids?.[column.key];
    const text = this.text(row, column);
    const linked = column.kind === "entity" && typeof id === "string";
    return zt.el("td", {}, linked ? zt.button(text, () => this.follow(id), { class: "end" }) : text);
  }

  /** From a cell to the picture. */
  follow(id) {
    this.app.change({ asked: null });
    this.app.reveal(id);
  }

  text(row, { key, kind, words }) {
    const plain = (value) => {
      if (value === null || value === undefined) return "";
      if (typeof value === "object") return Object.values(value).map(plain).filter(Boolean).join(" ");
      if (kind === "relation") return zt.relationName(value);
      if (kind === "type") return zt.typeName(value);
      return words[value] ?? String(value);
    };
    return Array.isArray(row[key]) ? row[key].map(plain).join("、") : plain(row[key]);
  }

  /** The quotes of a row, beneath it; once more closes them. */
  unroll(line, receipts) {
    const button = line.querySelector("[aria-expanded]");
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    if (open) return line.nextElementSibling.remove();
    const documents = new Map(this.found.documents.map((one) => [one.id, one]));
    const quote = (one) =>
      zt.el(
        "article",
        { class: "receipt" },
        zt.el("blockquote", {}, one.quote),
        this.app.evidence.cite(documents.get(one.document) ?? { id: one.document }, one),
      );
    return line.after(zt.el("tr", {}, zt.el("td", { colspan: this.found.columns.length + 1 }, receipts.map(quote))));
  }

  copy() {
    const { columns } = this.found;
    const quotes = (row) =>
      zt
        .receiptsOf(row)
        .map((one) => one.quote)
        .join(" ");
    const rows = this.kept().map((row) =>
      [...columns.map((column) => this.text(row, column)), quotes(row)].map(zt.plainCell),
    );
    const lines = [[...columns.map((column) => column.label), zt.say("ask_receipts")], ...rows];
    zt.copyText(lines.map((cells) => cells.join("\t")).join("\n")).then(() =>
      zt.tell(zt.say("copied", { n: rows.length })),
    );
  }
};

/** The receipts of a row, each place once. */
zt.receiptsOf = function (row) {
  const named = Object.keys(row).filter((key) => key.startsWith("receipt"));
  const all = named.flatMap((key) => row[key]).filter((one) => one?.quote);
  return [...new Map(all.map((one) => [`${one.document} ${one.start} ${one.end}`, one])).values()];
};
