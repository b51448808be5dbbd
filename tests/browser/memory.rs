//! The program's memory does not grow while there is room in what was asked for.

use std::arch::wasm32::memory_size;

use byname::browser::memory;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn what_a_usual_book_needs_is_there_from_the_start_and_memory_does_not_grow() {
    memory::reserve();
    let pages = memory_size::<0>();
    assert!(pages > 512, "only {pages} pages of 64 KiB");
    let book: Vec<Vec<u8>> = (1..24_000).map(|length| vec![1; length % 2_000]).collect();
    assert_eq!(book.iter().flatten().map(|it| usize::from(*it)).sum::<usize>() >> 20, 22);
    assert_eq!(memory_size::<0>(), pages);
}
