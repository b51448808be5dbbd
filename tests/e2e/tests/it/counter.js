// A page with one of everything the harness must be able to see and to touch. Notes are kept in
// IndexedDB and told to the other tabs.
const all = (selector) => [...document.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
const names = ["Ada Lovelace", "Adam Smith", "Zoë Ångström"];
const tabs = new BroadcastChannel("counter");

const book = await new Promise((resolve, reject) => {
  const opening = indexedDB.open("counter", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("notes", { autoIncrement: true });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

function show(note) {
  const item = document.createElement("li");
  item.textContent = note;
  one('ul[aria-label="Timeline"]').append(item);
}

function save(note) {
  const writing = book.transaction("notes", "readwrite", { durability: "strict" });
  writing.objectStore("notes").add(note);
  writing.oncomplete = () => {
    show(note);
    tabs.postMessage(note);
    one("output").textContent = `Saved ${all("ul[aria-label=Timeline] li").length}`;
  };
}

tabs.onmessage = (event) => show(event.data);
book.transaction("notes").objectStore("notes").getAll().onsuccess = (event) => {
  event.target.result.forEach(show);
};

one("input[type=search]").addEventListener("input", (event) => {
  const options = names
    .filter((name) => name.toLowerCase().startsWith(event.target.value.toLowerCase()))
    .map((name) => {
      const option = document.createElement("li");
      option.setAttribute("role", "option");
      option.textContent = `${name}, by name`;
      option.addEventListener("click", () => (one("#title").textContent = name));
      return option;
    });
  one("[role=listbox]").replaceChildren(...options);
});

one("#covered").addEventListener("click", () => save(one("textarea").value));
all("section button").forEach((button) => {
  button.addEventListener("click", () => {
    button.textContent = "Undo";
    button.closest("section").append(" greeted");
  });
});
one("#ask").addEventListener("click", () => one("dialog").showModal());
one("#no").addEventListener("click", () => one("dialog").close());
one("#choose").addEventListener("click", () => one("input[type=file]").click());
one("input[type=file]").addEventListener("change", async (event) => {
  one("output").textContent = `Read ${await event.target.files[0].text()}`;
});
all("nav a").forEach((link) => {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", link.href);
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target === document.body) {
    event.preventDefault();
    one("input[type=search]").focus();
  }
  if (event.key === "z" && event.ctrlKey) one("output").textContent = "Undone";
});

// From here on the page answers.
one("#title").textContent = "Counter";
