# Texts of the program that seals, sends and shows receipt and case.

## Files

file-problem-empty = Die Datei ist leer. Bitte wählen Sie eine andere.
file-problem-heic = Das Foto ist im Format HEIC. Bitte machen Sie davon ein Bildschirmfoto oder speichern Sie es als JPG. Auf dem iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“. Dann fotografieren Sie noch einmal.
file-problem-unknown-type = Diese Art von Datei geht nicht. Bitte PDF, JPG oder PNG verwenden.
file-problem-unreadable = Die Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal aus.
file-problem-not-smaller = Das Bild lässt sich hier nicht verkleinern. Bitte nehmen Sie ein kleineres Bild.

## Sending

sending = Wird gesendet
sending-checking = Schlüssel der Behörde prüfen
sending-encrypting = Verschlüsseln
sending-sending = Senden
sending-confirming = Auf die Bestätigung warten
sending-done = (fertig)
sending-stopped = (unterbrochen)
sending-failed = Es wurde nicht gesendet
sending-kept = Ihre Angaben und Dateien sind noch da. Es ist nichts verloren.
sending-again = Noch einmal versuchen
sending-back = Zurück zu den Angaben
sending-stay = Bitte lassen Sie diese Seite offen, bis die Bestätigung erscheint.
sending-at-work = Aus Ihrem Netz kommen gerade viele Anfragen. Deshalb rechnet Ihr Gerät kurz, bevor es weitergeht. Das dauert einige Sekunden.
sending-file-sent = gesendet
sending-file-sending = wird gesendet
sending-file-waits = noch nicht gesendet
sending-stop = Senden abbrechen und ändern
sending-stopping = Das Senden wird abgebrochen.

## Waiting to be sent

sending-waits = Fertig: wartet auf das Senden
sending-waits-offline = Ihr Gerät ist offline
sending-waits-unreachable = Die Vermittlungsstelle antwortet gerade nicht
sending-waits-busy = Bei der Vermittlungsstelle ist gerade zu viel los
sending-waits-full = Bei der Vermittlungsstelle ist gerade kein Platz
sending-waits-sealed =
    Alles ist fertig und für die Behörde verschlüsselt. Es wartet hier auf diesem Gerät.

    Sobald es möglich ist, geht es von selbst hinaus. Dafür muss diese Seite offen sein. Sie können die Seite auch schließen und später wieder öffnen: Dann geht es weiter.
sending-waits-open =
    Alles ist fertig und wartet verschlüsselt hier auf diesem Gerät. Für die Behörde ist es noch nicht verschlüsselt: Dafür brauchen wir ihren Schlüssel, und den gibt es nur mit Verbindung.

    Sobald es möglich ist, geht es von selbst hinaus. Dafür muss diese Seite offen sein. Sie können die Seite auch schließen und später wieder öffnen: Dann geht es weiter.
sending-waits-in-memory =
    Alles ist fertig. Es wartet auf dieser Seite und geht von selbst hinaus, sobald es möglich ist.

    Bitte lassen Sie diese Seite offen. Auf diesem Gerät ist nichts gespeichert: Wenn Sie die Seite schließen, wird hier nichts mehr gesendet.
sending-perhaps-sent = Vielleicht ist alles schon angekommen und nur die Antwort fehlt. Deshalb können Sie jetzt nichts mehr ändern.
sending-now = Jetzt versuchen

## Why sealing or sending stopped

sending-error-closed = Die Behörde nimmt im Moment keine Online-Anträge an. Bitte versuchen Sie es später noch einmal oder rufen Sie die Behörde an.
sending-error-trust-malformed = Die Schlüssel der Behörde sind unleserlich. Deshalb haben wir nichts gesendet. Bitte versuchen Sie es später noch einmal oder rufen Sie die Behörde an.
sending-error-trust-not-pinned = Die Vermittlungsstelle hat Schlüssel geliefert, die nicht von der Behörde unterschrieben sind. Deshalb haben wir nichts gesendet. Bitte laden Sie die Seite später neu. Bleibt es dabei, rufen Sie bitte die Behörde an.
sending-error-trust-other-subject = Die Vermittlungsstelle hat die Schlüssel einer anderen Behörde geliefert. Deshalb haben wir nichts gesendet. Bitte rufen Sie die Behörde an.
sending-error-trust-clock = Datum oder Uhrzeit Ihres Geräts stimmen wahrscheinlich nicht. Bitte stellen Sie beides richtig ein und versuchen Sie es noch einmal.
sending-error-trust-older = Die Vermittlungsstelle hat veraltete Schlüssel geliefert. Deshalb haben wir nichts gesendet. Bitte versuchen Sie es später noch einmal oder rufen Sie die Behörde an.
sending-error-trust-key-swapped = Achtung: Die Vermittlungsstelle hat einen Schlüssel geliefert, für den die Behörde nicht bürgt. Jemand könnte versuchen, Ihre Angaben mitzulesen. Deshalb haben wir nichts gesendet. Bitte rufen Sie die Behörde an.
sending-error-destination = Diese Vermittlungsstelle kennt die Behörde nicht. Bitte rufen Sie die Behörde an.
sending-error-unknown-key = Die Behörde verwendet inzwischen einen anderen Schlüssel. Bitte versuchen Sie es noch einmal: Alles wird dann neu verschlüsselt.
sending-error-conflict = Unter dieser Nummer liegt schon eine andere Sendung. Bitte versuchen Sie es noch einmal: Die Sendung bekommt dann eine neue Nummer.
sending-error-too-much = Ihre Dateien sind zusammen zu groß oder zu viele. Bitte nehmen Sie kleinere Dateien oder reichen Sie einen Teil nach.
sending-error-refused = Die Vermittlungsstelle hat die Sendung nicht angenommen. Bitte versuchen Sie es später noch einmal oder rufen Sie die Behörde an.
sending-error-file-changed = Die Datei „{ $name }“ lässt sich nicht mehr lesen. Vielleicht wurde sie geändert, verschoben oder gelöscht. Bitte gehen Sie zurück, entfernen Sie die Datei und wählen Sie sie neu aus.
sending-error-no-cryptography = Ihr Browser kann hier nicht verschlüsseln. Prüfen Sie, ob die Adresse der Seite mit https:// beginnt, oder nehmen Sie einen neueren Browser.
sending-error-already-sent = Mit dem Code dieses Antrags wurde schon gesendet, vielleicht auf einem anderen Gerät oder bevor diese Seite geschlossen wurde. Damit die Behörde nichts doppelt bekommt, senden wir nicht noch einmal. Was daraus geworden ist, sehen Sie mit Ihrem Code.
sending-to-case = Stand ansehen
sending-error-gone = Auf diesem Gerät ist nichts mehr davon da. Vielleicht wurde es auf einer anderen Seite gelöscht.
sending-error-internal = Bei uns ist ein Fehler passiert. Bitte versuchen Sie es noch einmal. Bleibt es dabei, rufen Sie bitte die Behörde an.

## Receipt

receipt-title = Abgesendet
receipt-parked = Unterwegs: noch nicht bei der Behörde angekommen
receipt-parked-text =
    Ihre Sendung liegt verschlüsselt bei der Vermittlungsstelle. Sie gibt sie weiter, sobald die Behörde erreichbar ist. Sie müssen dafür nichts tun und können diese Seite schließen.

    Bleibt die Seite offen, sehen Sie hier, wann die Sendung angekommen ist. Später sehen Sie es mit dem Code, der unten steht.
receipt-arrived = Angekommen
receipt-arrived-text = Die Behörde hat Ihre Sendung vollständig erhalten und den Eingang elektronisch unterschrieben.
receipt-rejected = Die Behörde konnte die Sendung nicht annehmen
receipt-rejected-text =
    Ihr Anliegen ist damit noch nicht bei der Behörde. Es ist keine Entscheidung darüber: Die Sendung hatte einen technischen Mangel.

    Bitte gehen Sie zurück zu den Angaben und senden Sie sie noch einmal, oder wenden Sie sich an die Behörde. Der Grund:
receipt-reason-outdated = Das Formular wurde inzwischen geändert. Bitte laden Sie die Seite neu und prüfen Sie Ihre Angaben.
receipt-reason-service = Die Behörde nimmt diesen Antrag hier zurzeit nicht an. Bitte wenden Sie sich an die Behörde.
receipt-reason-answers = Angaben passen nicht zum Formular. Bitte laden Sie die Seite neu und prüfen Sie Ihre Angaben.
receipt-reason-unreadable = Die Sendung war nicht lesbar oder wurde unterwegs verändert. Bitte senden Sie sie noch einmal.
receipt-reason-files = Dateien fehlten oder waren nicht die angekündigten. Bitte senden Sie alles noch einmal.
receipt-reason-size = Die Dateien sind zusammen zu groß für die Behörde. Bitte senden Sie kleinere oder weniger Dateien.
receipt-reason-other = Ein anderer technischer Grund. Bitte wenden Sie sich an die Behörde.
receipt-expired = Ihre Sendung ist nicht angekommen
receipt-expired-text = Die Behörde war 14 Tage lang nicht erreichbar. Die Vermittlungsstelle hat die Sendung deshalb gelöscht. Ihre Angaben und Dateien sind noch da. Bitte senden Sie sie noch einmal oder wenden Sie sich an die Behörde.
receipt-again = Noch einmal senden
receipt-back = Zurück zu den Angaben
receipt-contradicted = Die Bestätigung passt nicht zu Ihrer Sendung
receipt-contradicted-text = Die Behörde hat etwas anderes bestätigt, als Sie gesendet haben. Vielleicht wurde die Sendung unterwegs vertauscht. Bitte rufen Sie die Behörde an und nennen Sie die Nummer, die unten steht.
receipt-exchanged = Die Antwort passt nicht zu Ihrer Sendung
receipt-exchanged-text = Die Behörde hat etwas zurückgewiesen, das Sie so nicht gesendet haben. Vielleicht wurde die Sendung unterwegs vertauscht. Wir haben sie deshalb schon einmal neu gesendet. Bitte rufen Sie die Behörde an und nennen Sie die Nummer, die unten steht.
receipt-unanswered = Im Moment ist keine Abfrage möglich. Wir versuchen es weiter.
receipt-promised = Diese Unterlagen fehlen noch
receipt-promised-text = Sie haben angegeben, dass Sie diese Unterlagen nachreichen:
receipt-code = Code für Ihren Vorgang
receipt-code-text =
    Schreiben Sie den Code auf oder machen Sie ein Foto davon. Mit dem Code sehen Sie später auf jedem Gerät, ob Ihre Sendung angekommen ist.

    Geben Sie den Code nur Menschen, die den Stand sehen dürfen. Wer ihn schon kennt, sieht den Stand auch. Wenn Sie ihn verlieren, bleibt Ihre Sendung trotzdem bei der Behörde: Sie können dann nur den Stand hier nicht mehr ansehen.
receipt-desk = Drucken Sie diese Bestätigung aus und geben Sie sie der Person mit. Ohne den Code kann sie den Stand nicht ansehen.
receipt-code-copy = Code kopieren
receipt-code-copied = Der Code ist kopiert.
receipt-code-not-copied = Der Code ließ sich nicht kopieren. Bitte schreiben Sie ihn ab.
receipt-case-page = Hier geben Sie den Code ein:
receipt-facts = Ihre Sendung
receipt-service = Dienst
receipt-sent-at = Abgesendet am
receipt-arrived-at = Angekommen am
receipt-application-id = Nummer des Antrags
receipt-files = Dateien
receipt-next = Wie es weitergeht
receipt-ways = Wege von hier
receipt-further-answers = Ihre eigenen Angaben nehmen wir mit. Bitte prüfen Sie sie noch einmal.
receipt-further-number = Ihre Angaben sind nicht mehr auf diesem Gerät. Deshalb nehmen wir nur die Nummer mit.
receipt-further-kept = Diese Bestätigung finden Sie danach unter „Ihre Anträge“.
receipt-further-code = Diese Bestätigung sehen Sie danach nicht mehr. Schreiben Sie vorher den Code auf.
receipt-print = Drucken

## Case

case-title = Stand Ihres Antrags
case-code = Code Ihres Vorgangs
case-code-hint = 25 Zeichen in fünf Gruppen. Sie finden den Code auf der Seite, die nach dem Absenden kam.
case-show = Stand ansehen
case-other-code = Anderen Code eingeben
case-error-empty = Bitte geben Sie den Code ein.
case-error-length =
    { $found ->
        [one] Der Code hat 25 Zeichen, hier ist es 1. Bitte prüfen Sie, ob etwas fehlt.
       *[other] Der Code hat 25 Zeichen, hier sind es { $found }. Bitte prüfen Sie, ob etwas fehlt oder doppelt ist.
    }
case-error-symbol = Das Zeichen an Stelle { $position } kommt in Codes nicht vor. Erlaubt sind Ziffern und Buchstaben von A bis Z ohne U.
case-error-check = Ein Zeichen ist falsch oder zwei sind vertauscht. Bitte vergleichen Sie den Code noch einmal.
case-error-unknown = Zu diesem Code gibt es hier keinen Vorgang. Bitte vergleichen Sie den Code noch einmal. Vielleicht gehört er zu einer anderen Behörde.
case-error-link = In dem Link steht kein gültiger Code. Bitte geben Sie den Code von Hand ein.
case-offered = Mit dem Link kam ein Code
case-offered-text = Der Code öffnet einen Vorgang. Wer Ihnen den Link gegeben hat, kann den Stand dieses Vorgangs auch sehen.
case-offered-open = Diesen Vorgang ansehen
case-loading = Der Stand wird abgefragt …
case-unanswered = Der Stand lässt sich gerade nicht abfragen
case-unanswered-offline = Ihr Gerät ist offline. Wir versuchen es weiter, sobald es wieder verbunden ist.
case-unanswered-text = Die Vermittlungsstelle antwortet nicht. Wir versuchen es weiter. An Ihrem Antrag ändert das nichts.
case-arrived = Angekommen
case-arrived-text = Die Behörde hat den Eingang des Antrags elektronisch bestätigt.
case-number = Vorgangsnummer
case-number-text = Nennen Sie diese Nummer, wenn Sie die Behörde anrufen oder ihr schreiben. Sie öffnet nichts: Ihren Antrag kann damit niemand lesen.
case-rejected = Die Behörde konnte die Sendung nicht annehmen
case-rejected-text = Der Antrag ist damit nicht gestellt. Bitte senden Sie ihn noch einmal oder wenden Sie sich an die Behörde.
case-parked = Unterwegs: noch nicht bei der Behörde angekommen
case-parked-text = Der Antrag liegt verschlüsselt bei der Vermittlungsstelle. Sie gibt ihn weiter, sobald die Behörde erreichbar ist.
case-expired = Der Antrag ist nicht angekommen
case-expired-text = Die Behörde war 14 Tage lang nicht erreichbar. Die Vermittlungsstelle hat die Sendung deshalb gelöscht. Bitte senden Sie den Antrag noch einmal.
case-parts =
    { $count ->
        [one] Der zweite Teil ist angekommen
       *[other] { $count } weitere Teile sind angekommen
    }
case-parts-text =
    { $count ->
        [one] Die Behörde hat zu Ihrem Antrag den Teil der anderen Seite bekommen, zum Beispiel von Ihrem Arbeitgeber.
       *[other] Die Behörde hat zu Ihrem Antrag { $count } Mal einen Teil der anderen Seite bekommen. Haben Sie nur einen erwartet? Dann sagen Sie es bitte der Behörde.
    }
case-doubtful = Die Nachrichten der Behörde sind nicht vollständig
case-doubtful-text = Vielleicht wurden Nachrichten zurückgehalten oder verändert. Bitte rufen Sie die Behörde an, wenn das so bleibt.
case-under-way = Eine Nachricht der Behörde ist noch unterwegs. Bitte sehen Sie in einer Stunde noch einmal nach.
case-gap-missing = Vor Nachricht { $number } fehlt etwas.
case-gap-broken = Nachricht { $number } passt nicht zu der davor.
case-gap-unnumbered = Eine Nachricht trägt keine Nummer.
case-refused =
    { $count ->
        [one] 1 Nachricht ist nicht von der Behörde unterschrieben. Wir zeigen sie nicht.
       *[other] { $count } Nachrichten sind nicht von der Behörde unterschrieben. Wir zeigen sie nicht.
    }
case-events = Was bisher geschehen ist
case-event-accept = Die Behörde hat den Eingang bestätigt.
case-event-reject = Die Behörde konnte die Sendung nicht annehmen.
case-event-reject-other = Eine weitere Sendung konnte die Behörde nicht annehmen. Ihr Antrag bleibt angekommen.
case-event-part = Zu Ihrem Antrag ist ein Teil der anderen Seite angekommen.
case-event-key-changed = Die Behörde unterschreibt ab hier mit einem neuen Schlüssel. An Ihrem Antrag ändert das nichts.
case-event-reply = Die Behörde hat Ihnen etwas mitgeteilt.
case-event-unknown = Die Behörde hat etwas mitgeteilt, das diese Seite noch nicht kennt. Bitte laden Sie die Seite neu.
case-event-parked = Bei der Vermittlungsstelle. Die Behörde hat den Eingang noch nicht bestätigt.
case-event-delivered = Von der Vermittlungsstelle weitergegeben. Die Bestätigung der Behörde fehlt noch.
case-event-expired = Von der Vermittlungsstelle gelöscht.

## What the authority tells

case-state-in-progress = Ihr Antrag wird bearbeitet
case-state-in-progress-text = Jemand in der Behörde prüft ihn. Sie müssen jetzt nichts tun. Fehlt etwas, steht es hier.
case-state-decided = Über Ihren Antrag ist entschieden
case-state-decided-text = Wie entschieden wurde, teilt Ihnen die Behörde mit: hier oder mit einem Brief.
case-state-closed = Ihr Antrag ist abgeschlossen
case-state-closed-text = Für die Behörde ist alles getan. Haben Sie noch Fragen? Dann rufen Sie sie an.
case-state-withdrawn = Ihr Antrag ist zurückgezogen
case-state-withdrawn-text = Die Behörde hat eingetragen, dass Sie den Antrag nicht mehr möchten. Stimmt das nicht? Dann rufen Sie sie bitte an.
case-messages = Mitteilungen der Behörde
case-messages-text = Lesen kann sie nur, wer Ihren Code hat.
case-messages-loading = Mitteilungen werden geladen …
case-messages-older = Ältere Mitteilungen laden
case-message-unread = Diese Mitteilung kann gerade nicht geladen werden. Wir versuchen es weiter.
case-message-altered = Diese Mitteilung zeigen wir nicht: Sie wurde unterwegs verändert oder gehört nicht hierher. Bitte rufen Sie die Behörde an.
case-message-unknown = Das kann diese Seite noch nicht anzeigen. Bitte laden Sie die Seite neu.
