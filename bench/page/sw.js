// Keeps the page on the device, so that it starts without the network.

// The build writes these two: its mark, and the SHA-256 of every file.
const BUILD = "";
const FILES = {};

const HOME = new URL("./", self.location).href;
const paths = () => Object.keys(FILES).map((path) => HOME + path);

self.addEventListener("install", (event) => {
    event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(paths())));
});

self.addEventListener("activate", (event) => {
    event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
    const { request } = event;
    const wanted = request.mode === "navigate" ? `${HOME}index.html` : request;
    event.respondWith(caches.match(wanted).then((kept) => kept ?? fetch(request)));
});
