//! Where a request comes from, as coarse as the rate limits need it.

use std::net::IpAddr;

/// The bucket of those whose address is not known.
pub const UNKNOWN: &str = "unknown";

/// The network that an address belongs to: /24 for IPv4, /56 for IPv6, what a household or a
/// shelter has. Of a list, the last entry counts: the nearest proxy wrote it.
pub fn prefix(header: Option<&str>) -> String {
    let Some(address) = header
        .and_then(|text| text.rsplit(',').next())
        .and_then(|text| text.trim().parse::<IpAddr>().ok())
    else {
        return UNKNOWN.into();
    };
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{:x}::/56", d & 0xff00)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_network_only() {
        for (header, expected) in [
            ("192.0.2.77", "192.0.2.0/24"),
            ("203.0.113.9, 192.0.2.1", "192.0.2.0/24"),
            ("::ffff:192.0.2.77", "192.0.2.0/24"),
            ("2001:db8:1:2345:6::7", "2001:db8:1:2300::/56"),
            ("nonsense", UNKNOWN),
            ("", UNKNOWN),
        ] {
            assert_eq!(prefix(Some(header)), expected, "{header}");
        }
        assert_eq!(prefix(None), UNKNOWN);
    }
}
