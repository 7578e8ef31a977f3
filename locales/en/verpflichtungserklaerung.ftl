# Texts of the service "Verpflichtungserklärung". A translation; the German wording is the binding one.

## Service page

service-title = Declaration of commitment (Verpflichtungserklärung)
service-short = Invite a guest from abroad and vouch for their costs
service-who =
    You live in our city and would like to invite a guest from abroad. Your guest needs a visa for at most 90 days and cannot show that they can pay the costs themselves. Then you can give a declaration of commitment (Verpflichtungserklärung). With it you promise: you will pay the costs that arise from your guest’s stay.

    A company can give a declaration of commitment, too. Spouses can commit themselves jointly.

    You need a separate application for every adult guest. The same application may only cover the guest’s spouse and the guest’s children under 18, if they live at the same address and travel with the guest. In the second application you give the number of the first. Then you do not have to enter your housing, income and documents again.

    The immigration office (Ausländerbehörde) of the place where you live is responsible. If you do not live in our city, please contact the immigration office there.

    You cannot give a declaration of commitment if you hold a permission to reside for asylum seekers (Aufenthaltsgestattung), a temporary suspension of deportation (Duldung), a visa or a provisional residence document (Fiktionsbescheinigung).
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. Whatever you do not have yet can follow later.

    - your identity card or passport
    - your residence title (Aufenthaltstitel), unless you come from Germany, the EU, Iceland, Liechtenstein, Norway or Switzerland
    - if you are employed: your last 3 payslips (Lohnabrechnungen)
    - if you are self-employed: your tax assessment (Steuerbescheid) and a certificate from your tax adviser (Steuerberater), with the round stamp and with your health insurance contributions
    - if you receive a pension: your pension notice (Rentenbescheid)
    - your lease (Mietvertrag) or an extract from the land register (Grundbuch)
    - your guest’s travel health insurance, if there already is one
    - for a company: an extract from the commercial register (Handelsregister)
    - if spouses commit themselves jointly: identity documents and evidence of income of both

    You also need your guest’s details exactly as they stand in the passport.
service-fee =
    The declaration costs 29 euros for each person or company that commits itself. So if spouses commit themselves jointly, it costs 29 euros twice. For several guests the fee may differ. You do not pay anything yet in the online application.
service-duration =
    The questions take about 20 minutes. You can take a break at any time.

    How long the check takes depends on your details and documents. After that you come to an appointment at the immigration office.
service-law =
    - Sections 66 to 68 of the Residence Act (Aufenthaltsgesetz, AufenthG): what you are liable for and for how long
    - Section 47 (1) number 12 of the Residence Ordinance (Aufenthaltsverordnung, AufenthV): the fee
    - Section 850c of the Code of Civil Procedure (Zivilprozessordnung, ZPO): the limits by which we check whether your income is sufficient
service-data =
    Your details are encrypted on your device. Only the immigration office can read them.

    The immigration office needs the details to check whether you can bear the costs for your guest, and to issue the declaration of commitment. The legal basis is the Residence Act.

    The evidence of your finances goes into a file of its own, separate from the other documents. That file is destroyed as soon as nobody can claim money under the declaration any more. The recommendation is to keep it for at least 6 years after the declaration has expired.

    You can read more in the privacy notice.
service-after =
    - The immigration office checks your details and documents.
    - You come to an appointment at the immigration office. Bring the originals of all documents.
    - At the appointment you sign the declaration of commitment. The law demands the written form. That is why the online application alone is not enough.
    - You send the declaration to your guest. Your guest presents it when applying for the visa.

    Can you not come yourself? Then another person can act for you with a written power of attorney.

## Sections

section-gastgeber = About you
section-mitverpflichtet = Who commits with you
section-lebensverhaeltnisse = Housing and income
section-gast = About your guest
section-mitreisende = Who travels with your guest
section-aufenthalt = The stay in Germany
section-unterlagen = Documents
section-erklaerungen = Declarations

## Host

step-gastgeber_art = Who is inviting?
    .intro = Whoever gives the declaration of commitment is liable for the guest’s costs. This can be a person or a company.
gastgeber_art-art = For whom are you applying?
    .option-person = For myself
    .option-ehepaar = For myself and my spouse jointly
    .option-firma = For a company
gastgeber_art-eheleute = If you commit yourselves jointly
    .hint =
        Then each of you gives a declaration of commitment of your own. That costs 29 euros twice.

        You fill in this application for both. That is why we also ask about your spouse’s income. You both come to the appointment.

        This also applies to registered civil partners.
gastgeber_art-anderer_gast = Have you already sent an application for another guest?
    .hint = Choose “Yes” only if nothing has changed since then. Then we do not ask again about your housing, income and documents.
gastgeber_art-frueherer_antrag = Number of that application
    .hint = The number has 36 characters, including hyphens. It stands in the confirmation that you saw after sending. Do you no longer have it? Then choose “No” above.

step-firma = The company
    .intro = A person who is entitled to do so according to the commercial register (Handelsregister) signs for the company. We ask about this person on the next pages.
firma-name = Name of the company
    .hint = As it stands in the commercial register
firma-registernummer = Register number
    .hint = With the register court, for example: HRB 12345, Amtsgericht Wuppertal
firma-funktion = What is the role of the person who signs?
    .option-geschaeftsfuehrung = Managing director (Geschäftsführung)
    .option-prokura = Authorised signatory (Prokura)
    .option-andere = Another role
firma-funktion_andere = Which role is it?

step-person = Your name
    .intro = Write your name as it stands in your identity document. If you act for a company: enter the person who signs.
person-familienname = Family name
person-vornamen = Given names
    .hint = All given names
person-geburtsname = Name at birth
    .hint = Only if you used to have a different name

step-geburt = Your birth
geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse
    .option-x = not stated
geburt-geburtsdatum = Date of birth
    .hint = Does your identity document show only the year? Then leave day and month empty.
geburt-geburtsort = Place of birth

step-staatsangehoerigkeit = Your nationality
    .intro = It stands in your identity document or passport.
staatsangehoerigkeit-angehoerigkeit = Which nationality do you have?
    .hint = If you have several and one of them is German, choose “German”.
    .option-deutsch = German
    .option-andere = Another one
    .option-keine = None: I am stateless or my nationality is not established
staatsangehoerigkeit-staat = Which country is it?

step-aufenthaltstitel = Your residence title
    .intro = Your residence title (Aufenthaltstitel) has to be valid for longer than your guest stays in Germany.
aufenthaltstitel-art = Type of residence title
    .option-aufenthaltserlaubnis = Temporary residence permit (Aufenthaltserlaubnis)
    .option-niederlassungserlaubnis = Permanent settlement permit (Niederlassungserlaubnis)
    .option-andere = Another document
aufenthaltstitel-art_andere = Which document is it?
    .hint = For example: EU Blue Card (Blaue Karte EU), residence card (Aufenthaltskarte)
aufenthaltstitel-gueltig_bis = Valid until
    .hint = The date stands on the document.

step-ausweis = Your identity document
ausweis-art = Type of document
    .option-personalausweis = Identity card (Personalausweis)
    .option-reisepass = Passport (Reisepass)
    .option-reiseausweis = Travel document for refugees, stateless persons or foreigners (Reiseausweis)
    .option-ausweisersatz = Substitute identity document (Ausweisersatz)
ausweis-nummer = Serial number of the document
    .hint = The number of letters and digits stands on the front or on the page with the photo.

step-kontakt = How we can reach you
    .intro = Please give at least one way to reach you. Then we can ask questions and arrange an appointment more quickly.
kontakt-email = E-mail address
kontakt-telefon = Telephone number
    .hint = With the area code

step-anschrift = Your address
    .intro = Enter the address at which you are registered. It has to be in our city. If you act for a company: enter the company’s address.
anschrift-strasse = Street
anschrift-hausnummer = House number
anschrift-zusatz = Addition to the address
    .hint = For example: flat 12, c/o Meier
anschrift-plz = Postcode
    .hint = 5 digits
anschrift-ort = Town or city

## Spouse who undertakes jointly

step-mitverpflichtet = Your spouse’s name
    .intro = Write the name as it stands in the identity document.
mitverpflichtet-geburtsname = Name at birth
    .hint = Only if the person used to have a different name

step-mitverpflichtet_geburt = Your spouse’s birth

step-mitverpflichtet_staat = Your spouse’s nationality
mitverpflichtet_staat-staat = Nationality
    .hint = If the person has several and one of them is German, choose Germany.

step-mitverpflichtet_titel = Your spouse’s residence title
    .intro = This residence title, too, has to be valid for longer than your guest stays in Germany.

step-mitverpflichtet_ausweis = Your spouse’s identity document

step-mitverpflichtet_anschrift = Your spouse’s address
mitverpflichtet_anschrift-gleich = Do you both live at the same address?
    .hint = Then you do not have to enter the address again.
mitverpflichtet_anschrift-anschrift = Address

## Housing and income

step-wohnung = Your home
wohnung-verhaeltnis = How do you live?
    .option-miete = I rent
    .option-eigentum = In my own house or flat
    .option-mietfrei = With others without paying rent, for example with relatives
wohnung-flaeche = Living space in square metres
    .hint = For example: 75 or 71.5
wohnung-personen = How many people live there?
    .hint = Including you, but without the guest

step-einkommen = Your income
    .intro = We use this to check whether you can bear the costs for your guest. We only decide once we have seen your documents.
einkommen-beruf = Occupation
    .hint = The present occupation or the last one
einkommen-art = Where does the income mainly come from?
    .option-angestellt = From employment
    .option-selbststaendig = From self-employment
    .option-rente = From a pension
    .option-sonstiges = From something else
einkommen-arbeitgeber = Employer
    .hint = Name and town
einkommen-beschaeftigt_seit = Employed there since
    .hint = If the day is not known, month and year are enough.
einkommen-sonstiges = What is the income from?
    .hint = For example: letting property
einkommen-netto = Monthly income after all deductions (net)
    .hint = Amount in euros, for example: 2150.00. If the income varies, enter the average.
    .more =
        These benefits do not count as income:

        - benefits under SGB II (basic income support for jobseekers)
        - benefits under SGB XII (social assistance and basic support in old age)
        - housing benefit (Wohngeld)
        - student support (BAföG)
        - scholarships
        - child benefit (Kindergeld)

        The list is not complete. We check whether the income is sufficient by the limits of section 850c of the Code of Civil Procedure (ZPO). It says how much of an income may not be seized.

step-mitverpflichtet_einkommen = Your spouse’s income
    .intro = We use this to check whether your spouse, too, can bear the costs for the guest.

step-belastungen = What you pay regularly
belastungen-eheleute = For both of you
    .hint = Add up what you both pay. Count each person only once.
belastungen-unterhaltsberechtigte = How many people do you support with your income?
    .hint = For example your children or your spouse. If you support nobody, enter 0.
belastungen-unterhalt = Do you pay maintenance?
    .hint = For example for children who do not live with you
belastungen-unterhalt_betrag = How much maintenance do you pay per month?
    .hint = Amount in euros
belastungen-kredite = Are you paying off loans?
    .hint = For example for a home or a car
belastungen-kredite_betrag = How much do you pay per month for all loans?
    .hint = Amount in euros

## Guest

step-gast = Your guest
    .intro = Write the names exactly as they stand in Latin letters in your guest’s passport. You need a separate application for every further adult guest. We ask about your guest’s spouse and children later.
gast-familienname = Guest’s family name
gast-vornamen = Guest’s given names
    .hint = If there is no given name in the passport, write a hyphen: -
gast-beziehung = What is your guest’s relationship to you?
    .hint = My guest is …
    .option-ehe = my wife, husband or partner
    .option-eltern = my mother or father
    .option-kind = my daughter or son
    .option-geschwister = my sister or brother
    .option-verwandt = related to me in another way or by marriage
    .option-bekannt = a friend or acquaintance
    .option-geschaeftlich = a business partner
    .option-andere = something else
gast-beziehung_andere = How do you know your guest?

step-gast_geburt = Your guest’s birth
gast_geburt-geburtsdatum = Guest’s date of birth
    .hint = Does the passport show only the year? Then leave day and month empty.
gast_geburt-geburtsort = Guest’s place of birth

step-gast_pass = Your guest’s nationality and passport
gast_pass-angehoerigkeit = Which nationality does your guest have?
    .option-staat = That of a country
    .option-keine = None: my guest is stateless or the nationality is not established
gast_pass-staat = Which country is it?
gast_pass-passnummer = Passport number
    .hint = The number of the passport your guest will travel with

step-gast_anschrift = Your guest’s address in the home country
    .intro = Please write the address in Latin letters.
gast_anschrift-strasse = Street and house number
    .hint = Or however addresses are written there
gast_anschrift-plz = Postcode
gast_anschrift-ort = Town or city
gast_anschrift-land = Country

## People travelling with the guest

step-ehepartner = Your guest’s spouse
ehepartner-weitere_gaeste = Are other adult guests coming, too?
    .hint = Make a separate application for each of them. In it, give the number of this application. You see it after sending. Then you do not have to enter your housing, income and documents again.
ehepartner-reist_mit = Does your guest’s wife or husband travel with your guest?
    .hint = Only if both live at the same address. Otherwise a separate application is needed.

step-ehepartner_daten = About your guest’s spouse
    .intro = Write the names as they stand in the passport.
ehepartner_daten-vornamen = Given names
ehepartner_daten-gleicher_name = Is the family name the same as your guest’s?
ehepartner_daten-familienname = Family name
ehepartner_daten-geburtsdatum = Date of birth
    .hint = Does the passport show only the year? Then leave day and month empty.
ehepartner_daten-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse
    .option-x = not stated

step-kinder = Your guest’s children
kinder-reisen_mit = Do any of your guest’s own children under 18 travel with your guest?
    .hint = Only children who live at the same address as your guest. Adult children need a separate application.

step-kinder_daten = About the children
    .intro = Write the names as they stand in the passport.
kinder_daten-kind = Children who travel with your guest
    .item = Child { $number }
    .add = Add another child
    .remove = Remove child { $number }
kinder_daten-kind-vornamen = Given names
kinder_daten-kind-gleicher_name = Is the family name the same as your guest’s?
kinder_daten-kind-familienname = Family name
kinder_daten-kind-geburtsdatum = Date of birth
    .hint = Does the passport show only the year? Then leave day and month empty.
kinder_daten-kind-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse
    .option-x = not stated

## Stay

step-reisezeit = Dates of travel
    .intro = A visit may last at most 90 days. The day of arrival and the day of departure both count.
reisezeit-von = Your guest arrives on
reisezeit-bis = Your guest leaves on

step-unterkunft = Where your guest stays
unterkunft-bei_gastgeber = Does your guest stay with you?
    .hint = Then you do not have to enter your address again.
unterkunft-anschrift = Address of the accommodation in Germany
unterkunft-anschrift-name = Name of the accommodation
    .hint = For example the name of the hotel, or of the person your guest stays with
unterkunft-anschrift-strasse = Street
unterkunft-anschrift-hausnummer = House number
unterkunft-anschrift-plz = Postcode
    .hint = 5 digits
unterkunft-anschrift-ort = Town or city

step-reisezweck = Reason for the journey
reisezweck-zweck = Why is your guest coming?
    .option-familie = To visit family
    .option-freunde = To visit friends or acquaintances
    .option-urlaub = Holiday
    .option-geschaeftlich = Business
    .option-veranstaltung = An event, for example a trade fair or a celebration
    .option-andere = Another reason
reisezweck-zweck_andere = Which reason is it?
reisezweck-weitere_orte = Other places in Germany that your guest will visit
reisezweck-krankenversicherung = Does your guest already have travel health insurance?
    .hint = It pays if your guest falls ill during the journey. If “yes”, we will ask you for proof later.

## Documents

step-unterlagen_gastgeber = Your documents
    .intro = Photos or PDF files, each of at most 20 MB. Everything has to be easy to read. Whatever you do not have yet can follow later.
unterlagen_gastgeber-ausweis = Your identity card or passport
    .hint = All pages with details about you; both sides of an identity card
unterlagen_gastgeber-aufenthaltstitel = Your residence title
    .hint = Front and back
unterlagen_gastgeber-registerauszug = Extract from the commercial register (Handelsregister)
    .hint = The extract has to show who may sign for the company.
unterlagen_gastgeber-vollmacht = Power of attorney (Vollmacht) to sign for the company

step-unterlagen_einkommen = Evidence of finances
    .intro = This evidence goes into a file of its own, separate from the other documents.
unterlagen_einkommen-lohnabrechnungen = Your last 3 payslips (Lohnabrechnungen)
unterlagen_einkommen-steuerbescheid = Your tax assessment (Steuerbescheid)
    .hint = The latest one that you received from the tax office
unterlagen_einkommen-steuerberater = Certificate from your tax adviser (Steuerberater)
    .hint = With the round stamp and with your health insurance contributions
unterlagen_einkommen-rentenbescheid = Your pension notice (Rentenbescheid)
unterlagen_einkommen-einkommensnachweis = Proof of your income
unterlagen_einkommen-weitere = Further evidence of finances
    .hint = Only if there is something else you would like to show

step-unterlagen_wohnung = Evidence of housing
unterlagen_wohnung-mietvertrag = Your lease (Mietvertrag)
    .hint = The pages with names, address, living space and signatures
unterlagen_wohnung-grundbuchauszug = Extract from the land register (Grundbuch)

step-unterlagen_mitverpflichtet = Your spouse’s documents
unterlagen_mitverpflichtet-ausweis = Identity card or passport
    .hint = All pages with details about the person; both sides of an identity card
unterlagen_mitverpflichtet-aufenthaltstitel = Residence title
    .hint = Front and back
unterlagen_mitverpflichtet-einkommen = Evidence of income
    .hint =
        It goes into a file of its own, separate from the other documents.

        - for employment: the last 3 payslips (Lohnabrechnungen)
        - for self-employment: the latest tax assessment (Steuerbescheid) and a certificate from the tax adviser (Steuerberater)
        - for a pension: the pension notice (Rentenbescheid)

step-unterlagen_gast = Your guest’s documents
unterlagen_gast-reisepass = Copy of the passport
    .hint = The page with the photo. It helps us to avoid spelling mistakes.
unterlagen_gast-krankenversicherung = Proof of travel health insurance

## Declarations

step-haftung = What you are liable for
haftung-folgen = Please read this carefully
    .hint =
        With the declaration of commitment (Verpflichtungserklärung) you are liable for your guest. This means: if a public authority pays for your guest, it will claim the money back from you.

        You are liable for:

        - your guest’s living costs, such as food and clothing
        - housing or accommodation
        - the costs of illness and care
        - the costs of leaving the country, including those of a deportation

        You are liable for 5 years. The 5 years begin when your guest enters Germany.

        This is laid down in sections 66 to 68 of the Residence Act (AufenthG).
haftung-einverstanden = I know that I am liable for my guest’s costs for 5 years (sections 66 to 68 AufenthG).
haftung-firma_einverstanden = I know that the company is liable for the guest’s costs for 5 years (sections 66 to 68 AufenthG).
haftung-eheleute = You are both liable
    .hint = Your spouse gives a declaration of commitment of their own. Whoever gives one is liable as described here. You both sign at the appointment.
haftung-eheleute_einverstanden = My spouse also wants to commit, knows these consequences and knows that I am giving these details.

step-hinweise = Notes on the information sheet
hinweise-merkblatt = The main points of the information sheet
    .hint =
        There is an information sheet (Merkblatt) on the declaration of commitment that is the same throughout Germany. You get it from the immigration office. Among other things it says:

        - The immigration office of the place where you live is responsible.
        - With a written power of attorney, another person can act for you.
        - The evidence of your finances goes into a file of its own. It is destroyed as soon as nobody can claim money under the declaration any more. The recommendation is to keep it for at least 6 years after the declaration has expired.
hinweise-gelesen = I have read and understood these notes.

step-abschluss = Your confirmation
    .intro = In a moment you will see all your details together once more. After that you can send the application.
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = I have read the notes on data protection.

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-funktion_vollmacht = Whoever is entitled to do so according to the commercial register may sign for the company. Every other person needs a written power of attorney (Vollmacht). You can continue.
check-titel_art = You cannot give a declaration of commitment with an Aufenthaltsgestattung, a Duldung, a visa or a Fiktionsbescheinigung. If you have another document, we will examine it. You can continue.
check-titel_abgelaufen = This date is in the past. Your residence title has to be valid for longer than the visit. You can still continue.
check-kontakt_fehlt = Without an e-mail address and a telephone number we can only write you letters. That takes longer. You can still continue.
check-beschaeftigt_seit_vergangen = This date is in the future. Enter since when you have been working there.
check-gast_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-ehepartner_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_minderjaehrig = This person is already 18 years old. Please make a separate application for them and remove them here.
check-von_ab_heute = The day of arrival has already passed. Enter today or a later day.
check-bis_nach_von = The departure is before the arrival. Please check both days.
check-hoechstens_90_tage = That is more than 90 days. Enter an earlier departure.
check-titel_reicht = Your residence title ends before your guest leaves. It has to be valid for longer. You can still continue; we will talk to you about it.
check-mitverpflichtet_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-mitverpflichtet_titel_art = Nobody can commit themselves with an Aufenthaltsgestattung, a Duldung, a visa or a Fiktionsbescheinigung. If it is another document, we will examine it. You can continue.
check-mitverpflichtet_beschaeftigt_seit = This date is in the future. Enter since when the person has been working there.
check-mitverpflichtet_titel_reicht = Your spouse’s residence title ends before your guest leaves. It has to be valid for longer. You can still continue; we will talk to you about it.

## Why we ask

purpose-gastgeber = So that we know who gives the undertaking, and can reach you.
purpose-bonitaet = So that we can check whether you can pay for the visit.
purpose-gast = So that it is certain for whom and for which visit you give the undertaking.
