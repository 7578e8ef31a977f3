//! JSON as forms are written: members in their order, short parts on one line.

use std::fmt::Write as _;

/// How long a line may be.
const LINE: usize = 118;

/// A value whose members keep their order.
#[derive(Debug, Clone)]
pub(super) enum Json {
    /// A number, true or false, or a text that is quoted already.
    Plain(String),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    pub(super) fn text(text: &str) -> Self {
        Self::Plain(serde_json::Value::from(text).to_string())
    }

    pub(super) fn texts<T: AsRef<str>>(texts: &[T]) -> Self {
        Self::List(texts.iter().map(|text| Self::text(text.as_ref())).collect())
    }

    /// The whole file.
    pub(super) fn file(&self) -> String {
        let mut out = String::new();
        self.write(0, 0, &mut out);
        out.push('\n');
        out
    }

    fn on_one_line(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::on_one_line).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Object(members) => {
                let members: Vec<String> = members
                    .iter()
                    .map(|(name, value)| format!("\"{name}\": {}", value.on_one_line()))
                    .collect();
                format!("{{ {} }}", members.join(", "))
            }
        }
    }

    fn write(&self, indent: usize, before: usize, out: &mut String) {
        let short = self.on_one_line();
        if indent + before + short.chars().count() <= LINE && indent > 0 {
            out.push_str(&short);
            return;
        }
        let inner = indent + 2;
        match self {
            Self::Plain(text) => out.push_str(text),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    // Writing into a string does not fail.
                    let _ = write!(out, "{comma}\n{:inner$}", "");
                    item.write(inner, 1, out);
                }
                let _ = write!(out, "\n{:indent$}]", "");
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    let _ = write!(out, "{comma}\n{:inner$}\"{name}\": ", "");
                    value.write(inner, name.len() + 5, out);
                }
                let _ = write!(out, "\n{:indent$}}}", "");
            }
        }
    }
}
