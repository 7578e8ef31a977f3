# Texts of the employer's part of the service "Beschäftigungserlaubnis". A translation; the German wording is the binding one.

## Service page

service-title = Declaration of employment (Erklärung zum Beschäftigungsverhältnis)
service-short = As an employer, describe a job for which someone needs permission
service-who =
    You would like to employ a person who needs permission from the immigration office (Ausländerbehörde) for this. The person has given you a link. Here you describe the job.

    Anyone who may act for the employer can fill this in: the owner, the management, the personnel department or someone with a power of attorney (Vollmacht).
service-prepare =
    - the establishment number (Betriebsnummer) of the establishment in which the person works
    - the employment contract or the offer: working hours, pay, leave
service-fee = The declaration is free of charge.
service-duration = The questions take about 15 minutes. You can take a break at any time.
service-law =
    - Section 4a of the Residence Act (Aufenthaltsgesetz, AufenthG): when someone needs permission to work
    - Section 39 AufenthG: what the Federal Employment Agency (Bundesagentur für Arbeit) checks
    - Section 32 of the Employment Ordinance (Beschäftigungsverordnung, BeschV): work with a Duldung or an Aufenthaltsgestattung
service-data =
    Your details are encrypted on your device. Only the immigration office can read them. The person who would like to work for you does not see them. The person sees only that your declaration has arrived.

    The immigration office needs the details to decide on the permission. The legal basis is the Residence Act. If the Federal Employment Agency has to agree, it receives the details. It uses them to check the working conditions.

    You can read more in the privacy notice.
service-after =
    - The immigration office brings your declaration together with the person’s application.
    - If necessary, it asks the Federal Employment Agency. That takes about 3 to 4 weeks.
    - If something is missing, we get in touch with your contact person.

    The person may start only when they have the permission.

## Sections

section-arbeitnehmer = The person you employ
section-arbeitgeber = The employer
section-arbeitsplatz = The job
section-bedingungen = Working hours and pay
section-abschluss = Documents and confirmation

## The employee

step-zweck = What the declaration is for
zweck-zweck = What does the person need?
    .hint = Did you get the link for a permission to work (Beschäftigungserlaubnis)? Then choose the first option.
    .option-beschaeftigungserlaubnis = A permission to work (Beschäftigungserlaubnis)
    .option-aufenthaltstitel = A residence title (Aufenthaltstitel) with which they may work
    .option-vorabzustimmung = The Federal Employment Agency’s agreement in advance
zweck-anlass = Is this the first permission for this job?
    .option-erste = Yes, the first
    .option-verlaengerung = No, an extension

step-arbeitnehmer = The person’s name
    .intro = Please check whether the details are right. What is already there has been released by the person.
arbeitnehmer-familienname = Family name
arbeitnehmer-vornamen = Given names

step-arbeitnehmer_geburt = The person’s birth
arbeitnehmer_geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse
    .option-x = not stated
arbeitnehmer_geburt-geburtsdatum = Date of birth
    .hint = Is only the year known? Then leave day and month empty.

step-arbeitnehmer_staat = The person’s origin and place of residence
arbeitnehmer_staat-staat = Nationality
arbeitnehmer_staat-wohnort = Place of residence
    .hint = If the person still lives abroad, name the country, too.

## The employer

step-firma = Your establishment
firma-name = Name of the company
    .hint = If you have no company, enter your own name.
firma-betriebsnummer = Establishment number (Betriebsnummer)
    .hint = 8 digits. Take the number of the establishment in which the person works.
    .more = You need the establishment number to register employees for social insurance. You get it from the Federal Employment Agency.

step-firma_anschrift = Address of the establishment
firma_anschrift-anschrift = Address

step-ansprechperson = Contact person
    .intro = Whom can we talk to about this job?
ansprechperson-name = Given name and family name
ansprechperson-telefon = Telephone number
    .hint = With the area code
ansprechperson-email = E-mail address
ansprechperson-fax = Fax number

## The job

step-dauer = Duration of the employment
dauer-stand = Does the person already work for you?
    .option-beginnt = No, they have yet to start
    .option-besteht = Yes
dauer-von = Start of the employment
    .hint = The day on which the person starts or started. If the day is not known, month and year are enough.
dauer-befristet = Is the employment for a fixed term?
dauer-bis = End of the employment

step-leiharbeit = Temporary agency work (Leiharbeit)
leiharbeit-leiharbeit = Is the person hired out to other companies?
    .hint = This is also called Zeitarbeit or Arbeitnehmerüberlassung.
leiharbeit-folgen = With temporary agency work the Federal Employment Agency checks with particular care
    .hint = It can refuse to agree. You can still make the declaration.
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
qualifikation-benoetigt = Which qualification is needed for the job?
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
    .hint = That is so, for example, in nursing and for doctors.
    .option-nicht_noetig = No
    .option-liegt_vor = Yes, the person has it
    .option-fehlt = Yes, the person does not have it yet

## Working conditions

step-arbeitszeit = Working hours
arbeitszeit-wochenstunden = Hours per week
    .hint = For example: 38.5
arbeitszeit-tage = Working days per week
arbeitszeit-verteilung = How are the working hours spread?
    .hint = For example: Monday to Friday from 8 am to 4.30 pm, or: rotating shifts

step-urlaub = Leave and overtime
urlaub-tage = Leave in working days per year
urlaub-ueberstunden = Does the person have to work overtime if you demand it?
urlaub-ueberstunden_regelung = How much can it be, and how is it compensated?
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
sachleistungen-gibt_es = Does the person get accommodation, meals or something else than money from the employer?
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
regelungen-tarifvertrag = Which collective agreement is it?
regelungen-altersversorgung = Do you pay into a company pension scheme (betriebliche Altersversorgung) for the person?
regelungen-sozialversicherung = Is the employment subject to compulsory social insurance?
    .option-pflichtig = Yes
    .option-geringfuegig = Only in part: it is a Minijob
    .option-frei = No

## Documents and declarations

step-unterlagen = Documents
    .intro = You do not have to upload anything. Photos or PDF files, each of at most 20 MB.
unterlagen-vertrag = Employment contract, training contract or offer
unterlagen-formular = Signed form of the Federal Employment Agency
    .hint = Only if you have already filled it in on paper

step-berechtigung = Who makes this declaration
    .intro = Enter yourself.
berechtigung-name = Your given name and family name
berechtigung-funktion = Why may you act for the employer?
    .option-inhaber = I am the employer or the company belongs to me
    .option-vertretung = I represent the company, for example as managing director or authorised signatory (Prokura)
    .option-personal = I am responsible for personnel in the company
    .option-bevollmaechtigt = I have a power of attorney (Vollmacht), for example as a tax adviser
berechtigung-vollmacht = Your power of attorney
berechtigung-berechtigt = I may make this declaration for the employer.

step-abschluss = Your confirmation
abschluss-ablauf = What happens to your declaration
    .hint = The immigration office may call you or write to you to check the details. The person may work only when they have the permission.
abschluss-wahrheit = My details are true and complete. We employ the person on these conditions.
abschluss-datenschutz = I have read the notes on data protection.

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-bis_nach_von = The end is not after the start. Please check both days.
check-mindesturlaub = This is less than the statutory minimum leave. With 5 working days a week it is 20 days a year. Please check the number. You can still continue.
check-mindestlohn = This is less than the statutory minimum wage. Please check the amount and the hours. If an exception applies, you can continue. We examine it.

## Why we ask

purpose-person = So that we match the declaration to the right application.
purpose-kontakt = So that we know who makes the declaration and who answers questions.
purpose-bedingungen = So that we can check the working conditions.
