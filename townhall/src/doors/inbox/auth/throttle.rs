//! How often one may try to log in.
//!
//! Failures are counted for an account *and* an address: whoever guesses makes himself wait, and
//! never the clerk whose name he guesses with, who sits elsewhere.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
};

use amtsweg_core::time::Timestamp;

/// After so long without a failure all is forgotten, in seconds.
const WINDOW: i64 = 15 * 60;
/// So many failures are everybody's; each one more doubles the wait.
const FREE_PER_ACCOUNT: u32 = 5;
/// Of an address, whatever the account: a whole office may share one.
const FREE_PER_ADDRESS: u32 = 20;
const FIRST_WAIT: i64 = 60;
const LONGEST_WAIT: i64 = WINDOW;
/// So many accounts and addresses are remembered; then the one that failed longest ago is not.
const REMEMBERED: usize = 10_000;
/// No name is longer.
const NAME_CHARS: usize = 100;

/// Failed attempts. Forgotten when the program ends.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    failures: HashMap<Key, Failures>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Account(String, IpAddr),
    Address(IpAddr),
}

#[derive(Debug, Clone, Copy)]
struct Failures {
    count: u32,
    last: Timestamp,
}

/// Too many attempts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    /// Until the next one is looked at.
    pub(crate) minutes: i64,
}

impl Throttle {
    /// Counts an attempt as failed before its password is looked at, so that many at once count
    /// as well.
    pub(crate) fn begin(
        &mut self,
        account: &str,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), Wait> {
        let keys = keys(account, address);
        let free = [FREE_PER_ACCOUNT, FREE_PER_ADDRESS];
        let left = keys
            .iter()
            .zip(free)
            .map(|(key, free)| self.left(key, free, now))
            .max()
            .unwrap_or(0);
        if left > 0 {
            return Err(Wait {
                minutes: (left + 59).div_euclid(60),
            });
        }
        for key in keys {
            let known = self.failures.get(&key).copied();
            let count = known
                .filter(|failures| now.seconds_since(failures.last) < WINDOW)
                .map_or(0, |failures| failures.count);
            self.make_room(&key, now);
            self.failures.insert(
                key,
                Failures {
                    count: count.saturating_add(1),
                    last: now,
                },
            );
        }
        Ok(())
    }

    /// How many seconds are left to wait.
    fn left(&self, key: &Key, free: u32, now: Timestamp) -> i64 {
        let Some(failures) = self.failures.get(key) else {
            return 0;
        };
        let Some(beyond) = failures.count.checked_sub(free) else {
            return 0;
        };
        let wait = FIRST_WAIT
            .saturating_mul(1_i64 << beyond.min(10))
            .min(LONGEST_WAIT);
        wait - now.seconds_since(failures.last)
    }

    fn make_room(&mut self, key: &Key, now: Timestamp) {
        if self.failures.len() < REMEMBERED || self.failures.contains_key(key) {
            return;
        }
        self.failures
            .retain(|_, failures| now.seconds_since(failures.last) < WINDOW);
        if self.failures.len() >= REMEMBERED
            && let Some(oldest) = self
                .failures
                .iter()
                .min_by_key(|(_, failures)| failures.last)
                .map(|(key, _)| key.clone())
        {
            self.failures.remove(&oldest);
        }
    }

    /// The attempt was good: it and the account's failures from this address are forgotten.
    pub(crate) fn succeed(&mut self, account: &str, address: IpAddr) {
        let [account, address] = keys(account, address);
        self.failures.remove(&account);
        if let Some(failures) = self.failures.get_mut(&address) {
            failures.count = failures.count.saturating_sub(1);
        }
    }
}

fn keys(account: &str, address: IpAddr) -> [Key; 2] {
    let address = network(address).0;
    let account = account.trim().to_lowercase();
    [
        Key::Account(account.chars().take(NAME_CHARS).collect(), address),
        Key::Address(address),
    ]
}

/// Whoever has an IPv6 address has 2^64 of them.
fn network(address: IpAddr) -> (IpAddr, u8) {
    match address {
        IpAddr::V4(_) => (address, 32),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(mapped) => (IpAddr::V4(mapped), 32),
            None => (
                IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
                64,
            ),
        },
    }
}

/// An address for the log, without what tells one machine from its neighbours: enough for a
/// firewall that closes a network.
pub(crate) fn shortened(address: IpAddr) -> String {
    match network(address).0 {
        loopback if loopback.is_loopback() => loopback.to_string(),
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => format!("{address}/64"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_000_000);

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn an_account_waits_longer_and_longer_from_one_address_and_not_from_others() {
        let mut throttle = Throttle::default();
        for _ in 0..5 {
            assert_eq!(throttle.begin("erika", address(1), NOW), Ok(()));
        }
        let mut now = NOW;
        for minutes in [1, 2, 4, 8, 15, 15] {
            assert_eq!(
                throttle.begin(" Erika", address(1), now),
                Err(Wait { minutes })
            );
            // The clerk herself sits elsewhere.
            assert_eq!(throttle.begin("erika", address(2), now), Ok(()));
            throttle.succeed("erika", address(2));
            // Only just: after a quarter of an hour all would be forgotten.
            now = now.plus_seconds(minutes * 60 - i64::from(minutes == 15));
            if minutes == 15 {
                break;
            }
            assert_eq!(throttle.begin("erika", address(1), now), Ok(()));
        }
        assert_eq!(throttle.begin("bo", address(1), now), Ok(()));
        let later = now.plus_seconds(WINDOW);
        for _ in 0..5 {
            assert_eq!(throttle.begin("erika", address(1), later), Ok(()));
        }
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

    #[test]
    fn memory_is_bounded() {
        let mut throttle = Throttle::default();
        for number in 0..2 * REMEMBERED {
            let address = IpAddr::V4(std::net::Ipv4Addr::from_bits(
                u32::try_from(number).unwrap(),
            ));
            let now = NOW.plus_seconds(i64::try_from(number / 1000).unwrap());
            assert_eq!(throttle.begin(&"x".repeat(10_000), address, now), Ok(()));
        }
        assert!(throttle.failures.len() <= REMEMBERED + 1);
    }

    #[test]
    fn the_log_names_networks() {
        for (address, shown) in [
            ("192.0.2.77", "192.0.2.0/24"),
            ("::ffff:192.0.2.77", "192.0.2.0/24"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("127.0.0.1", "127.0.0.1"),
        ] {
            assert_eq!(shortened(address.parse().unwrap()), shown);
        }
    }
}
