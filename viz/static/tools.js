/* The buttons above the picture. */
zt.Tools = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("tools");
    this.element.addEventListener(
      "click",
      (event) => event.target.dataset.act && this.press(event.target.dataset.act, event.target),
    );
  }

  button(act) {
    return this.element.querySelector(`[data-act="${act}"]`);
  }

  show() {
    this.button("undo").disabled = !this.app.history.past.length;
    this.button("redo").disabled = !this.app.history.future.length;
  }

  press(act) {
    const { app } = this;
    const acts = {
      undo: () => app.undo(),
      redo: () => app.redo(),
      tidy: () => app.tidy(),
      fit: () => app.picture.fit(),
      time: () => app.time.toggle(),
      table: () => this.button("table").setAttribute("aria-pressed", String(app.table.toggle())),
      export: () => this.exports(),
      ask: () => app.asked.choose(),
      saved: () => app.saved.open(),
      link: () => zt.copyText(location.href.split("#")[0] + zt.toLink(app)).then(() => zt.tell(zt.say("link_copied"))),
      help: () => app.keys.help(),
      legend: () => this.legend(!document.body.classList.contains("legend-open")),
    };
    acts[act]?.();
  }

  /** The legend of a narrow screen, opened or closed; true when that made a difference. */
  legend(open) {
    const { classList } = document.body;
    if (classList.contains("legend-open") === open) return false;
    classList.toggle("legend-open", open);
    this.button("legend").setAttribute("aria-expanded", String(open));
    return true;
  }

  exports() {
    const items = Object.keys(zt.EXPORTS).map((kind) =>
      zt.el(
        "li",
        {},
        zt.button(
          zt.say(`export_${kind}`),
          () => (this.app.dialog.close(), this.app.answer(() => zt.save(this.app, kind))),
          { "data-export": kind },
        ),
      ),
    );
    this.app.dialog.open(zt.say("export"), zt.el("ul", { class: "exports" }, items));
  }
};
