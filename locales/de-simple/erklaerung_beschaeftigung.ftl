# Texts of the employer's part of the service "Beschäftigungserlaubnis" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Erklärung zum Beschäftigungs-Verhältnis
service-short = Sie sind Arbeit-Geber. Eine Person braucht eine Erlaubnis. Sie beschreiben die Arbeits-Stelle.
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
    - die Betriebs-Nummer vom Betrieb. Die Person arbeitet dort.
    - den Arbeits-Vertrag oder das Angebot: Arbeits-Zeit, Lohn, Urlaub
service-fee = Die Erklärung kostet nichts.
service-duration =
    Sie brauchen ungefähr 15 Minuten für die Fragen.
    Sie können immer eine Pause machen.
service-law =
    - Aufenthalts-Gesetz, Paragraf 4a: Wann braucht jemand eine Erlaubnis zum Arbeiten?
    - Aufenthalts-Gesetz, Paragraf 39: Was prüft die Bundes-Agentur für Arbeit?
    - Beschäftigungs-Verordnung, Paragraf 32: Arbeit mit Duldung oder Aufenthalts-Gestattung
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur die Ausländer-Behörde kann sie lesen.
    Die Person sieht Ihre Antworten nicht.
    Sie sieht nur: Ihre Erklärung ist angekommen.

    Die Ausländer-Behörde braucht Ihre Antworten.
    Sie entscheidet damit über die Erlaubnis.
    Das Aufenthalts-Gesetz erlaubt das.
    Muss die Bundes-Agentur für Arbeit zustimmen?
    Dann bekommt sie die Antworten.
    Sie prüft damit die Bedingungen von der Arbeit.
    Zum Beispiel den Lohn.

    Mehr steht auf der Seite zum Daten-Schutz.
service-after =
    - Die Ausländer-Behörde bringt Ihre Erklärung und den Antrag von der Person zusammen.
    - Manchmal fragt sie die Bundes-Agentur für Arbeit. Das dauert ungefähr 3 bis 4 Wochen.
    - Fehlt etwas? Dann fragen wir Ihre Ansprech-Person.

    Die Person muss auf die Erlaubnis warten.
    Erst dann darf sie anfangen.

## Sections

section-arbeitnehmer = Fragen zur Person
section-arbeitgeber = Der Arbeit-Geber
section-arbeitsplatz = Die Arbeits-Stelle
section-bedingungen = Arbeits-Zeit und Lohn
section-abschluss = Papiere und Bestätigung

## The employee

step-zweck = Wofür ist die Erklärung?
zweck-zweck = Was braucht die Person?
    .hint = Ist der Link für eine Beschäftigungs-Erlaubnis? Dann wählen Sie die erste Antwort.
    .option-beschaeftigungserlaubnis = Eine Beschäftigungs-Erlaubnis
    .option-aufenthaltstitel = Einen Aufenthalts-Titel mit Erlaubnis zum Arbeiten
    .option-vorabzustimmung = Eine Zustimmung von der Bundes-Agentur für Arbeit im Voraus
zweck-anlass = Ist das die erste Erlaubnis für diese Arbeits-Stelle?
    .option-erste = Ja, die erste
    .option-verlaengerung = Nein, eine Verlängerung

step-arbeitnehmer = Name von der Person
    .intro =
        Steht hier schon etwas?
        Das hat Ihnen die Person mit dem Link gegeben.
        Bitte prüfen Sie: Stimmt alles?
arbeitnehmer-familienname = Familien-Name
arbeitnehmer-vornamen = Vornamen

step-arbeitnehmer_geburt = Geburt von der Person
arbeitnehmer_geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
arbeitnehmer_geburt-geburtsdatum = Geburts-Datum
    .hint = Kennen Sie nur das Jahr? Dann schreiben Sie nur das Jahr.

step-arbeitnehmer_staat = Land und Wohn-Ort von der Person
arbeitnehmer_staat-staat = Staats-Angehörigkeit
arbeitnehmer_staat-wohnort = Wohn-Ort
    .hint = Wohnt die Person noch in einem anderen Land? Dann schreiben Sie auch das Land.

## The employer

step-firma = Ihr Betrieb
firma-name = Name von der Firma
    .hint = Sie haben keine Firma? Dann schreiben Sie Ihren Namen.
firma-betriebsnummer = Betriebs-Nummer
    .hint = Das sind 8 Zahlen. In welchem Betrieb arbeitet die Person? Nehmen Sie diese Nummer.
    .more =
        Mit der Betriebs-Nummer melden Sie Beschäftigte zur Sozial-Versicherung an.
        Sie bekommen die Nummer von der Bundes-Agentur für Arbeit.

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
    .hint = Die Person arbeitet schon bei Ihnen? Wann hat sie angefangen? Schreiben Sie diesen Tag. Sie wissen den Tag nicht? Dann reichen Monat und Jahr.
dauer-befristet = Ist die Arbeit nur für eine bestimmte Zeit?
dauer-bis = Letzter Tag von der Arbeit

step-leiharbeit = Leih-Arbeit
leiharbeit-leiharbeit = Verleihen Sie die Person an andere Betriebe?
    .hint = Das heißt auch: Zeit-Arbeit oder Arbeitnehmer-Überlassung.
leiharbeit-folgen = Bei Leih-Arbeit prüft die Bundes-Agentur für Arbeit besonders genau
    .hint = Vielleicht stimmt sie nicht zu. Sie können die Erklärung trotzdem abgeben.
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
    .hint = Das sind 5 Zahlen. Sie kennen den Schlüssel nicht? Dann lassen Sie das Feld leer.
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
    .hint = Beispiel: Montag bis Freitag von 8 bis 16.30 Uhr. Oder: Wechsel-Schicht

step-urlaub = Urlaub und Über-Stunden
urlaub-tage = Wie viele Arbeits-Tage Urlaub im Jahr?
urlaub-ueberstunden = Dürfen Sie von der Person Über-Stunden verlangen?
urlaub-ueberstunden_regelung = Wie viele Über-Stunden? Was bekommt die Person dafür?
    .hint = Beispiel: bis zu 10 im Monat, mit Geld oder freier Zeit

step-lohn = Lohn
lohn-zeitraum = Für welche Zeit gilt der Betrag?
    .option-stunde = Für 1 Stunde
    .option-monat = Für 1 Monat
    .option-jahr = Für 1 Jahr
lohn-betrag = Lohn vor allen Abzügen. Das heißt: brutto
    .hint = Abzüge sind Steuern und Versicherungen. Schreiben Sie den Betrag in Euro. Zählen Sie Zulagen nicht mit. Beispiel: 15,20

step-zulagen = Zulagen
zulagen-gibt_es = Bekommt die Person Zulagen?
    .hint = Das ist Geld extra. Beispiel: für Nacht-Arbeit oder Weihnachts-Geld
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

step-unterlagen = Papiere
    .intro =
        Sie müssen nichts hochladen.
        Möchten Sie es?
        Dann nehmen Sie Fotos oder PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
unterlagen-vertrag = Arbeits-Vertrag, Ausbildungs-Vertrag oder Angebot
unterlagen-formular = Formular von der Bundes-Agentur für Arbeit mit Unterschrift
    .hint = Haben Sie es schon auf Papier? Dann laden Sie es hoch.

step-berechtigung = Wer gibt diese Erklärung ab?
    .intro = Schreiben Sie Ihren eigenen Namen.
berechtigung-name = Ihr Vorname und Familien-Name
berechtigung-funktion = Warum dürfen Sie für den Arbeit-Geber handeln?
    .option-inhaber = Ich bin der Arbeit-Geber, oder mir gehört die Firma
    .option-vertretung = Ich vertrete die Firma. Beispiel: als Geschäfts-Führerin oder Prokurist
    .option-personal = Ich bin in der Firma für Personal zuständig
    .option-bevollmaechtigt = Ich habe eine Vollmacht. Beispiel: als Steuer-Berater
berechtigung-vollmacht = Ihre Vollmacht
berechtigung-berechtigt = Ich darf diese Erklärung für den Arbeit-Geber abgeben.

step-abschluss = Ihre Bestätigung
abschluss-ablauf = Das passiert mit Ihrer Erklärung
    .hint =
        Die Ausländer-Behörde prüft die Antworten.
        Vielleicht ruft sie Sie an oder schreibt Ihnen.
        Erst mit der Erlaubnis darf die Person arbeiten.
abschluss-wahrheit =
    Meine Antworten sind wahr. Ich habe alles gesagt.
    Wir beschäftigen die Person genau wie hier beschrieben.
abschluss-datenschutz = Ich habe die Informationen zum Daten-Schutz gelesen.

## Messages of the checks

check-geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-bis_nach_von = Der letzte Tag muss nach dem ersten Tag sein. Bitte prüfen Sie beide Tage.
check-mindesturlaub = Das ist weniger Urlaub als im Gesetz steht. Bei 5 Arbeits-Tagen in der Woche sind es 20 Tage im Jahr. Bitte prüfen Sie die Zahl. Sie können trotzdem weitermachen.
check-mindestlohn = Das ist weniger als der Mindest-Lohn im Gesetz. Bitte prüfen Sie den Lohn und die Stunden. Gilt eine Ausnahme? Dann können Sie weitermachen. Wir prüfen es.

## Why we ask

purpose-person = So finden wir den richtigen Antrag.
purpose-kontakt =
    Wir müssen wissen: Wer gibt die Erklärung ab?
    Und wer beantwortet Fragen?
purpose-bedingungen = So können wir die Arbeits-Bedingungen prüfen.
