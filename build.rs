//! Has the linker keep what a program is cut into pieces by (feature `split`).

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let set = |name: &str| std::env::var_os(name).is_some();
    if set("CARGO_FEATURE_SPLIT") {
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
}
