# Texts of the service "Einbürgerung". Plain German (DIN 8581-1). This wording is the binding one.

## Service page

service-title = Einbürgerung
service-words = deutscher Pass deutsch werden Staatsbürgerschaft Staatsangehörigkeit Staatsbürger Nationalität einbürgern Einbürgerungstest Doppelpass doppelte Staatsangehörigkeit
service-consequence = Die Einbürgerung kostet { $gebuehr_einbuergerung } Euro für jede Person, für ein minderjähriges Kind, das mit einem Elternteil eingebürgert wird und keine eigenen Einkünfte hat, { $gebuehr_einbuergerung_kind } Euro. Lehnen wir den Antrag ab, oder nehmen Sie ihn während der Prüfung zurück, kostet das { $gebuehr_einbuergerung_mindestens } bis { $gebuehr_einbuergerung } Euro.
service-short = Die deutsche Staatsangehörigkeit beantragen
service-who =
    Sie leben seit längerer Zeit in Deutschland und möchten Deutsche oder Deutscher werden. Dafür stellen Sie einen Antrag auf Einbürgerung. Ihre bisherige Staatsangehörigkeit müssen Sie dafür nach deutschem Recht nicht aufgeben.

    In der Regel gelten diese Voraussetzungen:

    - Sie leben seit mindestens { $aufenthalt_jahre ->
        [one] { $aufenthalt_jahre } Jahr
       *[other] { $aufenthalt_jahre } Jahren
    } rechtmäßig in Deutschland. Sind Sie mit einer oder einem Deutschen verheiratet oder in eingetragener Lebenspartnerschaft? Dann reichen in der Regel { $aufenthalt_ehe_jahre ->
        [one] { $aufenthalt_ehe_jahre } Jahr
       *[other] { $aufenthalt_ehe_jahre } Jahre
    }, wenn die Ehe oder Lebenspartnerschaft seit { $ehe_jahre ->
        [one] { $ehe_jahre } Jahr
       *[other] { $ehe_jahre } Jahren
    } besteht.
    - Sie dürfen auf Dauer bleiben oder haben einen passenden Aufenthaltstitel.
    - Ihre Identität und Ihre Staatsangehörigkeit sind geklärt.
    - Sie und die Angehörigen, für die Sie sorgen müssen, leben ohne Leistungen nach SGB II oder SGB XII.
    - Sie sprechen ausreichend Deutsch.
    - Sie kennen die Grundlagen des Lebens in Deutschland. Das zeigen Sie meistens mit dem Einbürgerungstest.
    - Sie sind nicht wegen einer Straftat zu einer Strafe verurteilt. Bestimmte kleinere Strafen zählen dabei nicht.
    - Sie bekennen sich zur freiheitlichen demokratischen Grundordnung und zur besonderen geschichtlichen Verantwortung Deutschlands.

    Von manchen Voraussetzungen gibt es Ausnahmen. Erfüllen Sie etwas nicht, können Sie den Antrag trotzdem stellen. Wir prüfen jeden Antrag einzeln.

    Ihre Ehepartnerin oder Ihr Ehepartner und Ihre Kinder unter 16 Jahren können im selben Antrag stehen, auch wenn sie noch nicht so lange in Deutschland leben. Ab 16 Jahren stellt man den Antrag in der Regel selbst. Für Kinder unter 16 Jahren stellen ihn die gesetzlichen Vertreterinnen und Vertreter, meistens die Eltern. Jemand kann Sie mit einer Vollmacht vertreten. Auch eine rechtliche Betreuerin oder ein rechtlicher Betreuer kann den Antrag stellen.
service-prepare =
    Diese Unterlagen brauchen Sie. Sie können sie fotografieren oder als PDF hochladen. Nur die Kopie Ihres Passes brauchen wir sofort. Alles andere können Sie nachreichen. Haben Sie keinen Pass, können Sie den Antrag trotzdem stellen.

    - Pass oder Ausweis und Ihren Aufenthaltstitel
    - Urkunden: Geburt, Ehe, Scheidung, Adoption
    - Nachweise für Sprache und Einbürgerungstest
    - wenn Sie angestellt sind: Arbeitsvertrag, die letzten 3 Lohnabrechnungen, Bescheinigung des Arbeitgebers, dass Ihnen nicht gekündigt ist, und Ihren Rentenverlauf
    - wenn Sie selbstständig sind: die letzten 3 Steuerbescheide, Bescheinigung Ihres Steuerbüros über die letzten 3 Monate mit Rundstempel, Gewerbeanmeldung oder Auszug aus dem Handelsregister, steuerliche Unbedenklichkeitsbescheinigung
    - wenn Sie privat für das Alter vorsorgen: einen Nachweis darüber
    - wenn Sie zur Miete wohnen: Ihren Mietvertrag

    Urkunden in einer anderen Sprache brauchen eine Übersetzung. Manche brauchen auch eine Legalisation oder Apostille. Das ist eine Bestätigung, dass die Urkunde echt ist.
service-fee =
    Die Gebühr steht im Gesetz (§ 38 StAG). Die Einbürgerung kostet { $gebuehr_einbuergerung } Euro für jede Person.

    Für ein minderjähriges Kind, das mit einem Elternteil eingebürgert wird und keine eigenen Einkünfte im Sinne des Einkommensteuergesetzes hat, kostet sie { $gebuehr_einbuergerung_kind } Euro.

    Lehnen wir den Antrag ab, oder nehmen Sie ihn zurück, nachdem wir mit der Prüfung begonnen haben, kostet das { $gebuehr_einbuergerung_mindestens } bis { $gebuehr_einbuergerung } Euro. Die Behörde kann eine Gebühr ermäßigen oder erlassen, wenn das im Einzelfall gerecht ist oder im öffentlichen Interesse liegt. Im Online-Antrag müssen Sie noch nichts bezahlen.
service-duration =
    Für die Fragen brauchen Sie etwa 45 Minuten, mit Familie länger. Sie können jederzeit eine Pause machen.

    Wie lange die Prüfung dauert, hängt von Ihren Angaben und Unterlagen ab.
service-law =
    - § 10 Staatsangehörigkeitsgesetz (StAG): die Voraussetzungen
    - § 9 StAG: für Menschen, die mit einer oder einem Deutschen verheiratet oder verpartnert sind
    - § 12a StAG: welche Verurteilungen zählen
    - § 12b StAG: Aufenthalte im Ausland
    - § 34 StAG: wer den Antrag selbst stellt
    - § 35a und § 42 StAG: Folgen von falschen Angaben
    - § 38 StAG: die Gebühr
    - §§ 51 und 53 Bundeszentralregistergesetz (BZRG): welche Verurteilungen man nennen muss

step-antrag = Für wen ist der Antrag?
    .intro = Je nach Ihrer Antwort meint „Sie“ in diesem Antrag Sie selbst oder die Person, für die Sie den Antrag stellen.
antrag-fuer = Für wen möchten Sie die Einbürgerung beantragen?
    .hint = Ihre Familie können Sie später dazunehmen.
    .option-mich = Für mich selbst
    .option-kind = Nur für mein Kind unter 16 Jahren
    .option-vollmacht = Für eine Person, die mir eine Vollmacht gegeben hat
    .option-betreuung = Für eine erwachsene Person, die ich rechtlich betreue
antrag-kind = „Sie“ meint ab hier Ihr Kind
    .hint = Tragen Sie überall die Angaben Ihres Kindes ein. Nach den Eltern oder anderen gesetzlichen Vertreterinnen und Vertretern fragen wir später.
antrag-andere = „Sie“ meint ab hier die andere Person
    .hint = Tragen Sie überall die Angaben der Person ein, für die Sie den Antrag stellen. Nach Ihnen fragen wir im nächsten Schritt.
antrag-vertreten = Vertritt Sie jemand mit einer Vollmacht, zum Beispiel eine Anwältin oder ein Anwalt?
    .hint = Dann schreibt die Behörde an diese Person (§ 14 Verwaltungsverfahrensgesetz).

step-bevollmaechtigt = Vertretung mit Vollmacht
    .intro = Hier geht es um die Person, die die Vollmacht hat.
bevollmaechtigt-vornamen = Vornamen
bevollmaechtigt-stelle = Kanzlei, Verein oder andere Stelle

step-betreuung = Rechtliche Betreuung
    .intro = Hier geht es um die Betreuerin oder den Betreuer.
betreuung-vorbehalt = Hat das Gericht für diese Angelegenheit einen Einwilligungsvorbehalt angeordnet?
    .hint = Ohne Einwilligungsvorbehalt kann eine volljährige Person den Antrag in der Regel auch selbst stellen (§ 34 StAG). Sie können den Antrag in jedem Fall hier ausfüllen. Bei einem Einwilligungsvorbehalt, oder wenn die Person nach dem Bürgerlichen Gesetzbuch geschäftsunfähig ist, braucht sie weder den Einbürgerungstest noch das Bekenntnis zur freiheitlichen demokratischen Grundordnung (§ 10 Absatz 1 Satz 2 StAG).
    .option-ja = Ja
    .option-unfaehig = Nein, aber die Person ist geschäftsunfähig
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
service-data =
    Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Auf dem Weg kann sie niemand lesen. In der Behörde können sie nur Beschäftigte lesen, die für diese Anträge zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.

    Die Behörde braucht die Angaben, um über Ihren Antrag zu entscheiden. Die Rechtsgrundlage ist das Staatsangehörigkeitsgesetz (§ 31 StAG). Für die Prüfung fragt sie auch bei anderen Behörden nach, zum Beispiel bei der Ausländerbehörde, beim Bundeszentralregister (§ 41 BZRG) und ab 16 Jahren bei den Verfassungsschutzbehörden (§ 37 StAG).

    Manche Angaben sind besonders geschützt, zum Beispiel zu Gesundheit, politischen Mitgliedschaften oder Strafverfahren. Bei diesen Fragen steht, wozu wir die Angabe brauchen.

    Mehr dazu steht in der Datenschutzerklärung.
service-basis =
    §§ 8 bis 14 StAG für die Einbürgerung, § 31 Satz 1 StAG für die Daten. Für besonders geschützte Angaben: § 31 Satz 2 StAG. Für Straftaten und Verurteilungen: § 31 Satz 1 und § 12a StAG.
service-recipients =
    - die Verfassungsschutzbehörden, wenn Sie mindestens 16 Jahre alt sind (§ 37 StAG)
    - andere öffentliche Stellen, bei denen die Behörde nachfragt, zum Beispiel die Ausländerbehörde (§ 32 StAG)
    - nach der Einbürgerung das Bundesverwaltungsamt und die Meldebehörde (§ 33 Absatz 3 und 5 StAG)
    - das Statistische Landesamt ohne Ihren Namen (§ 36 StAG)
service-others =
    Sind Sie mit der Person verheiratet, die den Antrag stellt, oder gehören Sie zu ihrer Familie? Dann hat sie uns Daten von Ihnen gegeben: zum Beispiel Name, Geburt, Staatsangehörigkeit, Anschrift und Angaben zum Aufenthalt.
service-after =
    - Sie bekommen eine Bestätigung, dass der Antrag angekommen ist.
    - Die Behörde prüft Ihre Angaben. Fehlt etwas, fragt sie nach.
    - Sie kommen zu einem Termin. Bringen Sie alle Unterlagen im Original mit.
    - Das Bekenntnis und die Loyalitätserklärung geben Sie persönlich ab. Davor sprechen wir mit Ihnen darüber.
    - Deutsche oder Deutscher sind Sie erst, wenn Sie die Einbürgerungsurkunde bekommen haben.

## Sections

section-person = Angaben zu Ihnen
section-familie = Familie
section-angehoerigkeit = Staatsangehörigkeit und Identität
section-aufenthalt = Aufenthalt
section-bildung = Bildung und Sprache
section-wirtschaft = Arbeit und Einkommen
section-erklaerungen = Straftaten und Bekenntnis
section-mit_ehepartner = Ehepartnerin oder Ehepartner, Antrag gemeinsam
section-unterlagen = Unterlagen
section-abschluss = Abschluss

## Texts that occur in many places

zeit-von = Von
    .hint = Wissen Sie den Tag nicht mehr? Dann reichen Monat und Jahr.
zeit-bis = Bis
    .hint = Dauert es noch an? Dann lassen Sie das Feld leer.
zeit-seit = Seit wann?
    .hint = Wissen Sie den Tag nicht mehr? Dann reichen Monat und Jahr.
zeit-land = Land

## Person

step-person = Name
    .intro = Wer soll eingebürgert werden? Tragen Sie diese Person hier ein. Schreiben Sie Namen immer so, wie sie im Pass in lateinischen Buchstaben stehen.
person-familienname = Familienname
person-vornamen = Vornamen
    .hint = Alle Vornamen. Steht im Pass kein Vorname, schreiben Sie einen Bindestrich: -
person-geburtsname = Geburtsname
    .hint = Nur, wenn er anders ist als der Familienname
person-namensteile = Weitere Teile des Namens
    .hint = Zum Beispiel Vatersname oder Mittelname

step-fruehere_namen = Frühere Namen
fruehere_namen-gab_es = Hatten Sie früher noch andere Namen?
    .hint = Auch andere Schreibweisen in Dokumenten. Den Geburtsnamen müssen Sie nicht wiederholen.
fruehere_namen-name = Frühere Namen
    .item = Name { $number }
    .add = Weiteren Namen hinzufügen
    .remove = Name { $number } entfernen
fruehere_namen-name-name = Vollständiger Name
fruehere_namen-name-grund = Grund der Änderung
    .hint = Zum Beispiel: Heirat, andere Schreibweise

step-geburt = Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburtsdatum
    .hint = Steht im Ausweis nur das Jahr? Dann lassen Sie Tag und Monat leer.
geburt-vertretung = Unter 16 Jahren
    .hint = Für ein Kind unter 16 Jahren stellen die gesetzlichen Vertreterinnen und Vertreter den Antrag. Nach ihnen fragen wir später.
geburt-selbst = Mit 16 und 17 Jahren
    .hint = Sie stellen den Antrag selbst. Ihre Eltern müssen nicht zustimmen.
geburt-geburtsort = Geburtsort
geburt-kreis = Kreis, Bezirk oder Region des Geburtsorts
geburt-land = Geburtsland
    .hint = Der Staat, zu dem der Ort heute gehört
geburt-abweichend = Steht in einem Ihrer Dokumente ein anderes Geburtsdatum?
geburt-anderes_datum = Abweichende Geburtsdaten
    .item = Abweichung { $number }
    .add = Weitere Abweichung hinzufügen
    .remove = Abweichung { $number } entfernen
geburt-anderes_datum-dokument = In welchem Dokument steht es?

step-kontakt = Telefon und E-Mail
    .intro = Geben Sie bitte mindestens eine Möglichkeit an. Dann können wir schneller nachfragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefonnummer
    .hint = Mit Vorwahl

step-anschrift = Anschrift
anschrift-anschrift = Anschrift
    .hint = Die Anschrift, unter der die Person gemeldet ist

step-minderjaehrig = Antrag zusammen mit einem Elternteil
minderjaehrig-mit_elternteil = Stellt Ihre Mutter oder Ihr Vater auch einen Antrag auf Einbürgerung?
    .hint = Dann bearbeiten wir beide Anträge zusammen.
minderjaehrig-elternteil = Name dieses Elternteils

step-vertretung_1 = Gesetzliche Vertretung
    .intro = Das sind meistens die Eltern. Haben beide das Sorgerecht, fragen wir danach nach der zweiten Person.
vertretung_1-sorge = Wer vertritt das Kind?
    .option-gemeinsam = Beide Eltern gemeinsam
    .option-allein = Ein Elternteil allein
    .option-vormund = Vormund oder eine andere Stelle
vertretung_1-stelle = Name der Stelle
vertretung_1-anschrift = Anschrift
step-vertretung_2 = Gesetzliche Vertretung: zweite Person

## Family

step-familienstand = Familienstand
familienstand-stand = Welchen Familienstand haben Sie?
    .option-ld = ledig
    .option-vh = verheiratet
    .option-lp = in eingetragener Lebenspartnerschaft
    .option-gs = geschieden
    .option-vw = verwitwet
    .option-ea = Ehe aufgehoben
    .option-lv = Lebenspartnerschaft durch Tod beendet
    .option-la = Lebenspartnerschaft aufgehoben
    .option-le = Lebenspartnerschaft durch Todeserklärung beendet
    .option-nb = nicht bekannt
familienstand-ort = Ort der Eheschließung
    .hint = Oder der Ort, an dem die Lebenspartnerschaft begründet wurde
familienstand-getrennt = Leben Sie getrennt?
familienstand-mehrere = Sind Sie gleichzeitig mit mehreren Personen verheiratet?
familienstand-mehrehe = Bitte sprechen Sie vorher mit uns
    .hint = Wer gleichzeitig mit mehreren Personen verheiratet ist, kann nicht eingebürgert werden (§ 11 Satz 1 Nummer 3 StAG). Fragen Sie uns, was in Ihrem Fall gilt. Sie können den Antrag trotzdem weiter ausfüllen.

step-fruehere_ehen = Frühere Ehen
    .intro = Auch eingetragene Lebenspartnerschaften
fruehere_ehen-gab_es = Waren Sie früher schon einmal verheiratet?
fruehere_ehen-ehe = Frühere Ehen oder Lebenspartnerschaften
    .item = Ehe { $number }
    .add = Weitere Ehe hinzufügen
    .remove = Ehe { $number } entfernen
fruehere_ehen-ehe-von = Tag der Eheschließung
    .hint = Wissen Sie den Tag nicht mehr? Dann reichen Monat und Jahr.
fruehere_ehen-ehe-bis = Beendet am
    .hint = Bei einer Scheidung: der Tag, seit dem sie rechtskräftig ist
fruehere_ehen-ehe-ende = Wodurch wurde sie beendet?
    .option-scheidung = Scheidung
    .option-aufhebung = Aufhebung
    .option-tod = Tod oder Todeserklärung
fruehere_ehen-ehe-ausland = Wurde die Ehe oder Lebenspartnerschaft im Ausland geschieden oder aufgehoben?
fruehere_ehen-ehe-anerkannt = Ist die Scheidung oder Aufhebung in Deutschland anerkannt?
    .hint = Manche Entscheidungen aus dem Ausland müssen in Deutschland erst anerkannt werden. Wissen Sie es nicht? Dann klären wir es mit Ihnen.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
fruehere_ehen-ehe-staat = Staatsangehörigkeit der früheren Partnerin oder des früheren Partners

step-ehepartner = Ehepartnerin oder Ehepartner
    .intro = Oder Ihre Lebenspartnerin oder Ihr Lebenspartner
step-ehepartner_anschrift = Anschrift der Ehepartnerin oder des Ehepartners
step-ehepartner_angehoerigkeit = Staatsangehörigkeit der Ehepartnerin oder des Ehepartners
ehepartner_angehoerigkeit-staat = Staatsangehörigkeiten
    .item = Staatsangehörigkeit { $number }
    .add = Weitere Staatsangehörigkeit hinzufügen
    .remove = Staatsangehörigkeit { $number } entfernen
ehepartner_angehoerigkeit-deutsch_seit = Deutsch seit
    .hint = Seit der Geburt? Dann lassen Sie das Feld leer.
ehepartner_angehoerigkeit-stellt_mit = Möchte Ihre Ehepartnerin oder Ihr Ehepartner auch eingebürgert werden?
    .hint = Bei „Ja“ stellen Sie den Antrag gemeinsam. Weitere Fragen dazu kommen später. Ist die Person schon deutsch? Dann wählen Sie „Nein“.
ehepartner_angehoerigkeit-seit = In Deutschland seit
    .hint = Lebt die Person nicht in Deutschland? Dann lassen Sie das Feld leer.

step-kinder = Kinder
kinder-haben = Haben Sie Kinder?
    .hint = Auch erwachsene, angenommene und nicht eheliche Kinder
kinder-einbuergern = Soll ein Kind unter 16 Jahren mit Ihnen eingebürgert werden?
    .hint = Ab 16 Jahren stellt ein Kind den Antrag in der Regel selbst. Auch dann kann es zusammen mit Ihnen eingebürgert werden, solange es minderjährig ist (§ 10 Absatz 2 StAG).
kinder-weitere = Haben Sie noch andere Kinder?
step-kinder_mit = Kinder, die mit Ihnen eingebürgert werden möchten
kinder_mit-kind = Kinder
    .item = Kind { $number }
    .add = Weiteres Kind hinzufügen
    .remove = Kind { $number } entfernen
kinder_mit-kind-seit = In Deutschland seit
kinder_mit-kind-titel = Aufenthaltstitel des Kindes
    .hint = Zum Beispiel: Niederlassungserlaubnis. Hat das Kind keinen, lassen Sie das Feld leer.
kinder_mit-kind-wohnt = Bei wem wohnt das Kind?
    .option-bei_mir = Bei mir
    .option-anderer = Beim anderen Elternteil
    .option-woanders = An einem anderen Ort
kinder_mit-kind-sorge = Wer hat das Sorgerecht?
    .option-gemeinsam = Beide Eltern gemeinsam
    .option-allein = Ich allein
    .option-ehepartner = Meine Ehepartnerin oder mein Ehepartner allein
    .option-andere = Eine andere Person oder Stelle
kinder_mit-kind-anderer_elternteil = Name der anderen Person mit Sorgerecht
kinder_mit-kind-zustimmung = Ist diese Person mit der Einbürgerung einverstanden?
    .option-ja = Ja
    .option-offen = Nein, oder ich weiß es noch nicht
kinder_mit-kind-schule = Name der Schule
    .hint = Nur, wenn das Kind zur Schule geht
step-kinder_weitere = Ihre anderen Kinder

step-elternteil_1 = Ihre Eltern: erster Elternteil
elternteil_1-angaben = Können Sie Angaben zu diesem Elternteil machen?
    .hint = Fehlt Ihnen nur ein Teil der Angaben? Dann wählen Sie „Ja“.
elternteil_1-verstorben = Ist dieser Elternteil verstorben?
step-elternteil_2 = Ihre Eltern: zweiter Elternteil

## Nationality and identity

step-angehoerigkeit = Staatsangehörigkeit
    .intro = Nennen Sie alle Staatsangehörigkeiten, auch wenn Sie keinen Pass mehr haben. Nach deutschem Recht müssen Sie keine davon für die Einbürgerung aufgeben.
angehoerigkeit-staat = Ihre Staatsangehörigkeiten
    .item = Staatsangehörigkeit { $number }
    .add = Weitere Staatsangehörigkeit hinzufügen
    .remove = Staatsangehörigkeit { $number } entfernen
angehoerigkeit-staat-land = Staatsangehörigkeit
    .hint = Der Staat, oder „Staatenlos“ oder „Staatsangehörigkeit ungeklärt“
angehoerigkeit-staat-erworben = Wie haben Sie sie bekommen?
    .option-geburt = Durch Geburt oder Abstammung
    .option-einbuergerung = Durch Einbürgerung
    .option-ehe = Durch Heirat
    .option-andere = Auf andere Weise, oder ich weiß es nicht
angehoerigkeit-staat-nachweis = Womit können Sie sie nachweisen?
    .option-pass = Pass
    .option-ausweis = Personalausweis
    .option-urkunde = Eine andere Urkunde
    .option-keiner = Zurzeit mit nichts
angehoerigkeit-ungeklaert = Staatenlos oder ungeklärt
    .hint = Sie können den Antrag ganz normal weiter ausfüllen. Wir prüfen mit Ihnen zusammen, welche Nachweise möglich sind.
angehoerigkeit-fruehere = Hatten Sie früher noch eine andere Staatsangehörigkeit?
angehoerigkeit-frueher = Frühere Staatsangehörigkeiten
    .item = Frühere Staatsangehörigkeit { $number }
    .add = Weitere frühere Staatsangehörigkeit hinzufügen
    .remove = Frühere Staatsangehörigkeit { $number } entfernen
angehoerigkeit-frueher-grund = Warum haben Sie sie verloren?

step-ausweis = Ausweis und Identität
ausweis-art = Welches Dokument haben Sie?
    .option-reisepass = Reisepass
    .option-personalausweis = Personalausweis meines Staates
    .option-reiseausweis = Reiseausweis für Flüchtlinge, Staatenlose oder Ausländer
    .option-ausweisersatz = Ausweisersatz
    .option-keiner = Keines davon
ausweis-nummer = Seriennummer
ausweis-gueltig_bis = Gültig bis
ausweis-identitaet = Können Sie mit Dokumenten zeigen, wer Sie sind?
    .hint = Zum Beispiel mit einem Pass, einer Geburtsurkunde oder einem Führerschein
    .option-ja = Ja
    .option-teilweise = Teilweise
    .option-nein = Nein
ausweis-erklaerung = Was fehlt, und was haben Sie schon versucht?
    .hint = Sie können den Antrag trotzdem stellen. Nennen Sie alles, was helfen kann: alte Dokumente, Zeugnisse, Kontakte zur Botschaft.

step-status = Besonderer Schutz oder Status
status-status = Trifft etwas davon auf Sie zu?
    .option-keiner = Nein, nichts davon
    .option-fluechtling = Ich bin als Flüchtling anerkannt
    .option-asyl = Ich bin asylberechtigt
    .option-subsidiaer = Ich habe subsidiären Schutz
    .option-staatenlos = Ich bin als staatenlos anerkannt
    .option-spaetaussiedler = Ich bin Spätaussiedlerin oder Spätaussiedler
    .option-andere = Ich habe einen anderen Schutz
status-gestattung = Die Zeit Ihres Asylverfahrens zählt mit
    .hint = Weil Ihr Schutz anerkannt ist, wird die Zeit mit Aufenthaltsgestattung angerechnet (§ 55 Absatz 3 Asylgesetz).
status-aussiedler = Vielleicht sind Sie schon deutsch
    .hint = Haben Sie oder Ihre einbezogenen Angehörigen die Bescheinigung nach § 15 Absatz 1 oder 2 Bundesvertriebenengesetz? Damit haben Sie die deutsche Staatsangehörigkeit schon bekommen (§ 7 StAG). Dann brauchen Sie keine Einbürgerung. Fragen Sie uns, wenn Sie nicht sicher sind.
status-andere = Welcher Schutz ist das?

step-wehrdienst = Wehrdienst
wehrdienst-geleistet = Haben Sie Wehrdienst oder Militärdienst geleistet?
    .hint = Auch Ersatzdienst und Dienst in anderen bewaffneten Gruppen
wehrdienst-dienst = Dienste
    .item = Dienst { $number }
    .add = Weiteren Dienst hinzufügen
    .remove = Dienst { $number } entfernen
wehrdienst-dienst-art = Art des Dienstes

## Residence

step-einreise = Einreise und lange Reisen
einreise-erste = Wann sind Sie zum ersten Mal nach Deutschland gekommen, um hier zu leben?
    .hint = Wissen Sie den Tag nicht mehr? Dann reichen Monat und Jahr.
einreise-unter_fuenf = Noch { $aufenthalt_jahre ->
        [one] kein Jahr
       *[other] keine { $aufenthalt_jahre } Jahre
    }
    .hint = In der Regel müssen Sie seit { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr
           *[other] { $aufenthalt_jahre } Jahren
        } rechtmäßig in Deutschland leben (§ 10 StAG). Für Ehepartnerinnen, Ehepartner und Kinder, die zusammen mit jemandem eingebürgert werden, können weniger Jahre reichen. Sie können den Antrag trotzdem absenden. Fragen Sie uns, was in Ihrem Fall gilt.
einreise-ehe_deutsch = { $aufenthalt_ehe_jahre ->
        [one] { $aufenthalt_ehe_jahre } Jahr reicht
       *[other] { $aufenthalt_ehe_jahre } Jahre reichen
    } in der Regel
    .hint = Ihre Ehepartnerin oder Ihr Ehepartner ist deutsch, und Ihre Ehe oder Lebenspartnerschaft besteht seit mindestens { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        }. Dann reichen in der Regel { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        } rechtmäßiger Aufenthalt (§ 9 Absatz 1 StAG).
einreise-ehe_kurz = Bitte fragen Sie uns dazu
    .hint = Ihre Ehepartnerin oder Ihr Ehepartner ist deutsch. Dann reichen in der Regel { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        } rechtmäßiger Aufenthalt, wenn die Ehe oder Lebenspartnerschaft seit { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } besteht. Besteht sie seit { $ehe_verkuerzung_jahre ->
            [one] { $ehe_verkuerzung_jahre } Jahr
           *[other] { $ehe_verkuerzung_jahre } Jahren
        }, kann die Behörde in besonderen Fällen auch eine kürzere Zeit genügen lassen (§ 9 Absatz 1 StAG). Sie können den Antrag trotzdem absenden.
einreise-ehe_frueher = Waren Sie mit einer oder einem Deutschen verheiratet?
    .hint = Auch dann { $aufenthalt_ehe_jahre ->
            [one] kann { $aufenthalt_ehe_jahre } Jahr
           *[other] können { $aufenthalt_ehe_jahre } Jahre
        } reichen: wenn Sie den Antrag innerhalb von { $ehe_ende_jahre ->
            [one] einem Jahr
           *[other] { $ehe_ende_jahre } Jahren
        } nach dem Tod oder nach der rechtskräftigen Scheidung stellen und mit einem gemeinsamen minderjährigen Kind zusammenleben, das deutsch ist und für das Sie das Sorgerecht haben (§ 9 Absatz 2 StAG). Für Lebenspartnerschaften gilt dasselbe.
einreise-eu_jahr = Für Sie zählen die Monate in einem Jahr
    .hint = Für Staatsangehörige der anderen EU-Staaten, von Island, Liechtenstein und Norwegen, für ihre Familienangehörigen und für Personen mit einem Aufenthaltsrecht nach § 16 Freizügigkeitsgesetz/EU (Aufenthaltsdokument-GB) gilt nicht die Zeit am Stück (§ 12b Absatz 1 Satz 4 StAG mit § 4a Absatz 6 Freizügigkeitsgesetz/EU). Antworten Sie auf die nächste Frage mit „Ja“, wenn Sie in einem Jahr zusammen mehr als 6 Monate im Ausland waren. Haben Sie noch eine andere Staatsangehörigkeit, ändert das nichts.
einreise-eu_jahr_moeglich = Vielleicht zählen für Sie die Monate in einem Jahr
    .hint = Sind Sie oder Ihre Ehepartnerin oder Ihr Ehepartner Staatsangehörige eines anderen EU-Staates, von Island, Liechtenstein oder Norwegen? Oder haben Sie ein Aufenthaltsrecht nach dem Austrittsabkommen mit dem Vereinigten Königreich (§ 16 Freizügigkeitsgesetz/EU), zum Beispiel mit einem Aufenthaltsdokument-GB? Dann gilt für Sie nicht die Zeit am Stück (§ 12b Absatz 1 Satz 4 StAG mit § 4a Absatz 6 Freizügigkeitsgesetz/EU): Antworten Sie auf die nächste Frage mit „Ja“, wenn Sie in einem Jahr zusammen mehr als 6 Monate im Ausland waren. Haben Sie noch eine andere Staatsangehörigkeit, ändert das nichts.
einreise-unterbrochen = Waren Sie danach einmal länger als 6 Monate im Ausland?
    .hint = Gemeint sind mehr als 6 Monate am Stück, wenn darüber nichts anderes steht. Sind Sie in Deutschland geboren, zählt die Zeit seit der Geburt.
einreise-frist = Hatte Ihnen die Ausländerbehörde eine längere Zeit erlaubt, und sind Sie in dieser Zeit zurückgekommen?
    .hint = Dann gilt Ihr Aufenthalt als nicht unterbrochen (§ 12b Absatz 1 StAG). Auch sonst können frühere Zeiten in Deutschland zählen (§ 12b Absatz 2 StAG).
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
einreise-haelfte = Waren Sie in den letzten Jahren mehr als die Hälfte der Zeit im Ausland?
    .hint = Rechnen Sie alle Reisen { $aufenthalt_jahre ->
            [one] des letzten Jahres
           *[other] der letzten { $aufenthalt_jahre } Jahre
        } zusammen. Geht es bei Ihnen um { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        }, weil Ihre Ehepartnerin oder Ihr Ehepartner deutsch ist, dann die { $aufenthalt_ehe_jahre ->
            [one] des letzten Jahres
           *[other] der letzten { $aufenthalt_ehe_jahre } Jahre
        }. Frühere Zeiten in Deutschland können trotzdem zählen (§ 12b StAG).
    .option-nein = Nein
    .option-ja = Ja
    .option-unsicher = Ich weiß es nicht
einreise-grund = Warum waren Sie so lange im Ausland?
    .hint = Waren Sie mehrmals dort, nennen Sie bitte jeden Grund. Wann und wo Sie dort waren, fragen wir bei den Wohnorten.

step-titel = Aufenthaltstitel
titel-art = Welcher Aufenthaltstitel gilt zurzeit?
    .option-niederlassungserlaubnis = Niederlassungserlaubnis
    .option-daueraufenthalt_eu = Erlaubnis zum Daueraufenthalt-EU
    .option-blaue_karte = Blaue Karte EU
    .option-aufenthaltserlaubnis = Aufenthaltserlaubnis
    .option-aufenthaltskarte = Aufenthaltskarte für Angehörige von EU-Bürgern
    .option-aufenthaltsdokument_gb = Aufenthaltsdokument-GB
    .option-fiktionsbescheinigung = Fiktionsbescheinigung
    .option-aufenthaltsgestattung = Aufenthaltsgestattung
    .option-duldung = Duldung
    .option-andere = Ein anderes Dokument
    .option-keiner = Keiner
titel-andere = Welches Dokument ist das?
titel-zweifel = Bitte fragen Sie uns dazu
    .hint = Für die Einbürgerung braucht man ein unbefristetes Aufenthaltsrecht, eine Blaue Karte EU oder eine Aufenthaltserlaubnis für einen passenden Zweck (§ 10 Absatz 1 Satz 1 Nummer 2 StAG). Viele Aufenthaltserlaubnisse passen. Sie können den Antrag trotzdem stellen. Fragen Sie uns, ob die Zeit mit diesem Dokument zählt und welcher Titel möglich ist. Zeiten mit einer Duldung zählen nicht. Zeiten mit einer Aufenthaltsgestattung zählen, wenn Sie danach als asylberechtigt oder als Flüchtling anerkannt wurden oder subsidiären Schutz bekommen haben (§ 55 Absatz 3 Asylgesetz).
titel-rechtsgrundlage = Paragraf des Aufenthaltstitels
    .hint = Er steht auf dem Dokument, zum Beispiel: § 28 Abs. 1 AufenthG
    .more =
        Manche Aufenthaltserlaubnisse reichen für die Einbürgerung allein nicht aus. Das sind die nach diesen Paragrafen des Aufenthaltsgesetzes (AufenthG): 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 20a, 22, 23a, 24, 25 Absatz 3 bis 5 und 104c.

        Steht einer davon auf Ihrem Dokument? Sie können den Antrag trotzdem stellen. Fragen Sie uns, welcher andere Titel für Sie möglich ist.
titel-gueltig_bis = Gültig bis

step-wohnorte = Wohnorte seit der Geburt
    .intro = Nennen Sie alle Orte, an denen Sie gewohnt haben, in Deutschland und im Ausland. Beginnen Sie mit dem Ort, an dem Sie heute wohnen.
wohnorte-ausland = Lange Aufenthalte im Ausland
    .hint = Tragen Sie auch diese Zeiten ein, jede als eigenen Wohnort.
wohnorte-zeit = Wohnorte
    .item = Wohnort { $number }
    .add = Weiteren Wohnort hinzufügen
    .remove = Wohnort { $number } entfernen
wohnorte-zeit-ort = Ort
wohnorte-zeit-titel = Aufenthaltstitel in dieser Zeit
    .hint = Zum Beispiel: Visum, Aufenthaltserlaubnis, Duldung

## Education and language

step-schule = Schule
schule-besucht = Sind Sie zur Schule gegangen?
    .hint = Oder gehen Sie jetzt zur Schule
schule-schule = Schulen
    .item = Schule { $number }
    .add = Weitere Schule hinzufügen
    .remove = Schule { $number } entfernen
schule-schule-name = Name oder Art der Schule
schule-schule-ort = Ort
schule-schule-abschluss = Abschluss
    .hint = Zum Beispiel: Realschulabschluss. Ohne Abschluss lassen Sie das Feld leer.

step-ausbildung = Ausbildung und Studium
ausbildung-begonnen = Haben Sie eine Ausbildung oder ein Studium begonnen?
ausbildung-ausbildung = Ausbildungen
    .item = Ausbildung { $number }
    .add = Weitere Ausbildung hinzufügen
    .remove = Ausbildung { $number } entfernen
ausbildung-ausbildung-art = Art
    .option-beruf = Berufsausbildung
    .option-studium = Studium
    .option-andere = Etwas anderes
ausbildung-ausbildung-fach = Beruf oder Fach
ausbildung-ausbildung-einrichtung = Betrieb, Schule oder Hochschule
    .hint = Name und Ort
ausbildung-ausbildung-abgeschlossen = Haben Sie sie abgeschlossen?

step-sprache = Deutsche Sprache
sprache-nachweis = Wie zeigen Sie, dass Sie Deutsch können?
    .hint = Nötig sind Kenntnisse der Stufe B1 (§ 10 Absatz 4 StAG). Zeigen Sie sie anders als mit einem Zertifikat, prüfen wir Ihren Nachweis. Auch ohne Nachweis können Sie den Antrag schon stellen.
    .option-b1 = Mit einem Zertifikat, B1 oder höher
    .option-schule = Mit Zeugnissen einer deutschsprachigen Schule
    .option-abschluss = Mit einem deutschen Schulabschluss, einer deutschen Ausbildung oder einem deutschen Studium
    .option-noch_nicht = Ich habe noch keinen Nachweis
    .option-ausnahme = Ich kann den Nachweis nicht erbringen und bitte um eine Ausnahme
sprache-grund = Aus welchem Grund?
    .option-krankheit = Krankheit
    .option-behinderung = Behinderung
    .option-alter = Alter
    .option-gastarbeiter = Ich gehöre zur Generation der Gastarbeiter oder Vertragsarbeiter
    .option-bemueht = Ich habe mich ernsthaft und lange bemüht, und es gelingt mir trotzdem nicht oder fällt mir dauerhaft sehr schwer
sprache-erklaerung = Erklären Sie den Grund kurz
    .hint = Eine Diagnose müssen Sie hier nicht nennen. Nach einem Attest fragen wir später.
    .more = Zur Generation der Gastarbeiter gehören Menschen, die bis zum 30. Juni 1974 als Gastarbeiter in die Bundesrepublik kamen oder bis zum 13. Juni 1990 als Vertragsarbeiter in die DDR, und die nachgezogenen Ehepartner. Für sie reicht es, wenn sie sich im Alltag mündlich verständigen können. Einen Test brauchen sie nicht. Dasselbe kann gelten, wenn Sie sich ernsthaft und lange bemüht haben und es trotzdem nicht schaffen oder es Ihnen dauerhaft sehr schwerfällt (§ 10 Absatz 4a und 6 StAG). Das müssen Sie nachweisen.

step-test = Kenntnisse über Deutschland
test-nachweis = Haben Sie den Einbürgerungstest bestanden?
    .hint = Der Test ist in der Regel der Nachweis (§ 10 Absatz 5 StAG). Haben Sie stattdessen ein deutsches Zeugnis, prüfen wir es. Auch ohne Nachweis können Sie den Antrag schon stellen.
    .option-bestanden = Ja
    .option-abschluss = Nein, aber ich habe einen deutschen Schulabschluss oder ein deutsches Studium
    .option-noch_nicht = Noch nicht
    .option-ausnahme = Ich kann ihn nicht ablegen und bitte um eine Ausnahme

## Work and income

step-einkommen = Einkommen
einkommen-beruf = Beruf
    .hint = Was Sie zurzeit arbeiten oder zuletzt gearbeitet haben
einkommen-art = Woher kommt Ihr Einkommen hauptsächlich?
    .option-angestellt = Aus einer Anstellung
    .option-selbststaendig = Aus selbstständiger Arbeit
    .option-rente = Aus einer Rente oder Pension
    .option-ausbildung = Ich gehe zur Schule, mache eine Ausbildung oder studiere
    .option-ohne = Ich habe zurzeit kein Einkommen
    .option-sonstiges = Aus etwas anderem
einkommen-lebt_von = Wovon leben Sie?
    .hint = Zum Beispiel: vom Einkommen der Eltern, von der Ausbildungsvergütung
einkommen-netto = Monatliches Einkommen nach allen Abzügen (netto)
    .hint = Betrag in Euro, zum Beispiel: 2150,00. Ohne Einkommen tragen Sie 0 ein.

step-arbeit = Arbeit
arbeit-arbeitgeber = Arbeitgeber
    .hint = Name und Ort
arbeit-taetigkeit = Tätigkeit oder Name der Firma
arbeit-befristet = Ist der Vertrag befristet?
arbeit-befristet_bis = Befristet bis
arbeit-gekuendigt = Ist das Arbeitsverhältnis gekündigt?

step-leistungen = Sozialleistungen
leistungen-bezogen = Bekommen Sie oder Ihre Familie Sozialleistungen, oder haben Sie welche beantragt?
    .hint = Kindergeld gehört nicht dazu.
leistungen-leistung = Leistungen
    .item = Leistung { $number }
    .add = Weitere Leistung hinzufügen
    .remove = Leistung { $number } entfernen
leistungen-leistung-art = Welche Leistung?
    .option-sgb2 = Grundsicherung für Arbeitsuchende (SGB II), zum Beispiel Grundsicherungsgeld
    .option-sgb12 = Sozialhilfe oder Grundsicherung im Alter (SGB XII)
    .option-asyl = Leistungen für Asylbewerber (AsylbLG)
    .option-wohngeld = Wohngeld oder Kinderzuschlag
    .option-andere = Eine andere Leistung
leistungen-leistung-andere = Welche Leistung ist das?
leistungen-leistung-grund = Möchten Sie etwas zum Grund sagen?
    .hint = Das ist freiwillig. Eine Krankheit müssen Sie hier nicht nennen. Der Grund zählt vor allem, wenn Sie als Gastarbeiterin oder Gastarbeiter, Vertragsarbeiterin oder Vertragsarbeiter gekommen sind.
leistungen-ausnahme = Trifft etwas davon auf Sie zu?
    .hint = Dann können auch Leistungen nach SGB II oder SGB XII möglich sein.
    .option-keine = Nein
    .option-gastarbeiter = Ich kam bis zum 30. Juni 1974 als Gastarbeiterin oder Gastarbeiter oder bin als Ehepartner nachgezogen
    .option-vertragsarbeit = Ich kam bis zum 13. Juni 1990 als Vertragsarbeiterin oder Vertragsarbeiter in die DDR oder bin als Ehepartner nachgezogen
    .option-vollzeit = Ich arbeite Vollzeit und habe das in den letzten 24 Monaten mindestens 20 Monate getan
    .option-ehepartner = Ich lebe mit einem minderjährigen Kind und mit meiner Ehepartnerin oder meinem Ehepartner zusammen, und für sie oder ihn gilt, was hier zu Vollzeit steht
    .option-unsicher = Ich weiß es nicht

step-wohnung = Wohnung
wohnung-verhaeltnis = Wie wohnen Sie?
    .option-miete = Zur Miete
    .option-eigentum = Im eigenen Haus oder in der eigenen Wohnung
    .option-mietfrei = Mietfrei bei anderen, zum Beispiel bei Angehörigen
wohnung-kosten = Was kostet die Wohnung im Monat?
    .hint = Miete oder Raten, mit Nebenkosten, in Euro
wohnung-personen = Wie viele Personen wohnen dort?
    .hint = Mit Ihnen

step-unterhalt = Unterhalt
unterhalt-zahlt = Müssen Sie Unterhalt zahlen?
    .hint = Zum Beispiel an Kinder, die nicht bei Ihnen wohnen
unterhalt-pflicht = Unterhaltspflichten
    .item = Unterhalt { $number }
    .add = Weiteren Unterhalt hinzufügen
    .remove = Unterhalt { $number } entfernen
unterhalt-pflicht-person = Für wen?
unterhalt-pflicht-betrag = Betrag im Monat
    .hint = In Euro

step-vorsorge = Vorsorge für das Alter
vorsorge-gesetzlich = Zahlen Sie in die gesetzliche Rentenversicherung ein, oder haben Sie das früher getan?
vorsorge-privat = Sorgen Sie auf andere Weise für das Alter vor?
    .hint = Zum Beispiel: private Rente, Betriebsrente, Lebensversicherung, Wohneigentum
vorsorge-privat_art = Auf welche Weise?

## Convictions and commitment

step-straftaten = Straftaten
straftaten-belehrung = Bitte lesen Sie das zuerst
    .hint =
        Wir dürfen alle Eintragungen im Bundeszentralregister sehen (§ 41 Absatz 1 Nummer 6 BZRG). Deshalb müssen Sie uns auch Verurteilungen nennen, die nicht im Führungszeugnis stehen (§ 53 Absatz 2 BZRG).

        Nicht nennen müssen Sie:

        - Verurteilungen, die im Register schon gelöscht (getilgt) sind oder zu tilgen sind (§§ 51 und 53 BZRG)
        - Erziehungsmaßregeln und Zuchtmittel nach dem Jugendgerichtsgesetz, zum Beispiel Arbeitsstunden oder Jugendarrest (§ 64 BZRG)
        - Bußgelder, zum Beispiel für zu schnelles Fahren

        Nennen Sie alle Verurteilungen und laufenden Verfahren im Ausland (§ 12a Absatz 4 StAG).

        Eine Verurteilung schließt die Einbürgerung nicht immer aus. Bestimmte kleinere Strafen zählen in der Regel nicht, zum Beispiel Geldstrafen bis zu { $strafe_tagessaetze } Tagessätzen; mehrere Strafen rechnen wir zusammen (§ 12a Absatz 1 StAG). Das prüfen wir.

        Wann eine Verurteilung zu tilgen ist, hängt von der Strafe ab (§ 46 BZRG). Sie wissen es nicht? Sie können beim Bundesamt für Justiz erfragen, was im Register über Sie steht (§ 42 BZRG).

        Auch eine Jugendstrafe müssen Sie nicht nennen, wenn ein Gericht den Strafmakel beseitigt hat. Ausnahmen stehen in § 41 Absatz 2 Satz 2 BZRG.
straftaten-verurteilungen = Gibt es Verurteilungen, die Sie danach nennen müssen?
    .hint = In Deutschland oder im Ausland. Auch ein Strafbefehl ist eine Verurteilung.
straftaten-urteil = Verurteilungen
    .item = Verurteilung { $number }
    .add = Weitere Verurteilung hinzufügen
    .remove = Verurteilung { $number } entfernen
straftaten-urteil-gericht = Gericht
straftaten-urteil-datum = Datum des Urteils
    .hint = Wissen Sie den Tag nicht mehr? Dann reichen Monat und Jahr.
straftaten-urteil-aktenzeichen = Aktenzeichen
straftaten-urteil-tat = Wegen welcher Tat?
straftaten-urteil-strafe = Welche Strafe?
    .hint = So, wie sie im Urteil steht, zum Beispiel: Geldstrafe von 30 Tagessätzen
straftaten-ermittlungen = Wird zurzeit wegen einer Straftat gegen Sie ermittelt, oder läuft ein Strafverfahren gegen Sie?
    .hint = In Deutschland oder im Ausland. Ein Ermittlungsverfahren führen Polizei und Staatsanwaltschaft, bevor es zu einem Gericht kommt.
straftaten-verfahren = Laufende Verfahren
    .item = Verfahren { $number }
    .add = Weiteres Verfahren hinzufügen
    .remove = Verfahren { $number } entfernen
straftaten-verfahren-stelle = Polizei, Staatsanwaltschaft oder Gericht
straftaten-verfahren-vorwurf = Was wird Ihnen vorgeworfen?
straftaten-aussetzung = Wir entscheiden erst, wenn das Verfahren zu Ende ist
    .hint = So will es das Gesetz (§ 12a Absatz 3 StAG). Sie können den Antrag trotzdem stellen.

step-sperre = Frühere Einbürgerung
sperre-frueher = Wurde schon einmal Ihre Einbürgerung zurückgenommen, oder hat eine Einbürgerungsbehörde festgestellt, dass Sie getäuscht oder absichtlich falsche Angaben gemacht haben?
    .hint = Dann ist eine Einbürgerung { $einbuergerung_sperre_jahre ->
            [one] { $einbuergerung_sperre_jahre } Jahr
           *[other] { $einbuergerung_sperre_jahre } Jahre
        } lang ausgeschlossen (§ 35a StAG). Sie können den Antrag trotzdem stellen, zum Beispiel wenn die Zeit vorbei ist.
sperre-behoerde = Welche Behörde war das?

step-mitgliedschaft = Extremistische Organisationen
mitgliedschaft-mitglied = Sind oder waren Sie Mitglied einer extremistischen Organisation, oder unterstützen oder unterstützten Sie eine?
    .hint = Gemeint sind Organisationen, die die freiheitliche demokratische Grundordnung bekämpfen oder Gewalt für ihre Ziele einsetzen. Andere Parteien, Vereine und Religionsgemeinschaften müssen Sie nicht nennen.
mitgliedschaft-erklaerung = Welche Organisation, wann, und wie stehen Sie heute dazu?

step-loyalitaet = Bekenntnis und Loyalitätserklärung
loyalitaet-bekenntnis = Das erwartet Sie beim Termin
    .hint =
        Für die Einbürgerung geben Sie ein Bekenntnis und eine Loyalitätserklärung ab (§ 10 Absatz 1 Satz 1 Nummer 1 und 1a StAG). Das geht nur persönlich, nicht online. Wir sprechen vorher mit Ihnen darüber und prüfen, ob Sie den Inhalt verstehen.

        Sie bekennen sich:

        - zur freiheitlichen demokratischen Grundordnung. Dazu gehören zum Beispiel die Menschenrechte, freie Wahlen und unabhängige Gerichte.
        - zur besonderen geschichtlichen Verantwortung Deutschlands für die nationalsozialistische Unrechtsherrschaft und ihre Folgen, besonders für den Schutz jüdischen Lebens
        - zum friedlichen Zusammenleben der Völker und zum Verbot, einen Angriffskrieg zu führen

        Außerdem erklären Sie, dass Sie nichts unterstützen oder unterstützt haben, was sich gegen diese Ordnung richtet. Haben Sie sich davon abgewandt, sagen Sie uns das.
loyalitaet-informiert = Ich bin informiert: Das Bekenntnis und die Loyalitätserklärung gebe ich persönlich beim Termin ab.

## The spouse who applies too

step-mit_person = Ehepartnerin oder Ehepartner: weitere Angaben
    .intro = Diesen Teil beantwortet die Person, die den Antrag mit Ihnen stellt. In diesem Abschnitt meint „Sie“ diese Person.
step-mit_fruehere_ehen = Ehepartnerin oder Ehepartner: frühere Ehen
    .intro = Auch eingetragene Lebenspartnerschaften
step-mit_kinder = Ehepartnerin oder Ehepartner: andere Kinder
    .intro = Nur Kinder, die noch nicht in diesem Antrag stehen
step-mit_eltern = Ehepartnerin oder Ehepartner: Eltern
mit_eltern-elternteil = Eltern
    .item = Elternteil { $number }
    .add = Elternteil hinzufügen
    .remove = Elternteil { $number } entfernen
step-mit_angehoerigkeit = Ehepartnerin oder Ehepartner: Staatsangehörigkeit
    .intro = Nennen Sie alle Staatsangehörigkeiten, auch wenn Sie keinen Pass mehr haben. Nach deutschem Recht müssen Sie keine davon für die Einbürgerung aufgeben.
step-mit_ausweis = Ehepartnerin oder Ehepartner: Ausweis und Identität
step-mit_status = Ehepartnerin oder Ehepartner: besonderer Schutz oder Status
step-mit_wehrdienst = Ehepartnerin oder Ehepartner: Wehrdienst
step-mit_einreise = Ehepartnerin oder Ehepartner: Einreise und lange Reisen
step-mit_titel = Ehepartnerin oder Ehepartner: Aufenthaltstitel
step-mit_wohnorte = Ehepartnerin oder Ehepartner: Wohnorte seit der Geburt
step-mit_schule = Ehepartnerin oder Ehepartner: Schule
step-mit_ausbildung = Ehepartnerin oder Ehepartner: Ausbildung und Studium
step-mit_sprache = Ehepartnerin oder Ehepartner: deutsche Sprache
step-mit_test = Ehepartnerin oder Ehepartner: Kenntnisse über Deutschland
step-mit_einkommen = Ehepartnerin oder Ehepartner: Einkommen
step-mit_arbeit = Ehepartnerin oder Ehepartner: Arbeit
step-mit_unterhalt = Ehepartnerin oder Ehepartner: Unterhalt
step-mit_vorsorge = Ehepartnerin oder Ehepartner: Vorsorge für das Alter
step-mit_straftaten = Ehepartnerin oder Ehepartner: Straftaten
mit_straftaten-eigen = Dazu gibt es später ein eigenes Formular
    .hint = Nach Verurteilungen und Verfahren Ihrer Ehepartnerin oder Ihres Ehepartners fragen wir hier nicht. Die Behörde fragt diese Person selbst. Ihre Antworten sehen Sie nicht.
step-mit_mitgliedschaft = Ehepartnerin oder Ehepartner: extremistische Organisationen
step-mit_loyalitaet = Ehepartnerin oder Ehepartner: Bekenntnis und Loyalitätserklärung

## Documents

step-unterlagen_ausweis = Ausweis und Aufenthalt
    .intro = Fotos oder PDF-Dateien, jede höchstens 20 MB. Alles muss gut lesbar sein. Zum Termin bringen Sie die Originale mit.
unterlagen_ausweis-pass = Kopie von Pass oder Ausweis
    .hint = Alle Seiten mit Angaben zu Ihnen. Nur diese Kopie brauchen wir sofort.
unterlagen_ausweis-ersatz = Andere Dokumente, die zeigen, wer Sie sind
    .hint = Zum Beispiel: abgelaufener Pass, Führerschein
unterlagen_ausweis-titel = Aufenthaltstitel
    .hint = Vorder- und Rückseite
unterlagen_ausweis-status = Bescheid über den besonderen Schutz oder Status
unterlagen_ausweis-identitaet = Unterlagen zur Klärung der Identität
    .hint = Zum Beispiel: Schreiben der Botschaft, Zeugnisse, Urkunden

step-unterlagen_familie = Urkunden
    .intro = Zu Urkunden in anderen Sprachen laden Sie bitte auch die Übersetzung hoch. Haben Sie eine Legalisation oder Apostille, laden Sie sie mit hoch.
unterlagen_familie-geburt = Geburtsurkunde
unterlagen_familie-ehe = Heiratsurkunde oder Urkunde der Lebenspartnerschaft
unterlagen_familie-scheidung = Urteile über Scheidung oder Aufhebung
    .hint = Mit Vermerk, dass sie rechtskräftig sind
unterlagen_familie-sterbeurkunde = Sterbeurkunde der früheren Partnerin oder des früheren Partners
unterlagen_familie-name = Nachweis über die Änderung des Namens
unterlagen_familie-weitere = Weitere Urkunden
    .hint = Zum Beispiel zu einer Adoption

step-unterlagen_vertretung = Vertretung
unterlagen_vertretung-ausweis = Ausweise der gesetzlichen Vertreterinnen und Vertreter
    .hint = Laden Sie die Kopie eines deutschen Personalausweises nur hoch, wenn die Person zustimmt, der er gehört. Man muss sehen, dass es eine Kopie ist: Schreiben Sie zum Beispiel „Kopie“ darauf (§ 20 Absatz 2 PAuswG). Die Zugangsnummer brauchen wir nicht, sie darf geschwärzt sein. Stimmt die Person nicht zu, wählen Sie „Ich reiche das nach“. Dann zeigt sie den Ausweis beim Termin.
unterlagen_vertretung-sorge = Nachweis über das Sorgerecht oder die Vormundschaft
    .hint = Bei gemeinsamer Sorge: die Zustimmung beider Eltern
unterlagen_vertretung-vollmacht = Vollmacht
    .hint = Die Behörde kann sie verlangen (§ 14 Verwaltungsverfahrensgesetz).
unterlagen_vertretung-betreuung = Betreuerausweis oder Beschluss des Gerichts

step-unterlagen_kinder = Unterlagen der Kinder
    .intro = Für alle Kinder, die mit Ihnen eingebürgert werden möchten
unterlagen_kinder-geburt = Geburtsurkunden
unterlagen_kinder-ausweis = Pässe und Aufenthaltstitel
unterlagen_kinder-zustimmung = Zustimmung der anderen Personen mit Sorgerecht
    .hint = Mit Unterschrift
unterlagen_kinder-schule = Schulbescheinigung und letztes Zeugnis

step-unterlagen_sprache = Sprache und Test
unterlagen_sprache-sprache = Nachweis über Deutschkenntnisse
    .hint = Sprachzertifikat oder Zeugnisse
unterlagen_sprache-test = Einbürgerungstest oder Zeugnis, das ihn ersetzt
unterlagen_sprache-attest = Ärztliches Attest oder anderer Nachweis für die Ausnahme

step-unterlagen_arbeit = Arbeit und Einkommen
unterlagen_arbeit-vertrag = Arbeitsvertrag
unterlagen_arbeit-lohn = Die letzten 3 Lohnabrechnungen
unterlagen_arbeit-arbeitgeber = Bescheinigung des Arbeitgebers
    .hint = Dass Ihnen nicht gekündigt ist
unterlagen_arbeit-steuer = Die letzten 3 Steuerbescheide
unterlagen_arbeit-steuerberater = Bescheinigung des Steuerbüros über die letzten 3 Monate
    .hint = Mit Rundstempel
unterlagen_arbeit-gewerbe = Gewerbeanmeldung oder Auszug aus dem Handelsregister
unterlagen_arbeit-unbedenklich = Steuerliche Unbedenklichkeitsbescheinigung
    .hint = Vom Finanzamt
unterlagen_arbeit-rente = Rentenbescheid
unterlagen_arbeit-ausbildung = Bescheinigung von Schule, Hochschule oder Betrieb
unterlagen_arbeit-sonstiges = Nachweis, wovon Sie leben
    .hint = Zum Beispiel: Einkommen der Person, die für Sie sorgt

step-unterlagen_finanzen = Finanzen
unterlagen_finanzen-rentenverlauf = Rentenverlauf
    .hint = Von der Deutschen Rentenversicherung
unterlagen_finanzen-vorsorge = Nachweis über die andere Altersvorsorge
unterlagen_finanzen-leistungen = Bescheide über Sozialleistungen
unterlagen_finanzen-miete = Mietvertrag
unterlagen_finanzen-unterhalt = Nachweis über den Unterhalt
unterlagen_finanzen-weitere = Weitere Unterlagen
    .hint = Nur, wenn Sie noch etwas zeigen möchten

step-unterlagen_straftaten = Straftaten
unterlagen_straftaten-urteile = Urteile, Strafbefehle oder Schreiben zum Verfahren

step-unterlagen_ehepartner = Ehepartnerin oder Ehepartner
    .intro = In diesem Schritt meint „Sie“ die Ehepartnerin oder den Ehepartner. Zu Urkunden in anderen Sprachen laden Sie bitte auch die Übersetzung hoch. Haben Sie eine Legalisation oder Apostille, laden Sie sie mit hoch.
unterlagen_ehepartner-pass = Kopie von Pass oder Ausweis
    .hint = Oder andere Dokumente, die zeigen, wer Sie sind
step-unterlagen_ehepartner_arbeit = Ehepartnerin oder Ehepartner: Arbeit und Einkommen
    .intro = In diesem Schritt meint „Sie“ die Ehepartnerin oder den Ehepartner.

## End

step-gebuehr = Voraussichtliche Gebühr
gebuehr-summe = { $personen ->
        [one] Antrag für 1 Person: voraussichtlich { $summe } Euro
       *[other] Antrag für { $personen } Personen: voraussichtlich { $summe } Euro
    }
    .hint =
        { $gebuehr_einbuergerung } Euro für jede Person. { $gebuehr_einbuergerung_kind } Euro für ein minderjähriges Kind, das mit einem Elternteil eingebürgert wird und keine eigenen Einkünfte im Sinne des Einkommensteuergesetzes hat. So steht es im Gesetz (§ 38 StAG). Bei Ablehnung oder Rücknahme sind es { $gebuehr_einbuergerung_mindestens } bis { $gebuehr_einbuergerung } Euro.

        Das ist nur zu Ihrer Information. Die Behörde setzt die Gebühr fest. Jetzt müssen Sie nichts bezahlen.

step-abschluss = Ihre Bestätigung
abschluss-vertretung = Wir vertreten das Kind gesetzlich und beantragen seine Einbürgerung.
abschluss-betreuung = Ich betreue die Person rechtlich und beantrage ihre Einbürgerung.
abschluss-vollmacht = Ich habe eine Vollmacht und beantrage für die Person die Einbürgerung.
abschluss-wahrheit = Meine Angaben sind wahr und vollständig. Änderungen teile ich der Behörde sofort mit.
    .hint =
        Wer falsche oder unvollständige Angaben zu wesentlichen Voraussetzungen macht, um sich oder anderen eine Einbürgerung zu erschleichen, macht sich strafbar: Freiheitsstrafe bis zu { $erschleichen_strafe_jahre ->
            [one] { $erschleichen_strafe_jahre } Jahr
           *[other] { $erschleichen_strafe_jahre } Jahren
        } oder Geldstrafe (§ 42 StAG). Stellt die Behörde eine Täuschung oder absichtlich falsche Angaben fest, ist die Einbürgerung { $einbuergerung_sperre_jahre ->
            [one] { $einbuergerung_sperre_jahre } Jahr
           *[other] { $einbuergerung_sperre_jahre } Jahre
        } lang ausgeschlossen (§ 35a StAG).

        Ändert sich etwas, das für den Antrag wichtig ist, sagen Sie es uns sofort (§ 34 Satz 2 StAG, § 82 Aufenthaltsgesetz): zum Beispiel Adresse, Familie, Arbeit, Leistungen, Aufenthaltstitel oder ein Strafverfahren.

        Lassen Sie sich Zeit. Sind Sie unsicher, fragen Sie uns, bevor Sie absenden.
abschluss-wahrheit_ehepartner = Für die Ehepartnerin oder den Ehepartner: Auch ich stelle den Antrag. Meine Angaben sind wahr und vollständig. Änderungen teile ich der Behörde sofort mit.
abschluss-datenschutz = Hinweise zum Datenschutz
    .hint = Wir brauchen Ihre Angaben, um über die Einbürgerung zu entscheiden (§ 31 StAG). Wer sie bekommt, wie lange wir sie aufbewahren und welche Rechte Sie haben, steht in der Datenschutzerklärung. Der Link dazu steht unten auf jeder Seite. Haben Sie Daten Ihrer Familie angegeben, sagen Sie ihr das bitte. In der Datenschutzerklärung steht bei „Einbürgerung“ ein Abschnitt für sie.

## Why we ask

purpose-person = Damit wir wissen, wer Sie sind, und Sie erreichen.
purpose-vertretung = Damit wir wissen, wer den Antrag stellt und an wen wir schreiben.
purpose-betreuung = Die Angabe kann die Gesundheit betreffen. Wir brauchen sie, weil davon abhängt, wer den Antrag stellen kann (§ 34 StAG) und welche Voraussetzungen gelten (§ 10 Absatz 1 Satz 2 StAG).
purpose-familie = Damit wir wissen, wer zu Ihrer Familie gehört.
purpose-pruefung = Damit wir prüfen, ob die Voraussetzungen erfüllt sind.
purpose-angehoerigkeit = Der Grund kann mit Verfolgung, Herkunft oder politischer Meinung zu tun haben. Wir brauchen ihn, um Ihre Staatsangehörigkeit zu klären.
purpose-identitaet = Ihre Erklärung kann mit Flucht oder Verfolgung zu tun haben. Wir brauchen sie, um Ihre Identität zu klären (§ 10 Absatz 1 StAG).
purpose-status = Ein Schutzstatus kann mit Verfolgung, Herkunft oder Religion zu tun haben. Wir brauchen ihn, weil davon abhängt, welche Zeiten zählen und welche Nachweise wir verlangen können.
purpose-ausnahme = Die Angabe kann Ihre Gesundheit betreffen. Wir brauchen sie nur, um zu prüfen, ob eine Ausnahme gilt (§ 10 Absatz 4, 4a und 6 StAG).
purpose-leistungen = Der Grund kann Ihre Gesundheit betreffen. Wir brauchen ihn, um zu prüfen, ob Ihr Lebensunterhalt gesichert ist oder eine Ausnahme gilt (§ 10 Absatz 1 Satz 1 Nummer 3 StAG).
purpose-mitgliedschaft = Die Angabe kann Ihre politische Meinung betreffen. Wir brauchen sie, um das Bekenntnis und die Loyalitätserklärung zu prüfen (§ 10 Absatz 1 Satz 1 Nummer 1 StAG).
purpose-straftaten = Wir müssen prüfen, ob Sie wegen einer Straftat verurteilt sind, die der Einbürgerung entgegensteht, und ob wir ein Verfahren abwarten müssen (§ 10 Absatz 1 Satz 1 Nummer 5 und § 12a StAG).
purpose-sperre = Wir müssen prüfen, ob eine Sperrfrist läuft (§ 35a StAG).

## Messages of the checks

check-geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-kind_ab_16 = Dieses Kind ist schon 16 Jahre alt. Es stellt den Antrag in der Regel selbst und wählt am Anfang „Für mich selbst“. Sie können trotzdem weitermachen.
check-deutsch = Wer schon deutsch ist, braucht keine Einbürgerung. Bitte prüfen Sie, ob Sie wirklich einen Antrag stellen möchten. Sie können trotzdem weitermachen.
check-ehepartner_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-kind_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-weiteres_kind_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-mit_kind_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-kind_unter_16 = Dieses Kind ist schon 16 Jahre alt. Es stellt den Antrag in der Regel selbst. Bitte tragen Sie es bei den anderen Kindern ein. Sie können trotzdem weitermachen.
check-plz_ort = Bitte prüfen Sie Postleitzahl und Ort. Soweit wir wissen, passen sie nicht zusammen. Sie können trotzdem weitermachen.
check-kontakt_fehlt = Ohne E-Mail-Adresse und Telefonnummer können wir Ihnen nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-familienstand_seit_vergangen = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-ehe_alter = Nach diesen Daten waren Sie bei der Heirat noch ein Kind. Bitte prüfen Sie dieses Datum und Ihr Geburtsdatum. Sie können trotzdem weitermachen.
check-ehepartner_ehe_alter = Nach diesen Daten war die Person bei der Heirat noch ein Kind. Bitte prüfen Sie das Geburtsdatum und den Tag der Heirat. Sie können trotzdem weitermachen.
check-ehe_reihenfolge = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
check-mit_ehe_reihenfolge = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
check-ausweis_abgelaufen = Dieses Dokument ist abgelaufen. Sie können trotzdem weitermachen. Beantragen Sie ein neues, wenn das möglich ist.
check-mit_ausweis_abgelaufen = Dieses Dokument ist abgelaufen. Sie können trotzdem weitermachen. Beantragen Sie ein neues, wenn das möglich ist.
check-einreise_vergangen = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-mit_einreise_vergangen = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-titel_abgelaufen = Dieses Datum liegt in der Vergangenheit. Sie können trotzdem weitermachen. Kümmern Sie sich bitte um die Verlängerung.
check-mit_titel_abgelaufen = Dieses Datum liegt in der Vergangenheit. Sie können trotzdem weitermachen. Kümmern Sie sich bitte um die Verlängerung.
check-wohnort_reihenfolge = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
check-mit_wohnort_reihenfolge = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
check-wohnorte_heute = Der Ort, an dem Sie heute wohnen, fehlt. Sie können trotzdem weitermachen.
check-mit_deutsch = Wer schon deutsch ist, wird nicht eingebürgert. Wählen Sie dann bei der Frage „Möchte Ihre Ehepartnerin oder Ihr Ehepartner auch eingebürgert werden?“ Nein.
check-mit_wohnorte_heute = Der Ort, an dem Sie heute wohnen, fehlt. Sie können trotzdem weitermachen.
check-wohnorte_geburt = Die Zeit nach der Geburt fehlt. Sie können trotzdem weitermachen.
check-mit_wohnorte_geburt = Die Zeit nach der Geburt fehlt. Sie können trotzdem weitermachen.
check-wohnorte_ausland = Sie waren länger als { $ausland_monate ->
        [one] { $ausland_monate } Monat
       *[other] { $ausland_monate } Monate
    } im Ausland. Diese Zeit fehlt hier. Sie können trotzdem weitermachen.
check-mit_wohnorte_ausland = Sie waren länger als { $ausland_monate ->
        [one] { $ausland_monate } Monat
       *[other] { $ausland_monate } Monate
    } im Ausland. Diese Zeit fehlt hier. Sie können trotzdem weitermachen.
check-wohnorte_luecke = Zwischen zwei Wohnorten fehlt mehr als ein Monat. Bitte prüfen Sie, ob ein Ort fehlt. Sie können trotzdem weitermachen.
check-mit_wohnorte_luecke = Zwischen zwei Wohnorten fehlt mehr als ein Monat. Bitte prüfen Sie, ob ein Ort fehlt. Sie können trotzdem weitermachen.
check-wohnorte_doppelt = Zwei Wohnorte überschneiden sich um mehr als einen Monat. Bitte prüfen Sie die Daten. Sie können trotzdem weitermachen.
check-mit_wohnorte_doppelt = Zwei Wohnorte überschneiden sich um mehr als einen Monat. Bitte prüfen Sie die Daten. Sie können trotzdem weitermachen.
check-arbeit_seit_vergangen = Dieses Datum liegt in der Zukunft. Tragen Sie ein, seit wann Sie dort arbeiten.
check-mit_arbeit_seit_vergangen = Dieses Datum liegt in der Zukunft. Tragen Sie ein, seit wann Sie dort arbeiten.
check-arbeit_lohn_drei = Das sind weniger als 3 Dateien. Stehen alle 3 Abrechnungen darin? Dann machen Sie einfach weiter.
check-mit_arbeit_lohn_drei = Das sind weniger als 3 Dateien. Stehen alle 3 Abrechnungen darin? Dann machen Sie einfach weiter.
check-arbeit_steuer_drei = Das sind weniger als 3 Dateien. Stehen alle 3 Bescheide darin? Dann machen Sie einfach weiter.
check-mit_arbeit_steuer_drei = Das sind weniger als 3 Dateien. Stehen alle 3 Bescheide darin? Dann machen Sie einfach weiter.
check-leistung_reihenfolge = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
