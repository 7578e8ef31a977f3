//! What somebody of the authority may do: roles without a hierarchy, each for all services, for a
//! group's or for one. docs/accounts.md has the same as a table.

use std::collections::{BTreeMap, BTreeSet};

use super::{Actor, ClerkName, ClerkNumber, actor::Person};

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// See which applications there are, and look for some.
    List,
    /// Read one.
    Read,
    /// Take a file of one.
    TakeFile,
    /// Give one out, as a document or as data.
    GiveOut,
    /// Work on one: take and assign it, note something, set tasks and deadlines, ask colleagues, correct an answer; take one in at the desk.
    Work,
    /// Change where one stands: decided, withdrawn, closed, open again.
    ChangeState,
    /// Give out all that is kept of a case, to the person whom it concerns (Art. 15 GDPR).
    Disclose,
    /// See which sendings were rejected, and why.
    SeeRejected,
    /// Read one of others for a reason that the journal keeps.
    ReadElsewhere,
    /// Read the journal.
    ReadJournal,
    /// Make, change and disable accounts.
    ManageAccounts,
}

impl Permission {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::List,
        Self::Read,
        Self::TakeFile,
        Self::GiveOut,
        Self::Work,
        Self::ChangeState,
        Self::Disclose,
        Self::SeeRejected,
        Self::ReadElsewhere,
        Self::ReadJournal,
        Self::ManageAccounts,
    ];

    /// Whether a reason, too, lets somebody do it with a case of others.
    pub fn is_had_for_a_reason(self) -> bool {
        matches!(self, Self::Read | Self::TakeFile)
    }

    /// Whether whoever has a second factor gives a code of it again when the last one was long ago: for what goes out of the
    /// house as a whole.
    pub fn needs_code(self) -> bool {
        matches!(self, Self::GiveOut | Self::Disclose)
    }
}

/// What somebody of the authority is there for. No role has another in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Reads.
    Reader,
    /// Works on cases.
    Clerk,
    /// Answers for them.
    Lead,
    /// Keeps the records.
    Records,
    /// Runs the town hall, and reads no case.
    Admin,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Reader,
        Self::Clerk,
        Self::Lead,
        Self::Records,
        Self::Admin,
    ];

    /// As it is stored, configured and typed: a word that never changes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Clerk => "clerk",
            Self::Lead => "lead",
            Self::Records => "records",
            Self::Admin => "admin",
        }
    }

    /// As clerks call it.
    pub fn german(self) -> &'static str {
        match self {
            Self::Reader => "Lesen",
            Self::Clerk => "Sachbearbeitung",
            Self::Lead => "Leitung",
            Self::Records => "Registratur",
            Self::Admin => "Verwaltung der Konten",
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Whether it is there for this.
    pub fn has(self, permission: Permission) -> bool {
        match permission {
            Permission::List | Permission::Read | Permission::TakeFile => self != Self::Admin,
            Permission::GiveOut | Permission::ChangeState => {
                matches!(self, Self::Clerk | Self::Lead | Self::Records)
            }
            Permission::Work | Permission::SeeRejected | Permission::ReadElsewhere => {
                matches!(self, Self::Clerk | Self::Lead)
            }
            Permission::Disclose | Permission::ReadJournal => {
                matches!(self, Self::Lead | Self::Records)
            }
            Permission::ManageAccounts => self == Self::Admin,
        }
    }
}

/// How far a role reaches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// To all services.
    Everywhere,
    /// To the services of a group.
    Group(String),
    /// To one service, and to the part that a second party fills for it.
    Service(String),
}

const EVERYWHERE: &str = "*";
const SERVICE: &str = "service:";

impl Reach {
    /// As it is stored, configured and typed.
    pub fn word(&self) -> String {
        match self {
            Self::Everywhere => EVERYWHERE.to_owned(),
            Self::Group(group) => group.clone(),
            Self::Service(service) => format!("{SERVICE}{service}"),
        }
    }

    /// What is stored as this.
    pub fn read(word: &str) -> Self {
        match word.strip_prefix(SERVICE) {
            Some(service) => Self::Service(service.to_owned()),
            None if word == EVERYWHERE => Self::Everywhere,
            None => Self::Group(word.to_owned()),
        }
    }
}

/// A role, and how far it reaches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// How far it reaches.
    pub reach: Reach,
}

/// Why a text is no grant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GrantProblem {
    /// There is no such role.
    #[error("there is no role {0:?}; roles are reader, clerk, lead, records and admin")]
    Role(String),
    /// An administrator is one of the whole town hall.
    #[error("the role admin is for the whole town hall: write it without @")]
    Admin,
    /// Nothing of this name is configured.
    #[error(
        "there is neither a group {0:?} in config.json nor, written service:…, a service of this name"
    )]
    Reach(String),
}

impl Grant {
    /// A role for everything.
    pub fn everywhere(role: Role) -> Self {
        Self {
            role,
            reach: Reach::Everywhere,
        }
    }

    /// `clerk`, `clerk@einbuergerung` for a group, `clerk@service:bewohnerparken` for a service.
    pub fn parse(text: &str) -> Result<Self, GrantProblem> {
        let (role, reach) = text.split_once('@').unwrap_or((text, EVERYWHERE));
        let role = Role::read(role).ok_or_else(|| GrantProblem::Role(role.to_owned()))?;
        let reach = Reach::read(reach);
        if role == Role::Admin && reach != Reach::Everywhere {
            return Err(GrantProblem::Admin);
        }
        Ok(Self { role, reach })
    }

    /// As [`Grant::parse`] reads it.
    pub fn text(&self) -> String {
        match self.reach {
            Reach::Everywhere => self.role.word().to_owned(),
            _ => format!("{}@{}", self.role.word(), self.reach.word()),
        }
    }
}

/// Services, as far as somebody may do something with what came for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// All, also those that are offered no more.
    All,
    /// These.
    Services(BTreeSet<String>),
}

impl Scope {
    /// No service at all.
    pub fn nothing() -> Self {
        Self::Services(BTreeSet::new())
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Services(services) if services.is_empty())
    }

    /// Whether this service is in it.
    pub fn has(&self, service: &str) -> bool {
        match self {
            Self::All => true,
            Self::Services(services) => services.contains(service),
        }
    }

    fn add(self, other: Self) -> Self {
        match (self, other) {
            (Self::Services(mut one), Self::Services(other)) => {
                one.extend(other);
                Self::Services(one)
            }
            _ => Self::All,
        }
    }
}

/// Which services belong together: to a group, or as the two parts of one case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    by_id: BTreeMap<String, BTreeSet<String>>,
    services: BTreeSet<String>,
    /// Of a service the one that the other party fills. A case has both, so nobody reads half of it.
    partners: BTreeMap<String, BTreeSet<String>>,
}

impl Groups {
    /// Groups with their services, all services, and the pairs of which two parties fill one each.
    pub fn new(
        groups: BTreeMap<String, BTreeSet<String>>,
        services: BTreeSet<String>,
        pairs: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let mut partners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (one, other) in pairs {
            partners
                .entry(one.clone())
                .or_default()
                .insert(other.clone());
            partners.entry(other).or_default().insert(one);
        }
        Self {
            by_id: groups,
            services,
            partners,
        }
    }

    /// The groups' ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.by_id.keys().map(String::as_str)
    }

    /// Whether a reach names something that there is.
    pub fn knows(&self, reach: &Reach) -> bool {
        match reach {
            Reach::Everywhere => true,
            Reach::Group(group) => self.by_id.contains_key(group),
            Reach::Service(service) => self.services.contains(service),
        }
    }

    fn reached(&self, reach: &Reach) -> Scope {
        let services = match reach {
            Reach::Everywhere => return Scope::All,
            Reach::Group(group) => self.by_id.get(group).cloned().unwrap_or_default(),
            Reach::Service(service) => BTreeSet::from([service.clone()]),
        };
        let partners = services
            .iter()
            .filter_map(|service| self.partners.get(service))
            .flatten()
            .cloned()
            .collect();
        Scope::Services(services).add(Scope::Services(partners))
    }
}

/// A grant that somebody has, perhaps in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The grant.
    pub grant: Grant,
    /// Whose it is, if one is a deputy.
    pub instead_of: Option<ClerkName>,
}

/// Somebody of the authority, with all that they have at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The number of the account.
    pub number: ClerkNumber,
    /// Its name.
    pub name: ClerkName,
    /// Own grants first.
    pub grants: Vec<Held>,
}

impl Staff {
    /// For what services this may be done.
    pub fn scope(&self, permission: Permission, groups: &Groups) -> Scope {
        self.having(permission)
            .map(|held| groups.reached(&held.grant.reach))
            .fold(Scope::nothing(), Scope::add)
    }

    fn having(&self, permission: Permission) -> impl Iterator<Item = &Held> {
        self.grants.iter().filter(move |held| {
            let is_lent = held.instead_of.is_some();
            // Nobody lends the keys of the house.
            held.grant.role.has(permission) && !(is_lent && held.grant.role == Role::Admin)
        })
    }

    /// The groups for which this may be done.
    pub fn groups_for<'a>(&self, permission: Permission, groups: &'a Groups) -> Vec<&'a str> {
        let reaches = |group: &str| {
            self.having(permission).any(|held| match &held.grant.reach {
                Reach::Everywhere => true,
                Reach::Group(theirs) => theirs == group,
                Reach::Service(_) => false,
            })
        };
        groups.ids().filter(|group| reaches(group)).collect()
    }

    /// Whether this may be done at all.
    pub fn has(&self, permission: Permission) -> bool {
        self.having(permission).next().is_some()
    }

    /// By which of their roles for cases of this service somebody does something: the first that fits; and who acts then.
    pub fn role_for(
        &self,
        service: &str,
        groups: &Groups,
        fits: impl Fn(Role) -> bool,
    ) -> Option<(Role, Actor)> {
        self.having(Permission::ChangeState)
            .filter(|held| groups.reached(&held.grant.reach).has(service))
            .find(|held| fits(held.grant.role))
            .map(|held| (held.grant.role, self.acting(held.instead_of.clone())))
    }

    /// With which roles somebody acts on cases of this service.
    pub fn roles_for(&self, service: &str, groups: &Groups) -> Vec<Role> {
        self.having(Permission::ChangeState)
            .filter(|held| groups.reached(&held.grant.reach).has(service))
            .map(|held| held.grant.role)
            .collect()
    }

    /// Who acts, as the journal has it, where no case is concerned.
    pub fn actor(&self) -> Actor {
        self.acting(None)
    }

    /// The same of what one has a permission for, perhaps only in the place of another.
    pub fn actor_for(&self, permission: Permission) -> Actor {
        let held = self.having(permission).next();
        self.acting(held.and_then(|held| held.instead_of.clone()))
    }

    fn acting(&self, instead_of: Option<ClerkName>) -> Actor {
        Actor::Clerk(Person {
            number: Some(self.number),
            name: self.name.clone(),
            instead_of,
        })
    }
}

/// Whether somebody may do something with a case of this service: who acts then, in whose place.
pub fn may(staff: &Staff, permission: Permission, service: &str, groups: &Groups) -> Option<Actor> {
    staff
        .having(permission)
        .find(|held| groups.reached(&held.grant.reach).has(service))
        .map(|held| staff.acting(held.instead_of.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &[&str]) -> BTreeSet<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn groups() -> Groups {
        Groups::new(
            BTreeMap::from([
                (
                    "auslaenderamt".to_owned(),
                    set(&["einbuergerung", "arbeit"]),
                ),
                ("ordnung".to_owned(), set(&["parken"])),
            ]),
            set(&["einbuergerung", "arbeit", "arbeit_firma", "parken"]),
            [("arbeit".to_owned(), "arbeit_firma".to_owned())],
        )
    }

    fn staff(grants: &[&str]) -> Staff {
        let own = |text: &&str| Held {
            grant: Grant::parse(text).unwrap(),
            instead_of: None,
        };
        Staff {
            number: ClerkNumber::new(7),
            name: ClerkName::new("erika").unwrap(),
            grants: grants.iter().map(own).collect(),
        }
    }

    /// Which role may what, as a table: a new permission has to be put into it, and into
    /// docs/accounts.md.
    #[test]
    fn each_role_may_what_the_table_says() {
        let table = |permission| match permission {
            Permission::List | Permission::Read | Permission::TakeFile => "rclk-",
            Permission::GiveOut | Permission::ChangeState => "-clk-",
            Permission::Work | Permission::SeeRejected | Permission::ReadElsewhere => "-cl--",
            Permission::Disclose | Permission::ReadJournal => "--lk-",
            Permission::ManageAccounts => "----a",
        };
        for permission in Permission::ALL {
            for (role, letter) in Role::ALL.into_iter().zip(table(permission).chars()) {
                assert_eq!(
                    role.has(permission),
                    letter != '-',
                    "{role:?} {permission:?}"
                );
            }
        }
    }

    #[test]
    fn a_role_reaches_as_far_as_it_was_given_and_to_both_parts_of_a_case() {
        for (grant, services) in [
            ("clerk@auslaenderamt", "einbuergerung arbeit arbeit_firma"),
            ("clerk@service:arbeit", "arbeit arbeit_firma"),
            ("clerk@service:arbeit_firma", "arbeit arbeit_firma"),
            ("clerk@ordnung", "parken"),
            ("clerk@gone", ""),
            ("admin", ""),
        ] {
            let staff = staff(&[grant]);
            let expected: BTreeSet<String> = services.split(' ').map(str::to_owned).collect();
            for service in ["einbuergerung", "arbeit", "arbeit_firma", "parken", "alt"] {
                let is_theirs = expected.contains(service);
                let done = may(&staff, Permission::Read, service, &groups());
                assert_eq!(done.is_some(), is_theirs, "{grant} {service}");
                let scope = staff.scope(Permission::List, &groups());
                assert_eq!(scope.has(service), is_theirs, "{grant} {service}");
            }
        }
        let all = staff(&["clerk"]);
        assert_eq!(all.scope(Permission::List, &groups()), Scope::All);
        assert!(may(&all, Permission::Read, "offered no more", &groups()).is_some());
    }

    #[test]
    fn roles_add_up_and_none_has_another_in_it() {
        let staff = staff(&["reader@ordnung", "clerk@service:einbuergerung"]);
        let may = |permission, service| may(&staff, permission, service, &groups()).is_some();
        assert!(may(Permission::Read, "parken") && may(Permission::Read, "einbuergerung"));
        assert!(may(Permission::GiveOut, "einbuergerung"));
        assert!(!may(Permission::GiveOut, "parken"));
        assert!(!may(Permission::Read, "arbeit"));
    }

    #[test]
    fn a_deputy_acts_in_anothers_place_only_where_it_is_needed_and_never_for_the_house() {
        let mut deputy = staff(&["clerk@ordnung"]);
        let lent = |text: &str| Held {
            grant: Grant::parse(text).unwrap(),
            instead_of: Some(ClerkName::new("bo").unwrap()),
        };
        deputy.grants.extend([
            lent("lead@auslaenderamt"),
            lent("clerk@ordnung"),
            lent("admin"),
        ]);
        let instead_of =
            |permission, service: &str| match may(&deputy, permission, service, &groups()) {
                Some(Actor::Clerk(person)) => person.instead_of.map(|name| name.to_string()),
                _ => panic!("it is allowed"),
            };
        assert_eq!(instead_of(Permission::Read, "parken"), None);
        assert_eq!(
            instead_of(Permission::Read, "arbeit"),
            Some("bo".to_owned())
        );
        assert!(!deputy.has(Permission::ManageAccounts));
        assert!(staff(&["admin"]).has(Permission::ManageAccounts));
    }

    #[test]
    fn grants_are_read_as_they_are_written() {
        for text in ["clerk", "lead@ordnung", "reader@service:parken", "admin"] {
            assert_eq!(Grant::parse(text).unwrap().text(), text);
        }
        assert_eq!(Grant::parse("boss"), Err(GrantProblem::Role("boss".into())));
        assert_eq!(Grant::parse("admin@ordnung"), Err(GrantProblem::Admin));
        for role in Role::ALL {
            assert_eq!(Role::read(role.word()), Some(role));
        }
    }
}
