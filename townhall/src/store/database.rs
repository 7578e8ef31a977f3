//! Which database it is: a file of SQLite's, or one of a PostgreSQL server.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr as _,
};

use serde::Serialize;
use sqlx::any::AnyConnectOptions;

/// What may stand behind the `?` of an address; of anything else the driver would log the value.
const PARAMETERS: [&str; 14] = [
    "application_name",
    "dbname",
    "host",
    "hostaddr",
    "options",
    "password",
    "port",
    "sslcert",
    "sslkey",
    "sslmode",
    "sslrootcert",
    "ssl-mode",
    "statement-cache-capacity",
    "user",
];

/// Where a town hall's database is.
#[derive(Debug, Clone)]
pub enum Database {
    /// A file of SQLite's.
    File(PathBuf),
    /// On a PostgreSQL server.
    Server {
        /// Where.
        url: DatabaseUrl,
        /// The town hall's folder, which keeps how high the database ever stood.
        folder: PathBuf,
    },
}

impl Database {
    /// The folder beside or in which the rest lies.
    pub(super) fn folder(&self) -> &Path {
        match self {
            Self::File(path) => path.parent().unwrap_or(Path::new("")),
            Self::Server { folder, .. } => folder,
        }
    }

    /// Whether several programs may serve on it.
    pub fn is_shared(&self) -> bool {
        matches!(self, Self::Server { .. })
    }
}

/// As people are told which database it is, without a password.
impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Server { url, .. } => url.fmt(f),
        }
    }
}

/// The address of a PostgreSQL database. A password may be in it: nobody is shown that.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct DatabaseUrl(String);

/// Why an address is none. The address itself is not told.
#[derive(Debug, thiserror::Error)]
pub enum UrlProblem {
    /// It is no address.
    #[error("it is no address; it looks like postgres://user@host/database")]
    Malformed,
    /// It is one of something else.
    #[error("it begins with {0}:, and what can be used begins with postgres:")]
    Scheme(String),
    /// It does not say which database.
    #[error("it names no database; it looks like postgres://user@host/database")]
    NoDatabase,
    /// It says something that nobody reads.
    #[error("it has a parameter {0}, which is not known")]
    Parameter(String),
}

impl DatabaseUrl {
    /// What was given as an address; [`DatabaseUrl::check`] says whether it is one.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether it can be an address of a database.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<(), UrlProblem> {
        let options = self.options().ok_or(UrlProblem::Malformed)?;
        let url = options.database_url;
        if !matches!(url.scheme(), "postgres" | "postgresql") {
            return Err(UrlProblem::Scheme(url.scheme().to_owned()));
        }
        let is_known = |name: &str| PARAMETERS.contains(&name) || name.starts_with("options[");
        if let Some((name, _)) = url.query_pairs().find(|(name, _)| !is_known(name)) {
            return Err(UrlProblem::Parameter(name.into_owned()));
        }
        let is_named = |(name, value): (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)| {
            name == "dbname" && !value.is_empty()
        };
        if url.path().trim_start_matches('/').is_empty() && !url.query_pairs().any(is_named) {
            return Err(UrlProblem::NoDatabase);
        }
        Ok(())
    }

    /// Whether a password stands in it.
    pub fn has_password(&self) -> bool {
        self.options().is_some_and(|options| {
            let url = options.database_url;
            url.password().is_some() || url.query_pairs().any(|(name, _)| name == "password")
        })
    }

    /// As the driver takes it.
    pub(super) fn options(&self) -> Option<AnyConnectOptions> {
        AnyConnectOptions::from_str(&self.0).ok()
    }
}

/// Without password and parameters.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(AnyConnectOptions {
            mut database_url, ..
        }) = self.options()
        else {
            return f.write_str("the address given");
        };
        database_url.set_query(None);
        database_url.set_fragment(None);
        // An address without a host can have no password.
        let _ = database_url.set_password(None);
        database_url.fmt(f)
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

/// As a word of a command; whether it is an address is told later, without telling it.
impl From<String> for DatabaseUrl {
    fn from(text: String) -> Self {
        Self(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_others() {
        for (text, sound) in [
            ("postgres://amtsweg@db.example/amtsweg", true),
            ("postgresql://amtsweg:secret@db.example:5433/amtsweg", true),
            ("postgres://amtsweg@%2Frun%2Fpostgresql/amtsweg", true),
            ("postgres:///amtsweg?host=/run/postgresql", true),
            ("postgres://db/?dbname=amtsweg&sslmode=verify-full", true),
            ("postgres://db/amtsweg?options[search_path]=a", true),
            ("postgres://amtsweg@db.example", false),
            ("postgres://db/?dbname=", false),
            ("mysql://amtsweg@db.example/amtsweg", false),
            ("sqlite:townhall.sqlite", false),
            ("townhall.sqlite", false),
            ("", false),
        ] {
            assert_eq!(DatabaseUrl::new(text).check().is_ok(), sound, "{text}");
        }
    }

    #[test]
    fn no_password_is_shown() {
        for text in [
            "postgres://amtsweg:secret@db.example/amtsweg",
            "postgres://amtsweg@db.example/amtsweg?password=secret",
            "postgres://db/amtsweg?passwrod=secret",
            "postgres://amtsweg:secret@db:port/amtsweg",
            "postgres://amtsweg:secret@",
            "mysql://amtsweg:secret@db/amtsweg",
            "secret",
        ] {
            let url = DatabaseUrl::new(text);
            let wrong = url.check().map_err(|problem| problem.to_string());
            let database = Database::Server {
                url: url.clone(),
                folder: PathBuf::new(),
            };
            let told = format!("{url} {url:?} {database} {database:?} {wrong:?}");
            assert!(!told.contains("secret"), "{told}");
        }
        assert!(DatabaseUrl::new("postgres://a:b@c/d").has_password());
        assert!(DatabaseUrl::new("postgres://a@c/d?password=b").has_password());
        assert!(!DatabaseUrl::new("postgres://a@c/d?sslmode=require").has_password());
    }
}
