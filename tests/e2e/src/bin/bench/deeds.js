// What a person does on a page, done from inside and timed there: by accessible names, and by what
// changes in the page. Times are milliseconds.
const QUIET = 34;
const PATIENCE = 25_000;

const frame = () => new Promise(requestAnimationFrame);
const task = () =>
    new Promise((then) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
    });
// What is drawn with this frame has been painted when the task behind it runs.
const painted = async () => {
    await frame();
    await task();
    return performance.now();
};
const seen = (element) => element.getClientRects().length > 0;
const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
const text = (element) => element.textContent.trim();
const named = (selector, name) => all(selector).find((it) => text(it).startsWith(name));
const box = () => all("input[type=search]")[0];
const options = () => all("[role=listbox] [role=option]");
const { type } = window.bench;

// Does something and waits until it is so, and nothing changes any more: how long the deed itself
// took, until the last change, and until that was painted.
async function timed(act, isSo = () => true, where = document) {
    let last = 0;
    const observer = new MutationObserver(() => (last = performance.now()));
    observer.observe(where, { attributes: true, characterData: true, childList: true, subtree: true });
    const start = performance.now();
    act();
    const done = performance.now();
    let [known, shown] = [-1, 0];
    for (;;) {
        const now = await painted();
        if (known !== last) [known, shown] = [last, now];
        if (isSo() && now - Math.max(last, done) > QUIET) break;
        if (now - start > PATIENCE) {
            throw new Error(`${isSo} never came, at ${location}, with “${box()?.value}”`);
        }
    }
    observer.disconnect();
    return { work: Math.max(last, done) - start, painted: shown - start };
}

async function clear() {
    const field = box();
    field.focus();
    field.select();
    await timed(() => document.execCommand("delete"), () => !box()?.value);
    if (field.value) {
        field.value = "";
        await timed(() => field.dispatchEvent(new InputEvent("input", { bubbles: true })));
    }
}

async function until(isSo) {
    const start = performance.now();
    for (;;) {
        const found = isSo();
        if (found) return found;
        if (performance.now() - start > PATIENCE) throw new Error(`${isSo} never came`);
        await task();
    }
}

// Types each of them letter by letter.
async function keys(queries) {
    const [first, further] = [[], []];
    for (const query of queries) {
        if (box().value) await clear();
        for (const letter of query) {
            const where = box().closest("search");
            (box().value ? further : first).push(await timed(() => type(box(), letter), undefined, where));
        }
    }
    await clear();
    return { first, further };
}

// Types whole words and sees whether whom it is about is among those who are found.
async function find(asked) {
    const found = [];
    for (const [typed, meant] of asked) {
        if (box().value) await clear();
        const time = await timed(() => type(box(), typed), undefined, box().closest("search"));
        found.push({ ...time, found: options().some((it) => text(it).includes(meant)) });
    }
    await clear();
    return found;
}

async function turn(page) {
    const link = named("nav a", page);
    return timed(() => link.click(), () => document.querySelector("main h1, h1"));
}

// Goes from the list to Today and back, so many times.
async function days(count) {
    const times = [];
    for (let nth = 0; nth < count; nth += 1) {
        await turn("People");
        times.push(await turn("Today"));
    }
    return times;
}

// Opens cards: of whoever comes first when some letters were typed.
async function cards(queries) {
    const times = [];
    for (const query of queries) {
        await turn("Today");
        if (box().value) await clear();
        await timed(() => type(box(), query), () => options().length > 0);
        const isThere = () => named("button", "Was here") && all("textarea").length > 0;
        times.push(await timed(() => options()[0].click(), isThere));
    }
    return times;
}

// Writes notes on the open card until each is said to be saved.
async function notes(texts) {
    const times = [];
    for (const note of texts) {
        await timed(() => type(all("textarea")[0], note));
        const button = await until(() => named("button", "Save note"));
        const state = document.querySelector("output.saving");
        let [pending, saved] = [0, 0];
        const observer = new MutationObserver(() => {
            if (text(state) !== "Saved") pending = performance.now();
            else if (pending) saved ||= performance.now();
        });
        observer.observe(state, { characterData: true, childList: true, subtree: true });
        const start = performance.now();
        const shown = await timed(() => button.click(), () => saved > 0);
        observer.disconnect();
        times.push({ ...shown, saved: saved - start });
    }
    return times;
}

// Stamps visits on the open card.
async function visits(count) {
    const times = [];
    for (let visit = 0; visit < count; visit += 1) {
        const lines = () => document.querySelectorAll("main ol li").length;
        const before = document.querySelector("main ol").textContent;
        const isThere = () => document.querySelector("main ol").textContent !== before && lines() > 0;
        times.push(await timed(() => named("button", "Was here").click(), isThere));
        await until(() => text(document.querySelector("output.saving")) === "Saved");
    }
    return times;
}

// Scrolls the list of people for so many frames, as fast as a flick does.
async function scroll(frames, pixels) {
    const rows = await until(() => all("[role=list]").find((it) => it.querySelector("a")));
    const scrolls = (it) =>
        it.scrollHeight > it.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(it).overflowY);
    let scroller = rows;
    while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
    scroller ??= document.scrollingElement;
    scroller.scrollTop = 0;
    await timed(() => {});
    const times = [];
    let nodes = 0;
    let last = await frame();
    for (let at = 0; at < frames; at += 1) {
        scroller.scrollBy({ top: pixels, behavior: "instant" });
        const now = await frame();
        times.push(now - last);
        last = now;
        if (at % 30 === 0) nodes = Math.max(nodes, document.querySelectorAll("*").length);
    }
    const went = scroller.scrollTop;
    scroller.scrollTop = 0;
    await timed(() => {});
    return { times, nodes, went };
}

// Brings a file in: from now on, whatever asks to be told to go on is told so.
function comeIn(confirm) {
    const marks = (window.bench.coming = {});
    const tasks = [];
    // Not every browser tells of long tasks.
    const supported = PerformanceObserver.supportedEntryTypes?.includes("longtask");
    if (supported) {
        const observer = new PerformanceObserver((list) => {
            tasks.push(...list.getEntries().map((it) => it.duration));
            if (!marks.saved) marks.longest = Math.max(0, ...tasks);
        });
        observer.observe({ type: "longtask" });
    }
    addEventListener("change", (event) => {
        if (event.target.type === "file") marks.chosen ??= performance.now();
    }, true);
    const says = (pattern) => all("output, [role=status]").some((it) => pattern.test(text(it)));
    let pending = false;
    const look = () => {
        if (!marks.chosen || marks.saved) return;
        const button = confirm && !marks.looked && named("button", confirm);
        if (button && text(button) === confirm && !button.disabled) {
            marks.looked = performance.now();
            button.click();
            return;
        }
        pending ||= says(/^Saving|not saved yet$/);
        const isReported = says(/\d new\b.*\d changed/) && (!confirm || marks.looked);
        if (isReported) marks.reported ??= performance.now();
        if (isReported && pending && says(/^Saved$/)) marks.saved = performance.now();
    };
    new MutationObserver(look).observe(document, {
        attributes: true, characterData: true, childList: true, subtree: true,
    });
}

// Has a copy made: when it was asked for; when it is there tells probe.js.
function makeCopy() {
    delete window.showSaveFilePicker;
    delete window.bench.made;
    window.bench.wanted = performance.now();
    named("button", "Make a copy").click();
}

const nodes = () => document.querySelectorAll("*").length;
const press = (name) => timed(() => named("button", name).click());

window.deeds = { cards, clear, comeIn, days, find, keys, makeCopy, nodes, notes, press, scroll, turn, visits };
