//! Where the program keeps what it works with.

use std::hint::black_box;

/// Smaller and faster than what comes with the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Room for some thousands of people and what happened with them, in bytes. With ten thousand people
/// and a hundred thousand entries the program was seen to use 45 MB.
const ROOM: usize = 32 << 20;

/// Asks for room once, at the start, that a usual book hardly ever needs more than. What is not used costs
/// nothing, and growing in the midst of work does: WebKit, where it checks the bounds of memory itself,
/// has let pieces of a program read what lay where the memory had been before it grew
/// (WebKit bug 259441).
pub fn reserve() {
    drop(black_box(Vec::<u8>::with_capacity(ROOM)));
}
