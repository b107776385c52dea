/* What would be stored, as the server has redacted it. */
function previewOf(say, body, { description = {}, context, tool_parameters: given }) {
  const parameters = given && (Array.isArray(given.redactions) ? given : placed(given));
  const cut = [description, context, parameters].some((part) => part?.redactions?.length);
  const line = (term, value, name) => h("div", {}, h("dt", {}, term), h("dd", { class: name, dir: name && "auto" }, value));
  const { tool } = body;
  const technical = TAGS.map((name) => body[name.replace("-", "_")]).filter((tag) => tag && !say.faults[tag]);
  return [h("p", { class: "soft" }, `${say.checkHint} ${cut ? say.cut : say.uncut}`), h("dl", {},
    say.faults[body.harm_type] && line(say.fault, say.faults[body.harm_type][0]),
    line(say.category, say.categories[body.category][0]), line(say.severity, say.severities[body.severity][0]),
    line(say.description, marked(description, say.removed), "text"),
    tool && [tool.name && line(say.tool, one([tool.name, body.tool_state].filter(Boolean).join(", "))),
      parameters && line(say.parameters, marked(parameters, say.removed), "text"),
      line(say.outcome, say[tool.outcome_matched]), line(say.asked, say[tool.confirmation_requested]),
      tool.confirmation_requested === "yes" && line(say.given, say[tool.confirmation_given]),
      line(say.warned, say[tool.warning_shown])],
    line(say.context, context?.text ? marked(context, say.removed) : say.none, context?.text && "text"),
    line(say.email, body.contact_email ? one(body.contact_email) : say.none),
    line(say.technical, technical.length ? one(technical.join(" · ")) : say.none))];
}

/* The receipt, and what happens next and when (A5). */
function receiptOf(say, host, { reference, receipt, status_url: status, next = [] }, unnamed) {
  const code = h("p", { class: "code", translate: "no", dir: "ltr" }, receipt);
  const told = h("span", { class: "soft", role: "status" });
  const link = new URL(status, host.base);
  const safe = /^https?:$/.test(link.protocol);
  const copy = () => navigator.clipboard.writeText(receipt).then(() => { told.textContent = say.copied; })
    .catch(() => getSelection().selectAllChildren(code));
  const save = () => {
    const lines = [`${say.receipt}: ${receipt}`, `${say.reference}: ${reference}`, link.href];
    const url = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "text/plain" }));
    h("a", { href: url, download: `${reference}.txt` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return [h("section", { class: "slip" }, h("h3", {}, say.receipt), h("p", { class: "soft" }, say.receiptHint), code,
    h("div", { class: "row" }, h("button", { type: "button", click: copy }, say.copy),
      h("button", { type: "button", click: save }, say.save), told),
    h("p", { class: "soft" }, `${say.reference} `, one(reference), ". ", unnamed && say.unnamed)),
  h("div", {}, h("h3", {}, say.next),
    h("ol", {}, next.map(({ title, expected }) => h("li", {}, title, h("div", { class: "soft" }, expected))))),
  safe && h("p", {}, h("a", { href: link.href, target: "_blank", rel: "noopener noreferrer" },
    say.follow, h("span", { class: "sr" }, ` (${say.tab})`)))];
}
