/* What stands behind a line: every claim with document, date, 文号, and its quote with both names marked. */

/** Where the names of an entity stand in a text, the longest name first: [[start, end]] or nothing. */
zt.named = function (text, node) {
  if (!node) return [];
  const names = [node.name, ...(node.aliases ?? []), node.attributes?.metric, node.attributes?.text].filter(Boolean);
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const start = text.indexOf(name);
    if (start >= 0) return [[start, start + name.length]];
  }
  return [];
};

/** A text in pieces, marked where `marks` [{start, end, class, title}] say; marks that overlap give way to earlier ones. */
zt.marked = function (text, marks) {
  const kept = [];
  for (const mark of marks)
    if (mark.end > mark.start && kept.every((other) => mark.end <= other.start || mark.start >= other.end))
      kept.push(mark);
  kept.sort((a, b) => a.start - b.start);
  const pieces = [];
  let at = 0;
  for (const mark of kept) {
    pieces.push(
      text.slice(at, mark.start),
      zt.el("mark", { class: mark.class, title: mark.title }, text.slice(mark.start, mark.end)),
    );
    at = mark.end;
  }
  return [...pieces, text.slice(at)];
};

/** Both ends of a fact in its quote. */
zt.endMarks = function (graph, text, fact) {
  const mark = (id, name) =>
    zt.named(text, graph.nodes.get(id)).map(([start, end]) => ({ start, end, class: name, title: graph.name(id) }));
  return [...mark(fact.head, "head"), ...mark(fact.tail, "tail")];
};

zt.safeLink = (url) => (/^https?:\/\//i.test(url ?? "") ? url : null);

zt.Evidence = class {
  constructor(app) {
    this.app = app;
  }

  /** The panel for a line between two nodes, one fact of it opened. */
  forLine(line, chosen) {
    const facts = line.facts.map(({ fact }) => fact).sort((a, b) => (a.id === chosen ? -1 : b.id === chosen ? 1 : 0));
    const first = facts[0];
    const rest = facts.slice(1);
    return [
      this.heading(first),
      first.claims.map((claim) => this.receipt(first, claim)),
      rest.length ? zt.el("h3", {}, zt.say("connections")) : null,
      rest.map((fact) =>
        zt.el(
          "section",
          { class: "more-fact" },
          this.heading(fact, "h4"),
          fact.claims.map((claim) => this.receipt(fact, claim)),
        ),
      ),
    ];
  }

  heading(fact, tag = "h2") {
    const { graph } = this.app;
    const end = (id) =>
      zt.button([zt.sign(graph.nodes.get(id)?.type, 12), " ", graph.name(id)], () => this.app.pick(id), {
        class: "end",
      });
    return zt.el(
      tag,
      { class: "fact" },
      end(fact.head),
      zt.el("span", { class: "relation" }, zt.relationName(fact.relation)),
      end(fact.tail),
    );
  }

  /** One claim: its words, and where they stand. */
  receipt(fact, claim) {
    const document = this.app.graph.documents.get(claim.document) ?? { title: claim.document };
    const quote = zt.el("blockquote", {}, zt.marked(claim.quote, zt.endMarks(this.app.graph, claim.quote, fact)));
    this.widen(quote, fact, claim);
    return zt.el(
      "article",
      { class: "receipt", "data-claim": claim.id },
      quote,
      this.cite(document, claim),
      this.terms(claim),
    );
  }

  /** Where the server holds the text, the quote stands in its paragraph, marked by the exact places. */
  async widen(quote, fact, claim) {
    const passage = await this.app.source.passage?.(claim).catch(() => null);
    if (!passage) return;
    const ends = new Map([
      [fact.tail, "tail"],
      [fact.head, "head"],
    ]);
    const marks = passage.mentions.filter(
      (one) => ends.has(one.entity) && one.start >= claim.start && one.end <= claim.end,
    );
    const start = claim.start - passage.start;
    const end = claim.end - passage.start;
    const inside = marks.length
      ? marks.map((one) => ({
          start: one.start - claim.start,
          end: one.end - claim.start,
          class: ends.get(one.entity),
          title: this.app.graph.name(one.entity),
        }))
      : zt.endMarks(this.app.graph, claim.quote, fact);
    const said = zt.el("span", { class: "said" }, zt.marked(passage.text.slice(start, end), inside));
    zt.fill(quote, passage.text.slice(0, start), said, passage.text.slice(end));
  }

  cite(document, claim) {
    const url = zt.safeLink(document.url);
    const parts = [document.publisher, document.number, document.date].filter(Boolean).join("　");
    const read = this.app.source.document
      ? zt.button(zt.say("read"), () => this.app.reader.open(claim.document, claim), { class: "plain" })
      : null;
    const link = url
      ? zt.el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, zt.say("source_link"))
      : null;
    return zt.el(
      "p",
      { class: "cite" },
      zt.el("cite", {}, document.title || document.id),
      parts ? zt.el("span", { class: "where" }, parts) : null,
      zt.el("span", { class: "acts" }, read, link),
    );
  }

  terms(claim) {
    const status = zt.statusOf(claim);
    const words = [zt.el("span", { class: `status ${status}` }, zt.statusName(status))];
    for (const [name, value] of Object.entries(claim.attributes ?? {}))
      if (value) words.push(zt.el("span", {}, `${zt.say(name)} ${zt.say(value)}`));
    words.push(
      zt.el(
        "span",
        { title: `${zt.say("rule")} ${claim.rule}` },
        `${zt.say("confidence")} ${Math.round(claim.confidence * 100)}%`,
      ),
    );
    return zt.el(
      "p",
      { class: "terms" },
      words.map((word) => [word, " "]),
    );
  }
};

/** The whole document with all mentions marked, in a window of its own. */
zt.Reader = class {
  constructor(app) {
    this.app = app;
  }

  async open(id, claim = null) {
    const found = await this.app.answer(() => this.app.source.document(id));
    if (!found) return;
    const { document, mentions } = found;
    const said = claim ? [{ start: claim.start, end: claim.end }] : [];
    const meta = [document.publisher, document.number, document.date].filter(Boolean).join("　");
    const text = zt.el(
      "div",
      { class: "text" },
      zt.paragraphs(document.text, mentions, said, (entity) => (this.app.dialog.close(), this.app.reveal(entity))),
    );
    this.app.dialog.open(document.title || id, zt.el("p", { class: "where" }, meta), text);
    text.querySelector(".said")?.scrollIntoView({ block: "center" });
  }
};

/** A text by lines, with mentions as buttons and the quote marked. */
zt.paragraphs = function (text, mentions, said, pick) {
  const lines = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const inside = mentions.filter((one) => one.start >= at && one.end <= end);
    const quoted = said.some((one) => one.start < end && one.end > at);
    lines.push(zt.el("p", { class: quoted ? "said" : null }, zt.mentioned(line, at, inside, pick)));
    at = end + 1;
  }
  return lines;
};

zt.mentioned = function (line, offset, mentions, pick) {
  const pieces = [];
  let at = 0;
  for (const one of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [start, end] = [one.start - offset, one.end - offset];
    if (start < at) continue;
    const words = line.slice(start, end);
    const attributes = { class: "mention", title: zt.typeName(one.type), style: null };
    pieces.push(
      line.slice(at, start),
      one.entity ? zt.button(words, () => pick(one.entity), attributes) : zt.el("span", attributes, words),
    );
    at = end;
  }
  return [...pieces, line.slice(at)];
};
