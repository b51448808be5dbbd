// The worker between the app and the network. It keeps the app whole on the device: every file of
// one build, each by its SHA-256, in a cache that counts only when all of it is there. From then on
// the network may be gone for ever. Nothing of a customer ever lies in it.
//
// The next version is fetched beside this one and waits: until no page is open, or a page asks it to
// take over. Pages of an earlier version that are open then go on with their own files, which stay
// as long as such a page is there.
//
// And it takes what other apps share, see below.

// The build writes these two: its mark, and the SHA-256 of every file. Without them, as in the quick
// build for working on the app, nothing is kept.
const BUILD = "";
const FILES = {};

// Where the app lies. There may be several books on one host.
const HOME = new URL("./", self.location).href;
const below = (path) => new URL(path, HOME).href;

// A page says by holding a lock of this name of which version it is (boot.js).
const SHELLS = `byname ${HOME} `;
const SHELL = SHELLS + BUILD;

// A file with such a name is the same in every version that has it.
const HASHED = /-[0-9a-f]{8,}(_bg)?\.(css|js|wasm)$/;

// What a file is, whatever the host says of it.
const KINDS = {
    css: "text/css; charset=utf-8",
    html: "text/html; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    png: "image/png",
    svg: "image/svg+xml",
    wasm: "application/wasm",
    webmanifest: "application/manifest+json",
};

self.addEventListener("install", (event) => {
    event.waitUntil(BUILD ? alone({}, fill) : self.skipWaiting());
});

// The page that brought the first version was loaded without it, and must not need the network
// from now on.
self.addEventListener("activate", (event) => {
    event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
    const { request } = event;
    if (isShare(request)) {
        event.respondWith(receive(request));
        event.waitUntil(asked());
        return;
    }
    if (!BUILD || request.method !== "GET" || !request.url.startsWith(HOME)) return;
    const path = new URL(request.url).pathname.slice(new URL(HOME).pathname.length);
    if (request.mode === "navigate" && isPage(path)) {
        event.respondWith(page(event));
    } else if (!request.url.includes("?") && (Object.hasOwn(FILES, path) || HASHED.test(path))) {
        event.respondWith(file(request, path));
    }
});

self.addEventListener("message", (event) => {
    const { data, source, ports } = event;
    if (data === "version") ports[0].postMessage(BUILD);
    if (data === "take over") event.waitUntil(self.skipWaiting());
    if (data === "tidy") event.waitUntil(tidy());
    if (data === "ready") {
        // With nothing in it when it was lost, so that the page can say so.
        source.postMessage({ shared });
        rest();
    }
});

// A path of the app, such as people/ID, has no ending; whatever else lies beside the app has one.
const isPage = (path) => path === "index.html" || !path.split("/").pop().includes(".");

async function page(event) {
    const kept = await own("index.html");
    if (kept) return kept;
    // The browser threw it away. Whatever the host has now is fetched again where it still fits.
    event.waitUntil(alone({}, fill).catch(() => {}));
    return fetch(event.request);
}

// The file of this version, or else of the one that a page still open is of.
async function file(request, path) {
    const kept = (await own(path)) ?? (HASHED.test(path) ? await others(path) : undefined);
    return kept ?? fetch(request);
}

const kept = (path, cacheName) => caches.match(below(path), { cacheName }).catch(() => undefined);
const own = (path) => kept(path, SHELL);

async function others(path) {
    for (const shell of await shells()) {
        const found = await kept(path, shell);
        if (found) return found;
    }
}

const shells = async () => (await caches.keys()).filter((name) => name.startsWith(SHELLS));

// Fetches whatever is not there yet, and fails unless everything is. What lies there from an install
// that was broken off, or in the version before, need not be fetched again.
async function fill() {
    const before = (await shells()).filter((name) => name !== SHELL);
    const shell = await caches.open(SHELL);
    const keep = async ([path, sum]) => {
        if (await whole(() => shell.match(below(path)), sum)) return;
        const bytes = await found(path, sum, before);
        const kind = KINDS[path.split(".").pop()] ?? "application/octet-stream";
        const headers = { "Content-Type": kind, "X-Content-Type-Options": "nosniff" };
        // No frame of another page: the one rule that the page cannot say for itself.
        if (path === "index.html") headers["Content-Security-Policy"] = "frame-ancestors 'none'";
        await shell.put(below(path), new Response(bytes, { headers }));
    };
    // All of them come to an end, also when one has failed.
    const done = await Promise.allSettled(Object.entries(FILES).map(keep));
    const failed = done.find((it) => it.status === "rejected");
    if (failed) throw failed.reason;
}

async function found(path, sum, before) {
    const ways = before.map((shell) => () => kept(path, shell));
    // The second of them passes by whatever stale thing lies on the way.
    for (const cache of ["no-cache", "reload"]) {
        ways.push(() => fetch(below(path), { cache, mode: "same-origin", credentials: "same-origin" }));
    }
    for (const way of ways) {
        const bytes = await whole(way, sum);
        if (bytes) return bytes;
    }
    throw new Error(`${path} is not what it should be`);
}

// The bytes, if they are the right ones.
async function whole(way, sum) {
    try {
        const response = await way();
        if (!response?.ok) return undefined;
        const bytes = await response.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        const hex = Array.from(hash, (it) => it.toString(16).padStart(2, "0")).join("");
        return hex === sum ? bytes : undefined;
    } catch {
        return undefined;
    }
}

// One worker at a time: the old one must not tidy away what the new one is about to count on.
function alone(how, work) {
    return navigator.locks ? navigator.locks.request(`byname shells ${HOME}`, how, work) : work(true);
}

// Takes away the versions that no page is of. Each page that starts asks for it; it waits for nobody.
function tidy() {
    return alone({ ifAvailable: true }, async (mayWork) => {
        const { installing, waiting } = self.registration;
        if (!mayWork || installing || waiting) return;
        const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
        const pages = open.filter((it) => it.url.startsWith(HOME));
        const locks = navigator.locks ? (await navigator.locks.query()).held : [];
        const used = locks.map((it) => it.name).filter((name) => name.startsWith(SHELLS));
        // A page that does not say yet of which version it is may be of any.
        if (used.length < pages.length) return;
        const over = (name) => (name !== SHELL || !BUILD) && !used.includes(name);
        await Promise.all((await shells()).filter(over).map((name) => caches.delete(name)));
    });
}

// A file that another app shares comes as a form that is posted to `share`, and there is no server to
// take it; so it is taken here and handed to the page. A new version that takes over waits for it.

// What came and nobody asked for yet. In memory alone: nothing of a customer may lie in a cache.
let shared = [];
// Lets the worker go to sleep again.
let rest = () => {};

// So long the worker is kept awake for a page that has yet to start, in milliseconds.
const LONGEST = 60_000;

function isShare({ method, mode, url }) {
    return method === "POST" && mode === "navigate" && url === below("share");
}

// Keeps the files or, without any, the text; then goes on to the page that asks for them.
async function receive(request) {
    try {
        const form = await request.formData();
        const files = form.getAll("file").filter((it) => it instanceof File && it.name);
        const texts = form.getAll("text").filter((it) => typeof it === "string" && it.trim());
        shared = files.length > 0 ? files : texts;
    } catch {
        shared = [];
    }
    // "See other": loading the page again must not post the file again.
    return Response.redirect(below("exchange?shared"), 303);
}

// Ends when somebody asked, or nobody will.
function asked() {
    rest();
    return new Promise((resolve) => {
        const timer = setTimeout(() => rest(), LONGEST);
        rest = () => {
            clearTimeout(timer);
            shared = [];
            resolve();
        };
    });
}
