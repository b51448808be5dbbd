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
        // The program beside the app that reads files, the keeper of the second copy, and the worker
        // before the network.
        createScriptURL: (url) => {
            const ours = [reader, "twin.js", "sw.js"].map(below);
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
        copy: "Copy diagnostics",
        copied: "Copied. There are no names and no notes in it.",
        rescue: "Download the book as it lies",
        hint: "If reloading does not help: download the book as it lies. Any Byname, on this device or another, takes it in on its Exchange page.",
        rescued: "The file is ready. Keep it safe: everything that is in the book is in it.",
        none: "There is no book in this browser.",
        refused: "The browser did not hand the book over. Please reload, and try again.",
    },
    de: {
        title: "Etwas ist kaputtgegangen. Die Daten sind sicher.",
        text: "Alles Gespeicherte steht noch im Buch. Bitte neu laden.",
        reload: "Neu laden",
        what: "Was geschehen ist",
        copy: "Diagnose kopieren",
        copied: "Kopiert. Namen und Notizen sind nicht darin.",
        rescue: "Das Buch herunterladen, wie es daliegt",
        hint: "Hilft das Neuladen nicht: das Buch herunterladen, wie es daliegt. Jedes Byname, auf diesem Gerät oder einem anderen, nimmt es auf der Seite Austausch auf.",
        rescued: "Die Datei ist fertig. Bitte gut aufheben: alles, was im Buch steht, ist darin.",
        none: "In diesem Browser ist kein Buch.",
        refused: "Der Browser hat das Buch nicht herausgegeben. Bitte neu laden und noch einmal versuchen.",
    },
    fr: {
        title: "Quelque chose s’est cassé. Vos données sont en sécurité.",
        text: "Tout ce qui était enregistré est toujours dans le carnet. Veuillez recharger.",
        reload: "Recharger",
        what: "Ce qui s’est passé",
        copy: "Copier le diagnostic",
        copied: "Copié. Il ne contient ni nom ni note.",
        rescue: "Télécharger le carnet tel qu’il est",
        hint: "Si recharger ne suffit pas : téléchargez le carnet tel qu’il est. N’importe quel Byname, sur cet appareil ou un autre, le reprend à la page Échange.",
        rescued: "Le fichier est prêt. Gardez-le bien : tout ce qui est dans le carnet s’y trouve.",
        none: "Il n’y a pas de carnet dans ce navigateur.",
        refused: "Le navigateur n’a pas donné le carnet. Veuillez recharger et réessayer.",
    },
    es: {
        title: "Algo se ha roto. Sus datos están a salvo.",
        text: "Todo lo que estaba guardado sigue en el libro. Recargue, por favor.",
        reload: "Recargar",
        what: "Qué ha pasado",
        copy: "Copiar el diagnóstico",
        copied: "Copiado. No contiene nombres ni notas.",
        rescue: "Descargar el libro tal como está",
        hint: "Si recargar no ayuda: descargue el libro tal como está. Cualquier Byname, en este dispositivo o en otro, lo recibe en la página Intercambio.",
        rescued: "El archivo está listo. Guárdelo bien: contiene todo lo que hay en el libro.",
        none: "No hay ningún libro en este navegador.",
        refused: "El navegador no ha entregado el libro. Recargue e inténtelo de nuevo, por favor.",
    },
    ar: {
        title: "حدث عطل. بياناتك في أمان.",
        text: "كل ما حُفظ ما زال في الدفتر. يُرجى إعادة التحميل.",
        reload: "إعادة التحميل",
        what: "ما الذي حدث",
        copy: "نسخ معلومات التشخيص",
        copied: "نُسخت. ليس فيها أسماء ولا ملاحظات.",
        rescue: "تنزيل الدفتر كما هو",
        hint: "إن لم تنفع إعادة التحميل فنزّل الدفتر كما هو. أي Byname، على هذا الجهاز أو غيره، يأخذه في صفحة التبادل.",
        rescued: "الملف جاهز. احفظه جيدًا: فيه كل ما في الدفتر.",
        none: "لا يوجد دفتر في هذا المتصفح.",
        refused: "لم يسلّم المتصفح الدفتر. يُرجى إعادة التحميل والمحاولة مجددًا.",
    },
};

// In the language of the page: that of its start (index.html), or what she has chosen since.
const said = () => SAID[document.documentElement.lang] ?? SAID.en;

function speak() {
    for (const part of ["title", "text", "reload", "copy", "rescue", "hint", "what"]) {
        document.getElementById(`failure-${part}`).textContent = said()[part];
    }
}
speak();

// The diary: what kinds of things were done last, for whoever looks into a failure. The app notes them
// without names, texts or anything that tells who it was about (src/disk/diary.rs).
const LATEST = 200;
const diary = [];
window.bynameNote = (line) => {
    diary.push(`${Math.round(performance.now())} ${line}`);
    if (diary.length > LATEST) diary.shift();
};

// Glue and program of two builds do not fit together; their names carry the same mark if they do.
const mark = (path) => path.match(/-([0-9a-f]+)(?:_bg)?\.(?:js|wasm)$/)?.[1];

// What is copied for whoever looks into it. Of a panic only the place in our sources: its message may
// quote what somebody wrote. Of an error only its kind, for the same reason.
let broken = "";
const diagnostics = () =>
    [
        `build ${mark(glue)}`,
        navigator.userAgent,
        `window ${innerWidth}x${innerHeight}, language ${document.documentElement.lang}`,
        broken,
        ...diary,
    ].join("\n");

// After a panic nothing of the app may run any more: this page covers it and takes every input.
window.bynameBroke = (report) => {
    if (window.bynameIsBroken) return;
    // The app asks before it touches the store.
    window.bynameIsBroken = true;
    broken = `broke at ${/panicked at (\S+:\d+:\d+)/.exec(report)?.[1] ?? report?.name}`;
    const page = document.getElementById("failure");
    speak();
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

// Out of memory, out of stack: the browser stops the program in the middle, and no panic tells. What is
// in its memory then cannot be trusted any more.
const stopped = (error) =>
    error instanceof WebAssembly.RuntimeError ||
    (/call stack|too much recursion/.test(error?.message) && /wasm/.test(error.stack));
window.addEventListener("error", (it) => stopped(it.error) && window.bynameBroke(it.error));
window.addEventListener("unhandledrejection", (it) => {
    if (stopped(it.reason)) window.bynameBroke(it.reason);
});

const on = (part, tapped) => document.getElementById(part)?.addEventListener("click", tapped);
const say = (what) => {
    document.getElementById("failure-said").textContent = said()[what];
};
on("failure-reload", async () => {
    // A version that breaks must not keep the next one from coming.
    const registration = await navigator.serviceWorker?.getRegistration().catch(() => {});
    const next = registration?.waiting;
    next?.postMessage("take over");
    setTimeout(() => location.reload(), next ? 500 : 0);
});
on("failure-copy", async () => {
    try {
        await navigator.clipboard.writeText(diagnostics());
        say("copied");
    } catch {
        // It may not be written to; then it is shown, to be copied by hand.
        document.getElementById("failure-report").textContent = diagnostics();
        document.querySelector("#failure details").open = true;
    }
});
on("failure-rescue", async () => {
    try {
        const { rescue } = await import(below("rescue.js"));
        say((await rescue()) ? "rescued" : "none");
    } catch (error) {
        say("refused");
        document.getElementById("failure-report").textContent += `\n${error}`;
    }
});

// The browser reads the book while the program comes, which then takes over what was asked for
// (src/browser/database/early.rs). Where this is refused, or there is no book yet, the app asks anew.
const HAPPENED = 1; // The first byte of the keys of pages of what happened (src/disk/compact.rs).
const AT_ONCE = 8;
const group = (number) => new Uint8Array([number]);
function askEarly(book) {
    const transaction = book.transaction(["pages", "log"]);
    const [pages, log] = ["pages", "log"].map((name) => transaction.objectStore(name));
    const keys = pages.getAllKeys();
    const before = pages.getAll(IDBKeyRange.upperBound(group(HAPPENED), true));
    const behind = pages.getAll(IDBKeyRange.lowerBound(group(HAPPENED + 1)));
    const [logKeys, entries] = [log.getAllKeys(), log.getAll()];
    // Last what happened, in pieces: the browser hands over the bytes of one when it is looked at.
    const later = [];
    keys.addEventListener("success", () => {
        const happened = keys.result.filter((key) => new Uint8Array(key)[0] === HAPPENED);
        while (happened.length > 0) {
            const some = happened.splice(0, AT_ONCE);
            later.push(pages.getAll(IDBKeyRange.bound(some[0], some.at(-1))));
        }
    });
    return { book, keys, before, behind, logKeys, entries, later };
}
// What other tabs say from here on is heard, too: it may not be in what is read (src/browser/tabs.rs).
try {
    const [channel, heard] = [new BroadcastChannel("byname"), []];
    channel.onmessage = ({ data }) => heard.push(data);
    window.bynameOthers = { channel, heard };
} catch {
    // There is no line to other tabs, or Firefox was told to keep nothing and refuses it.
}
async function openEarly() {
    // Only where there is one: WebKit remembers the name of a book that was only looked for. The page has
    // asked which there are (index.html).
    const books = await window.bynameBooks;
    if (!books?.some((it) => it.name === "byname")) return null;
    return new Promise((told) => {
        const opening = window.indexedDB.open("byname");
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = (it) => {
            it.preventDefault();
            told(null);
        };
        opening.onsuccess = () => told(opening.result);
    });
}
async function readEarly() {
    const book = await openEarly();
    if (!book) return null;
    book.onversionchange = () => book.close();
    try {
        return askEarly(book);
    } catch {
        book.close();
        return null;
    }
}
window.bynameEarly = readEarly().catch(() => null);

try {
    if (mark(glue) !== mark(wasm)) throw new Error(`parts of two versions: ${glue}, ${wasm}`);
    const app = await import(glue);
    await app.default({ module_or_path: wasm });
} catch (error) {
    window.bynameBroke(error);
}

// Only when the app has been on the screen for a moment: a worker fetches all that the app has, which
// would take the time of the first screen; and late where the book does not come. A browser that has no
// such worker, or does not want this one, needs the network to start the app, and misses the files that
// other apps share.
const workers = navigator.serviceWorker;
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const shown = new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true });
    function look() {
        if (document.getElementById("splash")) return;
        observer.disconnect();
        resolve();
    }
    look();
});
await Promise.race([shown, pause(5_000)]);
await pause(400);
workers?.register(below("sw.js"), { updateViaCache: "none" }).catch(() => {});
// This page is open and says which version it is of: what no page is of may go.
workers?.ready.then((it) => it.active?.postMessage("tidy"));
