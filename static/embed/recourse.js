/* <recourse-report>: a report button beside an answer, and the dialog behind it. One file without
 * dependencies; no inline style and no HTML made from text, so a strict CSP of the host holds. */
const WORDS = { en: {
  answer: "Report this answer", tool_action: "This action was wrong", refusal: "This refusal was wrong",
  intro: "A trained person reads every report. You get a receipt at once and can see what became of it.",
  sealed: "Your name is not shown to the people who read this. Your account is attached in sealed form.",
  anonymous: "This report is anonymous unless you give an e-mail address.",
  category: "What went wrong", severity: "How bad is it", description: "What happened",
  descriptionHint: "A few sentences are enough. Phone numbers, addresses and the like are removed before anything is stored.",
  left: "characters left", optional: "optional", tool: "What it did", outcome: "Did it do what you wanted?",
  asked: "Did it ask you first?", given: "Did you say yes?", yes: "Yes", no: "No", unknown: "Not sure",
  consent: "Also send this part of the conversation",
  consentHint: "Off unless you turn it on. It helps to reproduce the problem. This is all that would be sent:",
  email: "E-mail for updates", emailHint: "Used only to tell you about this report.",
  cancel: "Cancel", preview: "Preview", back: "Change", send: "Send report", again: "Send again",
  close: "Close", copy: "Copy receipt", copied: "Copied", step: "Step {n} of 2",
  check: "Check before you send", checkHint: "This is what will be stored.",
  cut: "What is marked was removed.", uncut: "Nothing had to be removed.", removed: "removed:",
  context: "Conversation", parameters: "Details of the action", technical: "Technical details", none: "Not sent",
  done: "Your report is received", receipt: "Your receipt", reference: "Reference", next: "What happens next",
  receiptHint: "It is shown only this once and is the only way back to this report. Keep it where only you can see it.",
  follow: "Follow this report", tab: "opens in a new tab", unnamed: "It was sent without your account.",
  working: "One moment", required: "Choose one of these.", write: "Describe what happened.",
  mail: "Write it like name@example.org.", fix: "Not sent yet. Change what is marked below.",
  offline: "Not sent. The connection failed, or this page may not reach the report service. What you typed is kept.",
  fault: "Not sent. The report service had a fault. What you typed is kept.", wait: "Try again in {n} seconds.",
  categories: {
    harmful_content: ["Harmful content", "It could lead to someone being hurt."],
    data_exposure: ["Private information", "It showed or used information that should have stayed private."],
    unsafe_tool_action: ["A wrong action", "It sent, changed, bought or deleted something it should not have."],
    harassment: ["Insults or threats", "It insulted, threatened or demeaned someone."],
    misinformation: ["Wrong information", "It said something false as if it were true."],
    other: ["Something else", "For example, it refused without a good reason."],
  },
  severities: {
    low: ["Small", "Annoying, but nobody was affected."],
    medium: ["Serious", "Someone was or could be affected; it can be put right."],
    high: ["Very serious", "Someone was or could be badly harmed, or it is still going on."],
  },
} };

const STYLE = `
:host{--a:var(--recourse-accent,light-dark(#0a5561,#6fd0db));--oa:var(--recourse-on-accent,light-dark(#fff,#05232a));
  --s:var(--recourse-surface,light-dark(#fff,#141b1e));--t:var(--recourse-text,light-dark(#131e20,#e6edee));
  --m:var(--recourse-text-soft,light-dark(#3f4d53,#b8c6ca));--l:var(--recourse-line,light-dark(#7b898d,#74868c));
  --w:var(--recourse-bad,light-dark(#941a24,#ff938f));--r:var(--recourse-radius,6px);
  display:inline-block;font:var(--recourse-font,inherit)}
:host([hidden]){display:none}
*{box-sizing:border-box}
h2,h3,p,ol,fieldset,dl,dd,pre{margin:0;padding:0}
button{font:inherit;font-weight:540;color:var(--t);background:var(--s);border:1px solid var(--l);border-radius:var(--r);
  padding:.5em 1em;min-height:2.75em;cursor:pointer}
button:hover{background:color-mix(in srgb,var(--a) 10%,var(--s))}
.open{display:inline-flex;align-items:center;gap:.45em;font-size:.875em;min-height:2.25em;padding:.25em .75em;
  color:inherit;background:transparent}
.main{background:var(--a);border-color:var(--a);color:var(--oa)}
.main:hover{background:color-mix(in srgb,var(--a) 85%,var(--t))}
[aria-disabled=true]{opacity:.65;cursor:progress}
svg{width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
h2:focus{outline:none}
dialog{width:min(36rem,calc(100vw - 1rem));max-height:calc(100dvh - 1rem);padding:0;border:1px solid var(--l);
  border-radius:calc(var(--r)*1.5);background:var(--s);color:var(--t);font-size:1rem;line-height:1.5;
  text-align:start;white-space:normal;overflow:hidden}
dialog[open]{display:flex}
dialog::backdrop{background:rgb(8 16 18/.5)}
dialog>*{display:flex;flex-direction:column;min-height:0;width:100%}
.body{overflow-y:auto;padding:1.25rem 1.5rem;display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr)}
.bar{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;padding:.875rem 1.5rem;
  border-top:1px solid color-mix(in srgb,var(--l) 40%,var(--s))}
h2{font-size:1.375rem;line-height:1.25}
h3,legend,.q>label:not(.opt){padding:0;font-size:1rem;font-weight:600}
fieldset{border:0;min-width:0}
b{font-weight:500}
.soft,.opt span{color:var(--m);font-size:.9375rem}
.q{display:grid;gap:.25rem}
.opt{display:grid;grid-template-columns:auto 1fr;gap:0 .75rem;padding:.375rem 0;cursor:pointer}
.opt span{grid-column:2}
.row{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:center}
input[type=radio],input[type=checkbox]{width:1.25rem;height:1.25rem;margin:.14rem 0 0;accent-color:var(--a)}
textarea,input[type=email]{font:inherit;width:100%;color:inherit;background:var(--s);border:1px solid var(--l);
  border-radius:var(--r);padding:.5rem .75rem;min-height:2.75rem}
textarea{min-height:7.5rem;resize:vertical}
[aria-invalid=true]{border:2px solid var(--w);outline-color:var(--w)}
.bad{color:var(--w);font-weight:560}
.bad:empty{display:none}
.fail{border:2px solid var(--w);border-radius:var(--r);padding:.75rem 1rem}
.count{justify-self:end;font-variant-numeric:tabular-nums}
pre,.text{font:inherit;font-size:.9375rem;white-space:pre-wrap;overflow-wrap:anywhere;max-height:14rem;overflow-y:auto;
  background:color-mix(in srgb,var(--t) 7%,var(--s));border-radius:var(--r);padding:.5rem .875rem}
dl{display:grid;gap:.5rem}
dl>div{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:0 1rem;align-items:baseline}
dt{color:var(--m);font-size:.9375rem}
dd{overflow-wrap:anywhere}
.text{grid-column:1/-1;margin-block:.25rem .375rem}
mark{background:var(--s);border:1px solid var(--l);border-radius:4px;color:var(--m);padding:0 .3em;font-size:.9em}
.slip{border:2px solid var(--a);border-radius:var(--r);padding:1rem 1.25rem;display:grid;gap:.5rem;justify-items:start}
.code{font:600 1.0625rem ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;user-select:all}
.row .soft:not(:empty){margin-inline-start:-.5rem}
ol{padding-inline-start:1.4rem;display:grid;gap:.5rem}
a{color:var(--a)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(max-width:30rem){.body{padding:1rem}.bar{padding:.75rem 1rem}dl>div{display:block}}
@media(forced-colors:active){.main{border-width:2px;font-weight:700}}`;
let sheet;

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

function flag() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = svg.appendChild(document.createElementNS(svg.namespaceURI, "path"));
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M3.4 14.4V1.8M3.4 2.6h9l-2 3 2 3h-9");
  return svg;
}

/* The server counts characters, not UTF-16 units. */
function marked({ text = "", redactions = [] }, word) {
  const characters = Array.from(text);
  const parts = [];
  let at = 0;
  for (const { start, end } of redactions.toSorted((a, b) => a.start - b.start)) {
    const inside = characters.slice(start, end).join("");
    parts.push(characters.slice(at, start).join(""), h("mark", {}, h("span", { class: "sr" }, `${word} `), inside));
    at = end;
  }
  return [...parts, characters.slice(at).join("")];
}

/* Parameters come back as JSON with placeholders such as [phone 1] in them. */
function placed(parameters) {
  const text = JSON.stringify(parameters, null, 2);
  const redactions = [...text.matchAll(/\[[^[\]\n]+ \d+\]/g)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return { start, end: start + Array.from(match[0]).length };
  });
  return { text, redactions };
}

const known = (value) => (["yes", "no"].includes(value) ? value : "unknown");
const uuid = () => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join("-");

class RecourseReport extends HTMLElement {
  /* A host may add a language: customElements.get("recourse-report").words.xx = {…}. */
  static words = WORDS;
  #root = this.attachShadow({ mode: "open" });
  #button; #dialog; #form; #failure; #status; #sent; #busy = false; #unnamed = false;

  get #entry() {
    const entry = this.getAttribute("entry-point");
    return ["tool_action", "refusal"].includes(entry) ? entry : "answer";
  }
  get #lang() { return this.getAttribute("lang") || this.closest("[lang]")?.lang || "en"; }
  get #say() { return { ...WORDS.en, ...WORDS[this.#lang.split("-")[0]], ...WORDS[this.#lang] }; }
  get #context() { return Array.from(this.#given("context") || "").slice(-8000).join(""); }
  get #tool() { return this.#entry === "tool_action" || this.hasAttribute("tool"); }
  #given(name) { return this.getAttribute(name) || undefined; }

  connectedCallback() {
    const missing = ["base", "workspace", "client-key"].filter((name) => !this.#given(name));
    if (missing.length) return console.warn(`<recourse-report> lacks ${missing.join(", ")}`);
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
    if (this.#button) return;
    this.#root.adoptedStyleSheets = [sheet];
    const open = { type: "button", class: "open", part: "button", "aria-haspopup": "dialog", click: () => this.open() };
    this.#button = h("button", open, flag(), this.#say[this.#entry]);
    this.#dialog = h("dialog", { part: "dialog", "aria-labelledby": "title" });
    this.#root.append(this.#button, this.#dialog);
  }
  focus() { this.#button?.focus(); }
  /* What was typed stays until it was sent, also when the dialog was closed meanwhile. */
  open() {
    if (!this.#form) this.#showForm();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector("h2").focus();
  }
  #show(tag, props, title, step, body, buttons) {
    this.#failure = h("p", { class: "bad fail", role: "alert", tabindex: "-1" });
    this.#status = h("span", { class: "soft", role: "status" });
    const head = h("div", {}, step && h("p", { class: "soft" }, this.#say.step.replace("{n}", step)),
      h("h2", { id: "title", tabindex: "-1" }, title));
    const screen = h(tag, props, h("div", { class: "body" }, head, this.#failure, body),
      h("div", { class: "bar" }, buttons, this.#status));
    this.#dialog.replaceChildren(screen);
    if (this.#dialog.open) head.lastChild.focus();
    return screen;
  }
  #choice(name, legend, options, value, row) {
    const option = ([key, [label, hint]]) => h("label", { class: "opt" },
      h("input", { type: "radio", name, value: key, checked: key === value }), h("b", {}, label), hint && h("span", {}, hint));
    return h("fieldset", { class: "q", "data-field": name, "aria-describedby": `${name}-bad` }, h("legend", {}, legend),
      h("p", { class: "bad", id: `${name}-bad` }), h("div", { class: row && "row" }, Object.entries(options).map(option)));
  }
  #question(name, label, hint, ...control) {
    return h("div", { class: "q", "data-field": name }, h("label", { for: name }, label),
      h("p", { class: "soft", id: `${name}-hint` }, hint), h("p", { class: "bad", id: `${name}-bad` }), control);
  }
  #showForm() {
    const say = this.#say;
    const answers = { yes: [say.yes], no: [say.no], unknown: [say.unknown] };
    const asked = known(this.#given("confirmation-requested"));
    const given = this.#choice("confirmation_given", say.given, answers, known(this.#given("confirmation-given")), true);
    given.hidden = asked === "no";
    const left = h("span", { class: "soft count", id: "left" });
    const count = () => {
      left.textContent = `${4000 - area.value.length} ${say.left}`;
      left.ariaLive = area.value.length > 3900 ? "polite" : "off";
    };
    const area = h("textarea", { id: "description", name: "description", maxlength: 4000, input: count,
      "aria-describedby": "description-hint description-bad left" });
    count();
    const named = this.#given("token-url") || this.#given("token");
    const body = [h("p", { class: "soft" }, say.intro),
      this.#given("tool") && h("p", {}, `${say.tool}: `, h("b", {}, [this.#given("tool"), this.#given("tool-outcome")].filter(Boolean).join(", "))),
      this.#tool && [this.#choice("outcome_matched", say.outcome, answers, "unknown", true),
        this.#choice("confirmation_requested", say.asked, answers, asked, true), given],
      this.#choice("category", say.category, say.categories, this.#entry === "tool_action" && "unsafe_tool_action"),
      this.#choice("severity", say.severity, say.severities),
      this.#question("description", say.description, say.descriptionHint, area, left),
      this.#context && h("div", { class: "q", "data-field": "context" },
        h("label", { class: "opt" }, h("input", { type: "checkbox", name: "context_consent", "aria-describedby": "context-text" }),
          h("b", {}, say.consent), h("span", {}, say.consentHint)),
        h("pre", { id: "context-text", tabindex: "0" }, this.#context), h("p", { class: "bad" })),
      this.#question("contact_email", `${say.email} (${say.optional})`, say.emailHint, h("input", { type: "email",
        id: "contact_email", name: "contact_email", autocomplete: "email", "aria-describedby": "contact_email-hint contact_email-bad" })),
      h("p", { class: "soft" }, named ? say.sealed : say.anonymous)];
    this.#form = this.#show("form", { novalidate: true,
      submit: (event) => { event.preventDefault(); this.#preview(); },
      change: () => { given.hidden = this.#form.elements.confirmation_requested?.value === "no"; },
    }, say[this.#entry], 1, body, [h("button", { class: "main" }, say.preview),
      h("button", { type: "button", click: () => this.#dialog.close() }, say.cancel)]);
  }
  #body() {
    const { elements } = this.#form;
    const typed = (name) => elements[name]?.value.trim() || undefined;
    const body = { category: typed("category"), severity: typed("severity"), description: typed("description"),
      entry_point: this.#entry, contact_email: typed("contact_email"), locale: this.#lang, tool: null,
      context_consent: Boolean(elements.context_consent?.checked), tool_state: this.#given("tool-outcome")?.slice(0, 80) };
    if (body.context_consent) body.context = this.#context;
    for (const name of ["message-id", "model-version", "policy-version", "occurred-at", "user-intent", "harm-type"]) {
      body[name.replace("-", "_")] = this.#given(name);
    }
    if (!this.#tool) return body;
    let parameters = this.#given("tool-parameters");
    try { parameters = parameters && JSON.parse(parameters); } catch { /* Not JSON: sent and redacted as text. */ }
    const requested = known(typed("confirmation_requested"));
    body.tool = { name: this.#given("tool"), parameters, outcome_matched: known(typed("outcome_matched")),
      confirmation_requested: requested, warning_shown: known(this.#given("warning-shown")),
      confirmation_given: requested === "no" ? "no" : known(typed("confirmation_given")) };
    return body;
  }
  /* Says what is wrong beside each question; what belongs to none of them goes to the top. */
  #complain({ errors = [], detail } = {}) {
    for (const node of this.#form.querySelectorAll(".bad")) node.textContent = "";
    for (const node of this.#form.querySelectorAll("[aria-invalid]")) node.removeAttribute("aria-invalid");
    const rest = [];
    let first;
    for (const error of errors) {
      const box = this.#form.querySelector(`[data-field="${CSS.escape(error.field.split(".").pop())}"]`);
      if (!box) { rest.push(error.detail); continue; }
      box.querySelector(".bad").textContent = error.detail;
      for (const input of box.querySelectorAll("textarea,input")) input.ariaInvalid = "true";
      first ??= box.querySelector("textarea,input");
    }
    this.#failure.textContent = [first ? this.#say.fix : detail, ...rest].filter(Boolean).join(" ");
    if (this.#failure.textContent) (first || this.#failure).focus();
  }
  async #call(path, body, headers) {
    const base = `${this.#given("base").replace(/\/+$/, "")}/w/${encodeURIComponent(this.#given("workspace"))}`;
    const answer = await fetch(`${base}/api/v1/reports/${path}`, { method: "POST", credentials: "omit",
      body: JSON.stringify(body), referrerPolicy: "no-referrer", signal: AbortSignal.timeout(20000),
      headers: { "Content-Type": "application/json", "X-Client-Key": this.#given("client-key"), ...headers } });
    return { answer, data: await answer.json().catch(() => ({})) };
  }
  /* Runs one call at a time; answers nothing when it went well, else what to say. */
  async #attempt(call, done) {
    const say = this.#say;
    const buttons = this.#dialog.querySelectorAll("button");
    const busy = (yes) => {
      this.#busy = yes;
      this.#status.textContent = yes ? say.working : "";
      for (const button of buttons) button.ariaDisabled = String(yes);
    };
    busy(true);
    const { answer, data } = await call().catch(() => ({}));
    busy(false);
    if (!answer) return { detail: say.offline };
    if (answer.ok) return done(data);
    if (answer.status >= 500) return { detail: say.fault };
    const seconds = answer.status === 429 && answer.headers.get("Retry-After");
    const detail = [data.detail || data.title || say.fault, seconds && say.wait.replace("{n}", seconds)];
    return { detail: detail.filter(Boolean).join(" "), errors: data.errors };
  }
  async #preview() {
    if (this.#busy) return;
    const say = this.#say;
    const body = this.#body();
    const errors = [["category", body.category, say.required], ["severity", body.severity, say.required],
      ["description", body.description, say.write], ["contact_email", this.#form.elements.contact_email.validity.valid, say.mail],
    ].filter(([, fine]) => !fine).map(([field, , detail]) => ({ field, detail }));
    this.#complain({ errors });
    if (errors.length) return;
    const problem = await this.#attempt(() => this.#call("preview/", body), (data) => this.#showPreview(body, data));
    if (problem) this.#complain(problem);
  }
  #showPreview(body, { description = {}, context, tool_parameters: given }) {
    const say = this.#say;
    const parameters = given && (Array.isArray(given.redactions) ? given : placed(given));
    const cut = [description, context, parameters].some((part) => part?.redactions?.length);
    const line = (term, value, name) => h("div", {}, h("dt", {}, term), h("dd", { class: name }, value));
    const send = h("button", { class: "main", type: "button", click: () => this.#send(body, send) }, say.send);
    const { tool } = body;
    const technical = [body.model_version, body.policy_version, body.message_id, body.occurred_at, body.user_intent, body.harm_type];
    const facts = h("dl", {},
      line(say.category, say.categories[body.category][0]), line(say.severity, say.severities[body.severity][0]),
      line(say.description, marked(description, say.removed), "text"),
      tool && [tool.name && line(say.tool, [tool.name, body.tool_state].filter(Boolean).join(", ")),
        parameters && line(say.parameters, marked(parameters, say.removed), "text"),
        line(say.outcome, say[tool.outcome_matched]), line(say.asked, say[tool.confirmation_requested]),
        tool.confirmation_requested !== "no" && line(say.given, say[tool.confirmation_given])],
      line(say.context, context?.text ? marked(context, say.removed) : say.none, context?.text && "text"),
      line(say.email, body.contact_email || say.none), line(say.technical, technical.filter(Boolean).join(" · ") || say.none));
    this.#show("div", {}, say.check, 2, [h("p", { class: "soft" }, `${say.checkHint} ${cut ? say.cut : say.uncut}`), facts],
      [send, h("button", { type: "button", click: () => this.#busy || this.#back() }, say.back)]);
  }
  #back(problem) {
    this.#dialog.replaceChildren(this.#form);
    this.#failure = this.#form.querySelector(".fail");
    this.#status = this.#form.querySelector("[role=status]");
    this.#form.querySelector("h2").focus();
    if (problem) this.#complain(problem);
  }
  async #token() {
    const url = this.#given("token-url");
    if (!url) return this.#given("token");
    const answer = await fetch(url, { credentials: "same-origin", signal: AbortSignal.timeout(10000) }).catch(() => null);
    return answer?.ok ? (await answer.json().catch(() => ({}))).token : null;
  }
  async #send(body, button) {
    if (this.#busy) return;
    const text = JSON.stringify(body);
    // The same content keeps its key, so that a retry can never make a second report.
    if (this.#sent?.text !== text) this.#sent = { text, key: uuid() };
    const once = async () => {
      const token = await this.#token();
      this.#unnamed = !token && this.hasAttribute("token-url");
      return this.#call("", body, { "Idempotency-Key": this.#sent.key, ...(token && { Authorization: `Bearer ${token}` }) });
    };
    const problem = await this.#attempt(async () => {
      const first = await once();
      // A token may have run out while the preview was being read.
      return first.answer.status === 401 && this.hasAttribute("token-url") ? once() : first;
    }, (data) => this.#showDone(data));
    if (problem?.errors?.length) return this.#back(problem);
    if (!problem) return;
    this.#failure.textContent = problem.detail;
    this.#failure.focus();
    button.textContent = this.#say.again;
  }
  #showDone({ reference, receipt, status_url: status, received_at, next = [] }) {
    const say = this.#say;
    const code = h("p", { class: "code", translate: "no" }, receipt);
    const told = h("span", { class: "soft", role: "status" });
    const copy = () => navigator.clipboard.writeText(receipt).then(() => { told.textContent = say.copied; })
      .catch(() => getSelection().selectAllChildren(code));
    const link = new URL(status, this.#given("base"));
    this.#show("div", {}, say.done, 0, [
      h("section", { class: "slip" }, h("h3", {}, say.receipt), h("p", { class: "soft" }, say.receiptHint), code,
        h("div", { class: "row" }, h("button", { type: "button", click: copy }, say.copy), told),
        h("p", { class: "soft" }, `${say.reference} ${reference}. `, this.#unnamed && say.unnamed)),
      h("div", {}, h("h3", {}, say.next),
        h("ol", {}, next.map(({ title, expected }) => h("li", {}, title, h("div", { class: "soft" }, expected))))),
      /^https?:$/.test(link.protocol) && h("p", {}, h("a", { href: link.href, target: "_blank", rel: "noopener noreferrer" },
        say.follow, h("span", { class: "sr" }, ` (${say.tab})`)))],
    [h("button", { class: "main", type: "button", click: () => this.#dialog.close() }, say.close)]);
    const forget = () => { this.#form = this.#sent = null; this.#dialog.replaceChildren(); };
    this.#dialog.addEventListener("close", forget, { once: true });
    if (!this.#dialog.open) this.open();
    this.dispatchEvent(new CustomEvent("recourse:sent", { bubbles: true, composed: true, detail: { reference, received_at } }));
  }
}

if (!customElements.get("recourse-report")) customElements.define("recourse-report", RecourseReport);
