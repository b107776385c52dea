// Small comforts on every page; each page works without them.

const language = document.documentElement.lang || "en";
const long = new Intl.RelativeTimeFormat(language, { numeric: "always" });
const short = new Intl.RelativeTimeFormat(language, { numeric: "always", style: "short" });
const now = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const shown = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
};

// In the zone of the account, else of the browser; also where it does not know the former.
function exactFormat(timeZone) {
  try {
    return new Intl.DateTimeFormat(language, { ...shown, timeZone });
  } catch {
    return new Intl.DateTimeFormat(language, shown);
  }
}

const exact = exactFormat(document.documentElement.dataset.timeZone);
const steps = [
  [60, "second", 1],
  [3600, "minute", 60],
  [86400, "hour", 3600],
  [7 * 86400, "day", 86400],
  [30 * 86400, "week", 7 * 86400],
  [365 * 86400, "month", 30 * 86400],
  [Infinity, "year", 365 * 86400],
];

function tellTimes(root = document) {
  for (const time of root.querySelectorAll("time[data-relative]")) {
    const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
    if (Number.isNaN(seconds)) continue;
    // Rounded, and told in the next unit where that fills it: 59.7 minutes are an hour.
    const rounds = ([limit, , size]) => Math.abs(Math.round(seconds / size)) * size < limit;
    const [, unit, size] = steps.find(rounds);
    const format = time.dataset.relative === "short" ? short : long;
    const amount = Math.round(seconds / size);
    const text = amount ? format.format(amount, unit) : now.format(0, "second");
    if (time.textContent !== text) time.textContent = text;
    // The server knows the zone of an account; a browser's is known here.
    time.title = exact.format(new Date(time.dateTime));
  }
  for (const time of root.querySelectorAll("time[data-exact]")) {
    const moment = new Date(time.dateTime);
    if (!Number.isNaN(moment.getTime())) time.textContent = exact.format(moment);
  }
}

export function announce(text) {
  document.getElementById("announce").textContent = text;
}

function countLeft(root = document) {
  for (const field of root.querySelectorAll("[data-count]:not([data-counting])")) {
    const area = field.querySelector("textarea[maxlength], input[maxlength]");
    if (!area) continue;
    field.dataset.counting = "";
    const left = document.createElement("div");
    left.className = "count";
    field.append(left);
    const tell = () => {
      left.textContent = field.dataset.count.replace("{n}", area.maxLength - area.value.length);
    };
    area.addEventListener("input", tell);
    tell();
  }
}

function showThemes(root = document) {
  const now = document.documentElement.dataset.theme || "";
  for (const group of root.querySelectorAll("[data-themes]")) group.hidden = false;
  for (const button of root.querySelectorAll("[data-theme-set]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeSet === now));
  }
}

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  // A cookie, so that the server draws the next page right the first time.
  const age = theme ? 31536000 : 0;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `theme=${theme}; path=/; max-age=${age}; SameSite=Lax${secure}`;
  showThemes();
}

async function copyText(button) {
  const source = document.getElementById(button.dataset.copy);
  const words = button.querySelector("span") || button;
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
  } catch {
    // No clipboard here, as without HTTPS: the older way, and the text stays marked for the usual key.
    getSelection().selectAllChildren(source);
    if (!document.execCommand("copy")) return;
  }
  words.textContent = button.dataset.done;
  announce(button.dataset.done);
}

// Where a table has no room its rows become cards, and each cell then names its column.
function labelCells(root) {
  for (const table of root.querySelectorAll(".table-scroll > table:not([data-labelled])")) {
    const labels = [...table.querySelectorAll("thead th")].map((th) =>
      th.querySelector(".sr-only") ? "" : th.textContent.trim(),
    );
    if (!labels.length) continue;
    table.dataset.labelled = "";
    // What is drawn as cards stays a table for assistive technology.
    const roles = { table: "table", "thead, tbody": "rowgroup", tr: "row", td: "cell" };
    roles["thead th"] = "columnheader";
    roles["tbody th"] = "rowheader";
    table.setAttribute("role", roles.table);
    for (const [selector, role] of Object.entries(roles).slice(1)) {
      for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
    }
    for (const row of table.querySelectorAll("tbody tr")) {
      for (const [at, cell] of [...row.cells].entries()) cell.dataset.label = labels[at] || "";
    }
  }
}

// What can be scrolled can be scrolled from the keyboard.
function reachScrolls(root = document) {
  for (const box of root.querySelectorAll(".table-scroll")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
}

export function refresh(root = document) {
  tellTimes(root);
  labelCells(root);
  reachScrolls(root);
  countLeft(root);
  showThemes(root);
  for (const button of root.querySelectorAll("[data-copy]")) button.hidden = false;
}

document.addEventListener("click", (event) => {
  const theme = event.target.closest("[data-theme-set]");
  if (theme) setTheme(theme.dataset.themeSet);
  const copy = event.target.closest("[data-copy]");
  if (copy) copyText(copy);
  if (event.target.closest("[aria-disabled=true]")) event.preventDefault();
});

refresh();
addEventListener("resize", () => reachScrolls());
document.querySelector("[data-focus]")?.focus();
document.addEventListener("htmx:load", (event) => refresh(event.detail.elt));
setInterval(() => {
  if (document.visibilityState === "visible") tellTimes();
}, 20000);
