/* Questions kept: views saved under a name on this server. */
zt.Saved = class {
  constructor(app) {
    this.app = app;
  }

  async open() {
    const views = await this.app.answer(() => this.app.source.views());
    if (!views) return;
    const name = zt.el("input", {
      type: "text",
      maxlength: 80,
      required: true,
      "aria-label": zt.say("saved_name"),
      placeholder: zt.say("saved_name"),
    });
    const save = zt.el(
      "form",
      { class: "save", onsubmit: (event) => (event.preventDefault(), this.keep(name.value)) },
      name,
      zt.el("button", { type: "submit" }, zt.say("saved_save")),
    );
    const items = views.map((view) => this.item(view));
    this.app.dialog.open(
      zt.say("saved_views"),
      save,
      items.length ? zt.el("ul", { class: "views" }, items) : zt.el("p", {}, zt.say("saved_none")),
    );
    name.focus();
  }

  item(view) {
    const open = zt.button(view.name, () => (this.app.dialog.close(), this.app.follow(view.link)), { class: "end" });
    const rename = zt.button(zt.say("saved_rename"), () => this.rename(view), { class: "plain" });
    const remove = zt.button(zt.say("saved_delete"), () => this.ask(() => this.app.source.deleteView(view.id)), {
      class: "plain",
    });
    return zt.el("li", { "data-view": view.id }, open, zt.el("small", {}, view.saved), rename, remove);
  }

  keep(name) {
    if (name.trim()) this.ask(() => this.app.source.saveView(name.trim(), zt.toLink(this.app)));
  }

  /** The name becomes a field; Enter keeps it. */
  rename(view) {
    const item = this.app.dialog.element.querySelector(`[data-view="${CSS.escape(view.id)}"]`);
    const name = zt.el("input", { type: "text", maxlength: 80, "aria-label": zt.say("saved_name") });
    name.value = view.name;
    const keep = (event) => (
      event.preventDefault(),
      name.value.trim() && this.ask(() => this.app.source.renameView(view.id, name.value.trim()))
    );
    zt.fill(
      item,
      zt.el(
        "form",
        { class: "save", onsubmit: keep },
        name,
        zt.el("button", { type: "submit" }, zt.say("saved_rename")),
      ),
    );
    name.focus();
  }

  async ask(act) {
    await this.app.answer(act);
    await this.open();
  }
};
