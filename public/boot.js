// Starts the app, and shows a page that says so when it cannot.

// The whole address of something below the path where the app lies.
const below = (path) => new URL(path, document.baseURI).href;

// What the build has written into the page: the names of its parts, and its mark.
const { glue, wasm, reader, build } = document.querySelector("script[data-glue]").dataset;

// As long as this page is open the worker keeps the files of its version (sw.js), whichever version
// takes over.
if (build) {
    const forEver = () => new Promise(() => {});
    navigator.locks?.request(`byname ${below("")} ${build}`, { mode: "shared" }, forEver).catch(() => {});
}

// A browser that can install the app offers it once, perhaps before the app is there. The app has a
// button of its own for it (src/browser/install.rs).
window.addEventListener("beforeinstallprompt", (offer) => {
    offer.preventDefault();
    window.bynameOffer = offer;
});
window.addEventListener("appinstalled", () => delete window.bynameOffer);

// The one policy for markup. The framework builds static parts of a page from text; that text may
// pass, and anything in it that could run may not. Nothing else may become script.
const RUNS = /<\s*(script|iframe|object|embed|link|meta|base|form|style)|\son\w+\s*=|javascript:|srcdoc/i;
if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", {
        createHTML: (html) => {
            if (RUNS.test(html)) throw new TypeError("markup that could run");
            return html;
        },
        // The program beside the app that reads files, and the worker before the network.
        createScriptURL: (url) => {
            const ours = [reader, "sw.js"].map(below);
            if (!ours.includes(below(url))) throw new TypeError("a script that is not ours");
            return url;
        },
    });
}

// What is said here is said before the app is there, or after it broke; so it is written here.
const SAID = {
    en: {
        title: "Something broke. Your data is safe.",
        text: "Everything that was saved is still in the book. Please reload.",
        reload: "Reload",
        what: "What happened",
    },
    de: {
        title: "Etwas ist kaputtgegangen. Die Daten sind sicher.",
        text: "Alles Gespeicherte steht noch im Buch. Bitte neu laden.",
        reload: "Neu laden",
        what: "Was geschehen ist",
    },
    fr: {
        title: "Quelque chose s’est cassé. Vos données sont en sécurité.",
        text: "Tout ce qui était enregistré est toujours dans le carnet. Veuillez recharger.",
        reload: "Recharger",
        what: "Ce qui s’est passé",
    },
    es: {
        title: "Algo se ha roto. Sus datos están a salvo.",
        text: "Todo lo que estaba guardado sigue en el libro. Recargue, por favor.",
        reload: "Recargar",
        what: "Qué ha pasado",
    },
    ar: {
        title: "حدث عطل. بياناتك في أمان.",
        text: "كل ما حُفظ ما زال في الدفتر. يُرجى إعادة التحميل.",
        reload: "إعادة التحميل",
        what: "ما الذي حدث",
    },
};

// The language that was chosen in the settings, else the first of the browser's that we speak. The
// app decides it in the same way (src/domain/language.rs).
function language() {
    let chosen = null;
    try {
        chosen = JSON.parse(localStorage.getItem("byname.settings"))?.language;
    } catch {
        // Without storage nothing was chosen.
    }
    const wanted = typeof chosen === "string" ? [chosen] : navigator.languages;
    return wanted.map((tag) => tag.split(/[-_]/)[0]).find((tag) => Object.hasOwn(SAID, tag)) ?? "en";
}

function speak(tag) {
    document.documentElement.lang = tag;
    document.documentElement.dir = tag === "ar" ? "rtl" : "ltr";
    const { title, text, reload, what } = SAID[tag];
    document.getElementById("failure-title").textContent = title;
    document.getElementById("failure-text").textContent = text;
    document.getElementById("failure-reload").textContent = reload;
    document.querySelector("#failure summary").textContent = what;
}
speak(language());

// After a panic nothing of the app may run any more: this page covers it and takes every input.
window.bynameBroke = (report) => {
    const page = document.getElementById("failure");
    // She may have chosen another language since the start.
    speak(language());
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
document.getElementById("failure-reload")?.addEventListener("click", async () => {
    // A version that breaks must not keep the next one from coming.
    const registration = await navigator.serviceWorker?.getRegistration().catch(() => {});
    const next = registration?.waiting;
    next?.postMessage("take over");
    setTimeout(() => location.reload(), next ? 500 : 0);
});

// Glue and program of two builds do not fit together; their names carry the same mark if they do.
const mark = (path) => path.match(/-([0-9a-f]+)(?:_bg)?\.(?:js|wasm)$/)?.[1];

try {
    if (mark(glue) !== mark(wasm)) throw new Error(`parts of two versions: ${glue}, ${wasm}`);
    const app = await import(glue);
    await app.default({ module_or_path: wasm });
} catch (error) {
    window.bynameBroke(error);
}

// Only after the app, which does not wait for it. A browser that has no such worker, or does not
// want this one, needs the network to start the app, and misses the files that other apps share.
const workers = navigator.serviceWorker;
workers?.register(below("sw.js"), { updateViaCache: "none" }).catch(() => {});
// This page is open and says which version it is of: what no page is of may go.
workers?.ready.then((it) => it.active?.postMessage("tidy"));
