//! The pages that are rendered at build time, as a browser would get them.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::{collections::HashSet, fs, path::Path};

use amtsweg_frontend::{
    address::Route,
    language::{LANGUAGES, Language},
    law::Law,
    rendering::{Page, Sources},
};
use serde_json::json;

/// The day of the build.
const DAY: &str = "2026-11-29";

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn assets() -> serde_json::Value {
    let scripts = fs::read_dir(root().join("static")).unwrap();
    let scripts = scripts
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "js")
        });
    let files = [
        "application.js",
        "application.wasm",
        "delivery.js",
        "delivery.wasm",
        "style.css",
    ]
    .map(str::to_owned);
    let address = |name: String| (name.clone(), json!(format!("/assets/{name}")));
    files
        .into_iter()
        .chain(scripts)
        .map(address)
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn sources_with(change: impl FnOnce(&mut serde_json::Value)) -> anyhow::Result<Sources> {
    let site = fs::read_to_string(root().join("static/site.json")).unwrap();
    let mut site = serde_json::from_str(&site).unwrap();
    change(&mut site);
    // Groups name services of the site; a test may offer others.
    let offered = site["services"].clone();
    for group in site["groups"].as_array_mut().into_iter().flatten() {
        let services = group["services"].as_array_mut().unwrap();
        services.retain(|service| offered.as_array().unwrap().contains(service));
    }
    let site = serde_json::from_value(site).unwrap();
    let assets = serde_json::from_value(assets()).unwrap();
    let law = Law::read(root(), DAY.parse().unwrap()).unwrap();
    Sources::read(site, assets, root(), &law)
}

fn render_with(change: impl FnOnce(&mut serde_json::Value)) -> Vec<Page> {
    let sources = sources_with(change).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, sources.render())
}

fn render() -> Vec<Page> {
    render_with(|_| {})
}

/// A site with a service of each sort: with a quick check, with a second party, elsewhere.
fn render_all() -> Vec<Page> {
    render_with(|site| {
        let services = ["einbuergerung", "beschaeftigungserlaubnis", "ikfz"];
        site["services"] = json!(services);
        site["links"] = json!({ "ikfz": "https://zulassung.example.org/start?x=1" });
    })
}

fn page<'a>(pages: &'a [Page], file: &str) -> &'a str {
    let page = pages.iter().find(|page| page.file == file);
    &page.unwrap_or_else(|| panic!("{file} is missing")).html
}

/// What stands between `before` and the next `after`, everywhere.
fn all<'a>(html: &'a str, before: &str, after: char) -> Vec<&'a str> {
    let parts = html.split(before).skip(1);
    parts
        .map(|part| part.split(after).next().unwrap())
        .collect()
}

/// Texts and the attributes that are read out.
fn spoken(html: &str) -> Vec<&str> {
    let mut texts = all(html, ">", '<');
    for name in [" aria-label=\"", " content=\"", " data-outcomes=\""] {
        texts.extend(all(html, name, '"'));
    }
    texts
        .into_iter()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect()
}

#[test]
fn every_page_exists_in_every_language_with_its_direction() {
    let pages = render();
    for language in LANGUAGES {
        let service = || "verpflichtungserklaerung".to_owned();
        for route in [
            Route::Start,
            Route::Service(service()),
            Route::Application(service()),
            Route::barrier(),
            Route::Case,
            Route::Drafts,
            Route::Accessibility,
            Route::Privacy,
            Route::Imprint,
        ] {
            let file = format!("{}index.html", &route.path(language)[1..]);
            let page = pages.iter().find(|page| page.file == file);
            let html = &page.unwrap_or_else(|| panic!("{file} is missing")).html;
            let Language { tag, direction, .. } = language;
            let start = format!(
                "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset"
            );
            assert!(html.starts_with(&start), "{file}");
        }
    }
    for file in ["index.html", "404.html"] {
        assert!(pages.iter().any(|page| page.file == file), "{file}");
    }
}

/// Whether translators are told to leave a page alone. Parts of it may say so: a code is no text.
fn stops_translators(html: &str) -> bool {
    let is_whole = |tag: &str| {
        let name = tag.split(char::is_whitespace).next().unwrap();
        ["html", "body", "main"].contains(&name) || tag.contains("id=\"program\"")
    };
    let tags = all(html, "<", '>');
    let stops = |tag: &&str| tag.contains("translate=\"no\"") && is_whole(tag);
    html.contains("notranslate") || tags.iter().any(stops)
}

#[test]
fn translators_may_translate_every_page() {
    for Page { file, html } in render_all() {
        assert!(!stops_translators(&html), "{file}");
    }
    for stopped in [
        "<meta name=\"google\" content=\"notranslate\">",
        "<html lang=\"de\" translate=\"no\">",
        "<main id=\"main\" translate=\"no\">",
        "<div translate=\"no\" class=\"stack\" id=\"program\">",
    ] {
        assert!(stops_translators(stopped), "{stopped}");
    }
    assert!(!stops_translators("<p translate=\"no\">0W3GE</p>"));
}

#[test]
fn every_page_has_one_main_heading_and_one_of_each_id() {
    for Page { file, html } in render_all() {
        assert_eq!(all(&html, "<h1", '>').len(), 1, "{file}");
        let mut seen = HashSet::new();
        for id in all(&html, " id=\"", '"') {
            assert!(seen.insert(id), "{file} has the id {id} twice");
        }
        for wanted in all(&html, " aria-labelledby=\"", '"') {
            assert!(seen.contains(wanted), "{file} wants the id {wanted}");
        }
    }
}

#[test]
fn every_text_is_there() {
    for Page { file, html } in render_all() {
        for text in spoken(&html) {
            let is_id = text.contains('-')
                && !text.ends_with('-')
                && text
                    .bytes()
                    .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'));
            let is_exempt = ["utf-8", "no-referrer"].contains(&text);
            assert!(!is_id || is_exempt, "{file} shows an id: {text}");
            assert!(
                !text.contains("{$") && !text.contains("{ $"),
                "{file}: {text}"
            );
        }
    }
}

#[test]
fn every_link_leads_to_a_page_or_a_file() {
    let pages = render_all();
    let mut known: HashSet<String> = pages
        .iter()
        .map(|page| format!("/{}", page.file.trim_end_matches("index.html")))
        .collect();
    known.extend(["/favicon.svg", "/site.json"].map(str::to_owned));
    for asset in assets().as_object().unwrap().values() {
        known.insert(asset.as_str().unwrap().to_owned());
    }
    let exists = |address: &str| {
        let source = match address.strip_prefix("/texts/") {
            Some(text) => root().join("locales").join(text),
            None => match address
                .strip_prefix("/forms/")
                .and_then(|form| form.strip_suffix(".json"))
            {
                Some(form) => match form.strip_suffix("_schnelltest") {
                    Some(service) => root().join("forms").join(service).join("quick-check.json"),
                    None => root().join("forms").join(form).join("form.json"),
                },
                None => return known.contains(address),
            },
        };
        source.is_file()
    };
    for Page { file, html } in &pages {
        for attribute in [" href=\"", " src=\""] {
            for address in all(html, attribute, '"') {
                let leaves = ["mailto:", "tel:", "https://"];
                if leaves.iter().any(|start| address.starts_with(start)) {
                    continue;
                }
                let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
                assert!(path.is_empty() || exists(path), "{file} links to {address}");
                let target = match path {
                    "" => Some(html),
                    path => pages
                        .iter()
                        .find(|page| format!("/{}", page.file) == format!("{path}index.html"))
                        .map(|page| &page.html),
                };
                if !fragment.is_empty() {
                    let id = format!(" id=\"{fragment}\"");
                    assert!(target.unwrap().contains(&id), "{file} links to {address}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_inline_and_the_policy_stands_before_every_script() {
    for Page { file, html } in render() {
        for script in html.split("<script").skip(1) {
            let (attributes, rest) = script.split_once('>').unwrap();
            assert!(attributes.contains(" src=\"/assets/"), "{file}");
            assert!(rest.starts_with("</script>"), "{file}");
        }
        assert!(
            !html.contains(" style=\"") && !html.contains("<style"),
            "{file}"
        );
        let policy = html.find("http-equiv=\"content-security-policy\"").unwrap();
        assert!(
            html.find("<script").is_none_or(|script| policy < script),
            "{file}"
        );
        let policy = all(
            &html,
            "http-equiv=\"content-security-policy\" content=\"",
            '"',
        )[0];
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("frame-ancestors"));
    }
}

#[test]
fn the_fragment_is_taken_before_anything_else_loads() {
    let pages = render();
    let shells = pages
        .iter()
        .filter(|page| page.html.contains("id=\"program\""));
    let mut count = 0;
    for Page { file, html } in shells {
        count += 1;
        let (before, _) = html
            .split_once("<script src=\"/assets/head.js\"></script>")
            .unwrap();
        let (_, before) = before.split_once("<head>").unwrap();
        let elements = all(before, "<", '>');
        let elements = elements.iter().filter(|element| !element.starts_with('/'));
        // All that may stand before it: what loads nothing, what is asked for by an address that
        // nobody is told (behind the word about the referrer), and modules, which run once the whole
        // page is there.
        let allowed = [
            "meta charset=\"utf-8\"",
            "meta http-equiv=\"content-security-policy\" content=\"",
            "meta name=\"referrer\" content=\"no-referrer\"",
            "meta name=\"viewport\" content=\"",
            "meta name=\"color-scheme\" content=\"",
            "link rel=\"stylesheet\" href=\"/assets/style.css\"",
            "script type=\"module\" src=\"/assets/bridge.js\"",
            "script type=\"module\" src=\"/assets/early.js\"",
        ];
        assert_eq!(elements.clone().count(), allowed.len(), "{file}: {before}");
        for (element, allowed) in elements.zip(allowed) {
            assert!(element.starts_with(allowed), "{file}: <{element}>");
        }
    }
    // Six forms, a quick check, the case and the drafts, in four languages.
    assert_eq!(count, 36);
}

#[test]
fn an_api_elsewhere_may_be_called() {
    let pages = render_with(|site| site["api"] = json!("https://edge.example.org"));
    for Page { html, .. } in pages {
        assert!(html.contains("connect-src 'self' https://edge.example.org;"));
    }
}

#[test]
fn the_german_wording_stands_beside_every_other_language() {
    let german =
        fs::read_to_string(root().join("locales/de/verpflichtungserklaerung.ftl")).unwrap();
    let fee = german
        .split("service-fee =")
        .nth(1)
        .unwrap()
        .trim()
        .lines()
        .next()
        .unwrap()
        .replace("{ $gebuehr_verpflichtung }", "29");
    for Page { file, html } in render() {
        if file.ends_with("dienste/verpflichtungserklaerung/index.html") {
            let shown = html.matches(&fee).count();
            assert_eq!(shown, 1, "{file}");
            let is_beside = html.contains("class=\"details__body\"");
            assert_eq!(is_beside, !file.starts_with("de/"), "{file}");
        }
    }
}

#[test]
fn values_of_the_law_stand_in_the_pages_with_their_source_and_their_date() {
    let pages = render_all();
    for (language, words) in [
        (LANGUAGES[0], "255 Euro"),
        (LANGUAGES[1], "255 euros"),
        (LANGUAGES[2], "255 يورو"),
        (LANGUAGES[3], "255 Euro"),
    ] {
        let service = Route::Service("einbuergerung".to_owned());
        let file = format!("{}index.html", &service.path(language)[1..]);
        let html = page(&pages, &file);
        assert!(html.contains(words), "{file}: {words}");
        assert!(!html.contains("gebuehr_einbuergerung"), "{file}");
        let (_, law) = html.split_once("service-values").unwrap();
        let (law, _) = law.split_once("</ul>").unwrap();
        assert!(law.contains("§ 38 Absatz 2 Satz 1 Nummer 1 StAG"), "{file}");
        assert!(law.contains("2026"), "{file}: {law}");
    }
    let simple = page(&pages, "de/dienste/ikfz/index.html");
    assert!(!simple.contains("service-values"));
}

#[test]
fn only_languages_and_services_of_the_site_are_there() {
    let pages = render_with(|site| {
        site["languages"] = json!(["en"]);
        site["services"] = json!([]);
    });
    assert!(
        pages
            .iter()
            .all(|page| page.file.starts_with("en/") || !page.file.contains('/'))
    );
    assert!(
        !pages
            .iter()
            .any(|page| page.file.contains("verpflichtungserklaerung"))
    );
    // Everyone can report a barrier, wherever.
    assert!(
        pages
            .iter()
            .any(|page| page.file == "en/antrag/barriere_melden/index.html")
    );
    // No text in Leichte Sprache, no pointer to it.
    assert!(!pages.iter().any(|page| page.html.contains("/de-simple/")));
}

#[test]
fn a_demonstration_says_so_and_a_real_site_is_official() {
    let start = |pages: Vec<Page>| {
        pages
            .into_iter()
            .find(|page| page.file == "de/index.html")
            .unwrap()
            .html
    };
    let demonstration = start(render());
    assert!(demonstration.contains("Demonstration"));
    assert!(!demonstration.contains("Offizielle Website"));
    let real = start(render_with(|site| site["demonstration"] = json!(false)));
    assert!(real.contains("Offizielle Website"));
    assert!(!real.contains("Demonstration"));
}

#[test]
fn a_quick_check_stands_below_the_way_in_and_above_what_is_to_be_got_ready() {
    let pages = render_all();
    for Language { tag, .. } in LANGUAGES {
        let about = page(&pages, &format!("{tag}/dienste/einbuergerung/index.html"));
        let link = format!("href=\"/{tag}/schnelltest/einbuergerung/\"");
        assert_eq!(about.matches(&link).count(), 1, "{tag}");
        let at = |words: &str| about.rfind(words).unwrap();
        assert!(at(&format!("/{tag}/antrag/einbuergerung/\"")) < at(&link));
        assert!(at(&link) < at("service-prepare-heading"));

        let check = page(
            &pages,
            &format!("{tag}/schnelltest/einbuergerung/index.html"),
        );
        for file in [
            format!("/texts/{tag}/einbuergerung_schnelltest.ftl"),
            format!("/texts/{tag}/quick-check.ftl"),
            "/forms/einbuergerung_schnelltest.json".to_owned(),
        ] {
            let preload = format!("rel=\"preload\" href=\"{file}\"");
            assert!(check.contains(&preload), "{tag} {file}");
        }
        assert!(check.contains("data-service=\"einbuergerung\""));
        // The application does not wait for what only the quick check needs.
        let form = page(&pages, &format!("{tag}/antrag/einbuergerung/index.html"));
        assert!(!form.contains("schnelltest"), "{tag}");
    }
    let without = "/schnelltest/beschaeftigungserlaubnis/";
    assert!(!pages.iter().any(|page| page.html.contains(without)));
}

#[test]
fn a_service_that_is_elsewhere_leads_there_and_says_so() {
    let pages = render_all();
    for Language { tag, .. } in LANGUAGES {
        let start = page(&pages, &format!("{tag}/index.html"));
        assert!(
            start.contains(&format!("href=\"/{tag}/dienste/ikfz/\"")),
            "{tag}"
        );
        let about = page(&pages, &format!("{tag}/dienste/ikfz/index.html"));
        let link =
            "href=\"https://zulassung.example.org/start?x=1\" target=\"_blank\" rel=\"noopener\"";
        assert_eq!(about.matches(link).count(), 1, "{tag}");
        // It says to which site.
        let said = spoken(about);
        assert!(
            said.iter()
                .any(|text| text.contains("zulassung.example.org")),
            "{tag}"
        );
        assert!(about.contains("id=\"service-why-heading\""), "{tag}");
        assert!(!about.contains("/antrag/ikfz/"), "{tag}");
        assert!(!about.contains("rel=\"prefetch\""), "{tag}");
    }
    assert!(!pages.iter().any(|page| page.file.contains("antrag/ikfz")));
}

#[test]
fn without_an_address_the_page_says_whom_to_ask() {
    let pages = render_with(|site| site["services"] = json!(["ikfz"]));
    let about = page(&pages, "de/dienste/ikfz/index.html");
    assert!(!about.contains("target=\"_blank\""));
    // In the page, and in its footer as on every page.
    assert_eq!(about.matches("mailto:").count(), 2);
}

#[test]
fn a_link_that_leads_nowhere_is_no_configuration() {
    for address in [
        "zulassung.example.org",
        "https://",
        "javascript:alert(1)",
        "https://a@b/",
    ] {
        let sources = sources_with(|site| site["links"] = json!({ "ikfz": address }));
        assert!(sources.is_err(), "{address}");
    }
    assert!(sources_with(|site| site["services"] = json!(["gibt_es_nicht"])).is_err());
}

#[test]
fn a_second_partys_form_opens_by_its_link_only() {
    let pages = render_all();
    for Language { tag, .. } in LANGUAGES {
        let shell = format!("{tag}/antrag/erklaerung_beschaeftigung/index.html");
        page(&pages, &shell);
        let about = format!("{tag}/dienste/erklaerung_beschaeftigung/index.html");
        assert!(!pages.iter().any(|page| page.file == about), "{tag}");
        let start = page(&pages, &format!("{tag}/index.html"));
        assert!(!start.contains("erklaerung_beschaeftigung"), "{tag}");
    }
    // Without the service that it belongs to there is nothing to open.
    let alone = render_with(|site| site["services"] = json!([]));
    assert!(
        !alone
            .iter()
            .any(|page| page.file.contains("erklaerung_beschaeftigung"))
    );
}

#[test]
fn what_is_missing_for_people_who_sign_is_said() {
    let pages = render();
    for (tag, words) in [
        ("de", "Gebärdensprache"),
        ("en", "sign language"),
        ("ar", "لغة الإشارة"),
        ("de-simple", "Gebärden"),
    ] {
        let notice = page(&pages, &format!("{tag}/barrierefreiheit/index.html"));
        assert!(
            notice.to_lowercase().contains(&words.to_lowercase()),
            "{tag}"
        );
        assert!(notice.contains("BITVNRW"), "{tag}");
    }
}

#[test]
fn for_how_long_data_are_kept_is_never_made_up() {
    let pages = render();
    let mut count = 0;
    for Language { tag, .. } in LANGUAGES {
        let texts = fs::read_to_string(root().join(format!("locales/{tag}/pages.ftl"))).unwrap();
        let first_line = |id: &str| {
            let (_, text) = texts.split_once(&format!("\n{id} =")).unwrap();
            text.trim_start().lines().next().unwrap().to_owned()
        };
        let heading = first_line("privacy-service-retention");
        let said = first_line("privacy-service-retention-open");
        let notice = page(&pages, &format!("{tag}/datenschutz/index.html"));
        for part in notice.split(&heading).skip(1) {
            let answer = part.split("</dd>").next().unwrap();
            let answer = answer.split_once("<dd").unwrap().1;
            let answer = answer.split_once('>').unwrap().1;
            assert!(answer.contains(&said), "{tag}: {answer}");
            assert!(!answer.contains(|c: char| c.is_ascii_digit()), "{answer}");
            count += 1;
        }
    }
    // Five forms and the barrier form, in four languages.
    assert_eq!(count, 24);
}

#[test]
fn the_privacy_notice_names_what_allows_protected_data_and_convictions() {
    let pages = render();
    let named = |tag: &str| match tag {
        "en" => [
            "Article 9 GDPR",
            "section 31 sentence 2",
            "section 86 sentence 2",
            "Article 10 GDPR",
            "section 12a",
        ],
        "ar" => [
            "المادة 9 ",
            "المادة 31 الجملة 2",
            "المادة 86 الجملة 2",
            "المادة 10 ",
            "المادة 12a",
        ],
        "de-simple" => [
            "Artikel 9.",
            "Paragraf 31 Satz 2",
            "Paragraf 86 Satz 2",
            "Artikel 10.",
            "Paragraf 12a",
        ],
        _ => [
            "Artikel 9 DSGVO",
            "§ 31 Satz 2 StAG",
            "§ 86 Satz 2 AufenthG",
            "Artikel 10 DSGVO",
            "§ 12a StAG",
        ],
    };
    for Language { tag, .. } in LANGUAGES {
        let html = page(&pages, &format!("{tag}/datenschutz/index.html"));
        for basis in named(tag) {
            assert!(html.contains(basis), "{tag}: {basis}");
        }
    }
}

#[test]
fn the_privacy_notice_says_by_service_who_gets_what_and_for_how_long() {
    let of = |html: &str, service: &str| {
        let start = html.find(&format!("id=\"{service}\"")).unwrap();
        let rest = &html[start..];
        rest[..rest.find("</section>").unwrap()].to_owned()
    };
    let pages = render_with(|site| {
        site["services"] = json!([
            "verpflichtungserklaerung",
            "beschaeftigungserlaubnis",
            "bewohnerparken"
        ]);
        site["legal"]["retention"] = json!({"verpflichtungserklaerung": 11, "bewohnerparken": 1});
    });
    let notice = page(&pages, "de/datenschutz/index.html");
    let guest = of(notice, "verpflichtungserklaerung");
    assert!(
        guest.contains("11 Jahre nach dem Ende des Verfahrens"),
        "{guest}"
    );
    assert!(
        guest.contains("deutsche Auslandsvertretung") && guest.contains("§ 86 Satz 2 AufenthG")
    );
    // The guest did not give these data.
    assert!(guest.contains("Artikel 14 DSGVO") && guest.contains("Sind Sie der Gast"));
    assert!(of(notice, "bewohnerparken").contains("1 Jahr nach"));
    // What is not configured is not made up.
    let work = of(notice, "beschaeftigungserlaubnis");
    assert!(work.contains("sagt sie Ihnen auf Anfrage"), "{work}");
    assert!(work.contains("Bundesagentur für Arbeit"));
    // The second party's form tells of the employee.
    assert!(of(notice, "erklaerung_beschaeftigung").contains("Möchten Sie bei diesem Arbeitgeber"));
    for Language { tag, .. } in LANGUAGES {
        let html = page(&pages, &format!("{tag}/datenschutz/index.html"));
        let parts = of(html, "verpflichtungserklaerung").matches("<dt").count();
        assert_eq!(parts, 4, "{tag}");
    }
}
