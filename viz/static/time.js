/* Time: a histogram of the dates of claims, a window on it, and a play button that moves its end. */
zt.Time = class {
  constructor(app) {
    this.app = app;
    this.element = zt.byId("time");
    this.playing = null;
    this.list = [];
  }

  toggle() {
    this.open(this.element.hidden);
    if (this.element.hidden) this.stop();
    if (this.element.hidden && this.app.state.window) this.app.change({ window: null });
    this.show();
    this.app.picture.redraw();
  }

  /** The months of all claims, [month], and how many each has. */
  months() {
    const counts = new Map();
    this.undated = 0;
    for (const fact of this.app.graph.facts.values())
      for (const claim of fact.claims) {
        const month = zt.month(this.app.graph.date(claim));
        if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
        else this.undated += 1;
      }
    return counts;
  }

  /** A window is never hidden: whoever follows a link or undoes a step sees what is left out. */
  show() {
    if (this.app.state.window && this.element.hidden) this.open(true);
    if (this.element.hidden) return;
    const counts = this.months();
    const drawn = JSON.stringify([...counts]);
    if (drawn !== this.drawn || !this.list.length) this.draw(counts);
    this.drawn = drawn;
    if (this.list.length) this.update();
  }

  open(open) {
    this.element.hidden = !open;
    this.app.tools.button("time").setAttribute("aria-pressed", String(open));
  }

  /** Made once for these dates: a slider that is made anew slips from the hand that drags it. */
  draw(counts) {
    this.list = zt.monthsBetween([...counts.keys()].sort());
    if (!this.list.length) return zt.fill(this.element, zt.say("time_undated", { n: this.undated }));
    this.chart = this.bars(counts);
    this.ends = { from: this.slider("from"), to: this.slider("to") };
    this.player = zt.button("", () => this.play(), { "data-act": "play" });
    this.span = zt.el("output");
    this.all = zt.button(zt.say("time_all"), () => (this.stop(), this.app.change({ window: null })), { class: "plain" });
    const track = zt.el("div", { class: "track" }, this.chart, this.ends.from, this.ends.to);
    return zt.fill(this.element, this.player, track, this.span, this.all);
  }

  bars(counts) {
    const top = Math.max(...counts.values());
    const height = (month) => Math.sqrt((counts.get(month) ?? 0) / top);
    const bar = (month, at) => zt.svg("rect", { x: at + 0.1, width: 0.8, y: 1 - height(month), height: height(month) });
    const box = { viewBox: `0 0 ${this.list.length} 1`, preserveAspectRatio: "none", class: "bars", "aria-hidden": "true" };
    const chart = zt.svg("svg", box, ...this.list.map(bar));
    this.draggable(chart);
    return chart;
  }

  update() {
    const [from, to] = this.places();
    [...this.chart.children].forEach((bar, at) => bar.setAttribute("class", at >= from && at <= to ? "in" : "out"));
    for (const [end, at] of Object.entries({ from, to })) {
      this.ends[end].value = String(at);
      this.ends[end].setAttribute("aria-valuetext", this.list[at]);
    }
    this.player.textContent = zt.say(this.playing ? "time_stop" : "time_play");
    this.all.disabled = !this.app.state.window;
    const undated = this.undated ? zt.el("small", {}, zt.say("time_undated", { n: this.undated })) : null;
    zt.fill(this.span, `${this.list[from]} – ${this.list[to]}`, undated);
  }

  places() {
    const { window } = this.app.state;
    const last = this.list.length - 1;
    if (!window) return [0, last];
    const at = (month, fallback) => (this.list.indexOf(month) >= 0 ? this.list.indexOf(month) : fallback);
    return [at(window[0], 0), at(window[1], last)];
  }

  slider(end) {
    const input = zt.el("input", {
      type: "range",
      min: 0,
      max: this.list.length - 1,
      step: 1,
      "data-end": end,
      "aria-label": zt.say(`time_${end}`),
    });
    input.addEventListener("input", () => {
      const [from, to] = this.places();
      const moved = Number(input.value);
      this.set(end === "from" ? [Math.min(moved, to), to] : [from, Math.max(moved, from)]);
    });
    return input;
  }

  set([from, to]) {
    this.app.change({ window: [this.list[from], this.list[to]] }, { merge: "time" });
  }

  /** Take the window by its middle and move it. */
  draggable(chart) {
    chart.addEventListener("pointerdown", (event) => {
      const [from, to] = this.places();
      const begun = event.clientX;
      const month = chart.getBoundingClientRect().width / this.list.length;
      const move = ({ clientX }) => {
        const shift = Math.max(-from, Math.min(this.list.length - 1 - to, Math.round((clientX - begun) / month)));
        this.set([from + shift, to + shift]);
      };
      const stop = () => (removeEventListener("pointermove", move), removeEventListener("pointerup", stop));
      addEventListener("pointermove", move);
      addEventListener("pointerup", stop);
    });
  }

  play() {
    if (this.playing) return this.stop();
    const [from, last] = this.places();
    let to = last < this.list.length - 1 ? last : from;
    this.playing = setInterval(() => {
      if (to >= this.list.length) return this.stop();
      this.set([from, to]);
      to += 1;
      return null;
    }, 700);
    this.set([from, to]);
    to += 1;
    return this.show();
  }

  stop() {
    clearInterval(this.playing);
    this.playing = null;
    this.show();
  }
};

/** The month of a date; a bare year counts as its first month. */
zt.month = (date) =>
  /^\d{4}/.test(date) ? `${date.slice(0, 4)}-${/^\d{4}-\d\d/.test(date) ? date.slice(5, 7) : "01"}` : "";

zt.monthsBetween = function (months) {
  if (!months.length) return [];
  const number = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const [first, last] = [number(months[0]), number(months.at(-1))];
  if (last - first > 600) return months;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
};
