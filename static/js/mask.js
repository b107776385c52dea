// Choosing words of a text by selecting them, beside the boxes for whole sentences.

const button = document.querySelector("[data-pick]");
const list = document.querySelector("[data-picked]");

// Where in the stored text an end of the selection lies; null outside of the text.
function placeOf(node, offset) {
  const sentence = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.("[data-start]");
  if (!sentence) return null;
  const before = document.createRange();
  before.selectNodeContents(sentence);
  before.setEnd(node, offset);
  // The stored text counts characters, strings here count halves of some of them.
  return Number(sentence.dataset.start) + [...before.toString()].length;
}

function chosen() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end, words: selection.toString() };
}

function add({ start, end, words }) {
  const line = document.createElement("li");
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "part";
  field.value = `${start}:${end - start}`;
  const text = document.createElement("span");
  text.className = "words";
  text.textContent = words;
  const undo = document.createElement("button");
  undo.type = "button";
  undo.className = "button button-small";
  undo.textContent = list.dataset.label;
  undo.addEventListener("click", () => {
    line.remove();
    list.hidden = !list.querySelector("li");
    button.focus();
  });
  line.append(field, text, " ", undo);
  list.querySelector("ul").append(line);
  list.hidden = false;
}

if (button && list) {
  button.hidden = false;
  button.disabled = true;
  document.addEventListener("selectionchange", () => {
    button.disabled = !chosen();
  });
  // A press of the button would take the selection away before it is read.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const found = chosen();
    if (found) add(found);
  });
}
