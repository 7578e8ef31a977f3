# Texts of the accessibility contact form (BITVNRW section 5). A translation; the German wording is the binding one.

service-title = Report a barrier
service-short = Tell us where you cannot get on with this website
service-who = Is there a place on this website where you cannot get on? Is there something you cannot read, hear, understand or operate? Then tell us here. Anyone may report a barrier.
service-prepare = You do not need any documents. A screenshot helps us but is not necessary.
service-fee = The report is free of charge.
service-duration = The report takes only a few minutes.
service-law =
    - Section 5 of the Accessible Information Technology Ordinance of North Rhine-Westphalia (BITVNRW): this form
    - Section 4 BITVNRW: the accessibility statement
service-data =
    Your report is encrypted on your device. Only the office responsible can read it.

    You do not have to give your name. We need your e-mail address only if you would like an answer.
service-after =
    We look into your report. If you would like an answer, we write you an e-mail.

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
rueckmeldung-antwort = Shall we answer you?
rueckmeldung-email = E-mail address
    .hint = We send the answer to this address.
rueckmeldung-name = Your name
rueckmeldung-datenschutz = I have read the notes on data protection. You may use my details to deal with the report.

## Why we ask

purpose-antwort = So that we can answer you.
