# Texts of the service "Bewohnerparken" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Bewohner-Parkausweis
service-short = Sie möchten mit Ihrem Auto nah bei Ihrer Wohnung parken.
service-who =
    Es gibt Gebiete mit Bewohner-Parken.
    Sie wohnen in so einem Gebiet.
    Sie sind dort gemeldet.
    Ein Auto ist auf Sie zugelassen.
    Zugelassen heißt: In den Papieren vom Auto steht Ihr Name.
    Oder Sie benutzen das Auto ständig.
    Dann können Sie einen Bewohner-Parkausweis beantragen.

    Sie haben schon einen Ausweis?
    Hier können Sie ihn auch verlängern.
    Oder Sie ändern den Ausweis auf ein anderes Fahrzeug.

    Sie bekommen keinen festen Park-Platz.
    Es gibt Plätze für Bewohner.
    Ist ein Platz frei?
    Dann dürfen Sie dort parken.
service-prepare =
    Sie brauchen Papiere.
    Sie können die Papiere mit dem Handy fotografieren.
    Oder Sie nehmen PDF-Dateien.
    Fehlt noch ein Papier?
    Dann können Sie es später schicken.
    Diese Papiere brauchen Sie:

    - Ihren Personal-Ausweis oder Pass
    - die Zulassungs-Bescheinigung Teil I, das heißt auch: Fahrzeug-Schein

    Ist das Fahrzeug nicht auf Sie zugelassen?
    Dann brauchen Sie auch einen Nachweis.
    Der Nachweis zeigt: Sie benutzen das Fahrzeug ständig.
service-fee =
    Der Ausweis kostet Geld.
    Ihre Stadt oder Gemeinde legt den Preis fest.
    Sie finden den Preis auf der Internet-Seite von der Stadt oder Gemeinde.
    Sie können das Geld überweisen.
    Oder Sie bezahlen beim Abholen.
    Hier im Internet zahlen Sie noch nichts.
service-duration =
    Sie brauchen ungefähr 5 Minuten für die Fragen.
    Sie können immer eine Pause machen.
    Warten Sie auf den Ausweis.
    Erst dann dürfen Sie parken.
service-law =
    - Straßen-Verkehrs-Ordnung, Paragraf 45 Absatz 1b: Parken für Bewohner
    - Straßen-Verkehrs-Gesetz, Paragraf 6a Absatz 5a: Dort steht etwas über den Preis.
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur das zuständige Amt kann sie lesen.

    Das Amt braucht Ihre Antworten.
    Es prüft damit:

    - Wohnen Sie in dem Gebiet?
    - Benutzen Sie das Fahrzeug?

    Dann kann es den Ausweis machen.
    Die Straßen-Verkehrs-Ordnung und das Straßen-Verkehrs-Gesetz erlauben das.

    Mehr steht auf der Seite zum Daten-Schutz.
service-after =
    - Wir prüfen Ihre Antworten und Papiere.
    - Sie überweisen das Geld. Oder Sie bezahlen beim Abholen.
    - Wir sagen Ihnen: So bekommen Sie den Ausweis.

## Sections

section-antrag = Ihr Antrag
section-person = Fragen zu Ihnen
section-fahrzeug = Das Fahrzeug
section-gebiet = Gebiet, Zeit und Geld
section-unterlagen = Ihre Papiere
section-erklaerungen = Fast fertig

## Questions

step-vorgang = Das brauchen Sie
vorgang-art = Was möchten Sie?
    .option-neu = Einen neuen Ausweis
    .option-verlaengerung = Meinen Ausweis verlängern
    .option-fahrzeugwechsel = Den Ausweis auf ein anderes Fahrzeug ändern
vorgang-ausweisnummer = Nummer von Ihrem Parkausweis
    .hint = Sie kennen die Nummer nicht? Dann lassen Sie das Feld leer.

step-person = Ihr Name
person-familienname = Familien-Name
person-vornamen = Vornamen

step-anschrift = Ihre Adresse
    .intro =
        Wo sind Sie gemeldet?
        Schreiben Sie diese Adresse.
        Sie muss im Gebiet mit Bewohner-Parken sein.
anschrift-anschrift = Wo wohnen Sie?

step-kontakt = So erreichen wir Sie
    .intro =
        Vielleicht haben wir Fragen.
        Schreiben Sie bitte mindestens eine Antwort.
        Dann können wir schneller fragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

step-fahrzeug = Kenn-Zeichen
fahrzeug-kennzeichen = Kenn-Zeichen vom Fahrzeug
    .hint = Schreiben Sie es wie in der Zulassungs-Bescheinigung. Beispiel: SG-AB 123
fahrzeug-altes_kennzeichen = Altes Kenn-Zeichen
    .hint = Es steht auf Ihrem jetzigen Parkausweis.

step-halter = Auf wen ist das Fahrzeug zugelassen?
halter-selbst = Ist das Fahrzeug auf Sie zugelassen?
    .hint = Dann steht Ihr Name in der Zulassungs-Bescheinigung.
halter-name = Auf wen ist es zugelassen?
    .hint = Schreiben Sie den Namen von der Person oder Firma.
halter-nutzung = Warum benutzen Sie es?
    .option-firmenwagen = Es ist mein Firmen-Wagen
    .option-privat = Es gehört einer anderen Person. Ich darf es benutzen
    .option-miete = Ich miete oder lease es
    .option-andere = Ein anderer Grund
halter-nutzung_andere = Welcher Grund ist das?

step-gebiet = Park-Gebiet
gebiet-zone = In welchem Park-Gebiet wohnen Sie?
    .hint = Der Name oder die Nummer steht auf den Schildern. Sie wissen es nicht? Dann lassen Sie das Feld leer. Wir finden es mit Ihrer Adresse.

step-zeitraum = Zeit
zeitraum-von = Ab wann brauchen Sie den Ausweis?
    .hint = Möchten Sie den Ausweis verlängern? Dann schreiben Sie den Tag nach dem Ende von Ihrem Ausweis.
zeitraum-bis = Bis wann brauchen Sie den Ausweis?
    .hint = Es gibt kein Ende? Dann lassen Sie das Feld leer.

step-bezahlung = Bezahlen
bezahlung-art = Wie möchten Sie bezahlen?
    .hint = Jetzt zahlen Sie noch nichts.
    .option-ueberweisung = Ich bekomme einen Brief vom Amt. Dann überweise ich das Geld
    .option-abholung = Ich hole den Ausweis ab. Dann zahle ich mit Karte oder bar

step-unterlagen = Ihre Papiere
    .intro =
        Machen Sie Fotos von den Papieren.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Fehlt noch ein Papier?
        Dann können Sie es später schicken.
unterlagen-ausweis = Ihr Personal-Ausweis oder Pass
    .hint = Wir brauchen alle Seiten mit Daten über Sie. Vom Personal-Ausweis brauchen wir beide Seiten.
unterlagen-zulassungsbescheinigung = Zulassungs-Bescheinigung Teil I, das heißt auch: Fahrzeug-Schein
unterlagen-nutzungsnachweis = Nachweis: Sie benutzen das Fahrzeug ständig
    .hint = Beispiel: eine Bestätigung von der Firma oder Person in der Zulassungs-Bescheinigung

step-abschluss = Ihre Bestätigung
    .intro =
        Gleich sehen Sie alle Antworten noch einmal.
        Dann können Sie den Antrag absenden.
abschluss-wahrheit = Meine Antworten sind wahr. Ich habe alles gesagt.
abschluss-datenschutz = Ich habe die Informationen zum Daten-Schutz gelesen.

## Messages of the checks

check-kontakt_fehlt = Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen. Dann können wir nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-von_ab_heute = Dieser Tag ist schon vorbei. Schreiben Sie heute oder einen späteren Tag.
check-bis_nach_von = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.

## Why we ask

purpose-wohnung = Wir prüfen damit: Wohnen Sie in der Park-Zone?
purpose-kontakt = So können wir Sie bei Fragen erreichen.
purpose-fahrzeug = Der Ausweis gilt nur für dieses Fahrzeug.
purpose-pruefen = So können wir Ihre Angaben prüfen.
purpose-gebuehr = Wir müssen wissen: Wie bezahlen Sie?
