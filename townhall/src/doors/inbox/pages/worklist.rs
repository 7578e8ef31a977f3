//! Which list of cases somebody wants to see, as its address has it: the list, what is filtered, and its columns.

use std::collections::BTreeSet;

use amtsweg_core::time::Date;
use maud::{Markup, html};

use super::{desk, list};
use crate::{
    clock::{LocalTime, german_date},
    domain::{ApplicationNumber, ClerkNumber, Scope, case::State, view::Look},
    reading::document::{LANGUAGES, language_name},
    store::{LOOKED_AT, ListFrom, ListOrder, Mark, WorkFilter, WorkView, Worklist},
};

/// The lists that there are: how they are called in addresses and on the page.
pub(super) const LISTS: [(ListName, &str, &str); 4] = [
    (ListName::Mine, "meine", "Meine"),
    (ListName::Unassigned, "frei", "Nicht zugeteilt"),
    (ListName::Open, "offen", "Alle offenen"),
    (ListName::All, "alle", "Alle"),
];

/// A list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum ListName {
    #[default]
    Mine,
    Unassigned,
    Open,
    All,
}

impl ListName {
    pub(super) fn list(self, clerk: ClerkNumber) -> Worklist {
        match self {
            Self::Mine => Worklist::Of(clerk),
            Self::Unassigned => Worklist::Unassigned,
            Self::Open => Worklist::Open,
            Self::All => Worklist::All,
        }
    }

    fn word(self) -> &'static str {
        let named = LISTS.iter().find(|(name, ..)| *name == self);
        named.map_or("", |(_, word, _)| word)
    }

    /// The states that its cases can have.
    fn states(self) -> &'static [State] {
        match self {
            Self::Mine | Self::Unassigned | Self::Open => &[State::Arrived, State::InProgress],
            Self::All => &[
                State::Arrived,
                State::InProgress,
                State::Decided,
                State::Closed,
                State::Withdrawn,
            ],
        }
    }
}

/// What can be said of a case: in addresses, and on the page.
const MARKS: [(MarkName, &str, &str); 9] = [
    (MarkName::New, "neu", "Neu, seit ich zuletzt hier war"),
    (MarkName::Unopened, "ungeoeffnet", "Noch nicht geöffnet"),
    (MarkName::News, "nachgekommen", "Neues eingegangen"),
    (MarkName::Overdue, "ueberfaellig", "Etwas ist überfällig"),
    (MarkName::Paused, "ruht", "Frist ruht"),
    (MarkName::ToDo, "vorgemerkt", "Etwas ist vorgemerkt"),
    (MarkName::Asked, "gefragt", "Jemand ist gefragt"),
    (MarkName::AtDesk, "schalter", desk::TAKEN),
    (MarkName::Unbound, "unverbunden", list::UNBOUND),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkName {
    New,
    Unopened,
    News,
    Overdue,
    Paused,
    ToDo,
    Asked,
    AtDesk,
    Unbound,
}

/// A column beside whose the case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Received,
    Service,
    State,
    Assignee,
    Due,
    Language,
    References,
}

/// The columns: in addresses, and on the page.
pub(super) const COLUMNS: [(Column, &str, &str); 7] = [
    (Column::Received, "eingang", "Eingang"),
    (Column::Service, "leistung", "Leistung"),
    (Column::State, "stand", "Stand"),
    (Column::Assignee, "bei", "Bei"),
    (Column::Due, "faellig", "Fällig"),
    (Column::Language, "sprache", "Sprache"),
    (Column::References, "aktenzeichen", "Aktenzeichen"),
];

/// What somebody wants to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct WorkQuery {
    pub(super) list: ListName,
    pub(super) service: Option<String>,
    state: Option<State>,
    mark: Option<MarkName>,
    language: Option<&'static str>,
    /// The days of a period, both with it.
    from: Option<Date>,
    until: Option<Date>,
    pub(super) is_newest_first: bool,
    /// The columns that were chosen; without, those that fit the list.
    columns: Option<BTreeSet<Column>>,
    after: Option<ApplicationNumber>,
    /// What could not be read as a day.
    mistakes: Vec<String>,
}

impl WorkQuery {
    /// What stands in an address, or in a form's fields. What nobody knows counts for nothing.
    pub(super) fn parse(address: &str) -> Self {
        let mut query = Self::default();
        for (name, value) in form_urlencoded::parse(address.as_bytes()) {
            query.take(&name, value.trim());
        }
        // A list has none of a state that its cases cannot have.
        let states = query.list.states();
        query.state = query.state.filter(|state| states.contains(state));
        query
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "liste" => {
                let found = LISTS.iter().find(|(_, word, _)| *word == value);
                self.list = found.map(|(name, ..)| *name).unwrap_or_default();
            }
            "leistung" => self.service = list::is_id(value).then(|| value.to_owned()),
            "stand" => self.state = State::read(value),
            "merkmal" => {
                let found = MARKS.iter().find(|(_, word, _)| *word == value);
                self.mark = found.map(|(name, ..)| *name);
            }
            "sprache" => {
                let found = LANGUAGES.iter().find(|(code, _)| *code == value);
                self.language = found.map(|(code, _)| *code);
            }
            "von" => self.from = self.day(value),
            "bis" => self.until = self.day(value),
            "sortierung" => self.is_newest_first = value == "neueste",
            "spalte" => {
                let columns = self.columns.get_or_insert_default();
                let found = COLUMNS.iter().find(|(_, word, _)| *word == value);
                columns.extend(found.map(|(column, ..)| *column));
            }
            "nach" => self.after = value.parse().ok(),
            _ => {}
        }
    }

    fn day(&mut self, value: &str) -> Option<Date> {
        if value.is_empty() {
            return None;
        }
        let day = value.parse().ok();
        if day.is_none() {
            let shown: String = value.chars().take(20).collect();
            self.mistakes.push(shown);
        }
        day
    }

    /// Its address from its start.
    pub(super) fn address(&self) -> String {
        format!("/arbeit?{}", self.words())
    }

    /// The address of what comes behind this case.
    pub(super) fn address_after(&self, last: ApplicationNumber) -> String {
        format!("{}&nach={last}", self.address())
    }

    /// All but from where on, as [`WorkQuery::parse`] reads it.
    pub(super) fn words(&self) -> String {
        let mut words = form_urlencoded::Serializer::new(String::new());
        words.append_pair("liste", self.list.word());
        if let Some(service) = &self.service {
            words.append_pair("leistung", service);
        }
        if let Some(state) = self.state {
            words.append_pair("stand", state.word());
        }
        if let Some(mark) = self.mark {
            let found = MARKS.iter().find(|(name, ..)| *name == mark);
            words.append_pair("merkmal", found.map_or("", |(_, word, _)| word));
        }
        if let Some(language) = self.language {
            words.append_pair("sprache", language);
        }
        for (name, day) in [("von", self.from), ("bis", self.until)] {
            if let Some(day) = day {
                words.append_pair(name, &day.to_string());
            }
        }
        if self.is_newest_first {
            words.append_pair("sortierung", "neueste");
        }
        for (column, word, _) in COLUMNS {
            let chosen = self.columns.as_ref();
            if chosen.is_some_and(|chosen| chosen.contains(&column)) {
                words.append_pair("spalte", word);
            }
        }
        words.finish()
    }

    /// The same of another list, with nothing else.
    pub(super) fn of_list(&self, list: ListName) -> Self {
        Self {
            list,
            service: self.service.clone(),
            columns: self.columns.clone(),
            is_newest_first: self.is_newest_first,
            ..Self::default()
        }
    }

    /// The same list, as it is without anything that was chosen.
    pub(super) fn reset(&self) -> Self {
        Self {
            list: self.list,
            ..Self::default()
        }
    }

    /// What has come since somebody looked.
    pub(super) fn of_news() -> Self {
        Self {
            list: ListName::Open,
            mark: Some(MarkName::New),
            is_newest_first: true,
            ..Self::default()
        }
    }

    /// The same in the other order.
    pub(super) fn turned(&self) -> Self {
        Self {
            is_newest_first: !self.is_newest_first,
            after: None,
            ..self.clone()
        }
    }

    /// Whether it begins with the first of its cases.
    pub(super) fn is_at_start(&self) -> bool {
        self.after.is_none()
    }

    /// Whether something is filtered beside the service.
    pub(super) fn is_filtered(&self) -> bool {
        self.state.is_some()
            || self.mark.is_some()
            || self.language.is_some()
            || self.from.is_some()
            || self.until.is_some()
    }

    /// Whether a column is shown.
    pub(super) fn shows(&self, column: Column) -> bool {
        match &self.columns {
            Some(chosen) => chosen.contains(&column),
            None => match column {
                Column::Received | Column::Service | Column::State | Column::Due => true,
                Column::Assignee => matches!(self.list, ListName::Open | ListName::All),
                Column::Language | Column::References => false,
            },
        }
    }

    /// The services of which cases are shown: one, or all that somebody may work on. Of one that they may not there are
    /// none.
    pub(super) fn scope(&self, scope: &Scope) -> Scope {
        match &self.service {
            Some(service) if scope.has(service) => {
                Scope::Services(BTreeSet::from([service.clone()]))
            }
            Some(_) => Scope::nothing(),
            None => scope.clone(),
        }
    }

    /// Whether it is of a service of which somebody may not work on cases.
    pub(super) fn is_of_others(&self, scope: &Scope) -> bool {
        self.service
            .as_ref()
            .is_some_and(|service| !scope.has(service))
    }

    /// As the store is asked for it.
    pub(super) fn view<'a>(
        &'a self,
        clerk: ClerkNumber,
        look: Look,
        scope: &'a Scope,
        today: Date,
    ) -> WorkView<'a> {
        let mark = self.mark.map(|mark| match mark {
            MarkName::New => Mark::NewAfter(look.last),
            MarkName::Unopened => Mark::Unopened,
            MarkName::News => Mark::News,
            MarkName::Overdue => Mark::Overdue,
            MarkName::Paused => Mark::Paused,
            MarkName::ToDo => Mark::ToDo,
            MarkName::Asked => Mark::Asked,
            MarkName::AtDesk => Mark::AtDesk,
            MarkName::Unbound => Mark::Unbound,
        });
        WorkView {
            list: self.list.list(clerk),
            filter: WorkFilter {
                state: self.state,
                mark,
                language: self.language,
                from: self.from.map(LocalTime::beginning_of),
                before: self
                    .until
                    .map(|day| LocalTime::beginning_of(day.plus_days(1))),
            },
            scope,
            today,
            order: if self.is_newest_first {
                ListOrder::Newest
            } else {
                ListOrder::Oldest
            },
            from: self.after.map_or(ListFrom::Start, ListFrom::After),
            looked_at: LOOKED_AT,
        }
    }

    /// Fields that bring it back with a form, but for those that the form asks for itself.
    pub(super) fn hidden(&self) -> Markup {
        html! { input type="hidden" name="ansicht" value=(self.words()); }
    }

    /// What is filtered, in words.
    pub(super) fn in_words(&self) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(state) = self.state {
            words.push(state.german().to_owned());
        }
        if let Some(mark) = self.mark {
            let found = MARKS.iter().find(|(name, ..)| *name == mark);
            words.extend(found.map(|(.., title)| (*title).to_owned()));
        }
        if let Some(language) = self.language {
            words.push(language_name(language).to_owned());
        }
        words.extend(self.from.map(|day| format!("ab {}", german_date(day))));
        words.extend(self.until.map(|day| format!("bis {}", german_date(day))));
        words
    }

    /// What is wrong with it.
    pub(super) fn mistakes(&self) -> Markup {
        html! {
            @if !self.mistakes.is_empty() {
                div .notice.notice--danger role="alert" {
                    @for mistake in &self.mistakes {
                        p { "„" bdi { (mistake) } "“ ist kein Tag. Schreiben Sie ihn so: 2026-11-18." }
                    }
                }
            }
        }
    }

    /// The form that filters and chooses columns; `services` with their titles.
    pub(super) fn form(&self, services: &[(String, &str)]) -> Markup {
        html! {
            details .filter open[!self.mistakes.is_empty()] {
                summary { "Filtern und Spalten wählen" }
                form method="get" action="/arbeit" {
                    input type="hidden" name="liste" value=(self.list.word());
                    @if self.is_newest_first { input type="hidden" name="sortierung" value="neueste"; }
                    div .inline-form.filters {
                        @if services.len() > 1 {
                            (select("leistung", "Leistung", "Alle Leistungen", services.iter().map(|(title, id)| {
                                (*id, title.as_str(), self.service.as_deref() == Some(id))
                            })))
                        }
                        (select("stand", "Stand", "Jeder", self.list.states().iter().map(|state| {
                            (state.word(), state.german(), self.state == Some(*state))
                        })))
                        (select("merkmal", "Merkmal", "Keines", MARKS.iter().map(|(mark, word, title)| {
                            (*word, *title, self.mark == Some(*mark))
                        })))
                        (select("sprache", "Sprache beim Ausfüllen", "Jede", LANGUAGES.iter().map(|(code, title)| {
                            (*code, *title, self.language == Some(*code))
                        })))
                        (day_field("von", "Eingegangen ab", self.from))
                        (day_field("bis", "Eingegangen bis", self.until))
                    }
                    fieldset .columns {
                        legend { "Spalten" }
                        @for (column, word, title) in COLUMNS {
                            label { input type="checkbox" name="spalte" value=(word) checked[self.shows(column)]; " " (title) }
                        }
                    }
                    p {
                        button .button.button--quiet type="submit" { "Anzeigen" } " "
                        a href=(self.reset().address()) { "Zurücksetzen" }
                    }
                }
            }
        }
    }
}

fn select<'a>(
    name: &str,
    label: &str,
    all: &str,
    options: impl Iterator<Item = (&'a str, &'a str, bool)>,
) -> Markup {
    html! {
        div .field {
            label for=(name) { (label) }
            select #(name) name=(name) {
                option value="" { (all) }
                @for (value, title, is_chosen) in options {
                    option value=(value) selected[is_chosen] { (title) }
                }
            }
        }
    }
}

fn day_field(name: &str, label: &str, day: Option<Date>) -> Markup {
    html! {
        div .field {
            label for=(name) { (label) }
            input #(name) name=(name) type="date" value=[day];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_all_that_is_chosen() {
        let full = "liste=alle&leistung=probe&stand=decided&merkmal=ueberfaellig&sprache=ar\
                    &von=2026-11-01&bis=2026-11-18&sortierung=neueste&spalte=eingang&spalte=aktenzeichen";
        let query = WorkQuery::parse(full);
        assert_eq!(query.words(), full);
        assert_eq!(WorkQuery::parse(&query.words()), query);
        assert!(query.shows(Column::References) && !query.shows(Column::State));
    }

    #[test]
    fn what_nobody_knows_counts_for_nothing() {
        for odd in [
            "liste=x&stand=x&merkmal=x&sprache=x&nach=x&sortierung=x&y=z&leistung=../a",
            "liste=meine&liste=offen&liste=meine",
            "stand=decided",
            "%ff=%ff&&=&",
        ] {
            assert_eq!(WorkQuery::parse(odd).words(), "liste=meine", "{odd}");
        }
        let query = WorkQuery::parse("von=gestern&bis=2026-13-01");
        assert_eq!(query.mistakes.len(), 2);
    }
}
