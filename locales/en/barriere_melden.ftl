# Texts of the accessibility contact form (BITVNRW section 5). A translation; the German wording is the binding one.

service-title = Report a barrier
service-words = barrier problem complaint error disability accessible accessibility blind screen reader
service-short = Tell us where you are stuck on this website
service-who = Is there a place on this website where you are stuck? Is there something you cannot read, hear, understand or operate? Then tell us here. Anyone may report a barrier.
service-prepare = You do not need any documents. A screenshot helps us but is not necessary.
service-fee = The report is free of charge.
service-duration = The report only takes a few minutes.
service-law =
    - Section 5 of the Accessible Information Technology Ordinance of North Rhine-Westphalia (BITVNRW): this form
    - Section 4 BITVNRW: the accessibility statement
service-data =
    Your report is encrypted on your device. Nobody can read it on the way. At the authority, only staff who are responsible for reports can read it. Anybody there with another reason has to give it, and that is recorded.

    You do not have to give your name. We only need your email address if you would like an answer.

    You can read more in the privacy notice.
service-basis =
    Section 5 BITVNRW for the report. For your email address and your name: your consent (point (a) of Article 6(1) GDPR). You can withdraw it at any time.
service-recipients =
    - Other bodies receive the report only where a law requires it.
service-after =
    We look into your report. If you would like an answer, we will send you an email.

    Does our answer not help you? Then you can turn to the ombuds office (Ombudsstelle) of North Rhine-Westphalia. The accessibility statement says how to reach it.

section-meldung = Your report

step-barriere = What does not work?
barriere-seite = On which page or with which service is the barrier?
    .hint = The address or the heading of the page
barriere-beschreibung = Describe the barrier
    .hint = What did you want to do, and what happened? Please also tell us which device or assistive technology you use, for example a screen reader.
barriere-bildschirmfoto = Screenshot
    .hint = Please make sure that it shows nothing private.

step-rueckmeldung = Would you like an answer?
rueckmeldung-antwort = Would you like us to answer you?
rueckmeldung-email = Email address
    .hint = We send the answer to this address.
rueckmeldung-name = Your name
rueckmeldung-einwilligung = You may use my email address and my name to answer me.
    .hint = You can withdraw this at any time by sending us an email.
rueckmeldung-datenschutz = Information on data protection
    .hint = We need your report to remove the barrier (section 5 BITVNRW). The privacy notice says who receives it, how long we keep it and what rights you have. The link to it is at the bottom of every page.

## Why we ask

purpose-antwort = So that we can answer you.
