//! Answers that an applicant shares with the second party (`handover.share`): what there is to
//! share, and what of it the second party's form takes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    answers::{Answers, is_answered},
    check::prune,
    definition::{Field, Form},
    hand_over::Shared,
    path::{Path, Segment},
};
use crate::{handover::clean_text, time::Date};

/// An answer that may be shared.
#[derive(Clone, PartialEq, Eq)]
pub struct Shareable {
    /// Where it stands in both forms.
    pub shared: Shared,
    /// What was answered, as it may travel; nothing when there is no sound answer yet.
    pub value: Option<String>,
}

/// What of an application may be shared, in the order of the form.
pub fn shareable(form: &Form, answers: &Answers, today: Date) -> Vec<Shareable> {
    let Some(handover) = &form.handover else {
        return Vec::new();
    };
    let effective = prune(form, answers, today);
    let of = |shared: &Shared| Shareable {
        shared: shared.clone(),
        value: plain_field(form, &shared.here)
            .and_then(|field| sound(field, effective.get(&shared.here)?.as_str()?)),
    };
    handover.share.iter().map(of).collect()
}

/// What a second party's form takes of answers that came with a link, by their places in it: only
/// what the first party's form shares, only texts that answer the question there.
pub fn accept_shared(
    first: &Form,
    second: &Form,
    values: &BTreeMap<String, String>,
) -> Vec<(Path, String)> {
    let Some(handover) = &first.handover else {
        return Vec::new();
    };
    if handover.to != second.id || second.joins.as_ref() != Some(&first.id) {
        return Vec::new();
    }
    let accept = |shared: &Shared| {
        let value = values.get(&shared.there.to_string())?;
        let field = plain_field(second, &shared.there)?;
        Some((shared.there.clone(), sound(field, value)?))
    };
    handover.share.iter().filter_map(accept).collect()
}

/// Fills in what was accepted, where nothing stands yet.
pub fn fill_shared(answers: &mut Answers, accepted: &[(Path, String)]) {
    for (place, value) in accepted {
        if !is_answered(answers.get(place)) {
            answers.set(place, Value::from(value.as_str()));
        }
    }
}

/// The field at a place, if there is one answer to it and it can be shared.
fn plain_field<'a>(form: &'a Form, place: &Path) -> Option<&'a Field> {
    let mut around = place.clone();
    while around.segments().len() > 2 {
        around = around.parent();
        if form.field(&around)?.repeat().is_some() {
            return None;
        }
    }
    let is_named = place
        .segments()
        .iter()
        .all(|segment| matches!(segment, Segment::Name(_)));
    form.field(place)
        .filter(|field| is_named && field.kind.is_shareable())
}

fn sound(field: &Field, value: &str) -> Option<String> {
    let value = clean_text(value);
    let json = Value::from(value.as_str());
    (!value.is_empty() && field.kind.check(&json).is_ok()).then_some(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    const FIRST: &str = include_str!("../../../forms/beschaeftigungserlaubnis/form.json");
    const SECOND: &str = include_str!("../../../forms/erklaerung_beschaeftigung/form.json");

    fn today() -> Date {
        Date::new(2026, 11, 25).unwrap()
    }

    fn forms() -> (Form, Form) {
        let read = |json: &str| Form::from_json(json.as_bytes()).unwrap();
        (read(FIRST), read(SECOND))
    }

    fn answers(value: Value) -> Answers {
        match value {
            Value::Object(members) => members.into(),
            _ => Answers::default(),
        }
    }

    fn values(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let owned = |(place, value): &(&str, &str)| ((*place).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn only_sound_answers_can_be_shared() {
        let (first, _) = forms();
        let given = answers(json!({
            "person": {"familienname": "Mül\u{202e}ler", "vornamen": "محمد"},
            "geburt": {"geburtsdatum": "1990-05", "geschlecht": "other"},
            "staatsangehoerigkeit": {"staat": "SY"},
            "anschrift": {"anschrift": {"strasse": "Hauptstraße", "ort": "Köln"}}
        }));
        let found: Vec<(String, Option<String>)> = shareable(&first, &given, today())
            .into_iter()
            .map(|one| (one.shared.there.to_string(), one.value))
            .collect();
        let expected = [
            ("arbeitnehmer.familienname", Some("Müller")),
            ("arbeitnehmer.vornamen", None),
            ("arbeitnehmer_geburt.geschlecht", None),
            ("arbeitnehmer_geburt.geburtsdatum", Some("1990-05")),
            ("arbeitnehmer_staat.staat", Some("SY")),
            ("arbeitnehmer_staat.wohnort", Some("Köln")),
        ];
        for (place, value) in expected {
            let value = value.map(str::to_owned);
            assert!(
                found.contains(&(place.to_owned(), value)),
                "{place} {found:?}"
            );
        }
        assert_eq!(found.len(), expected.len());
    }

    #[test]
    fn only_what_both_forms_name_is_filled_in_and_only_where_nothing_stands() {
        let (first, second) = forms();
        let accepted = accept_shared(
            &first,
            &second,
            &values(&[
                ("arbeitnehmer.familienname", "Müller\u{2066}"),
                ("arbeitnehmer.vornamen", "Zoë"),
                ("arbeitnehmer_geburt.geburtsdatum", "yesterday"),
                ("arbeitnehmer_staat.staat", "XX"),
                // In the form, and nothing that the applicant's form shares.
                ("firma.name", "Evil"),
                ("abschluss.wahrheit", "true"),
            ]),
        );
        let mut given = answers(json!({"arbeitnehmer": {"vornamen": "Zoe Ann"}}));
        fill_shared(&mut given, &accepted);
        assert_eq!(
            Value::Object(given.into_map()),
            json!({"arbeitnehmer": {"vornamen": "Zoe Ann", "familienname": "Müller"}})
        );
    }

    #[test]
    fn forms_that_do_not_name_each_other_share_nothing() {
        let (mut first, mut second) = forms();
        let given = values(&[("arbeitnehmer.vornamen", "Zoë")]);
        assert_eq!(accept_shared(&first, &second, &given).len(), 1);
        second.joins = Some("einbuergerung".to_owned());
        assert_eq!(accept_shared(&first, &second, &given), []);
        second.joins = Some(first.id.clone());
        if let Some(handover) = &mut first.handover {
            "einbuergerung".clone_into(&mut handover.to);
        }
        assert_eq!(accept_shared(&first, &second, &given), []);
        first.handover = None;
        assert_eq!(accept_shared(&first, &second, &given), []);
        assert!(shareable(&first, &Answers::default(), today()).is_empty());
    }

    #[test]
    fn nothing_is_put_into_a_group_that_repeats() {
        let (_, second) = forms();
        assert!(plain_field(&second, &Path::parse("arbeitsort.ort.name")).is_none());
        assert!(plain_field(&second, &Path::parse("arbeitsort.ort.0.name")).is_none());
        assert!(plain_field(&second, &Path::parse("firma_anschrift.anschrift.ort")).is_some());
    }

    proptest! {
        #[test]
        fn whatever_comes_the_form_stays_sound(
            value in ".{0,60}", place in "[a-z_.0-9]{0,30}", index in 0_usize..5,
        ) {
            let (first, second) = forms();
            let shared = &first.handover.as_ref().unwrap().share[index].there;
            let given = values(&[(&shared.to_string(), &value), (&place, &value)]);
            let mut filled = Answers::default();
            fill_shared(&mut filled, &accept_shared(&first, &second, &given));
            for finding in super::super::check(&second, &filled, today()) {
                prop_assert!(finding.path != *shared || !is_answered(filled.get(shared)));
            }
        }
    }
}
