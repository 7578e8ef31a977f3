//! Who asks for a page, and whether they may see it: a handler that takes a [`Clerk`] or an [`OfCase`]
//! cannot forget to ask, and no page is shown without one of them.
//!
//! | module | what |
//! |---|---|
//! | `session` | cookies, and which forms and pages are ours |
//! | `login` | logging in and out |
//! | `provider` | signing in and out at the identity provider |
//! | `throttle` | how often somebody may try |

pub(super) mod login;
pub(super) mod provider;
mod session;
mod throttle;

use std::{marker::PhantomData, sync::Arc};

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Uri, request::Parts},
};

use self::session::Patience;
pub(super) use self::{session::own_page, throttle::Throttle};
use super::{Inbox, error::PageError};
use crate::{
    domain::{Actor, ApplicationNumber, CaseNumber, Permission, Scope, may},
    store::Session,
    work::{elsewhere, read::Reading},
};

/// So long the code of a second factor counts, in seconds.
pub(crate) const CODE_SECONDS: i64 = 60 * 60;

/// What a page needs.
pub(crate) trait Needs {
    /// The permission.
    const PERMISSION: Permission;
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident;)+) => {
        $(
            $(#[$doc])*
            pub(crate) struct $name;

            impl Needs for $name {
                const PERMISSION: Permission = Permission::$name;
            }
        )+
    };
}

permissions! {
    /// See which applications there are.
    List;
    /// Read one.
    Read;
    /// Take a file of one.
    TakeFile;
    /// Give one out.
    GiveOut;
    /// Work on one.
    Work;
    /// Change where one stands.
    ChangeState;
    /// Give out all that is kept of one.
    Disclose;
    /// See what was rejected.
    SeeRejected;
    /// Read one of others, for a reason.
    ReadElsewhere;
    /// Read the journal.
    ReadJournal;
    /// Make, change and disable accounts.
    ManageAccounts;
}

/// Somebody who is logged in: for what is their own.
pub(crate) struct LoggedIn {
    /// The session.
    pub(crate) session: Session,
}

impl FromRequestParts<Arc<Inbox>> for LoggedIn {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, inbox: &Arc<Inbox>) -> Result<Self, PageError> {
        let session = inbox.session(parts, Patience::WithForms).await?;
        Ok(Self { session })
    }
}

/// Somebody who is logged in and may do this, with some cases at least or with none in particular.
pub(crate) struct Clerk<P> {
    /// The session.
    pub(crate) session: Session,
    /// With cases of which services.
    pub(crate) scope: Scope,
    permission: PhantomData<P>,
}

impl<P: Needs> Clerk<P> {
    /// Who acts, and in whose place if they may not for themselves.
    pub(crate) fn actor(&self) -> Actor {
        self.session.staff.actor_for(P::PERMISSION)
    }
}

impl<P: Needs> FromRequestParts<Arc<Inbox>> for Clerk<P> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, inbox: &Arc<Inbox>) -> Result<Self, PageError> {
        // Who is there for accounts is asked in good time: an account made meanwhile would stay.
        let patience = match P::PERMISSION {
            Permission::ManageAccounts => Patience::None,
            _ => Patience::WithForms,
        };
        let session = inbox.session(parts, patience).await?;
        let staff = &session.staff;
        if !staff.has(P::PERMISSION) {
            return Err(match P::PERMISSION {
                // Where everybody comes who logs in.
                Permission::List if staff.has(Permission::ManageAccounts) => PageError::Accounts,
                Permission::List => PageError::NoRole(Box::new(session)),
                // Not even that there is something.
                _ => PageError::NotFound,
            });
        }
        let scope = staff.scope(P::PERMISSION, &inbox.hall.forms.groups);
        Ok(Self {
            session,
            scope,
            permission: PhantomData,
        })
    }
}

/// Somebody who is logged in and may do this with the case of the application that the address names.
pub(crate) struct OfCase<P> {
    /// The session.
    pub(crate) session: Session,
    /// Who acts, and in whose place.
    pub(crate) actor: Actor,
    /// The application.
    pub(crate) number: ApplicationNumber,
    /// The case that it is in.
    pub(crate) case: CaseNumber,
    reading: Reading,
    service: String,
    permission: PhantomData<P>,
}

impl<P> OfCase<P> {
    /// Whether something else may be done with this case as well.
    pub(crate) fn may(&self, inbox: &Inbox, permission: Permission) -> bool {
        let groups = &inbox.hall.forms.groups;
        may(&self.session.staff, permission, &self.service, groups).is_some()
    }

    /// Whether it is a case of theirs, or of others, which may be read because a reason was given.
    pub(crate) fn reading(&self) -> Reading {
        self.reading
    }

    /// Whether another application may be read as well.
    pub(crate) async fn may_read(
        &self,
        inbox: &Inbox,
        number: ApplicationNumber,
    ) -> Result<bool, PageError> {
        let place = inbox.hall.store.place_of(number).await?;
        let groups = &inbox.hall.forms.groups;
        let staff = &self.session.staff;
        Ok(place
            .is_some_and(|(service, _)| may(staff, Permission::Read, &service, groups).is_some()))
    }
}

impl<P: Needs> FromRequestParts<Arc<Inbox>> for OfCase<P> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, inbox: &Arc<Inbox>) -> Result<Self, PageError> {
        let session = inbox.session(parts, Patience::WithForms).await?;
        let number = named_application(parts, inbox).await?;
        let store = &inbox.hall.store;
        let place = store.place_of(number).await?;
        if let Some((service, case)) = &place
            && let Some(actor) = may(
                &session.staff,
                P::PERMISSION,
                service,
                &inbox.hall.forms.groups,
            )
        {
            inbox.look_for_code(&session, P::PERMISSION, &parts.uri)?;
            return Ok(Self {
                actor,
                number,
                case: *case,
                reading: Reading::Own,
                service: service.clone(),
                session,
                permission: PhantomData,
            });
        }
        let has_all = session.staff.scope(P::PERMISSION, &inbox.hall.forms.groups) == Scope::All;
        let may_ask = session.staff.has(Permission::ReadElsewhere);
        // Whoever may read all is told what there is not.
        if has_all || !may_ask || !P::PERMISSION.is_had_for_a_reason() {
            return Err(PageError::NotFound);
        }
        match place {
            Some((service, case)) if inbox.has_reason(&session, case).await? => Ok(Self {
                actor: session.staff.actor_for(Permission::ReadElsewhere),
                number,
                case,
                reading: Reading::Elsewhere,
                service,
                session,
                permission: PhantomData,
            }),
            // Asked alike whether there is such an application or not.
            _ => {
                elsewhere::reason_asked(store, &session.staff, number, inbox.now()).await?;
                let session = Box::new(session);
                Err(PageError::ReasonNeeded { number, session })
            }
        }
    }
}

async fn named_application(
    parts: &mut Parts,
    inbox: &Arc<Inbox>,
) -> Result<ApplicationNumber, PageError> {
    let named = RawPathParams::from_request_parts(parts, inbox)
        .await
        .map_err(|_| PageError::NotFound)?;
    named
        .iter()
        .find(|(name, _)| *name == "application")
        .and_then(|(_, number)| number.parse().ok())
        .ok_or(PageError::NotFound)
}

impl Inbox {
    /// Sends whoever has a second factor to give a code of it again, where this needs one and the last was long ago.
    fn look_for_code(
        &self,
        session: &Session,
        permission: Permission,
        wanted: &Uri,
    ) -> Result<(), PageError> {
        let is_new = |given_at| self.now().seconds_since(given_at) < CODE_SECONDS;
        if !permission.needs_code()
            || !session.has_second_factor
            || session.code_at.is_some_and(is_new)
        {
            return Ok(());
        }
        Err(PageError::CodeNeeded {
            onward: wanted.path().to_owned(),
            session: Box::new(session.clone()),
        })
    }

    async fn has_reason(&self, session: &Session, case: CaseNumber) -> Result<bool, PageError> {
        let clerk = session.staff.number;
        let store = &self.hall.store;
        Ok(store.has_reason(clerk, case, self.now()).await?)
    }
}
