//! How often one may try to log in.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
};

use amtsweg_core::time::Timestamp;

/// Within this time attempts are counted, in seconds.
const WINDOW: i64 = 15 * 60;
const PER_ACCOUNT: usize = 5;
/// More than per account: a whole office may share an address.
const PER_ADDRESS: usize = 20;
/// More names and addresses than that are not remembered; the oldest window has then passed.
const REMEMBERED: usize = 10_000;

/// Failed attempts of the last quarter of an hour. Forgotten when the program ends.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    attempts: HashMap<Key, Vec<Timestamp>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Account(String),
    Address(IpAddr),
}

/// Too many attempts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wait {
    /// Until one of them no longer counts.
    pub(super) minutes: i64,
}

impl Throttle {
    /// Counts an attempt before its password is looked at, so that many at once count as well.
    pub(super) fn begin(
        &mut self,
        account: &str,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), Wait> {
        let keys = keys(account, address);
        for (key, limit) in [(&keys[0], PER_ACCOUNT), (&keys[1], PER_ADDRESS)] {
            let attempts = self.attempts.entry(key.clone()).or_default();
            attempts.retain(|time| now.seconds_since(*time) < WINDOW);
            if attempts.len() >= limit {
                let oldest = attempts.first().copied().unwrap_or(now);
                let left = WINDOW - now.seconds_since(oldest);
                return Err(Wait {
                    minutes: (left + 59).div_euclid(60).max(1),
                });
            }
        }
        for key in keys {
            self.attempts.entry(key).or_default().push(now);
        }
        if self.attempts.len() > REMEMBERED {
            self.attempts.retain(|_, attempts| {
                attempts.retain(|time| now.seconds_since(*time) < WINDOW);
                !attempts.is_empty()
            });
        }
        Ok(())
    }

    /// The attempt was good: it and the account's failures before are forgotten.
    pub(super) fn succeed(&mut self, account: &str, address: IpAddr) {
        let [account, address] = keys(account, address);
        self.attempts.remove(&account);
        if let Some(attempts) = self.attempts.get_mut(&address) {
            attempts.pop();
        }
    }
}

fn keys(account: &str, address: IpAddr) -> [Key; 2] {
    // Whoever has an IPv6 address has 2^64 of them.
    let address = match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(mapped) => IpAddr::V4(mapped),
            None => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        },
    };
    [
        Key::Account(account.trim().to_lowercase().chars().take(100).collect()),
        Key::Address(address),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_000_000);

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn an_account_waits_after_five_failures() {
        let mut throttle = Throttle::default();
        for attempt in 0..5 {
            assert_eq!(throttle.begin("erika", address(attempt), NOW), Ok(()));
        }
        assert_eq!(
            throttle.begin(" Erika", address(9), NOW.plus_seconds(60)),
            Err(Wait { minutes: 14 })
        );
        assert_eq!(throttle.begin("bo", address(9), NOW), Ok(()));
        assert_eq!(
            throttle.begin("erika", address(9), NOW.plus_seconds(WINDOW)),
            Ok(())
        );
    }

    #[test]
    fn an_address_waits_after_twenty_failures() {
        let mut throttle = Throttle::default();
        for account in 0..20 {
            assert_eq!(
                throttle.begin(&account.to_string(), address(1), NOW),
                Ok(())
            );
        }
        assert!(throttle.begin("one more", address(1), NOW).is_err());
        let one: IpAddr = "2001:db8::1".parse().unwrap();
        let neighbour: IpAddr = "2001:db8::ffff:2".parse().unwrap();
        assert_eq!(keys("", one), keys("", neighbour));
    }

    #[test]
    fn a_good_attempt_forgets_the_failures() {
        let mut throttle = Throttle::default();
        for _ in 0..50 {
            assert_eq!(throttle.begin("erika", address(1), NOW), Ok(()));
            throttle.succeed("erika", address(1));
        }
    }
}
