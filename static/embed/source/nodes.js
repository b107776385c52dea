/* Builds a node; text only ever becomes a text node. */
function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value != null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter(Boolean));
  return node;
}

/* Shows a redacted text. The server counts characters, not UTF-16 units. */
function marked({ text = "", redactions = [] }, word) {
  const characters = Array.from(text);
  const parts = [];
  let at = 0;
  for (const { start, end } of redactions) {
    const inside = characters.slice(start, end).join("");
    parts.push(characters.slice(at, start).join(""), h("mark", {}, h("span", { class: "sr" }, `${word} `), inside));
    at = end;
  }
  return [...parts, characters.slice(at).join("")];
}

/* Parameters come back as JSON with placeholders such as [phone 1] in them. */
function placed(parameters) {
  const text = JSON.stringify(parameters, null, 2);
  const redactions = [...text.matchAll(/\[(?:[^[\]\n]+ \d+|removed by reporter)\]/g)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return { start, end: start + Array.from(match[0]).length };
  });
  return { text, redactions };
}

/* One choice among a few; `row` puts them beside each other. */
function choice(name, legend, options, value, row) {
  const option = ([key, [label, hint]]) => h("label", { class: "opt" },
    h("input", { type: "radio", name, value: key, checked: key === value }), h("b", {}, label), hint && h("span", {}, hint));
  return h("fieldset", { class: "q", "data-field": name, "aria-describedby": `${name}-bad` }, h("legend", {}, legend),
    h("p", { class: "bad", id: `${name}-bad` }), h("div", { class: row && "row" }, Object.entries(options).map(option)));
}

function question(name, label, hint, ...control) {
  return h("div", { class: "q", "data-field": name }, h("label", { for: name }, label),
    h("p", { class: "soft", id: `${name}-hint` }, hint), h("p", { class: "bad", id: `${name}-bad` }), control);
}

/* One thing to tick, off unless somebody ticks it. */
function tick(name, label, hint, more) {
  return h("div", { class: "q", "data-field": name }, h("label", { class: "opt" },
    h("input", { type: "checkbox", name, "aria-describedby": `${name}-bad` }), h("b", {}, label), h("span", {}, hint)),
  more, h("p", { class: "bad", id: `${name}-bad` }));
}
