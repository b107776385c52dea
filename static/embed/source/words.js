/* <recourse-report>, <recourse-action>, <recourse-refusal>: report what an AI system did, where it
 * did it. One module without dependencies; no inline style and no HTML made from text, so a strict
 * content security policy of the host holds. Its parts lie in static/embed/source/. */
/* English is in the script; other languages are files of their own, fetched when a page needs one.
 * config/embed.py fills in both lists from static/embed/words/. */
const WORDS = { en: "[[ENGLISH]]" };
const SPOKEN = "[[SPOKEN]]";
const fetched = {};

/* Answers the words of a language; English for what cannot be fetched or was not translated. */
async function wordsOf(lang) {
  const [short] = lang.toLowerCase().split("-");
  if (SPOKEN.includes(short) && !WORDS[short]) {
    fetched[short] ??= fetch(new URL(`words/${short}.json`, import.meta.url),
      { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(5000) })
      .then((answer) => answer.ok ? answer.json() : null).catch(() => null);
    const found = await fetched[short];
    if (found) WORDS[short] ??= found; else delete fetched[short];
  }
  const spoken = WORDS[lang] ? lang : WORDS[short] ? short : "en";
  return { ...WORDS.en, ...WORDS[short], ...WORDS[lang], lang: spoken };
}
