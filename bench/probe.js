// Stands first in each page that is measured, and measures how it starts: as soon as there is a box
// to find people by, a letter is typed there; when somebody is found and painted, the page is usable.
// All times are milliseconds since the navigation.
(() => {
    const LETTER = "a";
    const marks = {};
    window.bench = { marks, memory: null };

    // What is drawn with this frame has been painted when the task behind it runs.
    const painted = (then) =>
        requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => then(performance.now());
            port2.postMessage(null);
        });

    // How large the memory of a WebAssembly program is, is told by nobody else.
    for (const way of ["instantiate", "instantiateStreaming"]) {
        const good = WebAssembly[way];
        WebAssembly[way] = async (...given) => {
            const made = await good.apply(WebAssembly, given);
            const { memory } = (made.instance ?? made).exports;
            if (memory) window.bench.memory = memory;
            return made;
        };
    }

    // From here on it is the book that is waited for.
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
        marks.asked ??= performance.now();
        return open.apply(this, given);
    };

    const download = URL.createObjectURL;
    URL.createObjectURL = (it) => {
        if (it instanceof Blob) window.bench.made = { at: performance.now(), bytes: it.size };
        return download.call(URL, it);
    };

    window.bench.type = (field, text) => {
        field.focus();
        // A real event of the browser, as the keyboard makes it.
        if (document.execCommand("insertText", false, text)) return;
        field.value += text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text }));
    };
    // What was fetched until now by the page itself; a worker fetches for later.
    const fetched = () =>
        [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
            .map((it) => new URL(it.name).pathname);

    if (location.pathname !== "/") return;
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    function look() {
        const box = document.querySelector("input[type=search]");
        if (box && !marks.typed) {
            marks.typed = performance.now();
            window.bench.type(box, LETTER);
        }
        if (marks.typed && document.querySelector("[role=listbox] [role=option]")) {
            observer.disconnect();
            window.bench.fetched = fetched();
            painted((now) => {
                marks.usable = now;
                const first = performance.getEntriesByName("first-contentful-paint")[0];
                marks.first = first?.startTime ?? null;
            });
        }
    }
})();
