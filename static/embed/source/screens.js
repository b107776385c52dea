/* The words that are selected, whole; without a selection the word at the cursor. */
function wholeWords({ value, selectionStart: from, selectionEnd: to }) {
  const inside = (at) => /[\p{L}\p{N}_]/u.test(value[at] ?? "");
  while (inside(from - 1)) from -= 1;
  while (inside(to)) to += 1;
  return value.slice(from, to).trim();
}

/* Lets the person strike more out of one text, with a mouse or with the keyboard alone. */
function striker(say, field, text, strike) {
  // Not `readonly`: browsers let nobody move the cursor in such a box by keys.
  const area = h("textarea", { inputmode: "none", dir: "auto", "aria-readonly": "true", "aria-label": say.strikeHint,
    beforeinput: (event) => event.preventDefault() });
  area.value = text;
  const act = () => { const words = wholeWords(area); if (words) strike(field, words); };
  return h("details", { "data-strike": field }, h("summary", {}, say.strike), h("div", { class: "q" },
    h("p", { class: "soft" }, say.strikeHint), area, h("div", {}, h("button", { type: "button", click: act }, say.strikeOut))));
}

/* What would be stored, as the server has redacted it. */
function previewOf(say, body, { description = {}, context, trace, tool_parameters: given }, strike) {
  const parameters = given && (Array.isArray(given.redactions) ? given : placed(given));
  const cut = [description, context, parameters].some((part) => part?.redactions?.length);
  const line = (term, value) => h("div", {}, h("dt", {}, term), h("dd", {}, value));
  const text = (term, part, field) => h("div", {}, h("dt", {}, term), h("dd", { class: "text", dir: "auto" }, marked(part, say.removed)),
    h("dd", { class: "wide" }, striker(say, field, part.text, strike)));
  const { tool } = body;
  const technical = TAGS.map((name) => body[name.replace("-", "_")]).filter(Boolean);
  return [h("p", { class: "soft" }, `${say.checkHint} ${cut ? say.cut : say.uncut}`), h("dl", {},
    body.refusal && line(say.fault, say.faults[body.refusal][0]),
    line(say.category, say.categories[body.category][0]), line(say.severity, say.severities[body.severity][0]),
    text(say.description, description, "description"),
    tool && [tool.name && line(say.tool, one([tool.name, body.tool_state].filter(Boolean).join(", "))),
      parameters && text(say.parameters, parameters, "tool_parameters"),
      line(say.outcome, say[tool.outcome_matched]), line(say.asked, say[tool.confirmation_requested]),
      tool.confirmation_requested === "yes" && line(say.given, say[tool.confirmation_given]),
      line(say.warned, say[tool.warning_shown])],
    context?.text ? text(say.context, context, "context") : line(say.context, say.none),
    trace?.title && line(trace.title, trace.explanation),
    line(say.email, body.contact_email ? one(body.contact_email) : say.none),
    body.evaluation_consent && line(say.evaluation, say.yes),
    line(say.technical, technical.length ? one(technical.join(" · ")) : say.none))];
}

/* The receipt, and what happens next and when (A5). */
function receiptOf(say, host, { reference, receipt, receipt_words: words, status_url: status, next = [] }, { unnamed }, { forbidden = [] }) {
  const code = h("p", { class: "code", translate: "no", dir: "ltr" }, receipt);
  const told = h("span", { class: "soft", role: "status" });
  const link = new URL(status, host.base);
  link.searchParams.set("language", say.lang);
  const safe = /^https?:$/.test(link.protocol);
  const copy = async () => {
    try { await navigator.clipboard.writeText(receipt); } catch {
      getSelection().selectAllChildren(code);
      if (!document.execCommand("copy")) return;
    }
    told.textContent = say.copied;
  };
  const save = () => {
    const lines = [`${say.receipt}: ${receipt}`, words, `${say.reference}: ${reference}`, link.href];
    const url = URL.createObjectURL(new Blob([`${lines.filter(Boolean).join("\n")}\n`], { type: "text/plain" }));
    h("a", { href: url, download: `${reference}.txt` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  const done = h("p", { class: "soft", role: "status" });
  const file = h("input", { type: "file", id: "file", accept: "image/png,image/jpeg,image/webp,image/gif,text/*,.json", "aria-describedby": "file-hint",
    change: async () => {
      const [chosen] = file.files, form = new FormData();
      if (!chosen) return;
      form.append("receipt", receipt);
      form.append("file", chosen);
      done.textContent = say.working;
      const found = await call(host, "attachments/", form).catch(() => ({}));
      done.textContent = found.answer?.ok ? say.added.replace("{n}", chosen.name) : problem(say, found).detail;
      file.value = "";
    } });
  return [h("section", { class: "slip" }, h("h3", {}, say.receipt), h("p", { class: "soft" }, say.receiptHint), code,
    words && h("p", { translate: "no" }, h("span", { class: "soft" }, `${say.asWords}: `), h("bdi", { lang: "en" }, words)),
    h("div", { class: "row" }, h("button", { type: "button", click: copy }, say.copy),
      h("button", { type: "button", click: save }, say.save), told),
    h("p", { class: "soft" }, `${say.reference} `, one(reference), ". ", unnamed && say.unnamed)),
  h("div", {}, h("h3", {}, say.next),
    h("ol", {}, next.map(({ title, expected }) => h("li", { dir: "auto" }, title, h("div", { class: "soft" }, expected))))),
  !forbidden.includes("attachments") && h("div", { class: "q" }, h("label", { for: "file" }, say.addFile),
    h("p", { class: "soft", id: "file-hint" }, say.addFileHint), file, done),
  safe && h("p", {}, h("a", { href: link.href, target: "_blank", rel: "noopener noreferrer" },
    say.follow, h("span", { class: "sr" }, ` (${say.tab})`)))];
}
