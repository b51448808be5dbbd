//! Takes chance away: tables that hash would else lie in another order each time, and count otherwise.

/// The C library's source of chance, as whoever is linked into this program finds it first: always the
/// same bytes. Their number is given back, as getrandom(2) does.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the standard library's seeds can be had in no other way")]
#[unsafe(no_mangle)]
extern "C" fn getrandom(buffer: *mut u8, length: usize, _flags: u32) -> isize {
    // SAFETY: whoever calls this gives a buffer that is as long as they say.
    unsafe { std::ptr::write_bytes(buffer, 0x5a, length) };
    isize::try_from(length).unwrap_or(isize::MAX)
}
