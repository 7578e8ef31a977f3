# Texts of the service "Verpflichtungserklärung" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Verpflichtungs-Erklärung
service-short = Sie laden einen Gast ein. Sie versprechen: Ich zahle für den Gast.
service-who =
    Sie wohnen in unserer Stadt.
    Sie möchten einen Gast aus einem anderen Land einladen.
    Der Gast braucht ein Visum für höchstens 90 Tage.
    Ein Visum ist eine Erlaubnis für die Einreise nach Deutschland.
    Ihr Gast hat selbst nicht genug Geld für den Besuch.
    Oder er hat keinen Nachweis über sein Geld.
    Dann können Sie eine Verpflichtungs-Erklärung abgeben.
    Verpflichtungs-Erklärung heißt:
    Sie versprechen dem Amt etwas.
    Sie sagen: Ich zahle die Kosten für meinen Gast.

    Auch eine Firma kann eine Verpflichtungs-Erklärung abgeben.
    Ehe-Paare können sich zusammen verpflichten.
    Verpflichten heißt: eine Verpflichtungs-Erklärung abgeben.

    Sie laden mehrere Erwachsene ein?
    Dann brauchen Sie für jeden Gast einen eigenen Antrag.
    Manche Personen dürfen in den gleichen Antrag:

    - die Ehe-Frau oder der Ehe-Mann von dem Gast
    - die Kinder von dem Gast, jünger als 18 Jahre

    Diese Personen müssen mit dem Gast reisen.
    Und sie müssen an der gleichen Adresse wohnen.

    Sie stellen schon den zweiten Antrag?
    Dann schreiben Sie die Nummer vom ersten Antrag.
    Fragen zu diesen Themen müssen Sie dann nicht noch einmal beantworten:

    - Ihre Wohnung
    - Ihr Einkommen
    - Ihre Papiere

    Zuständig ist die Ausländer-Behörde an Ihrem Wohn-Ort.
    Die Ausländer-Behörde ist ein Amt.
    Sie wohnen in einer anderen Stadt?
    Dann fragen Sie bitte die Ausländer-Behörde dort.

    Haben Sie eins von diesen Papieren?

    - eine Aufenthalts-Gestattung
    - eine Duldung
    - ein Visum
    - eine Fiktions-Bescheinigung

    Dann können Sie keine Verpflichtungs-Erklärung abgeben.
service-prepare =
    Sie brauchen Papiere.
    Sie können die Papiere mit dem Handy fotografieren.
    Fehlt noch ein Papier?
    Dann können Sie es später schicken.
    Diese Papiere brauchen Sie:

    - Ihren Personal-Ausweis oder Ihren Reise-Pass
    - Ihren Mietvertrag oder einen Auszug aus dem Grund-Buch
    - vielleicht die Kranken-Versicherung vom Gast für die Reise

    Im Grund-Buch steht: Diese Wohnung gehört mir.

    Sie sind angestellt?
    Dann brauchen Sie Ihre letzten 3 Lohn-Abrechnungen.

    Sie haben eine eigene Firma oder arbeiten selbstständig?
    Dann brauchen Sie Ihren Steuer-Bescheid.
    Und Sie brauchen ein Papier von Ihrem Steuer-Berater.

    Sie bekommen Rente?
    Dann brauchen Sie Ihren Renten-Bescheid.

    Sie kommen aus einem anderen Land?
    Dann brauchen Sie Ihren Aufenthalts-Titel.
    Der Aufenthalts-Titel ist Ihre Erlaubnis für das Leben in Deutschland.
    Für Menschen aus diesen Ländern gilt das nicht:

    - Länder in der Europäischen Union
    - Island
    - Liechtenstein
    - Norwegen
    - Schweiz

    Sie machen den Antrag für eine Firma?
    Dann brauchen Sie einen Auszug aus dem Handels-Register.
    Das Handels-Register ist eine Liste mit Firmen.

    Sie verpflichten sich zusammen mit Ihrer Ehe-Frau oder Ihrem Ehe-Mann?
    Dann brauchen Sie von beiden:

    - den Ausweis
    - die Papiere über das Einkommen

    Sie brauchen auch den Namen und die Daten vom Gast.
    Die Daten stehen im Reise-Pass vom Gast.
service-fee =
    Die Verpflichtungs-Erklärung kostet 29 Euro.
    Jede Person mit einer Erklärung zahlt 29 Euro.
    Das gilt auch für jede Firma.
    Sie verpflichten sich zusammen mit Ihrer Ehe-Frau oder Ihrem Ehe-Mann?
    Dann kostet es 2 mal 29 Euro.
    Hier im Internet zahlen Sie noch nichts.
service-duration =
    Sie brauchen ungefähr 20 Minuten für die Fragen.
    Sie können immer eine Pause machen.

    Das Amt prüft danach Ihren Antrag.
    Die Zeit dafür ist verschieden lang.
    Danach kommen Sie zu einem Termin in das Amt.
service-law =
    - Aufenthalts-Gesetz, Paragraf 66 bis Paragraf 68: Was müssen Sie zahlen?
    - Aufenthalts-Verordnung, Paragraf 47 Absatz 1 Nummer 12: Dort steht der Preis.
    - Zivil-Prozess-Ordnung, Paragraf 850c: Damit prüfen wir Ihr Einkommen.
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur die Ausländer-Behörde kann sie lesen.

    Die Ausländer-Behörde braucht Ihre Antworten.
    Sie prüft damit: Können Sie die Kosten für den Gast zahlen?
    Das Aufenthalts-Gesetz erlaubt das.

    Die Papiere über Ihr Geld kommen in eine eigene Akte.
    Eine Akte ist ein Ordner mit Papieren.
    Irgendwann kann niemand mehr Geld von Ihnen fordern.
    Dann vernichtet das Amt diese Akte.
    Es gibt eine Empfehlung:
    Das Amt behält die Akte mindestens 6 Jahre.
    Die 6 Jahre beginnen nach dem Ende von der Erklärung.

    Mehr steht auf der Seite zum Daten-Schutz.
service-after =
    - Die Ausländer-Behörde prüft Ihre Antworten und Papiere.
    - Sie kommen zu einem Termin in das Amt.
    - Bringen Sie die echten Papiere mit.
    - Beim Termin unterschreiben Sie die Verpflichtungs-Erklärung.
    - Sie schicken die Erklärung an Ihren Gast.
    - Ihr Gast beantragt das Visum. Dabei zeigt er die Erklärung.

    Der Antrag im Internet reicht allein nicht.
    Das Gesetz sagt: Die Erklärung muss schriftlich sein.
    Sie müssen die Erklärung unterschreiben.

    Sie können nicht selbst kommen?
    Dann kann eine andere Person für Sie kommen.
    Diese Person braucht eine Vollmacht.
    Vollmacht heißt: Sie erlauben das mit Ihrer Unterschrift.

## Sections

section-gastgeber = Fragen zu Ihnen
section-mitverpflichtet = Wer sich mit Ihnen verpflichtet
section-lebensverhaeltnisse = Wohnung und Geld
section-gast = Fragen zum Gast
section-mitreisende = Wer mit dem Gast reist
section-aufenthalt = Der Besuch in Deutschland
section-unterlagen = Ihre Papiere
section-erklaerungen = Das müssen Sie wissen

## Host

step-gastgeber_art = Wer lädt ein?
    .intro =
        Sie geben eine Verpflichtungs-Erklärung ab.
        Dann müssen Sie die Kosten für den Gast zahlen.
        Das kann eine Person machen oder eine Firma.
gastgeber_art-art = Für wen machen Sie den Antrag?
    .option-person = Für mich
    .option-ehepaar = Für mich und meine Ehe-Frau oder meinen Ehe-Mann zusammen
    .option-firma = Für eine Firma
gastgeber_art-eheleute = Sie verpflichten sich zusammen
    .hint =
        Dann geben Sie beide eine eigene Verpflichtungs-Erklärung ab.
        Das kostet 2 mal 29 Euro.

        Sie füllen diesen Antrag für beide aus.
        Deshalb fragen wir auch nach dem anderen Einkommen.
        Wir meinen das Einkommen von Ihrer Ehe-Frau oder Ihrem Ehe-Mann.
        Zum Termin kommen Sie beide.

        Das gilt auch für eingetragene Lebens-Partnerinnen und Lebens-Partner.
gastgeber_art-anderer_gast = Haben Sie schon einen Antrag für einen anderen Gast gesendet?
    .hint =
        Hat sich danach etwas geändert?
        Dann wählen Sie „Nein“.
        Bei „Ja“ fragen wir nicht noch einmal nach Wohnung, Einkommen und Papieren.
gastgeber_art-frueherer_antrag = Nummer von diesem Antrag
    .hint =
        Sie haben nach dem Senden eine Bestätigung gesehen.
        Dort steht die Nummer.
        Die Nummer hat 36 Zeichen.
        Haben Sie die Nummer nicht mehr?
        Dann wählen Sie oben „Nein“.

step-firma = Die Firma
    .intro =
        Eine Person unterschreibt für die Firma.
        Diese Person muss im Handels-Register stehen.
        Das Handels-Register ist eine Liste mit Firmen.
        Wir fragen gleich nach dieser Person.
firma-name = Name von der Firma
    .hint = Schreiben Sie den Namen wie im Handels-Register.
firma-registernummer = Nummer im Handels-Register
    .hint = Schreiben Sie auch das Gericht dazu. Beispiel: HRB 12345, Amtsgericht Wuppertal
firma-funktion = Welche Aufgabe hat die Person in der Firma?
    .option-geschaeftsfuehrung = Geschäfts-Führung
    .option-prokura = Prokura, das ist eine besondere Vollmacht
    .option-andere = Eine andere Aufgabe
firma-funktion_andere = Welche Aufgabe ist das?

step-person = Ihr Name
    .intro =
        Schreiben Sie Ihren Namen wie in Ihrem Ausweis.
        Sie machen den Antrag für eine Firma?
        Dann schreiben Sie hier: Wer unterschreibt?
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint = Schreiben Sie alle Vornamen.
person-geburtsname = Geburts-Name
    .hint = Hatten Sie früher einen anderen Namen? Dann schreiben Sie ihn hier.

step-geburt = Ihre Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburts-Datum
    .hint = Steht im Ausweis nur das Jahr? Dann schreiben Sie nur das Jahr.
geburt-geburtsort = Geburts-Ort

step-staatsangehoerigkeit = Ihre Staats-Angehörigkeit
    .intro =
        Staats-Angehörigkeit heißt:
        Sie gehören zu einem Land.
        Zum Beispiel haben Sie den Pass von diesem Land.
staatsangehoerigkeit-angehoerigkeit = Welche Staats-Angehörigkeit haben Sie?
    .hint = Haben Sie auch die deutsche? Dann wählen Sie: Deutsch.
    .option-deutsch = Deutsch
    .option-andere = Eine andere
    .option-keine = Keine, oder es ist nicht klar
staatsangehoerigkeit-staat = Welches Land ist das?

step-aufenthaltstitel = Ihr Aufenthalts-Titel
    .intro =
        Der Aufenthalts-Titel ist Ihre Erlaubnis für das Leben in Deutschland.
        Er muss länger gelten als der Besuch von Ihrem Gast.
aufenthaltstitel-art = Welcher Aufenthalts-Titel ist das?
    .option-aufenthaltserlaubnis = Aufenthalts-Erlaubnis, sie gilt für eine bestimmte Zeit
    .option-niederlassungserlaubnis = Niederlassungs-Erlaubnis, sie gilt immer
    .option-andere = Ein anderes Papier
aufenthaltstitel-art_andere = Welches Papier ist das?
    .hint = Beispiel: Blaue Karte EU oder Aufenthalts-Karte
aufenthaltstitel-gueltig_bis = Bis wann gilt das Papier?
    .hint = Das Datum steht auf dem Papier.

step-ausweis = Ihr Ausweis
ausweis-art = Welches Papier ist das?
    .option-personalausweis = Personal-Ausweis
    .option-reisepass = Reise-Pass
    .option-reiseausweis = Reise-Ausweis für Flüchtlinge, Staatenlose oder Ausländer
    .option-ausweisersatz = Ausweis-Ersatz
ausweis-nummer = Serien-Nummer von dem Papier
    .hint = Die Nummer steht vorne oder bei dem Foto. Sie hat Buchstaben und Zahlen.

step-kontakt = So erreichen wir Sie
    .intro =
        Vielleicht haben wir Fragen.
        Oder wir möchten einen Termin mit Ihnen machen.
        Schreiben Sie bitte mindestens eine Antwort.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

step-anschrift = Ihre Adresse
    .intro =
        Wo sind Sie gemeldet?
        Schreiben Sie diese Adresse.
        Die Adresse muss in unserer Stadt sein.
        Sie machen den Antrag für eine Firma?
        Dann schreiben Sie die Adresse von der Firma.
anschrift-strasse = Straße
anschrift-hausnummer = Haus-Nummer
anschrift-zusatz = Zusatz zur Adresse
    .hint = Beispiel: Wohnung 12, bei Meier
anschrift-plz = Post-Leitzahl
    .hint = Das sind 5 Zahlen.
anschrift-ort = Ort

## Spouse who undertakes jointly

step-mitverpflichtet = Name von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
    .intro = Schreiben Sie den Namen wie im Ausweis.
mitverpflichtet-geburtsname = Geburts-Name
    .hint = Hatte die Person früher einen anderen Namen? Dann schreiben Sie ihn hier.

step-mitverpflichtet_geburt = Geburt von Ihrer Ehe-Frau oder Ihrem Ehe-Mann

step-mitverpflichtet_staat = Staats-Angehörigkeit von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
mitverpflichtet_staat-staat = Staats-Angehörigkeit
    .hint = Hat die Person auch die deutsche? Dann wählen Sie: Deutschland.

step-mitverpflichtet_titel = Aufenthalts-Titel von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
    .intro = Auch dieser Aufenthalts-Titel muss länger gelten als der Besuch von Ihrem Gast.

step-mitverpflichtet_ausweis = Ausweis von Ihrer Ehe-Frau oder Ihrem Ehe-Mann

step-mitverpflichtet_anschrift = Adresse von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
mitverpflichtet_anschrift-gleich = Haben Sie beide die gleiche Adresse?
    .hint = Dann müssen Sie die Adresse nicht noch einmal schreiben.
mitverpflichtet_anschrift-anschrift = Adresse

## Housing and income

step-wohnung = Ihre Wohnung
wohnung-verhaeltnis = Wie wohnen Sie?
    .option-miete = Ich zahle Miete
    .option-eigentum = Das Haus oder die Wohnung gehört mir
    .option-mietfrei = Ich wohne bei anderen und zahle keine Miete
wohnung-flaeche = Wie viele Quadrat-Meter hat die Wohnung?
    .hint = Schreiben Sie nur eine Zahl. Beispiel: 75
wohnung-personen = Wie viele Menschen wohnen dort?
    .hint = Zählen Sie auch sich selbst. Den Gast zählen Sie nicht.

step-einkommen = Ihr Einkommen
    .intro =
        Einkommen ist Ihr Geld in jedem Monat.
        Wir prüfen: Reicht das Geld für Ihren Gast?
        Dafür brauchen wir auch Ihre Papiere.
einkommen-beruf = Beruf
    .hint = Schreiben Sie den Beruf von heute. Oder den letzten Beruf.
einkommen-art = Woher kommt das meiste Geld?
    .option-angestellt = Von einer Arbeit als Angestellte oder Angestellter
    .option-selbststaendig = Von selbstständiger Arbeit
    .option-rente = Von einer Rente oder Pension
    .option-sonstiges = Von etwas anderem
einkommen-arbeitgeber = Arbeit-Geber
    .hint = Schreiben Sie den Namen von der Firma und den Ort.
einkommen-beschaeftigt_seit = Wann hat die Arbeit dort angefangen?
    .hint = Sie wissen den Tag nicht? Dann reichen Monat und Jahr.
einkommen-sonstiges = Woher kommt das Geld genau?
    .hint = Beispiel: eine Wohnung vermieten
einkommen-netto = Wie viel Geld ist das im Monat?
    .hint = Wir meinen das Geld ohne Steuern und Versicherungen. Beispiel: 2150,00 Euro
    .more =
        Ist das Einkommen jeden Monat anders?
        Dann schreiben Sie die Mitte.

        Dieses Geld zählt nicht als Einkommen:

        - Geld vom Job-Center
        - Sozial-Hilfe
        - Grund-Sicherung
        - Wohn-Geld
        - BAföG, das ist Geld für Schule und Studium
        - Stipendium
        - Kinder-Geld

        Auch manches andere Geld zählt nicht.

        Wir prüfen das Einkommen nach einem Gesetz.
        Das Gesetz heißt Zivil-Prozess-Ordnung.
        Dort steht im Paragrafen 850c eine Grenze.
        So viel Geld darf jeder Mensch behalten.

step-mitverpflichtet_einkommen = Einkommen von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
    .intro = Wir prüfen: Kann auch diese Person die Kosten für den Gast zahlen?

step-belastungen = Was Sie jeden Monat zahlen
belastungen-eheleute = Für Sie beide
    .hint =
        Rechnen Sie für Sie beide zusammen.
        Zählen Sie jede Person nur 1 Mal.
belastungen-unterhaltsberechtigte = Für wie viele Menschen zahlen Sie das Leben?
    .hint = Beispiel: für Ihre Kinder. Sie zahlen für niemanden? Dann schreiben Sie 0.
belastungen-unterhalt = Zahlen Sie Unterhalt?
    .hint = Beispiel: Geld für Kinder in einer anderen Wohnung
belastungen-unterhalt_betrag = Wie viel Unterhalt zahlen Sie im Monat?
    .hint = Schreiben Sie den Betrag in Euro.
belastungen-kredite = Zahlen Sie einen Kredit zurück?
    .hint = Kredit heißt: Sie haben Geld geliehen. Zum Beispiel von einer Bank.
belastungen-kredite_betrag = Wie viel zahlen Sie im Monat zurück?
    .hint = Schreiben Sie den Betrag in Euro.

## Guest

step-gast = Ihr Gast
    .intro =
        Schreiben Sie die Namen genau wie im Pass vom Gast.
        Nehmen Sie die lateinischen Buchstaben aus dem Pass.
        Jeder erwachsene Gast braucht einen eigenen Antrag.
        Nach der Familie vom Gast fragen wir später.
gast-familienname = Familien-Name vom Gast
gast-vornamen = Vornamen vom Gast
    .hint = Steht im Pass kein Vorname? Dann schreiben Sie einen Binde-Strich.
gast-beziehung = Woher kennen Sie den Gast?
    .hint = Der Gast ist:
    .option-ehe = Meine Frau, mein Mann oder mein Partner
    .option-eltern = Meine Mutter oder mein Vater
    .option-kind = Meine Tochter oder mein Sohn
    .option-geschwister = Meine Schwester oder mein Bruder
    .option-verwandt = Jemand anderes aus meiner Familie
    .option-bekannt = Freundin oder Freund
    .option-geschaeftlich = Wir machen zusammen Geschäfte
    .option-andere = Etwas anderes
gast-beziehung_andere = Woher kennen Sie den Gast genau?

step-gast_geburt = Die Geburt vom Gast
gast_geburt-geburtsdatum = Geburts-Datum vom Gast
    .hint = Steht im Pass nur das Jahr? Dann schreiben Sie nur das Jahr.
gast_geburt-geburtsort = Geburts-Ort vom Gast

step-gast_pass = Der Pass vom Gast
gast_pass-angehoerigkeit = Welche Staats-Angehörigkeit hat der Gast?
    .option-staat = Der Gast gehört zu einem Land
    .option-keine = Keine, oder es ist nicht klar
gast_pass-staat = Welches Land ist das?
gast_pass-passnummer = Nummer vom Pass
    .hint = Der Gast reist mit diesem Pass.

step-gast_anschrift = Die Adresse vom Gast
    .intro =
        Wo wohnt der Gast in seinem Land?
        Nehmen Sie die lateinischen Buchstaben wie im Pass.
gast_anschrift-strasse = Straße und Haus-Nummer
    .hint = Oder schreiben Sie die Adresse wie in diesem Land.
gast_anschrift-plz = Post-Leitzahl
gast_anschrift-ort = Ort
gast_anschrift-land = Land

## People travelling with the guest

step-ehepartner = Frau oder Mann vom Gast
ehepartner-weitere_gaeste = Kommen noch andere erwachsene Gäste?
    .hint =
        Stellen Sie für jeden Gast einen eigenen Antrag.
        Schreiben Sie dort die Nummer von diesem Antrag.
        Sie sehen die Nummer nach dem Absenden.
        Wir fragen dann nicht noch einmal nach Wohnung, Einkommen und Ihren Papieren.
ehepartner-reist_mit = Reist die Ehe-Frau oder der Ehe-Mann vom Gast mit?
    .hint = Beide müssen an der gleichen Adresse wohnen. Sonst brauchen Sie 2 Anträge.

step-ehepartner_daten = Fragen zur Frau oder zum Mann vom Gast
    .intro = Schreiben Sie die Namen genau wie im Pass.
ehepartner_daten-vornamen = Vornamen
ehepartner_daten-gleicher_name = Hat die Person den gleichen Familien-Namen wie der Gast?
ehepartner_daten-familienname = Familien-Name
ehepartner_daten-geburtsdatum = Geburts-Datum
    .hint = Steht im Pass nur das Jahr? Dann schreiben Sie nur das Jahr.
ehepartner_daten-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe

step-kinder = Kinder vom Gast
kinder-reisen_mit = Reisen Kinder vom Gast mit?
    .hint = Wir meinen Kinder unter 18 Jahren. Sie müssen beim Gast wohnen. Erwachsene Kinder brauchen einen eigenen Antrag.

step-kinder_daten = Fragen zu den Kindern
    .intro = Schreiben Sie die Namen genau wie im Pass.
kinder_daten-kind = Diese Kinder reisen mit
    .item = Kind { $number }
    .add = Noch ein Kind
    .remove = Kind { $number } wegnehmen
kinder_daten-kind-vornamen = Vornamen
kinder_daten-kind-gleicher_name = Hat das Kind den gleichen Familien-Namen wie der Gast?
kinder_daten-kind-familienname = Familien-Name
kinder_daten-kind-geburtsdatum = Geburts-Datum
    .hint = Steht im Pass nur das Jahr? Dann schreiben Sie nur das Jahr.
kinder_daten-kind-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe

## Stay

step-reisezeit = Wann kommt der Gast?
    .intro =
        Der Besuch darf höchstens 90 Tage dauern.
        Der erste und der letzte Tag zählen mit.
reisezeit-von = Erster Tag in Deutschland
reisezeit-bis = Letzter Tag in Deutschland

step-unterkunft = Wo wohnt der Gast?
unterkunft-bei_gastgeber = Wohnt der Gast bei Ihnen?
    .hint = Dann haben wir die Adresse schon.
unterkunft-anschrift = Adresse vom Gast in Deutschland
unterkunft-anschrift-name = Name von dem Haus
    .hint = Beispiel: Name vom Hotel. Oder der Name von der Person dort.
unterkunft-anschrift-strasse = Straße
unterkunft-anschrift-hausnummer = Haus-Nummer
unterkunft-anschrift-plz = Post-Leitzahl
    .hint = Das sind 5 Zahlen.
unterkunft-anschrift-ort = Ort

step-reisezweck = Der Grund für den Besuch
reisezweck-zweck = Warum kommt der Gast?
    .option-familie = Besuch bei der Familie
    .option-freunde = Besuch bei Freunden
    .option-urlaub = Urlaub
    .option-geschaeftlich = Geschäfte
    .option-veranstaltung = Ein Fest oder eine Messe
    .option-andere = Ein anderer Grund
reisezweck-zweck_andere = Welcher Grund ist das?
reisezweck-weitere_orte = Besucht der Gast noch andere Orte in Deutschland?
reisezweck-krankenversicherung = Hat der Gast eine Kranken-Versicherung für die Reise?
    .hint = Sie zahlt für Arzt und Kranken-Haus. Sagen Sie Ja? Dann brauchen wir später das Papier.

## Documents

step-unterlagen_gastgeber = Ihre Papiere
    .intro =
        Machen Sie Fotos von den Papieren.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Fehlt noch ein Papier?
        Dann können Sie es später schicken.
unterlagen_gastgeber-ausweis = Ihr Ausweis oder Pass
    .hint = Wir brauchen vom Ausweis die Vorder-Seite und die Rück-Seite.
unterlagen_gastgeber-aufenthaltstitel = Ihr Aufenthalts-Titel
    .hint = Wir brauchen die Vorder-Seite und die Rück-Seite.
unterlagen_gastgeber-registerauszug = Auszug aus dem Handels-Register
    .hint = Dort muss stehen: Diese Person darf für die Firma unterschreiben.
unterlagen_gastgeber-vollmacht = Vollmacht: Die Person darf für die Firma unterschreiben

step-unterlagen_einkommen = Papiere über Ihr Geld
    .intro =
        Diese Papiere kommen in eine eigene Akte.
        Eine Akte ist ein Ordner mit Papieren.
unterlagen_einkommen-lohnabrechnungen = Ihre letzten 3 Lohn-Abrechnungen
unterlagen_einkommen-steuerbescheid = Ihr Steuer-Bescheid
    .hint = Das Finanz-Amt hat Ihnen den Steuer-Bescheid geschickt. Nehmen Sie den letzten.
unterlagen_einkommen-steuerberater = Papier von Ihrem Steuer-Berater
    .hint = Es muss einen runden Stempel haben. Dort müssen die Beiträge zur Kranken-Versicherung stehen.
unterlagen_einkommen-rentenbescheid = Ihr Renten-Bescheid
unterlagen_einkommen-einkommensnachweis = Ein Papier über Ihr Einkommen
unterlagen_einkommen-weitere = Noch mehr Papiere über Ihr Geld
    .hint = Sie möchten noch etwas zeigen? Dann nehmen Sie dieses Feld.

step-unterlagen_wohnung = Papiere über Ihre Wohnung
unterlagen_wohnung-mietvertrag = Ihr Mietvertrag
    .hint = Wir brauchen die Seiten mit Namen, Adresse, Größe und Unterschrift.
unterlagen_wohnung-grundbuchauszug = Auszug aus dem Grund-Buch

step-unterlagen_mitverpflichtet = Papiere von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
unterlagen_mitverpflichtet-ausweis = Ausweis oder Pass
    .hint = Wir brauchen alle Seiten mit Daten über die Person. Vom Personal-Ausweis brauchen wir beide Seiten.
unterlagen_mitverpflichtet-aufenthaltstitel = Aufenthalts-Titel
    .hint = Wir brauchen die Vorder-Seite und die Rück-Seite.
unterlagen_mitverpflichtet-einkommen = Papiere über das Einkommen
    .hint =
        Diese Papiere kommen in eine eigene Akte.

        - Angestellt: die letzten 3 Lohn-Abrechnungen
        - Selbstständig: der letzte Steuer-Bescheid und ein Papier vom Steuer-Berater
        - Rente: der Renten-Bescheid

step-unterlagen_gast = Papiere vom Gast
unterlagen_gast-reisepass = Kopie vom Reise-Pass
    .hint = Wir brauchen die Seite mit dem Foto. So schreiben wir den Namen richtig.
unterlagen_gast-krankenversicherung = Papier von der Kranken-Versicherung für die Reise

## Declarations

step-haftung = Das müssen Sie vielleicht zahlen
haftung-folgen = Bitte lesen Sie das genau
    .hint =
        Sie geben eine Verpflichtungs-Erklärung ab.
        Dann haften Sie für Ihren Gast.
        Haften heißt:
        Ein Amt zahlt Geld für Ihren Gast.
        Dann müssen Sie das Geld an das Amt zurückzahlen.

        Dafür müssen Sie zahlen:

        - Essen, Kleidung und andere Dinge zum Leben
        - die Wohnung oder ein Zimmer
        - Arzt, Kranken-Haus und Pflege
        - die Ausreise aus Deutschland
        - die Abschiebung

        Abschiebung heißt:
        Der Gast muss Deutschland verlassen, aber er geht nicht.
        Dann bringt die Polizei oder das Amt ihn weg.

        Sie haften 5 Jahre lang.
        Die 5 Jahre beginnen am Tag von der Einreise.

        Das steht im Aufenthalts-Gesetz.
        Es sind die Paragrafen 66 bis 68.
haftung-einverstanden =
    Ich weiß: Ich hafte 5 Jahre lang für meinen Gast.
    Ich muss seine Kosten zahlen.
    Das steht im Aufenthalts-Gesetz, Paragraf 66 bis Paragraf 68.
haftung-firma_einverstanden =
    Ich weiß: Die Firma haftet 5 Jahre lang für den Gast.
    Das steht im Aufenthalts-Gesetz, Paragraf 66 bis Paragraf 68.
haftung-eheleute = Sie haften beide
    .hint =
        Ihre Ehe-Frau oder Ihr Ehe-Mann gibt eine eigene Verpflichtungs-Erklärung ab.
        Dann haftet auch diese Person.
        Sie unterschreiben beide beim Termin.
haftung-eheleute_einverstanden =
    Meine Ehe-Frau oder mein Ehe-Mann will sich auch verpflichten.
    Die Person kennt diese Folgen.
    Und sie weiß: Ich schreibe hier diese Antworten.

step-hinweise = Das Merk-Blatt
hinweise-merkblatt = Das Wichtigste aus dem Merk-Blatt
    .hint =
        Es gibt ein Merk-Blatt zur Verpflichtungs-Erklärung.
        Ein Merk-Blatt ist ein Papier mit wichtigen Informationen.
        Sie bekommen es von der Ausländer-Behörde.
        Dort steht zum Beispiel:

        - Zuständig ist die Ausländer-Behörde an Ihrem Wohn-Ort.
        - Eine andere Person kann für Sie kommen. Sie braucht eine Vollmacht auf Papier.
        - Die Papiere über Ihr Geld kommen in eine eigene Akte.

        Irgendwann kann niemand mehr Geld von Ihnen fordern.
        Dann vernichtet das Amt diese Papiere.
        Es gibt eine Empfehlung:
        Das Amt behält die Papiere mindestens 6 Jahre.
        Die 6 Jahre beginnen nach dem Ende von der Erklärung.
hinweise-gelesen = Ich habe das gelesen. Ich habe es verstanden.

step-abschluss = Fast fertig
    .intro =
        Gleich sehen Sie alle Antworten noch einmal.
        Dann können Sie den Antrag schicken.
abschluss-wahrheit = Meine Antworten sind wahr. Ich habe alles gesagt.
abschluss-datenschutz = Ich habe die Informationen zum Daten-Schutz gelesen.

## Messages of the checks

check-geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-funktion_vollmacht = Manche Personen dürfen nach dem Handels-Register für die Firma unterschreiben. Jede andere Person braucht eine Vollmacht auf Papier. Sie können weitermachen.
check-titel_art = Haben Sie eine Aufenthalts-Gestattung oder eine Duldung? Haben Sie ein Visum oder eine Fiktions-Bescheinigung? Dann können Sie keine Verpflichtungs-Erklärung abgeben. Andere Papiere prüfen wir. Sie können weitermachen.
check-titel_abgelaufen = Dieser Tag ist schon vorbei. Ihr Aufenthalts-Titel muss länger gelten als der Besuch. Sie können trotzdem weitermachen.
check-kontakt_fehlt = Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen. Dann schreiben wir Ihnen Briefe. Das dauert länger. Sie können trotzdem weitermachen.
check-beschaeftigt_seit_vergangen = Dieser Tag war noch nicht. Seit wann arbeiten Sie dort?
check-gast_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-ehepartner_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-kind_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-kind_minderjaehrig = Diese Person ist schon 18 Jahre alt. Sie braucht einen eigenen Antrag. Bitte nehmen Sie die Person hier weg.
check-von_ab_heute = Dieser Tag ist schon vorbei. Schreiben Sie heute oder einen späteren Tag.
check-bis_nach_von = Der letzte Tag ist vor dem ersten Tag. Bitte prüfen Sie beide Tage.
check-hoechstens_90_tage = Das sind mehr als 90 Tage. Schreiben Sie einen früheren letzten Tag.
check-titel_reicht = Ihr Aufenthalts-Titel endet vor dem letzten Tag. Er muss länger gelten. Sie können trotzdem weitermachen. Wir sprechen mit Ihnen darüber.
check-mitverpflichtet_geburtsdatum_vergangen = Dieser Tag war noch nicht. Bitte prüfen Sie das Jahr.
check-mitverpflichtet_titel_art = Mit diesen Papieren kann man sich nicht verpflichten: Aufenthalts-Gestattung, Duldung, Visum, Fiktions-Bescheinigung. Andere Papiere prüfen wir. Sie können weitermachen.
check-mitverpflichtet_beschaeftigt_seit = Dieser Tag war noch nicht. Seit wann arbeitet die Person dort?
check-mitverpflichtet_titel_reicht = Es geht um Ihre Ehe-Frau oder Ihren Ehe-Mann. Der Aufenthalts-Titel endet vor dem letzten Tag vom Besuch. Er muss länger gelten. Sie können trotzdem weitermachen. Wir sprechen mit Ihnen darüber.

## Why we ask

purpose-gastgeber =
    Wir müssen wissen: Wer verpflichtet sich?
    Wir müssen Sie erreichen können.
purpose-bonitaet = Wir prüfen damit: Reicht Ihr Geld für den Besuch?
purpose-gast =
    Wir müssen wissen: Wer kommt zu Besuch?
    Und wann ist der Besuch?
