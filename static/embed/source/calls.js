const uuid = () => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join("-");

const MOST_NUMBER = 1e6, AT_ONCE = 500;

/* Does the work that a busy server asks for instead of a captcha (ALTCHA): finds the number which,
 * written behind the salt, has the challenge as its SHA-256. In small steps: the page stays alive. */
async function solve(challenge, tell) {
  const { algorithm, maxNumber, salt } = challenge, encoder = new TextEncoder();
  if (algorithm !== "SHA-256" || !(maxNumber <= MOST_NUMBER) || !globalThis.crypto.subtle) return undefined;
  const fits = async (number) => {
    const digest = new Uint8Array(await crypto.subtle.digest(algorithm, encoder.encode(salt + number)));
    return digest.every((byte, at) => byte === parseInt(challenge.challenge.substr(at * 2, 2), 16));
  };
  for (let from = 0; from <= maxNumber; from += AT_ONCE) {
    tell(Math.floor(100 * from / maxNumber));
    const at = (await Promise.all(Array.from({ length: AT_ONCE }, (_, step) => fits(from + step)))).indexOf(true);
    if (at >= 0) return btoa(JSON.stringify({ ...challenge, number: from + at, maxNumber: undefined }));
  }
  return undefined;
}

/* Calls the API; rejects when there was no answer at all. */
async function call(host, path, text, headers, again = 2) {
  const url = `${host.base.replace(/\/+$/, "")}/w/${encodeURIComponent(host.workspace)}/api/v1/${path}`;
  const answer = await fetch(url, { method: text ? "POST" : "GET", body: text, credentials: "omit", cache: text ? "no-store" : "default",
    referrerPolicy: "no-referrer", signal: AbortSignal.timeout(text ? 20000 : 8000),
    headers: { "Accept-Language": host.lang, "X-Client-Key": host.key, ...typeof text === "string" && { "Content-Type": "application/json" }, ...headers } });
  const data = await answer.json().catch(() => ({}));
  const solved = answer.status === 429 && again && data.challenge && await solve(data.challenge, host.tell);
  return solved ? call(host, path, text, { ...headers, "X-Challenge-Solution": solved }, again - 1) : { answer, data };
}

/* What the workspace asks for and takes; without an answer everything is asked, and the server refuses
 * what it does not take. */
async function rulesOf(host, entry) {
  const found = await call(host, `form/?entry_point=${entry}&language=${host.lang}`).catch(() => ({}));
  return found.answer?.ok ? found.data : {};
}

/* Says in words why a call did not succeed, and for which fields. */
function problem(say, { answer, data = {} }) {
  if (!answer) return { detail: say.away };
  if (answer.status >= 500) return { detail: say.broken };
  const seconds = answer.status === 429 && answer.headers.get("Retry-After");
  const detail = [data.detail || data.title || say.broken, seconds && say.wait.replace("{n}", seconds)];
  return { detail: detail.filter(Boolean).join(" "), errors: data.errors };
}

async function tokenOf(host) {
  if (!host.tokenUrl) return host.token;
  const answer = await fetch(host.tokenUrl, { credentials: "same-origin", signal: AbortSignal.timeout(10000) })
    .catch((error) => { if (!navigator.onLine) throw error; });
  return answer?.ok ? (await answer.json().catch(() => ({}))).token : undefined;
}

/* Tries once to send a report. The same content keeps its key, so that a retry can never make a
 * second report. A gateway without a server behind it is as good as no connection. */
async function deliver(item) {
  const { host } = item;
  const once = async () => {
    const token = await tokenOf(host);
    item.unnamed = !token && Boolean(host.tokenUrl);
    return call(host, "reports/", item.text, { "Idempotency-Key": item.key, ...token && { Authorization: `Bearer ${token}` } });
  };
  try {
    let found = await once();
    // A token may have run out while the preview was being read.
    if (found.answer.status === 401 && host.tokenUrl) found = await once();
    return [502, 503, 504].includes(found.answer.status) ? {} : found;
  } catch {
    return {};
  }
}

/* Finished reports that found no connection: in this page's memory and nowhere else, since a
 * report may be about the very device it is written on. */
const outbox = {
  items: new Set(), pause: 0, timer: 0,
  add(item) {
    this.items.add(item);
    if (this.items.size === 1) this.pause = 2000;
    this.plan();
  },
  plan() {
    clearTimeout(this.timer);
    if (this.items.size) this.timer = setTimeout(() => this.flush(), this.pause);
    this.pause = Math.min(this.pause * 2, 300000);
  },
  /* Tries what waits, one after the other; an item is never under way twice. */
  async flush() {
    for (const item of [...this.items]) {
      if (item.busy) continue;
      item.busy = true;
      const found = await deliver(item);
      item.busy = false;
      if (!this.items.has(item) || !found.answer) continue;
      this.items.delete(item);
      item.settle(found);
    }
    this.plan();
  },
};
addEventListener("online", () => { outbox.pause = 2000; outbox.flush(); });
addEventListener("beforeunload", (event) => { if (outbox.items.size) event.preventDefault(); });
