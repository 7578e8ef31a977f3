//! Padding of JSON, so that a length says little about the answers (docs/security.md 16).

/// The steps that JSON is padded to, in bytes; beyond the last, multiples of it.
const STEPS: [usize; 3] = [4 * 1024, 16 * 1024, 64 * 1024];

/// Appends spaces, which JSON ignores, up to the next step.
pub fn pad_json(mut json: String) -> String {
    let last = STEPS[STEPS.len() - 1];
    let target = STEPS
        .into_iter()
        .find(|step| json.len() <= *step)
        .unwrap_or_else(|| json.len().div_ceil(last) * last);
    json.extend(std::iter::repeat_n(' ', target - json.len()));
    json
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn pads_to_a_step_and_keeps_the_value(length in 0_usize..200_000) {
            let json = format!("\"{}\"", "a".repeat(length));
            let padded = pad_json(json.clone());
            prop_assert!(STEPS.contains(&padded.len()) || padded.len().is_multiple_of(STEPS[2]));
            prop_assert_eq!(padded.trim_end(), json);
        }
    }
}
