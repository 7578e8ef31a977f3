# Texts of the service "Bewohnerparken". Plain German (DIN 8581-1). This wording is the binding one.

## Service page

service-title = Bewohnerparkausweis
service-words = Auto Wagen Kfz Fahrzeug parken Parkplatz Parkausweis Anwohner Anwohnerparken Anwohnerparkausweis Bewohner Parkzone Kennzeichen Umzug
service-short = In Ihrem Wohngebiet mit dem eigenen Auto parken
service-who =
    Sie wohnen in einem Gebiet mit Bewohnerparken und sind dort gemeldet. Ein Auto ist auf Sie zugelassen, oder Sie benutzen es ständig. Dann können Sie einen Bewohnerparkausweis beantragen. Das geht auch, wenn Sie Carsharing nutzen.

    Hier können Sie auch einen Ausweis verlängern oder auf ein anderes Fahrzeug ändern.

    Ein fester Parkplatz gehört nicht dazu. Sie dürfen auf den Plätzen für Bewohner parken, wenn einer frei ist.
service-prepare =
    Diese Unterlagen brauchen Sie. Sie können sie fotografieren oder als PDF hochladen. Was Ihnen noch fehlt, können Sie nachreichen.

    - die Zulassungsbescheinigung Teil I (Fahrzeugschein)
    - wenn das Fahrzeug nicht auf Sie zugelassen ist: einen Nachweis, dass Sie es ständig benutzen
    - bei Carsharing: einen Nachweis des Anbieters

    Eine Kopie Ihres Ausweises brauchen wir nicht. Ihre Anschrift steht im Melderegister.
service-fee = Der Ausweis kostet eine Gebühr. Wie hoch sie ist, legt Ihre Stadt oder Gemeinde fest. Den Betrag finden Sie auf ihrer Website. Sie können ihn überweisen oder beim Abholen bezahlen. Im Online-Antrag müssen Sie noch nichts bezahlen.
service-duration = Für die Fragen brauchen Sie etwa 5 Minuten. Sie können jederzeit eine Pause machen. Parken dürfen Sie erst, wenn Sie den Ausweis haben.
service-law =
    - § 45 Absatz 1b Straßenverkehrs-Ordnung (StVO): Parken für Bewohner
    - § 6a Absatz 5a Straßenverkehrsgesetz (StVG): die Gebühr
service-data =
    Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Auf dem Weg kann sie niemand lesen. In der Behörde können sie nur Beschäftigte lesen, die für diese Anträge zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.

    Wir brauchen die Angaben, um zu prüfen, ob Sie in dem Gebiet wohnen und das Fahrzeug benutzen, und um den Ausweis auszustellen.

    Ist das Fahrzeug nicht auf Sie zugelassen, geben Sie auch den Namen der Halterin oder des Halters an. Bitte sagen Sie das der Person. Die Hinweise für sie und alles Weitere stehen in der Datenschutzerklärung.
service-basis =
    § 45 Absatz 1b StVO und § 6a Absatz 5a StVG.
service-recipients =
    - Andere Stellen bekommen die Angaben nur, wenn ein Gesetz es verlangt.
service-others =
    Ist das Fahrzeug auf Sie zugelassen, und eine andere Person benutzt es? Dann hat diese Person uns Ihren Namen und das Kennzeichen gegeben, vielleicht auch eine Bestätigung von Ihnen und die Zulassungsbescheinigung.
service-after =
    - Wir prüfen Ihre Angaben und Unterlagen.
    - Sie bezahlen die Gebühr: nach dem Bescheid, den wir Ihnen schicken, oder beim Abholen.
    - Sie erfahren von uns, wie Sie den Ausweis bekommen.

## Sections

section-antrag = Ihr Antrag
section-person = Angaben zu Ihnen
section-fahrzeug = Das Fahrzeug
section-gebiet = Gebiet, Dauer und Bezahlung
section-unterlagen = Unterlagen
section-erklaerungen = Erklärungen

## Questions

step-vorgang = Worum es geht
vorgang-art = Was möchten Sie?
    .option-neu = Einen neuen Ausweis
    .option-verlaengerung = Meinen Ausweis verlängern
    .option-fahrzeugwechsel = Den Ausweis auf ein anderes Fahrzeug ändern
vorgang-ausweisnummer = Nummer des Ausweises, den Sie haben
    .hint = Wenn Sie sie kennen
vorgang-weiterer = Haben Sie schon einen gültigen Bewohnerparkausweis?

step-person = Ihr Name
person-familienname = Familienname
person-vornamen = Vornamen
    .hint = Haben Sie keinen Vornamen, schreiben Sie einen Bindestrich: -

step-anschrift = Ihre Anschrift
    .intro = Tragen Sie die Anschrift ein, unter der Sie gemeldet sind. Sie muss im Gebiet mit Bewohnerparken liegen.
anschrift-anschrift = Wo wohnen Sie?
anschrift-hauptwohnung = Ist das Ihre Hauptwohnung?
    .hint = Haben Sie nur diese eine Wohnung, wählen Sie „Ja“.

step-kontakt = So erreichen wir Sie
    .intro = Geben Sie bitte mindestens eine Möglichkeit an. Dann können wir schneller nachfragen.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefonnummer
    .hint = Mit Vorwahl

step-fahrzeug = Ihr Fahrzeug
fahrzeug-carsharing = Geht es um ein Fahrzeug von einem Carsharing-Anbieter?
fahrzeug-anbieter = Wie heißt der Anbieter?
fahrzeug-kennzeichen = Kennzeichen des Fahrzeugs
    .hint = So, wie es in der Zulassungsbescheinigung steht. Zum Beispiel: SG-AB 123 oder H-A 1
fahrzeug-altes_kennzeichen = Bisheriges Kennzeichen
    .hint = Das Kennzeichen, das auf Ihrem jetzigen Ausweis steht. Steht dort keines, lassen Sie das Feld leer.
fahrzeug-garage = Haben Sie in Ihrem Parkgebiet eine Garage oder einen eigenen Stellplatz?

step-halter = Auf wen das Fahrzeug zugelassen ist
halter-selbst = Ist das Fahrzeug auf Sie zugelassen?
    .hint = Dann steht Ihr Name in der Zulassungsbescheinigung.
halter-name = Auf wen ist es zugelassen?
    .hint = Name der Person oder Firma
halter-nutzung = Warum benutzen Sie es?
    .option-firmenwagen = Es ist mein Firmenwagen
    .option-privat = Es gehört jemandem, der es mir überlässt
    .option-miete = Ich miete oder lease es
    .option-andere = Ein anderer Grund
halter-nutzung_andere = Welcher Grund ist das?

step-gebiet = Parkgebiet
gebiet-zone = In welchem Parkgebiet wohnen Sie?
    .hint = Der Name oder die Nummer steht auf den Schildern. Wissen Sie es nicht, lassen Sie das Feld leer. Wir finden es mit Ihrer Anschrift.

step-zeitraum = Dauer
zeitraum-von = Ab wann brauchen Sie den Ausweis?
    .hint = Bei einer Verlängerung: der Tag nach dem Ende Ihres jetzigen Ausweises
zeitraum-bis = Bis wann brauchen Sie ihn?
    .hint = Nur, wenn Sie ihn für eine bestimmte Zeit brauchen

step-bezahlung = Bezahlung
bezahlung-art = Wie möchten Sie die Gebühr bezahlen?
    .hint = Jetzt müssen Sie noch nichts bezahlen.
    .option-ueberweisung = Mit einer Überweisung, wenn der Gebührenbescheid da ist
    .option-abholung = Am Schalter, wenn ich den Ausweis abhole, mit Karte oder bar

step-unterlagen = Unterlagen
    .intro = Fotos oder PDF-Dateien, jede höchstens 20 MB. Alles muss gut lesbar sein. Was Ihnen noch fehlt, können Sie nachreichen.
unterlagen-zulassungsbescheinigung = Zulassungsbescheinigung Teil I (Fahrzeugschein)
unterlagen-carsharing = Nachweis des Carsharing-Anbieters
    .hint = Zum Beispiel der Vertrag oder die Mitgliedskarte
unterlagen-nutzungsnachweis = Nachweis, dass Sie das Fahrzeug ständig benutzen
    .hint = Zum Beispiel eine Bestätigung der Firma oder der Person, auf die es zugelassen ist

step-abschluss = Ihre Bestätigung
abschluss-folgen = Bevor Sie absenden
    .hint =
        - Der Antrag erlaubt das Parken noch nicht. Das dürfen Sie erst mit dem Ausweis.
        - Der Ausweis kostet eine Gebühr. Wie hoch sie ist, steht auf der Website Ihrer Stadt oder Gemeinde.
abschluss-wahrheit = Meine Angaben sind wahr und vollständig.
abschluss-datenschutz = Hinweise zum Datenschutz
    .hint = Wir brauchen Ihre Angaben, um über den Ausweis zu entscheiden. Wer sie bekommt, wie lange wir sie aufbewahren und welche Rechte Sie haben, steht in der Datenschutzerklärung. Der Link dazu steht unten auf jeder Seite.
abschluss-halter = Sagen Sie der Halterin oder dem Halter, welche Daten wir haben
    .hint = Sie haben uns den Namen der Person gegeben, auf die das Fahrzeug zugelassen ist. Bitte sagen Sie ihr das. In der Datenschutzerklärung steht bei „Bewohnerparkausweis“ ein Abschnitt für sie. Geben Sie ihn weiter.

## Messages of the checks

check-plz_ort = Bitte prüfen Sie Postleitzahl und Ort. Soweit wir wissen, passen sie nicht zusammen. Sie können trotzdem weitermachen.
check-kontakt_fehlt = Ohne E-Mail-Adresse und Telefonnummer können wir Ihnen nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-von_ab_heute = Dieser Tag ist schon vorbei. Ein Ausweis gilt meist erst ab dem Tag, an dem Sie ihn bekommen. Sie können trotzdem weitermachen.
check-bis_nach_von = Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie beide.
check-ein_ausweis = Meist bekommt jede Person nur einen Ausweis. Möchten Sie Ihren Ausweis verlängern oder auf ein anderes Fahrzeug ändern, wählen Sie das oben. Sonst können Sie weitermachen, wir prüfen es.
check-nebenwohnung = Meist gibt es den Ausweis nur für die Hauptwohnung. Sie können trotzdem weitermachen, wir prüfen es.
check-eigene_garage = Mit einer Garage oder einem eigenen Stellplatz gibt es den Ausweis manchmal nicht. Sie können trotzdem weitermachen, wir prüfen es.
check-kennzeichen_form = Das sieht nicht wie ein deutsches Kennzeichen aus. Bitte prüfen Sie es. Stimmt es, zum Beispiel bei einem ausländischen Kennzeichen, können Sie weitermachen.
check-altes_kennzeichen_form = Das sieht nicht wie ein deutsches Kennzeichen aus. Bitte prüfen Sie es. Stimmt es, zum Beispiel bei einem ausländischen Kennzeichen, können Sie weitermachen.

## Why we ask

purpose-wohnung = Damit wir prüfen, ob Sie in dem Parkgebiet wohnen.
purpose-kontakt = Damit wir Sie bei Fragen erreichen.
purpose-fahrzeug = Damit der Ausweis für das richtige Fahrzeug gilt.
purpose-pruefen = Damit wir Ihre Angaben prüfen können.
purpose-gebuehr = Damit wir wissen, wie Sie die Gebühr bezahlen.
