// The worker between the app and the network. All it does today: a file that another app shares
// comes as a form that is posted to `share`, and there is no server to take it; so it is taken here
// and handed to the page. Every other request goes its way as if there were no worker.
//
// A new version waits until the pages of the old one are closed (no `skipWaiting`): a file that
// lies in the old one would be lost with it. Nor does it take over pages that are open already (no
// `clients.claim`): the browser brings a share here whatever page is open, and a page finds the
// worker by its registration.

// What came and nobody asked for yet. In memory alone: nothing of a customer may lie in a cache.
let shared = [];
// Lets the worker go to sleep again.
let rest = () => {};

// So long the worker is kept awake for a page that has yet to start, in milliseconds.
const LONGEST = 60_000;

self.addEventListener("fetch", (event) => {
    if (!isShare(event.request)) return;
    event.respondWith(receive(event.request));
    event.waitUntil(asked());
});

self.addEventListener("message", (event) => {
    if (event.data !== "ready") return;
    // With nothing in it when it was lost, so that the page can say so.
    event.source.postMessage({ shared });
    rest();
});

const below = (path) => new URL(path, self.registration.scope).href;

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
