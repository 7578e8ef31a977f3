# Texts of the service "Verpflichtungserklärung". Plain German (DIN 8581-1). This wording is the binding one.

## Service page

service-title = Verpflichtungserklärung
service-words = Einladung einladen Gast Gäste Besuch Besucher Oma Opa Großmutter Großvater Großeltern Mutter Vater Eltern Schwiegereltern Geschwister Freunde Familie Verwandte Visum Visa Touristenvisum Besuchervisum Schengen Schengenvisum Bürgschaft bürgen Haftung Sponsor VE
service-consequence = Sie haften { $haftung_jahre ->
        [one] { $haftung_jahre } Jahr
       *[other] { $haftung_jahre } Jahre
    } lang für die Kosten Ihres Gastes, ab dem Tag, an dem er einreist. Zahlt eine Behörde für ihn, zum Beispiel für Unterkunft, Krankheit oder Abschiebung, fordert sie das Geld von Ihnen zurück.
service-follow-up = Weiteren Gast einladen
service-follow-up-text = Jeder erwachsene Gast braucht einen eigenen Antrag. Die Nummer dieses Antrags tragen wir dort ein. Die Angaben zu Ihrem Gast nehmen wir nicht mit.
service-short = Einen Gast aus dem Ausland einladen und für seine Kosten einstehen
service-who =
    Sie wohnen in unserer Stadt und möchten einen Gast aus dem Ausland einladen. Der Gast braucht ein Visum und kann nicht nachweisen, dass er die Kosten selbst trägt. Dann können Sie eine Verpflichtungserklärung abgeben. Damit versprechen Sie: Sie zahlen die Kosten, die durch den Aufenthalt des Gastes entstehen.

    Auch eine Firma, ein Verein, eine Hochschule oder eine Kirche kann eine Verpflichtungserklärung abgeben. Eheleute können sich gemeinsam verpflichten.

    Der Antrag ist für Besuche bis zu { $besuch_tage ->
        [one] { $besuch_tage } Tag
       *[other] { $besuch_tage } Tagen
    } gemacht. Soll der Gast länger bleiben oder mehrmals kommen, können Sie ihn auch stellen. Wir sagen Ihnen dann, was noch nötig ist.

    Sie brauchen für jeden erwachsenen Gast einen eigenen Antrag. In denselben Antrag gehören nur die Ehepartnerin oder der Ehepartner und die minderjährigen Kinder des Gastes, wenn sie unter derselben Anschrift leben und mitreisen. Beim zweiten Antrag müssen Sie Wohnung, Einkommen und Ihre Unterlagen nicht noch einmal angeben.

    Zuständig ist die Ausländerbehörde an Ihrem Wohnort. Wohnen Sie nicht in unserer Stadt, wenden Sie sich bitte an die Ausländerbehörde dort.

    Haben Sie selbst nur eine Aufenthaltsgestattung, eine Duldung, ein Visum oder eine Fiktionsbescheinigung? Dann ist eine Verpflichtungserklärung meist nicht möglich. Sind Sie unsicher, fragen Sie uns oder stellen Sie den Antrag. Wir prüfen ihn.
service-prepare =
    Diese Unterlagen brauchen Sie. Sie können sie fotografieren oder als PDF hochladen. Was Ihnen noch fehlt, können Sie nachreichen.

    - Ihren Personalausweis oder Reisepass
    - Ihren Aufenthaltstitel, wenn Sie nicht die Staatsangehörigkeit von Deutschland, einem anderen EU-Staat, Island, Liechtenstein, Norwegen oder der Schweiz haben
    - wenn Sie angestellt sind: Ihre letzten 3 Lohnabrechnungen
    - wenn Sie selbstständig sind: Ihren Steuerbescheid und eine Bescheinigung Ihres Steuerberaters oder Ihrer Steuerberaterin, mit Rundstempel und mit den Beiträgen zur Krankenversicherung
    - wenn Sie Rente bekommen: Ihren Rentenbescheid
    - wenn Sie mit Ersparnissen, einem Sperrkonto oder anderem Vermögen einstehen: einen Nachweis darüber
    - Ihren Mietvertrag oder einen Auszug aus dem Grundbuch
    - die Reisekrankenversicherung des Gastes, wenn es sie schon gibt
    - für eine Firma oder einen Verein: einen Auszug aus dem Handelsregister oder Vereinsregister
    - wenn sich Eheleute gemeinsam verpflichten: Ausweis und Nachweise zum Einkommen von beiden

    Außerdem brauchen Sie die Daten des Gastes so, wie sie in seinem Pass stehen.
service-fee =
    Die Verpflichtungserklärung kostet { $gebuehr_verpflichtung } Euro für jede Person oder Organisation, die sich verpflichtet. Verpflichten sich Eheleute gemeinsam, kostet es also zweimal { $gebuehr_verpflichtung } Euro. Für mehrere Gäste kann die Gebühr anders sein. Im Online-Antrag müssen Sie noch nichts bezahlen.
service-duration =
    Für die Fragen brauchen Sie etwa 20 Minuten. Sie können jederzeit eine Pause machen.

    Wie lange die Prüfung dauert, hängt von Ihren Angaben und Unterlagen ab. Danach kommen Sie zu einem Termin in die Ausländerbehörde.
service-law =
    - §§ 66 und 67 Aufenthaltsgesetz (AufenthG): Kosten der Ausreise und der Abschiebung
    - § 68 AufenthG: wofür und wie lange Sie haften und wie die Erklärung abgegeben wird
    - § 47 Absatz 1 Nummer 12 Aufenthaltsverordnung (AufenthV): die Gebühr
    - § 95 Absatz 2 Nummer 2 AufenthG: falsche Angaben sind strafbar
    - § 850c Zivilprozessordnung (ZPO): die Grenzen, nach denen wir prüfen, ob Ihr Einkommen reicht
service-data =
    Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Auf dem Weg kann sie niemand lesen. In der Behörde können sie nur Beschäftigte lesen, die für diese Anträge zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten.

    Die Ausländerbehörde braucht die Angaben, um zu prüfen, ob Sie die Kosten für Ihren Gast tragen können, und um die Verpflichtungserklärung auszustellen.

    Die Nachweise zu Ihren Finanzen kommen in eine eigene Akte, getrennt von den übrigen Unterlagen. Diese Akte wird vernichtet, sobald niemand mehr Geld aus der Erklärung fordern kann. Empfohlen ist, sie mindestens 6 Jahre nach dem Ende der Gültigkeit aufzubewahren.

    Sie geben auch Daten Ihres Gastes und seiner Familie an. Bitte sagen Sie ihnen das. Die Hinweise für sie und alles Weitere stehen in der Datenschutzerklärung.
service-basis =
    §§ 66 bis 68 AufenthG für die Verpflichtungserklärung, § 86 Satz 1 AufenthG für die Daten. Für besonders geschützte Angaben, die in Ihren Unterlagen stehen: § 86 Satz 2 AufenthG.
service-recipients =
    - die deutsche Auslandsvertretung, bei der der Gast das Visum beantragt
    - öffentliche Stellen, die Geld für den Gast ausgegeben haben und es zurückfordern können (§ 68 Absatz 4 AufenthG)
    - ein Gericht oder eine andere Behörde, wenn ein Gesetz es verlangt
service-others =
    Sind Sie der Gast, gehören Sie zu seiner Familie, oder sind Sie mit der Person verheiratet, die einlädt? Dann hat diese Person uns Daten von Ihnen gegeben:

    - vom Gast: Name, Geburt, Staatsangehörigkeit, Passnummer, Anschrift, Beziehung, Reise und Versicherung, vielleicht eine Kopie des Passes
    - von seiner Ehepartnerin oder seinem Ehepartner und seinen Kindern: Name, Geburt und Geschlecht
    - von der Ehepartnerin oder dem Ehepartner der einladenden Person: Name, Geburt, Staatsangehörigkeit, Ausweis, Anschrift, Einkommen und Unterlagen
service-after =
    - Die Ausländerbehörde prüft Ihre Angaben und Unterlagen.
    - Sie kommen zu einem Termin in die Ausländerbehörde. Bringen Sie alle Unterlagen im Original mit.
    - Beim Termin geben Sie die Verpflichtungserklärung ab. Der Online-Antrag bereitet sie nur vor. Er verpflichtet Sie noch zu nichts.
    - Sie schicken die Erklärung Ihrem Gast. Er legt sie vor, wenn er das Visum beantragt.

    Das Gesetz erlaubt die Erklärung schriftlich oder elektronisch (§ 68 Absatz 2 AufenthG). Wir nehmen sie beim Termin auf, weil wir Sie vorher über die Folgen informieren.

    Können Sie nicht selbst kommen? Dann kann eine andere Person mit einer schriftlichen Vollmacht für Sie handeln.

## Sections

section-gastgeber = Angaben zu Ihnen
section-mitverpflichtet = Wer sich mit Ihnen verpflichtet
section-lebensverhaeltnisse = Wohnung, Einkommen und andere Verpflichtungen
section-gast = Angaben zum Gast
section-mitreisende = Wer mit dem Gast reist
section-aufenthalt = Der Aufenthalt in Deutschland
section-unterlagen = Unterlagen
section-erklaerungen = Erklärungen

## Host

step-gastgeber_art = Wer lädt ein?
    .intro = Wer die Verpflichtungserklärung abgibt, haftet für die Kosten des Gastes. Das kann eine Person oder eine Organisation sein.
gastgeber_art-art = Für wen stellen Sie den Antrag?
    .option-person = Für mich selbst
    .option-ehepaar = Für mich und meine Ehepartnerin oder meinen Ehepartner gemeinsam
    .option-firma = Für eine Firma
    .option-verein = Für einen Verein
    .option-hochschule = Für eine Hochschule
    .option-kirche = Für eine Kirche oder Religionsgemeinschaft
gastgeber_art-eheleute = Wenn Sie sich gemeinsam verpflichten
    .hint =
        Dann gibt jeder von Ihnen eine eigene Verpflichtungserklärung ab. Das kostet zweimal { $gebuehr_verpflichtung } Euro.

        Sie füllen diesen Antrag für beide aus. Wir fragen deshalb auch nach dem Einkommen Ihrer Ehepartnerin oder Ihres Ehepartners. Zum Termin kommen Sie beide.

        Das gilt auch für eingetragene Lebenspartner.
gastgeber_art-anderer_gast = Haben Sie schon einen Antrag für einen anderen Gast abgesendet?
    .hint = Wählen Sie „Ja“ nur, wenn sich seitdem nichts geändert hat. Dann fragen wir nicht noch einmal nach Wohnung, Einkommen und Ihren Unterlagen.
gastgeber_art-frueherer_antrag = Nummer dieses Antrags
    .hint = Wenn Sie sie noch haben: Die Nummer steht in der Bestätigung, die Sie nach dem Absenden gesehen haben. Sonst lassen Sie das Feld leer. Wir finden den Antrag dann über Ihren Namen und Ihr Geburtsdatum.

step-firma = Die Firma oder Organisation
    .intro = Eine Person unterschreibt für die Firma oder Organisation. Nach dieser Person fragen wir auf den nächsten Seiten.
firma-name = Name der Firma oder Organisation
    .hint = Gibt es einen Registerauszug: so, wie der Name dort steht
firma-registernummer = Registernummer
    .hint = Wenn es eine gibt, mit dem Registergericht. Zum Beispiel: HRB 12345, Amtsgericht Wuppertal
firma-funktion = Welche Funktion hat die Person, die unterschreibt?
    .hint = Wählen Sie, was am besten passt.
    .option-geschaeftsfuehrung = Geschäftsführerin oder Geschäftsführer
    .option-prokura = Prokuristin oder Prokurist
    .option-vorstand = Mitglied des Vorstands
    .option-leitung = Leitung der Hochschule, Kirche oder Gemeinde
    .option-andere = Eine andere Funktion
firma-funktion_andere = Welche Funktion ist das?

step-person = Ihr Name
    .intro = Schreiben Sie Ihren Namen so, wie er in Ihrem Ausweis steht. Wenn Sie für eine Firma oder Organisation handeln: Tragen Sie hier die Person ein, die unterschreibt.
person-familienname = Familienname
person-vornamen = Vornamen
    .hint = Alle Vornamen. Steht in Ihrem Ausweis kein Vorname, schreiben Sie einen Bindestrich: -
person-geburtsname = Geburtsname
    .hint = Nur, wenn Sie früher anders hießen

step-geburt = Ihre Geburt
geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
geburt-geburtsdatum = Geburtsdatum
    .hint = Steht in Ihrem Ausweis nur das Jahr? Dann lassen Sie Tag und Monat leer.
geburt-geburtsort = Geburtsort

step-staatsangehoerigkeit = Ihre Staatsangehörigkeit
    .intro = Sie steht in Ihrem Ausweis oder Pass.
staatsangehoerigkeit-angehoerigkeit = Welche Staatsangehörigkeit haben Sie?
    .hint = Haben Sie mehrere und eine davon ist die deutsche? Dann wählen Sie „Deutsch“.
    .option-deutsch = Deutsch
    .option-andere = Eine andere
    .option-keine = Keine: Ich bin staatenlos oder meine Staatsangehörigkeit ist ungeklärt
staatsangehoerigkeit-staat = Welcher Staat ist das?
    .hint = Haben Sie mehrere? Ist eine davon die eines EU-Staates, von Island, Liechtenstein, Norwegen oder der Schweiz, dann nehmen Sie diese. Sie brauchen dann keinen Aufenthaltstitel.

step-aufenthaltstitel = Ihr Aufenthaltstitel
    .intro =
        Ihr Aufenthaltstitel soll länger gelten, als Ihr Gast in Deutschland bleibt.

        Haben Sie auch die Staatsangehörigkeit eines EU-Staates? Dann gehen Sie bitte zurück und wählen Sie diese.
aufenthaltstitel-art = Art des Aufenthaltstitels
    .hint = Der Name steht auf dem Dokument.
    .option-aufenthaltserlaubnis = Aufenthaltserlaubnis (befristet)
    .option-blaue_karte = Blaue Karte EU (befristet)
    .option-niederlassungserlaubnis = Niederlassungserlaubnis (unbefristet)
    .option-daueraufenthalt_eu = Erlaubnis zum Daueraufenthalt – EU (unbefristet)
    .option-aufenthaltskarte = Aufenthaltskarte oder Daueraufenthaltskarte für Angehörige von EU-Bürgern
    .option-andere = Ein anderes Dokument
aufenthaltstitel-art_andere = Welches Dokument ist das?
    .hint = Zum Beispiel: ICT-Karte, Aufenthaltsdokument-GB
aufenthaltstitel-gueltig_bis = Gültig bis
    .hint = Das Datum steht auf dem Dokument. Gilt Ihr Recht auf Aufenthalt ohne Ende, lassen Sie das Feld leer.

step-ausweis = Ihr Ausweis
ausweis-art = Art des Dokuments
    .option-personalausweis = Personalausweis
    .option-reisepass = Reisepass
    .option-reiseausweis = Reiseausweis für Flüchtlinge, Staatenlose oder Ausländer
    .option-ausweisersatz = Ausweisersatz
ausweis-nummer = Seriennummer des Dokuments
    .hint = Die Nummer aus Buchstaben und Ziffern steht auf der Vorderseite oder auf der Seite mit dem Foto.

step-kontakt = So erreichen wir Sie
    .intro = Geben Sie bitte mindestens eine Möglichkeit an. Dann können wir schneller nachfragen und einen Termin vereinbaren.
kontakt-email = E-Mail-Adresse
kontakt-telefon = Telefonnummer
    .hint = Mit Vorwahl

step-anschrift = Ihre Anschrift
    .intro = Tragen Sie die Anschrift ein, unter der Sie gemeldet sind. Sie muss in unserer Stadt liegen. Wenn Sie für eine Firma oder Organisation handeln: Tragen Sie deren Anschrift ein.
anschrift-strasse = Straße
anschrift-hausnummer = Hausnummer
anschrift-zusatz = Zusatz zur Anschrift
    .hint = Zum Beispiel: Wohnung 12, bei Meier
anschrift-plz = Postleitzahl
    .hint = 5 Ziffern
anschrift-ort = Ort

## Spouse who undertakes jointly

step-mitverpflichtet = Name Ihrer Ehepartnerin oder Ihres Ehepartners
    .intro = Schreiben Sie den Namen so, wie er im Ausweis steht.
mitverpflichtet-geburtsname = Geburtsname
    .hint = Nur, wenn die Person früher anders hieß

step-mitverpflichtet_geburt = Geburt Ihrer Ehepartnerin oder Ihres Ehepartners

step-mitverpflichtet_staat = Staatsangehörigkeit Ihrer Ehepartnerin oder Ihres Ehepartners
mitverpflichtet_staat-staat = Staatsangehörigkeit
    .hint = Hat die Person mehrere? Dann nehmen Sie die deutsche, sonst die eines EU-Staates, von Island, Liechtenstein, Norwegen oder der Schweiz.

step-mitverpflichtet_titel = Aufenthaltstitel Ihrer Ehepartnerin oder Ihres Ehepartners
    .intro = Auch dieser Aufenthaltstitel soll länger gelten, als Ihr Gast in Deutschland bleibt.

step-mitverpflichtet_ausweis = Ausweis Ihrer Ehepartnerin oder Ihres Ehepartners

step-mitverpflichtet_anschrift = Anschrift Ihrer Ehepartnerin oder Ihres Ehepartners
mitverpflichtet_anschrift-gleich = Wohnen Sie beide unter derselben Anschrift?
    .hint = Dann müssen Sie die Anschrift nicht noch einmal eintragen.
mitverpflichtet_anschrift-anschrift = Anschrift

## Housing and income

step-wohnung = Ihre Wohnung
wohnung-verhaeltnis = Wie wohnen Sie?
    .option-miete = Zur Miete
    .option-eigentum = Im eigenen Haus oder in der eigenen Wohnung
    .option-mietfrei = Mietfrei bei anderen, zum Beispiel bei Angehörigen
wohnung-flaeche = Wohnfläche in Quadratmetern
    .hint = Zum Beispiel: 75 oder 71,5
wohnung-personen = Wie viele Personen wohnen dort?
    .hint = Mit Ihnen, aber ohne den Gast

step-einkommen = Ihr Einkommen
    .intro = Wir prüfen damit, ob Sie die Kosten für Ihren Gast tragen können. Wir entscheiden erst, wenn wir Ihre Unterlagen gesehen haben.
einkommen-beruf = Beruf
    .hint = Der jetzige Beruf oder der letzte. Hatten Sie nie einen, schreiben Sie: keiner
einkommen-art = Woher kommt das Einkommen hauptsächlich?
    .option-angestellt = Aus einer Anstellung
    .option-selbststaendig = Aus selbstständiger Arbeit
    .option-rente = Aus einer Rente oder Pension
    .option-sonstiges = Aus etwas anderem
einkommen-arbeitgeber = Arbeitgeber
    .hint = Name und Ort
einkommen-beschaeftigt_seit = Dort beschäftigt seit
    .hint = Ist der Tag nicht bekannt? Dann reichen Monat und Jahr.
einkommen-sonstiges = Woraus ist das Einkommen?
    .hint = Zum Beispiel: Vermietung
einkommen-netto = Monatliches Einkommen nach allen Abzügen (netto)
    .hint = Betrag in Euro, zum Beispiel: 2150,00. Schwankt das Einkommen, tragen Sie den Durchschnitt ein.
    .more =
        Diese Leistungen zählen nicht als Einkommen:

        - Leistungen nach dem SGB II (Grundsicherung für Arbeitsuchende)
        - Leistungen nach dem SGB XII (Sozialhilfe und Grundsicherung im Alter)
        - Wohngeld
        - BAföG
        - Stipendien
        - Kindergeld

        Die Liste ist nicht vollständig. Ob das Einkommen reicht, prüfen wir nach den Grenzen des § 850c der Zivilprozessordnung (ZPO). Dort steht, wie viel vom Einkommen nicht gepfändet werden darf.

step-mitverpflichtet_einkommen = Einkommen Ihrer Ehepartnerin oder Ihres Ehepartners
    .intro = Wir prüfen damit, ob auch sie oder er die Kosten für den Gast tragen kann.
step-vermoegen = Ihr Vermögen
    .intro = Auch Vermögen kann zeigen, dass Sie die Kosten für Ihren Gast tragen können. Verpflichten Sie sich zu zweit, meinen wir das Vermögen von Ihnen beiden.
vermoegen-vorhanden = Möchten Sie auch mit Vermögen für Ihren Gast einstehen?
    .hint = Reicht Ihr Einkommen, müssen Sie kein Vermögen angeben.
vermoegen-art = Was für ein Vermögen ist das?
    .option-guthaben = Ersparnisse auf einem Konto
    .option-sperrkonto = Ein Sperrkonto
    .option-anderes = Anderes Vermögen, zum Beispiel Wertpapiere
vermoegen-betrag = Wie viel ist das zusammen?
    .hint = Betrag in Euro. Eine Schätzung reicht.

step-belastungen = Was Sie regelmäßig zahlen
belastungen-eheleute = Angaben für Sie beide
    .hint = Rechnen Sie zusammen, was Sie beide zahlen. Zählen Sie jede Person nur einmal.
belastungen-unterhaltsberechtigte = Für wie viele Personen sorgen Sie mit Ihrem Einkommen?
    .hint = Zum Beispiel für Ihre Kinder oder Ihren Ehepartner. Sorgen Sie für niemanden, tragen Sie 0 ein.
belastungen-unterhalt = Zahlen Sie Unterhalt?
    .hint = Zum Beispiel an Kinder, die nicht bei Ihnen wohnen
belastungen-unterhalt_betrag = Wie viel Unterhalt zahlen Sie im Monat?
    .hint = Betrag in Euro
belastungen-kredite = Zahlen Sie Kredite ab?
    .hint = Zum Beispiel für eine Wohnung oder ein Auto
belastungen-kredite_betrag = Wie viel zahlen Sie im Monat für alle Kredite?
    .hint = Betrag in Euro
step-andere_erklaerungen = Andere Verpflichtungserklärungen
andere_erklaerungen-gibt_es = Haften Sie schon aus anderen Verpflichtungserklärungen?
    .hint = Gemeint sind alle, deren { $haftung_jahre ->
            [one] { $haftung_jahre } Jahr noch nicht vorbei ist
           *[other] { $haftung_jahre } Jahre noch nicht vorbei sind
        }, auch bei anderen Behörden.
andere_erklaerungen-personen = Für wie viele Gäste haben Sie sich darin verpflichtet?
    .hint = Zählen Sie alle Gäste zusammen.

## Guest

step-gast = Ihr Gast
    .intro = Schreiben Sie die Namen genau so, wie sie im Pass des Gastes in lateinischen Buchstaben stehen. Für jeden weiteren erwachsenen Gast brauchen Sie einen eigenen Antrag. Nach der Ehepartnerin oder dem Ehepartner und den Kindern des Gastes fragen wir später.
gast-familienname = Familienname des Gastes
gast-vornamen = Vornamen des Gastes
    .hint = Steht im Pass kein Vorname, schreiben Sie einen Bindestrich: -
gast-beziehung = In welcher Beziehung steht der Gast zu Ihnen?
    .hint = Der Gast ist …
    .option-ehe = Ehefrau, Ehemann, Partnerin oder Partner
    .option-eltern = Mutter oder Vater
    .option-kind = Tochter oder Sohn
    .option-geschwister = Schwester oder Bruder
    .option-verwandt = auf andere Weise mit mir verwandt oder verschwägert
    .option-bekannt = Freundin, Freund, Bekannte oder Bekannter
    .option-geschaeftlich = Geschäftspartnerin oder Geschäftspartner
    .option-andere = etwas anderes
gast-beziehung_andere = Wie kennen Sie den Gast?

step-gast_geburt = Geburt des Gastes
gast_geburt-geburtsdatum = Geburtsdatum des Gastes
    .hint = Steht im Pass nur das Jahr? Dann lassen Sie Tag und Monat leer.
gast_geburt-geburtsort = Geburtsort des Gastes

step-gast_pass = Staatsangehörigkeit und Pass des Gastes
gast_pass-staat = Welche Staatsangehörigkeit hat der Gast?
    .hint = Ist der Gast staatenlos, wählen Sie „Staatenlos“.
gast_pass-passnummer = Passnummer
    .hint = Die Nummer des Reisepasses, mit dem der Gast einreist. Hat er noch keinen, lassen Sie das Feld leer und geben Sie uns die Nummer später.

step-gast_anschrift = Anschrift des Gastes im Ausland
    .intro = Schreiben Sie die Anschrift bitte in lateinischen Buchstaben.
gast_anschrift-strasse = Straße und Hausnummer
    .hint = Oder so, wie man dort die Anschrift schreibt
gast_anschrift-plz = Postleitzahl
gast_anschrift-ort = Ort
gast_anschrift-land = Land

## People travelling with the guest

step-ehepartner = Ehepartnerin oder Ehepartner des Gastes
ehepartner-weitere_gaeste = Kommen noch andere erwachsene Gäste?
    .hint = Stellen Sie für jeden einen eigenen Antrag. Notieren Sie dafür die Nummer dieses Antrags: Sie sehen sie nach dem Absenden. Dann müssen Sie Wohnung, Einkommen und Ihre Unterlagen nicht noch einmal angeben.
ehepartner-reist_mit = Reist die Ehepartnerin oder der Ehepartner des Gastes mit?
    .hint = Nur, wenn beide unter derselben Anschrift leben. Sonst ist ein eigener Antrag nötig.

step-ehepartner_daten = Angaben zur Ehepartnerin oder zum Ehepartner des Gastes
    .intro = Schreiben Sie die Namen so, wie sie im Pass stehen.
ehepartner_daten-vornamen = Vornamen
ehepartner_daten-gleicher_name = Ist der Familienname derselbe wie beim Gast?
ehepartner_daten-familienname = Familienname
ehepartner_daten-geburtsdatum = Geburtsdatum
    .hint = Steht im Pass nur das Jahr? Dann lassen Sie Tag und Monat leer.
ehepartner_daten-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe

step-kinder = Kinder des Gastes
kinder-reisen_mit = Reisen eigene Kinder des Gastes mit, die jünger als 18 Jahre sind?
    .hint = Nur Kinder, die unter derselben Anschrift wie der Gast leben. Für erwachsene Kinder ist ein eigener Antrag nötig.

step-kinder_daten = Angaben zu den Kindern
    .intro = Schreiben Sie die Namen so, wie sie im Pass stehen.
kinder_daten-kind = Kinder, die mitreisen
    .item = Kind { $number }
    .add = Weiteres Kind hinzufügen
    .remove = Kind { $number } entfernen
kinder_daten-kind-vornamen = Vornamen
kinder_daten-kind-gleicher_name = Ist der Familienname derselbe wie beim Gast?
kinder_daten-kind-familienname = Familienname
kinder_daten-kind-geburtsdatum = Geburtsdatum
    .hint = Steht im Pass nur das Jahr? Dann lassen Sie Tag und Monat leer.
kinder_daten-kind-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe

## Stay

step-reisezeit = Reisezeit
    .intro = Für einen Besuch gilt ein Visum höchstens { $besuch_tage ->
            [one] { $besuch_tage } Tag
           *[other] { $besuch_tage } Tage
        }. Der Tag der Einreise und der Tag der Ausreise zählen mit. Für einen längeren Aufenthalt braucht der Gast ein nationales Visum.
reisezeit-von = Der Gast reist ein am
reisezeit-bis = Der Gast reist aus am
reisezeit-mehrmals = Kommt der Gast in dieser Zeit mehr als einmal?
    .hint = Tragen Sie dann oben den Tag der ersten Einreise und den Tag der letzten Ausreise ein.

step-unterkunft = Wo der Gast wohnt
unterkunft-bei_gastgeber = Wohnt der Gast bei Ihnen?
    .hint = Dann müssen Sie Ihre Anschrift nicht noch einmal eintragen.
unterkunft-anschrift = Anschrift der Unterkunft in Deutschland
unterkunft-anschrift-name = Name der Unterkunft
    .hint = Zum Beispiel der Name des Hotels oder der Person, bei der der Gast wohnt
unterkunft-anschrift-strasse = Straße
unterkunft-anschrift-hausnummer = Hausnummer
unterkunft-anschrift-plz = Postleitzahl
    .hint = 5 Ziffern
unterkunft-anschrift-ort = Ort

step-reisezweck = Grund der Reise
reisezweck-zweck = Warum kommt der Gast?
    .option-familie = Er besucht seine Familie
    .option-freunde = Er besucht Freunde oder Bekannte
    .option-urlaub = Urlaub
    .option-geschaeftlich = Geschäfte
    .option-veranstaltung = Eine Veranstaltung, zum Beispiel eine Messe oder ein Fest
    .option-andere = Ein anderer Grund
reisezweck-zweck_andere = Welcher Grund ist das?
reisezweck-weitere_orte = Weitere Orte in Deutschland, die der Gast besucht
reisezweck-krankenversicherung = Hat der Gast schon eine Reisekrankenversicherung?
    .hint = Sie zahlt, wenn der Gast auf der Reise krank wird. Bei „Ja“ bitten wir Sie später um den Nachweis.

## Documents

step-unterlagen_gastgeber = Ihre Dokumente
    .intro = Fotos oder PDF-Dateien, jede höchstens 20 MB. Alles muss gut lesbar sein. Was Ihnen noch fehlt, können Sie nachreichen.
unterlagen_gastgeber-ausweis = Ihr Ausweis oder Pass
    .hint =
        Alle Seiten mit Angaben zu Ihnen, beim Personalausweis beide Seiten.

        Einen Personalausweis dürfen nur Sie selbst kopieren oder jemand mit Ihrer Zustimmung. Man muss sehen, dass es eine Kopie ist: Schreiben Sie zum Beispiel „Kopie“ darauf. Die Zugangsnummer brauchen wir nicht, Sie dürfen sie schwärzen. Mit dem Hochladen willigen Sie ein, dass wir die Kopie für diesen Antrag verwenden (§ 20 Absatz 2 PAuswG). Möchten Sie das nicht, wählen Sie „Ich reiche das nach“ und zeigen Sie den Ausweis beim Termin.
unterlagen_gastgeber-aufenthaltstitel = Ihr Aufenthaltstitel
    .hint = Vorder- und Rückseite
unterlagen_gastgeber-registerauszug = Auszug aus dem Handelsregister oder Vereinsregister
    .hint = Aus dem Auszug muss hervorgehen, wer unterschreiben darf.
unterlagen_gastgeber-vollmacht = Vollmacht, für die Firma oder Organisation zu unterschreiben
    .hint = Unterschrieben von jemandem, der die Firma oder Organisation vertreten darf

step-unterlagen_einkommen = Nachweise zu den Finanzen
    .intro = Diese Nachweise kommen in eine eigene Akte, getrennt von den übrigen Unterlagen.
unterlagen_einkommen-lohnabrechnungen = Ihre letzten 3 Lohnabrechnungen
unterlagen_einkommen-steuerbescheid = Ihr Steuerbescheid
    .hint = Der letzte, den Sie vom Finanzamt bekommen haben
unterlagen_einkommen-steuerberater = Bescheinigung Ihres Steuerberaters oder Ihrer Steuerberaterin
    .hint = Mit Rundstempel und mit den Beiträgen zur Krankenversicherung
unterlagen_einkommen-rentenbescheid = Ihr Rentenbescheid
unterlagen_einkommen-einkommensnachweis = Nachweis über Ihr Einkommen
unterlagen_einkommen-vermoegen = Nachweis über Ihr Vermögen
    .hint = Zum Beispiel ein Kontoauszug oder die Bestätigung der Bank über das Sperrkonto.
unterlagen_einkommen-weitere = Weitere Nachweise zu den Finanzen
    .hint = Nur, wenn Sie noch etwas zeigen möchten

step-unterlagen_wohnung = Nachweis zur Wohnung
unterlagen_wohnung-mietvertrag = Ihr Mietvertrag
    .hint = Die Seiten mit Namen, Anschrift, Wohnfläche und Unterschriften
unterlagen_wohnung-grundbuchauszug = Auszug aus dem Grundbuch

step-unterlagen_mitverpflichtet = Dokumente Ihrer Ehepartnerin oder Ihres Ehepartners
unterlagen_mitverpflichtet-ausweis = Ausweis oder Pass
    .hint = Alle Seiten mit Angaben zur Person, beim Personalausweis beide Seiten. Laden Sie die Kopie eines Personalausweises nur hoch, wenn die Person zustimmt. Man muss sehen, dass es eine Kopie ist (§ 20 Absatz 2 PAuswG). Die Zugangsnummer brauchen wir nicht, sie darf geschwärzt sein. Stimmt die Person nicht zu, wählen Sie „Ich reiche das nach“. Dann zeigt sie den Ausweis beim Termin.
unterlagen_mitverpflichtet-aufenthaltstitel = Aufenthaltstitel
    .hint = Vorder- und Rückseite
unterlagen_mitverpflichtet-einkommen = Nachweise zum Einkommen
    .hint =
        Sie kommen in eine eigene Akte, getrennt von den übrigen Unterlagen.

        - Bei einer Anstellung: die letzten 3 Lohnabrechnungen
        - Bei selbstständiger Arbeit: der letzte Steuerbescheid und eine Bescheinigung der Steuerberatung
        - Bei Rente: der Rentenbescheid

step-unterlagen_gast = Dokumente des Gastes
unterlagen_gast-reisepass = Kopie des Reisepasses
    .hint = Die Seite mit dem Foto. So können wir Schreibfehler vermeiden.
unterlagen_gast-krankenversicherung = Nachweis der Reisekrankenversicherung

## Declarations

step-haftung = Wofür Sie haften
haftung-folgen = Bitte lesen Sie das genau
    .hint =
        Mit der Verpflichtungserklärung haften Sie für Ihren Gast. Das heißt: Zahlt eine Behörde für den Gast, dann fordert sie das Geld von Ihnen zurück. Das gilt auch, wenn der Gast ein Recht auf diese Leistung hat.

        Sie haften für:

        - den Lebensunterhalt des Gastes, also zum Beispiel Essen und Kleidung
        - die Wohnung oder Unterkunft
        - die Kosten bei Krankheit und Pflege
        - die Kosten der Ausreise, auch die einer Abschiebung

        Nicht erstatten müssen Sie, was aus Beiträgen bezahlt wird, zum Beispiel aus denen zu einer Versicherung.

        Sie haften { $haftung_jahre ->
            [one] { $haftung_jahre } Jahr
           *[other] { $haftung_jahre } Jahre
        } lang. { $haftung_jahre ->
            [one] Das Jahr beginnt
           *[other] Die { $haftung_jahre } Jahre beginnen
        } mit der Einreise des Gastes.

        Ihre Haftung endet nicht früher, wenn der Gast in dieser Zeit als Flüchtling oder auf andere Weise als schutzberechtigt anerkannt wird. Sie endet auch nicht, wenn er eine Aufenthaltserlaubnis aus völkerrechtlichen, humanitären oder politischen Gründen bekommt.

        Fordert eine Behörde Geld von Ihnen, kann sie es auch vollstrecken, zum Beispiel Ihr Konto pfänden. Dafür braucht sie kein Urteil eines Gerichts.

        Eine Obergrenze für die Kosten nennt das Gesetz nicht.

        Das steht in den §§ 66 bis 68 des Aufenthaltsgesetzes (AufenthG).
haftung-bewusst = Ich weiß, dass ich für die Kosten meines Gastes 5 Jahre lang hafte, auch wenn er als Flüchtling anerkannt wird oder eine andere Aufenthaltserlaubnis bekommt (§§ 66 bis 68 AufenthG).
haftung-organisation_bewusst = Ich weiß, dass die Firma oder Organisation 5 Jahre lang für die Kosten des Gastes haftet, auch wenn er als Flüchtling anerkannt wird oder eine andere Aufenthaltserlaubnis bekommt (§§ 66 bis 68 AufenthG).
haftung-eheleute = Sie haften beide
    .hint = Ihre Ehepartnerin oder Ihr Ehepartner gibt eine eigene Verpflichtungserklärung ab. Wer eine abgibt, haftet so, wie es hier steht. Sie kommen beide zum Termin.
haftung-eheleute_bewusst = Meine Ehepartnerin oder mein Ehepartner will sich auch verpflichten, kennt diese Folgen und weiß, dass ich diese Angaben mache.

step-hinweise = Hinweise zum Merkblatt
hinweise-merkblatt = Das Wichtigste aus dem Merkblatt
    .hint =
        Zur Verpflichtungserklärung gibt es ein Merkblatt, das in ganz Deutschland gleich ist. Sie bekommen es von der Ausländerbehörde. Darin steht unter anderem:

        - Zuständig ist die Ausländerbehörde an Ihrem Wohnort.
        - Mit einer schriftlichen Vollmacht kann eine andere Person für Sie handeln.
        - Ihre Finanznachweise kommen in eine eigene Akte. Sie werden vernichtet, sobald niemand mehr Geld aus der Erklärung fordern kann. Empfohlen ist, sie mindestens 6 Jahre nach dem Ende der Gültigkeit aufzubewahren.
hinweise-gast = Sagen Sie Ihrem Gast, welche Daten wir haben
    .hint = Sie haben uns Daten Ihres Gastes gegeben, vielleicht auch Daten seiner Familie und Ihrer Ehepartnerin oder Ihres Ehepartners. Bitte sagen Sie ihnen das. In der Datenschutzerklärung steht bei „Verpflichtungserklärung“ ein Abschnitt für sie. Geben Sie ihn weiter. Der Link zum Datenschutz steht unten auf jeder Seite.

step-abschluss = Ihre Bestätigung
abschluss-folgen = Bevor Sie absenden
    .hint =
        - Mit dem Antrag bereiten Sie eine Verpflichtungserklärung vor. Wer sie beim Termin abgibt, haftet { $haftung_jahre ->
            [one] { $haftung_jahre } Jahr
           *[other] { $haftung_jahre } Jahre
        } lang für die Kosten des Gastes. Eine Obergrenze nennt das Gesetz nicht.
        - Jede Verpflichtungserklärung kostet { $gebuehr_verpflichtung } Euro.
        - Wer falsche oder unvollständige Angaben macht, damit jemand ein Visum bekommt, macht sich strafbar (§ 95 Absatz 2 Nummer 2 AufenthG).

        Lassen Sie sich Zeit. Sind Sie unsicher, fragen Sie uns, bevor Sie absenden.
abschluss-wahrheit = Meine Angaben sind wahr und vollständig.
abschluss-datenschutz = Hinweise zum Datenschutz
    .hint = Wir brauchen Ihre Angaben, um zu prüfen, ob Sie für Ihren Gast einstehen können (§§ 66 bis 68 und § 86 AufenthG). Wer sie bekommt, wie lange wir sie aufbewahren und welche Rechte Sie haben, steht in der Datenschutzerklärung. Der Link dazu steht unten auf jeder Seite.

## Messages of the checks

check-geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-minderjaehrig = Nach diesem Datum sind Sie noch nicht volljährig. Bitte prüfen Sie das Jahr. Nur Erwachsene können sich verpflichten. Sie können trotzdem weitermachen.
check-mitverpflichtet_minderjaehrig = Nach diesem Datum ist die Person noch nicht volljährig. Bitte prüfen Sie das Jahr. Nur Erwachsene können sich verpflichten. Sie können trotzdem weitermachen.
check-lohnabrechnungen_drei = Das sind weniger als 3 Dateien. Stehen alle 3 Abrechnungen darin? Dann machen Sie einfach weiter.
check-funktion_vollmacht = Unterschreiben darf, wer die Firma oder Organisation vertreten darf. Jede andere Person braucht eine schriftliche Vollmacht. Sie können weitermachen.
check-titel_art = Mit einer Aufenthaltsgestattung, einer Duldung, einem Visum oder einer Fiktionsbescheinigung ist eine Verpflichtungserklärung meist nicht möglich. Ein anderes Dokument prüfen wir. Sie können weitermachen.
check-titel_abgelaufen = Dieses Datum liegt in der Vergangenheit. Ihr Aufenthaltstitel soll länger gelten als der Besuch. Sie können trotzdem weitermachen.
check-titel_ohne_ende = Dieser Aufenthaltstitel ist befristet. Bitte tragen Sie ein, bis wann er gilt. Sie können auch so weitermachen.
check-plz_ort = Bitte prüfen Sie Postleitzahl und Ort. Soweit wir wissen, passen sie nicht zusammen. Sie können trotzdem weitermachen.
check-kontakt_fehlt = Ohne E-Mail-Adresse und Telefonnummer können wir Ihnen nur Briefe schreiben. Das dauert länger. Sie können trotzdem weitermachen.
check-beschaeftigt_seit_vergangen = Dieses Datum liegt in der Zukunft. Fangen Sie dort erst an? Dann können Sie weitermachen. Sonst prüfen Sie bitte das Datum.
check-gast_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-ehepartner_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-kind_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-kind_minderjaehrig = Diese Person ist schon 18 Jahre alt. Meist braucht sie einen eigenen Antrag. Sie können trotzdem weitermachen. Wir melden uns dann bei Ihnen.
check-von_ab_heute = Der Tag der Einreise ist schon vorbei. Bitte prüfen Sie ihn. Ist der Gast schon hier, können Sie weitermachen.
check-bis_nach_von = Die Ausreise liegt vor der Einreise. Bitte prüfen Sie beide Tage.
check-laenger_als_besuch = Das sind mehr als { $besuch_tage ->
        [one] { $besuch_tage } Tag
       *[other] { $besuch_tage } Tage
    }. Prüfen Sie bitte beide Tage. Soll der Gast wirklich so lange bleiben, braucht er ein nationales Visum. Sie können weitermachen: Wir sagen Ihnen, was Sie dafür noch brauchen.
check-titel_reicht = Ihr Aufenthaltstitel endet vor der Ausreise des Gastes. Er soll länger gelten. Sie können trotzdem weitermachen, wir sprechen mit Ihnen darüber.
check-mitverpflichtet_geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-mitverpflichtet_titel_art = Mit einer Aufenthaltsgestattung, einer Duldung, einem Visum oder einer Fiktionsbescheinigung kann man sich meist nicht verpflichten. Ein anderes Dokument prüfen wir. Sie können weitermachen.
check-mitverpflichtet_titel_ohne_ende = Dieser Aufenthaltstitel ist befristet. Bitte tragen Sie ein, bis wann er gilt. Sie können auch so weitermachen.
check-mitverpflichtet_titel_abgelaufen = Dieses Datum liegt in der Vergangenheit. Der Aufenthaltstitel soll länger gelten als der Besuch. Sie können trotzdem weitermachen.
check-mitverpflichtet_beschaeftigt_seit = Dieses Datum liegt in der Zukunft. Fängt die Person dort erst an? Dann können Sie weitermachen. Sonst prüfen Sie bitte das Datum.
check-mitverpflichtet_titel_reicht = Der Aufenthaltstitel Ihrer Ehepartnerin oder Ihres Ehepartners endet vor der Ausreise des Gastes. Er soll länger gelten. Sie können trotzdem weitermachen, wir sprechen mit Ihnen darüber.

## Why we ask

purpose-gastgeber = Damit wir wissen, wer sich verpflichtet, und Sie erreichen.
purpose-bonitaet = Damit wir prüfen, ob Ihr Geld für den Besuch reicht.
purpose-gast = Damit feststeht, für wen und für welchen Besuch Sie sich verpflichten.
