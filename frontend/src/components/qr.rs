//! QR codes, as pictures that every browser draws from a path.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The empty border that readers need (ISO/IEC 18004), in modules.
const QUIET: i32 = 4;

/// What a QR code holds.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct QrProps {
    /// The text that a reader finds.
    pub text: AttrValue,
    /// What the picture is, for those who do not see it.
    pub label: AttrValue,
}

/// A QR code. A text that is too long for one (about 2 KB) gives nothing.
#[component]
pub fn Qr(props: &QrProps) -> Html {
    // Medium: paper gets folded, screens get scratched.
    let Ok(code) = QrCode::encode_text(&props.text, QrCodeEcc::Medium) else {
        return Html::default();
    };
    let size = code.size() + 2 * QUIET;
    html! {
        <svg
            class="qr"
            role="img"
            aria-label={props.label.clone()}
            viewBox={format!("0 0 {size} {size}")}
            shape-rendering="crispEdges"
        >
            <path d={path(code.size(), |x, y| code.get_module(x, y))} />
        </svg>
    }
}

/// One bar for each run of dark modules in a row.
fn path(size: i32, is_dark: impl Fn(i32, i32) -> bool) -> String {
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let length = (x..size).take_while(|x| is_dark(*x, y)).count();
            let length = i32::try_from(length).unwrap_or_default();
            if length > 0 {
                // Writing to a string never fails.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += length.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_dark_modules_become_bars_inside_the_border() {
        let rows = ["##.", "...", "#.#"];
        let is_dark = |x: i32, y: i32| {
            let row = rows[usize::try_from(y).unwrap()];
            row.as_bytes()[usize::try_from(x).unwrap()] == b'#'
        };
        assert_eq!(path(3, is_dark), "M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z");
    }

    #[test]
    fn a_link_with_a_code_fits() {
        let link = "https://antraege.musterstadt.example/de-simple/antraege/#0W3GE-1R70W-3GE1R-70W3G-E1R7N";
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).unwrap();
        // The three corners that readers look for.
        let far = code.size() - 4;
        for (x, y) in [(3, 3), (far, 3), (3, far)] {
            assert!(code.get_module(x, y));
        }
    }
}
