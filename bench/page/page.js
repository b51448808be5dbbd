// What both pages look like that Byname is measured against: a box that finds, a list and a wall of
// faces, a card, and files in and out. Only where the people are kept is different (store.js).
import * as store from "./store.js";
import { pack, read } from "./files.js";
import { date, day, list, make } from "./list.js";

const HITS = 20;
const FIRST_ROWS = 30;

const main = document.querySelector("main");
const saving = document.querySelector(".saving");
const box = document.querySelector("input[type=search]");
const found = document.querySelector("[role=listbox]");

// Until the people are there, what was typed waits; then it is looked for at once.
let opened = false;

function find() {
    const query = box.value.trim();
    found.hidden = !query;
    if (!opened || !query) return found.replaceChildren();
    found.replaceChildren(
        ...store.find(query, HITS).map(({ key, name, why }) => {
            const hit = make("div", "", { className: "hit" });
            hit.role = "option";
            hit.dataset.key = key;
            hit.append(make("span", name[0], { className: "emblem" }), make("span", name));
            hit.append(make("span", why, { className: "quiet" }));
            return hit;
        }),
    );
}

box.addEventListener("input", find);
found.addEventListener("click", (event) => {
    const hit = event.target.closest("[role=option]");
    if (!hit) return;
    box.value = "";
    find();
    location.hash = `#person/${hit.dataset.key}`;
});

// "Saved" is said when the store says that it is on the disk.
async function keep(work) {
    saving.textContent = "Saving…";
    const done = await work;
    saving.textContent = "Saved";
    return done;
}

function today() {
    const rows = make("ul");
    for (let at = 0; at < Math.min(FIRST_ROWS, store.count()); at += 1) {
        const { key, name, last } = store.row(at);
        const row = make("li", "", { className: "row" });
        const link = make("a", name, { href: `#person/${key}` });
        row.append(make("span", name[0], { className: "emblem" }), link);
        row.append(make("span", day(last), { className: "quiet" }));
        rows.append(row);
    }
    main.replaceChildren(make("h1", "Today"), rows);
}

function people() {
    const head = make("h1", "People");
    const count = make("output", `${store.count().toLocaleString("en")} people`);
    const body = make("div", "", { className: "list" });
    body.role = "list";
    const faces = make("button", "Faces");
    main.replaceChildren(head, count, faces, body);
    let stop = list(body, store, false);
    faces.onclick = () => {
        stop();
        stop = list(body, store, true);
    };
    return () => stop();
}

function told({ at, text }) {
    const line = make("li");
    line.append(make("time", date(at), { className: "quiet" }), ` ${text ?? "Visit"}`);
    return line;
}

async function card(key) {
    const person = await store.person(key);
    const { name, phones = [], mail, likes, tag, born, address } = person;
    const facts = make("ul");
    const lines = [...phones.map((it) => it.join(" ")), mail, likes, tag, born, address?.join(", ")];
    facts.append(...lines.filter((it) => it).map((it) => make("li", it)));
    const note = make("textarea", "", { rows: 2, ariaLabel: "Note" });
    const timeline = make("ol");
    timeline.append(...person.told.sort((a, b) => b.at - a.at).map(told));
    const add = (entry) => {
        timeline.prepend(told(entry));
        return keep(store.add(key, entry));
    };
    const here = make("button", "Was here", { onclick: () => add({ at: Date.now() }) });
    const save = make("button", "Save note");
    save.onclick = () => {
        const text = note.value.trim();
        if (!text) return note.focus();
        note.value = "";
        add({ at: Date.now(), text });
    };
    main.replaceChildren(make("h1", name), facts, here, note, save, timeline);
}

function exchange() {
    const choose = make("input", "", { type: "file", hidden: true });
    const button = make("button", "Choose a file", { onclick: () => choose.click() });
    const copy = make("button", "Make a copy");
    const said = make("output");
    said.role = "status";
    choose.onchange = async () => {
        said.textContent = "Reading…";
        const people = await read(choose.files[0]);
        const { added, changed } = await keep(store.bringIn(people));
        said.textContent = `${added} new, ${changed} changed`;
    };
    copy.onclick = async () => {
        const link = make("a", "", { download: "shop.json.gz" });
        link.href = URL.createObjectURL(await pack(store.everybody()));
        link.click();
        URL.revokeObjectURL(link.href);
    };
    const way = make("p");
    way.append(choose, button, copy);
    main.replaceChildren(make("h1", "Exchange"), way, said);
}

let leave;

async function show() {
    leave?.();
    const [page, key] = location.hash.slice(1).split("/");
    const pages = { people, exchange, person: () => card(key) };
    const went = await (pages[page] ?? today)();
    leave = typeof went === "function" ? went : undefined;
}

await store.open();
addEventListener("hashchange", show);
show();
await store.ready();
opened = true;
find();
navigator.serviceWorker?.register("sw.js").catch(() => {});
