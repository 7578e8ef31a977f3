# Texts of the service "Hund anmelden" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

service-title = Hund anmelden
service-short = Sie haben einen Hund. Melden Sie ihn hier an.
service-who =
    Sie wohnen hier.
    Sie haben einen Hund.
    Dann müssen Sie den Hund bei uns anmelden.
service-prepare =
    Das hilft Ihnen bei den Fragen:

    - der Ausweis von Ihrem Hund
    - ein Nachweis, wenn Sie weniger Steuer zahlen möchten
service-fee =
    Die Anmeldung kostet nichts.
    Aber Sie zahlen für den Hund eine Steuer.
    Das Wort dafür ist: Hunde-Steuer.
    Ihre Stadt oder Gemeinde legt den Preis fest.
    Er steht in der Hunde-Steuer-Satzung.
    Eine Satzung ist eine Regel von der Stadt oder Gemeinde.
service-duration =
    Sie brauchen ungefähr 5 Minuten für die Fragen.
    Sie können immer eine Pause machen.
service-law =
    - Hunde-Steuer-Satzung von Ihrer Stadt oder Gemeinde
service-data =
    Ihr Gerät verschlüsselt Ihre Antworten.
    Verschlüsseln heißt: Andere Menschen können die Antworten nicht lesen.
    Nur das Amt kann sie lesen.

    Das Amt braucht Ihre Antworten für die Hunde-Steuer.

    Mehr steht auf der Seite zum Daten-Schutz.
service-after =
    - Wir prüfen Ihre Antworten.
    - Sie bekommen einen Brief über die Hunde-Steuer.
    - Sie bekommen eine Steuer-Marke für den Hund.

section-angaben = Fragen zu Ihnen

step-halter = Das sind Sie
halter-familienname = Familien-Name
halter-vornamen = Vornamen
halter-email = E-Mail-Adresse
    .hint = Vielleicht haben wir Fragen. Dann können wir schneller fragen.
halter-anschrift = Wo wohnen Sie?

step-hund = Ihr Hund
    .intro = Haben Sie mehrere Hunde? Dann schreiben Sie jeden Hund auf.
hund-hund =
    .item = Hund { $number }
    .add = Noch einen Hund aufschreiben
    .remove = Hund { $number } löschen
hund-hund-rufname = Wie heißt der Hund?
hund-hund-rasse = Welche Rasse hat der Hund?
    .hint = Der Hund hat mehrere Rassen? Dann schreiben Sie alle, die Sie kennen.
hund-hund-geburt = Wann ist der Hund geboren?
    .hint = Sie wissen den Tag nicht? Dann schreiben Sie nur das Jahr.
hund-hund-seit = Seit wann haben Sie den Hund?
hund-hund-chip = Nummer vom Chip
    .hint = Die Nummer hat 15 Ziffern. Sie steht im Ausweis von Ihrem Hund.

step-vorher = Früher
vorher-angemeldet = War ein Hund schon in einer anderen Stadt angemeldet?
    .hint = Oder in einer anderen Gemeinde?
vorher-ort = In welcher Stadt oder Gemeinde?

section-steuer = Die Steuer

step-ermaessigung = Weniger Steuer
ermaessigung-gewuenscht = Möchten Sie weniger oder keine Steuer zahlen?
    .hint = Dafür gibt es nur wenige Gründe. Sie stehen in der Hunde-Steuer-Satzung.
ermaessigung-grund = Was ist der Grund?
    .option-assistenz = Der Hund hilft einem Menschen mit Behinderung
    .option-rettung = Der Hund ist ein Rettungs-Hund
    .option-tierheim = Der Hund kommt aus einem Tier-Heim
    .option-andere = Ein anderer Grund
ermaessigung-nachweis = Nachweis
    .hint = Beispiel: ein Ausweis, eine Prüfung oder der Vertrag mit dem Tier-Heim

section-ende = Fast fertig

step-abschluss = Ihre Bestätigung
abschluss-wahrheit = Meine Antworten sind wahr. Ich habe alles gesagt.
abschluss-datenschutz = Ich habe die Informationen zum Daten-Schutz gelesen.

check-seit_vorbei = Dieser Tag ist noch nicht da. An welchem Tag haben Sie den Hund bekommen? Schreiben Sie diesen Tag.

purpose-halter =
    Wir müssen wissen: Wem gehört der Hund?
    Wir müssen Sie erreichen können.
purpose-ermaessigung = Der Grund kann etwas über Ihre Gesundheit sagen. Wir brauchen ihn nur für die Frage: Zahlen Sie weniger Steuer?
