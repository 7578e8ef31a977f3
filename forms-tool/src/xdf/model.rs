//! What a FIM `XDatenfelder` document describes, whichever version it is of.

/// The whole document.
#[derive(Debug)]
pub(super) struct Schema {
    /// The version of the standard, 2 or 3.
    pub(super) standard: u8,
    pub(super) head: Head,
    pub(super) rules: Vec<Rule>,
    pub(super) children: Vec<Child>,
}

/// What all elements have.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// The id, such as `F60000000243`.
    pub(super) id: String,
    pub(super) version: String,
    pub(super) name: String,
    /// What is asked, as applicants read it.
    pub(super) label: String,
    pub(super) help: String,
    /// What experts say about it.
    pub(super) definition: String,
    pub(super) description: String,
    /// What it rests on.
    pub(super) references: Vec<String>,
}

/// An element in another, and how often.
#[derive(Debug)]
pub(super) struct Child {
    pub(super) min: usize,
    /// `None` is any number.
    pub(super) max: Option<usize>,
    pub(super) head: Head,
    pub(super) rules: Vec<Rule>,
    pub(super) content: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    Group {
        children: Vec<Child>,
        /// One of the children is to be chosen.
        is_choice: bool,
    },
    Field(Box<Field>),
}

/// A single field.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// `input`, `select`, `label`, `hidden` or `locked`.
    pub(super) art: String,
    /// `text`, `date`, `num_currency` …
    pub(super) data_type: String,
    pub(super) limits: Limits,
    /// Text to read, or what is filled in.
    pub(super) content: String,
    pub(super) codes: Vec<Code>,
    /// The list that the codes come from.
    pub(super) code_list: Option<String>,
    pub(super) media_types: Vec<String>,
    pub(super) max_size: String,
}

#[derive(Debug, Default)]
pub(super) struct Limits {
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
    pub(super) pattern: Option<String>,
    /// What could not be read.
    pub(super) unread: Vec<String>,
}

/// An entry of a code list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) code: String,
    pub(super) name: String,
}

/// A rule, in the words of its authors.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) text: String,
}
