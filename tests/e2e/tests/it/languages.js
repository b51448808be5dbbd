// Whatever on the page has Latin letters, apart from what may: a list of texts. What names its own
// language, such as the name of another language, is not of this one; and the page of a failure
// speaks when it is shown. A selector may name what holds no words of the app but names; then a name
// within a sentence, which is isolated from it, is none either.
const [allowed, names] = arguments;
const isolated = /\u2068[^\u2069]*\u2069/gu;
const sentence = (text) => (names ? text.replace(isolated, "") : text);
const rest = (text) => allowed.reduce((left, it) => left.replaceAll(it, ""), sentence(text));
const isForeign = (text) => /\p{Script=Latin}/u.test(rest(text));
const isOurs = (element) =>
  !element.closest("script, style, noscript, svg, #failure") &&
  !(names && element.closest(names)) &&
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
