# Texts of the service "Verpflichtungserklärung" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

## Service page

service-title = Verpflichtungs-Erklärung
service-words = Einladung einladen Gast Gäste Besuch Besucher Oma Opa Groß-Eltern Mutter Vater Eltern Geschwister Freunde Familie Verwandte Visum Visa Schengen Bürgschaft bürgen haften
service-consequence =
    Sie haften { $haftung_jahre ->
        [one] { $haftung_jahre } Jahr
       *[other] { $haftung_jahre } Jahre
    } lang für Ihren Gast.
    Haften heißt:
    Ein Amt zahlt Geld für Ihren Gast.
    Zum Beispiel für ein Zimmer oder für den Arzt.
    Dann müssen Sie das Geld an das Amt zurückzahlen.
    { $haftung_jahre ->
        [one] Das Jahr beginnt
       *[other] Die { $haftung_jahre } Jahre beginnen
    } am Tag von der Einreise.
service-follow-up = Noch einen Gast einladen
service-follow-up-text =
    Jeder erwachsene Gast braucht einen eigenen Antrag.
    Die Nummer von diesem Antrag schreiben wir hinein.
    Die Angaben von Ihrem Gast nehmen wir nicht mit.
service-short =
    Sie laden einen Gast ein.
    Sie versprechen: Ich zahle für den Gast.
service-who =
    Sie wohnen in unserer Stadt.
    Sie möchten einen Gast aus einem anderen Land einladen.
    Der Gast braucht ein Visum.
    Ein Visum ist eine Erlaubnis für die Einreise nach Deutschland.
    Ihr Gast hat selbst nicht genug Geld für den Besuch.
    Oder er hat keinen Nachweis über sein Geld.
    Dann können Sie eine Verpflichtungs-Erklärung abgeben.
    Verpflichtungs-Erklärung heißt:
    Sie versprechen dem Amt etwas.
    Sie sagen: Ich zahle die Kosten für meinen Gast.

    Auch diese können eine Verpflichtungs-Erklärung abgeben:

    - eine Firma
    - ein Verein
    - eine Hochschule, zum Beispiel eine Universität
    - eine Kirche

    Ehe-Paare können sich zusammen verpflichten.
    Verpflichten heißt: eine Verpflichtungs-Erklärung abgeben.

    Der Antrag ist für Besuche bis { $besuch_tage ->
        [one] { $besuch_tage } Tag
       *[other] { $besuch_tage } Tage
    }.
    Soll der Gast länger bleiben?
    Oder kommt er mehrmals?
    Dann können Sie den Antrag auch stellen.
    Wir sagen Ihnen: Das brauchen Sie noch.

    Sie laden mehrere Erwachsene ein?
    Dann brauchen Sie für jeden Gast einen eigenen Antrag.
    Manche Personen dürfen in den gleichen Antrag:

    - die Ehe-Frau oder der Ehe-Mann von dem Gast
    - die Kinder von dem Gast, jünger als 18 Jahre

    Diese Personen müssen mit dem Gast reisen.
    Und sie müssen an der gleichen Adresse wohnen.

    Sie stellen schon den zweiten Antrag?
    Fragen zu diesen Themen müssen Sie dann nicht noch einmal beantworten:

    - Ihre Wohnung
    - Ihr Einkommen
    - Ihre Dokumente

    Zuständig ist die Ausländer-Behörde an Ihrem Wohn-Ort.
    Die Ausländer-Behörde ist ein Amt.
    Sie wohnen in einer anderen Stadt?
    Dann fragen Sie bitte die Ausländer-Behörde dort.

    Haben Sie nur eins von diesen Dokumenten?

    - eine Aufenthalts-Gestattung: Sie haben Asyl beantragt und warten noch.
    - eine Duldung: Sie müssten ausreisen, aber es geht gerade nicht.
    - ein Visum
    - eine Fiktions-Bescheinigung: Sie warten auf einen Aufenthalts-Titel.

    Dann geht die Verpflichtungs-Erklärung meistens nicht.
    Sind Sie unsicher?
    Dann fragen Sie uns.
    Oder stellen Sie den Antrag.
    Wir prüfen ihn.
service-prepare =
    Sie brauchen Dokumente.
    Sie können die Dokumente mit dem Handy fotografieren.
    Fehlt noch etwas?
    Dann können Sie es später schicken.
    Diese Dokumente brauchen Sie:

    - Ihren Personal-Ausweis oder Ihren Reise-Pass
    - Ihren Miet-Vertrag oder einen Auszug aus dem Grund-Buch
    - vielleicht die Kranken-Versicherung vom Gast für die Reise

    Im Grund-Buch steht: Diese Wohnung gehört mir.

    Sie sind angestellt?
    Dann brauchen Sie Ihre letzten 3 Lohn-Abrechnungen.

    Sie haben eine eigene Firma oder arbeiten selbstständig?
    Dann brauchen Sie Ihren Steuer-Bescheid.
    Ein Bescheid ist ein Brief vom Amt.
    Im Steuer-Bescheid steht: So viele Steuern müssen Sie zahlen.
    Und Sie brauchen eine Bescheinigung von Ihrer Steuer-Beratung.
    Sie muss einen runden Stempel haben.

    Sie bekommen Rente?
    Dann brauchen Sie Ihren Renten-Bescheid.
    Im Renten-Bescheid steht: So viel Rente bekommen Sie.

    Sie haben Geld auf einem Konto gespart?
    Und Sie möchten damit für den Gast zahlen?
    Dann brauchen Sie einen Nachweis von der Bank.

    Sie kommen aus einem anderen Land?
    Dann brauchen Sie Ihren Aufenthalts-Titel.
    Der Aufenthalts-Titel ist Ihre Erlaubnis für das Leben in Deutschland.
    Für Menschen mit einem Pass von diesen Ländern gilt das nicht:

    - Länder in der Europäischen Union
    - Island
    - Liechtenstein
    - Norwegen
    - Schweiz

    Sie machen den Antrag für eine Firma?
    Dann brauchen Sie einen Auszug aus dem Handels-Register.
    Das Handels-Register ist eine Liste mit Firmen.

    Sie machen den Antrag für einen Verein?
    Dann brauchen Sie einen Auszug aus dem Vereins-Register.
    Das Vereins-Register ist eine Liste mit Vereinen.

    Sie verpflichten sich zusammen mit Ihrer Ehe-Frau oder Ihrem Ehe-Mann?
    Dann brauchen Sie von beiden:

    - den Ausweis
    - die Nachweise über das Einkommen

    Sie brauchen auch den Namen und die Daten vom Gast.
    Die Daten stehen im Reise-Pass vom Gast.
service-fee =
    Die Verpflichtungs-Erklärung kostet { $gebuehr_verpflichtung } Euro.
    Jede Person mit einer Erklärung zahlt { $gebuehr_verpflichtung } Euro.
    Das gilt auch für jede Firma und jeden Verein.
    Sie verpflichten sich zusammen mit Ihrer Ehe-Frau oder Ihrem Ehe-Mann?
    Dann kostet es 2 mal { $gebuehr_verpflichtung } Euro.
    Bei mehreren Gästen kann der Preis anders sein.
    Hier im Internet zahlen Sie noch nichts.
service-duration =
    Sie brauchen ungefähr 20 Minuten für die Fragen.
    Sie können immer eine Pause machen.

    Das Amt prüft danach Ihren Antrag.
    Die Zeit dafür ist verschieden lang.
    Danach kommen Sie zu einem Termin in das Amt.
service-law =
    - Aufenthalts-Gesetz, Paragraf 66 und Paragraf 67: Was kostet die Ausreise?
    - Aufenthalts-Gesetz, Paragraf 68: Was müssen Sie zahlen und wie lange?
    - Aufenthalts-Gesetz, Paragraf 95 Absatz 2 Nummer 2: Falsche Antworten sind strafbar.
    - Aufenthalts-Verordnung, Paragraf 47 Absatz 1 Nummer 12: Dort steht der Preis.
    - Zivil-Prozess-Ordnung, Paragraf 850c: Damit prüfen wir Ihr Einkommen.
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt:
    Auf dem Weg zum Amt kann sie niemand lesen.
    Im Amt dürfen nur bestimmte Menschen die Antworten lesen.
    Sie arbeiten mit diesen Anträgen.
    Andere müssen einen Grund sagen.
    Das Amt schreibt den Grund auf.

    Die Ausländer-Behörde braucht Ihre Antworten.
    Sie prüft damit: Können Sie die Kosten für den Gast zahlen?

    Die Nachweise über Ihr Geld kommen in eine eigene Akte.
    Eine Akte ist ein Ordner mit Dokumenten.
    Irgendwann kann niemand mehr Geld von Ihnen fordern.
    Dann vernichtet das Amt diese Akte.
    Es gibt eine Empfehlung:
    Das Amt behält die Akte mindestens 6 Jahre.
    Die 6 Jahre beginnen nach dem Ende von der Erklärung.

    Sie schreiben uns auch Daten von Ihrem Gast.
    Bitte sagen Sie das Ihrem Gast.
    Mehr steht auf der Seite zum Daten-Schutz.
    Dort steht auch etwas für Ihren Gast.
service-basis =
    Das Aufenthalts-Gesetz erlaubt das.
    Es sind die Paragrafen 66 bis 68 und der Paragraf 86.
service-recipients =
    - die deutsche Botschaft im Land von dem Gast
    - Ämter, die Geld für den Gast bezahlt haben
    - ein Gericht oder ein anderes Amt, wenn ein Gesetz es verlangt
service-others =
    Sind Sie der Gast?
    Oder gehören Sie zu seiner Familie?
    Oder sind Sie mit der einladenden Person verheiratet?
    Dann hat uns die einladende Person Daten von Ihnen geschrieben.
    Diese Daten haben wir:

    - vom Gast: Name, Geburt, Pass, Adresse und Reise
    - von der Familie vom Gast: Name, Geburt und Geschlecht
    - von der Ehe-Frau oder dem Ehe-Mann: Name, Geburt, Ausweis, Adresse, Geld
service-after =
    - Die Ausländer-Behörde prüft Ihre Antworten und Dokumente.
    - Sie kommen zu einem Termin in das Amt.
    - Bringen Sie die echten Dokumente mit.
    - Beim Termin geben Sie die Verpflichtungs-Erklärung ab.
    - Sie schicken die Erklärung an Ihren Gast.
    - Ihr Gast zeigt die Erklärung beim Antrag für das Visum.

    Der Antrag im Internet ist nur die Vorbereitung.
    Mit dem Antrag versprechen Sie noch nichts.

    Das Gesetz sagt:
    Man darf die Erklärung schriftlich oder elektronisch abgeben.
    Bei uns machen Sie das beim Termin.
    Denn wir erklären Ihnen vorher die Folgen.

    Sie können nicht selbst kommen?
    Dann kann eine andere Person für Sie kommen.
    Diese Person braucht eine Vollmacht.
    Vollmacht heißt: Sie erlauben das mit Ihrer Unterschrift.

## Sections

section-gastgeber = Fragen zu Ihnen
section-mitverpflichtet = Wer sich mit Ihnen verpflichtet
section-lebensverhaeltnisse = Wohnung, Geld und andere Erklärungen
section-gast = Fragen zum Gast
section-mitreisende = Wer mit dem Gast reist
section-aufenthalt = Der Besuch in Deutschland
section-unterlagen = Ihre Dokumente
section-erklaerungen = Das müssen Sie wissen

## Host

step-gastgeber_art = Wer lädt ein?
    .intro =
        Sie geben eine Verpflichtungs-Erklärung ab.
        Dann müssen Sie die Kosten für den Gast zahlen.
        Das kann eine Person machen.
        Auch eine Firma oder ein Verein kann das machen.
gastgeber_art-art = Für wen machen Sie den Antrag?
    .option-person = Für mich
    .option-ehepaar = Für mich und meine Ehe-Frau oder meinen Ehe-Mann zusammen
    .option-firma = Für eine Firma
    .option-verein = Für einen Verein
    .option-hochschule = Für eine Hochschule, zum Beispiel eine Universität
    .option-kirche = Für eine Kirche oder eine andere Religions-Gemeinschaft
gastgeber_art-eheleute = Sie verpflichten sich zusammen
    .hint =
        Dann geben Sie beide eine eigene Verpflichtungs-Erklärung ab.
        Das kostet 2 mal { $gebuehr_verpflichtung } Euro.

        Sie füllen diesen Antrag für beide aus.
        Deshalb fragen wir auch nach dem anderen Einkommen.
        Wir meinen das Einkommen von Ihrer Ehe-Frau oder Ihrem Ehe-Mann.
        Zum Termin kommen Sie beide.

        Das gilt auch für eingetragene Lebens-Partnerinnen und Lebens-Partner.
gastgeber_art-anderer_gast = Haben Sie schon einen Antrag für einen anderen Gast gesendet?
    .hint =
        Hat sich danach etwas geändert?
        Dann wählen Sie „Nein“.
        Bei „Ja“ fragen wir vieles nicht noch einmal:
        Wohnung, Einkommen und Dokumente.
gastgeber_art-frueherer_antrag = Nummer von diesem Antrag
    .hint =
        Sie haben nach dem Senden eine Bestätigung gesehen.
        Dort steht die Nummer.
        Haben Sie die Nummer nicht mehr?
        Dann lassen Sie das Feld leer.
        Wir finden den Antrag mit Ihrem Namen.

step-firma = Die Firma oder der Verein
    .intro =
        Eine Person unterschreibt für die Firma oder den Verein.
        Das gilt auch für eine Hochschule oder eine Kirche.
        Wir fragen gleich nach dieser Person.
firma-name = Name von der Firma oder dem Verein
    .hint =
        Gibt es einen Auszug aus einem Register?
        Dann schreiben Sie den Namen wie dort.
firma-registernummer = Nummer im Register
    .hint =
        Ein Register ist eine Liste, zum Beispiel mit Firmen.
        Schreiben Sie auch das Gericht dazu.
        Beispiel: HRB 12345, Amtsgericht Wuppertal
firma-funktion = Welche Aufgabe hat die Person?
    .hint = Vollmacht heißt: Die Firma erlaubt etwas mit einer Unterschrift.
    .option-geschaeftsfuehrung = Geschäfts-Führung
    .option-prokura = Prokura, das ist eine besondere Vollmacht
    .option-vorstand = Mitglied im Vorstand
    .option-leitung = Leitung von der Hochschule oder der Kirche
    .option-andere = Eine andere Aufgabe
firma-funktion_andere = Welche Aufgabe ist das?

step-person = Ihr Name
    .intro =
        Schreiben Sie Ihren Namen wie in Ihrem Ausweis.
        Sie machen den Antrag für eine Firma oder einen Verein?
        Dann schreiben Sie hier: Wer unterschreibt?
person-familienname = Familien-Name
person-vornamen = Vornamen
    .hint =
        Schreiben Sie alle Vornamen.
        Steht im Ausweis kein Vorname?
        Dann schreiben Sie einen Binde-Strich: -
person-geburtsname = Geburts-Name
    .hint =
        Hatten Sie früher einen anderen Namen?
        Dann schreiben Sie ihn hier.

step-geburt = Ihre Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburts-Datum
    .hint =
        Steht im Ausweis nur das Jahr?
        Dann schreiben Sie nur das Jahr.
geburt-geburtsort = Geburts-Ort

step-staatsangehoerigkeit = Ihre Staats-Angehörigkeit
    .intro =
        Staats-Angehörigkeit heißt:
        Sie gehören zu einem Land.
        Zum Beispiel haben Sie den Pass von diesem Land.
staatsangehoerigkeit-angehoerigkeit = Welche Staats-Angehörigkeit haben Sie?
    .hint =
        Haben Sie auch die deutsche?
        Dann wählen Sie: Deutsch.
    .option-deutsch = Deutsch
    .option-andere = Eine andere
    .option-keine = Keine, oder es ist nicht klar
staatsangehoerigkeit-staat = Welches Land ist das?
    .hint =
        Gehören Sie zu mehreren Ländern?
        Und ist ein Land davon in der Europäischen Union?
        Dann nehmen Sie dieses Land.
        Das gilt auch für Island, Liechtenstein, Norwegen und die Schweiz.

step-aufenthaltstitel = Ihr Aufenthalts-Titel
    .intro =
        Der Aufenthalts-Titel ist Ihre Erlaubnis für das Leben in Deutschland.
        Er soll länger gelten als der Besuch von Ihrem Gast.

        Haben Sie auch den Pass von einem EU-Land?
        Dann gehen Sie bitte zurück.
        Wählen Sie dort dieses Land.
aufenthaltstitel-art = Welcher Aufenthalts-Titel ist das?
    .hint = Der Name steht auf der Karte.
    .option-aufenthaltserlaubnis = Aufenthalts-Erlaubnis: Sie gilt eine bestimmte Zeit.
    .option-blaue_karte = Blaue Karte EU: Sie ist für Fach-Leute mit Arbeit.
    .option-niederlassungserlaubnis = Niederlassungs-Erlaubnis: Sie gilt immer.
    .option-daueraufenthalt_eu = Erlaubnis zum Dauer-Aufenthalt EU: Sie gilt immer.
    .option-aufenthaltskarte = Aufenthalts-Karte: Sie ist für Familien von EU-Bürgern.
    .option-andere = Ein anderes Dokument
aufenthaltstitel-art_andere = Welches Dokument ist das?
    .hint = Beispiel: ICT-Karte oder Aufenthalts-Dokument-GB
aufenthaltstitel-gueltig_bis = Bis wann gilt das Dokument?
    .hint =
        Das Datum steht auf dem Dokument.
        Dürfen Sie für immer bleiben?
        Dann lassen Sie das Feld leer.

step-ausweis = Ihr Ausweis
ausweis-art = Welches Dokument ist das?
    .option-personalausweis = Personal-Ausweis
    .option-reisepass = Reise-Pass
    .option-reiseausweis = Reise-Ausweis für Flüchtlinge, Staatenlose oder Ausländer
    .option-ausweisersatz = Ausweis-Ersatz
ausweis-nummer = Serien-Nummer von dem Dokument
    .hint =
        Die Nummer steht vorne oder bei dem Foto.
        Sie hat Buchstaben und Zahlen.

step-kontakt = So erreichen wir Sie
    .intro =
        Vielleicht haben wir Fragen.
        Oder wir möchten einen Termin mit Ihnen machen.
        Schreiben Sie bitte eine E-Mail-Adresse oder eine Telefon-Nummer.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefon-Nummer
    .hint = Schreiben Sie auch die Vorwahl.

step-anschrift = Ihre Adresse
    .intro =
        Wo sind Sie gemeldet?
        Gemeldet heißt: Das Amt kennt diese Adresse.
        Schreiben Sie diese Adresse.
        Die Adresse muss in unserer Stadt sein.
        Sie machen den Antrag für eine Firma oder einen Verein?
        Dann schreiben Sie die Adresse von der Firma oder dem Verein.
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
    .hint =
        Hatte die Person früher einen anderen Namen?
        Dann schreiben Sie ihn hier.

step-mitverpflichtet_geburt = Geburt von Ihrer Ehe-Frau oder Ihrem Ehe-Mann

step-mitverpflichtet_staat = Staats-Angehörigkeit von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
mitverpflichtet_staat-staat = Staats-Angehörigkeit
    .hint =
        Gehört die Person zu mehreren Ländern?
        Dann wählen Sie am besten Deutschland.
        Sonst wählen Sie ein Land in der Europäischen Union.
        Gut sind auch Island, Liechtenstein, Norwegen oder die Schweiz.

step-mitverpflichtet_titel = Aufenthalts-Titel von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
    .intro =
        Der Aufenthalts-Titel ist die Erlaubnis für das Leben in Deutschland.
        Auch dieser Aufenthalts-Titel soll länger gelten als der Besuch.

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
    .hint =
        Schreiben Sie nur eine Zahl.
        Beispiel: 75
wohnung-personen = Wie viele Menschen wohnen dort?
    .hint =
        Zählen Sie auch sich selbst.
        Den Gast zählen Sie nicht.

step-einkommen = Ihr Einkommen
    .intro =
        Einkommen ist Ihr Geld in jedem Monat.
        Wir prüfen: Reicht das Geld für Ihren Gast?
        Dafür brauchen wir auch Ihre Dokumente.
einkommen-beruf = Beruf
    .hint =
        Schreiben Sie den Beruf von heute.
        Oder schreiben Sie den letzten Beruf.
        Hatten Sie nie einen Beruf?
        Dann schreiben Sie: keiner
einkommen-art = Woher kommt das meiste Geld?
    .option-angestellt = Von einer Arbeit als Angestellte oder Angestellter
    .option-selbststaendig = Von selbstständiger Arbeit
    .option-rente = Von einer Rente oder Pension
    .option-sonstiges = Von etwas anderem
einkommen-arbeitgeber = Arbeit-Geber
    .hint = Schreiben Sie den Namen von der Firma und den Ort.
einkommen-beschaeftigt_seit = Wann hat die Arbeit dort angefangen?
    .hint =
        Sie wissen den Tag nicht?
        Dann reichen Monat und Jahr.
einkommen-sonstiges = Woher kommt das Geld genau?
    .hint = Beispiel: eine Wohnung vermieten
einkommen-netto = Wie viel Geld ist das im Monat?
    .hint =
        Steuern und Versicherungen sind schon abgezogen.
        Beispiel: 2150,00 Euro
        Ist das Einkommen jeden Monat anders?
        Dann rechnen Sie: Wie viel ist es meistens im Monat?
    .more =
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
step-vermoegen = Ihr Vermögen
    .intro =
        Vermögen ist zum Beispiel gespartes Geld.
        Auch damit können Sie für den Gast zahlen.
        Sie verpflichten sich zu zweit?
        Dann meinen wir das Geld von Ihnen beiden.
vermoegen-vorhanden = Möchten Sie auch mit gespartem Geld für den Gast zahlen?
    .hint =
        Reicht Ihr Einkommen?
        Dann wählen Sie „Nein“.
vermoegen-art = Was für ein Vermögen ist das?
    .option-guthaben = Gespartes Geld auf einem Konto
    .option-sperrkonto = Ein Sperr-Konto: Davon kann man nicht frei Geld holen.
    .option-anderes = Etwas anderes, zum Beispiel Aktien
vermoegen-betrag = Wie viel Geld ist das zusammen?
    .hint =
        Schreiben Sie den Betrag in Euro.
        Er muss nicht ganz genau sein.

step-belastungen = Was Sie jeden Monat zahlen
belastungen-eheleute = Für Sie beide
    .hint =
        Rechnen Sie für Sie beide zusammen.
        Zählen Sie jede Person nur 1 Mal.
belastungen-unterhaltsberechtigte = Wie viele Menschen leben von Ihrem Geld?
    .hint =
        Zum Beispiel Ihre Kinder oder Ihre Ehe-Frau.
        Lebt niemand von Ihrem Geld?
        Dann schreiben Sie 0.
belastungen-unterhalt = Zahlen Sie Unterhalt?
    .hint =
        Unterhalt heißt: Sie zahlen Geld für das Leben von einem Menschen.
        Beispiel: Geld für Kinder in einer anderen Wohnung
belastungen-unterhalt_betrag = Wie viel Unterhalt zahlen Sie im Monat?
    .hint = Schreiben Sie den Betrag in Euro.
belastungen-kredite = Zahlen Sie einen Kredit zurück?
    .hint =
        Kredit heißt: Sie haben Geld geliehen.
        Zum Beispiel von einer Bank.
belastungen-kredite_betrag = Wie viel zahlen Sie im Monat zurück?
    .hint = Schreiben Sie den Betrag in Euro.
step-andere_erklaerungen = Andere Verpflichtungs-Erklärungen
andere_erklaerungen-gibt_es = Haben Sie schon andere Verpflichtungs-Erklärungen abgegeben?
    .hint =
        Jede Erklärung gilt { $haftung_jahre ->
            [one] { $haftung_jahre } Jahr
           *[other] { $haftung_jahre } Jahre
        } lang.
        Wir meinen alle Erklärungen, die noch gelten.
        Auch Erklärungen bei anderen Ämtern zählen.
andere_erklaerungen-personen = Wie viele Gäste sind das zusammen?
    .hint = Zählen Sie alle Gäste zusammen.

## Guest

step-gast = Ihr Gast
    .intro =
        Schreiben Sie die Namen genau wie im Pass vom Gast.
        Nehmen Sie die lateinischen Buchstaben aus dem Pass.
        Jeder erwachsene Gast braucht einen eigenen Antrag.
        Nach der Familie vom Gast fragen wir später.
gast-familienname = Familien-Name vom Gast
gast-vornamen = Vornamen vom Gast
    .hint =
        Steht im Pass kein Vorname?
        Dann schreiben Sie einen Binde-Strich: -
gast-beziehung = Woher kennen Sie den Gast?
    .hint = Der Gast ist:
    .option-ehe = Meine Frau, mein Mann, meine Partnerin oder mein Partner
    .option-eltern = Meine Mutter oder mein Vater
    .option-kind = Meine Tochter oder mein Sohn
    .option-geschwister = Meine Schwester oder mein Bruder
    .option-verwandt = Jemand anderes aus meiner Familie
    .option-bekannt = Eine Freundin, ein Freund oder jemand, den ich kenne
    .option-geschaeftlich = Wir machen zusammen Geschäfte
    .option-andere = Etwas anderes
gast-beziehung_andere = Woher kennen Sie den Gast genau?

step-gast_geburt = Die Geburt vom Gast
gast_geburt-geburtsdatum = Geburts-Datum vom Gast
    .hint =
        Steht im Pass nur das Jahr?
        Dann schreiben Sie nur das Jahr.
gast_geburt-geburtsort = Geburts-Ort vom Gast

step-gast_pass = Der Pass vom Gast
gast_pass-staat = Welche Staats-Angehörigkeit hat der Gast?
    .hint =
        Gehört der Gast zu keinem Land?
        Dann wählen Sie „Staatenlos“.
gast_pass-passnummer = Nummer vom Pass
    .hint =
        Der Gast reist mit diesem Pass.
        Hat er noch keinen Pass?
        Dann lassen Sie das Feld leer.
        Sagen Sie uns die Nummer später.

step-gast_anschrift = Die Adresse vom Gast
    .intro =
        Wo wohnt der Gast im Ausland?
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
        Schreiben Sie sich die Nummer von diesem Antrag auf.
        Sie sehen die Nummer nach dem Absenden.
        Dann müssen Sie manches nicht noch einmal schreiben.
ehepartner-reist_mit = Reist die Ehe-Frau oder der Ehe-Mann vom Gast mit?
    .hint =
        Beide müssen an der gleichen Adresse wohnen.
        Sonst brauchen Sie 2 Anträge.

step-ehepartner_daten = Fragen zur Frau oder zum Mann vom Gast
    .intro = Schreiben Sie die Namen genau wie im Pass.
ehepartner_daten-vornamen = Vornamen
ehepartner_daten-gleicher_name = Hat die Person den gleichen Familien-Namen wie der Gast?
ehepartner_daten-familienname = Familien-Name
ehepartner_daten-geburtsdatum = Geburts-Datum
    .hint =
        Steht im Pass nur das Jahr?
        Dann schreiben Sie nur das Jahr.
ehepartner_daten-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe

step-kinder = Kinder vom Gast
kinder-reisen_mit = Reisen Kinder vom Gast mit?
    .hint =
        Wir meinen Kinder unter 18 Jahren.
        Sie müssen beim Gast wohnen.
        Erwachsene Kinder brauchen einen eigenen Antrag.

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
    .hint =
        Steht im Pass nur das Jahr?
        Dann schreiben Sie nur das Jahr.
kinder_daten-kind-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe

## Stay

step-reisezeit = Wann kommt der Gast?
    .intro =
        Ein Visum für einen Besuch gilt höchstens { $besuch_tage ->
            [one] { $besuch_tage } Tag
           *[other] { $besuch_tage } Tage
        }.
        Der erste und der letzte Tag zählen mit.
        Soll der Gast länger bleiben?
        Dann braucht er ein anderes Visum.
        Es heißt: nationales Visum.
reisezeit-von = Erster Tag in Deutschland
reisezeit-bis = Letzter Tag in Deutschland
reisezeit-mehrmals = Kommt der Gast in dieser Zeit mehr als 1 Mal?
    .hint =
        Dann schreiben Sie oben:
        den ersten Tag vom ersten Besuch
        und den letzten Tag vom letzten Besuch.

step-unterkunft = Wo wohnt der Gast?
unterkunft-bei_gastgeber = Wohnt der Gast bei Ihnen?
    .hint = Dann haben wir die Adresse schon.
unterkunft-anschrift = Adresse vom Gast in Deutschland
unterkunft-anschrift-name = Name von dem Haus
    .hint =
        Beispiel: Name vom Hotel.
        Oder der Name von der Person dort.
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
    .hint =
        Die Versicherung zahlt für Arzt und Kranken-Haus.
        Sagen Sie Ja?
        Dann brauchen wir später den Nachweis.

## Documents

step-unterlagen_gastgeber = Ihre Dokumente
    .intro =
        Machen Sie Fotos von den Dokumenten.
        Oder nehmen Sie PDF-Dateien.
        Jede Datei darf höchstens 20 Mega-Byte groß sein.
        Wir müssen alles gut lesen können.
        Fehlt noch etwas?
        Dann können Sie es später schicken.
unterlagen_gastgeber-ausweis = Ihr Ausweis oder Pass
    .hint =
        Vom Personal-Ausweis brauchen wir beide Seiten.
        Vom Pass brauchen wir alle Seiten mit Daten über Sie.

        Für den deutschen Personal-Ausweis gibt es eine Regel:
        Nur Sie dürfen ihn kopieren.
        Oder jemand kopiert ihn mit Ihrer Erlaubnis.
        Man muss sehen: Das ist eine Kopie.
        Schreiben Sie zum Beispiel „Kopie“ darauf.
        Die Zugangs-Nummer brauchen wir nicht.
        Sie dürfen die Nummer schwarz machen.
        Sie laden die Kopie hoch?
        Dann erlauben Sie uns: Wir dürfen sie benutzen.
        Möchten Sie das nicht?
        Dann wählen Sie „Ich gebe das später ab“.
        Zeigen Sie den Ausweis beim Termin.
        Das steht im Personal-Ausweis-Gesetz, Paragraf 20 Absatz 2.
unterlagen_gastgeber-aufenthaltstitel = Ihr Aufenthalts-Titel
    .hint =
        Der Aufenthalts-Titel ist Ihre Erlaubnis für das Leben in Deutschland.
        Wir brauchen die Vorder-Seite und die Rück-Seite.
unterlagen_gastgeber-registerauszug = Auszug aus dem Handels-Register oder Vereins-Register
    .hint = Dort muss stehen: Diese Person darf unterschreiben.
unterlagen_gastgeber-vollmacht = Vollmacht
    .hint =
        Vollmacht heißt: Die Person darf für die Firma unterschreiben.
        Die Firma hat das mit einer Unterschrift erlaubt.

step-unterlagen_einkommen = Nachweise über Ihr Geld
    .intro =
        Diese Nachweise kommen in eine eigene Akte.
        Eine Akte ist ein Ordner mit Dokumenten.
        Ein Bescheid ist ein Brief vom Amt.
unterlagen_einkommen-lohnabrechnungen = Ihre letzten 3 Lohn-Abrechnungen
unterlagen_einkommen-steuerbescheid = Ihr Steuer-Bescheid
    .hint =
        Das Finanz-Amt hat Ihnen den Steuer-Bescheid geschickt.
        Nehmen Sie den letzten.
unterlagen_einkommen-steuerberater = Bescheinigung von Ihrer Steuer-Beratung
    .hint =
        Sie muss einen runden Stempel haben.
        Dort müssen die Beiträge zur Kranken-Versicherung stehen.
unterlagen_einkommen-rentenbescheid = Ihr Renten-Bescheid
unterlagen_einkommen-einkommensnachweis = Ein Nachweis über Ihr Einkommen
unterlagen_einkommen-vermoegen = Nachweis über Ihr gespartes Geld
    .hint = Beispiel: ein Konto-Auszug oder ein Brief von der Bank
unterlagen_einkommen-weitere = Noch mehr Nachweise über Ihr Geld
    .hint =
        Sie möchten noch etwas zeigen?
        Dann nehmen Sie dieses Feld.

step-unterlagen_wohnung = Nachweis über Ihre Wohnung
unterlagen_wohnung-mietvertrag = Ihr Miet-Vertrag
    .hint = Wir brauchen die Seiten mit Namen, Adresse, Größe und Unterschrift.
unterlagen_wohnung-grundbuchauszug = Auszug aus dem Grund-Buch

step-unterlagen_mitverpflichtet = Dokumente von Ihrer Ehe-Frau oder Ihrem Ehe-Mann
unterlagen_mitverpflichtet-ausweis = Ausweis oder Pass
    .hint =
        Wir brauchen alle Seiten mit Daten über die Person.
        Vom Personal-Ausweis brauchen wir beide Seiten.
        Die Person muss die Kopie erlauben.
        Man muss sehen: Das ist eine Kopie.
        Die Zugangs-Nummer brauchen wir nicht.
        Die Person darf die Nummer schwarz machen.
        Möchte die Person das nicht?
        Dann wählen Sie „Ich gebe das später ab“.
        Sie zeigt den Ausweis dann beim Termin.
unterlagen_mitverpflichtet-aufenthaltstitel = Aufenthalts-Titel
    .hint =
        Der Aufenthalts-Titel ist die Erlaubnis für das Leben in Deutschland.
        Wir brauchen die Vorder-Seite und die Rück-Seite.
unterlagen_mitverpflichtet-einkommen = Nachweise über das Einkommen
    .hint =
        Diese Nachweise kommen in eine eigene Akte.
        Ein Bescheid ist ein Brief vom Amt.

        - Angestellt: die letzten 3 Lohn-Abrechnungen
        - Selbstständig: der letzte Steuer-Bescheid und eine Bescheinigung der Steuer-Beratung
        - Rente: der Renten-Bescheid

step-unterlagen_gast = Dokumente vom Gast
unterlagen_gast-reisepass = Kopie vom Reise-Pass
    .hint =
        Wir brauchen die Seite mit dem Foto.
        So schreiben wir den Namen richtig.
unterlagen_gast-krankenversicherung = Nachweis von der Kranken-Versicherung für die Reise

## Declarations

step-haftung = Das müssen Sie vielleicht zahlen
haftung-folgen = Bitte lesen Sie das genau
    .hint =
        Sie geben eine Verpflichtungs-Erklärung ab.
        Dann haften Sie für Ihren Gast.
        Haften heißt:
        Ein Amt zahlt Geld für Ihren Gast.
        Dann müssen Sie das Geld an das Amt zurückzahlen.
        Das gilt auch, wenn der Gast ein Recht auf das Geld hat.

        Dafür müssen Sie zahlen:

        - Essen, Kleidung und andere Dinge zum Leben
        - die Wohnung oder ein Zimmer
        - Arzt, Kranken-Haus und Pflege
        - die Ausreise aus Deutschland
        - die Abschiebung

        Abschiebung heißt:
        Der Gast muss Deutschland verlassen, aber er geht nicht.
        Dann bringt die Polizei oder das Amt ihn weg.

        Hat der Gast selbst Beiträge gezahlt?
        Zum Beispiel für eine Versicherung?
        Was davon bezahlt wird, müssen Sie nicht zurückzahlen.

        Sie haften { $haftung_jahre ->
            [one] { $haftung_jahre } Jahr
           *[other] { $haftung_jahre } Jahre
        } lang.
        { $haftung_jahre ->
            [one] Das Jahr beginnt
           *[other] Die { $haftung_jahre } Jahre beginnen
        } am Tag von der Einreise.

        Vielleicht wird der Gast als Flüchtling anerkannt.
        Das heißt: Deutschland schützt ihn.
        Auch dann haften Sie weiter.
        Vielleicht bekommt er eine andere Aufenthalts-Erlaubnis.
        Zum Beispiel weil er in Not ist.
        Auch dann haften Sie weiter.

        Das Amt kann sich das Geld von Ihnen holen.
        Zum Beispiel von Ihrem Konto.
        Dafür muss kein Gericht entscheiden.

        Im Gesetz steht keine höchste Summe.

        Das steht im Aufenthalts-Gesetz.
        Es sind die Paragrafen 66 bis 68.
haftung-bewusst =
    Ich weiß: Ich hafte 5 Jahre lang für meinen Gast.
    Ich muss seine Kosten zahlen.
    Vielleicht wird er als Flüchtling anerkannt.
    Vielleicht bekommt er eine andere Aufenthalts-Erlaubnis.
    Auch dann hafte ich weiter.
    Das steht im Aufenthalts-Gesetz, Paragraf 66 bis Paragraf 68.
haftung-organisation_bewusst =
    Ich weiß: Die Firma oder der Verein haftet 5 Jahre lang.
    Das gilt auch für eine Hochschule oder eine Kirche.
    Vielleicht wird der Gast als Flüchtling anerkannt.
    Vielleicht bekommt er eine andere Aufenthalts-Erlaubnis.
    Auch dann gilt das weiter.
    Das steht im Aufenthalts-Gesetz, Paragraf 66 bis Paragraf 68.
haftung-eheleute = Sie haften beide
    .hint =
        Ihre Ehe-Frau oder Ihr Ehe-Mann gibt eine eigene Verpflichtungs-Erklärung ab.
        Dann haftet auch diese Person.
        Sie kommen beide zum Termin.
haftung-eheleute_bewusst =
    Meine Ehe-Frau oder mein Ehe-Mann will sich auch verpflichten.
    Die Person kennt diese Folgen.
    Und sie weiß: Ich schreibe hier diese Antworten.

step-hinweise = Das Merk-Blatt
hinweise-merkblatt = Das Wichtigste aus dem Merk-Blatt
    .hint =
        Es gibt ein Merk-Blatt zur Verpflichtungs-Erklärung.
        Ein Merk-Blatt ist ein Zettel mit wichtigen Informationen.
        Sie bekommen es von der Ausländer-Behörde.
        Dort steht zum Beispiel:

        - Zuständig ist die Ausländer-Behörde an Ihrem Wohn-Ort.
        - Eine andere Person kann mit einer Vollmacht für Sie kommen.
        - Die Nachweise über Ihr Geld kommen in eine eigene Akte.

        Vollmacht heißt: Sie erlauben das mit Ihrer Unterschrift.

        Irgendwann kann niemand mehr Geld von Ihnen fordern.
        Dann vernichtet das Amt diese Nachweise.
        Es gibt eine Empfehlung:
        Das Amt behält die Nachweise mindestens 6 Jahre.
        Die 6 Jahre beginnen nach dem Ende von der Erklärung.
hinweise-gast = Sagen Sie Ihrem Gast: Diese Daten haben wir
    .hint =
        Sie haben uns Daten von Ihrem Gast geschrieben.
        Vielleicht auch von seiner Familie.
        Vielleicht auch von Ihrer Ehe-Frau oder Ihrem Ehe-Mann.
        Bitte sagen Sie das diesen Menschen.
        Auf der Seite zum Daten-Schutz steht etwas für sie.
        Sie finden es bei „Verpflichtungs-Erklärung“.
        Geben Sie es bitte weiter.
        Der Link steht unten auf jeder Seite.

step-abschluss = Fast fertig
check-minderjaehrig =
    Sind Sie noch nicht erwachsen?
    Bitte prüfen Sie das Jahr.
    Nur Erwachsene können sich verpflichten.
    Sie können trotzdem weitermachen.
check-mitverpflichtet_minderjaehrig =
    Ist die Person noch nicht erwachsen?
    Bitte prüfen Sie das Jahr.
    Nur Erwachsene können sich verpflichten.
    Sie können trotzdem weitermachen.
check-lohnabrechnungen_drei =
    Das sind weniger als 3 Dateien.
    Sind alle 3 Lohn-Abrechnungen dabei?
    Dann machen Sie weiter.
abschluss-folgen = Lesen Sie das vor dem Senden
    .hint =
        Der Antrag ist die Vorbereitung für die Verpflichtungs-Erklärung.
        Die Erklärung geben Sie beim Termin ab.
        Dann haften Sie { $haftung_jahre ->
            [one] { $haftung_jahre } Jahr
           *[other] { $haftung_jahre } Jahre
        } lang für den Gast.
        Das heißt: Sie müssen seine Kosten zahlen.
        Im Gesetz steht keine höchste Summe.

        Jede Verpflichtungs-Erklärung kostet { $gebuehr_verpflichtung } Euro.

        Schreiben Sie nichts Falsches.
        Lassen Sie nichts Wichtiges weg.
        Falsche Antworten für ein Visum sind strafbar.
        Das steht im Aufenthalts-Gesetz, Paragraf 95 Absatz 2 Nummer 2.

        Nehmen Sie sich Zeit.
        Sind Sie unsicher?
        Dann fragen Sie uns vor dem Senden.
abschluss-wahrheit =
    Meine Antworten sind wahr.
    Ich habe alles gesagt.
abschluss-datenschutz = Daten-Schutz
    .hint =
        Wir prüfen mit Ihren Antworten:
        Können Sie für Ihren Gast zahlen?
        Das Aufenthalts-Gesetz erlaubt das.
        Es sind die Paragrafen 66 bis 68 und 86.

        Auf der Seite zum Daten-Schutz steht:

        - Wer bekommt Ihre Antworten?
        - Wie lange behalten wir sie?
        - Welche Rechte haben Sie?

        Der Link steht unten auf jeder Seite.
check-geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-funktion_vollmacht =
    Manche Personen dürfen für die Firma oder den Verein unterschreiben.
    Jede andere Person braucht eine schriftliche Vollmacht.
    Sie können weitermachen.
check-titel_art =
    Haben Sie eine Aufenthalts-Gestattung oder eine Duldung?
    Haben Sie ein Visum oder eine Fiktions-Bescheinigung?
    Dann geht die Verpflichtungs-Erklärung meistens nicht.
    Andere Dokumente prüfen wir.
    Sie können weitermachen.
check-titel_abgelaufen =
    Dieser Tag ist schon vorbei.
    Ihr Aufenthalts-Titel soll länger gelten als der Besuch.
    Sie können trotzdem weitermachen.
check-titel_ohne_ende =
    Dieser Aufenthalts-Titel gilt nur eine bestimmte Zeit.
    Bitte schreiben Sie: Bis wann gilt er?
    Sie können auch so weitermachen.
check-plz_ort =
    Bitte prüfen Sie die Post-Leitzahl und den Ort.
    Vielleicht passen sie nicht zusammen.
    Sie können trotzdem weitermachen.
check-kontakt_fehlt =
    Wir haben keine E-Mail-Adresse und keine Telefon-Nummer von Ihnen.
    Dann schreiben wir Ihnen Briefe.
    Das dauert länger.
    Sie können trotzdem weitermachen.
check-beschaeftigt_seit_vergangen =
    Dieser Tag war noch nicht.
    Fangen Sie dort erst an?
    Dann können Sie weitermachen.
    Sonst prüfen Sie bitte das Datum.
check-gast_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-ehepartner_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-kind_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-kind_minderjaehrig =
    Diese Person ist schon 18 Jahre alt.
    Meistens braucht sie einen eigenen Antrag.
    Sie können trotzdem weitermachen.
    Wir melden uns dann bei Ihnen.
check-von_ab_heute =
    Dieser Tag ist schon vorbei.
    Bitte prüfen Sie den Tag.
    Ist der Gast schon hier?
    Dann können Sie weitermachen.
check-bis_nach_von =
    Der letzte Tag ist vor dem ersten Tag.
    Bitte prüfen Sie beide Tage.
check-laenger_als_besuch =
    Das sind mehr als { $besuch_tage ->
        [one] { $besuch_tage } Tag
       *[other] { $besuch_tage } Tage
    }.
    Bitte prüfen Sie beide Tage.
    Soll der Gast wirklich so lange bleiben?
    Dann braucht er ein nationales Visum.
    Sie können weitermachen.
    Wir sagen Ihnen: Das brauchen Sie noch.
check-titel_reicht =
    Ihr Aufenthalts-Titel endet vor dem letzten Tag.
    Er soll länger gelten.
    Sie können trotzdem weitermachen.
    Wir sprechen mit Ihnen darüber.
check-mitverpflichtet_geburtsdatum_vergangen =
    Dieser Tag war noch nicht.
    Bitte prüfen Sie das Jahr.
check-mitverpflichtet_titel_art =
    Mit diesen Dokumenten geht es meistens nicht:
    Aufenthalts-Gestattung, Duldung, Visum, Fiktions-Bescheinigung.
    Andere Dokumente prüfen wir.
    Sie können weitermachen.
check-mitverpflichtet_titel_ohne_ende =
    Dieser Aufenthalts-Titel gilt nur eine bestimmte Zeit.
    Bitte schreiben Sie: Bis wann gilt er?
    Sie können auch so weitermachen.
check-mitverpflichtet_titel_abgelaufen =
    Dieser Tag ist schon vorbei.
    Der Aufenthalts-Titel soll länger gelten als der Besuch.
    Sie können trotzdem weitermachen.
check-mitverpflichtet_beschaeftigt_seit =
    Dieser Tag war noch nicht.
    Fängt die Person dort erst an?
    Dann können Sie weitermachen.
    Sonst prüfen Sie bitte das Datum.
check-mitverpflichtet_titel_reicht =
    Es geht um Ihre Ehe-Frau oder Ihren Ehe-Mann.
    Der Aufenthalts-Titel endet vor dem letzten Tag vom Besuch.
    Er soll länger gelten.
    Sie können trotzdem weitermachen.
    Wir sprechen mit Ihnen darüber.

## Why we ask

purpose-gastgeber =
    Wir müssen wissen: Wer verpflichtet sich?
    Wir müssen Sie erreichen können.
purpose-bonitaet = Wir prüfen damit: Reicht Ihr Geld für den Besuch?
purpose-gast =
    Wir müssen wissen: Wer kommt zu Besuch?
    Und wann ist der Besuch?
