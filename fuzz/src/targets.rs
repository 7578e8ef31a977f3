//! What each target promises.

use std::sync::OnceLock;

use amtsweg_core::{
    encoding::base64url,
    event::EventClaims,
    form::{Answers, Form, Standing, check, prune, unexpected},
    id::DestinationId,
    jose::{CompactJwe, CompactJws, JwsHeader},
    metadata::Metadata,
    statement::StatementClaims,
    strict::is_strict_json,
    time::Date,
    trust::TrustClaims,
};
use amtsweg_forms_tool::xdf;

use crate::corpus;

/// A destination that says nothing.
const NOBODY: &str = "00000000-0000-0000-0000-000000000000";
/// Inputs above this say nothing new and cost time.
const LARGEST: usize = 1 << 20;

/// The input as a text of moderate length.
fn text(input: &[u8]) -> Option<&str> {
    std::str::from_utf8(input)
        .ok()
        .filter(|text| text.len() <= LARGEST)
}

/// A compact JWE, or its header as JSON. Whatever is taken comes out again byte for byte, as a
/// whole, from its parts, and by JSON.
pub fn jwe(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let key = base64url(&[0; 512]);
    let whole = if text.starts_with('{') {
        let header = base64url(text.as_bytes());
        format!(
            "{header}.{key}.{}.AA.{}",
            base64url(&[0; 12]),
            base64url(&[0; 16])
        )
    } else {
        text.to_owned()
    };
    let Ok(jwe) = whole.parse::<CompactJwe>() else {
        return;
    };
    assert_eq!(jwe.as_str(), whole);
    assert!(whole.ends_with(jwe.authentication_tag()));
    let Ok(parts) = jwe.parts() else {
        panic!("what was taken cannot be taken apart");
    };
    let Ok(again) = CompactJwe::assemble(&parts) else {
        panic!("the parts of what was taken are refused");
    };
    assert_eq!(again.as_str(), whole);
    let json = serde_json::to_vec(&jwe).unwrap_or_default();
    assert!(serde_json::from_slice::<CompactJwe>(&json).is_ok_and(|read| read == jwe));
}

/// A compact JWS, or its header as JSON on a line and its claims below. Whatever is taken comes out
/// again, and claims that are read say the same when they are written and read again.
pub fn jws(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let whole = match text.split_once('\n') {
        Some((header, claims)) if header.starts_with('{') => format!(
            "{}.{}.{}",
            base64url(header.as_bytes()),
            base64url(claims.as_bytes()),
            base64url(&[0; 512])
        ),
        _ => text.to_owned(),
    };
    let Ok(jws) = whole.parse::<CompactJws>() else {
        return;
    };
    assert_eq!(jws.as_str(), whole);
    let Some((input, _)) = whole.rsplit_once('.') else {
        panic!("a JWS without a signature was taken");
    };
    assert_eq!(jws.signing_input(), input);
    let again = CompactJws::assemble(jws.signing_input(), jws.signature());
    assert!(again.is_ok_and(|again| again == jws));
    let JwsHeader { alg, .. } = jws.header();
    assert_eq!(alg, "PS512");

    if let Ok(claims) = jws.claims::<EventClaims>() {
        assert!(same(&claims));
        // Whoever speaks is found out, whatever it is about.
        let _ = EventClaims::read(&jws, claims.iss);
        if let Ok(nobody) = NOBODY.parse::<DestinationId>()
            && nobody != claims.iss
        {
            assert!(EventClaims::read(&jws, nobody).is_err());
        }
    }
    if let Ok(claims) = jws.claims::<TrustClaims>() {
        assert!(same(&claims));
    }
    if let Ok(claims) = jws.claims::<StatementClaims>() {
        assert!(same(&claims));
    }
}

/// Whether what is written is read again as the same.
fn same<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq>(value: &T) -> bool {
    serde_json::to_vec(value)
        .ok()
        .and_then(|json| serde_json::from_slice::<T>(&json).ok())
        .is_some_and(|again| again == *value)
}

/// A form's definition. One that is taken can be asked, checked and pruned.
pub fn form(input: &[u8]) {
    let Ok(form) = Form::from_json(input) else {
        return;
    };
    examine(&form, &Answers::default());
}

/// Answers to every form that is shipped. What is pruned stays as it is and has nothing that was
/// not asked for.
pub fn answers(input: &[u8]) {
    let Ok(answers) = Answers::from_json(input) else {
        return;
    };
    assert!(Answers::from_json(answers.to_json().as_bytes()).is_ok_and(|again| again == answers));
    for form in shipped() {
        examine(form, &answers);
    }
}

fn examine(form: &Form, answers: &Answers) {
    let today = Date::from_days(20_000);
    let once = prune(form, answers, today);
    assert!(
        prune(form, &once, today) == once,
        "{}: pruned twice",
        form.id
    );
    assert!(unexpected(form, &once, today).is_empty(), "{}", form.id);
    let findings = check(form, answers, today);
    let standing = Standing::of(form, answers, today);
    assert_eq!(standing.all_findings(), findings, "{}", form.id);
    for finding in findings {
        let _ = finding.kind.message();
    }
}

/// The forms that are shipped, read once.
fn shipped() -> &'static [Form] {
    static SHIPPED: OnceLock<Vec<Form>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let files = corpus::files_below(&corpus::repository().join("forms"));
        files
            .iter()
            .filter_map(|file| Form::from_json(&std::fs::read(file).ok()?).ok())
            .collect()
    })
}

/// Metadata. Whatever is taken says the same when it is written and read again, and its context can
/// be asked for.
pub fn metadata(input: &[u8]) {
    if !is_strict_json(input) {
        return;
    }
    let Ok(metadata) = serde_json::from_slice::<Metadata>(input) else {
        return;
    };
    assert!(same(&metadata));
    for attachment in &metadata.content_structure.attachments {
        assert!(attachment.fragments.is_some() || attachment.part_ids().len() == 1);
    }
    let _ = metadata.context();
}

/// A FIM document. Whatever is imported is a form, or says what is still to be written.
pub fn xdf(input: &[u8]) {
    if input.len() > LARGEST {
        return;
    }
    let Ok(imported) = xdf::import(input, &[input.to_vec()], None) else {
        return;
    };
    assert!(is_strict_json(imported.form.as_bytes()));
    if let Err(error) = Form::from_json(imported.form.as_bytes()) {
        panic!("what is imported is no form: {error}\n{}", imported.form);
    }
}
