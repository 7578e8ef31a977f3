//! Bringing what is missing, and nothing else.

pub(crate) mod disk;
pub(crate) mod npm;
pub(crate) mod packages;
pub(crate) mod trunk;
pub(crate) mod wasm_target;

pub(crate) use wasm_target::WasmToolchain;
