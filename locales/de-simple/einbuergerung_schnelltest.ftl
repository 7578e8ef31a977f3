# Texts of the quick check of "Einbürgerung" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

service-title = Schnell-Test zur Einbürgerung
service-short = Wenige Fragen zeigen Ihnen: Das passt wohl schon.

step-fragen = Ihre Situation
    .intro =
        Wir speichern nichts.
        Wir senden nichts.
        Das Ergebnis ist nur eine Information.
        Der Test ist für Menschen ab 16 Jahren.
fragen-aufenthalt = Wie lange leben Sie rechtmäßig in Deutschland?
    .hint =
        Rechtmäßig heißt: Sie haben einen Aufenthalts-Titel.
        Ein Aufenthalts-Titel ist eine Erlaubnis für das Leben in Deutschland.
        Oder Sie haben das Recht auf Freizügigkeit.
        Das Recht haben zum Beispiel Menschen aus der EU.
        Zeiten mit einer Duldung zählen nicht.
        Zeiten mit einer Aufenthalts-Gestattung zählen manchmal.
        Sie zählen nach einem Asyl-Verfahren mit gutem Ende.
    .option-fuenf = Seit mindestens { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr
           *[other] { $aufenthalt_jahre } Jahren
        }
    .option-drei = Seit mindestens { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahren
        }, aber noch { $aufenthalt_jahre ->
            [one] kein Jahr
           *[other] keine { $aufenthalt_jahre } Jahre
        }
    .option-weniger = Seit weniger als { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahren
        }
    .option-unsicher = Ich weiß es nicht
fragen-ehe = Ist Ihre Ehe-Frau oder Ihr Ehe-Mann deutsch?
    .hint = Eine eingetragene Lebens-Partnerschaft zählt auch.
    .option-nein = Nein
    .option-zwei = Ja, wir sind seit mindestens { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } verheiratet
    .option-kuerzer = Ja, wir sind noch { $ehe_jahre ->
            [one] kein Jahr
           *[other] keine { $ehe_jahre } Jahre
        } verheiratet
    .option-frueher = Nicht mehr, aber unser deutsches Kind lebt bei mir
fragen-titel = Mit welchem Recht leben Sie in Deutschland?
    .hint = Island, Liechtenstein, Norwegen und die Schweiz zählen wie ein EU-Land.
    .option-unbefristet = Mit Niederlassungs-Erlaubnis oder Erlaubnis zum Dauer-Aufenthalt-EU
    .option-eu = Ich habe die Staats-Angehörigkeit von einem EU-Land
    .option-befristet = Mit Aufenthalts-Erlaubnis oder Blauer Karte EU, nur für eine bestimmte Zeit
    .option-andere = Mit etwas anderem: Fiktions-Bescheinigung, Aufenthalts-Gestattung oder Duldung
fragen-paragraf = Steht auf Ihrem Titel einer von diesen Paragrafen?
    .hint =
        Das Zeichen für Paragraf ist: §.
        Das sind die Paragrafen:

        - 16a, 16b, 16d, 16e, 16f, 17, 18f
        - 19, 19b, 19e, 20, 20a, 22, 23a, 24
        - 25 Absatz 3 bis 5
        - 104c

        Sie stehen im Aufenthalts-Gesetz: AufenthG.
    .option-nein = Nein
    .option-ja = Ja
    .option-unsicher = Ich weiß es nicht
fragen-unterhalt = Leben Sie und Ihre Familie ohne Grund-Sicherung oder Sozial-Hilfe?
    .hint =
        Wir meinen Geld nach SGB II und SGB XII.
        Beispiel für SGB II: Grund-Sicherungs-Geld.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
fragen-sprache = Haben Sie einen Nachweis für gutes Deutsch?
    .hint =
        Das Gesetz sagt: Sie brauchen B1.
        B1 heißt: Sie verstehen und sprechen Deutsch im Alltag gut.
    .option-ja = Ja, ein Zertifikat: B1 oder höher
    .option-anders = Ja, von einer deutsch-sprachigen Schule oder einen deutschen Abschluss
    .option-nein = Noch nicht
    .option-ausnahme = Das kann ich nicht, zum Beispiel wegen Krankheit oder Alter
fragen-test = Haben Sie den Einbürgerungs-Test bestanden?
    .option-ja = Ja
    .option-anders = Nein, aber ich habe einen deutschen Abschluss
    .option-nein = Noch nicht
    .option-ausnahme = Das kann ich nicht, zum Beispiel wegen Krankheit oder Alter
fragen-straftaten = Haben Sie eine Strafe, oder untersucht die Polizei etwas gegen Sie?
    .hint =
        Wir meinen Strafen vom Gericht.
        Das Ausland zählt auch.
        Gelöschte Strafen zählen nicht.
        Erziehungs-Maßregeln und Zucht-Mittel für Jugendliche zählen auch nicht.
    .option-nein = Nein
    .option-ja = Ja

step-ergebnis = Ihr Ergebnis
    .intro =
        Nur das Amt kann entscheiden.
        Es prüft jeden Antrag einzeln.
        Das Gesetz heißt: Staats-Angehörigkeits-Gesetz.
        Die Abkürzung ist: StAG.
ergebnis-aufenthalt_gut = Zeit in Deutschland: Das sieht gut aus
    .hint = Meistens { $aufenthalt_jahre ->
            [one] reicht { $aufenthalt_jahre } Jahr
           *[other] reichen { $aufenthalt_jahre } Jahre
        }.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1
ergebnis-aufenthalt_ehe = Zeit in Deutschland: Das sieht gut aus
    .hint =
        Ihre Ehe-Frau oder Ihr Ehe-Mann ist deutsch.
        Dann reichen meistens { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        }.
    .law = StAG, Paragraf 9 Absatz 1
ergebnis-aufenthalt_ehe_frage = Zeit in Deutschland: Bitte fragen Sie
    .hint =
        Meistens gilt für Menschen mit deutschen Ehe-Leuten:
        Sie leben seit { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahren
        } in Deutschland.
        Sie sind seit { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } verheiratet.
        Nach { $ehe_verkuerzung_jahre ->
            [one] { $ehe_verkuerzung_jahre } Jahr
           *[other] { $ehe_verkuerzung_jahre } Jahren
        } Ehe reicht manchmal weniger Zeit.
        Ist die Ehe zu Ende, durch Tod oder Scheidung?
        Dann haben Sie noch { $ehe_ende_jahre ->
            [one] { $ehe_ende_jahre } Jahr
           *[other] { $ehe_ende_jahre } Jahre
        } Zeit für den Antrag.
        Ihr deutsches Kind muss bei Ihnen leben.
        Und Sie müssen für das Kind entscheiden dürfen.
        Fragen Sie das Amt: Ab wann kann ich die Einbürgerung bekommen?
    .law = StAG, Paragraf 9
ergebnis-aufenthalt_frage = Zeit in Deutschland: Bitte fragen Sie
    .hint =
        Meistens braucht man { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr
           *[other] { $aufenthalt_jahre } Jahre
        }.
        Bekommt Ihre Familie auch die Einbürgerung?
        Dann gilt für Sie vielleicht etwas anderes.
        Fragen Sie das Amt: Ab wann kann ich die Einbürgerung bekommen?
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

        - Reicht mein Dokument?
        - Welchen Titel kann ich bekommen?
        - Zählt die Zeit bis dahin?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 2
ergebnis-unterhalt_gut = Geld zum Leben: Das sieht gut aus
    .hint = Das zeigen Sie mit Dokumenten über Ihr Einkommen.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 3
ergebnis-unterhalt_frage = Geld zum Leben: Bitte fragen Sie
    .hint =
        Es gibt Ausnahmen, zum Beispiel:

        - für viele Menschen mit Voll-Zeit-Arbeit
        - für die Generation von den Gast-Arbeitern und Vertrags-Arbeitern

        Fragen Sie das Amt: Gilt für mich eine Ausnahme?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 3
ergebnis-sprache_gut = Sprache: Das sieht gut aus
    .hint =
        Schicken Sie den Nachweis mit dem Antrag.
        Oder schicken Sie ihn später.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 6 und Absatz 4
ergebnis-sprache_anders = Sprache: Zeigen Sie Ihr Zeugnis
    .hint =
        Das Amt prüft: Zeigt das Zeugnis B1?
        Fragen Sie das Amt: Reicht mein Zeugnis?
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

        Ein Attest ist ein Dokument von einer Ärztin oder einem Arzt.
    .law = StAG, Paragraf 10 Absatz 4, 4a und 6
ergebnis-test_gut = Wissen über Deutschland: Das sieht gut aus
    .hint =
        Schicken Sie das Zeugnis mit dem Antrag.
        Oder schicken Sie es später.
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 7 und Absatz 5
ergebnis-test_anders = Wissen über Deutschland: Zeigen Sie Ihr Zeugnis
    .hint =
        Meistens zeigt man das Wissen mit dem Einbürgerungs-Test.
        Fragen Sie das Amt: Reicht mein Zeugnis auch?
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
        Zum Beispiel meistens nicht: eine Geld-Strafe bis { $strafe_tagessaetze } Tages-Sätze.
        Tages-Sätze heißt: So wird eine Geld-Strafe berechnet.
        Haben Sie mehrere Strafen?
        Dann zählt man sie zusammen.
        Läuft noch ein Verfahren?
        Dann entscheidet das Amt erst nach dem Ende.
        Fragen Sie das Amt: Zählt meine Verurteilung, und wie lange?
    .law = StAG, Paragraf 10 Absatz 1 Satz 1 Nummer 5 und Paragraf 12a
ergebnis-weiter = Das fragt der Schnell-Test nicht
    .hint =
        Es muss klar sein: Wer sind Sie?
        Und Sie geben 2 Erklärungen persönlich ab:

        - das Bekenntnis
        - die Loyalitäts-Erklärung

        Bekenntnis heißt: Sie sagen Ja zu den wichtigsten Regeln in Deutschland.
        Loyalitäts-Erklärung heißt: Sie unterstützen nichts gegen diese Regeln.
        Fehlt etwas?
        Sie können den Antrag trotzdem stellen.
        Dokumente können Sie später schicken.
    .law = StAG, Paragraf 10 Absatz 1

## Why we ask

purpose-sprache =
    Vielleicht geht es um Ihre Gesundheit.
    Wir brauchen die Antwort nur für dieses Ergebnis.
    Wir speichern sie nicht.
purpose-straftaten =
    Wir brauchen die Antwort nur für dieses Ergebnis.
    Wir speichern sie nicht.
