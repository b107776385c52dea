// The console from the keyboard, and focus that survives a swap.

const dialog = document.getElementById("keys");
const toggle = document.getElementById("keys-on");
const rows = () => [...document.querySelectorAll("[data-row]")];
const currentRow = () => document.activeElement?.closest?.("[data-row]");

function keysOn() {
  try {
    return localStorage.getItem("recourse.keys") !== "off";
  } catch {
    return true;
  }
}

function remember(on) {
  try {
    localStorage.setItem("recourse.keys", on ? "on" : "off");
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
  document.documentElement.toggleAttribute("data-keys-off", !on);
}

function showKeys() {
  if (!dialog || dialog.open) return;
  document.getElementById("member-menu")?.hidePopover?.();
  toggle.checked = !document.documentElement.hasAttribute("data-keys-off");
  dialog.showModal();
}

function focusRow(row) {
  const target = row?.querySelector("[data-open]") || row;
  if (!target) return;
  target.focus();
  row.scrollIntoView({ block: "nearest" });
}

function move(step) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(currentRow());
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  focusRow(all[Math.min(all.length - 1, Math.max(0, next))]);
}

function press(key) {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  // The current row first, so that c claims the case in focus. Outside a row never take one
  // of the rows' actions: it would act on a case nobody pointed at.
  const target =
    currentRow()?.querySelector(selector) ||
    [...document.querySelectorAll(selector)].find((found) => !found.closest("[data-row]"));
  if (!target || target.getAttribute("aria-disabled") === "true") return false;
  if (target.matches("input:not([type=checkbox], [type=radio]), select, textarea")) {
    target.focus();
    target.select?.();
  } else {
    target.click();
  }
  return true;
}

function typing(element) {
  return element?.closest?.("input, select, textarea, [contenteditable]:not([contenteditable=false])");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.repeat && event.key !== "j" && event.key !== "k") return;
  if (event.defaultPrevented || dialog?.open || typing(event.target)) return;
  if (document.documentElement.hasAttribute("data-keys-off")) return;
  const acts = { j: () => move(1), k: () => move(-1), "?": showKeys };
  acts.o = () => currentRow()?.querySelector("[data-open]")?.click();
  if (acts[event.key]) acts[event.key]();
  else if (event.key.length !== 1 || !press(event.key)) return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-show-keys]")) showKeys();
});

toggle?.addEventListener("change", () => remember(toggle.checked));
remember(keysOn());
for (const button of document.querySelectorAll("[data-show-keys]")) button.hidden = false;

// A swap replaces nodes; the focus returns to the same control, else to the same row.
let held = null;
document.addEventListener("htmx:beforeSwap", () => {
  const active = document.activeElement;
  const row = active?.closest?.("[data-row]");
  held = { active, id: active?.id, key: active?.dataset?.key, row: row?.dataset.row, at: rows().indexOf(row) };
});
document.addEventListener("htmx:afterSettle", (event) => {
  const asked = event.target.querySelector?.("[autofocus], [data-focus]");
  if (held && asked) {
    asked.focus();
    held = null;
  }
  if (!held || (held.active?.isConnected && document.activeElement === held.active)) return;
  if (document.activeElement && document.activeElement !== document.body) return;
  const same = held.row && document.querySelector(`[data-row="${CSS.escape(held.row)}"]`);
  const target = held.id && document.getElementById(held.id);
  if (target) target.focus();
  else if (same) (same.querySelector(`[data-key="${held.key}"]`) || same.querySelector("[data-open]"))?.focus();
  else if (held.at >= 0 && rows().length) focusRow(rows()[Math.min(held.at, rows().length - 1)]);
  else document.getElementById("content")?.focus();
  held = null;
});
const failure = document.getElementById("failure");
const failed = (yes) => failure && (failure.hidden = !yes);
for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
  document.addEventListener(name, () => failed(true));
}
document.addEventListener("htmx:beforeSwap", (event) => failed(event.detail.isError));
