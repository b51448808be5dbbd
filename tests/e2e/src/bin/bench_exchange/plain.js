// What the browser itself needs for the same text: the measure of all that Byname does with it.
// Each figure is the middle one of three, in milliseconds.
const middle = async (work) => {
  const times = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1];
};
const through = (bytes, stream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

async function measure(address) {
  const bytes = await (await fetch(address)).arrayBuffer();
  let text, objects, packed;
  const times = {
    decode: await middle(() => (text = new TextDecoder().decode(bytes))),
    parse: await middle(() => {
      objects = text.split("\n").filter((line) => line).map((line) => JSON.parse(line));
    }),
    stringify: await middle(() => objects.map((it) => JSON.stringify(it)).join("\n")),
    encode: await middle(() => new TextEncoder().encode(text)),
    gzip: await middle(async () => (packed = await through(bytes, new CompressionStream("gzip")))),
    gunzip: await middle(() => through(packed, new DecompressionStream("gzip"))),
  };
  if (isSecureContext) times.sha256 = await middle(() => crypto.subtle.digest("SHA-256", bytes));
  return { times, packed: packed.byteLength };
}

measure(arguments[0]).then(
  (plain) => (window.bench.plain = plain),
  (error) => (window.bench.plain = { error: String(error) }),
);
