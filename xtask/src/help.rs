//! What is said to whoever asks what there is to do.

/// What `--help` prints.
pub const HELP: &str = "\
cargo xtask TASK

  serve               build the release and serve it on 127.0.0.1:8080 or the next free port
    --port N            on this port
    --dev               a fast build, made anew on every change
    --public-url /x/    below this path
  dist                build the release into dist/, for any static host
    --public-url /x/    to be served below this path
  size                what is downloaded: raw, gzip and brotli
  budget              hold what the core, the build and the page cost to xtask/budgets.txt
    --renew             write that file anew instead
  fuzz [TARGET]       look for files that break a reader: contacts, table, copy, log,
                      sealed, or all
    --seconds N         this long for each, 180 unless told
  bench [MEASURE…]    the app beside the cheapest page that does the same, and beside what is usually
                      built: bytes, start, keys, card, scroll, today, memory, copy, vcards, table,
                      or all
    --browser ENGINE    in chromium, firefox or webkit; chromium unless told
    --people N,N        books of so many people, 1000,10000,100000 unless told
    --runs N            so often, 5 unless told; the middle one counts
  bench exchange      how long a copy of a large book takes to come in and to go out, in Chromium
    --people N          so many people, 10000 unless told
    --entries N         so many visits and notes, 100000 unless told
    --photos N          so many photos, 200 unless told
  lighthouse          what Lighthouse says of the release, on a tablet and on a phone
  supply              licences and sources of all that is depended on
  advisories          whether anything that is depended on is known to be harmful
  twice               build the release twice and compare the two to the last byte
  screenshots         the pictures of the README, into docs/
  flames              pictures of where the time goes at the start and while typing, into docs/
  test                everything, as CI does it
    core                only the pure core, in seconds
    lint                only format, clippy and rustdoc
    laws                only what must hold for any books that join, many times over
    --cases N             so many random books for each law, 100000 unless told
    soak                only a long working day: 10000 edits, 2000 pages, in Chromium
    monkey              only somebody who taps anything, in Chromium
    --minutes N           so long, five unless told
    --seed N              in this order, 1 unless told
    kill                only Chromium, killed in the middle of writing
    --times N             so often, 300 unless told
    tabs                only three tabs that write at once, for a minute
    wasm                only the tests inside a headless browser
    e2e [NAME…]         only the end-to-end tests, all or those whose name contains NAME
    --engine ENGINE     only in chromium, firefox or webkit; may be given again

Tools are installed once, outside the checkout: in $BYNAME_TOOLS or the usual cache folder.
With CI=true a browser that is missing is a failure; else it is skipped, and said so.";
