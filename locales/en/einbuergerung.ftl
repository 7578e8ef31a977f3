# Texts of the service "Einbürgerung". A translation; the German wording is the binding one.

## Service page

service-title = Naturalisation (Einbürgerung)
service-short = Apply for German citizenship
service-who =
    You have been living in Germany for some time and would like to become German. For this you apply for naturalisation (Einbürgerung). German law does not require you to give up your present nationality for this.

    These conditions usually apply:

    - You have been living in Germany lawfully for at least 5 years.
    - You may stay permanently or have a suitable residence title (Aufenthaltstitel).
    - Your identity and your nationality are established.
    - You and your family live on your own money.
    - You speak sufficient German.
    - You know the basics of life in Germany. Mostly you show this with the naturalisation test (Einbürgerungstest).
    - You have not been convicted of a serious criminal offence.
    - You are committed to the free democratic basic order (freiheitliche demokratische Grundordnung) and to Germany’s special historical responsibility.

    There are exceptions to some of the conditions. If you do not meet one of them, you can still apply. We examine every application individually.

    Your spouse and your children under 16 can be part of the same application. From the age of 16, people make their own application. For children under 16 their legal representatives apply, mostly the parents.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. We need only the copy of your passport at once. Everything else can follow later.

    - your passport or identity card and your residence title
    - certificates: birth, marriage, divorce, adoption
    - evidence of your German and of the naturalisation test
    - if you are employed: your employment contract, your last 3 payslips (Lohnabrechnungen), a certificate from your employer that you have not been given notice, and your pension insurance record (Rentenverlauf)
    - if you are self-employed: your last 3 tax assessments (Steuerbescheide), a certificate from your tax adviser’s office (Steuerbüro) on the last 3 months with the round stamp, your trade registration (Gewerbeanmeldung) or an extract from the commercial register (Handelsregister), a tax clearance certificate (steuerliche Unbedenklichkeitsbescheinigung)
    - if you provide privately for your old age: proof of it
    - if you rent your home: your lease (Mietvertrag)

    Certificates in another language need a translation. Some also need a legalisation or an apostille. That is a confirmation that the certificate is genuine.
service-fee =
    Naturalisation costs 255 euros for each person.

    For a child under 18 who is naturalised together with a parent, it costs 51 euros. If the child has an income of its own, it costs 255 euros.

    There may be a fee even if we refuse the application or you withdraw it. You do not pay anything yet in the online application.
service-duration =
    The questions take about 45 minutes, longer with a family. You can take a break at any time.

    How long the check takes depends on your details and documents.
service-law =
    - Section 10 of the Nationality Act (Staatsangehörigkeitsgesetz, StAG): the conditions
    - Section 37 StAG: who makes their own application
    - Section 12a StAG: which convictions count
    - Section 38 StAG: the fee
service-data =
    Your details are encrypted on your device. Only the naturalisation authority (Einbürgerungsbehörde) can read them.

    The authority needs the details to decide on your application. The legal basis is the Nationality Act (sections 31 and following StAG). For the check it also asks other authorities, for example the immigration office (Ausländerbehörde) and security authorities.

    Some details are specially protected, for example about health, political memberships or criminal proceedings. With these questions it says what we need the answer for.

    You can read more in the privacy notice.
service-after =
    - You receive a confirmation that the application has arrived.
    - The authority checks your details. If something is missing, it asks you.
    - You come to an appointment. Bring the originals of all documents.
    - You make the statement of commitment (Bekenntnis) and the declaration of loyalty (Loyalitätserklärung) in person. Before that, we talk to you about them.
    - You are German only once you have received the certificate of naturalisation (Einbürgerungsurkunde).

## Sections

section-person = About you
section-familie = Family
section-angehoerigkeit = Nationality and identity
section-aufenthalt = Residence
section-bildung = Education and language
section-wirtschaft = Work and income
section-erklaerungen = Criminal offences and commitment
section-mit_ehepartner = Spouse, joint application
section-unterlagen = Documents
section-abschluss = To finish

## Texts that occur in many places

zeit-von = From
    .hint = If you do not remember the day, month and year are enough.
zeit-bis = Until
    .hint = Is it still going on? Then leave this empty.
zeit-seit = Since when?
    .hint = If you do not remember the day, month and year are enough.
zeit-land = Country

## Person

step-person = Name
    .intro = Who is the application for? Enter this person here. If you apply for naturalisation only for your child under 16, “you” means your child in the whole application. Always write names as they stand in Latin letters in the passport.
person-familienname = Family name
person-vornamen = Given names
    .hint = All given names. If there is no given name in the passport, write a hyphen: -
person-geburtsname = Name at birth
    .hint = Only if it is different from the family name
person-namensteile = Other parts of the name
    .hint = For example a patronymic or a middle name

step-fruehere_namen = Earlier names
fruehere_namen-gab_es = Did you have any other names in the past?
    .hint = Other spellings in documents, too. You do not have to repeat the name at birth.
fruehere_namen-name = Earlier names
    .item = Name { $number }
    .add = Add another name
    .remove = Remove name { $number }
fruehere_namen-name-name = Full name
fruehere_namen-name-grund = Reason for the change
    .hint = For example: marriage, different spelling

step-geburt = Birth
geburt-geschlecht = Sex
    .option-w = female
    .option-m = male
    .option-d = diverse
    .option-x = not stated
geburt-geburtsdatum = Date of birth
    .hint = Does the identity document show only the year? Then leave day and month empty.
geburt-vertretung = Under 16
    .hint = For a child under 16 the legal representatives apply. We ask about them later.
geburt-selbst = Aged 16 or 17
    .hint = You make your own application. Your parents do not have to agree.
geburt-geburtsort = Place of birth
geburt-kreis = District, county or region of the place of birth
geburt-land = Country of birth
    .hint = The country that the place belongs to today
geburt-abweichend = Does one of your documents show a different date of birth?
geburt-anderes_datum = Different dates of birth
    .item = Difference { $number }
    .add = Add another difference
    .remove = Remove difference { $number }
geburt-anderes_datum-dokument = Which document shows it?

step-kontakt = Telephone and e-mail
    .intro = Please give at least one way to reach you. Then we can ask questions more quickly.
kontakt-email = E-mail address
kontakt-telefon = Telephone number
    .hint = With the area code

step-anschrift = Address
anschrift-anschrift = Address
    .hint = The address at which the person is registered

step-minderjaehrig = Application together with a parent
minderjaehrig-mit_elternteil = Is your mother or father applying for naturalisation, too?
    .hint = Then we handle both applications together.
minderjaehrig-elternteil = Name of this parent

step-vertretung_1 = Legal representative
    .intro = That is mostly the parents. If both have custody (Sorgerecht), we ask about the second person after this.
vertretung_1-sorge = Who represents the child?
    .option-gemeinsam = Both parents jointly
    .option-allein = One parent alone
    .option-vormund = A guardian (Vormund) or another body
vertretung_1-stelle = Name of the body
vertretung_1-anschrift = Address
step-vertretung_2 = Legal representative: second person

## Family

step-familienstand = Marital status
familienstand-stand = What is your marital status?
    .option-ld = single
    .option-vh = married
    .option-lp = in a registered civil partnership
    .option-gs = divorced
    .option-vw = widowed
    .option-ea = marriage annulled
    .option-lv = civil partnership ended by death
    .option-la = civil partnership dissolved
    .option-le = civil partnership ended by a declaration of death
    .option-nb = not known
familienstand-ort = Place of marriage
    .hint = Or the place where the civil partnership was formed

step-fruehere_ehen = Earlier marriages
    .intro = Registered civil partnerships, too
fruehere_ehen-gab_es = Have you been married before?
fruehere_ehen-ehe = Earlier marriages or civil partnerships
    .item = Marriage { $number }
    .add = Add another marriage
    .remove = Remove marriage { $number }
fruehere_ehen-ehe-von = Date of marriage
    .hint = If you do not remember the day, month and year are enough.
fruehere_ehen-ehe-bis = Ended on
    .hint = In the case of a divorce: the day on which it became final
fruehere_ehen-ehe-ende = How did it end?
    .option-scheidung = Divorce
    .option-aufhebung = Annulment or dissolution (Aufhebung)
    .option-tod = Death or declaration of death
fruehere_ehen-ehe-staat = Nationality of the former partner

step-ehepartner = Spouse
    .intro = Or your civil partner
step-ehepartner_anschrift = Spouse’s address
step-ehepartner_angehoerigkeit = Spouse’s nationality
ehepartner_angehoerigkeit-staat = Nationalities
    .item = Nationality { $number }
    .add = Add another nationality
    .remove = Remove nationality { $number }
ehepartner_angehoerigkeit-deutsch_seit = German since
    .hint = Since birth? Then leave this empty.
ehepartner_angehoerigkeit-stellt_mit = Would your spouse like to be naturalised, too?
    .hint = If “yes”, you apply together. More questions about this come later. Is the person German already? Then choose “no”.
ehepartner_angehoerigkeit-seit = In Germany since
    .hint = Does the person not live in Germany? Then leave this empty.

step-kinder = Children
kinder-haben = Do you have children?
    .hint = Adult and adopted children and children born outside marriage, too
kinder-einbuergern = Is a child under 16 to be naturalised with you?
    .hint = From the age of 16, a child makes its own application.
kinder-weitere = Do you have any other children?
step-kinder_mit = Children who would like to be naturalised with you
kinder_mit-kind = Children
    .item = Child { $number }
    .add = Add another child
    .remove = Remove child { $number }
kinder_mit-kind-seit = In Germany since
kinder_mit-kind-titel = The child’s residence title
    .hint = For example: Niederlassungserlaubnis. If the child has none, leave this empty.
kinder_mit-kind-wohnt = Who does the child live with?
    .option-bei_mir = With me
    .option-anderer = With the other parent
    .option-woanders = Somewhere else
kinder_mit-kind-sorge = Who has custody (Sorgerecht)?
    .option-gemeinsam = Both parents jointly
    .option-allein = I alone
    .option-ehepartner = My spouse alone
    .option-andere = Another person or body
kinder_mit-kind-anderer_elternteil = Name of the other person with custody
kinder_mit-kind-zustimmung = Does this person agree to the naturalisation?
    .option-ja = Yes
    .option-offen = No, or I do not know yet
kinder_mit-kind-schule = Name of the school
    .hint = Only if the child goes to school
step-kinder_weitere = Your other children

step-elternteil_1 = Your parents: first parent
elternteil_1-angaben = Can you give details about this parent?
    .hint = If only some of the details are missing, choose “Yes”.
elternteil_1-verstorben = Has this parent died?
step-elternteil_2 = Your parents: second parent

## Nationality and identity

step-angehoerigkeit = Nationality
    .intro = Name all your nationalities, even if you no longer have a passport. You do not have to give up any of them for naturalisation.
angehoerigkeit-staat = Your nationalities
    .item = Nationality { $number }
    .add = Add another nationality
    .remove = Remove nationality { $number }
angehoerigkeit-staat-land = Nationality
    .hint = The country, or “stateless” or “not clarified”
angehoerigkeit-staat-erworben = How did you get it?
    .option-geburt = By birth or descent
    .option-einbuergerung = By naturalisation
    .option-ehe = By marriage
    .option-andere = In another way, or I do not know
angehoerigkeit-staat-nachweis = What can you prove it with?
    .option-pass = Passport
    .option-ausweis = Identity card
    .option-urkunde = Another certificate
    .option-keiner = With nothing at the moment
angehoerigkeit-ungeklaert = Stateless or not clarified
    .hint = You can continue to fill in the application as usual. We find out together with you what evidence is possible.
angehoerigkeit-fruehere = Did you have another nationality in the past?
angehoerigkeit-frueher = Earlier nationalities
    .item = Earlier nationality { $number }
    .add = Add another earlier nationality
    .remove = Remove earlier nationality { $number }
angehoerigkeit-frueher-grund = Why did you lose it?

step-ausweis = Identity document and identity
ausweis-art = Which document do you have?
    .option-reisepass = Passport (Reisepass)
    .option-personalausweis = Identity card of my country
    .option-reiseausweis = Travel document for refugees, stateless persons or foreigners (Reiseausweis)
    .option-ausweisersatz = Substitute identity document (Ausweisersatz)
    .option-keiner = None of these
ausweis-nummer = Serial number
ausweis-gueltig_bis = Valid until
ausweis-identitaet = Can you show with documents who you are?
    .hint = For example with a passport, a birth certificate or a driving licence
    .option-ja = Yes
    .option-teilweise = In part
    .option-nein = No
ausweis-erklaerung = What is missing, and what have you already tried?
    .hint = You can still apply. Name everything that may help: old documents, school reports, contacts with the embassy.

step-status = Special protection or status
status-status = Does any of this apply to you?
    .option-keiner = No, none of it
    .option-fluechtling = I am recognised as a refugee
    .option-asyl = I am entitled to asylum (asylberechtigt)
    .option-staatenlos = I am recognised as stateless
    .option-spaetaussiedler = I am an ethnic German resettler (Spätaussiedlerin, Spätaussiedler)
    .option-andere = I have another kind of protection
status-andere = Which protection is it?

step-wehrdienst = Military service
wehrdienst-geleistet = Have you done military service?
    .hint = Alternative service and service in other armed groups, too
wehrdienst-dienst = Services
    .item = Service { $number }
    .add = Add another service
    .remove = Remove service { $number }
wehrdienst-dienst-art = Kind of service

## Residence

step-einreise = Arrival and long journeys
einreise-erste = When did you first come to Germany to live here?
    .hint = If you do not remember the day, month and year are enough.
einreise-unter_fuenf = Less than 5 years so far
    .hint = Usually you have to have lived in Germany lawfully for 5 years (section 10 StAG). For spouses and children who are naturalised together with someone, fewer years can be enough. You can still send the application. Ask us what applies in your case.
einreise-unterbrochen = Have you since been abroad for more than 6 months at a time?
    .hint = Were you born in Germany? Then the time since your birth counts.
einreise-grund = Why were you abroad for so long?
    .hint = If you were there several times, please name each reason. When and where you were there, we ask with the places of residence.

step-titel = Residence title
titel-art = Which residence title is valid at present?
    .option-niederlassungserlaubnis = Permanent settlement permit (Niederlassungserlaubnis)
    .option-daueraufenthalt_eu = EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-blaue_karte = EU Blue Card (Blaue Karte EU)
    .option-aufenthaltserlaubnis = Temporary residence permit (Aufenthaltserlaubnis)
    .option-aufenthaltskarte = Residence card for family members of EU citizens (Aufenthaltskarte)
    .option-fiktionsbescheinigung = Provisional residence document (Fiktionsbescheinigung)
    .option-aufenthaltsgestattung = Permission to reside for asylum seekers (Aufenthaltsgestattung)
    .option-duldung = Temporary suspension of deportation (Duldung)
    .option-andere = Another document
    .option-keiner = None
titel-andere = Which document is it?
titel-zweifel = Please ask us about this
    .hint = For naturalisation you usually need a residence title with which you can stay permanently (section 10 StAG). You can still apply. Ask us whether the time with this document counts and which title is possible. Times with a temporary suspension of deportation (Duldung) do not count. Times with a permission to reside for asylum seekers (Aufenthaltsgestattung) count only in some cases.
titel-rechtsgrundlage = Section (Paragraf) of the residence title
    .hint = It stands on the document, for example: § 28 Abs. 1 AufenthG
    .more =
        Some temporary residence permits are not enough for naturalisation on their own. They are those under these sections of the Residence Act (Aufenthaltsgesetz, AufenthG): 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 22, 23a, 24, 25 (3) to (5) and 104c.

        Does one of them stand on your document? You can still apply. Ask us which other title is possible for you.
titel-gueltig_bis = Valid until

step-wohnorte = Places of residence since birth
    .intro = Name all the places where you have lived, in Germany and abroad. Begin with the place where you live today.
wohnorte-ausland = Long stays abroad
    .hint = Enter these times, too, each as a place of residence of its own.
wohnorte-zeit = Places of residence
    .item = Place of residence { $number }
    .add = Add another place of residence
    .remove = Remove place of residence { $number }
wohnorte-zeit-ort = Town or city
wohnorte-zeit-titel = Residence title during this time
    .hint = For example: visa, Aufenthaltserlaubnis, Duldung

## Education and language

step-schule = School
schule-besucht = Did you go to school?
    .hint = Or do you go to school now
schule-schule = Schools
    .item = School { $number }
    .add = Add another school
    .remove = Remove school { $number }
schule-schule-name = Name or kind of school
schule-schule-ort = Town or city
schule-schule-abschluss = Qualification
    .hint = For example: Realschulabschluss. If you have none, leave this empty.

step-ausbildung = Training and university studies
ausbildung-begonnen = Have you begun vocational training (Ausbildung) or university studies?
ausbildung-ausbildung = Training and studies
    .item = Training { $number }
    .add = Add another one
    .remove = Remove training { $number }
ausbildung-ausbildung-art = Kind
    .option-beruf = Vocational training
    .option-studium = University studies
    .option-andere = Something else
ausbildung-ausbildung-fach = Occupation or subject
ausbildung-ausbildung-einrichtung = Company, school or university
    .hint = Name and town
ausbildung-ausbildung-abgeschlossen = Did you complete it?

step-sprache = German language
sprache-nachweis = How do you show that you know German?
    .option-b1 = With a certificate, B1 or higher
    .option-schule = I went to a German-speaking school for at least 4 years
    .option-abschluss = With a German school-leaving qualification, German vocational training or a German degree
    .option-noch_nicht = I have no evidence yet
    .option-ausnahme = I cannot provide the evidence and ask for an exception
sprache-grund = For what reason?
    .option-krankheit = Illness
    .option-behinderung = Disability
    .option-alter = Age
    .option-gastarbeiter = I belong to the generation of guest workers (Gastarbeiter) or contract workers (Vertragsarbeiter)
    .option-haerte = Another special hardship
sprache-erklaerung = Explain the reason briefly
    .hint = You do not have to name a diagnosis here. We ask for a medical certificate (Attest) later.
    .more = The generation of guest workers means people who came to the Federal Republic as guest workers (Gastarbeiter) by 30 June 1974, or to the GDR (DDR) as contract workers (Vertragsarbeiter) by 13 June 1990, and the spouses who joined them. For them it is enough to be able to make themselves understood orally in everyday life. They do not need a test.

step-test = Knowledge of Germany
test-nachweis = Have you passed the naturalisation test (Einbürgerungstest)?
    .option-bestanden = Yes
    .option-abschluss = I do not need it: I have a German school-leaving qualification or a suitable German degree
    .option-noch_nicht = Not yet
    .option-ausnahme = I cannot take it and ask for an exception

## Work and income

step-einkommen = Income
einkommen-beruf = Occupation
    .hint = What you do at present or did last
einkommen-art = Where does your income mainly come from?
    .option-angestellt = From employment
    .option-selbststaendig = From self-employment
    .option-rente = From a pension
    .option-ausbildung = I am at school, in vocational training or at university
    .option-ohne = I have no income at present
    .option-sonstiges = From something else
einkommen-lebt_von = What do you live on?
    .hint = For example: your parents’ income, a training allowance
einkommen-netto = Monthly income after all deductions (net)
    .hint = Amount in euros, for example: 2150.00. If you have no income, enter 0.

step-arbeit = Work
arbeit-arbeitgeber = Employer
    .hint = Name and town
arbeit-taetigkeit = Job or name of the company
arbeit-befristet = Is the contract for a fixed term?
arbeit-befristet_bis = Ends on
arbeit-gekuendigt = Has notice been given to end the employment?

step-leistungen = Social benefits
leistungen-bezogen = Do you or your family receive social benefits, or have you applied for any?
    .hint = Child benefit (Kindergeld) is not one of them.
leistungen-leistung = Benefits
    .item = Benefit { $number }
    .add = Add another benefit
    .remove = Remove benefit { $number }
leistungen-leistung-art = Which benefit?
    .option-sgb2 = Basic income support for jobseekers (SGB II), for example Bürgergeld
    .option-sgb12 = Social assistance or basic support in old age (SGB XII)
    .option-asyl = Benefits for asylum seekers (AsylbLG)
    .option-wohngeld = Housing benefit (Wohngeld) or child supplement (Kinderzuschlag)
    .option-andere = Another benefit
leistungen-leistung-andere = Which benefit is it?
leistungen-leistung-grund = Why do you need the benefit?
leistungen-ausnahme = Does any of this apply to you?
    .hint = Then even benefits under SGB II or SGB XII may be possible.
    .option-keine = No
    .option-gastarbeiter = I came as a guest worker (Gastarbeiter) by 30 June 1974, or joined one as a spouse
    .option-vertragsarbeit = I came to the GDR (DDR) as a contract worker (Vertragsarbeiter) by 13 June 1990, or joined one as a spouse
    .option-vollzeit = I work full-time and have done so for at least 20 of the last 24 months
    .option-familie = I live with a person who works full-time in this way, and with a child under 18
    .option-unsicher = I do not know

step-wohnung = Home
wohnung-verhaeltnis = How do you live?
    .option-miete = I rent
    .option-eigentum = In my own house or flat
    .option-mietfrei = With others without paying rent, for example with relatives
wohnung-kosten = What does your home cost per month?
    .hint = Rent or instalments, with additional costs (Nebenkosten), in euros
wohnung-personen = How many people live there?
    .hint = Including you

step-unterhalt = Maintenance
unterhalt-zahlt = Do you have to pay maintenance?
    .hint = For example for children who do not live with you
unterhalt-pflicht = Maintenance that you have to pay
    .item = Maintenance { $number }
    .add = Add another maintenance payment
    .remove = Remove maintenance { $number }
unterhalt-pflicht-person = For whom?
unterhalt-pflicht-betrag = Amount per month
    .hint = In euros

step-vorsorge = Provision for old age
vorsorge-gesetzlich = Do you pay into the statutory pension insurance, or did you in the past?
vorsorge-privat = Do you provide for old age in another way?
    .hint = For example: private pension, company pension, life insurance, a home of your own
vorsorge-privat_art = In which way?

## Convictions and commitment

step-straftaten = Criminal offences
    .intro = A conviction does not always mean that naturalisation is ruled out. Minor sentences often do not count. We examine this.
straftaten-verurteilt = Have you been convicted of a criminal offence, in Germany or abroad?
    .hint = By a penalty order (Strafbefehl), too. Administrative fines (Bußgelder), for example for speeding, do not count here.
straftaten-urteil = Convictions
    .item = Conviction { $number }
    .add = Add another conviction
    .remove = Remove conviction { $number }
straftaten-urteil-gericht = Court
straftaten-urteil-datum = Date of the judgment
    .hint = If you do not remember the day, month and year are enough.
straftaten-urteil-aktenzeichen = File number (Aktenzeichen)
straftaten-urteil-tat = For which offence?
straftaten-urteil-strafe = Which sentence?
    .hint = For example: a fine (Geldstrafe), 30 daily rates (Tagessätze)
straftaten-ermittlung = Are there criminal proceedings against you at present, in Germany or abroad?
straftaten-verfahren = Current proceedings
    .item = Proceedings { $number }
    .add = Add other proceedings
    .remove = Remove proceedings { $number }
straftaten-verfahren-stelle = Police, public prosecutor or court
straftaten-verfahren-vorwurf = What are you accused of?

step-mitgliedschaft = Extremist organisations
mitgliedschaft-mitglied = Are or were you a member of an extremist organisation, or do or did you support one?
    .hint = This means organisations that fight the free democratic basic order or use violence for their aims. You do not have to name other parties, associations or religious communities.
mitgliedschaft-erklaerung = Which organisation, when, and what do you think of it today?

step-loyalitaet = Statement of commitment and declaration of loyalty
loyalitaet-bekenntnis = What awaits you at the appointment
    .hint =
        For naturalisation you make a statement of commitment (Bekenntnis) and a declaration of loyalty (Loyalitätserklärung; section 10 (1) sentence 1 numbers 1 and 1a StAG). You can only do this in person, not online. Before that, we talk to you about them and check whether you understand what they say.

        You commit yourself:

        - to the free democratic basic order. Human rights, free elections and independent courts, for example, are part of it.
        - to Germany’s special historical responsibility for the National Socialist rule and its consequences, in particular for the protection of Jewish life
        - to the peaceful coexistence of peoples and to the ban on waging a war of aggression

        You also declare that you do not support and have not supported anything that is directed against this order. If you have turned away from such a thing, tell us so.
loyalitaet-informiert = I have been informed: I make the statement of commitment and the declaration of loyalty in person at the appointment.

## The spouse who applies too

step-mit_person = Spouse: further details
    .intro = The person who applies with you answers this part. In this section “you” means that person.
step-mit_fruehere_ehen = Spouse: earlier marriages
    .intro = Registered civil partnerships, too
step-mit_kinder = Spouse: other children
    .intro = Only children who are not in this application yet
step-mit_eltern = Spouse: parents
mit_eltern-elternteil = Parents
    .item = Parent { $number }
    .add = Add a parent
    .remove = Remove parent { $number }
step-mit_angehoerigkeit = Spouse: nationality
    .intro = Name all your nationalities, even if you no longer have a passport. You do not have to give up any of them for naturalisation.
step-mit_ausweis = Spouse: identity document and identity
step-mit_status = Spouse: special protection or status
step-mit_wehrdienst = Spouse: military service
step-mit_einreise = Spouse: arrival and long journeys
step-mit_titel = Spouse: residence title
step-mit_wohnorte = Spouse: places of residence since birth
step-mit_schule = Spouse: school
step-mit_ausbildung = Spouse: training and university studies
step-mit_sprache = Spouse: German language
step-mit_test = Spouse: knowledge of Germany
step-mit_einkommen = Spouse: income
step-mit_arbeit = Spouse: work
step-mit_unterhalt = Spouse: maintenance
step-mit_vorsorge = Spouse: provision for old age
step-mit_straftaten = Spouse: criminal offences
step-mit_mitgliedschaft = Spouse: extremist organisations
step-mit_loyalitaet = Spouse: statement of commitment and declaration of loyalty

## Documents

step-unterlagen_ausweis = Identity document and residence
    .intro = Photos or PDF files, each of at most 20 MB. Everything has to be easy to read. You bring the originals to the appointment.
unterlagen_ausweis-pass = Copy of the passport or identity card
    .hint = All pages with details about you. This is the only copy we need at once.
unterlagen_ausweis-ersatz = Other documents that show who you are
    .hint = For example: expired passport, driving licence
unterlagen_ausweis-titel = Residence title
    .hint = Front and back
unterlagen_ausweis-status = Decision on the special protection or status (Bescheid)
unterlagen_ausweis-identitaet = Documents that help to establish the identity
    .hint = For example: letters from the embassy, school reports, certificates

step-unterlagen_familie = Certificates
    .intro = For certificates in other languages, please upload the translation, too. If you have a legalisation or an apostille, upload it as well.
unterlagen_familie-geburt = Birth certificate
unterlagen_familie-ehe = Marriage certificate or civil partnership certificate
unterlagen_familie-scheidung = Judgments on divorce, annulment or dissolution
    .hint = With the note that they are final (rechtskräftig)
unterlagen_familie-sterbeurkunde = Death certificate of the former partner
unterlagen_familie-name = Proof of the change of name
unterlagen_familie-weitere = Other certificates
    .hint = For example about an adoption

step-unterlagen_vertretung = Legal representatives
unterlagen_vertretung-ausweis = Identity documents of the legal representatives
unterlagen_vertretung-sorge = Proof of custody or guardianship
    .hint = In the case of joint custody: the consent of both parents

step-unterlagen_kinder = The children’s documents
    .intro = For all children who would like to be naturalised with you
unterlagen_kinder-geburt = Birth certificates
unterlagen_kinder-ausweis = Passports and residence titles
unterlagen_kinder-zustimmung = Consent of the other persons with custody
    .hint = With signature
unterlagen_kinder-schule = School attendance certificate and last school report

step-unterlagen_sprache = Language and test
unterlagen_sprache-sprache = Evidence of German
    .hint = Language certificate or school reports
unterlagen_sprache-test = Naturalisation test, or certificate that replaces it
unterlagen_sprache-attest = Medical certificate (Attest) or other evidence for the exception

step-unterlagen_arbeit = Work and income
unterlagen_arbeit-vertrag = Employment contract
unterlagen_arbeit-lohn = The last 3 payslips (Lohnabrechnungen)
unterlagen_arbeit-arbeitgeber = Certificate from the employer
    .hint = That you have not been given notice
unterlagen_arbeit-steuer = The last 3 tax assessments (Steuerbescheide)
unterlagen_arbeit-steuerberater = Certificate from the tax adviser’s office about the last 3 months
    .hint = With the round stamp
unterlagen_arbeit-gewerbe = Trade registration (Gewerbeanmeldung) or extract from the commercial register (Handelsregister)
unterlagen_arbeit-unbedenklich = Tax clearance certificate (steuerliche Unbedenklichkeitsbescheinigung)
    .hint = From the tax office
unterlagen_arbeit-rente = Pension notice (Rentenbescheid)
unterlagen_arbeit-ausbildung = Certificate from the school, university or company
unterlagen_arbeit-sonstiges = Evidence of what you live on
    .hint = For example: income of the person who provides for you

step-unterlagen_finanzen = Finances
unterlagen_finanzen-rentenverlauf = Pension insurance record (Rentenverlauf)
    .hint = From Deutsche Rentenversicherung
unterlagen_finanzen-vorsorge = Evidence of the other provision for old age
unterlagen_finanzen-leistungen = Notices of social benefits (Bescheide)
unterlagen_finanzen-miete = Lease (Mietvertrag)
unterlagen_finanzen-unterhalt = Evidence of the maintenance
unterlagen_finanzen-weitere = Other documents
    .hint = Only if there is something else you would like to show

step-unterlagen_straftaten = Criminal offences
unterlagen_straftaten-urteile = Judgments, penalty orders (Strafbefehle) or letters about the proceedings

step-unterlagen_ehepartner = Spouse
    .intro = In this step “you” means the spouse. For certificates in other languages, please upload the translation, too. If you have a legalisation or an apostille, upload it as well.
unterlagen_ehepartner-pass = Copy of the passport or identity card
    .hint = Or other documents that show who you are
step-unterlagen_ehepartner_arbeit = Spouse: work and income
    .intro = In this step “you” means the spouse.

## End

step-gebuehr = Expected fee
gebuehr-summe = { $personen ->
        [one] Application for 1 person: expected to be { $summe } euros
       *[other] Application for { $personen } people: expected to be { $summe } euros
    }
    .hint =
        255 euros for each person. 51 euros for a child under 18 who is naturalised together with a parent. If the child has an income of its own, it costs 255 euros.

        This is only for your information. The authority sets the fee. You do not have to pay anything now.

step-abschluss = Your confirmation
    .intro = In a moment you will see all your details together once more. After that you can send the application.
abschluss-vertretung = We are the child’s legal representatives and apply for its naturalisation.
abschluss-wahrheit = My details are true and complete.
abschluss-wahrheit_ehepartner = For the spouse: I apply, too. My details are true and complete.
abschluss-datenschutz = I have read the notes on data protection.

## Why we ask

purpose-person = So that we know who you are and can reach you.
purpose-familie = So that we know who belongs to your family.
purpose-pruefung = So that we can check whether the requirements are met.
purpose-angehoerigkeit = The reason may have to do with persecution, origin or political opinion. We need it to clarify your nationality.
purpose-identitaet = Your explanation may have to do with flight or persecution. We need it to establish your identity (section 10 (1) StAG).
purpose-status = A protected status may have to do with persecution, origin or religion. We need it because it decides which times count and what evidence we can ask for.
purpose-ausnahme = The answer may concern your health. We need it only to examine whether an exception applies (section 10 (4) and (6) StAG).
purpose-leistungen = The reason may concern your health. We need it to examine whether you can support yourself or an exception applies (section 10 (1) sentence 1 number 3 StAG).
purpose-mitgliedschaft = The answer may concern your political opinion. We need it to examine the statement of commitment and the declaration of loyalty (section 10 (1) sentence 1 number 1 StAG).
purpose-straftaten = We have to examine whether you have been convicted of a criminal offence that stands in the way of naturalisation (section 10 (1) sentence 1 number 5 and section 12a StAG).

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-ehepartner_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-weiteres_kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-mit_kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_unter_16 = This child is already 16 years old. It makes its own application. Please enter it with the other children. You can still continue.
check-kontakt_fehlt = Without an e-mail address and a telephone number we can only write you letters. That takes longer. You can still continue.
check-familienstand_seit_vergangen = This date is in the future. Please check the year.
check-ehe_reihenfolge = The end is before the beginning. Please check both dates.
check-mit_ehe_reihenfolge = The end is before the beginning. Please check both dates.
check-ausweis_abgelaufen = This document has expired. You can still continue. Apply for a new one if that is possible.
check-mit_ausweis_abgelaufen = This document has expired. You can still continue. Apply for a new one if that is possible.
check-einreise_vergangen = This date is in the future. Please check the year.
check-mit_einreise_vergangen = This date is in the future. Please check the year.
check-titel_abgelaufen = This date is in the past. You can still continue. Please see to the renewal.
check-mit_titel_abgelaufen = This date is in the past. You can still continue. Please see to the renewal.
check-wohnort_reihenfolge = The end is before the beginning. Please check both dates.
check-mit_wohnort_reihenfolge = The end is before the beginning. Please check both dates.
check-wohnorte_heute = The place where you live today is missing. You can still continue.
check-mit_deutsch = Whoever is German already is not naturalised. In that case choose No for the question “Would your spouse like to be naturalised, too?”.
check-mit_wohnorte_heute = The place where you live today is missing. You can still continue.
check-wohnorte_geburt = The time after birth is missing. You can still continue.
check-mit_wohnorte_geburt = The time after birth is missing. You can still continue.
check-wohnorte_ausland = You were abroad for more than 6 months. This time is missing here. You can still continue.
check-mit_wohnorte_ausland = You were abroad for more than 6 months. This time is missing here. You can still continue.
check-wohnorte_luecke = More than a month is missing between two places of residence. Please check whether a place is missing. You can still continue.
check-mit_wohnorte_luecke = More than a month is missing between two places of residence. Please check whether a place is missing. You can still continue.
check-wohnorte_doppelt = Two places of residence overlap by more than a month. Please check the dates. You can still continue.
check-mit_wohnorte_doppelt = Two places of residence overlap by more than a month. Please check the dates. You can still continue.
check-arbeit_seit_vergangen = This date is in the future. Enter since when you have been working there.
check-mit_arbeit_seit_vergangen = This date is in the future. Enter since when you have been working there.
check-leistung_reihenfolge = The end is before the beginning. Please check both dates.
