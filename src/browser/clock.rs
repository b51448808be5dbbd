//! The time, by the machine and by the clock on the wall, and chance.

use std::time::Duration;

use chrono::NaiveDate;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill_with_chance(bytes: &mut [u8]);
}

/// Milliseconds since 1970 (UTC).
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "until the year 287396")]
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// The day and the minute of the day by the clock on the wall.
pub fn wall_clock() -> (NaiveDate, u16) {
    let now = js_sys::Date::new_0();
    let minute = now.get_hours() * 60 + now.get_minutes();
    (civil_day(&now), u16::try_from(minute).unwrap_or(0))
}

/// The day by the clock on the wall at a moment, in milliseconds since 1970 (UTC).
#[allow(clippy::cast_precision_loss, reason = "no clock says more than 2^53")]
pub fn day_of(millis: u64) -> NaiveDate {
    civil_day(&js_sys::Date::new(&JsValue::from_f64(millis as f64)))
}

fn civil_day(moment: &js_sys::Date) -> NaiveDate {
    let year = i32::try_from(moment.get_full_year()).unwrap_or(1970);
    let day = NaiveDate::from_ymd_opt(year, moment.get_month() + 1, moment.get_date());
    day.unwrap_or_default()
}

/// Ten random bytes.
pub fn random() -> [u8; 10] {
    chance()
}

/// As many random bytes as are asked for.
pub fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill_with_chance(&mut bytes);
    bytes
}

/// A random number, for the name of a device.
pub fn random_number() -> u64 {
    random().into_iter().take(8).fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// Waits.
pub async fn pause(time: Duration) {
    let millis = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("the app runs in a window");
        // It fails only for a callback that is no function.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
    });
    // A promise that is only ever resolved cannot fail.
    let _ = JsFuture::from(promise).await;
}

/// Until what was drawn is seen. A page that nobody looks at has no frames; there it is a moment.
pub async fn frame() {
    const MOMENT: Duration = Duration::from_millis(100);
    let drawn = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("the app runs in a window");
        // It fails only for a callback that is no function.
        let _ = window.request_animation_frame(&resolve);
    });
    let drawn = std::pin::pin!(JsFuture::from(drawn));
    futures::future::select(drawn, std::pin::pin!(pause(MOMENT))).await;
    turn().await;
}

/// Lets the screen have its turn: whatever was tapped or is to be drawn comes first.
pub async fn turn() {
    pause(Duration::ZERO).await;
}
