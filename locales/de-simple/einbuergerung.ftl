# Texts of the service "Einbürgerung" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Einbürgerung
service-short = Sie möchten die deutsche Staats-Angehörigkeit bekommen.
service-who =
    Sie leben schon lange in Deutschland.
    Sie möchten Deutsche oder Deutscher werden.
    Dann stellen Sie einen Antrag auf Einbürgerung.
    Einbürgerung heißt:
    Sie bekommen die deutsche Staats-Angehörigkeit.
    Staats-Angehörigkeit heißt:
    Sie gehören zu einem Land.
    Ihre jetzige Staats-Angehörigkeit müssen Sie nicht aufgeben.
    Das sagt das deutsche Recht.

    Meistens gelten diese Regeln:

    - Sie leben seit mindestens 5 Jahren rechtmäßig in Deutschland. Rechtmäßig heißt: Sie haben ein Recht dazu.
    - Sie dürfen für immer bleiben. Oder Sie haben einen passenden Aufenthalts-Titel.
    - Es ist klar: Wer sind Sie? Welche Staats-Angehörigkeit haben Sie?
    - Sie und Ihre Familie leben vom eigenen Geld.
    - Sie sprechen genug Deutsch.
    - Sie kennen das Wichtigste über das Leben in Deutschland. Das zeigen Sie meistens mit dem Einbürgerungs-Test.
    - Kein Gericht hat Sie für eine schwere Straf-Tat verurteilt.
    - Sie sagen Ja zur freiheitlichen demokratischen Grund-Ordnung. Das sind die wichtigsten Regeln in Deutschland.
    - Deutschland hat durch seine Geschichte eine besondere Verantwortung. Sie sagen Ja zu dieser Verantwortung.

    Der Aufenthalts-Titel ist Ihre Erlaubnis für das Leben in Deutschland.

    Bei manchen Regeln gibt es Ausnahmen.
    Passt eine Regel nicht zu Ihnen?
    Dann können Sie den Antrag trotzdem stellen.
    Wir prüfen jeden Antrag einzeln.

    Diese Personen dürfen in den gleichen Antrag:

    - Ihre Ehe-Frau oder Ihr Ehe-Mann
    - Ihre Kinder, jünger als 16 Jahre

    Ab 16 Jahren stellt man den Antrag selbst.
    Sind Kinder jünger als 16 Jahre?
    Dann stellen andere Personen den Antrag für die Kinder.
    Diese Personen heißen: gesetzliche Vertreterinnen und Vertreter.
    Meistens sind das die Eltern.
service-prepare =
    Sie brauchen Papiere.
    Sie können die Papiere mit dem Handy fotografieren.
    Oder Sie nehmen PDF-Dateien.
    Sofort brauchen wir nur die Kopie von Ihrem Pass.
    Alles andere können Sie später schicken.
    Diese Papiere brauchen Sie:

    - Ihren Pass oder Ausweis
    - Ihren Aufenthalts-Titel
    - Urkunden über Geburt, Ehe, Scheidung und Adoption
    - Nachweise für Ihre Sprache und den Einbürgerungs-Test

    Eine Urkunde ist ein wichtiges Papier von einem Amt.
    Ein Nachweis ist ein Papier. Es zeigt: Das stimmt.

    Sie sind angestellt?
    Dann brauchen Sie auch:

    - Ihren Arbeits-Vertrag
    - Ihre letzten 3 Lohn-Abrechnungen
    - ein Papier von Ihrem Arbeit-Geber: Niemand hat Ihnen gekündigt
    - Ihren Renten-Verlauf

    Im Renten-Verlauf stehen Ihre Zeiten für die Rente.

    Sie arbeiten selbstständig?
    Dann brauchen Sie auch:

    - Ihre letzten 3 Steuer-Bescheide
    - ein Papier vom Steuer-Büro über die letzten 3 Monate, mit rundem Stempel
    - Ihre Gewerbe-Anmeldung oder einen Auszug aus dem Handels-Register
    - eine steuerliche Unbedenklichkeits-Bescheinigung

    Das Handels-Register ist eine Liste mit Firmen.
    Die Unbedenklichkeits-Bescheinigung kommt vom Finanz-Amt.
    Sie zeigt: Sie haben Ihre Steuern bezahlt.

    Haben Sie eine private Versicherung für das Alter?
    Dann brauchen Sie einen Nachweis dafür.

    Sie wohnen zur Miete?
    Dann brauchen Sie Ihren Mietvertrag.

    Ist eine Urkunde in einer anderen Sprache?
    Dann brauchen Sie eine Übersetzung.
    Manche Urkunden brauchen auch eine Legalisation oder eine Apostille.
    Das ist eine Bestätigung: Die Urkunde ist echt.
service-fee =
    Die Einbürgerung kostet 255 Euro für jede Person.

    Ist das Kind jünger als 18 Jahre?
    Und bekommt es die Einbürgerung zusammen mit Mutter oder Vater?
    Dann kostet sie für das Kind 51 Euro.
    Hat das Kind ein eigenes Einkommen?
    Dann kostet sie für das Kind 255 Euro.
    Einkommen ist Geld, zum Beispiel der Lohn für Arbeit.

    Vielleicht lehnen wir den Antrag ab.
    Oder Sie nehmen den Antrag zurück.
    Auch dann müssen Sie vielleicht etwas bezahlen.
    Hier im Internet zahlen Sie noch nichts.
service-duration =
    Sie brauchen ungefähr 45 Minuten für die Fragen.
    Mit Familie dauert es länger.
    Sie können immer eine Pause machen.

    Das Amt prüft danach Ihren Antrag.
    Die Zeit dafür ist verschieden lang.
    Die Zeit hängt von Ihren Antworten und Papieren ab.
service-law =
    Das Gesetz heißt: Staats-Angehörigkeits-Gesetz.
    Die Abkürzung ist: StAG.

    - StAG, Paragraf 10: Dort stehen die Regeln für die Einbürgerung.
    - StAG, Paragraf 37: Wer stellt den Antrag selbst?
    - StAG, Paragraf 12a: Welche Verurteilungen zählen?
    - StAG, Paragraf 38: Dort steht der Preis.
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur die Einbürgerungs-Behörde kann sie lesen.
    Die Einbürgerungs-Behörde ist ein Amt.

    Das Amt braucht Ihre Antworten.
    Es entscheidet damit über Ihren Antrag.
    Das erlaubt das StAG.
    Es steht in Paragraf 31 und in den Paragrafen danach.
    Das Amt fragt auch andere Ämter.
    Zum Beispiel die Ausländer-Behörde und Sicherheits-Behörden.

    Manche Antworten sind besonders geschützt.
    Zum Beispiel Antworten zu:

    - Gesundheit
    - Mitglied sein in politischen Gruppen
    - Straf-Verfahren

    Bei diesen Fragen steht: Dafür brauchen wir die Antwort.

    Mehr steht auf der Seite zum Daten-Schutz.
service-after =
    - Sie bekommen eine Bestätigung: Der Antrag ist angekommen.
    - Das Amt prüft Ihre Antworten. Fehlt etwas? Dann fragt das Amt.
    - Sie kommen zu einem Termin. Bringen Sie alle echten Papiere mit.
    - Das Bekenntnis und die Loyalitäts-Erklärung geben Sie persönlich ab. Davor sprechen wir mit Ihnen darüber.
    - Am Ende bekommen Sie die Einbürgerungs-Urkunde. Erst dann sind Sie Deutsche oder Deutscher.

    Bekenntnis heißt:
    Sie sagen Ja zu den wichtigsten Regeln in Deutschland.
    Loyalitäts-Erklärung heißt:
    Sie sagen: Ich unterstütze nichts gegen diese Regeln.

## Sections

section-person = Fragen zu Ihnen
section-familie = Familie
section-angehoerigkeit = Staats-Angehörigkeit und Identität
section-aufenthalt = Leben in Deutschland
section-bildung = Bildung und Sprache
section-wirtschaft = Arbeit und Geld
section-erklaerungen = Straf-Taten und Bekenntnis
section-mit_ehepartner = Ehe-Frau oder Ehe-Mann: Antrag zusammen
section-unterlagen = Ihre Papiere
section-abschluss = Fast fertig

## Texts that occur in many places

zeit-von = Von
    .hint = Sie wissen den Tag nicht mehr? Dann reichen Monat und Jahr.
zeit-bis = Bis
    .hint = Ist es noch nicht zu Ende? Dann lassen Sie das Feld leer.
zeit-seit = Seit wann?
    .hint = Sie wissen den Tag nicht mehr? Dann reichen Monat und Jahr.
zeit-land = Land

## Person

step-person = Name
    .intro =
        Für wen ist der Antrag?
        Schreiben Sie hier den Namen von dieser Person.
        Ist der Antrag nur für Ihr Kind unter 16 Jahren?
        Dann meint „Sie“ im ganzen Antrag Ihr Kind.
        Schreiben Sie alle Namen genau wie im Pass.
        Nehmen Sie immer die lateinischen Buchstaben aus dem Pass.
        Zum Beispiel: A, B, C.
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint = Schreiben Sie alle Vornamen. Steht im Pass kein Vorname? Dann schreiben Sie einen Binde-Strich: -
person-geburtsname = Geburts-Name
    .hint = Ist er anders als der Familien-Name? Dann schreiben Sie ihn hier.
person-namensteile = Andere Teile vom Namen
    .hint = Beispiel: Vaters-Name oder Mittel-Name

step-fruehere_namen = Frühere Namen
fruehere_namen-gab_es = Hatten Sie früher andere Namen?
    .hint =
        Steht der Name in einem Papier anders?
        Das zählt auch.
        Den Geburts-Namen müssen Sie nicht noch einmal schreiben.
fruehere_namen-name = Frühere Namen
    .item = Name { $number }
    .add = Noch ein Name
    .remove = Name { $number } wegnehmen
fruehere_namen-name-name = Ganzer Name
fruehere_namen-name-grund = Warum ist der Name jetzt anders?
    .hint = Beispiel: Heirat oder andere Schreib-Weise

step-geburt = Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburts-Datum
    .hint = Steht im Ausweis nur das Jahr? Dann schreiben Sie nur das Jahr.
geburt-vertretung = Jünger als 16 Jahre
    .hint =
        Das Kind stellt den Antrag nicht selbst.
        Das machen die gesetzlichen Vertreterinnen und Vertreter.
        Nach diesen Personen fragen wir später.
geburt-selbst = 16 oder 17 Jahre alt
    .hint = Sie stellen den Antrag selbst. Ihre Eltern müssen nicht zustimmen.
geburt-geburtsort = Geburts-Ort
geburt-kreis = Kreis, Bezirk oder Region vom Geburts-Ort
geburt-land = Geburts-Land
    .hint = Zu welchem Land gehört der Ort heute?
geburt-abweichend = Steht in einem Papier ein anderes Geburts-Datum?
geburt-anderes_datum = Andere Geburts-Daten
    .item = Datum { $number }
    .add = Noch ein Datum
    .remove = Datum { $number } wegnehmen
geburt-anderes_datum-dokument = In welchem Papier steht das Datum?

step-kontakt = Telefon und E-Mail
    .intro =
        Vielleicht haben wir Fragen.
        Schreiben Sie bitte mindestens eine Antwort.
        Dann können wir schneller fragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

step-anschrift = Adresse
anschrift-anschrift = Adresse
    .hint = Wo ist die Person gemeldet? Schreiben Sie diese Adresse.

step-minderjaehrig = Antrag zusammen mit Mutter oder Vater
minderjaehrig-mit_elternteil = Stellt Ihre Mutter oder Ihr Vater auch einen Antrag auf Einbürgerung?
    .hint = Dann bearbeiten wir beide Anträge zusammen.
minderjaehrig-elternteil = Name von dieser Person

step-vertretung_1 = Gesetzliche Vertretung
    .intro =
        Diese Person darf für das Kind entscheiden.
        Das nennt man: Sorge-Recht.
        Meistens haben die Eltern das Sorge-Recht.
        Haben beide Eltern das Sorge-Recht?
        Dann fragen wir danach nach der zweiten Person.
        Oder es gibt einen Vormund.
        Dann entscheidet der Vormund für das Kind.
vertretung_1-sorge = Wer vertritt das Kind?
    .option-gemeinsam = Beide Eltern zusammen
    .option-allein = Nur die Mutter oder nur der Vater
    .option-vormund = Ein Vormund oder eine andere Stelle
vertretung_1-stelle = Name von der Stelle
vertretung_1-anschrift = Adresse
step-vertretung_2 = Gesetzliche Vertretung: zweite Person

## Family

step-familienstand = Familien-Stand
familienstand-stand = Welchen Familien-Stand haben Sie?
    .option-ld = ledig
    .option-vh = verheiratet
    .option-lp = in eingetragener Lebens-Partnerschaft
    .option-gs = geschieden
    .option-vw = verwitwet: Meine Frau oder mein Mann ist gestorben
    .option-ea = Ehe aufgehoben
    .option-lv = Lebens-Partnerschaft zu Ende durch Tod
    .option-la = Lebens-Partnerschaft aufgehoben
    .option-le = Lebens-Partnerschaft zu Ende durch Todes-Erklärung
    .option-nb = nicht bekannt
familienstand-ort = Ort von der Heirat
    .hint = Oder: Wo haben Sie die Lebens-Partnerschaft geschlossen?

step-fruehere_ehen = Frühere Ehen
    .intro = Wir meinen auch eingetragene Lebens-Partnerschaften.
fruehere_ehen-gab_es = Waren Sie früher schon einmal verheiratet?
fruehere_ehen-ehe = Frühere Ehen oder Lebens-Partnerschaften
    .item = Ehe { $number }
    .add = Noch eine Ehe
    .remove = Ehe { $number } wegnehmen
fruehere_ehen-ehe-von = Tag von der Heirat
    .hint = Sie wissen den Tag nicht mehr? Dann reichen Monat und Jahr.
fruehere_ehen-ehe-bis = Wann war die Ehe zu Ende?
    .hint =
        War es eine Scheidung?
        Dann schreiben Sie: Seit wann ist sie rechtskräftig?
        Rechtskräftig heißt: Die Scheidung gilt endgültig.
fruehere_ehen-ehe-ende = Wodurch war die Ehe zu Ende?
    .option-scheidung = Scheidung
    .option-aufhebung = Aufhebung
    .option-tod = Tod oder Todes-Erklärung
fruehere_ehen-ehe-staat = Staats-Angehörigkeit von der früheren Partnerin oder dem früheren Partner

step-ehepartner = Ihre Ehe-Frau oder Ihr Ehe-Mann
    .intro = Oder Ihre Lebens-Partnerin oder Ihr Lebens-Partner.
step-ehepartner_anschrift = Adresse von der Ehe-Frau oder dem Ehe-Mann
step-ehepartner_angehoerigkeit = Staats-Angehörigkeit von der Ehe-Frau oder dem Ehe-Mann
ehepartner_angehoerigkeit-staat = Staats-Angehörigkeiten
    .item = Staats-Angehörigkeit { $number }
    .add = Noch eine Staats-Angehörigkeit
    .remove = Staats-Angehörigkeit { $number } wegnehmen
ehepartner_angehoerigkeit-deutsch_seit = Seit wann ist die Person deutsch?
    .hint = Seit der Geburt? Dann lassen Sie das Feld leer.
ehepartner_angehoerigkeit-stellt_mit = Möchte Ihre Ehe-Frau oder Ihr Ehe-Mann auch die Einbürgerung?
    .hint = Sagen Sie Ja? Dann stellen Sie den Antrag zusammen. Später fragen wir mehr dazu. Ist die Person schon deutsch? Dann sagen Sie Nein.
ehepartner_angehoerigkeit-seit = Seit wann lebt die Person in Deutschland?
    .hint = Sie lebt nicht in Deutschland? Dann lassen Sie das Feld leer.

step-kinder = Kinder
kinder-haben = Haben Sie Kinder?
    .hint =
        Auch diese Kinder zählen:

        - erwachsene Kinder
        - adoptierte Kinder
        - Kinder von Eltern ohne Ehe
kinder-einbuergern = Soll ein Kind unter 16 Jahren mit Ihnen die Einbürgerung bekommen?
    .hint = Ab 16 Jahren stellt ein Kind den Antrag selbst.
kinder-weitere = Haben Sie noch andere Kinder?
step-kinder_mit = Einbürgerung für Ihre Kinder
kinder_mit-kind = Kinder
    .item = Kind { $number }
    .add = Noch ein Kind
    .remove = Kind { $number } wegnehmen
kinder_mit-kind-seit = Seit wann lebt das Kind in Deutschland?
kinder_mit-kind-titel = Aufenthalts-Titel vom Kind
    .hint = Beispiel: Niederlassungs-Erlaubnis. Das Kind hat keinen? Dann lassen Sie das Feld leer.
kinder_mit-kind-wohnt = Bei wem wohnt das Kind?
    .option-bei_mir = Bei mir
    .option-anderer = Beim anderen Eltern-Teil, also Mutter oder Vater
    .option-woanders = An einem anderen Ort
kinder_mit-kind-sorge = Wer hat das Sorge-Recht?
    .option-gemeinsam = Beide Eltern zusammen
    .option-allein = Nur ich
    .option-ehepartner = Nur meine Ehe-Frau oder mein Ehe-Mann
    .option-andere = Eine andere Person oder Stelle
kinder_mit-kind-anderer_elternteil = Name von der anderen Person mit Sorge-Recht
kinder_mit-kind-zustimmung = Ist diese Person mit der Einbürgerung einverstanden?
    .option-ja = Ja
    .option-offen = Nein, oder ich weiß es noch nicht
kinder_mit-kind-schule = Name von der Schule
    .hint = Das Kind geht nicht zur Schule? Dann lassen Sie das Feld leer.
step-kinder_weitere = Ihre anderen Kinder

step-elternteil_1 = Ihre Eltern: erste Person
elternteil_1-angaben = Können Sie Fragen zu Ihrer Mutter oder Ihrem Vater beantworten?
    .hint = Sie wissen nur einen Teil? Dann wählen Sie: Ja.
elternteil_1-verstorben = Ist diese Person gestorben?
step-elternteil_2 = Ihre Eltern: zweite Person

## Nationality and identity

step-angehoerigkeit = Ihre Staats-Angehörigkeit
    .intro =
        Schreiben Sie alle Ihre Staats-Angehörigkeiten.
        Sie haben keinen Pass mehr?
        Schreiben Sie die Staats-Angehörigkeit trotzdem.
        Sie müssen für die Einbürgerung keine davon aufgeben.
angehoerigkeit-staat = Ihre Staats-Angehörigkeiten
    .item = Staats-Angehörigkeit { $number }
    .add = Noch eine Staats-Angehörigkeit
    .remove = Staats-Angehörigkeit { $number } wegnehmen
angehoerigkeit-staat-land = Staats-Angehörigkeit
    .hint =
        Wählen Sie das Land.
        Oder wählen Sie „staatenlos“. Das heißt: Die Person gehört zu keinem Land.
        Oder wählen Sie „ungeklärt“. Das heißt: Es ist nicht klar.
angehoerigkeit-staat-erworben = Wie haben Sie diese Staats-Angehörigkeit bekommen?
    .option-geburt = Durch die Geburt oder durch die Eltern
    .option-einbuergerung = Durch Einbürgerung
    .option-ehe = Durch Heirat
    .option-andere = Anders, oder ich weiß es nicht
angehoerigkeit-staat-nachweis = Womit können Sie das zeigen?
    .option-pass = Pass
    .option-ausweis = Personal-Ausweis
    .option-urkunde = Eine andere Urkunde
    .option-keiner = Zurzeit mit nichts
angehoerigkeit-ungeklaert = Staatenlos oder ungeklärt
    .hint =
        Sie können den Antrag ganz normal weiter ausfüllen.
        Wir prüfen mit Ihnen zusammen: Welche Nachweise sind möglich?
angehoerigkeit-fruehere = Hatten Sie früher noch eine andere Staats-Angehörigkeit?
angehoerigkeit-frueher = Frühere Staats-Angehörigkeiten
    .item = Frühere Staats-Angehörigkeit { $number }
    .add = Noch eine frühere Staats-Angehörigkeit
    .remove = Frühere Staats-Angehörigkeit { $number } wegnehmen
angehoerigkeit-frueher-grund = Warum haben Sie diese Staats-Angehörigkeit verloren?

step-ausweis = Ausweis und Identität
ausweis-art = Welches Papier haben Sie?
    .option-reisepass = Reise-Pass
    .option-personalausweis = Personal-Ausweis von meinem Land
    .option-reiseausweis = Reise-Ausweis für Flüchtlinge, Staatenlose oder Ausländer
    .option-ausweisersatz = Ausweis-Ersatz
    .option-keiner = Keins davon
ausweis-nummer = Serien-Nummer
ausweis-gueltig_bis = Bis wann gilt das Papier?
ausweis-identitaet = Können Sie Ihre Identität mit Papieren zeigen?
    .hint = Identität heißt: Wer sind Sie? Beispiel: Pass, Geburts-Urkunde oder Führer-Schein
    .option-ja = Ja
    .option-teilweise = Zum Teil
    .option-nein = Nein
ausweis-erklaerung = Was fehlt? Was haben Sie schon versucht?
    .hint =
        Sie können den Antrag trotzdem stellen.
        Was kann helfen? Schreiben Sie alles.
        Beispiel: alte Papiere, Zeugnisse, Kontakte zur Botschaft.
        Die Botschaft vertritt ein Land in einem anderen Land.

step-status = Besonderer Schutz oder Status
status-status = Passt etwas davon zu Ihnen?
    .option-keiner = Nein, nichts davon
    .option-fluechtling = Ich bin als Flüchtling anerkannt
    .option-asyl = Ich bin asyl-berechtigt
    .option-staatenlos = Ich bin als staatenlos anerkannt
    .option-spaetaussiedler = Ich bin Spät-Aussiedlerin oder Spät-Aussiedler
    .option-andere = Ich habe einen anderen Schutz
status-andere = Welcher Schutz ist das?

step-wehrdienst = Wehr-Dienst
wehrdienst-geleistet = Haben Sie Wehr-Dienst oder Militär-Dienst gemacht?
    .hint =
        Das heißt: Sie waren Soldatin oder Soldat.
        Ersatz-Dienst zählt auch.
        Dienst in anderen bewaffneten Gruppen zählt auch.
wehrdienst-dienst = Dienste
    .item = Dienst { $number }
    .add = Noch ein Dienst
    .remove = Dienst { $number } wegnehmen
wehrdienst-dienst-art = Was für ein Dienst war das?

## Residence

step-einreise = Einreise und lange Reisen
einreise-erste = Wann sind Sie zum ersten Mal nach Deutschland gezogen?
    .hint = Sie wissen den Tag nicht mehr? Dann reichen Monat und Jahr.
einreise-unter_fuenf = Noch keine 5 Jahre
    .hint =
        Meistens müssen Sie seit 5 Jahren rechtmäßig in Deutschland leben.
        Das steht im StAG, Paragraf 10.
        Bei Ehe-Frauen, Ehe-Männern und Kindern reichen vielleicht weniger Jahre.
        Diese Personen müssen die Einbürgerung zusammen mit jemandem bekommen.
        Sie können den Antrag trotzdem absenden.
        Fragen Sie uns: Was gilt für mich?
einreise-unterbrochen = Waren Sie danach einmal länger als 6 Monate am Stück im Ausland?
    .hint =
        Ausland heißt: in anderen Ländern.
        Sind Sie in Deutschland geboren?
        Dann zählt die Zeit seit der Geburt.
einreise-grund = Warum waren Sie so lange im Ausland?
    .hint =
        Waren Sie mehrmals dort?
        Dann schreiben Sie jeden Grund.
        Die Zeiten schreiben Sie später bei den Wohn-Orten.

step-titel = Aufenthalts-Titel
titel-art = Welcher Aufenthalts-Titel gilt jetzt?
    .option-niederlassungserlaubnis = Niederlassungs-Erlaubnis
    .option-daueraufenthalt_eu = Erlaubnis zum Dauer-Aufenthalt-EU
    .option-blaue_karte = Blaue Karte EU
    .option-aufenthaltserlaubnis = Aufenthalts-Erlaubnis
    .option-aufenthaltskarte = Aufenthalts-Karte für Angehörige von EU-Bürgern
    .option-fiktionsbescheinigung = Fiktions-Bescheinigung
    .option-aufenthaltsgestattung = Aufenthalts-Gestattung
    .option-duldung = Duldung
    .option-andere = Ein anderes Papier
    .option-keiner = Keiner
titel-andere = Welches Papier ist das?
titel-zweifel = Bitte fragen Sie uns dazu
    .hint =
        Für die Einbürgerung brauchen Sie meistens einen Aufenthalts-Titel.
        Mit dem Titel müssen Sie auf Dauer bleiben können.
        Das steht im StAG, Paragraf 10.
        Sie können den Antrag trotzdem stellen.
        Fragen Sie uns:

        - Zählt die Zeit mit diesem Papier?
        - Welcher Titel ist möglich?

        Zeiten mit einer Duldung zählen nicht.
        Zeiten mit einer Aufenthalts-Gestattung zählen nur manchmal.
titel-rechtsgrundlage = Welcher Paragraf steht auf dem Aufenthalts-Titel?
    .hint = Das Zeichen für Paragraf ist: §. Beispiel: § 28 Abs. 1 AufenthG
    .more =
        Manche Aufenthalts-Erlaubnisse reichen allein nicht für die Einbürgerung.
        Sie haben einen von diesen Paragrafen aus dem Aufenthalts-Gesetz:

        16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 22, 23a, 24, 25 Absatz 3 bis 5 und 104c

        Die Abkürzung für das Aufenthalts-Gesetz ist: AufenthG.

        Steht einer davon auf Ihrem Papier?
        Dann können Sie den Antrag trotzdem stellen.
        Fragen Sie uns: Welcher andere Titel ist für mich möglich?
titel-gueltig_bis = Bis wann gilt das Papier?

step-wohnorte = Wohn-Orte seit der Geburt
    .intro =
        Wo haben Sie gewohnt?
        Schreiben Sie alle Orte in Deutschland und im Ausland.
        Beginnen Sie mit dem Wohn-Ort von heute.
wohnorte-ausland = Lange Zeiten im Ausland
    .hint =
        Schreiben Sie auch diese Zeiten.
        Jede Zeit ist ein eigener Wohn-Ort.
wohnorte-zeit = Wohn-Orte
    .item = Wohn-Ort { $number }
    .add = Noch ein Wohn-Ort
    .remove = Wohn-Ort { $number } wegnehmen
wohnorte-zeit-ort = Ort
wohnorte-zeit-titel = Aufenthalts-Titel in dieser Zeit
    .hint = Beispiel: Visum, Aufenthalts-Erlaubnis, Duldung

## Education and language

step-schule = Schule
schule-besucht = Sind Sie zur Schule gegangen?
    .hint = Oder gehen Sie jetzt zur Schule?
schule-schule = Schulen
    .item = Schule { $number }
    .add = Noch eine Schule
    .remove = Schule { $number } wegnehmen
schule-schule-name = Name oder Art von der Schule
schule-schule-ort = Ort
schule-schule-abschluss = Abschluss
    .hint = Beispiel: Realschul-Abschluss. Sie haben keinen? Dann lassen Sie das Feld leer.

step-ausbildung = Ausbildung und Studium
ausbildung-begonnen = Haben Sie eine Ausbildung oder ein Studium angefangen?
ausbildung-ausbildung = Ausbildungen
    .item = Ausbildung { $number }
    .add = Noch eine Ausbildung
    .remove = Ausbildung { $number } wegnehmen
ausbildung-ausbildung-art = Was ist das?
    .option-beruf = Berufs-Ausbildung
    .option-studium = Studium
    .option-andere = Etwas anderes
ausbildung-ausbildung-fach = Beruf oder Fach
ausbildung-ausbildung-einrichtung = Betrieb, Schule oder Hoch-Schule
    .hint = Schreiben Sie den Namen und den Ort.
ausbildung-ausbildung-abgeschlossen = Haben Sie den Abschluss gemacht?

step-sprache = Deutsche Sprache
sprache-nachweis = Welchen Nachweis haben Sie für Ihr Deutsch?
    .option-b1 = Mit einem Zertifikat: B1 oder höher
    .option-schule = Ich war mindestens 4 Jahre auf einer deutsch-sprachigen Schule
    .option-abschluss = Mit einem deutschen Abschluss: Schule, Ausbildung oder Studium
    .option-noch_nicht = Ich habe noch keinen Nachweis
    .option-ausnahme = Ich kann keinen Nachweis bringen. Ich bitte um eine Ausnahme.
sprache-grund = Was ist der Grund?
    .option-krankheit = Krankheit
    .option-behinderung = Behinderung
    .option-alter = Alter
    .option-gastarbeiter = Ich gehöre zur Generation von den Gast-Arbeitern oder Vertrags-Arbeitern
    .option-haerte = Eine andere besondere Härte: Es ist sehr schwer für mich
sprache-erklaerung = Erklären Sie kurz den Grund
    .hint =
        Den Namen von einer Krankheit müssen Sie nicht schreiben.
        Nach einem Attest fragen wir später.
        Ein Attest ist ein Papier von einer Ärztin oder einem Arzt.
    .more =
        Zur Generation von den Gast-Arbeitern gehören diese Menschen:

        - Gast-Arbeiter: Sie kamen bis zum 30. Juni 1974 in die Bundes-Republik.
        - Vertrags-Arbeiter: Sie kamen bis zum 13. Juni 1990 in die DDR.
        - Ehe-Frauen und Ehe-Männer: Sie kamen später nach.

        Diese Menschen müssen im Alltag Deutsch sprechen können. Das reicht.
        Sie brauchen keinen Test.

step-test = Wissen über Deutschland
test-nachweis = Haben Sie den Einbürgerungs-Test bestanden?
    .option-bestanden = Ja
    .option-abschluss = Nicht nötig: Ich habe einen deutschen Schul-Abschluss oder ein passendes deutsches Studium
    .option-noch_nicht = Noch nicht
    .option-ausnahme = Ich kann den Test nicht machen. Ich bitte um eine Ausnahme.

## Work and income

step-einkommen = Ihr Einkommen
einkommen-beruf = Ihr Beruf
    .hint = Was arbeiten Sie? Oder was haben Sie zuletzt gearbeitet?
einkommen-art = Woher kommt das meiste Geld?
    .option-angestellt = Ich bin angestellt
    .option-selbststaendig = Ich arbeite selbstständig
    .option-rente = Ich bekomme Rente oder Pension
    .option-ausbildung = Ich gehe zur Schule, mache eine Ausbildung oder studiere
    .option-ohne = Ich habe zurzeit kein Einkommen
    .option-sonstiges = Von etwas anderem
einkommen-lebt_von = Wovon leben Sie?
    .hint = Beispiel: vom Einkommen von den Eltern, vom Geld aus der Ausbildung
einkommen-netto = Wie viel Geld bekommen Sie im Monat?
    .hint =
        Wir meinen das Geld ohne Steuern und Versicherungen.
        Das heißt auch: netto.
        Beispiel: 2150,00 Euro
        Sie haben kein Einkommen? Dann schreiben Sie 0.

step-arbeit = Ihre Arbeit
arbeit-arbeitgeber = Wo arbeiten Sie?
    .hint = Schreiben Sie den Namen von der Firma und den Ort.
arbeit-taetigkeit = Was arbeiten Sie? Oder wie heißt Ihre Firma?
arbeit-befristet = Gilt der Vertrag nur für eine bestimmte Zeit?
arbeit-befristet_bis = Bis wann gilt der Vertrag?
arbeit-gekuendigt = Gibt es eine Kündigung für diese Arbeit?

step-leistungen = Sozial-Leistungen
leistungen-bezogen = Bekommen Sie oder Ihre Familie Sozial-Leistungen? Oder haben Sie einen Antrag dafür gestellt?
    .hint = Sozial-Leistungen sind Hilfe vom Staat. Kinder-Geld zählt nicht dazu.
leistungen-leistung = Leistungen
    .item = Leistung { $number }
    .add = Noch eine Leistung
    .remove = Leistung { $number } wegnehmen
leistungen-leistung-art = Welche Leistung?
    .option-sgb2 = Grund-Sicherung für Arbeit-Suchende: SGB II, zum Beispiel Bürger-Geld
    .option-sgb12 = Sozial-Hilfe oder Grund-Sicherung im Alter: SGB XII
    .option-asyl = Leistungen für Asyl-Bewerber: AsylbLG
    .option-wohngeld = Wohn-Geld oder Kinder-Zuschlag
    .option-andere = Eine andere Leistung
leistungen-leistung-andere = Welche Leistung ist das?
leistungen-leistung-grund = Warum brauchen Sie die Leistung?
leistungen-ausnahme = Passt etwas davon zu Ihnen?
    .hint = Dann sind vielleicht auch Leistungen nach SGB II oder SGB XII möglich.
    .option-keine = Nein
    .option-gastarbeiter = Ich kam bis zum 30. Juni 1974 als Gast-Arbeiterin oder Gast-Arbeiter. Oder ich kam als Ehe-Frau oder Ehe-Mann nach.
    .option-vertragsarbeit = Ich war Vertrags-Arbeiterin oder Vertrags-Arbeiter. Ich kam bis zum 13. Juni 1990 in die DDR. Oder ich kam als Ehe-Frau oder Ehe-Mann nach.
    .option-vollzeit = Ich arbeite Voll-Zeit. In den letzten 24 Monaten waren es mindestens 20 Monate.
    .option-familie = Ich lebe mit einer Person. Sie arbeitet so Voll-Zeit. Und wir leben mit einem Kind unter 18 Jahren.
    .option-unsicher = Ich weiß es nicht

step-wohnung = Ihre Wohnung
wohnung-verhaeltnis = Wie wohnen Sie?
    .option-miete = Ich zahle Miete
    .option-eigentum = Das Haus oder die Wohnung gehört mir
    .option-mietfrei = Ich wohne bei anderen und zahle keine Miete. Beispiel: bei der Familie
wohnung-kosten = Was kostet die Wohnung im Monat?
    .hint = Rechnen Sie zusammen: Miete oder Raten und Neben-Kosten. Schreiben Sie den Betrag in Euro.
wohnung-personen = Wie viele Menschen wohnen dort?
    .hint = Zählen Sie auch sich selbst.

step-unterhalt = Unterhalt
unterhalt-zahlt = Müssen Sie Unterhalt zahlen?
    .hint = Beispiel: Geld für Kinder in einer anderen Wohnung
unterhalt-pflicht = Ihr Unterhalt für andere
    .item = Unterhalt { $number }
    .add = Noch ein Unterhalt
    .remove = Unterhalt { $number } wegnehmen
unterhalt-pflicht-person = Für wen?
unterhalt-pflicht-betrag = Wie viel Unterhalt ist das im Monat?
    .hint = Schreiben Sie den Betrag in Euro.

step-vorsorge = Vorsorge für das Alter
vorsorge-gesetzlich = Zahlen Sie in die gesetzliche Renten-Versicherung ein? Oder haben Sie früher eingezahlt?
vorsorge-privat = Sorgen Sie noch anders für das Alter vor?
    .hint = Beispiel: private Rente, Betriebs-Rente, Lebens-Versicherung, eigenes Haus oder eigene Wohnung
vorsorge-privat_art = Wie machen Sie das?

## Convictions and commitment

step-straftaten = Straf-Taten
    .intro =
        Hat ein Gericht Sie verurteilt?
        Dann ist die Einbürgerung vielleicht trotzdem möglich.
        Kleine Strafen zählen oft nicht.
        Das prüfen wir.
        Straf-Verfahren heißt: Polizei oder Gericht untersuchen eine Straf-Tat.
straftaten-verurteilt = Hat ein Gericht Sie für eine Straf-Tat verurteilt? In Deutschland oder im Ausland?
    .hint =
        Ein Straf-Befehl zählt auch.
        Ein Straf-Befehl ist eine Strafe vom Gericht in einem Brief.
        Buß-Gelder zählen nicht, zum Beispiel für zu schnelles Fahren.
straftaten-urteil = Verurteilungen
    .item = Verurteilung { $number }
    .add = Noch eine Verurteilung
    .remove = Verurteilung { $number } wegnehmen
straftaten-urteil-gericht = Gericht
straftaten-urteil-datum = Datum vom Urteil
    .hint = Sie wissen den Tag nicht mehr? Dann reichen Monat und Jahr.
straftaten-urteil-aktenzeichen = Akten-Zeichen: die Nummer auf dem Brief
straftaten-urteil-tat = Für welche Tat?
straftaten-urteil-strafe = Welche Strafe?
    .hint = Beispiel: Geld-Strafe, 30 Tages-Sätze
straftaten-ermittlung = Läuft jetzt ein Straf-Verfahren gegen Sie? In Deutschland oder im Ausland?
straftaten-verfahren = Diese Verfahren laufen jetzt
    .item = Verfahren { $number }
    .add = Noch ein Verfahren
    .remove = Verfahren { $number } wegnehmen
straftaten-verfahren-stelle = Polizei, Staats-Anwaltschaft oder Gericht
straftaten-verfahren-vorwurf = Was sollen Sie getan haben?

step-mitgliedschaft = Extremistische Organisationen
mitgliedschaft-mitglied = Sind oder waren Sie Mitglied in einer extremistischen Organisation? Oder unterstützen Sie eine? Oder haben Sie früher eine unterstützt?
    .hint =
        Extremistische Organisationen sind Gruppen.
        Diese Gruppen kämpfen gegen die freiheitliche demokratische Grund-Ordnung.
        Oder sie benutzen Gewalt für ihre Ziele.
        Die Grund-Ordnung sind die wichtigsten Regeln in Deutschland.
        Andere Parteien, Vereine und Religions-Gemeinschaften müssen Sie nicht nennen.
mitgliedschaft-erklaerung = Welche Organisation ist das? Wann war das? Wie denken Sie heute darüber?

step-loyalitaet = Bekenntnis und Loyalitäts-Erklärung
loyalitaet-bekenntnis = Das passiert beim Termin
    .hint =
        Für die Einbürgerung brauchen Sie 2 Erklärungen:

        - das Bekenntnis
        - die Loyalitäts-Erklärung

        Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 1 und 1a.
        Die Erklärungen geben Sie persönlich ab.
        Im Internet geht das nicht.
        Wir sprechen vorher mit Ihnen darüber.
        Wir prüfen: Verstehen Sie den Inhalt?

        Bekenntnis heißt: Sie sagen Ja.

        - Sie sagen Ja zur freiheitlichen demokratischen Grund-Ordnung. Dazu gehören zum Beispiel: die Menschen-Rechte, freie Wahlen und unabhängige Gerichte.
        - Früher haben die National-Sozialisten in Deutschland geherrscht. Deutschland hat dafür und für die Folgen eine besondere geschichtliche Verantwortung. Besonders wichtig ist: Wir schützen jüdisches Leben. Sie sagen Ja zu dieser Verantwortung.
        - Alle Völker sollen in Frieden zusammen leben. Niemand darf einen Angriffs-Krieg führen. Sie sagen Ja dazu.

        Loyalitäts-Erklärung heißt:
        Sie sagen: Ich unterstütze nichts gegen diese Ordnung.
        Ich habe auch früher nichts gegen sie unterstützt.
        Oder Sie denken heute anders als früher. Dann sagen Sie uns das.
loyalitaet-informiert =
    Ich weiß:
    Das Bekenntnis und die Loyalitäts-Erklärung gebe ich persönlich ab.
    Das mache ich beim Termin.

## The spouse who applies too

step-mit_person = Ehe-Frau oder Ehe-Mann: mehr Fragen
    .intro =
        Eine Person stellt den Antrag mit Ihnen.
        Diese Person beantwortet diesen Teil.
        In diesem Teil meint „Sie“ diese Person.
step-mit_fruehere_ehen = Ehe-Frau oder Ehe-Mann: frühere Ehen
    .intro = Wir meinen auch eingetragene Lebens-Partnerschaften.
step-mit_kinder = Ehe-Frau oder Ehe-Mann: andere Kinder
    .intro =
        Stehen Kinder schon in diesem Antrag?
        Dann schreiben Sie diese Kinder hier nicht noch einmal.
step-mit_eltern = Ehe-Frau oder Ehe-Mann: Eltern
mit_eltern-elternteil = Eltern
    .item = Mutter oder Vater { $number }
    .add = Mutter oder Vater dazu schreiben
    .remove = Mutter oder Vater { $number } wegnehmen
step-mit_angehoerigkeit = Ehe-Frau oder Ehe-Mann: Staats-Angehörigkeit
    .intro =
        Schreiben Sie alle Ihre Staats-Angehörigkeiten.
        Sie haben keinen Pass mehr?
        Schreiben Sie die Staats-Angehörigkeit trotzdem.
        Sie müssen für die Einbürgerung keine davon aufgeben.
step-mit_ausweis = Ehe-Frau oder Ehe-Mann: Ausweis und Identität
step-mit_status = Ehe-Frau oder Ehe-Mann: besonderer Schutz oder Status
step-mit_wehrdienst = Ehe-Frau oder Ehe-Mann: Wehr-Dienst
step-mit_einreise = Ehe-Frau oder Ehe-Mann: Einreise und lange Reisen
step-mit_titel = Ehe-Frau oder Ehe-Mann: Aufenthalts-Titel
step-mit_wohnorte = Ehe-Frau oder Ehe-Mann: Wohn-Orte seit der Geburt
step-mit_schule = Ehe-Frau oder Ehe-Mann: Schule
step-mit_ausbildung = Ehe-Frau oder Ehe-Mann: Ausbildung und Studium
step-mit_sprache = Ehe-Frau oder Ehe-Mann: deutsche Sprache
step-mit_test = Ehe-Frau oder Ehe-Mann: Wissen über Deutschland
step-mit_einkommen = Ehe-Frau oder Ehe-Mann: Einkommen
step-mit_arbeit = Ehe-Frau oder Ehe-Mann: Arbeit
step-mit_unterhalt = Ehe-Frau oder Ehe-Mann: Unterhalt
step-mit_vorsorge = Ehe-Frau oder Ehe-Mann: Vorsorge für das Alter
step-mit_straftaten = Ehe-Frau oder Ehe-Mann: Straf-Taten
step-mit_mitgliedschaft = Ehe-Frau oder Ehe-Mann: extremistische Organisationen
step-mit_loyalitaet = Ehe-Frau oder Ehe-Mann: Bekenntnis und Loyalitäts-Erklärung

## Documents

step-unterlagen_ausweis = Ausweis und Aufenthalts-Titel
    .intro =
        Machen Sie Fotos von den Papieren.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Zum Termin bringen Sie die echten Papiere mit.
unterlagen_ausweis-pass = Kopie vom Pass oder Ausweis
    .hint = Wir brauchen alle Seiten mit Daten über Sie. Nur diese Kopie brauchen wir sofort.
unterlagen_ausweis-ersatz = Andere Papiere über Ihre Identität
    .hint = Beispiel: ein alter Pass oder der Führer-Schein
unterlagen_ausweis-titel = Aufenthalts-Titel
    .hint = Wir brauchen die Vorder-Seite und die Rück-Seite.
unterlagen_ausweis-status = Bescheid über den besonderen Schutz oder Status
unterlagen_ausweis-identitaet = Papiere zu der Frage: Wer sind Sie?
    .hint = Beispiel: Brief von der Botschaft, Zeugnisse, Urkunden

step-unterlagen_familie = Urkunden
    .intro =
        Ist eine Urkunde in einer anderen Sprache?
        Dann laden Sie auch die Übersetzung hoch.
        Haben Sie eine Legalisation oder eine Apostille?
        Dann laden Sie sie auch hoch.
unterlagen_familie-geburt = Geburts-Urkunde
unterlagen_familie-ehe = Heirats-Urkunde oder Urkunde von der Lebens-Partnerschaft
unterlagen_familie-scheidung = Urteile über Scheidung oder Aufhebung
    .hint = Dort muss stehen: Das Urteil ist rechtskräftig.
unterlagen_familie-sterbeurkunde = Sterbe-Urkunde von der früheren Partnerin oder dem früheren Partner
unterlagen_familie-name = Papier über den neuen Namen
unterlagen_familie-weitere = Noch mehr Urkunden
    .hint = Beispiel: Urkunde von einer Adoption

step-unterlagen_vertretung = Gesetzliche Vertretung
unterlagen_vertretung-ausweis = Ausweise von den gesetzlichen Vertreterinnen und Vertretern
unterlagen_vertretung-sorge = Papier über das Sorge-Recht oder die Vormundschaft
    .hint = Haben beide Eltern das Sorge-Recht? Dann brauchen wir die Zustimmung von beiden.

step-unterlagen_kinder = Papiere von den Kindern
    .intro = Wir meinen die Kinder mit Antrag auf Einbürgerung.
unterlagen_kinder-geburt = Geburts-Urkunden
unterlagen_kinder-ausweis = Pässe und Aufenthalts-Titel
unterlagen_kinder-zustimmung = Zustimmung von den anderen Personen mit Sorge-Recht
    .hint = Mit Unterschrift
unterlagen_kinder-schule = Schul-Bescheinigung und letztes Zeugnis

step-unterlagen_sprache = Sprache und Test
unterlagen_sprache-sprache = Nachweis über Ihr Deutsch
    .hint = Sprach-Zertifikat oder Zeugnisse
unterlagen_sprache-test = Einbürgerungs-Test oder ein Zeugnis statt dem Test
unterlagen_sprache-attest = Attest oder anderer Nachweis für die Ausnahme

step-unterlagen_arbeit = Arbeit und Einkommen
unterlagen_arbeit-vertrag = Arbeits-Vertrag
unterlagen_arbeit-lohn = Die letzten 3 Lohn-Abrechnungen
unterlagen_arbeit-arbeitgeber = Papier vom Arbeit-Geber
    .hint = Dort muss stehen: Niemand hat Ihnen gekündigt.
unterlagen_arbeit-steuer = Die letzten 3 Steuer-Bescheide
unterlagen_arbeit-steuerberater = Papier vom Steuer-Büro über die letzten 3 Monate
    .hint = Es muss einen runden Stempel haben.
unterlagen_arbeit-gewerbe = Gewerbe-Anmeldung oder Auszug aus dem Handels-Register
unterlagen_arbeit-unbedenklich = Steuerliche Unbedenklichkeits-Bescheinigung
    .hint = Das Finanz-Amt bestätigt: Sie zahlen Ihre Steuern.
unterlagen_arbeit-rente = Renten-Bescheid
unterlagen_arbeit-ausbildung = Papier von Schule, Hoch-Schule oder Betrieb
unterlagen_arbeit-sonstiges = Papier zu der Frage: Wovon leben Sie?
    .hint = Beispiel: Einkommen von Ihrer Familie

step-unterlagen_finanzen = Papiere über Ihr Geld
unterlagen_finanzen-rentenverlauf = Renten-Verlauf
    .hint = Er kommt von der Deutschen Renten-Versicherung.
unterlagen_finanzen-vorsorge = Papier über die andere Vorsorge für das Alter
unterlagen_finanzen-leistungen = Bescheide über Sozial-Leistungen
unterlagen_finanzen-miete = Mietvertrag
unterlagen_finanzen-unterhalt = Papier über den Unterhalt
unterlagen_finanzen-weitere = Noch mehr Papiere
    .hint = Sie möchten noch etwas zeigen? Dann nehmen Sie dieses Feld.

step-unterlagen_straftaten = Straf-Taten
unterlagen_straftaten-urteile = Urteile, Straf-Befehle oder Briefe zum Verfahren

step-unterlagen_ehepartner = Ehe-Frau oder Ehe-Mann
    .intro =
        In diesem Teil meint „Sie“ die Ehe-Frau oder den Ehe-Mann.
        Ist eine Urkunde in einer anderen Sprache?
        Dann laden Sie auch die Übersetzung hoch.
        Haben Sie eine Legalisation oder eine Apostille?
        Dann laden Sie sie auch hoch.
unterlagen_ehepartner-pass = Kopie vom Pass oder Ausweis
    .hint = Oder andere Papiere über Ihre Identität.
step-unterlagen_ehepartner_arbeit = Ehe-Frau oder Ehe-Mann: Arbeit und Einkommen
    .intro = In diesem Teil meint „Sie“ die Ehe-Frau oder den Ehe-Mann.

## End

step-gebuehr = So viel kostet es wahrscheinlich
gebuehr-summe = { $personen ->
        [one] Antrag für 1 Person: wahrscheinlich { $summe } Euro
       *[other] Antrag für { $personen } Personen: wahrscheinlich { $summe } Euro
    }
    .hint =
        Jede Person zahlt 255 Euro.
        Ist das Kind jünger als 18 Jahre?
        Und bekommt es die Einbürgerung zusammen mit Mutter oder Vater?
        Dann sind es für das Kind 51 Euro.
        Hat das Kind ein eigenes Einkommen?
        Dann sind es 255 Euro.

        Das ist nur eine Information für Sie.
        Das Amt legt den Preis fest.
        Jetzt müssen Sie nichts bezahlen.

step-abschluss = Ihre Bestätigung
    .intro =
        Gleich sehen Sie alle Antworten noch einmal.
        Dann können Sie den Antrag absenden.
abschluss-vertretung =
    Wir vertreten das Kind nach dem Gesetz.
    Wir beantragen die Einbürgerung für das Kind.
abschluss-wahrheit = Meine Antworten sind wahr. Ich habe alles gesagt.
abschluss-wahrheit_ehepartner =
    Für die Ehe-Frau oder den Ehe-Mann:
    Auch ich stelle den Antrag.
    Meine Antworten sind wahr. Ich habe alles gesagt.
abschluss-datenschutz = Ich habe die Informationen zum Daten-Schutz gelesen.

## Why we ask

purpose-person =
    Wir müssen wissen: Wer sind Sie?
    Wir müssen Sie erreichen können.
purpose-familie = Wir müssen wissen: Wer gehört zu Ihrer Familie?
purpose-pruefung = Wir prüfen damit: Dürfen wir Sie einbürgern?
purpose-angehoerigkeit =
    Vielleicht geht es um Verfolgung, Herkunft oder politische Meinung.
    Wir brauchen den Grund.
    So klären wir Ihre Staats-Angehörigkeit.
purpose-identitaet =
    Vielleicht geht es um Flucht oder Verfolgung.
    Wir brauchen Ihre Erklärung.
    So klären wir: Wer sind Sie?
    Das steht im StAG, Paragraf 10 Absatz 1.
purpose-status =
    Vielleicht geht es um Verfolgung, Herkunft oder Religion.
    Wir brauchen die Antwort.
    Dann wissen wir: Welche Zeiten zählen?
    Und welche Nachweise können wir verlangen?
purpose-ausnahme =
    Vielleicht geht es um Ihre Gesundheit.
    Wir prüfen mit der Antwort nur: Gilt eine Ausnahme?
    Das steht im StAG, Paragraf 10 Absatz 4 und 6.
purpose-leistungen =
    Vielleicht geht es um Ihre Gesundheit.
    Wir prüfen mit der Antwort:
    Haben Sie genug Geld zum Leben?
    Oder gilt eine Ausnahme?
    Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 3.
purpose-mitgliedschaft =
    Vielleicht geht es um Ihre politische Meinung.
    Wir prüfen mit der Antwort das Bekenntnis und die Loyalitäts-Erklärung.
    Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 1.
purpose-straftaten =
    Manche Verurteilungen verhindern die Einbürgerung.
    Wir müssen prüfen: Haben Sie so eine Verurteilung?
    Das steht im StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 5.
    Und es steht im Paragrafen 12a.

## Messages of the checks

check-geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-ehepartner_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-kind_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-weiteres_kind_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-mit_kind_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-kind_unter_16 = Dieses Kind ist schon 16 Jahre alt. Es stellt den Antrag selbst. Bitte schreiben Sie es zu den anderen Kindern. Sie können trotzdem weitermachen.
check-kontakt_fehlt = Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen. Dann können wir nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-familienstand_seit_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-ehe_reihenfolge = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.
check-mit_ehe_reihenfolge = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.
check-ausweis_abgelaufen = Dieses Papier gilt nicht mehr. Sie können trotzdem weitermachen. Geht es? Dann beantragen Sie ein neues.
check-mit_ausweis_abgelaufen = Dieses Papier gilt nicht mehr. Sie können trotzdem weitermachen. Geht es? Dann beantragen Sie ein neues.
check-einreise_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-mit_einreise_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-titel_abgelaufen = Dieser Tag ist schon vorbei. Sie können trotzdem weitermachen. Bitte kümmern Sie sich um die Verlängerung.
check-mit_titel_abgelaufen = Dieser Tag ist schon vorbei. Sie können trotzdem weitermachen. Bitte kümmern Sie sich um die Verlängerung.
check-wohnort_reihenfolge = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.
check-mit_wohnort_reihenfolge = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.
check-wohnorte_heute = Ihr Wohn-Ort von heute fehlt. Sie können trotzdem weitermachen.
check-mit_deutsch = Ist die Person schon deutsch? Dann braucht sie keine Einbürgerung. Wählen Sie dann „Nein“ bei der Frage: Möchte Ihre Ehe-Frau oder Ihr Ehe-Mann auch die Einbürgerung?
check-mit_wohnorte_heute = Ihr Wohn-Ort von heute fehlt. Sie können trotzdem weitermachen.
check-wohnorte_geburt = Die Zeit nach der Geburt fehlt. Sie können trotzdem weitermachen.
check-mit_wohnorte_geburt = Die Zeit nach der Geburt fehlt. Sie können trotzdem weitermachen.
check-wohnorte_ausland = Sie waren länger als 6 Monate im Ausland. Diese Zeit fehlt hier. Sie können trotzdem weitermachen.
check-mit_wohnorte_ausland = Sie waren länger als 6 Monate im Ausland. Diese Zeit fehlt hier. Sie können trotzdem weitermachen.
check-wohnorte_luecke = Zwischen 2 Wohn-Orten fehlt mehr als 1 Monat. Bitte prüfen Sie: Fehlt ein Ort? Sie können trotzdem weitermachen.
check-mit_wohnorte_luecke = Zwischen 2 Wohn-Orten fehlt mehr als 1 Monat. Bitte prüfen Sie: Fehlt ein Ort? Sie können trotzdem weitermachen.
check-wohnorte_doppelt = 2 Wohn-Orte sind mehr als 1 Monat zur gleichen Zeit. Bitte prüfen Sie die Tage. Sie können trotzdem weitermachen.
check-mit_wohnorte_doppelt = 2 Wohn-Orte sind mehr als 1 Monat zur gleichen Zeit. Bitte prüfen Sie die Tage. Sie können trotzdem weitermachen.
check-arbeit_seit_vergangen = Dieser Tag war noch nicht. Seit wann arbeiten Sie dort?
check-mit_arbeit_seit_vergangen = Dieser Tag war noch nicht. Seit wann arbeiten Sie dort?
check-leistung_reihenfolge = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.
