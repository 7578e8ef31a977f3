# Texts of the employer's part of the service "Beschäftigungserlaubnis". A translation; the German wording is the binding one.

## Service page

service-title = Declaration of employment (Erklärung zum Beschäftigungs{"\u00AD"}verhältnis)
service-short = As an employer, describe a job for which someone needs permission
service-who =
    You would like to employ a person who needs permission from the immigration office (Ausländerbehörde) for this. The person has given you a link. Here you describe the job.

    Anyone who may act for the employer can fill this in: the owner, the management, the personnel department or someone with a power of attorney (Vollmacht).
service-prepare =
    - the establishment number (Betriebsnummer) of the establishment in which the person works, if there already is one
    - the employment contract or the offer: working hours, pay, leave
service-fee = The declaration is free of charge.
service-duration = The questions take about 15 minutes. You can take a break at any time.
service-law =
    - Section 4a of the Residence Act (Aufenthaltsgesetz, AufenthG): when someone needs permission to work, and your duties as an employer (subsection 5)
    - Section 39 AufenthG: what the Federal Employment Agency (Bundesagentur für Arbeit) checks
    - Section 40 (1) number 2 AufenthG: temporary agency work
    - Section 61 of the Asylum Act (Asylgesetz, AsylG) and section 32 of the Employment Ordinance (Beschäftigungsverordnung, BeschV): work with a Duldung or an Aufenthaltsgestattung
    - Section 36 (2) BeschV: when consent counts as given
service-data =
    Your details are encrypted on your device. Nobody can read them on the way. At the authority, only staff who are responsible for these applications can read them. Anybody there with another reason has to give it, and that is recorded. The person who would like to work for you does not see them. The person sees only that your declaration has arrived.

    The immigration office needs the details to decide on the permission. If the Federal Employment Agency has to agree, it receives the details. It uses them to check the working conditions.

    You also give us details of the person who would like to work for you. Please tell them so. The information for them and everything else is in the privacy notice.
service-basis =
    Section 39 (4) AufenthG for your information, section 86 sentence 1 AufenthG for the data.
service-recipients =
    - the Federal Employment Agency, if it has to agree (section 39 AufenthG, section 36 BeschV)
    - the authorities that prosecute breaches of the law, if there are concrete signs of them, for example of the minimum wage or of undeclared work (section 90 (1) AufenthG)
service-others =
    Would you like to work for this employer? Then they have given us data about you: name, birth, sex, nationality, place of residence, since when you have been living in Germany, your job, working hours, pay and qualification, perhaps the employment contract.
service-after =
    - The immigration office puts your declaration together with the person’s application.
    - If necessary, it asks the Federal Employment Agency. If the agency has all the details and does not reply for { $zustimmung_wochen ->
        [one] { $zustimmung_wochen } week
       *[other] { $zustimmung_wochen } weeks
    }, its consent counts as given (section 36 (2) BeschV).
    - If something is missing, we get in touch with your contact person.

    The person may only start when they have the permission.

## Sections

section-arbeitnehmer = The person you employ
section-arbeitgeber = The employer
section-arbeitsplatz = The job
section-bedingungen = Working hours and pay
section-abschluss = Documents and confirmation

## The employee

step-zweck = What the declaration is for
zweck-anlass = Is this the first permission for this job?
    .option-erste = Yes, the first
    .option-verlaengerung = No, an extension
zweck-arbeitgeberwechsel = Is the person changing from another employer to you?
    .option-ja = Yes
    .option-nein = No
    .option-unbekannt = I do not know

step-arbeitnehmer = The person’s name
    .intro = Please check whether the details are right. What is already there has been released by the person.
arbeitnehmer-familienname = Family name
arbeitnehmer-vornamen = Given names
    .hint = If the person has no given name, write a hyphen: -

step-arbeitnehmer_geburt = The person’s date of birth
arbeitnehmer_geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse (divers)
    .option-x = not stated
arbeitnehmer_geburt-geburtsdatum = Date of birth
    .hint = Is only the year known? Then leave day and month empty.

step-arbeitnehmer_staat = The person’s origin and place of residence
arbeitnehmer_staat-staat = Nationality
arbeitnehmer_staat-wohnort = Place of residence
    .hint = If the person still lives abroad, please also give the country.
arbeitnehmer_staat-aufenthalt_seit = Since when has the person been living in Germany?
    .hint = Only if you know it. The year is enough.

## The employer

step-firma = Your establishment
firma-name = Name of the company
    .hint = If you have no company, enter your own name.
firma-betriebsnummer_stand = Does the establishment already have an establishment number (Betriebsnummer)?
    .option-vorhanden = Yes
    .option-beantragt = No, it has been applied for
    .option-noch_nicht = No, not yet
    .more = You need the establishment number to register employees for social insurance. You get it from the Federal Employment Agency (Bundesagentur für Arbeit).
firma-betriebsnummer = Establishment number (Betriebsnummer)
    .hint = 8 digits. Take the number of the establishment in which the person works.
firma-gegruendet = Was the establishment founded within the last 24 months?

step-firma_anschrift = Address of the establishment
firma_anschrift-anschrift = Address

step-ansprechperson = Contact person
    .intro = Who can we talk to about this job?
ansprechperson-name = Given name and family name
ansprechperson-telefon = Telephone number
    .hint = With the area code
ansprechperson-email = Email address
ansprechperson-fax = Fax number

## The job

step-dauer = Duration of the employment
dauer-stand = Does the person already work for you?
    .option-beginnt = No, the person has not started yet
    .option-besteht = Yes
dauer-von = Start of the employment
    .hint = The day on which the person starts or started. If the day is not known, month and year are enough.
dauer-befristet = Is the employment for a fixed term?
dauer-bis = End of the employment

step-leiharbeit = Temporary agency work (Leiharbeit)
leiharbeit-leiharbeit = Is the person hired out to other companies?
    .hint = This is also called Zeitarbeit or Arbeitnehmerüberlassung.
leiharbeit-folgen = This applies to temporary agency work
    .hint =
        - If the person has a Duldung or an Aufenthaltsgestattung, temporary agency work is no reason to refuse the permission (section 61 AsylG, section 32 (1) sentence 2 BeschV).
        - If the person has a residence title and the Federal Employment Agency has to agree, it may not agree to temporary agency work (section 40 (1) number 2 AufenthG).

        You can make the declaration in any case. We will examine it.
arbeitszeit-umfang = Does the person work full time or part time?
    .option-vollzeit = Full time
    .option-teilzeit = Part time
leiharbeit-erlaubnis = Number of your licence to hire out workers (Erlaubnis zur Arbeitnehmerüberlassung)

step-arbeitsort = Place of work
arbeitsort-art = Where does the person work?
    .option-betrieb = At the address of the establishment
    .option-andere = At another place or at several fixed places
    .option-wechselnd = At changing places
arbeitsort-ort = Places of work
    .item = Place of work { $number }
    .add = Add another place of work
    .remove = Remove place of work { $number }
arbeitsort-ort-name = Name of the place
    .hint = For example: north branch
arbeitsort-gebiet = In which area are the changing places?
    .hint = For example: building sites in Solingen and Wuppertal

step-taetigkeit = The occupation
taetigkeit-art = What kind of job is it?
    .option-beschaeftigung = Work
    .option-ausbildung = Vocational training (Ausbildung)
    .option-praktikum = Internship (Praktikum)
taetigkeit-bezeichnung = Name of the occupation
    .hint = For example: warehouse assistant, cook
taetigkeit-branche = Industry
    .hint = For example: catering

step-aufgaben = The tasks
aufgaben-beschreibung = What exactly does the person do?
    .hint = The most important tasks, the department and the position in the company
aufgaben-berufsschluessel = Code of the occupation (KldB 2010)
    .hint = 5 digits, only if you know it
    .more = KldB means: classification of occupations (Klassifikation der Berufe). The code assigns a job to an occupation.

step-qualifikation = What is needed for the job
qualifikation-benoetigt = What qualification is needed for the job?
    .option-keine = None
    .option-ausbildung = Vocational training
    .option-studium = A university degree
    .option-andere = Something else
qualifikation-benoetigt_andere = What is needed?
qualifikation-anerkennung = Is the person’s qualification recognised in Germany?
    .option-ja = Yes
    .option-nein = No
    .option-nicht_noetig = Not necessary, the qualification is from Germany
    .option-unbekannt = I do not know
qualifikation-berufserlaubnis = Does the occupation need a state licence?
    .hint = This is the case, for example, in nursing and for doctors.
    .option-nicht_noetig = No
    .option-liegt_vor = Yes, the person has it
    .option-fehlt = Yes, the person does not have it yet

## Working conditions

step-arbeitszeit = Working hours
arbeitszeit-wochenstunden = Hours per week
    .hint = For example: 38.5
arbeitszeit-tage = Working days per week
arbeitszeit-verteilung = How are the working hours distributed?
    .hint = For example: Monday to Friday from 8 am to 4.30 pm, or: rotating shifts

step-urlaub = Leave and overtime
urlaub-tage = Leave in working days per year
urlaub-ueberstunden = Does the person have to work overtime if you require it?
urlaub-ueberstunden_regelung = How much overtime can there be, and how is it compensated?
    .hint = For example: up to 10 hours a month, paid or as time off

step-lohn = Pay
lohn-zeitraum = What period is the amount for?
    .option-stunde = For an hour
    .option-monat = For a month
    .option-jahr = For a year
lohn-betrag = Pay before all deductions (gross)
    .hint = Amount in euros, without supplements. For example: 15.20

step-zulagen = Supplements
zulagen-gibt_es = Does the person get supplements?
    .hint = For example for night work, or a Christmas bonus
zulagen-zulage = Supplements
    .item = Supplement { $number }
    .add = Add another supplement
    .remove = Remove supplement { $number }
zulagen-zulage-art = What is the supplement for?
zulagen-zulage-betrag = Amount in euros

step-sachleistungen = Housing, meals and other benefits
sachleistungen-gibt_es = Does the person get accommodation, meals or anything else other than money from the employer?
sachleistungen-leistung = Benefits
    .item = Benefit { $number }
    .add = Add another benefit
    .remove = Remove benefit { $number }
sachleistungen-leistung-art = What does the person get?
    .option-unterkunft = Accommodation
    .option-verpflegung = Meals
    .option-andere = Something else
sachleistungen-leistung-art_andere = What is it?
sachleistungen-leistung-wert = Value per month in euros

step-regelungen = Collective agreement and insurance
regelungen-tarif = Does a collective agreement (Tarifvertrag) apply to the job?
regelungen-tarifvertrag = What collective agreement is it?
regelungen-altersversorgung = Do you pay into a company pension scheme (betriebliche Altersversorgung) for the person?
regelungen-sozialversicherung = Is the employment subject to compulsory social insurance?
    .option-pflichtig = Yes
    .option-geringfuegig = Only in part: it is a Minijob
    .option-frei = No

## Documents and declarations

step-unterlagen = Documents
    .intro = You do not have to upload anything. Photos or PDF files, each no larger than 20 MB.
unterlagen-vertrag = Employment contract, training contract or offer
unterlagen-formular = Signed form of the Federal Employment Agency
    .hint = Only if you have already filled it in on paper

step-berechtigung = Who makes this declaration
    .intro = Enter your own details.
berechtigung-name = Your given name and family name
berechtigung-funktion = Why may you act for the employer?
    .hint = Choose the best match.
    .option-inhaber = I am the employer or the company belongs to me
    .option-vertretung = I represent the company, for example as managing director or authorised signatory (Prokura)
    .option-personal = I am responsible for personnel in the company
    .option-bevollmaechtigt = I have a power of attorney (Vollmacht), for example as a tax adviser
berechtigung-vollmacht = Your power of attorney
berechtigung-berechtigt = I may make this declaration for the employer.

step-abschluss = Your confirmation
abschluss-ablauf = What happens to your declaration
    .hint = The immigration office may call you or write to you to check the details. The person may work only when they have the permission.
abschluss-pflichten = Your duties as an employer
    .hint =
        If you employ somebody without German nationality, you have to (section 4a (5) AufenthG):

        - check whether the person may work
        - keep a copy of their residence title or certificate for as long as they work for you, on paper or electronically
        - tell the immigration office within 4 weeks if the work ends early. This applies if the residence title was issued for this work.

        It does not apply to citizens of the EU.
abschluss-folgen = Before you send
    .hint =
        - The Federal Employment Agency decides on the basis of your information (section 39 (4) AufenthG). It can check later whether the conditions are as you state them.
        - Anyone who employs a person who may not work, and has not met their duties as an employer, is liable for the costs of a deportation (section 66 (4) and (4a) AufenthG).
        - Anyone who forgets to report that the work has ended early may be fined (section 98 (2a) AufenthG).
        - The declaration is free of charge.

        Take your time. If you are not sure, ask us before you send.
abschluss-wahrheit = My details are true and complete. We employ the person on these terms.
abschluss-datenschutz = Information on data protection
    .hint = We need your details to decide on the permission (section 39 (4) and section 86 AufenthG). The privacy notice says who receives them, how long we keep them and what rights you have. The link to it is at the bottom of every page.
abschluss-person = Tell the person which details we have
    .hint = You have given us details of the person who would like to work for you, including their pay. Please tell them so. In the privacy notice there is a section for them under “Declaration of employment”. Pass it on to them.

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-bis_nach_von = The end is before the beginning. Please check both days.
check-mindesturlaub = This is less than the statutory minimum leave. With 5 working days a week it is { $mindesturlaub_tage ->
        [one] { $mindesturlaub_tage } day
       *[other] { $mindesturlaub_tage } days
    } a year. Please check the number. You can still continue.
check-betriebsnummer_form = The check digit of this company number (Betriebsnummer) does not match. Please check the digits. If they are correct, you can continue.
check-mindestlohn = This is less than the statutory minimum wage of { $mindestlohn } euros an hour. Please check the amount and the hours. If an exception applies, you can continue. We will examine it.

## Why we ask

purpose-person = So that we can match the declaration to the right application.
purpose-kontakt = So that we know who is making the declaration and who can answer questions.
purpose-bedingungen = So that we can check the working conditions.
