# Texts of the service "i-Kfz", which is offered elsewhere. A translation; the German wording is the binding one.

service-title = Register, re-register or deregister a vehicle (i-Kfz)
service-words = car vehicle motorcycle motorbike trailer registration register deregister number plate licence plate keeper owner i-Kfz
service-short = To the vehicle registration authority’s portal on the internet
service-who = You would like to register a vehicle, change its registration or take it off the road (Außerbetriebsetzung). You can do this on the internet with i-Kfz, the internet-based vehicle registration.
service-why =
    i-Kfz is not on this website but on a portal of its own. There are two reasons for this:

    - The security rules of the Federal Motor Transport Authority (Kraftfahrt-Bundesamt) apply to these portals. External auditors have to confirm that the portal follows them.
    - You have to identify yourself there, for example with a user account and the online ID (Online-Ausweis). This is not necessary only if you take a vehicle off the road.

    This website sends no data to the portal. The portal’s privacy notice says what happens to your data there.
service-prepare = The portal tells you what you need and what it costs.
service-law = Sections 18 to 20 of the Vehicle Registration Ordinance (Fahrzeug-Zulassungsverordnung, FZV): how you identify yourself
