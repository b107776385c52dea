const MOST_CONTEXT = 8000, MOST_DESCRIPTION = 4000;
const TAGS = ["message-id", "model-version", "policy-version", "occurred-at", "user-intent", "harm-type", "conversation-id", "trace-id"];
const known = (value) => ["yes", "no"].includes(value) ? value : "unknown";
const one = (value) => h("bdi", {}, value);

/* The questions of one report: what is asked depends on the entry point, on what the host already
 * knows, and on the answers given so far. What was answered is kept in the draft. */
class Form {
  constructor(given, entry, say, draft, preview, cancel) {
    Object.assign(this, { given, entry, say, draft });
    const { forbidden = [], limits } = draft.rules;
    this.takes = (data) => !forbidden.includes(data);
    let window = this.takes("context") ? Array.from(given("context") || "").slice(-MOST_CONTEXT) : [];
    while (new TextEncoder().encode(window.join("")).length > limits?.context_bytes) window = window.slice(100);
    this.context = window.join("");
    this.tool = entry === "tool_action" || Boolean(given("tool"));
    this.node = h("form", { novalidate: true, submit: (event) => { event.preventDefault(); preview(); },
      input: () => { this.keep(); this.update(); } });
    this.questions = this.ask();
    this.buttons = [h("button", { class: "main" }, say.preview), h("button", { type: "button", click: cancel }, say.cancel)];
  }
  ask() {
    const { say, entry, given } = this;
    const answers = { yes: [say.yes], no: [say.no], unknown: [say.unknown] };
    const fact = (name, legend, attribute) => choice(name, legend, answers, known(given(attribute)), true);
    const asked = this.tool && fact("confirmation_requested", say.asked, "confirmation-requested");
    this.confirmed = this.tool && fact("confirmation_given", say.given, "confirmation-given");
    const unsure = known(given("confirmation-requested")) === "unknown";
    const preset = entry === "tool_action" && "unsafe_tool_action";
    this.category = choice("category", say.category, say.categories, preset);
    const area = h("textarea", { id: "description", name: "description", dir: "auto", maxlength: MOST_DESCRIPTION,
      "aria-describedby": "description-hint description-bad left" });
    this.left = h("span", { class: "soft count", id: "left" });
    const email = h("input", { type: "email", id: "contact_email", name: "contact_email", autocomplete: "email",
      "aria-describedby": "contact_email-hint contact_email-bad" });
    // The server's own words are what is agreed to; nobody agrees to what they cannot read.
    const { consents, language } = this.draft.rules;
    const consent = (name, own) => language === say.lang && consents?.[name] || own;
    const did = [given("tool"), given("tool-outcome")].filter(Boolean).join(", ");
    this.more = h("details", {}, h("summary", {}, `${say.more} (${say.optional})`), h("div", { class: "stack" },
      this.tool && !unsure && [asked, this.confirmed], this.tool && fact("warning_shown", say.warned, "warning-shown"),
      preset && this.category, this.takes("contact") && question("contact_email", say.email, say.emailHint, email),
      consents && tick("evaluation_consent", consent("evaluation", say.evaluation), say.evaluationHint)));
    return [h("p", { class: "soft" }, say.intro), did && h("p", {}, `${say.tool}: `, h("b", {}, one(did))),
      this.tool && choice("outcome_matched", say.outcome, answers, "unknown", true),
      this.tool && unsure && [asked, this.confirmed],
      entry === "refusal" && choice("refusal", say.fault, say.faults),
      !preset && this.category, choice("severity", say.severity, say.severities),
      question("description", say.description, say.descriptionHint, area, this.left),
      this.context && tick("context_consent", consent("context", say.consent), say.consentHint,
        h("pre", { tabindex: "0", dir: "auto" }, this.context)),
      this.more, h("p", { class: "soft" }, given("token-url") || given("token") ? say.sealed : say.anonymous)];
  }
  keep() {
    for (const input of this.node.elements) {
      if (input.name && (input.type !== "radio" || input.checked)) {
        this.draft.values[input.name] = input.type === "checkbox" ? input.checked : input.value;
      }
    }
  }
  restore() {
    for (const [name, value] of Object.entries(this.draft.values)) {
      const input = this.node.elements[name];
      if (input) input[typeof value === "boolean" ? "checked" : "value"] = value;
    }
    this.update();
  }
  /* Shows what the answers so far call for; the server decides the same for itself. */
  update() {
    const { elements } = this.node;
    if (this.tool) this.confirmed.hidden = elements.confirmation_requested.value !== "yes";
    if (this.entry === "refusal") this.category.hidden = elements.refusal.value !== "under";
    const left = MOST_DESCRIPTION - elements.description.value.length;
    this.left.textContent = this.say.left.replace("{n}", left);
    this.left.ariaLive = left < 100 ? "polite" : "off";
  }
  body() {
    const { elements } = this.node;
    const typed = (name) => elements[name]?.value.trim() || undefined;
    const body = { category: this.category.hidden ? "other" : typed("category"), severity: typed("severity"),
      description: typed("description"), entry_point: this.entry, contact_email: typed("contact_email"),
      locale: this.say.lang, fit: true, tool: null, tool_state: this.given("tool-outcome"),
      context_consent: Boolean(elements.context_consent?.checked), refusal: typed("refusal"),
      evaluation_consent: elements.evaluation_consent?.checked };
    if (body.context_consent) body.context = this.context;
    for (const name of TAGS) body[name.replace("-", "_")] = this.given(name);
    if (!this.tool) return body;
    let parameters = this.takes("tool_parameters") ? this.given("tool-parameters") : undefined;
    // What is not JSON is sent, and redacted, as text.
    try { parameters = parameters && JSON.parse(parameters); } catch {}
    const requested = known(typed("confirmation_requested"));
    body.tool = { name: this.given("tool"), parameters, outcome_matched: known(typed("outcome_matched")),
      confirmation_requested: requested, warning_shown: known(typed("warning_shown")),
      confirmation_given: requested === "yes" ? known(typed("confirmation_given")) : requested };
    return body;
  }
  /* Names what is missing before anything is sent. */
  missing(body) {
    const { say, node: { elements } } = this;
    return [["refusal", this.entry !== "refusal" || body.refusal, say.required],
      ["category", body.category, say.required], ["severity", body.severity, say.required],
      ["description", body.description, say.write], ["contact_email", elements.contact_email?.validity.valid ?? true, say.mail],
    ].filter(([, fine]) => !fine).map(([field, , detail]) => ({ field, detail }));
  }
  /* Says what is wrong beside each question; what belongs to none of them goes to the top. */
  complain({ errors = [], detail } = {}, top) {
    for (const node of this.node.querySelectorAll(".bad")) node.textContent = "";
    for (const node of this.node.querySelectorAll("[aria-invalid]")) node.removeAttribute("aria-invalid");
    const rest = [];
    let first;
    for (const error of errors) {
      const name = error.field.split(".").pop();
      const box = this.node.querySelector(`[data-field="${CSS.escape(name === "context" ? "context_consent" : name)}"]`);
      if (!box || box.hidden) { rest.push(error.detail); continue; }
      if (this.more.contains(box)) this.more.open = true;
      box.querySelector(".bad").textContent = error.detail;
      for (const input of box.querySelectorAll("textarea,input")) input.ariaInvalid = "true";
      first ??= box.querySelector("textarea,input");
    }
    top.textContent = [first ? this.say.fix : detail, ...rest].filter(Boolean).join(" ");
    if (top.textContent) (first || top).focus();
  }
}
