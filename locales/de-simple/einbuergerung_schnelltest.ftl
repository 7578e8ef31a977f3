# Texts of the quick check of "Einbürgerung" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

service-title = Schnell-Test zur Einbürgerung
service-short = Wir stellen Ihnen wenige Fragen. Dann sehen Sie: Das passt wohl schon.

step-fragen = Ihre Situation
    .intro =
        Wir speichern nichts.
        Wir senden nichts.
        Das Ergebnis ist nur eine Information.
        Der Test ist für Menschen ab 16 Jahren.
fragen-aufenthalt = Leben Sie seit mindestens 5 Jahren rechtmäßig in Deutschland?
    .hint =
        Rechtmäßig heißt: Sie haben einen Aufenthalts-Titel.
        Oder Sie haben das Recht auf Freizügigkeit.
        Das Recht haben zum Beispiel Menschen aus der EU.
        Zeiten mit einer Duldung zählen nicht.
        Zeiten mit einer Aufenthalts-Gestattung zählen nur manchmal.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
fragen-titel = Mit welchem Recht leben Sie in Deutschland?
    .option-unbefristet = Mit Niederlassungs-Erlaubnis oder Erlaubnis zum Dauer-Aufenthalt-EU
    .option-eu = Ich habe die Staats-Angehörigkeit von einem EU-Land. Oder von Island, Liechtenstein, Norwegen oder der Schweiz.
    .option-befristet = Mit Aufenthalts-Erlaubnis oder Blauer Karte EU, nur für eine bestimmte Zeit
    .option-andere = Mit etwas anderem. Beispiel: Fiktions-Bescheinigung, Aufenthalts-Gestattung oder Duldung
fragen-paragraf = Steht auf Ihrem Titel einer von diesen Paragrafen?
    .hint = §§ 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 22, 23a, 24, 25 Absatz 3 bis 5 oder 104c AufenthG
    .option-nein = Nein
    .option-ja = Ja
    .option-unsicher = Ich weiß es nicht
fragen-unterhalt = Leben Sie und Ihre Familie ohne Grund-Sicherung oder Sozial-Hilfe?
    .hint = Wir meinen Geld nach SGB II und SGB XII. Beispiel für SGB II: Bürger-Geld.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
fragen-sprache = Haben Sie einen Nachweis für gutes Deutsch?
    .hint =
        Zum Beispiel mit:

        - einem Zertifikat B1
        - 4 Jahren auf einer deutsch-sprachigen Schule
        - einem deutschen Abschluss
    .option-ja = Ja
    .option-nein = Noch nicht
    .option-ausnahme = Das kann ich nicht. Beispiel: wegen Krankheit, Behinderung oder Alter
fragen-test = Haben Sie den Einbürgerungs-Test bestanden oder einen deutschen Schul-Abschluss?
    .option-ja = Ja
    .option-nein = Noch nicht
    .option-ausnahme = Das kann ich nicht. Beispiel: wegen Krankheit, Behinderung oder Alter
fragen-straftaten = Hat ein Gericht Sie für eine Straf-Tat verurteilt? Oder läuft ein Straf-Verfahren gegen Sie?
    .hint = Das Ausland zählt auch.
    .option-nein = Nein
    .option-ja = Ja

step-ergebnis = Ihr Ergebnis
    .intro =
        Nur das Amt kann entscheiden.
        Es prüft jeden Antrag einzeln.
        Das Gesetz heißt: Staats-Angehörigkeits-Gesetz.
        Die Abkürzung ist: StAG.
ergebnis-aufenthalt_gut = Zeit in Deutschland: Das sieht gut aus
    .hint = Meistens reichen 5 Jahre.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1
ergebnis-aufenthalt_frage = Zeit in Deutschland: Bitte fragen Sie
    .hint =
        Meistens braucht man 5 Jahre.
        Fragen Sie das Amt:

        - Ab wann kann ich die Einbürgerung bekommen?
        - Meine Ehe-Frau, mein Ehe-Mann oder meine Eltern bekommen die Einbürgerung. Gilt dann für mich etwas anderes?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 und Absatz 2
ergebnis-aufenthalt_unsicher = Zeit in Deutschland: Bitte fragen Sie
    .hint = Fragen Sie das Amt: Welche Zeiten in Deutschland zählen bei mir?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1
ergebnis-titel_gut = Aufenthalts-Recht: Das sieht gut aus
    .hint = Damit kann man meistens die Einbürgerung bekommen.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 2
ergebnis-titel_paragraf = Aufenthalts-Recht: Bitte fragen Sie
    .hint =
        Ein Titel mit einem von diesen Paragrafen reicht allein nicht.
        Fragen Sie das Amt:

        - Reicht mein Titel?
        - Welchen anderen Titel kann ich bekommen?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 2
ergebnis-titel_frage = Aufenthalts-Recht: Bitte fragen Sie
    .hint =
        Fragen Sie das Amt:

        - Reicht mein Papier?
        - Welchen Titel kann ich bekommen?
        - Zählt die Zeit bis dahin?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 2
ergebnis-unterhalt_gut = Geld zum Leben: Das sieht gut aus
    .hint = Das zeigen Sie mit Papieren über Ihr Einkommen.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 3
ergebnis-unterhalt_frage = Geld zum Leben: Bitte fragen Sie
    .hint =
        Es gibt Ausnahmen, zum Beispiel:

        - für viele Menschen mit Voll-Zeit-Arbeit
        - für die Generation von den Gast-Arbeitern und Vertrags-Arbeitern

        Fragen Sie das Amt: Gilt für mich eine Ausnahme?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 3
ergebnis-sprache_gut = Sprache: Das sieht gut aus
    .hint = Schicken Sie den Nachweis mit dem Antrag. Oder schicken Sie ihn später.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 6 und Absatz 4
ergebnis-sprache_frage = Sprache: Der Nachweis fehlt noch
    .hint =
        Meistens brauchen Sie ein Zertifikat B1.
        Fragen Sie das Amt:

        - Welche Nachweise gelten?
        - Bis wann kann ich meinen Nachweis schicken?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 6 und Absatz 4
ergebnis-sprache_ausnahme = Sprache: Bitte fragen Sie nach einer Ausnahme
    .hint =
        Fragen Sie das Amt:

        - Gilt für mich eine Ausnahme?
        - Welches Attest brauche ich dafür?

        Ein Attest ist ein Papier von einer Ärztin oder einem Arzt.
    .law = StAG, Paragraf 10 Absatz 4 und 6
ergebnis-test_gut = Wissen über Deutschland: Das sieht gut aus
    .hint = Schicken Sie das Zeugnis mit dem Antrag. Oder schicken Sie es später.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 7 und Absatz 5
ergebnis-test_frage = Wissen über Deutschland: Der Test fehlt noch
    .hint =
        Fragen Sie das Amt:

        - Wo kann ich den Einbürgerungs-Test machen?
        - Kann ich das Ergebnis später schicken?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 7 und Absatz 5
ergebnis-test_ausnahme = Wissen über Deutschland: Bitte fragen Sie nach einer Ausnahme
    .hint =
        Fragen Sie das Amt:

        - Gilt für mich eine Ausnahme?
        - Welches Attest brauche ich dafür?
    .law = StAG, Paragraf 10 Absatz 6
ergebnis-straftaten_gut = Straf-Taten: Das sieht gut aus
    .hint = Das Amt fragt dazu noch andere Stellen.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 5
ergebnis-straftaten_frage = Straf-Taten: Bitte fragen Sie
    .hint =
        Nicht jede Verurteilung zählt.
        Läuft noch ein Verfahren?
        Dann wartet das Amt meistens bis zum Ende.
        Fragen Sie das Amt: Zählt meine Verurteilung, und wie lange?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 5 und Paragraf 12a
ergebnis-weiter = Das fragt der Schnell-Test nicht
    .hint =
        Es muss klar sein: Wer sind Sie?
        Und Sie geben 2 Erklärungen persönlich ab:

        - das Bekenntnis
        - die Loyalitäts-Erklärung

        Fehlt etwas?
        Sie können den Antrag trotzdem stellen.
        Papiere können Sie später schicken.
    .law = StAG, Paragraf 10 Absatz 1

## Why we ask

purpose-sprache =
    Vielleicht geht es um Ihre Gesundheit.
    Wir brauchen die Antwort nur für dieses Ergebnis.
    Wir speichern sie nicht.
purpose-straftaten =
    Wir brauchen die Antwort nur für dieses Ergebnis.
    Wir speichern sie nicht.
