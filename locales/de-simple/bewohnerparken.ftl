# Texts of the service "Bewohnerparken" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Bewohner-Parkausweis
service-words = Auto Wagen Fahrzeug parken Park-Platz Park-Ausweis Anwohner Bewohner Kennzeichen Umzug
service-short = Sie möchten mit Ihrem Auto nah bei Ihrer Wohnung parken.
service-who =
    Es gibt Gebiete mit Bewohner-Parken.
    Sie wohnen in so einem Gebiet.
    Sie sind dort gemeldet.
    Gemeldet heißt: Das Amt kennt diese Adresse.
    Ein Auto ist auf Sie zugelassen.
    Zugelassen heißt: Im Fahrzeug-Schein steht Ihr Name.
    Oder Sie benutzen das Auto ständig.
    Oder Sie machen Carsharing.
    Carsharing heißt: Viele Menschen benutzen ein Auto zusammen.
    Dann können Sie einen Bewohner-Parkausweis beantragen.

    Sie haben schon einen Ausweis?
    Hier können Sie ihn auch verlängern.
    Oder Sie ändern den Ausweis auf ein anderes Fahrzeug.

    Sie bekommen keinen festen Park-Platz.
    Es gibt Plätze für Bewohner.
    Ist ein Platz frei?
    Dann dürfen Sie dort parken.
service-prepare =
    Sie brauchen Dokumente.
    Sie können die Dokumente mit dem Handy fotografieren.
    Oder Sie nehmen PDF-Dateien.
    Fehlt noch etwas?
    Dann können Sie es später schicken.
    Diese Dokumente brauchen Sie:

    - die Zulassungs-Bescheinigung Teil I, das heißt auch: Fahrzeug-Schein

    Ist das Fahrzeug nicht auf Sie zugelassen?
    Dann brauchen Sie auch einen Nachweis.
    Der Nachweis zeigt: Sie benutzen das Fahrzeug ständig.

    Sie machen Carsharing?
    Dann brauchen Sie einen Nachweis von der Carsharing-Firma.

    Wir brauchen keine Kopie von Ihrem Ausweis.
    Das Amt kennt Ihre Adresse.
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
    Verschlüsseln heißt:
    Auf dem Weg zum Amt kann sie niemand lesen.
    Im Amt dürfen nur bestimmte Menschen die Antworten lesen.
    Sie arbeiten mit diesen Anträgen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.

    Das Amt braucht Ihre Antworten.
    Es prüft damit:

    - Wohnen Sie in dem Park-Gebiet?
    - Benutzen Sie das Fahrzeug?

    Dann kann es den Ausweis machen.

    Ist das Fahrzeug auf eine andere Person zugelassen?
    Dann schreiben Sie uns den Namen.
    Bitte sagen Sie das dieser Person.
    Mehr steht auf der Seite zum Daten-Schutz.
    Dort steht auch etwas für diese Person.
service-basis =
    Die Straßen-Verkehrs-Ordnung erlaubt das, Paragraf 45 Absatz 1b.
    Und das Straßen-Verkehrs-Gesetz, Paragraf 6a Absatz 5a.
service-recipients =
    - Andere Ämter bekommen die Daten nur, wenn ein Gesetz es verlangt.
service-others =
    Ist das Fahrzeug auf Sie zugelassen?
    Und eine andere Person benutzt es?
    Dann hat uns diese Person Daten von Ihnen geschrieben:

    - Ihren Namen und das Kenn-Zeichen
    - vielleicht eine Bestätigung von Ihnen
    - vielleicht den Fahrzeug-Schein
service-after =
    - Wir prüfen Ihre Antworten und Dokumente.
    - Sie überweisen das Geld, oder Sie bezahlen beim Abholen.
    - Wir sagen Ihnen: So bekommen Sie den Ausweis.

## Sections

section-antrag = Ihr Antrag
section-person = Fragen zu Ihnen
section-fahrzeug = Das Fahrzeug
section-gebiet = Gebiet, Zeit und Geld
section-unterlagen = Ihre Dokumente
section-erklaerungen = Fast fertig

## Questions

step-vorgang = Darum geht es
vorgang-art = Was möchten Sie?
    .option-neu = Einen neuen Ausweis
    .option-verlaengerung = Meinen Ausweis verlängern
    .option-fahrzeugwechsel = Den Ausweis auf ein anderes Fahrzeug ändern
vorgang-ausweisnummer = Nummer von Ihrem Parkausweis
    .hint =
        Sie kennen die Nummer nicht?
        Dann lassen Sie das Feld leer.
vorgang-weiterer = Haben Sie schon einen Bewohner-Parkausweis, der noch gilt?

step-person = Ihr Name
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint =
        Haben Sie keinen Vornamen?
        Dann schreiben Sie einen Binde-Strich: -

step-anschrift = Ihre Adresse
    .intro =
        Wo sind Sie gemeldet?
        Schreiben Sie diese Adresse.
        Sie muss im Gebiet mit Bewohner-Parken sein.
anschrift-anschrift = Wo wohnen Sie?
anschrift-hauptwohnung = Ist das Ihre Haupt-Wohnung?
    .hint =
        Haupt-Wohnung heißt: Dort wohnen Sie am meisten.
        Haben Sie nur diese Wohnung?
        Dann wählen Sie „Ja“.

step-kontakt = So erreichen wir Sie
    .intro =
        Vielleicht haben wir Fragen.
        Schreiben Sie bitte eine E-Mail-Adresse oder eine Telefon-Nummer.
        Dann können wir schneller fragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

step-fahrzeug = Ihr Fahrzeug
fahrzeug-carsharing = Ist das Fahrzeug von einer Carsharing-Firma?
fahrzeug-anbieter = Wie heißt die Firma?
fahrzeug-kennzeichen = Kenn-Zeichen vom Fahrzeug
    .hint =
        Schreiben Sie es wie in der Zulassungs-Bescheinigung.
        Beispiel: SG-AB 123 oder H-A 1
fahrzeug-altes_kennzeichen = Altes Kenn-Zeichen
    .hint =
        Es steht auf Ihrem jetzigen Parkausweis.
        Steht dort keins?
        Dann lassen Sie das Feld leer.
fahrzeug-garage = Haben Sie im Park-Gebiet eine Garage oder einen eigenen Stell-Platz?

step-halter = Auf wen ist das Fahrzeug zugelassen?
halter-selbst = Ist das Fahrzeug auf Sie zugelassen?
    .hint = Dann steht Ihr Name in der Zulassungs-Bescheinigung.
halter-name = Auf wen ist es zugelassen?
    .hint = Schreiben Sie den Namen von der Person oder Firma.
halter-nutzung = Warum benutzen Sie es?
    .option-firmenwagen = Es ist mein Firmen-Wagen
    .option-privat = Ich darf das Fahrzeug von einer anderen Person benutzen
    .option-miete = Ich miete oder lease es
    .option-andere = Ein anderer Grund
halter-nutzung_andere = Welcher Grund ist das?

step-gebiet = Park-Gebiet
gebiet-zone = In welchem Park-Gebiet wohnen Sie?
    .hint =
        Der Name oder die Nummer steht auf den Schildern.
        Sie wissen es nicht?
        Dann lassen Sie das Feld leer.
        Wir finden es mit Ihrer Adresse.

step-zeitraum = Zeit
zeitraum-von = Ab wann brauchen Sie den Ausweis?
    .hint =
        Möchten Sie den Ausweis verlängern?
        Dann schreiben Sie den Tag nach dem Ende von Ihrem Ausweis.
zeitraum-bis = Bis wann brauchen Sie den Ausweis?
    .hint =
        Es gibt kein Ende?
        Dann lassen Sie das Feld leer.

step-bezahlung = Bezahlen
bezahlung-art = Wie möchten Sie bezahlen?
    .hint = Jetzt zahlen Sie noch nichts.
    .option-ueberweisung = Ich überweise das Geld nach dem Brief vom Amt
    .option-abholung = Ich zahle beim Abholen mit Karte oder bar

step-unterlagen = Ihre Dokumente
    .intro =
        Machen Sie Fotos von den Dokumenten.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Fehlt noch etwas?
        Dann können Sie es später schicken.
unterlagen-zulassungsbescheinigung = Zulassungs-Bescheinigung Teil I, das heißt auch: Fahrzeug-Schein
unterlagen-carsharing = Nachweis von der Carsharing-Firma
    .hint = Beispiel: der Vertrag oder die Mitglieds-Karte
unterlagen-nutzungsnachweis = Nachweis: Sie benutzen das Fahrzeug ständig
    .hint = Beispiel: eine Bestätigung von der Firma oder Person in der Zulassungs-Bescheinigung

step-abschluss = Ihre Bestätigung
abschluss-folgen = Lesen Sie das vor dem Senden
    .hint =
        Mit dem Antrag dürfen Sie noch nicht parken.
        Erst mit dem Ausweis dürfen Sie parken.

        Der Ausweis kostet Geld.
        Der Preis steht auf der Internet-Seite von Ihrer Stadt oder Gemeinde.
abschluss-wahrheit =
    Meine Antworten sind wahr.
    Ich habe alles gesagt.
abschluss-datenschutz = Daten-Schutz
    .hint =
        Wir brauchen Ihre Antworten.
        Damit entscheiden wir über den Ausweis.

        Auf der Seite zum Daten-Schutz steht:

        - Wer bekommt Ihre Antworten?
        - Wie lange behalten wir sie?
        - Welche Rechte haben Sie?

        Der Link steht unten auf jeder Seite.
abschluss-halter = Sagen Sie der anderen Person: Diese Daten haben wir
    .hint =
        Das Fahrzeug ist auf eine andere Person zugelassen.
        Sie haben uns den Namen geschrieben.
        Bitte sagen Sie das dieser Person.
        Auf der Seite zum Daten-Schutz steht etwas für sie.
        Sie finden es bei „Bewohner-Parkausweis“.
        Geben Sie es bitte weiter.

## Messages of the checks

check-plz_ort =
    Bitte prüfen Sie die Post-Leitzahl und den Ort.
    Vielleicht passen sie nicht zusammen.
    Sie können trotzdem weitermachen.
check-kontakt_fehlt =
    Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen.
    Dann können wir nur Briefe schreiben.
    Das dauert länger.
    Sie können trotzdem weitermachen.
check-von_ab_heute =
    Dieser Tag ist schon vorbei.
    Der Ausweis gilt meistens erst später.
    Sie können trotzdem weitermachen.
check-bis_nach_von =
    Der letzte Tag ist vor dem ersten Tag.
    Bitte prüfen Sie beide Tage.
check-ein_ausweis =
    Meistens bekommt jede Person nur 1 Ausweis.
    Möchten Sie Ihren Ausweis verlängern oder ändern?
    Dann wählen Sie das oben.
    Sonst können Sie weitermachen.
    Wir prüfen es.
check-nebenwohnung =
    Den Ausweis gibt es meistens nur für die Haupt-Wohnung.
    Sie können trotzdem weitermachen.
    Wir prüfen es.
check-eigene_garage =
    Haben Sie einen eigenen Platz?
    Dann gibt es den Ausweis manchmal nicht.
    Sie können trotzdem weitermachen.
    Wir prüfen es.
check-kennzeichen_form =
    Das sieht nicht wie ein deutsches Kenn-Zeichen aus.
    Bitte prüfen Sie es.
    Vielleicht ist Ihr Kenn-Zeichen aus einem anderen Land.
    Oder es stimmt aus einem anderen Grund.
    Dann können Sie weitermachen.
check-altes_kennzeichen_form =
    Das sieht nicht wie ein deutsches Kenn-Zeichen aus.
    Bitte prüfen Sie es.
    Vielleicht ist Ihr Kenn-Zeichen aus einem anderen Land.
    Oder es stimmt aus einem anderen Grund.
    Dann können Sie weitermachen.

## Why we ask

purpose-wohnung = Wir prüfen damit: Wohnen Sie in dem Park-Gebiet?
purpose-kontakt = So können wir Sie bei Fragen erreichen.
purpose-fahrzeug = Der Ausweis gilt nur für dieses Fahrzeug.
purpose-pruefen = So können wir Ihre Antworten prüfen.
purpose-gebuehr = Wir müssen wissen: Wie bezahlen Sie?
