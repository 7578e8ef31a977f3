# Texts of the program that seals, sends and shows receipt and case.
# Leichte Sprache: a draft, not reviewed by test readers.

## Files

file-problem-empty =
    Die Datei ist leer.
    Bitte wählen Sie eine andere Datei.
file-problem-heic =
    Das Foto hat das Format HEIC.
    Das Amt kann dieses Format nicht öffnen.
    Bitte machen Sie ein Bildschirm-Foto davon.
    Oder speichern Sie das Foto als JPG.
file-problem-unknown-type =
    Diese Art von Datei geht nicht.
    Bitte nehmen Sie eine Datei mit PDF, JPG oder PNG.
file-problem-unreadable =
    Wir können die Datei nicht lesen.
    Bitte wählen Sie die Datei noch einmal aus.
file-problem-not-smaller =
    Wir können das Bild hier nicht kleiner machen.
    Bitte nehmen Sie ein kleineres Bild.

## Sending

sending = Wir senden Ihre Antworten
sending-checking = Schlüssel vom Amt prüfen
sending-encrypting = Verschlüsseln
sending-sending = Senden
sending-confirming = Auf die Antwort vom Amt warten
sending-done = (fertig)
sending-stopped = (angehalten)
sending-failed = Ihre Antworten sind nicht gesendet
sending-kept =
    Ihre Antworten und Dateien sind noch da.
    Nichts ist verloren.
sending-again = Noch einmal versuchen
sending-back = Zurück zu den Antworten
sending-stay =
    Bitte lassen Sie diese Seite offen.
    Warten Sie auf die Antwort vom Amt.
sending-at-work =
    Gerade senden viele Menschen aus Ihrem Netz.
    Ihr Gerät muss deshalb kurz rechnen.
    Das dauert ein paar Sekunden.
    Dann geht es weiter.
sending-file-sent = gesendet
sending-file-sending = wird gesendet
sending-file-waits = noch nicht gesendet
sending-stop = Nicht senden und etwas ändern
sending-stopping = Wir hören auf zu senden.

## Waiting to be sent

sending-waits = Fertig: Wir senden alles später
sending-waits-offline = Ihr Gerät hat gerade kein Internet
sending-waits-unreachable = Die Vermittlungs-Stelle antwortet gerade nicht
sending-waits-busy = Die Vermittlungs-Stelle hat gerade zu viel zu tun
sending-waits-full = Die Vermittlungs-Stelle hat gerade keinen Platz
sending-waits-sealed =
    Alles ist fertig und verschlüsselt.
    Nur das Amt kann es lesen.
    Noch ist alles hier auf diesem Gerät.

    Wir senden alles so bald wie möglich.
    Das passiert von allein.
    Dafür muss diese Seite offen sein.
    Sie können die Seite auch schließen.
    Öffnen Sie die Seite später wieder.
    Dann geht es weiter.
sending-waits-open =
    Alles ist fertig.
    Noch ist alles hier auf diesem Gerät.
    Ihr Gerät hat alles verschlüsselt.
    Aber der Schlüssel vom Amt fehlt noch.
    Den Schlüssel gibt es nur mit Internet.
    Dann verschlüsseln wir alles für das Amt.

    Wir senden alles so bald wie möglich.
    Das passiert von allein.
    Dafür muss diese Seite offen sein.
    Sie können die Seite auch schließen.
    Öffnen Sie die Seite später wieder.
    Dann geht es weiter.
sending-waits-in-memory =
    Alles ist fertig.
    Noch ist alles auf dieser Seite.
    Wir senden alles so bald wie möglich.
    Das passiert von allein.

    Bitte lassen Sie diese Seite offen.
    Auf diesem Gerät ist nichts gespeichert.
    Schließen Sie die Seite?
    Dann senden wir hier nichts mehr.
sending-perhaps-sent =
    Vielleicht ist alles schon angekommen.
    Vielleicht fehlt nur die Antwort.
    Deshalb können Sie jetzt nichts mehr ändern.
sending-now = Jetzt versuchen

## Why sealing or sending stopped

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
    Kommt der Fehler wieder?
    Dann rufen Sie das Amt an.
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
    Vielleicht will jemand Ihre Antworten heimlich lesen.
    Deshalb haben wir nichts gesendet.
    Bitte rufen Sie das Amt an.
sending-error-destination =
    Die Vermittlungs-Stelle kennt das Amt nicht.
    Bitte rufen Sie das Amt an.
sending-error-unknown-key =
    Das Amt benutzt jetzt einen neuen Schlüssel.
    Bitte versuchen Sie es noch einmal.
    Wir verschlüsseln dann alles neu.
sending-error-conflict =
    Diese Nummer gibt es schon.
    Bitte versuchen Sie es noch einmal.
    Sie bekommen dann eine neue Nummer.
sending-error-too-much =
    Ihre Dateien sind zu groß.
    Oder es sind zu viele Dateien.
    Bitte nehmen Sie kleinere Dateien.
    Oder Sie geben einige Dateien später ab.
sending-error-refused =
    Die Vermittlungs-Stelle hat Ihre Antworten nicht angenommen.
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
sending-error-already-sent =
    Mit diesem Code haben Sie schon etwas gesendet.
    Vielleicht war es auf einem anderen Gerät.
    Oder Sie haben diese Seite danach geschlossen.
    Das Amt soll nichts doppelt bekommen.
    Deshalb senden wir es nur einmal.
    Mit Ihrem Code sehen Sie: Ist alles angekommen?
sending-to-case = So weit ist Ihr Antrag
sending-error-gone =
    Auf diesem Gerät ist nichts mehr davon da.
    Vielleicht haben Sie es auf einer anderen Seite gelöscht.
sending-error-internal =
    Wir haben einen Fehler gemacht.
    Bitte versuchen Sie es noch einmal.
    Kommt der Fehler wieder?
    Dann rufen Sie das Amt an.

## Receipt

receipt-title = Sie haben alles gesendet
receipt-parked = Alles ist noch auf dem Weg zum Amt
receipt-parked-text =
    Das Amt hat Ihre Antworten noch nicht bekommen.
    Ihre Antworten liegen bei der Vermittlungs-Stelle.
    Dort kann sie niemand lesen.
    Die Vermittlungs-Stelle gibt Ihre Antworten an das Amt weiter.
    Das passiert von allein.

    Sie können diese Seite schließen.
    Oder Sie lassen die Seite offen.
    Dann sehen Sie hier: Meine Antworten sind angekommen.
    Später sehen Sie es mit dem Code.
    Der Code steht unten.
receipt-arrived = Alles ist beim Amt angekommen
receipt-arrived-text =
    Das Amt hat alle Ihre Antworten und Dateien bekommen.
    Das Amt hat dafür unterschrieben.
receipt-rejected = Das Amt konnte Ihre Antworten nicht annehmen
receipt-rejected-text =
    Es gab einen Fehler in der Technik.
    Ihre Antworten sind noch nicht beim Amt.
    Das Amt hat noch nichts entschieden.

    Bitte gehen Sie zurück zu den Antworten.
    Dann senden Sie alles noch einmal.
    Oder rufen Sie das Amt an.
    Das ist der Grund:
receipt-reason-outdated =
    Das Formular ist jetzt anders.
    Bitte laden Sie die Seite neu.
    Prüfen Sie dann Ihre Antworten.
receipt-reason-service =
    Das Amt nimmt diesen Antrag hier gerade nicht an.
    Bitte fragen Sie das Amt.
receipt-reason-answers =
    Antworten passen nicht zum Formular.
    Bitte laden Sie die Seite neu.
    Prüfen Sie dann Ihre Antworten.
receipt-reason-unreadable =
    Das Amt konnte Ihre Antworten nicht lesen.
    Bitte senden Sie alles noch einmal.
receipt-reason-files =
    Es fehlen Dateien.
    Oder es waren falsche Dateien.
    Bitte senden Sie alles noch einmal.
receipt-reason-size =
    Die Dateien sind zusammen zu groß.
    Bitte senden Sie kleinere Dateien.
    Oder senden Sie weniger Dateien.
receipt-reason-other =
    Es gibt einen anderen Grund.
    Bitte fragen Sie das Amt.
receipt-expired = Ihre Antworten sind nicht angekommen
receipt-expired-text =
    Das Amt war 14 Tage nicht erreichbar.
    Die Vermittlungs-Stelle hat deshalb alles gelöscht.
    Ihre Antworten und Dateien sind noch da.
    Bitte senden Sie alles noch einmal.
    Oder rufen Sie das Amt an.
receipt-again = Noch einmal senden
receipt-back = Zurück zu den Antworten
receipt-contradicted = Die Antwort vom Amt passt nicht zu Ihren Antworten
receipt-contradicted-text =
    Das Amt hat etwas anderes bestätigt.
    Vielleicht hat jemand Ihre Antworten vertauscht.
    Bitte rufen Sie das Amt an.
    Sagen Sie dem Amt die Nummer.
    Die Nummer steht unten.
receipt-exchanged = Die Antwort passt nicht zu Ihren Antworten
receipt-exchanged-text =
    Vielleicht hat jemand Ihre Antworten vertauscht.
    Wir haben den Antrag schon einmal neu gesendet.
    Bitte rufen Sie das Amt an.
    Sagen Sie dem Amt die Nummer.
    Die Nummer steht unten.
receipt-unanswered =
    Wir bekommen gerade keine Antwort.
    Wir versuchen es weiter.
receipt-promised = Diese Dokumente fehlen noch
receipt-promised-text = Sie haben gesagt: Diese Dokumente geben Sie später ab.
receipt-code = Ihr Code
receipt-code-text =
    Bitte schreiben Sie den Code auf.
    Oder machen Sie ein Foto davon.
    Mit dem Code sehen Sie später: Ist alles angekommen?
    Das geht auf jedem Gerät.

    Geben Sie den Code nur Menschen, denen Sie vertrauen.
    Kennt schon jemand den Code?
    Dann sieht diese Person das auch.
    Haben Sie den Code verloren?
    Dann bleiben Ihre Antworten trotzdem beim Amt.
    Sie können nur hier nicht mehr nachsehen.
receipt-desk =
    Drucken Sie diese Seite aus.
    Geben Sie der Person den Ausdruck.
    Die Person braucht den Code.
receipt-code-copy = Code kopieren
receipt-code-copied = Der Code ist kopiert.
receipt-code-not-copied =
    Das Kopieren geht hier nicht.
    Bitte schreiben Sie den Code ab.
receipt-case-page = Hier schreiben Sie den Code hinein:
receipt-facts = Das haben Sie gesendet
receipt-service = Antrag
receipt-sent-at = Gesendet am
receipt-arrived-at = Angekommen am
receipt-application-id = Nummer von dem Antrag
receipt-files = Dateien
receipt-next = So geht es weiter
receipt-ways = So geht es von hier weiter
receipt-further-answers =
    Ihre eigenen Angaben nehmen wir mit.
    Bitte prüfen Sie die Angaben noch einmal.
receipt-further-number =
    Ihre Angaben sind nicht mehr auf diesem Gerät.
    Darum nehmen wir nur die Nummer mit.
receipt-further-kept = Diese Bestätigung finden Sie danach auf der Seite „Ihre Anträge“.
receipt-further-code =
    Diese Bestätigung sehen Sie danach nicht mehr.
    Schreiben Sie vorher den Code auf.
receipt-print = Drucken

## Case

case-title = So weit ist Ihr Antrag
case-code = Ihr Code
case-code-hint =
    Der Code hat 25 Zeichen.
    Sie haben ihn nach dem Senden bekommen.
case-show = Zeigen
case-other-code = Einen anderen Code schreiben
case-error-empty = Bitte schreiben Sie den Code hinein.
case-error-length =
    { $found ->
       *[other]
            Der Code hat 25 Zeichen.
            So viele Zeichen stehen hier: { $found }.
            Bitte vergleichen Sie den Code.
    }
case-error-symbol =
    Das Zeichen Nummer { $position } ist falsch.
    Es kommt in Codes nicht vor.
    Codes haben Ziffern und Buchstaben von A bis Z.
    Den Buchstaben U gibt es in Codes nicht.
case-error-check =
    Ein Zeichen ist falsch.
    Oder 2 Zeichen sind vertauscht.
    Bitte vergleichen Sie den Code noch einmal.
case-error-unknown =
    Wir finden zu diesem Code nichts.
    Bitte vergleichen Sie den Code noch einmal.
    Vielleicht gehört der Code zu einem anderen Amt.
case-error-link =
    In dem Link steht kein richtiger Code.
    Bitte schreiben Sie den Code selbst hinein.
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
case-number = Vorgangs-Nummer
case-number-text =
    Das ist die Nummer von Ihrem Antrag beim Amt.
    Sagen Sie diese Nummer, wenn Sie beim Amt anrufen.
    Schreiben Sie die Nummer auch in einen Brief an das Amt.
    Das Amt findet Ihren Antrag dann schnell.
    Mit der Nummer kann niemand Ihren Antrag lesen.
case-rejected = Das Amt konnte den Antrag nicht annehmen
case-rejected-text =
    Sie haben den Antrag damit noch nicht gestellt.
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
case-parts =
    { $count ->
        [one] Der zweite Teil ist beim Amt angekommen
       *[other] { $count } weitere Teile sind beim Amt angekommen
    }
case-parts-text =
    { $count ->
        [one]
            Das Amt hat den zweiten Teil von Ihrem Antrag bekommen.
            Der zweite Teil kommt zum Beispiel von Ihrem Arbeit-Geber.
       *[other]
            Das Amt hat { $count } Mal einen zweiten Teil bekommen.
            Haben Sie nur einen zweiten Teil erwartet?
            Dann sagen Sie es bitte dem Amt.
    }
case-doubtful = Es fehlen Nachrichten vom Amt
case-doubtful-text =
    Vielleicht hat jemand Nachrichten geändert.
    Vielleicht hat jemand Nachrichten nicht weitergegeben.
    Bleibt das so?
    Dann rufen Sie das Amt an.
case-under-way =
    Eine Nachricht vom Amt ist noch auf dem Weg.
    Bitte sehen Sie in einer Stunde noch einmal nach.
case-gap-missing = Vor der Nachricht Nummer { $number } fehlt etwas.
case-gap-broken = Die Nachricht Nummer { $number } passt nicht.
case-gap-unnumbered = Eine Nachricht hat keine Nummer.
case-refused =
    { $count ->
        [one]
            1 Nachricht ist nicht vom Amt.
            Wir zeigen sie nicht.
       *[other]
            { $count } Nachrichten sind nicht vom Amt.
            Wir zeigen sie nicht.
    }
case-events = Das ist bisher passiert
case-event-accept = Das Amt hat den Antrag bekommen.
case-event-reject = Das Amt konnte den Antrag nicht annehmen.
case-event-reject-other =
    Das Amt konnte etwas anderes nicht annehmen.
    Ihr Antrag ist trotzdem angekommen.
case-event-part = Das Amt hat einen zweiten Teil für Ihren Antrag bekommen.
case-event-key-changed =
    Das Amt hat einen neuen Schlüssel.
    An Ihrem Antrag ändert sich nichts.
case-event-reply =
    Das Amt hat Ihnen etwas geschrieben.
case-event-unknown =
    Das Amt hat etwas Neues gesagt.
    Bitte laden Sie die Seite neu.
case-event-parked =
    Der Antrag liegt bei der Vermittlungs-Stelle.
    Das Amt hat noch nicht geantwortet.
case-event-delivered =
    Die Vermittlungs-Stelle hat den Antrag weitergegeben.
    Das Amt hat noch nicht geantwortet.
case-event-expired = Die Vermittlungs-Stelle hat den Antrag gelöscht.

## What the authority tells

case-state-in-progress = Das Amt prüft Ihren Antrag
case-state-in-progress-text =
    Sie müssen jetzt nichts tun.
    Fehlt etwas?
    Dann steht es hier.
case-state-decided = Das Amt hat entschieden
case-state-decided-text =
    Das Amt sagt Ihnen noch:
    So haben wir entschieden.
    Das steht dann hier.
    Oder Sie bekommen einen Brief.
case-state-closed = Ihr Antrag ist fertig
case-state-closed-text =
    Das Amt hat alles gemacht.
    Haben Sie noch Fragen?
    Dann rufen Sie das Amt an.
case-state-withdrawn = Ihr Antrag gilt nicht mehr
case-state-withdrawn-text =
    Das Amt hat aufgeschrieben:
    Sie wollen den Antrag nicht mehr.
    Ist das falsch?
    Dann rufen Sie bitte das Amt an.
case-messages = Das Amt schreibt Ihnen
case-messages-text =
    Nur mit Ihrem Code kann man die Texte lesen.
    Das Amt schreibt in schwerer Sprache.
    Verstehen Sie etwas nicht?
    Dann rufen Sie das Amt an.
case-messages-loading = Wir laden die Texte …
case-messages-older = Ältere Texte laden
case-message-unread =
    Wir können diesen Text gerade nicht laden.
    Wir versuchen es weiter.
case-message-altered =
    Wir zeigen diesen Text nicht.
    Jemand hat den Text auf dem Weg verändert.
    Oder der Text gehört nicht hierher.
    Bitte rufen Sie das Amt an.
case-message-unknown =
    Diese Seite kann das noch nicht zeigen.
    Bitte laden Sie die Seite neu.
