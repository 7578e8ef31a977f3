# Texts of the service "Beschäftigungserlaubnis" (the applicant's part). A translation; the German wording is the binding one.

## Service page

service-title = Permission to work (Beschäftigungserlaubnis)
service-short = Work or train with an Aufenthaltsgestattung or a Duldung
service-who =
    You have a permission to reside for asylum seekers (Aufenthaltsgestattung) or a temporary suspension of deportation (Duldung) and would like to work or do vocational training (Ausbildung). Or your residence title (Aufenthaltstitel) says that you may work only with the permission of the immigration office (Ausländerbehörde). Then you need a permission to work (Beschäftigungserlaubnis) for every job.

    In the beginning you are mostly not allowed to work yet: in the first 3 months, and in a reception facility (Aufnahmeeinrichtung) in the first 6 months.

    In some cases work is not allowed:

    - if your Duldung says “für Personen mit ungeklärter Identität” (for persons whose identity is not established)
    - if you come from a safe country of origin (sicherer Herkunftsstaat). Whether this applies to you also depends on when you came to Germany and applied for asylum.

    Are you unsure? Apply anyway. We examine the application.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. Whatever you do not have yet can follow later.

    - your Aufenthaltsgestattung, your Duldung or your residence title
    - your passport, if you have one
    - the employment contract, the job offer or the training contract
    - the licence for your occupation, if one is needed

    Your employer has to make a declaration, too. For this you get a link in the application, which you pass on to your employer. Your employer can also fill in a form on paper instead.
service-fee = The permission to work is free of charge.
service-duration =
    The questions take about 10 minutes. You can take a break at any time.

    Often the Federal Employment Agency (Bundesagentur für Arbeit) has to agree, too. That takes about 3 to 4 weeks. This is not necessary, for example, if you have already lived in Germany for 4 years, and for some internships and vocational training.
service-law =
    - Section 4a (4) of the Residence Act (Aufenthaltsgesetz, AufenthG): who needs a permission
    - Section 61 of the Asylum Act (Asylgesetz, AsylG): work with an Aufenthaltsgestattung
    - Section 32 of the Employment Ordinance (Beschäftigungsverordnung, BeschV): work with a Duldung or an Aufenthaltsgestattung
    - Section 60a (6) and section 60b (5) AufenthG: when work with a Duldung is not allowed
service-data =
    Your details are encrypted on your device. Only the immigration office can read them.

    The immigration office needs the details to check whether it can allow you to work. The legal bases are the Residence Act and the Asylum Act. If the Federal Employment Agency has to agree, it receives the details that it needs for this.

    Your employer does not see your application. With the link, your employer gets only what you have released before. You do not see your employer’s details, either.

    You can read more in the privacy notice.
service-after =
    - Your employer sends us the declaration. You see in the status of your application whether it has arrived.
    - The immigration office checks both. If necessary, it asks the Federal Employment Agency.
    - You hear from us.

    Start working only when you have the permission.

## Sections

section-person = About you
section-aufenthalt = Your residence
section-arbeit = The work
section-arbeitgebererklaerung = Employer’s declaration
section-unterlagen = Documents
section-erklaerungen = Declarations

## Person

step-person = Your name
    .intro = Write your name as it stands in your document.
person-familienname = Family name
person-vornamen = Given names
    .hint = All given names

step-geburt = Your birth
geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse
    .option-x = not stated
geburt-geburtsdatum = Date of birth
    .hint = Does your document show only the year? Then leave day and month empty.
geburt-geburtsort = Place of birth

step-staatsangehoerigkeit = Your nationality
staatsangehoerigkeit-staat = Which nationality do you have?
    .hint = If you have several, take the one that stands in your document.

step-anschrift = Your address
anschrift-anschrift = Where do you live?

step-kontakt = How we can reach you
    .intro = Please give at least one way to reach you. Then we can ask questions more quickly.
kontakt-email = E-mail address
kontakt-telefon = Telephone number
    .hint = With the area code

## Residence

step-dokument = Your document
dokument-art = Which document do you have?
    .option-aufenthaltsgestattung = Permission to reside for asylum seekers (Aufenthaltsgestattung)
    .option-duldung = Temporary suspension of deportation (Duldung)
    .option-duldung_ungeklaert = Duldung “für Personen mit ungeklärter Identität”
    .option-aufenthaltserlaubnis = Temporary residence permit (Aufenthaltserlaubnis)
    .option-andere = Another document
dokument-art_andere = Which document is it?
dokument-gueltig_bis = Valid until
    .hint = The date stands on the document.
dokument-aktenzeichen = File number (Aktenzeichen) or AZR number (AZR-Nummer)
    .hint = If you know it: it stands on letters from the immigration office.

## Work

step-arbeit = What you need the permission for
arbeit-anlass = What would you like?
    .option-erste = To start a new job
    .option-verlaengerung = To go on working where I already work with permission
arbeit-art = What kind of job is it?
    .option-beschaeftigung = Work
    .option-ausbildung = Vocational training (Ausbildung) in a company
    .option-praktikum = Internship (Praktikum)
    .option-andere = Something else
arbeit-art_andere = What is it?

step-taetigkeit = Your occupation
taetigkeit-bezeichnung = What do you work as there?
    .hint = For example: warehouse assistant, training as a cook
taetigkeit-beginn = When would you like to start?
taetigkeit-berufserlaubnis = Does this occupation need a state licence?
    .hint = That is so, for example, in nursing and for doctors.
    .option-ja = Yes
    .option-nein = No
    .option-unbekannt = I do not know

step-arbeitgeber = Your employer
arbeitgeber-firma = Name of the company or person you work for
arbeitgeber-ort = Town or city

## The employer's part

step-erklaerung_weg = Your employer’s declaration
    .intro = Your employer has to describe the job to us: for example the tasks, the working hours and the pay.
erklaerung_weg-weg = How does your employer do this?
    .option-link = On the internet: I pass on a link
    .option-papier = On paper: I upload the completed form

step-uebergabe = Link for your employer
uebergabe-link = Pass this link on to your employer
    .hint =
        With the link, your employer fills in the declaration and sends it to us encrypted. No account is needed.

        You can save your employer work and pass on details about yourself. You decide about each detail. Through the link your employer learns nothing about your residence.

        It does not matter who finishes first. We bring both together. Give the link only to your employer.

## Documents

step-unterlagen_person = Your documents
    .intro = Photos or PDF files, each of at most 20 MB. Everything has to be easy to read. Whatever you do not have yet can follow later.
unterlagen_person-dokument = Your Aufenthaltsgestattung, your Duldung or your residence title
    .hint = All pages with details about you
unterlagen_person-pass = Your passport
    .hint = If you have one

step-unterlagen_arbeit = Documents about the work
unterlagen_arbeit-arbeitsvertrag = Employment contract or job offer
unterlagen_arbeit-ausbildungsvertrag = Training contract (Ausbildungsvertrag)
unterlagen_arbeit-berufserlaubnis = The licence for your occupation
unterlagen_arbeit-erklaerung = Declaration of employment (Erklärung zum Beschäftigungsverhältnis)
    .hint = The form of the Federal Employment Agency. Your employer fills it in and signs it.

## Declarations

step-hinweise = When you may work
hinweise-arbeitsbeginn = Please read this carefully
    .hint =
        - With this application you may not work yet. Start only when you have the permission.
        - The permission is only for this job. For another one you need a new permission.
        - If the permission is for a limited time: apply to extend it before it ends.
hinweise-verstanden = I start working only when I have the permission.

step-abschluss = Your confirmation
    .intro = In a moment you will see all your details together once more. After that you can send the application.
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = I have read the notes on data protection.

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kontakt_fehlt = Without an e-mail address and a telephone number we can only write you letters. That takes longer. You can still continue.
check-dokument_abgelaufen = This date has passed. Please have your document renewed. You can still continue.
check-identitaet_ungeklaert = With this Duldung, work is not allowed (section 60b (5) AufenthG). Has something changed, for example because you now have a passport? Then upload the proof. You can continue; we examine it.
check-sicherer_herkunftsstaat = This country counts as a safe country of origin (sicherer Herkunftsstaat). Perhaps work is not allowed then. It also depends on when you came to Germany and applied for asylum. You can continue; we examine it.
check-beginn_vergangen = This day has already passed. You may start only when you have the permission. You can still continue.

## Why we ask

purpose-person = So that we know who you are and find your file.
purpose-kontakt = So that we can reach you if we have questions.
purpose-arbeit = So that we can check whether we can permit the work.
