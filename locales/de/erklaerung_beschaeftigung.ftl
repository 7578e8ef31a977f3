# Texts of the employer's part of the service "Beschäftigungserlaubnis". Plain German (DIN 8581-1). This wording is the binding one.

## Service page

service-title = Erklärung zum Beschäftigungsverhältnis
service-short = Als Arbeitgeber eine Stelle beschreiben, für die jemand eine Erlaubnis braucht
service-who =
    Sie möchten eine Person beschäftigen, die dafür eine Erlaubnis der Ausländerbehörde braucht. Die Person hat Ihnen einen Link gegeben. Hier beschreiben Sie die Stelle.

    Ausfüllen darf das, wer für den Arbeitgeber handeln darf: die Inhaberin oder der Inhaber, die Geschäftsführung, die Personalabteilung oder jemand mit Vollmacht.
service-prepare =
    - die Betriebsnummer des Betriebs, in dem die Person arbeitet, wenn es schon eine gibt
    - den Arbeitsvertrag oder das Angebot: Arbeitszeit, Lohn, Urlaub
service-fee = Die Erklärung kostet nichts.
service-duration = Für die Fragen brauchen Sie etwa 15 Minuten. Sie können jederzeit eine Pause machen.
service-law =
    - § 4a Aufenthaltsgesetz (AufenthG): wann jemand eine Erlaubnis zum Arbeiten braucht, und Ihre Pflichten als Arbeitgeber (Absatz 5)
    - § 39 AufenthG: was die Bundesagentur für Arbeit prüft
    - § 40 Absatz 1 Nummer 2 AufenthG: Leiharbeit
    - § 61 Asylgesetz (AsylG) und § 32 Beschäftigungsverordnung (BeschV): Arbeit mit Duldung oder Aufenthaltsgestattung
    - § 36 Absatz 2 BeschV: wann die Zustimmung als erteilt gilt
service-data =
    Ihre Angaben werden auf Ihrem Gerät verschlüsselt. Auf dem Weg kann sie niemand lesen. In der Behörde können sie nur Beschäftigte lesen, die für diese Anträge zuständig sind. Wer einen anderen Grund hat, muss ihn angeben, und das wird festgehalten. Die Person, die bei Ihnen arbeiten möchte, sieht sie nicht. Sie sieht nur, dass Ihre Erklärung angekommen ist.

    Die Ausländerbehörde braucht die Angaben, um über die Erlaubnis zu entscheiden. Muss die Bundesagentur für Arbeit zustimmen, bekommt sie die Angaben. Sie prüft damit die Bedingungen der Arbeit.

    Sie geben auch Daten der Person an, die bei Ihnen arbeiten möchte. Bitte sagen Sie ihr das. Die Hinweise für sie und alles Weitere stehen in der Datenschutzerklärung.
service-basis =
    § 39 Absatz 4 AufenthG für Ihre Auskünfte, § 86 Satz 1 AufenthG für die Daten.
service-recipients =
    - die Bundesagentur für Arbeit, wenn sie zustimmen muss (§ 39 AufenthG, § 36 BeschV)
    - die Behörden, die Verstöße verfolgen, wenn es dafür konkrete Anhaltspunkte gibt, zum Beispiel beim Mindestlohn oder bei Schwarzarbeit (§ 90 Absatz 1 AufenthG)
service-others =
    Möchten Sie bei diesem Arbeitgeber arbeiten? Dann hat er uns Daten von Ihnen gegeben: Name, Geburt, Geschlecht, Staatsangehörigkeit, Wohnort, seit wann Sie in Deutschland leben, Ihre Stelle, Ihre Arbeitszeit, Ihren Lohn und Ihre Qualifikation, vielleicht den Arbeitsvertrag.
service-after =
    - Die Ausländerbehörde führt Ihre Erklärung mit dem Antrag der Person zusammen.
    - Wenn nötig, fragt sie die Bundesagentur für Arbeit. Hat diese alle Angaben und meldet sich { $zustimmung_wochen ->
        [one] { $zustimmung_wochen } Woche
       *[other] { $zustimmung_wochen } Wochen
    } lang nicht, gilt ihre Zustimmung als erteilt (§ 36 Absatz 2 BeschV).
    - Fehlt etwas, melden wir uns bei Ihrer Ansprechperson.

    Die Person darf erst anfangen, wenn sie die Erlaubnis hat.

## Sections

section-arbeitnehmer = Die Person, die Sie beschäftigen
section-arbeitgeber = Der Arbeitgeber
section-arbeitsplatz = Die Stelle
section-bedingungen = Arbeitszeit und Lohn
section-abschluss = Unterlagen und Bestätigung

## The employee

step-zweck = Wofür die Erklärung ist
zweck-anlass = Ist das die erste Erlaubnis für diese Stelle?
    .option-erste = Ja, die erste
    .option-verlaengerung = Nein, eine Verlängerung
zweck-arbeitgeberwechsel = Wechselt die Person von einem anderen Arbeitgeber zu Ihnen?
    .option-ja = Ja
    .option-nein = Nein
    .option-unbekannt = Das weiß ich nicht

step-arbeitnehmer = Name der Person
    .intro = Prüfen Sie bitte, ob die Angaben stimmen. Was schon dasteht, hat die Person freigegeben.
arbeitnehmer-familienname = Familienname
arbeitnehmer-vornamen = Vornamen
    .hint = Hat die Person keinen Vornamen, schreiben Sie einen Bindestrich: -

step-arbeitnehmer_geburt = Geburt der Person
arbeitnehmer_geburt-geschlecht = Geschlecht
    .option-w = weiblich
    .option-m = männlich
    .option-d = divers
    .option-x = keine Angabe
arbeitnehmer_geburt-geburtsdatum = Geburtsdatum
    .hint = Ist nur das Jahr bekannt? Dann lassen Sie Tag und Monat leer.

step-arbeitnehmer_staat = Herkunft und Wohnort der Person
arbeitnehmer_staat-staat = Staatsangehörigkeit
arbeitnehmer_staat-wohnort = Wohnort
    .hint = Wohnt die Person noch im Ausland, nennen Sie auch das Land.
arbeitnehmer_staat-aufenthalt_seit = Seit wann lebt die Person in Deutschland?
    .hint = Nur, wenn Sie es wissen. Das Jahr reicht.

## The employer

step-firma = Ihr Betrieb
firma-name = Name der Firma
    .hint = Haben Sie keine Firma, tragen Sie Ihren Namen ein.
firma-betriebsnummer_stand = Hat der Betrieb schon eine Betriebsnummer?
    .option-vorhanden = Ja
    .option-beantragt = Nein, sie ist beantragt
    .option-noch_nicht = Nein, noch nicht
    .more = Die Betriebsnummer brauchen Sie, um Beschäftigte zur Sozialversicherung anzumelden. Sie bekommen sie von der Bundesagentur für Arbeit.
firma-betriebsnummer = Betriebsnummer
    .hint = 8 Ziffern. Nehmen Sie die Nummer des Betriebs, in dem die Person arbeitet.
firma-gegruendet = Wurde der Betrieb in den letzten 24 Monaten gegründet?

step-firma_anschrift = Anschrift des Betriebs
firma_anschrift-anschrift = Anschrift

step-ansprechperson = Ansprechperson
    .intro = Mit wem können wir über diese Stelle sprechen?
ansprechperson-name = Vorname und Familienname
ansprechperson-telefon = Telefonnummer
    .hint = Mit Vorwahl
ansprechperson-email = E-Mail-Adresse
ansprechperson-fax = Faxnummer

## The job

step-dauer = Dauer der Beschäftigung
dauer-stand = Arbeitet die Person schon bei Ihnen?
    .option-beginnt = Nein, sie fängt erst an
    .option-besteht = Ja
dauer-von = Beginn der Beschäftigung
    .hint = Der Tag, an dem die Person anfängt oder angefangen hat. Ist der Tag nicht bekannt, reichen Monat und Jahr.
dauer-befristet = Ist die Beschäftigung befristet?
dauer-bis = Ende der Beschäftigung

step-leiharbeit = Leiharbeit
leiharbeit-leiharbeit = Wird die Person an andere Betriebe verliehen?
    .hint = Das heißt auch Zeitarbeit oder Arbeitnehmerüberlassung.
leiharbeit-folgen = Das gilt für Leiharbeit
    .hint =
        - Hat die Person eine Duldung oder eine Aufenthaltsgestattung, ist Leiharbeit kein Grund, die Erlaubnis zu versagen (§ 61 AsylG, § 32 Absatz 1 Satz 2 BeschV).
        - Hat sie einen Aufenthaltstitel und muss die Bundesagentur für Arbeit zustimmen, darf diese bei Leiharbeit nicht zustimmen (§ 40 Absatz 1 Nummer 2 AufenthG).

        Sie können die Erklärung in jedem Fall abgeben. Wir prüfen es.
arbeitszeit-umfang = Arbeitet die Person in Vollzeit oder in Teilzeit?
    .option-vollzeit = In Vollzeit
    .option-teilzeit = In Teilzeit
leiharbeit-erlaubnis = Nummer Ihrer Erlaubnis zur Arbeitnehmerüberlassung

step-arbeitsort = Arbeitsort
arbeitsort-art = Wo arbeitet die Person?
    .option-betrieb = Unter der Anschrift des Betriebs
    .option-andere = An einem anderen Ort oder an mehreren festen Orten
    .option-wechselnd = An wechselnden Orten
arbeitsort-ort = Arbeitsorte
    .item = Arbeitsort { $number }
    .add = Weiteren Arbeitsort hinzufügen
    .remove = Arbeitsort { $number } entfernen
arbeitsort-ort-name = Name des Ortes
    .hint = Zum Beispiel: Filiale Nord
arbeitsort-gebiet = In welchem Gebiet sind die wechselnden Orte?
    .hint = Zum Beispiel: Baustellen in Solingen und Wuppertal

step-taetigkeit = Die Tätigkeit
taetigkeit-art = Was für eine Stelle ist das?
    .option-beschaeftigung = Arbeit
    .option-ausbildung = Ausbildung
    .option-praktikum = Praktikum
taetigkeit-bezeichnung = Bezeichnung der Tätigkeit
    .hint = Zum Beispiel: Lagerhelferin, Koch
taetigkeit-branche = Branche
    .hint = Zum Beispiel: Gastronomie

step-aufgaben = Die Aufgaben
aufgaben-beschreibung = Was macht die Person genau?
    .hint = Die wichtigsten Aufgaben, der Bereich und die Stellung im Betrieb
aufgaben-berufsschluessel = Schlüssel der Tätigkeit (KldB 2010)
    .hint = 5 Ziffern, nur wenn Sie ihn kennen
    .more = KldB heißt: Klassifikation der Berufe. Der Schlüssel ordnet eine Tätigkeit einem Beruf zu.

step-qualifikation = Was man für die Stelle können muss
qualifikation-benoetigt = Welchen Abschluss braucht man für die Stelle?
    .option-keine = Keinen
    .option-ausbildung = Eine Berufsausbildung
    .option-studium = Ein Studium
    .option-andere = Etwas anderes
qualifikation-benoetigt_andere = Was braucht man?
qualifikation-anerkennung = Ist der Abschluss der Person in Deutschland anerkannt?
    .option-ja = Ja
    .option-nein = Nein
    .option-nicht_noetig = Nicht nötig, der Abschluss ist aus Deutschland
    .option-unbekannt = Das weiß ich nicht
qualifikation-berufserlaubnis = Braucht man für den Beruf eine staatliche Erlaubnis?
    .hint = So ist es zum Beispiel in der Pflege oder bei Ärztinnen und Ärzten.
    .option-nicht_noetig = Nein
    .option-liegt_vor = Ja, die Person hat sie
    .option-fehlt = Ja, die Person hat sie noch nicht

## Working conditions

step-arbeitszeit = Arbeitszeit
arbeitszeit-wochenstunden = Stunden in der Woche
    .hint = Zum Beispiel: 38,5
arbeitszeit-tage = Arbeitstage in der Woche
arbeitszeit-verteilung = Wie verteilt sich die Arbeitszeit?
    .hint = Zum Beispiel: Montag bis Freitag von 8 bis 16.30 Uhr, oder: Wechselschicht

step-urlaub = Urlaub und Überstunden
urlaub-tage = Urlaub in Arbeitstagen im Jahr
urlaub-ueberstunden = Muss die Person Überstunden machen, wenn Sie es verlangen?
urlaub-ueberstunden_regelung = Wie viele können es sein, und wie werden sie ausgeglichen?
    .hint = Zum Beispiel: bis zu 10 im Monat, bezahlt oder als freie Zeit

step-lohn = Lohn
lohn-zeitraum = Für welche Zeit gilt der Betrag?
    .option-stunde = Für eine Stunde
    .option-monat = Für einen Monat
    .option-jahr = Für ein Jahr
lohn-betrag = Lohn vor allen Abzügen (brutto)
    .hint = Betrag in Euro, ohne Zulagen. Zum Beispiel: 15,20

step-zulagen = Zulagen
zulagen-gibt_es = Bekommt die Person Zulagen?
    .hint = Zum Beispiel für Nachtarbeit, oder Weihnachtsgeld
zulagen-zulage = Zulagen
    .item = Zulage { $number }
    .add = Weitere Zulage hinzufügen
    .remove = Zulage { $number } entfernen
zulagen-zulage-art = Wofür ist die Zulage?
zulagen-zulage-betrag = Betrag in Euro

step-sachleistungen = Wohnung, Essen und andere Leistungen
sachleistungen-gibt_es = Bekommt die Person vom Arbeitgeber Unterkunft, Essen oder etwas anderes als Geld?
sachleistungen-leistung = Leistungen
    .item = Leistung { $number }
    .add = Weitere Leistung hinzufügen
    .remove = Leistung { $number } entfernen
sachleistungen-leistung-art = Was bekommt die Person?
    .option-unterkunft = Unterkunft
    .option-verpflegung = Essen
    .option-andere = Etwas anderes
sachleistungen-leistung-art_andere = Was ist das?
sachleistungen-leistung-wert = Wert im Monat in Euro

step-regelungen = Tarif und Versicherung
regelungen-tarif = Gilt für die Stelle ein Tarifvertrag?
regelungen-tarifvertrag = Welcher Tarifvertrag ist das?
regelungen-altersversorgung = Zahlen Sie für die Person in eine betriebliche Altersversorgung ein?
regelungen-sozialversicherung = Ist die Beschäftigung versicherungspflichtig in der Sozialversicherung?
    .option-pflichtig = Ja
    .option-geringfuegig = Nur zum Teil: Sie ist ein Minijob
    .option-frei = Nein

## Documents and declarations

step-unterlagen = Unterlagen
    .intro = Sie müssen nichts hochladen. Fotos oder PDF-Dateien, jede höchstens 20 MB.
unterlagen-vertrag = Arbeitsvertrag, Ausbildungsvertrag oder Angebot
unterlagen-formular = Unterschriebenes Formular der Bundesagentur für Arbeit
    .hint = Nur, wenn Sie es schon auf Papier ausgefüllt haben

step-berechtigung = Wer diese Erklärung abgibt
    .intro = Tragen Sie sich selbst ein.
berechtigung-name = Ihr Vorname und Familienname
berechtigung-funktion = Warum dürfen Sie für den Arbeitgeber handeln?
    .hint = Wählen Sie, was am besten passt.
    .option-inhaber = Ich bin der Arbeitgeber oder mir gehört die Firma
    .option-vertretung = Ich vertrete die Firma, zum Beispiel als Geschäftsführerin oder Prokurist
    .option-personal = Ich bin in der Firma für Personal zuständig
    .option-bevollmaechtigt = Ich habe eine Vollmacht, zum Beispiel als Steuerberater
berechtigung-vollmacht = Ihre Vollmacht
berechtigung-berechtigt = Ich darf diese Erklärung für den Arbeitgeber abgeben.

step-abschluss = Ihre Bestätigung
abschluss-ablauf = Was mit Ihrer Erklärung geschieht
    .hint = Die Ausländerbehörde kann Sie anrufen oder Ihnen schreiben, um die Angaben zu prüfen. Die Person darf erst arbeiten, wenn sie die Erlaubnis hat.
abschluss-pflichten = Ihre Pflichten als Arbeitgeber
    .hint =
        Beschäftigen Sie jemanden ohne deutsche Staatsangehörigkeit, müssen Sie (§ 4a Absatz 5 AufenthG):

        - prüfen, ob die Person arbeiten darf
        - eine Kopie ihres Aufenthaltstitels oder ihrer Bescheinigung aufbewahren, so lange sie bei Ihnen arbeitet, auf Papier oder elektronisch
        - der Ausländerbehörde innerhalb von 4 Wochen melden, wenn die Arbeit früher endet. Das gilt, wenn der Aufenthaltstitel für diese Arbeit erteilt wurde.

        Für Bürgerinnen und Bürger der EU gilt das nicht.
abschluss-folgen = Bevor Sie absenden
    .hint =
        - Die Bundesagentur für Arbeit entscheidet nach Ihren Auskünften (§ 39 Absatz 4 AufenthG). Sie kann später prüfen, ob die Bedingungen so sind, wie Sie sie angeben.
        - Wer jemanden beschäftigt, der nicht arbeiten darf, und seine Pflichten als Arbeitgeber nicht erfüllt hat, haftet für die Kosten einer Abschiebung (§ 66 Absatz 4 und 4a AufenthG).
        - Wer die Meldung über ein vorzeitiges Ende der Arbeit vergisst, kann eine Geldbuße bekommen (§ 98 Absatz 2a AufenthG).
        - Die Erklärung kostet nichts.

        Lassen Sie sich Zeit. Sind Sie unsicher, fragen Sie uns, bevor Sie absenden.
abschluss-wahrheit = Meine Angaben sind wahr und vollständig. Zu diesen Bedingungen beschäftigen wir die Person.
abschluss-datenschutz = Hinweise zum Datenschutz
    .hint = Wir brauchen Ihre Angaben, um über die Erlaubnis zu entscheiden (§ 39 Absatz 4 und § 86 AufenthG). Wer sie bekommt, wie lange wir sie aufbewahren und welche Rechte Sie haben, steht in der Datenschutzerklärung. Der Link dazu steht unten auf jeder Seite.
abschluss-person = Sagen Sie der Person, welche Daten wir haben
    .hint = Sie haben uns Daten der Person gegeben, die bei Ihnen arbeiten möchte, auch ihren Lohn. Bitte sagen Sie ihr das. In der Datenschutzerklärung steht bei „Erklärung zum Beschäftigungsverhältnis“ ein Abschnitt für sie. Geben Sie ihn weiter.

## Messages of the checks

check-geburtsdatum_vergangen = Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
check-bis_nach_von = Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.
check-mindesturlaub = Das ist weniger als der gesetzliche Mindesturlaub. Bei 5 Arbeitstagen in der Woche beträgt er { $mindesturlaub_tage ->
        [one] { $mindesturlaub_tage } Tag
       *[other] { $mindesturlaub_tage } Tage
    } im Jahr. Bitte prüfen Sie die Zahl. Sie können trotzdem weitermachen.
check-betriebsnummer_form = Bei dieser Betriebsnummer passt die Prüfziffer nicht. Bitte prüfen Sie die Ziffern. Stimmen sie, können Sie weitermachen.
check-mindestlohn = Das ist weniger als der gesetzliche Mindestlohn von { $mindestlohn } Euro in der Stunde. Bitte prüfen Sie den Betrag und die Stunden. Gilt eine Ausnahme, können Sie weitermachen. Wir prüfen es.

## Why we ask

purpose-person = Damit wir die Erklärung dem richtigen Antrag zuordnen.
purpose-kontakt = Damit wir wissen, wer die Erklärung abgibt und wer Fragen beantwortet.
purpose-bedingungen = Damit wir die Arbeitsbedingungen prüfen können.
