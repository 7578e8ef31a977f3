# Texts of the quick check of "Einbürgerung". Plain German (DIN 8581-1). This wording is the binding one.

service-title = Schnelltest zur Einbürgerung
service-short = Mit wenigen Fragen erfahren, welche Voraussetzungen Sie wohl erfüllen

step-fragen = Ihre Situation
    .intro = Wir speichern und senden nichts. Das Ergebnis ist nur eine Auskunft. Der Test gilt für Erwachsene und Jugendliche ab 16 Jahren.
fragen-aufenthalt = Wie lange leben Sie rechtmäßig in Deutschland?
    .hint = Rechtmäßig heißt: mit Aufenthaltstitel oder Recht auf Freizügigkeit. Zeiten mit einer Duldung zählen nicht. Zeiten mit einer Aufenthaltsgestattung zählen, wenn Sie danach als asylberechtigt oder als Flüchtling anerkannt wurden oder subsidiären Schutz bekommen haben.
    .option-fuenf = Seit mindestens { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr
           *[other] { $aufenthalt_jahre } Jahren
        }
    .option-drei = Seit mindestens { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahren
        }, aber noch { $aufenthalt_jahre ->
            [one] keinem Jahr
           *[other] keinen { $aufenthalt_jahre } Jahren
        }
    .option-weniger = Seit weniger als { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahren
        }
    .option-unsicher = Ich weiß es nicht
fragen-ehe = Sind Sie mit einer oder einem Deutschen verheiratet oder in eingetragener Lebenspartnerschaft?
    .option-nein = Nein
    .option-zwei = Ja, seit mindestens { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        }
    .option-kuerzer = Ja, noch { $ehe_jahre ->
            [one] kein Jahr
           *[other] keine { $ehe_jahre } Jahre
        }
    .option-frueher = Nicht mehr, aber ich lebe mit unserem deutschen Kind zusammen
fragen-titel = Mit welchem Recht leben Sie in Deutschland?
    .option-unbefristet = Mit Niederlassungserlaubnis oder Erlaubnis zum Daueraufenthalt-EU
    .option-eu = Ich habe die Staatsangehörigkeit eines EU-Staates, von Island, Liechtenstein, Norwegen oder der Schweiz
    .option-befristet = Mit einer befristeten Aufenthaltserlaubnis oder Blauen Karte EU
    .option-andere = Mit etwas anderem, zum Beispiel Fiktionsbescheinigung, Aufenthaltsgestattung oder Duldung
fragen-paragraf = Steht auf Ihrem Titel einer dieser Paragrafen?
    .hint = §§ 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 20a, 22, 23a, 24, 25 Absatz 3 bis 5 oder 104c AufenthG
    .option-nein = Nein
    .option-ja = Ja
    .option-unsicher = Ich weiß es nicht
fragen-unterhalt = Leben Sie und Ihre Familie ohne Grundsicherung oder Sozialhilfe?
    .hint = Gemeint sind Leistungen nach SGB II (zum Beispiel Grundsicherungsgeld) und SGB XII.
    .option-ja = Ja
    .option-nein = Nein
    .option-unsicher = Ich weiß es nicht
fragen-sprache = Können Sie zeigen, dass Sie gut Deutsch sprechen?
    .hint = Nötig sind Kenntnisse der Stufe B1.
    .option-ja = Ja, mit einem Zertifikat B1 oder höher
    .option-anders = Ja, mit Zeugnissen einer deutschsprachigen Schule oder einem deutschen Abschluss
    .option-nein = Noch nicht
    .option-ausnahme = Das ist mir nicht möglich, zum Beispiel wegen Krankheit, Behinderung oder Alter
fragen-test = Haben Sie den Einbürgerungstest bestanden?
    .option-ja = Ja
    .option-anders = Nein, aber ich habe einen deutschen Schulabschluss oder ein deutsches Studium
    .option-nein = Noch nicht
    .option-ausnahme = Das ist mir nicht möglich, zum Beispiel wegen Krankheit, Behinderung oder Alter
fragen-straftaten = Sind Sie wegen einer Straftat verurteilt, oder wird wegen einer Straftat gegen Sie ermittelt?
    .hint = Auch im Ausland. Gelöschte Verurteilungen, Erziehungsmaßregeln und Zuchtmittel des Jugendrechts zählen nicht.
    .option-nein = Nein
    .option-ja = Ja

step-ergebnis = Ihr Ergebnis
    .intro = Entscheiden kann nur die Behörde. Sie prüft jeden Antrag einzeln.
ergebnis-aufenthalt_gut = Aufenthalt: sieht gut aus
    .hint = { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr ist
           *[other] { $aufenthalt_jahre } Jahre sind
        } in der Regel genug.
    .law = § 10 Absatz 1 Satz 1 StAG
ergebnis-aufenthalt_ehe = Aufenthalt: sieht gut aus
    .hint = Für Ehepartnerinnen und Ehepartner von Deutschen { $aufenthalt_ehe_jahre ->
            [one] ist { $aufenthalt_ehe_jahre } Jahr
           *[other] sind { $aufenthalt_ehe_jahre } Jahre
        } in der Regel genug, wenn die Ehe oder Lebenspartnerschaft seit { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } besteht.
    .law = § 9 Absatz 1 StAG
ergebnis-aufenthalt_ehe_frage = Aufenthalt: bitte nachfragen
    .hint = Für Ehepartnerinnen und Ehepartner von Deutschen reichen in der Regel { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } Jahr
           *[other] { $aufenthalt_ehe_jahre } Jahre
        }, wenn die Ehe oder Lebenspartnerschaft seit { $ehe_jahre ->
            [one] { $ehe_jahre } Jahr
           *[other] { $ehe_jahre } Jahren
        } besteht. Besteht sie seit { $ehe_verkuerzung_jahre ->
            [one] { $ehe_verkuerzung_jahre } Jahr
           *[other] { $ehe_verkuerzung_jahre } Jahren
        }, kann in besonderen Fällen auch eine kürzere Zeit reichen. Nach dem Tod oder der Scheidung gilt das noch { $ehe_ende_jahre ->
            [one] ein Jahr
           *[other] { $ehe_ende_jahre } Jahre
        } lang, wenn Sie mit Ihrem minderjährigen deutschen Kind aus der Ehe zusammenleben und das Sorgerecht haben. Fragen Sie die Behörde: Ab wann kann ich eingebürgert werden?
    .law = § 9 StAG
ergebnis-aufenthalt_frage = Aufenthalt: bitte nachfragen
    .hint = In der Regel braucht man { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } Jahr
           *[other] { $aufenthalt_jahre } Jahre
        }. Fragen Sie die Behörde: Ab wann kann ich eingebürgert werden? Gilt für mich etwas anderes, weil meine Ehepartnerin, mein Ehepartner oder meine Eltern eingebürgert werden?
    .law = § 10 Absatz 1 Satz 1 und Absatz 2 StAG
ergebnis-aufenthalt_unsicher = Aufenthalt: bitte nachfragen
    .hint = Fragen Sie die Behörde: Welche meiner Zeiten in Deutschland zählen?
    .law = § 10 Absatz 1 Satz 1 StAG
ergebnis-titel_gut = Aufenthaltsrecht: sieht gut aus
    .hint = Damit kann man in der Regel eingebürgert werden.
    .law = § 10 Absatz 1 Satz 1 Nummer 2 StAG
ergebnis-titel_paragraf = Aufenthaltsrecht: bitte nachfragen
    .hint = Ein Titel nach einem dieser Paragrafen reicht allein nicht. Fragen Sie die Behörde: Reicht mein Titel? Welchen anderen kann ich bekommen?
    .law = § 10 Absatz 1 Satz 1 Nummer 2 StAG
ergebnis-titel_frage = Aufenthaltsrecht: bitte nachfragen
    .hint = Fragen Sie die Behörde: Reicht mein Dokument? Welchen Titel kann ich bekommen, und zählt die Zeit bis dahin?
    .law = § 10 Absatz 1 Satz 1 Nummer 2 StAG
ergebnis-unterhalt_gut = Lebensunterhalt: sieht gut aus
    .hint = Sie zeigen das mit Nachweisen über Ihr Einkommen.
    .law = § 10 Absatz 1 Satz 1 Nummer 3 StAG
ergebnis-unterhalt_frage = Lebensunterhalt: bitte nachfragen
    .hint = Es gibt Ausnahmen, zum Beispiel für viele, die Vollzeit arbeiten, und für die Generation der Gastarbeiter und Vertragsarbeiter. Fragen Sie die Behörde: Gilt für mich eine Ausnahme?
    .law = § 10 Absatz 1 Satz 1 Nummer 3 StAG
ergebnis-sprache_gut = Sprache: sieht gut aus
    .hint = Legen Sie dem Antrag den Nachweis bei, oder reichen Sie ihn nach.
    .law = § 10 Absatz 1 Satz 1 Nummer 6 und Absatz 4 StAG
ergebnis-sprache_anders = Sprache: zeigen Sie Ihr Zeugnis
    .hint = Die Behörde prüft, ob es Kenntnisse der Stufe B1 zeigt. Fragen Sie sie: Reicht mein Zeugnis als Nachweis?
    .law = § 10 Absatz 1 Satz 1 Nummer 6 und Absatz 4 StAG
ergebnis-sprache_frage = Sprache: der Nachweis fehlt noch
    .hint = In der Regel brauchen Sie ein Zertifikat B1. Fragen Sie die Behörde: Welche Nachweise gelten? Bis wann kann ich meinen nachreichen?
    .law = § 10 Absatz 1 Satz 1 Nummer 6 und Absatz 4 StAG
ergebnis-sprache_ausnahme = Sprache: bitte nach einer Ausnahme fragen
    .hint = Fragen Sie die Behörde: Gilt für mich eine Ausnahme? Welches Attest brauche ich dafür?
    .law = § 10 Absatz 4, 4a und 6 StAG
ergebnis-test_gut = Kenntnisse über Deutschland: sieht gut aus
    .hint = Legen Sie dem Antrag das Zeugnis bei, oder reichen Sie es nach.
    .law = § 10 Absatz 1 Satz 1 Nummer 7 und Absatz 5 StAG
ergebnis-test_anders = Kenntnisse über Deutschland: zeigen Sie Ihr Zeugnis
    .hint = In der Regel zeigt man die Kenntnisse mit dem Einbürgerungstest. Fragen Sie die Behörde: Reicht mein Zeugnis auch?
    .law = § 10 Absatz 1 Satz 1 Nummer 7 und Absatz 5 StAG
ergebnis-test_frage = Kenntnisse über Deutschland: der Test fehlt noch
    .hint = Fragen Sie die Behörde: Wo kann ich den Einbürgerungstest ablegen? Kann ich das Ergebnis nachreichen?
    .law = § 10 Absatz 1 Satz 1 Nummer 7 und Absatz 5 StAG
ergebnis-test_ausnahme = Kenntnisse über Deutschland: bitte nach einer Ausnahme fragen
    .hint = Fragen Sie die Behörde: Gilt für mich eine Ausnahme? Welches Attest brauche ich dafür?
    .law = § 10 Absatz 6 StAG
ergebnis-straftaten_gut = Straftaten: sieht gut aus
    .hint = Die Behörde fragt dazu noch bei anderen Stellen nach.
    .law = § 10 Absatz 1 Satz 1 Nummer 5 StAG
ergebnis-straftaten_frage = Straftaten: bitte nachfragen
    .hint = Nicht jede Verurteilung zählt, zum Beispiel in der Regel keine Geldstrafe bis zu { $strafe_tagessaetze } Tagessätzen; mehrere Strafen werden zusammengezählt. Bei einem laufenden Verfahren entscheidet die Behörde erst, wenn es zu Ende ist. Fragen Sie die Behörde: Zählt meine Verurteilung, und wie lange?
    .law = § 10 Absatz 1 Satz 1 Nummer 5 und § 12a StAG
ergebnis-weiter = Was der Schnelltest nicht fragt
    .hint = Ihre Identität muss geklärt sein. Und Sie geben persönlich ein Bekenntnis und eine Loyalitätserklärung ab. Fehlt etwas? Sie können den Antrag trotzdem stellen und Unterlagen nachreichen.
    .law = § 10 Absatz 1 StAG

## Why we ask

purpose-sprache = Die Angabe kann Ihre Gesundheit betreffen. Wir brauchen sie nur für dieses Ergebnis. Sie wird nicht gespeichert.
purpose-straftaten = Wir brauchen die Angabe nur für dieses Ergebnis. Sie wird nicht gespeichert.
