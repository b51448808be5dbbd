// Files in and out: JSON, one person a line, packed with gzip; vCards; tables.

async function through(bytes, stream) {
    return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}

// The people of a file.
export async function read(file) {
    let bytes = await file.arrayBuffer();
    const [first, second] = new Uint8Array(bytes, 0, 2);
    if (first === 0x1f && second === 0x8b) bytes = await through(bytes, new DecompressionStream("gzip"));
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith("{")) return lines(text).map((line) => JSON.parse(line));
    return text.startsWith("BEGIN:VCARD") ? vcards(text) : table(text);
}

const lines = (text) => text.split(/\r?\n/).filter((line) => line);

// What is commonest in a vCard (RFC 6350), folded lines and escapes included.
function vcards(text) {
    const people = [];
    let person;
    for (const line of lines(text.replace(/\r?\n[ \t]/g, ""))) {
        const colon = line.indexOf(":");
        const [name] = line.slice(0, colon).split(";");
        const value = line.slice(colon + 1).replace(/\\([,;\\])/g, "$1");
        if (name === "BEGIN") person = { told: [], phones: [] };
        else if (name === "UID") person.id = value;
        else if (name === "FN") person.name = value;
        else if (name === "TEL") person.phones.push(["phone", value]);
        else if (name === "EMAIL") person.mail = value;
        else if (name === "BDAY") person.born = value;
        else if (name === "NOTE") person.likes = value;
        else if (name === "ADR") person.address = value.split(";").filter((it) => it);
        else if (name === "END" && person.name) people.push({ ...person, id: person.id ?? own() });
    }
    return people;
}

const own = () => crypto.randomUUID();

// Cells may be in quotes (RFC 4180); the first row names them.
function table(text) {
    const rows = lines(text).map(cells);
    const head = rows.shift();
    const at = (name) => head.indexOf(name);
    const [first, last, mail, phone, street, notes] = [
        "First Name", "Last Name", "Email Address", "Phone Number", "Street Address", "Notes",
    ].map(at);
    return rows.map((row) => {
        const person = { id: own(), name: `${row[first]} ${row[last]}`, told: [] };
        if (row[mail]) person.mail = row[mail];
        if (row[phone]) person.phones = [["phone", row[phone]]];
        if (row[street]) person.address = [row[street]];
        if (row[notes]) person.likes = row[notes];
        return person;
    });
}

function cells(line) {
    if (!line.includes('"')) return line.split(",");
    const found = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
    return found.map((it) => it.replace(/,$/, "").replace(/^"|"$/g, "").replaceAll('""', '"'));
}

// All people as a file.
export async function pack(people) {
    const parts = [];
    for await (const person of people) parts.push(`${JSON.stringify(person)}\n`);
    const bytes = new TextEncoder().encode(parts.join(""));
    return new Blob([await through(bytes, new CompressionStream("gzip"))], { type: "application/gzip" });
}

export const bytesOf = (base64) => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));

export async function base64Of(blob) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
}

// Letters as they are compared: without accents and case.
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
