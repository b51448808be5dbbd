// Starts the app, and shows a page that says so when it cannot.

// The one policy for markup. The framework builds static parts of a page from text; that text may
// pass, and anything in it that could run may not. Nothing else may become script.
const RUNS = /<\s*(script|iframe|object|embed|link|meta|base|form|style)|\son\w+\s*=|javascript:|srcdoc/i;
if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", {
        createHTML: (html) => {
            if (RUNS.test(html)) throw new TypeError("markup that could run");
            return html;
        },
        // The one program that runs beside the app: it reads files.
        createScriptURL: (url) => {
            const { origin, pathname } = new URL(url, document.baseURI);
            const isReader = origin === location.origin && pathname.endsWith("/reader_loader.js");
            if (!isReader) throw new TypeError("a script that is not ours");
            return url;
        },
    });
}

// After a panic nothing of the app may run any more: this page covers it and takes every input.
window.bynameBroke = (report) => {
    const page = document.getElementById("failure");
    document.getElementById("failure-report").textContent = String(report);
    document.getElementById("splash")?.remove();
    for (const part of document.body.children) {
        if (part !== page) part.inert = true;
    }
    // The app listens on the window, too: from now on it hears nothing. What the browser itself does
    // with a key, such as pressing the button below, still happens.
    for (const event of ["keydown", "keyup", "input", "change", "focusin", "focusout", "scroll"]) {
        window.addEventListener(event, (it) => it.stopImmediatePropagation(), true);
    }
    for (const event of ["click", "pointerdown", "pointerup"]) {
        const outside = (it) => page.contains(it.target) || it.stopImmediatePropagation();
        window.addEventListener(event, outside, true);
    }
    page.hidden = false;
    document.getElementById("failure-reload").focus();
};
document.getElementById("failure-reload")?.addEventListener("click", () => location.reload());

const me = document.querySelector("script[data-glue]");
// Glue and program of two builds do not fit together; their names carry the same mark if they do.
const mark = (path) => path.match(/-([0-9a-f]+)(?:_bg)?\.(?:js|wasm)$/)?.[1];

try {
    const { glue, wasm } = me.dataset;
    if (mark(glue) !== mark(wasm)) throw new Error(`parts of two versions: ${glue}, ${wasm}`);
    const app = await import(glue);
    await app.default({ module_or_path: wasm });
} catch (error) {
    window.bynameBroke(error);
}
