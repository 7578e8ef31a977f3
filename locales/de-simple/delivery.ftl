# Texts of the program that seals, sends and shows receipt and case.
# Leichte Sprache: a draft, not reviewed by test readers.

## Sending

sending = Wir senden Ihren Antrag
sending-checking = Schlüssel vom Amt prüfen
sending-encrypting = Verschlüsseln
sending-sending = Senden
sending-confirming = Auf die Antwort vom Amt warten
sending-done = (fertig)
sending-stopped = (angehalten)
sending-failed = Der Antrag ist nicht gesendet
sending-kept = Ihre Antworten und Dateien sind noch da. Nichts ist verloren.
sending-again = Noch einmal versuchen
sending-back = Zurück zu den Antworten
sending-stay = Bitte lassen Sie diese Seite offen. Warten Sie auf die Antwort.

## Why sealing or sending stopped

sending-error-offline =
    Ihr Gerät hat gerade kein Internet.
    Bitte verbinden Sie Ihr Gerät mit dem Internet.
    Dann versuchen Sie es noch einmal.
sending-error-unreachable =
    Die Vermittlungs-Stelle antwortet gerade nicht.
    Bitte prüfen Sie Ihr Internet.
    Warten Sie ein paar Minuten.
    Dann versuchen Sie es noch einmal.
sending-error-closed =
    Das Amt nimmt gerade keine Anträge im Internet an.
    Bitte versuchen Sie es später noch einmal.
    Oder rufen Sie das Amt an.
sending-error-trust-malformed =
    Wir können die Schlüssel vom Amt nicht lesen.
    Deshalb haben wir nichts gesendet.
    Bitte versuchen Sie es später noch einmal.
    Oder rufen Sie das Amt an.
sending-error-trust-not-pinned =
    Wir haben falsche Schlüssel bekommen.
    Die Unterschrift vom Amt fehlt.
    Deshalb haben wir nichts gesendet.
    Bitte laden Sie die Seite später neu.
    Kommt der Fehler wieder? Dann rufen Sie das Amt an.
sending-error-trust-other-subject =
    Wir haben Schlüssel von einem anderen Amt bekommen.
    Deshalb haben wir nichts gesendet.
    Bitte rufen Sie das Amt an.
sending-error-trust-clock =
    Das Datum oder die Uhr-Zeit auf Ihrem Gerät ist falsch.
    Bitte stellen Sie beides richtig ein.
    Dann versuchen Sie es noch einmal.
sending-error-trust-older =
    Wir haben alte Schlüssel bekommen.
    Deshalb haben wir nichts gesendet.
    Bitte versuchen Sie es später noch einmal.
    Oder rufen Sie das Amt an.
sending-error-trust-key-swapped =
    Achtung!
    Wir haben einen falschen Schlüssel bekommen.
    Vielleicht will jemand Ihren Antrag heimlich lesen.
    Deshalb haben wir nichts gesendet.
    Bitte rufen Sie das Amt an.
sending-error-destination =
    Die Vermittlungs-Stelle kennt das Amt nicht.
    Bitte rufen Sie das Amt an.
sending-error-not-published =
    Das Amt ist noch nicht bereit für Anträge im Internet.
    Bitte versuchen Sie es später noch einmal.
sending-error-unknown-key =
    Das Amt benutzt jetzt einen neuen Schlüssel.
    Bitte versuchen Sie es noch einmal.
    Wir verschlüsseln Ihren Antrag dann neu.
sending-error-conflict =
    Diese Nummer gibt es schon.
    Bitte versuchen Sie es noch einmal.
    Ihr Antrag bekommt dann eine neue Nummer.
sending-error-too-many-requests =
    Gerade senden sehr viele Menschen einen Antrag.
    Bitte warten Sie ein paar Minuten.
    Dann versuchen Sie es noch einmal.
sending-error-too-much =
    Ihre Dateien sind zu groß.
    Oder es sind zu viele Dateien.
    Bitte nehmen Sie kleinere Dateien.
    Oder Sie geben einige Dateien später ab.
sending-error-refused =
    Die Vermittlungs-Stelle hat den Antrag nicht angenommen.
    Bitte versuchen Sie es später noch einmal.
    Oder rufen Sie das Amt an.
sending-error-file-changed =
    Wir können diese Datei nicht mehr lesen: { $name }
    Vielleicht ist die Datei gelöscht.
    Bitte gehen Sie zurück.
    Entfernen Sie die Datei.
    Dann wählen Sie die Datei neu aus.
sending-error-no-cryptography =
    Ihr Browser kann hier nicht verschlüsseln.
    Bitte benutzen Sie einen neueren Browser.
    Prüfen Sie auch die Adresse von dieser Seite.
    Die Adresse muss mit https:// anfangen.
sending-error-internal =
    Wir haben einen Fehler gemacht.
    Bitte versuchen Sie es noch einmal.
    Kommt der Fehler wieder? Dann rufen Sie das Amt an.

## Receipt

receipt-title = Sie haben Ihren Antrag gesendet
receipt-parked = Ihr Antrag ist noch auf dem Weg zum Amt
receipt-parked-text =
    Das Amt hat Ihren Antrag noch nicht bekommen.
    Ihr Antrag liegt bei der Vermittlungs-Stelle.
    Dort kann ihn niemand lesen.
    Die Vermittlungs-Stelle gibt Ihren Antrag an das Amt weiter.
    Das passiert von allein.

    Sie können diese Seite schließen.
    Oder Sie lassen die Seite offen.
    Dann sehen Sie hier: Der Antrag ist angekommen.
receipt-arrived = Ihr Antrag ist beim Amt angekommen
receipt-arrived-text =
    Das Amt hat Ihren ganzen Antrag bekommen.
    Das Amt hat dafür unterschrieben.
receipt-rejected = Das Amt konnte Ihren Antrag nicht annehmen
receipt-rejected-text =
    Es gab einen Fehler in der Technik.
    Das Amt hat noch nichts entschieden.
    Bitte senden Sie den Antrag noch einmal.
    Oder rufen Sie das Amt an.
    Das ist der Grund:
receipt-reason-outdated = Das Formular ist jetzt anders. Bitte laden Sie die Seite neu.
receipt-reason-answers = Antworten passen nicht zum Formular. Bitte prüfen Sie Ihre Antworten.
receipt-reason-unreadable = Das Amt konnte den Antrag nicht lesen.
receipt-reason-files = Es fehlen Dateien. Oder es waren falsche Dateien.
receipt-reason-other = Es gibt einen anderen Grund. Bitte fragen Sie das Amt.
receipt-expired = Ihr Antrag ist nicht angekommen
receipt-expired-text =
    Das Amt war 14 Tage nicht erreichbar.
    Die Vermittlungs-Stelle hat Ihren Antrag gelöscht.
    Bitte senden Sie den Antrag noch einmal.
    Oder rufen Sie das Amt an.
receipt-again = Zurück zum Antrag
receipt-contradicted = Die Antwort vom Amt passt nicht zu Ihrem Antrag
receipt-contradicted-text =
    Vielleicht hat jemand Ihren Antrag vertauscht.
    Bitte rufen Sie das Amt an.
    Sagen Sie dem Amt die Nummer vom Antrag.
receipt-unanswered = Wir bekommen gerade keine Antwort. Wir versuchen es weiter.
receipt-promised = Diese Papiere fehlen noch
receipt-promised-text = Sie haben gesagt: Diese Papiere geben Sie später ab.
receipt-code = Ihr Code
receipt-code-text =
    Bitte schreiben Sie den Code auf.
    Oder drucken Sie diese Seite.
    Mit dem Code sehen Sie später: Ist mein Antrag angekommen?
    Das geht auf jedem Gerät.

    Geben Sie den Code nur Menschen, denen Sie vertrauen.
    Haben Sie den Code verloren?
    Dann ist Ihr Antrag trotzdem beim Amt.
receipt-code-copy = Code kopieren
receipt-code-copied = Der Code ist kopiert.
receipt-code-not-copied = Das Kopieren geht hier nicht. Bitte schreiben Sie den Code ab.
receipt-case-page = Hier schreiben Sie den Code hinein:
receipt-facts = Das haben Sie gesendet
receipt-service = Antrag
receipt-sent-at = Gesendet am
receipt-arrived-at = Angekommen am
receipt-application-id = Nummer vom Antrag
receipt-files = Dateien
receipt-next = So geht es weiter
receipt-print = Drucken

## Case

case-title = Wo ist mein Antrag?
case-code = Ihr Code
case-code-hint = Der Code hat 25 Zeichen. Sie haben ihn nach dem Senden bekommen.
case-show = Zeigen
case-other-code = Einen anderen Code schreiben
case-error-empty = Bitte schreiben Sie den Code hinein.
case-error-length =
    { $found ->
       *[other] Der Code hat 25 Zeichen. Hier stehen { $found } Zeichen. Bitte vergleichen Sie den Code.
    }
case-error-symbol = Das Zeichen Nummer { $position } ist falsch. Es kommt in Codes nicht vor.
case-error-check = Ein Zeichen ist falsch. Bitte vergleichen Sie den Code noch einmal.
case-error-unknown = Wir finden zu diesem Code nichts. Bitte vergleichen Sie den Code noch einmal.
case-error-link = In dem Link steht kein richtiger Code. Bitte schreiben Sie den Code selbst hinein.
case-offered = In dem Link steht ein Code
case-offered-text =
    Mit dem Code sehen Sie einen Antrag.
    Jemand hat Ihnen den Link gegeben.
    Dieser Mensch kann den Antrag auch sehen.
case-offered-open = Diesen Antrag zeigen
case-loading = Wir fragen nach …
case-unanswered = Wir bekommen gerade keine Antwort
case-unanswered-offline =
    Ihr Gerät hat gerade kein Internet.
    Wir versuchen es weiter.
case-unanswered-text =
    Die Vermittlungs-Stelle antwortet gerade nicht.
    Wir versuchen es weiter.
    Ihrem Antrag passiert dabei nichts.
case-arrived = Der Antrag ist beim Amt angekommen
case-arrived-text =
    Das Amt hat den Antrag bekommen.
    Das Amt hat dafür unterschrieben.
case-rejected = Das Amt konnte den Antrag nicht annehmen
case-rejected-text =
    Bitte senden Sie den Antrag noch einmal.
    Oder rufen Sie das Amt an.
case-parked = Der Antrag ist noch auf dem Weg zum Amt
case-parked-text =
    Der Antrag liegt bei der Vermittlungs-Stelle.
    Dort kann ihn niemand lesen.
    Die Vermittlungs-Stelle gibt den Antrag an das Amt weiter.
case-expired = Der Antrag ist nicht angekommen
case-expired-text =
    Das Amt war 14 Tage nicht erreichbar.
    Die Vermittlungs-Stelle hat den Antrag gelöscht.
    Bitte senden Sie den Antrag noch einmal.
case-doubtful = Es fehlen Nachrichten vom Amt
case-doubtful-text =
    Vielleicht hat jemand Nachrichten geändert.
    Bleibt das so? Dann rufen Sie das Amt an.
case-gap-missing = Vor der Nachricht Nummer { $number } fehlt etwas.
case-gap-broken = Die Nachricht Nummer { $number } passt nicht.
case-gap-unnumbered = Eine Nachricht hat keine Nummer.
case-refused =
    { $count ->
        [one] 1 Nachricht ist nicht vom Amt. Wir zeigen sie nicht.
       *[other] { $count } Nachrichten sind nicht vom Amt. Wir zeigen sie nicht.
    }
case-events = Das ist bisher passiert
case-event-accept = Das Amt hat den Antrag bekommen.
case-event-reject = Das Amt konnte den Antrag nicht annehmen.
case-event-unknown = Das Amt hat etwas Neues gesagt. Bitte laden Sie die Seite neu.
case-event-parked = Der Antrag liegt bei der Vermittlungs-Stelle. Das Amt hat noch nicht geantwortet.
case-event-delivered = Der Antrag ist weitergegeben. Das Amt hat noch nicht geantwortet.
case-event-expired = Die Vermittlungs-Stelle hat den Antrag gelöscht.
