// Finds elements by role and name, by the rules of WAI-ARIA in HTML and of "Accessible Name and
// Description Computation", as far as this product needs them. Arguments: the steps from the page
// to the element, the outermost first. Gives { found, seen }: the elements of the last step, each
// with its name, text and value, and what else a person could point out, in page order.
const steps = arguments[0];

const INPUTS = {
  button: "button", submit: "button", reset: "button", image: "button", file: "button",
  checkbox: "checkbox", radio: "radio", range: "slider", number: "spinbutton", search: "searchbox",
  // No standard has a role for it; browsers tell screen readers this.
  date: "date",
};
const TAGS = {
  article: "article", aside: "complementary", button: "button", summary: "button",
  datalist: "listbox", dd: "definition", details: "group", dialog: "dialog", dt: "term",
  fieldset: "group", figure: "figure", h1: "heading", h2: "heading", h3: "heading", h4: "heading",
  h5: "heading", h6: "heading", hr: "separator", li: "listitem", main: "main", menu: "list",
  meter: "meter", nav: "navigation", ol: "list", option: "option", output: "status",
  p: "paragraph",
  progress: "progressbar", search: "search", table: "table", td: "cell", textarea: "textbox",
  th: "columnheader", tr: "row", ul: "list",
};
// These are named by what is in them.
const BY_CONTENT = new Set([
  "button", "cell", "checkbox", "columnheader", "heading", "link", "menuitem", "menuitemcheckbox",
  "menuitemradio", "option", "radio", "row", "switch", "tab", "tooltip", "treeitem",
]);

const tidy = (text) => text.replace(/\s+/g, " ").trim();

function role(element) {
  const own = (element.getAttribute("role") ?? "").trim().split(/\s+/)[0];
  if (own) return own === "img" ? "image" : own;
  switch (element.localName) {
    case "a":
    case "area":
      return element.hasAttribute("href") ? "link" : "generic";
    case "img":
      return element.getAttribute("alt") === "" ? "none" : "image";
    case "input": {
      if (element.type === "checkbox" && element.hasAttribute("switch")) return "switch";
      const kind = INPUTS[element.type] ?? "textbox";
      return element.list && ["textbox", "searchbox"].includes(kind) ? "combobox" : kind;
    }
    case "select":
      return element.multiple || element.size > 1 ? "listbox" : "combobox";
    case "section":
      return name(element, "region") ? "region" : "generic";
    case "form":
      return name(element, "form") ? "form" : "generic";
    case "header":
    case "footer": {
      const inner = element.closest("article, aside, main, nav, section");
      return inner ? "generic" : element.localName === "header" ? "banner" : "contentinfo";
    }
    default:
      return TAGS[element.localName] ?? "generic";
  }
}

function name(element, itsRole) {
  const labelledby = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  if (labelledby.length) {
    const labels = labelledby.map((id) => document.getElementById(id)).filter(Boolean);
    const joined = tidy(labels.map(labelText).join(" "));
    if (joined) return joined;
  }
  const label = tidy(element.getAttribute("aria-label") ?? "");
  if (label) return label;
  const native = tidy(nativeName(element));
  if (native) return native;
  if (BY_CONTENT.has(itsRole)) {
    const inside = tidy(content(element, element));
    if (inside) return inside;
  }
  return tidy(element.getAttribute("title") ?? "") || tidy(element.placeholder ?? "");
}

// What a label says. Labels of labels are not followed.
function labelText(label) {
  return label.getAttribute("aria-label") ?? content(label, label);
}

function nativeName(element) {
  const child = (tag) => element.querySelector(`:scope > ${tag}`)?.textContent ?? "";
  switch (element.localName) {
    case "img":
    case "area":
      return element.alt ?? "";
    case "svg":
      return child("title");
    case "fieldset":
      return child("legend");
    case "figure":
      return child("figcaption");
    case "table":
      return child("caption");
    case "input":
      if (["button", "submit", "reset"].includes(element.type)) return element.value;
      break;
  }
  return element.labels
    ? [...element.labels].map((label) => content(label, element)).join(" ")
    : "";
}

// The text inside, with the names of what has one, and without what is hidden, nor the field
// that is being named.
function content(element, named) {
  let text = drawn(element, "::before");
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node === named) continue;
    if (node.getAttribute("aria-hidden") === "true" || !node.checkVisibility()) continue;
    const inside = node.getAttribute("aria-label") || ownText(node, named);
    text += getComputedStyle(node).display === "inline" ? inside : ` ${inside} `;
  }
  return text + drawn(element, "::after");
}

// Text that the style sheet puts before or behind; behind a slash stands what to say instead.
function drawn(element, where) {
  const strings = getComputedStyle(element, where).content.match(/"[^"]*"/g) ?? [];
  return strings.length ? strings[strings.length - 1].slice(1, -1) : "";
}

// What an element adds to the name of the one around it.
function ownText(node, named) {
  if (node.localName === "svg" || node.localName === "img") return nativeName(node);
  if (["input", "select", "textarea"].includes(node.localName)) return node.value;
  return content(node, named);
}

// What a screen reader adds after the name.
function description(element) {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
  const texts = ids.map((id) => document.getElementById(id)?.textContent ?? "");
  return tidy(texts.join(" ") || (element.getAttribute("aria-description") ?? ""));
}

const modal = [...document.querySelectorAll(":modal")].pop();

function perceivable(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.closest('[aria-hidden="true"], [inert]')) return false;
  return !modal || modal.contains(element);
}

function matches(element, step) {
  if (role(element) !== step.role || !perceivable(element)) return false;
  const itsName = name(element, step.role);
  switch (step.how) {
    case "is": return itsName === tidy(step.name);
    case "starts": return itsName.startsWith(tidy(step.name));
    case "contains": return itsName.includes(tidy(step.name));
    case "says": return tidy(element.innerText).includes(tidy(step.name));
    default: return true;
  }
}

let found = [document.documentElement];
for (const step of steps) {
  const inside = found.flatMap((element) => [...element.querySelectorAll("*")]);
  found = [...new Set(inside)].filter((element) => matches(element, step));
}

function described(element) {
  const itsRole = role(element);
  const itsName = name(element, itsRole);
  if (itsName) return `${itsRole} “${itsName}”`;
  return `${itsRole} saying “${tidy(element.innerText ?? "").slice(0, 80)}”`;
}

const seen = () =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => !["generic", "none", "presentation"].includes(role(element)))
    .filter((element) => element.namespaceURI === document.documentElement.namespaceURI)
    .filter(perceivable)
    .map(described);

return {
  found: found.map((element) => ({
    element,
    name: name(element, role(element)),
    text: tidy(element.innerText ?? ""),
    value: element.value ?? "",
    description: description(element),
    focused: element === document.activeElement,
  })),
  seen: found.length || !arguments[1] ? [] : seen(),
};
