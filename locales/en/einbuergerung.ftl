# Texts of the service "Einbürgerung". A translation; the German wording is the binding one.

## Service page

service-title = Naturalisation (Einbürgerung)
service-words = German passport become German citizenship citizen nationality naturalisation naturalization naturalise dual citizenship citizenship test
service-consequence = Naturalisation costs { $gebuehr_einbuergerung } euros for each person; for a child under 18 who is naturalised together with a parent and has no income, { $gebuehr_einbuergerung_kind } euros. If we refuse the application, or you withdraw it while we are examining it, this costs { $gebuehr_einbuergerung_mindestens } to { $gebuehr_einbuergerung } euros.
service-short = Apply for German citizenship
service-who =
    You have been living in Germany for some time and would like to become German. For this you apply for naturalisation (Einbürgerung). German law does not require you to give up your present nationality.

    These conditions usually apply:

    - You have been living in Germany lawfully for at least { $aufenthalt_jahre ->
        [one] { $aufenthalt_jahre } year
       *[other] { $aufenthalt_jahre } years
    }. Is your spouse or registered civil partner German? Then { $aufenthalt_ehe_jahre ->
        [one] { $aufenthalt_ehe_jahre } year is
       *[other] { $aufenthalt_ehe_jahre } years are
    } usually enough if the marriage or civil partnership has lasted for { $ehe_jahre ->
        [one] { $ehe_jahre } year
       *[other] { $ehe_jahre } years
    }.
    - You may stay permanently or have a suitable residence title (Aufenthaltstitel).
    - Your identity and your nationality are established.
    - You support yourself and the family members you have to provide for without benefits under SGB II or SGB XII.
    - You speak sufficient German.
    - You know the basics of life in Germany. In most cases you show this with the naturalisation test (Einbürgerungstest).
    - You have not been sentenced for a criminal offence. Certain minor sentences do not count.
    - You are committed to the free democratic basic order (freiheitliche demokratische Grundordnung) and to Germany’s special historical responsibility.

    There are exceptions to some of the conditions. If you do not meet one of them, you can still apply. We examine every application individually.

    Your spouse and your children under 16 can be part of the same application, even if they have not lived in Germany for as long as you. From the age of 16, people usually apply for themselves. For children under 16 their legal representatives apply, in most cases the parents. Someone with a power of attorney (Vollmacht) can represent you. A legal guardian for adults (rechtliche Betreuerin, rechtlicher Betreuer) can also apply.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. We need only the copy of your passport now. Everything else can follow later. If you do not have a passport, you can still apply.

    - your passport or identity card and your residence title
    - certificates: birth, marriage, divorce, adoption
    - evidence of your knowledge of German and of the naturalisation test
    - if you are employed: your employment contract, your last 3 payslips (Lohnabrechnungen), a certificate from your employer that you have not been given notice, and your pension insurance record (Rentenverlauf)
    - if you are self-employed: your last 3 tax assessments (Steuerbescheide), a certificate from your tax adviser’s office (Steuerbüro) on the last 3 months with the round stamp, your trade registration (Gewerbeanmeldung) or an extract from the commercial register (Handelsregister), a tax clearance certificate (steuerliche Unbedenklichkeitsbescheinigung)
    - if you have a private pension plan: proof of it
    - if you rent your home: your tenancy agreement (Mietvertrag)

    Certificates in another language need a translation. Some also need a legalisation or an apostille. That is a confirmation that the certificate is genuine.
service-fee =
    The fee is set by law (section 38 StAG). Naturalisation costs { $gebuehr_einbuergerung } euros for each person.

    For a child under 18 who is naturalised together with a parent and has no income within the meaning of the Income Tax Act, it costs { $gebuehr_einbuergerung_kind } euros.

    If we refuse the application, or you withdraw it after we have begun to examine it, this costs { $gebuehr_einbuergerung_mindestens } to { $gebuehr_einbuergerung } euros. The authority can reduce or waive a fee if that is fair in the individual case or in the public interest. You do not pay anything yet in the online application.
service-duration =
    The questions take about 45 minutes, longer with a family. You can take a break at any time.

    How long the check takes depends on your details and documents.
service-law =
    - Section 10 of the Nationality Act (Staatsangehörigkeitsgesetz, StAG): the conditions
    - Section 9 StAG: for people whose spouse or civil partner is German
    - Section 12a StAG: which convictions count
    - Section 12b StAG: stays abroad
    - Section 34 StAG: who applies for themselves
    - Sections 35a and 42 StAG: consequences of false information
    - Section 38 StAG: the fee
    - Sections 51 and 53 of the Federal Central Criminal Register Act (Bundeszentralregistergesetz, BZRG): which convictions have to be named

step-antrag = Who is the application for?
    .intro = Depending on your answer, “you” in this application means you or the person you are applying for.
antrag-fuer = Who would you like to apply for?
    .hint = You can add your family later.
    .option-mich = For myself
    .option-kind = Only for my child under 16
    .option-vollmacht = For a person who has given me a power of attorney (Vollmacht)
    .option-betreuung = For an adult whose legal guardian I am (rechtliche Betreuung)
antrag-kind = From here on, “you” means your child
    .hint = Please enter your child’s details everywhere. We ask about the parents or other legal representatives later.
antrag-andere = From here on, “you” means the other person
    .hint = Please enter the details of the person you are applying for everywhere. We ask about you in the next step.
antrag-vertreten = Does someone represent you with a power of attorney (Vollmacht), for example a lawyer?
    .hint = The authority then writes to this person (section 14 of the Administrative Procedure Act, Verwaltungsverfahrensgesetz).

step-bevollmaechtigt = Representative with a power of attorney
    .intro = This step is about the person who has the power of attorney (Vollmacht).
bevollmaechtigt-vornamen = Given names
bevollmaechtigt-stelle = Law firm, association or other body

step-betreuung = Legal guardian for adults
    .intro = This step is about the guardian (Betreuerin, Betreuer).
betreuung-vorbehalt = Has the court ordered that the guardian’s consent is needed in this matter (Einwilligungsvorbehalt)?
    .hint = Without such an order, an adult can usually also apply without a guardian (section 34 StAG). You can complete the application here in any case. With such an order, or if the person has no legal capacity under the Civil Code (geschäftsunfähig), they need neither the naturalisation test nor the statement of commitment to the free democratic basic order (section 10 (1) sentence 2 StAG).
    .option-ja = Yes
    .option-unfaehig = No, but the person has no legal capacity (geschäftsunfähig)
    .option-nein = No
    .option-unsicher = I do not know
service-data =
    Your details are encrypted on your device. Nobody can read them on the way. At the authority, only staff who are responsible for these applications can read them. Anybody there with another reason has to give it, and that is recorded.

    The authority needs the details to decide on your application. The legal basis is the Nationality Act (section 31 StAG). For the check it also asks other authorities, for example the immigration office (Ausländerbehörde), the Federal Central Criminal Register (section 41 BZRG) and, from the age of 16, the domestic intelligence services (Verfassungsschutzbehörden; section 37 StAG).

    Some details are specially protected, for example about health, political memberships or criminal proceedings. At each of these questions we say what we need the answer for.

    You can read more in the privacy notice.
service-basis =
    Sections 8 to 14 of the Nationality Act (StAG) for naturalisation, section 31 sentence 1 StAG for the data. For specially protected details: section 31 sentence 2 StAG. For criminal offences and convictions: section 31 sentence 1 and section 12a StAG.
service-recipients =
    - the domestic intelligence services (Verfassungsschutzbehörden), if you are at least 16 years old (section 37 StAG)
    - other public bodies that the authority asks, for example the immigration office (section 32 StAG)
    - after naturalisation the Federal Office of Administration and the registration office (section 33 (3) and (5) StAG)
    - the statistical office of the federal state, without your name (section 36 StAG)
service-others =
    Are you married to the person who applies, or do you belong to their family? Then that person has given us data about you: for example name, birth, nationality, address and details of residence.
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
    .intro = Who is to be naturalised? Please enter this person’s details here. Always write names as they are spelt in Latin letters in the passport.
person-familienname = Family name
person-vornamen = Given names
    .hint = All given names. If there is no given name in the passport, write a hyphen: -
person-geburtsname = Name at birth
    .hint = Only if it is different from the family name
person-namensteile = Other parts of the name
    .hint = For example a patronymic or a middle name

step-fruehere_namen = Earlier names
fruehere_namen-gab_es = Did you have any other names in the past?
    .hint = This includes other spellings in documents. You do not have to repeat the name at birth.
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
    .option-d = diverse (divers)
    .option-x = not stated
geburt-geburtsdatum = Date of birth
    .hint = Does the identity document show only the year? Then leave day and month empty.
geburt-vertretung = Under 16
    .hint = For a child under 16 the legal representatives apply. We ask about them later.
geburt-selbst = Aged 16 or 17
    .hint = You apply for yourself. Your parents do not have to agree.
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

step-kontakt = Telephone and email
    .intro = Please give at least one way to contact you. Then we can ask questions more quickly.
kontakt-email = Email address
kontakt-telefon = Telephone number
    .hint = With the area code

step-anschrift = Address
anschrift-anschrift = Address
    .hint = The address at which the person is registered

step-minderjaehrig = Application together with a parent
minderjaehrig-mit_elternteil = Is your mother or father also applying for naturalisation?
    .hint = Then we handle both applications together.
minderjaehrig-elternteil = Name of this parent

step-vertretung_1 = Legal representative
    .intro = In most cases these are the parents. If both have custody (Sorgerecht), we will ask about the second person after this.
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
    .option-ea = marriage dissolved by a court (Aufhebung)
    .option-lv = civil partnership ended by death
    .option-la = civil partnership dissolved by a court
    .option-le = civil partnership ended by a declaration of death
    .option-nb = not known
familienstand-ort = Place of marriage
    .hint = Or the place where the civil partnership was formed
familienstand-getrennt = Are you separated?
familienstand-mehrere = Are you married to more than one person at the same time?
familienstand-mehrehe = Please talk to us first
    .hint = Anyone who is married to more than one person at the same time cannot be naturalised (section 11 sentence 1 number 3 StAG). Please ask us what applies in your case. You can still continue with the application.

step-fruehere_ehen = Earlier marriages
    .intro = This includes registered civil partnerships.
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
    .option-aufhebung = Dissolution by a court (Aufhebung)
    .option-tod = Death or declaration of death
fruehere_ehen-ehe-ausland = Was the divorce or dissolution abroad?
fruehere_ehen-ehe-anerkannt = Has the divorce or dissolution been recognised in Germany?
    .hint = Some decisions from abroad first have to be recognised in Germany. If you do not know, we will find out together with you.
    .option-ja = Yes
    .option-nein = No
    .option-unsicher = I do not know
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
ehepartner_angehoerigkeit-stellt_mit = Would your spouse also like to be naturalised?
    .hint = If you answer “Yes”, you apply together. More questions about this come later. Is the person already German? Then choose “No”.
ehepartner_angehoerigkeit-seit = In Germany since
    .hint = Does the person not live in Germany? Then leave this empty.

step-kinder = Children
kinder-haben = Do you have children?
    .hint = This includes adult and adopted children and children born outside marriage.
kinder-einbuergern = Is a child under 16 to be naturalised with you?
    .hint = From the age of 16, young people usually apply for themselves. They can still be naturalised together with you until they are 18 (section 10 (2) StAG).
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
    .intro = Enter all your nationalities, even if you no longer have a passport. German law does not require you to give up any of them for naturalisation.
angehoerigkeit-staat = Your nationalities
    .item = Nationality { $number }
    .add = Add another nationality
    .remove = Remove nationality { $number }
angehoerigkeit-staat-land = Nationality
    .hint = The country, or “Stateless” or “Nationality not established”
angehoerigkeit-staat-erworben = How did you acquire it?
    .option-geburt = By birth or descent
    .option-einbuergerung = By naturalisation
    .option-ehe = By marriage
    .option-andere = In another way, or I do not know
angehoerigkeit-staat-nachweis = How can you prove it?
    .option-pass = Passport
    .option-ausweis = Identity card
    .option-urkunde = Another certificate
    .option-keiner = I have no proof at the moment
angehoerigkeit-ungeklaert = Stateless, or nationality not established
    .hint = You can complete the application as usual. We will find out together with you what evidence is possible.
angehoerigkeit-fruehere = Did you have another nationality in the past?
angehoerigkeit-frueher = Earlier nationalities
    .item = Earlier nationality { $number }
    .add = Add another earlier nationality
    .remove = Remove earlier nationality { $number }
angehoerigkeit-frueher-grund = Why did you lose it?

step-ausweis = Identity document and identity
ausweis-art = What document do you have?
    .option-reisepass = Passport (Reisepass)
    .option-personalausweis = Identity card of my country (Personalausweis)
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
    .hint = You can still apply. Tell us everything that may help: old documents, school reports, contacts with the embassy.

step-status = Special protection or status
status-status = Does any of this apply to you?
    .option-keiner = No, none of it
    .option-fluechtling = I am recognised as a refugee
    .option-asyl = I am entitled to asylum (asylberechtigt)
    .option-subsidiaer = I have subsidiary protection (subsidiärer Schutz)
    .option-staatenlos = I am recognised as stateless
    .option-spaetaussiedler = I am an ethnic German resettler (Spätaussiedlerin, Spätaussiedler)
    .option-andere = I have another kind of protection
status-gestattung = The time of your asylum procedure counts
    .hint = Because your protection has been recognised, the time with a permission to reside for asylum seekers (Aufenthaltsgestattung) counts (section 55 (3) of the Asylum Act, Asylgesetz).
status-aussiedler = You may already be German
    .hint = Do you or your included family members have the certificate under section 15 (1) or (2) of the Federal Expellees Act (Bundesvertriebenengesetz)? With it you have already acquired German nationality (section 7 StAG), and you do not need naturalisation. Please ask us if you are not sure.
status-andere = What kind of protection is it?

step-wehrdienst = Military service
wehrdienst-geleistet = Have you done military service?
    .hint = This includes alternative service and service in other armed groups.
wehrdienst-dienst = Periods of service
    .item = Service { $number }
    .add = Add another service
    .remove = Remove service { $number }
wehrdienst-dienst-art = Kind of service

## Residence

step-einreise = Arrival and long journeys
einreise-erste = When did you first come to Germany to live here?
    .hint = If you do not remember the day, month and year are enough.
einreise-unter_fuenf = Less than { $aufenthalt_jahre ->
        [one] { $aufenthalt_jahre } year
       *[other] { $aufenthalt_jahre } years
    } so far
    .hint = Usually you need to have lived in Germany lawfully for { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } year
           *[other] { $aufenthalt_jahre } years
        } (section 10 StAG). For spouses and children who are naturalised together with someone, fewer years can be enough. You can still send the application. Please ask us what applies in your case.
einreise-ehe_deutsch = { $aufenthalt_ehe_jahre ->
        [one] { $aufenthalt_ehe_jahre } year is
       *[other] { $aufenthalt_ehe_jahre } years are
    } usually enough
    .hint = Your spouse or civil partner is German, and your marriage or civil partnership has lasted for at least { $ehe_jahre ->
            [one] { $ehe_jahre } year
           *[other] { $ehe_jahre } years
        }. Then { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year of lawful residence is
           *[other] { $aufenthalt_ehe_jahre } years of lawful residence are
        } usually enough (section 9 (1) StAG).
einreise-ehe_kurz = Please ask us about this
    .hint = Your spouse or civil partner is German. Then { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year of lawful residence is
           *[other] { $aufenthalt_ehe_jahre } years of lawful residence are
        } usually enough if the marriage or civil partnership has lasted for { $ehe_jahre ->
            [one] { $ehe_jahre } year
           *[other] { $ehe_jahre } years
        }. If it has lasted for { $ehe_verkuerzung_jahre ->
            [one] { $ehe_verkuerzung_jahre } year
           *[other] { $ehe_verkuerzung_jahre } years
        }, the authority can accept a shorter stay in special cases (section 9 (1) StAG). You can still send the application.
einreise-ehe_frueher = Were you married to a German?
    .hint = Then { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year
           *[other] { $aufenthalt_ehe_jahre } years
        } can also be enough: if you apply within { $ehe_ende_jahre ->
            [one] one year
           *[other] { $ehe_ende_jahre } years
        } of the death or of the final divorce and live together with a child under 18 from this marriage who is German and of whom you have custody (section 9 (2) StAG). The same applies to civil partnerships.
einreise-eu_jahr = For you, the months within one year count
    .hint = For nationals of the other EU countries, Iceland, Liechtenstein and Norway, for members of their families and for people with a right of residence under section 16 of the Freedom of Movement Act/EU (Aufenthaltsdokument-GB), it is not the time in one stretch that counts (section 12b (1) sentence 4 StAG with section 4a (6) of the Freedom of Movement Act/EU). Answer “Yes” to the next question if you were abroad for more than 6 months altogether within one year. Having another nationality as well makes no difference.
einreise-eu_jahr_moeglich = For you, the months within one year may count
    .hint = Are you or your spouse a national of another EU country, Iceland, Liechtenstein or Norway? Or do you have a right of residence under the withdrawal agreement with the United Kingdom (section 16 of the Freedom of Movement Act/EU), for example with a residence document for British nationals (Aufenthaltsdokument-GB)? Then it is not the time in one stretch that counts for you (section 12b (1) sentence 4 StAG with section 4a (6) of the Freedom of Movement Act/EU): answer “Yes” to the next question if you were abroad for more than 6 months altogether within one year. Having another nationality as well makes no difference.
einreise-unterbrochen = Have you since been abroad for more than 6 months?
    .hint = This means more than 6 months at a time, unless it says otherwise above. If you were born in Germany, the time since your birth counts.
einreise-frist = Had the immigration office (Ausländerbehörde) allowed you a longer time, and did you return within that time?
    .hint = Then your stay counts as uninterrupted (section 12b (1) StAG). Otherwise, earlier times in Germany can still count (section 12b (2) StAG).
    .option-ja = Yes
    .option-nein = No
    .option-unsicher = I do not know
einreise-haelfte = Have you spent more than half of the last years abroad?
    .hint = Please add up all journeys of the last { $aufenthalt_jahre ->
            [one] year
           *[other] { $aufenthalt_jahre } years
        }. If { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year applies
           *[other] { $aufenthalt_ehe_jahre } years apply
        } to you because your spouse is German, add up those of the last { $aufenthalt_ehe_jahre ->
            [one] year
           *[other] { $aufenthalt_ehe_jahre } years
        }. Earlier times in Germany can still count (section 12b StAG).
    .option-nein = No
    .option-ja = Yes
    .option-unsicher = I do not know
einreise-grund = Why were you abroad for so long?
    .hint = If you were there several times, please give each reason. We ask where and when under “Places of residence”.

step-titel = Residence title
titel-art = Which residence title do you hold at present?
    .option-niederlassungserlaubnis = Permanent settlement permit (Niederlassungserlaubnis)
    .option-daueraufenthalt_eu = EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-blaue_karte = EU Blue Card (Blaue Karte EU)
    .option-aufenthaltserlaubnis = Temporary residence permit (Aufenthaltserlaubnis)
    .option-aufenthaltskarte = Residence card for family members of EU citizens (Aufenthaltskarte)
    .option-aufenthaltsdokument_gb = Residence document for British nationals (Aufenthaltsdokument-GB)
    .option-fiktionsbescheinigung = Provisional residence document (Fiktionsbescheinigung)
    .option-aufenthaltsgestattung = Permission to reside for asylum seekers (Aufenthaltsgestattung)
    .option-duldung = Temporary suspension of deportation (Duldung)
    .option-andere = Another document
    .option-keiner = None
titel-andere = What document is it?
titel-zweifel = Please ask us about this
    .hint = For naturalisation you need an unlimited right of residence, an EU Blue Card (Blaue Karte EU) or a temporary residence permit (Aufenthaltserlaubnis) for a suitable purpose (section 10 (1) sentence 1 number 2 StAG). Many temporary residence permits are suitable. You can still apply. Please ask us whether the time with this document counts and which title is possible. Times with a temporary suspension of deportation (Duldung) do not count. Times with a permission to reside for asylum seekers (Aufenthaltsgestattung) count if you were later recognised as a refugee, as entitled to asylum or as having subsidiary protection (section 55 (3) of the Asylum Act).
titel-rechtsgrundlage = Section (Paragraf) of the residence title
    .hint = It is printed on the document, for example: § 28 Abs. 1 AufenthG
    .more =
        Some temporary residence permits are not enough for naturalisation on their own. They are those under these sections of the Residence Act (Aufenthaltsgesetz, AufenthG): 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 20a, 22, 23a, 24, 25 (3) to (5) and 104c.

        Is one of them printed on your document? You can still apply. Please ask us which other title is possible for you.
titel-gueltig_bis = Valid until

step-wohnorte = Places of residence since birth
    .intro = Enter all the places where you have lived, in Germany and abroad. Start with the place where you live today.
wohnorte-ausland = Long stays abroad
    .hint = Please enter these times as well, each as a separate place of residence.
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
    .hint = Or are you at school now?
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
sprache-nachweis = How can you show your knowledge of German?
    .hint = You need German at level B1 (section 10 (4) StAG). If you show it by something other than a certificate, we check your evidence. You can apply before you have any evidence.
    .option-b1 = With a certificate, B1 or higher
    .option-schule = With school reports from a German-speaking school
    .option-abschluss = With a German school-leaving qualification, German vocational training or a German degree
    .option-noch_nicht = I have no evidence yet
    .option-ausnahme = I cannot provide the evidence and ask for an exception
sprache-grund = For what reason?
    .option-krankheit = Illness
    .option-behinderung = Disability
    .option-alter = Age
    .option-gastarbeiter = I belong to the generation of guest workers (Gastarbeiter) or contract workers (Vertragsarbeiter)
    .option-bemueht = I have tried seriously and for a long time, and I still cannot do it or it will always be very hard for me
sprache-erklaerung = Explain the reason briefly
    .hint = You do not have to name a diagnosis here. We ask for a medical certificate (Attest) later.
    .more = The generation of guest workers means people who came to the Federal Republic as guest workers (Gastarbeiter) by 30 June 1974, or to the GDR (DDR) as contract workers (Vertragsarbeiter) by 13 June 1990, and the spouses who joined them. For them it is enough to be able to make themselves understood orally in everyday life. They do not need a test. The same can apply if you have tried seriously and for a long time and still cannot do it, or if it will always be very hard for you (section 10 (4a) and (6) StAG). You have to show this.

step-test = Knowledge of Germany
test-nachweis = Have you passed the naturalisation test (Einbürgerungstest)?
    .hint = The test is usually the evidence (section 10 (5) StAG). If you have a German certificate instead, we check it. You can apply before you have any evidence.
    .option-bestanden = Yes
    .option-abschluss = No, but I have a German school-leaving qualification or a German degree
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
    .option-sgb2 = Basic income support for jobseekers (SGB II), for example Grundsicherungsgeld
    .option-sgb12 = Social assistance or basic support in old age (SGB XII)
    .option-asyl = Benefits for asylum seekers (AsylbLG)
    .option-wohngeld = Housing benefit (Wohngeld) or child supplement (Kinderzuschlag)
    .option-andere = Another benefit
leistungen-leistung-andere = Which benefit is it?
leistungen-leistung-grund = Would you like to say anything about the reason?
    .hint = This is voluntary. You do not have to name an illness here. The reason matters above all if you came as a guest worker (Gastarbeiter) or contract worker (Vertragsarbeiter).
leistungen-ausnahme = Does any of this apply to you?
    .hint = If so, naturalisation may be possible even with benefits under SGB II or SGB XII.
    .option-keine = No
    .option-gastarbeiter = I came as a guest worker (Gastarbeiter) by 30 June 1974, or joined one as a spouse
    .option-vertragsarbeit = I came to the GDR (DDR) as a contract worker (Vertragsarbeiter) by 13 June 1990, or joined one as a spouse
    .option-vollzeit = I work full-time and have done so for at least 20 of the last 24 months
    .option-ehepartner = I live with my spouse, who works full-time in this way, and with a child under 18
    .option-unsicher = I do not know

step-wohnung = Home
wohnung-verhaeltnis = What is your housing situation?
    .option-miete = I pay rent
    .option-eigentum = I live in my own house or flat
    .option-mietfrei = I live with others without paying rent, for example with relatives
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
vorsorge-privat_art = In what way?

## Convictions and commitment

step-straftaten = Criminal offences
straftaten-belehrung = Please read this first
    .hint =
        We may see all entries in the Federal Central Criminal Register (Bundeszentralregister; section 41 (1) number 6 BZRG). For this reason you also have to tell us about convictions that are not shown in a certificate of conduct (Führungszeugnis; section 53 (2) BZRG).

        You do not have to tell us about:

        - convictions that have been deleted from the register or are due for deletion (sections 51 and 53 BZRG)
        - educational and disciplinary measures under youth criminal law (Erziehungsmaßregeln, Zuchtmittel), for example community work or youth detention (Jugendarrest; section 64 BZRG)
        - administrative fines (Bußgelder), for example for speeding

        Please tell us about all convictions and current proceedings abroad (section 12a (4) StAG).

        A conviction does not always rule out naturalisation. Certain minor sentences usually do not count, for example fines of up to { $strafe_tagessaetze } daily rates (Tagessätze); we add several sentences together (section 12a (1) StAG). We check this.

        When a conviction is due for deletion depends on the sentence (section 46 BZRG). If you are not sure, you can ask the Federal Office of Justice (Bundesamt für Justiz) what is recorded about you (section 42 BZRG).

        You also do not have to tell us about a youth sentence (Jugendstrafe) if a court has removed its stigma (Strafmakel). Section 41 (2) sentence 2 BZRG lists exceptions.
straftaten-verurteilungen = Are there convictions that you have to tell us about?
    .hint = In Germany or abroad. A penalty order (Strafbefehl) is also a conviction.
straftaten-urteil = Convictions
    .item = Conviction { $number }
    .add = Add another conviction
    .remove = Remove conviction { $number }
straftaten-urteil-gericht = Court
straftaten-urteil-datum = Date of the judgment
    .hint = If you do not remember the day, month and year are enough.
straftaten-urteil-aktenzeichen = File number (Aktenzeichen)
straftaten-urteil-tat = What was the offence?
straftaten-urteil-strafe = What was the sentence?
    .hint = As in the judgment, for example: a fine (Geldstrafe) of 30 daily rates (Tagessätze)
straftaten-ermittlungen = Are you under criminal investigation at present, or are there criminal proceedings against you?
    .hint = In Germany or abroad. A criminal investigation (Ermittlungsverfahren) is carried out by the police and the public prosecutor before a case goes to court.
straftaten-verfahren = Current proceedings
    .item = Proceedings { $number }
    .add = Add other proceedings
    .remove = Remove proceedings { $number }
straftaten-verfahren-stelle = Police, public prosecutor or court
straftaten-verfahren-vorwurf = What are you accused of?
straftaten-aussetzung = We can only decide when the proceedings have ended
    .hint = The law requires this (section 12a (3) StAG). You can still apply.

step-sperre = Earlier naturalisation
sperre-frueher = Has a naturalisation of yours ever been withdrawn, or has a naturalisation authority found that you deceived it or deliberately gave false information?
    .hint = Naturalisation is then ruled out for { $einbuergerung_sperre_jahre ->
            [one] { $einbuergerung_sperre_jahre } year
           *[other] { $einbuergerung_sperre_jahre } years
        } (section 35a StAG). You can still apply, for example if this time has passed.
sperre-behoerde = Which authority was it?

step-mitgliedschaft = Extremist organisations
mitgliedschaft-mitglied = Are or were you a member of an extremist organisation, or do or did you support one?
    .hint = This means organisations that fight the free democratic basic order or use violence for their aims. You do not have to name other parties, associations or religious communities.
mitgliedschaft-erklaerung = Which organisation, when, and what do you think of it today?

step-loyalitaet = Statement of commitment and declaration of loyalty
loyalitaet-bekenntnis = What to expect at the appointment
    .hint =
        For naturalisation you make a statement of commitment (Bekenntnis) and a declaration of loyalty (Loyalitätserklärung; section 10 (1) sentence 1 numbers 1 and 1a StAG). You can only do this in person, not online. Before that, we talk to you about them and check whether you understand what they say.

        You commit yourself:

        - to the free democratic basic order. Human rights, free elections and independent courts, for example, are part of it.
        - to Germany’s special historical responsibility for the National Socialist rule of injustice (Unrechtsherrschaft) and its consequences, in particular for the protection of Jewish life
        - to the peaceful coexistence of peoples and to the ban on waging a war of aggression

        You also declare that you do not support and have not supported anything that is directed against this order. If you have turned away from such activities, please tell us.
loyalitaet-informiert = I have been informed: I make the statement of commitment and the declaration of loyalty in person at the appointment.

## The spouse who applies too

step-mit_person = Spouse: further details
    .intro = The person who applies with you answers this part. In this section “you” means that person.
step-mit_fruehere_ehen = Spouse: earlier marriages
    .intro = This includes registered civil partnerships.
step-mit_kinder = Spouse: other children
    .intro = Only children who are not in this application yet
step-mit_eltern = Spouse: parents
mit_eltern-elternteil = Parents
    .item = Parent { $number }
    .add = Add a parent
    .remove = Remove parent { $number }
step-mit_angehoerigkeit = Spouse: nationality
    .intro = Enter all your nationalities, even if you no longer have a passport. German law does not require you to give up any of them for naturalisation.
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
mit_straftaten-eigen = There will be a separate form for this
    .hint = We do not ask about your spouse’s convictions and proceedings here. The authority asks your spouse directly. You do not see the answers.
step-mit_mitgliedschaft = Spouse: extremist organisations
step-mit_loyalitaet = Spouse: statement of commitment and declaration of loyalty

## Documents

step-unterlagen_ausweis = Identity document and residence
    .intro = Photos or PDF files, each no larger than 20 MB. Everything has to be easy to read. You bring the originals to the appointment.
unterlagen_ausweis-pass = Copy of the passport or identity card
    .hint = All pages with details about you. This is the only copy we need at once.
unterlagen_ausweis-ersatz = Other documents that show who you are
    .hint = For example: expired passport, driving licence
unterlagen_ausweis-titel = Residence title
    .hint = Front and back
unterlagen_ausweis-status = Decision on the special protection or status (Bescheid)
unterlagen_ausweis-identitaet = Documents that help to establish your identity
    .hint = For example: letters from the embassy, school reports, certificates

step-unterlagen_familie = Certificates
    .intro = For certificates in other languages, please also upload the translation. If you have a legalisation or an apostille, please upload it as well.
unterlagen_familie-geburt = Birth certificate
unterlagen_familie-ehe = Marriage certificate or civil partnership certificate
unterlagen_familie-scheidung = Judgments on divorce or dissolution
    .hint = With the note that they are final (rechtskräftig)
unterlagen_familie-sterbeurkunde = Death certificate of the former partner
unterlagen_familie-name = Proof of the change of name
unterlagen_familie-weitere = Other certificates
    .hint = For example about an adoption

step-unterlagen_vertretung = Representation
unterlagen_vertretung-ausweis = Identity documents of the legal representatives
    .hint = Only upload the copy of a German identity card (Personalausweis) if the person it belongs to consents. It has to be clear that it is a copy: for example, write “Kopie” on it (section 20 (2) PAuswG). We do not need the access number (Zugangsnummer); it may be blacked out. If the person does not consent, choose “I will hand this in later”. The person then shows the card at the appointment.
unterlagen_vertretung-sorge = Proof of custody or guardianship
    .hint = In the case of joint custody: the consent of both parents
unterlagen_vertretung-vollmacht = Power of attorney (Vollmacht)
    .hint = The authority can ask for it (section 14 of the Administrative Procedure Act).
unterlagen_vertretung-betreuung = Guardian’s certificate (Betreuerausweis) or court order

step-unterlagen_kinder = The children’s documents
    .intro = For all children who would like to be naturalised with you
unterlagen_kinder-geburt = Birth certificates
unterlagen_kinder-ausweis = Passports and residence titles
unterlagen_kinder-zustimmung = Consent of the other persons with custody
    .hint = With signature
unterlagen_kinder-schule = School attendance certificate and last school report

step-unterlagen_sprache = Language and test
unterlagen_sprache-sprache = Evidence of your knowledge of German
    .hint = Language certificate or school reports
unterlagen_sprache-test = Naturalisation test, or certificate that replaces it
unterlagen_sprache-attest = Medical certificate (Attest) or other evidence for the exception

step-unterlagen_arbeit = Work and income
unterlagen_arbeit-vertrag = Employment contract
unterlagen_arbeit-lohn = The last 3 payslips (Lohnabrechnungen)
unterlagen_arbeit-arbeitgeber = Certificate from the employer
    .hint = Stating that you have not been given notice
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
unterlagen_finanzen-miete = Tenancy agreement (Mietvertrag)
unterlagen_finanzen-unterhalt = Evidence of the maintenance
unterlagen_finanzen-weitere = Other documents
    .hint = Only if there is something else you would like to show

step-unterlagen_straftaten = Criminal offences
unterlagen_straftaten-urteile = Judgments, penalty orders (Strafbefehle) or letters about the proceedings

step-unterlagen_ehepartner = Spouse
    .intro = In this step “you” means the spouse. For certificates in other languages, please also upload the translation. If you have a legalisation or an apostille, please upload it as well.
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
        { $gebuehr_einbuergerung } euros for each person. { $gebuehr_einbuergerung_kind } euros for a child under 18 who is naturalised together with a parent and has no income within the meaning of the Income Tax Act. This is set by law (section 38 StAG). A refusal or withdrawal costs { $gebuehr_einbuergerung_mindestens } to { $gebuehr_einbuergerung } euros.

        This is only for your information. The authority sets the fee. You do not have to pay anything now.

step-abschluss = Your confirmation
abschluss-vertretung = We are the child’s legal representatives and apply for the child to be naturalised.
abschluss-betreuung = I am the person’s legal guardian and apply for the person to be naturalised.
abschluss-vollmacht = I have a power of attorney and apply for the person to be naturalised.
abschluss-wahrheit = My details are true and complete. I will tell the authority about changes immediately.
    .hint =
        Anyone who gives false or incomplete information about essential conditions in order to obtain naturalisation for themselves or others commits a criminal offence: imprisonment of up to { $erschleichen_strafe_jahre ->
            [one] { $erschleichen_strafe_jahre } year
           *[other] { $erschleichen_strafe_jahre } years
        } or a fine (section 42 StAG). If the authority finds deception or deliberately false information, naturalisation is ruled out for { $einbuergerung_sperre_jahre ->
            [one] { $einbuergerung_sperre_jahre } year
           *[other] { $einbuergerung_sperre_jahre } years
        } (section 35a StAG).

        If anything changes that matters for the application, please tell us immediately (section 34 sentence 2 StAG, section 82 of the Residence Act): for example your address, family, work, benefits, residence title or criminal proceedings.

        Take your time. If you are not sure, ask us before you send.
abschluss-wahrheit_ehepartner = For the spouse: I am also applying. My details are true and complete. I will tell the authority about changes immediately.
abschluss-datenschutz = Information on data protection
    .hint = We need your details to decide on the naturalisation (section 31 StAG). The privacy notice says who receives them, how long we keep them and what rights you have. The link to it is at the bottom of every page. If you have given us data about your family, please tell them so. In the privacy notice there is a section for them under “Naturalisation”.

## Why we ask

purpose-person = So that we know who you are and can contact you.
purpose-vertretung = So that we know who makes the application and to whom we write.
purpose-betreuung = The answer may concern a person’s health. We need it because it decides who can apply (section 34 StAG) and which conditions apply (section 10 (1) sentence 2 StAG).
purpose-familie = So that we know who belongs to your family.
purpose-pruefung = So that we can check whether the requirements are met.
purpose-angehoerigkeit = The reason may have to do with persecution, origin or political opinion. We need it to establish your nationality.
purpose-identitaet = Your explanation may have to do with flight or persecution. We need it to establish your identity (section 10 (1) StAG).
purpose-status = A protected status may have to do with persecution, origin or religion. We need it because it decides which times count and what evidence we can ask for.
purpose-ausnahme = The answer may concern your health. We need it only to examine whether an exception applies (section 10 (4), (4a) and (6) StAG).
purpose-leistungen = The reason may concern your health. We need it to examine whether you can support yourself or an exception applies (section 10 (1) sentence 1 number 3 StAG).
purpose-mitgliedschaft = The answer may concern your political opinion. We need it to examine the statement of commitment and the declaration of loyalty (section 10 (1) sentence 1 number 1 StAG).
purpose-straftaten = We have to check whether you have been convicted of a criminal offence that rules out naturalisation, and whether we have to wait for proceedings to end (section 10 (1) sentence 1 number 5 and section 12a StAG).
purpose-sperre = We have to check whether you are barred from naturalisation at present (section 35a StAG).

## Messages of the checks

check-geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_ab_16 = This child is already 16 years old and usually applies without representatives, with “For myself” at the beginning. You can still continue.
check-ehepartner_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-weiteres_kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-mit_kind_geburtsdatum_vergangen = The date of birth is in the future. Please check the year.
check-kind_unter_16 = This child is already 16 years old and usually makes a separate application. Please move this entry to your other children. You can still continue.
check-deutsch = Anyone who is already German does not need naturalisation. Please check whether you really want to apply. You can still continue.
check-plz_ort = Please check the postcode and the town. As far as we know, they do not match. You can still continue.
check-kontakt_fehlt = Without an email address or a telephone number we can only write you letters. That takes longer. You can still continue.
check-familienstand_seit_vergangen = This date is in the future. Please check the year.
check-ehe_alter = According to these dates you were still a child when you married. Please check this date and your date of birth. You can still continue.
check-ehepartner_ehe_alter = According to these dates the person was still a child when they married. Please check the date of birth and the day of the wedding. You can still continue.
check-ehe_reihenfolge = The end is before the beginning. Please check both dates.
check-mit_ehe_reihenfolge = The end is before the beginning. Please check both dates.
check-ausweis_abgelaufen = This document has expired. You can still continue. Apply for a new one if that is possible.
check-mit_ausweis_abgelaufen = This document has expired. You can still continue. Apply for a new one if that is possible.
check-einreise_vergangen = This date is in the future. Please check the year.
check-mit_einreise_vergangen = This date is in the future. Please check the year.
check-titel_abgelaufen = This date is in the past. You can still continue. Please arrange for the document to be renewed.
check-mit_titel_abgelaufen = This date is in the past. You can still continue. Please arrange for the document to be renewed.
check-wohnort_reihenfolge = The end is before the beginning. Please check both dates.
check-mit_wohnort_reihenfolge = The end is before the beginning. Please check both dates.
check-wohnorte_heute = The place where you live today is missing. You can still continue.
check-mit_deutsch = Anyone who is already German does not need naturalisation. In that case choose “No” for the question “Would your spouse also like to be naturalised?”.
check-mit_wohnorte_heute = The place where you live today is missing. You can still continue.
check-wohnorte_geburt = The time after birth is missing. You can still continue.
check-mit_wohnorte_geburt = The time after birth is missing. You can still continue.
check-wohnorte_ausland = You were abroad for more than { $ausland_monate ->
        [one] { $ausland_monate } month
       *[other] { $ausland_monate } months
    }. This time is missing here. You can still continue.
check-mit_wohnorte_ausland = You were abroad for more than { $ausland_monate ->
        [one] { $ausland_monate } month
       *[other] { $ausland_monate } months
    }. This time is missing here. You can still continue.
check-wohnorte_luecke = More than a month is missing between two places of residence. Please check whether a place is missing. You can still continue.
check-mit_wohnorte_luecke = More than a month is missing between two places of residence. Please check whether a place is missing. You can still continue.
check-wohnorte_doppelt = Two places of residence overlap by more than a month. Please check the dates. You can still continue.
check-mit_wohnorte_doppelt = Two places of residence overlap by more than a month. Please check the dates. You can still continue.
check-arbeit_seit_vergangen = This date is in the future. Please enter the date when you started working there.
check-mit_arbeit_seit_vergangen = This date is in the future. Please enter the date when you started working there.
check-arbeit_lohn_drei = There are fewer than 3 files. If they contain all 3 payslips, simply continue.
check-mit_arbeit_lohn_drei = There are fewer than 3 files. If they contain all 3 payslips, simply continue.
check-arbeit_steuer_drei = There are fewer than 3 files. If they contain all 3 tax assessments, simply continue.
check-mit_arbeit_steuer_drei = There are fewer than 3 files. If they contain all 3 tax assessments, simply continue.
check-leistung_reihenfolge = The end is before the beginning. Please check both dates.
