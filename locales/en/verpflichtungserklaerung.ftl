# Texts of the service "Verpflichtungserklärung". A translation; the German wording is the binding one.

## Service page

service-title = Declaration of commitment (Verpflichtungs{"\u00AD"}erklärung)
service-words = invitation invite guest guests visit visitor grandma grandmother grandpa grandfather grandparents mum mother dad father parents in-laws siblings friends family relatives visa tourist visa visitor visa Schengen sponsor sponsorship guarantee liability letter of invitation
service-consequence = You are liable for your guest’s costs for { $haftung_jahre ->
        [one] { $haftung_jahre } year
       *[other] { $haftung_jahre } years
    } from the day on which they enter Germany. If a public authority pays for them, for example for accommodation, illness or deportation, it will claim the money back from you.
service-follow-up = Invite another guest
service-follow-up-text = Every adult guest needs an application of their own. We fill in the number of this application there. We do not copy your guest’s details.
service-short = Invite a guest from abroad and cover their costs
service-who =
    You live in our city and would like to invite a guest from abroad. Your guest needs a visa and cannot show that they can pay the costs themselves. Then you can make a declaration of commitment (Verpflichtungserklärung). In it you promise to pay the costs that arise from your guest’s stay.

    A company, an association, a university or a church can also make a declaration of commitment. Spouses can make the commitment jointly.

    This application is for visits of up to { $besuch_tage ->
        [one] { $besuch_tage } day
       *[other] { $besuch_tage } days
    }. If your guest is going to stay longer or come several times, you can still apply. We will then tell you what else is needed.

    You need a separate application for every adult guest. The same application may only cover the guest’s spouse and the guest’s children under 18, if they live at the same address and travel with the guest. In the second application you do not have to give details of your housing and income or provide your documents again.

    The immigration office (Ausländerbehörde) for the place where you live is responsible. If you do not live in our city, please contact the immigration office there.

    Do you yourself only hold a permission to reside for asylum seekers (Aufenthaltsgestattung), a temporary suspension of deportation (Duldung), a visa or a provisional residence document (Fiktionsbescheinigung)? Then a declaration of commitment is usually not possible. If you are not sure, ask us or simply apply. We will examine your application.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. Whatever you do not have yet can follow later.

    - your identity card or passport
    - your residence title (Aufenthaltstitel), unless you have the nationality of Germany, another EU country, Iceland, Liechtenstein, Norway or Switzerland
    - if you are employed: your last 3 payslips (Lohnabrechnungen)
    - if you are self-employed: your tax assessment (Steuerbescheid) and a certificate from your tax adviser (Steuerberater), with the round stamp and with your health insurance contributions
    - if you receive a pension: your pension notice (Rentenbescheid)
    - if you want to use savings, a blocked account (Sperrkonto) or other assets to cover the costs: proof of them
    - your tenancy agreement (Mietvertrag) or an extract from the land register (Grundbuch)
    - your guest’s travel health insurance, if there already is one
    - for a company or an association: an extract from the commercial register (Handelsregister) or the register of associations (Vereinsregister)
    - if spouses make the commitment jointly: identity documents and evidence of income from both

    You also need your guest’s details exactly as they appear in the passport.
service-fee =
    The declaration costs { $gebuehr_verpflichtung } euros for each person or organisation that makes it. So if spouses make the commitment jointly, each of them pays { $gebuehr_verpflichtung } euros. For several guests the fee may differ. You do not pay anything yet in the online application.
service-duration =
    The questions take about 20 minutes. You can take a break at any time.

    How long our check takes depends on your details and documents. After that you will have an appointment at the immigration office.
service-law =
    - Sections 66 and 67 of the Residence Act (Aufenthaltsgesetz, AufenthG): costs of leaving the country and of deportation
    - Section 68 AufenthG: what you are liable for, for how long, and how the declaration is made
    - Section 47 (1) number 12 of the Residence Ordinance (Aufenthaltsverordnung, AufenthV): the fee
    - Section 95 (2) number 2 AufenthG: giving false details is a criminal offence
    - Section 850c of the Code of Civil Procedure (Zivilprozessordnung, ZPO): the limits by which we check whether your income is sufficient
service-data =
    Your details are encrypted on your device. Nobody can read them on the way. At the authority, only staff who are responsible for these applications can read them. Anybody there with another reason has to give it, and that is recorded.

    The immigration office needs the details to check whether you can bear the costs for your guest, and to issue the declaration of commitment.

    The evidence of your finances goes into a file of its own, separate from the other documents. That file is destroyed as soon as nobody can claim money under the declaration any more. The recommendation is to keep it for at least 6 years after the declaration has expired.

    You also give us details of your guest and their family. Please tell them so. The information for them and everything else is in the privacy notice.
service-basis =
    Sections 66 to 68 of the Residence Act (AufenthG) for the declaration of commitment, section 86 sentence 1 AufenthG for the data. For specially protected details in your documents: section 86 sentence 2 AufenthG.
service-recipients =
    - the German mission abroad where the guest applies for the visa
    - public bodies that have spent money on the guest and can claim it back (section 68 (4) AufenthG)
    - a court or another authority, where a law requires it
service-others =
    Are you the guest, do you belong to the guest’s family, or are you married to the person who is inviting? Then that person has given us data about you:

    - about the guest: name, birth, nationality, passport number, address, relationship, journey and insurance, perhaps a copy of the passport
    - about the guest’s spouse and children: name, birth and sex
    - about the spouse of the person who is inviting: name, birth, nationality, identity document, address, income and documents
service-after =
    - The immigration office checks your details and documents.
    - You come to an appointment at the immigration office. Bring the originals of all documents.
    - At the appointment you make the declaration of commitment. The online application only prepares it. It does not commit you to anything yet.
    - You send the declaration to your guest. Your guest presents it when applying for the visa.

    The law allows the declaration in writing or electronically (section 68 (2) AufenthG). We receive it at the appointment because we first inform you about the consequences.

    If you cannot come yourself, another person can act for you with a written power of attorney.

## Sections

section-gastgeber = About you
section-mitverpflichtet = Who makes the commitment with you
section-lebensverhaeltnisse = Housing, income and other commitments
section-gast = About your guest
section-mitreisende = Who is travelling with your guest
section-aufenthalt = The stay in Germany
section-unterlagen = Documents
section-erklaerungen = Declarations

## Host

step-gastgeber_art = Who is inviting?
    .intro = Whoever makes the declaration of commitment is liable for the guest’s costs. This can be a person or an organisation.
gastgeber_art-art = Who are you applying for?
    .option-person = For myself
    .option-ehepaar = For myself and my spouse jointly
    .option-firma = For a company
    .option-verein = For an association (Verein)
    .option-hochschule = For a university
    .option-kirche = For a church or religious community
gastgeber_art-eheleute = If you make the commitment jointly
    .hint =
        Then each of you makes your own declaration of commitment. Each of them costs { $gebuehr_verpflichtung } euros.

        You fill in this application for both of you. That is why we also ask about your spouse’s income. You both come to the appointment.

        This also applies to registered civil partners.
gastgeber_art-anderer_gast = Have you already sent an application for another guest?
    .hint = Choose “Yes” only if nothing has changed since then. Then we do not ask again about your housing, income and documents.
gastgeber_art-frueherer_antrag = Number of that application
    .hint = If you still have it: the number is in the confirmation that you saw after sending. Otherwise leave the field empty. We will then find the application by your name and your date of birth.

step-firma = The company or organisation
    .intro = One person signs for the company or organisation. We ask about this person on the next pages.
firma-name = Name of the company or organisation
    .hint = If there is an extract from a register: as the name appears there
firma-registernummer = Register number
    .hint = If there is one, with the register court. For example: HRB 12345, Amtsgericht Wuppertal
firma-funktion = What is the role of the person who will sign?
    .hint = Choose the best match.
    .option-geschaeftsfuehrung = Managing director (Geschäftsführung)
    .option-prokura = Authorised signatory (Prokura)
    .option-vorstand = Member of the board (Vorstand)
    .option-leitung = Head of the university, church or parish
    .option-andere = Another role
firma-funktion_andere = What is the role?

step-person = Your name
    .intro = Write your name as it appears in your identity document. If you are acting for a company or organisation: enter the name of the person who will sign.
person-familienname = Family name
person-vornamen = Given names
    .hint = All given names. If there is no given name in your identity document, write a hyphen: -
person-geburtsname = Name at birth
    .hint = Only if you used to have a different name

step-geburt = Your date and place of birth
geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse (divers)
    .option-x = not stated
geburt-geburtsdatum = Date of birth
    .hint = Does your identity document show only the year? Then leave day and month empty.
geburt-geburtsort = Place of birth

step-staatsangehoerigkeit = Your nationality
    .intro = It is in your identity document or passport.
staatsangehoerigkeit-angehoerigkeit = What is your nationality?
    .hint = If you have several and one of them is German, choose “German”.
    .option-deutsch = German
    .option-andere = Another one
    .option-keine = None: I am stateless or my nationality is not established
staatsangehoerigkeit-staat = Which country is it?
    .hint = Do you have several? If one of them is that of an EU country, Iceland, Liechtenstein, Norway or Switzerland, choose that one. Then you do not need a residence title.

step-aufenthaltstitel = Your residence title
    .intro =
        Your residence title (Aufenthaltstitel) should be valid for longer than your guest stays in Germany.

        Do you also have the nationality of an EU country? Then please go back and choose that one.
aufenthaltstitel-art = Type of residence title
    .hint = The name is on the document.
    .option-aufenthaltserlaubnis = Temporary residence permit (Aufenthaltserlaubnis)
    .option-blaue_karte = EU Blue Card (Blaue Karte EU), temporary
    .option-niederlassungserlaubnis = Permanent settlement permit (Niederlassungserlaubnis)
    .option-daueraufenthalt_eu = EU long-term residence permit (Erlaubnis zum Daueraufenthalt – EU), permanent
    .option-aufenthaltskarte = Residence card or permanent residence card for family members of EU citizens (Aufenthaltskarte, Daueraufenthaltskarte)
    .option-andere = Another document
aufenthaltstitel-art_andere = What document is it?
    .hint = For example: ICT card (ICT-Karte), residence document for British citizens (Aufenthaltsdokument-GB)
aufenthaltstitel-gueltig_bis = Valid until
    .hint = The date is on the document. If your right to stay has no end, leave the field empty.

step-ausweis = Your identity document
ausweis-art = Type of document
    .option-personalausweis = Identity card (Personalausweis)
    .option-reisepass = Passport (Reisepass)
    .option-reiseausweis = Travel document for refugees, stateless persons or foreigners (Reiseausweis)
    .option-ausweisersatz = Substitute identity document (Ausweisersatz)
ausweis-nummer = Serial number of the document
    .hint = It is made up of letters and digits. It is on the front or on the page with the photo.

step-kontakt = How we can contact you
    .intro = Please give at least one way to contact you. Then we can ask questions and arrange an appointment more quickly.
kontakt-email = Email address
kontakt-telefon = Telephone number
    .hint = With the area code

step-anschrift = Your address
    .intro = Enter the address at which you are registered. It has to be in our city. If you are acting for a company or organisation: enter its address.
anschrift-strasse = Street
anschrift-hausnummer = House number
anschrift-zusatz = Addition to the address
    .hint = For example: flat 12, c/o Meier
anschrift-plz = Postcode
    .hint = 5 digits
anschrift-ort = Town or city

## Spouse who undertakes jointly

step-mitverpflichtet = Your spouse’s name
    .intro = Write the name as it appears in the identity document.
mitverpflichtet-geburtsname = Name at birth
    .hint = Only if the person used to have a different name

step-mitverpflichtet_geburt = Your spouse’s date and place of birth

step-mitverpflichtet_staat = Your spouse’s nationality
mitverpflichtet_staat-staat = Nationality
    .hint = If the person has several: choose the German one, otherwise that of an EU country, Iceland, Liechtenstein, Norway or Switzerland.

step-mitverpflichtet_titel = Your spouse’s residence title
    .intro = This residence title should also be valid for longer than your guest stays in Germany.

step-mitverpflichtet_ausweis = Your spouse’s identity document

step-mitverpflichtet_anschrift = Your spouse’s address
mitverpflichtet_anschrift-gleich = Do you both live at the same address?
    .hint = Then you do not have to enter the address again.
mitverpflichtet_anschrift-anschrift = Address

## Housing and income

step-wohnung = Your home
wohnung-verhaeltnis = What is your housing situation?
    .option-miete = I pay rent
    .option-eigentum = I live in my own house or flat
    .option-mietfrei = I live with others without paying rent, for example with relatives
wohnung-flaeche = Living space in square metres
    .hint = For example: 75 or 71.5
wohnung-personen = How many people live there?
    .hint = Including you, but without the guest

step-einkommen = Your income
    .intro = We use this to check whether you can bear the costs for your guest. We only decide once we have seen your documents.
einkommen-beruf = Occupation
    .hint = The current occupation or the last one. If there has never been one, write: none
einkommen-art = Where does the income mainly come from?
    .option-angestellt = From employment
    .option-selbststaendig = From self-employment
    .option-rente = From a pension
    .option-sonstiges = From something else
einkommen-arbeitgeber = Employer
    .hint = Name and town
einkommen-beschaeftigt_seit = Employed there since
    .hint = If the day is not known, month and year are enough.
einkommen-sonstiges = Where does the income come from?
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

        The list is not complete. We check whether the income is sufficient using the limits in section 850c of the Code of Civil Procedure (ZPO). It says how much of a person’s income may not be seized.

step-mitverpflichtet_einkommen = Your spouse’s income
    .intro = We use this to check whether your spouse can also bear the costs for the guest.
step-vermoegen = Your assets
    .intro = Assets can also show that you can bear the costs for your guest. If two of you make the commitment, we mean the assets of both of you.
vermoegen-vorhanden = Would you also like to use assets to cover your guest’s costs?
    .hint = If your income is sufficient, you do not have to state any assets.
vermoegen-art = What kind of assets are these?
    .option-guthaben = Savings in an account
    .option-sperrkonto = A blocked account (Sperrkonto)
    .option-anderes = Other assets, for example securities
vermoegen-betrag = How much is it in all?
    .hint = Amount in euros. An estimate will do.

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
step-andere_erklaerungen = Other declarations of commitment
andere_erklaerungen-gibt_es = Are you already liable under other declarations of commitment?
    .hint = We mean all those whose { $haftung_jahre ->
            [one] { $haftung_jahre } year is not over yet
           *[other] { $haftung_jahre } years are not over yet
        }, including those given to other authorities.
andere_erklaerungen-personen = How many guests do they cover?
    .hint = Count all the guests together.

## Guest

step-gast = Your guest
    .intro = Write the names exactly as they appear in Latin letters in your guest’s passport. You need a separate application for every further adult guest. We ask about your guest’s spouse and children later.
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

step-gast_geburt = Your guest’s date and place of birth
gast_geburt-geburtsdatum = Guest’s date of birth
    .hint = Does the passport show only the year? Then leave day and month empty.
gast_geburt-geburtsort = Guest’s place of birth

step-gast_pass = Your guest’s nationality and passport
gast_pass-staat = What is your guest’s nationality?
    .hint = If your guest is stateless, choose “Stateless”.
gast_pass-passnummer = Passport number
    .hint = The number of the passport your guest will travel with. If they do not have one yet, leave the field empty and give us the number later.

step-gast_anschrift = Your guest’s address abroad
    .intro = Please write the address in Latin letters.
gast_anschrift-strasse = Street and house number
    .hint = Or however addresses are written there
gast_anschrift-plz = Postcode
gast_anschrift-ort = Town or city
gast_anschrift-land = Country

## People travelling with the guest

step-ehepartner = Your guest’s spouse
ehepartner-weitere_gaeste = Are any other adult guests coming?
    .hint = Make a separate application for each of them. Make a note of the number of this application: you will see it after sending. Then you do not have to give details of your housing and income or provide your documents again.
ehepartner-reist_mit = Is your guest’s wife or husband travelling with your guest?
    .hint = Only if both live at the same address. Otherwise a separate application is needed.

step-ehepartner_daten = About your guest’s spouse
    .intro = Write the names as they appear in the passport.
ehepartner_daten-vornamen = Given names
ehepartner_daten-gleicher_name = Is the family name the same as your guest’s?
ehepartner_daten-familienname = Family name
ehepartner_daten-geburtsdatum = Date of birth
    .hint = Does the passport show only the year? Then leave day and month empty.
ehepartner_daten-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse (divers)
    .option-x = not stated

step-kinder = Your guest’s children
kinder-reisen_mit = Are any of your guest’s own children under 18 travelling with your guest?
    .hint = Only children who live at the same address as your guest. Adult children need a separate application.

step-kinder_daten = About the children
    .intro = Write the names as they appear in the passport.
kinder_daten-kind = Children travelling with your guest
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
    .option-d = diverse (divers)
    .option-x = not stated

## Stay

step-reisezeit = Dates of travel
    .intro = For a visit, a visa is valid for at most { $besuch_tage ->
            [one] { $besuch_tage } day
           *[other] { $besuch_tage } days
        }. The day of arrival and the day of departure both count. For a longer stay your guest needs a national visa (nationales Visum).
reisezeit-von = Your guest arrives on
reisezeit-bis = Your guest leaves on
reisezeit-mehrmals = Will your guest come more than once during this time?
    .hint = Then enter the day of the first arrival and the day of the last departure above.

step-unterkunft = Where your guest will stay
unterkunft-bei_gastgeber = Will your guest stay with you?
    .hint = Then you do not have to enter your address again.
unterkunft-anschrift = Address of the accommodation in Germany
unterkunft-anschrift-name = Name of the accommodation
    .hint = For example the name of the hotel, or of the person your guest will stay with
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
reisezweck-zweck_andere = What is the reason?
reisezweck-weitere_orte = Other places in Germany that your guest will visit
reisezweck-krankenversicherung = Does your guest already have travel health insurance?
    .hint = It pays if your guest falls ill during the journey. If you answer “Yes”, we will ask you for proof later.

## Documents

step-unterlagen_gastgeber = Your documents
    .intro = Photos or PDF files, each no larger than 20 MB. Everything has to be easy to read. Whatever you do not have yet can follow later.
unterlagen_gastgeber-ausweis = Your identity card or passport
    .hint =
        All pages with details about you; both sides of an identity card.

        Only you yourself, or somebody with your consent, may copy a German identity card (Personalausweis). It has to be clear that it is a copy: for example, write “Kopie” on it. We do not need the access number (Zugangsnummer); you may black it out. By uploading it you consent to our using the copy for this application (section 20 (2) PAuswG). If you do not want this, choose “I will hand this in later” and show the card at the appointment.
unterlagen_gastgeber-aufenthaltstitel = Your residence title
    .hint = Front and back
unterlagen_gastgeber-registerauszug = Extract from the commercial register (Handelsregister) or the register of associations (Vereinsregister)
    .hint = The extract has to show who may sign.
unterlagen_gastgeber-vollmacht = Power of attorney (Vollmacht) to sign for the company or organisation
    .hint = Signed by somebody who may represent the company or organisation

step-unterlagen_einkommen = Evidence of finances
    .intro = This evidence goes into a file of its own, separate from the other documents.
unterlagen_einkommen-lohnabrechnungen = Your last 3 payslips (Lohnabrechnungen)
unterlagen_einkommen-steuerbescheid = Your tax assessment (Steuerbescheid)
    .hint = The latest one that you received from the tax office
unterlagen_einkommen-steuerberater = Certificate from your tax adviser (Steuerberater)
    .hint = With the round stamp and with your health insurance contributions
unterlagen_einkommen-rentenbescheid = Your pension notice (Rentenbescheid)
unterlagen_einkommen-einkommensnachweis = Proof of your income
unterlagen_einkommen-vermoegen = Proof of your assets
    .hint = For example a bank statement, or the bank’s confirmation of the blocked account
unterlagen_einkommen-weitere = Further evidence of finances
    .hint = Only if there is something else you would like to show

step-unterlagen_wohnung = Evidence of housing
unterlagen_wohnung-mietvertrag = Your tenancy agreement (Mietvertrag)
    .hint = The pages with names, address, living space and signatures
unterlagen_wohnung-grundbuchauszug = Extract from the land register (Grundbuch)

step-unterlagen_mitverpflichtet = Your spouse’s documents
unterlagen_mitverpflichtet-ausweis = Identity card or passport
    .hint = All pages with details about the person; both sides of an identity card. Only upload the copy of a German identity card (Personalausweis) if the person consents. It has to be clear that it is a copy (section 20 (2) PAuswG). We do not need the access number (Zugangsnummer); it may be blacked out. If the person does not consent, choose “I will hand this in later”. The person then shows the card at the appointment.
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
        With the declaration of commitment (Verpflichtungserklärung) you are liable for your guest. This means: if a public authority pays for your guest, it will claim the money back from you. This is also the case if your guest has a right to that payment.

        You are liable for:

        - your guest’s living costs, such as food and clothing
        - housing or accommodation
        - the costs of illness and care
        - the costs of leaving the country, including those of a deportation

        You do not have to repay what is paid for out of contributions, for example insurance contributions.

        You are liable for { $haftung_jahre ->
            [one] { $haftung_jahre } year
           *[other] { $haftung_jahre } years
        }. { $haftung_jahre ->
            [one] The year begins
           *[other] The { $haftung_jahre } years begin
        } when your guest enters Germany.

        Your liability does not end earlier if your guest is recognised as a refugee or as entitled to another form of protection during this time. Nor does it end if your guest receives a residence permit on grounds of international law or on humanitarian or political grounds.

        If an authority claims money from you, it can also enforce the claim, for example by seizing your account. It does not need a court judgment for this.

        The law sets no upper limit for the costs.

        This is laid down in sections 66 to 68 of the Residence Act (AufenthG).
haftung-bewusst = I know that I am liable for my guest’s costs for 5 years, even if my guest is recognised as a refugee or receives another residence permit (sections 66 to 68 AufenthG).
haftung-organisation_bewusst = I know that the company or organisation is liable for the guest’s costs for 5 years, even if the guest is recognised as a refugee or receives another residence permit (sections 66 to 68 AufenthG).
haftung-eheleute = You are both liable
    .hint = Your spouse makes their own declaration of commitment. Whoever makes one is liable as described here. You both come to the appointment.
haftung-eheleute_bewusst = My spouse also wants to make the commitment, knows these consequences and knows that I am giving these details.

step-hinweise = Notes on the information sheet
hinweise-merkblatt = The main points of the information sheet
    .hint =
        There is an information sheet (Merkblatt) on the declaration of commitment that is the same throughout Germany. You get it from the immigration office. Among other things it says:

        - The immigration office for the place where you live is responsible.
        - With a written power of attorney, another person can act for you.
        - The evidence of your finances goes into a file of its own. It is destroyed as soon as nobody can claim money under the declaration any more. The recommendation is to keep it for at least 6 years after the declaration has expired.
hinweise-gast = Tell your guest which details we have
    .hint = You have given us details of your guest, and perhaps of their family and of your spouse. Please tell them so. In the privacy notice there is a section for them under “Declaration of commitment”. Pass it on to them. The link to the privacy notice is at the bottom of every page.

step-abschluss = Your confirmation
abschluss-folgen = Before you send
    .hint =
        - This application prepares a declaration of commitment. Whoever makes it at the appointment is liable for the guest’s costs for { $haftung_jahre ->
            [one] { $haftung_jahre } year
           *[other] { $haftung_jahre } years
        }. The law sets no upper limit.
        - Each declaration of commitment costs { $gebuehr_verpflichtung } euros.
        - Anyone who gives false or incomplete details so that somebody gets a visa commits a criminal offence (section 95 (2) number 2 AufenthG).

        Take your time. If you are not sure, ask us before you send.
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = Information on data protection
    .hint = We need your details to check whether you can cover your guest’s costs (sections 66 to 68 and section 86 AufenthG). The privacy notice says who receives them, how long we keep them and what rights you have. The link to it is at the bottom of every page.

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-minderjaehrig = According to this date you are not an adult yet. Please check the year. Only adults can make this commitment. You can still continue.
check-mitverpflichtet_minderjaehrig = According to this date the person is not an adult yet. Please check the year. Only adults can make this commitment. You can still continue.
check-lohnabrechnungen_drei = There are fewer than 3 files. If they contain all 3 payslips, simply continue.
check-funktion_vollmacht = Anyone who may represent the company or organisation may sign. Any other person needs a written power of attorney (Vollmacht). You can continue.
check-titel_art = With an Aufenthaltsgestattung, a Duldung, a visa or a Fiktionsbescheinigung, a declaration of commitment is usually not possible. If you have another document, we will examine it. You can continue.
check-titel_abgelaufen = This date is in the past. Your residence title should be valid for longer than the visit. You can still continue.
check-plz_ort = Please check the postcode and the town. As far as we know, they do not match. You can still continue.
check-titel_ohne_ende = This residence title is temporary. Please enter the date until which it is valid. You can also continue without it.
check-kontakt_fehlt = Without an email address or a telephone number we can only write you letters. That takes longer. You can still continue.
check-beschaeftigt_seit_vergangen = This date is in the future. If you have not started there yet, you can continue. Otherwise please check the date.
check-gast_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-ehepartner_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_minderjaehrig = This person is already 18 years old. They usually need a separate application. You can still continue. We will then contact you.
check-von_ab_heute = The day of arrival has already passed. Please check it. If your guest is already here, you can continue.
check-bis_nach_von = The departure is before the arrival. Please check both days.
check-laenger_als_besuch = That is more than { $besuch_tage ->
        [one] { $besuch_tage } day
       *[other] { $besuch_tage } days
    }. Please check both days. If your guest really is going to stay that long, they need a national visa (nationales Visum). You can continue: we will tell you what else you need.
check-titel_reicht = Your residence title ends before your guest leaves. It should be valid for longer. You can still continue; we will talk to you about it.
check-mitverpflichtet_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-mitverpflichtet_titel_art = With an Aufenthaltsgestattung, a Duldung, a visa or a Fiktionsbescheinigung a commitment is usually not possible. If it is another document, we will examine it. You can continue.
check-mitverpflichtet_titel_ohne_ende = This residence title is temporary. Please enter the date until which it is valid. You can also continue without it.
check-mitverpflichtet_titel_abgelaufen = This date is in the past. The residence title should be valid for longer than the visit. You can still continue.
check-mitverpflichtet_beschaeftigt_seit = This date is in the future. If the person has not started there yet, you can continue. Otherwise please check the date.
check-mitverpflichtet_titel_reicht = Your spouse’s residence title ends before your guest leaves. It should be valid for longer. You can still continue; we will talk to you about it.

## Why we ask

purpose-gastgeber = So that we know who is making the commitment and can contact you.
purpose-bonitaet = So that we can check whether you can pay for the visit.
purpose-gast = So that it is clear which guest and which visit the commitment covers.
