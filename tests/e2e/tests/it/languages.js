// Whatever on the page has Latin letters, apart from what may: a list of texts. What names its own
// language, such as the name of another language, is not of this one; and the page of a failure
// speaks when it is shown.
const [allowed] = arguments;
const rest = (text) => allowed.reduce((left, it) => left.replaceAll(it, ""), text);
const isForeign = (text) => /\p{Script=Latin}/u.test(rest(text));
const isOurs = (element) =>
  !element.closest("script, style, noscript, svg, #failure") &&
  element.closest("[lang]").lang === document.documentElement.lang;

const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const { data, parentElement } = walker.currentNode;
  if (isOurs(parentElement) && isForeign(data)) found.push(data.trim());
}
for (const element of document.body.querySelectorAll("*")) {
  if (!isOurs(element)) continue;
  for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt"]) {
    const text = element.getAttribute(name) ?? "";
    if (isForeign(text)) found.push(`${name}: ${text}`);
  }
}
if (isForeign(document.title)) found.push(`the title: ${document.title}`);
return found;
