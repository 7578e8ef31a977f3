//! The frame around every page: banner, header with the languages, content, footer.

use std::rc::Rc;

use serde_json::Value;
use yew::prelude::*;

use super::{
    icon::icon,
    rich_text::{broken_lines, rich_text},
};
use crate::{
    address::Route,
    language::Language,
    site::{Authority, Site},
    texts::{Texts, use_texts},
};

/// What the frame depends on.
#[derive(Clone, PartialEq, Properties)]
pub struct LayoutProps {
    /// The site's configuration.
    pub site: Rc<Site>,
    /// The page, which the links to other languages keep. Without one there are no such links.
    #[prop_or_default]
    pub route: Option<Route>,
    /// Takes a change of the language over from the links, so that nothing typed is lost.
    #[prop_or_default]
    pub on_language: Option<Callback<Language>>,
    /// Within the program the links of the footer open elsewhere: who reads them comes back.
    #[prop_or_default]
    pub in_program: bool,
    /// The content.
    pub children: Html,
}

/// The frame around every page.
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let texts = use_texts();
    html! {
        <>
            <a class="skip-link" href="#main">{ texts.get("site-skip") }</a>
            { header(props, &texts) }
            <main id="main" tabindex="-1">
                <div class="column page-main">{ props.children.clone() }</div>
            </main>
            { footer(props, &texts) }
        </>
    }
}

fn header(props: &LayoutProps, texts: &Texts) -> Html {
    let authority = &props.site.authority;
    let official = if props.site.demonstration {
        texts.get("site-demonstration")
    } else {
        texts.with(
            "site-official",
            [("authority", authority.name.as_str().into())],
        )
    };
    html! {
        <header class="page-header">
            <div class="kern-kopfzeile">
                <div class="column kern-kopfzeile__content">
                    if !props.site.demonstration {
                        <span class="kern-kopfzeile__flagge" aria-hidden="true"></span>
                    }
                    <span class="kern-kopfzeile__label">{ official }</span>
                </div>
            </div>
            <div class="column page-header__content">
                // The way home is on every page. Where something would be lost, the keeper asks first.
                <a
                    class="page-header__authority"
                    href={Route::Start.path(texts.language())}
                >
                    <span class="page-header__name" lang="de">{ &authority.name }</span>
                    <span class="page-header__department" lang="de">{ &authority.department }</span>
                </a>
                { language_switch(props, texts) }
            </div>
        </header>
    }
}

fn language_switch(props: &LayoutProps, texts: &Texts) -> Html {
    let Some(route) = &props.route else {
        return Html::default();
    };
    let current = texts.language();
    let link = |language: Language| {
        let onclick = props.on_language.clone().map(|on_language| {
            Callback::from(move |event: MouseEvent| {
                // With one of these keys the link opens elsewhere, and this page stays as it is.
                if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                    event.prevent_default();
                    on_language.emit(language);
                }
            })
        });
        html! {
            <li>
                <a
                    class="language-switch__link"
                    href={route.path(language)}
                    lang={language.tag}
                    hreflang={language.tag}
                    dir={language.direction}
                    aria-current={(language == current).then_some("true")}
                    {onclick}
                >{ language.name }</a>
            </li>
        }
    };
    html! {
        <nav class="language-switch" aria-label={texts.get("site-languages")}>
            <ul class="language-switch__list">
                { for props.site.languages().map(link) }
            </ul>
        </nav>
    }
}

fn footer(props: &LayoutProps, texts: &Texts) -> Html {
    let language = texts.language();
    let links = [
        (Route::Imprint, "footer-imprint"),
        (Route::Privacy, "footer-privacy"),
        (Route::Accessibility, "footer-accessibility"),
        (Route::barrier(), "footer-barrier"),
    ];
    html! {
        <footer class="page-footer">
            <div class="column page-footer__content">
                { contact(&props.site, texts, "page-footer__contact") }
                <nav aria-label={texts.get("footer-nav")}>
                    <ul class="page-footer__links">
                        { for links.map(|(route, id)| html! {
                            <li>{ page_link(texts, &route, id, props.in_program) }</li>
                        }) }
                    </ul>
                </nav>
                if language != Language::GERMAN {
                    <div class="page-footer__note">{ rich_text(&texts.get("site-translation")) }</div>
                }
            </div>
        </footer>
    }
}

/// How to reach the authority: address, telephone, e-mail, opening hours.
pub fn contact(site: &Site, texts: &Texts, class: &'static str) -> Html {
    let authority = &site.authority;
    let town = [&authority.postal_code, " ", &authority.city].concat();
    let address = [
        &authority.name,
        &authority.department,
        &authority.street,
        &town,
    ]
    .map(String::as_str);
    let address = address.join("\n");
    let at = authority.email.find('@').unwrap_or_default();
    let (mailbox, domain) = authority.email.split_at(at);
    let digits: String = authority
        .phone
        .chars()
        .filter(|character| character.is_ascii_digit() || *character == '+')
        .collect();
    html! {
        <address {class}>
            <p>{ german(&address) }</p>
            <p>
                { texts.get("footer-phone") }{ " " }
                <a class="kern-link" href={["tel:", &digits].concat()} dir="ltr">{ &authority.phone }</a>
                <br />
                { texts.get("footer-email") }{ " " }
                <a class="kern-link" href={["mailto:", &authority.email].concat()} dir="ltr">
                    // A good place to break the line, if there must be one.
                    { mailbox }<wbr />{ domain }
                </a>
            </p>
            <p>
                { texts.get("footer-hours") }<br />
                { hours(authority, texts.language()) }
            </p>
        </address>
    }
}

/// When the authority is open, in the language of the page if the configuration has it.
fn hours(authority: &Authority, language: Language) -> Html {
    let hours = &authority.opening_hours;
    match hours.get(language.tag).and_then(Value::as_str) {
        Some(hours) => html! { <span>{ broken_lines(hours.lines()) }</span> },
        None => german(authority.german_hours()),
    }
}

/// What the configuration holds in German, inside a page of any language. A new line stays one.
pub fn german(text: &str) -> Html {
    html! { <span lang="de" dir="ltr">{ broken_lines(text.lines()) }</span> }
}

/// A link to another page of the site, which the programs open in a new tab.
pub fn page_link(texts: &Texts, route: &Route, text: &str, in_program: bool) -> Html {
    outer_link(texts, &route.path(texts.language()), text, in_program)
}

/// A link to an address, which the programs open in a new tab.
pub fn outer_link(texts: &Texts, address: &str, text: &str, in_program: bool) -> Html {
    html! {
        <a
            class="kern-link"
            href={address.to_owned()}
            target={in_program.then_some("_blank")}
            rel={in_program.then_some("noopener")}
        >
            { texts.get(text) }
            if in_program {
                <span class="visually-hidden">{ " " }{ texts.get("site-new-tab") }</span>
                { icon("open-in-new") }
            }
        </a>
    }
}
