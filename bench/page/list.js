// A list of any length, as rows or as a wall of faces, of which only what is in sight is drawn: the
// same few elements are moved and filled anew.

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
export const date = (at) => DAY.format(at);
export const day = (at) => (at ? `last here ${date(at)}` : "");

export function make(tag, text, more = {}) {
    const element = Object.assign(document.createElement(tag), more);
    if (text) element.textContent = text;
    return element;
}

const ROW = 56;
const FACE = { width: 104, height: 148 };
const MORE = 6;

// Photos that were drawn once, by whose they are.
const photos = new Map();

function emblem(name) {
    return make("span", name[0], { className: "emblem" });
}

// Draws the list, and gives what ends it.
export function list(body, store, faces) {
    const columns = faces ? Math.max(1, Math.floor(body.clientWidth / FACE.width)) : 1;
    const height = faces ? FACE.height : ROW;
    const rows = Math.ceil(store.count() / columns);
    const cells = [];
    body.replaceChildren();
    body.style.height = `${rows * height}px`;

    function fill(cell, at) {
        if (cell.at === at) return;
        cell.at = at;
        const { element } = cell;
        element.hidden = at >= store.count();
        if (element.hidden) return;
        const { key, name, last, photo } = store.row(at);
        const link = make("a", name, { href: `#person/${key}` });
        const sign = emblem(name);
        element.replaceChildren(sign, link);
        if (!faces) element.append(make("span", day(last), { className: "quiet" }));
        const [x, y] = [(at % columns) * FACE.width, Math.floor(at / columns) * height];
        element.style.transform = `translate(${faces ? x : 0}px, ${y}px)`;
        if (photo) picture(cell, at, key, sign);
    }

    async function picture(cell, at, key, sign) {
        if (!photos.has(key)) photos.set(key, URL.createObjectURL(await store.photo(key)));
        if (cell.at !== at) return;
        sign.replaceWith(make("img", "", { className: "emblem", src: photos.get(key), alt: "" }));
    }

    function draw() {
        const above = Math.max(0, -body.getBoundingClientRect().top);
        const first = Math.max(0, Math.floor(above / height) - MORE / 2);
        const wanted = (Math.ceil(innerHeight / height) + MORE) * columns;
        while (cells.length < wanted) {
            const element = make("div", "", { className: faces ? "face" : "row" });
            element.role = "listitem";
            body.append(element);
            cells.push({ element, at: -1 });
        }
        // Each place has always the same element, so what stays in sight is not touched.
        for (let place = 0; place < wanted; place += 1) {
            const at = first * columns + place;
            fill(cells[at % wanted], at);
        }
    }

    draw();
    addEventListener("scroll", draw, { passive: true });
    return () => removeEventListener("scroll", draw);
}
