# Texts of the service "Beschäftigungserlaubnis" (the applicant's part). A translation; the German wording is the binding one.

## Service page

service-title = Permission to work (Beschäftigungs{"\u00AD"}erlaubnis)
service-words = work working work permit job jobs position minijob side job apprenticeship vocational training internship trainee employer company contract asylum refugee tolerated stay Duldung
service-consequence = Do not start working before you have the permit. The application alone does not allow it.
service-short = Work or train with an Aufenthaltsgestattung or a Duldung
service-who =
    You have a permission to reside for asylum seekers (Aufenthaltsgestattung) or a temporary suspension of deportation (Duldung) and would like to work or do vocational training (Ausbildung). Or your residence title (Aufenthaltstitel) says that you may only work with the permission of the immigration office (Ausländerbehörde). Then you need a permission to work (Beschäftigungserlaubnis) for every job.

    At the beginning you are usually not allowed to work yet. This is how long you have to wait:

    - with an Aufenthaltsgestattung: { $wartezeit_gestattung_monate ->
        [one] { $wartezeit_gestattung_monate } month
       *[other] { $wartezeit_gestattung_monate } months
    }. If you have to live in a reception facility (Aufnahmeeinrichtung), { $wartezeit_aufnahme_monate ->
        [one] { $wartezeit_aufnahme_monate } month counts
       *[other] { $wartezeit_aufnahme_monate } months count
    } from the registration of your asylum application.
    - with an Aufenthaltsgestattung in a reception facility: { $wartezeit_aufnahme_dublin_monate ->
        [one] { $wartezeit_aufnahme_dublin_monate } month
       *[other] { $wartezeit_aufnahme_dublin_monate } months
    } if Germany has asked another EU country to take you in or take you back, or if another EU country has already given you protection
    - with a Duldung: { $wartezeit_duldung_monate ->
        [one] { $wartezeit_duldung_monate } month
       *[other] { $wartezeit_duldung_monate } months
    }. Earlier times with an Aufenthaltsgestattung or a residence title count as well.
    - with a Duldung in a reception facility: { $wartezeit_aufnahme_duldung_monate ->
        [one] { $wartezeit_aufnahme_duldung_monate } month
       *[other] { $wartezeit_aufnahme_duldung_monate } months
    } with the Duldung. If you have shown a valid passport or substitute passport, or if you begin qualified vocational training, it is { $wartezeit_aufnahme_pass_monate ->
        [one] { $wartezeit_aufnahme_pass_monate } month
       *[other] { $wartezeit_aufnahme_pass_monate } months
    }.

    If you were already allowed to work during the asylum procedure, you do not have to wait again with a Duldung.

    After that, work with a Duldung should be allowed if there is no reason against it. In some cases, however, work is not allowed, for example:

    - if your Duldung says “für Personen mit ungeklärter Identität” (for persons whose identity is not established)
    - if you come from a safe country of origin (sicherer Herkunftsstaat) and applied for asylum after 31 August 2015; with a Duldung also if you did not apply for asylum. There are exceptions.
    - if your asylum application is decided in an accelerated procedure
    - if concrete steps are already being taken to end your stay

    If you are not sure, apply anyway. We will examine the application.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. Whatever you do not have yet can follow later.

    - your Aufenthaltsgestattung, your Duldung or your residence title
    - your passport, if you have one
    - the employment contract, the job offer or the training contract
    - the licence for your occupation, if one is needed

    Your employer also has to make a declaration. For this you get a link in the application, which you pass on to your employer. Your employer can also fill in a form on paper instead.
service-fee =
    If the restriction is part of your residence title, the permission is free of charge (section 47 (2) AufenthV).

    The immigration office will tell you whether it costs anything with a Duldung or an Aufenthaltsgestattung. You do not pay anything in the online application.
service-duration =
    The questions take about 10 minutes. You can take a break at any time.

    Often the Federal Employment Agency (Bundesagentur für Arbeit) also has to agree. We ask it. If it has all the details and does not reply for { $zustimmung_wochen ->
        [one] { $zustimmung_wochen } week
       *[other] { $zustimmung_wochen } weeks
    }, its consent counts as given (section 36 (2) BeschV). Consent is not necessary, for example, if you have lived in Germany for { $zustimmungsfrei_jahre ->
        [one] { $zustimmungsfrei_jahre } year
       *[other] { $zustimmungsfrei_jahre } years
    } without interruption with permission, a Duldung or an Aufenthaltsgestattung, for vocational training and for some internships.
service-law =
    - Section 4a (1) and (2) of the Residence Act (Aufenthaltsgesetz, AufenthG): work with a residence title
    - Section 4a (4) AufenthG: work without a residence title
    - Section 61 of the Asylum Act (Asylgesetz, AsylG): waiting times, work with an Aufenthaltsgestattung and in a reception facility
    - Section 60a (5b) AufenthG: when work with a Duldung should be allowed
    - Section 60a (6), section 60b (5) and section 104 (18) AufenthG: when work with a Duldung is not allowed, and exceptions
    - Section 60c AufenthG: Duldung for vocational training
    - Sections 32 and 36 of the Employment Ordinance (Beschäftigungsverordnung, BeschV): the consent of the Federal Employment Agency
    - Section 47 (2) of the Residence Ordinance (Aufenthaltsverordnung, AufenthV): when the permission is free of charge
service-data =
    Your details are encrypted on your device. Nobody can read them on the way. At the authority, only staff who are responsible for these applications can read them. Anybody there with another reason has to give it, and that is recorded.

    The immigration office needs the details to check whether it can allow you to work. If the Federal Employment Agency has to agree, it receives the details that it needs for this.

    Your employer does not see your application. With the link, your employer only gets what you have released beforehand. You do not see your employer’s details either.

    You can read more in the privacy notice.
service-basis =
    Section 4a AufenthG, section 61 AsylG and section 32 BeschV for the permission, section 86 sentence 1 AufenthG for the data. For specially protected details in your documents: section 86 sentence 2 AufenthG.
service-recipients =
    - the Federal Employment Agency, if it has to agree (section 39 AufenthG, section 36 BeschV)
    - the authority that pays benefits under the Asylum Seekers’ Benefits Act: it learns that the work has been allowed (section 90 (3) AufenthG)
    - your employer, who receives only what you release with the link
service-after =
    - Your employer sends us the declaration. The status of your application shows whether it has arrived.
    - The immigration office checks the application and the declaration. If necessary, it asks the Federal Employment Agency.
    - You will hear from us.

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
    .intro = Write your name as it appears in your document.
person-familienname = Family name
person-vornamen = Given names
    .hint = All given names. If there is no given name in your document, write a hyphen: -

step-geburt = Your date and place of birth
geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse (divers)
    .option-x = not stated
geburt-geburtsdatum = Date of birth
    .hint = Does your document show only the year? Then leave day and month empty.
geburt-geburtsort = Place of birth

step-staatsangehoerigkeit = Your nationality
staatsangehoerigkeit-staat = What is your nationality?
    .hint = If you have several, choose the one shown in your document.

step-anschrift = Your address
anschrift-anschrift = Where do you live?

step-kontakt = How we can contact you
    .intro = Please give at least one way to contact you. Then we can ask questions more quickly.
kontakt-email = Email address
kontakt-telefon = Telephone number
    .hint = With the area code

## Residence

step-dokument = Your document
dokument-art = What document do you have?
    .hint = The name is on the document.
    .option-aufenthaltsgestattung = Permission to reside for asylum seekers (Aufenthaltsgestattung)
    .option-duldung = Temporary suspension of deportation (Duldung)
    .option-duldung_ungeklaert = Duldung “für Personen mit ungeklärter Identität”
    .option-aufenthaltserlaubnis = Temporary residence permit (Aufenthaltserlaubnis)
    .option-andere = Another document
dokument-art_andere = What document is it?
dokument-gueltig_bis = Valid until
    .hint = The date is on the document.
dokument-aktenzeichen = File number (Aktenzeichen) or AZR number (AZR-Nummer)
    .hint = If you know it: it is on letters from the immigration office.

## Work

step-arbeit = What you need the permission for
arbeit-anlass = What would you like?
    .option-erste = To start a new job
    .option-verlaengerung = To continue working where I already work with permission
arbeit-art = What kind of job is it?
    .option-beschaeftigung = Work
    .option-ausbildung = Vocational training (Ausbildung) in a company
    .option-praktikum = Internship (Praktikum)
    .option-andere = Something else
arbeit-art_andere = What is it?
arbeit-ausbildungsduldung = There is also a Duldung for vocational training
    .hint = Are you starting qualified vocational training with a Duldung? Then you may be able to get a Duldung for vocational training (Ausbildungsduldung, section 60c AufenthG). It is valid for the whole training, and with it you may work in the company. You can apply for it no earlier than { $ausbildungsduldung_antrag_monate ->
            [one] { $ausbildungsduldung_antrag_monate } month
           *[other] { $ausbildungsduldung_antrag_monate } months
        } before the training starts. Ask us about it. You can still send this application.

step-taetigkeit = Your occupation
taetigkeit-bezeichnung = What is your job there?
    .hint = For example: warehouse assistant, training as a cook
taetigkeit-beginn = When would you like to start?
taetigkeit-berufserlaubnis = Does this occupation need a state licence?
    .hint = This is the case, for example, in nursing and for doctors.
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

        It does not matter who finishes first. We put the two parts together. Give the link only to your employer.

## Documents

step-unterlagen_person = Your documents
    .intro = Photos or PDF files, each no larger than 20 MB. Everything has to be easy to read. Whatever you do not have yet can follow later.
unterlagen_person-dokument = Your Aufenthaltsgestattung, your Duldung or your residence title
    .hint = All pages with details about you
unterlagen_person-pass = Your passport
    .hint = If you have one. A passport can shorten the waiting time.

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
        - This application does not allow you to work yet. Start only when you have the permission.
        - The permission is only for this job. For another one you need a new permission.
        - If the permission is for a limited time: apply for an extension before it ends.
hinweise-verstanden = I start working only when I have the permission.

step-abschluss = Your confirmation
abschluss-folgen = Before you send
    .hint =
        - The application does not allow you to work yet. Working without permission is forbidden (section 4a AufenthG).
        - With a residence title the permission is free of charge. We will tell you whether it costs anything with a Duldung or an Aufenthaltsgestattung.
        - Anyone who gives the immigration office false details about their age, identity or nationality commits a criminal offence (section 95 (1) number 5 AufenthG).

        Take your time. If you are not sure, ask us before you send.
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = Information on data protection
    .hint = We need your details to decide on the permission (section 4a and section 86 AufenthG, section 61 AsylG). The privacy notice says who receives them, how long we keep them and what rights you have. The link to it is at the bottom of every page.

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-plz_ort = Please check the postcode and the town. As far as we know, they do not match. You can still continue.
check-kontakt_fehlt = Without an email address or a telephone number we can only write you letters. That takes longer. You can still continue.
check-dokument_abgelaufen = This date has passed. Please have your document renewed. You can still continue.
check-identitaet_ungeklaert = With this Duldung, work is not allowed (section 60b (5) AufenthG). Has something changed, for example because you now have a passport? Then upload the proof. You can continue; we will examine it.
check-sicherer_herkunftsstaat = This country counts as a safe country of origin (sicherer Herkunftsstaat). If you applied for asylum after 31 August 2015, we usually may not allow you to work during the asylum procedure. You can continue; we will examine it.
check-sicherer_herkunftsstaat_duldung = This country counts as a safe country of origin (sicherer Herkunftsstaat). We usually may not allow work if your asylum application was made after 31 August 2015 and then refused or withdrawn, or if you did not make one. There are exceptions. You can continue; we will examine it.
check-sicherer_herkunftsstaat_2023 = Georgia and the Republic of Moldova count as safe countries of origin (sichere Herkunftsstaaten). This does not prevent work if you applied for asylum by 30 August 2023, or if on that day you had a Duldung and had not applied for asylum. You can continue; we will examine it.
check-sicherer_herkunftsstaat_eu = This country is on a list of safe countries of origin of the EU. This does not prevent work if you were in Germany with a Duldung on 6 May 2025, or if you had a permission to work on 11 June 2026. You can continue; we will examine it.
check-beginn_vergangen = This day has already passed. You may start only when you have the permission. You can still continue.

## Why we ask

purpose-person = So that we know who you are and can find your file.
purpose-kontakt = So that we can contact you if we have questions.
purpose-arbeit = So that we can check whether we can permit the work.
