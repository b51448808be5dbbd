// Notes when what the bench waits for is on the screen, and which tasks kept the page from
// answering. All times are milliseconds of performance.now().
const marks = {};
const tasks = [];
window.bench = { marks, tasks, plain: null };

const text = (element) => element.textContent.trim();
const button = (name) =>
  [...document.querySelectorAll("button")].some((it) => text(it) === name && !it.disabled);
const says = (pattern) =>
  [...document.querySelectorAll("output, [role=status]")].some((it) => pattern.test(text(it)));
const is = (name) => name in marks;
const now = (name) => (marks[name] ??= performance.now());
// What is in the document now is seen with the next frame.
const shown = (name) => {
  if (is(name)) return;
  marks[name] = null;
  requestAnimationFrame(() => (marks[name] = performance.now()));
};

let wasPending = false;
function look() {
  if (!is("chosen")) return;
  // A review may say the same, but nothing can be taken back then.
  const reported = says(/\d new\b.*\d changed/) && button("Undo this import");
  if (!is("merge") && button("Merge")) shown("review");
  if (reported && (is("merge") || !is("review"))) shown("report");
  wasPending ||= says(/^Saving|not saved yet$/);
  if (is("report") && wasPending && says(/^Saved$/)) shown("saved");
}

addEventListener("change", (event) => event.target.type === "file" && now("chosen"), true);
addEventListener(
  "click",
  (event) => {
    const name = event.target.closest?.("button")?.textContent.trim();
    if (name === "Merge") now("merge");
    if (name === "Make a copy" || name === "Download a copy") now("make");
  },
  true,
);
new MutationObserver(look).observe(document, {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
});
new PerformanceObserver((list) =>
  tasks.push(...list.getEntries().map((it) => [it.startTime, it.duration])),
).observe({ type: "longtask" });
