// Packs the book as it lies in the browser into one file, without the app's program. What is in it is
// described, and read, in src/exchange/rescue.rs. Nothing is written, and no store is made.

const NAME = "byname";
const STORES = { pages: "P", log: "L", steps: "S", photos: "F" };
// So many values are in memory at once.
const SOME = 200;
// Without any answer for so long, in milliseconds, the browser counts as one that does not answer.
const PATIENCE = 10_000;

const answer = (request) =>
    new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("the browser does not answer")), PATIENCE);
        const end = (it) => (event) => (clearTimeout(late), it(event));
        request.onsuccess = end(() => resolve(request.result));
        request.onerror = end(() => reject(request.error));
        // Opening waits for another tab.
        request.onblocked = end(() => reject(new Error("another tab holds the book")));
    });

// Whether there is a database. Asked before it is opened where the browser tells: WebKit remembers the
// name of one that was only looked for.
async function isThere() {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
    const told = Promise.resolve(indexedDB.databases?.()).catch(() => null);
    const all = await Promise.race([told, late]);
    return !all || all.some((it) => it.name === NAME);
}

// The book's database, or nothing where there is none.
async function opened() {
    if (!(await isThere())) return null;
    const request = indexedDB.open(NAME);
    let isNew = false;
    request.onupgradeneeded = () => {
        // Nobody may find an empty book here because somebody looked for one.
        isNew = true;
        request.transaction.abort();
    };
    try {
        return await answer(request);
    } catch (error) {
        if (isNew) return null;
        throw error;
    }
}

const number = (it, bytes) => {
    const written = new DataView(new ArrayBuffer(bytes));
    if (bytes === 8) written.setBigUint64(0, BigInt(it), true);
    else written.setUint32(0, it, true);
    return new Uint8Array(written.buffer);
};

const bytesOf = (it) => {
    if (typeof it === "number") return number(it, 8);
    if (ArrayBuffer.isView(it)) return new Uint8Array(it.buffer, it.byteOffset, it.byteLength);
    // Something else lies there, which is none of ours.
    return it instanceof ArrayBuffer ? new Uint8Array(it) : new Uint8Array();
};

function entry(letter, key, value) {
    return [new TextEncoder().encode(letter), number(key.length, 4), number(value.length, 4), key, value];
}

// Every value of every store, as they all were at one moment.
async function packed(database) {
    const names = Object.keys(STORES).filter((it) => database.objectStoreNames.contains(it));
    const transaction = database.transaction(names, "readonly");
    let pack = new Blob();
    let count = 0;
    for (const name of names) {
        const store = transaction.objectStore(name);
        let rest = null;
        for (;;) {
            const asked = [store.getAllKeys(rest, SOME), store.getAll(rest, SOME)];
            const [keys, values] = await Promise.all(asked.map(answer));
            if (keys.length === 0) break;
            const some = keys.flatMap((key, at) =>
                entry(STORES[name], bytesOf(key), bytesOf(values[at])),
            );
            pack = new Blob([pack, ...some]);
            count += keys.length;
            rest = IDBKeyRange.lowerBound(keys.at(-1), true);
        }
    }
    return new Blob([pack, ...entry("E", new Uint8Array(), number(count, 4))]);
}

function header() {
    let device = null;
    try {
        device = JSON.parse(localStorage.getItem("byname.device"));
    } catch {
        // Without it nobody knows which device it was, and everything else is there.
    }
    const said = { format: "byname-rescue", version: 1, made: new Date().toISOString(), device };
    return `${JSON.stringify(said)}\n`;
}

// An installed app on iOS has no place for a download; there the file is shared.
async function handOver(file) {
    if (navigator.standalone && navigator.canShare?.({ files: [file] })) {
        return navigator.share({ files: [file] });
    }
    const way = document.createElement("a");
    way.href = URL.createObjectURL(file);
    way.download = file.name;
    way.click();
    // The browser reads it a while longer.
    setTimeout(() => URL.revokeObjectURL(way.href), 60_000);
}

// Whether there was a book to hand over.
export async function rescue() {
    const database = await opened();
    if (database === null) return false;
    try {
        const name = `rescued-${new Date().toISOString().slice(0, 10)}.byname`;
        const parts = [header(), await packed(database)];
        await handOver(new File(parts, name, { type: "application/octet-stream" }));
    } finally {
        database.close();
    }
    return true;
}
