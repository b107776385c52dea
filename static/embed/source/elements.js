let sheet;
/* What was typed about one message, kept while the page is open: a host may draw its list anew. */
const drafts = new Map();

/* The language of a node, also from beyond the shadow roots that it stands in. */
const langOf = (node) => node && (node.closest("[lang]")?.lang || langOf(node.getRootNode().host));
/* What happens in the dialog is not for the host: its shortcuts would act on what somebody types. */
const OWN = "click keydown keypress keyup input paste mousedown pointerdown";

class RecourseReport extends HTMLElement {
  /* A host may add a language: customElements.get("recourse-report").words.xx = {…}. */
  static words = WORDS;
  #root = this.attachShadow({ mode: "open" });
  #given = (name) => this.getAttribute(name)?.slice(-5e4) || undefined;
  #button; #dialog; #told; #say; #draft; #form; #failure; #status; #asked; #busy = false;

  get #entry() {
    const entry = this.constructor.entry ?? this.#given("entry-point");
    return ["tool_action", "refusal"].includes(entry) ? entry : "answer";
  }
  get #host() {
    return { base: this.#given("base") || new URL(import.meta.url).origin, workspace: this.#given("workspace"), key: this.#given("client-key"),
      tokenUrl: this.#given("token-url"), token: this.#given("token"), lang: this.#say.lang,
      tell: (part) => { if (this.#status) this.#status.textContent = this.#say.proving.replace("{n}", part); } };
  }

  async connectedCallback() {
    const missing = ["workspace", "client-key"].find((name) => !this.#given(name));
    if (missing) return console.warn(`<${this.localName}> lacks ${missing}`);
    if (!this.#draft) {
      const place = [this.#given("workspace"), this.#entry, this.#given("message-id") || uuid()].join(" ");
      this.#draft = drafts.get(place) ?? { values: {}, forget: () => drafts.delete(place) };
      drafts.set(place, this.#draft);
    }
    this.#draft.element = this;
    if (this.#say) return this.#label();
    this.#say = {};
    this.#say = await wordsOf(this.#given("lang") || langOf(this) || "en");
    const { lang, dir } = this.#say;
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#button = h("button", { type: "button", class: "open", part: "button", lang, dir, "aria-haspopup": "dialog", click: () => this.open() });
    this.#told = h("span", { class: "sr", role: "status", lang });
    this.#dialog = h("dialog", { part: "dialog", "aria-labelledby": "title", lang, dir, close: () => this.#button.focus() });
    for (const type of OWN.split(" ")) this.#dialog.addEventListener(type, (event) => event.stopPropagation());
    this.#root.append(this.#button, this.#told, this.#dialog);
    this.#label();
  }
  focus() { this.#button?.focus(); }
  /* Shows where this report stands: the questions, a report that waits, or its receipt. */
  async open() {
    if (!this.#dialog || this.#dialog.open) return;
    if (!this.#draft.rules) {
      this.#told.textContent = this.#say.working;
      this.#draft.rules ??= await (this.#asked ??= rulesOf(this.#host, this.#entry));
      this.#told.textContent = "";
      if (this.#dialog.open) return;
    }
    const { answer, item, failed } = this.#draft;
    if (answer) this.#showReceipt();
    else if (item && outbox.items.has(item)) this.#showWaiting();
    else if (!this.#dialog.hasChildNodes() || failed) this.#showForm(failed);
    this.#draft.failed = null;
    this.#dialog.showModal();
    this.#label();
    (this.#failure?.textContent ? this.#failure : this.#dialog.querySelector("h2")).focus();
  }
  #close() { this.#dialog.close(); }
  /* Names on the button what is behind it, and says it aloud when it changed by itself. */
  #label(aloud) {
    if (!this.#button) return;
    const { answer, item, failed } = this.#draft, say = this.#say;
    const words = answer ? say.receiptWaits : failed ? say.refused : outbox.items.has(item) ? say.notSentYet : say[this.#entry];
    this.#button.textContent = words;
    this.#told.textContent = aloud ? words : "";
  }
  #show(screen, title, step, body, buttons) {
    const say = this.#say;
    this.#failure = h("p", { class: "bad fail", role: "alert", tabindex: "-1", dir: "auto" });
    this.#status = h("span", { class: "soft", role: "status" });
    const heading = h("h2", { id: "title", tabindex: "-1" }, title);
    // What only scrolls must be reached by the keyboard too.
    const still = screen.localName === "div" && { tabindex: "0", role: "group", "aria-labelledby": "title" };
    screen.replaceChildren(h("div", { class: "body", ...still },
      h("div", {}, step && h("p", { class: "soft" }, say.step.replace("{n}", step)), heading), this.#failure, h("div", { class: "stack" }, body)),
    h("div", { class: "bar" }, buttons, this.#status));
    this.#dialog.replaceChildren(screen);
    if (this.#dialog.open) heading.focus();
  }
  #showForm(problem) {
    const form = new Form(this.#given, this.#entry, this.#say, this.#draft, () => this.#preview(), () => this.#close());
    this.#form = form;
    this.#show(form.node, this.#say[this.#entry], 1, form.questions, form.buttons);
    form.restore();
    if (problem) form.complain(problem, this.#failure);
  }
  /* Runs one call at a time, and says so. */
  async #attempt(work) {
    if (this.#busy) return;
    const buttons = this.#dialog.querySelectorAll("button");
    const busy = (yes) => {
      this.#busy = yes;
      this.#status.textContent = yes ? this.#say.working : "";
      for (const button of buttons) button.ariaDisabled = String(yes);
    };
    busy(true);
    try { await work(); } finally { busy(false); }
  }
  #preview() {
    return this.#attempt(async () => {
      const form = this.#form;
      const body = form.body(), errors = form.missing(body);
      form.complain({ errors }, this.#failure);
      if (errors.length) return;
      const text = JSON.stringify(body);
      const found = await call(this.#host, "reports/preview/", text).catch(() => ({}));
      if (this.#form !== form) return;
      if (found.answer?.ok) this.#showPreview(body, text, found.data);
      else form.complain(problem(this.#say, found), this.#failure);
    });
  }
  #showPreview(body, text, data) {
    const say = this.#say;
    const send = h("button", { class: "main", type: "button", click: () => this.#send(text, send) }, say.send);
    this.#show(h("div"), say.check, 2, previewOf(say, body, data, (field, words) => this.#strike(body, field, words)),
      [send, h("button", { type: "button", click: () => this.#busy || this.#showForm() }, say.back)]);
  }
  #strike(body, field, words) {
    return this.#attempt(async () => {
      const fewer = { ...body, strike: [...body.strike ?? [], { field, text: words }] };
      const text = JSON.stringify(fewer);
      const found = await call(this.#host, "reports/preview/", text).catch(() => ({}));
      if (!found.answer?.ok) {
        this.#failure.textContent = problem(this.#say, found).detail;
        return this.#failure.focus();
      }
      this.#showPreview(fewer, text, found.data);
      const box = this.#dialog.querySelector(`[data-strike=${field}]`);
      box.open = true;
      box.querySelector("textarea").focus();
      this.#told.textContent = this.#say.struck;
    });
  }
  #send(text, button) {
    return this.#attempt(async () => {
      const draft = this.#draft;
      if (draft.item?.text !== text) draft.item = { text, key: uuid() };
      const { item } = draft;
      Object.assign(item, { host: this.#host, settle: (found) => draft.element.#settle(found) });
      const found = await deliver(item);
      if (found.answer?.ok) return this.#settle(found);
      if (!found.answer) {
        outbox.add(item);
        return this.#showWaiting();
      }
      const told = problem(this.#say, found);
      if (told.errors?.length && found.answer.status === 400) return this.#showForm(told);
      this.#failure.textContent = told.detail;
      this.#failure.focus();
      button.textContent = this.#say.again;
    });
  }
  #showWaiting() {
    const say = this.#say, { item } = this.#draft;
    this.#show(h("div"), say.waiting, 0, [h("p", {}, say.waitingHint)], [
      h("button", { class: "main", type: "button", click: () => this.#attempt(() => outbox.flush()) }, say.now),
      h("button", { type: "button", click: () => this.#close() }, say.close),
      h("button", { type: "button", click: () => this.#discard(item) }, say.discard)]);
    this.#label();
  }
  #discard(item) {
    outbox.items.delete(item);
    this.#forget();
    this.#close();
    this.#told.textContent = this.#say.discarded;
  }
  /* A report that is no longer under way: sent, or refused after it had waited. */
  #settle(found) {
    const draft = this.#draft;
    if (found.answer.ok) {
      draft.answer = found.data;
      const { reference, received_at } = found.data;
      this.dispatchEvent(new CustomEvent("recourse:sent", { bubbles: true, composed: true, detail: { reference, received_at } }));
    } else draft.failed = problem(this.#say, found);
    if (!this.#dialog.open) this.#label(true);
    else if (draft.answer) this.#showReceipt();
    else {
      this.#showForm(draft.failed);
      draft.failed = null;
    }
  }
  /* The receipt stays in reach until the person says that they have kept it. */
  #showReceipt() {
    const say = this.#say, { answer, item } = this.#draft;
    this.#show(h("div"), say.done, 0, receiptOf(say, this.#host, answer, item, this.#draft.rules),
      [h("button", { class: "main", type: "button", click: () => { this.#forget(); this.#close(); } }, say.kept)]);
    this.#label();
  }
  #forget() {
    this.#draft.forget();
    Object.assign(this.#draft, { values: {}, item: null, answer: null, failed: null, rules: null });
    this.#form = this.#asked = null;
    this.#dialog.replaceChildren();
    this.#label();
  }
}
class RecourseAction extends RecourseReport { static entry = "tool_action"; }
class RecourseRefusal extends RecourseReport { static entry = "refusal"; }

for (const [name, element] of Object.entries({
  "recourse-report": RecourseReport, "recourse-action": RecourseAction, "recourse-refusal": RecourseRefusal })) {
  if (!customElements.get(name)) customElements.define(name, element);
}
