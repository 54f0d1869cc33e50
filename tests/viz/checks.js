/* Two checks of a page, as lists of what fails them: `pale()` and `nameless()`. */

/** Texts that stand out from their ground by less than 4.5 to 1 (WCAG AA). */
const pale = () => {
  const parts = (color) => color.match(/[\d.]+/g).map(Number);
  const linear = (one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
  const light = (color) => {
    const [r, g, b] = parts(color).map((one) => linear(one / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if (parts(color)[3] !== 0) return color;
    }
    return "rgb(255,255,255)";
  };
  const says = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const seen = (one) => one.checkVisibility() && !one.disabled && !one.closest("svg, canvas, script, .vis-network");
  const fails = (one) => {
    const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((p, q) => q - p);
    return (a + 0.05) / (b + 0.05) < 4.5;
  };
  const texts = [...document.querySelectorAll("body *")].filter((one) => says(one) && seen(one));
  return texts.filter(fails).map((one) => one.outerHTML.slice(0, 120));
};

/** Buttons, fields and regions that a screen reader cannot name. */
const nameless = () => {
  const named = (one) =>
    one.getAttribute("aria-label") ||
    one.getAttribute("aria-labelledby") ||
    one.textContent.trim() ||
    one.labels?.length;
  const all = document.querySelectorAll("button, input, [role=listbox], [role=application], nav, aside, dialog[open]");
  return [...all].filter((one) => !named(one)).map((one) => one.outerHTML.slice(0, 120));
};
