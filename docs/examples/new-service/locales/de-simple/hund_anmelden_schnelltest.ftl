# Texts of the quick check of "Hund anmelden" in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

service-title = Schnell-Test: Muss ich meinen Hund anmelden?
service-short = Sie beantworten 2 Fragen. Dann wissen Sie: Muss ich etwas tun?

step-fragen = Ihr Hund
fragen-wohnt = Wo lebt der Hund?
    .option-hier = Bei mir, hier in der Stadt oder Gemeinde
    .option-besuch = Der Hund ist nur zu Besuch
    .option-woanders = In einer anderen Stadt oder Gemeinde
fragen-gemeldet = Haben Sie den Hund hier schon angemeldet?

step-ergebnis = Ihr Ergebnis
ergebnis-anmelden = Melden Sie den Hund an
    .hint = Das können Sie gleich hier machen.
    .law = Hunde-Steuer-Satzung von Ihrer Stadt oder Gemeinde
ergebnis-fertig = Sie müssen nichts tun
    .hint = Ändert sich etwas? Dann sagen Sie es uns.
    .law = Hunde-Steuer-Satzung von Ihrer Stadt oder Gemeinde
ergebnis-besuch = Bitte fragen Sie nach
    .hint = Fragen Sie uns: Nach wie vielen Wochen muss ich einen Hund anmelden, der zu Besuch ist?
    .law = Hunde-Steuer-Satzung von Ihrer Stadt oder Gemeinde
ergebnis-woanders = Bitte fragen Sie dort nach
    .hint = Fragen Sie die Stadt oder Gemeinde, in der der Hund lebt.
    .law = Hunde-Steuer-Satzung von der anderen Stadt oder Gemeinde
