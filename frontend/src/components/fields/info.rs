//! Text without a question: to be known, in favour, or open.

use amtsweg_core::form::{Computed, InfoRules, Tone, VisibleField};
use yew::prelude::*;

use super::Scope;
use crate::{
    components::{
        alert::{Alert, AlertKind},
        format,
        layout::outer_link,
        rich_text::rich_text,
    },
    fluent::Argument,
    texts::Texts,
};

/// An info, with its title as this heading; nothing for any other field.
pub fn info(scope: &Scope, visible: &VisibleField<'_>, heading: &'static str) -> Html {
    let Some(rules) = visible.field.kind.as_info() else {
        return Html::default();
    };
    let id = visible.text_id();
    let said =
        |texts: &Texts, attribute| texts.format(&id, attribute, &arguments(texts, visible, rules));
    let title = said(&scope.texts, None).unwrap_or_default();
    let body = html! {
        <>
            { scope.german(|texts| said(texts, None)) }
            { for said(&scope.texts, Some("hint")).map(|text| rich_text(&text)) }
            { scope.german(|texts| said(texts, Some("hint"))) }
            { for scope.texts.attribute(&id, "law").map(|law| html! {
                <p class="kern-body kern-body--small">
                    { scope.texts.with("field-law", [("law", law.as_str().into())]) }
                </p>
            }) }
            { for scope.texts.find(&[&id, "-leaflet"].concat()).map(|address| html! {
                <p class="kern-body">
                    { outer_link(&scope.texts, &address, "field-leaflet", true) }
                </p>
            }) }
        </>
    };
    // In words as well: neither colour nor icon is for everybody.
    let (kind, word) = match rules.tone {
        Tone::Note => (AlertKind::Info, None),
        Tone::Good => (AlertKind::Success, Some("field-tone-good")),
        Tone::Doubt => (AlertKind::Warning, Some("field-tone-doubt")),
    };
    let word = word.map(|word| scope.texts.get(word));
    html! {
        <Alert key={id.clone()} {kind} {title} {word} title_element={heading}>{ body }</Alert>
    }
}

/// What the texts may name. What cannot be computed yet is a gap in them.
fn arguments<'a>(
    texts: &Texts,
    visible: &VisibleField<'a>,
    rules: &'a InfoRules,
) -> Vec<(&'a str, Argument)> {
    let names = rules.values.iter().map(|(name, _)| name.as_str());
    let argument = |name: &str| {
        let mut values = visible.values.iter();
        match values.find(|(other, _)| *other == name) {
            Some((_, Computed::Number(number))) => Argument::Number(*number),
            Some((_, Computed::Date(date))) => {
                format::date(texts.language(), &date.to_string()).into()
            }
            Some((_, Computed::Text(text))) => text.as_str().into(),
            None => "…".into(),
        }
    };
    names.map(|name| (name, argument(name))).collect()
}
