# Texts of the employer's part of the service "Beschäftigungserlaubnis" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Erklärung zum Beschäftigungs-Verhältnis
service-short =
    Sie sind Arbeit-Geber.
    Eine Person braucht eine Erlaubnis.
    Sie beschreiben die Arbeits-Stelle.
service-who =
    Sie möchten eine Person beschäftigen.
    Beschäftigen heißt: Die Person arbeitet bei Ihnen.
    Dann sind Sie der Arbeit-Geber.
    Die Person braucht dafür eine Erlaubnis von der Ausländer-Behörde.
    Die Ausländer-Behörde ist ein Amt.
    Die Person hat Ihnen einen Link gegeben.
    Hier beschreiben Sie die Arbeits-Stelle.

    Sie müssen für den Arbeit-Geber handeln dürfen.
    Das dürfen diese Personen:

    - die Inhaberin oder der Inhaber, das heißt: Die Firma gehört der Person
    - die Geschäfts-Führung
    - die Personal-Abteilung
    - eine Person mit Vollmacht

    Vollmacht heißt: Der Arbeit-Geber erlaubt das mit seiner Unterschrift.
service-prepare =
    - die Betriebs-Nummer von dem Betrieb, wenn es sie schon gibt
    - den Arbeits-Vertrag oder das Angebot: Arbeits-Zeit, Lohn, Urlaub
service-fee = Die Erklärung kostet nichts.
service-duration =
    Sie brauchen ungefähr 15 Minuten für die Fragen.
    Sie können immer eine Pause machen.
service-law =
    - Aufenthalts-Gesetz, Paragraf 4a: Wann braucht jemand eine Erlaubnis zum Arbeiten?
    - Aufenthalts-Gesetz, Paragraf 4a Absatz 5: Ihre Pflichten
    - Aufenthalts-Gesetz, Paragraf 39: Was prüft die Bundes-Agentur für Arbeit?
    - Aufenthalts-Gesetz, Paragraf 40 Absatz 1 Nummer 2: Leih-Arbeit
    - Asyl-Gesetz, Paragraf 61: Arbeit mit Duldung oder Aufenthalts-Gestattung
    - Beschäftigungs-Verordnung, Paragraf 32: Arbeit mit Duldung oder Aufenthalts-Gestattung
    - Beschäftigungs-Verordnung, Paragraf 36 Absatz 2: die Zustimmung
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt:
    Auf dem Weg zum Amt kann sie niemand lesen.
    Im Amt dürfen nur bestimmte Menschen die Antworten lesen.
    Sie arbeiten mit diesen Anträgen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.
    Die Person sieht Ihre Antworten nicht.
    Sie sieht nur: Ihre Erklärung ist angekommen.

    Die Ausländer-Behörde braucht Ihre Antworten.
    Sie entscheidet damit über die Erlaubnis.
    Muss die Bundes-Agentur für Arbeit zustimmen?
    Dann bekommt sie die Antworten.
    Sie prüft damit die Bedingungen von der Arbeit.
    Zum Beispiel den Lohn.

    Sie schreiben uns auch Daten von der Person.
    Bitte sagen Sie das der Person.
    Mehr steht auf der Seite zum Daten-Schutz.
    Dort steht auch etwas für die Person.
service-basis =
    Das Aufenthalts-Gesetz erlaubt das.
    Es sind der Paragraf 39 Absatz 4 und der Paragraf 86.
service-recipients =
    - die Bundes-Agentur für Arbeit, wenn sie zustimmen muss
    - Ämter, die Verstöße prüfen, zum Beispiel beim Mindest-Lohn
service-others =
    Möchten Sie bei diesem Arbeit-Geber arbeiten?
    Dann hat er uns Daten von Ihnen geschrieben:

    - Name, Geburt, Geschlecht und Staats-Angehörigkeit
    - Wohn-Ort und seit wann Sie in Deutschland leben
    - Ihre Arbeit, Arbeits-Zeit und Ihr Lohn
    - Ihre Ausbildung und vielleicht der Arbeits-Vertrag
service-after =
    - Die Ausländer-Behörde bringt Ihre Erklärung und den Antrag zusammen.
    - Manchmal fragt sie die Bundes-Agentur für Arbeit.
    - Die Bundes-Agentur hat { $zustimmung_wochen ->
        [one] { $zustimmung_wochen } Woche
       *[other] { $zustimmung_wochen } Wochen
    } Zeit.
    - Sagt sie in { $zustimmung_wochen ->
        [one] dieser Woche
       *[other] diesen { $zustimmung_wochen } Wochen
    } nichts, heißt das: Ja.
    - Aber sie muss alle Antworten haben.
    - Fehlt etwas, fragen wir Ihre Ansprech-Person.

    Die Person muss auf die Erlaubnis warten.
    Erst dann darf sie anfangen.

## Sections

section-arbeitnehmer = Fragen zur Person
section-arbeitgeber = Der Arbeit-Geber
section-arbeitsplatz = Die Arbeits-Stelle
section-bedingungen = Arbeits-Zeit und Lohn
section-abschluss = Dokumente und Bestätigung

## The employee

step-zweck = Wofür ist die Erklärung?
zweck-anlass = Ist das die erste Erlaubnis für diese Arbeits-Stelle?
    .option-erste = Ja, die erste
    .option-verlaengerung = Nein, eine Verlängerung
zweck-arbeitgeberwechsel = Wechselt die Person von einer anderen Firma zu Ihnen?
    .option-ja = Ja
    .option-nein = Nein
    .option-unbekannt = Ich weiß es nicht

step-arbeitnehmer = Name von der Person
    .intro =
        Steht hier schon etwas?
        Das hat Ihnen die Person mit dem Link gegeben.
        Bitte prüfen Sie: Stimmt alles?
arbeitnehmer-familienname = Familien-Name
arbeitnehmer-vornamen = Vornamen
    .hint =
        Hat die Person keinen Vornamen?
        Dann schreiben Sie einen Binde-Strich: -

step-arbeitnehmer_geburt = Geburt von der Person
arbeitnehmer_geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
arbeitnehmer_geburt-geburtsdatum = Geburts-Datum
    .hint =
        Kennen Sie nur das Jahr?
        Dann schreiben Sie nur das Jahr.

step-arbeitnehmer_staat = Land und Wohn-Ort von der Person
arbeitnehmer_staat-staat = Staats-Angehörigkeit
arbeitnehmer_staat-wohnort = Wohn-Ort
    .hint =
        Wohnt die Person noch in einem anderen Land?
        Dann schreiben Sie auch das Land.
arbeitnehmer_staat-aufenthalt_seit = Seit wann lebt die Person in Deutschland?
    .hint =
        Sie wissen es nicht?
        Dann lassen Sie das Feld leer.
        Das Jahr reicht.

## The employer

step-firma = Ihr Betrieb
firma-name = Name von der Firma
    .hint =
        Sie haben keine Firma?
        Dann schreiben Sie Ihren Namen.
firma-betriebsnummer_stand = Hat der Betrieb schon eine Betriebs-Nummer?
    .option-vorhanden = Ja
    .option-beantragt = Nein, aber sie ist beantragt
    .option-noch_nicht = Nein, noch nicht
    .more =
        Mit der Betriebs-Nummer melden Sie Beschäftigte zur Sozial-Versicherung an.
        Sie bekommen die Nummer von der Bundes-Agentur für Arbeit.
firma-betriebsnummer = Betriebs-Nummer
    .hint =
        Das sind 8 Zahlen.
        In welchem Betrieb arbeitet die Person?
        Nehmen Sie diese Nummer.
firma-gegruendet = Gibt es den Betrieb erst seit höchstens 24 Monaten?

step-firma_anschrift = Adresse vom Betrieb
firma_anschrift-anschrift = Adresse

step-ansprechperson = Ansprech-Person
    .intro = Mit wem können wir über diese Arbeits-Stelle sprechen?
ansprechperson-name = Vorname und Familien-Name
ansprechperson-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.
ansprechperson-email = E-Mail-Adresse
ansprechperson-fax = Fax-Nummer

## The job

step-dauer = Wie lange dauert die Arbeit?
dauer-stand = Arbeitet die Person schon bei Ihnen?
    .option-beginnt = Nein, sie fängt erst an
    .option-besteht = Ja
dauer-von = Erster Tag von der Arbeit
    .hint =
        Die Person arbeitet schon bei Ihnen?
        Wann hat sie angefangen?
        Schreiben Sie diesen Tag.
        Sie wissen den Tag nicht?
        Dann reichen Monat und Jahr.
dauer-befristet = Ist die Arbeit nur für eine bestimmte Zeit?
dauer-bis = Letzter Tag von der Arbeit

step-leiharbeit = Leih-Arbeit
leiharbeit-leiharbeit = Verleihen Sie die Person an andere Betriebe?
    .hint = Das heißt auch: Zeit-Arbeit oder Arbeitnehmer-Überlassung.
leiharbeit-folgen = Das gilt für Leih-Arbeit
    .hint =
        Hat die Person eine Duldung oder eine Aufenthalts-Gestattung?
        Dann darf das Amt Leih-Arbeit erlauben.
        Das steht im Asyl-Gesetz, Paragraf 61.
        Und in der Beschäftigungs-Verordnung, Paragraf 32 Absatz 1 Satz 2.

        Hat die Person einen Aufenthalts-Titel?
        Aufenthalts-Titel heißt: Die Person darf in Deutschland leben.
        Und muss die Bundes-Agentur für Arbeit zustimmen?
        Dann darf sie bei Leih-Arbeit nicht Ja sagen.
        Das steht im Aufenthalts-Gesetz, Paragraf 40 Absatz 1 Nummer 2.

        Sie können die Erklärung immer abgeben.
        Wir prüfen es.
arbeitszeit-umfang = Arbeitet die Person Voll-Zeit oder Teil-Zeit?
    .option-vollzeit = Voll-Zeit
    .option-teilzeit = Teil-Zeit
leiharbeit-erlaubnis = Nummer von Ihrer Erlaubnis zur Arbeitnehmer-Überlassung

step-arbeitsort = Arbeits-Ort
arbeitsort-art = Wo arbeitet die Person?
    .option-betrieb = An der Adresse vom Betrieb
    .option-andere = An einem anderen Ort oder an mehreren festen Orten
    .option-wechselnd = Die Orte wechseln
arbeitsort-ort = Arbeits-Orte
    .item = Arbeits-Ort { $number }
    .add = Noch ein Arbeits-Ort
    .remove = Arbeits-Ort { $number } wegnehmen
arbeitsort-ort-name = Name von dem Ort
    .hint = Beispiel: Filiale Nord
arbeitsort-gebiet = In welchem Gebiet sind die Orte?
    .hint = Beispiel: Bau-Stellen in Solingen und Wuppertal

step-taetigkeit = Die Arbeit
taetigkeit-art = Was für eine Arbeits-Stelle ist das?
    .option-beschaeftigung = Arbeit
    .option-ausbildung = Ausbildung
    .option-praktikum = Praktikum
taetigkeit-bezeichnung = Wie heißt die Arbeit?
    .hint = Beispiel: Lager-Helferin, Koch
taetigkeit-branche = Branche, das heißt: der Bereich in der Wirtschaft
    .hint = Beispiel: Gastronomie

step-aufgaben = Die Aufgaben
aufgaben-beschreibung = Was macht die Person genau?
    .hint =
        Schreiben Sie:

        - die wichtigsten Aufgaben
        - den Bereich
        - die Stellung im Betrieb
aufgaben-berufsschluessel = Schlüssel für die Arbeit: KldB 2010
    .hint =
        Das sind 5 Zahlen.
        Sie kennen den Schlüssel nicht?
        Dann lassen Sie das Feld leer.
    .more =
        KldB heißt: Klassifikation der Berufe.
        Der Schlüssel zeigt: Zu diesem Beruf gehört die Arbeit.

step-qualifikation = Was muss man für die Arbeits-Stelle können?
qualifikation-benoetigt = Welchen Abschluss braucht man für die Arbeits-Stelle?
    .option-keine = Keinen
    .option-ausbildung = Eine Berufs-Ausbildung
    .option-studium = Ein Studium
    .option-andere = Etwas anderes
qualifikation-benoetigt_andere = Was braucht man?
qualifikation-anerkennung = Ist der Abschluss von der Person in Deutschland anerkannt?
    .option-ja = Ja
    .option-nein = Nein
    .option-nicht_noetig = Nicht nötig: Der Abschluss ist aus Deutschland
    .option-unbekannt = Ich weiß es nicht
qualifikation-berufserlaubnis = Braucht man für den Beruf eine Erlaubnis vom Staat?
    .hint = Beispiel: in der Pflege oder als Ärztin oder Arzt
    .option-nicht_noetig = Nein
    .option-liegt_vor = Ja, die Person hat sie
    .option-fehlt = Ja, die Person hat sie noch nicht

## Working conditions

step-arbeitszeit = Arbeits-Zeit
arbeitszeit-wochenstunden = Wie viele Stunden in der Woche?
    .hint = Beispiel: 38,5
arbeitszeit-tage = Wie viele Arbeits-Tage in der Woche?
arbeitszeit-verteilung = Wann arbeitet die Person?
    .hint =
        Beispiel: Montag bis Freitag von 8 bis 16.30 Uhr.
        Oder: Wechsel-Schicht

step-urlaub = Urlaub und Über-Stunden
urlaub-tage = Wie viele Arbeits-Tage Urlaub im Jahr?
urlaub-ueberstunden = Dürfen Sie von der Person Über-Stunden verlangen?
urlaub-ueberstunden_regelung =
    Wie viele Über-Stunden?
    Was bekommt die Person dafür?
    .hint = Beispiel: bis zu 10 im Monat, mit Geld oder freier Zeit

step-lohn = Lohn
lohn-zeitraum = Für welche Zeit gilt der Betrag?
    .option-stunde = Für 1 Stunde
    .option-monat = Für 1 Monat
    .option-jahr = Für 1 Jahr
lohn-betrag =
    Lohn vor allen Abzügen.
    Das heißt: brutto
    .hint =
        Abzüge sind Steuern und Versicherungen.
        Schreiben Sie den Betrag in Euro.
        Zählen Sie Zulagen nicht mit.
        Beispiel: 15,20

step-zulagen = Zulagen
zulagen-gibt_es = Bekommt die Person Zulagen?
    .hint =
        Das ist Geld extra.
        Beispiel: für Nacht-Arbeit oder Weihnachts-Geld
zulagen-zulage = Zulagen
    .item = Zulage { $number }
    .add = Noch eine Zulage
    .remove = Zulage { $number } wegnehmen
zulagen-zulage-art = Wofür ist die Zulage?
zulagen-zulage-betrag = Wie viel Euro?

step-sachleistungen = Wohnung, Essen und andere Leistungen
sachleistungen-gibt_es = Gibt der Arbeit-Geber auch Unterkunft, Essen oder etwas anderes als Geld?
sachleistungen-leistung = Leistungen
    .item = Leistung { $number }
    .add = Noch eine Leistung
    .remove = Leistung { $number } wegnehmen
sachleistungen-leistung-art = Was bekommt die Person?
    .option-unterkunft = Unterkunft
    .option-verpflegung = Essen
    .option-andere = Etwas anderes
sachleistungen-leistung-art_andere = Was ist das?
sachleistungen-leistung-wert = Wie viel Euro ist das im Monat wert?

step-regelungen = Tarif und Versicherung
regelungen-tarif = Gilt für die Arbeits-Stelle ein Tarif-Vertrag?
regelungen-tarifvertrag = Welcher Tarif-Vertrag ist das?
regelungen-altersversorgung = Zahlen Sie für die Person in eine betriebliche Alters-Versorgung ein?
regelungen-sozialversicherung = Ist die Arbeit versicherungs-pflichtig in der Sozial-Versicherung?
    .option-pflichtig = Ja
    .option-geringfuegig = Nur zum Teil: Es ist ein Mini-Job
    .option-frei = Nein

## Documents and declarations

step-unterlagen = Dokumente
    .intro =
        Sie müssen nichts hochladen.
        Möchten Sie es?
        Dann nehmen Sie Fotos oder PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
unterlagen-vertrag = Arbeits-Vertrag, Ausbildungs-Vertrag oder Angebot
unterlagen-formular = Formular von der Bundes-Agentur für Arbeit mit Unterschrift
    .hint =
        Haben Sie es schon mit der Hand ausgefüllt?
        Dann laden Sie es hoch.

step-berechtigung = Wer gibt diese Erklärung ab?
    .intro = Schreiben Sie Ihren eigenen Namen.
berechtigung-name = Ihr Vorname und Familien-Name
berechtigung-funktion = Warum dürfen Sie für den Arbeit-Geber handeln?
    .hint = Vollmacht heißt: Der Arbeit-Geber erlaubt das mit seiner Unterschrift.
    .option-inhaber = Ich bin der Arbeit-Geber, oder mir gehört die Firma
    .option-vertretung =
        Ich vertrete die Firma.
        Beispiel: als Geschäfts-Führerin oder Prokurist
    .option-personal = Ich bin in der Firma für Personal zuständig
    .option-bevollmaechtigt =
        Ich habe eine Vollmacht.
        Beispiel: als Steuer-Berater
berechtigung-vollmacht = Ihre Vollmacht
berechtigung-berechtigt = Ich darf diese Erklärung für den Arbeit-Geber abgeben.

step-abschluss = Ihre Bestätigung
abschluss-ablauf = Das passiert mit Ihrer Erklärung
    .hint =
        Die Ausländer-Behörde prüft die Antworten.
        Vielleicht ruft sie Sie an oder schreibt Ihnen.
        Erst mit der Erlaubnis darf die Person arbeiten.
abschluss-pflichten = Ihre Pflichten
    .hint =
        Hat die Person keinen deutschen Pass?
        Dann müssen Sie diese Dinge tun:

        - Sie prüfen: Darf die Person arbeiten?
        - Sie behalten eine Kopie von ihrem Dokument.
        - Das machen Sie, so lange die Person bei Ihnen arbeitet.
        - Vielleicht endet die Arbeit früher als geplant.
        - Dann sagen Sie das der Ausländer-Behörde in 4 Wochen.
        - Das gilt nur bei einem Aufenthalts-Titel für diese Arbeit.

        Aufenthalts-Titel heißt: Die Person darf in Deutschland leben.

        Für Menschen aus der Europäischen Union gilt das nicht.
        Das steht im Aufenthalts-Gesetz, Paragraf 4a Absatz 5.
abschluss-folgen = Lesen Sie das vor dem Senden
    .hint =
        Die Bundes-Agentur für Arbeit entscheidet mit Ihren Antworten.
        Sie kann später prüfen: Ist es wirklich so?
        Das steht im Aufenthalts-Gesetz, Paragraf 39 Absatz 4.

        Beschäftigen Sie niemanden ohne Erlaubnis.
        Prüfen Sie vorher: Darf die Person arbeiten?
        Sonst zahlen Sie vielleicht die Abschiebung.
        Abschiebung heißt: Das Amt bringt die Person aus Deutschland weg.
        Das steht im Aufenthalts-Gesetz, Paragraf 66 Absatz 4 und 4a.

        Endet die Arbeit früher?
        Und sagen Sie das dem Amt nicht?
        Dann müssen Sie vielleicht eine Strafe zahlen.
        Das steht im Aufenthalts-Gesetz, Paragraf 98 Absatz 2a.

        Die Erklärung kostet nichts.

        Nehmen Sie sich Zeit.
        Sind Sie unsicher?
        Dann fragen Sie uns vor dem Senden.
abschluss-wahrheit =
    Meine Antworten sind wahr.
    Ich habe alles gesagt.
    Wir beschäftigen die Person genau wie hier beschrieben.
abschluss-datenschutz = Daten-Schutz
    .hint =
        Wir brauchen Ihre Antworten.
        Damit entscheiden wir über die Erlaubnis.
        Das Aufenthalts-Gesetz erlaubt das.
        Es sind der Paragraf 39 Absatz 4 und der Paragraf 86.

        Auf der Seite zum Daten-Schutz steht:

        - Wer bekommt Ihre Antworten?
        - Wie lange behalten wir sie?
        - Welche Rechte haben Sie?

        Der Link steht unten auf jeder Seite.
abschluss-person = Sagen Sie der Person: Diese Daten haben wir
    .hint =
        Sie haben uns Daten von der Person geschrieben.
        Zum Beispiel den Lohn.
        Bitte sagen Sie das der Person.
        Auf der Seite zum Daten-Schutz steht etwas für sie.
        Sie finden es bei „Erklärung zum Beschäftigungs-Verhältnis“.
        Geben Sie es bitte weiter.

## Messages of the checks

check-geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-bis_nach_von =
    Der letzte Tag ist vor dem ersten Tag.
    Bitte prüfen Sie beide Tage.
check-mindesturlaub =
    Das ist weniger Urlaub als im Gesetz steht.
    Das Gesetz sagt für 5 Arbeits-Tage in der Woche:
    mindestens { $mindesturlaub_tage ->
        [one] { $mindesturlaub_tage } Tag
       *[other] { $mindesturlaub_tage } Tage
    } im Jahr.
    Bitte prüfen Sie die Zahl.
    Sie können trotzdem weitermachen.
check-betriebsnummer_form =
    Vielleicht ist in der Betriebs-Nummer ein Fehler.
    Bitte prüfen Sie die Zahlen.
    Stimmen die Zahlen?
    Dann können Sie weitermachen.
check-mindestlohn =
    Das ist weniger als der Mindest-Lohn im Gesetz.
    In einer Stunde sind das { $mindestlohn } Euro.
    Bitte prüfen Sie den Lohn und die Stunden.
    Gilt eine Ausnahme?
    Dann können Sie weitermachen.
    Wir prüfen es.

## Why we ask

purpose-person = So finden wir den richtigen Antrag.
purpose-kontakt =
    Wir müssen wissen: Wer gibt die Erklärung ab?
    Und wer beantwortet Fragen?
purpose-bedingungen = So können wir die Arbeits-Bedingungen prüfen.
